//! The letter once more in another language, to be read more easily.
//!
//! In: a case that asks for it (`copy_language`), and the language its letter is in. Out: [`ConvenienceCopy`]: the same case written in the
//! other language. What the sender wrote in their own words stays as they wrote it. The letter alone counts; the copy says so.

use super::ConvenienceCopy;
use super::choose::in_language;
use super::compose::Draft;
use crate::case::{Case, SignatureKind};
use crate::problem::{Code, Problems, Severity};
use crate::template::{Template, Templates};

/// The copy, where the case asks for one. `write` makes the letter of a case.
///
/// # Errors
/// There is no such letter in that language, or it cannot be written in it.
pub fn of(
    case: &Case,
    template: &Template,
    templates: &Templates,
    write: impl FnOnce(&Case) -> Result<Draft, Problems>,
    problems: &mut Problems,
) -> Option<Box<ConvenienceCopy>> {
    let wished = case.copy_language.as_deref()?;
    let tag = match in_language(case, wished, &templates.languages_of(&case.kind)) {
        Ok(tag) => tag,
        Err(problem) => {
            problems.push(case.about("copy_language", problem));
            return None;
        }
    };
    let leading = &template.language;
    if tag == leading.tag {
        problems.push(case.about("copy_language", Code::CaseCopyLanguageSame { tag: tag.into() }.warning()));
        return None;
    }
    let mut other = Case { language: Some(tag), copy_language: None, ..case.clone() };
    // Pictures and files belong to the letter; they were read for it, and are not looked at again.
    other.signature.kind = SignatureKind::Typed;
    other.enclosures.iter_mut().for_each(|enclosure| enclosure.file = None);
    let Draft { mut letter, language, .. } = match write(&other) {
        Ok(draft) => draft,
        Err(found) => {
            // What is wrong with the case was told of the letter.
            problems.extend(found.into_iter().filter(|problem| problem.severity == Severity::Error));
            return None;
        }
    };
    // A paper that the recipient signs is signed once: it is in the letter.
    letter.annex = None;
    let names = |text: &str, of: &crate::template::Language| {
        text.replace("{copy}", of.language_name(&language)).replace("{leading}", of.language_name(leading))
    };
    let (copy, words) = (&language.words.copy, &leading.words.copy);
    Some(Box::new(ConvenienceCopy {
        title: names(&copy.title, &language),
        note: names(&copy.note, &language),
        told_in_letter: names(&format!("{}. {}", words.title, words.note), leading),
        letter,
    }))
}
