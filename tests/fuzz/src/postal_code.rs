//! Postal codes: which authority is competent.
//!
//! In: lines: a country as typed, a postal code, a town. Out: a finding that never claims more than it knows.

use widerspruch::directory::{Country, LAENDER, Reading, place, read_german};
use widerspruch::words::Words;

use crate::office::OFFICE;
use crate::seeds::{self, Seed};

/// Asks for the authority.
pub fn read(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.split('\n');
    let country = lines.next().and_then(Country::parse);
    let (code, city) = (lines.next(), lines.next());
    let found = OFFICE.directory.find(country.as_ref(), code, city);
    assert!(!found.certain || found.authority.is_some(), "certain of nothing");
    assert!(!found.certain || country.is_some(), "certain of a country that nobody named");
    assert!(!found.certain || found.others.is_empty(), "certain, and others");
    if let (Some(country), Some(authority)) = (country, found.authority) {
        // Two valleys of Austria have German codes.
        let valley = country.code() == "DE" && authority.country.code() == "AT" && !found.certain;
        assert!(authority.country.code() == country.code() || valley, "an authority of another country");
    }
    let english = Words::english();
    assert!(!english.say(&found.why).is_empty());
    let Some(code) = code else { return };
    if let Some(country) = country {
        if let Some(normal) = country.normal_postal_code(code) {
            assert_eq!(country.normal_postal_code(&normal).as_deref(), Some(normal.as_str()), "not normal twice");
        }
        let _ = (country.accepts_postal_code(code), country.city_lines(code, city.unwrap_or_default()));
    }
    let digits = code.trim().len() == 5 && code.trim().bytes().all(|byte| byte.is_ascii_digit());
    match read_german(code) {
        Reading::NoCode => assert!(!digits),
        Reading::One(land) => assert!(digits && LAENDER.contains(&land)),
        Reading::Two { first, second, .. } => assert!(digits && first.0 != second.0),
        Reading::AustrianPlace(_) | Reading::Gap(_) => assert!(digits),
    }
    let _ = (Country::suggest(code), Country::of_postal_code(code), city.map(place::land_of));
}

/// Some addresses.
pub fn seeds() -> Vec<Seed> {
    let mut all = seeds::texts(&[
        "DE\n39104\nMagdeburg",
        "Deutschland\n87491\nJungholz",
        "AT\n6020\nInnsbruck",
        "NL\n1234 AB\nAmsterdam",
        "IE\nD02 X285\nDublin",
        "GB\nSW1A 1AA\nLondon",
        "\n12345\n",
        "DE\n21039\nBörnsen",
        "DE\n\nFrankfurt/Main",
        "Elláda\n104 31\nΑθήνα",
    ]);
    all.extend(seeds::all("postal_code", &[], &[], 256));
    all
}
