//! Damaged input: whatever bytes a case file or a template holds, the answer is a letter or problems, never a panic,
//! and every place a problem points to lies in the text.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

use std::path::Path;
use std::sync::OnceLock;

use proptest::prelude::*;
use widerspruch::case::load;
use widerspruch::directory::Directory;
use widerspruch::office::{Office, Press};
use widerspruch::problem::Problems;

fn office() -> &'static Office {
    static OFFICE: OnceLock<Office> = OnceLock::new();
    OFFICE.get_or_init(Office::builtin)
}

const CASES: [&str; 2] = [include_str!("../examples/objection.toml"), include_str!("../examples/complaint.toml")];

fn well_placed(problems: &Problems) -> bool {
    problems.iter().all(|p| {
        p.place.as_ref().is_none_or(|place| {
            let (line, column) = place.line_column();
            place.span.start <= place.source.text.len() && line >= 1 && column >= 1
        })
    })
}

/// Reads, drafts and prints; panics only if something inside does.
fn whole_way(bytes: Vec<u8>, json: bool) -> Result<usize, Problems> {
    let source = load::decode(bytes, "case")?;
    let (case, _) = if json {
        load::json(&source, Path::new(""), &Directory::builtin())
    } else {
        load::toml(&source, Path::new(""), &Directory::builtin())
    }?;
    let draft = office().draft(&case, "2026-11-22".parse().unwrap())?;
    Ok(Press::new(office()).print(&case, &draft, None)?.pages)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_case_file_gives_problems(
        which in 0..CASES.len(),
        edits in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![
            any::<u8>().prop_map(|b| vec![b]),
            "[\\[\\]{}=\"'\\\\,.#\n-]{1,3}".prop_map(String::into_bytes),
            "\\PC{1,4}".prop_map(String::into_bytes),
            Just(Vec::new()),
        ], 0usize..4), 1..6),
    ) {
        let mut bytes = CASES[which].as_bytes().to_vec();
        for (at, new, cut) in edits {
            let at = at.index(bytes.len().max(1)).min(bytes.len());
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, new);
        }
        if let Err(problems) = whole_way(bytes, false) {
            prop_assert!(problems.has_errors() && well_placed(&problems));
        }
    }

    #[test]
    fn any_text_in_the_fields_of_a_person_gives_a_letter_or_problems(name in "\\PC{1,60}", own in "(\\PC|\n){1,300}", city in "\\PC{1,30}") {
        let case = serde_json::json!({
            "kind": "objection", "language": "de",
            "sender": { "name": name, "street": "Prüfstraße 1", "postal_code": "39104", "city": city, "country": "DE" },
            "recipient": { "controller": "meta" },
            "matter": { "status": "never-objected", "own_grounds": own },
        });
        match whole_way(case.to_string().into_bytes(), true) {
            Ok(pages) => prop_assert!(pages >= 1),
            Err(problems) => prop_assert!(problems.has_errors() && well_placed(&problems)),
        }
    }
}
