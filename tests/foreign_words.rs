//! No letter holds a word of another language's template.
//!
//! What the templates of a language say often is that language's. A word that one of them says once or twice, and another language often, came from
//! there: a sentence that was copied and not translated, a name of a thing that slipped through. It stands out in two places:
//!
//! - in the templates of a language, every branch of them;
//! - in what is printed, `tests/matrix` and `tests/controllers`, where words of records and of the program come in: there it is enough that the
//!   language's own templates never say it.
//!
//! Words that two languages share are no finding; `tests/foreign_words.toml` lists those that the count takes for one, with the reason.

#![allow(clippy::disallowed_methods, reason = "a test reads the templates")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::root;

/// In so many lines of its templates a word is one of the language.
const OFTEN: usize = 4;
/// So many times as often as in the language where it is found.
const TIMES: usize = 5;
/// Shorter ones are the same in too many languages.
const SHORTEST: usize = 4;
/// Keys of a TOML file that are no wording of a letter: where it was read, what is doubtful, names in other languages.
const NOT_PRINTED: [&str; 7] = ["sources", "doubts", "reviewed", "countries", "languages", "tag", "hyphenation"];

/// Lines of text, each with where it stands.
type Lines = Vec<(String, String)>;

/// How many lines of the templates of each language say a word.
struct Vocabulary(BTreeMap<String, BTreeMap<String, usize>>);

/// Words that are allowed in a language though another says them often.
struct Allowed(BTreeMap<String, BTreeSet<String>>);

/// Where a `{{helper}}` or a `{place}` stood: what touches it may be a part of a word.
const HOLE: char = '\u{1}';

/// The text without helpers and places, addresses on the web and of e-mail.
fn prose(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_usize;
    for sign in text.chars() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(sign),
            _ => {}
        }
        if sign == '}' && depth == 0 {
            out.push(HOLE);
        }
    }
    let address = |word: &str| word.contains("://") || word.contains('@');
    out.split_whitespace().filter(|word| !address(word)).collect::<Vec<_>>().join(" ")
}

/// Words in lower case: a capital begins a sentence, a name, a German noun. A key of a case (`refusal_reasons`) is none.
fn words(text: &str) -> BTreeSet<String> {
    let prose = prose(text);
    let words = prose.split(|sign: char| !(sign.is_alphabetic() || sign == HOLE || sign == '_'));
    let whole = |word: &&str| {
        word.chars().count() >= SHORTEST && !word.contains(|c: char| c.is_uppercase() || c == HOLE || c == '_')
    };
    words.filter(whole).map(str::to_owned).collect()
}

fn files(folder: &Path, into: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, into) } else { into.push(path) }
    }
}

/// Every text of a TOML file, but for the keys that no letter prints.
fn texts(value: &toml::Value, into: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => into.push(text.clone()),
        toml::Value::Array(list) => list.iter().for_each(|one| texts(one, into)),
        toml::Value::Table(table) => {
            table.iter().filter(|(key, _)| !NOT_PRINTED.contains(&key.as_str())).for_each(|(_, one)| texts(one, into));
        }
        _ => {}
    }
}

/// What the templates of a language say, line by line.
fn wording(language: &str) -> Lines {
    let folder = root().join("letter_templates");
    let mut paths = Vec::new();
    files(&folder.join(language), &mut paths);
    paths.sort();
    let mut lines = Lines::new();
    for path in paths {
        let place = path.strip_prefix(&folder).unwrap().display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        let mut whole = Vec::new();
        match path.file_name().unwrap().to_str().unwrap() {
            "claims.toml" | "citation.toml" => {}
            name if name.ends_with(".toml") => texts(&toml::Value::Table(text.parse().unwrap()), &mut whole),
            _ => whole.push(text),
        }
        // A comment of a template may run over several lines and is English.
        for text in whole {
            let said: String = text.split("{{!--").enumerate().fold(String::new(), |said, (number, part)| {
                said + if number == 0 { part } else { part.split_once("--}}").map_or("", |(_, rest)| rest) }
            });
            lines.extend(said.lines().map(|line| (place.clone(), line.to_owned())));
        }
    }
    lines
}

/// What is printed in a language: the letters that are kept, and what the records of the directory say in it.
fn printed(language: &str) -> Lines {
    let mut paths = Vec::new();
    for folder in ["tests/matrix", "tests/controllers"] {
        files(&root().join(folder).join(language), &mut paths);
    }
    paths.sort();
    let mut lines = Lines::new();
    for path in paths {
        let place = path.strip_prefix(root()).unwrap().display().to_string();
        let text = fs::read_to_string(&path).unwrap();
        let letter = text.lines().filter(|line| !line.starts_with("====") && !line.starts_with("----"));
        lines.extend(letter.map(|line| (place.clone(), line.to_owned())));
    }
    for file in ["authorities", "controllers"] {
        let path = format!("src/directory/data/{file}.toml");
        let record: toml::Table = fs::read_to_string(root().join(&path)).unwrap().parse().unwrap();
        let mut said = Vec::new();
        in_language(&toml::Value::Table(record), language, &mut said);
        lines.extend(said.into_iter().map(|text| (path.clone(), text)));
    }
    lines
}

/// The texts of a record whose key is the language: `note_in = { sv = "…" }`.
fn in_language(value: &toml::Value, language: &str, into: &mut Vec<String>) {
    match value {
        toml::Value::Array(list) => list.iter().for_each(|one| in_language(one, language, into)),
        toml::Value::Table(table) => {
            for (key, one) in table {
                match one {
                    toml::Value::String(text) if key == language => into.push(text.clone()),
                    _ => in_language(one, language, into),
                }
            }
        }
        _ => {}
    }
}

fn languages() -> Vec<String> {
    widerspruch::template::Templates::builtin().tags()
}

impl Vocabulary {
    fn read() -> Self {
        let counted = |language: &String| {
            let mut count = BTreeMap::new();
            for word in wording(language).iter().flat_map(|(_, line)| words(line)) {
                *count.entry(word).or_default() += 1;
            }
            (language.clone(), count)
        };
        Vocabulary(languages().iter().map(counted).collect())
    }

    fn count(&self, language: &str, word: &str) -> usize {
        self.0[language].get(word).copied().unwrap_or_default()
    }

    /// The other language that says a word often, where it is said in `here` lines.
    fn from(&self, language: &str, word: &str, here: usize) -> Option<&str> {
        let others = self.0.keys().filter(|other| *other != language);
        let often = |other: &&String| self.count(other, word) >= OFTEN.max(TIMES * here);
        others.filter(often).max_by_key(|other| self.count(other, word)).map(String::as_str)
    }

    /// What a line of the templates of a language has from another; `added` where it does not stand there yet.
    fn foreign(&self, language: &str, line: &str, added: usize) -> Vec<(String, &str)> {
        let here = |word: &str| self.count(language, word) + added;
        words(line).into_iter().filter_map(|w| self.from(language, &w, here(&w)).map(|from| (w, from))).collect()
    }
}

impl Allowed {
    fn read() -> Self {
        let table: toml::Table = fs::read_to_string(root().join("tests/foreign_words.toml")).unwrap().parse().unwrap();
        let listed = |value: &toml::Value| {
            value.as_str().unwrap().split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>()
        };
        Allowed(table.iter().map(|(key, value)| (key.clone(), listed(value))).collect())
    }

    fn has(&self, lists: &[&str], word: &str) -> bool {
        lists.iter().any(|list| self.0.get(*list).is_some_and(|words| words.contains(word)))
    }
}

fn report(found: &BTreeMap<String, String>) {
    let told: Vec<String> = found.iter().map(|(what, where_)| format!("{what}: {where_}")).collect();
    assert!(
        told.is_empty(),
        "words of another language (or one that both have: foreign_words.toml):\n{}",
        told.join("\n")
    );
}

/// No line of any language has a word of another that no list allows; each word is told once, with the first line that has it.
fn none_is_foreign(
    lines: impl Fn(&str) -> Lines,
    lists: &[&str],
    foreign: impl for<'v> Fn(&'v Vocabulary, &str, &str) -> Vec<(String, &'v str)>,
) {
    let (vocabulary, allowed) = (Vocabulary::read(), Allowed::read());
    let mut found = BTreeMap::new();
    for language in languages() {
        let own = [language.clone(), format!("{language}-printed")];
        let lists: Vec<&str> = lists.iter().copied().chain(own.iter().map(String::as_str)).collect();
        for (place, line) in lines(&language) {
            for (word, from) in foreign(&vocabulary, &language, &line) {
                if !allowed.has(&lists, &word) {
                    let told = || format!("{place}: {line}");
                    found.entry(format!("{language} \"{word}\" ({from})")).or_insert_with(told);
                }
            }
        }
    }
    report(&found);
}

#[test]
fn no_template_holds_a_word_of_another_language() {
    none_is_foreign(wording, &["program", "names"], |vocabulary, language, line| vocabulary.foreign(language, line, 0));
}

#[test]
fn no_printed_letter_holds_a_word_of_another_language() {
    none_is_foreign(printed, &["program", "names", "samples"], |vocabulary, language, line| {
        let own = |(word, _): &(String, &str)| vocabulary.count(language, word) > 0;
        vocabulary.foreign(language, line, 0).into_iter().filter(|found| !own(found)).collect()
    });
}

/// A sentence of any language that is left in the templates of another is found, nearly whichever it is.
#[test]
fn a_sentence_that_was_not_translated_is_found() {
    let (vocabulary, allowed) = (Vocabulary::read(), Allowed::read());
    let found = |language: &str, line: &str| -> Vec<String> {
        let words = vocabulary.foreign(language, line, 1).into_iter().map(|(word, _)| word);
        words.filter(|word| !allowed.has(&["program", "names", language], word)).collect()
    };
    let german =
        "Ich bitte Sie, die Verarbeitung einzuschränken, solange das nicht geklärt ist ({{cite \"GDPR 18(1)(d)\"}}).";
    assert_eq!(found("fr", german), ["bitte", "nicht", "solange"]);
    assert_eq!(found("de", german), Vec::<String>::new());
    assert_eq!(found("sv", "Jeg har ikke fått noe svar."), ["ikke"]);
    assert_eq!(found("fr", "Ma demande reste sans réponse, comme le montre la pièce jointe."), Vec::<String>::new());

    for language in languages() {
        for other in languages().iter().filter(|other| **other != language) {
            let lines = wording(other);
            let whole: Vec<&str> =
                lines.iter().map(|(_, line)| line.as_str()).filter(|l| words(l).len() >= 4).collect();
            let caught = whole.iter().filter(|line| !found(&language, line).is_empty()).count();
            assert!(
                caught * 100 >= whole.len() * 95,
                "{caught} of {} lines of {other} are found in {language}",
                whole.len()
            );
        }
    }
}

/// What is allowed is needed: a word that no longer stands out goes from the list.
#[test]
fn every_allowed_word_is_one_that_stands_out() {
    let (vocabulary, allowed) = (Vocabulary::read(), Allowed::read());
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for language in languages() {
        let templates = wording(&language).into_iter().flat_map(|(_, line)| vocabulary.foreign(&language, &line, 0));
        let templates: Vec<String> = templates.map(|(word, _)| word).collect();
        let letters = printed(&language).into_iter().flat_map(|(_, line)| words(&line));
        let letters =
            letters.filter(|w| vocabulary.count(&language, w) == 0 && vocabulary.from(&language, w, 0).is_some());
        found.insert(language.clone(), templates.into_iter().chain(letters).collect());
    }
    for (list, words) in &allowed.0 {
        let stands_out = |word: &&String| match found.get(list) {
            Some(found) => found.contains(*word),
            None => found.values().any(|found| found.contains(*word)),
        };
        let idle: Vec<&String> = words.iter().filter(|word| !stands_out(word)).collect();
        assert!(idle.is_empty(), "[{list}] {idle:?}");
    }
}
