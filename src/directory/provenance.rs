//! What a record says about itself: where it was read, when, and how sure that is.
//!
//! In: the last fields of a record of an authority or a controller. Out: [`Provenance`], and the two questions asked about every
//! record: is it in doubt, is it stale.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::listed::listed;
use super::record::{by_language, day, filled, iso_day, named_texts, texts};
use crate::digest::ShortHash;
use crate::mark::{self, Found};
use crate::read::choice::Choice;
use crate::read::reader::{Need, TableReader};
use crate::words::{Arg, Say};

/// Where a record was read, when, and how sure it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Provenance {
    /// What is doubtful about the record: a clause in lower case, without a full stop.
    pub doubt: Option<String>,
    /// The same clause by language; `doubt` is English, or the user's own.
    pub doubt_in: BTreeMap<String, String>,
    /// When the record was last compared with its sources.
    #[serde(serialize_with = "iso_day")]
    pub checked: Option<NaiveDate>,
    /// Where it was read.
    pub sources: Vec<String>,
    /// What other sources say instead, and what was preferred.
    pub conflicts: Vec<String>,
    /// What else is known.
    pub notes: Option<String>,
    /// How well the sources agreed.
    pub confidence: Confidence,
    /// Whether a user's file changed or added it.
    pub overridden: bool,
    /// The signed file it came with; none for a record of the program.
    pub update: Option<CameWith>,
    /// What somebody found who looked, and that is not so any more.
    pub found: Vec<Found>,
}

/// The signed file that a record came with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CameWith {
    /// Its number.
    pub number: u32,
    /// The day on which it was made.
    pub issued: NaiveDate,
    /// The figures of the key that signed it; none of a file that is being made.
    #[serde(serialize_with = "figures", skip_serializing_if = "Option::is_none")]
    pub key: Option<ShortHash>,
}

impl CameWith {
    /// The file, its day and whose it is.
    pub fn say(self) -> Say {
        Say::CliOfSignedFile {
            number: self.number.into(),
            day: self.issued.into(),
            key: self.key.map(ShortHash::grouped).into(),
        }
    }
}

#[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference to the field")]
fn figures<S: Serializer>(key: &Option<ShortHash>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&key.map(ShortHash::grouped).unwrap_or_default())
}

/// How well the sources of a record agreed when it was compiled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Confidence {
    /// The judgement.
    pub level: Level,
    /// Documents seen with this address, about. Notices copy each other: not independent witnesses.
    pub sources_agreeing: u32,
    /// Whether any source contradicted.
    pub conflict: bool,
}

listed! {
    /// The judgement about a record.
    Level {
        /// The newest evidence is plural and consistent.
        High = "high",
        /// Plural, but contradicted by recent evidence, or a move is pending.
        Medium = "medium",
        /// One document, or knowledge without a document.
        Low = "low",
        /// The user says so, in a file of their own.
        User = "user",
    }
}

impl Default for Confidence {
    /// A record that says nothing about its confidence is one that a user wrote.
    fn default() -> Self {
        Confidence { level: Level::User, sources_agreeing: 0, conflict: false }
    }
}

/// The address on the web that a source begins with; none where it begins with something else. What is written behind it is for who keeps the records.
pub fn web_address(source: &str) -> Option<&str> {
    let first = source.split([' ', ',', ';', '(']).next()?;
    let bare = first.strip_prefix("https://").unwrap_or(first);
    let host = bare.split('/').next()?;
    let of_host = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c);
    (host.contains('.') && host.chars().all(of_host)).then_some(first)
}

/// A record counts as stale after so many days.
pub const STALE_AFTER_DAYS: u32 = 90;

impl Provenance {
    pub(super) fn read(table: &mut TableReader<'_, '_>) -> Self {
        let (doubt, doubt_in) = (filled(table, "doubt"), named_texts(table, "doubt_in"));
        let checked = day(table, "checked");
        let [sources, conflicts] = ["sources", "conflicts"].map(|field| texts(table, field));
        let notes = filled(table, "notes");
        let confidence = table.table("confidence", Need::Optional, Confidence::read).flatten().unwrap_or_default();
        Provenance { doubt, doubt_in, checked, sources, conflicts, notes, confidence, ..Provenance::default() }
    }

    /// What is doubtful about the record on this day, for the user to read before sending a letter;
    /// nothing if the sources agreed, the user wrote the address themselves, it is not stale, and nobody found it wrong.
    pub fn doubt(&self, today: NaiveDate) -> Option<Arg> {
        let by_level = match self.confidence.level {
            Level::High | Level::User => None,
            Level::Medium => Some(Say::DirectoryContradicted {}),
            Level::Low => Some(Say::DirectoryOneSource {}),
        };
        let age = self
            .checked
            .filter(|_| self.is_stale(today))
            .map(|day| Say::DirectoryStale { day: day.into(), days: STALE_AFTER_DAYS.into() }.into());
        let written = by_language(self.doubt.as_deref(), &self.doubt_in);
        let doubt = match (written.or(by_level.map(Arg::from)), age) {
            (Some(doubt), Some(age)) => Some(Say::DirectoryDoubts { doubt, age }.into()),
            (doubt, age) => doubt.or(age),
        };
        mark::doubt(doubt, &self.found)
    }

    /// Whether the record was last checked more than 90 days ago.
    pub(super) fn is_stale(&self, today: NaiveDate) -> bool {
        self.checked
            .is_some_and(|checked| today.signed_duration_since(checked).num_days() > i64::from(STALE_AFTER_DAYS))
    }
}

impl Confidence {
    pub(super) fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        let level = table.choice("level", Need::Required);
        let sources = table.integer("sources_agreeing", Need::Optional, 0..=i64::from(u32::MAX)).unwrap_or_default();
        let conflict = table.boolean("conflict", false);
        Some(Confidence { level: level?, sources_agreeing: u32::try_from(sources).ok()?, conflict })
    }
}

#[cfg(test)]
#[path = "provenance_tests.rs"]
mod tests;
