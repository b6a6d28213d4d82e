//! From answers to the case file.
//!
//! In: answers, a kind of letter, its status and what happened. Out: a TOML document. Of an earlier case only the fields are
//! touched whose answers changed, so that comments, other fields and the order of all stay. While questions are open, words
//! stand in for what every case needs.

use toml_edit::{Array, DocumentMut, Item, TableLike, Value};

use super::base::Next;
use super::facts::Place;
use super::happened::Happened;
use super::question::When;
use super::questions::QUESTIONS;
use super::{Interview, comments};
use crate::case::Role;
use crate::case::document::{section, set};
use crate::letter::choose;

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
        let wording = trial.and_then(|(case, _)| choose::wording(&case, templates, directory));
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

pub(super) struct Writer<'i, 'w> {
    pub(super) interview: &'i Interview<'w>,
    pub(super) kind: &'i str,
    pub(super) stand_ins: bool,
}

impl Writer<'_, '_> {
    /// Whether an answer is another one than the earlier case has.
    pub(super) fn changed(&self, id: &str) -> bool {
        let interview = self.interview;
        interview.base.is_none() || interview.answers.get(id) != interview.initial.get(id)
    }

    /// Whether a question is asked for this kind of letter, so that its answer is written.
    pub(super) fn asked(&self, id: &str) -> bool {
        let question = QUESTIONS.iter().find(|question| question.id == id);
        question.is_some_and(|question| match question.when {
            // Who the letter is for, and where somebody lives, is not asked twice: it hangs on no letter.
            When::Fact(super::question::Fact::CountryOpen | super::question::Fact::LetterOpen) => true,
            _ => self.interview.holds(&question.when, Some(self.kind)),
        })
    }

    /// The text of an answer that is written, empty where it was left empty.
    pub(super) fn text(&self, id: &str) -> Option<&str> {
        self.interview.answers.text(id).filter(|_| self.asked(id))
    }

    /// Writes an answer of one text, if it is another than before.
    pub(super) fn put(&self, table: &mut dyn TableLike, key: &str, id: &str) {
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

    pub(super) fn next(&self) -> Option<Next> {
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

pub(super) fn clear(table: &mut dyn TableLike, keys: &[&str]) {
    for key in keys {
        table.remove(key);
    }
}

pub(super) fn put_place(table: &mut dyn TableLike, place: &Place<'_>) {
    set(table, "postal_code", place.code.map(Value::from));
    set(table, "city", Some(place.city.into()));
    set(table, "country", place.country.map(|country| country.code().into()));
}

/// What stands in for an answer that is still open, in the words of the reader.
pub(super) fn stand_in(interview: &Interview<'_>, what: &str) -> String {
    interview.world.words.by_id(&format!("interview-stand-in-{what}")).unwrap_or_default()
}
