//! One data protection authority.
//!
//! In: a `[[authority]]` table of `data/authorities.toml` or of a user's file. Out: [`Authority`], its
//! address as the lines of a letter, and what is doubtful about it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::country::Country;
use super::filing::Filing;
use super::local_language;
use super::record::{self, Confidence, day, email, filled, id, iso_day, languages, required, url};
use crate::words::Arg;

/// A data protection authority: how to reach it, how sure that is, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The name in case files: `de-st`, `ie`.
    #[serde(deserialize_with = "id")]
    pub id: String,
    /// The country of its address.
    pub country: Country,
    /// The German Land it is for, by ISO 3166-2: `DE-ST`.
    #[serde(default, deserialize_with = "filled")]
    pub region: Option<String>,
    /// The place whose holidays it has, where that is neither its region nor its country: `GB-EAW`, `EU`.
    #[serde(default, deserialize_with = "filled")]
    pub holidays: Option<String>,
    /// Whom it supervises.
    #[serde(default)]
    pub scope: Scope,
    /// The official name, in the first of `languages`.
    #[serde(deserialize_with = "required")]
    pub name: String,
    /// The name in English, to be read by people, not printed in an address.
    #[serde(default, deserialize_with = "filled")]
    pub name_en: Option<String>,
    /// A line of its own above the street.
    #[serde(default, deserialize_with = "filled")]
    pub building: Option<String>,
    /// Street and number.
    #[serde(default, deserialize_with = "filled")]
    pub street: Option<String>,
    /// Postal code of the street address.
    #[serde(default, deserialize_with = "filled")]
    pub postal_code: Option<String>,
    /// City of the street address.
    #[serde(deserialize_with = "required")]
    pub city: String,
    /// Where letters go.
    #[serde(default)]
    pub post_to: PostTo,
    /// The post-office box.
    #[serde(default)]
    pub postbox: Option<Postbox>,
    /// An address that takes complaints; none where the authority wants its form instead.
    #[serde(default, deserialize_with = "email")]
    pub email: Option<String>,
    /// Telephone, by E.123.
    #[serde(default, deserialize_with = "filled")]
    pub phone: Option<String>,
    /// Fax, by E.123.
    #[serde(default, deserialize_with = "filled")]
    pub fax: Option<String>,
    /// The home page.
    #[serde(default, deserialize_with = "url")]
    pub website: Option<String>,
    /// The form for complaints on the web.
    #[serde(default, deserialize_with = "url")]
    pub complaint_form_url: Option<String>,
    /// The languages it takes complaints in (BCP 47), the one it writes its address in first.
    #[serde(default, deserialize_with = "languages")]
    pub languages: Vec<String>,
    /// How it takes a complaint, as far as that is known.
    #[serde(default)]
    pub filing: Filing,
    /// Name and address in another of its languages, by language.
    #[serde(default)]
    pub in_language: BTreeMap<String, InLanguage>,
    /// What a person who complains there should know about the law that applies.
    #[serde(default, deserialize_with = "filled")]
    pub law_note: Option<String>,
    /// The same by language; `law_note` is English, or the user's own.
    #[serde(default)]
    pub law_note_in: BTreeMap<String, String>,
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
    /// Whether a user's file changed or added it.
    #[serde(skip_deserializing)]
    pub overridden: bool,
}

/// Whom an authority supervises.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Companies and everybody else in the country.
    #[default]
    National,
    /// Companies in a part of the country, such as a German Land.
    PrivateControllers,
    /// Federal bodies, not companies.
    Federal,
    /// Institutions of the European Union, not companies.
    EuInstitutions,
}

impl Scope {
    /// Whether a complaint about a company can go there.
    pub fn covers_companies(self) -> bool {
        matches!(self, Scope::National | Scope::PrivateControllers)
    }
}

/// Where letters to an authority go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostTo {
    /// To its street address.
    #[default]
    Street,
    /// To its post-office box.
    Postbox,
}

/// A post-office box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Postbox {
    /// The line that names it: `Postfach 1947`.
    #[serde(rename = "box", deserialize_with = "required")]
    pub line: String,
    /// Its postal code, often another one than that of the street.
    #[serde(default, deserialize_with = "filled")]
    pub postal_code: Option<String>,
    /// Its city.
    #[serde(deserialize_with = "required")]
    pub city: String,
}

/// What is written differently in another language of the authority.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InLanguage {
    /// The official name.
    #[serde(default, deserialize_with = "filled")]
    pub name: Option<String>,
    /// Street and number.
    #[serde(default, deserialize_with = "filled")]
    pub street: Option<String>,
    /// City.
    #[serde(default, deserialize_with = "filled")]
    pub city: Option<String>,
}

impl Authority {
    /// The official name in this language, or in the authority's first one.
    pub fn name_in(&self, language: &str) -> &str {
        self.form_in(language).and_then(|form| form.name.as_deref()).unwrap_or(&self.name)
    }

    /// The name for people who read this language: the official one in it, in English what the record says besides, else the first.
    pub fn name_for(&self, language: &str) -> &str {
        let official = self.form_in(language).and_then(|form| form.name.as_deref());
        let english = self.name_en.as_deref().filter(|_| primary(language) == "en");
        official.or(english).unwrap_or(&self.name)
    }

    /// The address of a letter, from the name to the city, without the country. Long names are not
    /// wrapped: the layout does that.
    pub fn address_lines(&self) -> Vec<String> {
        self.address_lines_in("")
    }

    /// The same with name, street and city in this language, where the authority has them in it.
    pub fn address_lines_in(&self, language: &str) -> Vec<String> {
        let form = self.form_in(language);
        let name = Some(self.name_in(language));
        match &self.postbox {
            Some(postbox) if self.post_to == PostTo::Postbox || self.street.is_none() => {
                let above = [name, Some(&*postbox.line)];
                record::lines(self.country, &above, postbox.postal_code.as_deref(), &postbox.city)
            }
            _ => {
                let street = form.and_then(|form| form.street.as_deref()).or(self.street.as_deref());
                let city = form.and_then(|form| form.city.as_deref()).unwrap_or(&self.city);
                let above = [name, self.building.as_deref(), street];
                record::lines(self.country, &above, self.postal_code.as_deref(), city)
            }
        }
    }

    /// Whether it takes a complaint in this language, as far as its record says; regions do not matter, and the two Norwegian
    /// languages are one. Of a record without languages nothing is known.
    pub fn takes_language(&self, language: &str) -> bool {
        let wanted = primary(language);
        self.languages.is_empty() || self.languages.iter().any(|known| primary(known) == wanted)
    }

    /// The languages it takes, for somebody who lives there: the one that is spoken there first, where it is among them.
    pub fn languages_from(
        &self,
        country: Option<Country>,
        postal_code: Option<&str>,
        town: Option<&str>,
    ) -> Vec<String> {
        let mut languages = self.languages.clone();
        if let Some(spoken) = country.and_then(|country| local_language::at(country, postal_code, town)) {
            // Whoever speaks a language that no letter is in rather reads English than a third.
            languages.sort_by_key(|tag| match tag.as_str() {
                tag if tag == spoken => 0,
                "en" => 1,
                _ => 2,
            });
        }
        languages
    }

    /// The place whose holidays it has: what the record says, else its region, else its country.
    pub fn holidays(&self) -> &str {
        self.holidays.as_deref().or(self.region.as_deref()).unwrap_or(self.country.code())
    }

    /// What to know about the law that applies, for readers of any language.
    pub fn law(&self) -> Option<Arg> {
        record::by_language(self.law_note.as_deref(), &self.law_note_in)
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

    fn form_in(&self, language: &str) -> Option<&InLanguage> {
        record::in_language(&self.in_language, language)
    }
}

/// The language without its region.
fn primary(tag: &str) -> String {
    match tag.split('-').next().unwrap_or(tag).to_ascii_lowercase().as_str() {
        "nb" | "nn" => "no".to_owned(),
        other => other.to_owned(),
    }
}
