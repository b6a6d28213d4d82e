//! The headings of a table, before its rows.
//!
//! In: a table and its centre. Out: a problem for each heading that fills no field, and for each name of the centre's file that is no field or no heading.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::columns;
use super::setup::Setup;
use crate::problem::{Code, Problem};
use crate::table::{comparable, letters, limits};
use crate::visible::shown;
use crate::words::{Arg, Join, Say};

impl Setup<'_> {
    /// Problems of the headings, and of names in the centre's file that are no fields.
    pub fn headings(&self) -> Vec<Problem> {
        let headings: Vec<(Arc<str>, usize)> =
            self.table.headings.iter().enumerate().map(|(index, h)| (h.clone(), index + 1)).collect();
        let found = &self.table.found;
        let mut problems =
            columns::unknown_columns(self.centre, &self.table.name, &headings, found.heading_line.max(1));
        if let (Some(line), false) = (found.perhaps, problems.is_empty()) {
            // What follows from a title that was taken for headings helps nobody.
            return vec![
                Code::TableHeadingRowOther { line: found.heading_line.into(), other: line.into() }
                    .error()
                    .file(self.table.name.clone()),
            ];
        }
        problems.extend(found.warnings.iter().cloned().map(|p| p.file(self.table.name.clone())));
        problems.extend(self.hidden_columns());
        problems.extend(columns::joins(self.centre, &self.names()));
        problems.extend(self.no_fields());
        problems.extend(self.no_columns());
        problems
    }

    /// Names of fields in the centre's file that are none.
    fn no_fields(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let named: Vec<(&str, &str)> = self
            .centre
            .file_name
            .iter()
            .flat_map(|p| p.fields())
            .map(|field| ("file_name", field))
            .chain([("key", self.centre.key.as_str())])
            .collect();
        for (setting, field) in named {
            // A heading that the centre maps elsewhere is not the field of that name.
            let probe = [(Arc::from(field), 1)];
            if let Some(problem) = columns::unknown_fields(self.centre, &probe).pop() {
                let code = Code::BatchNoSuchField { setting: setting.into(), field: Arg::field(field) };
                problems.push(
                    Problem { hint: problem.hint, ..code.error() }
                        .field(format!("output.{setting}"))
                        .file(self.centre.source.name.clone()),
                );
            }
        }
        problems
    }

    /// Headings in the centre's file that the table has not.
    fn no_columns(&self) -> Vec<Problem> {
        let headings = &self.table.headings;
        let there = |heading: &str| headings.iter().any(|h| comparable(h) == comparable(heading));
        let missing = self.centre.columns.keys().filter(|heading| !headings.is_empty() && !there(heading));
        let problem = |heading: &String| Code::BatchNoSuchColumn { heading: shown(heading).into() }.warning();
        missing.map(|heading| problem(heading).field("columns").file(self.centre.source.name.clone())).collect()
    }

    /// The headings; the rows of JSON name their cells themselves, so they are read for it where names are joined.
    fn names(&self) -> Vec<Arc<str>> {
        let mut names = self.table.headings.clone();
        if names.is_empty() && !self.centre.joins.is_empty() {
            let mut known: HashSet<Arc<str>> = HashSet::new();
            // A table that cannot be read is told when its rows are.
            let _ = self.table.rows(&mut |row| {
                known.extend(row.cells.into_iter().map(|cell| cell.heading));
                if known.len() > limits::COLUMNS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
            names.extend(known);
            names.sort();
        }
        names
    }

    /// Hidden columns that are read, or would be.
    fn hidden_columns(&self) -> Option<Problem> {
        let found = &self.table.found;
        let mut reader = self.reader();
        let read = found.hidden_columns.iter().filter(|(heading, _)| !heading.is_empty() && reader.reads(heading));
        let named: Vec<Say> = read
            .map(|(heading, column)| Say::TableColumn {
                letters: letters(*column - 1).into(),
                heading: shown(heading).into(),
            })
            .collect();
        (!named.is_empty()).then(|| {
            let (count, left_out) = (named.len().into(), Arg::flag(found.visible_only));
            Code::TableHiddenColumns { count, left_out, columns: Arg::list(named, Join::Comma) }
                .warning()
                .file(self.table.name.clone())
        })
    }
}
