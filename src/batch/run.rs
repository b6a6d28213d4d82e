//! From checked rows to letters.
//!
//! In: a [`Desk`] and a folder. Out: letters, result table, journal, and a [`Summary`]. Nothing is written before all rows were
//! checked, and nothing at all when one is wrong, unless the good ones shall go on. At every moment the result table says
//! no more than what is on disk.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde::Serialize;

use super::check::{Checked, Desk, Standing};
use super::folder::{Folder, PRIVATE};
use super::journal::Journal;
use super::make::{Attempt, Order, Workplace};
use super::names::Names;
use super::result::{self, Outcome, Status, Told};
use super::{Due, Stage, Watch, work};
use crate::digest::Figure;
use crate::problem::{Problem, Problems};

/// What came of a batch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Rows for this run.
    pub rows: usize,
    /// Letters made by this run.
    pub made: usize,
    /// Letters made before.
    pub unchanged: usize,
    /// Rows that are wrong.
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
    /// Letters in the print file.
    pub printed: Option<usize>,
}

/// A row and what came of it.
struct Job {
    row: Checked,
    file: Arc<str>,
    wanted: bool,
    status: Status,
    letter: Option<Letter>,
}

/// What the result table says of a letter.
struct Letter {
    pages: u32,
    recipient: Arc<str>,
    destination: Arc<str>,
    deadline: Option<chrono::NaiveDate>,
    /// It is on disk.
    settled: bool,
}

/// Texts that many rows share, kept once.
#[derive(Default)]
struct Shared(HashMap<String, Arc<str>>);

impl Shared {
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

/// A letter of a run, for the print file.
pub struct Printed {
    /// Its file.
    pub file: Arc<str>,
    /// Country and postal code of the recipient.
    pub destination: Arc<str>,
}

/// What is in the folder after a run.
pub struct Done {
    /// What came of it.
    pub summary: Summary,
    /// The letters, in the order of the rows.
    pub letters: Vec<Printed>,
    /// The folder, when something was written.
    pub folder: Option<Folder>,
}

/// Checks a table and makes its letters.
///
/// # Errors
/// What keeps the folder from being written; the rows' own problems go to `watch`.
pub fn run(desk: &Desk<'_>, out: &Path, watch: &mut dyn Watch) -> Result<Done, Problems> {
    let suffix = desk.settings.shard.map(|s| s.suffix()).unwrap_or_default();
    let name = format!("journal{suffix}");
    let open = || -> Result<(Folder, Journal), Problem> {
        let folder = Folder::make(out)?;
        let journal = Journal::open(&folder, &name)?;
        Ok((folder, journal))
    };
    // A folder of ours is opened before the table is checked, a new one is made only when the table is good.
    let mut opened = if out.join(PRIVATE).is_dir() { Some(open()?) } else { None };
    let found = desk.check(opened.as_ref().map(|o| &o.1), watch);
    let errors = found.rows.iter().filter(|r| matches!(r.standing, Standing::Wrong(_))).count();
    if found.unusable || found.stopped || (errors > 0 && !desk.settings.skip_invalid) {
        let mut summary = Summary { rows: found.rows.len(), errors, ..Summary::default() };
        summary.waiting = summary.rows - errors;
        summary.refused = errors > 0 || found.unusable;
        summary.interrupted = found.stopped && errors == 0;
        for row in found.rows {
            let job = Job { status: status_of(&row), row, file: "".into(), wanted: false, letter: None };
            watch.outcome(&outcome(&job, false));
        }
        return Ok(Done { summary, letters: Vec::new(), folder: None });
    }
    if opened.is_none() {
        obstacle(out)?;
        opened = Some(open()?);
    }
    let (folder, mut journal) = opened.ok_or_else(|| Problem::error("internal::batch", "no folder"))?;
    let mut shared = Shared::default();
    let (mut jobs, names) = jobs(found.rows, &journal, &mut shared, desk.settings.sample);
    let blocked = in_the_way(&jobs, &folder, &journal);
    if blocked.has_errors() {
        return Err(blocked);
    }
    let to_make = jobs.iter().filter(|j| j.wanted).count();
    journal.claim(jobs.iter().filter(|j| j.wanted).map(|j| j.file.to_string()).collect())?;
    let mut maker =
        Maker { desk, folder: &folder, journal: &journal, suffix: &suffix, names: &names, unsettled: Vec::new() };
    maker.write_table(&jobs)?;
    let made = maker.make(&mut jobs, &mut shared, to_make, watch);
    maker.settle(&mut jobs)?;
    maker.write_table(&jobs)?;
    made?;
    let mut summary = summary(&jobs);
    summary.interrupted = desk.stop.load(Ordering::Relaxed);
    summary.left_over = left_over(&jobs, &journal);
    let letters = jobs
        .iter()
        .filter_map(|j| Some(Printed { file: j.file.clone(), destination: j.letter.as_ref()?.destination.clone() }))
        .collect();
    Ok(Done { summary, letters, folder: Some(folder) })
}

fn status_of(row: &Checked) -> Status {
    match row.standing {
        Standing::Good => Status::Waiting,
        Standing::Unchanged => Status::Unchanged,
        Standing::Wrong(_) => Status::Error,
    }
}

/// A folder of somebody else's files is no place for ours, unless it is empty or only has other names.
fn obstacle(out: &Path) -> Result<(), Problem> {
    if out.exists() && !out.is_dir() {
        let name = out.display().to_string();
        return Err(Problem::error("output::file", format!("\"{name}\" is not a folder"))
            .help("name a folder for the letters with --out")
            .file(name));
    }
    Ok(())
}

/// Gives every row its file.
fn jobs(rows: Vec<Checked>, journal: &Journal, shared: &mut Shared, sample: Option<usize>) -> (Vec<Job>, Names) {
    let mut names = Names::default();
    let of = |row: &Checked| journal.unchanged(Figure::of(row.key.as_bytes()), row.of);
    for made in rows.iter().filter(|r| matches!(r.standing, Standing::Unchanged)).filter_map(of) {
        names.keep(&made.file);
    }
    let mut jobs: Vec<Job> = Vec::with_capacity(rows.len());
    for row in rows {
        let made = of(&row).filter(|_| matches!(row.standing, Standing::Unchanged));
        let letter = made.map(|made| Letter {
            pages: made.pages,
            recipient: shared.text(&made.recipient),
            destination: shared.text(&made.destination),
            deadline: made.deadline,
            settled: true,
        });
        let good = matches!(row.standing, Standing::Good);
        let file = match made {
            Some(made) => made.file.clone(),
            None if good => names.choose(&row.stem, Figure::of(row.key.as_bytes())),
            None => String::new(),
        };
        jobs.push(Job { status: status_of(&row), row, file: file.into(), wanted: good, letter });
    }
    if let Some(sample) = sample {
        // Spread over the table, and the same ones each time.
        let able: Vec<usize> = (0..jobs.len()).filter(|i| jobs[*i].status != Status::Error).collect();
        let chosen: std::collections::HashSet<usize> =
            (0..sample.min(able.len())).map(|n| able[n * able.len() / sample.min(able.len())]).collect();
        for (index, job) in jobs.iter_mut().enumerate() {
            job.wanted &= chosen.contains(&index);
        }
    }
    (jobs, names)
}

/// Files of other people under the names that letters are to have.
fn in_the_way(jobs: &[Job], folder: &Folder, journal: &Journal) -> Problems {
    let mut problems = Problems::new();
    let there: std::collections::HashSet<u128> = std::fs::read_dir(folder.path())
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| Figure::of(entry.file_name().to_string_lossy().to_lowercase().as_bytes()).0)
        .collect();
    for job in jobs.iter().filter(|j| j.wanted) {
        if there.contains(&Figure::of(job.file.to_lowercase().as_bytes()).0) && !journal.owns(&job.file) {
            let name = folder.place(&job.file).display().to_string();
            problems.push(
                Problem::error("output::exists", format!("\"{name}\" is there already, and no letter of this batch"))
                    .help("move it away, or name another folder with --out")
                    .file(name),
            );
        }
    }
    problems
}

fn summary(jobs: &[Job]) -> Summary {
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

fn left_over(jobs: &[Job], journal: &Journal) -> usize {
    let keys: std::collections::HashSet<_> = jobs.iter().map(|j| Figure::of(j.row.key.as_bytes())).collect();
    journal.letters().filter(|made| !keys.contains(&made.key)).count()
}

/// What the result table says of a row; of a letter that is not on disk yet, `on_disk` says nothing.
fn outcome(job: &Job, on_disk: bool) -> Outcome {
    let letter = job.letter.as_ref().filter(|l| l.settled || !on_disk);
    let status = match (job.status, letter) {
        (Status::Made, None) => Status::Waiting,
        (status, _) => status,
    };
    let problems = match &job.row.standing {
        Standing::Wrong(told) => told.clone(),
        _ => job.row.doubts.iter().map(|told| (**told).clone()).collect(),
    };
    Outcome {
        row: job.row.number,
        line: job.row.line,
        key: job.row.key.to_string(),
        status,
        file: letter.map(|_| job.file.to_string()),
        pages: letter.map(|l| l.pages),
        recipient: letter.map(|l| l.recipient.to_string()),
        destination: letter.map(|l| l.destination.to_string()),
        deadline: letter.and_then(|l| l.deadline),
        problems,
    }
}

struct Maker<'m> {
    desk: &'m Desk<'m>,
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
        let (desk, folder, journal, names) = (self.desk, self.folder, self.journal, self.names);
        // What the threads need to know of each row, apart from what is written about it meanwhile.
        let order = |job: &Job| Order { number: job.row.number, of: job.row.of, file: job.file.clone() };
        let orders: Vec<Order> = jobs.iter().filter(|j| j.wanted).map(order).collect();
        let order = |number: usize| orders.binary_search_by_key(&number, |o| o.number).ok().map(|index| &orders[index]);
        let (mut next, mut done) = (0, 0);
        let mut failure = Problems::new();
        if to_make > 0 {
            let read = work::rows(
                desk.table,
                desk.settings.threads,
                desk.stop,
                || {
                    let number = threads.fetch_add(1, Ordering::Relaxed);
                    Workplace::new(desk, folder, journal, names, &format!("{}-{number}", journal.name()))
                },
                |workplace, row| {
                    let attempt = order(row.number).map_or(Attempt::Passed, |order| workplace.make(&row, order));
                    (row.number, attempt)
                },
                &mut |(number, attempt)| {
                    while jobs.get(next).is_some_and(|j| j.row.number < number) {
                        watch.outcome(&outcome(&jobs[next], false));
                        next += 1;
                    }
                    let Some(job) = jobs.get_mut(next).filter(|j| j.row.number == number) else {
                        return ControlFlow::Continue(());
                    };
                    next += 1;
                    match attempt {
                        Attempt::Passed => {}
                        Attempt::Made(made, warning) => {
                            done += 1;
                            if let Some(warning) = warning {
                                watch.problems(std::slice::from_ref(&warning));
                                job.row.doubts.push(Arc::new(Told::from(&warning)));
                            }
                            job.status = Status::Made;
                            job.letter = Some(Letter {
                                pages: made.pages,
                                recipient: shared.text(&made.recipient),
                                destination: shared.text(&made.destination),
                                deadline: made.deadline,
                                settled: false,
                            });
                            self.unsettled.push(next - 1);
                        }
                        Attempt::Wrong(problems) => {
                            watch.problems(&problems);
                            job.status = Status::Error;
                            job.row.standing = Standing::Wrong(problems.iter().map(Told::from).collect());
                        }
                        Attempt::Failed(problem) => {
                            failure.push(problem);
                            return ControlFlow::Break(());
                        }
                    }
                    let wrong = job.status == Status::Error && job.wanted;
                    watch.outcome(&outcome(&jobs[next - 1], false));
                    watch.progress(Stage::Making, done, Some(to_make));
                    let kept = match watch.due() {
                        Due::Nothing => Ok(()),
                        Due::Disk => self.settle(jobs),
                        Due::Table => self.settle(jobs).and_then(|()| self.write_table(jobs)),
                    };
                    if let Err(problem) = kept {
                        failure.push(problem);
                        return ControlFlow::Break(());
                    }
                    if wrong && desk.settings.fail_fast { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
                },
            );
            if let Err(problem) = read {
                failure.push(problem);
            }
        }
        for job in &jobs[next..] {
            watch.outcome(&outcome(job, false));
        }
        if failure.has_errors() { Err(failure) } else { Ok(()) }
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
        self.journal.settled(count)?;
        for index in unsettled {
            if let Some(letter) = jobs.get_mut(index).and_then(|j| j.letter.as_mut()) {
                letter.settled = true;
            }
        }
        Ok(())
    }

    fn write_table(&self, jobs: &[Job]) -> Result<(), Problem> {
        result::write(self.folder, self.suffix, jobs.iter().map(|job| Cow::Owned(outcome(job, true))))
    }
}
