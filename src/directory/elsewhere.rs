//! Postal codes of a country's post for places that do not belong to the country.
//!
//! In: `data/postal_codes_elsewhere.csv`, a country and a code as it is written there. Out: the [`Elsewhere`], if it is one.

use std::sync::LazyLock;

use super::country::Country;
use super::table;

/// A place that the post of another country serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Elsewhere {
    post: Country,
    begins: &'static str,
    /// The country that it belongs to.
    pub of: Country,
    /// The Land, where that is Germany.
    pub region: Option<&'static str>,
    /// Its name.
    pub place: &'static str,
}

static ALL: LazyLock<Vec<Elsewhere>> = LazyLock::new(|| {
    // The table is part of the program and a test reads it: a failure here is a bug of ours.
    #[allow(clippy::expect_used, reason = "embedded data, checked by a test")]
    read(include_str!("data/postal_codes_elsewhere.csv")).expect("the table of places elsewhere can be read")
});

/// The place elsewhere that has this code of a country's post.
pub(super) fn place_of(post: Country, code: &str) -> Option<Elsewhere> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
    let begins = |row: &&Elsewhere| row.post == post && row.begins.split('|').any(|begin| code.starts_with(begin));
    ALL.iter().find(begins).copied()
}

fn read(text: &'static str) -> Result<Vec<Elsewhere>, String> {
    let country = |code: &str| Country::parse(code).ok_or_else(|| format!("`{code}` is no country"));
    let rows = table::rows(text, ["country", "begins", "of", "region", "place"])?;
    rows.into_iter()
        .map(|[post, begins, of, region, place]| {
            let region = Some(region).filter(|region| !region.is_empty());
            Ok(Elsewhere { post: country(post)?, begins, of: country(of)?, region, place })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_by_the_codes_of_the_post_that_serves_them() {
        let of = |post: &str, code: &str| {
            place_of(Country::parse(post).unwrap(), code).map(|found| (found.of.code(), found.place))
        };
        assert_eq!(of("CH", "8238"), Some(("DE", "Büsingen am Hochrhein")));
        assert_eq!(of("GB", "je2 3ab"), Some(("JE", "Jersey")));
        assert_eq!(
            (of("CH", "8200"), of("DE", "8238"), of("GB", "J1 1AA"), of("IT", "47900")),
            (None, None, None, None)
        );
        assert!(ALL.iter().all(|row| row.region.is_some() == (row.of.code() == "DE") && row.of != row.post));
    }
}
