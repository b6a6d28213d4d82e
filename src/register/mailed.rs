//! What the outbox knows of the letters of a matter.
//!
//! In: the tables of register and outbox, which lie in one file. Out: the mails of each letter, and the line of the chronology that one is
//! once a server took it.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;

use super::chronology::{Happened, Line, Other, Source};
use super::matter::{Letter, Matter};
use crate::case::{Channel, What};
use crate::outbox::row::State;
use crate::read::choice::Choice;

/// How mails of the outbox become lines.
#[derive(Clone, Copy)]
pub struct Mailed<'m> {
    /// Which event a letter is, by kind, as manifests say it.
    pub event_of: &'m dyn Fn(&str) -> Option<What>,
    /// Which day a moment is where the letters are written, as their dates are days of that place.
    pub day_of: &'m dyn Fn(DateTime<Utc>) -> NaiveDate,
}

/// What the outbox offers of a mail: its number, its state, and the day on which it came to its end.
pub(super) type Offered = (i64, State, Option<NaiveDate>);

/// What the outbox offers of each letter's mails.
pub(super) fn mails(
    db: &Connection,
    day_of: &dyn Fn(DateTime<Utc>) -> NaiveDate,
) -> rusqlite::Result<HashMap<i64, Vec<Offered>>> {
    let mut query = db.prepare(
        "SELECT letter.id, mail.id, mail.state, mail.finished_at, mail.purged_at FROM mail JOIN letter
            ON letter.case_file = mail.case_file AND letter.mail_key = mail.key WHERE mail.purged_at IS NULL
         UNION SELECT carried.letter, mail.id, mail.state, mail.finished_at, mail.purged_at
            FROM carried JOIN mail ON mail.id = carried.mail
         ORDER BY 2",
    )?;
    let mut found: HashMap<i64, Vec<Offered>> = HashMap::new();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let state = State::from_word(&row.get::<_, String>(2)?).unwrap_or(State::Unknown);
        let purged = row.get::<_, Option<i64>>(4)?.is_some();
        // Of a purged mail the day of UTC is left, and no moment that could be a day elsewhere.
        let day = |at: DateTime<Utc>| if purged { at.date_naive() } else { day_of(at) };
        let on = row.get::<_, Option<i64>>(3)?.and_then(|at| DateTime::from_timestamp(at, 0)).map(day);
        found.entry(row.get(0)?).or_default().push((row.get(1)?, state, on));
    }
    Ok(found)
}

/// Tells of notes which of them are letters of the matter that were sent.
pub(super) fn name_letters(matter: &mut Matter, mailed: Mailed<'_>) {
    let Matter { letters, lines, .. } = matter;
    for line in lines.iter_mut().filter(|line| line.mail.is_none()) {
        let named = |letter: &&Letter| line.head() == Some(letter.kind.as_str());
        let letter = letters.iter().find(named).filter(|letter| (mailed.event_of)(&letter.kind).is_none());
        line.letter = letter.map(|letter| letter.kind.clone());
    }
}

/// The event that a mail is, once a server took it.
pub(super) fn sent(kind: &str, mail: i64, state: State, on: Option<NaiveDate>, mailed: Mailed<'_>) -> Option<Line> {
    if state != State::Sent {
        return None;
    }
    let event = (mailed.event_of)(kind);
    let what = event.map_or(Happened::Other(Other::Noted), Happened::Event);
    Some(Line {
        id: None,
        on: on?,
        what,
        channel: Some(Channel::Email),
        received: None,
        proof: None,
        note: None,
        source: Source::Mail,
        taken_back: false,
        letter: event.is_none().then(|| kind.to_owned()),
        mail: Some(mail),
    })
}
