//! Why a document cannot be written.
//!
//! In: nothing. Out: [`PdfError`]; all of them are faults of ours, since what a case holds was checked before.

/// A failure of this stage.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// A font could not be reduced to the glyphs in use.
    #[error("cannot subset the font {font}: {reason}")]
    Subset {
        /// Its name.
        font: String,
        /// Why.
        reason: String,
    },
    /// No font has a character: it came from a template or a record, since those of a case are looked at before.
    #[error("no font can draw \"{0}\"")]
    NoGlyph(String),
    /// A signature without a place for it, or a place without a signature.
    #[error("a signature and its place do not come together")]
    Signature,
    /// printpdf's document was not of the shape we build on.
    #[error("printpdf did not write {0}")]
    Shape(&'static str),
}
