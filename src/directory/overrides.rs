//! A user's corrections of the directory.
//!
//! In: a TOML file with `[[authority]]`, `[[controller]]` and `[[holiday]]` tables, and the built-in records. Out: the
//! records with the corrections in them, or every problem of the file with its place.
//!
//! ```toml
//! [[authority]]              # a known id: the fields given replace those of the record,
//! id = "gb"                  # lists as a whole, tables such as `postbox` field by field
//! building = ""              # an empty text takes a field away
//! street = "No. 3 Circle Square, Oxford Road"
//! checked = 2027-01-15
//!
//! [[controller]]             # a new id: a new record, which must be complete
//! id = "example"
//! legal_name = "Example Ireland Limited"
//! street = "1 Example Street"
//! city = "Dublin 1"
//! country = "IE"
//! ```
//!
//! A corrected record is marked `overridden`. Who corrects the address, the e-mail address or the day
//! of the check vouches for the record: its confidence becomes theirs, and our doubt is dropped.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;
use toml::de::{DeTable, DeValue, ValueDeserializer};
use toml::{Spanned, Table, Value};

use super::authority::Authority;
use super::controller::Controller;
use super::correctable::Correctable;
use super::field_error;
use super::held::Held;
use super::holidays;
use super::records::Records;
use crate::problem::{Code, Place, Problem, Problems, Source, did_you_mean};
use crate::words::{self, Arg, Join};

/// What may stand in a file besides records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    /// Nothing.
    Nothing,
    /// Tables that somebody else reads.
    OtherTables,
}

/// The built-in records with the corrections of this file.
pub(super) fn apply(source: &Arc<Source>, builtin: &Records, beside: Beside) -> Result<Records, Problems> {
    let mut reader = Reader { source, problems: Problems::new() };
    let (file, errors) = DeTable::parse_recoverable(&source.text);
    for error in errors {
        reader.add(Code::DirectorySyntax { why: Arg::foreign(error.message()) }.error(), error.span());
    }
    let mut records = builtin.clone();
    // After a syntax error the rest is what the parser could save, which would be blamed wrongly.
    if reader.problems.is_empty() {
        if beside == Beside::Nothing {
            reader.unknown_tables(file.get_ref());
        }
        reader.correct::<Authority>(file.get_ref(), &builtin.authorities, &mut records.authorities);
        reader.correct::<Controller>(file.get_ref(), &builtin.controllers, &mut records.controllers);
        reader.lead_authorities(file.get_ref(), &records);
        reader.services_of_others(file.get_ref(), &records);
        reader.services_of_forms(file.get_ref(), &records);
        reader.holidays(file.get_ref(), &mut records.holidays);
    }
    if reader.problems.is_empty() {
        Ok(records)
    } else {
        reader.problems.sort();
        Err(reader.problems)
    }
}

/// One `[[authority]]` or `[[controller]]` table as it stands in the file.
struct Entry<'t, 'i> {
    table: &'t DeTable<'i>,
    id: &'t str,
    id_span: Range<usize>,
}

pub(super) struct Reader<'s> {
    source: &'s Arc<Source>,
    problems: Problems,
}

impl Reader<'_> {
    pub(super) fn add(&mut self, problem: Problem, span: Option<Range<usize>>) {
        let place = span.map(|span| Place { source: Arc::clone(self.source), span });
        let problem = if place.is_none() { problem.file(self.source.name.clone()) } else { problem.at(place) };
        self.problems.push(problem);
    }

    fn unknown_tables(&mut self, file: &DeTable<'_>) {
        let known = [Authority::TABLE, Controller::TABLE, holidays::TABLE];
        for key in file.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref();
            let near = did_you_mean(name, known).into();
            let code = Code::DirectoryUnknownTable { name: name.as_ref().into(), near };
            self.add(code.error().field(name.as_ref()), Some(key.span()));
        }
    }

    /// Lays the entries of one kind over its records.
    fn correct<T: Correctable>(&mut self, file: &DeTable<'_>, builtin: &[Held<T>], records: &mut Vec<Held<T>>) {
        let mut seen = HashSet::new();
        for entry in self.entries::<T>(file) {
            if !seen.insert(entry.id) {
                let code = Code::DirectoryDuplicateId { table: T::TABLE.into(), id: entry.id.into() };
                self.add(code.error().field(format!("{}.id", T::TABLE)), Some(entry.id_span));
                continue;
            }
            let base = builtin.iter().find(|known| known.id() == entry.id).and_then(Held::table);
            let Some(given) = self.fields::<T>(&entry, base.as_ref()) else {
                continue;
            };
            let table = match &base {
                Some(base) => corrected::<T>(base, &given),
                None if self.complete::<T>(&entry, &given, records) => given.clone(),
                None => continue,
            };
            let Some(record) = self.accept::<T>(table, &given, &entry) else {
                continue;
            };
            match records.iter_mut().find(|known| known.id() == entry.id) {
                Some(known) => *known = Held::own(record),
                None => records.push(Held::own(record)),
            }
        }
    }

    /// The entries of one kind that have an id.
    fn entries<'t, 'i, T: Correctable>(&mut self, file: &'t DeTable<'i>) -> Vec<Entry<'t, 'i>> {
        let Some(value) = file.get(T::TABLE) else {
            return Vec::new();
        };
        let DeValue::Array(array) = value.get_ref() else {
            self.add(Code::DirectoryNoList { table: T::TABLE.into() }.error(), Some(value.span()));
            return Vec::new();
        };
        let mut entries = Vec::new();
        for item in array {
            let id = item.get_ref().as_table().and_then(|table| table.get("id").map(|id| (table, id)));
            if let Some((table, id, text)) =
                id.and_then(|(table, id)| id.get_ref().as_str().map(|text| (table, id, text)))
            {
                entries.push(Entry { table, id: text.trim(), id_span: id.span() });
                continue;
            }
            let problem = Code::DirectoryNoId { table: T::TABLE.into() }.error();
            self.add(problem.field(format!("{}.id", T::TABLE)), Some(item.span()));
        }
        entries
    }

    /// The fields of an entry, if each of them can be read. Each is tried alone on a complete record,
    /// so that all wrong ones are found, and each with its own place.
    fn fields<T: Correctable>(&mut self, entry: &Entry<'_, '_>, base: Option<&Table>) -> Option<Table> {
        let mut given = Table::new();
        let mut good = true;
        let complete = base.cloned().unwrap_or_else(T::example);
        for (key, value) in entry.table {
            let name = key.get_ref().as_ref();
            let error = match Value::deserialize(ValueDeserializer::from(value.clone())) {
                Ok(value) => {
                    let mut alone = Table::new();
                    alone.insert(name.to_owned(), value.clone());
                    given.insert(name.to_owned(), value);
                    T::read(merged(&complete, &alone)).err()
                }
                Err(error) => Some(error),
            };
            if let Some(error) = error {
                good = false;
                self.refuse::<T>(entry, name, key.span(), value, error.message());
            }
        }
        good.then_some(given)
    }

    /// Tells a field that is not known or whose value cannot be read.
    fn refuse<T: Correctable>(
        &mut self,
        entry: &Entry<'_, '_>,
        name: &str,
        key_span: Range<usize>,
        value: &Spanned<DeValue<'_>>,
        message: &str,
    ) {
        let (table, id) = (T::TABLE.into(), entry.id.into());
        let field = format!("{}.{name}", T::TABLE);
        if let Some((unknown, known)) = field_error::unknown_word(message) {
            let near = did_you_mean(unknown, known.iter().copied()).into();
            let known = Arg::list(known, Join::Comma);
            let code = Code::DirectoryUnknownWord { table, id, name: unknown.into(), near, known };
            let span = field_error::text_span_below(value, unknown).unwrap_or_else(|| value.span());
            self.add(code.error().field(field), Some(span));
            return;
        }
        let Some((unknown, known)) = field_error::unknown_field(message) else {
            let why = words::said(message);
            let problem = Code::DirectoryWrongValue { table, id, name: name.into(), why }.error().field(field);
            self.add(Problem { hint: field_error::how_to_write(message).map(Box::new), ..problem }, Some(value.span()));
            return;
        };
        let span = if unknown == name { Some(key_span) } else { field_error::key_span_below(value, unknown) };
        let near = did_you_mean(unknown, known.iter().copied()).into();
        let code =
            Code::DirectoryUnknownField { table, id, name: unknown.into(), near, known: Arg::list(known, Join::Comma) };
        self.add(code.error().field(field), span.or(Some(value.span())));
    }

    /// Whether a new record has all it needs. One that has not is likely a known one misspelt.
    fn complete<T: Correctable>(&mut self, entry: &Entry<'_, '_>, given: &Table, records: &[Held<T>]) -> bool {
        let missing = T::missing(given);
        if missing.is_empty() {
            return true;
        }
        let known: Vec<&str> = records.iter().map(Held::id).collect();
        let code = Code::DirectoryNewIncomplete {
            table: T::TABLE.into(),
            id: entry.id.into(),
            missing: Arg::list(missing.iter().map(|name| format!("`{name}`")), Join::Comma),
            near: did_you_mean(entry.id, known.iter().copied()).into(),
            known: Arg::list(known, Join::Comma),
        };
        self.add(code.error().field(format!("{}.id", T::TABLE)), Some(entry.id_span.clone()));
        false
    }

    /// The record, or a problem at its id: every field alone was right, together they are not.
    fn accept<T: Correctable>(&mut self, table: Table, given: &Table, entry: &Entry<'_, '_>) -> Option<T> {
        let why = match T::read(table) {
            Ok(mut record) => match record.flaw() {
                None => {
                    record.vouch(given);
                    return Some(record);
                }
                Some(flaw) => flaw.into(),
            },
            Err(error) => words::said(error.message()),
        };
        let code = Code::DirectoryWrongRecord { table: T::TABLE.into(), id: entry.id.into(), why };
        self.add(code.error(), Some(entry.id_span.clone()));
        None
    }

    /// A lead authority must be one that is known, or added in the same file.
    fn lead_authorities(&mut self, file: &DeTable<'_>, records: &Records) {
        let known: Vec<&str> = records.authorities.iter().map(Held::id).collect();
        for value in tables(file, Controller::TABLE).filter_map(|table| table.get("lead_authority")) {
            let Some(id) = value.get_ref().as_str().map(str::trim) else {
                continue;
            };
            if id.is_empty() || known.contains(&id) {
                continue;
            }
            let near = did_you_mean(id, known.iter().copied()).into();
            let problem = Code::DirectoryNoLeadAuthority { id: id.into(), near }.error();
            self.add(problem.field("controller.lead_authority"), Some(value.span()));
        }
    }

    /// A form is for services of its own company.
    fn services_of_forms(&mut self, file: &DeTable<'_>, records: &Records) {
        for table in tables(file, Controller::TABLE) {
            let id = id_of(table);
            let Some(controller) = records.controllers.iter().find(|c| Some(c.id()) == id) else { continue };
            let known: Vec<&str> = controller.service_ids().collect();
            let services = tables(table, "form").filter_map(|form| form.get("services")?.get_ref().as_array());
            for service in services.flatten() {
                let Some(word) = service.get_ref().as_str().filter(|word| !known.contains(word)) else { continue };
                let code = Code::DirectoryFormService {
                    id: controller.id().into(),
                    name: word.into(),
                    near: did_you_mean(word, known.iter().copied()).into(),
                    known: Arg::list(known.iter().copied(), Join::Comma),
                };
                self.add(code.error().field("controller.form.services"), Some(service.span()));
            }
        }
    }

    /// An account is read by the id of its service: two controllers cannot have the same one.
    fn services_of_others(&mut self, file: &DeTable<'_>, records: &Records) {
        for table in tables(file, Controller::TABLE) {
            let own = id_of(table);
            for id in tables(table, "services").filter_map(|service| service.get("id")) {
                let Some(word) = id.get_ref().as_str().map(str::trim) else { continue };
                let has = |c: &&Held<Controller>| Some(c.id()) != own && c.service_ids().any(|id| id == word);
                if let Some(other) = records.controllers.iter().find(has) {
                    let code = Code::DirectoryServiceTaken { name: word.into(), id: other.id().into() };
                    self.add(code.error().field("controller.services"), Some(id.span()));
                }
            }
        }
    }
}

/// The tables of a list; what is none of these is told where the list is read.
fn tables<'t, 'i>(of: &'t DeTable<'i>, list: &'static str) -> impl Iterator<Item = &'t DeTable<'i>> {
    let items = of.get(list).and_then(|value| value.get_ref().as_array());
    items.into_iter().flatten().filter_map(|item| item.get_ref().as_table())
}

fn id_of<'t>(table: &'t DeTable<'_>) -> Option<&'t str> {
    table.get("id")?.get_ref().as_str().map(str::trim)
}

/// The built-in record with the fields given, and without what they make untrue.
fn corrected<T: Correctable>(base: &Table, given: &Table) -> Table {
    let mut base = base.clone();
    T::forget(&mut base, given);
    merged(&base, given)
}

/// Fields replace fields, tables are merged field by field, lists are replaced as a whole.
fn merged(base: &Table, given: &Table) -> Table {
    let mut table = base.clone();
    for (name, value) in given {
        let value = match (table.get(name), value) {
            (Some(Value::Table(old)), Value::Table(new)) => Value::Table(merged(old, new)),
            _ => value.clone(),
        };
        table.insert(name.clone(), value);
    }
    table
}

#[cfg(test)]
#[path = "overrides_tests.rs"]
mod tests;
