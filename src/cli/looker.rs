//! What a batch tells while it runs.
//!
//! In: problems, outcomes, progress. Out: on a terminal one line that tells how far it is, elsewhere a line every ten seconds,
//! neither with a word out of the table; with `--format json` a line for each row. Here is the clock that says when letters are brought to
//! disk.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::outbox_show::with_times;
use super::spill::Spill;
use super::terminal::Terminal;
use widerspruch::batch::job::Job;
use widerspruch::batch::result::Languages;
use widerspruch::batch::{Due, Stage, Watch};
use widerspruch::problem::{Problem, Severity};
use widerspruch::words::Say;

/// How often letters are brought to disk: little is left to do when it ends, or is stopped.
const SETTLE: Duration = Duration::from_secs(1);
/// How often the result table is written …
const TABLE: Duration = Duration::from_secs(5);
/// … and how small a share of the time that may take.
const TABLE_SHARE: u32 = 20;
/// How often a line tells how far it is, when it cannot be drawn over.
const PLAIN: Duration = Duration::from_secs(10);
/// How many warnings of one kind are shown in full.
const SHOWN: usize = 3;

/// Tells what happens.
pub struct Looker<'t> {
    terminal: &'t mut Terminal,
    stop: &'t AtomicBool,
    warnings: BTreeMap<&'static str, usize>,
    began: Option<(Stage, Instant)>,
    shown: Instant,
    settled: Instant,
    doing: Due,
    tabled: Instant,
    table_pause: Duration,
    told_stop: bool,
    /// Outcomes are told later, when they are complete.
    later: bool,
    /// Where problems go that are too many to be shown.
    spill: Option<Spill>,
}

impl<'t> Looker<'t> {
    /// Looks on from now.
    #[allow(clippy::disallowed_methods, reason = "how fast it goes is told by the clock")]
    pub fn new(terminal: &'t mut Terminal, stop: &'t AtomicBool) -> Self {
        let now = Instant::now();
        Looker {
            terminal,
            stop,
            warnings: BTreeMap::new(),
            began: None,
            shown: now,
            settled: now,
            doing: Due::Nothing,
            tabled: now,
            table_pause: TABLE,
            told_stop: false,
            later: false,
            spill: None,
        }
    }

    /// The same, but says nothing of the rows.
    #[must_use]
    pub fn rows_later(self, later: bool) -> Self {
        Looker { later, ..self }
    }

    /// The same, and problems beyond those that anybody reads go into a file.
    #[must_use]
    pub fn spilling(self, spill: Spill) -> Self {
        Looker { spill: Some(spill), ..self }
    }

    /// Ends the line that is drawn over, and tells of warnings that were not shown.
    pub fn finish(&mut self) {
        self.terminal.progress("");
        for (code, count) in &self.warnings {
            if *count > SHOWN {
                let said = Say::CliMoreWarnings { count: (count - SHOWN).into(), code: (*code).into() };
                self.terminal.note(&self.terminal.words.say(&said));
            }
        }
        if let Some(spill) = &mut self.spill {
            self.terminal.problems(&spill.finish().into());
        }
    }
}

impl Watch for Looker<'_> {
    fn problems(&mut self, problems: &[Problem]) {
        let json = self.terminal.json();
        let shown: Vec<Problem> = problems
            .iter()
            .filter(|problem| {
                if json || problem.severity == Severity::Error {
                    return true;
                }
                let count = self.warnings.entry(problem.code.as_str()).or_default();
                *count += 1;
                *count <= SHOWN
            })
            .filter(|problem| self.spill.as_mut().is_none_or(|spill| spill.take(problem)))
            .cloned()
            .map(|problem| if json { problem } else { with_times(problem) })
            .collect();
        if !shown.is_empty() {
            self.terminal.progress("");
            self.terminal.problems(&shown.into());
        }
    }

    fn outcome(&mut self, job: &Job) {
        if self.terminal.json() && !self.later {
            // If stdout is closed there is nobody left to tell; the letters are still wanted.
            let _ = self.terminal.line(&job.outcome(false, &Languages::both(&self.terminal.words)));
        }
    }

    fn refused(&mut self, job: &Job) {
        if self.terminal.json() {
            let _ = self.terminal.line(&job.outcome(false, &Languages::both(&self.terminal.words)));
        }
    }

    #[allow(clippy::disallowed_methods, reason = "how fast it goes is told by the clock")]
    fn progress(&mut self, stage: Stage, done: usize, of: Option<usize>) {
        let stopping = self.stop.load(Ordering::Relaxed) && !self.told_stop;
        if !done.is_multiple_of(16) && Some(done) != of && !stopping {
            return;
        }
        let now = Instant::now();
        let began = match self.began {
            Some((before, began)) if before == stage => began,
            _ => {
                self.began = Some((stage, now));
                now
            }
        };
        if stopping {
            self.told_stop = true;
            self.terminal.progress("");
            self.terminal.note(&self.terminal.words.say(&Say::CliStopping {}));
        }
        let every = if self.terminal.draws() { Duration::from_millis(100) } else { PLAIN };
        if now.duration_since(self.shown) < every {
            return;
        }
        self.shown = now;
        let what = match stage {
            Stage::Checking => Say::CliRowsChecked {},
            Stage::Making => Say::CliLettersMade {},
            Stage::Joining => Say::CliLettersJoined {},
            Stage::Sheets => Say::CliSheetsWritten {},
            Stage::Mailing => Say::CliMailsPrepared {},
            Stage::Sending => Say::CliMailsTried {},
        };
        let seconds = now.duration_since(began).as_secs_f64();
        let speed = (seconds > 0.5).then(|| format!("{:.0}", done as f64 / seconds));
        let said = Say::CliProgress { done: done.into(), of: of.into(), what: what.into(), speed: speed.into() };
        self.terminal.progress(&self.terminal.words.say(&said));
    }

    #[allow(clippy::disallowed_methods, reason = "the library knows no clock")]
    fn due(&mut self) -> Due {
        let now = Instant::now();
        if self.doing == Due::Table {
            // The first call after it was done: now it is known how long it took.
            self.table_pause = TABLE.max(now.duration_since(self.settled) * TABLE_SHARE);
            self.tabled = now;
        }
        if self.doing != Due::Nothing {
            self.settled = now;
        }
        self.doing = match now.duration_since(self.settled) {
            since if since < SETTLE => Due::Nothing,
            _ if now.duration_since(self.tabled) < self.table_pause => Due::Disk,
            _ => Due::Table,
        };
        if self.doing != Due::Nothing {
            self.settled = now;
        }
        self.doing
    }
}
