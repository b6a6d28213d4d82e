//! Where a letter goes by e-mail.
//!
//! In: a case, the directory, and an address the user insists on. Out: the address with everything doubtful about it, or
//! why there is none. A company whose address nobody has confirmed gets no mail by itself: an objection to a mailbox
//! that nobody reads is an objection that was never made.

use chrono::NaiveDate;
use lettre::Address;
use lettre::message::Mailbox;

use super::address;
use super::why::Why;
use crate::case::{Case, Recipient};
use crate::directory::Directory;
use crate::letter::addressee::{self, Addressee};
use crate::problem::{Problem, Problems};

/// An address, and what to know about it.
#[derive(Debug, Clone)]
pub struct Destination {
    /// Name and address.
    pub mailbox: Mailbox,
    /// Doubts.
    pub warnings: Problems,
    /// Why it is this one.
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
        let why = crate::words::Words::english().say(&why);
        let problem =
            Problem::error("mail::address", format!("the recipient's e-mail address is \"{written}\", {why}"));
        case.about("recipient.email", problem.help("correct it in the case, or in your configuration"))
    })?;
    let mut warnings = Problems::new();
    let told = |doubt: &str| known.iter().any(|problem| problem.message().contains(doubt));
    warnings.extend(doubt.filter(|doubt| !told(doubt)).map(|doubt| {
        let problem = Problem::warning("mail::address-in-doubt", format!("the address {email} is not sure: {doubt}"));
        case.about("recipient", problem.help("look it up before you send; --to ADDRESS names another one"))
    }));
    let why = Why::of(case, &addressee, directory, false, today);
    Ok(Destination { mailbox: named(case, &name, email)?, warnings, why })
}

fn named(case: &Case, name: &str, email: Address) -> Result<Mailbox, Problem> {
    address::named(name, email).map_err(|why| {
        case.about("recipient", Problem::error("mail::address", format!("the recipient is \"{name}\", {why}")))
    })
}

fn no_address(case: &Case, addressee: &Addressee<'_>) -> Problem {
    let (field, message, help) = match addressee {
        Addressee::Controller(c) => (
            "recipient.controller",
            format!(
                "no e-mail address of {} is confirmed, and an objection to a mailbox that nobody reads is none",
                c.legal_name
            ),
            format!(
                "use its form or send the letter by post (`widerspruch controllers show {}`); if you know better, --to ADDRESS sends it there",
                c.id
            ),
        ),
        Addressee::Authority(a) => (
            "recipient.authority",
            format!("no e-mail address of the authority \"{}\" is known", a.id),
            match &a.complaint_form_url {
                Some(form) => format!(
                    "it takes complaints through its form: {form}; --to ADDRESS sends the letter to an address of your own"
                ),
                None => "send the letter by post, or name an address with --to ADDRESS".to_owned(),
            },
        ),
        Addressee::Other(_) => (
            "recipient.email",
            "`recipient.email` is missing: there is no address to send to".to_owned(),
            "add `email = \"…\"` to [recipient], or name an address with --to ADDRESS".to_owned(),
        ),
    };
    case.about(field, Problem::error("mail::no-address", message).help(help))
}
