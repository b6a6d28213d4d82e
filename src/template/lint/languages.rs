//! Whether the languages of a user's folder are whole.
//!
//! In: templates. Out: everything that is missing and wrong in the files of each language that the folder has files of: those that
//! letters rest on, the e-mail, the rules for claims, the names of countries. Letters are looked at elsewhere.

use std::collections::BTreeSet;

use super::claims::Claims;
use crate::directory::Country;
use crate::problem::{Code, Problem, Problems};
use crate::template::{Language, Templates};
use crate::words::{Arg, Join};

/// All problems, file by file and key by key.
pub fn check(templates: &Templates) -> Problems {
    let mut problems = Problems::new();
    for tag in own(templates) {
        match templates.language(&tag) {
            Ok(language) => problems.extend(no_country_names(templates, &language)),
            Err(found) => problems.extend(found),
        }
        problems.extend(templates.mail(&tag).err().into_iter().flatten());
        problems.extend(Claims::of(templates, &tag).err().into_iter().flatten());
    }
    let mut once = Problems::new();
    once.extend_new(problems);
    once
}

/// The languages that the user's folder has files of.
fn own(templates: &Templates) -> BTreeSet<String> {
    let own = templates.files().map(|(path, _)| path).filter(|path| templates.is_own(path));
    let folders = own.filter_map(|path| path.split_once('/'));
    // A letter's own folder has a manifest and no language in it.
    folders
        .filter(|(_, rest)| *rest != crate::template::library::MANIFEST_FILE)
        .map(|(tag, _)| tag.to_owned())
        .collect()
}

/// Countries of the EEA, and others of Europe that people write from and to, without a name in the language.
fn no_country_names(templates: &Templates, language: &Language) -> Option<Problem> {
    let near = |country: &Country| country.in_eea() || ["CH", "GB"].contains(&country.code());
    let missing: Vec<&str> =
        Country::all().filter(near).filter(|c| language.country(*c).is_none()).map(|country| country.code()).collect();
    (!missing.is_empty()).then(|| {
        let source = templates.of_language(&language.tag, "language.toml");
        let (count, codes) = (missing.len().into(), Arg::list(missing.iter().copied(), Join::Comma));
        Code::TemplateLanguageCountries { count, codes }
            .error()
            .field("countries")
            .file(source.map(|source| source.name.clone()).unwrap_or_default())
    })
}
