//! Whether every letter of a folder has its manifest.
//!
//! In: the paths of the folder's files, and all files with the built-in ones. Out: a problem for each letter that would be made by
//! nobody, or whose purpose is not plain. A letter is known by its manifest: without one, its wording is looked at
//! by nobody.

use std::borrow::Cow;

use super::files::Files;
use super::library::{MANIFEST_FILE, WORDS_FILE};
use crate::problem::{Code, Problem, Problems};

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
        let name = files.get(&**path).map(|file| file.source(path).name.clone()).unwrap_or_default();
        problems.extend(found.map(|problem| problem.file(name)));
    }
    problems
}

fn no_manifest(language: &str, kind: &str, file: &str, files: &Files) -> Option<Problem> {
    let there = |path: &String| files.contains_key(&**path);
    if there(&format!("{language}/{kind}/{MANIFEST_FILE}")) {
        return None;
    }
    let (manifest, words) = (format!("{kind}/{MANIFEST_FILE}"), format!("{language}/{kind}/{WORDS_FILE}"));
    let (letter, of) = (format!("{language}/{kind}").into(), file.into());
    let code = match (there(&manifest), there(&words)) {
        (true, true) => return None,
        // The words tell it.
        (false, true) if file != WORDS_FILE => return None,
        (false, true) => Code::TemplateNoManifest { letter, file: of, missing: manifest.into() },
        (true, false) => Code::TemplateNoManifest { letter, file: of, missing: words.into() },
        (false, false) => {
            Code::TemplateNoManifestNorWords { letter, file: of, missing: manifest.into(), words: words.into() }
        }
    };
    Some(code.error())
}

/// The earlier layout and the present one for the same letter: nobody could say which holds.
fn two_manifests(language: &str, kind: &str, own: &[String]) -> Option<Problem> {
    let (letter, file) = (format!("{language}/{kind}").into(), MANIFEST_FILE.into());
    let code = Code::TemplateTwoManifests { letter, file, words: WORDS_FILE.into(), kind: kind.into() };
    own.contains(&format!("{language}/{kind}/{WORDS_FILE}")).then(|| code.error())
}

fn no_words(kind: &str, files: &Files) -> Option<Problem> {
    let of_kind =
        |path: &Cow<'_, str>| path.split_once('/').is_some_and(|(_, rest)| rest == format!("{kind}/{WORDS_FILE}"));
    let words = format!("LANGUAGE/{kind}/{WORDS_FILE}").into();
    let code = Code::TemplateNoWords { kind: kind.into(), file: MANIFEST_FILE.into(), words };
    (!files.keys().any(of_kind)).then(|| code.error())
}
