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

use sha2::{Digest, Sha256};

use crate::case::node::{Entry, Node, Value};
use crate::case::{Case, load};
use crate::centre::{Centre, Target, is_path};
use crate::digest::Figure;
use crate::directory::Country;
use crate::problem::{Place, Problem, Problems, Source};
use crate::table::{Filled, Row};

/// Sections that are repeated, and the field that a word in the second part of a name fills.
const REPEATED: [(&str, &str); 3] = [("account", "service"), ("event", "what"), ("enclosure", "")];
/// Fields of which a case has one: a cell for one of them takes the place of a default for another.
const EITHER: [(&str, &[&str]); 2] =
    [("recipient", &["controller", "authority", "name"]), ("sender", &["street", "lines"])];
/// Spans from here on are places in the centre's file, smaller ones columns of the row.
const CENTRE: usize = 1 << 24;

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
        let target = target(self.centre, heading);
        self.targets.insert(heading.clone(), target.clone());
        target
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
            // What is missing is missing in the row, whatever section around it came from the centre.
            let missing = matches!(problem.code, "case::missing-field" | "mail::no-address");
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
        for (field, cell) in cells {
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

/// What a column is for, by its heading: as the centre maps it, else the field it is called after.
pub fn target(centre: &Centre, heading: &str) -> Target {
    if let Some(target) = centre.columns.get(heading) {
        return target.clone();
    }
    let lower = heading.to_lowercase();
    let mapped = centre.columns.iter().find(|(known, _)| known.to_lowercase() == lower);
    mapped.map_or_else(|| Target::Field(heading.to_owned()), |(_, target)| target.clone())
}

/// A problem for every heading that is no field, each once.
pub fn unknown_columns(centre: &Centre, table: &str, headings: &[(Arc<str>, usize)], line: usize) -> Vec<Problem> {
    unknown(&mut RowReader::new(centre, table, false), headings, line)
}

/// A problem for every name that is no field of a case.
pub fn unknown_fields(centre: &Centre, names: &[(Arc<str>, usize)]) -> Vec<Problem> {
    let mut reader = RowReader::new(centre, "", false);
    for (name, _) in names {
        reader.targets.insert(name.clone(), Target::Field(name.to_string()));
    }
    unknown(&mut reader, names, 0)
}

fn unknown(reader: &mut RowReader<'_>, headings: &[(Arc<str>, usize)], line: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (heading, column) in headings {
        let Target::Field(field) = reader.target(heading) else { continue };
        if heading.is_empty() {
            continue;
        }
        let alone = (heading, *column);
        let Some(problem) = refused(reader, &[alone], line) else { continue };
        // Some fields are there with another one only: the address of a recipient who is named.
        let section = |field: &str| field.split_once('.').map(|(section, _)| section.to_owned());
        let own = section(&field);
        let fits = headings.iter().filter(|(_, other)| own.is_some() && other != column).any(|(other, at)| {
            let same = matches!(reader.target(other), Target::Field(f) if section(&f) == own);
            same && refused(reader, &[alone, (other, *at)], line).is_none()
        });
        if fits {
            continue;
        }
        let near = problem
            .help
            .as_deref()
            .filter(|h| h.starts_with("did you mean"))
            .map_or_else(String::new, |h| format!("{h} "));
        let shown = crate::case::text::shown(heading);
        problems.push(Problem {
            code: "table::unknown-column",
            message: if field == heading.as_ref() {
                "the column is no field of a case".into()
            } else {
                format!(
                    "`{}`, to which the centre's file maps the column, is no field of a case",
                    crate::case::text::shown(&field)
                )
            },
            help: Some(format!(
                "{near}map it in [columns] of the centre's file: \"{shown}\" = \"sender.name\"; \"{shown}\" = \"\" leaves it out"
            )),
            ..problem
        });
    }
    problems
}

/// What the reader says of a row that fills these columns, if it refuses the first one.
fn refused(reader: &mut RowReader<'_>, columns: &[(&Arc<str>, usize)], line: usize) -> Option<Problem> {
    let filled = |(heading, column): &(&Arc<str>, usize)| Filled {
        heading: (*heading).clone(),
        column: *column,
        value: Value::Cell("x".into()),
    };
    let row = Row { number: 0, line, cells: columns.iter().map(filled).collect(), problems: Vec::new() };
    let found = match reader.read(&row).case {
        Ok((_, problems)) | Err(problems) => problems,
    };
    found.into_iter().find(|p| {
        let whole_section = p.code == "case::wrong-type" && p.message.ends_with("it must be a table");
        (p.code == "case::unknown-field" || whole_section)
            && p.cell.as_ref().is_some_and(|c| c.column == columns.first().map(|(_, column)| *column))
    })
}

/// What stands in a field of the tree, as text.
pub fn text_of(tree: &Node, field: &str) -> Option<String> {
    match &tree.value {
        Value::Table(entries) => text_at(entries, field),
        _ => None,
    }
}

fn text_at(entries: &[Entry], field: &str) -> Option<String> {
    let (first, rest) = field.split_once('.').map_or((field, None), |(first, rest)| (first, Some(rest)));
    let node = &entries.iter().find(|e| e.key == first)?.node;
    match (&node.value, rest) {
        (Value::Text(text) | Value::Cell(text) | Value::Number(text) | Value::Date(text), None) => {
            Some(text.trim().to_owned()).filter(|t| !t.is_empty())
        }
        (Value::Table(inner), Some(rest)) => text_at(inner, rest),
        (Value::List(items), Some(rest)) => {
            let (number, rest) = rest.split_once('.')?;
            let index = number.parse::<usize>().ok()?.checked_sub(1)?;
            match &items.get(index)?.value {
                Value::Table(inner) => text_at(inner, rest),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A figure for everything a case is made of, so that a changed row is seen.
pub fn fingerprint(tree: &Node, salt: &[u8]) -> Figure {
    fn take(node: &Node, hash: &mut Sha256) {
        let text = |kind: u8, text: &str, hash: &mut Sha256| {
            hash.update([kind]);
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        };
        match &node.value {
            Value::Table(entries) => {
                hash.update([b'{']);
                let mut sorted: Vec<&Entry> = entries.iter().collect();
                sorted.sort_by(|a, b| a.key.cmp(&b.key));
                for entry in sorted {
                    text(b'k', &entry.key, hash);
                    take(&entry.node, hash);
                }
                hash.update([b'}']);
            }
            Value::List(items) => {
                hash.update([b'[']);
                items.iter().for_each(|item| take(item, hash));
                hash.update([b']']);
            }
            Value::Text(t) | Value::Cell(t) => text(b't', t, hash),
            Value::Number(t) => text(b'n', t, hash),
            Value::Date(t) => text(b'd', t, hash),
            Value::Boolean(b) => hash.update([b'b', u8::from(*b)]),
            Value::Null => hash.update([b'0']),
        }
    }
    let mut hash = Sha256::new();
    hash.update(salt);
    take(tree, &mut hash);
    Figure::from_hash(&hash.finalize())
}

/// An entry with its spans moved behind those of the row.
fn moved(entry: &Entry, by: usize) -> Entry {
    fn node(n: &Node, by: usize) -> Node {
        let value = match &n.value {
            Value::Table(entries) => Value::Table(entries.iter().map(|e| moved(e, by)).collect()),
            Value::List(items) => Value::List(items.iter().map(|i| node(i, by)).collect()),
            other => other.clone(),
        };
        Node { span: n.span.start + by..n.span.end + by, value }
    }
    let key_span = entry.key_span.start + by..entry.key_span.end + by;
    Entry { key: entry.key.clone(), key_span, node: node(&entry.node, by) }
}

/// A value with every span set to its cell.
fn on(value: Value, span: std::ops::Range<usize>) -> Value {
    let node = |n: Node| Node { span: span.clone(), value: on(n.value, span.clone()) };
    match value {
        Value::Table(entries) => Value::Table(
            entries.into_iter().map(|e| Entry { key: e.key, key_span: span.clone(), node: node(e.node) }).collect(),
        ),
        Value::List(items) => Value::List(items.into_iter().map(node).collect()),
        other => other,
    }
}

/// Puts a value at a path; a table is merged into one that is there.
fn put(entries: &mut Vec<Entry>, path: &[&str], node: Node) {
    let Some((first, rest)) = path.split_first() else { return };
    let index = match entries.iter().position(|e| e.key == *first) {
        Some(index) => index,
        None => {
            let empty = Node { span: node.span.clone(), value: Value::Table(Vec::new()) };
            entries.push(Entry { key: (*first).to_owned(), key_span: node.span.clone(), node: empty });
            entries.len() - 1
        }
    };
    let slot = &mut entries[index];
    if rest.is_empty() {
        match (&mut slot.node.value, node.value) {
            (Value::Table(there), Value::Table(new)) => {
                for entry in new {
                    put(there, &[&entry.key], entry.node);
                }
            }
            (there, value) => {
                *there = value;
                slot.node.span = node.span.clone();
                slot.key_span = node.span;
            }
        }
        return;
    }
    // The items of a list are numbered like those of a table whose names are numbers.
    if let Value::List(items) = &mut slot.node.value {
        let numbered = std::mem::take(items).into_iter().enumerate();
        let table =
            numbered.map(|(n, node)| Entry { key: (n + 1).to_string(), key_span: node.span.clone(), node }).collect();
        slot.node.value = Value::Table(table);
    }
    if !matches!(slot.node.value, Value::Table(_)) {
        slot.node = Node { span: node.span.clone(), value: Value::Table(Vec::new()) };
    }
    if let Value::Table(inner) = &mut slot.node.value {
        put(inner, rest, node);
    }
}

/// Takes away a default for which another field of the same choice was given.
fn displace(top: &mut [Entry], section: &str, field: &str) {
    for (name, fields) in EITHER {
        if name != section || !fields.contains(&field) {
            continue;
        }
        if let Some(Entry { node: Node { value: Value::Table(inner), .. }, .. }) =
            top.iter_mut().find(|e| e.key == section)
        {
            inner.retain(|e| e.key == field || !fields.contains(&e.key.as_str()) || e.key_span.start < CENTRE);
        }
    }
}

/// Turns the named parts of a repeated section into its list.
fn listed(top: &mut [Entry], section: &str, word: &str) {
    let Some(entry) = top.iter_mut().find(|e| e.key == section) else { return };
    let Value::Table(parts) = &mut entry.node.value else { return };
    if parts.iter().any(|part| !matches!(part.node.value, Value::Table(_))) {
        return;
    }
    let mut parts = std::mem::take(parts);
    // By number where there is one, then in the order of the columns.
    parts.sort_by_key(|part| part.key.parse::<usize>().unwrap_or(usize::MAX));
    let items = parts.into_iter().map(|mut part| {
        if let (true, Value::Table(fields)) =
            (part.key.parse::<usize>().is_err() && !word.is_empty(), &mut part.node.value)
            && !fields.iter().any(|f| f.key == word)
        {
            let span = part.node.span.clone();
            fields.push(Entry {
                key: word.to_owned(),
                key_span: span.clone(),
                node: Node { span, value: Value::Text(part.key) },
            });
        }
        part.node
    });
    entry.node.value = Value::List(items.collect());
}

/// Puts the mandate behind the other enclosures, and says that it proves the representation.
fn enclose(top: &mut Vec<Entry>, mandate: &Node) {
    let span = mandate.span.start + CENTRE..mandate.span.end + CENTRE;
    let title = Node { span: span.clone(), value: mandate.value.clone() };
    let title = Entry { key: "title".into(), key_span: span.clone(), node: title };
    let item = Node { span: span.clone(), value: Value::Table(vec![title]) };
    let number = match top.iter_mut().find(|e| e.key == "enclosure").map(|e| &mut e.node.value) {
        Some(Value::List(items)) => {
            items.push(item);
            items.len()
        }
        Some(_) => return,
        None => {
            let node = Node { span: span.clone(), value: Value::List(vec![item]) };
            top.push(Entry { key: "enclosure".into(), key_span: span.clone(), node });
            1
        }
    };
    put(top, &["represented", "enclosure"], Node { span, value: Value::Number(number.to_string()) });
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
