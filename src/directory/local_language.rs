//! Which language is spoken where somebody lives, in countries whose authority takes several.
//!
//! In: `data/languages_by_postal_code.csv` and `data/languages_by_town.csv` (general knowledge; their headings say how far they reach), a country, a postal
//! code and a town as it is written. Out: a language (BCP 47), or nothing where the tables leave it open. Where two languages are spoken, the name
//! that somebody writes for their town tells theirs. It is a proposal: what a case says of its language is never changed.

use std::sync::LazyLock;

use super::country::Country;
use super::table;
use crate::words::folded;

struct Range {
    country: &'static str,
    from: u32,
    to: u32,
    language: &'static str,
}

static RANGES: LazyLock<Vec<Range>> = LazyLock::new(|| {
    // The table is part of the program and a test reads it: a failure here is a bug of ours.
    #[allow(clippy::expect_used, reason = "embedded data, checked by a test")]
    read(include_str!("data/languages_by_postal_code.csv")).expect("the table of languages can be read")
});

fn read(text: &'static str) -> Result<Vec<Range>, String> {
    let rows = table::rows(text, ["country", "from", "to", "language"])?;
    rows.into_iter()
        .map(|[country, from, to, language]| {
            let number = |code: &str| code.parse().map_err(|_| format!("`{code}` is no postal code"));
            Ok(Range { country, from: number(from)?, to: number(to)?, language })
        })
        .collect()
}

struct Town {
    country: &'static str,
    name: String,
    language: &'static str,
}

static TOWNS: LazyLock<Vec<Town>> = LazyLock::new(|| {
    #[allow(clippy::expect_used, reason = "embedded data, checked by a test")]
    towns(include_str!("data/languages_by_town.csv")).expect("the table of towns can be read")
});

fn towns(text: &'static str) -> Result<Vec<Town>, String> {
    let rows = table::rows(text, ["country", "town", "language"])?;
    let town = |[country, town, language]: [&'static str; 3]| Town { country, name: folded(town), language };
    Ok(rows.into_iter().map(town).collect())
}

/// The language in which a town has this name; what stands behind the name ("Brussel 1", "Biel/Bienne") may be the other one.
fn by_town(country: Country, town: &str) -> Option<&'static str> {
    let typed = folded(town);
    let is_it = |known: &&Town| {
        let rest = typed.strip_prefix(known.name.as_str());
        known.country == country.code() && rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    };
    let mut named = TOWNS.iter().filter(is_it);
    let found = named.next()?;
    let other = |other: &&Town| {
        other.country == country.code() && other.language != found.language && typed.contains(&other.name)
    };
    (!TOWNS.iter().any(|town| other(&town))).then_some(found.language)
}

/// The country of a town that has a name in each of two languages; none where a town of another country is called so as well.
pub fn country_of_town(town: &str) -> Option<Country> {
    let wanted = folded(town);
    let mut of_name = TOWNS.iter().filter(|known| known.name == wanted).map(|known| known.country);
    let first = of_name.next()?;
    of_name.all(|other| other == first).then(|| Country::parse(first)).flatten()
}

/// The language spoken there: that of the town's name where it has several, else that of the postal code; a sign of the country before the code
/// does not matter ("B-9000").
pub fn at(country: Country, postal_code: Option<&str>, town: Option<&str>) -> Option<&'static str> {
    town.and_then(|town| by_town(country, town)).or_else(|| by_code(country, postal_code?))
}

fn by_code(country: Country, postal_code: &str) -> Option<&'static str> {
    let digits: String = postal_code.chars().filter(char::is_ascii_digit).collect();
    let code: u32 = digits.parse().ok()?;
    let range = RANGES.iter().find(|range| range.country == country.code() && (range.from..=range.to).contains(&code));
    range.map(|range| range.language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::by_id::Directory;

    fn spoken(country: &str, code: &str) -> Option<&'static str> {
        at(Country::parse(country).unwrap(), Some(code), None)
    }

    #[test]
    fn in_a_town_of_two_languages_its_name_tells() {
        for (country, code, town, language) in [
            ("BE", "1000", "Brussel", Some("nl")),
            ("BE", "1000", "BRUXELLES", Some("fr")),
            ("BE", "1050", "Ixelles", Some("fr")),
            ("BE", "1050", "Elsene", Some("nl")),
            ("BE", "1000", "Brussels", None),
            ("BE", "1090", "Jette", None),
            ("CH", "2502", "Bienne", Some("fr")),
            ("CH", "2502", "Biel", Some("de")),
            ("CH", "2502", "Biel/Bienne", None),
            ("CH", "1700", "Freiburg", Some("de")),
            ("CH", "1700", "Fribourg", Some("fr")),
            ("FI", "00100", "Helsingfors", Some("sv")),
            ("FI", "00100", "Helsinki", Some("fi")),
            ("BE", "9000", "Gent", Some("nl")),
            ("DE", "79098", "Freiburg", None),
        ] {
            let spoken = at(Country::parse(country).unwrap(), Some(code), Some(town));
            assert_eq!(spoken, language, "{country} {code} {town}");
        }
    }

    #[test]
    fn a_town_of_two_languages_tells_its_country() {
        for (town, country) in [("Bienne", Some("CH")), ("brussel", Some("BE")), ("Åbo", Some("FI")), ("Gent", None)] {
            assert_eq!(country_of_town(town), country.and_then(Country::parse), "{town}");
        }
    }

    #[test]
    fn the_language_is_that_of_the_place() {
        for (country, code, language) in [
            ("BE", "9000", Some("nl")),
            ("BE", "B-2018", Some("nl")),
            ("BE", "4000", Some("fr")),
            ("BE", "4780", Some("de")),
            ("BE", "1000", None),
            ("CH", "8001", Some("de")),
            ("CH", "1204", Some("fr")),
            ("CH", "3960", Some("fr")),
            ("CH", "3900", Some("de")),
            ("CH", "6900", Some("it")),
            ("CH", "2502", None),
            ("DE", "39104", None),
            ("BE", "Gent", None),
        ] {
            assert_eq!(spoken(country, code), language, "{country} {code}");
        }
    }

    #[test]
    fn the_table_is_in_order_and_every_language_is_one_the_authority_takes() {
        let directory = Directory::builtin();
        for pair in RANGES.windows(2) {
            let (one, next) = (&pair[0], &pair[1]);
            assert!(one.country < next.country || one.to < next.from, "{} {}", one.country, one.to);
        }
        for range in RANGES.iter() {
            assert!(range.from <= range.to, "{} {}", range.country, range.from);
            let country = Country::parse(range.country).unwrap();
            assert!(directory.languages_in(country).any(|tag| tag == range.language), "{country}: {}", range.language);
        }
    }
}
