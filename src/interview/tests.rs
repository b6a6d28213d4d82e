//! Whole interviews: answers in, case files and letters out.

mod any_way_tests;
mod earlier_tests;
mod first_tests;
mod fitting_tests;
mod mistakes_tests;
mod others_tests;
mod paths_tests;
mod texts_tests;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::*;
use crate::case::load;
use crate::problem::{Code, Source};
use crate::read::choice::Choice;
use crate::words::Words;

static OFFICE: LazyLock<Office> = LazyLock::new(Office::builtin);

fn world(tag: &str) -> World<'static> {
    World {
        office: &OFFICE,
        today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        words: Words::of(tag).unwrap(),
        country: None,
        folder: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")),
    }
}

const ME: &[(&str, &str)] = &[
    ("controller", "meta"),
    ("name", "Änne Müller"),
    ("street", "Prüfstraße 1"),
    ("place", "39104 Magdeburg"),
    ("email", ""),
    ("grounds", ""),
    ("own-grounds", ""),
];

/// Answers every question that comes from the list, until one is not in it.
fn answer(interview: &mut Interview<'_>, answers: &[(&str, &str)]) -> Option<String> {
    let mut asked_for = 0;
    while let Some(asked) = interview.next() {
        let id = asked.id();
        let Some((_, typed)) = answers.iter().chain(ME).find(|(known, _)| *known == id) else { return Some(id) };
        interview.set(&asked, &[(*typed).to_owned()]).unwrap_or_else(|problems| {
            let told: Vec<String> = problems.iter().map(|p| format!("{}: {}", p.code.as_str(), p.message())).collect();
            panic!("{id} = {typed}: {told:?}")
        });
        asked_for += 1;
        assert!(asked_for < 60, "the interview has no end");
    }
    None
}

/// The case file of these answers, and how many questions it took.
fn made(kind: Option<&str>, answers: &[(&str, &str)]) -> (String, usize) {
    let mut interview = Interview::new(world("de"), kind.map(str::to_owned));
    assert_eq!(answer(&mut interview, answers), None, "a question is open");
    let text = interview.case_text().unwrap();
    if let Err(problems) = interview.draft_of(&text) {
        let told: Vec<String> = problems.iter().map(|p| format!("{}: {}", p.code.as_str(), p.message())).collect();
        panic!("{told:#?}\n{text}");
    }
    (text, interview.answers().ids().count())
}

fn from(text: &str, next: Next, kind: Option<&str>) -> Interview<'static> {
    let (case, _) = load::toml(&Source::new("x", text), &PathBuf::new(), &OFFICE.directory).unwrap();
    let base = Base { document: text.parse().unwrap(), case, pdf: None, next };
    Interview::from(world("de"), base, kind.map(str::to_owned))
}

const OBJECTION: &str = include_str!("../../examples/objection.toml");
