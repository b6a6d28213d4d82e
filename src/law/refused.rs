//! Why something about the law was refused.
//!
//! In: a code with its arguments. Out: [`Refused`], which turns into a [`Problem`] once the caller knows the field and
//! the place.

use std::fmt;

use crate::problem::{Code, Problem};
use crate::words::Words;

/// A provision, language or period that is not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong.
    pub code: Code,
}

impl From<Code> for Refused {
    fn from(code: Code) -> Self {
        Refused { code }
    }
}

/// In English, for errors that carry only text.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::english().say(&self.code))
    }
}

impl std::error::Error for Refused {}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        refused.code.error()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_keeps_code_sentence_and_help() {
        let refused = Refused::from(Code::LawMalformedProvision { text: "x".into() });
        assert_eq!(refused.to_string(), "`x` does not name a provision");
        let problem = Problem::from(refused);
        assert_eq!(problem.code.as_str(), "law::malformed-provision");
        assert!(problem.advice().unwrap().contains("GDPR 21(1)"));
    }
}
