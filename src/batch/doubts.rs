//! What is wrong or doubtful about rows, kept small: thousands of rows have the same words.
//!
//! In: the problems of rows. Out: a [`Doubt`] of some bytes for each; what is said, a code with its arguments, is kept once, and put into
//! words when a table is written. When a table has ever new words, as one made to exhaust memory has, those beyond `WORDS` bytes are
//! kept by the name of their code alone: the file of all problems (`cli::spill`) has them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::result::{Languages, ResultProblem};
use crate::problem::{Code, Problem, Severity};
use crate::words::{Say, Words};

/// Most bytes of words that are kept.
const WORDS: usize = 16 << 20;

/// What is said of a row, wherever in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Said {
    what: What,
    severity: Severity,
    heading: Option<Arc<str>>,
    field: Option<String>,
}

/// What is wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum What {
    /// In full.
    Whole(Box<(Code, Option<Box<Say>>)>),
    /// It stands in the file of all problems.
    Elsewhere(&'static str),
}

impl Said {
    fn of(problem: &Problem) -> Said {
        Said {
            what: What::Whole(Box::new((problem.code.clone(), problem.hint.clone()))),
            severity: problem.severity,
            heading: problem.cell.as_ref().and_then(|cell| cell.heading.clone()),
            field: problem.field.clone(),
        }
    }

    fn code(&self) -> &'static str {
        match &self.what {
            What::Whole(said) => said.0.as_str(),
            What::Elsewhere(name) => name,
        }
    }

    fn message(&self, words: &Words) -> String {
        match &self.what {
            What::Whole(said) => words.say(&said.0),
            What::Elsewhere(_) => words.say(&Say::BatchToldInFile {}),
        }
    }

    fn advice(&self, words: &Words) -> Option<String> {
        match &self.what {
            What::Whole(said) => match &said.1 {
                Some(hint) => Some(words.say(hint.as_ref())),
                None => words.advice(&said.0),
            },
            What::Elsewhere(_) => None,
        }
    }
}

/// Something wrong or doubtful about a row.
#[derive(Debug, Clone)]
pub struct Doubt {
    said: Arc<Said>,
    line: Option<u32>,
    column: Option<u16>,
}

impl Doubt {
    /// With words of its own.
    pub fn of(problem: &Problem) -> Doubt {
        Doubt::at_place(Arc::new(Said::of(problem)), problem)
    }

    fn at_place(said: Arc<Said>, problem: &Problem) -> Doubt {
        let (line, column) = problem.line_column();
        Doubt { said, line: line.and_then(|n| n.try_into().ok()), column: column.and_then(|n| n.try_into().ok()) }
    }

    /// The name of its code.
    pub fn code(&self) -> &'static str {
        self.said.code()
    }

    /// As the result tables say it.
    pub fn told(&self, languages: &Languages) -> ResultProblem {
        ResultProblem {
            code: self.said.code().to_owned(),
            severity: if self.said.severity == Severity::Error { "error" } else { "warning" }.to_owned(),
            message: self.said.message(&languages.lines),
            told: languages.of_table().map(|words| self.said.message(words)),
            line: self.line.map(|n| n as usize),
            column: self.column.map(usize::from),
            heading: self.said.heading.as_deref().map(str::to_owned),
            field: self.said.field.clone(),
            help: self.said.advice(&languages.lines),
        }
    }
}

/// What rows have in common.
#[derive(Default)]
pub struct Doubts {
    known: HashSet<Arc<Said>>,
    by_code: HashMap<&'static str, Arc<Said>>,
    bytes: usize,
}

impl Doubts {
    /// A problem with its place in the row.
    pub fn of(&mut self, problem: &Problem) -> Doubt {
        Doubt::at_place(self.said(problem), problem)
    }

    /// A problem without its place.
    pub fn anywhere(&mut self, problem: &Problem) -> Doubt {
        Doubt { said: self.said(problem), line: None, column: None }
    }

    fn said(&mut self, problem: &Problem) -> Arc<Said> {
        let said = Said::of(problem);
        if let Some(known) = self.known.get(&said) {
            return known.clone();
        }
        if self.bytes > WORDS {
            let name = problem.code.as_str();
            let short = || {
                let what = What::Elsewhere(name);
                Arc::new(Said { what, severity: problem.severity, heading: None, field: None })
            };
            return self.by_code.entry(name).or_insert_with(short).clone();
        }
        // Arguments are no longer than the sentences they stand in; what holds them takes its own room.
        let words = Words::english();
        let sentences = said.message(&words).len() + said.advice(&words).map_or(0, |advice| advice.len());
        self.bytes += sentences + size_of::<Said>() + size_of::<(Code, Option<Say>)>() + 256;
        let said = Arc::new(said);
        self.known.insert(said.clone());
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Languages {
        Languages::both(&Words::english())
    }

    #[test]
    fn words_are_kept_once_and_places_by_row() {
        let mut doubts = Doubts::default();
        let cell = |line, column| crate::problem::Cell { row: 1, line, column: Some(column), heading: None };
        let problem = Code::TableLostLetter {}.error();
        let (first, second) =
            (doubts.of(&problem.clone().in_cell(cell(2, 3))), doubts.of(&problem.clone().in_cell(cell(9, 3))));
        assert!(Arc::ptr_eq(&first.said, &second.said));
        let told = second.told(&english());
        assert_eq!((told.line, told.column), (Some(9), Some(3)));
        assert_eq!((told.message.as_str(), told.told), ("there is a question mark in place of a letter", None));
        assert_eq!(doubts.anywhere(&problem.in_cell(cell(2, 3))).told(&english()).line, None);
    }

    /// A warning that every row has costs each of them its place alone.
    #[test]
    fn what_is_told_a_hundred_thousand_times_is_kept_once() {
        let mut doubts = Doubts::default();
        let warning = |n: usize| Code::TablePostalCodePadded { code: (n % 3).into(), padded: "01067".into() }.warning();
        let told: Vec<Doubt> = (0..100_000).map(|n| doubts.of(&warning(n))).collect();
        assert_eq!((doubts.known.len(), told.len()), (3, 100_000));
        assert!(size_of::<Doubt>() <= 24 && doubts.bytes < 3 * 2048, "{} {}", size_of::<Doubt>(), doubts.bytes);
    }

    #[test]
    fn ever_new_words_are_kept_by_their_code() {
        let mut doubts = Doubts::default();
        let doubt = |doubts: &mut Doubts, n: usize| {
            let cell = format!("{n} {}", "x".repeat(1 << 20)).into();
            doubts.of(&Code::TableQuotes { cell }.error()).told(&english())
        };
        let last = (0..20).map(|n| doubt(&mut doubts, n)).last().unwrap();
        assert_eq!((last.code.as_str(), last.severity.as_str()), ("table::quotes", "error"));
        assert!(last.message.contains("problems.jsonl"), "{}", last.message);
        assert!(doubts.bytes < WORDS + (4 << 20));
    }

    #[test]
    fn programs_read_english_beside_the_language_of_the_table() {
        let languages = Languages { table: Words::of("de").unwrap(), lines: Words::english() };
        let told = Doubt::of(&Code::TableLostLetter {}.error()).told(&languages);
        assert_eq!(told.message, "there is a question mark in place of a letter");
        assert_eq!(told.told.as_deref(), Some("ein Fragezeichen steht dort, wo ein Buchstabe war"));
    }
}
