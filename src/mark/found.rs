//! What is told of a fact that was found changed or gone.
//!
//! In: a fact and a mark of it. Out: [`Found`], and the clause that warns of it wherever its record is used.

use chrono::NaiveDate;
use serde::Serialize;

use super::fact::{Fact, Sort};
use super::marks::{Marks, Verdict};
use crate::read::choice::Choice;
use crate::words::{Arg, Say};

/// Something that is not as the record says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The fact.
    pub id: String,
    /// What it is about.
    pub about: Sort,
    /// What became of it.
    pub result: Verdict,
    /// On which day that was seen.
    pub checked: NaiveDate,
    /// What whoever looked wrote beside it.
    pub note: Option<String>,
}

impl Found {
    /// `e-mail address: gone on 2026-11-26 (the server does not know it)`
    pub fn say(&self) -> Say {
        Say::DirectoryFound {
            about: self.about.word().into(),
            result: self.result.word().into(),
            day: self.checked.into(),
            note: self.note.as_ref().into(),
        }
    }
}

/// What was found of these facts that is not as they say.
pub fn found_of<'f>(facts: impl IntoIterator<Item = &'f Fact>, marks: &Marks) -> Vec<Found> {
    let found = facts.into_iter().filter_map(|fact| {
        let mark = marks.of(fact).filter(|mark| mark.verdict != Verdict::Ok)?;
        let note = Some(mark.note.clone()).filter(|note| !note.is_empty());
        Some(Found { id: fact.id.clone(), about: fact.sort, result: mark.verdict, checked: mark.checked, note })
    });
    found.collect()
}

/// A doubt with what was found behind it.
pub fn doubt(doubt: Option<Arg>, found: &[Found]) -> Option<Arg> {
    found.iter().fold(doubt, |doubt, found| {
        let found = Arg::from(found.say());
        Some(doubt.map_or(found.clone(), |doubt| Say::DirectoryDoubts { doubt, age: found }.into()))
    })
}
