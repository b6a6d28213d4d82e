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
pub mod placeholder;
pub mod seal;

use std::fmt;
use std::path::PathBuf;

use chrono::NaiveDate;

pub use choice::{
    AnswerGap, Basis, Channel, RefusalReason, Relation, Request, Role, Scope, SignatureKind, Status, What,
};

pub use counterpart::{Counterpart, Service};
pub use knows::Knows;
pub use seal::Seal;

use crate::directory::Country;
use crate::law::calendar::Calendar;
use crate::paper::fonts::FontFamily;
use crate::paper::sheet::LayoutChoice;
use crate::problem::Problem;
use crate::read::origin::Places;

/// One matter of one person.
#[derive(Clone)]
pub struct Case {
    /// What the user calls the file: its path, or `<stdin>`.
    pub file: String,
    /// The letter to write, by the name of its template.
    pub kind: String,
    /// BCP 47 tag, if the file says one.
    pub language: Option<String>,
    /// The language of a copy of the letter that is appended to be read more easily, if there is to be one.
    pub copy_language: Option<String>,
    /// Date of the letter, if the file says one.
    pub date: Option<NaiveDate>,
    /// The sender's own sign.
    pub reference: Option<String>,
    /// The sheet.
    pub layout: LayoutChoice,
    /// The family of type.
    pub font: FontFamily,
    /// Who writes and signs.
    pub sender: Sender,
    /// In whose name, if not the sender's own.
    pub represented: Option<Represented>,
    /// To whom.
    pub recipient: Recipient,
    /// The recipient's own sign, such as the number an authority gave to a complaint.
    pub recipient_reference: Option<String>,
    /// What it is about.
    pub matter: Matter,
    /// What the directory tells of the controller it is about; none where there is no such controller.
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
    /// Where each field comes from.
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

    /// Every text of the person that is printed, with its field.
    pub fn texts(&self) -> Vec<(String, &str)> {
        let mut texts: Vec<(String, Option<&str>)> = vec![
            ("reference".into(), self.reference.as_deref()),
            ("recipient.reference".into(), self.recipient_reference.as_deref()),
        ];
        let sender = &self.sender;
        texts.extend(address_texts("sender", &sender.address));
        for (field, text) in [
            ("organisation", &sender.organisation),
            ("short_name", &sender.short_name),
            ("position", &sender.position),
            ("register", &sender.register),
            ("bank", &sender.bank),
            ("help_line", &sender.help_line),
            ("email", &sender.email),
            ("phone", &sender.phone),
        ] {
            texts.extend(text.as_deref().map(|text| (format!("sender.{field}"), Some(text))));
        }
        if let Some(entity) = &sender.qualified_entity {
            texts.push(("sender.qualified_entity.list".into(), Some(&entity.list)));
            texts.push(("sender.qualified_entity.number".into(), Some(&entity.number)));
        }
        texts.push(("represented.name".into(), self.represented.as_ref().map(|r| r.name.as_str())));
        if let Some(Represented { residence: Some(home), .. }) = &self.represented {
            texts.push(("represented.postal_code".into(), home.postal_code.as_deref()));
            texts.push(("represented.city".into(), home.city.as_deref()));
            texts.extend(line_texts("represented", &home.lines));
        }
        if let Recipient::Other { address, register, .. } = &self.recipient {
            texts.extend(address_texts("recipient", address));
            texts.push(("recipient.register".into(), register.as_deref()));
        }
        texts.push(("matter.own_grounds".into(), self.matter.own_grounds.as_deref()));
        texts.push(("matter.expenses".into(), self.matter.expenses.as_deref()));
        for (index, account) in self.accounts.iter().enumerate() {
            for (field, text) in [
                ("url", &account.url),
                ("handle", &account.handle),
                ("email", &account.email),
                ("phone", &account.phone),
            ] {
                texts.extend(text.as_deref().map(|text| (format!("account.{}.{field}", index + 1), Some(text))));
            }
        }
        for event in &self.events {
            texts.extend(event.note.as_deref().map(|note| (format!("event.{}.note", event.number), Some(note))));
        }
        for (index, output) in self.outputs.iter().enumerate() {
            for (field, text) in
                [("prompt", Some(&output.prompt)), ("text", Some(&output.text)), ("correct", output.correct.as_ref())]
            {
                texts.push((format!("output.{}.{field}", index + 1), text.map(String::as_str)));
            }
        }
        for (index, enclosure) in self.enclosures.iter().enumerate() {
            texts.push((format!("enclosure.{}.title", index + 1), Some(&enclosure.title)));
        }
        texts.push(("seal.reason".into(), self.seal.as_ref().and_then(|s| s.reason.as_deref())));
        texts.into_iter().filter_map(|(field, text)| text.map(|t| (field, t))).collect()
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

/// A postal address.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    /// Name of a person or body; may have several lines.
    pub name: String,
    /// The lines between the name and the city: street and number, or free lines.
    pub lines: Vec<String>,
    /// Postal code as the country writes it; countries without one have none.
    pub postal_code: Option<String>,
    /// City.
    pub city: String,
    /// Country.
    pub country: Country,
}

fn address_texts<'a>(section: &str, address: &'a Address) -> Vec<(String, Option<&'a str>)> {
    let field = |name: &str| format!("{section}.{name}");
    let mut texts = vec![
        (field("name"), Some(address.name.as_str())),
        (field("postal_code"), address.postal_code.as_deref()),
        (field("city"), Some(address.city.as_str())),
    ];
    texts.extend(line_texts(section, &address.lines));
    texts
}

fn line_texts<'a>(section: &str, lines: &'a [String]) -> impl Iterator<Item = (String, Option<&'a str>)> {
    let field = format!("{section}.{}", if lines.len() == 1 { "street" } else { "lines" });
    lines.iter().map(move |line| (field.clone(), Some(line.as_str())))
}

/// Who writes and signs.
#[derive(Clone)]
pub struct Sender {
    /// Name and address.
    pub address: Address,
    /// The organisation, for an advice centre.
    pub organisation: Option<String>,
    /// The short name of the sender, for the return line in the window of the envelope.
    pub short_name: Option<String>,
    /// The signer's position in it.
    pub position: Option<String>,
    /// The organisation's entry in a register.
    pub register: Option<String>,
    /// The organisation's entry in a list of qualified entities, which gives it standing.
    pub qualified_entity: Option<QualifiedEntity>,
    /// The organisation's bank, in one line.
    pub bank: Option<String>,
    /// Who helped the sender to write, in one line at the foot of the letter.
    pub help_line: Option<String>,
    /// Picture in the letterhead; relative paths are resolved against the case file.
    pub logo: Option<PathBuf>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}

/// An entry in a list of qualified entities: § 4 UKlaG, or Art. 5 of Directive (EU) 2020/1828.
#[derive(Clone)]
pub struct QualifiedEntity {
    /// Which list.
    pub list: String,
    /// The number there.
    pub number: String,
}

/// The person in whose name the letter is written.
#[derive(Clone)]
pub struct Represented {
    /// Their name.
    pub name: String,
    /// What they are to the sender.
    pub relation: Relation,
    /// Year of birth, for a child only.
    pub birth_year: Option<i32>,
    /// Whether two people hold parental responsibility, so that two sign.
    pub joint_custody: bool,
    /// What lets the sender act, for an adult under guardianship or with a power of attorney, if the file says it.
    pub basis: Option<Basis>,
    /// The enclosure that proves the representation.
    pub enclosure: Option<usize>,
    /// Where they live, if the file says it.
    pub residence: Option<Residence>,
}

/// Where somebody lives, as far as it is told: an authority is found by country, postal code and city, and nobody must give
/// the street of a person who is in hiding.
#[derive(Clone, PartialEq, Eq)]
pub struct Residence {
    /// Street and number, or free lines. Can be empty.
    pub lines: Vec<String>,
    /// Postal code as the country writes it.
    pub postal_code: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Country,
}

impl Residence {
    /// Whether it tells more than the country the sender lives in as well.
    fn names_a_place(&self, sender: &Sender) -> bool {
        !self.lines.is_empty()
            || self.postal_code.is_some()
            || self.city.is_some()
            || self.country != sender.address.country
    }
}

impl From<&Address> for Residence {
    fn from(address: &Address) -> Self {
        Residence {
            lines: address.lines.clone(),
            postal_code: address.postal_code.clone(),
            city: Some(address.city.clone()),
            country: address.country,
        }
    }
}

/// To whom the letter goes: exactly one of the three.
#[derive(Clone)]
pub enum Recipient {
    /// A controller of the directory, by id.
    Controller(String),
    /// An authority of the directory, by id.
    Authority(String),
    /// The authority at the residence of the person concerned.
    AuthorityByResidence,
    /// Any other address.
    Other {
        /// Name and address.
        address: Box<Address>,
        /// E-mail address.
        email: Option<String>,
        /// Entry in a register, for an organisation that is given authority.
        register: Option<String>,
    },
}

/// What the letter is about.
#[derive(Clone)]
pub struct Matter {
    /// The controller it is about, by id of the directory.
    pub controller: Option<String>,
    /// Where the matter stands.
    pub status: Status,
    /// Whether the person has an account.
    pub account_holder: bool,
    /// Ids of ready-made grounds, in the order of the file.
    pub grounds: Vec<String>,
    /// The person's own words.
    pub own_grounds: Option<String>,
    /// Whether there are data under Art. 9 GDPR: true asserts it, nothing leaves it open, false asks for nothing.
    pub special_categories: Option<bool>,
    /// What is asked for; all that fit when the file says nothing.
    pub requests: Vec<Request>,
    /// Why the controller refused, as it says.
    pub refusal_reasons: Vec<RefusalReason>,
    /// What the controller's answer lacks.
    pub answer_gaps: Vec<AnswerGap>,
    /// What an authorisation covers; empty: the boxes are left to be ticked by hand.
    pub scope: Vec<Scope>,
    /// The day until which the sender asks for an answer, where that is the sender's own choice.
    pub answer_by: Option<NaiveDate>,
    /// Which expenses are claimed and how they are reckoned, in a warning letter (§ 13(2) UWG).
    pub expenses: Option<String>,
}

/// An account of the person.
#[derive(Clone)]
pub struct Account {
    /// The service it is with.
    pub service: Service,
    /// Address of the profile.
    pub url: Option<String>,
    /// User name.
    pub handle: Option<String>,
    /// E-mail address of the account.
    pub email: Option<String>,
    /// Telephone number of the account.
    pub phone: Option<String>,
}

/// Something that an AI said about the person (`[[output]]`).
#[derive(Clone)]
pub struct Output {
    /// The day.
    pub date: NaiveDate,
    /// Where, if the file says it.
    pub service: Option<Service>,
    /// What was entered.
    pub prompt: String,
    /// What it said, in its words.
    pub text: String,
    /// What is right instead; none when the output is not wrong but personal.
    pub correct: Option<String>,
    /// The enclosure that shows it.
    pub enclosure: Option<usize>,
}

/// Something that happened.
#[derive(Clone)]
pub struct Event {
    /// The day.
    pub date: NaiveDate,
    /// What it was.
    pub what: What,
    /// How it was sent.
    pub channel: Option<Channel>,
    /// The day of receipt: of what the person sent, if there is proof of it; of what came in, if it is another than `date`.
    pub received: Option<NaiveDate>,
    /// The enclosure that shows it.
    pub enclosure: Option<usize>,
    /// Anything to add.
    pub note: Option<String>,
    /// Its number in the file, from 1, for messages.
    pub number: usize,
}

impl Event {
    /// The day that counts: for what came in the day it arrived, which is `received` where it is given and else `date`; for
    /// what the person did the day they did it.
    pub fn day(&self) -> NaiveDate {
        self.received.filter(|_| self.what.comes_in()).unwrap_or(self.date)
    }
}

/// Something sent along.
#[derive(Clone)]
pub struct Enclosure {
    /// What it is.
    pub title: String,
    /// The file, relative to the case file.
    pub file: Option<PathBuf>,
}

/// How the letter is signed by hand.
#[derive(Clone)]
pub struct Signature {
    /// The kind.
    pub kind: SignatureKind,
    /// The picture, for [`SignatureKind::Image`]; relative paths are resolved against the case file.
    pub image: Option<PathBuf>,
    /// Whether the case says so; otherwise it is the default.
    pub written: bool,
}
