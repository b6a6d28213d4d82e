//! The whole way, from case to bytes.
//!
//! In: a case and a date. Out: a [`Draft`], then a printed letter. [`Office`] is what all letters of a run are
//! written with and can be shared by threads; a [`Press`] keeps what it has shaped, subset and compressed,
//! and belongs to one thread.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::case::Case;
use crate::directory::Directory;
use crate::layout::fonts::Faces;
use crate::layout::{LayoutError, Typesetter};
use crate::letter::SealBlock;
use crate::letter::compose::{self, Draft};
use crate::pdf::{Pdf, PdfError, PdfWriter};
use crate::problem::{Problem, Problems};
use crate::seal::Sealer;
use crate::template::Templates;

/// What letters are written with.
pub struct Office {
    /// Authorities and controllers.
    pub directory: Directory,
    /// The wording.
    pub templates: Templates,
    /// The fonts.
    pub faces: Arc<Faces>,
}

impl Office {
    /// The built-in directory, letters and fonts.
    pub fn builtin() -> Self {
        Office { directory: Directory::builtin(), templates: Templates::builtin(), faces: Arc::new(Faces::built_in()) }
    }

    /// Writes the letter of a case.
    ///
    /// # Errors
    /// Every reason why there is none.
    pub fn draft(&self, case: &Case, today: NaiveDate) -> Result<Draft, Problems> {
        compose::compose(case, &self.templates, &self.directory, &self.faces, today)
    }
}

/// Prints letters, one after the other.
pub struct Press {
    typesetter: Typesetter,
    writer: PdfWriter,
}

impl Press {
    /// A press for the fonts of an office.
    pub fn new(office: &Office) -> Self {
        Press { typesetter: Typesetter::new(office.faces.clone()), writer: PdfWriter::new() }
    }

    /// Prints a draft, signed if there is a sealer.
    ///
    /// # Errors
    /// The address does not fit the window, with its place in the case; the time stamp authority does not answer; or a
    /// failure of ours (`internal::pdf`).
    pub fn print(&mut self, case: &Case, draft: &Draft, sealer: Option<&Sealer>) -> Result<Pdf, Problem> {
        let block = sealer.map(|sealer| seal_block(case, draft, sealer, self.typesetter.faces())).transpose()?;
        let pages = self.typesetter.set(&draft.letter, block.as_ref()).map_err(|error| {
            let (field, code, help) = match error {
                LayoutError::Address { .. } => (
                    "recipient",
                    "layout::address",
                    "shorten it: leave out departments, or join lines with commas in `lines`",
                ),
                LayoutError::Letterhead => (
                    "sender",
                    "layout::letterhead",
                    "shorten `register`, or the name and street of the sender; form B has more room than form A",
                ),
                LayoutError::ReturnLine => {
                    ("sender", "layout::return-line", "shorten the name or the street of the sender")
                }
            };
            case.about(field, Problem::error(code, error.to_string()).help(help))
        })?;
        let mut write = |signature: Option<&[u8]>| {
            self.writer.write(&pages, draft.date, signature).map_err(|error| pdf_problem(error, case))
        };
        let Some(sealer) = sealer else { return write(None) };
        let bytes = sealer
            .seal(|blank| {
                let pdf = write(Some(&blank.bytes))?;
                let at = pdf.signature_at.ok_or_else(|| pdf_problem(PdfError::Signature, case))?;
                Ok((pdf.bytes, blank.at(at)))
            })
            .map_err(|problem| case.about("seal", problem))?;
        Ok(Pdf { bytes, pages: pages.pages.len(), signature_at: None })
    }
}

fn pdf_problem(error: PdfError, case: &Case) -> Problem {
    match error {
        PdfError::NoGlyph(text) => {
            let named: Vec<String> = text.chars().map(|c| format!("{c} (U+{:04X})", c as u32)).collect();
            Problem::error("layout::no-glyph", format!("no font can draw {}, which the template or the directory has", named.join(" ")))
                    .help("write it with other characters there, or add a font that has them: [fonts] add = [\"file.ttf\"] in the configuration")
                    .file(case.file.clone())
        }
        error => Problem::error("internal::pdf", error.to_string())
            .help("this is a fault of the program; please report it without the case file")
            .file(case.file.clone()),
    }
}

/// What is said of the signature on the page.
fn seal_block(case: &Case, draft: &Draft, sealer: &Sealer, faces: &Faces) -> Result<SealBlock, Problem> {
    let words = &draft.letter.seal_words;
    let (signer, date) = (sealer.signer(), sealer.moment().format("%Y-%m-%d %H:%M UTC").to_string());
    let alternative = words.alternative.replace("{date}", &date).replace("{name}", &signer);
    if !sealer.visible() {
        return Ok(SealBlock { lines: Vec::new(), alternative });
    }
    let missing = faces.missing(&signer, draft.letter.font);
    if let Some(c) = missing.first() {
        let message =
            format!("no font can draw {c} (U+{:04X}), which stands in the name of the certificate", *c as u32);
        let help = "write visible = false in [seal], or add a font that has it: [fonts] add = [\"file.ttf\"] in the configuration";
        return Err(case.about("seal.identity", Problem::error("seal::no-glyph", message).help(help)));
    }
    let mut lines = vec![words.by.replace("{name}", &signer), words.date.replace("{date}", &date)];
    lines.extend(sealer.reason().map(|reason| words.reason.replace("{reason}", reason)));
    Ok(SealBlock { lines, alternative })
}
