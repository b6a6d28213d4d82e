//! The files of enclosures, made ready to be appended to a letter.
//!
//! In: the paths that a case names. Out: an [`Appendix`] for each, whose leaves can be put on pages, or every reason
//! why not. PNG and JPEG become image objects without any metadata (`photo`, `jpeg`), the pages of a PDF become form
//! objects (ISO 32000-1, 8.10) that keep what is seen and nothing that acts (`document` with `active`, `boxes`,
//! `annotations`, `copy`), a mail becomes text for pages of ours with its attachments behind (`mail`). Which format a file has is read from its first bytes, never from its name (`file`), and the
//! name never goes into a letter. Where a leaf stands on its page is decided in `layout`.

mod active;
mod annotations;
mod appendix;
mod bitmap;
mod boxes;
mod copy;
mod document;
mod file;
mod finding;
mod jpeg;
mod jpeg_lines;
mod layers;
mod mail;
mod mail_attachments;
mod mail_text;
mod photo;
mod source;

use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

pub use appendix::{Appendix, Head, Leaf, LeafKind, Mail};

use finding::Finding;

use crate::case::Case;
use crate::problem::{Problem, Problems};
use crate::visible::shown;
use crate::words::Say;

/// Reads the files of a case's enclosures; by position, none for an enclosure without a file or with an error. `missing` tells
/// which characters of a text no font can draw.
pub fn read(case: &Case, missing: &dyn Fn(&str) -> Vec<char>, problems: &mut Problems) -> Vec<Option<Arc<Appendix>>> {
    let mut appended = Vec::with_capacity(case.enclosures.len());
    for (index, enclosure) in case.enclosures.iter().enumerate() {
        let Some(path) = &enclosure.file else {
            appended.push(None);
            continue;
        };
        let (appendix, faults) = load(path, enclosure.letter_only, missing);
        let name = shown(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy());
        let field = format!("enclosure.{}.file", index + 1);
        for Finding { severity, sort, what, hint } in faults {
            let (name, number) = (name.as_str().into(), (index + 1).into());
            let said = Say::EnclosureFile { name, number, what: what.into() };
            let problem = Problem { severity, ..sort.code(said.into()).error() };
            problems.push(case.about(&field, problem.hint(hint)));
        }
        appended.push(appendix.map(Arc::new));
    }
    appended
}

fn load(path: &Path, letter_only: bool, missing: &dyn Fn(&str) -> Vec<char>) -> (Option<Appendix>, Vec<Finding>) {
    let bytes = match file::read(path) {
        Ok(bytes) => bytes,
        Err(fault) => return (None, vec![fault]),
    };
    let made = match file::Format::of(&bytes) {
        Ok(file::Format::Png) => photo::appendix(&bytes, image::ImageFormat::Png),
        Ok(file::Format::Jpeg) => photo::appendix(&bytes, image::ImageFormat::Jpeg),
        Ok(file::Format::Pdf) => document::appendix(&bytes, letter_only),
        Ok(file::Format::Mail) => mail::appendix(&bytes, missing),
        Err(fault) => Err(vec![fault]),
    };
    match made {
        Ok((appendix, warnings)) => (Some(Appendix { digest: Sha256::digest(&bytes).into(), ..appendix }), warnings),
        Err(faults) => (None, faults),
    }
}
