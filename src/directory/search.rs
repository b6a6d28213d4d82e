//! The authority for what somebody types: a postal code, a town, an address in a line, a Land, a country, or the name of an
//! authority.
//!
//! In: a text, as a person types it who knows no options; umlauts may be written `ae`. Out: a [`Finding`] that claims no more than the
//! text says. What names a Land or a country decides; a postal code with a town that has it is German; a town alone, and a postal
//! code alone, are only likely. Where several places have a name, all of their authorities are told.

use std::sync::LazyLock;

use super::authority::{Authority, Scope};
use super::by_id::Directory;
use super::country::Country;
use super::find::Finding;
use super::local_language;
use super::place::{self, Agreement};
use super::postal_code::{LAENDER, Land, Reading, read_german};
use super::table;
use crate::problem::name_meant;
use crate::words::{Arg, Join, Say};

/// What the Länder are called besides their own names.
static OTHER_NAMES: LazyLock<Vec<(Land, Vec<&'static str>)>> = LazyLock::new(|| {
    // The table is part of the program and a test reads it: a failure here is a bug of ours.
    #[allow(clippy::expect_used, reason = "embedded data, checked by a test")]
    let rows = table::rows(include_str!("data/laender_de.csv"), ["land", "names"]).expect("laender_de.csv can be read");
    let land = |code: &str| LAENDER.into_iter().find(|land| land.code == code);
    rows.into_iter().filter_map(|[code, names]| Some((land(code)?, names.split('|').collect()))).collect()
});

/// What a text says of where somebody lives.
#[derive(Debug, Default)]
struct Residence {
    land: Option<Land>,
    country: Option<Country>,
    code: Option<String>,
    city: Option<String>,
}

impl Directory {
    /// The authority for what was typed; `country` is what was said of it elsewhere.
    pub fn search(&self, typed: &str, country: Option<&Country>) -> Finding<'_> {
        let typed = typed.trim();
        let said = read(typed);
        let country = country.copied().or(said.country);
        let (code, city) = (said.code.as_deref(), said.city.as_deref());
        if let (Some(land), true) = (said.land, country.is_none_or(|country| country.code() == "DE")) {
            let authority = self.of_land(land);
            let why = Say::DirectoryLandNamed { land: land.name.into() };
            return Finding { certain: authority.is_some(), authority, others: Vec::new(), why };
        }
        match (country, code, city) {
            (None, Some(code), Some(city)) => self.by_code_and_city(code, city),
            (None, Some(code), None) => self.find(None, Some(code), None),
            (Some(country), code, city) if country.code() != "DE" || code.is_some() => {
                self.find_told(Some(&country), code, city)
            }
            (country, _, Some(city)) => {
                self.by_city(city, country).or_else(|| self.by_name(typed)).unwrap_or_else(|| self.unknown(typed))
            }
            (None, ..) if !typed.is_empty() => self.by_name(typed).unwrap_or_else(|| self.unknown(typed)),
            (country, ..) => self.find(country.as_ref(), None, None),
        }
    }

    /// [`Directory::find`], unless the town is known to lie in another German Land than the code: then one of both is a mistake, and neither decides.
    pub fn find_told(&self, country: Option<&Country>, code: Option<&str>, city: Option<&str>) -> Finding<'_> {
        match (country, code, city) {
            (Some(country), Some(code), Some(city))
                if country.code() == "DE" && matches!(place::compare(code, city), Agreement::Contradicts { .. }) =>
            {
                self.by_code_and_city(code, city)
            }
            _ => self.find(country, code, city),
        }
    }

    /// A German code, if the town has it; else what both say.
    fn by_code_and_city(&self, code: &str, city: &str) -> Finding<'_> {
        let germany = Country::parse("DE");
        let german = self.find(germany.as_ref(), Some(code), Some(city));
        let of_code =
            || german.authority.map(|authority| authority.id.clone()).into_iter().chain(german.others.clone());
        match place::compare(code, city) {
            Agreement::Agrees => german,
            Agreement::Contradicts { land, .. } => {
                let of_city = self.of_land(land).map(|authority| authority.id.clone());
                let others = unique(of_code().chain(of_city).collect());
                let why = Say::DirectoryCodeOfOtherPlace { code: code.into(), city: city.into() };
                Finding { authority: None, certain: false, others, why }
            }
            Agreement::Unknown => {
                // Codes of five digits are those of many countries, and a place that is not known may lie in any of them.
                let abroad = self.abroad(city).map(|authority| authority.id.clone());
                let others = unique(of_code().chain(abroad).collect());
                let why = Say::DirectoryCodeAndUnknownPlace { code: code.into(), city: city.into() };
                Finding { authority: None, certain: false, others, why }
            }
        }
    }

    /// A town alone: the Länder that have one of this name, and the country of an authority that sits there.
    fn by_city(&self, city: &str, country: Option<Country>) -> Option<Finding<'_>> {
        // "Bernau bei Berlin": the table has the name alone.
        let short = city.split(" bei ").next().unwrap_or(city);
        let city = if place::laender_of(city).is_empty() { short } else { city };
        let laender = place::laender_of(city);
        let abroad = self.abroad(city).filter(|_| country.is_none());
        match (laender.as_slice(), abroad) {
            ([], abroad) => {
                // A town of two languages (Bienne, Åbo) tells its country by its name.
                let by_town = || country.is_none().then(|| local_language::country_of_town(city)).flatten();
                let authority = abroad.or_else(|| self.national(by_town()?.code()).next())?;
                let why = Say::DirectoryPlaceAbroad { city: city.into(), country: authority.country.into() };
                Some(Finding { authority: Some(authority), certain: false, others: Vec::new(), why })
            }
            ([(land, _)], None) => {
                let why = Say::DirectoryPlaceAlone { city: city.into(), land: land.name.into() };
                Some(Finding { authority: self.of_land(*land), certain: false, others: Vec::new(), why })
            }
            (several, abroad) => {
                let likely = place::land_of(city).filter(|_| abroad.is_none()).and_then(|land| self.of_land(land));
                let named = |(land, places): &(Land, Vec<&str>)| format!("{} ({})", places.join(", "), land.name);
                let abroad_too = abroad.map(|authority| format!("{} ({})", authority.city, authority.country.code()));
                let places: Vec<String> = several.iter().map(named).chain(abroad_too).collect();
                let ids = several.iter().filter_map(|(land, _)| self.of_land(*land)).chain(abroad);
                let others = ids.map(|authority| authority.id.clone());
                let others = others.filter(|id| likely.is_none_or(|likely| likely.id != *id)).collect();
                let why = Say::DirectoryPlaceInSeveral { city: city.into(), places: Arg::list(places, Join::And) };
                Some(Finding { authority: likely, certain: false, others, why })
            }
        }
    }

    /// The authority of another country that sits in a town.
    fn abroad(&self, city: &str) -> Option<&Authority> {
        let elsewhere = |authority: &&Authority| authority.scope == Scope::National && authority.country.code() != "DE";
        let sits_there = |authority: &&Authority| {
            let others = authority.in_language.values().filter_map(|form| form.city.as_deref());
            std::iter::once(authority.city.as_str()).chain(others).any(|known| place::same(city, known))
        };
        self.authorities().filter(elsewhere).find(sits_there)
    }

    /// Authorities by id or by a part of their name.
    fn by_name(&self, typed: &str) -> Option<Finding<'_>> {
        let wanted = place::plain(typed);
        if wanted.len() < 3 {
            return None;
        }
        let named = |authority: &&Authority| {
            let names = std::iter::once(authority.name.as_str()).chain(authority.name_en.as_deref());
            authority.id == typed.to_lowercase()
                || names.map(place::plain).any(|name| format!(" {name} ").contains(&format!(" {wanted} ")))
        };
        let all: Vec<&Authority> = self.authorities().filter(named).collect();
        let (first, more) = all.split_first()?;
        if !more.is_empty() {
            let others = all.iter().map(|authority| authority.id.clone()).collect();
            let why = Say::DirectorySeveralNamed { text: typed.into() };
            return Some(Finding { authority: None, certain: false, others, why });
        }
        let certain = first.scope.covers_companies();
        let id = first.id.as_str().into();
        let why = if certain { Say::DirectoryNamed { id } } else { Say::DirectoryNotForCompanies { id } };
        Some(Finding { authority: Some(first), certain, others: Vec::new(), why })
    }

    /// Nothing is known of it, with what is perhaps meant; or of a code that several countries can have (`1204 Genève`), which these are.
    fn unknown(&self, typed: &str) -> Finding<'_> {
        for word in
            typed.split_whitespace().filter(|word| word.len() > 3 && word.starts_with(|c: char| c.is_ascii_digit()))
        {
            let can_have =
                |country: &Country| country.postal_code_example().is_some() && country.accepts_postal_code(word);
            let ids = Country::all().filter(can_have).filter_map(|country| self.national(country.code()).next());
            let others: Vec<String> = ids.map(|authority| authority.id.clone()).collect();
            if others.len() > 1 {
                let why = Say::DirectoryCodeOfSeveralCountries { code: crate::visible::shown(word).into() };
                return Finding { authority: None, certain: false, others, why };
            }
        }
        let names = LAENDER.iter().map(|land| land.name).chain(Country::all().flat_map(Country::names));
        let near = name_meant(typed, names.chain(place::all())).filter(|_| typed.chars().count() > 3);
        let why = Say::DirectoryNothingNamed { text: crate::visible::shown(typed).into(), near: near.into() };
        Finding { authority: None, certain: false, others: Vec::new(), why }
    }

    fn of_land(&self, land: Land) -> Option<&Authority> {
        self.authorities_saying(land.code)
            .find(|a| a.scope.covers_companies() && a.region.as_deref() == Some(land.code))
    }
}

/// Reads an address in a line, or a part of one: parts are divided by commas or line breaks, the country comes last.
fn read(typed: &str) -> Residence {
    let mut said = Residence::default();
    let mut parts: Vec<&str> = typed.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
    while let Some(last) = parts.last() {
        match (land(last), country(last)) {
            (Some(land), _) => said.land = Some(land),
            (None, Some(country)) if said.country.is_none() => said.country = Some(country),
            _ => break,
        }
        parts.pop();
    }
    // Lines that somebody gives on one: the country may be the last word.
    let ended = parts.last().and_then(|last| last.rsplit_once(char::is_whitespace)).and_then(|(rest, word)| {
        let told = word.chars().count() > 3 || (word.len() == 2 && word.bytes().all(|b| b.is_ascii_uppercase()));
        Some((rest.trim(), country(word).filter(|_| told && said.country.is_none())?))
    });
    if let Some((rest, country)) = ended {
        said.country = Some(country);
        parts.pop();
        parts.push(rest);
    }
    for part in parts.iter().rev() {
        let words: Vec<&str> = part.split_whitespace().collect();
        let Some(at) = words.iter().rposition(|word| is_code(word, said.country)) else { continue };
        let word = words[at];
        said.country = said.country.or_else(|| Country::of_postal_code(word));
        said.code = Some(word.to_owned());
        let (before, after) = (&words[..at], &words[at + 1..]);
        let city = if after.is_empty() { before } else { after };
        said.city = Some(city.join(" ")).filter(|city| !city.is_empty());
        return said;
    }
    // Without a code the town stands last; what has a number in it is a street.
    let has_digits = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let town = parts.iter().rev().find(|part| !has_digits(part)).map(|town| (*town).to_owned());
    // "1010 Wien", "Dublin 2": what is no number is the town.
    let words = |part: &&str| part.split_whitespace().filter(|word| !has_digits(word)).collect::<Vec<_>>().join(" ");
    said.city = town.or_else(|| parts.last().map(words)).filter(|town| !town.is_empty());
    said
}

/// Whether a word is a postal code: five digits where no other country is named, or with the sign of a country before it.
fn is_code(word: &str, country: Option<Country>) -> bool {
    match country {
        Some(country) if country.code() != "DE" => {
            country.accepts_postal_code(word) && word.contains(|c: char| c.is_ascii_digit())
        }
        _ => read_german(word) != Reading::NoCode || (word.contains('-') && Country::of_postal_code(word).is_some()),
    }
}

/// The Land of this name or code.
fn land(typed: &str) -> Option<Land> {
    let wanted = place::plain(typed);
    let named = |land: &Land| {
        let others = OTHER_NAMES.iter().filter(|(of, _)| of == land).flat_map(|(_, names)| names.iter().copied());
        land.code.eq_ignore_ascii_case(typed)
            || std::iter::once(land.name).chain(others).any(|name| place::plain(name) == wanted)
    };
    LAENDER.into_iter().find(named)
}

/// The country of this name or code, umlauts and accents written as one likes.
fn country(typed: &str) -> Option<Country> {
    let plain = || {
        let wanted = Some(place::plain(typed)).filter(|wanted| wanted.len() > 3)?;
        Country::all().find(|country| country.names().any(|name| place::plain(name) == wanted))
    };
    Country::parse(typed).or_else(plain)
}

fn unique(ids: Vec<String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for id in ids {
        if !once.contains(&id) {
            once.push(id);
        }
    }
    once
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
