//! A row on its way through a batch.
//!
//! In: rows that were checked, and what the journal knows of them. Out: [`Job`]s: for each row its file, its letter, its mail, and the
//! line of the result table that follows from them; and the [`Summary`] of all.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde::Serialize;

use super::checked::{Checked, Standing};
use super::journal::{Journal, Made};
use super::names::Names;
use super::post_address::PostAddress;
use super::result::{Earlier, Languages, Outcome, ResultProblem, Status};
use crate::digest::ShortHash;
use crate::outbox::clock;
use crate::outbox::row::State;

/// The figures of a batch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Rows of this run.
    pub rows: usize,
    /// Letters made by this run.
    pub made: usize,
    /// Letters made before.
    pub unchanged: usize,
    /// Rows with errors.
    pub errors: usize,
    /// Rows without a letter yet.
    pub waiting: usize,
    /// Pages of all letters in the folder.
    pub pages: u64,
    /// Whether it was stopped before its end.
    pub interrupted: bool,
    /// Whether nothing was written because rows are wrong.
    pub refused: bool,
    /// Letters in the folder whose rows are gone from the table.
    pub left_over: usize,
    /// The rows of which a sample is; none where all rows were wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<Vec<Sampled>>,
    /// Letters in the print file.
    pub printed: Option<usize>,
    /// Sheets of next steps that were written; none when none were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheets: Option<usize>,
    /// Matters the letters were registered as; none if that was not asked for, or the register could not be written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub followed: Option<FollowCount>,
    /// Mails, if the letters were mailed.
    pub mails: Option<MailCount>,
    /// How many of them were sent by this run; none when it sent nothing by mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_now: Option<usize>,
    /// The days on which all of them were sent, in words.
    #[serde(skip)]
    pub sent_days: Option<String>,
}

/// A row whose letter belongs to a sample.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sampled {
    /// Its number, from 1.
    pub row: usize,
    /// What it is known by.
    pub key: String,
}

/// The matters of a batch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct FollowCount {
    /// Not followed before.
    pub new: usize,
    /// Followed before.
    pub known: usize,
}

/// How the mails of a batch stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct MailCount {
    /// Taken by a server.
    pub sent: usize,
    /// To be tried again.
    pub waiting: usize,
    /// Refused for good.
    pub refused: usize,
    /// Of unknown outcome.
    pub unknown: usize,
    /// Letters without a mail.
    pub none: usize,
}

impl MailCount {
    /// Counts a mail.
    pub fn add(&mut self, state: State) {
        match state {
            State::Sent => self.sent += 1,
            State::Queued | State::Sending | State::Deferred => self.waiting += 1,
            State::Failed => self.refused += 1,
            State::Cancelled => self.none += 1,
            State::Unknown => self.unknown += 1,
        }
    }
}

/// A row and what came of it.
pub struct Job {
    /// The row, as it was checked.
    pub row: Checked,
    /// Its file; empty when there is none.
    pub file: Arc<str>,
    /// Whether this run is to make its letter.
    pub wanted: bool,
    /// What came of it.
    pub status: Status,
    /// Its letter, once that is in its place.
    pub letter: Option<Box<Letter>>,
    /// Number of its mail in the outbox.
    pub mail: Option<i64>,
    /// When a server took the mail: RFC 3339.
    pub sent: Option<Box<str>>,
    /// What was doubtful about its letter when a run before made it.
    pub hints: Vec<ResultProblem>,
}

/// A letter as the journal knows it.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Its length in bytes.
    pub bytes: u64,
    /// Its pages.
    pub pages: u32,
    /// The first half of its SHA-256.
    pub sha256: ShortHash,
    /// The date it bears.
    pub date: chrono::NaiveDate,
    /// Name of the recipient.
    pub recipient: Arc<str>,
    /// Country and postal code of the recipient.
    pub destination: Arc<str>,
    /// The address in columns.
    pub address: Option<Arc<PostAddress>>,
    /// The last day for an answer if it was received on its own date.
    pub deadline: Option<chrono::NaiveDate>,
    /// Whether it is in its place on disk.
    pub settled: bool,
}

/// Texts that many rows share, kept once.
#[derive(Default)]
pub struct Shared(HashMap<String, Arc<str>>, HashMap<PostAddress, Arc<PostAddress>>);

impl Shared {
    fn address(&mut self, address: &PostAddress) -> Arc<PostAddress> {
        if let Some(known) = self.1.get(address) {
            return known.clone();
        }
        let new = Arc::new(address.clone());
        if self.1.len() < 10_000 {
            self.1.insert(address.clone(), new.clone());
        }
        new
    }

    fn text(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let new: Arc<str> = text.into();
        // Recipients of their own in every row are kept by their rows alone.
        if self.0.len() < 10_000 {
            self.0.insert(text.to_owned(), new.clone());
        }
        new
    }
}

impl Letter {
    /// What the journal says of a letter.
    pub fn of(made: &Made, settled: bool, shared: &mut Shared) -> Letter {
        Letter {
            bytes: made.bytes,
            pages: made.pages,
            sha256: made.sha256,
            date: made.date,
            recipient: shared.text(&made.recipient),
            destination: shared.text(&made.destination),
            address: made.address.as_ref().map(|address| shared.address(address)),
            deadline: made.deadline,
            settled,
        }
    }

    /// What the journal is to say of it, as the letter of a row.
    pub fn made(&self, row: &Checked, file: &str) -> Made {
        Made {
            key: ShortHash::of(row.key.as_bytes()),
            of: row.of,
            file: file.to_owned(),
            bytes: self.bytes,
            sha256: self.sha256,
            pages: self.pages,
            date: self.date,
            recipient: self.recipient.to_string(),
            destination: self.destination.to_string(),
            address: self.address.as_deref().cloned(),
            deadline: self.deadline,
        }
    }
}

impl Job {
    /// A row without a letter yet.
    pub fn new(row: Checked) -> Job {
        let status = match row.standing {
            Standing::Good => Status::Waiting,
            Standing::Unchanged => Status::Unchanged,
            Standing::Wrong => Status::Error,
        };
        let mail = row.mail.map(|known| known.id);
        let sent = row.mail.and_then(|known| known.sent_at).map(|at| clock::shown(at).into());
        Job { row, file: "".into(), wanted: false, status, letter: None, mail, sent, hints: Vec::new() }
    }

    /// What is wrong or doubtful: what was found now, and what was found when its letter was made.
    fn told(&self, languages: &Languages) -> Vec<ResultProblem> {
        let mut told: Vec<ResultProblem> = self.row.doubts.iter().map(|doubt| doubt.told(languages)).collect();
        let found_now = |hint: &ResultProblem, now: &[ResultProblem]| {
            now.iter().any(|one| (&one.code, &one.field) == (&hint.code, &hint.field))
        };
        let before: Vec<ResultProblem> = self.hints.iter().filter(|hint| !found_now(hint, &told)).cloned().collect();
        told.extend(before);
        told
    }

    /// What the result table says of a row, in these languages; of a letter that is not on disk yet, `on_disk` says nothing.
    pub fn outcome(&self, on_disk: bool, languages: &Languages) -> Outcome {
        let letter = self.letter.as_ref().filter(|l| l.settled || !on_disk);
        let status = match (self.status, letter) {
            (Status::Made, None) => Status::Waiting,
            (status, _) => status,
        };
        Outcome {
            row: self.row.id.row,
            line: self.row.line,
            key: self.row.key.to_string(),
            status,
            file: letter.map(|_| self.file.to_string()),
            pages: letter.map(|l| l.pages),
            recipient: letter.map(|l| l.recipient.to_string()),
            destination: letter.map(|l| l.destination.to_string()),
            address: letter.and_then(|l| l.address.as_deref().cloned()),
            deadline: letter.and_then(|l| l.deadline),
            mail: self.mail,
            sent: self.sent.as_deref().map(str::to_owned),
            language: languages.of_table().map(|words| words.tag().to_owned()),
            problems: self.told(languages),
        }
    }
}

/// Gives every row its file, and the letter and the mail it has.
///
/// `earlier` is what the result table knew before.
pub fn name(
    jobs: &mut [Job],
    journal: &Journal,
    shared: &mut Shared,
    mut earlier: HashMap<ShortHash, Earlier>,
) -> Names {
    let mut names = Names::default();
    let of =
        |row: &Checked| journal.unchanged(row.known, row.of).filter(|_| matches!(row.standing, Standing::Unchanged));
    for made in jobs.iter().filter_map(|job| of(&job.row)) {
        names.keep(&made.file);
    }
    for job in jobs {
        let made = of(&job.row);
        job.letter = made.map(|made| Box::new(Letter::of(made, true, shared)));
        job.wanted = matches!(job.row.standing, Standing::Good);
        job.file = match made {
            Some(made) => made.file.as_str().into(),
            None if job.wanted => names.choose(&job.row.stem, ShortHash::of(job.row.key.as_bytes())).into(),
            None => "".into(),
        };
        // Another letter is another mail, and has hints of its own.
        let Some(Earlier { mail, sent, hints }) = made.and_then(|made| earlier.remove(&made.key)) else { continue };
        job.hints = hints;
        if job.mail.is_none() {
            (job.mail, job.sent) = (mail, sent);
        }
    }
    names
}

/// Leaves as many wanted as a sample has, spread over the table, and the same ones each time; tells which, where only some are wanted.
pub fn choose(jobs: &mut [Job], sample: Option<usize>) -> Option<Vec<Sampled>> {
    let sample = sample?;
    let able: Vec<usize> = (0..jobs.len()).filter(|i| jobs[*i].status != Status::Error).collect();
    let count = sample.min(able.len());
    let chosen: HashSet<usize> = (0..count).map(|n| able[n * able.len() / count]).collect();
    for (index, job) in jobs.iter_mut().enumerate() {
        job.wanted &= chosen.contains(&index);
    }
    let chosen = jobs.iter().enumerate().filter(|(index, _)| chosen.contains(index)).map(|(_, job)| &job.row);
    Some(chosen.map(|row| Sampled { row: row.id.row, key: row.key.to_string() }).collect())
}

/// What came of all rows.
pub fn summary(jobs: &[Job]) -> Summary {
    let mut summary = Summary { rows: jobs.len(), ..Summary::default() };
    for job in jobs {
        match job.status {
            Status::Made => summary.made += 1,
            Status::Unchanged => summary.unchanged += 1,
            Status::Error => summary.errors += 1,
            Status::Waiting => summary.waiting += 1,
        }
        summary.pages += job.letter.as_ref().map_or(0, |l| u64::from(l.pages));
    }
    summary
}

/// Letters whose rows are gone from the table.
pub fn left_over(jobs: &[Job], journal: &Journal) -> usize {
    let keys: HashSet<_> = jobs.iter().flat_map(|j| [ShortHash::of(j.row.key.as_bytes()), j.row.known]).collect();
    journal.letters().filter(|made| !keys.contains(&made.key)).count()
}
