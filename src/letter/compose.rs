//! A case and a template to a letter.
//!
//! In: a [`Case`], the [`Templates`], the [`Directory`] and the date of the letter. Out: a [`Draft`], the letter
//! with the warnings and next steps that belong to it, or every reason why there is none. Whether the letter is
//! the right one for the case is asked in `fit`.

use std::sync::Arc;

use chrono::NaiveDate;

use super::acceptance::{self, Lack};
use super::addressee::{self, Addressee, controller_of};
use super::frame::{self, Frame, Pictures};
use super::picture::{self, Album};
use super::values::{self, their_reference};
use super::{Letter, choose, convenience, country_names, cross_reference, fit, outside};
use crate::case::{Case, agree};
use crate::directory::{Controller, Directory};
use crate::enclosure;
use crate::law::period::Period;
use crate::paper::fonts::Faces;
use crate::problem::{Code, Problem, Problems};
use crate::template::{self, Language, Templates};
use crate::text::steps::Step;
use crate::visible;
use crate::words::{Arg, Join};

/// A letter that is ready to be printed, and what its sender should know about it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Draft {
    /// The letter.
    pub letter: Letter,
    /// What the sender should know before sending it.
    pub warnings: Problems,
    /// What the sender does with it, step by step.
    pub next_steps: Vec<Step>,
    /// Its title without the sender's name, such as "Widerspruch".
    pub title: String,
    /// BCP 47 tag of the language its wording is in.
    pub wording: String,
    /// That language.
    pub language: Arc<Language>,
    /// Name of the recipient.
    pub recipient: String,
    /// The recipient's own reference, if it is known.
    pub their_reference: Option<String>,
    /// Whether the recipient is in the European Economic Area.
    pub in_eea: bool,
    /// The postal codes of the recipient's address: that of the street, that of the post-office box.
    pub postal_codes: Vec<String>,
    /// The recipient's country (ISO 3166-1 alpha-2) and postal code, by which the post sorts.
    pub destination: (String, String),
    /// The last day for an answer if the letter were received on its own date; the real one can only be later. None for a letter that starts no
    /// statutory period.
    pub deadline: Option<NaiveDate>,
    /// The date of the letter.
    pub date: NaiveDate,
    /// What the authority would not accept of it; also among the warnings.
    pub lacks: Vec<Lack>,
}

/// Writes the letter of a case; `today` is its date unless the case says another.
///
/// # Errors
/// Every reason why there is no letter, with the warnings.
pub fn compose(
    case: &Case,
    templates: &Templates,
    directory: &Directory,
    faces: &Faces,
    album: &Album,
    today: NaiveDate,
) -> Result<Draft, Problems> {
    let in_order = |mut problems: Problems| {
        problems.sort();
        problems
    };
    match draft(case, templates, directory, faces, album, today) {
        Ok(draft) => Ok(Draft { warnings: in_order(draft.warnings), ..draft }),
        Err(problems) => Err(in_order(problems)),
    }
}

fn draft(
    case: &Case,
    templates: &Templates,
    directory: &Directory,
    faces: &Faces,
    album: &Album,
    today: NaiveDate,
) -> Result<Draft, Problems> {
    let mut problems = Problems::new();
    let date = case.date.unwrap_or(today);
    problems.extend(agree::on(case, date, today));
    problems.extend(coverage(case, faces));
    let addressee = addressee::find(case, directory).map_err(|p| problems.push(p)).ok();
    let template = choose::template(case, templates, directory, addressee.as_ref(), &mut problems);
    let controller = controller_of(case, directory, &mut problems);
    if let Some(template) = &template {
        let calendar = addressee.as_ref().map(|addressee| addressee.calendar(directory)).unwrap_or_default();
        let occasion = fit::Occasion { addressee: addressee.as_ref(), controller, calendar, date };
        fit::check(case, template, &occasion, &mut problems);
    }
    let signature = match &template {
        Some(template) => picture::of_signature(case, &template.language, album, &mut problems),
        None => None,
    };
    let logo = picture::of_letterhead(case, album, &mut problems);
    let appended = enclosure::read(case, &|text| faces.missing(text, case.font), &mut problems);
    let (Some(addressee), Some(template), Some(controller)) = (addressee, template, controller) else {
        return Err(problems);
    };
    problems.extend(addressee.doubts(case, directory, date));
    problems.extend(outside::warning(case, controller, directory));
    problems.extend(accounts_of_others(case, controller, directory));
    let lacks = match &addressee {
        Addressee::Authority(authority) => {
            acceptance::lacks(case, authority, &template.language.tag, template.manifest.is_complaint())
        }
        _ => Vec::new(),
    };
    if lacks.iter().any(|lack| lack.sort == acceptance::Sort::Copy) {
        // The authority asks for more, and it is said what.
        problems.remove(&Code::CaseNoEvidence {});
    }
    problems.extend(lacks.iter().map(|lack| lack.warning(case)));
    problems.extend(clean_record(case, &addressee, controller, &template.language));
    problems.extend(country_names::missing(case, addressee.country(), controller, &template.language));
    if problems.has_errors() {
        return Err(problems);
    }
    let language = &template.language;
    let view = values::view(case, &template, &addressee, controller, directory, date);
    let mut filled = match template::render::fill(&template, view) {
        Ok(filled) => filled,
        Err(problem) => {
            problems.push(problem);
            return Err(problems);
        }
    };
    let enclosures = frame::enclosures(case, language, appended);
    cross_reference::link(&mut filled.body, &enclosures);
    let again = |case: &Case| draft(case, templates, directory, faces, album, today);
    let copy = convenience::of(case, &template, templates, again, &mut problems);
    if problems.has_errors() {
        return Err(problems);
    }
    let next_steps = std::mem::take(&mut filled.next_steps);
    let frame = Frame { case, template: &template, addressee: &addressee, date };
    let letter = frame.around(filled, enclosures, Pictures { logo, signature }, copy);
    let recipient = addressee.name(&language.tag);
    let destination = (addressee.country().code().to_owned(), addressee.postal_code().to_owned());
    let period = template.manifest.months().and_then(|m| Period::months(date, m, &addressee.calendar(directory)).ok());
    let deadline = period.map(|p| p.latest);
    Ok(Draft {
        letter,
        warnings: problems,
        next_steps,
        title: template.manifest.title.clone(),
        wording: language.tag.clone(),
        language: language.clone(),
        recipient,
        their_reference: their_reference(case, &template).map(str::to_owned),
        in_eea: addressee.country().in_eea(),
        postal_codes: addressee.postal_codes(),
        destination,
        deadline,
        date,
        lacks,
    })
}

/// Accounts with companies that have nothing to do with the matter: a letter would tell it what is none of its business.
fn accounts_of_others(case: &Case, controller: &Controller, directory: &Directory) -> Vec<Problem> {
    let told = case.accounts.iter().enumerate().filter_map(|(index, account)| {
        let (other, _) =
            directory.service(&account.service.id).filter(|(other, _)| !other.is_related_to(controller))?;
        let (id, service, other) = ((&controller.id).into(), (&account.service.name).into(), (&other.id).into());
        let code = Code::CaseAccountOfAnother { id, service, other };
        Some(case.about(&format!("account.{}.service", index + 1), code.error()))
    });
    told.collect()
}

/// Characters that no font can draw, by field.
fn coverage(case: &Case, faces: &Faces) -> Vec<Problem> {
    case.texts()
        .into_iter()
        .filter_map(|(field, text)| {
            let missing = faces.missing(text, case.font);
            if missing.is_empty() {
                return None;
            }
            let named = missing.iter().take(5).map(|c| visible::character(*c));
            let code = Code::CaseNoGlyph { characters: Arg::list(named, Join::Comma), field: Arg::field(&field) };
            Some(case.about(&field, code.error()))
        })
        .collect()
}

/// Records that a user corrected are texts of a user as well.
fn clean_record(
    case: &Case,
    addressee: &Addressee<'_>,
    controller: &Controller,
    language: &Language,
) -> Option<Problem> {
    let mut lines = addressee.lines(&language.tag, Some(&language.words.dpo), case.sender.address.country);
    lines.extend(controller.address_lines());
    let fault =
        lines.iter().find_map(|line| crate::read::text::check(line, crate::read::text::TextKind::Line).err())?;
    Some(Code::DirectoryText { why: fault.say().into() }.error().file(case.file.clone()))
}
