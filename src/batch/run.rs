//! From the rows of a table to letters in their places.
//!
//! In: a [`Setup`] and a folder. Out: letters, result table, journal, and a [`Summary`]. Each row is read, drafted, checked and printed once, into the
//! staging folder; nothing is in its place before all rows were checked, and nothing at all when one is wrong, unless the good ones
//! shall go on. A failure after the first letter is in its place is told and stops the run, as the user may; one before it is an error, for
//! nothing was written.

use std::borrow::Cow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::check::Found;
use super::checked::Standing;
use super::doubts::Doubt;
use super::folder::Folder;
use super::job::{self, Job, Summary};
use super::journal::{self, Journal};
use super::look::Pass;
use super::place::Placer;
use super::post::Mails;
use super::result::{self, Languages, Status};
use super::setup::Setup;
use super::staging::Staging;
use super::watch::Watch;
use crate::digest::ShortHash;
use crate::problem::{Cell, Code, Family, Problem, Problems};
use crate::words::Say;

/// The result of a run.
pub struct Done {
    /// The figures.
    pub summary: Summary,
    /// The rows.
    pub jobs: Vec<Job>,
    /// Their mails, if they are to be mailed.
    pub mails: Mails,
    /// The folder that was written; none if nothing was.
    pub written: Option<Written>,
}

/// A folder that was written, and is ours until this is dropped.
pub struct Written {
    /// The folder.
    pub folder: Folder,
    /// What was made of the rows besides their letters waits there.
    pub staging: Staging,
    _journal: Journal,
    suffix: String,
    languages: Languages,
}

impl Written {
    /// Writes the result table.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn table(&self, jobs: &[Job]) -> Result<(), Problem> {
        write_table(&self.folder, &self.suffix, &self.languages, jobs)
    }
}

fn write_table(folder: &Folder, suffix: &str, languages: &Languages, jobs: &[Job]) -> Result<(), Problem> {
    let outcomes = jobs.iter().map(|job| Cow::Owned(job.outcome(true, languages)));
    result::write(folder, suffix, &languages.table, outcomes)
}

/// A folder that is written into, from before the first row on.
struct Site {
    folder: Folder,
    staging: Staging,
    /// Opened early where a run before left one.
    journal: Option<Journal>,
}

impl Site {
    fn open(out: &Path, journal: &str) -> Result<Site, Problem> {
        obstacle(out)?;
        let mut tries = 0;
        let (folder, staging) = loop {
            let folder = Folder::make(out)?;
            match Staging::open(&folder) {
                Ok(staging) => break (folder, staging),
                // Another shard wrote nothing, and took back the folder that it had made as we did.
                Err(_) if tries < 3 => tries += 1,
                Err(problem) => return Err(problem),
            }
        };
        let there = folder.private(&format!("{journal}.jsonl")).exists();
        let journal = there.then(|| Journal::open(&folder, journal)).transpose()?;
        Ok(Site { folder, staging, journal })
    }

    /// Leaves the folder as it was before.
    fn leave(self) {
        drop((self.journal, self.staging));
        self.folder.withdraw();
    }
}

/// Checks a table and makes its letters.
///
/// # Errors
/// What keeps the folder from being written; the rows' own problems go to `watch`.
pub fn run(setup: &Setup<'_>, out: &Path, watch: &mut dyn Watch) -> Result<Done, Problems> {
    let suffix = setup.settings.shard.map(|s| s.suffix()).unwrap_or_default();
    let site = Site::open(out, &format!("journal{suffix}"))?;
    let trial = setup.settings.sample.is_some();
    let (refused, journal) = (AtomicBool::new(false), site.journal.as_ref());
    let pass = Pass { setup, journal, staging: &site.staging, trial, refused };
    let found = pass.check(watch);
    if let Some(problem) = found.broken {
        site.leave();
        return Err(problem.into());
    }
    if found.unusable || found.stopped || found.refused {
        let done = nothing(found, watch);
        site.leave();
        return Ok(done);
    }
    write(setup, site, &suffix, found, watch)
}

/// What there is after a run that wrote nothing.
fn nothing(found: Found, watch: &mut dyn Watch) -> Done {
    let errors = found.errors;
    let mut summary = Summary { rows: found.count, errors, ..Summary::default() };
    summary.waiting = summary.rows - errors;
    summary.refused = errors > 0 || found.unusable;
    summary.interrupted = found.stopped && errors == 0;
    found.rows.iter().for_each(|job| watch.refused(job));
    Done { summary, jobs: Vec::new(), mails: found.mails, written: None }
}

/// Brings the letters of good rows to their places.
fn write(setup: &Setup<'_>, site: Site, suffix: &str, found: Found, watch: &mut dyn Watch) -> Result<Done, Problems> {
    let Site { folder, staging, journal } = site;
    // While rows were checked nothing was in its place: the time from one settling to the next begins now.
    let _ = watch.due();
    staging.begin_to_settle();
    let mut journal = match journal {
        Some(journal) => journal,
        None => Journal::open(&folder, &format!("journal{suffix}"))?,
    };
    let languages = setup.languages();
    let mut shared = found.shared;
    let mut jobs = found.rows;
    let names = job::name(&mut jobs, &journal, &mut shared, result::earlier(&folder, suffix));
    let sample = job::choose(&mut jobs, setup.settings.sample);
    let blocked = in_the_way(&jobs, &folder, &journal, suffix);
    if blocked.has_errors() {
        return Err(blocked);
    }
    if setup.settings.sample.is_some() {
        let refused = AtomicBool::new(false);
        let pass = Pass { setup, journal: Some(&journal), staging: &staging, trial: false, refused };
        pass.make_wanted(&mut jobs, &mut shared, watch)?;
    }
    journal.claim(jobs.iter().filter(|j| j.wanted).map(|j| j.file.to_string()).collect())?;
    let table = |jobs: &[Job]| write_table(&folder, suffix, &languages, jobs);
    table(&jobs)?;
    let unsettled = Vec::new();
    let mut placer = Placer {
        setup,
        staging: &staging,
        folder: &folder,
        journal: &journal,
        names: &names,
        table: &table,
        unsettled,
    };
    let mut failure = Problems::new();
    failure.extend(placer.place(&mut jobs, watch).err());
    failure.extend(placer.settle(&mut jobs).err());
    gone(&mut jobs, &folder, &setup.table.name, watch);
    failure.extend(table(&jobs).err());
    // That nothing was written is said only when it is so.
    let written = jobs.iter().any(|job| job.wanted && job.letter.is_some());
    if failure.has_errors() && (!written || failure.iter().any(|problem| problem.code.family() == Family::Internal)) {
        return Err(failure);
    }
    // The disk did not take these, or nobody knows.
    for job in jobs.iter_mut().filter(|job| job.letter.as_ref().is_some_and(|letter| !letter.settled)) {
        (job.status, job.letter) = (Status::Waiting, None);
    }
    let mut summary = Summary { sample, ..job::summary(&jobs) };
    summary.interrupted = failure.has_errors();
    watch.problems(&failure.into_iter().collect::<Vec<_>>());
    summary.interrupted |= setup.stop.load(Ordering::Relaxed);
    summary.left_over = job::left_over(&jobs, &journal);
    let written = Written { folder, staging, _journal: journal, suffix: suffix.to_owned(), languages };
    Ok(Done { summary, jobs, mails: found.mails, written: Some(written) })
}

/// Letters that were there and are no longer: somebody took them away while the batch ran.
fn gone(jobs: &mut [Job], folder: &Folder, table: &str, watch: &mut dyn Watch) {
    for job in jobs.iter_mut() {
        let Some(letter) = &job.letter else { continue };
        if folder.place(&job.file).metadata().is_ok_and(|about| about.is_file() && about.len() == letter.bytes) {
            continue;
        }
        let place = Cell { row: job.row.id.row, line: job.row.line, column: None, heading: None };
        let problem = Code::BatchLetterGone {}.error().in_cell(place).file(table);
        watch.problems(std::slice::from_ref(&problem));
        job.status = Status::Error;
        job.letter = None;
        job.row.standing = Standing::Wrong;
        job.row.doubts.push(Doubt::of(&problem));
        watch.outcome(job);
    }
}

/// A folder of somebody else's files is no place for ours, unless it is empty or only has other names.
fn obstacle(out: &Path) -> Result<(), Problem> {
    if out.exists() && !out.is_dir() {
        let name = out.display().to_string();
        return Err(Code::BatchNoFolder { name: (&name).into() }.error().file(name));
    }
    Ok(())
}

/// Files of other people under the names that letters are to have.
fn in_the_way(jobs: &[Job], folder: &Folder, journal: &Journal, suffix: &str) -> Problems {
    let mut problems = Problems::new();
    let there: std::collections::HashSet<u128> = std::fs::read_dir(folder.path())
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| ShortHash::of(entry.file_name().to_string_lossy().to_lowercase().as_bytes()).0)
        .collect();
    let of_parts = journal::is_of_other_parts(folder, suffix);
    for job in jobs.iter().filter(|j| j.wanted) {
        if there.contains(&ShortHash::of(job.file.to_lowercase().as_bytes()).0) && !journal.owns(&job.file) {
            let name = folder.place(&job.file).display().to_string();
            let problem = Code::BatchLetterThere { name: (&name).into() }.error();
            let problem = if of_parts { problem.hint(Say::BatchOtherParts {}) } else { problem };
            problems.push(problem.file(name));
        }
    }
    problems
}
