//! One controller: a company that trains AI with what people post.
//!
//! In: a `[[controller]]` table of `data/controllers.toml` or of a user's file. Out: [`Controller`],
//! its address as the lines of a letter, and what is doubtful about it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::Country;
use super::form::Form;
use super::record::{self, Confidence, day, email, filled, id, iso_day, required};
use super::service::{DataKind, Service};
use super::training::{Basis, Training, Words};
use crate::words::Arg;

/// A controller: whom a letter is addressed to, how sure that is, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// The name in case files: `meta`.
    #[serde(deserialize_with = "id")]
    pub id: String,
    /// The company as it is registered.
    #[serde(deserialize_with = "required")]
    pub legal_name: String,
    /// What it was called before.
    #[serde(default)]
    pub former_names: Vec<String>,
    /// What people call it; left out: the first word of its name.
    #[serde(default, deserialize_with = "filled", skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// The group of companies that it belongs to, by the name its services go by.
    #[serde(default, deserialize_with = "filled")]
    pub group: Option<String>,
    /// The services it is responsible for.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Whether accounts of several services are linked, so that one objection reaches all of them.
    #[serde(default)]
    pub linked_accounts: bool,
    /// Hosts on which its real forms lie, where there are imitations of them.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// The first day on which it trained AI with what people had posted; none where that is not known.
    #[serde(default, deserialize_with = "day", serialize_with = "iso_day")]
    pub training_began: Option<NaiveDate>,
    /// Who is known to be the controller for people of a country outside the European Economic Area.
    #[serde(default)]
    pub elsewhere: BTreeMap<Country, String>,
    /// What it says of the training.
    #[serde(default)]
    pub training: Training,
    /// What letters to it and about it say differently, by language.
    #[serde(default)]
    pub words: BTreeMap<String, Words>,
    /// Who takes letters for a company without an establishment in the Union (Art. 27 GDPR); the address is theirs.
    #[serde(default, deserialize_with = "filled")]
    pub representative: Option<String>,
    /// The line that says for whom a letter on data protection is, where the company names one.
    #[serde(default, deserialize_with = "filled")]
    pub attention: Option<String>,
    /// A line of its own above the street.
    #[serde(default, deserialize_with = "filled")]
    pub building: Option<String>,
    /// Street and number.
    #[serde(deserialize_with = "required")]
    pub street: String,
    /// Postal code.
    #[serde(default, deserialize_with = "filled")]
    pub postal_code: Option<String>,
    /// City.
    #[serde(deserialize_with = "required")]
    pub city: String,
    /// The country of the address.
    pub country: Country,
    /// Where it was before; such addresses still circulate.
    #[serde(default)]
    pub former_addresses: Vec<String>,
    /// The id of the authority that leads in the EEA.
    #[serde(default, deserialize_with = "filled")]
    pub lead_authority: Option<String>,
    /// An address that takes objections. None where none is confirmed: those that merely circulate
    /// are in `contact_email` and must not be offered.
    #[serde(default, deserialize_with = "email")]
    pub email: Option<String>,
    /// What is known about that address.
    #[serde(default, deserialize_with = "filled")]
    pub email_status: Option<String>,
    /// The way that is best proven.
    #[serde(default, deserialize_with = "filled")]
    pub preferred_channel: Option<String>,
    /// What is doubtful about the record: a clause in lower case, without a full stop.
    #[serde(default, deserialize_with = "filled")]
    pub doubt: Option<String>,
    /// The same clause by language; `doubt` is English, or the user's own.
    #[serde(default)]
    pub doubt_in: BTreeMap<String, String>,
    /// When the record was last compared with its sources.
    #[serde(default, deserialize_with = "day", serialize_with = "iso_day")]
    pub checked: Option<NaiveDate>,
    /// Where it was read.
    #[serde(default)]
    pub sources: Vec<String>,
    /// What other sources say instead, and what was preferred.
    #[serde(default)]
    pub conflicts: Vec<String>,
    /// What else is known.
    #[serde(default, deserialize_with = "filled")]
    pub notes: Option<String>,
    /// How well the sources agreed.
    #[serde(default)]
    pub confidence: Confidence,
    /// Forms on the web.
    #[serde(default, rename(deserialize = "form", serialize = "forms"))]
    pub forms: Vec<Form>,
    /// Addresses that circulate, so that somebody who has one can see what became of it. Never the
    /// address of a letter.
    #[serde(default, rename = "contact_email")]
    pub contact_emails: Vec<ContactEmail>,
    /// Whether a user's file changed or added it.
    #[serde(skip_deserializing)]
    pub overridden: bool,
}

/// An e-mail address that circulates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactEmail {
    /// The address.
    pub address: String,
    /// What became of it.
    pub status: EmailStatus,
    /// Where it was seen.
    #[serde(default)]
    pub attested_by: Vec<String>,
}

/// What became of an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmailStatus {
    /// It was given up.
    Retired,
    /// No official source has it.
    Unverified,
    /// One source has it.
    Single,
}

impl Controller {
    /// What people call it.
    pub fn short_name(&self) -> &str {
        self.short.as_deref().or_else(|| self.legal_name.split(' ').next()).unwrap_or(&self.legal_name)
    }

    /// What letters in a language say differently: by its tag, else by its primary part.
    pub fn words_in(&self, language: &str) -> Option<&Words> {
        record::in_language(&self.words, language)
    }

    /// Whether it trains with data of this kind, as far as is known.
    pub fn trains_with(&self, kind: DataKind) -> bool {
        self.training.kinds.contains(&kind)
    }

    /// Whether it relies on this basis, as far as is known.
    pub fn relies_on(&self, basis: Basis) -> bool {
        self.training.bases.contains(&basis)
    }

    /// Whether people leave posts on a service of it; where nothing is known, they do.
    pub fn has_posts_on(&self, service: &Service) -> bool {
        let kinds = if service.carries.is_empty() { &self.training.kinds } else { &service.carries };
        kinds.is_empty() || kinds.contains(&DataKind::Posts)
    }

    /// The services that are meant where somebody with an account names none: those the record says, else the first.
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

    /// What is doubtful about the record on this day, for the user to read before sending a letter;
    /// nothing if the sources agreed, the user wrote the address themselves, and it is not stale.
    pub fn doubt(&self, today: NaiveDate) -> Option<Arg> {
        record::doubt(self.doubt.as_deref(), &self.doubt_in, &self.confidence, self.checked, today)
    }

    /// Whether the record was last checked more than 180 days ago.
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        record::is_stale(self.checked, today)
    }
}
