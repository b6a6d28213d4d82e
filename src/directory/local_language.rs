//! Which language is spoken where somebody lives, in countries whose authority takes several.
//!
//! In: `data/languages_by_postal_code.csv` (general knowledge; its heading says how far it reaches), a country and a postal code. Out: a language
//! (BCP 47), or nothing where the table leaves it open. It is a proposal: what a case says of its language is never changed.

use std::sync::LazyLock;

use super::country::Country;
use super::table;

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

/// The language spoken there; a sign of the country before the code does not matter ("B-9000").
pub fn at(country: Country, postal_code: &str) -> Option<&'static str> {
    let digits: String = postal_code.chars().filter(char::is_ascii_digit).collect();
    let code: u32 = digits.parse().ok()?;
    let range = RANGES.iter().find(|range| range.country == country.code() && (range.from..=range.to).contains(&code));
    range.map(|range| range.language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::records::Directory;

    fn spoken(country: &str, code: &str) -> Option<&'static str> {
        at(Country::parse(country).unwrap(), code)
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
