//! What a letter is for.
//!
//! In: `letter.toml` of a letter's folder. Out: [`Manifest`]. The provisions a letter rests on are parsed here,
//! so a letter that names one that does not exist cannot be loaded.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::case::{Choice, Role};
use crate::law::provision::Provision;

/// The manifest of a letter.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// For lists and for the title of the PDF.
    pub title: String,
    /// Subject line, a template of its own; no full stop.
    pub subject: String,
    /// To whom it goes.
    pub recipient: Addressee,
    /// Whether the data protection officer stands in the address, below the controller's name.
    #[serde(default = "yes")]
    pub to_officer: bool,
    /// The controllers it is written for, by id; empty when it fits any.
    #[serde(default)]
    pub controllers: Vec<String>,
    /// The words of `matter.status` it fits.
    pub statuses: Vec<String>,
    /// For whom it can be written, in the words of `represented.relation`, and "self".
    #[serde(default = "all_roles")]
    pub roles: Vec<String>,
    /// The countries whose law it relies on, so that the person must live in one of them; empty: in any.
    #[serde(default)]
    pub countries: Vec<String>,
    /// The provisions it rests on.
    pub bases: Vec<Provision>,
    /// Whether it is a paper that is shown to others rather than a letter: no opening, no closing, and place and date
    /// above the signature.
    #[serde(default)]
    pub instrument: bool,
    /// The period it starts, in words.
    pub starts: String,
    /// The period that must be over before it is written.
    #[serde(default)]
    pub waits_for: Option<Wait>,
    /// What the case must hold besides the common fields.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Whether it prints a general ground when the case has none.
    #[serde(default)]
    pub general_ground: bool,
    /// What the sender is warned of whenever the letter is written.
    #[serde(default)]
    pub caution: Option<String>,
    /// Title of the paper in `annex.hbs`, a template of its own.
    #[serde(default)]
    pub annex: Option<String>,
    /// The day up to which the law was looked at.
    #[serde(with = "plain_date")]
    pub law_as_of: NaiveDate,
    /// Who reviewed the wording and when; empty: nobody.
    pub reviewed: String,
    /// Where its facts come from.
    pub sources: Vec<String>,
    /// What sources leave open, and how the wording holds either way.
    #[serde(default)]
    pub doubts: Vec<String>,
}

impl Manifest {
    /// Whether it is a complaint: to an authority, and not about its own silence.
    pub fn is_complaint(&self) -> bool {
        self.recipient == Addressee::Authority && self.waits_for != Some(Wait::News)
    }

    /// The months of the period of the law that the letter starts, as `starts` begins with them.
    pub fn months(&self) -> Option<u32> {
        const WORDS: [(&str, u32); 3] = [("one month ", 1), ("two months ", 2), ("three months ", 3)];
        WORDS.into_iter().find(|(words, _)| self.starts.starts_with(words)).map(|(_, months)| months)
    }
}

/// To whom a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// A controller.
    Controller,
    /// A supervisory authority.
    Authority,
    /// Somebody who is given authority, with name and address.
    Representative,
}

/// A period that must be over before a letter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wait {
    /// The controller's, Art. 12(3) GDPR.
    Answer,
    /// The authority's, Art. 78(2) GDPR.
    News,
}

fn yes() -> bool {
    true
}

fn all_roles() -> Vec<String> {
    Role::words().map(str::to_owned).collect()
}

/// What a case must hold for a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// At least one `[[account]]`, when the person has one.
    Account,
    /// At least one `[[event]]`.
    Event,
    /// At least one `[[enclosure]]`.
    Enclosure,
    /// An event that says what was asked of the controller.
    Request,
    /// An event "complained".
    Complaint,
    /// An event after the complaint, or `matter.own_grounds`.
    NewsOfTheMatter,
    /// At least one `[[output]]`.
    Output,
    /// `matter.own_grounds`: nothing ready-made will do.
    OwnGrounds,
    /// `sender.qualified_entity`.
    QualifiedEntity,
}

/// A TOML date without quotes, or a text `YYYY-MM-DD`.
mod plain_date {
    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Toml(toml::value::Datetime),
        Text(String),
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
        let written = match Written::deserialize(deserializer)? {
            Written::Toml(date) => date.to_string(),
            Written::Text(text) => text,
        };
        written.parse().map_err(|_| D::Error::custom(format!("\"{written}\" is not a date such as 2026-11-22")))
    }

    pub fn serialize<S: Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
        date.to_string().serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use crate::template::Templates;

    #[test]
    fn every_letter_says_whether_it_starts_a_period() {
        let templates = Templates::builtin();
        for (language, kind) in templates.all() {
            let template = templates.get(&kind, &language).unwrap();
            let starts = &template.manifest.starts;
            let none = ["none", "the day set by the sender"].iter().any(|words| starts.starts_with(words));
            assert_ne!(template.manifest.months().is_some(), none, "{language}/{kind}: {starts}");
        }
    }
}
