//! All rows, before the first letter is in its place.
//!
//! In: a table. Out: for each row its key, its file's name as the data give it, a figure of all it is made of, whether it has a letter already, and
//! what was made of it and waits in the staging folder; its problems go to whoever looks on, in the order of the rows.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU32, Ordering};

use super::checked::Standing;
use super::doubts::Doubts;
use super::job::{Job, Letter, Shared};
use super::look::{Pass, RowFindings, Workplace};
use super::post::Mails;
use super::quality::Quality;
use super::setup::Setup;
use super::watch::{Stage, Watch};
use super::work;
use crate::digest::ShortHash;
use crate::mail::missing;
use crate::problem::{Among, Code, Family, Problem, Severity};
use crate::table::Row;
use crate::words::{Arg, Say};

/// What was found in a table.
#[derive(Default)]
pub struct Found {
    /// The rows for this run, in order; none when they are refused because some are wrong.
    pub rows: Vec<Job>,
    /// How many rows there are for this run.
    pub count: usize,
    /// How many of them are wrong.
    pub errors: usize,
    /// Whether nothing shall be written because rows are wrong.
    pub refused: bool,
    /// What keeps the table from being read to its end: a fault of the program, or a folder that takes nothing any more.
    pub broken: Option<Problem>,
    /// Whether something is wrong with the table as a whole.
    pub unusable: bool,
    /// Whether the checking was stopped before its end.
    pub stopped: bool,
    /// The mails of the good rows.
    pub mails: Mails,
    /// What their letters have in common.
    pub shared: Shared,
}

/// An error of the table, not of the program.
fn theirs(problem: &Problem) -> bool {
    problem.severity == Severity::Error && problem.code.family() != Family::Internal
}

/// A problem of the centre's file, and the rows it is a problem of.
struct InRows {
    problem: Problem,
    row: usize,
    line: usize,
    count: usize,
}

impl InRows {
    fn told(self) -> Problem {
        let InRows { problem, row, line, count } = self;
        let (row, line) = (row.into(), line.into());
        let rows = match count {
            1 => Say::BatchOneRow { row, line },
            _ => Say::BatchManyRows { count: count.into(), row, line },
        };
        Problem { among: Some(Box::new(Among::Rows(rows))), ..problem }
    }
}

/// All that is known while the rows come in.
struct Rows<'r> {
    pass: &'r Pass<'r>,
    setup: &'r Setup<'r>,
    found: Found,
    /// Keys with the rows they are of.
    keys: HashMap<ShortHash, usize>,
    /// What is wrong with the centre's file is wrong in many rows, and said once, at the end.
    of_centre: HashMap<(usize, &'static str, Option<Code>), InRows>,
    quality: Quality,
    words: Doubts,
}

impl Rows<'_> {
    /// Takes the next row in.
    fn take(&mut self, mut looked: RowFindings, watch: &mut dyn Watch) -> ControlFlow<()> {
        let settings = self.setup.settings;
        looked.problems.extend(self.repeated(&looked));
        if !looked.mine {
            return ControlFlow::Continue(());
        }
        if let Some(problem) = looked.failed {
            self.found.broken = Some(problem);
            return ControlFlow::Break(());
        }
        // With the others going on, a letter that cannot be mailed is made all the same: it can go by post.
        let unmailable = std::mem::take(&mut looked.unmailable);
        if settings.skip_invalid {
            watch.problems(&unmailable);
            looked.checked.doubts = unmailable.iter().map(|problem| self.words.of(problem)).collect();
        } else {
            looked.problems.extend(unmailable);
        }
        let wrong = looked.problems.iter().any(|p| p.severity == Severity::Error);
        watch.problems(&self.of_row(&looked));
        if wrong {
            self.wrong(&mut looked);
        } else {
            looked.checked.doubts.extend(looked.problems.iter().map(|p| self.words.anywhere(p)));
            if let (Some(post), Some(mail)) = (self.setup.post, looked.mail) {
                looked.checked.mailed = true;
                looked.checked.mail = self.found.mails.add(post, mail);
            }
            self.quality.add(looked.checked.id.row, looked.facts);
            let letter = looked.letter.map(|made| Letter::of(&made, false, &mut self.found.shared));
            looked.checked.waiting.letter = letter.map(Box::new);
        }
        self.found.count += 1;
        self.found.rows.push(Job::new(looked.checked));
        if self.found.refused {
            // Nothing will come of any row any more, so none is kept.
            self.found.rows.drain(..).for_each(|job| watch.refused(&job));
        }
        if wrong && settings.fail_fast {
            self.found.stopped = true;
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    /// The parts of a row share its key; no other row may have it, nor that of one of its letters.
    fn repeated(&mut self, looked: &RowFindings) -> Option<Problem> {
        let row = looked.checked.id.row;
        let keys = [looked.row_key.as_bytes(), looked.checked.key.as_bytes()].map(ShortHash::of);
        let taken = keys.map(|key| *self.keys.entry(key).or_insert(row));
        let first = taken.into_iter().find(|first| *first != row)?;
        let problem = Code::TableRepeatedKey { row: first.into(), field: Arg::field(&self.setup.centre.key) }.error();
        Some(problem.in_cell(looked.place.clone()).file(self.setup.table.name.clone()))
    }

    /// The problems of the row itself; those of the centre's file are kept until the end.
    fn of_row(&mut self, looked: &RowFindings) -> Vec<Problem> {
        let mut own: Vec<Problem> = Vec::new();
        for problem in &looked.problems {
            let Some(place) = &problem.place else {
                own.push(problem.clone());
                continue;
            };
            // What the row's own authority does not take is another thing for each authority.
            let missing = missing::is_missing(problem).then(|| problem.code.clone());
            let seen = self.of_centre.entry((place.span.start, problem.code.as_str(), missing));
            let seen = seen.or_insert_with(|| InRows {
                problem: problem.clone(),
                row: looked.checked.id.row,
                line: looked.checked.line,
                count: 0,
            });
            seen.count += 1;
        }
        own
    }

    fn wrong(&mut self, looked: &mut RowFindings) {
        looked.checked.standing = Standing::Wrong;
        self.found.errors += 1;
        // A fault of ours costs its row only: nobody can correct the table for it.
        self.found.refused |= !self.setup.settings.skip_invalid && looked.problems.iter().any(theirs);
        self.pass.refused.store(self.found.refused, Ordering::Relaxed);
        // A row that is not kept has words of its own.
        let mut own = Doubts::default();
        let words = if self.found.refused { &mut own } else { &mut self.words };
        looked.checked.doubts = looked.problems.iter().map(|p| words.of(p)).collect();
    }

    /// What is found when all rows are in: the problems of the centre's file, of all rows together and of the number of their mails.
    fn close(mut self, watch: &mut dyn Watch) -> Found {
        let setup = self.setup;
        let mut of_centre: Vec<((usize, &'static str, usize), InRows)> =
            self.of_centre.into_iter().map(|((start, code, _), seen)| ((start, code, seen.row), seen)).collect();
        of_centre.sort_by_key(|(order, _)| *order);
        let of_centre: Vec<Problem> = of_centre.into_iter().map(|(_, seen)| seen.told()).collect();
        watch.problems(&of_centre);
        watch.problems(&self.quality.warnings(&setup.table.name));
        let many = setup.post.map(|post| self.found.mails.objections(post)).unwrap_or_default();
        self.found.unusable |= !many.is_empty();
        watch.problems(&many);
        self.found
    }
}

impl Pass<'_> {
    /// Checks all rows, and makes of them what this pass makes.
    pub fn check(&self, watch: &mut dyn Watch) -> Found {
        let setup = self.setup;
        let problems = setup.headings();
        watch.problems(&problems);
        if problems.iter().any(|p| p.severity == Severity::Error) {
            return Found { unusable: true, ..Found::default() };
        }
        let mut rows = Rows {
            pass: self,
            setup,
            found: Found::default(),
            keys: HashMap::new(),
            of_centre: HashMap::new(),
            quality: Quality::default(),
            words: Doubts::default(),
        };
        let (mut done, workplaces) = (0, AtomicU32::new(0));
        let task = work::Task {
            split: setup.split(),
            worker: || self.workplace(&workplaces),
            work: |workplace: &mut Workplace<'_>, row: Row| self.look(workplace, &row),
            lost: |row: &Row, problem: Problem| setup.lost(row, problem),
        };
        let threads = setup.settings.threads;
        let read = work::rows(setup.table, threads, work::MANY, setup.stop, task, &mut |looked: RowFindings| {
            done += 1;
            watch.progress(Stage::Checking, done, None);
            rows.take(looked, watch)
        });
        let found = &mut rows.found;
        match read {
            Err(problem) if problem.code.family() == Family::Internal => found.broken = Some(problem),
            Err(problem) => {
                watch.problems(&[problem]);
                found.unusable = true;
            }
            Ok(()) => {}
        }
        found.stopped |= setup.stop.load(Ordering::Relaxed);
        let nothing = found.count == 0 && found.broken.is_none() && !found.unusable && !found.stopped;
        if nothing && setup.settings.shard.is_none() {
            watch.problems(&[Code::TableNoRows {}.error().file(setup.table.name.clone())]);
            found.unusable = true;
        }
        rows.close(watch)
    }
}
