//! What the table of countries must hold.

use super::{Country, LANGUAGES, WindowSide, folded, read};

fn country(code: &str) -> Country {
    Country::parse(code).unwrap_or_else(|| panic!("{code} is in the table"))
}

#[test]
fn the_table_has_every_code_once_and_a_name_for_each_in_every_language() {
    let codes: Vec<&str> = Country::all().map(|country| country.code()).collect();
    assert_eq!(codes.len(), 249);
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "sorted, none twice");
    for country in Country::all() {
        assert_eq!(country.code().len(), 2);
        assert!(LANGUAGES.iter().all(|language| country.name_in(language).is_some()), "{country}");
    }
}

/// Sentences and letters take names from one place: a country is never said in English among the words of another language, and
/// whoever types a name as the program says it is understood, in capitals and without accents too.
#[test]
fn every_language_of_the_program_and_of_letters_names_each_country_and_reads_it() {
    let letters = crate::template::Templates::builtin().languages_of("objection");
    let words = crate::words::Words::languages().into_iter().map(str::to_owned);
    let languages: Vec<String> = words.chain(letters).collect();
    assert!(["nb", "pl"].iter().all(|tag| languages.iter().any(|known| known == tag)), "{languages:?}");
    for tag in &languages {
        for country in Country::all() {
            let name = country.name_in(tag).unwrap_or_else(|| panic!("{tag} has no name of {country}"));
            let unmarked: String = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd()
                .normalize(name)
                .chars()
                .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
                .collect();
            for typed in [name.to_owned(), name.to_uppercase(), unmarked.to_uppercase(), unmarked, folded(name)] {
                assert_eq!(Country::parse(&typed), Some(country), "{tag}: {typed}");
            }
        }
    }
    let said = |tag: &str| crate::words::Words::of(tag).unwrap().text(&country("ES").into());
    assert_eq!(["it", "nl", "nb", "fr"].map(said), ["Spagna", "Spanje", "Spania", "Espagne"]);
}

#[test]
fn the_unions_have_as_many_members_as_they_should() {
    assert_eq!(Country::all().filter(Country::in_eu).count(), 27);
    assert_eq!(Country::all().filter(Country::in_eea).count(), 30);
    assert!(!country("CH").in_eea() && !country("GB").in_eea() && country("LI").in_eea());
}

#[test]
fn a_code_is_read_in_small_letters_and_only_if_it_exists() {
    assert_eq!(Country::parse(" de "), Some(country("DE")));
    for wrong in ["", "EU", "XK", "ZZ", "ÄÖ", "Germny"] {
        assert_eq!(Country::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn codes_of_other_lists_and_names_are_read_as_what_they_mean() {
    for (typed, code) in [
        ("UK", "GB"),
        ("EL", "GR"),
        ("D", "DE"),
        ("DEU", "DE"),
        ("A", "AT"),
        ("FL", "LI"),
        ("Deutschland", "DE"),
        (" GERMANY ", "DE"),
        ("österreich", "AT"),
        ("Autriche", "AT"),
        ("Schweiz", "CH"),
        ("Holland", "NL"),
        ("England", "GB"),
        ("Czech Republic", "CZ"),
        ("Ελλάδα", "GR"),
    ] {
        assert_eq!(Country::parse(typed), Some(country(code)), "{typed}");
    }
}

#[test]
fn no_name_or_code_is_that_of_two_countries() {
    let mut seen = std::collections::HashMap::new();
    for country in Country::all() {
        for name in country.names().chain([country.code()]) {
            let other = *seen.entry(name.to_lowercase()).or_insert(country);
            assert_eq!(other, country, "{name}");
        }
    }
}

#[test]
fn a_postal_code_may_carry_the_sign_of_its_country() {
    for (code, typed, written) in [
        ("DE", "D-39104", "39104"),
        ("DE", "DE 39104", "39104"),
        ("AT", "A-1010", "1010"),
        ("CH", "CH-8001", "8001"),
        ("LI", "FL-9490", "9490"),
        ("SE", "SE-114 55", "114 55"),
        ("SE", "S-11455", "114 55"),
        ("BE", "B-1000", "1000"),
        ("BE", "BE 9000", "9000"),
        ("LU", "L-1234", "L-1234"),
        ("LV", "LV 1010", "LV-1010"),
        ("LV", "1010", "LV-1010"),
        ("FR", "F-75007", "75007"),
        ("GR", "EL-105 62", "105 62"),
        ("GB", "E1 6AN", "E1 6AN"),
    ] {
        assert_eq!(country(code).normal_postal_code(typed).as_deref(), Some(written), "{code} {typed}");
    }
    assert_eq!(country("DE").normal_postal_code("A-1010"), None);
    assert_eq!(Country::of_postal_code("A-1010"), Some(country("AT")));
    assert_eq!(Country::of_postal_code("39104"), None);
}

#[test]
fn an_irish_address_needs_no_code_and_others_do() {
    assert!(!country("IE").needs_postal_code() && !country("JP").needs_postal_code());
    assert!(country("DE").needs_postal_code() && country("GB").needs_postal_code());
    assert!(!country("IE").accepts_postal_code(""));
}

#[test]
fn a_misspelt_name_suggests_the_country() {
    for (typed, code) in [("germny", "DE"), ("Deutschlnad", "DE"), ("österrich", "AT")] {
        assert_eq!(Country::suggest(typed), Some(country(code)), "{typed}");
    }
    assert_eq!(Country::suggest("QQ"), None);
    assert_eq!(Country::suggest(""), None);
}

#[test]
fn postal_codes_of_each_country_with_a_form_are_told_from_others() {
    // code, two good ones as they are written, two bad ones
    let cases = [
        ("AT", ["1030", "6691"], ["39104", "103"]),
        ("BE", ["1000", "9999"], ["10000", "A-1000"]),
        ("BG", ["1592", "1000"], ["159", "15920"]),
        ("CH", ["3003", "1201"], ["30033", "CH30"]),
        ("CY", ["1061", "1682"], ["106", "10611"]),
        ("CZ", ["170 00", "110 00"], ["1700", "1700 00"]),
        ("DE", ["39104", "01067"], ["3910", "A-39104"]),
        ("DK", ["2500", "1300"], ["250", "DK"]),
        ("EE", ["10134", "15176"], ["1013", "101345"]),
        ("ES", ["28001", "08001"], ["2800", "28-001"]),
        ("FI", ["00530", "00531"], ["0053", "FI530"]),
        ("FR", ["75334", "75007"], ["7533", "75 334"]),
        ("GB", ["SK9 5AF", "EC1A 1BB"], ["SK9", "S5K 9AF1"]),
        ("GR", ["115 23", "104 31"], ["1152", "115 234"]),
        ("HR", ["10000", "21000"], ["1000", "HR-1"]),
        ("HU", ["1055", "1363"], ["105", "10555"]),
        ("IE", ["D04 X2K5", "D6W XY12"], ["D4", "Dublin 4"]),
        ("IS", ["105", "101"], ["1050", "10"]),
        ("IT", ["00187", "20121"], ["0187", "V-120"]),
        ("LI", ["9490", "9485"], ["9590", "8490"]),
        ("LT", ["10312", "LT-10312"], ["1031", "LV-10312"]),
        ("LU", ["4370", "L-4370"], ["43700", "B-4370"]),
        ("LV", ["LV-1050", "LV-1010"], ["105", "LT-1050"]),
        ("MT", ["SLM 1549", "VLT 1117"], ["1549", "SL 1549"]),
        ("NL", ["2514 EL", "1015 CS"], ["2514", "EL 2514"]),
        ("NO", ["0191", "0105"], ["191", "01911"]),
        ("PL", ["00-014", "00-193"], ["0014", "000-14"]),
        ("PT", ["1200-651", "1200-821"], ["1200", "120-0651"]),
        ("RO", ["010336", "700000"], ["10336", "0103367"]),
        ("SE", ["104 20", "111 22"], ["1042", "1042 00"]),
        ("SI", ["1000", "2000"], ["100", "HR1000"]),
        ("SK", ["811 06", "820 07"], ["8110", "81 1066"]),
        ("US", ["94025", "94025-1234"], ["9402", "94025-12"]),
    ];
    for (code, good, bad) in cases {
        for typed in good {
            assert_eq!(country(code).normal_postal_code(typed).as_deref(), Some(typed), "{code}");
        }
        for typed in bad {
            assert!(!country(code).accepts_postal_code(typed), "{code} {typed}");
        }
    }
    let with_form: Vec<&str> = Country::all()
        .filter(|country| country.postal_code_example().is_some())
        .map(|country| country.code())
        .collect();
    assert_eq!(with_form, cases.map(|(code, ..)| code), "the table above covers every form");
    assert!(Country::all().filter(Country::in_eea).all(|country| country.postal_code_example().is_some()));
}

#[test]
fn german_codes_of_austrian_places_are_austrian_too() {
    for code in ["87491", "87567", "87568", "87569", "6691", "6991", "6993"] {
        assert!(country("AT").accepts_postal_code(code), "{code}");
    }
    assert!(!country("AT").accepts_postal_code("87490") && !country("AT").accepts_postal_code("87570"));
}

#[test]
fn where_no_form_is_known_everything_but_nothing_is_accepted() {
    assert_eq!(country("JP").normal_postal_code(" 100-0001 ").as_deref(), Some("100-0001"));
    assert!(!country("JP").accepts_postal_code(" "));
}

#[test]
fn the_city_is_written_as_the_country_writes_it() {
    assert_eq!(country("DE").city_lines("39104", "Magdeburg"), ["39104 Magdeburg"]);
    assert_eq!(country("IE").city_lines("D04 X2K5", "Dublin 4"), ["Dublin 4", "D04 X2K5"]);
    assert_eq!(country("GB").city_lines("SK9 5AF", "Wilmslow"), ["Wilmslow", "SK9 5AF"]);
    assert_eq!(country("LV").city_lines("LV-1050", "Rīga"), ["Rīga, LV-1050"]);
    assert_eq!(country("MT").city_lines("SLM 1549", "Tas-Sliema"), ["Tas-Sliema SLM 1549"]);
    assert_eq!(country("JP").city_lines("100-0001", "Tokyo"), ["100-0001 Tokyo"]);
    assert_eq!(country("IE").city_lines("", "Dublin 2"), ["Dublin 2"]);
    assert!(country("DE").city_lines(" ", "").is_empty());
}

#[test]
fn the_destination_is_in_capitals_and_in_the_language_of_the_sending_country() {
    let line = |to: &str, from: &str| country(to).destination_line(&country(from));
    assert_eq!(line("IE", "DE").as_deref(), Some("IRLAND"));
    assert_eq!(line("GB", "AT").as_deref(), Some("VEREINIGTES KÖNIGREICH"));
    assert_eq!(line("IE", "CH").as_deref(), Some("IRLAND"));
    assert_eq!(line("DE", "FR").as_deref(), Some("ALLEMAGNE"));
    assert_eq!(line("GB", "BE").as_deref(), Some("ROYAUME-UNI"));
    assert_eq!(line("IE", "PL").as_deref(), Some("IRELAND"));
    assert_eq!(line("DE", "DE"), None);
}

#[test]
fn capitals_of_a_sharp_s_are_two_letters() {
    assert!(Country::all().all(|country| !country.name("de").to_uppercase().contains('ß')));
}

#[test]
fn the_window_is_on_the_right_where_the_table_says_so() {
    let right: Vec<&str> =
        Country::all().filter(|c| c.window() == WindowSide::Right).map(|country| country.code()).collect();
    assert_eq!(right, ["BE", "CH", "ES", "FR", "IT", "LI", "PT"]);
}

#[test]
fn a_country_is_its_code_in_json() {
    assert_eq!(serde_json::to_string(&country("IE")).unwrap(), "\"IE\"");
}

#[test]
fn a_word_that_no_column_knows_is_an_error_and_not_a_default() {
    let leaked = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
    let heading = "code;postal_code;city_line;window;union;also\n";
    let names = |row: &str| leaked(format!("code;{}\n{row}\n", LANGUAGES.join(";")));
    let named = names("DE;a;b;c;d;e;f;g;h;i;j;k");
    assert!(read(leaked(format!("{heading}DE;;;;;\n")), named).is_ok());
    for row in ["DE;;city;;;", "DE;;;top;;", "DE;;;;un;", "DE;;;;", "AT;;;;;", ""] {
        assert!(read(leaked(format!("{heading}{row}\n")), named).is_err(), "{row}");
    }
    for row in ["DE;a;b;c;d;e;f;g;h;i;j;", "DE;a", "AT;a;b;c;d;e;f;g;h;i;j;k"] {
        assert!(read(leaked(format!("{heading}DE;;;;;\n")), names(row)).is_err(), "{row}");
    }
}
