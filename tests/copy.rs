//! A letter with a copy in another language: `copy_language`.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;

use common::{folder_with, run_in};
use lopdf::{Document, Object};

fn folder(change: &str) -> tempfile::TempDir {
    let folder = folder_with(&["complaint-enclosures.toml", "confirmation.png", "receipt.jpg"]);
    let path = folder.path().join("complaint-enclosures.toml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("language = \"de\"\n"));
    fs::write(path, text.replacen("language = \"de\"\n", change, 1)).unwrap();
    folder
}

const CASE: &str = "complaint-enclosures.toml";

/// Both letters say their own words, and the copy says in both languages which of them counts.
#[test]
fn the_copy_says_that_it_is_one_in_both_languages() {
    let folder = folder("language = \"de\"\ncopy_language = \"en\"\n");
    let text = run_in(folder.path(), ["render", "--text", CASE]).exits(0);
    let text = text.out().replace('\u{a0}', " ");
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"));
    let letter = place("Sehr geehrte Damen und Herren");
    let names = ["Copy in English, for easier reading only", "Only the letter in German on the pages before counts."];
    let german =
        "Fassung auf Englisch, nur zum leichteren Lesen. Es gilt allein der Brief auf Deutsch, der davor steht.";
    assert!(letter < place(names[0]) && place(names[0]) < place(names[1]) && place(names[1]) < place(german));
    assert!(place(german) < place("Dear Sir or Madam"));
    // The head of the letter stands once.
    assert_eq!(text.matches("Otto-von-Guericke-Str. 34a").count(), 1, "{text}");
}

/// Behind the letter, before the enclosures, numbered for itself, and known to readers as English.
#[test]
fn the_copy_is_a_part_of_the_document_in_its_language() {
    let folder = folder("language = \"de\"\ncopy_language = \"en\"\n");
    let without = self::folder("language = \"de\"\n");
    let pdf = |folder: &tempfile::TempDir| {
        run_in(folder.path(), ["render", CASE, "-o", "letter.pdf"]).exits(0);
        Document::load(folder.path().join("letter.pdf")).unwrap()
    };
    let (document, plain) = (pdf(&folder), pdf(&without));
    let languages = |document: &Document| -> Vec<String> {
        let elements = document.objects.values().filter_map(|object| object.as_dict().ok());
        let elements = elements.filter(|e| e.get(b"Type").and_then(Object::as_name).is_ok_and(|t| t == b"StructElem"));
        let mut found: Vec<String> = elements
            .filter_map(|e| Some(String::from_utf8_lossy(e.get(b"Lang").ok()?.as_str().ok()?).into_owned()))
            .collect();
        found.sort();
        found
    };
    assert_eq!(languages(&plain), Vec::<String>::new());
    assert_eq!(languages(&document), ["de", "en"]);
    let added = document.get_pages().len() - plain.get_pages().len();
    assert!((1..=3).contains(&added), "{added}");
    let labels = document.catalog().unwrap().get(b"PageLabels").unwrap().as_dict().unwrap();
    let labels = labels.get(b"Nums").unwrap().as_array().unwrap();
    let prefixes: Vec<String> = labels
        .iter()
        .filter_map(|label| label.as_dict().ok()?.get(b"P").ok()?.as_str().ok())
        .map(|prefix| String::from_utf8_lossy(prefix).into_owned())
        .collect();
    assert_eq!(prefixes.first().map(String::as_str), Some("en, "), "{prefixes:?}");
    assert!(prefixes.len() > 1, "{prefixes:?}");
}

#[test]
fn a_copy_that_cannot_be_is_told_at_its_place() {
    let unknown = folder("language = \"de\"\ncopy_language = \"tlh\"\n");
    let outcome = run_in(unknown.path(), ["--format", "json", "render", "--text", CASE]).exits(3);
    assert_eq!(outcome.errors(), ["case::unknown-language"]);
    assert_eq!(outcome.first_error()["field"], "copy_language");
    let no_tag = folder("language = \"de\"\ncopy_language = \"English!\"\n");
    assert_eq!(run_in(no_tag.path(), ["--format", "json", "check", CASE]).exits(3).errors(), ["case::language"]);
    // The letter is made: it is in that language already.
    let same = folder("language = \"de\"\ncopy_language = \"de\"\n");
    let outcome = run_in(same.path(), ["--format", "json", "render", "--text", CASE]).exits(0);
    assert!(outcome.codes().contains(&"case::copy-language".to_owned()), "{}", outcome.stderr);
    assert!(!outcome.out().contains("leichteren Lesen"));
}

/// The paper that the recipient signs is there once, in the text as in the file.
#[test]
fn a_paper_to_be_signed_is_not_copied() {
    let folder = folder_with(&["cease-and-desist.toml"]);
    let path = folder.path().join("cease-and-desist.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("language = \"de\"\n", "language = \"de\"\ncopy_language = \"en\"\n", 1)).unwrap();
    let outcome = run_in(folder.path(), ["render", "--text", "cease-and-desist.toml"]).exits(0);
    assert!(outcome.out().contains("Copy in English, for easier reading only"), "{}", outcome.out());
    // Three lines to fill in, of one paper.
    assert_eq!(outcome.out().matches(&"_".repeat(40)).count(), 3, "{}", outcome.out());
}
