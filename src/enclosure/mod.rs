//! The files of enclosures, made ready to be appended to a letter.
//!
//! In: the paths that a case names. Out: an [`Appendix`] for each, whose leaves can be put on pages, or every reason
//! why not. PNG and JPEG become image objects without any metadata (`photo`, `jpeg`), the pages of a PDF become form
//! objects (ISO 32000-1, 8.10) that keep what is seen and nothing that acts (`document` with `active`, `boxes`,
//! `annotations`, `copy`), a mail becomes text for pages of ours with its attachments behind (`mail`). Which format a file has is read from its first bytes, never from its name (`file`), and the
//! name never goes into a letter. Where a leaf stands on its page is decided in `layout`.

mod active;
mod annotations;
mod bitmap;
mod boxes;
mod copy;
mod document;
mod file;
mod jpeg;
mod jpeg_lines;
mod layers;
mod mail;
mod photo;
mod source;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

pub use mail::{Attachment, Head, Mail};

use crate::case::Case;
use crate::paper::geometry::Length;
use crate::problem::{Code, Problem, Problems, Severity};
use crate::visible::shown;
use crate::words::{Arg, Say};

/// What is appended for one enclosure.
pub struct Appendix {
    /// What stands before its leaves on pages of ours, if it is a mail.
    pub mail: Option<Mail>,
    /// Its pages in order; at least one where there is no mail.
    pub leaves: Vec<Leaf>,
    /// PDF objects with local numbers from 1; references among them use the same numbers.
    pub objects: Vec<(u32, lopdf::Object)>,
    /// SHA-256 of the file.
    pub digest: [u8; 32],
}

/// What a leaf was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A picture: it can be described in words, so the letter stays PDF/A-2a and PDF/UA-1.
    Picture,
    /// A PDF of others, about whose fonts, colours and tags nothing can be promised.
    Document,
}

/// One page of an enclosure.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// Whether it is a picture or a page of another document.
    pub kind: Kind,
    /// What it is, where it is only a part of an enclosure.
    pub caption: Option<String>,
    /// Largest width and height it is shown in: pages as they are, pictures at 150 dpi.
    pub size: (Length, Length),
    /// Local number of the object to draw.
    pub root: u32,
    /// Width and height the object has when it is drawn as it is: 1 × 1 for images.
    pub drawn: (f32, f32),
}

impl fmt::Debug for Appendix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Appendix")
            .field("kind", &self.kind())
            .field("leaves", &self.leaves.len())
            .finish_non_exhaustive()
    }
}

/// Why a file cannot be appended, or what the user should know.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fault {
    severity: Severity,
    sort: Sort,
    /// Goes on from the name of the file: "is empty".
    what: Say,
    hint: Say,
}

impl Fault {
    fn error(sort: Sort, what: Say, hint: Say) -> Self {
        Fault { severity: Severity::Error, sort, what, hint }
    }

    fn warning(sort: Sort, what: Say, hint: Say) -> Self {
        Fault { severity: Severity::Warning, ..Fault::error(sort, what, hint) }
    }
}

/// The sorts of faults, each with a name for scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Attachment,
    Broken,
    Checksum,
    CutOff,
    DynamicForm,
    EmbeddedFiles,
    Empty,
    Encrypted,
    Fields,
    Format,
    HiddenLayers,
    Javascript,
    Launch,
    Media,
    NoConformance,
    NoFile,
    NoGlyph,
    OutsideData,
    Portfolio,
    SignatureLost,
    Special,
    TallPicture,
    TooComplex,
    TooLarge,
    TooManyPages,
    TooManyPixels,
    TurnedText,
    Unreadable,
}

impl Sort {
    fn code(self, said: Arg) -> Code {
        match self {
            Sort::Attachment => Code::EnclosureAttachment { said },
            Sort::Broken => Code::EnclosureBroken { said },
            Sort::Checksum => Code::EnclosureChecksum { said },
            Sort::CutOff => Code::EnclosureCutOff { said },
            Sort::DynamicForm => Code::EnclosureDynamicForm { said },
            Sort::EmbeddedFiles => Code::EnclosureEmbeddedFiles { said },
            Sort::Empty => Code::EnclosureEmpty { said },
            Sort::Encrypted => Code::EnclosureEncrypted { said },
            Sort::Fields => Code::EnclosureFields { said },
            Sort::Format => Code::EnclosureFormat { said },
            Sort::HiddenLayers => Code::EnclosureHiddenLayers { said },
            Sort::Javascript => Code::EnclosureJavascript { said },
            Sort::Launch => Code::EnclosureLaunch { said },
            Sort::Media => Code::EnclosureMedia { said },
            Sort::NoConformance => Code::EnclosureNoConformance { said },
            Sort::NoFile => Code::EnclosureNoFile { said },
            Sort::NoGlyph => Code::EnclosureNoGlyph { said },
            Sort::OutsideData => Code::EnclosureOutsideData { said },
            Sort::Portfolio => Code::EnclosurePortfolio { said },
            Sort::Special => Code::FileNoFile { said },
            Sort::SignatureLost => Code::EnclosureSignatureLost { said },
            Sort::TallPicture => Code::EnclosureTallPicture { said },
            Sort::TooComplex => Code::EnclosureTooComplex { said },
            Sort::TooLarge => Code::EnclosureTooLarge { said },
            Sort::TooManyPages => Code::EnclosureTooManyPages { said },
            Sort::TooManyPixels => Code::EnclosureTooManyPixels { said },
            Sort::TurnedText => Code::EnclosureTurnedText { said },
            Sort::Unreadable => Code::EnclosureUnreadable { said },
        }
    }
}

/// Help for a PDF that holds more than pages.
const PRINT_ANEW: Say = Say::EnclosurePrintAnew {};

/// Reads the files of a case's enclosures; by position, none for an enclosure without a file or with an error. `missing` tells
/// which characters of a text no font can draw.
pub fn read(case: &Case, missing: &dyn Fn(&str) -> Vec<char>, problems: &mut Problems) -> Vec<Option<Arc<Appendix>>> {
    let mut appended = Vec::with_capacity(case.enclosures.len());
    for (index, enclosure) in case.enclosures.iter().enumerate() {
        let Some(path) = &enclosure.file else {
            appended.push(None);
            continue;
        };
        let (appendix, faults) = load(path, missing);
        let name = shown(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy());
        let field = format!("enclosure.{}.file", index + 1);
        for Fault { severity, sort, what, hint } in faults {
            let (name, number) = (name.as_str().into(), (index + 1).into());
            let said = Say::EnclosureFile { name, number, what: what.into() };
            let problem = Problem { severity, ..sort.code(said.into()).error() };
            problems.push(case.about(&field, problem.hint(hint)));
        }
        appended.push(appendix.map(Arc::new));
    }
    appended
}

fn load(path: &Path, missing: &dyn Fn(&str) -> Vec<char>) -> (Option<Appendix>, Vec<Fault>) {
    let bytes = match file::read(path) {
        Ok(bytes) => bytes,
        Err(fault) => return (None, vec![fault]),
    };
    let made = match file::Format::of(&bytes) {
        Ok(file::Format::Png) => photo::appendix(&bytes, image::ImageFormat::Png),
        Ok(file::Format::Jpeg) => photo::appendix(&bytes, image::ImageFormat::Jpeg),
        Ok(file::Format::Pdf) => document::appendix(&bytes),
        Ok(file::Format::Mail) => mail::appendix(&bytes, missing),
        Err(fault) => Err(vec![fault]),
    };
    match made {
        Ok((appendix, warnings)) => (Some(Appendix { digest: Sha256::digest(&bytes).into(), ..appendix }), warnings),
        Err(faults) => (None, faults),
    }
}
