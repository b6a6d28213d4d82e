//! A provision of the law: an act, an article, what is below it.
//!
//! In: the form that templates write, such as `GDPR 6(1)(f)`, `Reg 2025/2518 4(3)`, `BGB 1629(1)`,
//! `GDPR 4(16)(a)`. Out: [`Provision`], which cannot be had for a provision that does not exist.
//!
//! The division of the GDPR and of Regulation 1182/71 is complete. Of Regulation (EU) 2025/2518 and of
//! the German statutes only what the letters need was looked up (`acts/*.txt`); anything else of theirs
//! is refused with the words "not in the table", which says nothing about whether it exists.
//! Subparagraphs, sentences (Satz) and recitals are not provisions here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::act::Act;
use super::number::{Mark, Number};
use super::refused::Refused;
use super::table_lookup::{self, Steps};
use crate::problem::Code;

/// A provision that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Provision {
    act: Act,
    article: Number,
    steps: Steps,
}

impl Provision {
    /// The act it stands in.
    pub fn act(&self) -> Act {
        self.act
    }

    /// The article, or the section of a German statute.
    pub fn article(&self) -> Number {
        self.article
    }

    /// The paragraph (Absatz).
    pub fn paragraph(&self) -> Option<Number> {
        self.steps.paragraph
    }

    /// The numbered point (Nummer), as in Article 4 of the GDPR.
    pub fn item(&self) -> Option<Number> {
        self.steps.item
    }

    /// The lettered point, always as the English and German texts letter it: `a` to `z`.
    pub fn letter(&self) -> Option<char> {
        self.steps.letter
    }
}

fn malformed(text: &str) -> Refused {
    Code::LawMalformedProvision { text: text.into() }.into()
}

/// Splits `6(1)(f)` into the article and the steps below it.
fn read_steps(text: &str) -> Option<(Number, Vec<Mark>)> {
    let Some((article, rest)) = text.split_once('(') else {
        return Some((Number::read(text)?, Vec::new()));
    };
    let inside = rest.strip_suffix(')')?;
    let marks: Option<Vec<Mark>> = inside.split(")(").map(Mark::read).collect();
    Some((Number::read(article)?, marks?))
}

impl FromStr for Provision {
    type Err = Refused;

    /// Reads the form that templates write.
    ///
    /// # Errors
    /// `law::malformed-provision`, `law::unknown-act`, `law::no-such-provision`, and
    /// `law::provision-not-looked-up` for what the tables do not hold.
    fn from_str(text: &str) -> Result<Self, Refused> {
        let text = text.trim();
        let (act, steps) = text.rsplit_once(char::is_whitespace).ok_or_else(|| malformed(text))?;
        let act = Act::from_code(act.trim_end())?;
        let (article, marks) = read_steps(steps).ok_or_else(|| malformed(text))?;
        Ok(Provision { act, article, steps: table_lookup::find(act, article, &marks)? })
    }
}

impl TryFrom<String> for Provision {
    type Error = Refused;

    fn try_from(text: String) -> Result<Self, Refused> {
        text.parse()
    }
}

impl From<Provision> for String {
    fn from(provision: Provision) -> String {
        provision.to_string()
    }
}

/// The form that templates write.
impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.act.code(), self.article)?;
        for number in [self.steps.paragraph, self.steps.item].into_iter().flatten() {
            write!(f, "({number})")?;
        }
        self.steps.letter.map_or(Ok(()), |letter| write!(f, "({letter})"))
    }
}

#[cfg(test)]
#[path = "provision_tests.rs"]
mod tests;
