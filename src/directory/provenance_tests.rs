use super::*;
use crate::words::Words;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn record(written: Option<&str>, level: Level, checked: Option<&str>) -> Provenance {
    let confidence = Confidence { level, sources_agreeing: 1, conflict: true };
    Provenance { doubt: written.map(str::to_owned), checked: checked.map(date), confidence, ..Provenance::default() }
}

#[test]
fn a_record_is_stale_after_ninety_days_and_not_before() {
    let is_stale = |checked, today| record(None, Level::High, checked).is_stale(date(today));
    let checked = Some("2026-11-22");
    assert!(!is_stale(checked, "2027-02-20"), "90 days");
    assert!(is_stale(checked, "2027-02-21"), "91 days");
    assert!(!is_stale(checked, "2026-01-01"), "a clock that goes wrong");
    assert!(!is_stale(None, "2030-01-01"));
}

#[test]
fn the_written_doubt_comes_before_the_one_of_the_level() {
    let today = "2026-11-22";
    let doubt = |written, level| {
        record(written, level, Some(today)).doubt(date(today)).map(|doubt| Words::english().text(&doubt))
    };
    assert_eq!(doubt(Some("a move is pending"), Level::Medium).as_deref(), Some("a move is pending"));
    assert_eq!(doubt(Some("the eircode is not known"), Level::High).as_deref(), Some("the eircode is not known"));
    assert_eq!(doubt(None, Level::Low).as_deref(), Some("this record is known from one source only"));
    assert!(doubt(None, Level::Medium).is_some());
    assert_eq!(doubt(None, Level::High), None);
    assert_eq!(doubt(None, Level::User), None);
}

#[test]
fn age_is_added_to_the_doubt() {
    let two = record(Some("two addresses circulate"), Level::Low, Some("2026-11-22"));
    let text = two.doubt(date("2027-12-01"));
    assert_eq!(
        text.map(|text| Words::english().text(&text)).as_deref(),
        Some("two addresses circulate; it was last compared with its sources on 2026-11-22, more than 90 days ago")
    );
}

#[test]
fn of_a_source_the_address_on_the_web_is_told_and_nothing_else() {
    let told = [
        ("dsb.gv.at and ombudsstelle.at", Some("dsb.gv.at")),
        ("cnil.fr, node 166989 (proof of the steps taken)", Some("cnil.fr")),
        ("https://uodo.gov.pl/pl/526/2459", Some("https://uodo.gov.pl/pl/526/2459")),
        ("datenanfragen/data@0a29c3d supervisory-authorities/desaechsdsb.json (CC0)", None),
        ("tweaselORG/platform dpas.ts (2024-10-17)", None),
        ("general knowledge", None),
        ("compiled 2026-11-22: lists of 2026 give a form", None),
        ("", None),
    ];
    told.into_iter().for_each(|(source, address)| assert_eq!(web_address(source), address, "{source}"));
}
