//! The values of a case that a template is filled with.
//!
//! In: a case, its template, the parties and the date of the letter. Out: the values, by the names that
//! `letter_templates/README.md` lists.

use chrono::NaiveDate;

use super::addressee::{self, Addressee, controller_of};
use crate::case::{Case, What};
use crate::directory::{Controller, Directory};
use crate::problem::Problems;
use crate::template::manifest::Wait;
use crate::template::view::{AuthorityView, Parties};
use crate::template::{self, Language, Template};

/// The values a template would be filled with, for checks of the template itself.
pub fn view_of(case: &Case, template: &Template, directory: &Directory, today: NaiveDate) -> Option<serde_json::Value> {
    let addressee = addressee::find(case, directory).ok()?;
    let controller = controller_of(case, directory, &mut Problems::new())?;
    Some(view(case, template, &addressee, controller, directory, case.date.unwrap_or(today)))
}

pub(super) fn view(
    case: &Case,
    template: &Template,
    addressee: &Addressee<'_>,
    controller: &Controller,
    directory: &Directory,
    date: NaiveDate,
) -> serde_json::Value {
    let language = &template.language;
    let authority = match addressee {
        Addressee::Authority(authority) => {
            let at_residence = case.residence().is_some_and(|home| {
                let finding = directory.find(Some(&home.country), home.postal_code.as_deref(), home.city.as_deref());
                finding.certain && finding.authority.is_some_and(|a| a.id == authority.id)
            });
            Some(AuthorityView::of(authority, controller, language, addressee.calendar(directory), case, at_residence))
        }
        Addressee::Other(address) if template.manifest.recipient == template::RecipientKind::Authority => {
            Some(AuthorityView {
                name: address.name.replace('\n', " "),
                in_eea: address.country.in_eea(),
                lead: false,
                country: address.country,
                at_residence: false,
                calendar: addressee.calendar(directory),
                website: None,
                form: None,
                demands: String::new(),
                own_form: false,
                no_email: false,
                id_copy: false,
            })
        }
        _ => None,
    };
    let elsewhere = elsewhere(case, language, controller, directory);
    template::view::of(
        case,
        language,
        &Parties { controller, directory, elsewhere, their_reference: their_reference(case, template), authority },
        date,
        &template.named,
    )
}

/// Services of the accounts for which not the controller of the matter answers but another one of the directory.
fn elsewhere(
    case: &Case,
    language: &Language,
    controller: &Controller,
    directory: &Directory,
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for account in &case.accounts {
        let answers = directory.service(&account.service.id).map(|(other, _)| other);
        if let Some(other) = answers.filter(|other| other.id != controller.id) {
            let entry = (language.service(&account.service).to_owned(), other.legal_name.clone());
            if !found.contains(&entry) {
                found.push(entry);
            }
        }
    }
    found
}

/// The recipient's own reference: the one the file says, else, in a letter about a pending complaint, what the authority or the
/// complainant noted as its number, where that is one short line.
pub fn their_reference<'c>(case: &'c Case, template: &Template) -> Option<&'c str> {
    let pending = template.manifest.waits_for == Some(Wait::News);
    let noted = |what| {
        let note = case.last(what).filter(|_| pending)?.note.as_deref()?;
        (note.chars().count() <= 40 && !note.contains('\n')).then_some(note)
    };
    let of_events = || noted(What::AuthorityReplied).or_else(|| noted(What::Complained));
    case.recipient_reference.as_deref().or_else(of_events)
}
