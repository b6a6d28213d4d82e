//! Pages to bytes.
//!
//! In: [`Pages`] and the date they are written on. Out: a PDF 1.7 file that is PDF/A-2a (ISO 19005-2) and
//! PDF/UA-1 (ISO 14289-1) at once, or claims neither where pages of another PDF are appended. printpdf makes the dictionaries of a font
//! once for each set of glyphs (`font`) and the image of each picture (`picture`); what letters have in common is written and compressed
//! once (`shared`). Everything else goes from the pages to the bytes without a tree of objects in between: content, structure, metadata
//! (`document`), by one writer of files (`file`). The same pages and date give the same bytes.

pub mod collection;
mod colour;
mod content;
mod document;
mod encoding;
mod error;
mod field;
mod file;
mod font;
mod metadata;
mod outline;
mod picture;
mod program;
mod role;
mod shared;
mod structure;
mod words;

use chrono::NaiveDate;

pub use crate::object::own::day as day_of;
pub use error::PdfError;

use crate::layout::page::Pages;

/// A finished document.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pdf {
    /// The whole file, PDF 1.7.
    pub bytes: Vec<u8>,
    /// How many pages it has, those of enclosures among them.
    pub pages: usize,
    /// Byte offset at which the dictionary of its cryptographic signature begins, if it was written with one.
    pub signature_at: Option<usize>,
    /// The standards it meets and says so: [`CONFORMANCE`], or none where pages of another PDF are appended.
    pub conformance: &'static [&'static str],
}

/// The standards that a letter meets, alone and with pictures.
pub const CONFORMANCE: &[&str] = &["PDF/A-2a", "PDF/UA-1"];

/// Writes documents, one after the other, and keeps the fonts they share.
#[derive(Default)]
pub struct PdfWriter {
    fonts: font::FontCache,
    pictures: picture::PictureCache,
    shared: shared::SharedCache,
}

impl PdfWriter {
    /// A writer with nothing kept.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes one document; `date` is what it says of its making. If its pages have a place for a cryptographic
    /// signature, `signature` is the dictionary for it.
    ///
    /// # Errors
    /// Only faults of this library, see [`PdfError`].
    pub fn write(&mut self, pages: &Pages, date: NaiveDate, signature: Option<&[u8]>) -> Result<Pdf, PdfError> {
        let fonts = words::fonts(pages, &mut self.fonts)?;
        let pictures = pages.pictures.iter().map(|p| self.pictures.embed(p)).collect::<Result<Vec<_>, _>>()?;
        let (bytes, signature_at) = document::write(pages, &fonts, &pictures, &mut self.shared, date, signature)?;
        let conformance = if document::conforms(pages) { CONFORMANCE } else { &[] };
        Ok(Pdf { bytes, pages: pages.pages.len(), signature_at, conformance })
    }
}
