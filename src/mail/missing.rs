//! What is missing in a letter that is to go by e-mail.
//!
//! In: a case, its letter, how it is sealed, how large it is, and the directory. Out: every [`Problem`] `send::missing-…`: an
//! enclosure without a file, no signature or one the authority does not take, a way, a language, a form, a type or size of file that
//! it does not take, the copy it wants. Nothing that is not known counts as missing: where the directory has no fact about a
//! way, the mail may go. What the user says all the same (`--incomplete`) becomes warnings ([`told`]).

use crate::case::{Case, Recipient, SignatureKind};
use crate::directory::filing::{ByEmail, ByPost, InWords, Known, Signing};
use crate::directory::{Authority, Directory};
use crate::letter::acceptance::Sort;
use crate::letter::addressee::{self, Addressee};
use crate::letter::compose::Draft;
use crate::problem::{Code, Problem, Problems, Severity};
use crate::read::choice::Choice;
use crate::seal::Grade;
use crate::words::{Arg, Say};

/// A letter before it is mailed.
pub struct Letter<'l> {
    /// Its case.
    pub case: &'l Case,
    /// The letter.
    pub draft: &'l Draft,
    /// What its cryptographic signature is worth, if it gets one.
    pub seal: Option<Grade>,
    /// Its bytes, once it is printed.
    pub bytes: Option<usize>,
}

/// The end of the name of what is attached: letter and enclosures are one file.
const ATTACHED: &str = "pdf";

/// The beginning of the codes.
const FAMILY: &str = "send::missing-";

/// Whether a problem is about something missing.
pub fn is_missing(problem: &Problem) -> bool {
    is_code(problem.code.as_str())
}

/// The same of its code.
pub fn is_code(code: &str) -> bool {
    code.starts_with(FAMILY)
}

/// Whether a warning of a letter is said again here, so that it need not be told twice.
pub fn is_said_again(problem: &Problem) -> bool {
    use Code::{DirectoryLacksCopy as Copy, DirectoryLacksForm as Form, DirectoryLacksLanguage as Language};
    matches!(problem.code, Language { .. } | Copy { .. } | Form { .. })
}

/// The same as warnings: the user knows.
pub fn told(problems: impl IntoIterator<Item = Problem>) -> Problems {
    let warn = |problem| Problem { severity: Severity::Warning, ..problem };
    problems.into_iter().map(warn).collect::<Vec<_>>().into()
}

/// The same as they are told when the mail does not go because of them.
pub fn refused(problems: impl IntoIterator<Item = Problem>) -> Problems {
    let add = |problem: Problem| {
        let advice = Arg::advice(&problem);
        problem.hint(Say::SendIncomplete { advice })
    };
    problems.into_iter().map(add).collect::<Vec<_>>().into()
}

/// Everything that is missing.
pub fn missing(letter: &Letter<'_>, directory: &Directory) -> Vec<Problem> {
    let mut problems = enclosures(letter.case);
    problems.extend(unsigned(letter));
    if let Some(authority) = authority(letter.case, directory) {
        problems.extend(signature(letter, authority));
        problems.extend(way(letter, authority));
        problems.extend(file_type(letter, authority));
        problems.extend(size(letter, authority));
    }
    problems.extend(letter.draft.lacks.iter().map(|lack| {
        let (lacks, advice) = (lack.message.clone().into(), lack.help.clone().into());
        let code = match lack.sort {
            Sort::Language => Code::SendMissingLanguage { lacks, advice },
            Sort::Copy => Code::SendMissingCopy { lacks, advice },
            Sort::Form => Code::SendMissingForm { lacks, advice },
        };
        letter.case.about(&lack.field, code.error())
    }));
    problems
}

/// The authority of the directory that the letter is written to, if it is one.
pub fn authority<'d>(case: &Case, directory: &'d Directory) -> Option<&'d Authority> {
    if matches!(case.recipient, Recipient::Controller(_) | Recipient::Other { .. }) {
        return None;
    }
    match addressee::find(case, directory) {
        Ok(Addressee::Authority(authority)) => Some(authority),
        _ => None,
    }
}

fn enclosures(case: &Case) -> Vec<Problem> {
    let without = case.enclosures.iter().enumerate().filter(|(_, enclosure)| enclosure.file.is_none());
    without
        .map(|(index, _)| {
            let number = index + 1;
            let problem = Code::SendMissingEnclosure { number: number.into() }.error();
            // Its title stands in every case; the field that is missing stands nowhere.
            case.about(&format!("enclosure.{number}.title"), problem).field(format!("enclosure.{number}.file"))
        })
        .collect()
}

fn unsigned(letter: &Letter<'_>) -> Option<Problem> {
    let Letter { case, seal, .. } = letter;
    if seal.is_some() {
        return None;
    }
    let by_one_of_two = || case.represented.as_ref().is_some_and(|person| person.joint_custody);
    let code = match case.signature.kind {
        SignatureKind::Blank => Code::SendMissingSignatureBlank {},
        SignatureKind::None => Code::SendMissingSignatureNone {},
        SignatureKind::Typed | SignatureKind::Image if by_one_of_two() => Code::SendMissingSecondSignature {},
        SignatureKind::Typed | SignatureKind::Image => return None,
    };
    Some(case.about("signature.kind", code.error()))
}

/// A signature that is there, and not of the sort the authority takes.
fn signature(letter: &Letter<'_>, authority: &Authority) -> Option<Problem> {
    let Letter { case, seal, .. } = letter;
    let Known { is: wanted, evidence } = authority.filing.signature.as_ref()?;
    let enough = match (wanted, case.signature.kind) {
        _ if seal.is_some() => true,
        // InWords already: there is none.
        (_, SignatureKind::Blank | SignatureKind::None) => true,
        (Signing::NotNeeded, _) => true,
        (Signing::HandOrElectronic, kind) => kind == SignatureKind::Image,
        (Signing::ElectronicOrHandWithId, _) => false,
    };
    (!enough).then(|| {
        let code = Code::SendMissingAcceptedSignature {
            id: (&authority.id).into(),
            wanted: wanted.say().into(),
            evidence: evidence.say().into(),
            is: wanted.word().into(),
        };
        case.about("signature.kind", code.error())
    })
}

/// E-mail, where the authority does not take it, or only with a signature that the letter has not.
fn way(letter: &Letter<'_>, authority: &Authority) -> Option<Problem> {
    let Known { is, evidence } = authority.filing.email.as_ref()?;
    let (id, evidence, ways) = ((&authority.id).into(), evidence.say().into(), other_ways(authority).into());
    let code = match is {
        ByEmail::Taken => return None,
        ByEmail::QualifiedSignature if letter.seal == Some(Grade::QualifiedByCertificate) => return None,
        ByEmail::QualifiedSignature => Code::SendMissingWaySignature { id, evidence, ways },
        ByEmail::CertifiedMail => Code::SendMissingWayPec { id, evidence, ways },
        ByEmail::NotTaken => Code::SendMissingWay { id, evidence, ways },
    };
    Some(letter.case.about("recipient", code.error()))
}

/// The ways that are left, as far as they are known.
fn other_ways(authority: &Authority) -> Say {
    let filing = &authority.filing;
    let form = authority.complaint_form_url.as_ref().map(|url| {
        let log_in = filing.log_in.as_ref().map(|log_in| log_in.is.word());
        Say::SendByForm { url: url.into(), log_in: log_in.into() }
    });
    let post = filing.post.as_ref().map(|post| post.is);
    let by_post = (post != Some(ByPost::NotTaken)).then(|| Say::SendByPost { known: post.map(Choice::word).into() });
    Say::SendOtherWays { form: form.into(), post: by_post.into() }
}

fn file_type(letter: &Letter<'_>, authority: &Authority) -> Option<Problem> {
    let filing = &authority.filing;
    let not_taken = filing.takes_files.as_ref().filter(|types| !types.is.holds(ATTACHED));
    let refused = filing.refuses_files.as_ref().filter(|types| types.is.holds(ATTACHED));
    let (only, types) = not_taken.map(|types| (Some("only"), types)).or(refused.map(|types| (None, types)))?;
    let code = Code::SendMissingFileType {
        id: (&authority.id).into(),
        only: only.into(),
        types: types.is.listed().into(),
        evidence: types.evidence.say().into(),
        ways: other_ways(authority).into(),
    };
    Some(letter.case.about("recipient", code.error()))
}

fn size(letter: &Letter<'_>, authority: &Authority) -> Option<Problem> {
    let (bytes, most) = (letter.bytes?, authority.filing.size.as_ref()?);
    if bytes as u64 <= most.is.0 {
        return None;
    }
    let code = Code::SendMissingSize {
        bytes: bytes.into(),
        id: (&authority.id).into(),
        most: most.is.0.into(),
        evidence: most.evidence.say().into(),
    };
    Some(letter.case.about("enclosure", code.error()))
}

#[cfg(test)]
#[path = "missing_tests.rs"]
mod tests;
