//! A user's corrections of the directory.
//!
//! In: a TOML file with `[[authority]]`, `[[controller]]` and `[[holiday]]` tables, and the records of the program or of a signed file. Out: the
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
use std::sync::Arc;

use super::authority::Authority;
use super::competent::everywhere;
use super::controller::Controller;
use super::correctable::Correctable;
use super::held::Held;
use super::holidays;
use super::records::Records;
use crate::problem::{Code, Problems, Source, did_you_mean};
use crate::read::node::Node;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whole;
use crate::read::whose::Whose;
use crate::words::{Arg, Join, Say};

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
    let mut records = builtin.clone();
    let (_, mut problems) = whole::toml(Whose::Directory, source, |file| {
        if beside == Beside::OtherTables {
            file.leave_others();
        }
        correct::<Authority>(file, &builtin.authorities, &mut records.authorities, |_| ());
        competence(file, &builtin.authorities, &records.authorities);
        let authorities: Vec<&str> = records.authorities.iter().map(Held::id).collect();
        let lead = |given: &mut TableReader<'_, '_>| lead_authority(given, &authorities);
        correct::<Controller>(file, &builtin.controllers, &mut records.controllers, lead);
        services(file, &records.controllers);
        let own = holidays::all(file, &builtin.holidays).into_iter();
        records.holidays.extend(own.map(|(place, own)| (place, own.added_by(Say::LawOfConfiguration {}))));
    });
    problems.sort();
    if problems.is_empty() { Ok(records) } else { Err(problems) }
}

/// Lays the tables of one kind over its records; `check` looks at each of them, whatever becomes of it.
fn correct<T: Correctable>(
    file: &mut TableReader<'_, '_>,
    builtin: &[Held<T>],
    records: &mut Vec<Held<T>>,
    check: impl Fn(&mut TableReader<'_, '_>),
) {
    let mut seen = HashSet::new();
    file.tables(T::TABLE, |given, _| {
        check(given);
        let record = corrected(given, builtin, records, &mut seen)?;
        match records.iter_mut().find(|known| known.id() == record.id()) {
            Some(known) => *known = Held::own(record),
            None => records.push(Held::own(record)),
        }
        Some(())
    });
}

/// The record that a table corrects or adds, if all of it is right.
fn corrected<T: Correctable>(
    given: &mut TableReader<'_, '_>,
    builtin: &[Held<T>],
    records: &[Held<T>],
    seen: &mut HashSet<String>,
) -> Option<T> {
    let id = given.text("id", Need::Optional, TextKind::Word);
    if !given.has("id") {
        given.problem("id", Code::DirectoryNoId { table: T::TABLE.into() }.error());
    }
    given.leave_others();
    let (id, fields) = (id?, given.fields());
    if !seen.insert(id.clone()) {
        given.problem("id", Code::DirectoryDuplicateId { table: T::TABLE.into(), id: id.into() }.error());
        return None;
    }
    let known = builtin.iter().find(|known| known.id() == id);
    let (base, came_with) = (known.and_then(Held::fields), known.and_then(Held::came_with));
    let mut record = match base {
        Some(mut base) => {
            T::forget(&mut base, fields);
            given.over(&base, T::read)?
        }
        None => {
            given.over(&T::example(), T::read)?;
            complete(given, &id, records)?;
            given.over(&[], T::read)?
        }
    };
    if let Some(flaw) = record.flaw() {
        let code = Code::DirectoryWrongRecord { table: T::TABLE.into(), id: id.into(), why: flaw.into() };
        given.problem("id", code.error());
        return None;
    }
    record.vouch(fields);
    record.provenance().update = came_with;
    Some(record)
}

/// Whether a new record has all it needs. One that has not is likely a known one misspelt.
fn complete<T: Correctable>(given: &mut TableReader<'_, '_>, id: &str, records: &[Held<T>]) -> Option<()> {
    let missing = T::missing(given.fields());
    if missing.is_empty() {
        return Some(());
    }
    let known: Vec<&str> = records.iter().map(Held::id).collect();
    let code = Code::DirectoryNewIncomplete {
        table: T::TABLE.into(),
        id: id.into(),
        missing: Arg::list(missing.iter().map(|name| format!("`{name}`")), Join::Comma),
        near: did_you_mean(id, known.iter().copied()).into(),
        known: Arg::list(known, Join::Comma),
    };
    given.problem("id", code.error());
    None
}

/// A lead authority must be one that is known, or added in the same file.
fn lead_authority(given: &mut TableReader<'_, '_>, known: &[&str]) {
    let lead = given.fields().iter().find(|field| field.key == "lead_authority");
    let Some(id) = lead.and_then(|lead| lead.node.as_text()).map(str::trim) else { return };
    if !id.is_empty() && !known.contains(&id) {
        let near = did_you_mean(id, known.iter().copied()).into();
        given.problem("lead_authority", Code::DirectoryNoLeadAuthority { id: id.into(), near }.error());
    }
}

/// What makes an authority competent for another place.
const MOVING: [&str; 3] = ["region", "scope", "country"];

/// No correction takes the authority of a place away, or gives a Land a second one, of which the first would be taken. Where a country has several,
/// whoever looks for one is told.
fn competence(file: &mut TableReader<'_, '_>, before: &[Held<Authority>], after: &[Held<Authority>]) {
    let given = file.fields().iter().find(|field| field.key == Authority::TABLE);
    let moves = |table: &&Node| MOVING.iter().any(|field| table.get(field).is_some());
    let moving: Vec<&Node> = given.map_or(&[][..], |given| given.node.items()).iter().filter(moves).collect();
    if moving.is_empty() {
        return;
    }
    for (was, is) in everywhere(before).iter().zip(everywhere(after)) {
        let several = is.is_several() && !was.is_several() && is.place.contains('-');
        if !several && (!is.is_missing() || was.is_missing()) {
            continue;
        }
        let ids = || is.ids.iter().chain(&was.ids);
        let of =
            |table: &&&Node| table.get("id").and_then(Node::as_text).is_some_and(|id| ids().any(|of| of == id.trim()));
        let Some(table) = moving.iter().find(of) else { continue };
        let field = MOVING.iter().find_map(|field| table.get(field));
        file.wrong("authority", field.unwrap_or(table), is.code().error());
    }
}

/// A form is for services of its own company. An account is read by the id of its service: two controllers cannot have the
/// same one. Both are asked when all companies are known.
fn services(file: &mut TableReader<'_, '_>, controllers: &[Held<Controller>]) {
    let given = file.fields().iter().find(|field| field.key == Controller::TABLE);
    for table in given.map_or(&[][..], |given| given.node.items()) {
        let own = table.get("id").and_then(Node::as_text).map(str::trim);
        for id in list(table, "services").iter().filter_map(|service| service.get("id")) {
            let Some(word) = id.as_text().map(str::trim) else { continue };
            let has = |c: &&Held<Controller>| Some(c.id()) != own && c.service_ids().any(|id| id == word);
            if let Some(other) = controllers.iter().find(has) {
                let code = Code::DirectoryServiceTaken { name: word.into(), id: other.id().into() };
                file.wrong("controller.services", id, code.error());
            }
        }
        let Some(controller) = controllers.iter().find(|c| Some(c.id()) == own) else { continue };
        let known: Vec<&str> = controller.service_ids().collect();
        for service in list(table, "form").iter().flat_map(|form| list(form, "services")) {
            let Some(word) = service.as_text().filter(|word| !known.contains(word)) else { continue };
            let code = Code::DirectoryFormService {
                id: controller.id().into(),
                name: word.into(),
                near: did_you_mean(word, known.iter().copied()).into(),
                known: Arg::list(known.iter().copied(), Join::Comma),
            };
            file.wrong("controller.form.services", service, code.error());
        }
    }
}

/// The items of a list; what is none is told where the list is read.
fn list<'n>(table: &'n Node, field: &str) -> &'n [Node] {
    table.get(field).map_or(&[], Node::items)
}

#[cfg(test)]
#[path = "overrides_tests.rs"]
mod tests;
