//! Problems: what is wrong with something the user gave us, as a value.
//!
//! In: nothing. Out: [`Code`], the list of everything that can be wrong, [`Problem`] and the collector [`Problems`]; every stage before the PDF reports
//! through them, all findings of a stage at once. Nothing here knows a terminal: how a problem looks
//! is decided in `src/cli`. A problem never holds a secret or a whole case, only the field and
//! the value it is about.

mod place;
mod problems;
mod shown;

pub use place::{Cell, Place, Source};
pub use problems::Problems;

use crate::words::{Arg, Say, Words};
pub use crate::words::{Code, Family};

/// Whether a problem stops the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The letter can be made, but the user should know.
    Warning,
    /// No letter is made.
    Error,
}

/// One finding: where it is, what is wrong, and what to do about it. Its `Display` is a line of English.
///
/// A file can be wrong in a hundred thousand places, so what few problems have is boxed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, with its details; `as_str` gives it as a stable name, such as `case::unknown-kind`.
    pub code: Code,
    /// Error or warning.
    pub severity: Severity,
    /// What to do about it, where that is not the usual advice for its code.
    pub hint: Option<Box<Say>>,
    /// The field, as the case file names it: `sender.postal_code`, `enclosure.2.file` (counted from 1).
    pub field: Option<String>,
    /// The stretch of a file it is about; none for a command line or a whole file.
    pub place: Option<Place>,
    /// The file it is about when there is no place inside it (a directory, an unreadable file).
    pub file: Option<String>,
    /// The cell or row, if the file is a table; `file` names the file.
    pub cell: Option<Cell>,
    /// The rows or samples it was found in, if it is reported once for all of them.
    pub among: Option<Box<Among>>,
}

/// Things that are wrong in the same way, of which the first is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Among {
    /// Rows of a table: which, and how many.
    Rows(Say),
    /// Sample cases of a letter, by the name of the first.
    Samples(String),
}

impl From<Code> for Problem {
    /// An error without place or field; add them with the methods below.
    fn from(code: Code) -> Self {
        Problem {
            code,
            severity: Severity::Error,
            hint: None,
            field: None,
            place: None,
            file: None,
            cell: None,
            among: None,
        }
    }
}

impl Code {
    /// An error without place or field; add them with the methods of [`Problem`].
    pub fn error(self) -> Problem {
        self.into()
    }

    /// A warning without place or field.
    pub fn warning(self) -> Problem {
        Problem { severity: Severity::Warning, ..self.into() }
    }
}

impl Arg {
    /// What another problem says.
    pub fn message(problem: &Problem) -> Self {
        Arg::Message(Box::new(problem.code.clone()))
    }

    /// What another problem advises to do; absent where it advises nothing.
    pub fn advice(problem: &Problem) -> Self {
        match &problem.hint {
            Some(hint) => Arg::Say(hint.clone()),
            None if problem.advice().is_some() => Arg::Advice(Box::new(problem.code.clone())),
            None => Arg::Absent,
        }
    }
}

impl Problem {
    /// Says what to do, when it is not what the catalogue says beside the message.
    #[must_use]
    pub fn hint(mut self, hint: Say) -> Self {
        self.hint = Some(Box::new(hint));
        self
    }

    /// The same as a warning.
    #[must_use]
    pub fn as_warning(self) -> Self {
        Problem { severity: Severity::Warning, ..self }
    }

    /// What is wrong: lower case, no full stop, with the field and the value.
    pub fn message_in(&self, words: &Words) -> String {
        let message = words.say(&self.code);
        match self.among.as_deref() {
            Some(Among::Rows(rows)) => {
                words.say(&Say::BatchInRows { message: message.into(), rows: rows.clone().into() })
            }
            Some(Among::Samples(first)) => {
                words.say(&Say::TemplateInSample { message: message.into(), sample: first.into() })
            }
            None => message,
        }
    }

    /// What to do.
    pub fn advice_in(&self, words: &Words) -> Option<String> {
        match &self.hint {
            Some(hint) => Some(words.say(hint.as_ref())),
            None => words.advice(&self.code),
        }
    }

    /// What to do, for somebody who answers questions and has no file before them.
    pub fn advice_asked_in(&self, words: &Words) -> Option<String> {
        match &self.hint {
            Some(hint) => Some(words.say(hint.as_ref())),
            None => words.advice_asked(&self.code),
        }
    }

    /// What is wrong, in English.
    pub fn message(&self) -> String {
        self.message_in(&Words::english())
    }

    /// What to do, in English.
    pub fn advice(&self) -> Option<String> {
        self.advice_in(&Words::english())
    }

    /// Another code; what it advised before, it still does.
    #[must_use]
    pub fn becomes(self, code: Code) -> Self {
        let hint = match Arg::advice(&self) {
            Arg::Absent => None,
            Arg::Say(hint) => Some(hint),
            advice => Some(Box::new(Say::WordsAdvice { advice })),
        };
        Problem { code, hint, ..self }
    }

    /// Names the field.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Points into a text.
    #[must_use]
    pub fn at(mut self, place: Option<Place>) -> Self {
        self.place = place;
        self
    }

    /// Names a file as a whole.
    #[must_use]
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Points into a table instead of a text.
    #[must_use]
    pub fn in_cell(mut self, cell: Cell) -> Self {
        self.place = None;
        self.cell = Some(cell);
        self
    }

    /// Line and column, from 1, as far as they are known.
    pub fn line_column(&self) -> (Option<usize>, Option<usize>) {
        match (&self.place, &self.cell) {
            (Some(place), _) => {
                let (line, column) = place.line_column();
                (Some(line), Some(column))
            }
            (None, Some(cell)) => (Some(cell.line), cell.column),
            (None, None) => (None, None),
        }
    }

    /// The name of the file it is about, however it is known.
    pub fn file_name(&self) -> Option<&str> {
        match (&self.place, &self.file) {
            (Some(place), _) => Some(&place.source.name),
            (None, Some(file)) => Some(file),
            (None, None) => None,
        }
    }
}

/// The known word that is meant by a mistyped one, if one is near enough.
///
/// Near enough: Jaro-Winkler similarity of at least 0.8, which catches a swapped, missing or extra
/// letter in words of four letters and more and does not join unrelated field names. Capital letters are as good as small ones, unless words differ in nothing else.
pub fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let small = typed.to_lowercase();
    let score = |word: &str| (strsim::jaro_winkler(&small, &word.to_lowercase()), strsim::jaro_winkler(typed, word));
    known
        .into_iter()
        .map(|word| (score(word), word))
        .filter(|((score, _), _)| *score >= 0.8)
        .max_by(|((a, a_as_typed), _), ((b, b_as_typed), _)| a.total_cmp(b).then(a_as_typed.total_cmp(b_as_typed)))
        .map(|(_, word)| word)
}

/// The same for the name of a place or a country, of which there are thousands: no more than one letter in three may differ, so that
/// Lyon is not taken for Lychen.
pub fn name_meant<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (may_differ, small) = ((typed.chars().count() / 3).max(1), typed.to_lowercase());
    did_you_mean(
        typed,
        known.into_iter().filter(|name| strsim::osa_distance(&small, &name.to_lowercase()) <= may_differ),
    )
}

#[cfg(test)]
mod tests;
