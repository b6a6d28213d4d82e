//! How the letters of a batch are mailed.
//!
//! In: a route, the outbox as it was, what the user allows. Out: before the first letter is in its place, everything that can be known of its mail
//! ([`Post::check`]): address, wording, what is missing, how many go to one address.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::case::Case;
use crate::digest::{ShortHash, sha256};
use crate::letter::compose::Draft;
use crate::mail::missing::{self, missing};
use crate::mail::prepare::Envelope;
use crate::mail::recipient::{self, Destination};
use crate::mail::{bulk, prepare};
use crate::office::Office;
use crate::outbox::queue::{Known, Letters};
use crate::problem::{Problem, Problems};
use crate::seal::Grade;
use crate::smtp::settings::Route;

/// How letters are mailed.
pub struct Post {
    /// The way.
    pub route: Route,
    /// The table, as the outbox calls it: its whole path.
    pub table: String,
    /// Whether letters are mailed in which something is missing.
    pub incomplete: bool,
    /// Whether many letters may go to one address.
    pub bulk: bool,
    /// Whether a changed letter is sent although another version of it was.
    pub again: bool,
    /// Whether a changed letter takes the place of another version that waits.
    pub replace: bool,
    /// The mails of before.
    pub known: Letters,
    /// Now.
    pub now: DateTime<Utc>,
}

/// What is known of a row's mail before its letter is in its place.
pub struct Before {
    /// Where it goes.
    pub to: Destination,
    /// What is missing in it.
    pub missing: Vec<Problem>,
    /// What stands around its letter.
    pub envelope: Envelope,
}

/// The mail a row will have.
#[derive(Debug, Clone)]
pub struct Addressed {
    /// To which address.
    pub address: String,
    /// To whom.
    pub name: String,
    /// The letter, if there is one.
    pub letter: Option<ShortHash>,
    /// What makes it the same matter as another mail ([`matter`]).
    pub matter: String,
}

/// What makes two mails two versions of one: the case, and without a reference the key of its row, by which alone two clients of
/// one name are told apart.
pub fn matter(case: &Case, row: &str) -> String {
    let key = prepare::key(case);
    if case.reference.is_some() { key } else { sha256(format!("{key}\n{row}").as_bytes())[..32].to_owned() }
}

impl Post {
    /// What is known of a mail before its letter is in its place. `made` is the letter, where there is one: one that has its mail
    /// is asked for nothing any more.
    ///
    /// # Errors
    /// Everything that keeps the letter from being mailed.
    pub fn check(
        &self,
        case: &Case,
        draft: &Draft,
        office: &Office,
        today: NaiveDate,
        seal: Option<Grade>,
        made: Option<(ShortHash, usize)>,
    ) -> Result<Before, Problems> {
        let to = recipient::find(case, &office.directory, &draft.wording, None, today, &draft.warnings)?;
        let envelope = prepare::envelope(case, draft, office, &self.route, &to)?;
        let mailed = made.and_then(|(letter, _)| self.known(letter, to.mailbox.email.as_ref())).is_some();
        let bytes = made.map(|(_, bytes)| bytes);
        let missing =
            if mailed { Vec::new() } else { missing(&missing::Letter { case, draft, seal, bytes }, &office.directory) };
        Ok(Before { to, missing, envelope })
    }

    /// The mail of a letter that has one.
    pub fn known(&self, letter: ShortHash, address: &str) -> Option<Known> {
        self.known.get(letter, address)
    }
}

/// The mails of a batch by their addresses.
#[derive(Default)]
pub struct Mails(BTreeMap<String, Pile>);

/// Mails to one address.
struct Pile {
    name: String,
    /// Not in the outbox yet.
    new: usize,
    /// In the outbox, and not sent.
    waiting: usize,
    /// Number and time of those whose place new ones take.
    replaced: Vec<(i64, i64)>,
}

impl Mails {
    /// Adds the mail of a row; the mail it has already, if it has one.
    pub fn add(&mut self, post: &Post, mail: Addressed) -> Option<Known> {
        let known = mail.letter.and_then(|letter| post.known(letter, &mail.address));
        let replaceable = post.known.replaceable(&mail.matter, &mail.address);
        let pile =
            self.0.entry(mail.address).or_insert(Pile { name: mail.name, new: 0, waiting: 0, replaced: Vec::new() });
        match known {
            None => {
                pile.new += 1;
                if post.replace {
                    pile.replaced.extend_from_slice(replaceable);
                }
            }
            Some(known) => pile.waiting += usize::from(known.waits),
        }
        known
    }

    /// What there is to say against their number.
    pub fn objections(&self, post: &Post) -> Vec<Problem> {
        if post.bulk {
            return Vec::new();
        }
        let since = post.now.timestamp() - bulk::DAY;
        let before = post.known.count_since(since);
        let before = |address: &str, pile: &Pile| {
            // What is replaced does not go.
            let gone = pile.replaced.iter().filter(|(_, queued_at)| *queued_at > since).count();
            before.get(address).copied().unwrap_or(0).saturating_sub(gone)
        };
        self.0.iter().filter_map(|(address, pile)| bulk::objection(address, pile.new, before(address, pile))).collect()
    }

    /// Address, name and number of those that are not in the outbox yet.
    pub fn to_queue(&self) -> impl Iterator<Item = (&str, &str, usize)> {
        self.0.iter().filter(|(_, pile)| pile.new > 0).map(|(a, pile)| (a.as_str(), pile.name.as_str(), pile.new))
    }

    /// The numbers of the mails whose place others take.
    pub fn replaced(&self) -> Vec<i64> {
        self.0.values().flat_map(|pile| &pile.replaced).map(|(id, _)| *id).collect()
    }

    /// How many are not in the outbox yet.
    pub fn new_ones(&self) -> usize {
        self.0.values().map(|pile| pile.new).sum()
    }

    /// How many wait in the outbox.
    pub fn waiting(&self) -> usize {
        self.0.values().map(|pile| pile.waiting).sum()
    }
}
