//! From checked rows to letters.
//!
//! In: a [`Setup`] and a folder. Out: letters, result table, journal, and a [`Summary`]. Nothing is written before all rows were
//! checked, and nothing at all when one is wrong, unless the good ones shall go on. At every moment the result table says
//! no more than what is on disk. A failure after the first letter is told and stops the run, as the user may; one before it is
//! an error, for nothing was written.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::checked::Standing;
use super::doubts::Doubt;
use super::drafted::{self, Ready};
use super::folder::{Folder, PRIVATE};
use super::job::{self, Job, Letter, Shared, Summary};
use super::journal::{self, Journal, Made};
use super::make::{Attempt, Workplace};
use super::names::Names;
use super::post::Mails;
use super::result::{self, Languages, Status};
use super::setup::Setup;
use super::watch::{Due, Stage, Watch};
use super::work;
use crate::digest::ShortHash;
use crate::problem::{Cell, Code, Family, Problem, Problems};
use crate::table::Row;

/// What there is after a run.
pub struct Done {
    /// What came of it.
    pub summary: Summary,
    /// The rows.
    pub jobs: Vec<Job>,
    /// Their mails, if they are to be mailed.
    pub mails: Mails,
    /// Where it was written; none when nothing was.
    pub written: Option<Written>,
}

/// A folder that was written, and is ours until this is dropped.
pub struct Written {
    /// The folder.
    pub folder: Folder,
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

/// Checks a table and makes its letters.
///
/// # Errors
/// What keeps the folder from being written; the rows' own problems go to `watch`.
pub fn run(setup: &Setup<'_>, out: &Path, watch: &mut dyn Watch) -> Result<Done, Problems> {
    let suffix = setup.settings.shard.map(|s| s.suffix()).unwrap_or_default();
    let name = format!("journal{suffix}");
    let open = || -> Result<(Folder, Journal), Problem> {
        let folder = Folder::make(out)?;
        let journal = Journal::open(&folder, &name)?;
        Ok((folder, journal))
    };
    // A folder of ours is opened before the table is checked, a new one is made only when the table is good.
    let mut opened = if out.join(PRIVATE).is_dir() { Some(open()?) } else { None };
    let found = setup.check(opened.as_ref().map(|o| &o.1), watch);
    if let Some(problem) = found.broken {
        return Err(problem.into());
    }
    let errors = found.errors;
    if found.unusable || found.stopped || found.refused {
        let mut summary = Summary { rows: found.count, errors, ..Summary::default() };
        summary.waiting = summary.rows - errors;
        summary.refused = errors > 0 || found.unusable;
        summary.interrupted = found.stopped && errors == 0;
        let jobs: Vec<Job> = found.rows.into_iter().map(Job::new).collect();
        jobs.iter().for_each(|job| watch.refused(job));
        return Ok(Done { summary, jobs: Vec::new(), mails: found.mails, written: None });
    }
    if opened.is_none() {
        obstacle(out)?;
        opened = Some(open()?);
    }
    let (folder, mut journal) = opened.ok_or_else(|| Code::BatchInternal {}.error())?;
    let languages = setup.languages();
    let mut shared = Shared::default();
    let (mut jobs, names) =
        job::jobs(found.rows, &journal, &mut shared, setup.settings.sample, result::mails(&folder, &suffix));
    let blocked = in_the_way(&jobs, &folder, &journal);
    if blocked.has_errors() {
        return Err(blocked);
    }
    let to_make = jobs.iter().filter(|j| j.wanted).count();
    journal.claim(jobs.iter().filter(|j| j.wanted).map(|j| j.file.to_string()).collect())?;
    let mut maker =
        Maker { setup, folder: &folder, journal: &journal, suffix: &suffix, names: &names, unsettled: Vec::new() };
    write_table(&folder, &suffix, &languages, &jobs)?;
    let made = maker.make(&mut jobs, &mut shared, to_make, watch);
    maker.gather(&mut jobs, &mut shared);
    let kept = maker.settle(&mut jobs);
    gone(&mut jobs, &folder, &setup.table.name, watch);
    let mut failure = made.err().unwrap_or_default();
    failure.extend(kept.err());
    failure.extend(write_table(&folder, &suffix, &languages, &jobs).err());
    // That nothing was written is said only when it is so.
    let written = jobs.iter().any(|job| job.wanted && job.letter.is_some());
    if failure.has_errors() && (!written || failure.iter().any(|problem| problem.code.family() == Family::Internal)) {
        return Err(failure);
    }
    // The disk did not take these, or nobody knows.
    for job in jobs.iter_mut().filter(|job| job.letter.as_ref().is_some_and(|letter| !letter.settled)) {
        (job.status, job.letter) = (Status::Waiting, None);
    }
    let mut summary = job::summary(&jobs);
    summary.interrupted = failure.has_errors();
    watch.problems(&failure.into_iter().collect::<Vec<_>>());
    summary.interrupted |= setup.stop.load(Ordering::Relaxed);
    summary.left_over = job::left_over(&jobs, &journal);
    let written = Written { folder, _journal: journal, suffix, languages };
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
fn in_the_way(jobs: &[Job], folder: &Folder, journal: &Journal) -> Problems {
    let mut problems = Problems::new();
    let there: std::collections::HashSet<u128> = std::fs::read_dir(folder.path())
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| ShortHash::of(entry.file_name().to_string_lossy().to_lowercase().as_bytes()).0)
        .collect();
    for job in jobs.iter().filter(|j| j.wanted) {
        if there.contains(&ShortHash::of(job.file.to_lowercase().as_bytes()).0) && !journal.owns(&job.file) {
            let name = folder.place(&job.file).display().to_string();
            problems.push(Code::BatchLetterThere { name: (&name).into() }.error().file(name));
        }
    }
    problems
}

struct Maker<'m> {
    setup: &'m Setup<'m>,
    folder: &'m Folder,
    journal: &'m Journal,
    suffix: &'m str,
    names: &'m Names,
    /// Jobs whose letters may not be on disk yet.
    unsettled: Vec<usize>,
}

impl Maker<'_> {
    fn make(
        &mut self,
        jobs: &mut [Job],
        shared: &mut Shared,
        to_make: usize,
        watch: &mut dyn Watch,
    ) -> Result<(), Problems> {
        let threads = AtomicUsize::new(0);
        let (setup, folder, journal, names) = (self.setup, self.folder, self.journal, self.names);
        // What the threads need to know of each row, apart from what is written about it meanwhile.
        let date = setup.settings.today;
        let ready = |job: &Job| Ready { id: job.row.id, of: job.row.of, file: job.file.clone(), date };
        let ready: Vec<Ready> = jobs.iter().filter(|j| j.wanted).map(ready).collect();
        let (mut next, mut done) = (0, 0);
        let mut failure = Problems::new();
        if to_make > 0 {
            let read = work::rows(
                setup.table,
                setup.settings.threads,
                work::MANY,
                setup.stop,
                work::Task {
                    split: setup.split(),
                    worker: || {
                        let number = threads.fetch_add(1, Ordering::Relaxed);
                        Workplace::new(setup, folder, journal, names, &format!("{}-{number}", journal.name()))
                    },
                    work: |workplace: &mut Workplace<'_>, row: Row| {
                        let ready = drafted::find(&ready, row.id());
                        let attempt = ready.map_or(Attempt::Passed, |ready| workplace.make(&row, ready));
                        (row.id(), attempt)
                    },
                    lost: |row: &Row, problem: Problem| {
                        let problem = problem.in_cell(row.place(None)).file(setup.table.name.clone());
                        (row.id(), Attempt::Wrong(vec![problem]))
                    },
                },
                &mut |(id, attempt)| {
                    while jobs.get(next).is_some_and(|j| j.row.id < id) {
                        watch.outcome(&jobs[next]);
                        next += 1;
                    }
                    let Some(job) = jobs.get_mut(next).filter(|j| j.row.id == id) else {
                        return ControlFlow::Continue(());
                    };
                    next += 1;
                    match attempt {
                        Attempt::Passed => {}
                        Attempt::Made(made, warning) => {
                            done += 1;
                            if let Some(warning) = warning {
                                watch.problems(std::slice::from_ref(&warning));
                                job.row.doubts.push(Doubt::of(&warning));
                            }
                            job.status = Status::Made;
                            job.letter = Some(Letter::of(&made, false, shared));
                            self.unsettled.push(next - 1);
                        }
                        Attempt::Wrong(problems) => {
                            watch.problems(&problems);
                            job.status = Status::Error;
                            job.row.standing = Standing::Wrong;
                            job.row.doubts = problems.iter().map(Doubt::of).collect();
                        }
                        Attempt::Failed(problem) => {
                            failure.push(problem);
                            return ControlFlow::Break(());
                        }
                    }
                    let wrong = job.status == Status::Error && job.wanted;
                    watch.outcome(&jobs[next - 1]);
                    watch.progress(Stage::Making, done, Some(to_make));
                    let kept = match watch.due() {
                        Due::Nothing => Ok(()),
                        Due::Disk => self.settle(jobs),
                        Due::Table => {
                            self.settle(jobs).and_then(|()| write_table(folder, self.suffix, &setup.languages(), jobs))
                        }
                    };
                    if let Err(problem) = kept {
                        failure.push(problem);
                        return ControlFlow::Break(());
                    }
                    if wrong && setup.settings.fail_fast { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                },
            );
            if let Err(problem) = read {
                failure.push(problem);
            }
        }
        for job in &jobs[next..] {
            watch.outcome(job);
        }
        if failure.has_errors() { Err(failure) } else { Ok(()) }
    }

    /// Finds the letters that threads had made when the run was stopped, and that nobody was told of.
    fn gather(&mut self, jobs: &mut [Job], shared: &mut Shared) {
        if !jobs.iter().any(|job| job.wanted && job.status == Status::Waiting) {
            return;
        }
        let (letters, _) = journal::contents(self.folder, self.journal.name());
        let letters: HashMap<ShortHash, Made> = letters.into_iter().map(|made| (made.key, made)).collect();
        for (index, job) in jobs.iter_mut().enumerate() {
            let key = ShortHash::of(job.row.key.as_bytes());
            let made = letters.get(&key).filter(|made| made.of == job.row.of && *made.file == *job.file);
            if let (true, Status::Waiting, Some(made)) = (job.wanted, job.status, made) {
                job.status = Status::Made;
                job.letter = Some(Letter::of(made, false, shared));
                self.unsettled.push(index);
            }
        }
    }

    /// Brings to disk what was made, and says so.
    fn settle(&mut self, jobs: &mut [Job]) -> Result<(), Problem> {
        if self.unsettled.is_empty() {
            return Ok(());
        }
        let count = self.journal.count();
        let unsettled = std::mem::take(&mut self.unsettled);
        let files: Vec<&str> = unsettled.iter().filter_map(|i| jobs.get(*i)).map(|j| &*j.file).collect();
        self.folder.settle(&files)?;
        for index in unsettled {
            if let Some(letter) = jobs.get_mut(index).and_then(|j| j.letter.as_mut()) {
                letter.settled = true;
            }
        }
        self.journal.settled(count)
    }
}
