//! Which authority is competent for a person.
//!
//! In: the country, postal code and city of the residence, as far as known. Out: a [`Finding`], which never
//! claims more than the data says: a code used in two Länder, a code of no Land and a missing country
//! are all told. Article 77(1) GDPR also allows the place of work and that of the infringement; the
//! residence is what a case file knows.

use serde::Serialize;

use super::authority::{Authority, Scope};
use super::by_id::Directory;
use super::country::Country;
use super::elsewhere::{self, Elsewhere};
use super::place;
use super::postal_code::{LAENDER, Land, Reading, read_german};
use crate::words::{Arg, Join, Say};

/// Which authority is competent for a person.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding<'a> {
    /// The competent authority, or the likeliest one if `certain` is false; none if nothing is known.
    pub authority: Option<&'a Authority>,
    /// Whether it follows from what was given, without guessing.
    pub certain: bool,
    /// The ids of other authorities that may be the competent one.
    pub others: Vec<String>,
    /// The reasons, in whole sentences for people.
    pub why: Say,
}

impl Directory {
    /// The authority for a person who lives there.
    ///
    /// A missing country is never taken to be Germany: the German reading of a postal code is then
    /// only a candidate. The city decides where a postal code is used in two Länder; alone it gives a candidate.
    pub fn find(&self, country: Option<&Country>, postal_code: Option<&str>, city: Option<&str>) -> Finding<'_> {
        let filled = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        let normal = |code: String| country.and_then(|country| country.normal_postal_code(&code)).unwrap_or(code);
        let (code, city) = (filled(postal_code).map(normal), filled(city));
        let (code, city) = (code.as_deref(), city.as_deref());
        match (country, code) {
            (Some(country), code) if country.code() == "DE" => self.find_german(code, city),
            (Some(country), Some(code)) => match elsewhere::place_of(country.code(), code) {
                Some(there) => self.find_elsewhere(*country, code, there),
                None => self.find_national(*country, Some(code)),
            },
            (Some(country), None) => self.find_national(*country, None),
            (None, None) => nothing(Say::DirectoryCountryNeeded {}),
            (None, Some(code)) if read_german(code) == Reading::NoCode => {
                nothing(Say::DirectoryCountryUntold { code: code.into() })
            }
            (None, Some(code)) => {
                let german = self.find_german(Some(code), city);
                let why = Say::DirectoryReadAsGerman { why: german.why.into() };
                Finding { certain: false, why, ..german }
            }
        }
    }

    fn find_german(&self, code: Option<&str>, city: Option<&str>) -> Finding<'_> {
        let Some(code) = code else {
            if let Some((city, land)) = city.and_then(|city| Some((city, place::land_of(city)?))) {
                let why = Say::DirectoryPlaceAlone { city: city.into(), land: land.name.into() };
                return Finding { authority: self.of_region(land.code), certain: false, others: Vec::new(), why };
            }
            return self.one_of(&LAENDER, Say::DirectoryCodeNeeded {});
        };
        match read_german(code) {
            Reading::One(land) => Finding {
                authority: self.of_region(land.code),
                certain: self.of_region(land.code).is_some(),
                others: Vec::new(),
                why: Say::DirectoryCodeIn { code: code.into(), land: land.name.into() },
            },
            Reading::Two { first, second, weak } if by_city(city, first, second, weak).is_some() => {
                let (land, places) = by_city(city, first, second, weak).unwrap_or(first);
                Finding {
                    authority: self.of_region(land.code),
                    certain: self.of_region(land.code).is_some(),
                    others: Vec::new(),
                    why: Say::DirectoryCodeOfTwo {
                        code: code.into(),
                        place: city.unwrap_or(places).into(),
                        land: land.name.into(),
                    },
                }
            }
            Reading::Two { first, second, .. } => Finding {
                authority: self.of_region(first.0.code),
                certain: false,
                others: self.ids(&[second.0]),
                why: Say::DirectoryCodeUndecided {
                    code: code.into(),
                    first: first.0.name.into(),
                    first_places: first.1.into(),
                    second: second.0.name.into(),
                    second_places: second.1.into(),
                },
            },
            Reading::AustrianPlace(place) => Finding {
                authority: self.national("AT").next(),
                certain: false,
                others: self.of_region("DE-BY").map(|authority| authority.id.clone()).into_iter().collect(),
                why: Say::DirectoryAustrianPlace { code: code.into(), place: place.into() },
            },
            Reading::Gap(around) => {
                let laender = Arg::list(around.iter().map(|land| land.name), Join::And);
                self.one_of(&around, Say::DirectoryNoDeliveryCode { code: code.into(), laender })
            }
            Reading::NoCode => self.one_of(&LAENDER, Say::DirectoryNotFiveDigits { code: code.into() }),
        }
    }

    /// Either the country is not that of the residence, or the code is a mistake.
    fn find_elsewhere(&self, country: Country, code: &str, there: Elsewhere) -> Finding<'_> {
        let authority = match there.region {
            Some(region) => self.of_region(region),
            None => self.national(there.of).next(),
        };
        let others = self.national(country.code()).map(|authority| authority.id.clone()).collect();
        let why = Say::DirectoryCodeElsewhere {
            code: code.into(),
            country: country.into(),
            place: there.place.into(),
            of: there.of.into(),
        };
        Finding { authority, certain: false, others, why }
    }

    fn find_national(&self, country: Country, code: Option<&str>) -> Finding<'_> {
        let mut candidates = self.national(country.code());
        let Some(authority) = candidates.next() else {
            return nothing(Say::DirectoryNoneKnown { country: country.into() });
        };
        let others: Vec<String> = candidates.map(|other| other.id.clone()).collect();
        // A code that cannot be one of the country, by the rule that a case is checked with: either of the two is a mistake.
        let odd_code = code.filter(|code| !country.accepts_postal_code(code));
        let certain = others.is_empty() && odd_code.is_none();
        let (note, odd_code, country) = (authority.law().into(), odd_code.into(), country.into());
        let why = if others.is_empty() {
            Say::DirectoryOneForAll { country, note, odd_code }
        } else {
            Say::DirectorySeveral { country, note, odd_code }
        };
        Finding { authority: Some(authority), certain, others, why }
    }

    /// The authorities of a country that a complaint about a company can go to, national ones first.
    pub(super) fn national(&self, code: &str) -> impl Iterator<Item = &Authority> {
        let in_country = move |scope: Scope| {
            let there = self.authorities_saying(code);
            there.filter(move |authority| authority.scope == scope && authority.country.code() == code)
        };
        in_country(Scope::National).chain(in_country(Scope::PrivateControllers))
    }

    /// Languages (BCP 47) that the authorities of a country use, which its postal service can therefore read.
    pub fn languages_in(&self, country: Country) -> impl Iterator<Item = &str> {
        let there = self.authorities_saying(country.code()).filter(move |authority| authority.country == country);
        there.flat_map(|authority| authority.languages.iter().map(String::as_str))
    }

    fn of_region(&self, code: &str) -> Option<&Authority> {
        self.authorities_saying(code)
            .find(|authority| authority.scope.covers_companies() && authority.region.as_deref() == Some(code))
    }

    fn ids(&self, laender: &[Land]) -> Vec<String> {
        laender.iter().filter_map(|land| self.of_region(land.code)).map(|authority| authority.id.clone()).collect()
    }

    fn one_of(&self, laender: &[Land], why: Say) -> Finding<'_> {
        Finding { authority: None, certain: false, others: self.ids(laender), why }
    }
}

/// The Land of a postal code used in two, if the city is one of the places that are known in one of them. A city that only
/// weak evidence puts into the second is left in doubt.
fn by_city(
    city: Option<&str>,
    first: (Land, &'static str),
    second: (Land, &'static str),
    weak: bool,
) -> Option<(Land, &'static str)> {
    let lies = |(_, places): (Land, &str)| city.is_some_and(|city| places.split('/').any(|p| place::same(city, p)));
    match (lies(first), lies(second)) {
        (true, false) => Some(first),
        (false, true) if !weak => Some(second),
        _ => None,
    }
}

fn nothing<'a>(why: Say) -> Finding<'a> {
    Finding { authority: None, certain: false, others: Vec::new(), why }
}

#[cfg(test)]
#[path = "find_tests.rs"]
mod tests;
