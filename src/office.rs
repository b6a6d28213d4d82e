//! The whole way, from case to bytes.
//!
//! In: a case and a date. Out: a [`Draft`], then a printed letter. [`Office`] is what all letters of a run are
//! written with and can be shared by threads; a [`Press`] keeps what it has shaped, subset and compressed,
//! and belongs to one thread.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::ascii::spelled;
use crate::case::{Case, Knows};
use crate::directory::Directory;
use crate::layout::page::Pages;
use crate::layout::{LayoutError, Typesetter};
use crate::letter::choose;
use crate::letter::compose::{self, Draft};
use crate::letter::picture::Album;
use crate::letter::step_sheet::StepSheet;
use crate::letter::{SealBlock, form_text};
use crate::paper::fonts::Faces;
use crate::pdf::{Pdf, PdfError, PdfWriter};
use crate::problem::{Code, Problem, Problems};
use crate::seal::Sealer;
use crate::template::Templates;
use crate::visible;
use crate::words::Arg;

/// What letters are written with: directory, wording and fonts. Threads can share one.
pub struct Office {
    /// Authorities and controllers.
    pub directory: Directory,
    /// The wording.
    pub templates: Templates,
    /// The fonts.
    pub faces: Arc<Faces>,
    /// Pictures of signatures and logos that were read.
    pub album: Album,
}

impl Office {
    /// The built-in directory, letters and fonts.
    pub fn builtin() -> Self {
        Office {
            directory: Directory::builtin(),
            templates: Templates::builtin(),
            faces: Arc::new(Faces::built_in()),
            album: Album::default(),
        }
    }

    /// Writes the letter of a case; `today` is its date unless the case has one of its own, and the day that periods are counted to.
    ///
    /// Files that the case names (signature, logo, enclosures) are read here.
    ///
    /// # Errors
    /// Every reason why there is no letter, with the warnings, in the order of the case file.
    pub fn draft(&self, case: &Case, today: NaiveDate) -> Result<Draft, Problems> {
        compose::compose(case, &self.templates, &self.directory, &self.faces, &self.album, today)
    }

    /// The text of a drafted letter for a web form.
    ///
    /// # Errors
    /// The letter has none, or it is too long.
    pub fn form_text(&self, case: &Case, draft: &Draft) -> Result<String, Problems> {
        form_text::form_text(case, draft, &self.templates, &self.directory)
    }
}

impl Knows for Office {
    fn directory(&self) -> &Directory {
        &self.directory
    }

    fn unknown(&self, case: &Case) -> Problems {
        choose::unknown_names(case, &self.templates, &self.directory)
    }
}

/// Bytes above which many mailboxes and authorities' web forms refuse a file or an e-mail.
pub const LARGE: usize = 1_500_000;
/// Bytes above which a file is written only on request ([`Size::Any`]), and an e-mail not at all: hardly any server accepts it.
pub const TOO_LARGE: usize = 10_000_000;

/// Whether a letter may become larger than [`TOO_LARGE`] by its enclosures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Size {
    /// It may not.
    #[default]
    Limited,
    /// As large as it gets.
    Any,
}

/// A warning if a printed letter has more than [`LARGE`] bytes.
pub fn size_warning(case: &Case, pdf: &Pdf) -> Option<Problem> {
    (pdf.bytes.len() > LARGE).then(|| {
        let (whole, tenth) = megabytes(pdf);
        case.about("enclosure", Code::EnclosureLarge { whole, tenth }.warning())
    })
}

/// A warning if the certificate's name and the names under the letter share no word: it may be the file of somebody else.
pub fn other_signer(case: &Case, sealer: &Sealer) -> Option<Problem> {
    let (signer, name) = (sealer.signer(), &case.sender.address.name);
    let under = case.sender.organisation.as_deref().unwrap_or_default();
    let own = [words_of(name), words_of(under)].concat();
    let is_other = !words_of(&signer).iter().any(|word| own.contains(word));
    let problem = || Code::SealOtherSigner { signer: signer.into(), name: name.into() }.warning();
    is_other.then(|| case.about("seal.identity", problem()))
}

/// The words of a name as they are spelled in any certificate: "Müller" and "MUELLER" are one.
fn words_of(name: &str) -> Vec<String> {
    let spelled = spelled(name).to_lowercase();
    spelled.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1).map(str::to_owned).collect()
}

/// Whole megabytes and their tenth: each language has its own sign between them.
fn megabytes(pdf: &Pdf) -> (Arg, Arg) {
    let tenths = (pdf.bytes.len() + 50_000) / 100_000;
    ((tenths / 10).into(), (tenths % 10).into())
}

/// Prints letters one after the other. It keeps fonts and pictures between letters and belongs to one thread.
pub struct Press {
    typesetter: Typesetter,
    writer: PdfWriter,
    size: Size,
}

impl Press {
    /// A press for the fonts of an office.
    pub fn new(office: &Office) -> Self {
        Press { typesetter: Typesetter::new(office.faces.clone()), writer: PdfWriter::new(), size: Size::Limited }
    }

    /// The same press with another limit of size.
    #[must_use]
    pub fn with_size(self, size: Size) -> Self {
        Press { size, ..self }
    }

    /// Prints a draft of this case. With a sealer the PDF is signed cryptographically (PAdES); with `None` it is not.
    ///
    /// # Errors
    /// The address does not fit the window, with its place in the case; the PDF is larger than the press allows; the time stamp authority does not
    /// answer; or a fault of this library (`internal::pdf`).
    pub fn print(&mut self, case: &Case, draft: &Draft, sealer: Option<&Sealer>) -> Result<Pdf, Problem> {
        let block = sealer.map(|sealer| seal_block(case, draft, sealer, self.typesetter.faces())).transpose()?;
        let pages = self.set(case, draft, block.as_ref())?;
        self.write(case, draft, &pages, sealer)
    }

    /// The pages of a draft, before they are a PDF.
    ///
    /// # Errors
    /// The address does not fit the window, with its place in the case.
    pub fn pages(&mut self, case: &Case, draft: &Draft) -> Result<Pages, Problem> {
        self.set(case, draft, None)
    }

    /// Prints the next steps of a draft, for its sender, as a document of their own.
    ///
    /// # Errors
    /// No font has a character of the template or the directory, or a fault of this library (`internal::pdf`).
    pub fn print_steps(&mut self, case: &Case, draft: &Draft) -> Result<Pdf, Problem> {
        let pages = self.typesetter.set_steps(&StepSheet::of(draft));
        self.writer.write(&pages, draft.date, None).map_err(|error| pdf_problem(error, case))
    }

    /// Checks that a draft fits its sheet, without printing it.
    ///
    /// # Errors
    /// The address does not fit the window, with its place in the case.
    pub fn fits(&mut self, case: &Case, draft: &Draft) -> Result<(), Problem> {
        self.typesetter.fits(&draft.letter).map_err(|error| layout_problem(&error, case))
    }

    fn set(&mut self, case: &Case, draft: &Draft, block: Option<&SealBlock>) -> Result<Pages, Problem> {
        self.typesetter.set(&draft.letter, block).map_err(|error| layout_problem(&error, case))
    }

    fn write(&mut self, case: &Case, draft: &Draft, pages: &Pages, sealer: Option<&Sealer>) -> Result<Pdf, Problem> {
        let mut write = |signature: Option<&[u8]>| {
            let pdf = self.writer.write(pages, draft.date, signature).map_err(|error| pdf_problem(error, case))?;
            if self.size == Size::Limited && pdf.bytes.len() > TOO_LARGE {
                let (whole, tenth) = megabytes(&pdf);
                return Err(case.about("enclosure", Code::EnclosureLetterTooLarge { whole, tenth }.error()));
            }
            Ok(pdf)
        };
        let Some(sealer) = sealer else { return write(None) };
        let mut whole = None;
        let bytes = sealer
            .seal(|blank| {
                let mut pdf = write(Some(&blank.bytes))?;
                let at = pdf.signature_at.ok_or_else(|| pdf_problem(PdfError::Signature, case))?;
                let bytes = std::mem::take(&mut pdf.bytes);
                whole = Some(pdf);
                Ok((bytes, blank.at(at)))
            })
            .map_err(|problem| if problem.field.is_some() { problem } else { case.about("seal", problem) })?;
        let pdf = whole.ok_or_else(|| pdf_problem(PdfError::Signature, case))?;
        Ok(Pdf { bytes, ..pdf })
    }
}

fn layout_problem(error: &LayoutError, case: &Case) -> Problem {
    let (field, code) = match error {
        LayoutError::Address { lines } => ("recipient", Code::LayoutAddress { lines: (*lines).into() }),
        LayoutError::Letterhead => ("sender", Code::LayoutLetterhead {}),
        LayoutError::Foot => ("sender", Code::LayoutFoot {}),
        LayoutError::ReturnLine => ("sender", Code::LayoutReturnLine {}),
    };
    case.about(field, code.error())
}

fn pdf_problem(error: PdfError, case: &Case) -> Problem {
    match error {
        PdfError::NoGlyph(text) => {
            let named: Vec<String> = text.chars().map(visible::character).collect();
            Code::LayoutNoGlyph { characters: named.join(" ").into() }.error().file(case.file.clone())
        }
        error => Code::InternalPdf { why: Arg::foreign(error) }.error().file(case.file.clone()),
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
        let character = visible::character(*c).into();
        return Err(case.about("seal.identity", Code::SealNoGlyph { character }.error()));
    }
    let mut lines = vec![words.by.replace("{name}", &signer), words.date.replace("{date}", &date)];
    lines.extend(sealer.reason().map(|reason| words.reason.replace("{reason}", reason)));
    Ok(SealBlock { lines, alternative })
}
