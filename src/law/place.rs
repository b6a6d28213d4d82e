//! The places whose holidays are known: countries, their parts, the institutions of the European Union.
//!
//! In: a code of ISO 3166 such as `IE`, `DE-ST`, `GB-SCT`, or `EU`. Out: a [`Place`] with its holidays, and the part
//! of it that was meant. The facts stand in `data/holidays/`, a file a country, each with its sources.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::holiday::Holiday;
use super::holiday_file;
use crate::problem::Source;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whole;
use crate::read::whose::Whose;

/// A country, or the institutions of the European Union.
#[derive(Debug)]
pub struct Place {
    /// Its code in ISO 3166-1, or `EU`.
    pub code: &'static str,
    /// Its English name.
    pub name: String,
    /// What its parts are called together: "the Länder".
    pub parts_are: Option<String>,
    /// Its parts by their codes in ISO 3166-2.
    parts: BTreeMap<String, String>,
    /// Other codes of parts.
    also: BTreeMap<String, String>,
    /// The first year the table is for.
    pub since: i32,
    /// Where the table was read.
    pub sources: Vec<String>,
    /// The day on which somebody last compared it with that.
    pub checked: NaiveDate,
    pub(super) holidays: Vec<Holiday>,
}

/// A place of the table, read when it is first asked for.
struct Row {
    code: &'static str,
    text: &'static str,
    place: OnceLock<Place>,
}

macro_rules! places {
    ($($code:literal in $file:literal,)*) => {
        static PLACES: [Row; [$($code),*].len()] = [
            $(Row { code: $code, text: include_str!(concat!("data/holidays/", $file)), place: OnceLock::new() },)*
        ];
    };
}

places! {
    "AT" in "at.toml", "BE" in "be.toml", "BG" in "bg.toml", "CH" in "ch.toml", "CY" in "cy.toml", "CZ" in "cz.toml",
    "DE" in "de.toml", "DK" in "dk.toml", "EE" in "ee.toml", "ES" in "es.toml", "EU" in "eu.toml", "FI" in "fi.toml",
    "FR" in "fr.toml", "GB" in "gb.toml", "GR" in "gr.toml", "HR" in "hr.toml", "HU" in "hu.toml", "IE" in "ie.toml",
    "IS" in "is.toml", "IT" in "it.toml", "LI" in "li.toml", "LT" in "lt.toml", "LU" in "lu.toml", "LV" in "lv.toml",
    "MT" in "mt.toml", "NL" in "nl.toml", "NO" in "no.toml", "PL" in "pl.toml", "PT" in "pt.toml", "RO" in "ro.toml",
    "SE" in "se.toml", "SI" in "si.toml", "SK" in "sk.toml",
}

/// There is one of each.
impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Place {}

impl Place {
    /// The place of a code and, in the code of a part, the part's own code.
    pub fn find(code: &str) -> Option<(&'static Place, Option<&'static str>)> {
        let country = code.split('-').next()?;
        // The Union's own codes for two of its neighbours and members.
        let country = match country {
            "EL" => "GR",
            "UK" => "GB",
            other => other,
        };
        let place = PLACES.iter().find(|row| row.code == country)?.place();
        if !code.contains('-') {
            return Some((place, None));
        }
        let code = place.also.get(code).map_or(code, String::as_str);
        place.parts.get_key_value(code).map(|(part, _)| (place, Some(part.as_str())))
    }

    /// The English name of one of its parts.
    pub fn part(&self, code: &str) -> Option<&str> {
        self.parts.get(code).map(String::as_str)
    }

    /// The codes of its parts.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// The file of the table.
    pub fn text(code: &str) -> &'static str {
        PLACES.iter().find(|row| row.code == code).map_or("", |row| row.text)
    }

    /// The codes of all places.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        PLACES.iter().map(|row| row.code)
    }
}

impl Row {
    fn place(&'static self) -> &'static Place {
        self.place.get_or_init(|| read(self.code, self.text))
    }
}

// The files are part of the program and a test reads each of them: a failure here is a bug of ours.
#[allow(clippy::panic, reason = "embedded data, checked by tests")]
fn read(code: &'static str, text: &str) -> Place {
    match whole::toml(Whose::Directory, &Source::new(code, text), |top| place(code, top)) {
        (Some(Some(place)), problems) if problems.is_empty() => place,
        (_, problems) => panic!("the holidays of {code} cannot be read: {problems:?}"),
    }
}

/// A file of `data/holidays/`.
fn place(code: &'static str, top: &mut TableReader<'_, '_>) -> Option<Place> {
    let name = top.text("name", Need::Required, TextKind::Line);
    let since = top.integer("since", Need::Required, 1000..=9999);
    let sources = top.texts("sources", TextKind::Prose).unwrap_or_default();
    let checked = top.date("checked", Need::Required);
    let mut names = |field| top.table(field, Need::Optional, |names| names.each_text()).unwrap_or_default();
    let [parts, also] = ["parts", "also"].map(|field| names(field).into_iter().collect());
    let parts_are = top.text("parts_are", Need::Optional, TextKind::Line);
    let holidays = top.tables("holiday", |holiday, _| holiday_file::read(holiday));
    let since = i32::try_from(since?).ok()?;
    Some(Place { code, name: name?, parts_are, parts, also, since, sources, checked: checked?, holidays })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::node::{Node, from_toml};

    #[test]
    fn every_file_can_be_read_and_names_parts_that_exist() {
        for row in &PLACES {
            let place = row.place();
            assert!(place.holidays.len() >= 8 && (2020..2025).contains(&place.since), "{}", place.code);
            assert_eq!(place.parts.is_empty(), place.parts_are.is_none(), "{}", place.code);
            let codes = place.holidays.iter().flat_map(|holiday| holiday.parts.iter().chain(&holiday.in_part_of));
            for code in codes.chain(place.also.values()) {
                assert!(place.parts.contains_key(code), "{}: {code}", place.code);
            }
            for code in place.parts.keys().chain(place.also.keys()) {
                assert!(code.starts_with(&format!("{}-", place.code)), "{code}");
            }
            for holiday in &place.holidays {
                let both = holiday.in_part_of.iter().any(|code| holiday.parts.contains(code));
                assert!(!both, "{} {}: both in the whole and in part", place.code, holiday.name);
            }
        }
    }

    #[test]
    fn every_file_has_its_sources() {
        for row in &PLACES {
            let file = from_toml(&Source::new(row.code, row.text)).unwrap();
            let sources = file.get("sources").map_or(&[][..], |sources| sources.items());
            let tells = |source: &Node| source.as_text().is_some_and(|text| text.len() > 15);
            assert!(!sources.is_empty() && sources.iter().all(tells), "{}", row.code);
        }
    }

    #[test]
    fn codes_of_the_union_and_of_parts_are_known() {
        let code = |code: &str| Place::find(code).map(|(place, part)| (place.code, part));
        assert_eq!(code("IE"), Some(("IE", None)));
        assert_eq!(code("EL"), Some(("GR", None)));
        assert_eq!(code("UK"), Some(("GB", None)));
        assert_eq!(code("DE-ST"), Some(("DE", Some("DE-ST"))));
        assert_eq!(code("GB-ENG"), Some(("GB", Some("GB-EAW"))));
        assert_eq!(code("CH-GE"), Some(("CH", Some("CH-GE"))));
        for wrong in ["", "US", "de-st", "DE-XX", "DE-", "ie", "FR-75"] {
            assert_eq!(code(wrong), None, "{wrong}");
        }
        assert_eq!(Place::codes().count(), 27 + 3 + 3, "EU, EEA, and GB, CH, the institutions");
    }
}
