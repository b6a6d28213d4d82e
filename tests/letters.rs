//! The built-in letters, each with hundreds of sample cases: they render, every branch is taken, and none of them
//! claims what must not be claimed. And the values templates may name are those that cases have.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

use std::collections::BTreeSet;

use serde_json::Value;
use widerspruch::directory::Directory;
use widerspruch::letter::compose::view_of;
use widerspruch::office::{Office, Press};
use widerspruch::template::{Templates, lint, samples, view};

fn today() -> chrono::NaiveDate {
    "2026-11-22".parse().unwrap()
}

#[test]
fn every_built_in_letter_passes_its_own_check() {
    let templates = Templates::builtin();
    let all = templates.all();
    assert!(all.len() >= 4, "letters are missing: {all:?}");
    let report = lint::check_letters(&templates, all, &Directory::builtin(), today());
    let found: Vec<String> =
        report.problems.iter().map(|p| format!("{}: {} {:?}", p.code, p.message, p.help)).collect();
    assert_eq!(found, Vec::<String>::new());
    // A letter for one status and one role has few samples; still each shape of the case is among them.
    assert!(report.summary.iter().all(|s| s.samples >= 20 && s.branches > 10));
    assert!(report.summary.iter().filter(|s| s.samples > 100 && s.branches > 20).count() >= 4);
}

fn paths(value: &Value, prefix: &str, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(k, v)| paths(v, &format!("{prefix}.{k}"), into)),
        Value::Array(list) => list.iter().for_each(|v| paths(v, &format!("{prefix}[]"), into)),
        _ => {
            into.insert(prefix.to_owned());
        }
    }
}

#[test]
fn templates_may_name_just_the_values_that_cases_have() {
    let (templates, directory) = (Templates::builtin(), Directory::builtin());
    let mut seen = BTreeSet::new();
    for (language, kind) in templates.all() {
        let template = templates.get(&kind, &language).unwrap();
        for (_, case) in samples::matrix(&template) {
            if let Some(view) = view_of(&case, &template, &directory, today()) {
                paths(&view, "", &mut seen);
            }
        }
    }
    let mut known = BTreeSet::new();
    paths(&view::everything(), "", &mut known);
    let unknown: Vec<_> = seen.difference(&known).collect();
    assert!(unknown.is_empty(), "cases have values that no template may name: {unknown:?}");
    // A reply has a day of receipt in the case file too, but no sample uses it.
    let never: Vec<_> = known.difference(&seen).filter(|p| !p.ends_with("[]") && !p.ends_with(".received")).collect();
    assert!(never.is_empty(), "templates may name values that no case has: {never:?}");
}

#[test]
fn the_same_case_gives_the_same_bytes_whatever_was_printed_before() {
    let office = Office::builtin();
    let template = office.templates.get("objection", "de").unwrap();
    let cases: Vec<_> = samples::matrix(&template).into_iter().map(|(_, c)| c).step_by(41).collect();
    let mut one_press = Press::new(&office);
    for case in &cases {
        let draft = office.draft(case, today()).unwrap();
        let among_others = one_press.print(case, &draft, None).unwrap().bytes;
        let alone = Press::new(&office).print(case, &draft, None).unwrap().bytes;
        assert!(among_others == alone, "bytes differ");
    }
}

#[test]
fn a_letter_of_one_page_has_at_most_20_kilobytes() {
    let office = Office::builtin();
    let template = office.templates.get("objection", "de").unwrap();
    let mut press = Press::new(&office);
    let mut one_page = 0;
    for (name, case) in samples::matrix(&template).iter().filter(|(name, _)| name.contains("only")) {
        let pdf = press.print(case, &office.draft(case, today()).unwrap(), None).unwrap();
        if pdf.pages == 1 {
            one_page += 1;
            assert!(pdf.bytes.len() <= 20_000, "{name} has {} bytes", pdf.bytes.len());
        }
    }
    assert!(one_page > 10, "only {one_page} sample letters have one page");
}
