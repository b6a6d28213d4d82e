//! Reads the fields of one table and gathers every problem on the way.
//!
//! In: a [`Node`] that should be a table. Out: values, and in [`Problems`] all that was missing, mistyped
//! or unknown. A field that was read well is returned even when others were not, so that one run reports
//! everything. Run over no file ([`Reading::describing`]) a reader tells what it asks for, as an [`Outline`].

use std::sync::Arc;

use super::node::{Field, Node, Value};
use super::origin::{InFile, Locate, Origin, Places};
use super::outline::{Asked, Branch, Outline, Rule, Ruled, Shape};
use super::whose::Whose;
use crate::hide::{names_password, names_place};
use crate::problem::{Code, Place, Problem, Problems, Source, did_you_mean};
use crate::visible::shown;
use crate::words::{Arg, Say};

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
    /// Where each field of a case comes from.
    pub places: Places,
    /// The fields that the unknown ones are probably meant to be, by their dotted names.
    pub misspelt: Vec<String>,
    /// What is asked for, where there is no file.
    pub(super) outline: Option<Outline>,
    /// The part of a section that is being described.
    pub(super) branch: Option<Branch>,
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

    pub(super) fn push(&mut self, problem: Problem) {
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
    pub(super) open: bool,
    pub(super) reading: &'r mut Reading,
    /// `` for the top, else such as `sender`.
    pub(super) path: String,
    pub(super) entries: &'n [Field],
    pub(super) origin: Origin,
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
    pub(super) fn empty(path: String, reading: &'r mut Reading) -> Self {
        TableReader { reading, path, entries: &[], origin: Origin::File(0..0), asked: Vec::new(), open: false }
    }

    pub(super) fn is_describing(&self) -> bool {
        self.reading.outline.is_some()
    }

    /// Tells what can stand in a field, where that is asked.
    pub(super) fn tell(&mut self, field: &str, need: Need, shape: impl FnOnce() -> Shape) {
        if !self.is_describing() {
            return;
        }
        let branch = self.reading.branch.clone();
        let path = self.name(field);
        if let Some(outline) = &mut self.reading.outline {
            outline.note(Asked { path, shape: shape(), required: need == Need::Required, branch });
        }
    }

    pub(super) fn rule(&mut self, rule: impl FnOnce() -> Rule) {
        let branch = self.reading.branch.clone();
        if let Some(outline) = &mut self.reading.outline {
            outline.rules.push(Ruled { section: self.path.clone(), branch, rule: rule() });
        }
    }

    pub(super) fn name(&self, field: &str) -> String {
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

    /// Adds a problem about the section as a whole.
    pub fn section_problem(&mut self, problem: Problem) {
        self.reading.push_at(&self.origin, problem.field(self.path.clone()));
    }

    /// Adds a problem about a field whose line must not be shown to anybody.
    pub fn secret_problem(&mut self, field: &str, problem: Problem) {
        let name = self.name(field);
        let file = self.reading.source.name.clone();
        self.reading.push(problem.field(name).file(file));
    }

    pub(super) fn ask(&mut self, field: &'static str) {
        if !self.asked.contains(&field) {
            self.asked.push(field);
        }
    }

    pub(super) fn find(&mut self, field: &'static str, need: Need) -> Option<&'n Node> {
        self.ask(field);
        let entry = self.entries.iter().find(|e| e.key == field && e.node.value != Value::Null);
        match entry {
            Some(entry) => {
                if self.reading.whose.keeps_places() {
                    let name = self.name(field);
                    self.reading.places.note(name, entry.node.origin.clone());
                }
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
    pub fn wrong(&mut self, field: &str, node: &Node, problem: Problem) {
        let name = self.name(field);
        self.reading.push_at(&node.origin, problem.field(name));
    }

    pub(super) fn wrong_type(&mut self, field: &str, node: &Node, wanted: Say, hint: Say) {
        let (name, kind) = (Arg::field(self.name(field)), node.value.kind().into());
        let problem = Code::CaseWrongType { name, kind, wanted: wanted.into() }.error();
        self.wrong(field, node, problem.hint(hint));
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
    pub(super) fn password(&mut self, field: &str) {
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

    /// Whether a field that nobody asked for so far is probably meant to be one of these.
    pub fn misspells(&self, names: &[&'static str]) -> bool {
        let unknown = self.entries.iter().filter(|entry| !self.asked.contains(&entry.key.as_str()));
        unknown.filter_map(|entry| did_you_mean(&entry.key, names.iter().copied())).next().is_some()
    }

    /// Any other field is known: somebody else reads them.
    pub fn leave_others(&mut self) {
        self.open = true;
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

/// `account.2` stands in the file as `[[account]]`.
fn section(path: &str) -> String {
    let name: Vec<&str> = path.split('.').filter(|part| part.parse::<usize>().is_err()).collect();
    if path.split('.').count() == name.len() { name.join(".") } else { format!("[{}]", name.join(".")) }
}
