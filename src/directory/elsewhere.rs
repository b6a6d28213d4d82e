//! Postal codes of a country's post for places that do not belong to the country.
//!
//! In: `data/postal_codes_elsewhere.csv`, a country and a code as it is written there. Out: the [`Elsewhere`], if it is one.

use std::sync::LazyLock;

use super::table;

/// A place that the post of another country serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Elsewhere {
    post: &'static str,
    begins: &'static str,
    /// The country that it belongs to (ISO 3166-1).
    pub of: &'static str,
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

/// The place elsewhere that has this code of a country's post (ISO 3166-1).
pub(super) fn place_of(post: &str, code: &str) -> Option<Elsewhere> {
    let signs = || code.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase());
    let begins = |begin: &str| signs().take(begin.len()).eq(begin.chars());
    ALL.iter().find(|row| row.post == post && row.begins.split('|').any(begins)).copied()
}

fn read(text: &'static str) -> Result<Vec<Elsewhere>, String> {
    let rows = table::rows(text, ["country", "begins", "of", "region", "place"])?;
    let row = |[post, begins, of, region, place]: [&'static str; 5]| {
        let region = Some(region).filter(|region| !region.is_empty());
        Elsewhere { post, begins, of, region, place }
    };
    Ok(rows.into_iter().map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Country;

    #[test]
    fn places_are_found_by_the_codes_of_the_post_that_serves_them() {
        let of = |post: &str, code: &str| place_of(post, code).map(|found| (found.of, found.place));
        assert_eq!(of("CH", "8238"), Some(("DE", "Büsingen am Hochrhein")));
        assert_eq!(of("GB", "je2 3ab"), Some(("JE", "Jersey")));
        assert_eq!(
            (of("CH", "8200"), of("DE", "8238"), of("GB", "J1 1AA"), of("IT", "47900")),
            (None, None, None, None)
        );
        let country = |code: &str| Country::parse(code).is_some_and(|country| country.code() == code);
        assert!(ALL.iter().all(|row| country(row.post) && country(row.of) && row.begins.is_ascii()));
        // The codes of the German post are read as those of Austrian places.
        assert!(ALL.iter().all(|row| row.post != "DE" || row.of == "AT"));
        assert!(ALL.iter().all(|row| row.region.is_some() == (row.of == "DE") && row.of != row.post));
    }
}
