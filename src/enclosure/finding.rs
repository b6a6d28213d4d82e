//! What is wrong with the file of an enclosure.
//!
//! In: what a stage found. Out: a [`Finding`], said of the file by `enclosure::read`, with the [`Sort`] that names it for scripts.

use super::layers::Unsure;
use super::source::Stop;
use crate::problem::{Code, Severity};
use crate::words::{Arg, Say};

/// Why a file cannot be appended, or what the user should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    pub sort: Sort,
    /// Goes on from the name of the file: "is empty".
    pub what: Say,
    pub hint: Say,
}

impl Finding {
    pub fn error(sort: Sort, what: Say, hint: Say) -> Self {
        Finding { severity: Severity::Error, sort, what, hint }
    }

    pub fn warning(sort: Sort, what: Say, hint: Say) -> Self {
        Finding { severity: Severity::Warning, ..Finding::error(sort, what, hint) }
    }
}

/// The sorts of faults, each with a name for scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
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
    pub fn code(self, said: Arg) -> Code {
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
pub const PRINT_ANEW: Say = Say::EnclosurePrintAnew {};

/// A fault of the file itself.
pub fn broken(why: Say) -> Finding {
    Finding::error(Sort::Broken, Say::EnclosureIsBroken { why: why.into() }, PRINT_ANEW)
}

const SEND_AGAIN: Say = Say::EnclosureSendAgain {};

/// Something of which a part is missing; the share of it that is, where that is known.
pub fn cut_off(part: Say, share: Option<f32>) -> Finding {
    let part = part.into();
    let what = match share.map(|share| (share * 100.0).clamp(1.0, 100.0)) {
        Some(share) => Say::EnclosureCutOffShare { part, share: Arg::text(format_args!("{share:.0}")) },
        None => Say::EnclosureCutOffEnd { part },
    };
    Finding::error(Sort::CutOff, what, SEND_AGAIN)
}

/// A content whose layers cannot be told apart.
pub fn unsure(_: Unsure) -> Finding {
    Finding::error(Sort::HiddenLayers, Say::EnclosureLayersInLine {}, PRINT_ANEW)
}

/// Why a file is not read on.
pub fn stopped(stop: Stop) -> Finding {
    match stop {
        Stop::Damaged => broken(Say::EnclosureNoPagesFound {}),
        Stop::CutOff => Finding::error(Sort::CutOff, Say::EnclosureEndMissing {}, SEND_AGAIN),
        Stop::TooMuch => Finding::error(Sort::TooComplex, Say::EnclosureNeedsTooMuch {}, PRINT_ANEW),
        Stop::Encrypted => {
            Finding::error(Sort::Encrypted, Say::EnclosureNeedsPassword {}, Say::EnclosureOpenWithPassword {})
        }
    }
}
