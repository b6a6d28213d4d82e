//! One data protection authority.
//!
//! In: a `[[authority]]` table of `data/authorities.toml` or of a user's file. Out: [`Authority`], its
//! address as the lines of a letter, and what is doubtful about it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::country::Country;
use super::filing::Filing;
use super::listed::listed;
use super::local_language;
use super::provenance::Provenance;
use super::record::{self, filled, named_texts, required, url};
use crate::read::choice::Choice;
use crate::read::reader::{Need, TableReader};
use crate::words::Arg;

/// A data protection authority: how to reach it, how sure that is, and where it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Authority {
    /// The name in case files: `de-st`, `ie`.
    pub id: String,
    /// The country of its address.
    pub country: Country,
    /// The German Land it is for, by ISO 3166-2: `DE-ST`.
    pub region: Option<String>,
    /// The place whose holidays it has, where that is neither its region nor its country: `GB-EAW`, `EU`.
    pub holidays: Option<String>,
    /// Whom it supervises.
    pub scope: Scope,
    /// The official name, in the first of `languages`.
    pub name: String,
    /// The name in English, to be read by people, not printed in an address.
    pub name_en: Option<String>,
    /// A line above the street, such as the name of a building.
    pub building: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// Postal code of the street address.
    pub postal_code: Option<String>,
    /// City of the street address.
    pub city: String,
    /// Where letters go.
    pub post_to: PostTo,
    /// The post-office box.
    pub postbox: Option<Postbox>,
    /// An address that takes complaints; none where the authority wants its form instead.
    pub email: Option<String>,
    /// Telephone, by E.123.
    pub phone: Option<String>,
    /// Fax, by E.123.
    pub fax: Option<String>,
    /// The home page.
    pub website: Option<String>,
    /// The address of its complaint form on the web.
    pub complaint_form_url: Option<String>,
    /// The languages it takes complaints in (BCP 47), the one it writes its address in first.
    pub languages: Vec<String>,
    /// How it takes a complaint, as far as that is known.
    pub filing: Filing,
    /// Name and address in another of its languages, by language.
    pub in_language: BTreeMap<String, InLanguage>,
    /// What complainants should know about the law that applies there.
    pub law_note: Option<String>,
    /// The same by language; `law_note` is English, or the user's own.
    pub law_note_in: BTreeMap<String, String>,
    /// Where it was read, when, and how sure that is.
    #[serde(flatten)]
    pub provenance: Provenance,
}

listed! {
    /// Whom an authority supervises.
    #[derive(Default)]
    Scope {
        /// Companies and everybody else in the country.
        #[default]
        National = "national",
        /// Companies in a part of the country, such as a German Land.
        PrivateControllers = "private-controllers",
        /// Federal bodies, not companies.
        Federal = "federal",
        /// Institutions of the European Union, not companies.
        EuInstitutions = "eu-institutions",
    }
}

impl Scope {
    /// Whether a complaint about a company can go there.
    pub fn covers_companies(self) -> bool {
        matches!(self, Scope::National | Scope::PrivateControllers)
    }
}

listed! {
    /// Where letters to an authority go.
    #[derive(Default)]
    PostTo {
        /// To its street address.
        #[default]
        Street = "street",
        /// To its post-office box.
        Postbox = "postbox",
    }
}

/// A post-office box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Postbox {
    /// The line that names it: `Postfach 1947`.
    #[serde(rename = "box")]
    pub line: String,
    /// Its postal code, often another one than that of the street.
    pub postal_code: Option<String>,
    /// Its city.
    pub city: String,
}

impl Postbox {
    fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        let (line, postal_code, city) = (required(table, "box"), filled(table, "postal_code"), required(table, "city"));
        Some(Postbox { line: line?, postal_code, city: city? })
    }
}

/// What is written differently in another language of the authority.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct InLanguage {
    /// The official name.
    pub name: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
}

impl InLanguage {
    fn read(table: &mut TableReader<'_, '_>) -> Self {
        let [name, street, city] = ["name", "street", "city"].map(|field| filled(table, field));
        InLanguage { name, street, city }
    }
}

impl Authority {
    pub(super) fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        let (id, country) = (record::id(table, "id"), record::country(table, "country"));
        let (region, holidays) = (filled(table, "region"), filled(table, "holidays"));
        let scope = table.choice("scope", Need::Optional).unwrap_or_default();
        let (name, name_en) = (required(table, "name"), filled(table, "name_en"));
        let (building, street) = (filled(table, "building"), filled(table, "street"));
        let (postal_code, city) = (filled(table, "postal_code"), required(table, "city"));
        let post_to = table.choice("post_to", Need::Optional).unwrap_or_default();
        let postbox = table.table("postbox", Need::Optional, Postbox::read);
        let read = |table: &mut TableReader<'_, '_>| table.each_table(|_, form| Some(InLanguage::read(form)));
        let in_language = table.table("in_language", Need::Optional, read).unwrap_or_default();
        let email = record::email(table, "email");
        let (phone, fax) = (filled(table, "phone"), filled(table, "fax"));
        let [website, complaint_form_url] = ["website", "complaint_form_url"].map(|field| url(table, field));
        let languages = record::languages(table, "languages");
        let filing = table.table("filing", Need::Optional, Filing::read);
        let (law_note, law_note_in) = (filled(table, "law_note"), named_texts(table, "law_note_in"));
        let provenance = Provenance::read(table);
        Some(Authority {
            id: id?,
            country: country?,
            region,
            holidays,
            scope,
            name: name?,
            name_en,
            building,
            street,
            postal_code,
            city: city?,
            post_to,
            postbox: postbox.flatten(),
            email,
            phone,
            fax,
            website,
            complaint_form_url,
            languages,
            filing: filing.unwrap_or_default(),
            in_language: in_language.into_iter().collect(),
            law_note,
            law_note_in,
            provenance,
        })
    }

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

    /// What is doubtful about the record on this day: see [`Provenance::doubt`].
    pub fn doubt(&self, today: NaiveDate) -> Option<Arg> {
        self.provenance.doubt(today)
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
