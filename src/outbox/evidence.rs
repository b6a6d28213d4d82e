//! What can be shown afterwards.
//!
//! In: mails of the outbox. Out: a [`Record`] of each, and one file a case: a message that any mail program opens, with a report in
//! plain words, the same as JSON, and each mail exactly as it was sent, to the byte (RFC 2046).

use chrono::{DateTime, Utc};
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Attachment, Body, MultiPart, SinglePart};
use serde::Serialize;

use super::Outbox;
use super::row::{Event, Mail, State};
use crate::case::choice::Choice;
use crate::digest::sha256;
use crate::mail::message::boundary;
use crate::problem::Problem;

/// A mail with everything that happened to it.
#[derive(Debug, Clone, Serialize)]
pub struct Record {
    /// The mail.
    #[serde(flatten)]
    pub mail: Mail,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// The exact bytes, in Base64; empty when they were purged.
    pub message: String,
}

impl Outbox {
    /// Everything about a mail.
    ///
    /// # Errors
    /// There is no such mail, or its bytes are damaged.
    pub fn record(&self, id: i64) -> Result<Record, Problem> {
        use base64::Engine;
        let mail = self.mail(id)?;
        let bytes = if mail.purged_at.is_some() { Vec::new() } else { self.bytes(&mail)? };
        let message = base64::engine::general_purpose::STANDARD.encode(bytes);
        Ok(Record { events: self.events(id)?, mail, message })
    }

    /// One file with the evidence about some mails.
    ///
    /// # Errors
    /// A mail is damaged.
    pub fn evidence(&self, ids: &[i64], now: DateTime<Utc>) -> Result<Vec<u8>, Problem> {
        let mut report = String::new();
        let mut records = Vec::new();
        let mut mails = Vec::new();
        for id in ids {
            let record = self.record(*id)?;
            mails.push((record.mail.id, self.bytes(&record.mail)?));
            report.push_str(&in_words(&record.mail, &record.events, &str::to_owned));
            report.push('\n');
            records.push(record);
        }
        let json = serde_json::to_string_pretty(&records).unwrap_or_default();
        file(&report, json, mails, now).map_err(|why| {
            Problem::error("internal::evidence", format!("the evidence cannot be written: {why}"))
                .help("this is a fault of the program; please report it")
        })
    }
}

fn file(report: &str, json: String, mails: Vec<(i64, Vec<u8>)>, now: DateTime<Utc>) -> Result<Vec<u8>, String> {
    let base64 = |bytes: Vec<u8>| {
        Body::new_with_encoding(bytes, ContentTransferEncoding::Base64).map_err(|_| "encoding".to_owned())
    };
    let text = Body::new_with_encoding(report.replace('\n', "\r\n"), ContentTransferEncoding::QuotedPrintable)
        .map_err(|_| "encoding".to_owned())?;
    let kind = |name: &str| ContentType::parse(name).map_err(|e| e.to_string());
    let mut parts = MultiPart::mixed()
        .boundary(boundary(&sha256(json.as_bytes()), "evidence"))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text))
        .singlepart(
            Attachment::new("evidence.json".into()).body(base64(json.into_bytes())?, kind("application/json")?),
        );
    for (id, bytes) in mails {
        // Not as message/rfc822: some programs would change it.
        let name = format!("mail-{id}.eml");
        parts = parts.singlepart(Attachment::new(name).body(base64(bytes)?, kind("application/octet-stream")?));
    }
    let nobody = crate::mail::address::mailbox("widerspruch <evidence@widerspruch.invalid>")?;
    let message =
        lettre::Message::builder().date(now.into()).from(nobody.clone()).to(nobody).subject("Evidence of delivery");
    message.multipart(parts).map(|message| message.formatted()).map_err(|e| e.to_string())
}

/// What is known about a mail, line by line; `time` writes a time. What was erased is left out.
pub fn in_words(mail: &Mail, events: &[Event], time: &dyn Fn(&str) -> String) -> String {
    let none = || "–".to_owned();
    if let Some(at) = &mail.purged_at {
        let rows = [
            ("mail", mail.id.to_string()),
            ("state", mail.state.word().to_owned()),
            ("sha256", mail.sha256.clone()),
            ("letter", mail.letter_sha256.clone()),
            ("queued", time(&mail.queued_at)),
            ("finished", mail.finished_at.as_deref().map_or_else(none, time)),
            ("erased", time(at)),
        ];
        return lines(&rows, events, time);
    }
    let rows = [
        ("mail", mail.id.to_string()),
        ("state", mail.state.word().to_owned()),
        ("case", format!("{} ({})", mail.case, mail.kind)),
        ("from", mail.from.clone()),
        ("to", format!("{} <{}>", mail.recipient, mail.to)),
        ("subject", mail.subject.clone()),
        ("message id", mail.message_id.clone()),
        ("sha256", format!("{} ({} bytes)", mail.sha256, mail.bytes)),
        ("letter", mail.letter_sha256.clone()),
        ("queued", time(&mail.queued_at)),
        ("finished", mail.finished_at.as_deref().map_or_else(none, time)),
        ("attempts", mail.attempts.to_string()),
        ("last reply", mail.reply.clone().unwrap_or_else(none)),
        ("queue id", mail.queue_id.clone().unwrap_or_else(none)),
        ("server", mail.server.clone().unwrap_or_else(|| crate::smtp::settings::section(&mail.via))),
        ("encryption", mail.tls.clone().unwrap_or_else(none)),
    ];
    let mut rows = rows.to_vec();
    rows.extend(mail.bcc.iter().map(|copy| ("copy to", copy.clone())));
    if mail.state == State::Deferred
        && let Some(next) = &mail.next_at
    {
        rows.push(("next try", time(next)));
    }
    lines(&rows, events, time)
}

fn lines(rows: &[(&str, String)], events: &[Event], time: &dyn Fn(&str) -> String) -> String {
    let mut out: String = rows.iter().map(|(name, value)| format!("{name:<11} {value}\n")).collect();
    for event in events {
        let stage = event.stage.as_deref().map(|s| format!(" at {s}")).unwrap_or_default();
        let text = event.text.as_deref().map(|t| format!(": {t}")).unwrap_or_default();
        out.push_str(&format!("  {} {}{stage}{text}\n", time(&event.at), event.what));
    }
    out
}
