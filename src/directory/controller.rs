//! One controller: a company that trains AI with what people post.
//!
//! In: a `[[controller]]` table of `data/controllers.toml` or of a user's file. Out: [`Controller`],
//! its address as the lines of a letter, and what is doubtful about it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::Country;
use super::record::{self, Confidence, day, email, filled, id, iso_day, required};

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
    /// The services it is responsible for.
    #[serde(default)]
    pub services: Vec<String>,
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
    #[serde(default, rename = "form")]
    pub forms: Vec<Form>,
    /// Addresses that circulate, so that somebody who has one can see what became of it. Never the
    /// address of a letter.
    #[serde(default, rename = "contact_email")]
    pub contact_emails: Vec<ContactEmail>,
    /// Whether a user's file changed or added it.
    #[serde(skip_deserializing)]
    pub overridden: bool,
}

/// A form on the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The service it is for.
    pub service: String,
    /// What it is for.
    pub purpose: String,
    /// Where it is.
    pub url: String,
    /// How well it is attested.
    pub status: FormStatus,
    /// By what.
    #[serde(default)]
    pub attested_by: Vec<String>,
}

/// How well a form is attested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormStatus {
    /// In the notice of a data protection authority.
    Notice,
    /// In several documents.
    Attested,
    /// In one document.
    Single,
    /// In no document.
    Knowledge,
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
    /// The address of a letter, from the company to the city, without the country and without a line
    /// for the data protection officer, which the letter adds. Long names are not wrapped.
    pub fn address_lines(&self) -> Vec<String> {
        let above = [Some(&*self.legal_name), self.building.as_deref(), Some(&*self.street)];
        record::lines(self.country, above, self.postal_code.as_deref(), &self.city)
    }

    /// What is doubtful about the record on this day, for the user to read before sending a letter;
    /// nothing if the sources agreed, the user wrote the address themselves, and it is not stale.
    pub fn doubt(&self, today: NaiveDate) -> Option<String> {
        record::doubt(self.doubt.as_deref(), &self.confidence, self.checked, today)
    }

    /// Whether the record was last checked more than 180 days ago.
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        record::is_stale(self.checked, today)
    }
}
