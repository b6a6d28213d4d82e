//! Reads the fields of one table and gathers every problem on the way.
//!
//! In: a [`Node`] that should be a table. Out: values, and in [`Problems`] all that was missing, mistyped
//! or unknown. A field that was read well is returned even when others were not, so that one run reports
//! everything. Run over no file ([`Reading::describing`]) a reader tells what it asks for, as an [`Outline`].

use std::sync::Arc;

use chrono::NaiveDate;

use super::cell;
use super::choice::Choice;
use super::day;
use super::node::{Field, Node, Value};
use super::origin::{InFile, Locate, Origin, Places};
use super::outline::{Asked, Branch, Ids, Outline, Rule, Ruled, Shape};
use super::text;
use super::whose::Whose;
use crate::hide::{names_password, names_place};
use crate::problem::{Code, Place, Problem, Problems, Source, did_you_mean};
use crate::visible::shown;
use crate::words::{Arg, Join, Say};

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
    /// Whose it is.
    pub whose: Whose,
    /// All findings so far.
    pub problems: Problems,
    /// Where each field comes from.
    pub places: Places,
    /// The fields that the unknown ones are probably meant to be, by their dotted names.
    pub misspelt: Vec<String>,
    /// What is asked for, where there is no file.
    outline: Option<Outline>,
    /// The part of a section that is being described.
    branch: Option<Branch>,
}

impl Reading {
    /// Starts reading a file.
    pub fn new(source: Arc<Source>, whose: Whose) -> Self {
        let within = Arc::new(InFile(source.clone()));
        Reading::within(source, whose, within)
    }

    /// Starts reading something else that is like a file, such as the row of a table; `within` knows its places.
    pub fn within(source: Arc<Source>, whose: Whose, within: Arc<dyn Locate>) -> Self {
        let (problems, places, misspelt) = (Problems::new(), Places::within(within), Vec::new());
        Reading { source, whose, problems, places, misspelt, outline: None, branch: None }
    }

    /// Runs a reader over no file: out comes what it asks for. Every field counts as there, none has a value, and nothing is
    /// wrong.
    pub fn describing(whose: Whose, read: impl FnOnce(&mut TableReader<'_, '_>)) -> Outline {
        let outline = Some(Outline::default());
        let mut reading = Reading { outline, ..Reading::new(Source::new("", ""), whose) };
        read(&mut TableReader::empty(String::new(), &mut reading));
        reading.outline.unwrap_or_default()
    }

    fn push(&mut self, problem: Problem) {
        if self.outline.is_none() {
            self.problems.push(self.whose.named(problem));
        }
    }

    /// Pushes a problem with the place of an origin.
    fn push_at(&mut self, origin: &Origin, problem: Problem) {
        let problem = self.places.at(origin, problem);
        self.push(problem);
    }
}

/// The fields of one table.
pub struct TableReader<'n, 'r> {
    /// Any field is known: somebody else reads them.
    open: bool,
    reading: &'r mut Reading,
    /// `` for the top, else such as `sender`.
    path: String,
    entries: &'n [Field],
    origin: Origin,
    asked: Vec<&'static str>,
}

impl<'n, 'r> TableReader<'n, 'r> {
    /// Opens a node that should be a table; a problem and an empty table if it is none.
    pub fn open(node: &'n Node, path: impl Into<String>, reading: &'r mut Reading) -> Self {
        let path = path.into();
        let entries: &[Field] = match &node.value {
            Value::Table(entries) => entries,
            other => {
                let (kind, wanted) = (other.kind().into(), Say::CaseKindTable {}.into());
                // The whole file has no name; it is JSON, as a file of TOML is a table.
                let (name, hint) = match path.is_empty() {
                    true => (Arg::Absent, Say::CaseWriteObject {}),
                    false => (Arg::field(&path), Say::CaseWriteSection { path: path.as_str().into() }),
                };
                let problem = Code::CaseWrongType { name, kind, wanted }.error().hint(hint);
                reading.push_at(&node.origin, problem.field(path.clone()));
                &[]
            }
        };
        TableReader { reading, path, entries, origin: node.origin.clone(), asked: Vec::new(), open: false }
    }

    /// A section in which nothing stands.
    fn empty(path: String, reading: &'r mut Reading) -> Self {
        TableReader { reading, path, entries: &[], origin: Origin::File(0..0), asked: Vec::new(), open: false }
    }

    fn is_describing(&self) -> bool {
        self.reading.outline.is_some()
    }

    /// Tells what can stand in a field, where that is asked.
    fn tell(&mut self, field: &str, need: Need, shape: impl FnOnce() -> Shape) {
        let branch = self.reading.branch.clone();
        let path = self.name(field);
        if let Some(outline) = &mut self.reading.outline {
            outline.note(Asked { path, shape: shape(), required: need == Need::Required, branch });
        }
    }

    fn rule(&mut self, rule: impl FnOnce() -> Rule) {
        let branch = self.reading.branch.clone();
        if let Some(outline) = &mut self.reading.outline {
            outline.rules.push(Ruled { section: self.path.clone(), branch, rule: rule() });
        }
    }

    fn name(&self, field: &str) -> String {
        if self.path.is_empty() { field.to_owned() } else { format!("{}.{field}", self.path) }
    }

    /// Where the value of a field stands in the file.
    pub fn place_of(&self, field: &str) -> Option<Place> {
        let entry = self.entries.iter().find(|e| e.key == field)?;
        entry.node.origin.in_file(&self.reading.source)
    }

    /// Adds a problem about a field of this table.
    pub fn problem(&mut self, field: &str, problem: Problem) {
        let entry = self.entries.iter().find(|e| e.key == field);
        let origin = entry.map_or(&self.origin, |entry| &entry.node.origin);
        let name = self.name(field);
        self.reading.push_at(origin, problem.field(name));
    }

    /// Adds a problem about a field whose line must not be shown to anybody.
    pub fn secret_problem(&mut self, field: &str, problem: Problem) {
        let name = self.name(field);
        let file = self.reading.source.name.clone();
        self.reading.push(problem.field(name).file(file));
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
                self.reading.places.note(name, entry.node.origin.clone());
                Some(&entry.node)
            }
            None => {
                if need == Need::Required && !self.is_describing() {
                    self.missing(field);
                }
                None
            }
        }
    }

    /// Reports a field that must be there and is not.
    pub fn missing(&mut self, field: &str) {
        let section = match self.path.as_str() {
            "" => Say::CaseTopOfFile {},
            path => Say::CaseInSection { section: section(path).into() },
        };
        let hint = match (self.path.as_str(), field) {
            ("", "sender" | "recipient" | "matter") => Say::CaseAddSection { field: field.into() },
            (_, "street") => Say::CaseAddStreet { place: section.into() },
            _ => Say::CaseAddField { field: field.into(), place: section.into() },
        };
        self.missing_with(field, hint);
    }

    /// The same, with what to do about it.
    pub fn missing_with(&mut self, field: &str, hint: Say) {
        let name = self.name(field);
        // An empty table from another problem has been reported already; the section's start is the place.
        let problem = Code::CaseMissingField { name: Arg::field(&name) }.error();
        self.reading.push_at(&self.origin.beginning(), problem.hint(hint).field(name));
    }

    /// Adds a problem about a field, at the value that is wrong.
    fn wrong(&mut self, field: &str, node: &Node, problem: Problem) {
        let name = self.name(field);
        self.reading.push_at(&node.origin, problem.field(name));
    }

    fn wrong_type(&mut self, field: &str, node: &Node, wanted: Say, hint: Say) {
        let (name, kind) = (Arg::field(self.name(field)), node.value.kind().into());
        let problem = Code::CaseWrongType { name, kind, wanted: wanted.into() }.error();
        self.wrong(field, node, problem.hint(hint));
    }

    fn checked_text(&mut self, field: &str, node: &Node, text: &str, kind: text::TextKind) -> Option<String> {
        match text::check(text, kind) {
            Ok(text) => Some(text),
            Err(fault) => {
                let problem = fault.of(Arg::field(self.name(field))).error();
                self.wrong(field, node, problem);
                None
            }
        }
    }

    /// A text of one or more lines, see [`text::TextKind`].
    pub fn text(&mut self, field: &'static str, need: Need, kind: text::TextKind) -> Option<String> {
        self.tell(field, need, || Shape::Text);
        let node = self.find(field, need)?;
        match &node.value {
            Value::Text(text) | Value::Cell(text) => self.checked_text(field, node, text, kind),
            Value::Number(number) => {
                let hint = Say::CaseWriteInQuotes { field: field.into(), number: number.into() };
                self.wrong_type(field, node, Say::CaseKindText {}, hint);
                None
            }
            _ => {
                self.wrong_type(field, node, Say::CaseKindText {}, Say::CaseWriteText { field: field.into() });
                None
            }
        }
    }

    /// A line; in the cell of a table it may be several, as spreadsheets hold the street of an address.
    pub fn lines_of_one(&mut self, field: &'static str) -> Option<Vec<String>> {
        self.tell(field, Need::Optional, || Shape::Text);
        let node = self.find(field, Need::Optional)?;
        match &node.value {
            Value::Cell(cell) if cell.trim().contains(['\n', '\r']) => {
                let lines = cell.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
                let read = lines.map(|line| self.checked_text(field, node, line, text::TextKind::Line));
                read.collect::<Vec<_>>().into_iter().collect()
            }
            _ => self.text(field, Need::Optional, text::TextKind::Line).map(|line| vec![line]),
        }
    }

    /// A list of texts; none of them may be empty.
    pub fn texts(&mut self, field: &'static str, kind: text::TextKind) -> Option<Vec<String>> {
        self.tell(field, Need::Optional, || Shape::Texts);
        let node = self.find(field, Need::Optional)?;
        if let Value::Cell(cell) = &node.value {
            return Some(
                cell::parts(cell, kind).filter_map(|part| self.checked_text(field, node, part, kind)).collect(),
            );
        }
        let Value::List(items) = &node.value else {
            self.no_texts(field, node);
            return None;
        };
        let mut texts = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(text) => texts.extend(self.checked_text(field, item, text, kind)),
                _ => self.no_texts(field, item),
            }
        }
        Some(texts)
    }

    fn no_texts(&mut self, field: &str, node: &Node) {
        self.wrong_type(field, node, Say::CaseWantedTexts {}, Say::CaseWriteTexts { field: field.into() });
    }

    /// A text as it stands, with the spaces at its ends; it may be empty.
    pub fn verbatim(&mut self, field: &'static str, need: Need) -> Option<String> {
        let node = self.find(field, need)?;
        match &node.value {
            Value::Text(text) if text.trim().is_empty() => Some(text.clone()),
            Value::Text(text) => self.checked_text(field, node, text, text::TextKind::Prose).map(|_| text.clone()),
            _ => {
                self.wrong_type(field, node, Say::CaseKindText {}, Say::CaseWriteText { field: field.into() });
                None
            }
        }
    }

    /// All fields of a table whose names are not known beforehand, each a text, in the order of the file.
    pub fn each_text(&mut self) -> Vec<(String, String)> {
        self.open = true;
        let mut texts = Vec::new();
        for entry in self.entries {
            match &entry.node.value {
                Value::Text(text) => {
                    let text = self.checked_text(&entry.key, &entry.node, text, text::TextKind::Prose);
                    texts.extend(text.map(|text| (entry.key.clone(), text)));
                }
                _ => {
                    let hint = Say::CaseWriteText { field: entry.key.as_str().into() };
                    self.wrong_type(&entry.key, &entry.node, Say::CaseKindText {}, hint);
                }
            }
        }
        texts
    }

    /// All sections of a table whose names are not known beforehand, each read by `read`, in the order of the file.
    pub fn each_table<T>(
        &mut self,
        mut read: impl FnMut(&str, &mut TableReader<'n, '_>) -> Option<T>,
    ) -> Vec<(String, T)> {
        self.open = true;
        self.tell("*", Need::Optional, || Shape::NamedSections);
        if self.is_describing() {
            let path = self.name("*");
            let value = read("*", &mut TableReader::empty(path, self.reading));
            return value.map(|value| ("*".to_owned(), value)).into_iter().collect();
        }
        let mut values = Vec::new();
        for entry in self.entries {
            let path = self.name(&entry.key);
            let mut inner = TableReader::open(&entry.node, path, self.reading);
            values.extend(read(&entry.key, &mut inner).map(|value| (entry.key.clone(), value)));
            inner.finish();
        }
        values
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

    /// A list of words that `read` makes something of; each that it refuses is told at its place, and then there is no list.
    pub fn all_parsed<T>(&mut self, field: &'static str, read: Parse<T>) -> Option<Vec<T>> {
        let node = self.find(field, Need::Optional)?;
        let Value::List(items) = &node.value else {
            self.no_texts(field, node);
            return None;
        };
        let read: Vec<Option<T>> = items.iter().map(|item| self.parsed_node(field, item, read)).collect();
        read.into_iter().collect()
    }

    fn parsed_node<T>(&mut self, field: &str, node: &Node, read: Parse<T>) -> Option<T> {
        let (Value::Text(text) | Value::Cell(text)) = &node.value else {
            self.wrong_type(field, node, Say::CaseKindText {}, Say::CaseWriteText { field: field.into() });
            return None;
        };
        read(text).map_err(|problem| self.wrong(field, node, problem)).ok()
    }

    /// A calendar date, as a TOML date or a text `YYYY-MM-DD`.
    pub fn date(&mut self, field: &'static str, need: Need) -> Option<NaiveDate> {
        self.tell(field, need, || Shape::Day);
        let node = self.find(field, need)?;
        let written = match &node.value {
            Value::Date(written) | Value::Text(written) => written,
            Value::Cell(written) => {
                let read = day::read(written);
                if let Err(fault) = &read {
                    let problem = fault.of(Arg::field(self.name(field))).error();
                    self.wrong(field, node, problem);
                }
                return read.ok();
            }
            _ => {
                self.wrong_type(field, node, Say::CaseKindDate {}, Say::CaseWriteDate { field: field.into() });
                return None;
            }
        };
        let date = (written.len() == 10).then(|| NaiveDate::parse_from_str(written, "%Y-%m-%d").ok()).flatten();
        if date.is_none() {
            let (name, text) = (Arg::field(self.name(field)), shown(written).into());
            // As TOML has it, whatever the language.
            let meant = day::read(written).map_or_else(|_| "2026-11-22".to_owned(), |day| day.to_string()).into();
            self.wrong(field, node, Code::CaseBadDate { name, text, field: field.into(), meant }.error());
        }
        date
    }

    /// true or false; `default` when it is not there.
    pub fn boolean(&mut self, field: &'static str, default: bool) -> bool {
        self.tell(field, Need::Optional, || Shape::Boolean);
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
        self.wrong_type(field, node, Say::CaseKindBoolean {}, Say::CaseWriteBoolean { field: field.into() });
        default
    }

    /// A whole number within bounds.
    pub fn integer(&mut self, field: &'static str, need: Need, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        self.tell(field, need, || Shape::Whole(*bounds.start(), *bounds.end()));
        let node = self.find(field, need)?;
        let number = match &node.value {
            Value::Number(written) => written.parse::<i64>().ok(),
            Value::Cell(written) => written.trim().parse::<i64>().ok(),
            _ => None,
        };
        match number {
            Some(number) if bounds.contains(&number) => Some(number),
            _ => {
                let (least, most) = ((*bounds.start()).into(), (*bounds.end()).into());
                let hint = if (1000..=9999).contains(bounds.start()) {
                    Say::CaseWriteYear { field: field.into() }
                } else {
                    Say::CaseWriteNumber { field: field.into(), number: (*bounds.start()).into() }
                };
                self.wrong_type(field, node, Say::CaseWantedNumber { least, most }, hint);
                None
            }
        }
    }

    /// One word of a closed list.
    pub fn choice<C: Choice>(&mut self, field: &'static str, need: Need) -> Option<C> {
        self.tell(field, need, || Shape::Word(C::words().map(str::to_owned).collect()));
        let node = self.find(field, need)?;
        match &node.value {
            Value::Text(word) => self.word(field, node, word),
            Value::Cell(word) => self.word(field, node, word.trim()),
            _ => {
                self.wrong_type(field, node, Say::CaseWantedWord {}, one_of::<C>());
                None
            }
        }
    }

    /// A list of words of a closed list.
    pub fn choices<C: Choice>(&mut self, field: &'static str) -> Option<Vec<C>> {
        self.tell(field, Need::Optional, || Shape::Words(C::words().map(str::to_owned).collect()));
        let node = self.find(field, Need::Optional)?;
        if let Value::Cell(cell) = &node.value {
            return Some(
                cell::parts(cell, text::TextKind::Word).filter_map(|word| self.word::<C>(field, node, word)).collect(),
            );
        }
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, Say::CaseWantedWords {}, one_of::<C>());
            return None;
        };
        let mut choices = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(word) => choices.extend(self.word::<C>(field, item, word)),
                _ => self.wrong_type(field, item, Say::CaseWantedWords {}, one_of::<C>()),
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
        self.tell(field, need, || Shape::Word(words.iter().map(|word| (*word).to_owned()).collect()));
        let node = self.find(field, need)?;
        let (Value::Text(word) | Value::Cell(word)) = &node.value else {
            let hint = Say::CaseWriteOneOf { words: in_quotes(words) };
            self.wrong_type(field, node, Say::CaseWantedWord {}, hint);
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
        let (name, near) = (Arg::field(self.name(field)), did_you_mean(word, words.iter().copied()).into());
        let (word, words) = (shown(word).into(), in_quotes(words));
        self.wrong(field, node, Code::CaseUnknownWord { name, word, near, words }.error());
    }

    /// A section, read by `read`; `None` when it is not there.
    pub fn table<T>(
        &mut self,
        field: &'static str,
        need: Need,
        read: impl FnOnce(&mut TableReader<'n, '_>) -> T,
    ) -> Option<T> {
        self.tell(field, need, || Shape::Section);
        let path = self.name(field);
        if self.is_describing() {
            return Some(read(&mut TableReader::empty(path, self.reading)));
        }
        let node = self.find(field, need)?;
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
        self.tell(field, Need::Optional, || Shape::Sections);
        if self.is_describing() {
            let path = self.name(field);
            return read(&mut TableReader::empty(format!("{path}.*"), self.reading), 1).into_iter().collect();
        }
        let Some(node) = self.find(field, Need::Optional) else {
            return Vec::new();
        };
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, Say::CaseWantedSections {}, Say::CaseWriteSections { field: field.into() });
            return Vec::new();
        };
        let path = self.name(field);
        if items.len() > ENTRIES {
            let (count, path, most) = (items.len().into(), Arg::field(path), ENTRIES.into());
            self.problem(field, Code::CaseTooMany { count, path, most }.error());
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
        let path = self.name(field);
        if let Some(outline) = &mut self.reading.outline {
            outline.looked_for.insert(path);
            return true;
        }
        self.entries.iter().any(|e| e.key == field && e.node.value != Value::Null)
    }

    /// Somebody wrote down a password: neither is it shown, nor another name for it proposed.
    fn password(&mut self, field: &str) {
        let problem = Code::CasePassword { name: Arg::field(shown(&self.name(field))) }.error();
        let problem = match self.path.starts_with("smtp") {
            true => {
                let said = Arg::message(&problem);
                problem.becomes(Code::ConfigSmtpPassword { said })
            }
            false => problem,
        };
        self.secret_problem(field, problem);
    }

    /// Whether a field stands in the file that must stand in none; it has no place in an outline.
    pub fn has_forbidden(&mut self, field: &'static str) -> bool {
        !self.is_describing() && self.has(field)
    }

    /// Takes a field as known that is read elsewhere, with what can stand in it; whether it is there.
    pub fn known(&mut self, field: &'static str, shape: Shape) -> bool {
        self.tell(field, Need::Optional, || shape);
        self.has(field)
    }

    /// A section that is read elsewhere, with what can stand in it.
    pub fn known_section(&mut self, field: &'static str, shape: Shape) {
        if self.known(field, shape) && !self.is_describing() {
            self.table(field, Need::Optional, |t| t.open = true);
        }
    }

    /// Takes every field as known that is a text and read elsewhere.
    pub fn all_texts(&mut self) {
        self.open = true;
        self.tell("*", Need::Optional, || Shape::NamedTexts);
    }

    /// A name that the directory or the letters know.
    pub fn id(&mut self, field: &'static str, need: Need, ids: Ids) -> Option<String> {
        self.tell(field, need, || Shape::Id(ids));
        self.text(field, need, text::TextKind::Word)
    }

    /// A list of such names.
    pub fn ids(&mut self, field: &'static str, ids: Ids) -> Option<Vec<String>> {
        self.tell(field, Need::Optional, || Shape::IdList(ids));
        self.texts(field, text::TextKind::Word)
    }

    /// A word that begins with one of `starts`; else the problem that `refuse` makes of it.
    pub fn beginning(
        &mut self,
        field: &'static str,
        starts: &'static [&'static str],
        refuse: fn(Arg) -> Code,
    ) -> Option<String> {
        self.tell(field, Need::Optional, || Shape::Beginning(starts));
        let word = self.text(field, Need::Optional, text::TextKind::Word)?;
        if !starts.iter().any(|start| word.starts_with(start)) {
            self.problem(field, refuse(shown(&word).into()).error());
        }
        Some(word)
    }

    /// A section that has one of several forms, each known by the field that it must have: `read` is given those of these
    /// fields that are there.
    pub fn by_form<T>(
        &mut self,
        forms: &[&'static str],
        mut read: impl FnMut(&mut Self, &[&'static str]) -> Option<T>,
    ) -> Option<T> {
        self.rule(|| Rule::ExactlyOne(forms.to_vec()));
        if !self.is_describing() {
            let written: Vec<&'static str> = forms.iter().copied().filter(|form| self.has(form)).collect();
            return read(self, &written);
        }
        let mut value = None;
        for form in forms {
            self.reading.branch = Some(Branch::With(form));
            value = read(self, &[form]);
        }
        self.reading.branch = None;
        value
    }

    /// A section whose fields go by a word; `usual` is meant where it is left out, and without it the word must be there.
    pub fn by_word<C: Choice + PartialEq, T>(
        &mut self,
        field: &'static str,
        usual: Option<C>,
        mut read: impl FnMut(&mut Self, Option<C>) -> Option<T>,
    ) -> Option<T> {
        let need = if usual.is_some() { Need::Optional } else { Need::Required };
        let word = self.choice::<C>(field, need).or(usual);
        if !self.is_describing() {
            return read(self, word);
        }
        let mut value = None;
        for choice in C::ALL {
            self.reading.branch = Some(Branch::Word { field, word: choice.word(), usual: usual == Some(*choice) });
            value = read(self, Some(*choice));
        }
        self.reading.branch = None;
        value
    }

    /// Whether at least one of these fields is there.
    pub fn at_least_one(&mut self, fields: &[&'static str]) -> bool {
        self.rule(|| Rule::AtLeastOne(fields.to_vec()));
        fields.iter().filter(|field| self.has(field)).count() > 0
    }

    /// Tells that two fields say the same, so that one of them is there, or none where neither is needed; which of them are
    /// there.
    pub fn one_or_other(&mut self, need: Need, one: &'static str, other: &'static str) -> (bool, bool) {
        self.rule(|| match need {
            Need::Required => Rule::ExactlyOne(vec![one, other]),
            Need::Optional => Rule::AtMostOne(vec![one, other]),
        });
        (self.has(one), self.has(other))
    }

    /// Whether one of these fields is there, so that `needed` must be.
    pub fn any_that_needs(&mut self, fields: &[&'static str], needed: &'static str) -> bool {
        self.rule(|| Rule::Needs(fields.to_vec(), needed));
        fields.iter().filter(|field| self.has(field)).count() > 0
    }

    /// Reports every field nobody asked for.
    pub fn finish(mut self) {
        if self.is_describing() {
            return;
        }
        for entry in self.entries {
            if self.open || self.asked.contains(&entry.key.as_str()) {
                continue;
            }
            if names_password(&entry.key) && !names_place(&entry.key) {
                self.password(&entry.key);
                continue;
            }
            let name = self.name(&entry.key);
            let near = did_you_mean(&entry.key, self.asked.iter().copied());
            self.reading.misspelt.extend(near.map(|near| self.name(near)));
            // One text: a file can have a hundred thousand of these problems. Nobody needs the list beside a near one.
            let known = if near.is_none() { self.asked.join(", ").into() } else { Arg::Absent };
            let name = shown(&name);
            let file = self.reading.whose.file().into();
            let code = Code::CaseUnknownField { name: Arg::field(&name), file, near: near.into(), known };
            self.reading.push_at(&entry.key_origin, code.error().field(name));
        }
    }
}

fn one_of<C: Choice>() -> Say {
    Say::CaseWriteOneOf { words: in_quotes(&C::words().collect::<Vec<_>>()) }
}

/// Every word as the file has it.
fn in_quotes(words: &[&str]) -> Arg {
    Arg::list(words.iter().map(|word| format!("\"{word}\"")), Join::Comma)
}

/// `account.2` stands in the file as `[[account]]`.
fn section(path: &str) -> String {
    let name: Vec<&str> = path.split('.').filter(|part| part.parse::<usize>().is_err()).collect();
    if path.split('.').count() == name.len() { name.join(".") } else { format!("[{}]", name.join(".")) }
}
