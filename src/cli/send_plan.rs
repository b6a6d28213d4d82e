//! A mail as it would be sent, for scripts.
//!
//! In: a mail that is ready. Out: what `--dry-run` and `--eml` print of it in JSON.

use serde::Serialize;

use super::before_mail::{Attached, Missing, Outgoing};
use widerspruch::mail::why::Why;
use widerspruch::words::Words;

/// A mail that was not sent.
#[derive(Serialize)]
pub(super) struct Planned {
    pub case: String,
    pub from: String,
    pub to: String,
    pub recipient: String,
    pub subject: String,
    pub bytes: usize,
    pub letter_sha256: String,
    pub why: Why,
    pub attached: Attached,
    pub missing: Vec<Missing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bcc: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent: Option<Sent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eml: Option<String>,
}

/// The mail by which a letter was sent already.
#[derive(Serialize)]
pub(super) struct Sent {
    id: i64,
    finished_at: Option<String>,
}

/// What `--dry-run` and `--eml` print of a mail.
pub(super) fn planned(mail: &Outgoing, eml: Option<String>, words: &Words) -> Planned {
    let entry = &mail.entry;
    Planned {
        case: entry.case.clone(),
        from: entry.message.from.to_string(),
        to: entry.message.to.to_string(),
        recipient: entry.recipient.clone(),
        subject: entry.subject.clone(),
        bytes: entry.message.bytes.len(),
        letter_sha256: entry.message.letter.clone(),
        why: mail.why.clone(),
        attached: mail.attached.clone(),
        missing: mail.missing.iter().map(|problem| Missing::of(problem, words)).collect(),
        bcc: entry.message.bcc.as_ref().map(ToString::to_string),
        replaces: mail.replaces.iter().map(|mail| mail.id).collect(),
        sent: mail.sent.as_ref().map(|mail| Sent { id: mail.id, finished_at: mail.finished_at.clone() }),
        eml,
    }
}
