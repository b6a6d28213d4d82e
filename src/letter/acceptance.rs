//! What an authority does not take of a letter, whichever way it goes.
//!
//! In: a case, the authority it is written to, the language of its wording, whether it is a complaint. Out: each [`Lack`]: a
//! language the authority does not list, and what it wants a complaint to carry and this one does not. `compose` warns of them;
//! before a mail leaves they are among what is missing (`mail::missing`). Only what a case can show is looked at: an authority
//! also wants things that no program sees.

use crate::case::{Case, Event, What, due};
use crate::directory::Authority;
use crate::directory::filing::{InWords, Requirement};
use crate::problem::{Code, Problem};
use crate::words::{Arg, Join, Say};

/// Something the authority does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// What sort of thing.
    pub sort: Sort,
    /// The field of the case it is about.
    pub field: String,
    /// What is so.
    pub message: Say,
    /// What to do.
    pub help: Say,
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
        let (lacks, advice) = (self.message.clone().into(), self.help.clone().into());
        let code = match self.sort {
            Sort::Language => Code::DirectoryLacksLanguage { lacks, advice },
            Sort::Copy => Code::DirectoryLacksCopy { lacks, advice },
            Sort::Form => Code::DirectoryLacksForm { lacks, advice },
        };
        case.about(&self.field, code.warning())
    }
}

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
    let (wording, id) = (wording.into(), (&authority.id).into());
    let listed = Arg::list(&authority.languages, Join::Comma);
    let message = match &authority.filing.languages {
        Some(evidence) => Say::DirectoryTakesLanguages { wording, id, listed, evidence: evidence.say().into() },
        None => Say::DirectoryWorksIn { wording, id, listed },
    };
    Some(Lack { sort: Sort::Language, field: "language".to_owned(), message, help: Say::DirectoryChooseLanguage {} })
}

/// Copies of the request and of every answer are enclosed when their events name their enclosures.
fn copy(case: &Case, authority: &Authority) -> Option<Lack> {
    let wanted = authority.filing.requirement(Requirement::CopyOfRequest)?;
    let answers = [What::Refused, What::Extended, What::IdDemanded, What::Answered];
    let asked = due::asked(case)?;
    let without = |e: &&Event| e.enclosure.is_none() && (e.number == asked.number || answers.contains(&e.what));
    let event = case.events.iter().find(without)?;
    Some(Lack {
        sort: Sort::Copy,
        field: format!("event.{}.enclosure", event.number),
        message: Say::DirectoryWantsCopy {
            id: (&authority.id).into(),
            what: Requirement::CopyOfRequest.say().into(),
            number: event.number.into(),
            day: event.date.into(),
            evidence: wanted.evidence.say().into(),
            note: wanted.noted(),
        },
        help: Say::DirectoryEncloseCopy {},
    })
}

fn form(authority: &Authority) -> Option<Lack> {
    let wanted = authority.filing.requirement(Requirement::OfficialForm)?;
    let at = authority.complaint_form_url.as_ref().or(authority.website.as_ref());
    Some(Lack {
        sort: Sort::Form,
        field: "recipient".to_owned(),
        message: Say::DirectoryWantsForm {
            id: (&authority.id).into(),
            what: Requirement::OfficialForm.say().into(),
            evidence: wanted.evidence.say().into(),
            note: wanted.noted(),
        },
        help: Say::DirectoryFillForm { at: at.into() },
    })
}
