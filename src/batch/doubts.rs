//! What is wrong or doubtful about rows, kept small: thousands of rows have the same words.
//!
//! In: the problems of rows. Out: a [`Doubt`] of some bytes for each; the words are kept once. When a table has ever new words, as
//! one made to exhaust memory has, those beyond `WORDS` bytes are kept by their code alone: the file of all problems
//! (`cli::spill`) has them.

use std::collections::HashMap;
use std::sync::Arc;

use super::result::Told;
use crate::problem::Problem;

/// Most bytes of words that are kept.
const WORDS: usize = 16 << 20;

/// Something wrong or doubtful about a row.
#[derive(Debug, Clone)]
pub struct Doubt {
    told: Arc<Told>,
    line: Option<u32>,
    column: Option<u16>,
}

impl Doubt {
    /// With words of its own.
    pub fn of(problem: &Problem) -> Doubt {
        Words::default().of(problem)
    }

    /// As the result table says it.
    pub fn told(&self) -> Told {
        let (line, column) = (self.line.map(|n| n as usize), self.column.map(usize::from));
        Told { line, column, ..(*self.told).clone() }
    }
}

/// What tells words apart: code, message and heading.
type Said = (&'static str, String, Option<Arc<str>>);

/// Words that rows have in common.
#[derive(Default)]
pub struct Words {
    known: HashMap<Said, Arc<Told>>,
    by_code: HashMap<&'static str, Arc<Told>>,
    bytes: usize,
}

impl Words {
    /// A problem with its place in the row.
    pub fn of(&mut self, problem: &Problem) -> Doubt {
        let (line, column) = problem.line_column();
        Doubt {
            told: self.words(problem),
            line: line.and_then(|n| n.try_into().ok()),
            column: column.and_then(|n| n.try_into().ok()),
        }
    }

    /// A problem without its place.
    pub fn anywhere(&mut self, problem: &Problem) -> Doubt {
        Doubt { told: self.words(problem), line: None, column: None }
    }

    fn words(&mut self, problem: &Problem) -> Arc<Told> {
        let heading = problem.cell.as_ref().and_then(|cell| cell.heading.clone());
        let key = (problem.code.as_str(), problem.message(), heading);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let told = Told { line: None, column: None, ..Told::from(problem) };
        if self.bytes > WORDS {
            let short = || {
                let message = "told in the file of all problems, problems.jsonl".to_owned();
                Arc::new(Told { message, heading: None, field: None, help: None, ..told })
            };
            return self.by_code.entry(problem.code.as_str()).or_insert_with(short).clone();
        }
        let help = told.help.as_ref().map_or(0, String::len);
        self.bytes += 2 * problem.message().len() + help + 256;
        let told = Arc::new(told);
        self.known.insert(key, told.clone());
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_once_and_places_by_row() {
        let mut words = Words::default();
        let cell = |line, column| crate::problem::Cell { row: 1, line, column: Some(column), heading: None };
        let problem = Problem::error("case::url", "this is no address").help("write one");
        let (first, second) =
            (words.of(&problem.clone().in_cell(cell(2, 3))), words.of(&problem.clone().in_cell(cell(9, 3))));
        assert!(Arc::ptr_eq(&first.told, &second.told));
        assert_eq!((second.told().line, second.told().column), (Some(9), Some(3)));
        assert_eq!(second.told().message, "this is no address");
        assert_eq!(words.anywhere(&problem.in_cell(cell(2, 3))).told().line, None);
    }

    #[test]
    fn ever_new_words_are_kept_by_their_code() {
        let mut words = Words::default();
        let doubt = |words: &mut Words, n: usize| {
            words.of(&Problem::error("case::url", format!("{n} {}", "x".repeat(1 << 20)))).told()
        };
        let last = (0..20).map(|n| doubt(&mut words, n)).last().unwrap();
        assert_eq!((last.code.as_str(), last.severity.as_str()), ("case::url", "error"));
        assert!(last.message.contains("problems.jsonl"), "{}", last.message);
        assert!(words.bytes < WORDS + (4 << 20));
    }
}
