//! What an authority does not take of a letter, whichever way it goes.
//!
//! In: a case, the authority it is written to, the language of its wording, whether it is a complaint. Out: each [`Lack`]: a
//! language the authority does not list, and what it wants a complaint to carry and this one does not. `compose` warns of them;
//! before a mail leaves they are among what is missing (`mail::missing`). Only what a case can show is looked at: an authority
//! also wants things that no program sees.

use crate::case::{Case, Event, What, due};
use crate::directory::Authority;
use crate::directory::filing::Requirement;
use crate::problem::Problem;

/// Something the authority does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// What sort of thing.
    pub sort: Sort,
    /// The field of the case it is about.
    pub field: String,
    /// What is so.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// What an authority can miss.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A language it takes.
    Language,
    /// A copy of what was asked of the company.
    Copy,
    /// Its own form.
    Form,
}

impl Lack {
    /// A warning about it.
    pub fn warning(&self, case: &Case) -> Problem {
        let code = match self.sort {
            Sort::Language => LANGUAGE,
            Sort::Copy => COPY,
            Sort::Form => WANTS,
        };
        case.about(&self.field, Problem::warning(code, self.message.clone()).help(self.help.clone()))
    }
}

/// The code of a warning about the language.
pub const LANGUAGE: &str = "case::language-of-recipient";
/// The code of a warning about a copy that is wanted.
pub const COPY: &str = "case::no-copy-of-request";
/// The code of a warning about anything else a complaint must carry.
pub const WANTS: &str = "case::authority-wants";

/// Everything the authority does not take of a letter in this language.
pub fn lacks(case: &Case, authority: &Authority, wording: &str, complaint: bool) -> Vec<Lack> {
    let mut lacks: Vec<Lack> = language(authority, wording).into_iter().collect();
    if complaint {
        lacks.extend(copy(case, authority));
        lacks.extend(form(authority));
    }
    lacks
}

fn language(authority: &Authority, wording: &str) -> Option<Lack> {
    if authority.takes_language(wording) {
        return None;
    }
    let listed = authority.languages.join(", ");
    let message = match &authority.filing.languages {
        Some(evidence) => format!(
            "the letter is written in \"{wording}\", and the authority \"{}\" takes complaints in {listed} ({evidence})",
            authority.id
        ),
        None => format!(
            "the letter is written in \"{wording}\"; the authority \"{}\" works in {listed}, and whether it takes other languages is not known",
            authority.id
        ),
    };
    let help = "write `language` as the authority lists it, if there is such a letter (`widerspruch templates list`); else have it \
                translated, or ask the authority first"
        .to_owned();
    Some(Lack { sort: Sort::Language, field: "language".to_owned(), message, help })
}

/// Copies of the request and of every answer are enclosed when their events name their enclosures.
fn copy(case: &Case, authority: &Authority) -> Option<Lack> {
    let wanted = authority.filing.requirement(Requirement::CopyOfRequest)?;
    let answers = [What::Refused, What::Extended, What::IdDemanded, What::Answered];
    let asked = due::asked(case)?;
    let without = |e: &&Event| e.enclosure.is_none() && (e.number == asked.number || answers.contains(&e.what));
    let event = case.events.iter().find(without)?;
    let note = wanted.note.as_ref().map_or_else(String::new, |note| format!(": {note}"));
    Some(Lack {
        sort: Sort::Copy,
        field: format!("event.{}.enclosure", event.number),
        message: format!(
            "the authority \"{}\" wants {}, and event {} of {} names no enclosure ({}){note}",
            authority.id,
            Requirement::CopyOfRequest,
            event.number,
            event.date,
            wanted.evidence,
        ),
        help: "add it as an [[enclosure]] with title and file, and write its number into the event: enclosure = 1"
            .to_owned(),
    })
}

fn form(authority: &Authority) -> Option<Lack> {
    let wanted = authority.filing.requirement(Requirement::OfficialForm)?;
    let note = wanted.note.as_ref().map_or_else(String::new, |note| format!(": {note}"));
    let at = authority.complaint_form_url.as_deref().or(authority.website.as_deref()).unwrap_or("its website");
    Some(Lack {
        sort: Sort::Form,
        field: "recipient".to_owned(),
        message: format!(
            "the authority \"{}\" wants {} ({}){note}",
            authority.id,
            Requirement::OfficialForm,
            wanted.evidence
        ),
        help: format!("fill in its form ({at}) and add this letter to it as a statement of the facts"),
    })
}
