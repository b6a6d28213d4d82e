//! What the program remembers: the state folder, and the clock of what is written there.
//!
//! In: `--state`, the environment, the clock of the system. Out: a folder; a [`Clock`] that stops at Ctrl-C (`signals`).

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::context::Context;
use widerspruch::file::privacy;
use widerspruch::outbox::clock::Clock;
use widerspruch::problem::{Code, Problem};
use widerspruch::words::Arg;

impl Context {
    /// The folder: `--state`, else `$XDG_STATE_HOME/widerspruch`, else `~/.local/state/widerspruch`.
    ///
    /// # Errors
    /// The environment names none, or others can write to it: they could put a record of their own in the place of ours.
    pub fn state_folder(&self) -> Result<PathBuf, Problem> {
        let folder = self.named_folder()?;
        let Some(mode) = privacy::written_by_others(&folder) else { return Ok(folder) };
        let name = folder.display().to_string();
        let mode = Arg::text(format_args!("{mode:04o}"));
        Err(Code::StateNotPrivate { name: (&name).into(), mode }.error().file(name))
    }

    fn named_folder(&self) -> Result<PathBuf, Problem> {
        if let Some(folder) = &self.state {
            return Ok(folder.clone());
        }
        usual_folder().ok_or_else(|| Code::OutboxNoFolder {}.error())
    }

    /// The clock; with `--today` it shows that day, at the time of day it really is.
    pub fn clock(&self) -> SystemClock {
        SystemClock::new(self.today, self.stop.clone())
    }
}

/// The folder where no option names one; none where the environment names none.
pub fn usual_folder() -> Option<PathBuf> {
    #[allow(clippy::disallowed_methods, reason = "where the state lies is told by the environment")]
    let set = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|p| p.is_absolute());
    let folder = set("XDG_STATE_HOME").or_else(|| set("HOME").map(|home| home.join(".local/state")));
    folder.map(|folder| folder.join("widerspruch"))
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
}

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        self.time().timestamp()
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
