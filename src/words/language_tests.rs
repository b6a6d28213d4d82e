//! What a language must have beside English and German, which have every text.
//!
//! In: `LANGUAGE/*.ftl`, what the language leaves to English (`LANGUAGE/language.toml`), and what no language leaves (`commonest.toml`). A
//! language is one once it has a Fluent file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use icu_normalizer::ComposingNormalizerBorrowed;
use serde::Deserialize;

use super::tests::{TYPED, all_said, by_id, uses};
use super::*;

/// What a language leaves to English.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Declared {
    /// Rooms, and single texts.
    lacks: BTreeSet<String>,
    /// Texts of those rooms that are there all the same.
    has: BTreeSet<String>,
}

impl Declared {
    fn of(tag: &str) -> Declared {
        toml::from_str(&std::fs::read_to_string(folder(tag).join("language.toml")).unwrap()).unwrap()
    }

    fn lacks(&self, id: &str) -> bool {
        self.lacks.contains(id) || (self.lacks.contains(room(id)) && !self.has.contains(id))
    }
}

/// What no language leaves to English.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Commonest {
    rooms: BTreeSet<String>,
    sentences: BTreeSet<String>,
    problem: Vec<Common>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Common {
    id: String,
    how: String,
}

impl Commonest {
    fn read() -> Commonest {
        toml::from_str(include_str!("commonest.toml")).unwrap()
    }

    fn must(&self, id: &str) -> bool {
        self.rooms.contains(room(id))
            || self.sentences.contains(id)
            || self.problem.iter().any(|problem| problem.id == id)
    }
}

fn folder(tag: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(tag)
}

fn room(id: &str) -> &str {
    id.split(['-', '.']).next().unwrap_or(id)
}

/// The languages that may leave something to English.
fn others() -> impl Iterator<Item = &'static str> {
    Words::languages().into_iter().filter(|tag| !["en", "de"].contains(tag))
}

/// What English and German use, by text.
fn known() -> BTreeMap<String, BTreeSet<String>> {
    let mut all = uses("en");
    for (id, arguments) in uses("de") {
        all.entry(id).or_default().extend(arguments);
    }
    all
}

#[test]
fn each_text_of_a_language_is_one_of_the_program_with_its_arguments() {
    let (english, known) = (uses("en"), known());
    let declared: BTreeMap<String, BTreeSet<&str>> = Code::ALL
        .iter()
        .chain(Say::ALL)
        .map(|(variant, _, arguments)| (id_of(variant), arguments.iter().copied().collect()))
        .collect();
    let mut wrong = Vec::new();
    for tag in others() {
        let texts = uses(tag);
        for (id, used) in &texts {
            let Some(arguments) = known.get(id) else {
                wrong.push(format!("{tag}: nobody says {id}"));
                continue;
            };
            if by_id(id) && !used.is_subset(arguments) {
                wrong.push(format!("{tag}: {id} may use {arguments:?} and uses {used:?}"));
            }
        }
        for id in texts.keys().filter(|id| !id.contains('.')) {
            if let Some(arguments) = declared.get(id) {
                let help = texts.get(&format!("{id}.help")).into_iter().flatten();
                let used: BTreeSet<&str> = texts[id].iter().chain(help).map(String::as_str).collect();
                if used != *arguments {
                    wrong.push(format!("{tag}: {id} is declared with {arguments:?} and uses {used:?}"));
                }
            }
            let attributes = english.keys().filter(|key| key.split_once('.').is_some_and(|(of, _)| of == id));
            wrong.extend(attributes.filter(|key| !texts.contains_key(*key)).map(|key| format!("{tag}: no {key}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_language_lacks_is_declared_and_the_commonest_is_never_lacking() {
    let (commonest, known) = (Commonest::read(), known());
    let ids: BTreeSet<&str> = known.keys().map(String::as_str).filter(|id| !id.contains('.')).collect();
    let rooms: BTreeSet<&str> = ids.iter().map(|id| room(id)).collect();
    let mut wrong = Vec::new();
    for tag in others() {
        let (texts, declared) = (uses(tag), Declared::of(tag));
        for id in &ids {
            match (texts.contains_key(*id), declared.lacks(id)) {
                (true, true) => wrong.push(format!("{tag}: {id} is there and declared as lacking")),
                (false, false) => wrong.push(format!("{tag}: {id} is missing and not declared")),
                (false, true) if commonest.must(id) => wrong.push(format!("{tag}: {id} may not be lacking")),
                _ => {}
            }
        }
        let strange = declared.lacks.iter().filter(|one| !rooms.contains(one.as_str()) && !ids.contains(one.as_str()));
        wrong.extend(strange.map(|one| format!("{tag}: {one} is no room and no text")));
        let strange = declared.has.iter().filter(|one| !ids.contains(one.as_str()));
        wrong.extend(strange.map(|one| format!("{tag}: {one} is no text")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The list is one of problems, each once, and each language says them, with what to do where English tells it.
#[test]
fn the_sixty_commonest_problems_are_said_in_every_language() {
    let commonest = Commonest::read();
    let codes: BTreeSet<String> = Code::ALL.iter().map(|(variant, ..)| id_of(variant)).collect();
    let listed: BTreeSet<&str> = commonest.problem.iter().map(|problem| problem.id.as_str()).collect();
    assert_eq!((commonest.problem.len(), listed.len()), (60, 60));
    let english = uses("en");
    for problem in &commonest.problem {
        assert!(codes.contains(&problem.id), "{} is no problem", problem.id);
        assert!(problem.how.len() > 8, "{}: how does it happen?", problem.id);
    }
    for tag in Words::languages() {
        let texts = uses(tag);
        for id in listed.iter().chain(&commonest.sentences.iter().map(String::as_str).collect::<BTreeSet<_>>()) {
            assert!(texts.contains_key(*id), "{tag}: {id}");
            let help = format!("{id}.help");
            assert!(!english.contains_key(&help) || texts.contains_key(&help), "{tag}: {help}");
        }
    }
}

/// House rules of all languages: composed letters; one's own quotes, straight ones only in what is typed; no full stop at the end of a
/// message where English has none; at most 25 words from one stop to the next; no blank that breaks a line before a sign.
#[test]
fn every_language_follows_the_rules_of_the_house() {
    let mut wrong = Vec::new();
    for tag in others() {
        let quoted = Words::of(tag).unwrap().say(&Say::WordsQuoted { text: "x".into() });
        let (open, close) = (quoted.chars().next().unwrap(), quoted.chars().last().unwrap());
        for said in all_said(tag) {
            let (prose, id) = (said.prose(), said.id.as_str());
            let mut rules = said.broken_rules();
            if ComposingNormalizerBorrowed::new_nfc().normalize(&said.text) != said.text {
                rules.push("composed letters (NFC)");
            }
            if prose.contains('"') && !TYPED.contains(&id) {
                rules.push("quotes of the language");
            }
            // ’ is an apostrophe as well.
            if open != close && close != '’' && prose.matches(open).count() != prose.matches(close).count() {
                rules.push("quotes open and close");
            }
            let parted = [" ;", " !", " ?", " :", "« ", " »"].iter().any(|pair| prose.contains(pair));
            if parted && !KEYS.contains(&id) {
                rules.push("a blank that keeps the line together");
            }
            if tag == "fr" && without_narrow_blank(&prose) {
                rules.push("a narrow blank before ; ! ?");
            }
            wrong.extend(rules.into_iter().map(|rule| format!("{tag}: {id}: {rule}: {}", said.text)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Texts that name keys to be typed, such as `?`.
const KEYS: [&str; 1] = ["new-empty"];

fn without_narrow_blank(prose: &str) -> bool {
    let letters: Vec<char> = prose.chars().collect();
    letters
        .windows(2)
        .any(|pair| matches!(pair[1], ';' | '!' | '?') && (pair[0].is_alphabetic() || ")}»".contains(pair[0])))
}
