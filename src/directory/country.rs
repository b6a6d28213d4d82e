//! Countries: their codes, their names, and how an address is written there.
//!
//! In: `data/countries.csv` (ISO 3166-1) and `data/country_names.csv` (names of the Unicode CLDR, a column a language). Out:
//! [`Country`], a code that is known to exist. Sources for the rest: the files' own headings.

use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use serde::{Serialize, Serializer};

use super::postal_format;
use super::table;
use crate::problem::name_meant;
use crate::words::{Arg, folded};

/// A country of ISO 3166-1.
#[derive(Clone, Copy)]
pub struct Country(&'static Row);

/// On which side an envelope has its window, as is usual in a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowSide {
    /// Left, as in Germany.
    Left,
    /// Right, as in France.
    Right,
}

/// One line of the table.
struct Row {
    code: &'static str,
    /// By the languages of [`LANGUAGES`].
    names: [&'static str; LANGUAGES.len()],
    postal_code: Option<&'static str>,
    city_line: CityLine,
    window: WindowSide,
    union: Union,
    also: Vec<&'static str>,
}

/// Where the postal code stands.
#[derive(Debug, Clone, Copy)]
enum CityLine {
    CodeCity,
    CityCode,
    CityCommaCode,
    CodeBelow,
}

/// What the country belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Union {
    Eu,
    EeaOnly,
    /// A region of a member with a code of its own.
    Region,
    Neither,
}

/// The languages that have a name for every country: the columns of `data/country_names.csv`. English is what is left for others.
const LANGUAGES: [&str; 11] = ["de", "en", "fr", "el", "es", "it", "nb", "nl", "pl", "pt", "sv"];
const ENGLISH: usize = 1;

static COUNTRIES: LazyLock<Vec<Row>> = LazyLock::new(|| {
    // The tables are part of the program and a test reads them: a failure here is a bug of ours.
    #[allow(clippy::expect_used, reason = "embedded data, checked by a test")]
    read(include_str!("data/countries.csv"), include_str!("data/country_names.csv")).expect("the countries can be read")
});

/// Countries by what they are called, in small Latin letters without marks; none for a name that would be that of two.
static BY_NAME: LazyLock<HashMap<String, Option<Country>>> = LazyLock::new(|| {
    let mut all: HashMap<String, Option<Country>> = HashMap::new();
    for country in Country::all() {
        for name in country.names() {
            let known = all.entry(folded(name)).or_insert(Some(country));
            *known = known.filter(|other| *other == country);
        }
    }
    all
});

impl Country {
    /// The country of this code of ISO 3166-1, in small or capital letters, or of what people write instead: a code used
    /// elsewhere (`UK`, `EL`, `D`), the name in one of the languages of `data/country_names.csv` or its own, with or without accents.
    pub fn parse(typed: &str) -> Option<Country> {
        let typed = typed.trim();
        let by_code = COUNTRIES.iter().find(|row| row.code.eq_ignore_ascii_case(typed)).map(Country);
        by_code.or_else(|| BY_NAME.get(&folded(typed)).copied().flatten())
    }

    /// The country that somebody may mean who misspelt its name.
    pub fn suggest(typed: &str) -> Option<Country> {
        let typed = typed.trim().to_lowercase();
        let names: Vec<(String, Country)> = Country::all()
            .flat_map(|country| country.names().map(move |name| (name.to_lowercase(), country)))
            .collect();
        // A code mistyped in one of two letters is no hint at all; a name is.
        let known = names.iter().map(|(name, _)| name.as_str());
        let meant = if typed.chars().count() > 3 {
            name_meant(&typed, known)?
        } else {
            return None;
        };
        names.iter().find(|(name, _)| name == meant).map(|(_, country)| *country)
    }

    /// All countries, by code.
    pub fn all() -> impl Iterator<Item = Country> {
        COUNTRIES.iter().map(Country)
    }

    /// The code, in capitals: `DE`.
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// The name in a language that has one, otherwise in English; a region such as `de-AT` counts as its language.
    pub fn name(&self, language: &str) -> &'static str {
        self.name_in(language).unwrap_or(self.0.names[ENGLISH])
    }

    fn by_language(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        LANGUAGES.into_iter().zip(self.0.names)
    }

    /// The name in a language that has one for every country.
    pub fn name_in(&self, language: &str) -> Option<&'static str> {
        let primary = language.split('-').next().unwrap_or_default();
        self.by_language().find(|(tag, _)| *tag == primary).map(|(_, name)| name)
    }

    /// The postal code as it is written in this country (`2514el` becomes `2514 EL`), or nothing if
    /// it cannot be one. Where the form is not known, whatever is not empty is taken as it is.
    ///
    /// The sign of the country may stand before it (`D-39104`, `SE-114 55`), or be missing where it belongs (`1010` in Latvia).
    pub fn normal_postal_code(&self, typed: &str) -> Option<String> {
        let Some(forms) = self.0.postal_code else {
            return Some(typed.trim()).filter(|code| !code.is_empty()).map(str::to_owned);
        };
        let bare =
            || self.signs().find_map(|sign| postal_format::normal(forms, postal_format::after_sign(sign, typed)?));
        let signed = || postal_format::normal(forms, &format!("{}-{}", self.code(), typed.trim()));
        postal_format::normal(forms, typed).or_else(bare).or_else(signed)
    }

    /// The country whose sign stands before a postal code, if that makes it one of this country.
    pub fn of_postal_code(typed: &str) -> Option<Country> {
        let signed = |country: &Country| {
            let rest = country.signs().find_map(|sign| postal_format::after_sign(sign, typed));
            rest.is_some_and(|rest| country.0.postal_code.is_some() && country.accepts_postal_code(rest))
        };
        Country::all().find(signed)
    }

    /// Whether an address there must have a postal code.
    pub fn needs_postal_code(&self) -> bool {
        self.0.postal_code.is_some_and(|forms| !postal_format::may_be_missing(forms))
    }

    /// What may stand before a postal code of this country.
    fn signs(self) -> impl Iterator<Item = &'static str> {
        let short = |sign: &&str| sign.len() <= 3 && sign.bytes().all(|b| b.is_ascii_uppercase());
        std::iter::once(self.code()).chain(self.0.also.iter().copied().filter(short))
    }

    /// Whether the text can be a postal code of this country.
    pub fn accepts_postal_code(&self, typed: &str) -> bool {
        self.normal_postal_code(typed).is_some()
    }

    /// What a postal code of this country looks like, such as `1234 AB`; nothing if not known.
    pub fn postal_code_example(&self) -> Option<String> {
        self.0.postal_code.map(postal_format::example)
    }

    /// The line or lines with city and postal code, as they are written in this country. Where one of
    /// the two is empty, only the other is written.
    pub fn city_lines(&self, postal_code: &str, city: &str) -> Vec<String> {
        let (code, city) = (postal_code.trim(), city.trim());
        match (code.is_empty(), city.is_empty()) {
            (true, true) => return Vec::new(),
            (true, false) => return vec![city.to_owned()],
            (false, true) => return vec![code.to_owned()],
            (false, false) => {}
        }
        match self.0.city_line {
            CityLine::CodeCity => vec![format!("{code} {city}")],
            CityLine::CityCode => vec![format!("{city} {code}")],
            CityLine::CityCommaCode => vec![format!("{city}, {code}")],
            CityLine::CodeBelow => vec![city.to_owned(), code.to_owned()],
        }
    }

    /// The last line of an address abroad: the country in capitals, in the language of the country the
    /// letter is sent from (UPU: that language, English or French). Nothing for a letter that stays in
    /// the country.
    pub fn destination_line(&self, sending: &Country) -> Option<String> {
        if self == sending {
            return None;
        }
        let language = match sending.code() {
            "DE" | "AT" | "LI" | "CH" => "de",
            "FR" | "BE" | "LU" | "MC" => "fr",
            _ => "en",
        };
        Some(self.name(language).to_uppercase())
    }

    /// On which side envelopes usually have their window.
    pub fn window(&self) -> WindowSide {
        self.0.window
    }

    /// Whether it is a member of the European Union.
    pub fn in_eu(&self) -> bool {
        self.0.union == Union::Eu
    }

    /// Whether the GDPR applies to those who live there as it does in a member: the European Economic Area, and regions of
    /// its members that have a code of their own (Réunion, Åland; Art. 349 and 355(1) TFEU).
    pub fn under_gdpr(&self) -> bool {
        self.0.union != Union::Neither
    }

    /// Whether it belongs to the European Economic Area, in which the GDPR applies: the Union, Iceland,
    /// Liechtenstein and Norway.
    pub fn in_eea(&self) -> bool {
        matches!(self.0.union, Union::Eu | Union::EeaOnly)
    }

    /// Everything it is called, and its signs.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        self.0.names.into_iter().chain(self.0.also.iter().copied())
    }
}

impl From<Country> for Arg {
    /// Its name in the language of the reader.
    fn from(country: Country) -> Self {
        Arg::InLanguages(country.by_language().map(|(tag, name)| (tag.to_owned(), name.to_owned())).collect())
    }
}

impl PartialEq for Country {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Country {}

impl PartialOrd for Country {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Country {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl Hash for Country {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.code())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// The tables as typed rows, or what is wrong with them.
fn read(text: &'static str, names: &'static str) -> Result<Vec<Row>, String> {
    let mut heading = ["code"; LANGUAGES.len() + 1];
    heading[1..].copy_from_slice(&LANGUAGES);
    let names = table::rows(names, heading)?;
    let heading = ["code", "postal_code", "city_line", "window", "union", "also"];
    let rows = table::rows(text, heading)?;
    if rows.len() != names.len() {
        return Err(format!("{} countries have {} names", rows.len(), names.len()));
    }
    rows.into_iter()
        .zip(names)
        .map(|([code, postal_code, city_line, window, union, also], [named, names @ ..])| {
            if named != code || names.contains(&"") {
                return Err(format!("{code} has no names, or too few"));
            }
            Ok(Row {
                code,
                names,
                postal_code: Some(postal_code).filter(|forms| !forms.is_empty()),
                city_line: match city_line {
                    "" | "code city" => CityLine::CodeCity,
                    "city code" => CityLine::CityCode,
                    "city, code" => CityLine::CityCommaCode,
                    "city / code" => CityLine::CodeBelow,
                    other => return Err(format!("{code}: `{other}` is no city line")),
                },
                window: match window {
                    "" => WindowSide::Left,
                    "right" => WindowSide::Right,
                    other => return Err(format!("{code}: `{other}` is no side of a window")),
                },
                union: match union {
                    "" => Union::Neither,
                    "eu" => Union::Eu,
                    "eea" => Union::EeaOnly,
                    "region" => Union::Region,
                    other => return Err(format!("{code}: `{other}` is no union")),
                },
                also: also.split('|').filter(|name| !name.is_empty()).collect(),
            })
        })
        .collect()
}

#[cfg(test)]
#[path = "country_tests.rs"]
mod tests;
