//! From a printed letter to a mail that can be queued.
//!
//! In: a case, its letter, the PDF, the route, the recipient. Out: an [`Prepared`] for the outbox, with what the user should
//! know. Single letters and batches go this way alike.

use chrono::{DateTime, Utc};
use lettre::message::Mailbox;

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
    /// What makes it the same matter: two letters with one key to one recipient are two versions of one letter.
    pub key: String,
    /// The letter.
    pub kind: String,
    /// The way it is sent.
    pub via: String,
    /// Name of the recipient.
    pub recipient: String,
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

/// What makes two letters two versions of one: sort, sender, person, sign and whom it is about.
pub fn key(case: &Case) -> String {
    let about = case.matter.controller.as_deref().unwrap_or("");
    let reference = case.reference.as_deref().unwrap_or("");
    let parts = [&case.kind, &case.sender.address.name, case.person(), reference, about];
    sha256(parts.join("\n").as_bytes())[..32].to_owned()
}

/// What stands around a letter in its mail.
pub struct Envelope {
    cover: text::Cover,
    reply_to: Option<Mailbox>,
}

/// Writes all of the mail but the letter: what can be wrong with it is known before the letter is printed.
///
/// # Errors
/// The wording is wrong, or the sender's address is none.
pub fn envelope(case: &Case, draft: &Draft, office: &Office, route: &Route) -> Result<Envelope, Problems> {
    let cover = text::cover(case, draft, &office.templates, &office.directory)?;
    let reply_to = match (&route.reply_to, &case.sender.email) {
        (Some(reply_to), _) => Some(reply_to.clone()),
        (None, Some(email)) => Some(sender(case, email)?).filter(|mailbox| mailbox.email != route.from.email),
        (None, None) => None,
    };
    Ok(Envelope { cover, reply_to })
}

/// Makes the mail.
///
/// # Errors
/// The wording is wrong, the sender's address is none, the mail is too large.
pub fn prepare(
    printed: &Printed<'_>,
    office: &Office,
    route: &Route,
    to: &Destination,
    now: DateTime<Utc>,
) -> Result<(Prepared, Problems), Problems> {
    let case = printed.case;
    let Envelope { cover, reply_to } = envelope(case, printed.draft, office, route)?;
    let parts = Parts {
        from: &route.from,
        reply_to: reply_to.as_ref(),
        to: &to.mailbox,
        subject: &cover.wording.subject,
        text: &cover.wording.text,
        file_name: &cover.file_name,
        pdf: printed.pdf,
    };
    let mut message = build(&parts, route, now)?;
    message.bcc = route.bcc.clone();
    let mut warnings = to.warnings.clone();
    if message.bytes.len() > office::LARGE {
        let code = Code::MailLarge { bytes: message.bytes.len().into(), limit: office::LARGE.into() };
        warnings.push(case.about("enclosure", code.warning()));
    }
    let entry = Prepared {
        case: printed.name.clone(),
        key: key(case),
        kind: case.kind.clone(),
        via: route.name.clone(),
        recipient: to.mailbox.name.clone().unwrap_or_default(),
        subject: cover.wording.subject,
        message,
    };
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
