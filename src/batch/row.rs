//! A row of a table to a case.
//!
//! In: a [`Row`] and the [`Centre`]. Out: the tree of a case file, made of the centre's defaults and the cells of the row,
//! and read by the reader of case files; so a row is checked exactly as a case file is. Problems come back with their place
//! in the table, or in the centre's file.
//!
//! A column is named like the field it fills: `sender.name`, `matter.status`. In sections that are repeated the second
//! part tells them apart: `account.SERVICE.url`, `event.objected.date`, `enclosure.1.title`; a word there is the service or
//! what happened. A cell goes before a default, and a section of which all cells are blank is not there. Several columns fill one
//! field only where the centre's file joins them; else two of them that are filled are a problem of the row.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use super::columns;
use super::row_told::is_missing;
use super::tree::{excludes, text_at, text_of};
use crate::case::{Case, Knows, load};
use crate::centre::{Centre, Target};
use crate::directory::Directory;
use crate::problem::{Problem, Problems, Source};
use crate::read::node::{Node, Value};
use crate::read::reader::Reading;
use crate::read::whose::Whose;
use crate::table::{Row, comparable};

/// Sections that are repeated, and the field that a word in the second part of a name fills.
pub(super) const REPEATED: [(&str, &str); 3] = [("account", "service"), ("event", "what"), ("enclosure", "")];

/// What the cases of a reader that was told of no office may name.
static BUILT_IN: LazyLock<Directory> = LazyLock::new(Directory::builtin);

/// Reads rows.
pub struct RowReader<'c> {
    pub(super) centre: &'c Centre,
    pub(super) names: &'c (dyn Knows + Sync),
    /// The table, by name.
    pub(super) table: Arc<Source>,
    pub(super) targets: HashMap<Arc<str>, Target>,
    /// Headings as they are compared.
    pub(super) compared: HashMap<Arc<str>, String>,
    /// Headings of the table, in their order.
    pub(super) headings: Vec<Arc<str>>,
    pub(super) pad: bool,
}

/// The key of a row's letter, by which it is known again.
pub fn key(centre: &Centre, tree: &Node, row: &Row) -> String {
    let key = row_key(centre, tree, row);
    match &row.part {
        Some(part) => format!("{key}/{}", part.word),
        None => key,
    }
}

/// The key of a row, whatever letters are made of it.
pub fn row_key(centre: &Centre, tree: &Node, row: &Row) -> String {
    text_of(tree, &centre.key).unwrap_or_else(|| format!("row {}", row.number))
}

/// What a row came to.
pub struct Read {
    /// The case as a tree.
    pub tree: Node,
    /// The case and its warnings, or every problem of the row.
    pub case: Result<(Case, Problems), Problems>,
}

impl<'c> RowReader<'c> {
    /// A reader for the rows of the table of this name; `pad` gives postal codes their leading zeros back.
    pub fn new(centre: &'c Centre, table: &str, pad: bool) -> Self {
        RowReader {
            centre,
            names: &*BUILT_IN,
            table: Source::new(table, ""),
            targets: HashMap::new(),
            compared: HashMap::new(),
            headings: Vec::new(),
            pad,
        }
    }

    /// The same for the office that writes the letters: it may know services that the built-in directory does not, and knows which
    /// letters there are.
    #[must_use]
    pub fn for_office(mut self, office: &'c (impl Knows + Sync)) -> Self {
        self.names = office;
        self
    }

    /// The same for a table of these headings: what a row lacks is told by their names.
    #[must_use]
    pub fn under_headings(mut self, headings: &[Arc<str>]) -> Self {
        for heading in headings {
            self.target(heading);
        }
        self.headings = headings.to_vec();
        self
    }

    /// What a column is for.
    pub fn target(&mut self, heading: &Arc<str>) -> Target {
        self.learn(heading);
        self.targets.get(heading).cloned().unwrap_or(Target::Ignored)
    }

    /// Finds out what a column is for, when it is seen first.
    fn learn(&mut self, heading: &Arc<str>) {
        if !self.targets.contains_key(heading) {
            let target = columns::mapped(self.centre, heading).unwrap_or_else(|| {
                let aside = columns::aside(self.centre, heading);
                if aside { Target::Ignored } else { Target::Field(heading.to_string()) }
            });
            self.targets.insert(heading.clone(), target);
            self.compared.insert(heading.clone(), comparable(heading));
        }
    }

    /// Takes a column for something, whatever the centre maps it to.
    pub fn means(&mut self, heading: &Arc<str>, target: Target) {
        self.targets.insert(heading.clone(), target);
    }

    /// Reads a row.
    pub fn read(&mut self, row: &Row) -> Read {
        let mut problems = Problems::new();
        // What is wrong with a cell that nobody reads is nobody's problem.
        let unread: Vec<bool> = row.problems.iter().map(|problem| self.in_unread_column(problem)).collect();
        problems.extend(row.problems.iter().zip(unread).filter(|(_, unread)| !unread).map(|(p, _)| p.clone()));
        row.cells.iter().for_each(|cell| self.learn(&cell.heading));
        let places = Arc::new(self.places(row));
        let (entries, wrong) = self.entries(row, &places);
        problems.extend(wrong);
        let tree = self.tree(row, &entries, &places, &mut problems);
        let reading = Reading::within(self.table.clone(), Whose::Case, places);
        let case = match load::from_node(&tree, reading, Path::new(""), self.names) {
            Ok((case, warnings)) if !problems.has_errors() => {
                problems.extend(self.located(warnings, row));
                Ok((case, problems))
            }
            Ok((_, warnings)) => {
                problems.extend(self.located(warnings, row));
                Err(problems)
            }
            Err(more) => {
                let mut located = self.located(more, row);
                // What is wrong with a cell is said; that nothing came of it is no second fault.
                let faulty: Vec<Target> = problems
                    .iter()
                    .filter_map(|p| p.cell.as_ref()?.heading.as_ref())
                    .filter_map(|heading| self.targets.get(heading).cloned())
                    .collect();
                located.retain(|p| {
                    let missing = is_missing(&p.code);
                    !(missing && p.field.as_ref().is_some_and(|f| faulty.contains(&Target::Field(f.clone()))))
                });
                self.explain(&mut located, row, &entries);
                problems.extend(located);
                Err(problems)
            }
        };
        Read { tree, case }
    }

    /// What the row has in a field, or the defaults for it; nothing where the row chose another field in its place.
    pub fn written(&mut self, row: &Row, field: &str) -> Option<String> {
        let mut other = false;
        for cell in &row.cells {
            match self.target(&cell.heading) {
                Target::Field(name) if name == field => return text_in(&cell.value),
                Target::Field(name) => other |= excludes(&name, field),
                Target::Ignored => {}
            }
        }
        text_at(&self.centre.defaults, field).filter(|_| !other)
    }

    /// Whether a column is read, by itself or joined with others.
    pub fn reads(&mut self, heading: &Arc<str>) -> bool {
        let compared = comparable(heading);
        self.target(heading) != Target::Ignored
            || self.centre.joins.iter().any(|join| join.compared().contains(&compared))
    }

    fn in_unread_column(&mut self, problem: &Problem) -> bool {
        let heading = problem.cell.as_ref().and_then(|cell| cell.heading.clone()).filter(|h| !h.is_empty());
        heading.is_some_and(|heading| !self.reads(&heading))
    }
}

pub(super) fn text_in(value: &Value) -> Option<String> {
    match value {
        Value::Cell(text) | Value::Text(text) | Value::Number(text) | Value::Date(text) => Some(text.clone()),
        _ => None,
    }
}

#[cfg(test)]
#[path = "row_tests.rs"]
mod tests;
