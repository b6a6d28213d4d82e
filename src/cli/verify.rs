//! `verify`: what is to be said of the signatures in PDFs.
//!
//! Ends well only if each file has a signature and all of its signatures are good.

use std::io::Write;
use std::path::{Path, PathBuf};

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use serde::Serialize;

use super::args::VerifyArgs;
use super::context::Context;
use super::failure::Failure;
use super::sealers::system_roots;
use widerspruch::file;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::seal::verify::{Changes, Coverage, Integrity, Report, Trust, verify};
use widerspruch::words::{Arg, Say, Words};

#[derive(Serialize)]
struct Verified {
    file: String,
    good: bool,
    signatures: Vec<Report>,
}

/// Reads a document, up to the size that is looked at.
///
/// # Errors
/// It cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    file::read(path, file::FileKind::Document).map_err(|fault| fault.problem(&path.display().to_string()))
}

/// Runs the command.
///
/// # Errors
/// A file cannot be read, has no signature, or one that is not good.
pub fn run(args: &VerifyArgs, context: &mut Context) -> Result<(), Failure> {
    let trust = Trust::new(&system_roots(), named(&args.trust)?);
    let mut problems = Problems::new();
    let mut verified = Vec::new();
    for path in &args.pdfs {
        let name = path.display().to_string();
        let reports = read(path).and_then(|bytes| {
            verify(&bytes, &trust, context.now).map_err(|fault| {
                Code::SealUnreadable { name: (&name).into(), why: fault.say().into() }.error().file(name.clone())
            })
        });
        let signatures = match reports {
            Ok(signatures) => {
                problems.extend(objections(&name, &signatures));
                signatures
            }
            Err(problem) => {
                problems.push(problem);
                Vec::new()
            }
        };
        let good = !signatures.is_empty() && signatures.iter().all(|report| report.good);
        verified.push(Verified { file: name, good, signatures });
    }
    let words = context.terminal.words.clone();
    context.terminal.result(&verified, |out| {
        for file in &verified {
            writeln!(out, "{}", file.file)?;
            file.signatures.iter().try_for_each(|report| describe(report, &words, out))?;
        }
        Ok(())
    })?;
    if problems.is_empty() { Ok(()) } else { Err(problems.into()) }
}

/// The certificates of PEM files.
fn named(files: &[PathBuf]) -> Result<Vec<CertificateDer<'static>>, Problems> {
    let mut certificates = Vec::new();
    let mut problems = Problems::new();
    for path in files {
        let name = path.display().to_string();
        let wrong = |why: Arg| Code::SealTrust { name: (&name).into(), why }.error().file(name.clone());
        let found =
            file::read(path, file::FileKind::Certificates).map_err(|fault| wrong(fault.why())).and_then(|bytes| {
                let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
                all.map_err(|error| wrong(Arg::foreign(error)))
            });
        match found {
            Ok(found) if found.is_empty() => problems.push(wrong(Say::SealNoCertificates {}.into())),
            Ok(found) => certificates.extend(found),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(certificates) } else { Err(problems) }
}

fn objections(name: &str, reports: &[Report]) -> Vec<Problem> {
    if reports.is_empty() {
        return vec![Code::SealUnsigned { name: name.into() }.error().file(name)];
    }
    let bad = reports.iter().filter(|report| !report.good);
    bad.map(|report| {
        let all = report.objections.iter().cloned().map(Arg::from);
        let why = all.reduce(|first, more| Say::SealAnd { first, more }.into());
        let advice = match (report.integrity, report.coverage, report.changes) {
            (Integrity::Broken, ..) | (_, Coverage::Partial, _) | (_, _, Changes::Document) => {
                Say::SealNotWhatWasSigned {}
            }
            (Integrity::Unknown, ..) => Say::SealAskForProof {},
            (Integrity::Intact, ..) if !report.trusted => for_trust(report),
            _ => Say::SealSettleFirst {},
        };
        let code = Code::SealNotGood {
            who: report.signer.as_ref().into(),
            field: (&report.field).into(),
            name: name.into(),
            why: why.unwrap_or_else(|| Say::SealNotSure {}.into()),
        };
        code.error().hint(advice).file(name)
    })
    .collect()
}

/// What helps where nobody vouches for a signature: only a chain that leads nowhere, or a certificate that may be named itself, is made trusted by naming
/// one.
fn for_trust(report: &Report) -> Say {
    let has = |wanted: fn(&Say) -> bool| report.objections.iter().any(wanted);
    if has(|said| matches!(said, Say::SealCertificateDays { .. })) {
        Say::SealSignedInItsDays {}
    } else if has(|said| matches!(said, Say::SealLeadsNowhere {})) {
        Say::SealNameAuthority {}
    } else {
        Say::SealAskForProof {}
    }
}

/// A word of a report as scripts read it.
fn word(of: impl Serialize) -> Arg {
    serde_json::to_value(of).ok().and_then(|value| value.as_str().map(Arg::from)).into()
}

fn describe(report: &Report, words: &Words, out: &mut dyn Write) -> std::io::Result<()> {
    let trusted = |trusted: bool| Say::SealTrusted { is: if trusted { "yes" } else { "no" }.into() }.into();
    let time = |time: chrono::DateTime<chrono::Utc>| Arg::text(time.format("%Y-%m-%d %H:%M:%S UTC"));
    let integrity = Say::SealIntegrity { is: word(report.integrity) }.into();
    let coverage = Say::SealCoverage { coverage: word(report.coverage), changes: word(report.changes) }.into();
    let mut lines = vec![(2, Say::SealLine { field: (&report.field).into(), integrity, coverage })];
    if let (Some(signer), Some(issuer)) = (&report.signer, &report.issuer) {
        let (signer, issuer) = (signer.into(), issuer.into());
        lines.push((4, Say::SealBy { signer, issuer, trusted: trusted(report.trusted) }));
    }
    if let Some(grade) = report.grade {
        lines.push((4, Say::SealLevel { level: report.level.map(Arg::text).into(), grade: grade.say().into() }));
    }
    lines.extend(report.signed_at.map(|at| (4, Say::SealSignedAt { time: time(at) })));
    if let Some(days) = report.signed_outside {
        let (from, until) = (days.from.date_naive().into(), days.until.date_naive().into());
        lines.push((4, Say::SealSignedOutside { from, until }));
    }
    if let Some(stamp) = &report.timestamp {
        let (authority, trusted) = ((&stamp.authority).into(), trusted(stamp.trusted));
        lines.push((4, Say::SealStampedAt { time: time(stamp.time), authority, trusted }));
    }
    lines.extend(report.later.iter().map(|later| (4, Say::SealLater { what: later.clone().into() })));
    lines.extend(report.objections.iter().map(|what| (4, Say::SealObjection { what: what.clone().into() })));
    lines.iter().try_for_each(|(indent, line)| writeln!(out, "{:indent$}{}", "", words.say(line)))
}
