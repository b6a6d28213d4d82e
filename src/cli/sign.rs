//! `sign`: signs any PDF cryptographically, by adding to it.
//!
//! The signed document is another file; nothing is written unless all went well.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::args::SignArgs;
use super::context::Context;
use super::failure::Failure;
use super::output::{self, Existing};
use super::render::SignedAs;
use super::sealers::Sealers;
use widerspruch::case::Seal;
use widerspruch::problem::Code;
use widerspruch::seal::update;
use widerspruch::secret::Keeping;

#[derive(Serialize)]
struct Signed {
    file: String,
    pdf: String,
    bytes: usize,
    sha256: String,
    signature: SignedAs,
}

/// Runs the command.
///
/// # Errors
/// The document, the identity or the time stamp authority is not good, or the file cannot be written.
pub fn run(args: SignArgs, context: &mut Context) -> Result<(), Failure> {
    let to_stdout = args.output.as_deref() == Some(Path::new("-"));
    if to_stdout && context.terminal.json() {
        return Err(Code::UsageStdoutIsJson {}.error().into());
    }
    let target = args.output.unwrap_or_else(|| beside(&args.pdf));
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    if !to_stdout && let Some(problem) = output::obstacle(&target, existing) {
        return Err(problem.into());
    }
    let name = args.pdf.display().to_string();
    let original = super::verify::read(&args.pdf)?;
    let password = match (args.password_command, args.password_file) {
        (Some(command), _) => Some(Keeping::Command(command)),
        (None, Some(file)) => Some(Keeping::File(file)),
        (None, None) => None,
    };
    let seal =
        Seal { identity: args.identity, password, timestamp: args.timestamp, reason: args.reason, visible: false };
    let sealer = Sealers::new(&context.terminal.words).of(&seal, context.now)?;
    let bytes = update::sign(&original, &name, &sealer)?;
    if to_stdout {
        context.terminal.raw(&bytes)?;
        return Ok(());
    }
    output::write(&target, &bytes, existing)?;
    let signed = Signed {
        file: name,
        pdf: target.display().to_string(),
        bytes: bytes.len(),
        sha256: widerspruch::digest::sha256(&bytes),
        signature: SignedAs::of(&sealer),
    };
    let words = &context.terminal.words;
    context.terminal.result(&signed, |out| {
        writeln!(out, "{}", signed.pdf)?;
        writeln!(out, "  {}", words.say(&signed.signature.said()))
    })?;
    Ok(())
}

/// `letter.pdf` becomes `letter-signed.pdf`.
fn beside(pdf: &Path) -> PathBuf {
    let mut name: OsString = pdf.file_stem().unwrap_or_default().to_owned();
    name.push("-signed.pdf");
    pdf.with_file_name(name)
}
