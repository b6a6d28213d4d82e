//! Tables: a file of rows, each row named cells with their places.
//!
//! In: the path of a CSV, XLSX, ODS, JSON or JSONL file. Out: [`Table`], which knows its headings, how its text was
//! decoded and divided ([`Found`]), and hands out its [`Row`]s one by one, as often as asked, without ever holding more
//! than one of them. What a file may claim is bounded everywhere ([`limits`]): a table comes from outside.
//! Nothing here knows the fields of a case.

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
mod workbook;
mod xlsx;
mod xlsx_cell;
mod xlsx_parts;
mod xlsx_sheet;

use std::fs::{File, Metadata};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

pub use encoding::Charset;
pub use heading_row::Knows;
pub use headings::comparable;
pub use workbook::letters;

use crate::file;
use crate::problem::{Cell, Code, Problem, Problems};
use crate::read::node::Value;

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

/// A filled cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// Its heading.
    pub heading: Arc<str>,
    /// Its column, from 1.
    pub column: usize,
    /// What stands in it: [`Value::Cell`], or a value of JSON.
    pub value: Value,
}

/// A row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its number, from 1; the heading is not counted.
    pub number: usize,
    /// Line of the file (row of the sheet) it begins in.
    pub line: usize,
    /// Its cells that are not blank.
    pub cells: Vec<Filled>,
    /// What is wrong with the row as a row.
    pub problems: Vec<Problem>,
    /// Bytes of its text, also of what is blank or wrong.
    pub bytes: usize,
    /// What it is handed on for, when that happens more than once; a table itself gives each row once.
    pub part: Option<Arc<Part>>,
}

/// One of several things that a row is handed on for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The how-manieth, from 1.
    pub number: usize,
    /// The word in the row that names it.
    pub word: String,
    /// Words of the row that are about its other parts.
    pub elsewhere: Vec<String>,
}

/// A row, or a part of it: rows in order, and their parts in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowId {
    /// Number of the row, from 1.
    pub row: usize,
    /// The how-manieth part of it, from 1; 0 for the whole row.
    pub part: usize,
}

impl Row {
    /// Which row it is, and which part of it.
    pub fn id(&self) -> RowId {
        RowId { row: self.number, part: self.part.as_ref().map_or(0, |part| part.number) }
    }

    /// The row without its cells, for whoever has only to say which it was.
    pub fn bare(&self) -> Row {
        Row { number: self.number, line: self.line, part: self.part.clone(), ..Row::default() }
    }

    /// The place of a cell of this row, or of the row.
    pub fn place(&self, cell: Option<&Filled>) -> Cell {
        Cell {
            row: self.number,
            line: self.line,
            column: cell.map(|c| c.column),
            heading: cell.map(|c| c.heading.clone()),
        }
    }
}

/// Takes rows; [`ControlFlow::Break`] ends the reading.
pub type Sink<'s> = dyn FnMut(Row) -> ControlFlow<()> + 's;

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

/// A cell's text as a value, or what is wrong with it; `None` when it is blank.
fn plain_cell(text: &str) -> Result<Option<Value>, Problem> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(None);
    }
    // Spreadsheets are made to keep leading zeros by ="01067".
    let inner = trimmed.strip_prefix("=\"").and_then(|t| t.strip_suffix('"')).filter(|t| !t.contains('"'));
    if let Some(inner) = inner {
        return Ok((!inner.trim().is_empty()).then(|| Value::Cell(inner.to_owned())));
    }
    if errors::is_error(trimmed) {
        return Err(errors::failed(trimmed));
    }
    if power_of_ten(trimmed) {
        return Err(Code::TablePowerOfTen {}.error());
    }
    if lost_letter(trimmed) {
        return Err(Code::TableLostLetter {}.error());
    }
    Ok(Some(Value::Cell(text.to_owned())))
}

/// `?ukasz`, `M?ller`; addresses of the web and sentences may have question marks.
fn lost_letter(text: &str) -> bool {
    if !text.contains('?') || text.contains(['/', '=']) || text.len() > 100 {
        return false;
    }
    let chars: Vec<char> = text.chars().collect();
    chars.iter().enumerate().any(|(index, c)| {
        let before = index.checked_sub(1).and_then(|i| chars.get(i));
        let after = chars.get(index + 1).is_some_and(|c| c.is_alphabetic());
        *c == '?' && after && before.is_none_or(|c| c.is_alphabetic() || *c == ' ')
    })
}

/// `4,91511E+12`
fn power_of_ten(text: &str) -> bool {
    let Some((mantissa, power)) = text.split_once("E+") else { return false };
    !mantissa.is_empty()
        && mantissa.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.')
        && power.len() <= 3
        && !power.is_empty()
        && power.bytes().all(|b| b.is_ascii_digit())
}

/// A number as a person would write it: whole ones without a point.
fn number(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 { format!("{}", value as i64) } else { format!("{value}") }
}

/// A row from the texts of its cells, in the order of the columns.
struct RowBuilder<'h> {
    headings: &'h [Arc<str>],
    row: Row,
    extra: Option<usize>,
}

impl<'h> RowBuilder<'h> {
    fn new(headings: &'h [Arc<str>], number: usize, line: usize) -> Self {
        RowBuilder { headings, row: Row { number, line, ..Row::default() }, extra: None }
    }

    /// Adds a cell; `column` from 0.
    fn cell(&mut self, column: usize, text: &str) {
        self.row.bytes += text.len();
        let Some(heading) = self.headings.get(column) else {
            if !text.trim().is_empty() {
                self.extra = self.extra.max(Some(column));
            }
            return;
        };
        let filled = |value| Filled { heading: heading.clone(), column: column + 1, value };
        match plain_cell(text) {
            Ok(None) => {}
            Ok(Some(value)) => self.row.cells.push(filled(value)),
            Err(problem) => self.fault(column, problem),
        }
    }

    /// Reports what is wrong with a cell; of a row that is wrong all over the first cells will do.
    fn fault(&mut self, column: usize, problem: Problem) {
        if self.row.problems.len() == limits::FAULTS {
            return;
        }
        let heading = self.headings.get(column).cloned();
        let cell = Cell { row: self.row.number, line: self.row.line, column: Some(column + 1), heading };
        self.row.problems.push(problem.in_cell(cell));
    }

    /// The row, unless it is blank.
    fn finish(mut self) -> Option<Row> {
        if let Some(column) = self.extra {
            self.fault(column, Code::TableTooManyCells { headings: self.headings.len().into() }.error());
        }
        let unnamed = self.row.cells.iter().find(|c| c.heading.is_empty()).map(|c| c.column - 1);
        if let Some(column) = unnamed {
            self.fault(column, Code::TableNoHeading {}.error());
            self.row.cells.retain(|c| !c.heading.is_empty());
        }
        let again = |cell: &Filled| matches!(&cell.value, Value::Cell(text) if text.trim() == cell.heading.as_ref());
        if self.row.cells.len() > 1 && self.row.cells.iter().all(again) {
            let place = self.row.place(None);
            self.row.problems = vec![Code::TableHeadingsAgain {}.error().in_cell(place)];
        }
        (!self.row.cells.is_empty() || !self.row.problems.is_empty()).then_some(self.row)
    }
}

#[cfg(test)]
mod tests;
