//! What a user's correction needs to know about a kind of record.
//!
//! In: the TOML table of a record and the fields a user gives. Out: which fields a new record must
//! have, which old ones a correction makes untrue, and whose word the record stands on afterwards.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::{Table, Value};

use super::authority::Authority;
use super::controller::Controller;
use super::filing::ByForm;
use super::record::Confidence;
use crate::words::Say;

/// Who corrects one of these vouches for the record.
const VOUCHING: [&str; 9] =
    ["building", "street", "postal_code", "city", "country", "post_to", "postbox", "email", "checked"];

/// A record that a user can correct or add.
pub(super) trait Correctable: Sized + for<'de> Deserialize<'de> {
    /// The name of its table: `authority`.
    const TABLE: &'static str;

    /// Its id.
    fn id(&self) -> &str;

    /// A complete record, on which the fields of a new one are tried.
    fn example() -> Table;

    /// What a new record lacks.
    fn missing(given: &Table) -> Vec<&'static str>;

    /// Takes out of a built-in record what the given fields make untrue.
    fn forget(_base: &mut Table, _given: &Table) {}

    /// What is wrong with a record whose fields are right one by one.
    fn flaw(&self) -> Option<Say> {
        None
    }

    /// The fields that say whose word the record stands on.
    fn judgement(&mut self) -> Judgement<'_>;

    /// The record in a table.
    fn read(table: Table) -> Result<Self, toml::de::Error> {
        Self::deserialize(table)
    }

    /// Marks the record as the user's, as far as they vouch for it.
    fn vouch(&mut self, given: &Table) {
        let judgement = self.judgement();
        *judgement.overridden = true;
        if !VOUCHING.iter().any(|name| given.contains_key(*name)) {
            return;
        }
        // What the user says in the same breath stays: they may doubt their own address.
        if !given.contains_key("checked") {
            *judgement.checked = None;
        }
        if !given.contains_key("doubt") {
            *judgement.doubt = None;
        }
        if !given.contains_key("doubt_in") {
            judgement.doubt_in.clear();
        }
        if !given.contains_key("confidence") {
            *judgement.confidence = Confidence::default();
        }
    }
}

/// Whose word a record stands on, and how firmly.
pub(super) struct Judgement<'a> {
    overridden: &'a mut bool,
    checked: &'a mut Option<NaiveDate>,
    doubt: &'a mut Option<String>,
    doubt_in: &'a mut BTreeMap<String, String>,
    confidence: &'a mut Confidence,
}

impl Correctable for Authority {
    const TABLE: &'static str = "authority";

    fn id(&self) -> &str {
        &self.id
    }

    fn example() -> Table {
        example(&["id", "name", "street", "city"])
    }

    fn missing(given: &Table) -> Vec<&'static str> {
        let mut missing = lacking(given, &["name", "city", "country"]);
        if !given.contains_key("postbox") {
            missing.extend(lacking(given, &["street"]));
        }
        missing
    }

    fn flaw(&self) -> Option<Say> {
        if self.street.is_none() && self.postbox.is_none() {
            return Some(Say::DirectoryNowhere {});
        }
        let form = self.filing.form.as_ref().is_some_and(|form| form.is == ByForm::Taken);
        (form && self.complaint_form_url.is_none()).then_some(Say::DirectoryFormNowhere {})
    }

    fn forget(base: &mut Table, given: &Table) {
        // A new street is where post is to go, and is not what the record has in other languages.
        if given.contains_key("street") {
            base.remove("post_to");
        }
        // What ours says of the law in other languages is not what the user says of it.
        if given.contains_key("law_note") {
            base.remove("law_note_in");
        }
        // A fact of ours is replaced with its evidence, which is not that of the user's own word.
        if let (Some(Value::Table(facts)), Some(Value::Table(filing))) = (given.get("filing"), base.get_mut("filing")) {
            filing.retain(|name, _| !facts.contains_key(name));
        }
        if let (true, Some(Value::Table(filing))) = (given.contains_key("languages"), base.get_mut("filing")) {
            filing.remove("languages");
        }
        if let Some(Value::Table(languages)) = base.get_mut("in_language") {
            for (_, form) in languages.iter_mut() {
                if let Value::Table(form) = form {
                    form.retain(|name, _| !given.contains_key(name));
                }
            }
        }
    }

    fn judgement(&mut self) -> Judgement<'_> {
        Judgement {
            overridden: &mut self.overridden,
            checked: &mut self.checked,
            doubt: &mut self.doubt,
            doubt_in: &mut self.doubt_in,
            confidence: &mut self.confidence,
        }
    }
}

impl Correctable for Controller {
    const TABLE: &'static str = "controller";

    fn id(&self) -> &str {
        &self.id
    }

    fn example() -> Table {
        example(&["id", "legal_name", "street", "city"])
    }

    fn missing(given: &Table) -> Vec<&'static str> {
        lacking(given, &["legal_name", "street", "city", "country"])
    }

    fn forget(base: &mut Table, given: &Table) {
        // What is known about the old address is not known about the new one.
        if given.contains_key("email") {
            base.remove("email_status");
        }
        // Nor is where another day was read.
        if let (true, Some(Value::Table(training))) = (given.contains_key("training_began"), base.get_mut("training")) {
            training.remove("began_source");
        }
    }

    fn judgement(&mut self) -> Judgement<'_> {
        Judgement {
            overridden: &mut self.overridden,
            checked: &mut self.checked,
            doubt: &mut self.doubt,
            doubt_in: &mut self.doubt_in,
            confidence: &mut self.confidence,
        }
    }
}

fn lacking(given: &Table, names: &[&'static str]) -> Vec<&'static str> {
    let empty = |name: &str| match given.get(name) {
        Some(Value::String(text)) => text.trim().is_empty(),
        value => value.is_none(),
    };
    names.iter().copied().filter(|name| empty(name)).collect()
}

fn example(texts: &[&str]) -> Table {
    let mut table: Table = texts.iter().map(|name| ((*name).to_owned(), Value::String("x".to_owned()))).collect();
    table.insert("country".to_owned(), Value::String("DE".to_owned()));
    table
}
