//! All of a matter for the person it is about, and all matters for another machine.
//!
//! In: matters of the register. Out: a ZIP with chronology (CSV and JSON), cases, PDFs, proofs and the evidence of the mails
//! (GDPR Art. 15 and 20); or one JSON file with every matter, which the register of another machine takes in. What the outbox
//! knew of a mail becomes a line of the chronology there: mails do not move.
//!
//! A file that is taken in may be forged. So all of it must be as this program writes it, on days that can be; and of what shows an event
//! the name alone is taken over: where it lies, this machine finds out itself (`own`), or it would erase and pack whatever was named.
//! Where a batch put its letters stays behind: `batch --follow` over the same folder finds them again.

use std::io::{Cursor, Write};
use std::path::{Component, Path};

use chrono::{DateTime, Months, NaiveDate, Utc};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::Register;
use super::chronology::{Happened, Line, Source};
use super::days;
use super::forget::files_with_enclosures;
use super::matter::{Letter, Matter};
use crate::case::Channel;
use crate::file;
use crate::problem::{Code, Problem};
use crate::read::choice::Choice;
use crate::visible::{is_invisible, shown};
use crate::words::Words;

/// The version of the JSON file. The first one had no person, centre, silence and no text of cases.
const VERSION: u32 = 2;

/// No letter is dated further ahead.
const AHEAD: Months = Months::new(12);

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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    centre: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quiet_until: Option<NaiveDate>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case_text: Option<String>,
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

/// The version of a register, whatever else stands in it.
#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

impl Moved {
    /// Whether all of it is as this program writes it: what it holds is shown in terminals, calendars and letters. `kinds` are the letters
    /// there are, `last` is the last day on which something can have happened. A letter may be dated ahead, and its case may tell of what
    /// lies before that day.
    ///
    /// # Errors
    /// The first field that is not.
    fn check(&self, kinds: &[String], last: NaiveDate) -> Result<(), String> {
        let hash = |text: &str| text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let line = |text: &str| !text.chars().any(|c| c.is_control() || is_invisible(c));
        let named = |text: &str| !text.trim().is_empty() && line(text);
        let path = |text: &str| !text.chars().any(char::is_control);
        let whole = |text: &str| path(text) && is_whole(Path::new(text));
        let prose = |text: &str| !text.chars().any(|c| c.is_control() && !"\n\t".contains(c));
        let text = |text: &str| !text.chars().any(|c| c.is_control() && !"\r\n\t".contains(c));
        let ahead = last.checked_add_months(AHEAD).unwrap_or(last);
        let drawn = self.letters.iter().map(|letter| letter.made_on).max().unwrap_or(last).max(last);
        let mut fields = vec![
            ("uid", hash(&self.uid)),
            ("key", hash(&self.key)),
            ("label", named(&self.label)),
            ("controller", line(&self.controller)),
            ("authority", self.authority.as_deref().is_none_or(line)),
            ("person", self.person.as_deref().is_none_or(hash)),
            ("centre", self.centre.as_deref().is_none_or(whole)),
            ("quiet_until", self.quiet_until.is_none_or(days::can_be_kept)),
        ];
        for letter in &self.letters {
            fields.extend([
                ("kind", kinds.contains(&letter.kind)),
                ("case_file", whole(&letter.case_file)),
                ("mail_key", hash(&letter.mail_key)),
                ("made_on", days::wrong(letter.made_on, None, ahead).is_empty()),
                ("case_text", letter.case_text.as_deref().is_none_or(text)),
            ]);
        }
        for one in &self.events {
            let source = Source::from_word(&one.source);
            let known = source.is_some_and(|source| source != Source::Mail);
            let last = if source == Some(Source::Case) { drawn } else { last };
            fields.extend([
                ("on", days::wrong(one.on, None, last).is_empty()),
                ("what", Happened::from_word(&one.what).is_some_and(|what| days::before_gdpr(what, one.on).is_none())),
                ("channel", one.channel.as_deref().is_none_or(|word| Channel::from_word(word).is_some())),
                ("received", days::wrong(one.on, one.received, last).is_empty()),
                ("proof", one.proof.as_deref().is_none_or(path)),
                ("note", one.note.as_deref().is_none_or(prose)),
                ("source", known),
            ]);
        }
        let wrong = fields.into_iter().find(|(_, right)| !right);
        wrong.map_or(Ok(()), |(field, _)| Err(format!("{field} ({})", shown(&self.label))))
    }
}

/// Whether a path is one from the root, which goes nowhere back.
fn is_whole(path: &Path) -> bool {
    path.is_absolute() && !path.components().any(|part| part == Component::ParentDir)
}

/// The name of a file without its folder.
fn bare(path: &str) -> Option<String> {
    Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned())
}

impl Register {
    /// Every matter, to be taken in elsewhere.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn whole(&self, matters: &[Matter]) -> Result<Whole, Problem> {
        let letter = |letter: &Letter| -> Result<MovedLetter, Problem> {
            Ok(MovedLetter {
                kind: letter.kind.clone(),
                case_file: letter.case_file.clone(),
                mail_key: letter.mail_key.clone(),
                made_on: letter.made_on,
                case_text: if letter.has_text { self.case_text(letter.id)? } else { None },
            })
        };
        let moved = |matter: &Matter| -> Result<Moved, Problem> {
            Ok(Moved {
                uid: matter.uid.clone(),
                key: matter.key.clone(),
                label: matter.label.clone(),
                controller: matter.controller.clone(),
                authority: matter.authority.clone(),
                person: matter.person.clone(),
                centre: matter.centre.clone(),
                quiet_until: matter.quiet_until,
                letters: matter.letters.iter().map(letter).collect::<Result<_, _>>()?,
                events: matter.lines.iter().map(MovedLine::from).collect(),
            })
        };
        Ok(Whole { version: VERSION, matters: matters.iter().map(moved).collect::<Result<_, _>>()? })
    }

    /// Takes in the matters of another register, all or none; one that is here already stays as it is. `kinds` are the letters there are,
    /// `today` is the day here.
    ///
    /// # Errors
    /// The text is no such file, or of a newer program; something in it cannot be; the register cannot be written.
    pub fn take_in(
        &self,
        text: &str,
        name: &str,
        kinds: &[String],
        today: NaiveDate,
        now: i64,
    ) -> Result<TakenIn, Problem> {
        let wrong = |why: String| Code::FollowNoRegister { name: name.into(), why: why.into() }.error().file(name);
        // What a newer program added would be called a fault of the file otherwise.
        let versioned: Versioned = serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
        if !(1..=VERSION).contains(&versioned.version) {
            return Err(wrong(format!("version {}", versioned.version)));
        }
        let whole: Whole = serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
        // Where the other machine is, it may be tomorrow.
        let last = today.succ_opt().unwrap_or(today);
        whole.matters.iter().try_for_each(|matter| matter.check(kinds, last).map_err(&wrong))?;
        self.outbox.commit(|db| {
            let mut taken = TakenIn { new: 0, known: 0 };
            for matter in &whole.matters {
                let added = db.execute(
                    "INSERT OR IGNORE INTO matter (uid, key, label, controller, authority, followed_at, person, centre, quiet_until)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                    params![
                        matter.uid,
                        matter.key,
                        matter.label,
                        matter.controller,
                        matter.authority,
                        now,
                        matter.person,
                        matter.centre,
                        matter.quiet_until.map(|day| day.to_string())
                    ],
                )?;
                if added == 0 {
                    taken.known += 1;
                    continue;
                }
                taken.new += 1;
                let id = db.last_insert_rowid();
                for letter in &matter.letters {
                    db.execute(
                        "INSERT OR IGNORE INTO letter (matter, kind, case_file, mail_key, made_on, case_text)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                        params![
                            id,
                            letter.kind,
                            letter.case_file,
                            letter.mail_key,
                            letter.made_on.to_string(),
                            letter.case_text
                        ],
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
                            line.proof.as_deref().and_then(bare),
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

    /// Everything of one matter in a ZIP, `rows` among it: the cases of rows by their names. Files that are not there any more are
    /// left out, see [`super::forget::missing_of`].
    ///
    /// # Errors
    /// A mail is damaged; a file cannot be read.
    pub fn folder_of(
        &self,
        matter: &Matter,
        rows: &[(String, String)],
        now: DateTime<Utc>,
        words: &Words,
    ) -> Result<Vec<u8>, Problem> {
        let failed = |why: String| Code::FollowNotPacked { why: why.into() }.error();
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let mut add = |name: &str, bytes: &[u8]| -> Result<(), Problem> {
            zip.start_file(name, SimpleFileOptions::default()).map_err(|error| failed(error.to_string()))?;
            zip.write_all(bytes).map_err(|error| failed(error.to_string()))
        };
        add("chronology.csv", &chronology(&matter.lines).map_err(&failed)?)?;
        let json = serde_json::to_vec_pretty(&self.whole(std::slice::from_ref(matter))?).unwrap_or_default();
        add("matter.json", &json)?;
        for (name, text) in rows {
            add(&format!("rows/{name}"), text.as_bytes())?;
        }
        for (number, path) in files_with_enclosures(matter).iter().enumerate() {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let bytes = file::read(path, file::FileKind::Enclosure)
                .map_err(|fault| fault.problem(&path.display().to_string()))?;
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
