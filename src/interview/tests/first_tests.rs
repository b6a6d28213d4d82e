//! A first letter: how many questions it takes, whose language it is in, where it goes.

use super::*;

#[test]
fn an_objection_takes_twelve_questions() {
    let (text, asked) = made(
        None,
        &[
            ("goal", "1"),
            ("who", "1"),
            ("services", "1 2"),
            ("account.facebook", "facebook.com/aenne.mueller, aenne@example.org"),
            ("account.instagram", "@aenne.example"),
            ("objected", "2"),
            ("grounds", "1 2"),
            ("email", "aenne@example.org"),
        ],
    );
    assert_eq!(asked, 12);
    assert_eq!(
        text,
        r##"# Falldatei für widerspruch: Aus ihr entsteht ein Brief.
# Ändern oder weiterführen mit Fragen: widerspruch new --from DATEI
# Oder hier im Text. Jeder Fehler wird mit seiner Zeile genannt: widerspruch check DATEI
# Der Brief als PDF: widerspruch render DATEI
kind = "objection"

# Wer schreibt und unterschreibt.
[sender]
name = "Änne Müller"
street = "Prüfstraße 1"
postal_code = "39104"
city = "Magdeburg"
country = "DE"
email = "aenne@example.org"

# An wen der Brief geht.
[recipient]
controller = "meta"

# Worum es geht. Der Stand (status) folgt aus dem, was geschah.
[matter]
status = "never-objected"
grounds = ["old-posts", "third-persons"]

# Woran das Unternehmen ein Konto erkennt: url, handle, email oder phone.
[[account]]
service = "facebook"
url = "https://facebook.com/aenne.mueller"
email = "aenne@example.org"

[[account]]
service = "instagram"
handle = "@aenne.example"
"##
    );
}

#[test]
fn an_objection_without_an_account_takes_eleven() {
    let (text, asked) = made(None, &[("goal", "object"), ("who", "self"), ("services", "none"), ("objected", "no")]);
    assert_eq!(asked, 11, "which company is not told by its services");
    assert!(text.contains("account_holder = false"), "{text}");
}

#[test]
fn a_parent_writes_for_a_child() {
    let (text, asked) = made(
        Some("objection"),
        &[
            ("who", "child"),
            ("child-name", "Lina Müller"),
            ("child-born", "2013"),
            ("custody", "joint"),
            ("services", "none"),
            ("objected", "unknown"),
        ],
    );
    assert_eq!(asked, 13);
    assert!(
        text.contains(
            "[represented]\nname = \"Lina Müller\"\nrelation = \"child\"\nbirth_year = 2013\njoint_custody = true\n"
        ),
        "{text}"
    );
}

/// A company is written to in the language of the person, who answers in their own words; an authority in one it takes.
#[test]
fn a_letter_to_a_company_is_in_the_language_of_whoever_writes_it() {
    let answers = [("who", "self"), ("services", "none"), ("objected", "no")];
    for (reader, country, wording) in [("en", "DE", Some("en")), ("de", "DE", None), ("de", "IE", Some("de"))] {
        let mut interview = Interview::new(world(reader), Some("objection".into()));
        let place = if country == "DE" { "39104 Magdeburg" } else { "D02 X285 Dublin 2, Ireland" };
        answer(&mut interview, &[&answers[..], &[("place", place)]].concat());
        let text = interview.case_text().unwrap();
        let tag = text.lines().find_map(|line| line.strip_prefix("language = ")).map(|tag| tag.trim_matches('"'));
        assert_eq!(tag, wording, "{reader} in {country}: {text}");
    }
}

/// A ward who lives elsewhere is where they live, in the letter and for the authority.
#[test]
fn a_ward_may_live_elsewhere() {
    let case = |address: &str| {
        let ward = [
            ("who", "ward"),
            ("ward-basis", "court"),
            ("ward-name", "Karl Müller"),
            ("ward-address", address),
            ("services", "none"),
            ("objected", "no"),
            ("proof", ""),
        ];
        let (text, _) = made(Some("objection"), &ward);
        load::toml(&Source::new("x", &text), &PathBuf::new(), &OFFICE.directory).unwrap().0
    };
    let city = |case: &crate::case::Case| case.residence().and_then(|home| home.city);
    assert_eq!(city(&case("")).as_deref(), Some("Magdeburg"));
    let elsewhere = case("Prüfgasse 5, 99084 Erfurt");
    assert_eq!(city(&elsewhere).as_deref(), Some("Erfurt"));
    let letter = |case: &crate::case::Case| {
        crate::letter::plain_text::plain_text(
            &OFFICE.draft(case, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()).unwrap().letter,
        )
    };
    assert!(letter(&elsewhere).contains("Anschrift von Karl Müller: Prüfgasse 5, 99084 Erfurt"));
    assert!(letter(&elsewhere).contains("Änne Müller\nfür Karl Müller"));
    assert!(!letter(&case("Prüfstraße 1, 39104 Magdeburg")).contains("Anschrift von"), "the same is not said twice");
}

#[test]
fn where_two_authorities_can_be_meant_the_person_is_asked() {
    let mut interview = Interview::new(world("en"), Some("complaint".into()));
    let answers = [
        ("who", "self"),
        ("services", "none"),
        ("objected", "yes"),
        ("objected-on", "2026-09-01"),
        ("objected-how", "form"),
        ("answer", "nothing"),
        ("reminded", "no"),
        ("place", "22113 Musterdorf, Deutschland"),
    ];
    assert_eq!(answer(&mut interview, &answers).as_deref(), Some("authority"));
    let authority = interview.next().unwrap();
    let offered = interview.choices(&authority);
    assert_eq!(offered.len(), 2);
    interview.set(&authority, &["2".into()]).unwrap();
    assert!(interview.case_text().unwrap().contains(&format!("authority = \"{}\"", offered[1].id)));
}

/// What a terminal is set up for is no country of a code that it cannot have.
#[test]
fn a_country_is_offered_where_the_code_can_be_one_of_its_codes() {
    for (place, offered) in [("1010 Wien", None), ("75001 Paris", Some("DE"))] {
        let world = World { country: crate::directory::Country::parse("DE"), ..world("de") };
        let mut interview = Interview::new(world, Some("objection".into()));
        let asked = interview.find("place").unwrap();
        interview.set(&asked, &[place.to_owned()]).unwrap();
        let asked = interview.find("country").unwrap();
        let offer = interview.offer(&asked).and_then(|offer| offer.first().cloned());
        assert_eq!(offer.as_deref(), offered, "{place}");
    }
}

/// An authority that takes no e-mail gets no draft of one.
#[test]
fn no_mail_is_offered_where_none_is_taken() {
    let complaint = include_str!("../../../examples/complaint.toml");
    for (place, email) in [("39104 Magdeburg", true), ("00-193 Warszawa, Polska", false)] {
        let mut interview = from(complaint, Next::Same, None);
        let asked = interview.find("place").unwrap();
        interview.set(&asked, &[place.to_owned()]).unwrap();
        assert_eq!(interview.ways().email, email, "{place}");
    }
}

#[test]
fn a_script_is_told_all_that_is_missing_and_may_leave_the_rest() {
    let mut interview = Interview::new(world("en"), Some("objection".into()));
    interview.settle();
    let missing: Vec<String> = interview.missing().iter().map(Asked::id).collect();
    assert_eq!(
        missing,
        ["controller", "name", "street", "place"],
        "for oneself, no accounts named, not objected before"
    );
}
