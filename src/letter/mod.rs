//! The letter: what is said, to whom and by whom, before any font or millimetre.
//!
//! In: a case, a template's wording and the directory (`compose`). Out: a [`Letter`], the same value from
//! which both the page (`layout`) and the plain text (`plain_text`) are made.

pub mod acceptance;
pub mod addressee;
pub mod choose;
pub mod compose;
mod convenience;
mod country_names;
pub mod cross_reference;
mod drawing;
pub mod fit;
pub mod form_text;
mod frame;
pub mod html;
mod outside;
pub mod picture;
pub mod plain_text;
pub mod step_sheet;
pub mod values;

use std::sync::Arc;

use crate::case::SignatureKind;
use crate::digest::ShortHash;
use crate::enclosure::Appendix;
use crate::paper::fonts::FontFamily;
use crate::paper::sheet::Sheet;
use crate::template::language::MailWords;
use crate::text::typesetting::Typesetting;
use crate::text::{Block, Run};

/// A whole letter.
#[derive(Debug, Clone)]
pub struct Letter {
    /// BCP 47 tag of the language it is written in.
    pub language: String,
    /// How its lines may end.
    pub typesetting: Arc<Typesetting>,
    /// The document's title: kind of letter and name.
    pub title: String,
    /// The sheet it is printed on.
    pub sheet: &'static Sheet,
    /// The family of type.
    pub font: FontFamily,
    /// Name and address at the top of the first page.
    pub letterhead: Letterhead,
    /// Sender in one line, to be read in the window above the address.
    pub return_line: String,
    /// The sender's postal address below the name, a line each, the country last for mail abroad.
    pub return_address: Vec<String>,
    /// Lines of the address, the country last for mail abroad.
    pub recipient: Vec<String>,
    /// The information block: date, own reference, ways to answer.
    pub information: Vec<Information>,
    /// The subject, without full stop.
    pub subject: Vec<Run>,
    /// "Sehr geehrte Damen und Herren,"
    pub opening: String,
    /// The text.
    pub body: Vec<Block>,
    /// "Mit freundlichen Grüßen"
    pub closing: String,
    /// Below the closing.
    pub signature: SignatureBlock,
    /// What would be said of a cryptographic signature.
    pub seal_words: SealWords,
    /// Heading and titles of what is enclosed; no titles, no list.
    pub enclosures: Enclosures,
    /// A paper of its own that belongs to the letter, such as a declaration to be signed by the recipient.
    pub annex: Option<Annex>,
    /// The letter once more in another language, to be read more easily.
    pub copy: Option<Box<ConvenienceCopy>>,
    /// "Seite {page} von {pages}"
    pub page_label: String,
    /// Head of the pages after the first: who wrote, and when.
    pub running_head: String,
}

/// Name and address at the top of the first page.
#[derive(Debug, Clone)]
pub struct Letterhead {
    /// Person or organisation.
    pub name: String,
    /// The address.
    pub lines: Vec<String>,
    /// Register, bank and who helped, each a line at the foot of the first page.
    pub foot: Vec<String>,
    /// Picture beside the name.
    pub logo: Option<Picture>,
}

/// One line of the information block.
#[derive(Debug, Clone)]
pub struct Information {
    /// "Datum:"
    pub label: String,
    /// "22. November 2026"
    pub value: String,
}

/// What stands below the closing.
#[derive(Debug, Clone)]
pub struct SignatureBlock {
    /// "Magdeburg, 22. November 2026"; none when nobody signs by hand.
    pub place_and_date: Option<String>,
    /// How it is signed.
    pub kind: SignatureKind,
    /// The picture, when the kind is an image.
    pub picture: Option<Picture>,
    /// One signer, or two for joint custody.
    pub signers: Vec<Signer>,
}

/// How something is said of a cryptographic signature, in the letter's language.
#[derive(Debug, Clone)]
pub struct SealWords {
    /// "Elektronisch signiert von {name}"
    pub by: String,
    /// "Zeitpunkt: {date}"
    pub date: String,
    /// "Grund: {reason}"
    pub reason: String,
    /// "Elektronische Signatur von {name}, {date}"
    pub alternative: String,
}

/// What is said of a cryptographic signature.
#[derive(Debug, Clone)]
pub struct SealBlock {
    /// Lines to be seen on the page: who, when, why; none when it is not to be seen.
    pub lines: Vec<String>,
    /// What it is, for those who cannot see it.
    pub alternative: String,
}

/// One who signs.
#[derive(Debug, Clone)]
pub struct Signer {
    /// Lines below the signature: name, position, organisation.
    pub lines: Vec<String>,
}

/// A picture of a signature, or a logo.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Hash of the file it was read from: pictures of one file are one picture, and what was made of it serves them all.
    pub file: ShortHash,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Eight bits a sample, RGBA, row by row from the top.
    pub rgba: std::sync::Arc<[u8]>,
    /// What it shows, for those who cannot see it.
    pub alternative: String,
}

/// What is enclosed.
#[derive(Debug, Clone, Default)]
pub struct Enclosures {
    /// "Anlagen"
    pub heading: String,
    /// "Anlage", before the number of one of them.
    pub word: String,
    /// Titles in order; numbered from 1.
    pub titles: Vec<String>,
    /// Words on the pages of an e-mail.
    pub mail: MailWords,
    /// What is appended for each of the titles; none for those that are only listed.
    pub appended: Vec<Option<Arc<Appendix>>>,
}

impl Enclosures {
    /// What is appended for an enclosure, by its number from 1.
    pub fn appendix(&self, number: usize) -> Option<&Arc<Appendix>> {
        self.appended.get(number.checked_sub(1)?)?.as_ref()
    }
}

/// A paper on pages of its own after the letter, to be signed by the one it is sent to.
#[derive(Debug, Clone)]
pub struct Annex {
    /// What it is.
    pub title: Vec<Run>,
    /// Its text.
    pub body: Vec<Block>,
    /// What stands below the lines to fill in: place and date, signature, name and function of who signs.
    pub lines: [String; 3],
}

/// A letter once more in another language. It says that it is no letter, and which is.
#[derive(Debug, Clone)]
pub struct ConvenienceCopy {
    /// "Copy in English, for easier reading only"
    pub title: String,
    /// In the language of the copy: which letter counts.
    pub note: String,
    /// Title and note in the language of the letter.
    pub told_in_letter: String,
    /// The letter in the other language, for its text; it has no pictures, and no enclosures that are appended.
    pub letter: Letter,
}
