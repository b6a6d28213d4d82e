//! Letters to companies other than the first one, and what makes a company one that has letters: its record alone.
//!
//! The texts stand in `tests/controllers/LANGUAGE/CONTROLLER/KIND.txt`, a section for each status and for somebody without an account.
//! `REPLACE=1` writes them anew.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use common::{compare, replacing, report, root};
use widerspruch::case::{Case, Status, load};
use widerspruch::directory::{Controller, Directory};
use widerspruch::letter::compose::Draft;
use widerspruch::letter::form_text::{self, Length, MOST};
use widerspruch::letter::plain_text::plain_text;
use widerspruch::letter::step_sheet::StepSheet;
use widerspruch::office::{Office, Press};
use widerspruch::problem::{Problems, Source};
use widerspruch::read::choice::Choice;
use widerspruch::review::samples;

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
/// The companies whose letters are read line by line.
const READ: [&str; 5] = ["linkedin", "google", "openai", "x", "anthropic"];
/// The letters that are written to all of them.
const KINDS: [&str; 8] = [
    "objection",
    "access",
    "erasure",
    "reminder",
    "reply-to-refusal",
    "reply-to-id-demand",
    "reply-to-answer",
    "complaint",
];
/// The languages in which all of them are read line by line; in the others, those of KINDS_OF_EVERY_LANGUAGE.
const READ_WHOLE: [&str; 2] = ["de", "en"];
const KINDS_OF_EVERY_LANGUAGE: [&str; 2] = ["objection", "complaint"];

fn controller<'o>(office: &'o Office, id: &str) -> &'o Controller {
    office.directory.controller(id).unwrap()
}

/// The letter with its steps, and the text for a web form where there is one.
fn text(office: &Office, case: &Case, draft: &Draft) -> String {
    let mut text =
        format!("{}\n-------- next steps\n\n{}\n", plain_text(&draft.letter), StepSheet::of(draft).plain_text());
    if let Ok(form) = office.form_text(case, draft) {
        let _ = write!(text, "-------- form\n\n{form}\n");
    }
    text
}

fn drafted(office: &Office, case: &Case, which: &str) -> Draft {
    office.draft(case, DATE).unwrap_or_else(|problems| panic!("{which}: {problems:#?}"))
}

#[test]
fn the_letters_read_as_they_did() {
    let office = Office::builtin();
    let folder = root().join("tests/controllers");
    let (mut differences, mut expected) = (Vec::new(), BTreeSet::new());
    for language in office.templates.tags() {
        let kinds = if READ_WHOLE.contains(&&*language) { &KINDS[..] } else { &KINDS_OF_EVERY_LANGUAGE };
        for (id, kind) in READ.iter().flat_map(|id| kinds.iter().map(move |kind| (id, kind))) {
            let template = office.templates.get(kind, &language).unwrap();
            let about = controller(&office, id);
            let mut whole = String::new();
            for (number, status) in samples::statuses(&template, about).enumerate() {
                let make = |role: &str, holder: bool| {
                    samples::of(&template, &office.directory, about, status, role, holder, false).unwrap()
                };
                let mut cases = vec![("self", make("self", true))];
                if number == 0 {
                    cases.push(("self without an account", make("self", false)));
                    cases.push(("child", make("child", true)));
                }
                for (name, case) in cases {
                    let which = format!("{language} {id} {kind} {} {name}", status.word());
                    let draft = drafted(&office, &case, &which);
                    let _ = write!(whole, "======== {} {name}\n\n{}", status.word(), text(&office, &case, &draft));
                }
            }
            let file = folder.join(&language).join(id).join(format!("{kind}.txt"));
            if replacing() {
                fs::create_dir_all(file.parent().unwrap()).unwrap();
            }
            differences.extend(compare(&file, &whole));
            expected.insert(file);
        }
    }
    for path in files(&folder) {
        if !expected.contains(&path) {
            differences.push(format!("{} belongs to no letter", path.display()));
        }
    }
    report(differences);
}

/// The first companies after Meta have a letter of one page, as Meta has, with two grounds and one account.
#[test]
fn an_objection_is_one_page_and_its_text_fits_a_form() {
    let office = Office::builtin();
    let mut press = Press::new(&office);
    for language in ["de", "en"] {
        let template = office.templates.get("objection", language).unwrap();
        for id in READ {
            let about = controller(&office, id);
            for status in samples::statuses(&template, about) {
                let mut case = samples::of(&template, &office.directory, about, status, "self", true, false).unwrap();
                case.accounts = case.accounts.into_iter().take(1).collect();
                let which = format!("{language} {id} {}", status.word());
                let draft = drafted(&office, &case, &which);
                let form = form_text::filled(&case, &template, &office.directory, DATE, Length::Whole).unwrap();
                assert!(form.encode_utf16().count() <= MOST, "{which}: {}", form.chars().count());
                if status == Status::NeverObjected {
                    let pages = press.print(&case, &draft, None).unwrap().pages;
                    assert_eq!(pages, 1, "{which}");
                }
            }
        }
    }
}

/// An address that does not fit the window makes no letter.
#[test]
fn a_letter_to_every_company_can_be_printed() {
    let office = Office::builtin();
    let mut press = Press::new(&office);
    let template = office.templates.get("objection", "de").unwrap();
    let companies = samples::controllers(&template, &office.directory);
    assert!(companies.len() >= 11, "{}", companies.len());
    for about in companies {
        let case = samples::one(&template, &office.directory, about, Status::NeverObjected, "self", true).unwrap();
        let draft = drafted(&office, &case, &about.id);
        press.print(&case, &draft, None).unwrap_or_else(|problem| panic!("{}: {problem:?}", about.id));
    }
    let openai =
        samples::one(&template, &office.directory, controller(&office, "openai"), Status::NeverObjected, "self", false);
    assert_eq!(drafted(&office, &openai.unwrap(), "openai").letter.recipient[4..], ["Dublin 1, D01 YC43", "IRLAND"]);
}

/// What holds of one company stands in no letter to another.
#[test]
fn no_letter_says_what_is_true_of_another_company() {
    let office = Office::builtin();
    let foreign = |about: &Controller| -> Vec<String> {
        let others =
            office.directory.controllers().filter(|c| !c.is_related_to(about) && about.id != "x" || c.id == "meta");
        let others = others.filter(|c| c.id != about.id && c.id != "xai" && c.id != "x");
        let names = others.flat_map(|c| {
            c.services.iter().map(|s| s.name.clone()).chain([c.short_name().to_owned()]).collect::<Vec<_>>()
        });
        names.filter(|name| name.len() > 2).chain(["OLG Köln".to_owned(), "Cologne".to_owned()]).collect()
    };
    for language in office.templates.tags() {
        for kind in KINDS {
            let template = office.templates.get(kind, &language).unwrap();
            for about in samples::controllers(&template, &office.directory).into_iter().filter(|c| c.id != "meta") {
                for status in samples::statuses(&template, about) {
                    for full in [false, true] {
                        let case = samples::one(&template, &office.directory, about, status, "self", full).unwrap();
                        let which = format!("{language} {kind} {} {}", about.id, status.word());
                        let text = text(&office, &case, &drafted(&office, &case, &which));
                        for name in foreign(about) {
                            assert!(!is_there(&text, &name), "{which} names {name}");
                        }
                    }
                }
            }
        }
    }
}

/// A company by its record alone: a file of the user's, no code, no template.
const OWN: &str = r#"
[[controller]]
id = "schreibfink"
legal_name = "Schreibfink GmbH"
services = [{ id = "finkbuch", name = "Finkbuch", carries = ["posts"] }]
training_began = 2026-02-02
street = "Finkenweg 3"
postal_code = "20095"
city = "Hamburg"
country = "DE"
lead_authority = "de-hh"
[controller.training]
kinds = ["posts", "chats"]
bases = ["legitimate-interests"]
ai = "Finki"
[controller.words.de]
posts = "Tagebucheinträgen und Fotos"
[[controller.form]]
service = "Finkbuch"
purpose = "objection"
use = ["objection"]
url = "https://finkbuch.example/widerspruch"
status = "single"
"#;

fn own_office() -> Office {
    let directory = Directory::with_overrides(Source::new("own.toml", OWN)).unwrap_or_else(|p| panic!("{p:?}"));
    Office { directory, ..Office::builtin() }
}

fn written(office: &Office, text: &str) -> Result<(Draft, String), Problems> {
    let (case, _) = load::toml(&Source::new("case.toml", text), Path::new(""), &office.directory)?;
    let draft = office.draft(&case, case.date.unwrap_or(DATE))?;
    let text = text_of(&draft);
    Ok((draft, text))
}

fn text_of(draft: &Draft) -> String {
    let text = format!("{}\n{}", plain_text(&draft.letter), StepSheet::of(draft).plain_text());
    text.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

const PERSON: &str = "language = \"de\"\n[sender]\nname = \"Änne Müller\"\nstreet = \"Prüfstraße 1\"\npostal_code = \"39104\"\n\
    city = \"Magdeburg\"\ncountry = \"DE\"\n[[account]]\nservice = \"finkbuch\"\nhandle = \"aenne\"\n";

#[test]
fn a_company_is_added_by_its_record_alone() {
    let office = own_office();
    let objection = format!(
        "kind = \"objection\"\n{PERSON}[recipient]\ncontroller = \"schreibfink\"\n[matter]\nstatus = \"never-objected\"\ngrounds = [\"old-posts\"]\n"
    );
    let (_, text) = written(&office, &objection).unwrap_or_else(|p| panic!("{p:#?}"));
    for part in [
        "Schreibfink GmbH Data Protection Officer Finkenweg 3 20095 Hamburg",
        "Es geht um alle meine Konten bei Schreibfink, insbesondere Finkbuch (aenne).",
        "generativer KI wie Finki, mit alten und künftigen Daten: Tagebucheinträgen und Fotos, meinen Chats mit Finki",
        "https://finkbuch.example/widerspruch",
        "von ihm an hat Schreibfink einen Monat Zeit",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let event = "[[event]]\ndate = 2026-09-01\nwhat = \"objected\"\nreceived = 2026-09-02\n";
    let reminder = format!(
        "kind = \"reminder\"\n{PERSON}[recipient]\ncontroller = \"schreibfink\"\n[matter]\nstatus = \"ignored\"\n{event}"
    );
    let (_, text) = written(&office, &reminder).unwrap_or_else(|p| panic!("{p:#?}"));
    assert!(text.contains("endete am 2. Oktober 2026"), "{text}");
    // The calendar is that of its own country: 1 May is a holiday in Germany, and not in Ireland.
    let in_spring = reminder.replace("2026-09-02", "2026-04-01").replace("2026-09-01", "2026-03-31");
    let (_, text) = written(&office, &in_spring).unwrap_or_else(|p| panic!("{p:#?}"));
    assert!(text.contains("endete am 4. Mai 2026"), "{text}");
    let to_ireland = in_spring.replace("schreibfink", "pinterest").replace("finkbuch", "pinterest");
    let (_, text) = written(&office, &to_ireland).unwrap_or_else(|p| panic!("{p:#?}"));
    assert!(text.contains("endete am 1. Mai 2026"), "{text}");
    let complaint = format!(
        "kind = \"complaint\"\n{PERSON}[recipient]\nauthority = \"auto\"\n[matter]\ncontroller = \"schreibfink\"\nstatus = \"objected-after-start\"\n{event}"
    );
    let (_, text) = written(&office, &complaint).unwrap_or_else(|p| panic!("{p:#?}"));
    for part in [
        "Beschwerde gegen Schreibfink GmbH (kurz: Schreibfink) ein.",
        "Schreibfink GmbH, Finkenweg 3, 20095 Hamburg, Deutschland",
        "läuft seit dem 2. Februar 2026.",
        "Konto bei Finkbuch: aenne",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

/// What a record of one's own says goes before what the language says, word by word.
#[test]
fn a_record_of_ones_own_changes_single_words() {
    let own = "[[controller]]\nid = 'meta'\n[controller.words.de]\nposts = 'Tagebucheinträgen'\n";
    let directory = Directory::with_overrides(Source::new("own.toml", own)).unwrap();
    let office = Office { directory, ..Office::builtin() };
    let text = format!(
        "kind = \"objection\"\n{PERSON}[represented]\nrelation = \"child\"\nname = \"Lina Müller\"\nbirth_year = 2012\n[recipient]\ncontroller = \"meta\"\n[matter]\nstatus = \"never-objected\"\n"
    )
    .replace("finkbuch", "facebook");
    let (_, text) = written(&office, &text).unwrap_or_else(|p| panic!("{p:#?}"));
    for part in [
        "Tagebucheinträgen",
        "Nach Ihren Angaben verwenden Sie keine öffentlichen Inhalte aus Konten von Minderjährigen.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Bildunterschriften"), "{text}");
}

/// The status goes by the company's own beginning, not by another's.
#[test]
fn before_and_after_are_counted_from_the_beginning_of_that_company() {
    let office = own_office();
    let code = |status: &str, date: &str| {
        let text = format!(
            "kind = \"objection\"\n{PERSON}[recipient]\ncontroller = \"schreibfink\"\n[matter]\nstatus = \"{status}\"\n\
             [[event]]\ndate = {date}\nwhat = \"objected\"\n"
        );
        written(&office, &text).err().map(|problems| problems.iter().next().unwrap().code.as_str())
    };
    let contradicts = Some("case::status-contradicts-events");
    assert_eq!(code("objected-before-start", "2026-02-01"), None);
    assert_eq!(code("objected-before-start", "2026-02-02"), contradicts);
    assert_eq!(code("objected-after-start", "2026-02-02"), None);
    assert_eq!(code("objected-after-start", "2026-02-01"), contradicts);
    assert_eq!(code("objected", "2026-03-01"), Some("case::status-and-start"));
}

#[test]
fn a_company_of_which_nothing_is_known_has_no_letter() {
    let thin: String = OWN.lines().filter(|line| !line.starts_with("kinds")).map(|line| format!("{line}\n")).collect();
    let directory = Directory::with_overrides(Source::new("own.toml", thin)).unwrap();
    let office = Office { directory, ..Office::builtin() };
    let text = format!(
        "kind = \"objection\"\n{PERSON}[recipient]\ncontroller = \"schreibfink\"\n[matter]\ngrounds = [\"old-posts\"]\n"
    );
    let problems = written(&office, &text).err().unwrap();
    let told: Vec<_> = problems.iter().filter(|p| p.code == "case::letter-not-for-controller").collect();
    assert_eq!(told.len(), 1, "{problems:#?}");
    assert_eq!(told[0].field.as_deref(), Some("recipient.controller"));
    assert!(told[0].message().contains("with which data it trains"), "{}", told[0].message());
}

/// Names, addresses and days of companies are data: no code and no general wording has one.
#[test]
fn no_code_and_no_general_letter_names_a_company() {
    let directory = Directory::builtin();
    let ids: Vec<&str> = directory
        .controller_ids()
        .chain(directory.services().map(|(_, service)| service.id.as_str()))
        .filter(|id| id.len() > 1)
        .collect();
    let names: Vec<&str> = directory
        .controllers()
        .flat_map(|c| c.services.iter().map(|s| s.name.as_str()).chain([c.short_name(), c.legal_name.as_str()]))
        .filter(|name| name.len() > 1)
        .collect();
    let urls = directory.controllers().flat_map(|c| c.forms.iter().map(|f| f.url.as_str()));
    let hosts: BTreeSet<&str> = urls.filter_map(|url| url.split("//").nth(1)?.split('/').next()).collect();
    let days: Vec<String> =
        directory.controllers().filter_map(|c| c.training_began).map(|day| day.to_string()).collect();
    let mut found = Vec::new();
    for file in files(&root().join("src")).iter().filter(|f| f.extension().is_some_and(|e| e == "rs")) {
        let name = file.file_name().unwrap().to_string_lossy();
        // The formats of office programs are called by their makers.
        if name.contains("tests") || file.ends_with("src/enclosure/file.rs") {
            continue;
        }
        let code = fs::read_to_string(file).unwrap();
        let code: Vec<&str> = code.split("#[cfg(test)]").next().unwrap().lines().collect();
        let code = code.into_iter().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        let quoted =
            ids.iter().filter(|id| code.contains(&format!("\"{id}\"")) || code.contains(&format!("\"{id}\\\"")));
        let named = names.iter().filter(|name| is_there(&code, name)).chain(quoted);
        found.extend(named.map(|name| format!("{} names {name}", file.display())));
        let of_web = hosts.iter().filter(|host| code.contains(**host)).map(|host| (*host).to_owned());
        found.extend(
            of_web
                .chain(days.iter().filter(|day| code.contains(*day)).cloned())
                .map(|w| format!("{} has {w}", file.display())),
        );
    }
    for language in Office::builtin().templates.tags() {
        let folder = root().join("letter_templates").join(&language);
        let shared = ["phrases.toml", "grounds.toml", "language.toml"].map(|name| folder.join(name));
        let own = KINDS
            .iter()
            .flat_map(|kind| files(&folder.join(kind)))
            .filter(|f| f.extension().is_some_and(|e| e == "hbs"));
        for file in shared.into_iter().chain(own) {
            let text = fs::read_to_string(&file).unwrap();
            let named = names.iter().filter(|name| is_there(&text, name));
            found.extend(named.map(|name| format!("{} names {name}", file.display())));
            found.extend(
                hosts.iter().filter(|host| text.contains(**host)).map(|host| format!("{} has {host}", file.display())),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Whether a name stands somewhere as a word.
fn is_there(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let part_of_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        !part_of_word(text[..at].chars().next_back()) && !part_of_word(text[at + name.len()..].chars().next())
    })
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut queue) = (Vec::new(), vec![folder.to_path_buf()]);
    while let Some(folder) = queue.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                queue.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
