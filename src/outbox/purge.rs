//! Erasing content and persons of mails that are finished (GDPR Art. 17 and 5(1)(e)).
//!
//! In: numbers of mails that were sent, refused, given up or cancelled. Out: rows with number, state, days and hashes, and a file
//! that holds nothing else of them: bytes, subject, names, addresses, replies, the names of case and route are gone, from free pages and
//! the write-ahead log too. What the disk itself keeps of a file that became smaller is beyond us.
//!
//! A letter that was sent is still not sent to the same recipient twice: two tags are left, hashes of letter and recipient and of
//! matter and recipient. A plain hash of an address is no secret, because addresses can be guessed; so each outbox has a random
//! salt. It lies in the same file: whoever holds the file can try an address they already suspect, and nobody can compare two
//! outboxes or look a hash up.

use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, params};

use super::row::{Mail, State};
use super::{Outbox, lock, schema};
use crate::digest::sha256;
use crate::problem::{Code, Problem, Problems};
use crate::read::choice::Choice as _;

/// How long readers are waited for.
const READERS: Duration = Duration::from_secs(3);

/// By what a purged mail is known again.
pub(super) struct Tags(Vec<u8>);

impl Tags {
    /// With the salt of the outbox.
    pub(super) fn read(db: &Connection) -> rusqlite::Result<Tags> {
        db.query_row("SELECT salt FROM erasure", [], |row| row.get(0)).map(Tags)
    }

    fn of(&self, what: &str, text: &str, recipient: &str) -> String {
        let mut bytes = self.0.clone();
        bytes.extend_from_slice(format!("{what}\n{text}\n{recipient}").as_bytes());
        sha256(&bytes)
    }

    /// Of a letter to somebody; the first half of its hash is enough.
    pub(super) fn letter(&self, letter: &str, recipient: &str) -> String {
        self.of("letter", letter.get(..32).unwrap_or(letter), recipient)
    }

    /// Of a matter and somebody.
    pub(super) fn matter(&self, key: &str, recipient: &str) -> String {
        self.of("matter", key, recipient)
    }
}

/// Which mails are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// These.
    Numbers(Vec<i64>),
    /// Those that were finished so many days ago.
    OlderThan(u32),
}

impl Outbox {
    /// The mails that are meant and have something left to erase.
    ///
    /// # Errors
    /// One of them is not finished, with the command that finishes it; or there is no such number.
    pub fn to_purge(&self, choice: &Choice, now: i64) -> Result<Vec<Mail>, Problems> {
        let mut chosen = Vec::new();
        match choice {
            Choice::Numbers(ids) => {
                let mut problems = Problems::new();
                for id in ids {
                    match self.mail(*id) {
                        Ok(mail) => problems.extend(unfinished(&mail)),
                        Err(problem) => problems.push(problem),
                    }
                    chosen.push(*id);
                }
                if problems.has_errors() {
                    return Err(problems);
                }
            }
            Choice::OlderThan(days) => {
                let before = now - i64::from(*days) * 24 * 3600;
                chosen = self.read(|db| {
                    let mut query = db.prepare(
                        "SELECT id FROM mail WHERE state IN ('sent', 'failed', 'cancelled') AND finished_at < ?1 ORDER BY id",
                    )?;
                    query.query_map(params![before], |row| row.get(0))?.collect()
                })?;
            }
        }
        chosen.sort_unstable();
        chosen.dedup();
        let mut mails = Vec::new();
        for id in chosen {
            mails.push(self.mail(id)?);
        }
        mails.retain(|mail| mail.purged_at.is_none());
        Ok(mails)
    }

    /// Erases mails. With no numbers it ends an erasure that was interrupted.
    ///
    /// # Errors
    /// Somebody is sending or reading (`outbox::busy`); the file cannot be written; one of the mails is not finished any more.
    pub fn purge(&self, ids: &[i64], now: i64) -> Result<(), Problem> {
        let held = lock::take(&self.folder)?;
        self.commit(|db| {
            let tags = Tags::read(db)?;
            for id in ids {
                erase(db, &tags, *id, now)?;
            }
            // A pause says what a server answered, address and all.
            db.execute("DELETE FROM pause WHERE until <= ?1", params![now])?;
            db.execute("UPDATE pause SET why = ''", [])?;
            // The limits look back for a day.
            db.execute("DELETE FROM departure WHERE at <= ?1", params![now - 24 * 3600])?;
            db.execute("UPDATE erasure SET pending = 1", []).map(drop)
        })?;
        self.finish_erasure(&held)
    }

    /// Clears what a commit leaves behind: old pages in the write-ahead log, and the room that rows had.
    ///
    /// # Errors
    /// Somebody reads the file meanwhile; there is no room to write it anew.
    pub(super) fn finish_erasure(&self, _held: &lock::Lock) -> Result<(), Problem> {
        let pending: bool = self.read(|db| db.query_row("SELECT pending FROM erasure", [], |row| row.get(0)))?;
        if !pending {
            return Ok(());
        }
        self.truncate_log()?;
        self.read(|db| db.execute_batch("VACUUM"))?;
        self.truncate_log()?;
        self.commit(|db| db.execute("UPDATE erasure SET pending = 0", []).map(drop))?;
        self.truncate_log()
    }

    fn truncate_log(&self) -> Result<(), Problem> {
        // Whoever reads is soon done, or has forgotten it.
        self.read(|db| db.busy_timeout(READERS))?;
        // Another journal than the write-ahead log answers with no numbers.
        let busy: Option<i64> =
            self.read(|db| db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).optional())?;
        self.read(|db| db.busy_timeout(schema::PATIENCE))?;
        if busy.unwrap_or(0) == 0 {
            return Ok(());
        }
        let name = self.path().display().to_string();
        Err(Code::OutboxRead { name: (&name).into() }.error().file(name))
    }
}

/// What stands against purging a mail.
fn unfinished(mail: &Mail) -> Option<Problem> {
    if matches!(mail.state, State::Sent | State::Failed | State::Cancelled) {
        return None;
    }
    let (is, state) = (mail.state.say().into(), mail.state.word().into());
    Some(Code::OutboxUnfinished { id: mail.id.into(), is, state }.error())
}

/// Days are kept, times are not: they would lead to the lines of somebody's log.
fn erase(db: &Connection, tags: &Tags, id: i64, now: i64) -> rusqlite::Result<()> {
    let of = "SELECT letter, recipient, key, state FROM mail WHERE id = ?1 AND purged_at IS NULL";
    let row: Option<(String, String, String, String)> =
        db.query_row(of, params![id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).optional()?;
    let Some((letter, recipient, key, state)) = row else { return Ok(()) };
    // Only what was sent must not be sent again.
    let sent = state == "sent";
    let (letter, matter) = (tags.letter(&letter, &recipient), tags.matter(&key, &recipient));
    // The triggers of the database let nothing through that is not finished.
    db.execute(
        "UPDATE mail SET purged_at = ?2 - ?2 % 86400, case_file = '', key = '', route = '', sender = '', recipient = '',
            recipient_name = '', subject = '', message_id = '', bytes = x'', bcc = NULL, record = NULL, reply = NULL, queue_id = NULL,
            server = NULL, tls = NULL, queued_at = queued_at - queued_at % 86400, next_at = next_at - next_at % 86400,
            finished_at = finished_at - finished_at % 86400, letter_tag = ?3, matter_tag = ?4 WHERE id = ?1",
        params![id, now, sent.then_some(letter), sent.then_some(matter)],
    )?;
    db.execute("UPDATE event SET text = NULL, at = at - at % 86400 WHERE mail = ?1", params![id]).map(drop)
}
