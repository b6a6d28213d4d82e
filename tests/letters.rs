//! The built-in letters, each with sample cases: values that templates may name are those that cases have, and what letters must not
//! claim, they do not. That all samples render and every branch is taken is asked of `templates check` (tests/templates.rs).

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use widerspruch::directory::Directory;
use widerspruch::letter::form_text::{self, Length};
use widerspruch::letter::plain_text::plain_text;
use widerspruch::letter::step_sheet::StepSheet;
use widerspruch::letter::values::view_of;
use widerspruch::office::{Office, Press};
use widerspruch::review::samples;
use widerspruch::template::{Templates, view};

fn today() -> chrono::NaiveDate {
    "2026-11-22".parse().unwrap()
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
    let (mut seen, mut named) = (BTreeSet::new(), BTreeSet::new());
    for (language, kind) in templates.all() {
        let template = templates.get(&kind, &language).unwrap();
        named.extend(template.named.iter().cloned());
        for (_, case) in samples::matrix(&template, &Directory::builtin()) {
            if let Some(view) = view_of(&case, &template, &directory, today()) {
                paths(&view, "", &mut seen);
            }
        }
    }
    let mut known = BTreeSet::new();
    paths(&view::everything(), "", &mut known);
    let unknown: Vec<_> = seen.difference(&known).collect();
    assert!(unknown.is_empty(), "cases have values that no template may name: {unknown:?}");
    // A reply has a day of receipt in the case file too, but no sample uses it. Values that none of our letters names are not worked out.
    let is_named = |path: &str| path.split('.').nth(1).is_some_and(|name| named.contains(name.trim_end_matches("[]")));
    let never: Vec<_> = known
        .difference(&seen)
        .filter(|path| !path.ends_with("[]") && !path.ends_with(".received") && is_named(path))
        .collect();
    assert!(never.is_empty(), "templates may name values that no case has: {never:?}");
    assert!(named.len() > 20, "{named:?}");
}

#[test]
fn the_same_case_gives_the_same_bytes_whatever_was_printed_before() {
    let office = Office::builtin();
    let template = office.templates.get("objection", "de").unwrap();
    let cases: Vec<_> =
        samples::matrix(&template, &Directory::builtin()).into_iter().map(|(_, c)| c).step_by(41).collect();
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
    for (name, case) in
        samples::matrix(&template, &Directory::builtin()).iter().filter(|(name, _)| name.contains("only"))
    {
        let pdf = press.print(case, &office.draft(case, today()).unwrap(), None).unwrap();
        if pdf.pages == 1 {
            one_page += 1;
            assert!(pdf.bytes.len() <= 20_000, "{name} has {} bytes", pdf.bytes.len());
        }
    }
    assert!(one_page > 10, "only {one_page} sample letters have one page");
}

/// What a missing value leaves behind in a line: two stops, a space before a comma, two spaces, empty brackets, a place that nobody filled.
fn slip(line: &str) -> Option<&'static str> {
    let slips = ["..", ",,", ",.", ";.", ":.", " ,", " .", "  ", "()", "( ", " )", "{", "}", "<builtin", "undefined"];
    let words = line.trim().split(' ').filter(|word| !word.contains("://"));
    let line = words.collect::<Vec<_>>().join(" ");
    slips.into_iter().find(|slip| line.contains(slip))
}

/// In every language, letter, status and role, with an account and without, full and bare.
#[test]
fn no_letter_shows_where_a_value_is_missing() {
    for wrong in ["Am 1. Juli 2026 r..", "Meta , Inc.", "Daten von  und", "siehe ()", "für {name}", "Bis zum ."] {
        assert!(slip(wrong).is_some(), "{wrong}");
    }
    let office = Office::builtin();
    let (mut found, mut read) = (BTreeMap::new(), 0);
    for (language, kind) in office.templates.all() {
        let template = office.templates.get(&kind, &language).unwrap();
        for (name, case) in samples::matrix(&template, &office.directory).into_iter().step_by(13) {
            let draft = office.draft(&case, today()).unwrap_or_else(|p| panic!("{language} {kind} {name}: {p:#?}"));
            let mut text = format!("{}\n{}", plain_text(&draft.letter), StepSheet::of(&draft).plain_text());
            let of_whom = case.represented.as_ref().map_or(&case.sender.address.name, |person| &person.name);
            assert!(text.contains(of_whom.as_str()), "{language} {kind} {name} names nobody");
            if kinds_with_form(&office, &language).contains(&kind) {
                for length in Length::ALL {
                    text += &form_text::filled(&case, &template, &office.directory, today(), length).unwrap();
                }
            }
            for (slip, line) in text.lines().filter_map(|line| Some((slip(line)?, line))) {
                // Hundreds of samples share a sentence: one of them shows it.
                let first = || format!("{name}: {line}");
                found.entry((language.clone(), kind.clone(), slip)).or_insert_with(first);
            }
            read += 1;
        }
    }
    assert!(read > 2_000, "{read}");
    assert!(found.is_empty(), "{found:#?}");
}

fn kinds_with_form(office: &Office, language: &str) -> BTreeSet<String> {
    office.templates.kinds_with_form(language).map(str::to_owned).collect()
}

/// The text of the letter that a case file asks for, and the codes of its problems.
fn written(text: &str) -> (String, Vec<&'static str>) {
    let source = widerspruch::problem::Source::new("case.toml", text);
    let (case, _) = match widerspruch::case::load::toml(&source, std::path::Path::new(""), &Directory::builtin()) {
        Ok(read) => read,
        Err(problems) => return (String::new(), problems.iter().map(|p| p.code.as_str()).collect()),
    };
    match Office::builtin().draft(&case, case.date.unwrap_or_else(today)) {
        Ok(draft) => {
            let codes = draft.warnings.iter().map(|p| p.code.as_str()).collect();
            (widerspruch::letter::plain_text::plain_text(&draft.letter).replace('\u{a0}', " "), codes)
        }
        Err(problems) => (String::new(), problems.iter().map(|p| p.code.as_str()).collect()),
    }
}

const PERSON: &str = "[sender]\nname = \"Änne Müller\"\nstreet = \"Prüfstraße 1\"\npostal_code = \"39104\"\ncity = \"Magdeburg\"\ncountry = \"DE\"\n";

fn late(kind: &str, status: &str, date: &str) -> String {
    let to = if kind == "complaint" { "authority = \"de-st\"" } else { "controller = \"meta\"" };
    format!(
        "kind = \"{kind}\"\ndate = {date}\n{PERSON}[recipient]\n{to}\n[matter]\ncontroller = \"meta\"\nstatus = \"{status}\"\n\
         [[event]]\ndate = 2026-08-12\nwhat = \"objected\"\nreceived = 2026-08-12\n[[event]]\ndate = 2026-10-01\nwhat = \"extended\"\n"
    )
}

#[test]
fn an_extension_that_came_too_late_is_not_conceded() {
    for status in ["extended", "ignored"] {
        for kind in ["reminder", "complaint"] {
            let (text, codes) = written(&late(kind, status, "2026-10-20"));
            assert!(text.contains("endete am 14. September 2026"), "{kind} {status}: {codes:?}\n{text}");
            assert!(
                text.contains("sie hat die Frist nach meiner Auffassung nicht verlängert"),
                "{kind} {status}: {text}"
            );
            assert!(!text.contains("12. November") && !text.contains("verlängerte Frist"), "{kind} {status}: {text}");
        }
    }
    // One that came in time is still waited for.
    let in_time = late("complaint", "extended", "2026-10-20").replace("2026-10-01", "2026-09-14");
    assert_eq!(written(&in_time).1, ["case::period-not-over", "case::no-account", "case::no-evidence"]);
    let in_time = late("reminder", "ignored", "2026-12-20").replace("2026-10-01", "2026-09-14");
    assert_eq!(written(&in_time).1, ["case::status-contradicts-events"]);
}

#[test]
fn a_confirmation_proves_receipt_at_the_latest() {
    let case = |kind: &str| {
        late(kind, "ignored", "2026-11-22")
            .replace("received = 2026-08-12\n", "channel = \"form\"\n")
            .replace("extended", "acknowledged")
            .replace("2026-10-01", "2026-08-14")
    };
    for kind in ["reminder", "complaint"] {
        let (text, codes) = written(&case(kind));
        assert!(text.contains("endete spätestens am 14. September 2026"), "{kind}: {codes:?}\n{text}");
        assert!(!text.contains("nicht nachgewiesen"), "{kind}: {text}");
    }
}

/// Counted from the day of sending, the end of a period is the earliest there can be; why is said once, in an Austrian complaint too.
#[test]
fn without_proof_of_receipt_a_period_ended_at_the_earliest() {
    let unproven = |kind: &str| {
        let case = late(kind, "ignored", "2026-11-22").replace("received = 2026-08-12\n", "channel = \"email\"\n");
        let silent = case.split("[[event]]\ndate = 2026-10-01").next().unwrap().to_owned();
        format!("language = \"de\"\n{}", silent.replace("de-st", "at"))
    };
    for (kind, told) in [("reminder", 1), ("complaint", 2)] {
        let (text, codes) = written(&unproven(kind));
        let ends = text.matches("endete frühestens am 14. September 2026").count();
        assert_eq!(ends, told, "{kind}: {codes:?}\n{text}");
        assert_eq!(text.matches("nicht nachgewiesen").count(), 1, "{kind}: {text}");
        assert!(!text.contains("rechnerisch"), "{kind}: {text}");
    }
    // Counted from the answer to a question of identity whose receipt is proven, it is an estimate.
    let asked = unproven("reminder").replace(
        "[[event]]",
        "[[event]]\ndate = 2026-08-20\nwhat = \"id-demanded\"\n[[event]]\ndate = 2026-08-25\nreceived = 2026-08-25\nwhat = \"identified\"\n[[event]]",
    );
    let (text, codes) = written(&asked);
    assert!(text.contains("endete rechnerisch am 25. September 2026, gezählt ab der Antwort"), "{codes:?}\n{text}");
}

#[test]
fn chats_are_no_posts() {
    let chats = format!(
        "kind = \"objection\"\n{PERSON}[recipient]\ncontroller = \"meta\"\n[matter]\nstatus = \"never-objected\"\n[[account]]\nservice = \"whatsapp\"\nphone = \"+49 170 0000000\"\n"
    );
    let (text, _) = written(&chats);
    assert!(text.contains("meinen Chats mit Meta AI") && text.contains("WhatsApp Ireland Limited"), "{text}");
    for of_posts in ["Beiträge", "Fotos", "Meine Inhalte"] {
        assert!(!text.contains(of_posts), "{of_posts}: {text}");
    }
    let with_posts = chats.replace("status =", "grounds = [\"old-posts\"]\nstatus =");
    assert_eq!(written(&with_posts).1, ["case::ground-needs-posts"]);
    let with_facebook =
        format!("{with_posts}[[account]]\nservice = \"facebook\"\nurl = \"https://www.facebook.com/example\"\n");
    assert!(written(&with_facebook).0.contains("Viele meiner Beiträge"));
}

/// Who answers for an account at another company of the directory is said wherever accounts are listed.
#[test]
fn every_letter_that_lists_accounts_says_that_another_company_may_answer_for_whatsapp() {
    let account = "[[account]]\nservice = \"whatsapp\"\nphone = \"+49 170 0000000\"\n";
    let pass_on = "leiten Sie dieses Schreiben bitte auch dorthin weiter.";
    for (kind, status, told) in [
        ("complaint", "ignored", "betrifft die Beschwerde auch dieses Unternehmen."),
        ("reminder", "ignored", pass_on),
        ("access", "ignored", pass_on),
        ("erasure", "ignored", pass_on),
        ("consent-withdrawal", "ignored", pass_on),
        ("cease-and-desist-individual", "ignored", pass_on),
        ("reply-to-answer", "answered", pass_on),
        ("reply-to-id-demand", "id-demanded", pass_on),
        ("reply-to-refusal", "refused", pass_on),
    ] {
        let came = if status == "ignored" { "extended" } else { status };
        let case = late(kind, status, "2026-10-20").replace("\"extended\"", &format!("\"{came}\""));
        let (text, codes) = written(&format!("{case}{account}"));
        let whole = format!("Soweit für WhatsApp die WhatsApp Ireland Limited verantwortlich ist, {told}");
        assert!(text.contains(&whole), "{kind}: {codes:?}\n{text}");
        assert!(!written(&case).0.contains("WhatsApp Ireland"), "{kind}");
    }
}

/// No letter of any language to a company or an authority lists accounts without saying whose they may be.
#[test]
fn no_letter_lists_accounts_without_the_other_company() {
    let mut letters = 0;
    for language in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/letter_templates")).unwrap() {
        for kind in std::fs::read_dir(language.unwrap().path()).into_iter().flatten() {
            let file = kind.unwrap().path().join("letter.hbs");
            let Ok(text) = std::fs::read_to_string(&file) else { continue };
            // An authorisation goes to nobody who could answer for an account.
            let to_a_company = !file.parent().unwrap().ends_with("authorisation");
            if to_a_company && (text.contains("phrase \"accounts\"") || text.contains("#each accounts")) {
                letters += 1;
                let said = text.contains("phrase \"elsewhere\"") || text.contains("#each elsewhere");
                assert!(said, "{}", file.display());
            }
        }
    }
    assert!(letters > 90, "{letters}");
}

#[test]
fn special_categories_are_asserted_asked_for_or_left_out() {
    let case = |line: &str| {
        written(&format!(
            "kind = \"objection\"\n{PERSON}[recipient]\ncontroller = \"meta\"\n[matter]\nstatus = \"never-objected\"\n{line}\n"
        ))
        .0
    };
    assert!(case("").contains("etwaige Daten nach Art. 9 Abs. 1 DSGVO"));
    assert!(case("special_categories = true").contains("alle Daten besonderer Kategorien"));
    assert!(!case("special_categories = false").contains("Art. 9 Abs. 1"));
}

#[test]
fn vienna_is_asked_for_a_finding_and_wants_a_copy() {
    let case = late("complaint", "refused", "2026-11-22").replace("de-st", "at").replace("extended", "refused");
    let (text, codes) = written(&format!("language = \"de\"\n{case}"));
    assert!(
        text.contains("festzustellen, dass Meta mich in dem oben genannten Recht verletzt hat"),
        "{codes:?}\n{text}"
    );
    assert!(text.contains("Verletztes Recht: Recht auf Widerspruch") && text.contains("Rechtzeitigkeit:"), "{text}");
    // A German court is of no interest there, unless the controller relies on it.
    assert!(!text.contains("OLG Köln"), "{text}");
    assert!(codes.contains(&"case::no-copy-of-request"), "{codes:?}");
    let relied_on = case.replace("status =", "refusal_reasons = [\"court-allowed\"]\nstatus =");
    assert!(written(&format!("language = \"de\"\n{relied_on}")).0.contains("OLG Köln"));
}

#[test]
fn what_was_infringed_is_named_by_status() {
    for (status, event, infringed) in [
        (
            "ignored",
            "acknowledged",
            "Mit seinem Schweigen hat Meta nach meiner Auffassung Art. 12 Abs. 3 und 4 DSGVO verletzt.",
        ),
        ("refused", "refused", "Die Ablehnung verletzt nach meiner Auffassung Art. 21 Abs. 1 DSGVO"),
        ("id-demanded", "id-demanded", "verletzt nach meiner Auffassung Art. 12 Abs. 2 und 6 DSGVO"),
        ("objected-after-start", "acknowledged", "Ob das so ist, kann nur Ihre Behörde aufklären."),
    ] {
        let case =
            late("complaint", status, "2026-11-22").replace("what = \"extended\"", &format!("what = \"{event}\""));
        let (text, codes) = written(&case);
        assert!(text.contains("Geltend gemachter Verstoß: ") && text.contains(infringed), "{codes:?}\n{text}");
    }
}

#[test]
fn a_claim_of_german_law_is_for_those_who_live_there() {
    let case = late("cease-and-desist-individual", "refused", "2026-11-22").replace("extended", "refused");
    assert!(!written(&case).0.is_empty());
    let irish = case.replace("\"39104\"", "\"D02 X963\"").replace("\"DE\"", "\"IE\"");
    assert!(written(&irish).1.contains(&"case::letter-not-for-country"), "{:?}", written(&irish));
}
