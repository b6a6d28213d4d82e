//! What a search in the PDF of a letter finds: names of any script we have, in a letter of any language, however they were typed; and the words that
//! were divided at the end of a line.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use common::pdf::drawn_text;
use common::{folder_with, meta, run_in};
use icu_normalizer::ComposingNormalizerBorrowed;
use lopdf::Document;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::office::{Office, Press};
use widerspruch::paper::fonts::FontFamily;
use widerspruch::review::samples;
use widerspruch::template::Language;

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
const SOFT_HYPHEN: char = '\u{ad}';

/// What a search sees: no soft hyphens, and lines that go on.
fn searched(document: &Document) -> String {
    let divided = format!("{SOFT_HYPHEN}\n");
    drawn_text(document).replace(&divided, "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn composed(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

/// As typed, and as it is to be found.
const NAMES: [(&str, &str); 8] = [
    ("Nguyễn Thị Ánh", "Nguyễn Thị Ánh"),
    ("Nguye\u{302}\u{303}n Thi\u{323} A\u{301}nh", "Nguyễn Thị Ánh"),
    ("Anders Ångström", "Anders Ångström"),
    ("Anders A\u{30a}ngstro\u{308}m", "Anders Ångström"),
    ("Łucja Łuczak", "Łucja Łuczak"),
    ("Ελένη Παπαδοπούλου", "Ελένη Παπαδοπούλου"),
    ("Ελε\u{301}νη Παπαδοπου\u{301}λου", "Ελένη Παπαδοπούλου"),
    ("Ђорђе Щърбанов", "Ђорђе Щърбанов"),
];

#[test]
fn a_name_is_found_in_a_letter_of_any_language_however_it_was_typed() {
    let folder = folder_with(&["objection.toml"]);
    let path = folder.path().join("objection.toml");
    let case = std::fs::read_to_string(&path).unwrap();
    assert!(case.contains("name = \"Änne Müller\"") && case.contains("language = \"de\""));
    let tags = Office::builtin().templates.tags();
    // Each name in one language by turns, in both faces: a Greek name in a Polish letter, a Vietnamese one in a Norwegian.
    for (number, (typed, wanted)) in NAMES.iter().enumerate() {
        for (language, font) in [(&tags[number % tags.len()], "sans"), (&tags[(number + 5) % tags.len()], "serif")] {
            let lines = format!("language = \"{language}\"\nfont = \"{font}\"");
            let case = case.replace("Änne Müller", typed).replace("language = \"de\"", &lines);
            std::fs::write(&path, case).unwrap();
            run_in(folder.path(), ["render", "objection.toml", "-o", "letter.pdf", "--force"]).exits(0);
            let document = Document::load(folder.path().join("letter.pdf")).unwrap();
            let text = searched(&document);
            assert!(text.contains(wanted), "{typed:?} in {language}, {font}:\n{text}");
            assert_eq!(composed(&text), text, "{typed:?} in {language}, {font}");
        }
    }
}

/// A word with a mark that has no composed form is one stretch that says what it is: poppler takes a mark for the beginning of another word.
#[test]
fn a_mark_stays_with_its_letter() {
    const NAME: &str = "Q\u{323}ue\u{323} Ma\u{328}\u{301}rtyn I\u{323}\u{301}x\u{308}";
    let folder = folder_with(&["objection.toml"]);
    let path = folder.path().join("objection.toml");
    let case = std::fs::read_to_string(&path).unwrap();
    for font in ["sans", "serif"] {
        let lines = format!("language = \"de\"\nfont = \"{font}\"");
        std::fs::write(&path, case.replace("Änne Müller", NAME).replace("language = \"de\"", &lines)).unwrap();
        run_in(folder.path(), ["render", "objection.toml", "-o", "letter.pdf", "--force"]).exits(0);
        let document = Document::load(folder.path().join("letter.pdf")).unwrap();
        let text = searched(&document);
        assert!(text.contains(&composed(NAME)), "{font}:\n{text}");
        let page = *document.get_pages().values().next().unwrap();
        let content = String::from_utf8_lossy(&document.get_page_content(page)).into_owned();
        let stretches = content.matches("/ActualText").count();
        // Three words of the name keep a mark, at each place where it stands.
        assert!(stretches >= 3 && stretches.is_multiple_of(3), "{stretches} stretches");
    }
}

/// The words of the letter are whole in the PDF of every language, in both faces, though some are divided on the page.
#[test]
fn a_divided_word_is_found_whole_in_every_language() {
    let office = Office::builtin();
    let mut press = Press::new(&office);
    for tag in office.templates.tags() {
        let mut divided = 0;
        for (kind, font) in
            [("access", FontFamily::Sans), ("complaint", FontFamily::Serif), ("complaint", FontFamily::Sans)]
        {
            let template = office.templates.get(kind, &tag).unwrap();
            let status = samples::statuses(&template, meta(&office)).next().unwrap();
            let mut case = samples::one(&template, &office.directory, meta(&office), status, "self", true).unwrap();
            case.font = font;
            let draft = office.draft(&case, DATE).unwrap();
            let pdf = press.print(&case, &draft, None).unwrap();
            let document = Document::load_mem(&pdf.bytes).unwrap();
            divided += drawn_text(&document).matches(SOFT_HYPHEN).count();
            let text = searched(&document);
            let there: BTreeSet<&str> = text.split_whitespace().collect();
            let letter = plain_text(&draft.letter);
            // Addresses on the web are divided behind their slashes.
            let whole = |word: &&str| word.chars().all(char::is_alphabetic);
            let lacking: Vec<&str> =
                letter.split_whitespace().filter(whole).filter(|word| !there.contains(word)).collect();
            assert!(lacking.is_empty(), "{tag} {kind}: {lacking:?} not in\n{text}");
            assert_eq!(composed(&text), text, "{tag} {kind}");
        }
        assert!(divided > 0, "{tag}: no word of the letter is divided");
    }
}

/// A language divides its words wherever there are patterns for it.
#[test]
fn every_language_has_its_own_patterns() {
    let office = Office::builtin();
    for tag in office.templates.tags() {
        let language: std::sync::Arc<Language> = office.templates.language(&tag).unwrap();
        let own: [u8; 2] = tag.as_bytes().try_into().unwrap();
        assert_eq!(language.typesetting.hyphenation, Some(own), "{tag}");
    }
}
