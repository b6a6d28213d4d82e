//! XLSX (ECMA-376 part 1), read as it comes. `calamine` refuses a whole workbook for one cell with an error it does not know, and tells neither
//! what is hidden nor how a number is shown.
//!
//! In: a file. Out: its sheets and their rows. A day is written `2026-11-22`, a whole number without a point, or with the zeros its format
//! shows. A formula that failed, or of which the program that wrote the file left no value, is a problem of its cell. Names
//! of elements count without their prefix, so that the strict form of the format is read as well.

use std::fs::File;

use quick_xml::events::Event;

use super::limits;
use super::number_format::Shown;
use super::packed::{Budget, attribute, broken, damaged, too_large};
use super::workbook::{Book, EachRow, Layout, Sheet};
use super::xlsx_parts::{Parts, archive, flag, joined, relation_id};
use super::xlsx_sheet::Reading;
use crate::problem::Problem;
use crate::words::Say;

/// A workbook.
pub struct Workbook {
    file: File,
    sheets: Vec<Sheet>,
    /// The part of each sheet.
    parts: Vec<String>,
    /// Texts that cells share.
    pub(super) texts: Vec<Box<str>>,
    /// How numbers are shown, by style.
    pub(super) formats: Vec<Shown>,
    /// Days are counted from 1904.
    pub(super) from_1904: bool,
}

/// Opens a workbook.
///
/// # Errors
/// It is none, or larger than a table may be.
pub fn open(file: File) -> Result<Workbook, Problem> {
    let mut archive = archive(&file)?;
    if archive.len() > limits::PARTS {
        return Err(too_large(Say::TableBookParts {}));
    }
    let mut budget = Budget::of(&file)?;
    let mut parts = Parts { archive: &mut archive, budget: &mut budget };
    let start = parts.relations("")?.into_iter().find(|r| r.kind.ends_with("/officeDocument"));
    let start = start.map_or_else(|| "xl/workbook.xml".to_owned(), |r| r.target);
    let relations = parts.relations(&start)?;
    // Programs that forget to relate them put them where all programs do.
    let of = |kind: &str, file: &str| {
        let related = relations.iter().find(|r| r.kind.ends_with(kind)).map(|r| r.target.clone());
        related.unwrap_or_else(|| joined(start.rsplit_once('/').map_or("", |(folder, _)| folder), file))
    };
    let mut book = Workbook {
        file: file.try_clone().map_err(broken)?,
        sheets: Vec::new(),
        parts: Vec::new(),
        texts: Vec::new(),
        formats: Vec::new(),
        from_1904: false,
    };
    parts.each(&start, &mut |event| {
        let Event::Start(element) = event else { return Ok(true) };
        match element.local_name().as_ref() {
            "workbookPr" => book.from_1904 = flag(element, "date1904")?,
            "sheet" if book.sheets.len() < limits::PARTS => {
                let id = relation_id(element)?;
                let target = relations.iter().find(|r| r.id == id && r.kind.ends_with("/worksheet"));
                // A sheet of a chart has no cells.
                if let Some(target) = target {
                    let state = attribute(element, "state")?.unwrap_or_default();
                    let name = attribute(element, "name")?.unwrap_or_default();
                    book.sheets.push(Sheet { name, hidden: state.to_lowercase().ends_with("hidden") });
                    book.parts.push(target.target.clone());
                }
            }
            _ => {}
        }
        Ok(true)
    })?;
    let most = limits::shared_texts(file.metadata().map_err(broken)?.len());
    book.texts = parts.texts(&of("/sharedStrings", "sharedStrings.xml"), most)?;
    book.formats = parts.formats(&of("/styles", "styles.xml"))?;
    if book.sheets.is_empty() {
        return Err(damaged(Say::TableBookNoSheet {}));
    }
    Ok(book)
}

impl Book for Workbook {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&self, sheet: usize, each: &mut EachRow<'_>) -> Result<Layout, Problem> {
        let part = self.parts.get(sheet).ok_or_else(|| damaged(Say::TableBookNoSuchSheet {}))?;
        let mut archive = archive(&self.file)?;
        let mut budget = Budget::of(&self.file)?;
        let mut reading = Reading::new(self);
        Parts { archive: &mut archive, budget: &mut budget }.each(part, &mut |event| reading.take(event, each))?;
        Ok(reading.layout)
    }
}

#[cfg(test)]
#[path = "xlsx_tests.rs"]
mod tests;
