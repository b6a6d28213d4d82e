//! One controller: a company that trains AI with what people post.
//!
//! In: a `[[controller]]` table of `data/controllers.toml` or of a user's file. Out: [`Controller`],
//! its address as the lines of a letter, and what is doubtful about it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::country::Country;
use super::form::Form;
use super::listed::listed;
use super::provenance::Provenance;
use super::record::{self, day, filled, iso_day, required, texts};
use super::service::{DataKind, Service};
use super::training::{Basis, Training, Words};
use crate::read::choice::Choice;
use crate::read::reader::{Need, TableReader};
use crate::words::Arg;

/// A controller: whom a letter is addressed to, how sure that is, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Controller {
    /// The name in case files: `meta`.
    pub id: String,
    /// Its registered name.
    pub legal_name: String,
    /// Names it had before.
    pub former_names: Vec<String>,
    /// What people call it; if none, the first word of its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// The group of companies that it belongs to, by the name its services go by.
    pub group: Option<String>,
    /// The services it is responsible for.
    pub services: Vec<Service>,
    /// Whether accounts of several services are linked, so that one objection reaches all of them.
    pub linked_accounts: bool,
    /// Hosts of its real forms, where imitations exist.
    pub hosts: Vec<String>,
    /// The first day on which it trained AI with what people had posted; none where that is not known.
    #[serde(serialize_with = "iso_day")]
    pub training_began: Option<NaiveDate>,
    /// The controller for people in a country outside the European Economic Area, where that is known to be another company.
    pub elsewhere: BTreeMap<Country, String>,
    /// What it says of the training.
    pub training: Training,
    /// What letters to it and about it word differently, by language.
    pub words: BTreeMap<String, Words>,
    /// Who takes letters for a company without an establishment in the Union (Art. 27 GDPR); the address is theirs.
    pub representative: Option<String>,
    /// The line that says for whom a letter on data protection is, where the company names one.
    pub attention: Option<String>,
    /// A line of its own above the street.
    pub building: Option<String>,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// City.
    pub city: String,
    /// The country of the address.
    pub country: Country,
    /// Its addresses of the past, which still circulate.
    pub former_addresses: Vec<String>,
    /// The id of its lead authority in the EEA (Art. 56 GDPR).
    pub lead_authority: Option<String>,
    /// An address that takes objections. None where none is confirmed: those that merely circulate
    /// are in `contact_email` and must not be offered.
    pub email: Option<String>,
    /// What is known about that address.
    pub email_status: Option<String>,
    /// The way to reach it for which there is the best evidence.
    pub preferred_channel: Option<String>,
    /// Forms on the web.
    #[serde(rename = "forms")]
    pub forms: Vec<Form>,
    /// Addresses that circulate, so that somebody who has one can see what became of it. Never the
    /// address of a letter.
    #[serde(rename = "contact_email")]
    pub contact_emails: Vec<ContactEmail>,
    /// Where it was read, when, and how sure that is.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// An e-mail address that circulates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContactEmail {
    /// The address.
    pub address: String,
    /// What became of it.
    pub status: EmailStatus,
    /// Where it was seen.
    pub attested_by: Vec<String>,
}

listed! {
    /// What became of an e-mail address.
    EmailStatus {
        /// It was given up.
        Retired = "retired",
        /// No official source has it.
        Unverified = "unverified",
        /// One source has it.
        Single = "single",
    }
}

impl ContactEmail {
    fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        let (address, status) = (required(table, "address"), table.choice("status", Need::Required));
        let attested_by = texts(table, "attested_by");
        Some(ContactEmail { address: address?, status: status?, attested_by })
    }
}

impl Controller {
    pub(super) fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        let (id, legal_name) = (record::id(table, "id"), required(table, "legal_name"));
        let former_names = texts(table, "former_names");
        let (short, group) = (filled(table, "short"), filled(table, "group"));
        let services = table.tables("services", |service, _| Service::read(service));
        let linked_accounts = table.boolean("linked_accounts", false);
        let hosts = record::hosts(table, "hosts");
        let training_began = day(table, "training_began");
        let elsewhere = record::by_country(table, "elsewhere");
        let training = table.table("training", Need::Optional, Training::read);
        let read = |table: &mut TableReader<'_, '_>| table.each_table(|_, words| Some(Words::read(words)));
        let words = table.table("words", Need::Optional, read).unwrap_or_default();
        let [representative, attention] = ["representative", "attention"].map(|field| filled(table, field));
        let (building, street) = (filled(table, "building"), required(table, "street"));
        let (postal_code, city) = (filled(table, "postal_code"), required(table, "city"));
        let country = record::country(table, "country");
        let former_addresses = texts(table, "former_addresses");
        let lead_authority = filled(table, "lead_authority");
        let (email, email_status) = (record::email(table, "email"), filled(table, "email_status"));
        let preferred_channel = filled(table, "preferred_channel");
        let provenance = Provenance::read(table);
        let forms = table.tables("form", |form, _| Form::read(form));
        let contact_emails = table.tables("contact_email", |email, _| ContactEmail::read(email));
        Some(Controller {
            id: id?,
            legal_name: legal_name?,
            former_names,
            short,
            group,
            services,
            linked_accounts,
            hosts,
            training_began,
            elsewhere,
            training: training.unwrap_or_default(),
            words: words.into_iter().collect(),
            representative,
            attention,
            building,
            street: street?,
            postal_code,
            city: city?,
            country: country?,
            former_addresses,
            lead_authority,
            email,
            email_status,
            preferred_channel,
            forms,
            contact_emails,
            provenance,
        })
    }

    /// What people call it.
    pub fn short_name(&self) -> &str {
        self.short.as_deref().or_else(|| self.legal_name.split(' ').next()).unwrap_or(&self.legal_name)
    }

    /// What letters in a language word differently, by its tag, else by the tag without a region.
    pub fn words_in(&self, language: &str) -> Option<&Words> {
        record::in_language(&self.words, language)
    }

    /// Whether it is known to train AI with data of this kind.
    pub fn trains_with(&self, kind: DataKind) -> bool {
        self.training.kinds.contains(&kind)
    }

    /// Whether it is known to rely on this legal basis.
    pub fn relies_on(&self, basis: Basis) -> bool {
        self.training.bases.contains(&basis)
    }

    /// Whether people post on one of its services; where nothing is known, they do.
    pub fn has_posts_on(&self, service: &Service) -> bool {
        let kinds = if service.carries.is_empty() { &self.training.kinds } else { &service.carries };
        kinds.is_empty() || kinds.contains(&DataKind::Posts)
    }

    /// The services assumed for somebody who has an account and names none: those marked so in the record, else the first.
    pub fn meant_services(&self) -> impl Iterator<Item = &Service> {
        let said = self.services.iter().any(|service| service.meant);
        self.services
            .iter()
            .enumerate()
            .filter(move |(index, s)| if said { s.meant } else { *index == 0 })
            .map(|(_, s)| s)
    }

    /// Whether it belongs to the same group of companies, or is the same one.
    pub fn is_related_to(&self, other: &Controller) -> bool {
        self.id == other.id || (self.group.is_some() && self.group == other.group)
    }

    /// The address of a letter to the company itself, to the city, without the country. Long names are not wrapped.
    pub fn address_lines(&self) -> Vec<String> {
        self.address_lines_for(None)
    }

    /// The address of a letter to its officer for data protection: with the line the company asks for, or the one given.
    pub fn officer_lines(&self, officer: &str) -> Vec<String> {
        self.address_lines_for(Some(self.attention.as_deref().unwrap_or(officer)))
    }

    fn address_lines_for(&self, attention: Option<&str>) -> Vec<String> {
        let name = self.representative.as_deref().unwrap_or(&self.legal_name);
        let above = [Some(name), attention, self.building.as_deref(), Some(&*self.street)];
        record::lines(self.country, &above, self.postal_code.as_deref(), &self.city)
    }

    /// What is doubtful about the record on this day: see [`Provenance::doubt`].
    pub fn doubt(&self, today: NaiveDate) -> Option<Arg> {
        self.provenance.doubt(today)
    }
}
