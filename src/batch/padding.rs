//! The zero that a spreadsheet took from a German postal code.
//!
//! In: a postal code as it stands in a row, and what the same row says of country and city. Out: the code with its zero, or
//! nothing. Exactly one zero is put back, only into a code that exists, and only where the row itself shows that the code is
//! German: 1010 and 1070 are codes of Vienna, and a country in the centre's defaults was written without looking at this row.

use crate::directory::{Country, place};

/// What a row says of one address.
#[derive(Debug, Clone, Copy, Default)]
pub struct Row<'r> {
    /// The postal code.
    pub code: &'r str,
    /// The country, if a cell of the row holds one.
    pub country: Option<&'r str>,
    /// The city.
    pub city: Option<&'r str>,
}

/// The code with the zero it lost.
pub fn padded(row: Row<'_>) -> Option<String> {
    let code = row.code.trim();
    if !lost(code) {
        return None;
    }
    let padded = format!("0{code}");
    let german = match row.country.map(str::trim).filter(|country| !country.is_empty()) {
        Some(country) => Country::parse(country).is_some_and(|country| country.code() == "DE"),
        None => row.city.is_some_and(|city| place::has(&padded, city)),
    };
    (german && place::of_code(&padded).next().is_some()).then_some(padded)
}

/// The whole number that a program wrote as a fraction: `39104.0` of a column that had an empty cell, which no country writes so.
pub fn whole(code: &str) -> Option<&str> {
    let code = code.trim();
    let digits = code.strip_suffix(".0").or_else(|| code.strip_suffix(",0"))?;
    (digits.len() >= 3 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// Whether it can be a German code without its zero.
pub fn lost(code: &str) -> bool {
    code.len() == 4 && !code.starts_with('0') && code.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(code: &str, country: Option<&str>, city: Option<&str>) -> Option<String> {
        padded(Row { code, country, city })
    }

    #[test]
    fn one_zero_comes_back_where_the_row_is_german() {
        assert_eq!(with("1067", None, Some("Dresden")).as_deref(), Some("01067"));
        assert_eq!(with(" 6108 ", None, Some("Halle/Saale")).as_deref(), Some("06108"));
        assert_eq!(with("1067", Some("DE"), Some("Altstadt")).as_deref(), Some("01067"));
        assert_eq!(with("1067", Some("Deutschland"), None).as_deref(), Some("01067"));
    }

    #[test]
    fn a_fraction_of_nothing_is_a_whole_number() {
        for (code, number) in [("39104.0", Some("39104")), (" 1067.0 ", Some("1067")), ("01067,0", Some("01067"))] {
            assert_eq!(whole(code), number, "{code}");
        }
        for code in ["39104", "39104.5", "39.104", "A.0", ".0", "39104.00", "12.0"] {
            assert_eq!(whole(code), None, "{code}");
        }
    }

    #[test]
    fn codes_of_other_countries_stay_as_they_are() {
        for (code, country, city) in [
            ("1010", None, Some("Wien")),
            ("1070", None, Some("Wien")),
            ("1010", Some("DE"), Some("Wien")),
            ("8001", None, Some("Zürich")),
            ("101", None, Some("Reykjavik")),
            ("1067", Some("NO"), Some("Oslo")),
            ("1067", None, Some("Oslo")),
            ("1067", None, None),
            ("067", Some("DE"), Some("Dresden")),
            ("0106", Some("DE"), Some("Dresden")),
            ("01067", Some("DE"), Some("Dresden")),
            ("39104", None, Some("Magdeburg")),
        ] {
            assert_eq!(with(code, country, city), None, "{code} {country:?} {city:?}");
        }
    }
}
