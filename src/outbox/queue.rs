//! Putting mails in and taking decisions about them.
//!
//! In: a message that is ready to the byte. Out: its row; the same letter to the same recipient is one row however often it
//! is queued. A person decides about what the program must not decide: whether an unknown mail arrived.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};

use super::purge::Tags;
use super::row::{Mail, State};
use super::{Outbox, lock};
use crate::digest::ShortHash;
use crate::mail::prepare::Prepared;
use crate::problem::{Code, Problem};
use crate::read::choice::Choice;
use crate::words::{Arg, Say};

/// Whether a mail was queued or was there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Queued {
    /// It is new, under this number.
    New(i64),
    /// It was there already, under this number.
    Known(i64),
}

impl Queued {
    /// The number.
    pub fn id(self) -> i64 {
        match self {
            Queued::New(id) | Queued::Known(id) => id,
        }
    }
}

/// A mail that is in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Its number.
    pub id: i64,
    /// When it was queued, in seconds since 1970.
    pub queued_at: i64,
    /// Whether it is still to be sent.
    pub waits: bool,
    /// When a server took it, in seconds since 1970.
    pub sent_at: Option<i64>,
}

/// All mails but the cancelled ones, by letter and recipient.
#[derive(Default)]
pub struct Letters {
    mails: HashMap<(ShortHash, String), Known>,
    /// Those whose recipient is erased, by their tags.
    purged: HashMap<String, Known>,
    tags: Option<Tags>,
    /// Number and time of those that can still be replaced, by matter and recipient.
    replaceable: HashMap<(String, String), Vec<(i64, i64)>>,
}

impl Letters {
    /// The mail of a letter to a recipient.
    pub fn get(&self, letter: ShortHash, recipient: &str) -> Option<Known> {
        if let Some(known) = self.mails.get(&(letter, recipient.to_owned())) {
            return Some(*known);
        }
        let tags = self.tags.as_ref().filter(|_| !self.purged.is_empty())?;
        self.purged.get(&tags.letter(&format!("{:032x}", letter.0), recipient)).copied()
    }

    /// Number and time (in seconds since 1970) of the mails of a matter to a recipient that wait.
    pub fn replaceable(&self, key: &str, recipient: &str) -> &[(i64, i64)] {
        self.replaceable.get(&(key.to_owned(), recipient.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// How many were queued for each recipient since a time.
    pub fn count_since(&self, since: i64) -> HashMap<&str, usize> {
        let mut count: HashMap<&str, usize> = HashMap::new();
        for ((_, to), _) in self.mails.iter().filter(|(_, known)| known.queued_at > since) {
            *count.entry(to).or_default() += 1;
        }
        count
    }
}

/// What somebody found out about a mail whose outcome was unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    /// It arrived.
    Sent,
    /// It did not arrive, or is to be sent again anyway.
    Resend,
}

impl Outbox {
    /// Queues mails, all of them or none.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn queue(&self, entries: &[Prepared], now: i64) -> Result<Vec<Queued>, Problem> {
        self.queue_with(now, |queue| entries.iter().map(|entry| queue.add(entry)).collect())
    }

    /// Queues what `fill` adds, one mail after the other, all of them or, when it fails, none. Mails of thousands of letters need
    /// not be in memory together. Nobody sends meanwhile: whoever did could not put on record what a server said.
    ///
    /// # Errors
    /// That of `fill`; somebody is sending (`outbox::busy`); the file cannot be written.
    pub fn queue_all<T>(&self, now: i64, fill: impl FnOnce(&Queue<'_>) -> Result<T, Problem>) -> Result<T, Problem> {
        let _held = lock::take(&self.folder)?;
        self.queue_with(now, fill)
    }

    fn queue_with<T>(&self, now: i64, fill: impl FnOnce(&Queue<'_>) -> Result<T, Problem>) -> Result<T, Problem> {
        let begun = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate);
        let transaction = begun.map_err(|error| self.problem(&error))?;
        let last = self.read(|db| db.query_row("SELECT coalesce(max(id), 0) FROM mail", [], |row| row.get(0)))?;
        let value = fill(&Queue { outbox: self, now, last })?;
        transaction.commit().map_err(|error| self.problem(&error))?;
        Ok(value)
    }

    /// Queues mails in place of earlier versions that were not sent yet: those are cancelled, all of it or nothing.
    ///
    /// # Errors
    /// An earlier version is no longer waiting (`send::sent-before`); the file cannot be written.
    pub fn replace(&self, entries: &[Prepared], now: i64) -> Result<Vec<Queued>, Problem> {
        self.queue_with(now, |queue| entries.iter().map(|entry| queue.replace(entry)).collect())
    }

    /// Other versions of this letter that were sent, or may be, to the same recipient; the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn earlier_versions(&self, entry: &Prepared) -> Result<Vec<Mail>, Problem> {
        self.earlier_versions_until(entry, i64::MAX)
    }

    fn earlier_versions_until(&self, entry: &Prepared, last: i64) -> Result<Vec<Mail>, Problem> {
        let message = &entry.message;
        let to = message.to.to_string();
        let found: Vec<i64> = self.read(|db| {
            let matter = Tags::read(db)?.matter(&entry.key, &to);
            let mut query = db.prepare(
                "SELECT id FROM mail WHERE (key = ?1 AND recipient = ?2 OR matter_tag = ?5) AND letter <> ?3 AND id <= ?4
                    AND state IN ('queued', 'sending', 'sent', 'deferred', 'unknown') ORDER BY id DESC",
            )?;
            query.query_map(params![entry.key, to, message.letter, last, matter], |row| row.get(0))?.collect()
        })?;
        found.into_iter().map(|id| self.mail(id)).collect()
    }

    /// The mail that this letter has already to this recipient.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn known(&self, entry: &Prepared) -> Result<Option<i64>, Problem> {
        let (letter, to) = (&entry.message.letter, entry.message.to.to_string());
        self.read(|db| {
            let tag = Tags::read(db)?.letter(letter, &to);
            db.query_row(
                "SELECT id FROM mail WHERE (letter = ?1 AND recipient = ?2 OR letter_tag = ?3) AND state <> 'cancelled'",
                params![letter, to, tag],
                |row| row.get(0),
            )
            .optional()
        })
    }

    /// All mails but the cancelled ones.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn letters(&self) -> Result<Letters, Problem> {
        self.read(|db| {
            let mut letters = Letters { tags: Some(Tags::read(db)?), ..Letters::default() };
            let mut query = db.prepare(
                "SELECT letter, recipient, id, queued_at, state IN ('queued', 'sending', 'deferred'),
                    iif(state = 'sent', finished_at, NULL), letter_tag, key, state IN ('queued', 'deferred') FROM mail
                 WHERE state <> 'cancelled' AND (purged_at IS NULL OR letter_tag IS NOT NULL)",
            )?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let known = Known { id: row.get(2)?, queued_at: row.get(3)?, waits: row.get(4)?, sent_at: row.get(5)? };
                if let Some(tag) = row.get::<_, Option<String>>(6)? {
                    letters.purged.insert(tag, known);
                    continue;
                }
                let letter: String = row.get(0)?;
                let figure = letter.get(..32).and_then(|digits| u128::from_str_radix(digits, 16).ok());
                if row.get(8)? {
                    let waiting = letters.replaceable.entry((row.get(7)?, row.get(1)?)).or_default();
                    waiting.push((known.id, known.queued_at));
                }
                letters.mails.insert((ShortHash(figure.unwrap_or_default()), row.get(1)?), known);
            }
            Ok(letters)
        })
    }

    /// Takes back a mail that was not sent yet.
    ///
    /// # Errors
    /// It is being sent, or is no longer waiting.
    pub fn cancel(&self, id: i64, now: i64) -> Result<Mail, Problem> {
        self.decide(id, now, &[State::Queued, State::Deferred, State::Failed], State::Cancelled, "cancelled", "cancel")
    }

    /// Records what somebody found out about a mail whose outcome is unknown, or queues a refused one again.
    ///
    /// # Errors
    /// The mail is neither of unknown outcome nor refused.
    pub fn resolve(&self, id: i64, resolution: Resolution, now: i64) -> Result<Mail, Problem> {
        match resolution {
            Resolution::Sent => self.decide(id, now, &[State::Unknown], State::Sent, "resolved-sent", "resolve --sent"),
            Resolution::Resend => self.decide(
                id,
                now,
                &[State::Unknown, State::Failed],
                State::Queued,
                "resolved-resend",
                "resolve --resend",
            ),
        }
    }

    fn decide(&self, id: i64, now: i64, from: &[State], to: State, what: &str, command: &str) -> Result<Mail, Problem> {
        let mail = self.mail(id)?;
        if let Some(problem) = mail.purged() {
            return Err(problem);
        }
        let changed = self.commit(|db| {
            let state: String = db.query_row("SELECT state FROM mail WHERE id = ?1", params![id], |row| row.get(0))?;
            if !from.iter().any(|s| s.word() == state) {
                return Ok(false);
            }
            let finished = (to != State::Queued).then_some(now);
            // A new beginning: the tries of before do not count.
            db.execute(
                "UPDATE mail SET state = ?2, next_at = ?3, finished_at = ?4, attempts = iif(?2 = 'queued', 0, attempts) WHERE id = ?1",
                params![id, to.word(), now, finished],
            )?;
            event(db, id, now, what, "")?;
            Ok(true)
        })?;
        if changed {
            return self.mail(id);
        }
        Err(Code::OutboxState {
            id: id.into(),
            is: mail.state.say().into(),
            wanted: alternatives(from),
            state: mail.state.word().into(),
            command: command.into(),
        }
        .error())
    }
}

/// "queued or deferred or failed".
fn alternatives(states: &[State]) -> Arg {
    let said = states.iter().map(|state| Arg::from(state.say()));
    said.reduce(|items, last| Say::WordsOr { items, last }.into()).unwrap_or(Arg::Absent)
}

/// Mails that are being queued together.
pub struct Queue<'q> {
    outbox: &'q Outbox,
    now: i64,
    /// The highest number there was before.
    last: i64,
}

impl Queue<'_> {
    /// The newest of [`Outbox::earlier_versions`], of the mails that were there before.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn earlier_version(&self, entry: &Prepared) -> Result<Option<Mail>, Problem> {
        Ok(self.outbox.earlier_versions_until(entry, self.last)?.into_iter().next())
    }

    /// Adds a mail, and cancels the earlier versions of it that wait.
    ///
    /// # Errors
    /// One of them does not wait any more, or the file cannot be written.
    pub fn replace(&self, entry: &Prepared) -> Result<Queued, Problem> {
        while let Some(mail) = self.earlier_version(entry)? {
            let cancelled = self.outbox.read(|db| {
                let changed = db.execute(
                    "UPDATE mail SET state = 'cancelled', finished_at = ?2 WHERE id = ?1 AND state IN ('queued', 'deferred')",
                    params![mail.id, self.now],
                )?;
                if changed == 1 {
                    event(db, mail.id, self.now, "replaced", "")?;
                }
                Ok(changed == 1)
            })?;
            if !cancelled {
                return Err(mail.sent_before());
            }
        }
        self.add(entry)
    }

    /// Adds a mail.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn add(&self, entry: &Prepared) -> Result<Queued, Problem> {
        let message = &entry.message;
        let to = message.to.to_string();
        let known = self.outbox.known(entry)?;
        self.outbox.read(|db| {
            let bcc = message.bcc.as_ref().filter(|copy| **copy != message.to).map(ToString::to_string);
            if let Some(id) = known {
                // While it waits, another copy can still be wanted.
                db.execute(
                    "UPDATE mail SET bcc = ?2 WHERE id = ?1 AND ?2 IS NOT NULL AND state IN ('queued', 'deferred')",
                    params![id, bcc],
                )?;
                // Who names the address answers for it from now on, whatever the directory says of it.
                db.execute(
                    "UPDATE mail SET record = NULL WHERE id = ?1 AND ?2 IS NULL AND state IN ('queued', 'deferred')",
                    params![id, entry.record],
                )?;
                return Ok(Queued::Known(id));
            }
            db.execute(
                "INSERT INTO mail (case_file, key, kind, route, sender, recipient, recipient_name, subject, message_id, letter,
                    sha256, bytes, bcc, record, state, queued_at, next_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?15, 'queued', ?14, ?14)",
                params![
                    entry.case, entry.key, entry.kind, entry.via, message.from.to_string(), to, entry.recipient,
                    entry.subject, message.message_id, message.letter, message.sha256, message.bytes, bcc, self.now,
                    entry.record
                ],
            )?;
            let id = db.last_insert_rowid();
            event(db, id, self.now, "queued", &format!("sha256 {}", message.sha256))?;
            Ok(Queued::New(id))
        })
    }
}

/// Adds to the record.
pub(super) fn event(db: &rusqlite::Connection, mail: i64, at: i64, what: &str, text: &str) -> rusqlite::Result<()> {
    let text = Some(text).filter(|t| !t.is_empty());
    db.execute("INSERT INTO event (mail, at, what, text) VALUES (?1, ?2, ?3, ?4)", params![mail, at, what, text])
        .map(drop)
}
