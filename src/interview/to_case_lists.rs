//! The repeated sections of the case file: accounts, events, enclosures.
//!
//! In: the answers, and what happened. Out: a section for each. What an earlier case has besides stays, also where its rows are written in one line each.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value};

use super::happened::Happened;
use super::parse;
use super::to_case::Writer;
use crate::case::What;
use crate::case::document::{day, section, set};
use crate::read::choice::Choice;
use crate::template::language::FALLBACK;

impl Writer<'_, '_> {
    pub(super) fn accounts(&self, document: &mut DocumentMut) {
        let services: Vec<String> = self.interview.services_of_letter().cloned().collect();
        let id = |service: &str| format!("account.{service}");
        let ids = || self.interview.answers.ids().chain(self.interview.initial.ids());
        if !self.changed("services") && !ids().any(|id| id.starts_with("account.") && self.changed(id)) {
            return;
        }
        let accounts = rows(document, "account");
        let of = |table: &Table| table.get("service").and_then(Item::as_str).unwrap_or_default().to_owned();
        accounts.retain(|table| services.contains(&of(table)) && !self.changed(&id(&of(table))));
        for service in services.iter().filter(|_| self.asked("account")) {
            if accounts.iter().any(|table| of(table) == *service) {
                continue;
            }
            for known in self.interview.answers.all(&id(service)) {
                let Some(form) = parse::form(known) else { continue };
                let free = (0..accounts.len()).rev().find(|at| {
                    accounts.get(*at).is_some_and(|table| of(table) == *service && table.get(form).is_none())
                });
                match free.and_then(|at| accounts.get_mut(at)) {
                    Some(table) => set(table, form, Some(known.as_str().into())),
                    None => {
                        let mut table = Table::new();
                        set(&mut table, "service", Some(service.as_str().into()));
                        set(&mut table, form, Some(known.as_str().into()));
                        accounts.push(table);
                    }
                }
            }
        }
        if accounts.is_empty() {
            document.remove("account");
        }
    }

    pub(super) fn events(&self, document: &mut DocumentMut, all: &[Happened], tag: &str) {
        let interview = self.interview;
        if interview.base.is_some() && !interview.keeps_events() {
            document.remove("event");
            document.remove("enclosure");
        }
        let chosen = if self.asked("evidence") { interview.answers.all("evidence") } else { &[] };
        let files = interview.answers.all("file");
        let templates = &interview.world.office.templates;
        let language = templates.language(tag).or_else(|_| templates.language(FALLBACK)).ok();
        let mut enclosures: Vec<Table> = Vec::new();
        let before = document.get("enclosure").map_or(0, number_of_rows);
        for one in all {
            let evidence = chosen.iter().position(|id| *id == one.id()).filter(|_| !one.shown);
            let number = evidence.map(|at| {
                let title = language.as_ref().map(|language| language.title_of(one.what, one.day()));
                // A place that is empty is a paper that is enclosed.
                let file = files.get(at).filter(|file| !file.is_empty());
                enclosures.push(enclosure(title, file));
                before + enclosures.len()
            });
            let events = rows(document, "event");
            match one.number.and_then(|number| events.get_mut(number - 1)) {
                Some(table) => {
                    set(table, "date", Some(day(one.date)));
                    set(table, "channel", one.channel.map(|channel| channel.word().into()));
                    set(table, "received", one.received.map(day));
                    if self.changed("answer-words") && one.what != What::Complained {
                        set(table, "note", one.note.as_deref().map(Value::from));
                    }
                    if let Some(number) = number {
                        set(table, "enclosure", Some((number as i64).into()));
                    }
                }
                None => events.push(event(one, number)),
            }
        }
        // What an answer was about and is not any more, from the end, so that numbers stay.
        let kept = interview.base.as_ref().filter(|_| interview.keeps_events());
        let events = kept.map_or(0, |base| base.case.events.len());
        for number in (1..=events).rev().filter(|number| !all.iter().any(|one| one.number == Some(*number))) {
            rows(document, "event").remove(number - 1);
        }
        if let Some(file) =
            interview.answers.all("proof").first().filter(|_| self.asked("proof") && self.changed("proof"))
        {
            let title = language.as_ref().map(|language| language.title_of_proof().to_owned());
            enclosures.push(enclosure(title, Some(file)));
            let number = (before + enclosures.len()) as i64;
            set(section(document, "represented"), "enclosure", Some(number.into()));
        }
        let list = rows(document, "enclosure");
        enclosures.into_iter().for_each(|table| list.push(table));
        for name in ["event", "enclosure"] {
            if document.get(name).and_then(Item::as_array_of_tables).is_some_and(ArrayOfTables::is_empty) {
                document.remove(name);
            }
        }
    }
}

fn event(one: &Happened, enclosure: Option<usize>) -> Table {
    let mut table = Table::new();
    set(&mut table, "date", Some(day(one.date)));
    set(&mut table, "what", Some(one.what.word().into()));
    set(&mut table, "channel", one.channel.map(|channel| channel.word().into()));
    set(&mut table, "received", one.received.map(day));
    set(&mut table, "enclosure", enclosure.map(|number| (number as i64).into()));
    let note = one.note.as_deref().filter(|_| one.what != What::Complained);
    set(&mut table, "note", note.map(Value::from));
    table
}

fn enclosure(title: Option<String>, file: Option<&String>) -> Table {
    let mut table = Table::new();
    set(&mut table, "title", title.map(Value::from));
    set(&mut table, "file", file.map(|file| file.as_str().into()));
    table
}

/// A list of sections, made if it is not there.
fn rows<'d>(document: &'d mut DocumentMut, name: &str) -> &'d mut ArrayOfTables {
    let item = document.entry(name).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if !item.is_array_of_tables() {
        // Written in one line each, [{ … }, { … }]: as sections of their own.
        let old = std::mem::take(item);
        *item = Item::ArrayOfTables(old.into_array_of_tables().unwrap_or_default());
    }
    match item {
        Item::ArrayOfTables(rows) => rows,
        _ => unreachable_rows(),
    }
}

#[allow(clippy::unreachable, reason = "the caller has made it a list")]
fn unreachable_rows<'d>() -> &'d mut ArrayOfTables {
    unreachable!("a list of sections is one")
}

/// How many sections a list has, also where they are written in one line each.
fn number_of_rows(item: &Item) -> usize {
    item.as_array_of_tables().map(ArrayOfTables::len).or_else(|| item.as_array().map(Array::len)).unwrap_or(0)
}
