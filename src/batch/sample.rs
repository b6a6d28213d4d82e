//! Some letters of a table, to be read first.
//!
//! In: jobs of a table whose rows were all tried, some of them wanted. Out: the letters of those, in the staging folder. Which rows are good, and so which
//! ones a sample is spread over, is known only at the end of the table; so the chosen rows are read once more.

use std::ops::ControlFlow;
use std::sync::atomic::AtomicU32;

use super::checked::Standing;
use super::doubts::Doubt;
use super::job::{Job, Letter, Shared};
use super::look::{Pass, RowFindings, Workplace};
use super::result::Status;
use super::watch::Watch;
use super::work;
use crate::problem::{Problem, Severity};
use crate::table::{Row, RowId};

impl Pass<'_> {
    /// Makes the letters that are wanted. A row that was changed meanwhile has none, and is told.
    ///
    /// # Errors
    /// The table cannot be read, or nothing can be written any more.
    pub fn make_wanted(&self, jobs: &mut [Job], shared: &mut Shared, watch: &mut dyn Watch) -> Result<(), Problem> {
        let setup = self.setup;
        let wanted: Vec<RowId> = jobs.iter().filter(|job| job.wanted).map(|job| job.row.id).collect();
        let (workplaces, mut failed) = (AtomicU32::new(FIRST), None);
        let task = work::Task {
            split: setup.split(),
            worker: || self.workplace(&workplaces),
            work: |workplace: &mut Workplace<'_>, row: Row| {
                wanted.binary_search(&row.id()).ok().map(|_| self.look(workplace, &row))
            },
            lost: |row: &Row, problem: Problem| Some(setup.lost(row, problem)),
        };
        let threads = setup.settings.threads;
        work::rows(setup.table, threads, work::MANY, setup.stop, task, &mut |looked: Option<RowFindings>| {
            let Some(mut looked) = looked else { return ControlFlow::Continue(()) };
            failed = looked.failed.take();
            let found = jobs.binary_search_by_key(&looked.checked.id, |job| job.row.id);
            if let (None, Ok(index)) = (&failed, found) {
                take(&mut jobs[index], looked, shared, &setup.changed(), watch);
            }
            if failed.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        failed.map_or(Ok(()), Err)
    }
}

/// The numbers of the shelves go on behind those of the first pass.
const FIRST: u32 = 1 << 16;

fn take(job: &mut Job, looked: RowFindings, shared: &mut Shared, changed: &Problem, watch: &mut dyn Watch) {
    let same = looked.checked.of == job.row.of && looked.checked.key == job.row.key;
    match looked.letter.filter(|_| same) {
        Some(made) => {
            job.row.waiting = looked.checked.waiting;
            job.row.waiting.letter = Some(Box::new(Letter::of(&made, false, shared)));
        }
        None => {
            let mut problems: Vec<Problem> = looked.problems;
            problems.retain(|problem| problem.severity == Severity::Error);
            if problems.is_empty() {
                problems.push(changed.clone().in_cell(looked.place).file(changed.file.clone().unwrap_or_default()));
            }
            watch.problems(&problems);
            job.row.doubts.extend(problems.iter().map(Doubt::of));
            (job.status, job.row.standing) = (Status::Error, Standing::Wrong);
        }
    }
}
