//! What a killed run left behind.
//!
//! In: rows that say they are being sent, under the lock, so nobody is sending them. Out: *queued* where no byte of the body
//! was sent, *unknown* where one may have been. Nothing is guessed, and nothing unknown is sent again.

use rusqlite::Connection;

use super::Outbox;
use super::lock::Lock;
use crate::problem::Problem;

impl Outbox {
    /// Puts in order what a run that ended too early left; returns how many mails became unknown.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn recover(&self, _held: &Lock, now: i64) -> Result<usize, Problem> {
        self.commit(|db| {
            super::rate::clock_was_set_back(db, now)?;
            note(db, "start", "queued", "interrupted-before-body", now)?;
            note(db, "body", "unknown", "interrupted-in-body", now)
        })
    }
}

fn note(db: &Connection, stage: &str, state: &str, what: &str, now: i64) -> rusqlite::Result<usize> {
    db.execute(
        "INSERT INTO event (mail, at, what, stage) SELECT id, ?1, ?2, ?3 FROM mail WHERE state = 'sending' AND stage = ?3",
        rusqlite::params![now, what, stage],
    )?;
    db.execute(
        "UPDATE mail SET state = ?1, stage = NULL, next_at = ?2 WHERE state = 'sending' AND stage = ?3",
        rusqlite::params![state, now, stage],
    )
}
