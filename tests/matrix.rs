//! Every letter, for every status and role it fits, in every language; and that it is refused for the others.
//!
//! The texts stand in `tests/matrix/LANGUAGE/KIND/STATUS.txt`, one section a role: everything a case can hold
//! for the sender alone, the least for the others. `REPLACE=1` writes them, and the table in
//! `letter_templates/README.md`, anew.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use chrono::NaiveDate;
use common::{compare, meta, replacing, report, root};
use widerspruch::case::{Role, Status};
use widerspruch::law::act::Division;
use widerspruch::letter::compose::Draft;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::letter::step_sheet::StepSheet;
use widerspruch::office::Office;
use widerspruch::problem::Severity;
use widerspruch::read::choice::Choice;
use widerspruch::review::samples;
use widerspruch::template::Template;
use widerspruch::template::manifest::{CaseNeed, Fact, RecipientKind, Wait, joined};
use widerspruch::template::starts::Span;

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

/// The steps below their groups, as the sheet has them.
fn steps_of(draft: &Draft) -> String {
    StepSheet::of(draft).plain_text()
}

/// What next steps name of a case file, by the look of it: whoever answers questions has seen no field and no section.
fn fields_in(draft: &Draft) -> Vec<String> {
    let english = draft.language.tag == "en";
    let foreign = |word: &str| !english && ["received", "objected", "grounds", "expenses"].contains(&word);
    let text = steps_of(draft);
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    let bare = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && !"_[]".contains(c)));
    bare.filter(|word| word.contains(['_', '[', ']', '=']) || foreign(word)).map(str::to_owned).collect()
}

fn all(office: &Office) -> Vec<std::sync::Arc<Template>> {
    let all = office.templates.all();
    all.iter().map(|(language, kind)| office.templates.get(kind, language).unwrap()).collect()
}

fn fits(template: &Template, status: Status, role: Role) -> bool {
    template.manifest.statuses.contains(&status) && template.manifest.roles.contains(&role)
}

#[test]
fn every_letter_of_the_matrix_reads_as_it_did() {
    let office = Office::builtin();
    let folder = root().join("tests/matrix");
    let mut differences = Vec::new();
    let mut expected: BTreeSet<PathBuf> = BTreeSet::new();
    for template in all(&office) {
        for status in samples::statuses(&template, meta(&office)) {
            let mut text = String::new();
            for (name, role) in samples::roles() {
                if !fits(&template, status, role) {
                    continue;
                }
                let full = role == Role::Oneself;
                let case = samples::one(&template, &office.directory, meta(&office), status, name, full).unwrap();
                let draft = office.draft(&case, DATE).unwrap_or_else(|problems| {
                    panic!("{} {} {} {name}: {problems:#?}", template.language.tag, template.kind, status.word())
                });
                let _ = write!(text, "======== {name}\n\n{}\n", plain_text(&draft.letter));
                assert_eq!(fields_in(&draft), [""; 0], "{} {} {name}", template.language.tag, template.kind);
                let _ = writeln!(text, "-------- next steps\n\n{}\n", steps_of(&draft));
            }
            if !text.is_empty() {
                let file =
                    folder.join(&template.language.tag).join(&template.kind).join(format!("{}.txt", status.word()));
                if replacing() {
                    fs::create_dir_all(file.parent().unwrap()).unwrap();
                }
                differences.extend(compare(&file, &text));
                expected.insert(file);
            }
        }
    }
    let mut queue = vec![folder];
    while let Some(folder) = queue.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                queue.push(path);
            } else if !expected.contains(&path) {
                differences.push(format!("{} belongs to no letter", path.display()));
            }
        }
    }
    report(differences);
}

#[test]
fn what_a_letter_does_not_fit_is_refused() {
    let office = Office::builtin();
    let mut refused = 0;
    for template in all(&office) {
        for status in Status::ALL.iter().filter(|s| s.exists(meta(&office).training_began)) {
            for (name, role) in samples::roles() {
                let case = samples::one(&template, &office.directory, meta(&office), *status, name, false).unwrap();
                let codes: BTreeSet<&str> = match office.draft(&case, DATE) {
                    Ok(_) => BTreeSet::new(),
                    Err(problems) => {
                        problems.iter().filter(|p| p.severity == Severity::Error).map(|p| p.code.as_str()).collect()
                    }
                };
                let which = format!("{} {} {} {name}", template.language.tag, template.kind, status.word());
                let status_fits = template.manifest.statuses.contains(status);
                let role_fits = template.manifest.roles.contains(&role);
                assert_eq!(!codes.contains("case::status-does-not-fit"), status_fits, "{which}: {codes:?}");
                assert_eq!(!codes.contains("case::role-does-not-fit"), role_fits, "{which}: {codes:?}");
                refused += usize::from(!status_fits || !role_fits);
            }
        }
    }
    assert!(refused > 50, "only {refused} combinations are refused");
}

/// Letters that rest on the law of one state are written in its language, and in English for those who help.
#[test]
fn the_languages_have_the_same_letters_for_the_same_matters() {
    let office = Office::builtin();
    for kind in office.templates.kinds() {
        let manifest = &office.templates.get(&kind, "de").unwrap().manifest;
        let of_one_state = manifest.bases.iter().any(|base| base.act().division() == Division::Sections)
            && (!manifest.countries.is_empty() || manifest.needs.contains(&CaseNeed::QualifiedEntity));
        let wanted = if of_one_state { vec!["de".to_owned(), "en".to_owned()] } else { office.templates.tags() };
        assert_eq!(office.templates.languages_of(&kind), wanted, "{kind}");
    }
}

#[test]
fn the_table_of_the_matrix_is_current() {
    let office = Office::builtin();
    let mut table = String::from("| letter | to | for |");
    for status in Status::ALL {
        let _ = write!(table, " {} |", status.word());
    }
    table.push_str("\n|---|---|---|");
    table.push_str(&":-:|".repeat(Status::ALL.len()));
    for kind in office.templates.kinds() {
        let template = office.templates.get(&kind, &office.templates.languages_of(&kind)[0]).unwrap();
        let m = &template.manifest;
        let recipient = m.recipient.word();
        let roles = if m.roles.len() == Role::ALL.len() { "all".to_owned() } else { joined(&m.roles) };
        let _ = write!(table, "\n| `{kind}` | {recipient} | {roles} |");
        for status in Status::ALL {
            let fits = m.statuses.contains(status);
            table.push_str(if fits { " ✓ |" } else { " – |" });
        }
    }
    in_readme("matrix", &table);
}

/// Every word that a manifest may hold stands in the documentation.
#[test]
fn the_table_of_the_words_is_current() {
    fn row<C: Choice>(field: &str) -> String {
        let words: Vec<String> = C::words().map(|word| format!("`{word}`")).collect();
        format!("\n| `{field}` | {} |", words.join(", "))
    }
    let table = [
        "| field | words |\n|---|---|".to_owned(),
        row::<RecipientKind>("recipient"),
        row::<Status>("statuses"),
        row::<Role>("roles"),
        row::<Span>("starts.period"),
        row::<Wait>("waits_for"),
        row::<CaseNeed>("needs"),
        row::<Fact>("facts"),
    ];
    in_readme("words", &table.concat());
}

/// Compares a table of `letter_templates/README.md`, between two comments, or writes it.
fn in_readme(name: &str, table: &str) {
    let path = root().join("letter_templates/README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let start = readme.find(&format!("<!-- {name}:")).unwrap();
    let start = readme[start..].find('\n').map(|n| start + n + 1).unwrap();
    let end = readme.find(&format!("<!-- end of {name} -->")).unwrap();
    let wanted = format!("{}{table}\n{}", &readme[..start], &readme[end..]);
    if replacing() {
        fs::write(&path, &wanted).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), wanted, "REPLACE=1 cargo test --test matrix writes the table anew");
}
