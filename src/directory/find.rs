//! Which authority is competent for a person.
//!
//! In: the country, postal code and city of the residence, as far as known. Out: a [`Finding`], which never
//! claims more than the data says: a code used in two Länder, a code of no Land and a missing country
//! are all told. Article 77(1) GDPR also allows the place of work and that of the infringement; the
//! residence is what a case file knows.

use serde::Serialize;

use super::Directory;
use super::authority::{Authority, Scope};
use super::country::Country;
use super::place;
use super::postal_code::{LAENDER, Land, Reading, read_german};

/// The answer to the question which authority is competent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding<'a> {
    /// The authority, or the likeliest one; none if nothing is known.
    pub authority: Option<&'a Authority>,
    /// Whether it follows from what was given, without a guess.
    pub certain: bool,
    /// The ids of the others it may be.
    pub others: Vec<String>,
    /// Why: whole sentences, for people.
    pub why: String,
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
            (Some(country), code) => self.find_national(*country, code),
            (None, None) => nothing("The country of residence is needed, and in Germany the postal code."),
            (None, Some(code)) if read_german(code) == Reading::NoCode => {
                nothing(format!("The country of residence is needed; the postal code {code} alone does not tell it."))
            }
            (None, Some(code)) => {
                let german = self.find_german(Some(code), city);
                let why =
                    format!("The country was not given, so the postal code was read as a German one. {}", german.why);
                Finding { certain: false, why, ..german }
            }
        }
    }

    fn find_german(&self, code: Option<&str>, city: Option<&str>) -> Finding<'_> {
        let each_land = "in Germany each Land has an authority of its own";
        let Some(code) = code else {
            if let Some((city, land)) = city.and_then(|city| Some((city, place::land_of(city)?))) {
                let why =
                    format!("{city} is known as a place in {}; only the postal code makes it certain.", land.name);
                return Finding { authority: self.of_region(land.code), certain: false, others: Vec::new(), why };
            }
            return self.one_of(&LAENDER, format!("The postal code of the residence is needed: {each_land}."));
        };
        match read_german(code) {
            Reading::One(land) => Finding {
                authority: self.of_region(land.code),
                certain: self.of_region(land.code).is_some(),
                others: Vec::new(),
                why: format!("The postal code {code} lies in {}.", land.name),
            },
            Reading::Two { first, second, weak } if by_city(city, first, second, weak).is_some() => {
                let (land, places) = by_city(city, first, second, weak).unwrap_or(first);
                Finding {
                    authority: self.of_region(land.code),
                    certain: self.of_region(land.code).is_some(),
                    others: Vec::new(),
                    why: format!(
                        "The postal code {code} is used in two Länder; {} lies in {}.",
                        city.unwrap_or(places),
                        land.name
                    ),
                }
            }
            Reading::Two { first, second, .. } => Finding {
                authority: self.of_region(first.0.code),
                certain: false,
                others: self.ids(&[second.0]),
                why: format!(
                    "The postal code {code} is used in two Länder: in {} ({}) and in {} ({}). The place decides.",
                    first.0.name, first.1, second.0.name, second.1
                ),
            },
            Reading::AustrianPlace(place) => Finding {
                authority: self.national("AT").next(),
                certain: false,
                others: self.of_region("DE-BY").map(|authority| authority.id.clone()).into_iter().collect(),
                why: format!(
                    "The postal code {code} is the German code of {place}, which belongs to Austria: for a person who lives there the country is AT."
                ),
            },
            Reading::Gap(around) => {
                let names: Vec<&str> = around.iter().map(|land| land.name).collect();
                self.one_of(
                    &around,
                    format!(
                        "The postal code {code} is no delivery code, as far as is known; the codes around it lie in {}.",
                        names.join(" and ")
                    ),
                )
            }
            Reading::NoCode => self
                .one_of(&LAENDER, format!("A German postal code has five digits, which {code} has not; {each_land}.")),
        }
    }

    fn find_national(&self, country: Country, code: Option<&str>) -> Finding<'_> {
        let mut candidates = self.national(country.code());
        let name = country.name("en");
        let Some(authority) = candidates.next() else {
            return nothing(format!("No data protection authority is known here for {name}."));
        };
        let others: Vec<String> = candidates.map(|other| other.id.clone()).collect();
        let certain = others.is_empty();
        let mut why = vec![if certain {
            format!("{name}: one authority supervises companies in the whole country.")
        } else {
            format!("{name}: more than one authority is known here.")
        }];
        why.extend(authority.law_note.clone());
        if let Some(code) = code.filter(|code| !country.accepts_postal_code(code)) {
            why.push(format!("The postal code {code} does not look like one of {name}."));
        }
        Finding { authority: Some(authority), certain, others, why: why.join(" ") }
    }

    /// The authorities of a country that a complaint about a company can go to, national ones first.
    fn national(&self, code: &str) -> impl Iterator<Item = &Authority> {
        let in_country = move |scope: Scope| {
            self.authorities().filter(move |authority| authority.scope == scope && authority.country.code() == code)
        };
        in_country(Scope::National).chain(in_country(Scope::PrivateControllers))
    }

    /// Languages (BCP 47) that the authorities of a country write, and so its post reads.
    pub fn languages_in(&self, country: Country) -> impl Iterator<Item = &str> {
        let there = self.authorities().filter(move |authority| authority.country == country);
        there.flat_map(|authority| authority.languages.iter().map(String::as_str))
    }

    fn of_region(&self, code: &str) -> Option<&Authority> {
        self.authorities()
            .find(|authority| authority.scope.covers_companies() && authority.region.as_deref() == Some(code))
    }

    fn ids(&self, laender: &[Land]) -> Vec<String> {
        laender.iter().filter_map(|land| self.of_region(land.code)).map(|authority| authority.id.clone()).collect()
    }

    fn one_of(&self, laender: &[Land], why: String) -> Finding<'_> {
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

fn nothing<'a>(why: impl Into<String>) -> Finding<'a> {
    Finding { authority: None, certain: false, others: Vec::new(), why: why.into() }
}

#[cfg(test)]
#[path = "find_tests.rs"]
mod tests;
