//! A case: one matter of one person, as typed facts.
//!
//! In: a case file (`load`), later a row of a table. Out: a [`Case`] whose fields are checked one by one
//! and against each other (`agree`). A case knows no template, no address of an authority and no font.
//! `Debug` prints only the kind and the reference: a case is personal data and must not end in a log.

mod address;
pub mod agree;
pub mod choice;
mod counterpart;
pub mod document;
pub mod due;
mod knows;
pub mod load;
mod matter;
mod parties;
pub mod placeholder;
pub mod seal;
mod sections;
mod texts;

use std::fmt;

pub use choice::{
    AnswerGap, Basis, Channel, RefusalReason, Relation, Request, Role, Scope, SignatureKind, Status, What,
};
pub use counterpart::{Counterpart, Service};
pub use knows::Knows;
pub use matter::{Account, Enclosure, Event, Matter, Output, Signature};
pub use parties::{Address, QualifiedEntity, Recipient, Represented, Residence, Sender};
pub use seal::Seal;

use chrono::NaiveDate;

use crate::law::calendar::Calendar;
use crate::paper::fonts::FontFamily;
use crate::paper::sheet::LayoutChoice;
use crate::problem::Problem;
use crate::read::origin::Places;

/// One matter of one person, as typed facts that agree with each other. [`load`] reads it.
///
/// Its `Debug` shows kind and reference alone: a case is personal data and must not end up in a log.
#[derive(Clone)]
pub struct Case {
    /// What the user calls the file: its path, or `<stdin>`.
    pub file: String,
    /// The letter to write, by the name of its template: `objection`, `access`, `complaint` and so on.
    pub kind: String,
    /// BCP 47 tag of the language of the letter, if the file gives one.
    pub language: Option<String>,
    /// BCP 47 tag of the language of an appended copy for easier reading, if there is to be one.
    pub copy_language: Option<String>,
    /// Date of the letter, if the file gives one.
    pub date: Option<NaiveDate>,
    /// The sender's own reference.
    pub reference: Option<String>,
    /// The sheet of paper and its standard.
    pub layout: LayoutChoice,
    /// The family of type.
    pub font: FontFamily,
    /// Who writes and signs.
    pub sender: Sender,
    /// In whose name, if not the sender's own.
    pub represented: Option<Represented>,
    /// To whom.
    pub recipient: Recipient,
    /// The recipient's own reference, such as the number an authority gave to a complaint.
    pub recipient_reference: Option<String>,
    /// What it is about.
    pub matter: Matter,
    /// What the directory says of the controller concerned; none if it has no such controller.
    pub counterpart: Option<Counterpart>,
    /// The accounts concerned.
    pub accounts: Vec<Account>,
    /// The chronology, by date.
    pub events: Vec<Event>,
    /// What an AI said about the person, in the order of the file.
    pub outputs: Vec<Output>,
    /// What is enclosed, numbered from 1.
    pub enclosures: Vec<Enclosure>,
    /// How it is signed by hand.
    pub signature: Signature,
    /// How it is signed cryptographically, if at all.
    pub seal: Option<Seal>,
    /// Where each field stands in the file, for problems.
    pub places: Places,
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").field("kind", &self.kind).field("reference", &self.reference).finish_non_exhaustive()
    }
}

impl Case {
    /// A problem about a field of this case, with its place, or at least with the file.
    pub fn about(&self, field: &str, problem: Problem) -> Problem {
        self.places.locate(field, problem.field(field)).file(self.file.clone())
    }

    /// The person concerned: the represented person, else the sender.
    pub fn person(&self) -> &str {
        self.represented.as_ref().map_or(&self.sender.address.name, |r| &r.name)
    }

    /// Where the person concerned lives: as the file says it, else where the sender does. Nothing where the sender writes
    /// for a client or as an organisation: its own address says nothing of that person.
    pub fn residence(&self) -> Option<Residence> {
        let sender = || Residence::from(&self.sender.address);
        match &self.represented {
            None => Some(sender()),
            Some(Represented { residence: Some(home), .. }) if home.names_a_place(&self.sender) => Some(home.clone()),
            Some(r) if r.relation == Relation::Client || self.sender.organisation.is_some() => r.residence.clone(),
            Some(_) => Some(sender()),
        }
    }

    /// Signs the letter in type where the case does not say how it is signed: nobody signs by hand what goes by e-mail, and a
    /// line to sign on would stay empty.
    pub fn sign_for_mail(&mut self) {
        if !self.signature.written {
            self.signature.kind = SignatureKind::Typed;
        }
    }

    /// Whether the person posts with an account, as far as is known: with one of the accounts named, or, when none is
    /// named, with one of the services that are meant then. Chats with an AI are no posts.
    pub fn posts(&self) -> bool {
        let meant = || self.counterpart.as_ref().is_none_or(|about| about.posts);
        let named = || self.accounts.iter().any(|account| account.service.posts);
        self.matter.account_holder && if self.accounts.is_empty() { meant() } else { named() }
    }

    /// The controller it is about, by id.
    pub fn controller(&self) -> Option<&str> {
        match &self.recipient {
            Recipient::Controller(id) => Some(id),
            _ => self.matter.controller.as_deref(),
        }
    }

    /// The working days of the controller it is about.
    pub fn calendar(&self) -> Calendar {
        self.counterpart.as_ref().map(|about| about.calendar.clone()).unwrap_or_default()
    }

    /// The first event of a sort.
    pub fn first(&self, what: What) -> Option<&Event> {
        self.events.iter().find(|e| e.what == what)
    }

    /// For whom it is written.
    pub fn role(&self) -> Role {
        self.represented.as_ref().map(|r| r.relation).into()
    }

    /// The last event of a sort.
    pub fn last(&self, what: What) -> Option<&Event> {
        self.events.iter().rev().find(|e| e.what == what)
    }
}
