//! From answers to the case file.
//!
//! In: answers, a kind of letter, its status and what happened. Out: a TOML document. Of an earlier case only the fields are
//! touched whose answers changed, so that comments, other fields and the order of all stay. While questions are open, words
//! stand in for what every case needs.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, TableLike, Value};

use super::base::Next;
use super::facts::{Place, place_of};
use super::happened::Happened;
use super::question::When;
use super::questions::QUESTIONS;
use super::{Interview, comments, parse};
use crate::case::document::{day, section, set};
use crate::case::{Role, What};
use crate::letter::compose;
use crate::read::choice::Choice;
use crate::template::language::FALLBACK;
use crate::template::manifest::Addressee;

/// Fields of `[matter]` that a letter may not print, with the value of the template that prints them.
const PRINTED: &[(&str, &str)] = &[
    ("grounds", "grounds"),
    ("own_grounds", "own_grounds"),
    ("special_categories", "special_categories"),
    ("requests", "requests"),
    ("refusal_reasons", "refusal"),
    ("answer_gaps", "gaps"),
    ("scope", "scope"),
    ("answer_by", "answer_by"),
    ("expenses", "expenses"),
];

impl Interview<'_> {
    /// The case file; none while the letter is open.
    pub fn case_text(&self) -> Option<String> {
        let kind = self.kind()?;
        let (templates, directory) = (&self.world.office.templates, &self.world.office.directory);
        let trial = self.load(&self.trial_text(&kind)).ok();
        let wording = trial.and_then(|(case, _)| compose::wording(&case, templates, directory));
        let tag = wording.map_or_else(|| self.world.words.tag().to_owned(), |own| own.language.tag.clone());
        let mut document = self.document(&kind, self.status(), &self.happened(), false, &tag);
        if self.base.is_none() {
            comments::add(&mut document, &self.world.words);
        }
        Some(document.to_string())
    }

    /// The case with this kind, status and events; `stand_ins` where answers are missing.
    pub(super) fn written(&self, kind: &str, status: &str, events: &[Happened], stand_ins: bool) -> DocumentMut {
        self.document(kind, status, events, stand_ins, self.world.words.tag())
    }

    fn document(&self, kind: &str, status: &str, events: &[Happened], stand_ins: bool, tag: &str) -> DocumentMut {
        let mut document = self.base.as_ref().map_or_else(|| self.fields.clone(), |base| base.document.clone());
        let writer = Writer { interview: self, kind, stand_ins };
        writer.top(&mut document);
        writer.sender(&mut document);
        writer.represented(&mut document);
        writer.recipient(&mut document);
        writer.matter(&mut document, status);
        writer.accounts(&mut document);
        writer.events(&mut document, events, tag);
        writer.signature(&mut document);
        writer.seal(&mut document);
        // A case says nothing of what it has nothing to say of.
        if document.get("matter").and_then(Item::as_table_like).is_some_and(TableLike::is_empty) {
            document.remove("matter");
        }
        document
    }
}

struct Writer<'i, 'w> {
    interview: &'i Interview<'w>,
    kind: &'i str,
    stand_ins: bool,
}

impl Writer<'_, '_> {
    /// Whether an answer is another one than the earlier case has.
    fn changed(&self, id: &str) -> bool {
        let interview = self.interview;
        interview.base.is_none() || interview.answers.get(id) != interview.initial.get(id)
    }

    /// Whether a question is asked for this kind of letter, so that its answer is written.
    fn asked(&self, id: &str) -> bool {
        let question = QUESTIONS.iter().find(|question| question.id == id);
        question.is_some_and(|question| match question.when {
            // Who the letter is for, and where somebody lives, is not asked twice: it hangs on no letter.
            When::Fact(super::question::Fact::CountryOpen | super::question::Fact::LetterOpen) => true,
            _ => self.interview.holds(&question.when, Some(self.kind)),
        })
    }

    /// The text of an answer that is written, empty where it was left empty.
    fn text(&self, id: &str) -> Option<&str> {
        self.interview.answers.text(id).filter(|_| self.asked(id))
    }

    /// Writes an answer of one text, if it is another than before.
    fn put(&self, table: &mut dyn TableLike, key: &str, id: &str) {
        if self.changed(id) {
            set(table, key, self.text(id).map(Value::from));
        }
    }

    fn put_list(&self, table: &mut dyn TableLike, key: &str, id: &str) {
        if !self.changed(id) {
            return;
        }
        let all: Array = self.interview.answers.all(id).iter().filter(|_| self.asked(id)).collect();
        set(table, key, (!all.is_empty()).then(|| Value::Array(all)));
    }

    fn next(&self) -> Option<Next> {
        self.interview.base.as_ref().map(|base| base.next)
    }

    fn top(&self, document: &mut DocumentMut) {
        let other = self.interview.base.as_ref().is_some_and(|base| base.case.kind != self.kind);
        set(document.as_table_mut(), "kind", Some(self.kind.into()));
        let language = self.interview.tongue(self.kind);
        if language.as_deref() != self.interview.initial.text("language") {
            set(document.as_table_mut(), "language", language.map(Value::from));
        }
        self.put(document.as_table_mut(), "reference", "reference");
        // The next letter is of its own day.
        if other || self.next().is_some_and(|next| next != Next::Same) {
            document.remove("date");
        }
        if other && let Some(template) = self.interview.template(self.kind) {
            if let Some(matter) = document.get_mut("matter").and_then(Item::as_table_like_mut) {
                for (field, _) in PRINTED.iter().filter(|(_, printed)| !template.uses(printed)) {
                    matter.remove(field);
                }
            }
            if !template.uses("outputs") {
                document.remove("output");
            }
        }
    }

    fn sender(&self, document: &mut DocumentMut) {
        let sender = section(document, "sender");
        self.put(sender, "name", "name");
        if self.stand_ins && sender.get("name").is_none() {
            set(sender, "name", Some(stand_in(self.interview, "name").into()));
        }
        for field in ["organisation", "position", "register"] {
            self.put(sender, field, field);
        }
        // Who writes for nobody but themselves does not write as the centre that is known.
        if self.interview.base.is_none() && !self.interview.answers.is("who", &["client"]) {
            clear(sender, &["short_name", "logo", "bank", "qualified_entity"]);
        }
        if self.stand_ins && self.interview.answers.is("who", &["client"]) && sender.get("organisation").is_none() {
            set(sender, "organisation", Some("Organisation".into()));
        }
        if self.changed("street") {
            sender.remove("lines");
            self.put(sender, "street", "street");
        }
        if self.stand_ins && sender.get("street").is_none() && sender.get("lines").is_none() {
            set(sender, "street", Some(stand_in(self.interview, "street").into()));
        }
        if self.changed("place") || self.changed("country") {
            let home = self.interview.home();
            let whole = home.filter(|home| home.country.is_some() || !self.stand_ins);
            match whole {
                Some(home) => put_place(sender, &home),
                None if self.stand_ins => {
                    let some = Place {
                        code: Some("39104"),
                        city: "Magdeburg",
                        country: crate::directory::Country::parse("DE"),
                    };
                    put_place(sender, &some);
                }
                None => {}
            }
        }
        self.put(sender, "email", "email");
        self.put(sender, "phone", "phone");
    }

    fn represented(&self, document: &mut DocumentMut) {
        let who = self.interview.answers.text("who").unwrap_or("self");
        let ids =
            ["who", "child-name", "child-born", "custody", "ward-basis", "ward-name", "ward-address", "client-name"];
        if !ids.iter().chain(&["client-address"]).any(|id| self.changed(id)) {
            return;
        }
        if who == "self" {
            document.remove("represented");
            return;
        }
        let name = format!("{who}-name");
        let represented = section(document, "represented");
        self.put(represented, "name", &name);
        if self.stand_ins && represented.get("name").is_none() {
            set(represented, "name", Some("Name".into()));
        }
        set(represented, "relation", Some(who.into()));
        let year = self.text("child-born").and_then(|year| year.parse::<i64>().ok());
        set(represented, "birth_year", year.map(Value::from));
        let joint = (self.text("custody") == Some("joint")).then(|| Value::from(true));
        set(represented, "joint_custody", joint);
        set(represented, "basis", self.text("ward-basis").map(Value::from));
        let home = format!("{who}-address");
        if self.changed(&home) || self.changed("who") {
            match self.interview.answers.all(&home) {
                [street, rest @ ..] if self.asked(&home) => {
                    represented.remove("lines");
                    set(represented, "street", Some(street.as_str().into()));
                    if let Some(home) = place_of(rest) {
                        put_place(represented, &home);
                    }
                }
                _ => {
                    for field in ["street", "lines", "postal_code", "city", "country"] {
                        represented.remove(field);
                    }
                }
            }
        }
    }

    fn recipient(&self, document: &mut DocumentMut) {
        let interview = self.interview;
        let other = interview.base.as_ref().is_none_or(|base| base.case.kind != self.kind);
        let ids = [
            "controller",
            "authority",
            "services",
            "centre-name",
            "centre-address",
            "client-address",
            "ward-address",
            "place",
        ];
        if !other && !ids.iter().any(|id| self.changed(id)) {
            return;
        }
        let Some(to) = interview.template(self.kind).map(|t| t.manifest.recipient) else { return };
        let about = interview.controller().map(|c| c.id.clone()).or_else(|| {
            let first = interview.controllers().into_iter().next();
            first.filter(|_| self.stand_ins).map(|c| c.id.clone())
        });
        let recipient = section(document, "recipient");
        if other {
            recipient.remove("reference");
        }
        match to {
            Addressee::Controller => {
                clear(recipient, &["authority", "name", "street", "lines", "postal_code", "city", "country"]);
                set(recipient, "controller", about.clone().map(Value::from));
            }
            Addressee::Authority => {
                clear(recipient, &["controller", "name", "street", "lines", "postal_code", "city", "country"]);
                let known =
                    recipient.get("authority").is_some() && !self.changed("authority") && !self.changed("place");
                if !known {
                    set(recipient, "authority", Some(self.text("authority").unwrap_or("auto").into()));
                }
                if let Some(sign) = self.text("authority-sign") {
                    set(recipient, "reference", Some(sign.into()));
                }
            }
            Addressee::Representative => {
                clear(recipient, &["controller", "authority"]);
                self.put(recipient, "name", "centre-name");
                let answered = interview.answers.all("centre-address");
                let street = stand_in(interview, "street");
                let stand_in = vec![street, "39104".to_owned(), "Magdeburg".to_owned(), "DE".to_owned()];
                let address = if answered.is_empty() && self.stand_ins { &stand_in } else { answered };
                if let [street, rest @ ..] = address {
                    set(recipient, "street", Some(street.as_str().into()));
                    if let Some(place) = place_of(rest) {
                        put_place(recipient, &place);
                    }
                }
                if self.stand_ins && recipient.get("name").is_none() {
                    set(recipient, "name", Some("Name".into()));
                }
            }
        }
        let matter = section(document, "matter");
        set(matter, "controller", about.filter(|_| to != Addressee::Controller).map(Value::from));
    }

    fn matter(&self, document: &mut DocumentMut, status: &str) {
        let matter = section(document, "matter");
        if matter.get("status").and_then(Item::as_str).unwrap_or(if self.interview.base.is_some() {
            "never-objected"
        } else {
            ""
        }) != status
        {
            set(matter, "status", Some(status.into()));
        }
        if self.changed("services") {
            let none = self.interview.answers.is("services", &["none"]) && self.asked("services");
            set(matter, "account_holder", none.then(|| Value::from(false)));
        }
        self.put_list(matter, "grounds", "grounds");
        self.put(matter, "own_grounds", "own-grounds");
        self.put_list(matter, "refusal_reasons", "refusal-reasons");
        self.put_list(matter, "answer_gaps", "answer-gaps");
        self.put_list(matter, "scope", "scope");
    }

    fn accounts(&self, document: &mut DocumentMut) {
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

    fn events(&self, document: &mut DocumentMut, all: &[Happened], tag: &str) {
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

    /// A seal is of whoever writes: that of one person is not put under the letter of the next. A centre writes for all of its clients.
    fn seal(&self, document: &mut DocumentMut) {
        let Some(base) = self.interview.base.as_ref().filter(|base| base.next == Next::Person) else { return };
        if base.case.role() != Role::Client || self.text("who") != Some("client") {
            document.remove("seal");
        }
    }

    fn signature(&self, document: &mut DocumentMut) {
        if !self.changed("signature") && !self.changed("signature-file") {
            return;
        }
        // While the picture is not named, the letter is looked at without it.
        let image = self.text("signature-file");
        match self.text("signature").filter(|kind| *kind != "image" || image.is_some() || !self.stand_ins) {
            Some(kind) => {
                let signature = section(document, "signature");
                set(signature, "kind", Some(kind.into()));
                set(signature, "image", image.map(Value::from));
            }
            None => {
                document.remove("signature");
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

fn clear(table: &mut dyn TableLike, keys: &[&str]) {
    for key in keys {
        table.remove(key);
    }
}

fn put_place(table: &mut dyn TableLike, place: &Place<'_>) {
    set(table, "postal_code", place.code.map(Value::from));
    set(table, "city", Some(place.city.into()));
    set(table, "country", place.country.map(|country| country.code().into()));
}

/// How many sections a list has, also where they are written in one line each.
fn number_of_rows(item: &Item) -> usize {
    item.as_array_of_tables().map(ArrayOfTables::len).or_else(|| item.as_array().map(Array::len)).unwrap_or(0)
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

/// What stands in for an answer that is still open, in the words of the reader.
fn stand_in(interview: &Interview<'_>, what: &str) -> String {
    interview.world.words.by_id(&format!("interview-stand-in-{what}")).unwrap_or_default()
}
