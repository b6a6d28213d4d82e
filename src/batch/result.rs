//! The result table.
//!
//! In: what came of each row. Out: `result.csv` for a spreadsheet and `result.jsonl` for programs, each replaced whole. How a CSV for a spreadsheet
//! is written says `table::written`.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};

use serde::{Deserialize, Serialize};

use super::folder::Folder;
use super::post_address::PostAddress;
use crate::digest::ShortHash;
use crate::file;
use crate::problem::Problem;
use crate::table::written;
use crate::words::{Say, Words};

/// What came of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Its letter lies in the folder; made by this run.
    Made,
    /// Its letter lies in the folder; made by a run before, and nothing has changed since.
    Unchanged,
    /// No letter: something is wrong with the row.
    Error,
    /// No letter yet.
    Waiting,
}

impl Status {
    /// The word for it.
    pub fn say(self) -> Say {
        match self {
            Status::Made => Say::BatchMade {},
            Status::Unchanged => Say::BatchUnchanged {},
            Status::Error => Say::BatchError {},
            Status::Waiting => Say::BatchWaiting {},
        }
    }
}

/// In which languages the tables are written.
#[derive(Debug, Clone)]
pub struct Languages {
    /// That of `result.csv`, for people: `[output] language` of the centre's file.
    pub table: Words,
    /// That of `result.jsonl`, for programs.
    pub lines: Words,
}

impl Languages {
    /// One for both.
    pub fn both(words: &Words) -> Self {
        Languages { table: words.clone(), lines: words.clone() }
    }

    /// That of the table, where it is another one than that of the lines.
    pub fn of_table(&self) -> Option<&Words> {
        (self.table.tag() != self.lines.tag()).then_some(&self.table)
    }
}

/// A problem of a row, as scripts read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultProblem {
    /// Its code.
    pub code: String,
    /// `error` or `warning`.
    pub severity: String,
    /// What is wrong.
    pub message: String,
    /// The same in the language of `result.csv`, where that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<String>,
    /// Line of the file.
    pub line: Option<usize>,
    /// Column.
    pub column: Option<usize>,
    /// Heading of the column.
    pub heading: Option<String>,
    /// Field of the case.
    pub field: Option<String>,
    /// What to do.
    pub help: Option<String>,
}

/// A row of the result table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Number of the row, from 1.
    pub row: usize,
    /// Line of the file.
    pub line: usize,
    /// What the row is known by.
    pub key: String,
    /// What came of it.
    pub status: Status,
    /// The letter's file.
    pub file: Option<String>,
    /// Its pages.
    pub pages: Option<u32>,
    /// To whom.
    pub recipient: Option<String>,
    /// Country and postal code of the recipient.
    pub destination: Option<String>,
    /// The address on the letter, in columns.
    #[serde(default)]
    pub address: Option<PostAddress>,
    /// The last day for an answer, if it was received on its own date.
    pub deadline: Option<chrono::NaiveDate>,
    /// Number of its mail in the outbox.
    pub mail: Option<i64>,
    /// When a server took the mail, RFC 3339; empty as long as that is not known.
    pub sent: Option<String>,
    /// The language of `result.csv`, where that is another one than here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What is wrong or doubtful.
    pub problems: Vec<ResultProblem>,
}

/// Name of the file of all problems, when there are more than are shown.
pub fn problems_file(suffix: &str) -> String {
    format!("problems{suffix}.jsonl")
}

/// What the table that is there knows of a row and a run that makes nothing of it does not find out again.
#[derive(Debug, Default)]
pub struct Earlier {
    /// Number of its mail.
    pub mail: Option<i64>,
    /// When that was sent.
    pub sent: Option<Box<str>>,
    /// What was doubtful about its letter.
    pub hints: Vec<ResultProblem>,
}

/// What the table that is there knows of its rows, by the figure of their key: a run takes nothing of it away from a row that did not change.
pub fn earlier(folder: &Folder, suffix: &str) -> HashMap<ShortHash, Earlier> {
    let table = folder.place(&format!("result{suffix}.jsonl"));
    let Ok(file) = file::open(&table, file::FileKind::Record) else { return HashMap::new() };
    let lines = BufReader::new(file).lines().map_while(Result::ok);
    let outcomes = lines.filter_map(|line| serde_json::from_str::<Outcome>(&line).ok());
    let known = outcomes.map(|mut outcome| {
        outcome.problems.retain(|problem| problem.severity == "warning");
        let Outcome { key, mail, sent, problems: hints, .. } = outcome;
        (ShortHash::of(key.as_bytes()), Earlier { mail, sent: sent.map(Into::into), hints })
    });
    known.filter(|(_, row)| row.mail.is_some() || !row.hints.is_empty()).collect()
}

/// The headings of the table, in their order.
fn headings() -> [Say; 15] {
    [
        Say::BatchHeadRow {},
        Say::BatchHeadLine {},
        Say::BatchHeadKey {},
        Say::BatchHeadStatus {},
        Say::BatchHeadFile {},
        Say::BatchHeadPages {},
        Say::BatchHeadRecipient {},
        Say::BatchHeadStreet {},
        Say::BatchHeadPostalCode {},
        Say::BatchHeadCity {},
        Say::BatchHeadCountry {},
        Say::BatchHeadDeadline {},
        Say::BatchHeadMail {},
        Say::BatchHeadSent {},
        Say::BatchHeadProblems {},
    ]
}

/// Writes both tables, the one for people in these words; `suffix` is empty, or tells the shard.
///
/// # Errors
/// They cannot be written.
pub fn write<'o>(
    folder: &Folder,
    suffix: &str,
    words: &Words,
    outcomes: impl Iterator<Item = std::borrow::Cow<'o, Outcome>> + Clone,
) -> Result<(), Problem> {
    let worker = format!("result{suffix}");
    folder.write_settled(&folder.place(&format!("result{suffix}.csv")), &worker, |out| {
        out.write_all(written::MARK)?;
        csv_line(out, &headings().map(|heading| words.say(&heading)))?;
        outcomes.clone().try_for_each(|outcome| csv_line(out, &cells(&outcome, words)))
    })?;
    folder.write_settled(&folder.place(&format!("result{suffix}.jsonl")), &worker, |out| {
        outcomes.clone().try_for_each(|outcome| {
            serde_json::to_writer(&mut *out, &*outcome)?;
            out.write_all(b"\n")
        })
    })
}

fn told(problem: &ResultProblem, words: &Words) -> String {
    let (message, code) = (problem.told.as_ref().unwrap_or(&problem.message).into(), (&problem.code).into());
    words.say(&match &problem.heading {
        Some(heading) => Say::BatchToldOf { heading: heading.into(), message, code },
        None => Say::BatchTold { message, code },
    })
}

fn cells(outcome: &Outcome, words: &Words) -> [String; 15] {
    let address = outcome.address.clone().unwrap_or_default();
    let problems: Vec<String> = outcome.problems.iter().map(|problem| told(problem, words)).collect();
    [
        outcome.row.to_string(),
        outcome.line.to_string(),
        outcome.key.clone(),
        words.say(&outcome.status.say()),
        outcome.file.clone().unwrap_or_default(),
        outcome.pages.map(|p| p.to_string()).unwrap_or_default(),
        // As on the envelope; the name alone where an earlier version made the letter.
        if address.name.is_empty() { outcome.recipient.clone().unwrap_or_default() } else { address.name },
        address.street,
        address.postal_code,
        address.city,
        address.country,
        outcome.deadline.map(|d| d.to_string()).unwrap_or_default(),
        outcome.mail.map(|id| id.to_string()).unwrap_or_default(),
        outcome.sent.clone().unwrap_or_default(),
        problems.join("; "),
    ]
}

fn csv_line(out: &mut impl Write, cells: &[String]) -> std::io::Result<()> {
    let mut line = Vec::new();
    written::line(&mut line, cells);
    out.write_all(&line)
}
