//! A mail in the outbox, as it is shown and decided upon.
//!
//! In: rows of the database. Out: [`Mail`] and [`Event`]. The bytes are read by themselves, since a list needs none of them.

use rusqlite::{OptionalExtension, Row, params};
use serde::Serialize;

use super::{Outbox, clock};
use crate::problem::{Code, Problem};
use crate::read::choice::{Choice, choice};
use crate::visible::harmless;
use crate::words::{Arg, Say};

choice! {
    /// Where a mail stands.
    State {
        /// Waits to be sent.
        Queued = "queued",
        /// Is being sent, or was when the program was killed.
        Sending = "sending",
        /// A server has taken responsibility for it.
        Sent = "sent",
        /// Was certainly not accepted, and will be tried again.
        Deferred = "deferred",
        /// Was refused, or given up.
        Failed = "failed",
        /// May have arrived; a person must look.
        Unknown = "unknown",
        /// Was taken back before it was sent.
        Cancelled = "cancelled",
    }
}

impl State {
    /// Its state in a sentence: "mail 3: …".
    pub fn say(self) -> Say {
        Say::OutboxIs { state: self.word().into() }
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.word())
    }
}

impl Serialize for State {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// A mail, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mail {
    /// Its number.
    pub id: i64,
    /// Where it stands.
    pub state: State,
    /// The case, as its file or row is called.
    pub case: String,
    /// What makes it the same matter.
    pub key: String,
    /// The letter.
    pub kind: String,
    /// The way it is sent.
    pub via: String,
    /// Envelope sender.
    pub from: String,
    /// Envelope recipient.
    pub to: String,
    /// Name of the recipient.
    pub recipient: String,
    /// Subject.
    pub subject: String,
    /// Message-ID.
    pub message_id: String,
    /// SHA-256 of the letter.
    pub letter_sha256: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// Number of bytes.
    pub bytes: i64,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was queued.
    pub queued_at: String,
    /// When it is tried again, while it waits.
    pub next_at: Option<String>,
    /// When it was sent, refused, given up or cancelled.
    pub finished_at: Option<String>,
    /// Code of the last reply.
    pub code: Option<i64>,
    /// The last reply, or what went wrong.
    pub reply: Option<String>,
    /// What the server calls it.
    pub queue_id: Option<String>,
    /// The server.
    pub server: Option<String>,
    /// Version of TLS.
    pub tls: Option<String>,
    /// Where a copy goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bcc: Option<String>,
    /// The record of the directory that the address came from; none where the user named it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// When content and persons were erased: what told of them is empty since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purged_at: Option<String>,
}

/// Something that happened to a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Event {
    /// When.
    pub at: String,
    /// What: queued, started, body, accepted, deferred, refused, given-up, unknown, stopped, interrupted-…, resolved-…, cancelled, replaced, copy-refused.
    pub what: String,
    /// At which stage of the conversation.
    pub stage: Option<String>,
    /// Code of the reply.
    pub code: Option<i64>,
    /// The reply, or what went wrong.
    pub text: Option<String>,
}

const COLUMNS: &str = "id, state, case_file, key, kind, route, sender, recipient, recipient_name, subject, message_id, letter, \
    sha256, length(bytes), attempts, queued_at, next_at, finished_at, code, reply, queue_id, server, tls, bcc, purged_at, record";

fn mail(row: &Row<'_>) -> rusqlite::Result<Mail> {
    let word: String = row.get(1)?;
    // The database holds no other word: its own check sees to that.
    let state = State::from_word(&word).unwrap_or(State::Unknown);
    let waits = matches!(state, State::Queued | State::Deferred);
    Ok(Mail {
        id: row.get(0)?,
        state,
        case: row.get(2)?,
        key: row.get(3)?,
        kind: row.get(4)?,
        via: row.get(5)?,
        from: row.get(6)?,
        to: row.get(7)?,
        recipient: row.get(8)?,
        subject: row.get(9)?,
        message_id: row.get(10)?,
        letter_sha256: row.get(11)?,
        sha256: row.get(12)?,
        bytes: row.get(13)?,
        attempts: row.get(14)?,
        queued_at: clock::shown(row.get(15)?),
        next_at: Some(row.get(16)?).filter(|_| waits).map(clock::shown),
        finished_at: row.get::<_, Option<i64>>(17)?.map(clock::shown),
        code: row.get(18)?,
        reply: said(row, 19)?,
        queue_id: said(row, 20)?,
        server: said(row, 21)?,
        tls: row.get(22)?,
        bcc: row.get(23)?,
        purged_at: row.get::<_, Option<i64>>(24)?.map(clock::shown),
        record: row.get(25)?,
    })
}

/// A server's words. Older versions kept them as they came.
fn said(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    Ok(row.get::<_, Option<String>>(column)?.as_deref().map(harmless))
}

impl Mail {
    /// Whether it is still to be sent.
    pub fn waits(&self) -> bool {
        matches!(self.state, State::Queued | State::Deferred)
    }

    /// What a mail that was not sent needs.
    pub fn trouble(&self) -> Option<Problem> {
        let (id, to) = (self.id.into(), (&self.to).into());
        // A record is in English, whoever reads it.
        let why = self.reply.as_deref().map_or_else(|| Say::OutboxKilled {}.into(), Arg::foreign);
        let problem = match self.state {
            State::Unknown => Code::MailUnknown { id, to, why }.error(),
            // It can neither be corrected nor tried again, and the letter may be sent anew.
            State::Failed if self.purged_at.is_some() => return None,
            State::Failed => Code::MailRefused { id, to, why }.error(),
            State::Deferred => {
                Code::MailDeferred { id, to, why, when: self.next_at.as_deref().map(Arg::time).into() }.warning()
            }
            _ => return None,
        };
        Some(problem.file(self.case.clone()))
    }

    /// Why nothing can be done with a mail that was purged.
    pub fn purged(&self) -> Option<Problem> {
        let day = self.purged_at.as_deref()?.get(..10)?;
        Some(Code::OutboxPurged { id: self.id.into(), day: written(day) }.error())
    }

    /// Why another version of its letter should not be sent by accident.
    pub fn sent_before(&self) -> Problem {
        let to = Some(&self.to).filter(|_| self.purged_at.is_none());
        Code::SendSentBefore {
            to: to.into(),
            is: self.state.say().into(),
            when: Arg::time(self.finished_at.as_ref().unwrap_or(&self.queued_at)),
            id: self.id.into(),
            state: self.state.word().into(),
        }
        .error()
    }
}

/// A day as the outbox writes it, to be shown as the reader writes one.
fn written(day: &str) -> Arg {
    day.parse().map_or_else(|_| Arg::text(day), Arg::Day)
}

impl Outbox {
    /// All mails, oldest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn mails(&self) -> Result<Vec<Mail>, Problem> {
        self.read(|db| {
            let mut query = db.prepare(&format!("SELECT {COLUMNS} FROM mail ORDER BY id"))?;
            query.query_map([], mail)?.collect()
        })
    }

    /// One mail.
    ///
    /// # Errors
    /// There is no such number, or the file cannot be read.
    pub fn mail(&self, id: i64) -> Result<Mail, Problem> {
        let found = self.read(|db| {
            db.query_row(&format!("SELECT {COLUMNS} FROM mail WHERE id = ?1"), params![id], mail).optional()
        })?;
        found.ok_or_else(|| Code::OutboxNoSuchMail { id: id.into() }.error())
    }

    /// Its exact bytes.
    ///
    /// # Errors
    /// They were purged, are not what they were when it was queued, or the file cannot be read.
    pub fn bytes(&self, mail: &Mail) -> Result<Vec<u8>, Problem> {
        if let Some(problem) = mail.purged() {
            return Err(problem);
        }
        let bytes: Vec<u8> =
            self.read(|db| db.query_row("SELECT bytes FROM mail WHERE id = ?1", params![mail.id], |row| row.get(0)))?;
        if crate::digest::sha256(&bytes) == mail.sha256 {
            Ok(bytes)
        } else {
            Err(super::damaged(&self.path(), Say::OutboxOtherBytes { id: mail.id.into() }))
        }
    }

    /// Everything that happened to it.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn events(&self, id: i64) -> Result<Vec<Event>, Problem> {
        self.read(|db| {
            let mut query = db.prepare("SELECT at, what, stage, code, text FROM event WHERE mail = ?1 ORDER BY id")?;
            query
                .query_map(params![id], |row| {
                    Ok(Event {
                        at: clock::shown(row.get(0)?),
                        what: row.get(1)?,
                        stage: row.get(2)?,
                        code: row.get(3)?,
                        text: said(row, 4)?,
                    })
                })?
                .collect()
        })
    }

    /// The numbers of mails to one address that were queued since a time, whatever became of them, but for the cancelled ones.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn queued_to(&self, recipient: &str, since: i64) -> Result<Vec<i64>, Problem> {
        self.read(|db| {
            let mut query = db.prepare(
                "SELECT id FROM mail WHERE recipient = ?1 AND queued_at > ?2 AND state <> 'cancelled' ORDER BY id",
            )?;
            query.query_map(params![recipient, since], |row| row.get(0))?.collect()
        })
    }
}
