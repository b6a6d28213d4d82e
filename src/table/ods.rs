//! ODS (ISO/IEC 26300), read as it comes: readers of whole sheets make room for what a file says it repeats, and a
//! file of two kilobytes can say that a row is repeated a million times.
//!
//! In: a file. Out: its sheets and their rows, from `content.xml`. A cell's value goes before its text, so that dates and numbers do not
//! depend on how they are shown; only zeros in front of a number are taken from the text.

use std::collections::HashSet;
use std::fs::File;
use std::io::BufReader;

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::cell::number;
use super::packed::{self, Budget, attribute, broken, damaged};
use super::workbook::{Area, Book, Cells, EachRow, Filled, Layout, Sheet};
use super::{errors, headings, limits};
use crate::problem::{Code, Problem};
use crate::visible::shown;
use crate::words::Say;

/// A workbook.
pub struct Workbook {
    file: File,
    sheets: Vec<Sheet>,
}

/// Opens a workbook.
///
/// # Errors
/// It is none, or larger than a table may be.
pub fn open(file: File) -> Result<Workbook, Problem> {
    let mut sheets: Vec<Sheet> = Vec::new();
    // The style of a sheet says whether it is shown; styles stand before the sheets.
    let (mut style, mut unseen, mut nested) = (String::new(), HashSet::new(), 0_usize);
    events(&file, &mut |event| {
        match event {
            Event::Start(element) => match element.name().as_ref() {
                "style:style" => style = attribute(element, "style:name")?.unwrap_or_default(),
                "style:table-properties" if attribute(element, "table:display")?.as_deref() == Some("false") => {
                    unseen.insert(style.clone());
                }
                "table:table" => {
                    nested += 1;
                    if nested == 1 {
                        let name = attribute(element, "table:name")?.unwrap_or_default();
                        let style = attribute(element, "table:style-name")?.unwrap_or_default();
                        sheets.push(Sheet { name, hidden: unseen.contains(&style) });
                    }
                }
                _ => {}
            },
            Event::End(element) if element.name().as_ref() == "table:table" => nested = nested.saturating_sub(1),
            _ => {}
        }
        Ok(sheets.len() < limits::PARTS)
    })?;
    if sheets.is_empty() {
        return Err(damaged(Say::TableBookNoSheet {}));
    }
    Ok(Workbook { file, sheets })
}

/// Calls `visit` with every event of the content, until it says no.
fn events(file: &File, visit: &mut dyn FnMut(&Event<'_>) -> Result<bool, Problem>) -> Result<(), Problem> {
    let mut budget = Budget::of(file)?;
    let file = file.try_clone().map_err(broken)?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    let content = archive.by_name("content.xml").map_err(broken)?;
    packed::events(content, &mut budget, visit)
}

/// How often something stands there.
fn count(element: &BytesStart<'_>, name: &str) -> Result<usize, Problem> {
    let Some(number) = attribute(element, name)? else { return Ok(1) };
    let no_number = || damaged(Say::TableBookNoNumber { name: name.into(), number: shown(&number).into() });
    number.trim().parse::<u64>().map(|n| usize::try_from(n).unwrap_or(usize::MAX).max(1)).map_err(|_| no_number())
}

/// A cell while it is read.
#[derive(Default)]
struct Open {
    times: usize,
    kind: String,
    value: Option<String>,
    formula: bool,
    text: String,
    paragraphs: usize,
    /// Columns and rows it is merged across.
    across: (usize, usize),
}

impl Open {
    fn start(element: &BytesStart<'_>) -> Result<Self, Problem> {
        let kind = attribute(element, "office:value-type")?.unwrap_or_default();
        let value = match kind.as_str() {
            "float" | "percentage" | "currency" => attribute(element, "office:value")?,
            "date" => attribute(element, "office:date-value")?,
            "boolean" => attribute(element, "office:boolean-value")?,
            "string" => attribute(element, "office:string-value")?,
            _ => None,
        };
        let error = attribute(element, "calcext:value-type")?.is_some_and(|t| t == "error");
        Ok(Open {
            times: count(element, "table:number-columns-repeated")?,
            kind: if error { "error".into() } else { kind },
            value,
            formula: attribute(element, "table:formula")?.is_some(),
            text: String::new(),
            paragraphs: 0,
            across: (count(element, "table:number-columns-spanned")?, count(element, "table:number-rows-spanned")?),
        })
    }

    fn finish(self) -> Option<Result<String, Problem>> {
        if self.kind == "error" {
            return Some(Err(errors::failed(self.text.trim())));
        }
        if self.formula && self.kind.is_empty() && self.text.is_empty() {
            return Some(Err(Code::TableFormulaNoValue {}.error()));
        }
        let text = match (self.kind.as_str(), self.value) {
            ("float" | "percentage" | "currency", Some(value)) => match value.parse() {
                Ok(amount) if zeros_in_front(&self.text, amount) => self.text,
                Ok(amount) => number(amount),
                Err(_) => value,
            },
            ("date", Some(value)) => value.strip_suffix("T00:00:00").map(str::to_owned).unwrap_or(value),
            (_, Some(value)) => value,
            (_, None) => self.text,
        };
        (!text.trim().is_empty()).then_some(Ok(text))
    }
}

/// Whether a cell shows its number with zeros in front, and signs among its figures at most.
fn zeros_in_front(shown: &str, value: f64) -> bool {
    let figures: String = shown.chars().filter(char::is_ascii_digit).collect();
    figures.len() > 1 && figures.starts_with('0') && figures.parse() == Ok(value)
}

impl Book for Workbook {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&self, sheet: usize, each: &mut EachRow<'_>) -> Result<Layout, Problem> {
        let mut reading = Reading { wanted: sheet, times: 1, ..Reading::default() };
        events(&self.file, &mut |event| reading.take(event, each))?;
        Ok(reading.layout)
    }
}

/// A sheet while it is read. Tables inside of tables and notes inside of cells are passed over.
#[derive(Default)]
struct Reading {
    wanted: usize,
    layout: Layout,
    /// Sheets that came to their end.
    table: usize,
    nested: usize,
    note: usize,
    /// Groups of rows or columns that are folded, with all groups inside of them.
    folded: Vec<bool>,
    row: usize,
    times: usize,
    hidden: bool,
    column: usize,
    bytes: usize,
    cells: Cells,
    open: Option<Open>,
}

impl Reading {
    fn take(&mut self, event: &Event<'_>, each: &mut EachRow<'_>) -> Result<bool, Problem> {
        match event {
            Event::Start(element) => self.start(element)?,
            Event::End(element) => return self.end(element.name().as_ref(), each),
            _ if self.note > 0 => {}
            event => {
                if let Some(cell) = self.open.as_mut().filter(|c| c.paragraphs > 0) {
                    packed::take_text(event, &mut cell.text)?;
                }
            }
        }
        if self.open.as_ref().is_some_and(|c| c.text.len() > limits::ROW) {
            return Err(packed::too_long());
        }
        Ok(true)
    }

    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), Problem> {
        match element.name().as_ref() {
            "table:table" => {
                self.nested += 1;
                if self.nested == 1 {
                    (self.column, self.folded) = (0, Vec::new());
                }
            }
            _ if self.nested != 1 || self.table != self.wanted => {}
            "office:annotation" => self.note += 1,
            _ if self.note > 0 => {}
            "table:table-row-group" | "table:table-column-group" => {
                self.folded.push(attribute(element, "table:display")?.as_deref() == Some("false"));
            }
            "table:table-column" => {
                let times = count(element, "table:number-columns-repeated")?;
                let last = self.column.saturating_add(times);
                if self.unseen(element)? && self.layout.hidden_columns.len() < limits::COLUMNS {
                    self.layout.hidden_columns.push((self.column, last - 1));
                }
                self.column = last;
            }
            "table:table-row" => {
                self.times = count(element, "table:number-rows-repeated")?;
                self.hidden = self.unseen(element)?;
                self.layout.filtered |= attribute(element, "table:visibility")?.as_deref() == Some("filter");
                (self.column, self.bytes) = (0, 0);
                self.cells.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => self.open = Some(Open::start(element)?),
            name => {
                let Some(cell) = &mut self.open else { return Ok(()) };
                match name {
                    "text:p" => {
                        if cell.paragraphs > 0 {
                            cell.text.push('\n');
                        }
                        cell.paragraphs += 1;
                    }
                    "text:s" => {
                        let spaces = count(element, "text:c")?.min(1_000);
                        cell.text.push_str(&" ".repeat(spaces));
                    }
                    "text:line-break" => cell.text.push('\n'),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Whether a row or column is not shown.
    fn unseen(&self, element: &BytesStart<'_>) -> Result<bool, Problem> {
        let visibility = attribute(element, "table:visibility")?;
        let hidden = matches!(visibility.as_deref(), Some("collapse" | "filter"));
        Ok(hidden || self.folded.contains(&true))
    }

    fn end(&mut self, name: &str, each: &mut EachRow<'_>) -> Result<bool, Problem> {
        match name {
            "table:table" => {
                self.nested = self.nested.saturating_sub(1);
                if self.nested == 0 {
                    self.table += 1;
                }
                return Ok(self.table <= self.wanted);
            }
            _ if self.nested != 1 || self.table != self.wanted => {}
            "office:annotation" => self.note = self.note.saturating_sub(1),
            _ if self.note > 0 => {}
            "table:table-row-group" | "table:table-column-group" => {
                self.folded.pop();
            }
            "table:table-cell" | "table:covered-table-cell" => self.end_cell()?,
            "table:table-row" => {
                let (row, times, hidden) = (self.row, self.times, self.hidden);
                self.row = row.saturating_add(times);
                return Ok(self.cells.is_empty() || each(Filled { row, times, hidden, cells: &self.cells })?);
            }
            _ => {}
        }
        Ok(true)
    }

    fn end_cell(&mut self) -> Result<(), Problem> {
        let Some(cell) = self.open.take() else { return Ok(()) };
        let (repeated, across) = (cell.times, cell.across);
        if across != (1, 1) {
            self.layout.merged.push(Area {
                top: self.row,
                left: self.column,
                bottom: self.row.saturating_add(across.1 - 1),
                right: self.column.saturating_add(across.0 - 1),
            });
            if self.layout.merged.len() > limits::MERGED {
                return Err(packed::too_large(Say::TableBookMerged {}));
            }
        }
        if let Some(cell) = cell.finish() {
            if self.column.saturating_add(repeated) > limits::COLUMNS * 2 {
                return Err(headings::too_many());
            }
            self.bytes += repeated * cell.as_ref().map_or(0, String::len);
            if self.bytes > limits::ROW {
                return Err(packed::too_long());
            }
            let column = self.column;
            self.cells.extend((0..repeated).map(|n| (column + n, cell.clone())));
        }
        self.column = self.column.saturating_add(repeated);
        Ok(())
    }
}
