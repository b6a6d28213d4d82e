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
use super::padding;
use super::parts;
use super::tree::{CENTRE, displace, enclose, excludes, listed, moved, on, put, text_at, text_of};
use crate::case::{Case, Knows, load, placeholder};
use crate::centre::join::Join;
use crate::centre::{Centre, Target, is_path};
use crate::directory::Directory;
use crate::problem::{Cell, Code, Place, Problem, Problems, Source};
use crate::read::node::{Field, Node, Value};
use crate::table::{Filled, Row, comparable};
use crate::visible::shown;
use crate::words::{self, Arg, Say};

/// Sections that are repeated, and the field that a word in the second part of a name fills.
const REPEATED: [(&str, &str); 3] = [("account", "service"), ("event", "what"), ("enclosure", "")];
/// Fields of a sender that tell where a represented person lives as well.
const RESIDENCE: [&str; 5] = ["street", "lines", "postal_code", "city", "country"];
/// Spans from here on are joined columns, by their number in the centre's file; smaller ones are columns of the row.
const JOINED: usize = CENTRE - (1 << 16);

/// What the cases of a reader that was told of no office may name.
static BUILT_IN: LazyLock<Directory> = LazyLock::new(Directory::builtin);

/// Reads rows.
pub struct RowReader<'c> {
    centre: &'c Centre,
    names: &'c (dyn Knows + Sync),
    /// The table, by name.
    table: Arc<Source>,
    targets: HashMap<Arc<str>, Target>,
    /// Headings as they are compared.
    compared: HashMap<Arc<str>, String>,
    /// Headings of the table, in their order.
    headings: Vec<Arc<str>>,
    pad: bool,
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
        if let Some(target) = self.targets.get(heading) {
            return target.clone();
        }
        let target = columns::mapped(self.centre, heading).unwrap_or_else(|| {
            let aside = columns::aside(self.centre, heading);
            if aside { Target::Ignored } else { Target::Field(heading.to_string()) }
        });
        self.targets.insert(heading.clone(), target.clone());
        self.compared.insert(heading.clone(), comparable(heading));
        target
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
        let mut cells: Vec<(String, Filled)> = Vec::new();
        for cell in &row.cells {
            match self.target(&cell.heading) {
                Target::Field(field) => cells.push((field, cell.clone())),
                Target::Ignored => {}
            }
        }
        cells.extend(self.joined(row));
        problems.extend(self.joined_placeholders(row));
        problems.extend(self.contested(&mut cells, row));
        let tree = self.tree(row, &cells, &mut problems);
        let case = match load::from_node(&tree, &self.table, Path::new(""), self.names) {
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
                self.explain(&mut located, row, &cells);
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

    /// The fields that are joined of several columns, each like a cell.
    fn joined(&self, row: &Row) -> Vec<(String, Filled)> {
        let mut fields = Vec::new();
        for (index, join) in self.centre.joins.iter().enumerate() {
            if let Some(text) = join.fill(|heading| self.under(row, heading).and_then(|cell| text_in(&cell.value))) {
                let heading = self.joined_cells(row, index).iter().map(|c| c.heading.as_ref()).collect::<Vec<_>>();
                let heading = Arc::from(heading.join(" + "));
                fields.push((join.field.clone(), Filled { heading, column: JOINED + index, value: Value::Cell(text) }));
            }
        }
        fields
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
    fn joined_cells<'r>(&self, row: &'r Row, index: usize) -> Vec<&'r Filled> {
        let join = self.centre.joins.get(index);
        join.into_iter().flat_map(Join::compared).filter_map(|heading| self.under(row, heading)).collect()
    }

    /// The filled cell under a heading.
    fn under<'r>(&self, row: &'r Row, compared: &str) -> Option<&'r Filled> {
        row.cells.iter().find(|cell| self.compared.get(&cell.heading).is_some_and(|heading| heading == compared))
    }

    /// The place of a column of the row, or of the first of those that were joined.
    fn place_of(&self, row: &Row, column: usize) -> Cell {
        if column < JOINED {
            return row.place(row.cells.iter().find(|c| c.column == column));
        }
        let cells = self.joined_cells(row, column - JOINED);
        let heading = cells.iter().map(|c| c.heading.as_ref()).collect::<Vec<_>>().join(" + ");
        let heading = (!heading.is_empty()).then(|| Arc::from(heading));
        Cell { column: cells.first().map(|c| c.column), heading, ..row.place(None) }
    }

    /// Keeps one of several that fill the same field; a problem for each such field.
    fn contested(&self, cells: &mut Vec<(String, Filled)>, row: &Row) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut index = 0;
        while index < cells.len() {
            let (first, others) = cells[index..].split_at(1);
            let field = &first[0].0;
            let same: Vec<&Filled> = others.iter().filter(|(f, _)| f == field).map(|(_, cell)| cell).collect();
            if let Some(second) = same.first() {
                let all: Vec<&Filled> = std::iter::once(&first[0].1).chain(same.iter().copied()).collect();
                let problem = two_columns(field, &all).in_cell(self.place_of(row, second.column));
                problems.push(problem.file(self.table.name.clone()));
                let field = field.clone();
                let mut seen = 0;
                cells.retain(|(f, _)| {
                    seen += usize::from(*f == field);
                    *f != field || seen == 1
                });
            }
            index += 1;
        }
        problems
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
            let missing = is_missing(&problem.code)
                || matches!(
                    problem.code,
                    Code::DirectoryNoResidence {}
                        | Code::DirectoryResidenceUncertain { .. }
                        | Code::MailNoAddress {}
                        | Code::MailNoAddressOfAuthority { .. }
                        | Code::MailNoAddressOfController { .. }
                );
            let start = problem.place.as_ref().filter(|_| !missing).map_or(0, |p| p.span.start);
            if start >= CENTRE {
                let span = problem.place.as_ref().map_or(0..0, |p| p.span.start - CENTRE..p.span.end - CENTRE);
                located.push(problem.at(Some(Place { source: self.centre.source.clone(), span })));
                continue;
            }
            let problem = match problem.code {
                Code::CaseNoAccount {} => problem.hint(Say::TableMapAccount { line: self.account_column().into() }),
                _ => problem,
            };
            located.push(problem.in_cell(self.place_of(row, start)).file(self.table.name.clone()));
        }
        located
    }

    /// A line of `[columns]` for an account, with the first service there is.
    fn account_column(&self) -> String {
        let service = self.names.directory().services().next();
        service.map_or_else(String::new, |(_, s)| format!("\"{}\" = \"account.{}.url\"", s.name, s.id))
    }

    /// Says in the words of a table what a case file would be told.
    fn explain(&self, problems: &mut [Problem], row: &Row, cells: &[(String, Filled)]) {
        for problem in problems.iter_mut().filter(|p| p.cell.is_some()) {
            let cell = problem.cell.as_ref().and_then(|c| row.cells.iter().find(|f| Some(f.column) == c.column));
            match (&problem.code, cell.map(|c| &c.value)) {
                (code, _) if is_missing(code) => self.lacking(problem),
                (
                    Code::CasePostalCode { .. } | Code::CasePostalCodeOfOther { .. } | Code::CasePostalCodeSigns { .. },
                    Some(Value::Cell(code)),
                ) if padding::lost(code.trim()) => {
                    let field = problem.field.clone().unwrap_or_default();
                    let padded = padding::padded(address_of(&field, code, cells)).into();
                    problem.code = Code::TablePostalCodeNumber { message: Arg::message(problem), padded };
                    problem.hint = None;
                }
                (Code::CaseWrongType { .. }, Some(Value::Cell(_))) => {
                    problem.hint = problem.hint.take().map(|hint| Box::new(in_a_cell(*hint)));
                }
                _ => {}
            }
        }
    }

    /// The columns of the table that fill a field, by themselves or joined: their numbers, from 0, and headings. A field of a section that
    /// is repeated has a number in a case and a word in a table; they are told apart by its last part alone.
    fn columns_for(&self, field: &str) -> Vec<(usize, &Arc<str>)> {
        let repeated = REPEATED.iter().find(|(section, _)| field.split('.').next() == Some(section));
        let same = |own: &str| match repeated {
            Some((section, _)) => {
                own.split('.').next() == Some(section) && own.rsplit('.').next() == field.rsplit('.').next()
            }
            None => own == field,
        };
        let joined: Vec<&String> =
            self.centre.joins.iter().filter(|join| same(&join.field)).flat_map(Join::compared).collect();
        let fills = |heading: &Arc<str>| {
            let mapped = matches!(self.targets.get(heading), Some(Target::Field(target)) if same(target));
            mapped || self.compared.get(heading).is_some_and(|compared| joined.contains(&compared))
        };
        self.headings.iter().enumerate().filter(|(_, heading)| !heading.is_empty() && fills(heading)).collect()
    }

    /// What to do about a field that a row lacks; the place of the column, where one fills it.
    fn lacking(&self, problem: &mut Problem) {
        let mut field = problem.field.clone().unwrap_or_default();
        let columns = self.columns_for(&field);
        if let ([(index, heading)], Some(cell)) = (columns.as_slice(), problem.cell.as_mut()) {
            (cell.column, cell.heading) = (Some(index + 1), Some(Arc::clone(heading)));
            // `event.1.date` is called `event.objected.date` in a table.
            if let Some(Target::Field(own)) = self.targets.get(*heading) {
                let called = Arg::field(&field);
                for argument in problem.code.arguments_mut().into_iter().filter(|argument| **argument == called) {
                    *argument = Arg::field(own);
                }
                field.clone_from(own);
            }
        }
        let named = || Arg::list(columns.iter().map(|(_, heading)| Arg::quoted(shown(heading))), words::Join::Comma);
        let field = Arg::field(field);
        problem.hint = Some(Box::new(match columns.len() {
            0 => Say::TableFillField { field },
            1 => Say::TableFillColumn { columns: named(), field },
            _ => Say::TableFillOneColumn { columns: named(), field },
        }));
    }

    /// The letterhead of a letter that the centre writes is the centre's own: a cell for it holds something of the client.
    fn of_the_client(&self, row: &Row, cells: &[(String, Filled)]) -> Option<Problem> {
        let of_sender: Vec<&(String, Filled)> = cells.iter().filter(|(field, _)| is_sender(field)).collect();
        let (_, first) = of_sender.first()?;
        let fields: Vec<String> = of_sender.iter().map(|(field, _)| format!("`{field}`")).collect();
        let meant: Vec<String> = of_sender
            .iter()
            .filter_map(|(field, cell)| {
                let own = field.strip_prefix("sender.").filter(|f| RESIDENCE.contains(f))?;
                Some(match cell.column {
                    column if column < JOINED => format!("\"{}\" = \"represented.{own}\"", shown(&cell.heading)),
                    _ => format!("\"represented.{own}\" = \"{}\"", in_braces(headings_of(cell))),
                })
            })
            .collect();
        let country = text_at(&self.centre.defaults, "represented.country").is_some()
            || cells.iter().any(|(field, _)| field == "represented.country");
        let code = Code::TableSenderOfClient {
            fields: Arg::list(fields, words::Join::Comma),
            lines: if meant.is_empty() { Arg::Absent } else { Arg::list(meant, words::Join::Comma) },
            country: (!country).then(|| Arg::field("represented.country")).into(),
        };
        Some(code.error().in_cell(self.place_of(row, first.column)).file(self.table.name.clone()))
    }

    fn tree(&self, row: &Row, cells: &[(String, Filled)], problems: &mut Problems) -> Node {
        let mut top: Vec<Field> = self.centre.defaults.iter().map(|e| moved(e, CENTRE)).collect();
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
            let told = |problem: Problem| {
                problem.field(field.clone()).in_cell(self.place_of(row, cell.column)).file(self.table.name.clone())
            };
            let mut value = cell.value.clone();
            if let (true, Value::Cell(code)) = (field.ends_with(".postal_code"), &cell.value)
                && let Some(number) = padding::whole(code)
            {
                let code = Code::TablePostalCodeDecimal { code: code.trim().into(), number: number.into() };
                problems.push(told(code.warning()));
                value = Value::Cell(number.to_owned());
            }
            if let (true, Value::Cell(code) | Value::Text(code)) = (self.pad && field.ends_with(".postal_code"), &value)
                && let Some(padded) = padding::padded(address_of(field, code, cells))
            {
                let code = Code::TablePostalCodePadded { code: code.trim().into(), padded: (&padded).into() };
                problems.push(told(code.warning()));
                value = Value::Cell(padded);
            }
            if let (true, Value::Text(lines)) = (field.ends_with(".street"), &value)
                && lines.contains(['\n', '\r'])
            {
                // A program that writes JSON from a spreadsheet keeps the line break of the cell.
                value = Value::Cell(lines.clone());
            }
            if let (true, Value::Cell(path) | Value::Text(path)) = (is_path(field), &value)
                && !stays_inside(path)
            {
                problems.push(told(Code::TablePath {}.error()));
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
        if let Some(part) = &row.part {
            let wrong = parts::only(part, &mut top).err();
            problems.extend(wrong.map(|p| p.in_cell(row.place(None)).file(self.table.name.clone())));
        }
        if let (true, Some(mandate)) =
            (centre_writes && text_at(&top, "represented.enclosure").is_none(), &self.centre.mandate)
        {
            enclose(&mut top, mandate);
        }
        Node { span: 0..1, value: Value::Table(top) }
    }
}

/// Whether a field is missing.
fn is_missing(code: &Code) -> bool {
    matches!(code, Code::CaseMissingField { .. } | Code::CaseMissingController { .. })
}

/// What belongs into a case file, said of a cell.
fn in_a_cell(hint: Say) -> Say {
    match hint {
        Say::CaseWriteBoolean { field } => Say::TableCellBoolean { field },
        Say::CaseWriteYear { field } => Say::TableCellYear { field },
        Say::CaseWriteNumber { field, number } => Say::TableCellNumber { field, number },
        Say::CaseWriteSection { path } => Say::TableCellSection { path },
        Say::CaseWriteSections { field } => Say::TableCellSections { field },
        other => other,
    }
}

fn is_sender(field: &str) -> bool {
    field == "sender" || field.starts_with("sender.")
}

fn text_in(value: &Value) -> Option<String> {
    match value {
        Value::Cell(text) | Value::Text(text) | Value::Number(text) | Value::Date(text) => Some(text.clone()),
        _ => None,
    }
}

/// Several filled columns for one field, with the line that joins them.
fn two_columns(field: &str, cells: &[&Filled]) -> Problem {
    let named = cells.iter().map(|c| Arg::quoted(shown(&c.heading)));
    let columns = named.reduce(|columns, last| Say::TableAndColumn { columns, last }.into());
    // What is joined already is not joined again.
    let mut parts: Vec<&str> = Vec::new();
    for part in cells.iter().flat_map(|cell| headings_of(cell)) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    let (both, pattern) = (Arg::flag(cells.len() == 2), in_braces(parts).into());
    Code::TableTwoColumns { columns: columns.into(), both, field: Arg::field(field), pattern }.error().field(field)
}

/// The heading of a cell, or those of the cells that were joined.
fn headings_of(cell: &Filled) -> impl Iterator<Item = &str> {
    cell.heading.split(if cell.column < JOINED { "\0" } else { " + " })
}

/// Headings as a join names them.
fn in_braces<'h>(headings: impl IntoIterator<Item = &'h str>) -> String {
    headings.into_iter().map(|name| format!("{{{{{}}}}}", shown(name))).collect::<Vec<_>>().join(" ")
}

/// What the row says of the address that a postal code belongs to.
fn address_of<'r>(field: &str, code: &'r str, cells: &'r [(String, Filled)]) -> padding::Row<'r> {
    let section = field.rsplit_once('.').map_or("", |(section, _)| section);
    let cell = |name: &str| {
        let (_, cell) = cells.iter().find(|(field, _)| field.strip_prefix(section) == Some(name))?;
        match &cell.value {
            Value::Cell(text) | Value::Text(text) => Some(text.as_str()),
            _ => None,
        }
    };
    padding::Row { code, country: cell(".country"), city: cell(".city") }
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
