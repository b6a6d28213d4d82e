//! All findings of a stage.
//!
//! In: [`Problem`]s as they are found. Out: the same in the order of their places, each once.

use super::{Code, Problem, Severity};

/// Everything a stage found, errors and warnings. Its `Display` is a line of English for each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Adds many.
    pub fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        self.0.extend(problems);
    }

    /// Adds those that are not there yet: what is wrong with a file that many letters share is told once.
    pub fn extend_new(&mut self, problems: impl IntoIterator<Item = Problem>) {
        for problem in problems {
            if !self.0.contains(&problem) {
                self.0.push(problem);
            }
        }
    }

    /// Takes those out that are said by another one.
    pub fn remove(&mut self, code: &Code) {
        self.0.retain(|problem| problem.code != *code);
    }

    /// Whether any of them is an error, so that there is no letter.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|p| p.severity == Severity::Error)
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the order they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// Names the file in every problem that names none.
    pub fn name_file(&mut self, name: &str) {
        for problem in &mut self.0 {
            if problem.file_name().is_none() {
                problem.file = Some(name.to_owned());
            }
        }
    }

    /// Sorted by place, so that a reader goes through the file once; the cells of a row come before what a row takes from a file.
    pub fn sort(&mut self) {
        self.0.sort_by_key(|problem| match (&problem.cell, &problem.place) {
            (Some(cell), _) => (0, cell.column.unwrap_or(0)),
            (None, Some(place)) => (1, place.span.start),
            (None, None) => (2, 0),
        });
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Problems(vec![problem])
    }
}

impl From<Vec<Problem>> for Problems {
    fn from(problems: Vec<Problem>) -> Self {
        Problems(problems)
    }
}
