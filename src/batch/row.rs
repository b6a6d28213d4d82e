//! A row of a table to a case.
//!
//! In: a [`Row`] and the [`Centre`]. Out: the tree of a case file, made of the centre's defaults and the cells of the row,
//! and read by the reader of case files; so a row is checked exactly as a case file is. Problems come back with their place
//! in the table, or in the centre's file.
//!
//! A column is named like the field it fills: `sender.name`, `matter.status`. In sections that are repeated the second
//! part tells them apart: `account.facebook.url`, `event.objected.date`, `enclosure.1.title`; a word there is the service or
//! what happened. A cell goes before a default, and a section of which all cells are blank is not there.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use super::columns;
use super::tree::{CENTRE, displace, enclose, listed, moved, on, put, text_at};
use crate::case::node::{Entry, Node, Value};
use crate::case::text::shown;
use crate::case::{Case, load};
use crate::centre::{Centre, Target, is_path};
use crate::directory::Country;
use crate::problem::{Place, Problem, Problems, Source};
use crate::table::{Filled, Row};

/// Sections that are repeated, and the field that a word in the second part of a name fills.
const REPEATED: [(&str, &str); 3] = [("account", "service"), ("event", "what"), ("enclosure", "")];
/// Fields of a sender that tell where a represented person lives as well.
const RESIDENCE: [&str; 5] = ["street", "lines", "postal_code", "city", "country"];

/// Reads rows.
pub struct RowReader<'c> {
    centre: &'c Centre,
    /// The table, by name.
    table: Arc<Source>,
    targets: HashMap<Arc<str>, Target>,
    pad: bool,
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
        RowReader { centre, table: Source::new(table, ""), targets: HashMap::new(), pad }
    }

    /// What a column is for.
    pub fn target(&mut self, heading: &Arc<str>) -> Target {
        if let Some(target) = self.targets.get(heading) {
            return target.clone();
        }
        let target = columns::target(self.centre, heading);
        self.targets.insert(heading.clone(), target.clone());
        target
    }

    /// Takes a column for something, whatever the centre maps it to.
    pub fn means(&mut self, heading: &Arc<str>, target: Target) {
        self.targets.insert(heading.clone(), target);
    }

    /// Reads a row.
    pub fn read(&mut self, row: &Row) -> Read {
        let mut problems = Problems::new();
        problems.extend(row.problems.iter().cloned());
        let mut cells: Vec<(String, &Filled)> = Vec::new();
        for cell in &row.cells {
            match self.target(&cell.heading) {
                Target::Field(field) => cells.push((field, cell)),
                Target::Ignored => {}
            }
        }
        let tree = self.tree(row, &cells, &mut problems);
        let case = match load::from_node(&tree, &self.table, Path::new("")) {
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
                self.explain(&mut located, row);
                problems.extend(located);
                Err(problems)
            }
        };
        Read { tree, case }
    }

    /// Problems of a case of this row, with their places in the table or in the centre's file.
    pub fn located(&self, problems: impl IntoIterator<Item = Problem>, row: &Row) -> Vec<Problem> {
        let mut located = Vec::new();
        for problem in problems {
            let from_row = problem.place.as_ref().is_none_or(|p| Arc::ptr_eq(&p.source, &self.table));
            if !from_row || problem.file.as_ref().is_some_and(|f| *f != self.table.name) {
                located.push(problem);
                continue;
            }
            // What is missing is missing in the row, whatever section around it came from the centre; and where a person
            // lives is said by the row.
            let missing =
                matches!(problem.code, "case::missing-field" | "case::authority-not-certain" | "mail::no-address");
            let start = problem.place.as_ref().filter(|_| !missing).map_or(0, |p| p.span.start);
            if start >= CENTRE {
                let span = problem.place.as_ref().map_or(0..0, |p| p.span.start - CENTRE..p.span.end - CENTRE);
                located.push(problem.at(Some(Place { source: self.centre.source.clone(), span })));
                continue;
            }
            let cell = row.cells.iter().find(|c| c.column == start);
            located.push(problem.in_cell(row.place(cell)).file(self.table.name.clone()));
        }
        located
    }

    /// Says in the words of a table what a case file would be told.
    fn explain(&self, problems: &mut [Problem], row: &Row) {
        for problem in problems.iter_mut().filter(|p| p.cell.is_some()) {
            let cell = problem.cell.as_ref().and_then(|c| row.cells.iter().find(|f| Some(f.column) == c.column));
            match (problem.code, cell.map(|c| &c.value)) {
                ("case::missing-field", _) => {
                    let field = problem.field.clone().unwrap_or_default();
                    problem.help = Some(format!(
                        "fill the column of `{field}`, map a heading to it in [columns], or give it for all in [defaults] of the centre's file"
                    ));
                }
                ("case::postal-code", Some(Value::Cell(code))) if padded(code.trim()).is_some() => {
                    problem.code = "table::postal-code-number";
                    problem.help = Some(format!(
                        "the spreadsheet took the postal code for a number and dropped its zeros; format the column as text, or let --pad-postal-codes write {}",
                        padded(code.trim()).unwrap_or_default()
                    ));
                }
                ("case::wrong-type", Some(Value::Cell(_))) => {
                    problem.help = problem
                        .help
                        .as_deref()
                        .map(|h| h.replacen("write ", "the cell should hold what a case file has: ", 1));
                }
                _ => {}
            }
        }
    }

    /// The letterhead of a letter that the centre writes is the centre's own: a cell for it holds something of the client.
    fn of_the_client(&self, row: &Row, cells: &[(String, &Filled)]) -> Option<Problem> {
        let of_sender: Vec<&(String, &Filled)> = cells.iter().filter(|(field, _)| is_sender(field)).collect();
        let (_, first) = of_sender.first()?;
        let fields: Vec<String> = of_sender.iter().map(|(field, _)| format!("`{field}`")).collect();
        let meant: Vec<String> = of_sender
            .iter()
            .filter_map(|(field, cell)| {
                let own = field.strip_prefix("sender.").filter(|f| RESIDENCE.contains(f))?;
                Some(format!("\"{}\" = \"represented.{own}\"", shown(&cell.heading)))
            })
            .collect();
        let country = text_at(&self.centre.defaults, "represented.country").is_some()
            || cells.iter().any(|(field, _)| field == "represented.country");
        let country = if country { "" } else { ", with represented.country = \"DE\" in [defaults]" };
        let help = if meant.is_empty() {
            "empty the cell: what stands in the letterhead of the centre is in [centre]".to_owned()
        } else {
            format!(
                "where the client lives goes into [columns] as {}{country}; the letterhead is in [centre]",
                meant.join(", ")
            )
        };
        let message =
            format!("the centre writes this letter, and the row would change its letterhead by {}", fields.join(", "));
        let problem = Problem::error("table::sender-of-client", message).help(help);
        Some(problem.in_cell(row.place(Some(first))).file(self.table.name.clone()))
    }

    fn tree(&self, row: &Row, cells: &[(String, &Filled)], problems: &mut Problems) -> Node {
        let mut top: Vec<Entry> = self.centre.defaults.iter().map(|e| moved(e, CENTRE)).collect();
        let filled = |field: &str| cells.iter().find(|(f, _)| f == field);
        let relation = match filled("represented.relation").map(|(_, c)| &c.value) {
            Some(Value::Cell(word) | Value::Text(word)) => Some(word.trim().to_owned()),
            _ => text_at(&top, "represented.relation"),
        };
        let represented =
            cells.iter().any(|(f, _)| f == "represented.name") || text_at(&top, "represented.name").is_some();
        let centre_writes =
            represented && relation.as_deref().is_none_or(|r| r == "client") && !self.centre.sender.is_empty();
        if centre_writes {
            for entry in &self.centre.sender {
                displace(&mut top, "sender", &entry.key);
                put(&mut top, &["sender", &entry.key], moved(entry, CENTRE).node);
            }
            if relation.is_none() {
                put(&mut top, &["represented", "relation"], Node { span: 0..1, value: Value::Text("client".into()) });
            }
        } else {
            // A default for a person who is represented says nothing of one who writes for themselves.
            if !represented {
                top.retain(|e| e.key != "represented");
            }
            if let Some(line) = &self.centre.help_line {
                let node = Node { span: line.span.start + CENTRE..line.span.end + CENTRE, value: line.value.clone() };
                put(&mut top, &["sender", "help_line"], node);
            }
        }
        if centre_writes {
            problems.extend(self.of_the_client(row, cells));
        }
        for (field, cell) in cells.iter().filter(|(field, _)| !centre_writes || !is_sender(field)) {
            let mut value = cell.value.clone();
            if let (true, Value::Cell(code)) = (self.pad && field.ends_with("postal_code"), &value)
                && let Some(code) = padded(code.trim())
            {
                value = Value::Cell(code);
            }
            if let (true, Value::Cell(path) | Value::Text(path)) = (is_path(field), &value)
                && !stays_inside(path)
            {
                problems.push(
                    Problem::error("table::path", "a row may name files below the centre's folder only")
                        .help("put the file there and write its name, without .. and without a leading /")
                        .field(field.clone())
                        .in_cell(row.place(Some(cell)))
                        .file(self.table.name.clone()),
                );
                continue;
            }
            if let (true, Value::Cell(path) | Value::Text(path)) = (is_path(field), &mut value) {
                *path = self.centre.folder.join(path.trim()).display().to_string();
            }
            let path: Vec<&str> = field.split('.').collect();
            if let [section, field, ..] = path.as_slice() {
                displace(&mut top, section, field);
            }
            let span = cell.column..cell.column + 1;
            put(&mut top, &path, Node { span: span.clone(), value: on(value, span) });
        }
        for (section, word) in REPEATED {
            listed(&mut top, section, word);
        }
        if let (true, Some(mandate)) =
            (centre_writes && text_at(&top, "represented.enclosure").is_none(), &self.centre.mandate)
        {
            enclose(&mut top, mandate);
        }
        Node { span: 0..1, value: Value::Table(top) }
    }
}

fn is_sender(field: &str) -> bool {
    field == "sender" || field.starts_with("sender.")
}

/// A code of figures with the zeros it lost, where postal codes have five figures.
fn padded(code: &str) -> Option<String> {
    let lost = (3..5).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
    let padded = format!("{code:0>5}");
    let german = Country::parse("DE").is_some_and(|c| c.accepts_postal_code(&padded) && !c.accepts_postal_code(code));
    (lost && german).then_some(padded)
}

/// A path that leads nowhere but down.
fn stays_inside(path: &str) -> bool {
    let path = path.trim();
    !path.contains(['\\', ':'])
        && Path::new(path)
            .components()
            .all(|c| matches!(c, std::path::Component::Normal(_) | std::path::Component::CurDir))
}

#[cfg(test)]
#[path = "row_tests.rs"]
mod tests;
