//! The text for a web form: what it says, and that it is refused, never cut, when it is too long.
//!
//! The texts stand in `tests/golden/form/LANGUAGE-KIND.txt`, one section a status and role. `REPLACE=1` writes them anew.

mod common;

use std::fmt::Write as _;

use chrono::NaiveDate;
use common::{compare, meta, replacing, report, root};
use widerspruch::case::{Case, Status};
use widerspruch::letter::form_text::{self, Length, MOST};
use widerspruch::office::Office;
use widerspruch::read::choice::Choice;
use widerspruch::review::samples;

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

fn texts(office: &Office, language: &str, kind: &str) -> Vec<(String, Case, String)> {
    let template = office.templates.get(kind, language).unwrap();
    let mut texts = Vec::new();
    for status in samples::statuses(&template, meta(office)) {
        for (name, role) in samples::roles().filter(|(_, r)| template.manifest.roles.contains(r)) {
            // With everything a case can hold for oneself: all grounds together are longer than any form.
            let case = samples::one(&template, &office.directory, meta(office), status, name, false).unwrap();
            let text = form_text::filled(&case, &template, &office.directory, DATE, Length::Whole).unwrap();
            texts.push((format!("{} {name} ({})", status.word(), role.word()), case, text));
        }
    }
    texts
}

#[test]
fn every_text_reads_as_recorded_and_fits() {
    let office = Office::builtin();
    let mut differences = Vec::new();
    for language in &office.templates.tags() {
        let kinds: Vec<String> = office.templates.kinds_with_form(language).map(str::to_owned).collect();
        assert_eq!(kinds, ["complaint", "objection"], "{language}");
        for kind in kinds {
            let mut whole = String::new();
            for (name, case, text) in texts(&office, language, &kind) {
                let draft = office.draft(&case, DATE).unwrap();
                assert_eq!(office.form_text(&case, &draft).unwrap(), text, "{language} {kind} {name}");
                assert!(text.encode_utf16().count() <= MOST, "{language} {kind} {name}: {}", text.chars().count());
                let _ = write!(whole, "======== {name}\n\n{text}\n");
            }
            let file = root().join(format!("tests/golden/form/{language}-{kind}.txt"));
            if replacing() {
                std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            }
            differences.extend(compare(&file, &whole));
        }
    }
    report(differences);
}

/// What people have in an ordinary case: a child's year of birth, another address, an account, an address of e-mail, and two grounds, whichever
/// they are. It fits for whomever they write, also where an earlier objection is told.
#[test]
fn an_ordinary_case_fits_in_every_role_with_any_two_grounds_and_in_every_language() {
    let office = Office::builtin();
    let mut long = Vec::new();
    for language in &office.templates.tags() {
        for kind in ["complaint", "objection"] {
            let template = office.templates.get(kind, language).unwrap();
            for status in samples::statuses(&template, meta(&office)) {
                for (name, _) in samples::roles().filter(|(_, r)| template.manifest.roles.contains(r)) {
                    let sample =
                        |full| samples::one(&template, &office.directory, meta(&office), status, name, full).unwrap();
                    let (mut case, full) = (sample(false), sample(true));
                    case.sender.email = full.sender.email;
                    case.represented = full.represented;
                    case.accounts = full.accounts.into_iter().take(1).collect();
                    case.accounts.iter_mut().for_each(|account| account.email = None);
                    let pairs = if kind == "objection" { pairs(&full.matter.grounds) } else { vec![Vec::new()] };
                    for grounds in pairs {
                        case.matter.grounds = grounds;
                        let [whole, short] = Length::ALL.map(|length| {
                            form_text::filled(&case, &template, &office.directory, DATE, length).unwrap()
                        });
                        let which = format!("{language} {kind} {} {name} {:?}", status.word(), case.matter.grounds);
                        // In short only the grounds are said otherwise: the law, the objection and what is asked for stay.
                        let otherwise = whole.lines().zip(short.lines()).filter(|(whole, short)| whole != short);
                        assert!(otherwise.count() <= 1 && whole.lines().count() == short.lines().count(), "{which}");
                        let length = short.encode_utf16().count();
                        if length > MOST {
                            long.push(format!("{which}: {length}"));
                        }
                    }
                }
            }
        }
    }
    assert!(long.is_empty(), "of {MOST} characters:\n{}", long.join("\n"));
}

/// A ground is shortened only where the whole does not fit.
#[test]
fn a_ground_is_said_in_short_only_where_all_of_it_does_not_fit() {
    let office = Office::builtin();
    let template = office.templates.get("objection", "de").unwrap();
    let mut case =
        samples::one(&template, &office.directory, meta(&office), Status::ObjectedAfterStart, "self", false).unwrap();
    let mut text = |grounds: &[&str]| {
        case.matter.grounds = grounds.iter().map(|id| (*id).to_owned()).collect();
        let draft = office.draft(&case, DATE).unwrap();
        office.form_text(&case, &draft).unwrap()
    };
    let (first, second) = ("Mein Beruf verpflichtet mich zur Verschwiegenheit.", "Auch aus unverfänglichen Angaben");
    let one = text(&["professional-secrecy"]);
    assert!(one.contains(&format!("{first} {second}")), "{one}");
    let two = text(&["children", "professional-secrecy"]);
    assert!(two.contains(first) && !two.contains(second) && two.contains("Kinder zu sehen oder genannt"), "{two}");
}

/// Every two of a list.
fn pairs(all: &[String]) -> Vec<Vec<String>> {
    let rest = |at: usize| all.iter().skip(at + 1);
    all.iter().enumerate().flat_map(|(at, one)| rest(at).map(|other| vec![one.clone(), other.clone()])).collect()
}

/// The account's address and the country come first, then the objection, its grounds and three requests.
#[test]
fn an_objection_begins_with_account_and_country_and_asks_for_three_things() {
    let office = Office::builtin();
    let template = office.templates.get("objection", "de").unwrap();
    let mut case =
        samples::one(&template, &office.directory, meta(&office), Status::NeverObjected, "self", true).unwrap();
    case.accounts.truncate(1);
    case.accounts[0].email = Some("konto@example.org".into());
    case.matter.grounds.clear();
    case.matter.own_grounds = Some("Ich habe einen eigenen Grund.".into());
    let text = form_text::filled(&case, &template, &office.directory, DATE, Length::Whole).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let account = "Facebook: https://www.facebook.com/example, @example, konto@example.org";
    assert_eq!(lines[..2], [account, "Land: Deutschland"]);
    let order = ["nach Art. 21 Abs. 1 DSGVO", "Ich habe einen eigenen Grund.", "\n1. ", "\n2. ", "\n3. "];
    let places: Vec<usize> =
        order.iter().map(|words| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"))).collect();
    assert!(places.is_sorted(), "{text}");
    assert!(!text.contains("\n4. ") && !text.contains("Prüfstraße") && !text.contains("freundlichen"), "{text}");
}

/// Somebody who typed nothing but the address of a profile or a name is found by that.
#[test]
fn an_account_without_an_address_of_e_mail_is_named_as_it_was_typed() {
    let office = Office::builtin();
    let template = office.templates.get("objection", "de").unwrap();
    let mut case =
        samples::one(&template, &office.directory, meta(&office), Status::NeverObjected, "self", true).unwrap();
    case.accounts.truncate(2);
    case.accounts.iter_mut().for_each(|account| (account.email, account.url) = (None, None));
    case.accounts[0].handle = Some("@ute".into());
    case.accounts[1].phone = Some("0341 5550123".into());
    let text = form_text::filled(&case, &template, &office.directory, DATE, Length::Whole).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[..3], ["Facebook: @ute", "Instagram: 0341 5550123", "Land: Deutschland"], "{text}");
    assert!(text.contains("alle meine Konten, für Chats"), "{text}");
    case.accounts.clear();
    let text = form_text::filled(&case, &template, &office.directory, DATE, Length::Whole).unwrap();
    assert!(
        text.starts_with("E-Mail-Adresse: ")
            && text.contains("alle meine Konten bei Facebook und Instagram, für Chats"),
        "{text}"
    );
}

/// A text that does not fit is refused with its count, and one character less fits.
#[test]
fn what_does_not_fit_is_refused_with_its_count() {
    let office = Office::builtin();
    let template = office.templates.get("objection", "en").unwrap();
    let mut case =
        samples::one(&template, &office.directory, meta(&office), Status::NeverObjected, "self", false).unwrap();
    let mut with_grounds = |length: usize| {
        case.matter.own_grounds = Some("ä".repeat(length));
        let draft = office.draft(&case, DATE).unwrap();
        office.form_text(&case, &draft)
    };
    let one = with_grounds(1).unwrap().chars().count();
    let full = MOST - one + 1;
    assert_eq!(with_grounds(full).unwrap().chars().count(), MOST);
    let problems = with_grounds(full + 7).unwrap_err();
    let problem = problems.iter().next().unwrap();
    assert_eq!(problem.code.as_str(), "case::form-too-long");
    assert!(problem.message().contains("1007 characters, 7 more"), "{}", problem.message());
    assert_eq!(problem.field.as_deref(), Some("matter.own_grounds"));
    assert!(problem.advice().as_deref().unwrap().contains("shorten `matter.own_grounds` by 7 characters"));
}

/// Most letters are for the post alone.
#[test]
fn a_letter_without_a_text_for_a_form_says_which_have_one() {
    let office = Office::builtin();
    let template = office.templates.get("reminder", "de").unwrap();
    let case = samples::one(&template, &office.directory, meta(&office), Status::Ignored, "self", false).unwrap();
    let draft = office.draft(&case, DATE).unwrap();
    let problems = office.form_text(&case, &draft).unwrap_err();
    let problem = problems.iter().next().unwrap();
    assert_eq!((problem.code.as_str(), problem.field.as_deref()), ("case::no-form", Some("kind")));
    assert!(problem.advice().as_deref().unwrap().contains("complaint, objection"));
}
