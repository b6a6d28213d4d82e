//! What a run needs to know of the world: the time, how to wait, whether to stop.
//!
//! In: –. Out: [`Clock`]. The library has none of its own; `cli` brings the real one, tests bring theirs.

use std::time::Duration;

use chrono::{DateTime, Utc};

/// Time.
pub trait Clock {
    /// Now, in seconds since 1970.
    fn now(&self) -> i64;
    /// What the computer's own clock shows, where this one was set to another day.
    fn own(&self) -> Option<i64> {
        None
    }
    /// Waits, or returns early when it is to stop.
    fn wait(&self, time: Duration);
    /// Whether the user wants it to end; the mail on its way is finished first.
    fn stopped(&self) -> bool;
}

/// A time as it is shown: RFC 3339, UTC.
pub fn shown(seconds: i64) -> String {
    DateTime::<Utc>::from_timestamp(seconds, 0)
        .map_or_else(|| seconds.to_string(), |t| t.format("%Y-%m-%dT%H:%M:%SZ").to_string())
}
