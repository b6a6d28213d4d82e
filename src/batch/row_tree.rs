//! A row to the tree of a case.
//!
//! In: the fields that a row fills, and the defaults of the centre. Out: the tree that a case file would be read to. A cell goes before a default; in a
//! row of a client the letterhead is the centre's; paths start at the folder of the centre's file and lead nowhere else.

use std::path::{Component, Path};

use super::entry::{Entry, address_of, in_braces};
use super::padding;
use super::parts;
use super::row::{REPEATED, RowReader};
use super::row_told::InRow;
use super::tree::{default_node, default_of, displace, enclose, from_cell, listed, put, text_at};
use crate::centre::is_path;
use crate::problem::{Code, Problem, Problems};
use crate::read::node::{Field, Node, Value};
use crate::read::origin::Origin;
use crate::table::Row;
use crate::visible::shown;
use crate::words::{self, Arg};

/// Fields of a sender that tell where a represented person lives as well.
const RESIDENCE: [&str; 5] = ["street", "lines", "postal_code", "city", "country"];

impl RowReader<'_> {
    /// The tree of a row's case.
    pub(super) fn tree(&self, row: &Row, entries: &[Entry], places: &InRow, problems: &mut Problems) -> Node {
        let mut top: Vec<Field> = self.centre.defaults.iter().map(default_of).collect();
        let centre_writes = self.writer(&mut top, entries);
        if centre_writes {
            problems.extend(self.of_the_client(entries, places));
        }
        for entry in entries.iter().filter(|entry| !centre_writes || !is_sender(&entry.field)) {
            let Some(value) = self.value(entry, entries, places, problems) else { continue };
            let path: Vec<&str> = entry.field.split('.').collect();
            if let [section, field, ..] = path.as_slice() {
                displace(&mut top, section, field);
            }
            put(&mut top, &path, from_cell(value, &entry.origin));
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
        Node { origin: Origin::Row, value: Value::Table(top) }
    }

    /// Says in the tree who writes; whether that is the centre.
    fn writer(&self, top: &mut Vec<Field>, entries: &[Entry]) -> bool {
        let filled = |field: &str| entries.iter().find(|entry| entry.field == field);
        let relation = match filled("represented.relation").map(|entry| &entry.value) {
            Some(Value::Cell(word) | Value::Text(word)) => Some(word.trim().to_owned()),
            _ => text_at(top, "represented.relation"),
        };
        let represented = filled("represented.name").is_some() || text_at(top, "represented.name").is_some();
        let client = relation.as_deref().is_none_or(|relation| relation == "client");
        if represented && client && !self.centre.sender.is_empty() {
            for entry in &self.centre.sender {
                displace(top, "sender", &entry.key);
                put(top, &["sender", &entry.key], default_of(entry).node);
            }
            if relation.is_none() {
                let client = Node { origin: Origin::Row, value: Value::Text("client".into()) };
                put(top, &["represented", "relation"], client);
            }
            return true;
        }
        // A default for a person who is represented says nothing of one who writes for themselves.
        if !represented {
            top.retain(|e| e.key != "represented");
        }
        if let Some(line) = &self.centre.help_line {
            put(top, &["sender", "help_line"], default_node(line));
        }
        false
    }

    /// The value of a field as a case file would have it; nothing where it may not stand there.
    fn value(&self, entry: &Entry, entries: &[Entry], places: &InRow, problems: &mut Problems) -> Option<Value> {
        let Entry { field, origin, .. } = entry;
        let told =
            |code: Code| code.warning().field(field.clone()).in_cell(places.cell(origin)).file(self.table.name.clone());
        let mut value = entry.value.clone();
        if let (true, Value::Cell(code)) = (field.ends_with(".postal_code"), &entry.value)
            && let Some(number) = padding::whole(code)
        {
            problems.push(told(Code::TablePostalCodeDecimal { code: code.trim().into(), number: number.into() }));
            value = Value::Cell(number.to_owned());
        }
        if let (true, Value::Cell(code) | Value::Text(code)) = (self.pad && field.ends_with(".postal_code"), &value)
            && let Some(padded) = padding::padded(address_of(field, code, entries))
        {
            problems.push(told(Code::TablePostalCodePadded { code: code.trim().into(), padded: (&padded).into() }));
            value = Value::Cell(padded);
        }
        if let (true, Value::Text(lines)) = (field.ends_with(".street"), &value)
            && lines.contains(['\n', '\r'])
        {
            // A program that writes JSON from a spreadsheet keeps the line break of the cell.
            value = Value::Cell(lines.clone());
        }
        if let (true, Value::Cell(path) | Value::Text(path)) = (is_path(field), &mut value) {
            if !stays_inside(path) {
                let problem = Code::TablePath {}.error().field(field.clone());
                problems.push(problem.in_cell(places.cell(origin)).file(self.table.name.clone()));
                return None;
            }
            *path = self.centre.folder.join(path.trim()).display().to_string();
        }
        Some(value)
    }

    /// The letterhead of a letter that the centre writes is the centre's own: a cell for it holds something of the client.
    fn of_the_client(&self, entries: &[Entry], places: &InRow) -> Option<Problem> {
        let of_sender: Vec<&Entry> = entries.iter().filter(|entry| is_sender(&entry.field)).collect();
        let first = of_sender.first()?;
        let fields: Vec<String> = of_sender.iter().map(|entry| format!("`{}`", entry.field)).collect();
        let meant: Vec<String> = of_sender
            .iter()
            .filter_map(|entry| {
                let own = entry.field.strip_prefix("sender.").filter(|f| RESIDENCE.contains(f))?;
                Some(match entry.origin {
                    Origin::Joined(_) => format!("\"represented.{own}\" = \"{}\"", in_braces(&entry.headings)),
                    _ => format!("\"{}\" = \"represented.{own}\"", shown(&entry.heading())),
                })
            })
            .collect();
        let country = text_at(&self.centre.defaults, "represented.country").is_some()
            || entries.iter().any(|entry| entry.field == "represented.country");
        let code = Code::TableSenderOfClient {
            fields: Arg::list(fields, words::Join::Comma),
            lines: if meant.is_empty() { Arg::Absent } else { Arg::list(meant, words::Join::Comma) },
            country: (!country).then(|| Arg::field("represented.country")).into(),
        };
        Some(code.error().in_cell(places.cell(&first.origin)).file(self.table.name.clone()))
    }
}

fn is_sender(field: &str) -> bool {
    field == "sender" || field.starts_with("sender.")
}

/// A path that leads nowhere but down.
fn stays_inside(path: &str) -> bool {
    let path = path.trim();
    let down = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
    !path.contains(['\\', ':']) && Path::new(path).components().all(down)
}
