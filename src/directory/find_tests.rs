//! Which authority is found, and how sure the answer claims to be.

use super::Finding;
use crate::directory::{Country, Directory, LAENDER, Reading, read_german};
use crate::problem::Source;
use crate::words::Words;

fn find<'a>(directory: &'a Directory, country: &str, code: &str) -> Finding<'a> {
    let country = Country::parse(country);
    directory.find(country.as_ref(), Some(code).filter(|code| !code.is_empty()), None)
}

/// Country, code, authority, certain, others, a part of the reason.
#[test]
fn each_rule_gives_its_answer() {
    let directory = Directory::builtin();
    let laender: Vec<String> = LAENDER.iter().map(|land| land.code.to_lowercase()).collect();
    let laender: Vec<&str> = laender.iter().map(String::as_str).collect();
    let none = &[][..];
    for (country, code, authority, certain, others, why) in [
        ("DE", "39104", Some("de-st"), true, none, "Sachsen-Anhalt"),
        ("DE", " 39104 ", Some("de-st"), true, none, "Sachsen-Anhalt"),
        ("DE", "91522", Some("de-by"), true, none, "Bayern"),
        ("DE", "27568", Some("de-hb"), true, none, "Bremen"),
        ("DE", "", None, false, &laender, "postal code of the residence is needed"),
        ("DE", "  ", None, false, &laender, "postal code of the residence is needed"),
        ("DE", "14715", Some("de-bb"), false, &["de-st"], "Schollene"),
        ("DE", "07919", Some("de-sn"), false, &["de-th"], "Pausa-Mühltroff"),
        ("DE", "01940", None, false, &["de-sn", "de-bb"], "no delivery code"),
        ("DE", "00000", None, false, &["de-sn"], "no delivery code"),
        ("DE", "3910", None, false, &laender, "five digits"),
        ("DE", "D-39104", Some("de-st"), true, none, "39104 lies in Sachsen-Anhalt"),
        ("DE", "87491", Some("at"), false, &["de-by"], "Jungholz, which belongs to Austria"),
        ("DE", "87568", Some("at"), false, &["de-by"], "Kleinwalsertal, which belongs to Austria"),
        ("AT", "87491", Some("at"), true, none, "Austria"),
        ("AT", "6991", Some("at"), true, none, "Austria"),
        ("AT", "", Some("at"), true, none, "Austria"),
        ("AT", "39104", Some("at"), false, none, "does not look like one of Austria"),
        ("IE", "BT1 1AA", Some("ie"), false, none, "does not look like one of Ireland"),
        ("ES", "AD500", Some("es"), false, none, "does not look like one of Spain"),
        ("PL", "123456789", Some("pl"), false, none, "does not look like one of Poland"),
        ("IT", "ABC", Some("it"), false, none, "does not look like one of Italy"),
        ("IE", "", Some("ie"), true, none, "Ireland"),
        ("BE", "1000", Some("be"), true, none, "Belgium"),
        ("NO", "", Some("no"), true, none, "EEA Agreement"),
        ("LI", "", Some("li"), true, none, "EEA Agreement"),
        ("GB", "SK9 5AF", Some("gb"), true, none, "Article 77 GDPR does not apply"),
        ("CH", "3003", Some("ch"), true, none, "Article 77 GDPR does not apply"),
        ("CH", "8238", Some("de-bw"), false, &["ch"], "Büsingen am Hochrhein, which does not belong to that country"),
        ("CH", "9490", Some("li"), false, &["ch"], "the country is LI"),
        ("GB", "JE2 3AB", None, false, &["gb"], "the country is JE"),
        ("FR", "98000", None, false, &["fr"], "the country is MC"),
        ("IT", "47890", None, false, &["it"], "San Marino"),
        ("DK", "3900", None, false, &["dk"], "the country is GL"),
        ("DK", "4000", Some("dk"), true, none, "Denmark"),
        ("US", "94025", None, false, none, "United States"),
        ("", "39104", Some("de-st"), false, none, "country was not given"),
        ("", "87491", Some("at"), false, &["de-by"], "country was not given"),
        ("", "1030", None, false, none, "country of residence is needed"),
        ("", "", None, false, none, "country of residence is needed"),
    ] {
        let finding = find(&directory, country, code);
        assert_eq!(finding.authority.map(|a| a.id.as_str()), authority, "{country} {code}");
        assert_eq!(finding.certain, certain, "{country} {code}");
        assert_eq!(finding.others, others, "{country} {code}");
        let said = Words::english().say(&finding.why);
        assert!(said.contains(why) && said.ends_with('.'), "{country} {code}: {said}");
    }
}

#[test]
fn the_city_decides_where_the_code_does_not() {
    let directory = Directory::builtin();
    let german = Country::parse("DE");
    for (code, city, authority, certain) in [
        ("21039", "Börnsen", "de-sh", true),
        ("21039", "Hamburg-Bergedorf", "de-hh", true),
        ("22113", "Oststeinbek", "de-sh", true),
        ("14715", "Schollene", "de-st", true),
        ("14715", "Musterdorf", "de-bb", false),
        // Weak evidence proves nothing for the second Land, and the first is not in doubt.
        ("12529", "Schönefeld", "de-bb", true),
        ("12529", "Berlin", "de-bb", false),
        // A code of one Land is not overruled by a city.
        ("10115", "Leipzig", "de-be", true),
    ] {
        let finding = directory.find(german.as_ref(), Some(code), Some(city));
        assert_eq!(finding.authority.map(|a| a.id.as_str()), Some(authority), "{code} {city}");
        assert_eq!(finding.certain, certain, "{code} {city}: {:?}", finding.why);
    }
    let finding = directory.find(german.as_ref(), None, Some("Leipzig"));
    assert_eq!((finding.authority.map(|a| a.id.as_str()), finding.certain), (Some("de-sn"), false));
    assert_eq!(directory.find(german.as_ref(), None, Some("Neustadt")).authority, None);
}

#[test]
fn every_country_of_the_eea_but_germany_is_certain_without_a_postal_code() {
    let directory = Directory::builtin();
    for country in Country::all().filter(|country| country.code() != "DE") {
        let finding = directory.find(Some(&country), None, None);
        let known = country.in_eea() || ["CH", "GB"].contains(&country.code());
        assert_eq!((finding.certain, finding.authority.is_some()), (known, known), "{country}");
        assert!(finding.authority.is_none_or(|authority| authority.country == country));
    }
}

#[test]
fn an_authority_that_is_not_for_companies_is_never_found() {
    let directory = Directory::builtin();
    for code in 0..100_000 {
        let finding = find(&directory, "DE", &format!("{code:05}"));
        assert!(finding.authority.is_none_or(|authority| authority.scope.covers_companies()));
    }
    assert_eq!(find(&directory, "BE", "").authority.map(|a| a.id.as_str()), Some("be"));
}

#[test]
fn certain_means_one_range_and_neither_two_laender_nor_austria() {
    let directory = Directory::builtin();
    let mut certain = 0;
    for code in 0..100_000 {
        let code = format!("{code:05}");
        let finding = find(&directory, "DE", &code);
        match read_german(&code) {
            Reading::One(land) => {
                assert!(finding.certain, "{code}");
                let region = finding.authority.and_then(|authority| authority.region.as_deref());
                assert_eq!(region, Some(land.code), "{code}");
                assert!(finding.others.is_empty());
                certain += 1;
            }
            Reading::Two { .. } | Reading::AustrianPlace(_) => {
                assert!(!finding.certain && finding.authority.is_some() && finding.others.len() == 1, "{code}");
            }
            Reading::Gap(_) => {
                assert!(!finding.certain && finding.authority.is_none() && !finding.others.is_empty(), "{code}");
            }
            Reading::NoCode => panic!("{code} has five digits"),
        }
        let unsaid = directory.find(None, Some(&code), None);
        assert_eq!((unsaid.authority, unsaid.certain), (finding.authority, false), "{code}");
    }
    assert!(certain > 80_000, "{certain}");
}

#[test]
fn anything_typed_as_a_postal_code_gets_an_answer() {
    let directory = Directory::builtin();
    for typed in ["", " ", "-", "ÄÖÜ", "3910４", "99999999999999999999", "\u{0}", "12 34", "🦀🦀🦀🦀🦀"] {
        for country in ["DE", "AT", "GB", "LI", "US", ""] {
            assert!(Words::of("de").unwrap().say(&find(&directory, country, typed).why).ends_with('.'));
        }
    }
}

#[test]
fn a_finding_in_json_has_four_names() {
    let directory = Directory::builtin();
    let json = serde_json::to_value(find(&directory, "DE", "14715")).unwrap();
    let names: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(names.len(), 4);
    assert_eq!((&json["authority"]["id"], &json["certain"]), (&"de-bb".into(), &false.into()));
    assert_eq!(json["others"], serde_json::json!(["de-st"]));
    assert!(json["why"].is_string());
    let json = serde_json::to_value(find(&directory, "DE", "")).unwrap();
    assert_eq!(json["authority"], serde_json::Value::Null);
    assert_eq!(json["others"].as_array().unwrap().len(), 16);
}

#[test]
fn an_authority_a_user_adds_is_found_too() {
    let text = "[[authority]]\nid = 'us-xx'\nname = 'Office'\nstreet = '1 Street'\ncity = 'City, ST'\ncountry = 'US'\n";
    let directory = Directory::with_overrides(Source::new("own.toml", text)).unwrap();
    assert_eq!(find(&directory, "US", "").authority.map(|a| a.id.as_str()), Some("us-xx"));
    let text = text.replace("US", "AT");
    let directory = Directory::with_overrides(Source::new("own.toml", text)).unwrap();
    let finding = find(&directory, "AT", "");
    assert_eq!((finding.certain, finding.others), (false, vec!["us-xx".to_owned()]));
}
