//! Whether the languages of a user's folder are whole.
//!
//! In: templates. Out: everything that is missing and wrong in the files of each language that the folder has files of: those that
//! letters rest on, the e-mail, the rules for claims, the names of countries. Letters are looked at elsewhere.

use std::collections::BTreeSet;

use super::claims::Claims;
use crate::directory::{Country, Directory};
use crate::problem::{Code, Problem, Problems, did_you_mean};
use crate::template::company_words::COMPANIES_FILE;
use crate::template::{Language, Templates};
use crate::words::{Arg, Join};

/// All problems, file by file and key by key.
pub fn check(templates: &Templates, directory: &Directory) -> Problems {
    let mut problems = Problems::new();
    for tag in own(templates) {
        match templates.language(&tag) {
            Ok(language) => {
                problems.extend(no_country_names(templates, &language));
                problems.extend(unknown_companies(templates, &language, directory));
            }
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

/// Words for companies, or labels for addresses of forms, that the directory does not have: nothing would ever print them.
fn unknown_companies(templates: &Templates, language: &Language, directory: &Directory) -> Vec<Problem> {
    let ids: Vec<&str> = directory.controllers().map(|controller| controller.id.as_str()).collect();
    let mut problems = Vec::new();
    for (id, said) in &language.companies {
        let Some(controller) = directory.controller(id) else {
            let near = did_you_mean(id, ids.iter().copied()).into();
            problems.push(Code::TemplateCompanyUnknown { id: id.into(), near }.error().field(id.as_str()));
            continue;
        };
        let unknown = said.forms.keys().filter(|url| controller.forms.iter().all(|form| form.url != **url));
        problems.extend(unknown.map(|url| {
            let code = Code::TemplateCompanyForm { id: id.into(), url: url.into() };
            code.error().field(format!("{id}.forms"))
        }));
    }
    let source = templates.of_language(&language.tag, COMPANIES_FILE);
    let file = source.map(|source| source.name.clone()).unwrap_or_default();
    problems.into_iter().map(|problem| problem.file(file.clone())).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

    use super::*;

    fn found(companies: &str) -> Vec<(String, String)> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("de")).unwrap();
        std::fs::write(folder.path().join("de").join(COMPANIES_FILE), companies).unwrap();
        let templates = Templates::with_folder(folder.path()).unwrap();
        let found = check(&templates, &Directory::builtin());
        found.iter().map(|p| (p.code.as_str().to_owned(), p.field.clone().unwrap_or_default())).collect()
    }

    /// Nobody would ever print them.
    #[test]
    fn words_for_companies_and_forms_that_there_are_not_are_told() {
        let told = |code: &str, field: &str| (code.to_owned(), field.to_owned());
        assert_eq!(found("[meta]\nposts = \"Beiträgen\"\n"), []);
        assert_eq!(
            found("[metta]\nposts = \"x\"\n[linkedin.forms]\n\"https://forms.example/\" = \"LinkedIn\"\n"),
            [told("template::unknown-form", "linkedin.forms"), told("template::unknown-controller", "metta")]
        );
        assert_eq!(found("[openai]\npost = \"x\"\n"), [told("template::language", "openai.post")]);
    }
}
