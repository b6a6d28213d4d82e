//! Sentences that go through the errors of serde, which carry text alone.
//!
//! In: why a reader of a value refuses it. Out: [`Carried`], an error for serde; and from the text of an error the sentence
//! again, so that it is said in the language of the reader. What serde itself says is the sentence of another library.

use std::fmt;

use super::arg::Arg;
use super::catalogue::Words;
use super::say::Say;

/// Divides the parts of a carried sentence: the unit separator of ASCII, which no name of ours has and serde never says.
const DIVIDER: char = '\u{1f}';

/// A sentence on its way through serde. Its text is for [`said`], not for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried(pub Say);

impl fmt::Display for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{DIVIDER}{}", self.0.variant())?;
        for (name, value) in self.0.arguments().into_iter().filter(|(_, value)| **value != Arg::Absent) {
            let value = Words::english().text(value).replace(DIVIDER, " ");
            write!(f, "{DIVIDER}{name}{DIVIDER}{value}")?;
        }
        Ok(())
    }
}

/// What an error of serde says.
pub fn said(message: &str) -> Arg {
    let carried = message.strip_prefix(DIVIDER).and_then(|carried| {
        let mut parts = carried.split(DIVIDER);
        let variant = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        let of = |name: &str| rest.chunks_exact(2).find(|pair| pair[0] == name).map(|pair| pair[1]).into();
        made(variant, of)
    });
    carried.map_or_else(|| Arg::foreign(message), Arg::from)
}

/// The sentences that are carried; the arguments of each are texts.
macro_rules! carried {
    ($( $variant:ident { $($arg:ident),* } )*) => {
        fn made(variant: &str, of: impl Fn(&str) -> Arg) -> Option<Say> {
            match variant {
                $( stringify!($variant) => Some(Say::$variant { $($arg: of(stringify!($arg))),* }), )*
                _ => None,
            }
        }
    };
}

carried! {
    DirectoryEmptyText {}
    DirectoryNeedsSource {}
    DirectoryNoFileTypes {}
    DirectoryNotALanguage { value }
    DirectoryNotACountry { value, near }
    DirectoryNotAFileType { value }
    DirectoryNotAnEmail { value }
    DirectoryNotAnId { value }
    DirectoryNotAUrl { value }
    DirectoryNotBytes { value }
    LawNotADay { value }
    LawNotADayOfYear { value }
    LawNotAHabit { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_comes_out_as_it_went_in() {
        for say in [
            Say::DirectoryEmptyText {},
            Say::LawNotADay { value: "soon".into() },
            Say::LawNotADay { value: "".into() },
            Say::DirectoryNotACountry { value: "Germny".into(), near: "DE".into() },
            Say::DirectoryNotACountry { value: "near".into(), near: Arg::Absent },
        ] {
            assert_eq!(said(&Carried(say.clone()).to_string()), Arg::from(say));
        }
        assert_eq!(said("invalid type: integer"), Arg::foreign("invalid type: integer"));
        // A divider that somebody typed divides nothing.
        let typed = said(&Carried(Say::LawNotADay { value: "a\u{1f}value\u{1f}b".into() }).to_string());
        assert_eq!(typed, Say::LawNotADay { value: "a value b".into() }.into());
    }
}
