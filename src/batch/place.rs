//! Letters to their places.
//!
//! In: jobs whose letters wait in the staging folder, all of them good. Out: the letters in the folder, in the order of the rows, each with its line in the
//! journal; the result table from time to time. At every moment journal and table say no more than what is in its place, the table no more than
//! what is on disk.

use std::sync::atomic::Ordering;

use super::folder::Folder;
use super::job::Job;
use super::journal::Journal;
use super::names::Names;
use super::result::Status;
use super::setup::Setup;
use super::staging::Staging;
use super::watch::{Due, Stage, Watch};
use crate::problem::Problem;

/// Brings letters to their places.
pub struct Placer<'p> {
    /// What all stages need.
    pub setup: &'p Setup<'p>,
    /// Where the letters wait.
    pub staging: &'p Staging,
    /// Where they go.
    pub folder: &'p Folder,
    /// Where it is written down.
    pub journal: &'p Journal,
    /// The names of all letters there are to be.
    pub names: &'p Names,
    /// Writes the result table.
    pub table: &'p dyn Fn(&[Job]) -> Result<(), Problem>,
    /// Jobs whose letters may not be on disk yet.
    pub unsettled: Vec<usize>,
}

impl Placer<'_> {
    /// Places the letters of all jobs that wait for one; the others are told as they are.
    ///
    /// # Errors
    /// The folder takes no more; what lies in its place by then is told by the jobs.
    pub fn place(&mut self, jobs: &mut [Job], watch: &mut dyn Watch) -> Result<(), Problem> {
        let of = jobs.iter().filter(|job| job.wanted).count();
        let (mut done, mut failure) = (0, None);
        for index in 0..jobs.len() {
            let stopped = self.setup.stop.load(Ordering::Relaxed) || failure.is_some();
            if jobs[index].wanted && !stopped {
                match self.one(&mut jobs[index]) {
                    Ok(placed) => {
                        done += usize::from(placed);
                        self.unsettled.extend(placed.then_some(index));
                    }
                    Err(problem) => failure = Some(problem),
                }
                watch.progress(Stage::Making, done, Some(of));
            }
            watch.outcome(&jobs[index]);
            if failure.is_none() {
                failure = self.keep(jobs, watch.due()).err();
            }
        }
        failure.map_or(Ok(()), Err)
    }

    /// Places one letter; whether there was one.
    fn one(&self, job: &mut Job) -> Result<bool, Problem> {
        let Some(letter) = job.row.waiting.letter.take() else { return Ok(false) };
        let place = self.folder.place(&job.file);
        self.staging.place_letter(job.row.waiting.shelf, job.row.id, &place)?;
        let made = letter.made(&job.row, &job.file);
        let key = made.key;
        if let Err(problem) = self.journal.made(made) {
            // A letter that nothing tells of is none.
            let _ = std::fs::remove_file(place);
            return Err(problem);
        }
        // The letter of the row as it was before has another name; nobody shall post it.
        let before = self.journal.before(key).map(|before| &before.file);
        if let Some(before) = before.filter(|before| self.journal.owns(before) && !self.names.has(before)) {
            let _ = std::fs::remove_file(self.folder.place(before));
        }
        job.status = Status::Made;
        job.letter = Some(letter);
        Ok(true)
    }

    fn keep(&mut self, jobs: &mut [Job], due: Due) -> Result<(), Problem> {
        match due {
            Due::Nothing => Ok(()),
            Due::Disk => self.settle(jobs),
            Due::Table => self.settle(jobs).and_then(|()| (self.table)(jobs)),
        }
    }

    /// Brings to disk what was placed, and says so.
    ///
    /// # Errors
    /// The disk reports a failure.
    pub fn settle(&mut self, jobs: &mut [Job]) -> Result<(), Problem> {
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
