//! Reads the fields of one table and gathers every problem on the way.
//!
//! In: a [`Node`] that should be a table. Out: values, and in [`Problems`] all that was missing, mistyped
//! or unknown. A field that was read well is returned even when others were not, so that one run reports
//! everything.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::cell;
use super::choice::Choice;
use super::day;
use super::node::{Entry, Node, Value};
use super::text;
use crate::hide::{names_password, names_place};
use crate::problem::{Place, Problem, Problems, Source, did_you_mean};

/// Entries of a repeated section at most: nobody has as many accounts.
pub const ENTRIES: usize = 500;

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Required,
    /// It can be left out.
    Optional,
}

/// Makes something of a text, or says why it cannot.
pub type Parse<T> = fn(&str) -> Result<T, Problem>;

/// What all tables of one file share.
pub struct Reading {
    /// The file.
    pub source: Arc<Source>,
    /// All findings so far.
    pub problems: Problems,
    /// Where each field stands, by its dotted name (`account.1.url`).
    pub places: BTreeMap<String, Place>,
    /// The fields that the unknown ones are probably meant to be, by their dotted names.
    pub misspelt: Vec<String>,
}

impl Reading {
    /// Starts reading a file.
    pub fn new(source: Arc<Source>) -> Self {
        Reading { source, problems: Problems::new(), places: BTreeMap::new(), misspelt: Vec::new() }
    }

    fn place(&self, span: &std::ops::Range<usize>) -> Option<Place> {
        Some(Place { source: self.source.clone(), span: span.clone() })
    }
}

/// The fields of one table.
pub struct TableReader<'n, 'r> {
    /// Any field is known: somebody else reads them.
    open: bool,
    reading: &'r mut Reading,
    /// `` for the top, else such as `sender`.
    path: String,
    entries: &'n [Entry],
    span: std::ops::Range<usize>,
    asked: Vec<&'static str>,
}

impl<'n, 'r> TableReader<'n, 'r> {
    /// Opens a node that should be a table; a problem and an empty table if it is none.
    pub fn open(node: &'n Node, path: impl Into<String>, reading: &'r mut Reading) -> Self {
        let path = path.into();
        let entries: &[Entry] = match &node.value {
            Value::Table(entries) => entries,
            other => {
                let place = reading.place(&node.span);
                reading.problems.push(
                    Problem::error("case::wrong-type", format!("`{path}` is {}, it must be a table", other.kind()))
                        .help(format!("write it as a section: [{path}]"))
                        .field(path.clone())
                        .at(place),
                );
                &[]
            }
        };
        TableReader { reading, path, entries, span: node.span.clone(), asked: Vec::new(), open: false }
    }

    fn name(&self, field: &str) -> String {
        if self.path.is_empty() { field.to_owned() } else { format!("{}.{field}", self.path) }
    }

    /// Adds a problem about a field of this table.
    pub fn problem(&mut self, field: &str, problem: Problem) {
        let span =
            self.entries.iter().find(|e| e.key == field).map_or_else(|| self.span.clone(), |e| e.node.span.clone());
        let place = self.reading.place(&span);
        let name = self.name(field);
        self.reading.problems.push(problem.field(name).at(place));
    }

    /// Adds a problem about a field whose line must not be shown to anybody.
    pub fn secret_problem(&mut self, field: &str, problem: Problem) {
        let name = self.name(field);
        let file = self.reading.source.name.clone();
        self.reading.problems.push(problem.field(name).file(file));
    }

    fn ask(&mut self, field: &'static str) {
        if !self.asked.contains(&field) {
            self.asked.push(field);
        }
    }

    fn find(&mut self, field: &'static str, need: Need) -> Option<&'n Node> {
        self.ask(field);
        let entry = self.entries.iter().find(|e| e.key == field && e.node.value != Value::Null);
        match entry {
            Some(entry) => {
                let name = self.name(field);
                if let Some(place) = self.reading.place(&entry.node.span) {
                    self.reading.places.insert(name, place);
                }
                Some(&entry.node)
            }
            None => {
                if need == Need::Required {
                    self.missing(field);
                }
                None
            }
        }
    }

    /// Reports a field that must be there and is not.
    pub fn missing(&mut self, field: &str) {
        let section =
            if self.path.is_empty() { "the top of the file".into() } else { format!("[{}]", section(&self.path)) };
        let help = match (self.path.as_str(), field) {
            ("", "sender" | "recipient" | "matter") => format!("add a section [{field}]"),
            (_, "street") => format!("add `street = …`, or `lines = [\"…\"]`, to {section}"),
            _ => format!("add `{field} = …` to {section}"),
        };
        self.missing_with(field, help);
    }

    /// The same, with what to do about it.
    pub fn missing_with(&mut self, field: &str, help: String) {
        let name = self.name(field);
        // An empty table from another problem has been reported already; the section's start is the place.
        let start = self.span.start;
        let place = self.reading.place(&(start..self.span.end.min(start + 1).max(start)));
        self.reading.problems.push(
            Problem::error("case::missing-field", format!("`{name}` is missing")).help(help).field(name).at(place),
        );
    }

    fn wrong_type(&mut self, field: &str, node: &Node, wanted: &str, help: String) {
        let name = self.name(field);
        let place = self.reading.place(&node.span);
        self.reading.problems.push(
            Problem::error("case::wrong-type", format!("`{name}` is {}, it must be {wanted}", node.value.kind()))
                .help(help)
                .field(name)
                .at(place),
        );
    }

    fn checked_text(&mut self, field: &str, node: &Node, text: &str, kind: text::Kind) -> Option<String> {
        match text::check(text, kind) {
            Ok(text) => Some(text),
            Err(fault) => {
                let name = self.name(field);
                let place = self.reading.place(&node.span);
                self.reading.problems.push(
                    Problem::error(fault.code, format!("`{name}` {}", fault.message))
                        .help(fault.help)
                        .field(name)
                        .at(place),
                );
                None
            }
        }
    }

    /// A text of one or more lines, see [`text::Kind`].
    pub fn text(&mut self, field: &'static str, need: Need, kind: text::Kind) -> Option<String> {
        let node = self.find(field, need)?;
        match &node.value {
            Value::Text(text) | Value::Cell(text) => self.checked_text(field, node, text, kind),
            Value::Number(number) => {
                self.wrong_type(field, node, "a text", format!("put it in quotes: {field} = \"{number}\""));
                None
            }
            _ => {
                self.wrong_type(field, node, "a text", format!("write {field} = \"…\""));
                None
            }
        }
    }

    /// A line; in the cell of a table it may be several, as spreadsheets hold the street of an address.
    pub fn lines_of_one(&mut self, field: &'static str) -> Option<Vec<String>> {
        let node = self.find(field, Need::Optional)?;
        match &node.value {
            Value::Cell(cell) if cell.trim().contains(['\n', '\r']) => {
                let lines = cell.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
                let read = lines.map(|line| self.checked_text(field, node, line, text::Kind::Line));
                read.collect::<Vec<_>>().into_iter().collect()
            }
            _ => self.text(field, Need::Optional, text::Kind::Line).map(|line| vec![line]),
        }
    }

    /// A list of texts; none of them may be empty.
    pub fn texts(&mut self, field: &'static str, kind: text::Kind) -> Option<Vec<String>> {
        let node = self.find(field, Need::Optional)?;
        if let Value::Cell(cell) = &node.value {
            return Some(
                cell::parts(cell, kind).filter_map(|part| self.checked_text(field, node, part, kind)).collect(),
            );
        }
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, "a list of texts", format!("write {field} = [\"…\", \"…\"]"));
            return None;
        };
        let mut texts = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(text) => texts.extend(self.checked_text(field, item, text, kind)),
                _ => self.wrong_type(field, item, "a list of texts", format!("write {field} = [\"…\", \"…\"]")),
            }
        }
        Some(texts)
    }

    /// A text as it stands; it may be empty.
    pub fn text_or_empty(&mut self, field: &'static str, need: Need) -> Option<String> {
        match self.find(field, need) {
            Some(Node { value: Value::Text(text), .. }) if text.trim().is_empty() => Some(String::new()),
            Some(_) => self.text(field, need, text::Kind::Prose),
            None => None,
        }
    }

    /// Whether a field is a text, where something else would do as well.
    pub fn is_text(&mut self, field: &'static str) -> bool {
        matches!(self.find(field, Need::Optional), Some(Node { value: Value::Text(_), .. }))
    }

    /// A word that `read` makes something of; what it refuses is told at its place.
    pub fn parsed<T>(&mut self, field: &'static str, need: Need, read: Parse<T>) -> Option<T> {
        let node = self.find(field, need)?;
        self.parsed_node(field, node, read)
    }

    /// A list of words that `read` makes something of; each that it refuses is told at its place.
    pub fn all_parsed<T>(&mut self, field: &'static str, read: Parse<T>) -> Option<Vec<T>> {
        let node = self.find(field, Need::Optional)?;
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, "a list of texts", format!("write {field} = [\"…\", \"…\"]"));
            return None;
        };
        Some(items.iter().filter_map(|item| self.parsed_node(field, item, read)).collect())
    }

    fn parsed_node<T>(&mut self, field: &str, node: &Node, read: Parse<T>) -> Option<T> {
        let (Value::Text(text) | Value::Cell(text)) = &node.value else {
            self.wrong_type(field, node, "a text", format!("write {field} = \"…\""));
            return None;
        };
        read(text)
            .map_err(|problem| {
                let (name, place) = (self.name(field), self.reading.place(&node.span));
                self.reading.problems.push(problem.field(name).at(place));
            })
            .ok()
    }

    /// A calendar date, as a TOML date or a text `YYYY-MM-DD`.
    pub fn date(&mut self, field: &'static str, need: Need) -> Option<NaiveDate> {
        let node = self.find(field, need)?;
        let written = match &node.value {
            Value::Date(written) | Value::Text(written) => written,
            Value::Cell(written) => {
                let read = day::read(written);
                if let Err(fault) = &read {
                    let name = self.name(field);
                    let problem = Problem::error("case::bad-date", format!("`{name}` {}", fault.message));
                    let place = self.reading.place(&node.span);
                    self.reading.problems.push(problem.help(fault.help.clone()).field(name).at(place));
                }
                return read.ok();
            }
            _ => {
                self.wrong_type(field, node, "a date", format!("write {field} = 2026-11-22"));
                return None;
            }
        };
        let date = (written.len() == 10).then(|| NaiveDate::parse_from_str(written, "%Y-%m-%d").ok()).flatten();
        if date.is_none() {
            let name = self.name(field);
            let place = self.reading.place(&node.span);
            let shown = text::shown(written);
            let meant = day::read(written).map_or_else(|_| "2026-11-22".to_owned(), |day| day.to_string());
            self.reading.problems.push(
                Problem::error(
                    "case::bad-date",
                    format!("`{name}` is \"{shown}\", which is not a date of the calendar"),
                )
                .help(format!("write {field} = {meant}: year, month, day, no time; the day must exist in that month"))
                .field(name)
                .at(place),
            );
        }
        date
    }

    /// true or false; `default` when it is not there.
    pub fn boolean(&mut self, field: &'static str, default: bool) -> bool {
        let Some(node) = self.find(field, Need::Optional) else {
            return default;
        };
        match &node.value {
            Value::Boolean(value) => return *value,
            Value::Cell(written) => {
                if let Some(value) = cell::boolean(written) {
                    return value;
                }
            }
            _ => {}
        }
        self.wrong_type(
            field,
            node,
            "true or false",
            format!("write {field} = true or {field} = false, without quotes"),
        );
        default
    }

    /// A whole number within bounds.
    pub fn integer(&mut self, field: &'static str, need: Need, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        let node = self.find(field, need)?;
        let number = match &node.value {
            Value::Number(written) => written.parse::<i64>().ok(),
            Value::Cell(written) => written.trim().parse::<i64>().ok(),
            _ => None,
        };
        match number {
            Some(number) if bounds.contains(&number) => Some(number),
            _ => {
                let wanted = format!("a whole number from {} to {}", bounds.start(), bounds.end());
                let help = if (1000..=9999).contains(bounds.start()) {
                    format!("write the year with four figures: {field} = 2013")
                } else {
                    format!("write {field} = {}", bounds.start())
                };
                self.wrong_type(field, node, &wanted, help);
                None
            }
        }
    }

    /// One word of a closed list.
    pub fn choice<C: Choice>(&mut self, field: &'static str, need: Need) -> Option<C> {
        let node = self.find(field, need)?;
        match &node.value {
            Value::Text(word) => self.word(field, node, word),
            Value::Cell(word) => self.word(field, node, word.trim()),
            _ => {
                self.wrong_type(field, node, "a word in quotes", words_help::<C>());
                None
            }
        }
    }

    /// A list of words of a closed list.
    pub fn choices<C: Choice>(&mut self, field: &'static str) -> Option<Vec<C>> {
        let node = self.find(field, Need::Optional)?;
        if let Value::Cell(cell) = &node.value {
            return Some(
                cell::parts(cell, text::Kind::Word).filter_map(|word| self.word::<C>(field, node, word)).collect(),
            );
        }
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, "a list of words", words_help::<C>());
            return None;
        };
        let mut choices = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(word) => choices.extend(self.word::<C>(field, item, word)),
                _ => self.wrong_type(field, item, "a list of words", words_help::<C>()),
            }
        }
        Some(choices)
    }

    fn word<C: Choice>(&mut self, field: &str, node: &Node, word: &str) -> Option<C> {
        let found = C::from_word(word);
        if found.is_none() {
            self.unknown_word(field, node, word, &C::words().collect::<Vec<_>>());
        }
        found
    }

    /// One of the words that are known, as a place in their list.
    pub fn one_of(&mut self, field: &'static str, need: Need, words: &[&str]) -> Option<usize> {
        let node = self.find(field, need)?;
        let (Value::Text(word) | Value::Cell(word)) = &node.value else {
            self.wrong_type(field, node, "a word in quotes", in_quotes(words));
            return None;
        };
        let word = if matches!(node.value, Value::Cell(_)) { word.trim() } else { word };
        let found = words.iter().position(|known| *known == word);
        if found.is_none() {
            self.unknown_word(field, node, word, words);
        }
        found
    }

    fn unknown_word(&mut self, field: &str, node: &Node, word: &str, words: &[&str]) {
        let name = self.name(field);
        let help = match did_you_mean(word, words.iter().copied()) {
            Some(near) => format!("did you mean \"{near}\"? {}", in_quotes(words)),
            None => in_quotes(words),
        };
        let place = self.reading.place(&node.span);
        self.reading.problems.push(
            Problem::error("case::unknown-word", format!("`{name}` is \"{}\", which is not known", text::shown(word)))
                .help(help)
                .field(name)
                .at(place),
        );
    }

    /// A section, read by `read`; `None` when it is not there.
    pub fn table<T>(
        &mut self,
        field: &'static str,
        need: Need,
        read: impl FnOnce(&mut TableReader<'n, '_>) -> T,
    ) -> Option<T> {
        let node = self.find(field, need)?;
        let path = self.name(field);
        let mut inner = TableReader::open(node, path, self.reading);
        let value = read(&mut inner);
        inner.finish();
        Some(value)
    }

    /// Repeated sections (`[[account]]`), each read by `read` with its number from 1.
    pub fn tables<T>(
        &mut self,
        field: &'static str,
        mut read: impl FnMut(&mut TableReader<'n, '_>, usize) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = self.find(field, Need::Optional) else {
            return Vec::new();
        };
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, "a repeated section", format!("write it as [[{field}]], with two brackets"));
            return Vec::new();
        };
        let path = self.name(field);
        if items.len() > ENTRIES {
            let problem = Problem::error("case::too-many", format!("there are {} `{path}`", items.len()));
            self.problem(field, problem.help(format!("at most {ENTRIES} are read; divide them among several letters")));
            return Vec::new();
        }
        let mut values = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let mut inner = TableReader::open(item, format!("{path}.{}", index + 1), self.reading);
            values.extend(read(&mut inner, index + 1));
            inner.finish();
        }
        values
    }

    /// Whether a field stands in the file, whatever its value; counts as known from then on.
    pub fn has(&mut self, field: &'static str) -> bool {
        self.ask(field);
        self.entries.iter().any(|e| e.key == field && e.node.value != Value::Null)
    }

    /// Somebody wrote down a password: neither is it shown, nor another name for it proposed.
    fn password(&mut self, field: &str) {
        let code = if self.path.starts_with("smtp") { "config::smtp" } else { "case::password-in-file" };
        let name = text::shown(&self.name(field));
        let message = format!("`{name}`: a password does not belong into a file that is copied and shown");
        let help = "delete it, and change the password if others can read the file; write password_command = [\"pass\", \"show\", \"x\"] or \
                    password_file = \"…\" (a file only you can read)";
        self.secret_problem(field, Problem::error(code, message).help(help));
    }

    /// Takes every field as known: it is read elsewhere.
    pub fn all(&mut self) {
        self.open = true;
    }

    /// Reports every field nobody asked for.
    pub fn finish(mut self) {
        for entry in self.entries {
            if self.open || self.asked.contains(&entry.key.as_str()) {
                continue;
            }
            if names_password(&entry.key) && !names_place(&entry.key) {
                self.password(&entry.key);
                continue;
            }
            let name = self.name(&entry.key);
            let help = match did_you_mean(&entry.key, self.asked.iter().copied()) {
                Some(near) => {
                    self.reading.misspelt.push(self.name(near));
                    format!("did you mean `{near}`?")
                }
                None => format!("known here: {}", self.asked.join(", ")),
            };
            let place = self.reading.place(&entry.key_span);
            self.reading.problems.push(
                Problem::error(
                    "case::unknown-field",
                    format!("`{}` is not a field of the case file", text::shown(&name)),
                )
                .help(help)
                .field(text::shown(&name))
                .at(place),
            );
        }
    }
}

fn words_help<C: Choice>() -> String {
    in_quotes(&C::words().collect::<Vec<_>>())
}

fn in_quotes(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|w| format!("\"{w}\"")).collect();
    format!("it can be {}", words.join(", "))
}

/// `account.2` stands in the file as `[[account]]`.
fn section(path: &str) -> String {
    let name: Vec<&str> = path.split('.').filter(|part| part.parse::<usize>().is_err()).collect();
    if path.split('.').count() == name.len() { name.join(".") } else { format!("[{}]", name.join(".")) }
}
