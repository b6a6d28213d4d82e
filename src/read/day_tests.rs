//! Days as people and programs write them.

use super::*;
use proptest::prelude::*;

#[test]
fn days_are_read_as_people_and_programs_write_them() {
    for text in [
        "1.9.2026",
        "01.09.2026",
        "01.09.26",
        "1. 9. 2026",
        "2026-09-01",
        "2026/09/01",
        "2026.9.1",
        "20260901",
        " 01.09.2026 ",
        "1. September 2026",
        "1.September 2026",
        "1 Sept. 2026",
        "01. Sep 26",
        "den 1. September 2026",
        "1st of September 2026",
        "September 1, 2026",
        "Sep 1st, 2026",
        "1-Sep-2026",
        "01-Sep-26",
        "Dienstag, 1. September 2026",
        "Di., 01.09.2026",
        "Di 1.9.26",
        "Tue, 1 Sep 2026",
        "2026-09-01T00:00:00",
        "2026-09-01 00:00",
        "2026-09-01T12:30:00.123",
        "2026-09-01T00:00:00+02:00",
        "2026-09-01T23:30:00+02:00",
        "2026-09-01T10:00:00Z",
        "01.09.2026 00:00:00",
        "01.09.2026 14:30 Uhr",
        "01.09.2026, 14:30 Uhr",
        "1. September 2026 um 14:30 Uhr",
    ] {
        assert_eq!(read(text).map(|d| d.to_string()).as_deref(), Ok("2026-09-01"), "{text}");
    }
    for (text, day) in [
        ("20/11/2026", "2026-11-20"),
        ("11/20/2026", "2026-11-20"),
        ("20-11-2026", "2026-11-20"),
        ("9/14/2026", "2026-09-14"),
        ("5/5/2026", "2026-05-05"),
        ("20. Nov. 2026", "2026-11-20"),
        ("20.Nov 2026", "2026-11-20"),
        ("3. März 2026", "2026-03-03"),
        ("3. Mrz. 2026", "2026-03-03"),
        ("1. Mai 2026", "2026-05-01"),
        ("May 1 2026", "2026-05-01"),
        ("6. Jänner 2026", "2026-01-06"),
        ("31. Dez. 2026", "2026-12-31"),
        ("11/20/2026 5:04 PM", "2026-11-20"),
        ("Montag, 2. März 2026", "2026-03-02"),
    ] {
        assert_eq!(read(text).map(|d| d.to_string()).as_deref(), Ok(day), "{text}");
    }
}

#[test]
fn what_can_be_two_days_is_refused_with_both() {
    for (text, one, two) in [
        ("03/04/2026", "2026-04-03", "2026-03-04"),
        ("05-06-26", "2026-06-05", "2026-05-06"),
        ("2026-10-31T23:00:00.000Z", "2026-10-31", "2026-11-01"),
    ] {
        let problem = read(text).unwrap_err().of("date".into()).error();
        for said in [problem.message(), problem.advice().unwrap()] {
            assert!(said.contains(one) && said.contains(two), "{said}");
        }
    }
}

#[test]
fn what_is_no_day_is_refused() {
    for text in [
        "31.2.2026",
        "1.13.2026",
        "13/13/2026",
        "1.9",
        "September 2026",
        "1.9.99",
        "1.9.926",
        "KW 47",
        "gestern",
        "",
        "2026",
        "12:30",
        "1. Foo 2026",
        "Mai",
        "Montag, 1. September 2026",
        "2026-09-01T25:00",
        "1.9.2026x",
        "20112026",
    ] {
        assert!(read(text).is_err(), "{text}");
    }
    let advice = |text: &str| read(text).unwrap_err().of("date".into()).error().advice().unwrap();
    let serial = advice("46266");
    assert!(serial.contains("2026-09-01") && serial.contains("2030-09-02"), "{serial}");
    assert_eq!(advice("46266.5"), serial);
    assert!(advice("gestern").contains("22.11.2026"));
}

#[test]
fn a_day_is_read_in_the_language_of_the_reader() {
    for (tag, text) in [
        ("fr", "3 mars 2026"),
        ("fr", "mar. 3 mars 2026"),
        ("fr", "mardi 3 mars 2026"),
        ("fr", "le 3 MARS 2026"),
        ("nl", "3 maart 2026"),
        ("nl", "di 3 mrt 2026"),
        ("it", "3 marzo 2026"),
        ("it", "mar 3 mar 2026"),
        ("es", "3 de marzo de 2026"),
        ("es", "martes, 3 de marzo de 2026"),
        ("es", "3 mar. 2026"),
        ("pl", "3 marca 2026"),
        ("pl", "dnia 3 marca 2026 r."),
        ("pl", "wtorek, 3 marca 2026 roku"),
        ("el", "3 Μαρτίου 2026"),
        ("el", "3 ΜΑΡΤΙΟΥ 2026"),
        ("el", "Τρίτη 3 Μαρτίου 2026"),
        ("nb", "3. mars 2026"),
        ("nb", "tirsdag 3. mars 2026"),
        ("nb", "3. März 2026"),
        ("fr", "03.03.2026"),
        ("fr", "March 3, 2026"),
    ] {
        let read = read_in(text, &Understood::by(tag)).map(|day| day.to_string());
        assert_eq!(read.as_deref(), Ok("2026-03-03"), "{tag}: {text}");
    }
    for (tag, text, day) in [
        ("fr", "1er août 2026", "2026-08-01"),
        ("fr", "15 fevrier 2026", "2026-02-15"),
        ("it", "l'8 maggio 2026", "2026-05-08"),
        ("it", "1º settembre 2026", "2026-09-01"),
        ("it", "1° settembre 2026", "2026-09-01"),
        ("fr", "1er septembre 2026", "2026-09-01"),
        ("fr", "7 septembre 2026", "2026-09-07"),
        ("es", "1.º de enero de 2026", "2026-01-01"),
        ("pl", "30 września 2026", "2026-09-30"),
        ("pl", "5 maja 2026", "2026-05-05"),
        ("el", "1η Μαΐου 2026", "2026-05-01"),
        ("nb", "24. desember 2025", "2025-12-24"),
        ("nl", "1 augustus 2026", "2026-08-01"),
    ] {
        let read = read_in(text, &Understood::by(tag)).map(|day| day.to_string());
        assert_eq!(read.as_deref(), Ok(day), "{tag}: {text}");
    }
    let french = Understood::by("fr");
    assert!(matches!(read_in("lundi 3 mars 2026", &french), Err(DayError::Weekday { .. })));
    assert!(read_in("3 marca 2026", &french).is_err());
}

proptest! {
    #[test]
    fn no_text_makes_it_fail(text in "\\PC{0,30}|[0-9./:TZ+ -]{0,24}") {
        let _ = read(&text);
    }

    #[test]
    fn every_day_is_read_back(days in 0_i64..36_500) {
        let day = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + chrono::Duration::days(days);
        for form in ["%Y-%m-%d", "%d.%m.%Y", "%-d.%-m.%Y", "%-d %B %Y", "%B %-d, %Y", "%a, %d %b %Y", "%Y-%m-%dT08:00:00Z"] {
            prop_assert_eq!(read(&day.format(form).to_string()), Ok(day), "{}", form);
        }
    }
}
