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
use crate::digest::sha256;
use crate::mail::message::boundary;
use crate::problem::{Code, Problem};
use crate::smtp::settings::section;
use crate::words::{Arg, Say, Words};

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

    /// One file with the evidence about some mails, the report in the language of `words`.
    ///
    /// # Errors
    /// A mail is damaged.
    pub fn evidence(&self, ids: &[i64], now: DateTime<Utc>, words: &Words) -> Result<Vec<u8>, Problem> {
        let mut report = String::new();
        let mut records = Vec::new();
        let mut mails = Vec::new();
        for id in ids {
            let record = self.record(*id)?;
            mails.push((record.mail.id, self.bytes(&record.mail)?));
            report.push_str(&in_words(&record.mail, &record.events, words, &str::to_owned));
            report.push('\n');
            records.push(record);
        }
        let json = serde_json::to_string_pretty(&records).unwrap_or_default();
        let subject = words.say(&Say::OutboxEvidence {});
        file(subject, &report, json, mails, now).map_err(|why| Code::OutboxNoEvidence { why }.error())
    }
}

fn file(
    subject: String,
    report: &str,
    json: String,
    mails: Vec<(i64, Vec<u8>)>,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, Arg> {
    let base64 =
        |bytes: Vec<u8>| Body::new_with_encoding(bytes, ContentTransferEncoding::Base64).map_err(|_| unencodable());
    let text = Body::new_with_encoding(report.replace('\n', "\r\n"), ContentTransferEncoding::QuotedPrintable)
        .map_err(|_| unencodable())?;
    let kind = |name: &str| ContentType::parse(name).map_err(Arg::foreign);
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
    let nobody = crate::email::mailbox::mailbox("widerspruch <evidence@widerspruch.invalid>")?;
    let message = lettre::Message::builder().date(now.into()).from(nobody.clone()).to(nobody).subject(subject);
    message.multipart(parts).map(|message| message.formatted()).map_err(Arg::foreign)
}

fn unencodable() -> Arg {
    Arg::from(Say::MailNotEncoded {})
}

/// What is known about a mail, line by line; `time` writes a time. What was erased is left out.
pub fn in_words(mail: &Mail, events: &[Event], words: &Words, time: &dyn Fn(&str) -> String) -> String {
    let none = || "–".to_owned();
    let finished = || mail.finished_at.as_deref().map_or_else(none, time);
    let mut rows =
        vec![(Say::OutboxLabelMail {}, mail.id.to_string()), (Say::OutboxLabelState {}, words.say(&mail.state.say()))];
    if let Some(at) = &mail.purged_at {
        rows.extend([
            (Say::OutboxLabelSha256 {}, mail.sha256.clone()),
            (Say::OutboxLabelLetter {}, mail.letter_sha256.clone()),
            (Say::OutboxLabelQueued {}, time(&mail.queued_at)),
            (Say::OutboxLabelFinished {}, finished()),
            (Say::OutboxLabelErased {}, time(at)),
        ]);
        return lines(&rows, events, words, time);
    }
    let bytes = Say::OutboxBytes { sha256: (&mail.sha256).into(), bytes: mail.bytes.into() };
    rows.extend([
        (Say::OutboxLabelCase {}, format!("{} ({})", mail.case, mail.kind)),
        (Say::OutboxLabelFrom {}, mail.from.clone()),
        (Say::OutboxLabelTo {}, format!("{} <{}>", mail.recipient, mail.to)),
        (Say::OutboxLabelSubject {}, mail.subject.clone()),
        (Say::OutboxLabelMessageId {}, mail.message_id.clone()),
        (Say::OutboxLabelSha256 {}, words.say(&bytes)),
        (Say::OutboxLabelLetter {}, mail.letter_sha256.clone()),
        (Say::OutboxLabelQueued {}, time(&mail.queued_at)),
        (Say::OutboxLabelFinished {}, finished()),
        (Say::OutboxLabelAttempts {}, mail.attempts.to_string()),
        (Say::OutboxLabelReply {}, mail.reply.clone().unwrap_or_else(none)),
        (Say::OutboxLabelQueueId {}, mail.queue_id.clone().unwrap_or_else(none)),
        (Say::OutboxLabelServer {}, mail.server.clone().unwrap_or_else(|| words.say(&section(&mail.via)))),
        (Say::OutboxLabelEncryption {}, mail.tls.clone().unwrap_or_else(none)),
    ]);
    rows.extend(mail.bcc.iter().map(|copy| (Say::OutboxLabelCopy {}, copy.clone())));
    if mail.state == State::Deferred
        && let Some(next) = &mail.next_at
    {
        rows.push((Say::OutboxLabelNext {}, time(next)));
    }
    lines(&rows, events, words, time)
}

/// The longest label of English has ten characters; other languages may need more.
fn lines(rows: &[(Say, String)], events: &[Event], words: &Words, time: &dyn Fn(&str) -> String) -> String {
    let rows: Vec<(String, &String)> = rows.iter().map(|(label, value)| (words.say(label), value)).collect();
    let width = rows.iter().map(|(label, _)| label.chars().count()).fold(11, usize::max);
    let mut out: String = rows.iter().map(|(label, value)| format!("{label:<width$} {value}\n")).collect();
    for event in events {
        let said = Say::OutboxEvent {
            time: time(&event.at).into(),
            what: (&event.what).into(),
            stage: event.stage.as_ref().into(),
            text: event.text.as_deref().map(Arg::foreign).into(),
        };
        out.push_str(&format!("  {}\n", words.say(&said)));
    }
    out
}
