//! Whether every letter of a folder has its manifest.
//!
//! In: the paths of the folder's files, and all files with the built-in ones. Out: a problem for each letter that would be made by
//! nobody, or of which it is not plain what it is for. A letter is known by its manifest: without one, its wording is looked at
//! by nobody.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::library::{MANIFEST_FILE, WORDS_FILE};
use crate::problem::{Problem, Problems, Source};

/// All files, by path below the folder.
type Files = BTreeMap<String, Arc<Source>>;

/// What is missing or there twice, for the given files of a user's folder.
pub fn incomplete(own: &[String], files: &Files) -> Problems {
    let mut problems = Problems::new();
    for path in own {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        let found = match (folder.split_once('/'), file) {
            (Some((language, kind)), "letter.hbs" | WORDS_FILE) => no_manifest(language, kind, file, files),
            (Some((language, kind)), MANIFEST_FILE) => two_manifests(language, kind, own),
            (None, MANIFEST_FILE) => no_words(folder, files),
            _ => None,
        };
        let name = files.get(path).map(|source| source.name.clone()).unwrap_or_default();
        problems.extend(found.map(|problem| problem.file(name)));
    }
    problems
}

fn no_manifest(language: &str, kind: &str, file: &str, files: &Files) -> Option<Problem> {
    let there = |path: String| files.contains_key(&path);
    let whole = there(format!("{language}/{kind}/{MANIFEST_FILE}"));
    let missing = match (there(format!("{kind}/{MANIFEST_FILE}")), there(format!("{language}/{kind}/{WORDS_FILE}"))) {
        _ if whole => return None,
        (true, true) => return None,
        // The words tell it.
        (false, true) if file != WORDS_FILE => return None,
        (false, true) => format!("{kind}/{MANIFEST_FILE}"),
        (true, false) => format!("{language}/{kind}/{WORDS_FILE}"),
        (false, false) => format!("{kind}/{MANIFEST_FILE} and no {language}/{kind}/{WORDS_FILE}"),
    };
    let message = format!("\"{language}/{kind}\" has a {file} and no {missing}");
    let help = "write it: what the letter is for, and its title and subject; `widerspruch templates export DIR` writes those of each letter";
    Some(Problem::error("template::no-manifest", message).help(help))
}

/// The earlier layout and the present one for the same letter: nobody could say which holds.
fn two_manifests(language: &str, kind: &str, own: &[String]) -> Option<Problem> {
    own.contains(&format!("{language}/{kind}/{WORDS_FILE}")).then(|| {
        let message =
            format!("\"{language}/{kind}\" has a {MANIFEST_FILE}, which holds its words too, and a {WORDS_FILE}");
        Problem::error("template::two-manifests", message)
            .help(format!("delete one of the two; what the letter is for stands in {kind}/{MANIFEST_FILE}"))
    })
}

fn no_words(kind: &str, files: &Files) -> Option<Problem> {
    let of_kind = |path: &String| path.split_once('/').is_some_and(|(_, rest)| rest == format!("{kind}/{WORDS_FILE}"));
    (!files.keys().any(of_kind)).then(|| {
        let message = format!("the letter \"{kind}\" has a {MANIFEST_FILE} and no words in any language");
        Problem::error("template::no-words", message)
            .help(format!("write LANGUAGE/{kind}/{WORDS_FILE} with title and subject, and LANGUAGE/{kind}/letter.hbs"))
    })
}
