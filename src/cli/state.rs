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
    /// The folder: `--state`, else `$XDG_STATE_HOME/widerspruch`, else `~/.local/state/widerspruch`; on Windows `%LOCALAPPDATA%\widerspruch`.
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
    folder_among(("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state"), cfg!(windows), set)
}

/// A folder of the program's own: in the one that the first variable names, on Windows else the second, else in that part of the home.
pub fn folder_among(
    (named, on_windows, in_home): (&str, &str, &str),
    windows: bool,
    set: impl Fn(&str) -> Option<PathBuf>,
) -> Option<PathBuf> {
    let folder = set(named).or_else(|| set(on_windows).filter(|_| windows));
    let folder = folder.or_else(|| set("HOME").map(|home| home.join(in_home)))?;
    Some(folder.join("widerspruch"))
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

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::folder_among;

    #[test]
    fn the_folder_is_the_one_of_the_system() {
        let folder = |windows: bool, set: &[&str]| {
            let set = |name: &str| set.contains(&name).then(|| PathBuf::from(format!("/{name}")));
            folder_among(("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state"), windows, set)
        };
        let is = |found: Option<PathBuf>, path: &str| assert_eq!(found.as_deref(), Some(Path::new(path)));
        is(folder(false, &["HOME", "LOCALAPPDATA"]), "/HOME/.local/state/widerspruch");
        is(folder(true, &["HOME", "LOCALAPPDATA"]), "/LOCALAPPDATA/widerspruch");
        is(folder(true, &["XDG_STATE_HOME", "LOCALAPPDATA"]), "/XDG_STATE_HOME/widerspruch");
        is(folder(true, &["HOME"]), "/HOME/.local/state/widerspruch");
        assert_eq!(folder(false, &["LOCALAPPDATA"]), None);
    }
}
