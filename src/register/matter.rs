//! Matters of the register.
//!
//! In: cases that somebody wants to follow, and what they say happened. Out: [`Matter`]s with their letters and their
//! chronology, mails of the outbox among it. Nothing of a case is kept but what is needed to find the matter again: who it
//! is called, about whom, which authority; the rest stays in the case file.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Register;
use super::chronology::{Happened, Line, Source, in_order};
use crate::case::{Case, Channel, Choice, Recipient, What};
use crate::digest::sha256;
use crate::directory::Directory;
use crate::mail::prepare;
use crate::outbox::row::State;
use crate::problem::{Code, Problem};

/// A matter: one person, one controller, one sign.
#[derive(Debug, Clone)]
pub struct Matter {
    /// Its number, which people type.
    pub id: i64,
    /// 128 random bits in hexadecimal digits, the same on every machine.
    pub uid: String,
    /// Who, about whom and under which sign, as a hash, see [`key`].
    pub key: String,
    /// What people know it by: the reference, or the person's name.
    pub label: String,
    /// The controller, by id of the directory; empty where the directory has none.
    pub controller: String,
    /// The authority, by id, where it is certain.
    pub authority: Option<String>,
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
    /// The case it is made of.
    pub case_file: String,
    /// What the outbox knows its mails by.
    pub mail_key: String,
    /// The day on which it was followed.
    pub made_on: NaiveDate,
    /// Its mails: number and state.
    pub mails: Vec<(i64, State)>,
}

/// What somebody says happened.
#[derive(Debug, Clone)]
pub struct Told {
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

/// What following a case led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The number of the matter.
    pub id: i64,
    /// What people know it by.
    pub label: String,
    /// Whether it is new.
    pub is_new: bool,
}

/// How mails of the outbox become lines.
#[derive(Clone, Copy)]
pub struct Mailed<'m> {
    /// Which event a letter is, by kind, as manifests say it.
    pub event_of: &'m dyn Fn(&str) -> Option<What>,
    /// Which day a moment is where the letters are written, as their dates are days of that place.
    pub day_of: &'m dyn Fn(DateTime<Utc>) -> NaiveDate,
}

/// Who, about whom and under which sign, as a hash: letters of one matter share it.
pub fn key(case: &Case) -> String {
    let about = case.controller().unwrap_or("");
    let reference = case.reference.as_deref().unwrap_or("");
    let parts = [case.sender.address.name.as_str(), case.person(), reference, about];
    sha256(parts.join("\n").as_bytes())[..32].to_owned()
}

/// The authority of a case: the one it goes to, else the one at the residence, where that is certain.
fn authority(case: &Case, directory: &Directory) -> Option<String> {
    if let Recipient::Authority(id) = &case.recipient {
        return Some(id.clone());
    }
    let home = case.residence()?;
    let finding = directory.find(Some(&home.country), home.postal_code.as_deref(), home.city.as_deref());
    finding.authority.filter(|_| finding.certain).map(|authority| authority.id.clone())
}

impl Register {
    /// Follows a case: finds its matter or makes one, and takes over what the case says happened. The same case again adds
    /// only what is new. `name` is the whole path of the case file, as the outbox has it; `into` names the matter when that is known.
    ///
    /// # Errors
    /// There is no such matter; the file cannot be written.
    pub fn follow(
        &self,
        case: &Case,
        name: &str,
        into: Option<i64>,
        directory: &Directory,
        today: NaiveDate,
        now: i64,
    ) -> Result<Followed, Problem> {
        if let Some(id) = into {
            self.matter_exists(id)?;
        }
        let (matter_key, authority) = (key(case), authority(case, directory));
        let label = case.reference.clone().unwrap_or_else(|| case.person().replace('\n', " "));
        let made = case.date.unwrap_or(today).to_string();
        self.outbox.commit(|db| {
            let known = "SELECT id, label FROM matter WHERE id = ?1 OR ?1 IS NULL AND key = ?2 ORDER BY id LIMIT 1";
            let known: Option<(i64, String)> =
                db.query_row(known, params![into, matter_key], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            let is_new = known.is_none();
            let (id, label) = match known {
                Some((id, label)) => {
                    db.execute(
                        "UPDATE matter SET authority = coalesce(?2, authority) WHERE id = ?1",
                        params![id, authority],
                    )?;
                    (id, label)
                }
                None => {
                    db.execute(
                        "INSERT INTO matter (key, label, controller, authority, followed_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                        params![matter_key, label, case.controller().unwrap_or(""), authority, now],
                    )?;
                    (db.last_insert_rowid(), label)
                }
            };
            let mail_key = prepare::key(case);
            let other = "SELECT id FROM letter WHERE matter = ?1 AND kind = ?2 AND case_file = ?3 AND mail_key <> ?4";
            let other = db.query_row(other, params![id, case.kind, name, mail_key], |row| row.get(0)).optional()?;
            other.map_or(Ok(()), |letter| keep_mails(db, letter))?;
            db.execute(
                "INSERT INTO letter (matter, kind, case_file, mail_key, made_on) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT DO UPDATE SET mail_key = excluded.mail_key",
                params![id, case.kind, name, mail_key, made],
            )?;
            for event in &case.events {
                let told = Told {
                    what: Happened::Event(event.what),
                    on: event.date,
                    channel: event.channel,
                    received: event.received,
                    proof: None,
                    note: None,
                };
                take_over(db, id, &told, now)?;
            }
            Ok(Followed { id, label, is_new })
        })
    }

    /// Writes down what happened in a matter; gives the number of the line.
    ///
    /// # Errors
    /// There is no such matter; the file cannot be written.
    pub fn tell(&self, matter: i64, told: &Told, now: i64) -> Result<i64, Problem> {
        self.matter_exists(matter)?;
        self.outbox.commit(|db| insert(db, matter, told, Source::You, now))
    }

    /// Takes a line back: it stays, and does not count any more.
    ///
    /// # Errors
    /// The matter has no such line, or it was taken back before.
    pub fn take_back(&self, matter: i64, line: i64) -> Result<(), Problem> {
        self.matter_exists(matter)?;
        let changed = self.outbox.commit(|db| {
            let sql = "UPDATE happening SET taken_back = 1 WHERE id = ?1 AND matter = ?2 AND taken_back = 0";
            db.execute(sql, params![line, matter])
        })?;
        if changed == 1 { Ok(()) } else { Err(Code::FollowNoSuchLine { line: line.into(), id: matter.into() }.error()) }
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

    fn matter_exists(&self, id: i64) -> Result<(), Problem> {
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

    fn some(&self, id: Option<i64>, mailed: Mailed<'_>) -> Result<Vec<Matter>, Problem> {
        self.outbox.read(|db| {
            let mut matters: BTreeMap<i64, Matter> = BTreeMap::new();
            let mut query = db.prepare(
                "SELECT id, uid, label, controller, authority, key FROM matter WHERE ?1 IS NULL OR id = ?1 ORDER BY id",
            )?;
            for matter in query.query_map(params![id], matter)? {
                let matter = matter?;
                matters.insert(matter.id, matter);
            }
            let mut query = db.prepare(
                "SELECT matter, id, kind, case_file, mail_key, made_on FROM letter WHERE ?1 IS NULL OR matter = ?1 ORDER BY id",
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
                matter.lines = in_order(std::mem::take(&mut matter.lines));
            }
            Ok(all)
        })
    }
}

/// Writes down which mails carried a letter, before path or key change by which they are known.
fn keep_mails(db: &Connection, letter: i64) -> rusqlite::Result<()> {
    db.execute(
        "INSERT OR IGNORE INTO carried SELECT letter.id, mail.id FROM letter JOIN mail
            ON mail.case_file = letter.case_file AND mail.key = letter.mail_key
         WHERE letter.id = ?1 AND mail.purged_at IS NULL",
        params![letter],
    )
    .map(drop)
}

fn no_such(id: i64) -> Problem {
    Code::FollowNoSuchMatter { id: id.into() }.error()
}

fn take_over(db: &Connection, matter: i64, told: &Told, now: i64) -> rusqlite::Result<()> {
    // A line that was taken back stays so, whatever the case says.
    let known: Option<(i64, bool, bool)> = db
        .query_row(
            "SELECT id, received IS NULL, taken_back FROM happening WHERE matter = ?1 AND what = ?2 AND on_day = ?3
             ORDER BY taken_back, id LIMIT 1",
            params![matter, told.what.word(), told.on.to_string()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    match known {
        None => insert(db, matter, told, Source::Case, now).map(drop),
        // The case learned of a proof of receipt; what else somebody wrote down of it, stays.
        Some((id, true, false)) if told.received.is_some() => {
            let line = insert(db, matter, told, Source::Case, now)?;
            db.execute(
                "UPDATE happening SET channel = coalesce(happening.channel, old.channel), proof = old.proof, note = old.note
                 FROM happening AS old WHERE happening.id = ?1 AND old.id = ?2",
                params![line, id],
            )?;
            db.execute("UPDATE happening SET taken_back = 1 WHERE id = ?1", params![id]).map(drop)
        }
        Some(_) => Ok(()),
    }
}

fn insert(db: &Connection, matter: i64, told: &Told, source: Source, now: i64) -> rusqlite::Result<i64> {
    let day = |day: NaiveDate| day.to_string();
    db.execute(
        "INSERT INTO happening (matter, what, on_day, channel, received, proof, note, source, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            matter,
            told.what.word(),
            day(told.on),
            told.channel.map(Choice::word),
            told.received.map(day),
            told.proof,
            told.note,
            source.word(),
            now
        ],
    )?;
    Ok(db.last_insert_rowid())
}

fn matter(row: &Row<'_>) -> rusqlite::Result<Matter> {
    Ok(Matter {
        id: row.get(0)?,
        uid: row.get(1)?,
        label: row.get(2)?,
        controller: row.get(3)?,
        authority: row.get(4)?,
        key: row.get(5)?,
        letters: Vec::new(),
        lines: Vec::new(),
    })
}

fn letter(row: &Row<'_>) -> rusqlite::Result<Letter> {
    Ok(Letter {
        id: row.get(1)?,
        kind: row.get(2)?,
        case_file: row.get(3)?,
        mail_key: row.get(4)?,
        made_on: day(row, 5)?.unwrap_or_default(),
        mails: Vec::new(),
    })
}

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
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
        mail: None,
    })
}

fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    Ok(row.get::<_, Option<String>>(column)?.and_then(|text| text.parse().ok()))
}

/// What the outbox offers of a mail: its number, its state, and the day on which it came to its end.
type Offered = (i64, State, Option<NaiveDate>);

/// What the outbox offers of each letter's mails.
fn mails(db: &Connection, day_of: &dyn Fn(DateTime<Utc>) -> NaiveDate) -> rusqlite::Result<HashMap<i64, Vec<Offered>>> {
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

/// The event that a mail is, once a server took it.
fn sent(kind: &str, mail: i64, state: State, on: Option<NaiveDate>, mailed: Mailed<'_>) -> Option<Line> {
    if state != State::Sent {
        return None;
    }
    let what = (mailed.event_of)(kind).map_or(Happened::Other(super::chronology::Other::Noted), Happened::Event);
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
        mail: Some(mail),
    })
}
