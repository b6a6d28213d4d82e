//! All of a matter for the person it is about, and all matters for another machine.
//!
//! In: matters of the register. Out: a ZIP with chronology (CSV and JSON), cases, PDFs, proofs and the evidence of the mails
//! (GDPR Art. 15 and 20); or one JSON file with every matter, which the register of another machine takes in. What the outbox
//! knew of a mail becomes a line of the chronology there: mails do not move.

use std::io::{Cursor, Write};

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::Register;
use super::chronology::{Happened, Line, Source};
use super::forget::files_of;
use super::matter::{Letter, Matter};
use crate::case::text::{is_invisible, shown};
use crate::case::{Channel, Choice};
use crate::file;
use crate::problem::{Code, Problem};
use crate::words::Words;

/// The version of the JSON file.
const VERSION: u32 = 1;

/// Every matter of a register.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Whole {
    version: u32,
    matters: Vec<Moved>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moved {
    uid: String,
    key: String,
    label: String,
    controller: String,
    authority: Option<String>,
    letters: Vec<MovedLetter>,
    events: Vec<MovedLine>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MovedLetter {
    kind: String,
    case_file: String,
    mail_key: String,
    made_on: NaiveDate,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MovedLine {
    on: NaiveDate,
    what: String,
    channel: Option<String>,
    received: Option<NaiveDate>,
    proof: Option<String>,
    note: Option<String>,
    source: String,
    taken_back: bool,
}

/// What taking in came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TakenIn {
    /// Matters that are new here.
    pub new: usize,
    /// Matters that were here before, and stay as they are.
    pub known: usize,
}

impl From<&Line> for MovedLine {
    fn from(line: &Line) -> Self {
        // The other machine has no such mail; the day on which it was sent is what is known of it.
        let source = if line.source == Source::Mail { Source::You } else { line.source };
        MovedLine {
            on: line.on,
            what: line.what.word().to_owned(),
            channel: line.channel.map(|channel| channel.word().to_owned()),
            received: line.received,
            proof: line.proof.clone(),
            note: line.note.clone(),
            source: source.word().to_owned(),
            taken_back: line.taken_back,
        }
    }
}

/// Every matter, to be taken in elsewhere.
pub fn whole(matters: &[Matter]) -> Whole {
    let letter = |letter: &Letter| MovedLetter {
        kind: letter.kind.clone(),
        case_file: letter.case_file.clone(),
        mail_key: letter.mail_key.clone(),
        made_on: letter.made_on,
    };
    let moved = |matter: &Matter| Moved {
        uid: matter.uid.clone(),
        key: matter.key.clone(),
        label: matter.label.clone(),
        controller: matter.controller.clone(),
        authority: matter.authority.clone(),
        letters: matter.letters.iter().map(letter).collect(),
        events: matter.lines.iter().map(MovedLine::from).collect(),
    };
    Whole { version: VERSION, matters: matters.iter().map(moved).collect() }
}

/// The version of a register, whatever else stands in it.
#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

impl Moved {
    /// Whether all of it is as this program writes it: what it holds is shown in terminals, calendars and letters.
    ///
    /// # Errors
    /// The first field that is not.
    fn check(&self) -> Result<(), String> {
        let hash = |text: &str| text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let line = |text: &str| !text.chars().any(|c| c.is_control() || is_invisible(c));
        let path = |text: &str| !text.chars().any(char::is_control);
        let prose = |text: &str| !text.chars().any(|c| c.is_control() && !"\n\t".contains(c));
        let day = |day: NaiveDate| (1900..=9999).contains(&day.year());
        let mut fields = vec![
            ("uid", hash(&self.uid)),
            ("key", hash(&self.key)),
            ("label", line(&self.label)),
            ("controller", line(&self.controller)),
            ("authority", self.authority.as_deref().is_none_or(line)),
        ];
        for letter in &self.letters {
            fields.extend([
                ("kind", line(&letter.kind)),
                ("case_file", path(&letter.case_file)),
                ("mail_key", hash(&letter.mail_key)),
                ("made_on", day(letter.made_on)),
            ]);
        }
        for one in &self.events {
            let known = Source::from_word(&one.source).is_some_and(|source| source != Source::Mail);
            fields.extend([
                ("on", day(one.on)),
                ("what", Happened::from_word(&one.what).is_some()),
                ("channel", one.channel.as_deref().is_none_or(|word| Channel::from_word(word).is_some())),
                ("received", one.received.is_none_or(day)),
                ("proof", one.proof.as_deref().is_none_or(path)),
                ("note", one.note.as_deref().is_none_or(prose)),
                ("source", known),
            ]);
        }
        let wrong = fields.into_iter().find(|(_, right)| !right);
        wrong.map_or(Ok(()), |(field, _)| Err(format!("{field} ({})", shown(&self.label))))
    }
}

impl Register {
    /// Takes in the matters of another register, all or none; one that is here already stays as it is.
    ///
    /// # Errors
    /// The text is no such file, or of a newer program; the register cannot be written.
    pub fn take_in(&self, text: &str, name: &str, now: i64) -> Result<TakenIn, Problem> {
        let wrong = |why: String| Code::FollowNoRegister { name: name.into(), why: why.into() }.error().file(name);
        // What a newer program added would be called a fault of the file otherwise.
        let versioned: Versioned = serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
        if versioned.version != VERSION {
            return Err(wrong(format!("version {}", versioned.version)));
        }
        let whole: Whole = serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
        whole.matters.iter().try_for_each(|matter| matter.check().map_err(&wrong))?;
        self.outbox.commit(|db| {
            let mut taken = TakenIn { new: 0, known: 0 };
            for matter in &whole.matters {
                let added = db.execute(
                    "INSERT OR IGNORE INTO matter (uid, key, label, controller, authority, followed_at)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![matter.uid, matter.key, matter.label, matter.controller, matter.authority, now],
                )?;
                if added == 0 {
                    taken.known += 1;
                    continue;
                }
                taken.new += 1;
                let id = db.last_insert_rowid();
                for letter in &matter.letters {
                    db.execute(
                        "INSERT OR IGNORE INTO letter (matter, kind, case_file, mail_key, made_on) VALUES (?1, ?2, ?3, ?4, ?5)",
                        params![id, letter.kind, letter.case_file, letter.mail_key, letter.made_on.to_string()],
                    )?;
                }
                for line in &matter.events {
                    db.execute(
                        "INSERT INTO happening (matter, what, on_day, channel, received, proof, note, source, at, taken_back)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                        params![
                            id,
                            line.what,
                            line.on.to_string(),
                            line.channel,
                            line.received.map(|day| day.to_string()),
                            line.proof,
                            line.note,
                            line.source,
                            now,
                            line.taken_back
                        ],
                    )?;
                }
            }
            Ok(taken)
        })
    }

    /// Everything of one matter in a ZIP; files that are not there any more are left out, see [`super::forget::missing_of`].
    ///
    /// # Errors
    /// A mail is damaged; a file cannot be read.
    pub fn folder_of(&self, matter: &Matter, now: DateTime<Utc>, words: &Words) -> Result<Vec<u8>, Problem> {
        let failed = |why: String| Code::FollowNotPacked { why: why.into() }.error();
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut add = |name: &str, bytes: &[u8]| -> Result<(), Problem> {
            zip.start_file(name, SimpleFileOptions::default()).map_err(|error| failed(error.to_string()))?;
            zip.write_all(bytes).map_err(|error| failed(error.to_string()))
        };
        add("chronology.csv", &chronology(&matter.lines).map_err(&failed)?)?;
        let json = serde_json::to_vec_pretty(&whole(std::slice::from_ref(matter))).unwrap_or_default();
        add("matter.json", &json)?;
        for (number, path) in files_of(matter).iter().enumerate() {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let bytes =
                file::read(path, file::Kind::Enclosure).map_err(|fault| fault.problem(&path.display().to_string()))?;
            // Files of different folders may have one name.
            add(&format!("files/{:02}-{name}", number + 1), &bytes)?;
        }
        let mut mails = Vec::new();
        for (id, _) in matter.letters.iter().flat_map(|letter| &letter.mails) {
            if self.outbox.mail(*id)?.purged_at.is_none() {
                mails.push(*id);
            }
        }
        if !mails.is_empty() {
            add("mails.eml", &self.outbox.evidence(&mails, now, words)?)?;
        }
        let packed = zip.finish().map_err(|error| failed(error.to_string()))?;
        Ok(packed.into_inner())
    }
}

fn chronology(lines: &[Line]) -> Result<Vec<u8>, String> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let row =
        |csv: &mut csv::Writer<Vec<u8>>, cells: &[&str]| csv.write_record(cells).map_err(|error| error.to_string());
    row(&mut csv, &["date", "what", "channel", "received", "proof", "note", "source", "taken_back", "mail"])?;
    for line in lines {
        let (on, mail) = (line.on.to_string(), line.mail.map(|id| id.to_string()).unwrap_or_default());
        let received = line.received.map(|day| day.to_string()).unwrap_or_default();
        let cells = [
            on.as_str(),
            line.what.word(),
            line.channel.map_or("", Choice::word),
            &received,
            line.proof.as_deref().unwrap_or(""),
            line.note.as_deref().unwrap_or(""),
            line.source.word(),
            if line.taken_back { "true" } else { "false" },
            &mail,
        ];
        row(&mut csv, &cells)?;
    }
    csv.into_inner().map_err(|error| error.to_string())
}
