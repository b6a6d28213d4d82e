//! A row of a table, and how one is made of the texts of its cells.
//!
//! In: cells one by one, in the order of the columns. Out: a [`Row`] of those that are not blank, with what is wrong with it as a row.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::cell::plain_cell;
use super::limits;
use crate::problem::{Cell, Code, Problem};
use crate::read::node::Value;

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

/// A row from the texts of its cells, in the order of the columns.
pub(super) struct RowBuilder<'h> {
    headings: &'h [Arc<str>],
    pub row: Row,
    extra: Option<usize>,
}

impl<'h> RowBuilder<'h> {
    pub fn new(headings: &'h [Arc<str>], number: usize, line: usize) -> Self {
        RowBuilder { headings, row: Row { number, line, ..Row::default() }, extra: None }
    }

    /// Adds a cell; `column` from 0.
    pub fn cell(&mut self, column: usize, text: &str) {
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
    pub fn fault(&mut self, column: usize, problem: Problem) {
        if self.row.problems.len() == limits::FAULTS {
            return;
        }
        let heading = self.headings.get(column).cloned();
        let cell = Cell { row: self.row.number, line: self.row.line, column: Some(column + 1), heading };
        self.row.problems.push(problem.in_cell(cell));
    }

    /// The row, unless it is blank.
    pub fn finish(mut self) -> Option<Row> {
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
