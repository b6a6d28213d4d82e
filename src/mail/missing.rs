//! What is missing in a letter that is to go by e-mail.
//!
//! In: a case, its letter, how it is sealed, how large it is, and the directory. Out: every [`Problem`] `send::missing-…`: an
//! enclosure without a file, no signature or one the authority does not take, a way, a language, a form, a type or size of file that
//! it does not take, the copy it wants. Nothing that is not known counts as missing: where the directory has no fact about a
//! way, the mail may go. What the user says all the same (`--incomplete`) becomes warnings ([`told`]).

use crate::case::{Case, Recipient, SignatureKind};
use crate::directory::filing::{ByEmail, Known, LogIn, Signing};
use crate::directory::{Authority, Directory};
use crate::letter::acceptance::{self, Sort};
use crate::letter::addressee::{self, Addressee};
use crate::letter::compose::Draft;
use crate::problem::{Problem, Problems, Severity};
use crate::seal::Grade;

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
    [acceptance::LANGUAGE, acceptance::COPY, acceptance::WANTS].contains(&problem.code.as_str())
}

/// The same as warnings: the user knows.
pub fn told(problems: impl IntoIterator<Item = Problem>) -> Problems {
    let warn = |problem| Problem { severity: Severity::Warning, ..problem };
    problems.into_iter().map(warn).collect::<Vec<_>>().into()
}

/// The same as they are told when the mail does not go because of them.
pub fn refused(problems: impl IntoIterator<Item = Problem>) -> Problems {
    let add = |problem: Problem| {
        let help = problem.advice().unwrap_or_default();
        let help = format!("{help}; --incomplete mails it as it is");
        problem.help(help)
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
        let code = match lack.sort {
            Sort::Language => "send::missing-language",
            Sort::Copy => "send::missing-copy",
            Sort::Form => "send::missing-form",
        };
        letter.case.about(&lack.field, Problem::error(code, lack.message.clone()).help(lack.help.clone()))
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
            let message =
                format!("the letter names enclosure {number}, and the mail does not carry it: it has no `file`");
            let problem = Problem::error("send::missing-enclosure", message)
                .help("add `file = \"…\"` to this [[enclosure]] (PDF, PNG or JPEG), or take it out of the case");
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
    let (code, message, help) = match case.signature.kind {
        SignatureKind::Blank => (
            "send::missing-signature",
            "the letter has a line to sign on, and nobody signs what goes by e-mail",
            "write kind = \"typed\" (your name) or \"image\" (a picture of your signature) into [signature], or leave the section \
             out; or seal the letter with [seal]",
        ),
        SignatureKind::None => (
            "send::missing-signature",
            "the letter bears no signature",
            "leave [signature] out, then your name stands under it; or write kind = \"image\", or seal the letter with [seal]",
        ),
        SignatureKind::Typed | SignatureKind::Image
            if case.represented.as_ref().is_some_and(|person| person.joint_custody) =>
        {
            (
                "send::missing-second-signature",
                "two people hold parental responsibility, and only one of them signs what goes by e-mail",
                "print the letter, let both sign it and send it by post; or write joint_custody = false if the sender may act alone",
            )
        }
        SignatureKind::Typed | SignatureKind::Image => return None,
    };
    Some(case.about("signature.kind", Problem::error(code, message).help(help)))
}

/// A signature that is there, and not of the sort the authority takes.
fn signature(letter: &Letter<'_>, authority: &Authority) -> Option<Problem> {
    let Letter { case, seal, .. } = letter;
    let Known { is: wanted, evidence } = authority.filing.signature.as_ref()?;
    let enough = match (wanted, case.signature.kind) {
        _ if seal.is_some() => true,
        // Told already: there is none.
        (_, SignatureKind::Blank | SignatureKind::None) => true,
        (Signing::NotNeeded, _) => true,
        (Signing::HandOrElectronic, kind) => kind == SignatureKind::Image,
        (Signing::ElectronicOrHandWithId, _) => false,
    };
    (!enough).then(|| {
        let message = format!("the authority \"{}\" wants a complaint signed {wanted} ({evidence})", authority.id);
        let help = match wanted {
            Signing::ElectronicOrHandWithId => {
                "seal the letter with [seal], or sign it by hand and enclose a copy of an identity document, which this program \
                 cannot see"
            }
            _ => "seal the letter with [seal], or write kind = \"image\" with a picture of your signature into [signature]",
        };
        case.about("signature.kind", Problem::error("send::missing-accepted-signature", message).help(help))
    })
}

/// E-mail, where the authority does not take it, or only with a signature that the letter has not.
fn way(letter: &Letter<'_>, authority: &Authority) -> Option<Problem> {
    let Known { is, evidence } = authority.filing.email.as_ref()?;
    let (what, help) = match is {
        ByEmail::Taken => return None,
        ByEmail::QualifiedSignature if letter.seal == Some(Grade::QualifiedByCertificate) => return None,
        ByEmail::QualifiedSignature => (
            "takes complaints by e-mail only with a qualified electronic signature, which this letter has not"
                .to_owned(),
            format!("seal it with a qualified certificate ([seal]), or take another way: {}", other_ways(authority)),
        ),
        ByEmail::CertifiedMail => (
            "takes complaints by certified mail (PEC) only, and an ordinary e-mail is none".to_owned(),
            format!("send it from a PEC mailbox, or take another way: {}", other_ways(authority)),
        ),
        ByEmail::NotTaken => {
            ("takes no complaints by e-mail".to_owned(), format!("take another way: {}", other_ways(authority)))
        }
    };
    let message = format!("the authority \"{}\" {what} ({evidence})", authority.id);
    Some(letter.case.about("recipient", Problem::error("send::missing-way", message).help(help)))
}

/// The ways that are left, as far as they are known.
fn other_ways(authority: &Authority) -> String {
    use crate::directory::filing::ByPost;
    let filing = &authority.filing;
    let mut ways = Vec::new();
    if let Some(url) = &authority.complaint_form_url {
        let log_in = match filing.log_in.as_ref().map(|log_in| log_in.is) {
            Some(LogIn::Needed) => " (with a log-in)",
            Some(LogIn::ElectronicSignature) => " (signed electronically)",
            _ => "",
        };
        ways.push(format!("its form {url}{log_in}"));
    }
    match filing.post.as_ref().map(|post| post.is) {
        Some(ByPost::Taken) => ways.push("a letter by post (`render`)".to_owned()),
        Some(ByPost::NotTaken) => {}
        None => ways.push("a letter by post (`render`), of which nothing is known".to_owned()),
    }
    if ways.is_empty() { "none is known, ask the authority".to_owned() } else { ways.join(", or ") }
}

fn file_type(letter: &Letter<'_>, authority: &Authority) -> Option<Problem> {
    let filing = &authority.filing;
    let not_taken = filing.takes_files.as_ref().filter(|types| !types.is.holds(ATTACHED));
    let refused = filing.refuses_files.as_ref().filter(|types| types.is.holds(ATTACHED));
    let (word, types) = not_taken.map(|t| ("only", t)).or(refused.map(|t| ("none of", t)))?;
    let message = format!(
        "the authority \"{}\" takes {word} {} ({}), and the letter is a PDF",
        authority.id,
        types.is.listed(),
        types.evidence
    );
    let help = format!("take another way: {}", other_ways(authority));
    Some(letter.case.about("recipient", Problem::error("send::missing-file-type", message).help(help)))
}

fn size(letter: &Letter<'_>, authority: &Authority) -> Option<Problem> {
    let (bytes, most) = (letter.bytes?, authority.filing.size.as_ref()?);
    if bytes as u64 <= most.is.0 {
        return None;
    }
    let message = format!(
        "the letter with its enclosures has {bytes} bytes, and the authority \"{}\" takes {} ({})",
        authority.id, most.is.0, most.evidence
    );
    let help = "reduce or leave out enclosures, or send the letter by post";
    Some(letter.case.about("enclosure", Problem::error("send::missing-size", message).help(help)))
}

#[cfg(test)]
#[path = "missing_tests.rs"]
mod tests;
