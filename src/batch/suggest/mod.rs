//! The `[columns]` of a centre's file for a table that nobody has mapped yet.
//!
//! In: a table. Out: a [`Proposal`]: for each column the field it fills, alone or joined with others, or why nobody reads it; with a word on each
//! doubt. The heading speaks first ([`words`](super::words)), the cells are its witness (`witness`). What is proposed can be used as it stands: it is
//! read by the same reader as any centre's file.
//!
//! Whose address it is: where a heading names a client (Klient:in, Mandant, client …) and no other column has a name, the centre writes, and
//! the address is the client's (`represented.*`); else the person of the row writes (`sender.*`).

mod choose;
mod person;
mod print;
mod single;
mod witness;

use std::ops::ControlFlow;
use std::sync::Arc;

use crate::centre::Centre;
use crate::problem::Problem;
use crate::read::node::Value;
use crate::table::{Table, limits};
use crate::words::Say;

pub use print::{json, text};

/// So many rows are looked at.
const ROWS: usize = 500;

/// A column with some of its cells.
struct Column {
    heading: Arc<str>,
    /// Its number, from 1.
    number: usize,
    /// Its cells, by row; blank ones are none.
    cells: Vec<Option<String>>,
}

impl Column {
    fn filled(&self) -> witness::Cells<'_> {
        witness::Cells(self.cells.iter().flatten().map(String::as_str).collect())
    }
}

/// What a column is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Its heading.
    pub heading: Arc<str>,
    /// Its number, from 1.
    pub number: usize,
    /// The field it fills; none when nobody reads it.
    pub field: Option<String>,
    /// What is not sure about it.
    pub doubt: Option<Say>,
    /// Why nobody reads it, or what else there is to say.
    pub note: Option<Say>,
    /// Its place among the columns that are joined, from 0.
    pub part: usize,
}

/// Who writes the letters, by the headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// The person of the row.
    Person,
    /// A centre, for the person of the row.
    Centre,
    /// One or the other, from row to row.
    Both,
}

/// What is proposed for a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The table.
    pub table: String,
    /// Rows that were looked at.
    pub rows: usize,
    /// Who writes.
    pub writer: Writer,
    /// Its columns, in their order.
    pub uses: Vec<Use>,
    /// What else to write into the centre's file.
    pub notes: Vec<Say>,
}

/// Proposes the columns of a table; `centre` tells what is known already, such as the letter.
///
/// # Errors
/// The table cannot be read.
pub fn propose(table: &Table, centre: &Centre) -> Result<Proposal, Problem> {
    let mut columns: Vec<Column> = table
        .headings
        .iter()
        .enumerate()
        .map(|(index, heading)| Column { heading: heading.clone(), number: index + 1, cells: Vec::new() })
        .collect();
    let mut rows = 0;
    table.rows(&mut |row| {
        for cell in row.cells {
            let known = columns.iter().position(|c| c.heading == cell.heading);
            // The rows of JSON name their cells themselves.
            let index = known.unwrap_or_else(|| {
                columns.push(Column { heading: cell.heading, number: columns.len() + 1, cells: Vec::new() });
                columns.len() - 1
            });
            if let (Some(column), Value::Cell(text) | Value::Text(text) | Value::Number(text)) =
                (columns.get_mut(index), cell.value)
            {
                column.cells.resize(rows, None);
                column.cells.push(Some(text));
            }
        }
        rows += 1;
        if rows < ROWS && columns.len() <= limits::COLUMNS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    columns.retain(|column| !column.heading.is_empty());
    Ok(choose::choose(&table.name, rows, &columns, centre))
}

#[cfg(test)]
mod tests;
