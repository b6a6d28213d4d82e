//! What the mail says of a letter.
//!
//! In: a case and its letter. Out: the values its wording is filled with; the wording is `template::mail`. A mail knows less than
//! the letter on purpose: no grounds, no accounts, no chronology.

use super::file_name::file_name;
use crate::case::{Case, Recipient};
use crate::directory::Directory;
use crate::letter::addressee::{self, Addressee};
use crate::letter::compose::Draft;
use crate::problem::Problems;
use crate::template::Templates;
use crate::template::mail::{Enclosure, Person, Sender, Values, Wording};

/// Subject, text and the name of the attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// Subject and text.
    pub wording: Wording,
    /// The name of the attached letter.
    pub file_name: String,
}

/// Writes the mail that carries a letter.
///
/// # Errors
/// The wording is missing or wrong.
pub fn cover(case: &Case, draft: &Draft, templates: &Templates, directory: &Directory) -> Result<Cover, Problems> {
    let file = file_name(&draft.title, case.person(), draft.date, &draft.language.file_names);
    let controller = match &case.recipient {
        Recipient::Controller(id) => Some(id),
        _ => case.matter.controller.as_ref(),
    };
    let controller = controller.and_then(|id| directory.controller(id)).map(|c| c.legal_name.clone());
    // Somebody written to by name who is no company of the directory is written to like an authority: the mail
    // then says whom it concerns.
    let authority = !matches!(addressee::find(case, directory), Ok(Addressee::Controller(_))) && controller.is_some();
    let values = Values {
        kind: case.kind.clone(),
        title: draft.title.clone(),
        today: draft.date.to_string(),
        reference: case.reference.clone(),
        their_reference: draft.their_reference.clone(),
        eu: draft.in_eea,
        sender: Sender {
            name: case.sender.address.name.clone(),
            organisation: case.sender.organisation.clone(),
            address: draft.letter.return_address.clone(),
        },
        represented: case.represented.is_some(),
        person: Person { name: case.person().to_owned() },
        controller: Person { name: controller.unwrap_or_default() },
        authority,
        file: file.clone(),
        enclosures: draft
            .letter
            .enclosures
            .titles
            .iter()
            .enumerate()
            .map(|(index, title)| Enclosure { number: index + 1, title: title.clone() })
            .collect(),
    };
    let wording = templates.mail(&draft.wording)?.fill(&values)?;
    Ok(Cover { wording, file_name: file })
}
