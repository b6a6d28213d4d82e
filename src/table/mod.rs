//! Tables: a file of rows, each row named cells with their places.
//!
//! In: the path of a CSV, XLSX, ODS, JSON or JSONL file. Out: [`Table`], which knows its headings, how its text was
//! decoded and divided ([`Found`]), and hands out its [`Row`]s one by one, as often as asked, without ever holding more
//! than one of them. What a file may claim is bounded everywhere ([`limits`]): a table comes from outside.
//! Nothing here knows the fields of a case.

mod cell;
mod codepage;
mod csv;
mod decode;
mod encoding;
mod errors;
mod evidence;
mod heading_row;
mod headings;
mod json;
mod likelihood;
pub mod limits;
mod number_format;
mod ods;
mod packed;
mod row;
mod workbook;
pub mod written;
mod xlsx;
mod xlsx_cell;
mod xlsx_parts;
mod xlsx_sheet;

use std::fs::{File, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

pub use encoding::Charset;
pub use heading_row::Knows;
pub use headings::comparable;
pub use row::{Filled, Part, Row, RowId, Sink};
pub use workbook::letters;

use crate::file;
use crate::problem::{Code, Problem, Problems};

/// What the user knows better than the file tells.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The encoding of a CSV file, by its name.
    pub encoding: Option<String>,
    /// The character between the cells of a CSV file.
    pub delimiter: Option<u8>,
    /// The sheet of a workbook, by its name.
    pub sheet: Option<String>,
    /// The line with the headings, from 1.
    pub heading_row: Option<usize>,
    /// Leaves out what a workbook hides: rows, columns, sheets.
    pub visible_only: bool,
}

/// How a file was understood, to be shown to the user.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// `UTF-8`, `windows-1252`; none for formats that leave no choice.
    pub encoding: Option<String>,
    /// The character between cells.
    pub delimiter: Option<u8>,
    /// The sheet, and how many others there are.
    pub sheet: Option<(String, usize)>,
    /// A few cells with letters that a wrong encoding would spoil.
    pub sample: Vec<String>,
    /// The line with the headings, from 1.
    pub heading_line: usize,
    /// Lines above the headings that hold something else.
    pub above: usize,
    /// The line that may have the headings instead.
    pub perhaps: Option<usize>,
    /// Headings of hidden columns, with the number of the column from 1.
    pub hidden_columns: Vec<(Arc<str>, usize)>,
    /// Sheets that the workbook hides.
    pub hidden_sheets: Vec<String>,
    /// What is hidden is left out.
    pub visible_only: bool,
    /// What is to be told of the table as a whole.
    pub warnings: Vec<Problem>,
}

impl Found {
    fn headings(lines: &[heading_row::Line], chosen: heading_row::Chosen) -> Found {
        let heading_line = lines.get(chosen.index).map_or(1, |line| line.number);
        Found { heading_line, above: chosen.index, perhaps: chosen.perhaps, ..Found::default() }
    }
}

enum Format {
    Csv(csv::Dialect),
    Json,
    JsonLines,
    Xlsx(workbook::Plan),
    Ods(workbook::Plan),
}

/// A table.
pub struct Table {
    /// What the user calls the file.
    pub name: String,
    /// How it was understood.
    pub found: Found,
    /// Its headings, from the first column on; none for JSON, whose rows name their cells themselves.
    pub headings: Vec<Arc<str>>,
    path: PathBuf,
    format: Format,
    stamp: Option<Stamp>,
}

/// Length and time of a file, by which it is seen that somebody saved it anew.
type Stamp = (u64, SystemTime);

fn stamp(about: &Metadata) -> Option<Stamp> {
    if about.is_file() { Some((about.len(), about.modified().ok()?)) } else { None }
}

impl Table {
    /// Opens a table by the ending of its name; `knows` helps to find its headings.
    ///
    /// # Errors
    /// It cannot be read, is none of the formats, or its headings are wrong.
    pub fn open(path: &Path, options: &Options, knows: &Knows<'_>) -> Result<Table, Problems> {
        let name = path.display().to_string();
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        let file = open(path, &name)?;
        let stamp = file.metadata().ok().as_ref().and_then(stamp);
        let named = |mut problems: Problems| {
            problems.name_file(&name);
            problems
        };
        let (format, found, headings) = match ending.as_str() {
            "csv" | "tsv" | "txt" | "tab" => csv::open(file, options, knows).map_err(named)?,
            "xlsx" | "xlsm" => {
                let book = xlsx::open(file).map_err(|p| named(p.into()))?;
                let (plan, found, headings) = workbook::open(&book, options, knows).map_err(named)?;
                (Format::Xlsx(plan), found, headings)
            }
            "ods" => {
                let book = ods::open(file).map_err(|p| named(p.into()))?;
                let (plan, found, headings) = workbook::open(&book, options, knows).map_err(named)?;
                (Format::Ods(plan), found, headings)
            }
            "json" => (Format::Json, Found::default(), Vec::new()),
            "jsonl" | "ndjson" => (Format::JsonLines, Found::default(), Vec::new()),
            other => {
                let shown = (&name).into();
                let code = match other {
                    "xls" | "xlsb" | "numbers" | "fods" | "xml" | "html" | "htm" => {
                        Code::TableFormatOld { name: shown }
                    }
                    _ => Code::TableFormat { name: shown },
                };
                return Err(code.error().file(name).into());
            }
        };
        Ok(Table { name, found, headings, path: path.to_path_buf(), format, stamp })
    }

    /// Whether the file is another one than it was when it was opened.
    pub fn is_changed(&self) -> bool {
        self.path.metadata().ok().as_ref().and_then(stamp) != self.stamp
    }

    /// Hands out all rows that hold anything, in order.
    ///
    /// # Errors
    /// What makes the rest of the file unreadable, after the rows before it.
    pub fn rows(&self, sink: &mut Sink<'_>) -> Result<(), Problem> {
        let file = open(&self.path, &self.name)?;
        let named = |problem: Problem| match problem.file {
            None => problem.file(self.name.clone()),
            Some(_) => problem,
        };
        let mut sink = |mut row: Row| {
            row.problems = std::mem::take(&mut row.problems).into_iter().map(named).collect();
            sink(row)
        };
        match &self.format {
            Format::Csv(dialect) => csv::rows(file, dialect, &self.headings, &mut sink),
            Format::Json => json::array(file, &self.name, &mut sink),
            Format::JsonLines => json::lines(file, &self.name, &mut sink),
            Format::Xlsx(plan) => {
                xlsx::open(file).and_then(|book| workbook::rows(&book, plan, &self.headings, &mut sink))
            }
            Format::Ods(plan) => {
                ods::open(file).and_then(|book| workbook::rows(&book, plan, &self.headings, &mut sink))
            }
        }
        .map_err(named)
    }
}

fn open(path: &Path, name: &str) -> Result<File, Problem> {
    file::open(path, file::FileKind::Table).map_err(|fault| fault.problem(name))
}

#[cfg(test)]
mod tests;
