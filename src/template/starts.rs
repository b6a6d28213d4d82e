//! The period that a letter starts.
//!
//! In: `starts` of a manifest, such as `{ period = "one-month", provision = "GDPR 12(3)" }`, or a sentence in English,
//! as manifests made for the earlier layout have it. Out: [`Starts`].

use std::fmt;

use crate::law::provision::Provision;
use crate::read::choice::Choice;
use crate::read::choice::choice;

choice! {
    /// How long the period is (`starts.period`).
    Span {
        /// None starts.
        None = "none",
        /// The sender asks for an answer by a day of their own choice.
        SetBySender = "set-by-sender",
        /// One month.
        OneMonth = "one-month",
        /// Two months.
        TwoMonths = "two-months",
        /// Three months.
        ThreeMonths = "three-months",
    }
}

impl Span {
    /// Its months, where it is a period of the law.
    pub fn months(self) -> Option<u32> {
        match self {
            Span::None | Span::SetBySender => None,
            Span::OneMonth => Some(1),
            Span::TwoMonths => Some(2),
            Span::ThreeMonths => Some(3),
        }
    }
}

/// The period that a letter starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starts {
    /// How long it is.
    pub span: Span,
    /// The provision it follows from.
    pub provision: Option<Provision>,
    /// The same for people, where there is more to say.
    pub words: Option<String>,
}

impl Starts {
    /// Reads the sentence of an earlier manifest: "one month to answer (GDPR 12(3))", "none; …", "the day set by the sender …".
    pub fn from_prose(prose: &str) -> Option<Starts> {
        let lengths =
            [("one month", Span::OneMonth), ("two months", Span::TwoMonths), ("three months", Span::ThreeMonths)];
        let follows =
            |words: &str| prose.strip_prefix(words).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        let span = match lengths.into_iter().find(|(words, _)| follows(words)) {
            Some((_, span)) => span,
            None if prose.contains("set by the sender") || prose.contains("day of their own choice") => {
                Span::SetBySender
            }
            None if follows("none") => Span::None,
            None => return None,
        };
        let in_brackets = || prose.split_once('(')?.1.strip_suffix(')')?.parse().ok();
        let provision = span.months().and_then(|_| in_brackets());
        Some(Starts { span, provision, words: Some(prose.to_owned()) })
    }
}

impl fmt::Display for Starts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.words, &self.provision) {
            (Some(words), _) => f.write_str(words),
            (None, Some(provision)) => write!(f, "{} ({provision})", self.span.word()),
            (None, None) => f.write_str(self.span.word()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_of_an_earlier_manifest_is_understood() {
        for (prose, span, provision) in [
            ("one month to answer (GDPR 12(3))", Span::OneMonth, Some("GDPR 12(3)")),
            ("three months for news on the complaint (GDPR 78(2))", Span::ThreeMonths, Some("GDPR 78(2)")),
            ("two months", Span::TwoMonths, None),
            ("none; it holds until it is revoked", Span::None, None),
            ("none of the law; the authority's three months go on (GDPR 78(2))", Span::None, None),
            ("none of the law; the sender asks for an answer by a day of their own choice", Span::SetBySender, None),
            ("the day set by the sender to return the signed declaration", Span::SetBySender, None),
        ] {
            let starts = Starts::from_prose(prose).unwrap();
            assert_eq!((starts.span, starts.provision.map(|p| p.to_string()).as_deref()), (span, provision), "{prose}");
            assert_eq!(starts.to_string(), prose);
        }
        for prose in ["a month to answer (GDPR 12(3))", "one monthly letter", "", "nonetheless"] {
            assert_eq!(Starts::from_prose(prose), None, "{prose}");
        }
    }
}
