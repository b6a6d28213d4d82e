//! The cells of a row as fields of a case.
//!
//! In: a row, and what its columns are for. Out: an [`Entry`] for each field that the row fills: of one cell, or of several that the centre's file
//! joins. Several filled columns for one field are a problem of the row.

use std::sync::Arc;

use super::padding;
use super::row::{RowReader, text_in};
use super::row_told::InRow;
use crate::case::placeholder;
use crate::centre::Target;
use crate::centre::join::Join;
use crate::problem::{Code, Problem};
use crate::read::node::Value;
use crate::read::origin::Origin;
use crate::table::{Filled, Row};
use crate::visible::shown;
use crate::words::{Arg, Say};

/// A field that a row fills.
pub struct Entry {
    /// The field of the case, by its dotted name.
    pub field: String,
    /// What stands there.
    pub value: Value,
    /// In which cells: never in the centre's file.
    pub origin: Origin,
    /// The headings of the cells; one, where they are not joined.
    pub headings: Vec<Arc<str>>,
}

impl Entry {
    fn of(field: String, cell: &Filled) -> Entry {
        let headings = vec![cell.heading.clone()];
        Entry { field, value: cell.value.clone(), origin: Origin::Cell(cell.column), headings }
    }

    /// The heading; of several, all of them.
    pub fn heading(&self) -> String {
        self.headings.join(" + ")
    }
}

impl RowReader<'_> {
    /// The fields that a row fills, each once, with what is wrong with that.
    pub(super) fn entries(&mut self, row: &Row, places: &InRow) -> (Vec<Entry>, Vec<Problem>) {
        let mut entries = Vec::with_capacity(row.cells.len());
        for cell in &row.cells {
            if let Target::Field(field) = self.target(&cell.heading) {
                entries.push(Entry::of(field, cell));
            }
        }
        entries.extend(self.joined(row));
        let mut problems = self.joined_placeholders(row);
        problems.extend(self.contested(&mut entries, places));
        (entries, problems)
    }

    /// The fields that are joined of several columns.
    fn joined(&self, row: &Row) -> Vec<Entry> {
        let text = |heading: &str| self.under(row, heading).and_then(|cell| text_in(&cell.value));
        let joins = self.centre.joins.iter().enumerate();
        let entry = |(index, join): (usize, &Join)| {
            let headings = self.joined_cells(row, index).iter().map(|cell| cell.heading.clone()).collect();
            let (field, value) = (join.field.clone(), Value::Cell(join.fill(text)?));
            Some(Entry { field, value, origin: Origin::Joined(index), headings })
        };
        joins.filter_map(entry).collect()
    }

    /// What says that nothing is known is no part of a name or an address; joined with others it would not be seen any more.
    fn joined_placeholders(&self, row: &Row) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, join) in self.centre.joins.iter().enumerate() {
            let cells = self.joined_cells(row, index);
            // One that stands alone is told as the whole field is.
            for cell in cells.iter().filter(|_| cells.len() > 1) {
                let Some(text) = text_in(&cell.value).filter(|text| placeholder::is(text)) else { continue };
                problems.push(
                    placeholder::warning_of_part(&join.field, &text)
                        .field(join.field.clone())
                        .in_cell(row.place(Some(cell)))
                        .file(self.table.name.clone()),
                );
            }
        }
        problems
    }

    /// The filled cells that a join was made of.
    pub(super) fn joined_cells<'r>(&self, row: &'r Row, index: usize) -> Vec<&'r Filled> {
        let join = self.centre.joins.get(index);
        join.into_iter().flat_map(Join::compared).filter_map(|heading| self.under(row, heading)).collect()
    }

    /// The filled cell under a heading.
    fn under<'r>(&self, row: &'r Row, compared: &str) -> Option<&'r Filled> {
        row.cells.iter().find(|cell| self.compared.get(&cell.heading).is_some_and(|heading| heading == compared))
    }

    /// Keeps one of several that fill the same field; a problem for each such field.
    fn contested(&self, entries: &mut Vec<Entry>, places: &InRow) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut index = 0;
        while index < entries.len() {
            let (first, others) = entries[index..].split_at(1);
            let field = &first[0].field;
            let same: Vec<&Entry> = others.iter().filter(|entry| entry.field == *field).collect();
            if let Some(second) = same.first() {
                let all: Vec<&Entry> = first.iter().chain(same.iter().copied()).collect();
                let problem = two_columns(field, &all).in_cell(places.cell(&second.origin));
                problems.push(problem.file(self.table.name.clone()));
                let field = field.clone();
                let mut seen = 0;
                entries.retain(|entry| {
                    seen += usize::from(entry.field == field);
                    entry.field != field || seen == 1
                });
            }
            index += 1;
        }
        problems
    }
}

/// Several filled columns for one field, with the line that joins them.
fn two_columns(field: &str, entries: &[&Entry]) -> Problem {
    let named = entries.iter().map(|entry| Arg::quoted(shown(&entry.heading())));
    let columns = named.reduce(|columns, last| Say::TableAndColumn { columns, last }.into());
    // What is joined already is not joined again.
    let mut parts: Vec<&Arc<str>> = Vec::new();
    for part in entries.iter().flat_map(|entry| &entry.headings) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    let (both, pattern) = (Arg::flag(entries.len() == 2), in_braces(parts).into());
    Code::TableTwoColumns { columns: columns.into(), both, field: Arg::field(field), pattern }.error().field(field)
}

/// Headings as a join names them.
pub(super) fn in_braces<'h>(headings: impl IntoIterator<Item = &'h Arc<str>>) -> String {
    headings.into_iter().map(|name| format!("{{{{{}}}}}", shown(name))).collect::<Vec<_>>().join(" ")
}

/// What the row says of the address that a postal code belongs to.
pub(super) fn address_of<'r>(field: &str, code: &'r str, entries: &'r [Entry]) -> padding::Row<'r> {
    let section = field.rsplit_once('.').map_or("", |(section, _)| section);
    let cell = |name: &str| {
        let entry = entries.iter().find(|entry| entry.field.strip_prefix(section) == Some(name))?;
        match &entry.value {
            Value::Cell(text) | Value::Text(text) => Some(text.as_str()),
            _ => None,
        }
    };
    padding::Row { code, country: cell(".country"), city: cell(".city") }
}
