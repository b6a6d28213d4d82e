//! Where a letter goes by e-mail.
//!
//! In: a case, the directory, and an address the user insists on. Out: the address with everything doubtful about it, or
//! why there is none. A company whose address nobody has confirmed gets no mail by itself: an objection to a mailbox
//! that nobody reads is an objection that was never made.

use chrono::NaiveDate;
use lettre::Address;
use lettre::message::Mailbox;

use super::why::Why;
use crate::case::{Case, Recipient};
use crate::directory::Directory;
use crate::email::mailbox;
use crate::letter::addressee::{self, Addressee};
use crate::problem::{Code, Problem, Problems};
use crate::words::Arg;

/// The address a mail goes to, and how sure it is.
#[derive(Debug, Clone)]
pub struct Destination {
    /// Name and address.
    pub mailbox: Mailbox,
    /// The record of the directory that it came from, as [`still_named`] takes it; none where the user named it.
    pub record: Option<String>,
    /// Doubts about it.
    pub warnings: Problems,
    /// Why it was chosen.
    pub why: Why,
}

/// Finds the address. `given` is one that the user named on the command line; it goes before all others. `known` are the
/// doubts that were told already when the letter was written.
///
/// # Errors
/// There is no confirmed address.
pub fn find(
    case: &Case,
    directory: &Directory,
    language: &str,
    given: Option<&Address>,
    today: NaiveDate,
    known: &Problems,
) -> Result<Destination, Problem> {
    let addressee = addressee::find(case, directory)?;
    let name = addressee.name(language);
    let of_case = match &case.recipient {
        Recipient::Other { email, .. } => email.as_deref(),
        _ => None,
    };
    let (written, doubt) = match (&addressee, given) {
        (_, Some(given)) => {
            let why = Why::of(case, &addressee, directory, true, today);
            return named(case, &name, given.clone()).map(|mailbox| Destination {
                mailbox,
                record: None,
                warnings: Problems::new(),
                why,
            });
        }
        (Addressee::Other(_), None) => (of_case, None),
        (Addressee::Authority(a), None) => (a.email.as_deref(), a.doubt(today)),
        (Addressee::Controller(c), None) => (c.email.as_deref(), c.doubt(today)),
    };
    let Some(written) = written else { return Err(no_address(case, &addressee)) };
    let email = crate::email::address(written).map_err(|why| {
        case.about("recipient.email", Code::MailRecipientEmail { email: written.into(), why: why.into() }.error())
    })?;
    let mut warnings = Problems::new();
    warnings.extend(
        doubt.filter(|doubt| !known.iter().any(|problem| tells(problem, doubt))).map(|doubt| {
            case.about("recipient", Code::MailAddressInDoubt { email: Arg::text(&email), doubt }.warning())
        }),
    );
    let why = Why::of(case, &addressee, directory, false, today);
    let record = match &addressee {
        Addressee::Authority(a) => Some(format!("{AUTHORITY}{}", a.id)),
        Addressee::Controller(c) => Some(format!("{CONTROLLER}{}", c.id)),
        Addressee::Other(_) => None,
    };
    Ok(Destination { mailbox: named(case, &name, email)?, record, warnings, why })
}

const AUTHORITY: &str = "authority/";
const CONTROLLER: &str = "controller/";

/// Whether a mail may still go to the address that a record had when it was queued.
///
/// # Errors
/// The record has another address by now or none, or there is no such record.
pub fn still_named(id: i64, to: &str, record: &str, directory: &Directory) -> Result<(), Problem> {
    let (show, now) = match (record.strip_prefix(AUTHORITY), record.strip_prefix(CONTROLLER)) {
        (Some(authority), _) => {
            let now = directory.authority(authority).and_then(|a| a.email.clone());
            (format!("authorities show {authority}"), now)
        }
        (_, Some(controller)) => {
            let now = directory.controller(controller).and_then(|c| c.email.clone());
            (format!("controllers show {controller}"), now)
        }
        _ => return Ok(()),
    };
    let is = |now: &String| crate::email::address(now).is_ok_and(|now| now.to_string() == to);
    match now.as_ref().is_some_and(is) {
        true => Ok(()),
        false => Err(Code::OutboxAddress { id: id.into(), to: to.into(), show: show.into(), now: now.into() }.error()),
    }
}

/// Whether this doubt about a record was told.
fn tells(problem: &Problem, doubt: &Arg) -> bool {
    problem.code.arguments().iter().any(|(_, told)| *told == doubt)
}

fn named(case: &Case, name: &str, email: Address) -> Result<Mailbox, Problem> {
    mailbox::named(name, email)
        .map_err(|why| case.about("recipient", Code::MailRecipientName { name: name.into(), why: why.into() }.error()))
}

fn no_address(case: &Case, addressee: &Addressee<'_>) -> Problem {
    let (field, code) = match addressee {
        Addressee::Controller(c) => {
            let (name, id) = ((&c.legal_name).into(), (&c.id).into());
            ("recipient.controller", Code::MailNoAddressOfController { name, id })
        }
        Addressee::Authority(a) => {
            let (id, form) = ((&a.id).into(), a.complaint_form_url.as_ref().into());
            ("recipient.authority", Code::MailNoAddressOfAuthority { id, form })
        }
        Addressee::Other(_) => ("recipient.email", Code::MailNoAddress {}),
    };
    case.about(field, code.error())
}
