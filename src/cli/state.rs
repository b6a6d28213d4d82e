//! What the program remembers: the state folder, and the clock of what is written there.
//!
//! In: `--state`, the environment, the clock of the system. Out: a folder; a [`Clock`] that stops at Ctrl-C (`signals`).

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::context::Context;
use super::usual_folder;
use widerspruch::file::privacy;
use widerspruch::outbox::clock::Clock;
use widerspruch::problem::{Code, Problem};
use widerspruch::words::{Arg, Say, Words};

use super::columns::wrapped;

impl Context {
    /// The folder: `--state`, else `$XDG_STATE_HOME/widerspruch`, else `~/.local/state/widerspruch`; on Windows `%LOCALAPPDATA%\widerspruch`.
    ///
    /// # Errors
    /// The environment names none, or others can write to it: they could put a record of their own in the place of ours.
    pub fn state_folder(&self) -> Result<PathBuf, Problem> {
        let folder = self.place_of_state().ok_or_else(|| Code::OutboxNoFolder {}.error())?;
        private(folder)
    }

    /// The same whoever can write to it; none where the environment names none.
    pub fn place_of_state(&self) -> Option<PathBuf> {
        self.state.clone().or_else(usual_folder::of_state)
    }

    /// The clock; with `--today` it shows that day, at the time of day it really is.
    pub fn clock(&self) -> SystemClock {
        SystemClock::new(self.today, self.stop.clone())
    }
}

/// A folder, if nobody else can write to it.
///
/// # Errors
/// Somebody else can.
pub fn private(folder: PathBuf) -> Result<PathBuf, Problem> {
    let Some(mode) = privacy::written_by_others(&folder) else { return Ok(folder) };
    let (name, mode) = (folder.display().to_string(), Arg::text(format_args!("{mode:04o}")));
    Err(Code::StateNotPrivate { name: (&name).into(), mode }.error().file(name))
}

/// The clock of the system.
pub struct SystemClock {
    shift: TimeDelta,
    stop: Arc<AtomicBool>,
}

impl SystemClock {
    fn new(today: NaiveDate, stop: Arc<AtomicBool>) -> Self {
        #[allow(clippy::disallowed_methods, reason = "the one place that asks for the time")]
        let real = chrono::Local::now().date_naive();
        SystemClock { shift: today.signed_duration_since(real), stop }
    }

    /// Now.
    pub fn time(&self) -> DateTime<Utc> {
        #[allow(clippy::disallowed_methods, reason = "the one place that asks for the time")]
        let now = Utc::now();
        now + self.shift
    }

    /// What must be known before mails leave by a clock that was set to another day: they and their record bear that day, however often
    /// the record is shown as evidence. Lines, or nothing.
    pub fn warning(&self, words: &Words) -> String {
        if self.shift.is_zero() {
            return String::new();
        }
        #[allow(clippy::disallowed_methods, reason = "the one place that asks for the time")]
        let real = chrono::Local::now().date_naive();
        let day = real.checked_add_signed(self.shift).unwrap_or(real);
        let said = words.say(&Say::CliClockSet { day: day.into(), real: real.into() });
        format!("{}\n", wrapped(&said, 80))
    }
}

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        self.time().timestamp()
    }

    fn own(&self) -> Option<i64> {
        (!self.shift.is_zero()).then(|| self.now() - self.shift.num_seconds())
    }

    fn wait(&self, time: Duration) {
        let step = Duration::from_millis(100);
        let mut left = time;
        while !left.is_zero() && !self.stopped() {
            std::thread::sleep(left.min(step));
            left = left.saturating_sub(step);
        }
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}
