//! What an authority demands of a complaint, for the sheet of next steps.
//!
//! In: the `filing` facts of its record, a language, whether somebody else complains for the person. Out: a list in one text, each with how
//! sure it is unless the authority or the law says so itself. What was not found is not there: it is never read as "nothing".

use super::language::{DemandWords, Language};
use crate::directory::Authority;
use crate::directory::filing::{ByEmail, Certainty, Evidence, LogIn, Requirement, Signing};

/// The list; empty where nothing is known.
pub fn of(authority: &Authority, language: &Language, represented: bool) -> String {
    let filing = &authority.filing;
    let words = &language.words.demands;
    let mut demands = Vec::new();
    for required in &filing.requires {
        let of_mandate = required.what == Requirement::SignedMandate;
        if !of_mandate || represented {
            let note = required.note_in.get(&language.tag).map(|note| format!(" ({note})")).unwrap_or_default();
            demands.push(told(&format!("{}{note}", requirement(required.what, words)), &required.evidence, words));
        }
    }
    demands.extend(
        filing.signature.as_ref().and_then(|known| Some(told(signing(known.is, words)?, &known.evidence, words))),
    );
    demands
        .extend(filing.email.as_ref().and_then(|known| Some(told(by_email(known.is, words)?, &known.evidence, words))));
    demands
        .extend(filing.log_in.as_ref().and_then(|known| Some(told(log_in(known.is, words)?, &known.evidence, words))));
    let both = |one: String, other: String| words.between.replace("{one}", &one).replace("{other}", &other);
    demands.into_iter().reduce(both).unwrap_or_default()
}

fn told(demand: &str, evidence: &Evidence, words: &DemandWords) -> String {
    match evidence.certainty {
        Certainty::Attested | Certainty::User => demand.to_owned(),
        Certainty::Reported => words.reported.replace("{demand}", demand),
        Certainty::GeneralKnowledge => words.unverified.replace("{demand}", demand),
    }
}

fn requirement(what: Requirement, words: &DemandWords) -> &str {
    match what {
        Requirement::CopyOfRequest => &words.copy_of_request,
        Requirement::CompanyAskedFirst => &words.company_asked_first,
        Requirement::MonthWaited => &words.month_waited,
        Requirement::OfficialForm => &words.official_form,
        Requirement::RequestToFind => &words.request_to_find,
        Requirement::NameAndAddress => &words.name_and_address,
        Requirement::SignedMandate => &words.signed_mandate,
    }
}

fn signing(how: Signing, words: &DemandWords) -> Option<&str> {
    match how {
        Signing::HandOrElectronic => Some(&words.signed_by_hand_or_electronically),
        Signing::ElectronicOrHandWithId => Some(&words.signed_electronically_or_with_id),
        Signing::NotNeeded => None,
    }
}

fn by_email(how: ByEmail, words: &DemandWords) -> Option<&str> {
    match how {
        ByEmail::Taken => None,
        ByEmail::QualifiedSignature => Some(&words.email_with_qualified_signature),
        ByEmail::CertifiedMail => Some(&words.email_certified),
        ByEmail::NotTaken => Some(&words.email_not_taken),
    }
}

fn log_in(how: LogIn, words: &DemandWords) -> Option<&str> {
    match how {
        LogIn::None | LogIn::Possible => None,
        LogIn::Needed => Some(&words.log_in),
        LogIn::ElectronicSignature => Some(&words.form_signed),
    }
}
