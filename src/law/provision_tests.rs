//! Provisions: what is accepted, what is refused, and in which words.

use proptest::prelude::*;

use super::*;
use crate::problem::{Code, Problem};

fn refusal(text: &str) -> String {
    text.parse::<Provision>().unwrap_err().to_string()
}

#[test]
fn the_forms_that_templates_write_are_read_and_printed_again() {
    for text in [
        "GDPR 21(1)",
        "GDPR 6(1)(f)",
        "GDPR 77",
        "GDPR 17(1)(c)",
        "GDPR 4(1)",
        "GDPR 4(16)(b)",
        "GDPR 50(a)",
        "GDPR 16",
        "GDPR 12(5)(b)",
        "GDPR 99(2)",
        "Reg 2025/2518 4(3)",
        "Reg 2025/2518 4(1)(e)",
        "Reg 1182/71 3(4)",
        "Reg 1182/71 3(2)(c)",
        "BGB 1629(1)",
        "BGB 1629(2a)",
        "BGB 167",
        "BGB 1815(2)",
        "BGB 1815(2)(5)",
        "BGB 1004(1)",
        "UWG 13(2)",
        "UWG 13a(1)",
        "UKlaG 4",
        "UKlaG 6a",
        "UKlaG 2(2)(13)",
        "UKlaG 3(1)(1)",
        "UWG 8(3)(3)",
        "BDSG 20",
    ] {
        let read = text.parse::<Provision>();
        assert_eq!(read.as_ref().map(ToString::to_string).as_deref(), Ok(text));
    }
}

#[test]
fn the_last_point_of_a_paragraph_exists_and_the_next_one_does_not() {
    for (last, next) in [
        ("6(1)(f)", "6(1)(g)"),
        ("9(2)(j)", "9(2)(k)"),
        ("12(8)", "12(9)"),
        ("13(1)(f)", "13(1)(g)"),
        ("13(2)(f)", "13(2)(g)"),
        ("14(1)(f)", "14(1)(g)"),
        ("14(2)(g)", "14(2)(h)"),
        ("14(5)(d)", "14(5)(e)"),
        ("15(1)(h)", "15(1)(i)"),
        ("17(1)(f)", "17(1)(g)"),
        ("17(3)(e)", "17(3)(f)"),
        ("18(1)(d)", "18(1)(e)"),
        ("21(6)", "21(7)"),
        ("57(1)(v)", "57(1)(w)"),
        ("58(1)(f)", "58(1)(g)"),
        ("58(2)(j)", "58(2)(k)"),
        ("58(3)(j)", "58(3)(k)"),
        ("77(2)", "77(3)"),
        ("78(4)", "78(5)"),
        ("80(2)", "80(3)"),
        ("4(26)", "4(27)"),
        ("70(1)(y)", "70(1)(z)"),
        ("99", "100"),
    ] {
        assert!(format!("GDPR {last}").parse::<Provision>().is_ok(), "{last}");
        assert!(format!("GDPR {next}").parse::<Provision>().is_err(), "{next}");
    }
}

#[test]
fn a_refusal_says_what_there_is() {
    for (text, sentence) in [
        ("GDPR 21(7)", "the GDPR has no Article 21(7); Article 21 has paragraphs 1 to 6"),
        ("GDPR 100", "the GDPR has no Article 100; it has Articles 1 to 99"),
        ("GDPR 88c", "the GDPR has no Article 88c; it has Articles 1 to 99"),
        ("GDPR 16(1)", "the GDPR has no Article 16(1); Article 16 is not divided into paragraphs"),
        ("GDPR 6(1)(g)", "the GDPR has no Article 6(1)(g); Article 6(1) has points (a) to (f)"),
        ("GDPR 6(1)(1)", "the GDPR has no Article 6(1)(1); Article 6(1) has points (a) to (f)"),
        ("GDPR 21(1)(a)", "the GDPR has no Article 21(1)(a); Article 21(1) has no points"),
        ("GDPR 6(f)", "the GDPR has no Article 6(f); name the paragraph first: Article 6 has paragraphs 1 to 4"),
        ("GDPR 4(27)", "the GDPR has no Article 4(27); Article 4 has points 1 to 26"),
        ("GDPR 50(1)", "the GDPR has no Article 50(1); Article 50 has points (a) to (d)"),
        ("GDPR 6(1)(f)(a)", "the GDPR has no Article 6(1)(f)(a); Article 6(1)(f) is not divided further"),
        ("GDPR 6(3)(c)", "the GDPR has no Article 6(3)(c); Article 6(3) has points (a) and (b)"),
        ("Reg 1182/71 7", "Regulation (EEC, Euratom) No 1182/71 has no Article 7; it has Articles 1 to 6"),
        ("Reg 2025/2518 38", "Regulation (EU) 2025/2518 has no Article 38; it has Articles 1 to 37"),
        (
            "Reg 2025/2518 6",
            "Article 6 of Regulation (EU) 2025/2518 is not in the table of provisions; \
             the table has Articles 1 to 5 and 30 to 37",
        ),
        (
            "Reg 2025/2518 5(2)",
            "Article 5(2) of Regulation (EU) 2025/2518 is not in the table of provisions; \
             of Article 5 it has paragraph 1 only",
        ),
        (
            "BGB 1629(4)",
            "section 1629(4) of the BGB is not in the table of provisions; \
                         of section 1629 it has paragraphs 1, 2, 2a and 3 only",
        ),
        (
            "BGB 126b(1)",
            "section 126b(1) of the BGB is not in the table of provisions; \
                         it has section 126b only as a whole",
        ),
        (
            "UKlaG 7",
            "section 7 of the UKlaG is not in the table of provisions; \
                     the table has sections 2, 3, 4, 5, 6 and 6a",
        ),
        ("UWG 13(6)", "the UWG has no section 13(6); section 13 has paragraphs 1 to 5"),
    ] {
        assert_eq!(refusal(text), sentence);
    }
}

#[test]
fn what_is_no_citation_is_refused_with_an_example() {
    for text in [
        "",
        " ",
        "GDPR",
        "21(1)",
        "GDPR 21 (1)",
        "GDPR 21(1",
        "GDPR 21()",
        "GDPR 21(1)x",
        "GDPR 0",
        "GDPR 06",
        "GDPR 21.1",
        "GDPR 6(1)(F)",
        "GDPR 6(1)f",
        "GDPR 65536",
        "GDPR 6(1))(f)",
        "GDPR (1)",
        "GDPR 6((1))",
        "GDPR 6(é)",
        "é",
    ] {
        let refused = text.parse::<Provision>().unwrap_err();
        assert!(
            matches!(refused.code, Code::LawMalformedProvision { .. } | Code::LawUnknownAct { .. }),
            "{text:?} gave {refused:?}"
        );
        assert!(Problem::from(refused).advice().is_some(), "{text:?}");
    }
    assert_eq!(refusal("GDPR 21.1"), "`GDPR 21.1` does not name a provision");
    assert_eq!(refusal("DSGVO 21(1)"), "the act `DSGVO` is not known");
}

#[test]
fn the_parts_of_a_provision_know_what_they_are() {
    let parts =
        |text: &str| text.parse::<Provision>().map(|p| (p.paragraph(), p.item(), p.letter())).unwrap_or_default();
    let number = |n| Some(Number::plain(n));
    assert_eq!(parts("GDPR 6(1)(f)"), (number(1), None, Some('f')));
    assert_eq!(parts("GDPR 4(16)(a)"), (None, number(16), Some('a')));
    assert_eq!(parts("GDPR 50(d)"), (None, None, Some('d')));
    assert_eq!(parts("UKlaG 2(2)(13)"), (number(2), number(13), None));
}

#[test]
fn the_gdpr_is_there_as_a_whole() {
    let table = Act::from_code("GDPR").unwrap().table().unwrap();
    assert_eq!(table.entries.len(), 99);
    let paragraphs = |e: &&super::super::table::Article| !e.numbered_points && e.number != Number::plain(50);
    // Counted in the text of the Official Journal.
    assert_eq!(table.entries.iter().filter(paragraphs).map(|e| e.parts.len()).sum::<usize>(), PARAGRAPHS);
    assert_eq!(table.entries.iter().flat_map(|e| &e.parts).map(|p| p.points.len()).sum::<usize>(), POINTS);
}
const PARAGRAPHS: usize = 372;
const POINTS: usize = 355;

#[test]
fn a_provision_in_a_data_file_is_checked_as_well() {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};
    let read = |text: &'static str| {
        let text: StrDeserializer<'static, Error> = text.into_deserializer();
        Provision::deserialize(text).map_err(|error| error.to_string())
    };
    assert_eq!(read("GDPR 21(1)").map(|p| p.to_string()).as_deref(), Ok("GDPR 21(1)"));
    assert_eq!(read("GDPR 21(7)"), Err(refusal("GDPR 21(7)")));
}

proptest! {
    #[test]
    fn reading_never_panics(text in "\\PC{0,24}", tail in "(GDPR|BGB|Reg 1182/71) [0-9a-z()é]{0,12}") {
        let _ = text.parse::<Provision>();
        let _ = tail.parse::<Provision>();
    }

    #[test]
    fn what_is_read_prints_as_it_was_written(
        article in 1u16..=99, first in 1u16..=12, letter in proptest::char::range('a', 'z')
    ) {
        for text in [
            format!("GDPR {article}"),
            format!("GDPR {article}({first})"),
            format!("GDPR {article}({first})({letter})"),
        ] {
            if let Ok(provision) = text.parse::<Provision>() {
                prop_assert_eq!(provision.to_string(), text);
            }
        }
    }
}
