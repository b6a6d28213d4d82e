//! A matter of the register.
//!
//! In: rows of its tables. Out: [`Matter`]s and [`Letter`]s.

use chrono::NaiveDate;
use rusqlite::Row;

use super::chronology::{Happened, Line, Source};
use super::printed::{Printed, printed};
use crate::case::Channel;
use crate::outbox::row::State;
use crate::read::choice::Choice;

/// A matter: one person, one controller, one reference.
#[derive(Debug, Clone)]
pub struct Matter {
    /// Its number, which people type.
    pub id: i64,
    /// 128 random bits in hexadecimal digits, the same on every machine.
    pub uid: String,
    /// Who, about whom and under which reference, as a hash.
    pub key: String,
    /// The person it is about, as a hash, see [`super::kept::person`]; none where an earlier version followed it.
    pub person: Option<String>,
    /// What people know it by: the reference, or the person's name.
    pub label: String,
    /// The controller, by id of the directory; empty where the directory has none.
    pub controller: String,
    /// The authority, by id, where it is certain.
    pub authority: Option<String>,
    /// The centre's file, where its letters are made of rows of a table.
    pub centre: Option<String>,
    /// The day from which it is to be told of again, where somebody wanted silence.
    pub quiet_until: Option<NaiveDate>,
    /// Its letters, oldest first.
    pub letters: Vec<Letter>,
    /// Its chronology.
    pub lines: Vec<Line>,
}

/// A letter of a matter.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Its number.
    pub id: i64,
    /// Its kind.
    pub kind: String,
    /// The case it is made of: a path, or `TABLE#KEY`.
    pub case_file: String,
    /// Whether the text of the case is kept, see [`super::Register::case_text`].
    pub has_text: bool,
    /// Its PDF, where a batch made it.
    pub printed: Option<Printed>,
    /// What the outbox knows its mails by.
    pub mail_key: String,
    /// The day on which it was followed.
    pub made_on: NaiveDate,
    /// Its mails: number and state.
    pub mails: Vec<(i64, State)>,
}

pub(super) fn matter(row: &Row<'_>) -> rusqlite::Result<Matter> {
    Ok(Matter {
        id: row.get(0)?,
        uid: row.get(1)?,
        label: row.get(2)?,
        controller: row.get(3)?,
        authority: row.get(4)?,
        key: row.get(5)?,
        person: row.get(6)?,
        centre: row.get(7)?,
        quiet_until: day(row, 8)?,
        letters: Vec::new(),
        lines: Vec::new(),
    })
}

pub(super) fn letter(row: &Row<'_>) -> rusqlite::Result<Letter> {
    Ok(Letter {
        id: row.get(1)?,
        kind: row.get(2)?,
        case_file: row.get(3)?,
        mail_key: row.get(4)?,
        made_on: day(row, 5)?.unwrap_or_default(),
        has_text: row.get(6)?,
        printed: printed(row, (7, 8))?,
        mails: Vec::new(),
    })
}

pub(super) fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    let (what, source): (String, String) = (row.get(2)?, row.get(8)?);
    let unread = || rusqlite::Error::InvalidColumnType(2, what.clone(), rusqlite::types::Type::Text);
    Ok(Line {
        id: row.get(1)?,
        on: day(row, 3)?.ok_or_else(unread)?,
        what: Happened::from_word(&what).ok_or_else(unread)?,
        channel: row.get::<_, Option<String>>(4)?.as_deref().and_then(Channel::from_word),
        received: day(row, 5)?,
        proof: row.get(6)?,
        note: row.get(7)?,
        source: Source::from_word(&source).unwrap_or(Source::You),
        taken_back: row.get(9)?,
        letter: None,
        mail: None,
    })
}

pub(super) fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    Ok(row.get::<_, Option<String>>(column)?.and_then(|text| text.parse().ok()))
}
