//! What people type, and which authority it finds.

use super::*;
use crate::words::Words;

/// What is typed, the authority, whether it is certain, the others, a part of the reason.
#[test]
fn what_people_type_finds_the_authority() {
    let directory = Directory::builtin();
    for (typed, authority, certain, why) in [
        ("04109", "de-sn", false, "read as a German one"),
        ("D-04109", "de-sn", true, "lies in Sachsen"),
        ("04109 Leipzig", "de-sn", true, "lies in Sachsen"),
        ("Leipzig 04109", "de-sn", true, "lies in Sachsen"),
        ("Prüfstraße 1, 04109 Leipzig", "de-sn", true, "lies in Sachsen"),
        ("Prüfstraße 1\n04109 Leipzig\nDeutschland", "de-sn", true, "lies in Sachsen"),
        ("Prüfstraße 1 04109 Leipzig DE", "de-sn", true, "lies in Sachsen"),
        ("21039 Börnsen", "de-sh", true, "Börnsen"),
        ("Leipzig", "de-sn", false, "known as a place in Sachsen"),
        ("leipzig, Germany", "de-sn", false, "known as a place in Sachsen"),
        ("Duesseldorf", "de-nw", false, "Nordrhein-Westfalen"),
        ("Sachsen", "de-sn", true, "Sachsen"),
        ("Neustadt, Sachsen", "de-sn", true, "Sachsen"),
        ("thueringen", "de-th", true, "Thüringen"),
        ("Lower Saxony", "de-ni", true, "Niedersachsen"),
        ("NRW", "de-nw", true, "Nordrhein-Westfalen"),
        ("DE-ST", "de-st", true, "Sachsen-Anhalt"),
        ("Berlin", "de-be", true, "Berlin"),
        ("Ireland", "ie", true, "Ireland"),
        ("Oesterreich", "at", true, "Austria"),
        ("1010 Wien", "at", false, "Austria"),
        ("2502 Bienne", "ch", false, "Switzerland"),
        ("Åbo", "fi", false, "Finland"),
        ("A-1010 Wien", "at", true, "Austria"),
        ("Mariahilfer Straße 1, 1060 Wien, Österreich", "at", true, "Austria"),
        ("Dublin", "ie", false, "Ireland"),
        ("75001 Paris France", "fr", true, "France"),
        ("CNIL", "fr", true, "`fr`"),
        ("de-bfdi", "de-bfdi", false, "not companies"),
    ] {
        let finding = directory.search(typed, None);
        let said = Words::english().say(&finding.why);
        assert_eq!(finding.authority.map(|a| a.id.as_str()), Some(authority), "{typed}: {said}");
        assert_eq!((finding.certain, finding.others.len()), (certain, 0), "{typed}: {said}");
        assert!(said.contains(why) && said.ends_with('.'), "{typed}: {said}");
    }
}

#[test]
fn a_name_of_several_places_gives_several_answers() {
    let directory = Directory::builtin();
    for (typed, likely, one_of_others, why) in [
        ("Frankfurt", Some("de-he"), "de-bb", "Frankfurt (Oder)"),
        ("Neustadt", None, "de-rp", "Neustadt"),
        ("Halle", Some("de-st"), "de-nw", "Sachsen-Anhalt"),
        ("04109 München", None, "de-by", "04109"),
        ("75001 Paris", None, "fr", "Paris"),
        ("Bernau bei Berlin", None, "de-bb", "Bernau"),
    ] {
        let finding = directory.search(typed, None);
        let said = Words::english().say(&finding.why);
        assert_eq!(finding.authority.map(|authority| authority.id.as_str()), likely, "{typed}: {said}");
        assert!(finding.others.iter().any(|id| id == one_of_others), "{typed}: {:?} {said}", finding.others);
        assert!(!finding.certain && said.contains(why), "{typed}: {said}");
    }
}

#[test]
fn what_is_not_known_says_what_is_perhaps_meant() {
    let directory = Directory::builtin();
    for (typed, near) in [("Leipzg", "Leipzig"), ("Thürigen", "Thüringen"), ("Qwertzuiopü", ""), ("xx", "")] {
        let finding = directory.search(typed, None);
        let said = Words::english().say(&finding.why);
        assert_eq!((finding.authority, finding.certain), (None, false), "{typed}: {said}");
        assert!(said.contains(near) && said.contains(typed), "{typed}: {said}");
    }
    let germany = Country::parse("DE");
    assert_eq!(directory.search("Germany", None).others.len(), 16);
    assert_eq!(directory.search("", germany.as_ref()).others.len(), 16);
    assert_eq!(directory.search("", None).others.len(), 0);
}

#[test]
fn the_other_names_are_those_of_laender_and_of_one_alone() {
    assert_eq!(OTHER_NAMES.len(), LAENDER.len());
    let mut all: Vec<String> =
        OTHER_NAMES.iter().flat_map(|(_, names)| names.iter().map(|name| place::plain(name))).collect();
    all.extend(LAENDER.iter().map(|land| place::plain(land.name)));
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
    let long = OTHER_NAMES.iter().flat_map(|(_, names)| names).filter(|name| name.len() > 3);
    assert!(long.map(|name| Country::parse(name)).all(|country| country.is_none()), "one is a country as well");
}

/// Four figures are a code of many countries: which, is asked for instead of saying that nothing is known.
#[test]
fn a_code_that_several_countries_can_have_asks_for_the_country() {
    let directory = Directory::builtin();
    for typed in ["1204 Genève", "8001 Zürich", "6900 Lugano"] {
        let finding = directory.search(typed, None);
        let said = Words::english().say(&finding.why);
        assert!(finding.authority.is_none() && finding.others.contains(&"ch".to_owned()), "{typed}: {finding:?}");
        assert!(said.contains("several countries; type the country as well"), "{typed}: {said}");
        let told = directory.search(&format!("{typed}, Schweiz"), None);
        assert_eq!((told.authority.map(|a| a.id.as_str()), told.certain), (Some("ch"), true), "{typed}");
    }
}

/// With the country or without it: one of both is a mistake.
#[test]
fn a_code_and_a_town_of_two_laender_are_told() {
    let directory = Directory::builtin();
    for typed in ["01067 Berlin", "01067 Berlin, Deutschland"] {
        let finding = directory.search(typed, None);
        assert_eq!((finding.authority, finding.certain), (None, false), "{typed}");
        assert_eq!(finding.others, ["de-sn", "de-be"], "{typed}");
    }
}
