//! The matters in the register.
//!
//! In: the tables, and what somebody says happened. Out: [`Matter`]s with their letters and their chronology, mails of the
//! outbox among it. How cases get into the tables is `kept`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::Register;
use super::chronology::{Happened, Line, Other, Source, in_order};
use super::kept::{insert, keep_mails};
use super::mailed::{Mailed, mails, name_letters, sent};
use super::matter::{Matter, letter, line, matter};
use crate::case::{Case, Channel};
use crate::mail::prepare;
use crate::problem::{Code, Problem};
use crate::read::choice::Choice;

impl Register {
    /// Writes down what happened in a matter, all of it or nothing, and takes back the line that is told anew; gives the numbers of
    /// the lines. What is known of that day already is one line with it, which has all that was said: whoever tells a thing twice, or
    /// from two windows at once, tells of one.
    ///
    /// # Errors
    /// There is no such matter; the file cannot be written.
    pub fn tell(&self, matter: i64, told: &[ReportedEvent], anew: Option<i64>, now: i64) -> Result<Vec<i64>, Problem> {
        self.matter_exists(matter)?;
        self.outbox.commit(|db| {
            if let Some(line) = anew {
                take_back(db, matter, line)?;
            }
            let one = |told: &ReportedEvent| {
                let Some((line, known)) = same(db, matter, told)? else {
                    return insert(db, matter, told, Source::You, now);
                };
                take_back(db, matter, line)?;
                insert(db, matter, &told.with(known), Source::You, now)
            };
            told.iter().map(one).collect()
        })
    }

    /// Takes a line back: it stays, and does not count any more.
    ///
    /// # Errors
    /// The matter has no such line, or it was taken back before.
    pub fn take_back(&self, matter: i64, line: i64) -> Result<(), Problem> {
        self.matter_exists(matter)?;
        let changed = self.outbox.commit(|db| take_back(db, matter, line))?;
        if changed == 1 { Ok(()) } else { Err(Code::FollowNoSuchLine { line: line.into(), id: matter.into() }.error()) }
    }

    /// Tells nobody of a matter before a day; none ends that.
    ///
    /// # Errors
    /// There is no such matter; the file cannot be written.
    pub fn quiet(&self, matter: i64, until: Option<NaiveDate>) -> Result<(), Problem> {
        self.matter_exists(matter)?;
        let set = "UPDATE matter SET quiet_until = ?2 WHERE id = ?1";
        self.outbox.commit(|db| db.execute(set, params![matter, until.map(|day| day.to_string())])).map(drop)
    }

    /// The text of a letter's case, where it is kept.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn case_text(&self, letter: i64) -> Result<Option<String>, Problem> {
        let text = "SELECT case_text FROM letter WHERE id = ?1";
        self.outbox.read(|db| db.query_row(text, params![letter], |row| row.get(0)).optional()).map(Option::flatten)
    }

    /// Says where the case of the newest letter of its kind lies now. What was mailed before stays that letter's.
    ///
    /// # Errors
    /// There is no such matter, or it has no letter of this kind; the file cannot be written.
    pub fn relink(&self, matter: i64, case: &Case, name: &str) -> Result<(), Problem> {
        self.matter_exists(matter)?;
        let newest = "SELECT max(id) FROM letter WHERE matter = ?1 AND kind = ?2";
        let found: Option<i64> =
            self.outbox.read(|db| db.query_row(newest, params![matter, case.kind], |row| row.get(0)))?;
        let letter = found
            .ok_or_else(|| Code::FollowNoLetter { id: matter.into(), kind: (&case.kind).into() }.error().file(name))?;
        self.outbox
            .commit(|db| {
                keep_mails(db, letter)?;
                db.execute(
                    "UPDATE OR REPLACE letter SET case_file = ?2, mail_key = ?3 WHERE id = ?1",
                    params![letter, name, prepare::key(case)],
                )
            })
            .map(drop)
    }

    pub(super) fn matter_exists(&self, id: i64) -> Result<(), Problem> {
        let found = self
            .outbox
            .read(|db| db.query_row("SELECT 1 FROM matter WHERE id = ?1", params![id], |_| Ok(())).optional())?;
        found.ok_or_else(|| no_such(id))
    }

    /// One matter.
    ///
    /// # Errors
    /// There is none of this number; the file cannot be read.
    pub fn matter(&self, id: i64, mailed: Mailed<'_>) -> Result<Matter, Problem> {
        self.some(Some(id), mailed)?.pop().ok_or_else(|| no_such(id))
    }

    /// All matters, by number.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn matters(&self, mailed: Mailed<'_>) -> Result<Vec<Matter>, Problem> {
        self.some(None, mailed)
    }

    /// The matters with a letter of this case file, by number.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn matters_of_case(&self, case_file: &str, mailed: Mailed<'_>) -> Result<Vec<Matter>, Problem> {
        let ids = self.outbox.read(|db| {
            let mut query = db.prepare("SELECT DISTINCT matter FROM letter WHERE case_file = ?1 ORDER BY matter")?;
            query.query_map([case_file], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()
        })?;
        ids.into_iter().map(|id| self.matter(id, mailed)).collect()
    }

    fn some(&self, id: Option<i64>, mailed: Mailed<'_>) -> Result<Vec<Matter>, Problem> {
        self.outbox.read(|db| {
            let mut matters: BTreeMap<i64, Matter> = BTreeMap::new();
            let mut query = db.prepare(
                "SELECT id, uid, label, controller, authority, key, person, centre, quiet_until FROM matter
                 WHERE ?1 IS NULL OR id = ?1 ORDER BY id",
            )?;
            for matter in query.query_map(params![id], matter)? {
                let matter = matter?;
                matters.insert(matter.id, matter);
            }
            let mut query = db.prepare(
                "SELECT matter, id, kind, case_file, mail_key, made_on, case_text IS NOT NULL, pdf, pdf_hash FROM letter
                 WHERE ?1 IS NULL OR matter = ?1 ORDER BY id",
            )?;
            for row in query.query_map(params![id], |row| Ok((row.get::<_, i64>(0)?, letter(row)?)))? {
                let (of, letter) = row?;
                matters.entry(of).and_modify(|matter| matter.letters.push(letter));
            }
            let mut query = db.prepare(
                "SELECT matter, id, what, on_day, channel, received, proof, note, source, taken_back FROM happening
                 WHERE ?1 IS NULL OR matter = ?1 ORDER BY id",
            )?;
            for row in query.query_map(params![id], |row| Ok((row.get::<_, i64>(0)?, line(row)?)))? {
                let (of, line) = row?;
                matters.entry(of).and_modify(|matter| matter.lines.push(line));
            }
            let mut mails = mails(db, mailed.day_of)?;
            let mut all: Vec<Matter> = matters.into_values().collect();
            for matter in &mut all {
                for letter in &mut matter.letters {
                    for (mail, state, on) in mails.remove(&letter.id).unwrap_or_default() {
                        letter.mails.push((mail, state));
                        matter.lines.extend(sent(&letter.kind, mail, state, on, mailed));
                    }
                }
                name_letters(matter, mailed);
                matter.lines = in_order(std::mem::take(&mut matter.lines));
            }
            Ok(all)
        })
    }
}

/// The line of a matter that tells the same of the same day, with its number. Another way of sending is another event, and so is
/// another letter. What is neither an event of a case nor a letter may happen twice in a day.
fn same(db: &Connection, matter: i64, told: &ReportedEvent) -> rusqlite::Result<Option<(i64, Line)>> {
    let letter =
        "SELECT 1 FROM letter WHERE matter = ?1 AND (?2 = kind OR substr(?2, 1, length(kind) + 2) = kind || ': ')";
    let counts_once = match told.what {
        Happened::Event(_) => true,
        Happened::Other(Other::Noted) => {
            db.query_row(letter, params![matter, told.note], |_| Ok(())).optional()?.is_some()
        }
        Happened::Other(_) => false,
    };
    if !counts_once {
        return Ok(None);
    }
    let mut query = db.prepare(
        "SELECT matter, id, what, on_day, channel, received, proof, note, source, taken_back FROM happening
         WHERE matter = ?1 AND what = ?2 AND on_day = ?3 AND taken_back = 0
            AND (channel IS NULL OR ?4 IS NULL OR channel = ?4) AND (?2 <> 'noted' OR note = ?5) ORDER BY id LIMIT 1",
    )?;
    let (what, on, channel) = (told.what.word(), told.on.to_string(), told.channel.map(Choice::word));
    query.query_row(params![matter, what, on, channel, told.note], |row| Ok((row.get(1)?, line(row)?))).optional()
}

fn take_back(db: &Connection, matter: i64, line: i64) -> rusqlite::Result<usize> {
    let sql = "UPDATE happening SET taken_back = 1 WHERE id = ?1 AND matter = ?2 AND taken_back = 0";
    db.execute(sql, params![line, matter])
}

fn no_such(id: i64) -> Problem {
    Code::FollowNoSuchMatter { id: id.into() }.error()
}

/// What somebody says happened.
#[derive(Debug, Clone)]
pub struct ReportedEvent {
    /// What.
    pub what: Happened,
    /// The day.
    pub on: NaiveDate,
    /// How it was sent.
    pub channel: Option<Channel>,
    /// The day of receipt, if there is proof.
    pub received: Option<NaiveDate>,
    /// The file that shows it.
    pub proof: Option<String>,
    /// Anything to add.
    pub note: Option<String>,
}

impl ReportedEvent {
    /// The same, with all that another line says of it besides.
    fn with(&self, known: Line) -> Self {
        ReportedEvent {
            channel: self.channel.or(known.channel),
            received: self.received.or(known.received),
            proof: self.proof.clone().or(known.proof),
            note: self.note.clone().or(known.note),
            ..*self
        }
    }
}
