//! Why a letter goes to this address.
//!
//! In: a case, to whom it is written, the day, and an address the user insists on. Out: [`Why`], in words for the person who is about
//! to send it: how the recipient was chosen, where its address is from, when that was compared with its sources, and what is doubtful.

use chrono::NaiveDate;
use serde::Serialize;

use crate::case::{Case, Recipient};
use crate::directory::filing::Known;
use crate::directory::{Authority, CameWith, Directory, Provenance};
use crate::letter::addressee::Addressee;
use crate::words::Say;

/// Why a letter goes to this address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Why {
    /// How the recipient was chosen.
    pub chosen: Say,
    /// Where the address is from.
    pub address: Say,
    /// Whether nothing is doubtful about it.
    pub certain: bool,
    /// Whether the authority takes complaints by e-mail, as far as that is known; none where it is no authority.
    pub taken: Option<Say>,
}

impl Why {
    /// Why it is this one. `given` says that the address was named on the command line.
    pub fn of(case: &Case, addressee: &Addressee<'_>, directory: &Directory, given: bool, today: NaiveDate) -> Why {
        let chosen = match &case.recipient {
            Recipient::Controller(id) => Say::MailToController { id: id.into() },
            Recipient::Authority(id) => Say::MailToAuthority { id: id.into() },
            Recipient::AuthorityByResidence => {
                let home = case.residence();
                let code = home.as_ref().and_then(|home| home.postal_code.as_deref());
                let city = home.as_ref().and_then(|home| home.city.as_deref());
                directory.find(home.as_ref().map(|home| &home.country), code, city).why
            }
            Recipient::Other { .. } => Say::MailToOther {},
        };
        let taken = match addressee {
            Addressee::Authority(authority) => Some(taken(authority)),
            _ => None,
        };
        let (address, certain) = match addressee {
            _ if given => (Say::MailAddressGiven {}, false),
            Addressee::Other(_) => (Say::MailAddressOfCase {}, true),
            Addressee::Authority(a) => record(&a.provenance, &format!("authorities show {}", a.id), today),
            Addressee::Controller(c) => record(&c.provenance, &format!("controllers show {}", c.id), today),
        };
        Why { chosen, address, certain, taken }
    }
}

/// Where the address of a record is from, and whether that is certain.
fn record(from: &Provenance, show: &str, today: NaiveDate) -> (Say, bool) {
    let doubt = from.doubt(today);
    let certain = doubt.is_none();
    let say = Say::MailAddressOfRecord {
        own: from.overridden.then_some("own").into(),
        signed: from.update.map(CameWith::say).into(),
        checked: from.checked.into(),
        source: from.sources.first().into(),
        more: Some(from.sources.len().saturating_sub(1)).filter(|more| *more > 0).into(),
        show: show.into(),
        doubt: doubt.into(),
    };
    (say, certain)
}

fn taken(authority: &Authority) -> Say {
    authority.filing.email.as_ref().map_or(Say::MailTakenUnknown {}, Known::say)
}
