//! Rows through all cores.
//!
//! In: a table and what is to be done with a row. Out: what came of each, in the order of the rows. A thread reads, others
//! work, the caller's thread takes the results; between them are short queues, so that memory does not grow with
//! the table. Everything ends within a row's time when the caller or somebody else says stop.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::bug;
use crate::problem::Problem;
use crate::table::{Row, Table};

/// How rows go from thread to thread.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// So many together.
    pub chunk: usize,
    /// So many chunks may be on their way at once, from the reader until the caller has them in order.
    pub out: usize,
}

/// For small results: so many that nobody waits while the caller brings letters to disk.
pub const MANY: Pace = Pace { chunk: 16, out: 256 };

/// So many bytes of rows are enough for a chunk: rows of a megabyte each must not gather.
const HEAVY: usize = 256 << 10;

type Chunk<T> = (usize, Vec<T>);

/// What is done with a row.
pub struct Task<S, A, B, C> {
    /// Gives a row on, once or for each of its parts.
    pub split: S,
    /// Makes what a thread works with; anew after a panic, which may have left it half done.
    pub worker: A,
    /// The work.
    pub work: B,
    /// What comes of a row, without its cells, whose work panicked: the fault costs this row only.
    pub lost: C,
}

/// Does a task to every row, on so many threads, and gives `each` what came of it.
///
/// # Errors
/// The table cannot be read to its end.
pub fn rows<W, T: Send>(
    table: &Table,
    threads: usize,
    pace: Pace,
    stop: &AtomicBool,
    task: Task<
        impl FnMut(Row) -> Vec<Row> + Send,
        impl Fn() -> W + Sync,
        impl Fn(&mut W, Row) -> T + Sync,
        impl Fn(&Row, Problem) -> T + Sync,
    >,
    each: &mut dyn FnMut(T) -> ControlFlow<()>,
) -> Result<(), Problem> {
    let Task { mut split, worker, work, lost } = task;
    let threads = threads.max(1);
    let (to_work, rows) = sync_channel::<Chunk<Row>>(threads * 2);
    let (to_caller, done) = sync_channel::<Chunk<T>>(pace.out);
    let rows = Arc::new(Mutex::new(rows));
    let enough = AtomicBool::new(false);
    let out = AtomicUsize::new(0);
    let stopped = || stop.load(Ordering::Relaxed) || enough.load(Ordering::Relaxed);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| read(table, &mut split, to_work, pace, &out, &stopped));
        let workers = (0..threads).map(|_| {
            let (to_caller, rows) = (to_caller.clone(), rows.clone());
            let (worker, work, lost, stopped) = (&worker, &work, &lost, &stopped);
            scope.spawn(move || {
                let mut state = worker();
                loop {
                    // A thread that panicked while it waited took nothing with it.
                    let next = rows.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((number, chunk)) = next else { return };
                    let mut results = Vec::with_capacity(chunk.len());
                    for row in chunk {
                        if stopped() {
                            break;
                        }
                        let bare = row.bare();
                        results.push(bug::caught(|| work(&mut state, row)).unwrap_or_else(|problem| {
                            state = worker();
                            lost(&bare, problem)
                        }));
                    }
                    if to_caller.send((number, results)).is_err() {
                        return;
                    }
                }
            })
        });
        let workers: Vec<_> = workers.collect();
        // The queues end with the last thread that has an end of them.
        drop((to_caller, rows));
        in_order(&done, &enough, &out, each);
        // Nobody listens any more: whoever waits to send goes home.
        enough.store(true, Ordering::Relaxed);
        drop(done);
        for worker in workers {
            worker.join().map_err(|_| bug::problem())?;
        }
        reader.join().unwrap_or_else(|_| Err(bug::problem()))
    })
}

fn read(
    table: &Table,
    split: &mut (dyn FnMut(Row) -> Vec<Row> + Send),
    to_work: SyncSender<Chunk<Row>>,
    pace: Pace,
    out: &AtomicUsize,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<(), Problem> {
    let mut chunk = Vec::with_capacity(pace.chunk);
    let (mut number, mut bytes) = (0, 0);
    table.rows(&mut |row| {
        if stopped() {
            return ControlFlow::Break(());
        }
        bytes += row.bytes;
        chunk.extend(split(row));
        if chunk.len() < pace.chunk && bytes < HEAVY {
            return ControlFlow::Continue(());
        }
        bytes = 0;
        // One slow row must not let the results of all rows behind it gather in memory.
        while out.load(Ordering::Relaxed) >= pace.out {
            if stopped() {
                return ControlFlow::Break(());
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        out.fetch_add(1, Ordering::Relaxed);
        number += 1;
        match to_work.send((number - 1, std::mem::take(&mut chunk))) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    })?;
    if !chunk.is_empty() {
        out.fetch_add(1, Ordering::Relaxed);
        let _ = to_work.send((number, chunk));
    }
    Ok(())
}

/// Chunks come as threads finish them; they are given on as they were read.
fn in_order<T>(
    done: &Receiver<Chunk<T>>,
    enough: &AtomicBool,
    out: &AtomicUsize,
    each: &mut dyn FnMut(T) -> ControlFlow<()>,
) {
    let mut early: BTreeMap<usize, Vec<T>> = BTreeMap::new();
    let mut next = 0;
    while let Ok((number, results)) = done.recv() {
        early.insert(number, results);
        while let Some(results) = early.remove(&next) {
            next += 1;
            out.fetch_sub(1, Ordering::Relaxed);
            for result in results {
                if enough.load(Ordering::Relaxed) {
                    break;
                }
                if each(result).is_break() {
                    enough.store(true, Ordering::Relaxed);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Options;

    /// A panic at one row: that row is lost, what the thread worked with is made anew, and all others are done.
    #[test]
    fn a_panic_costs_its_row_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.csv");
        let rows: String = (1..=100).map(|n| format!("{n};x\n")).collect();
        std::fs::write(&path, format!("a;b\n{rows}")).unwrap();
        let table = Table::open(&path, &Options::default(), &|_| false).unwrap();
        let (workers, mut done, mut lost) = (AtomicUsize::new(0), Vec::new(), Vec::new());
        let task = Task {
            split: |row| vec![row],
            worker: || {
                workers.fetch_add(1, Ordering::Relaxed);
                true
            },
            work: |whole: &mut bool, row: Row| {
                assert!(*whole, "what a panic left half done is not used again");
                *whole = !row.number.is_multiple_of(40);
                assert!(*whole, "Änne Müller");
                Ok(row.number)
            },
            lost: |row: &Row, problem: Problem| Err((row.number, row.line, problem)),
        };
        let pace = Pace { chunk: 4, out: 8 };
        self::rows(&table, 2, pace, &AtomicBool::new(false), task, &mut |outcome| {
            match outcome {
                Ok(number) => done.push(number),
                Err(row) => lost.push(row),
            }
            ControlFlow::Continue(())
        })
        .unwrap();
        assert!(done.iter().copied().eq((1..=100).filter(|n| n % 40 != 0)));
        assert!(lost.iter().map(|(row, line, _)| (*row, *line)).eq([(40, 41), (80, 81)]));
        assert!(lost.iter().all(|(.., problem)| problem.code == "internal::panic"));
        assert!(lost.iter().all(|(.., problem)| !problem.message().contains("Müller")));
        assert_eq!(workers.into_inner(), 4);
    }
}
