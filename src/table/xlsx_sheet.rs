//! A sheet of XLSX while it is read.
//!
//! In: its events, one by one. Out: each row with its filled cells, and the layout: what is hidden, merged or filtered.

use quick_xml::events::{BytesStart, Event};

use super::packed::{self, attribute, take_text, too_large};
use super::workbook::{Cells, EachRow, Filled, Layout};
use super::xlsx::Workbook;
use super::xlsx_cell::{Into, Open, area, position};
use super::xlsx_parts::flag;
use super::{headings, limits};
use crate::problem::Problem;
use crate::words::Say;

/// A sheet while it is read.
pub(super) struct Reading<'b> {
    book: &'b Workbook,
    pub(super) layout: Layout,
    row: usize,
    hidden: bool,
    /// Inside of a row: other elements have rows and cells of other kinds.
    inside: bool,
    column: usize,
    cells: Cells,
    bytes: usize,
    /// Rows, and cells of the row, also empty ones.
    counts: (usize, usize),
    open: Option<Open>,
    into: Into,
    reading: bool,
}

impl<'b> Reading<'b> {
    pub(super) fn new(book: &'b Workbook) -> Self {
        Reading {
            book,
            layout: Layout::default(),
            row: 0,
            hidden: false,
            inside: false,
            column: 0,
            cells: Vec::new(),
            bytes: 0,
            counts: (0, 0),
            open: None,
            into: Into::Nothing,
            reading: false,
        }
    }

    pub(super) fn take(&mut self, event: &Event<'_>, each: &mut EachRow<'_>) -> Result<bool, Problem> {
        match event {
            Event::Start(element) => self.start(element)?,
            Event::End(element) => match element.local_name().as_ref() {
                "v" | "t" => self.into = Into::Nothing,
                "rPh" => self.reading = false,
                "c" => self.end_cell()?,
                "row" if self.inside => {
                    self.inside = false;
                    let filled = Filled { row: self.row, times: 1, hidden: self.hidden, cells: &self.cells };
                    let on = self.cells.is_empty() || each(filled)?;
                    self.row += 1;
                    return Ok(on);
                }
                _ => {}
            },
            event => match (self.into, &mut self.open) {
                (Into::Value, Some(open)) => take_text(event, open.value.get_or_insert_default())?,
                (Into::Text, Some(open)) => take_text(event, &mut open.text)?,
                _ => {}
            },
        }
        Ok(true)
    }

    pub(super) fn start(&mut self, element: &BytesStart<'_>) -> Result<(), Problem> {
        match element.local_name().as_ref() {
            "col" => {
                let number = |name| attribute(element, name).map(|n| n.and_then(|n| n.parse::<usize>().ok()));
                let width = attribute(element, "width")?.and_then(|w| w.parse::<f64>().ok());
                if let (Some(first), Some(last)) = (number("min")?, number("max")?)
                    && (flag(element, "hidden")? || width == Some(0.0))
                    && first > 0
                    && self.layout.hidden_columns.len() < limits::COLUMNS
                {
                    self.layout.hidden_columns.push((first - 1, last.max(first) - 1));
                }
            }
            "row" => {
                let height = attribute(element, "ht")?.and_then(|h| h.parse::<f64>().ok());
                self.hidden = flag(element, "hidden")? || height == Some(0.0);
                if let Some(row) = attribute(element, "r")?.and_then(|r| r.parse::<usize>().ok()) {
                    self.row = row.saturating_sub(1);
                }
                self.cells.clear();
                (self.column, self.bytes, self.inside) = (0, 0, true);
                self.counts = (self.counts.0 + 1, 0);
            }
            "c" if self.inside => {
                self.counts.1 += 1;
                if let Some((row, column)) = attribute(element, "r")?.as_deref().and_then(position) {
                    self.column = column;
                    if self.cells.is_empty() {
                        self.row = row;
                    }
                }
                let kind = attribute(element, "t")?.unwrap_or_default();
                let style = attribute(element, "s")?.and_then(|s| s.parse().ok()).unwrap_or(0);
                self.open = Some(Open { kind, style, ..Open::default() });
            }
            "rPh" => self.reading = true,
            "v" if self.open.is_some() => {
                self.into = Into::Value;
                if let Some(open) = &mut self.open {
                    open.value.get_or_insert_default();
                }
            }
            "t" if self.open.is_some() && !self.reading => self.into = Into::Text,
            "f" => {
                if let Some(open) = &mut self.open {
                    open.formula = true;
                }
            }
            "mergeCell" => {
                let merged = attribute(element, "ref")?;
                self.layout.merged.extend(merged.as_deref().and_then(area));
                if self.layout.merged.len() > limits::MERGED {
                    return Err(too_large(Say::TableBookMerged {}));
                }
            }
            "autoFilter" => self.layout.filtered = true,
            _ => {}
        }
        if self.counts.0 > limits::ROWS || self.counts.1 > limits::CELLS {
            return Err(too_large(Say::TableBookCells {}));
        }
        Ok(())
    }

    pub(super) fn end_cell(&mut self) -> Result<(), Problem> {
        let Some(open) = self.open.take() else { return Ok(()) };
        self.into = Into::Nothing;
        if let Some(cell) = self.book.finish(open)? {
            self.bytes += cell.as_ref().map_or(0, String::len);
            if self.cells.len() > limits::COLUMNS * 2 {
                return Err(headings::too_many());
            }
            if self.bytes > limits::ROW {
                return Err(packed::too_long());
            }
            self.cells.push((self.column, cell));
        }
        self.column += 1;
        Ok(())
    }
}
