//! From a printed letter to a mail that can be queued.
//!
//! In: a case, its letter, the PDF, the route, the recipient. Out: an [`Envelope`], and with the PDF in it a [`Prepared`] for the outbox, with what
//! the user should know. Single letters and batches go this way alike; a batch writes the envelopes down until all letters are made.

use chrono::{DateTime, Utc};
use lettre::address::AddressError;
use lettre::message::Mailbox;
use serde::{Deserialize, Serialize};

use super::message::{self, Message, Parts};
use super::recipient::Destination;
use super::text;
use crate::case::Case;
use crate::digest::sha256;
use crate::email::mailbox;
use crate::letter::compose::Draft;
use crate::office::{self, Office};
use crate::problem::{Code, Problem, Problems};
use crate::smtp::settings::Route;
use crate::words::Arg;

/// A mail to be queued.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The case, as its file or row is called.
    pub case: String,
    /// Identifies the matter: two letters with the same key to the same recipient are versions of one letter.
    pub key: String,
    /// The letter.
    pub kind: String,
    /// Name of the configured way it is sent.
    pub via: String,
    /// Name of the recipient.
    pub recipient: String,
    /// The record of the directory that the address came from; none where the user named it.
    pub record: Option<String>,
    /// Subject.
    pub subject: String,
    /// The message.
    pub message: Message,
}

/// A letter that is printed.
pub struct Printed<'p> {
    /// The case, as its file or row is called.
    pub name: String,
    /// The case.
    pub case: &'p Case,
    /// The letter.
    pub draft: &'p Draft,
    /// The bytes of the PDF.
    pub pdf: &'p [u8],
}

/// Identifies the matter of a case: two letters with this key are versions of one. It is made of kind, sender, person, reference and company.
pub fn key(case: &Case) -> String {
    let about = case.matter.controller.as_deref().unwrap_or("");
    let reference = case.reference.as_deref().unwrap_or("");
    let parts = [&case.kind, &case.sender.address.name, case.person(), reference, about];
    sha256(parts.join("\n").as_bytes())[..32].to_owned()
}

/// All of a mail but the letter and the hour: what can be wrong with it is known before the letter is printed, and it can be written down
/// until the mail is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    to: Party,
    record: Option<String>,
    reply_to: Option<Party>,
    subject: String,
    text: String,
    file_name: String,
    kind: String,
    key: String,
}

/// Name and address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Party {
    name: Option<String>,
    email: String,
}

impl Party {
    fn of(mailbox: Mailbox) -> Party {
        Party { name: mailbox.name, email: mailbox.email.to_string() }
    }

    fn mailbox(&self) -> Result<Mailbox, Problem> {
        let email = self.email.parse().map_err(|why: AddressError| not_built(Arg::foreign(why)))?;
        Ok(Mailbox::new(self.name.clone(), email))
    }
}

/// Makes the envelope of a letter.
///
/// # Errors
/// The wording is wrong, or the sender's address is not valid.
pub fn envelope(
    case: &Case,
    draft: &Draft,
    office: &Office,
    route: &Route,
    to: &Destination,
) -> Result<Envelope, Problems> {
    let cover = text::cover(case, draft, &office.templates, &office.directory)?;
    let reply_to = match (&route.reply_to, &case.sender.email) {
        (Some(reply_to), _) => Some(reply_to.clone()),
        (None, Some(email)) => Some(sender(case, email)?).filter(|mailbox| mailbox.email != route.from.email),
        (None, None) => None,
    };
    Ok(Envelope {
        to: Party::of(to.mailbox.clone()),
        record: to.record.clone(),
        reply_to: reply_to.map(Party::of),
        subject: cover.wording.subject,
        text: cover.wording.text,
        file_name: cover.file_name,
        kind: case.kind.clone(),
        key: key(case),
    })
}

impl Envelope {
    /// The same of another matter, as [`Prepared::key`] tells it.
    #[must_use]
    pub fn about(self, key: String) -> Self {
        Envelope { key, ..self }
    }

    /// Puts a letter into it; `name` is what the case is called.
    ///
    /// # Errors
    /// The mail is too large, or it needs a key that this program cannot use.
    pub fn close(self, name: String, pdf: &[u8], route: &Route, now: DateTime<Utc>) -> Result<Prepared, Problem> {
        let (to, reply_to) = (self.to.mailbox()?, self.reply_to.as_ref().map(Party::mailbox).transpose()?);
        let parts = Parts {
            from: &route.from,
            reply_to: reply_to.as_ref(),
            to: &to,
            subject: &self.subject,
            text: &self.text,
            file_name: &self.file_name,
            pdf,
        };
        let mut message = build(&parts, route, now)?;
        message.bcc = route.bcc.clone();
        Ok(Prepared {
            case: name,
            key: self.key,
            kind: self.kind,
            via: route.name.clone(),
            recipient: to.name.unwrap_or_default(),
            record: self.record,
            subject: self.subject,
            message,
        })
    }
}

/// Makes the mail.
///
/// # Errors
/// The wording is wrong, the sender's address is not valid, or the mail is too large.
pub fn prepare(
    printed: &Printed<'_>,
    office: &Office,
    route: &Route,
    to: &Destination,
    now: DateTime<Utc>,
) -> Result<(Prepared, Problems), Problems> {
    let case = printed.case;
    let envelope = envelope(case, printed.draft, office, route, to)?;
    let entry = envelope.close(printed.name.clone(), printed.pdf, route, now)?;
    let mut warnings = to.warnings.clone();
    if entry.message.bytes.len() > office::LARGE {
        let code = Code::MailLarge { bytes: entry.message.bytes.len().into(), limit: office::LARGE.into() };
        warnings.push(case.about("enclosure", code.warning()));
    }
    Ok((entry, warnings))
}

fn sender(case: &Case, email: &str) -> Result<Mailbox, Problem> {
    crate::email::address(email)
        .and_then(|email| mailbox::named(&case.sender.address.name, email))
        .map_err(|why| case.about("sender.email", Code::MailSender { email: email.into(), why: why.into() }.error()))
}

#[cfg(not(feature = "openpgp"))]
fn build(parts: &Parts<'_>, route: &Route, now: DateTime<Utc>) -> Result<Message, Problem> {
    let to = parts.to.email.to_string();
    if route.keys.iter().any(|key| key.address == to) {
        return Err(Code::MailNoOpenpgp { to: to.into() }.error());
    }
    message::build(parts, now).map_err(not_built)
}

#[cfg(feature = "openpgp")]
fn build(parts: &Parts<'_>, route: &Route, now: DateTime<Utc>) -> Result<Message, Problem> {
    let to = parts.to.email.to_string();
    match route.keys.iter().find(|key| key.address == to) {
        Some(key) => super::openpgp::build(parts, key, now),
        None => message::build(parts, now).map_err(not_built),
    }
}

pub(super) fn not_built(why: Arg) -> Problem {
    Code::MailMessage { why }.error()
}
