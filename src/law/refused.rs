//! Why something about the law was refused.
//!
//! In: a stable code, a sentence, perhaps a hint. Out: [`Refused`], which turns into a [`Problem`] once
//! the caller knows the field and the place. Sentences follow `problem`: lower case, no full stop.

use std::fmt;

use crate::problem::Problem;

/// A provision, language or period that is not accepted, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Stable name of the kind of refusal, such as `law::no-such-provision`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Refused {
    pub(super) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Refused { code, message: message.into(), help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refused {}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        let problem = Problem::error(refused.code, refused.message);
        match refused.help {
            Some(help) => problem.help(help),
            None => problem,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_keeps_code_sentence_and_help() {
        let problem = Problem::from(Refused::new("law::test", "no such thing").help("write another"));
        assert_eq!(problem.code.as_str(), "law::test");
        assert_eq!(problem.message(), "no such thing");
        assert_eq!(problem.advice().as_deref(), Some("write another"));
    }
}
