//! What each page shows and does; one file a screen.

pub mod check;
pub mod done;
pub mod end;
pub mod letter;
pub mod matter;
pub mod question;
pub mod save;
pub mod send;
pub mod start;

use serde::Serialize;

use crate::problem::{Problem, Problems, Severity};
use crate::words::{Words, id_of};

/// A problem as a page tells it.
#[derive(Debug, Clone, Serialize)]
pub struct Told {
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub advice: Option<String>,
    /// Whether it stops the letter.
    pub error: bool,
    /// Where it can be mended.
    pub href: Option<String>,
}

impl Told {
    /// In the words of the page: some advice is for a file or a terminal, and the page has what is said to somebody who is asked, or its own.
    pub fn of(problem: &Problem, words: &Words) -> Self {
        let own = words.text_of(&format!("web-advice-{}", id_of(problem.code.variant())), None, &[]);
        Told {
            what: problem.message_in(words),
            advice: own.or_else(|| problem.advice_asked_in(words)),
            error: problem.severity == Severity::Error,
            href: None,
        }
    }

    /// All of them.
    pub fn all(problems: &Problems, words: &Words) -> Vec<Self> {
        problems.iter().map(|problem| Told::of(problem, words)).collect()
    }
}
