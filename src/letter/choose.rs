//! Which wording a case has.
//!
//! In: a case, the templates and the directory. Out: the template of its kind, in the language it asks for or in the one that suits the
//! recipient; or what it names that is not known.

use std::sync::Arc;

use super::addressee::{self, Addressee, controller_of};
use super::fit;
use crate::case::Case;
use crate::case::load::unknown_id;
use crate::directory::{Authority, Directory};
use crate::problem::{Code, Problem, Problems, did_you_mean};
use crate::template::language::FALLBACK;
use crate::template::{Template, Templates};
use crate::visible::shown;
use crate::words::{Arg, Join};

/// The wording that the letter of a case has, also where there is no letter yet because something is missing; none where it is not known
/// which. Nothing is told here: whoever drafts the letter is told.
pub fn wording(case: &Case, templates: &Templates, directory: &Directory) -> Option<Arc<Template>> {
    let addressee = addressee::find(case, directory).ok();
    template(case, templates, directory, addressee.as_ref(), &mut Problems::new())
}

/// The letter in the language of the case, or in the one that suits the recipient.
pub(super) fn template(
    case: &Case,
    templates: &Templates,
    directory: &Directory,
    addressee: Option<&Addressee<'_>>,
    problems: &mut Problems,
) -> Option<Arc<Template>> {
    // Thousands of rows ask for the same letter.
    if let Some(template) = case.language.as_ref().and_then(|tag| templates.read_before(&case.kind, tag)) {
        return Some(template);
    }
    let languages = templates.languages_of(&case.kind);
    if languages.is_empty() {
        let kinds = templates.kinds();
        let known: Vec<&str> = kinds.iter().map(String::as_str).collect();
        problems
            .push(case.about("kind", unknown_id(&case.kind, &known, |id, near| Code::CaseUnknownKind { id, near })));
        return None;
    }
    let there = |tag: &str| in_language(case, tag, &languages).ok();
    let chosen = match &case.language {
        Some(tag) => {
            in_language(case, tag, &languages).map_err(|problem| problems.push(case.about("language", problem))).ok()
        }
        None => Some(default_language(case, directory, addressee, &there, problems)),
    }?;
    match templates.get(&case.kind, &chosen) {
        Ok(template) => Some(template),
        Err(more) => {
            problems.extend(more);
            None
        }
    }
}

/// The language of letters that a tag means: itself, or that without its region.
///
/// # Errors
/// There is no letter of the kind in it.
pub(super) fn in_language(case: &Case, tag: &str, languages: &[String]) -> Result<String, Problem> {
    let primary = tag.split('-').next().unwrap_or(tag);
    let there = |tag: &str| languages.iter().find(|language| *language == tag).cloned();
    there(tag).or_else(|| there(primary)).ok_or_else(|| {
        let near = did_you_mean(tag, languages.iter().map(String::as_str)).into();
        let (kind, tag) = ((&case.kind).into(), shown(tag).into());
        Code::CaseUnknownLanguage {
            kind,
            tag,
            near,
            languages: Arg::list(languages.iter().map(Arg::quoted), Join::Comma),
        }
        .error()
    })
}

/// The recipient's language, where it takes several that of the sender's place, else that of the sender's country, else English with a warning.
fn default_language(
    case: &Case,
    directory: &Directory,
    addressee: Option<&Addressee<'_>>,
    there: &dyn Fn(&str) -> Option<String>,
    problems: &mut Problems,
) -> String {
    let home = &case.sender.address;
    let taken = |authority: &Authority| {
        authority.languages_from(Some(home.country), home.postal_code.as_deref(), Some(home.city.as_str()))
    };
    let of_recipient = match addressee {
        Some(Addressee::Authority(authority)) => taken(authority),
        _ => Vec::new(),
    };
    let at_home = directory.find(Some(&home.country), home.postal_code.as_deref(), Some(&home.city));
    let of_sender = at_home.authority.map(taken).unwrap_or_default();
    if let Some(tag) = of_recipient.iter().chain(&of_sender).find_map(|tag| there(tag)) {
        return tag;
    }
    if !at_home.authority.is_some_and(|a| a.languages.is_empty()) {
        // German Länder share their language, whichever of them it is.
        if let Some(tag) = directory.languages_in(home.country).find_map(there) {
            return tag;
        }
    }
    // Where the recipient lists its languages, a letter in none of them is told anyway.
    if of_recipient.is_empty() {
        problems.push(case.about("language", Code::CaseLanguageDefault {}.warning()));
    }
    there(FALLBACK).unwrap_or_else(|| FALLBACK.into())
}

/// Names in a case that are not known: of the letter, its language, grounds, company and authority. All else that is wrong with the case
/// is left to [`compose`](super::compose::compose).
pub fn unknown_names(case: &Case, templates: &Templates, directory: &Directory) -> Problems {
    let mut problems = Problems::new();
    let addressee = addressee::find(case, directory).map_err(|p| problems.push(p)).ok();
    controller_of(case, directory, &mut problems);
    if let Some(template) = template(case, templates, directory, addressee.as_ref(), &mut problems) {
        fit::grounds(case, &template, &mut problems);
    }
    let of_name = |p: &Problem| {
        matches!(
            p.code,
            Code::CaseUnknownKind { .. }
                | Code::CaseUnknownLanguage { .. }
                | Code::CaseUnknownGround { .. }
                | Code::CaseUnknownController { .. }
                | Code::CaseUnknownAuthority { .. }
        )
    };
    problems.into_iter().filter(of_name).collect::<Vec<_>>().into()
}
