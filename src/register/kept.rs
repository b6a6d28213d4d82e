//! What the register keeps of a case, and how it gets there.
//!
//! In: cases somebody wants to follow, of files or of rows of a table. Out: matters with their letters and what the cases say
//! happened. Of a case only that is kept by which the matter is found again: what it is called, about whom, which authority,
//! where the case lies; its text only where the user wants it so. Names are kept as hashes, but for the label of a matter
//! without a reference.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::Register;
use super::chronology::{Happened, Source};
use super::matters::ReportedEvent;
use super::printed::Printed;
use crate::case::{Case, Recipient};
use crate::digest::sha256;
use crate::directory::Directory;
use crate::mail::prepare;
use crate::problem::Problem;
use crate::read::choice::Choice;
use crate::read::choice::choice;

choice! {
    /// How much of a case is kept.
    Keep {
        /// Where it lies.
        Path = "path",
        /// Its text as well, for those who move files about.
        Case = "case",
    }
}

/// What is kept of a case.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Who, about whom and under which sign, as a hash: letters of one matter share it.
    pub key: String,
    /// The person it is about, as a hash, see [`person`].
    pub person: String,
    /// What people know the matter by: the reference, or the person's name; of a row its key.
    pub label: String,
    /// The controller, by id of the directory; empty where the directory has none.
    pub controller: String,
    /// The authority, by id, where it is certain.
    pub authority: Option<String>,
    /// The kind of the letter.
    pub kind: String,
    /// The whole path of the case file, or `TABLE#KEY` of a row, as the outbox has it.
    pub name: String,
    /// What the outbox knows its mails by.
    pub mail_key: String,
    /// The day of the letter, as far as it is known: what it bears, else the day on which it was followed.
    pub made: NaiveDate,
    /// Whether the letter bears that day.
    pub dated: bool,
    /// What the case says happened.
    pub events: Vec<ReportedEvent>,
    /// The centre's file, of a row.
    pub centre: Option<String>,
    /// Where a batch put its letter, of a row.
    pub printed: Option<Printed>,
    /// The text of the case, where it is to be kept.
    pub text: Option<String>,
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

/// A row of a table, as the register is to know it.
#[derive(Debug, Clone, Copy)]
pub struct RowOf<'r> {
    /// The table, by its whole path.
    pub table: &'r str,
    /// The key of the letter: that of the row, and the part where a row has several letters.
    pub key: &'r str,
    /// What the outbox knows its mails by.
    pub mail_key: &'r str,
    /// The centre's file, by its whole path.
    pub centre: &'r str,
}

/// The letter of a row, as it was made.
#[derive(Debug, Clone)]
pub struct Made {
    /// The day it bears; the day on which it was followed where no letter is known.
    pub on: NaiveDate,
    /// Its PDF, where that is known.
    pub printed: Option<Printed>,
}

/// A person's name as a hash; blanks and capitals make no difference.
pub fn person(name: &str) -> String {
    let plain = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    sha256(format!("person\n{plain}").as_bytes())[..32].to_owned()
}

/// Who, about whom and under which sign, as a hash.
fn key(case: &Case) -> String {
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

impl Kept {
    /// Of a case file; `name` is its whole path.
    pub fn of(case: &Case, name: &str, directory: &Directory, today: NaiveDate) -> Self {
        let told = |event: &crate::case::Event| ReportedEvent {
            what: Happened::Event(event.what),
            on: event.date,
            channel: event.channel,
            received: event.received,
            proof: None,
            note: None,
        };
        Kept {
            key: key(case),
            person: person(case.person()),
            label: case.reference.clone().unwrap_or_else(|| case.person().replace('\n', " ")),
            controller: case.controller().unwrap_or("").to_owned(),
            authority: authority(case, directory),
            kind: case.kind.clone(),
            name: name.to_owned(),
            mail_key: prepare::key(case),
            made: case.date.unwrap_or(today),
            dated: case.date.is_some(),
            events: case.events.iter().map(told).collect(),
            centre: None,
            printed: None,
            text: None,
        }
    }

    /// Of a row of a table. It is called by its key and not by a name; two clients of one name without a reference are told
    /// apart by it, too.
    pub fn of_row(case: &Case, row: RowOf<'_>, directory: &Directory, made: Made) -> Self {
        let kept = Kept::of(case, &format!("{}#{}", row.table, row.key), directory, made.on);
        let own = sha256(format!("{}\n{}", kept.key, row.key).as_bytes())[..32].to_owned();
        Kept {
            key: if case.reference.is_some() { kept.key } else { own },
            label: row.key.to_owned(),
            mail_key: row.mail_key.to_owned(),
            centre: Some(row.centre.to_owned()),
            printed: made.printed,
            ..kept
        }
    }

    /// The same, of a letter that bears a day.
    #[must_use]
    pub fn dated(self, day: Option<NaiveDate>) -> Self {
        Kept { made: day.unwrap_or(self.made), dated: self.dated || day.is_some(), ..self }
    }

    /// The same, with the text of the case.
    #[must_use]
    pub fn with_text(self, text: Option<String>) -> Self {
        Kept { text, ..self }
    }

    /// The matter that has this case already, by the person and the sign, or by the very case.
    pub(super) fn matter(&self, db: &Connection) -> rusqlite::Result<Option<(i64, String)>> {
        let by_key = "SELECT id, label FROM matter WHERE key = ?1 ORDER BY id LIMIT 1";
        let known = db.query_row(by_key, params![self.key], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        if known.is_some() {
            return Ok(known);
        }
        let by_case = "SELECT matter.id, label FROM letter JOIN matter ON matter.id = letter.matter
             WHERE case_file = ?1 AND letter.kind = ?2 AND mail_key = ?3 ORDER BY matter.id LIMIT 1";
        db.query_row(by_case, params![self.name, self.kind, self.mail_key], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()
    }

    fn enter(&self, db: &Connection, into: Option<i64>, now: i64) -> rusqlite::Result<Followed> {
        let known = match into {
            Some(id) => {
                let label = "SELECT label FROM matter WHERE id = ?1";
                db.query_row(label, params![id], |row| row.get(0)).optional()?.map(|label| (id, label))
            }
            None => self.matter(db)?,
        };
        let is_new = known.is_none();
        let (id, label) = match known {
            Some((id, label)) => {
                db.execute(
                    "UPDATE matter SET authority = coalesce(?2, authority), centre = coalesce(?3, centre), person = ?4
                     WHERE id = ?1",
                    params![id, self.authority, self.centre, self.person],
                )?;
                (id, label)
            }
            None => {
                db.execute(
                    "INSERT INTO matter (key, label, controller, authority, followed_at, centre, person)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    params![self.key, self.label, self.controller, self.authority, now, self.centre, self.person],
                )?;
                (db.last_insert_rowid(), self.label.clone())
            }
        };
        self.enter_letter(db, id)?;
        self.events.iter().try_for_each(|told| take_over(db, id, told, now))?;
        Ok(Followed { id, label, is_new })
    }

    fn enter_letter(&self, db: &Connection, matter: i64) -> rusqlite::Result<()> {
        let other = "SELECT id FROM letter WHERE matter = ?1 AND kind = ?2 AND case_file = ?3 AND mail_key <> ?4";
        let other: Option<i64> =
            db.query_row(other, params![matter, self.kind, self.name, self.mail_key], |row| row.get(0)).optional()?;
        other.map_or(Ok(()), |letter| keep_mails(db, letter))?;
        let (pdf, hash) = match &self.printed {
            Some(printed) => (Some(printed.file.display().to_string()), Some(printed.hash.digits())),
            None => (None, None),
        };
        let (made, dated) = (self.made.to_string(), self.dated || self.printed.is_some());
        db.execute(
            "INSERT INTO letter (matter, kind, case_file, mail_key, made_on, case_text, pdf, pdf_hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?8, ?9)
             ON CONFLICT DO UPDATE SET mail_key = excluded.mail_key, case_text = excluded.case_text,
                made_on = CASE WHEN ?7 THEN excluded.made_on ELSE letter.made_on END,
                pdf = coalesce(excluded.pdf, letter.pdf), pdf_hash = coalesce(excluded.pdf_hash, letter.pdf_hash)",
            params![matter, self.kind, self.name, self.mail_key, made, self.text, dated, pdf, hash],
        )
        .map(drop)
    }
}

impl Register {
    /// Follows cases: finds the matter of each or makes one, and takes over what the case says happened. The same case again
    /// adds only what is new. All of them or none; `into` names the matter when that is known.
    ///
    /// # Errors
    /// There is no such matter; the file cannot be written.
    pub fn follow(&self, cases: &[Kept], into: Option<i64>, now: i64) -> Result<Vec<Followed>, Problem> {
        if let Some(id) = into {
            self.matter_exists(id)?;
        }
        self.outbox.commit(|db| cases.iter().map(|kept| kept.enter(db, into, now)).collect())
    }

    /// The number of the matter of a case, if it is followed.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn matter_of(&self, case: &Kept) -> Result<Option<i64>, Problem> {
        self.outbox.read(|db| case.matter(db)).map(|found| found.map(|(id, _)| id))
    }
}

/// Writes down which mails carried a letter, before path or key change by which they are known.
pub(super) fn keep_mails(db: &Connection, letter: i64) -> rusqlite::Result<()> {
    db.execute(
        "INSERT OR IGNORE INTO carried SELECT letter.id, mail.id FROM letter JOIN mail
            ON mail.case_file = letter.case_file AND mail.key = letter.mail_key
         WHERE letter.id = ?1 AND mail.purged_at IS NULL",
        params![letter],
    )
    .map(drop)
}

fn take_over(db: &Connection, matter: i64, told: &ReportedEvent, now: i64) -> rusqlite::Result<()> {
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

/// Writes a line. Whoever learns something new about a matter is reminded of it again.
pub(super) fn insert(
    db: &Connection,
    matter: i64,
    told: &ReportedEvent,
    source: Source,
    now: i64,
) -> rusqlite::Result<i64> {
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
    let line = db.last_insert_rowid();
    db.execute("UPDATE matter SET quiet_until = NULL WHERE id = ?1", params![matter])?;
    Ok(line)
}
