//! Whether a case belongs to the matter that its sender, reference and company lead to.
//!
//! In: a case, and the register. Out: what speaks against it: the case tells of a request that the matter does not have, or it is another letter of the same sort in
//! another file. Two people of one household copy an example with its reference, and two matters would become one that is true of neither.

use std::path::Path;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::Register;
use super::chronology::Happened;
use super::kept::Kept;
use crate::problem::{Code, Problem};

/// So many days the same request may be apart: a letter bears one day, is posted on another and arrives on a third.
const SAME_REQUEST: i64 = 14;

/// A matter that a case seems to belong to, and what speaks against it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stranger {
    /// The number of the matter.
    pub id: i64,
    /// What people know it by.
    pub label: String,
    /// What speaks against it.
    pub why: Against,
}

/// What speaks against it that a case belongs to a matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Against {
    /// The case says that something was asked on a day that is none of the matter's.
    Facts(NaiveDate),
    /// The matter has a letter of this sort already, in this file, which is still there.
    File(String),
}

impl Stranger {
    /// What is told of it.
    pub fn code(&self) -> Code {
        let (id, label) = (self.id.into(), (&self.label).into());
        match &self.why {
            Against::Facts(day) => Code::FollowOtherFacts { id, label, day: (*day).into() },
            Against::File(name) => Code::FollowOtherFile { id, label, name: name.into() },
        }
    }

    /// Whether the two tell of different things, and are not only two files.
    pub fn is_of_facts(&self) -> bool {
        matches!(self.why, Against::Facts(_))
    }
}

impl Register {
    /// Whether something speaks against taking a case into the matter that it leads to; nothing where the very file is known, or there is no such matter.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn stranger(&self, case: &Kept) -> Result<Option<Stranger>, Problem> {
        self.outbox.read(|db| against(case, db))
    }
}

fn against(case: &Kept, db: &Connection) -> rusqlite::Result<Option<Stranger>> {
    let Some((id, label)) = case.matter(db)? else { return Ok(None) };
    let known = "SELECT 1 FROM letter WHERE matter = ?1 AND case_file = ?2 LIMIT 1";
    if db.query_row(known, params![id, case.name], |_| Ok(())).optional()?.is_some() {
        return Ok(None);
    }
    let why = match facts(case, id, db)? {
        Some(day) => Some(Against::Facts(day)),
        None => file(case, id, db)?.map(Against::File),
    };
    Ok(why.map(|why| Stranger { id, label, why }))
}

/// The day of a request of which the matter knows others of the same sort, and none near it.
fn facts(case: &Kept, matter: i64, db: &Connection) -> rusqlite::Result<Option<NaiveDate>> {
    for told in &case.events {
        let Happened::Event(what) = told.what else { continue };
        if !what.asks() {
            continue;
        }
        let days = "SELECT on_day FROM happening WHERE matter = ?1 AND what = ?2 AND taken_back = 0";
        let mut statement = db.prepare(days)?;
        let days = statement.query_map(params![matter, told.what.word()], |row| row.get::<_, String>(0))?;
        let days: Vec<NaiveDate> = days.filter_map(|day| day.ok()?.parse().ok()).collect();
        let near = |day: &NaiveDate| (told.on - *day).num_days().abs() <= SAME_REQUEST;
        if !days.is_empty() && !days.iter().any(near) {
            return Ok(Some(told.on));
        }
    }
    Ok(None)
}

/// Another file of a letter of the same sort that still lies where it was: the case was not only moved.
fn file(case: &Kept, matter: i64, db: &Connection) -> rusqlite::Result<Option<String>> {
    let mut statement = db.prepare("SELECT case_file FROM letter WHERE matter = ?1 AND kind = ?2 ORDER BY id")?;
    let files = statement.query_map(params![matter, case.kind], |row| row.get::<_, String>(0))?;
    let files: Vec<String> = files.filter_map(Result::ok).collect();
    Ok(files.into_iter().find(|name| Path::new(name).is_file()))
}
