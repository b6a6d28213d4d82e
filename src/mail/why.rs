//! Why a letter goes to this address.
//!
//! In: a case, to whom it is written, the day, and an address the user insists on. Out: [`Why`], in words for the person who is about
//! to send it: how the recipient was chosen, where its address is from, when that was compared with its sources, and what is doubtful.

use chrono::NaiveDate;
use serde::Serialize;

use crate::case::{Case, Recipient};
use crate::directory::filing::Known;
use crate::directory::{Authority, Directory};
use crate::letter::addressee::Addressee;

/// Why a letter goes to this address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Why {
    /// How the recipient was chosen.
    pub chosen: String,
    /// Where the address is from.
    pub address: String,
    /// Whether nothing is doubtful about it.
    pub certain: bool,
    /// Whether the authority takes complaints by e-mail, as far as that is known; none where it is no authority.
    pub taken: Option<String>,
}

impl Why {
    /// Why it is this one. `given` says that the address was named on the command line.
    pub fn of(case: &Case, addressee: &Addressee<'_>, directory: &Directory, given: bool, today: NaiveDate) -> Why {
        let chosen = match &case.recipient {
            Recipient::Controller(id) => format!("the case names the company \"{id}\""),
            Recipient::Authority(id) => format!("the case names the authority \"{id}\""),
            Recipient::AuthorityByResidence => {
                let home = case.residence();
                let code = home.as_ref().and_then(|home| home.postal_code.as_deref());
                let city = home.as_ref().and_then(|home| home.city.as_deref());
                directory.find(home.as_ref().map(|home| &home.country), code, city).why
            }
            Recipient::Other { .. } => "the case gives its name and address".to_owned(),
        };
        let taken = match addressee {
            Addressee::Authority(authority) => Some(taken(authority)),
            _ => None,
        };
        let (address, certain) = match addressee {
            _ if given => ("named with --to; nobody here has checked it".to_owned(), false),
            Addressee::Other(_) => ("named in the case".to_owned(), true),
            Addressee::Authority(a) => {
                record(a.doubt(today), a.checked, a.overridden, &a.sources, &format!("authorities show {}", a.id))
            }
            Addressee::Controller(c) => {
                record(c.doubt(today), c.checked, c.overridden, &c.sources, &format!("controllers show {}", c.id))
            }
        };
        Why { chosen, address, certain, taken }
    }
}

/// Where the address of a record is from, and whether that is certain.
fn record(
    doubt: Option<String>,
    checked: Option<NaiveDate>,
    overridden: bool,
    sources: &[String],
    show: &str,
) -> (String, bool) {
    let from = if overridden { "the directory with your own corrections" } else { "the directory" };
    let when = checked.map_or_else(String::new, |day| format!(", compared with its sources on {day}"));
    let source = match sources {
        [] => String::new(),
        [one] => format!(": {one}"),
        [one, rest @ ..] => format!(": {one}, and {} more (`widerspruch {show}`)", rest.len()),
    };
    let certain = doubt.is_none();
    let doubt = doubt.map_or_else(String::new, |doubt| format!("; {doubt}"));
    (format!("{from}{when}{source}{doubt}"), certain)
}

fn taken(authority: &Authority) -> String {
    match &authority.filing.email {
        Some(Known { is, evidence }) => format!("{is} ({evidence})"),
        None => "whether it takes complaints by e-mail is not known".to_owned(),
    }
}
