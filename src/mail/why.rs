//! Why a letter goes to this address.
//!
//! In: a case, to whom it is written, the day, and an address the user insists on. Out: [`Why`], in words for the person who is about
//! to send it: how the recipient was chosen, where its address is from, when that was compared with its sources, and what is doubtful.

use chrono::NaiveDate;
use serde::Serialize;

use crate::case::{Case, Recipient};
use crate::directory::filing::Known;
use crate::directory::{Authority, CameWith, Directory, Level, Provenance, web_address};
use crate::letter::addressee::Addressee;
use crate::words::Say;

/// Why a letter goes to this address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Why {
    /// How the recipient was chosen.
    pub chosen: Say,
    /// Where the address is from.
    pub address: Say,
    /// Whether the program, the user or the case vouches for it, and nothing is doubtful about it.
    pub certain: bool,
    /// Whether something is; where it is neither, somebody's signed file says so.
    pub doubtful: bool,
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
        let (address, certain, doubtful) = match addressee {
            _ if given => (Say::MailAddressGiven {}, false, true),
            Addressee::Other(_) => (Say::MailAddressOfCase {}, true, false),
            Addressee::Authority(a) => record(&a.provenance, &format!("authorities show {}", a.id), today),
            Addressee::Controller(c) => record(&c.provenance, &format!("controllers show {}", c.id), today),
        };
        Why { chosen, address, certain, doubtful, taken }
    }
}

/// Where the address of a record is from, whether that is certain, and whether it is doubtful. What comes with a signed file is its maker's word, unless the
/// user vouches for it.
fn record(from: &Provenance, show: &str, today: NaiveDate) -> (Say, bool, bool) {
    let doubt = from.doubt(today);
    let doubtful = doubt.is_some();
    let signed = from.update.filter(|_| from.confidence.level != Level::User);
    let certain = signed.is_none() && !doubtful;
    let own = from.overridden.then_some("own").into();
    // A file in somebody's repository, and notes in English, tell the sender of a letter nothing; whose site it is does.
    let site = |address: &'_ str| address.trim_start_matches("https://").split('/').next().map(str::to_owned);
    let address = from.sources.iter().find_map(|source| site(web_address(source)?));
    let others = from.sources.len().saturating_sub(1);
    let more = address.as_ref().map(|_| others).filter(|more| *more > 0).into();
    let (checked, source) = (from.checked.into(), address.into());
    let (show, doubt) = (show.into(), doubt.into());
    let say = match signed.map(CameWith::say) {
        None => Say::MailAddressOfRecord { own, checked, source, more, show, doubt },
        Some(signed) => Say::MailAddressOfSigned { signed: signed.into(), own, checked, source, more, show, doubt },
    };
    (say, certain, doubtful)
}

fn taken(authority: &Authority) -> Say {
    authority.filing.email.as_ref().map_or(Say::MailTakenUnknown {}, Known::say)
}
