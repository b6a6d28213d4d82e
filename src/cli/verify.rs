//! `verify`: what is to be said of the signatures in PDFs.
//!
//! Ends well only if each file has a signature and all of its signatures are good.

use std::io::Write;
use std::path::{Path, PathBuf};

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use serde::Serialize;

use super::args::VerifyArgs;
use super::sealers::system_roots;
use super::{Context, Failure};
use crate::file;
use crate::problem::{Problem, Problems};
use crate::seal::verify::{Changes, Coverage, Integrity, Report, Trust, verify};

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
    file::read(path, file::Kind::Document).map_err(|fault| fault.problem(&path.display().to_string()))
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
                Problem::error("seal::unreadable", format!("the signatures of \"{name}\" cannot be checked: {fault}"))
                    .help("get the file again from whoever sent it")
                    .file(name.clone())
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
    context.terminal.result(&verified, |out| {
        for file in &verified {
            writeln!(out, "{}", file.file)?;
            file.signatures.iter().try_for_each(|report| describe(report, out))?;
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
        let wrong = |why: String| {
            Problem::error("seal::trust", format!("cannot take certificates from \"{name}\": {why}"))
                .help("name a file of certificates in PEM: -----BEGIN CERTIFICATE-----")
                .file(name.clone())
        };
        let found =
            file::read(path, file::Kind::Certificates).map_err(|fault| wrong(fault.to_string())).and_then(|bytes| {
                let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
                all.map_err(|error| wrong(error.to_string()))
            });
        match found {
            Ok(found) if found.is_empty() => problems.push(wrong("there are none in it".into())),
            Ok(found) => certificates.extend(found),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(certificates) } else { Err(problems) }
}

fn objections(name: &str, reports: &[Report]) -> Vec<Problem> {
    if reports.is_empty() {
        let problem = Problem::error("seal::unsigned", format!("\"{name}\" has no cryptographic signature"));
        return vec![problem.help("a picture of a signature is none; `widerspruch sign` makes one").file(name)];
    }
    let bad = reports.iter().filter(|report| !report.good);
    bad.map(|report| {
        let who = report.signer.as_deref().unwrap_or("somebody unknown");
        let why = if report.objections.is_empty() { "it is not sure".into() } else { report.objections.join("; ") };
        let help = match (report.integrity, report.coverage, report.changes) {
            (Integrity::Broken, ..) | (_, Coverage::Partial, _) | (_, _, Changes::Document) => {
                "do not rely on this document: it is not what was signed; get it again from whoever signed it"
            }
            (Integrity::Unknown, ..) => "ask whoever signed it for another proof that the document is theirs",
            (Integrity::Intact, ..) if !report.trusted => {
                "name the certificate of the authority that issued it with --trust CA.pem, if you trust it"
            }
            _ => "do not rely on this document before this is settled; ask whoever signed it",
        };
        Problem::error(
            "seal::not-good",
            format!("the signature of {who} ({}) in \"{name}\" is not good: {why}", report.field),
        )
        .help(help)
        .file(name)
    })
    .collect()
}

fn describe(report: &Report, out: &mut dyn Write) -> std::io::Result<()> {
    let integrity = match report.integrity {
        Integrity::Intact => "intact",
        Integrity::Broken => "BROKEN",
        Integrity::Unknown => "cannot be checked",
    };
    let coverage = match (report.coverage, report.changes) {
        (Coverage::WholeFile, _) => "covers the whole file",
        (Coverage::EarlierRevision, Changes::Document) => "covers the file as it was before it was CHANGED",
        (Coverage::EarlierRevision, Changes::SignaturesAndMetadata) => {
            "covers all but what belongs to later signatures; later the title, dates or maker of the file were set anew"
        }
        (Coverage::EarlierRevision, Changes::FormFilled) => {
            "covers all but form fields that were filled in later, as it permits, and what belongs to later signatures"
        }
        (Coverage::EarlierRevision, _) => "covers all but what belongs to later signatures",
        (Coverage::Partial, _) => "covers a PART of the file only",
    };
    writeln!(out, "  {}: {integrity}, {coverage}", report.field)?;
    if let (Some(signer), Some(issuer)) = (&report.signer, &report.issuer) {
        let trusted = if report.trusted { "trusted" } else { "NOT TRUSTED" };
        writeln!(out, "    by {signer}, certificate of {issuer}, {trusted}")?;
    }
    if let Some(grade) = report.grade {
        let level = report.level.map_or("no PAdES baseline signature".to_owned(), |level| level.to_string());
        writeln!(out, "    {level}: {grade}")?;
    }
    if let Some(time) = report.signed_at {
        writeln!(out, "    {} by the signer's own clock", time.format("%Y-%m-%d %H:%M:%S UTC"))?;
    }
    if let Some(stamp) = &report.timestamp {
        let trusted = if stamp.trusted { "trusted" } else { "NOT TRUSTED" };
        writeln!(
            out,
            "    {} by the time stamp of {}, {trusted}",
            stamp.time.format("%Y-%m-%d %H:%M:%S UTC"),
            stamp.authority
        )?;
    }
    report.later.iter().try_for_each(|later| writeln!(out, "    + later {later}"))?;
    report.objections.iter().try_for_each(|objection| writeln!(out, "    ! {objection}"))
}
