//! What every command is given besides its arguments.
//!
//! In: what the process read once (clock, configuration, language, country). Out: one value that goes through the command.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::{DateTime, NaiveDate, Utc};

use super::config::Config;
use super::signals;
use super::terminal::Terminal;
use widerspruch::directory::Country;

/// What every command is given.
pub struct Context {
    /// Printing.
    pub terminal: Terminal,
    /// The date of letters that say none.
    pub today: NaiveDate,
    /// The time at which is signed and checked: noon of the day that counts as today, or the clock.
    pub now: DateTime<Utc>,
    /// Folder of letters that take precedence over the built-in ones.
    pub templates: Option<PathBuf>,
    /// Folder for what the program remembers.
    pub state: Option<PathBuf>,
    /// The user's configuration.
    pub config: Config,
    /// The language whoever answers reads, see [`super::language::Wish::reader`].
    pub reader: Option<String>,
    /// The country the terminal is set up for.
    pub country: Option<Country>,
    /// Set when the program is asked to end.
    pub stop: Arc<AtomicBool>,
}

impl Context {
    /// From now on the first Ctrl-C only asks to end; the flag says so.
    pub fn heed_signals(&self) -> Arc<AtomicBool> {
        signals::heed(&self.stop);
        self.stop.clone()
    }
}
