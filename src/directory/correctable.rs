//! What a user's correction needs to know about a kind of record.
//!
//! In: the fields of a record and those a user gives. Out: which fields a new record must
//! have, which old ones a correction makes untrue, and whose word the record stands on afterwards.

use chrono::NaiveDate;

use super::authority::Authority;
use super::controller::Controller;
use super::filing::ByForm;
use super::provenance::{Confidence, Provenance};
use crate::read::node::{Field, Node, Value};
use crate::read::origin::Origin;
use crate::read::reader::TableReader;
use crate::words::Say;

/// Who corrects one of these vouches for the record.
const VOUCHING: [&str; 9] =
    ["building", "street", "postal_code", "city", "country", "post_to", "postbox", "email", "checked"];

/// A record that a user can correct or add.
pub(super) trait Correctable: Sized {
    /// The name of its table: `authority`.
    const TABLE: &'static str;

    /// Its id.
    fn id(&self) -> &str;

    /// Reads it; what is wrong is told at its place.
    fn read(table: &mut TableReader<'_, '_>) -> Option<Self>;

    /// The fields without which there is no record, with some text in them: the fields of a new one are tried on them.
    fn example() -> Vec<Field>;

    /// What a new record lacks.
    fn missing(given: &[Field]) -> Vec<&'static str>;

    /// Takes out of a built-in record what the given fields make untrue.
    fn forget(_base: &mut Vec<Field>, _given: &[Field]) {}

    /// What is wrong with a record whose fields are right one by one.
    fn flaw(&self) -> Option<Say> {
        None
    }

    /// The day on which it was last compared with its sources.
    fn checked(&self) -> Option<NaiveDate>;

    /// The words it is looked for by, which its text must have.
    fn looked_for(&self) -> Vec<&str> {
        Vec::new()
    }

    /// Whose word the record stands on.
    fn provenance(&mut self) -> &mut Provenance;

    /// Marks the record as the user's, as far as they vouch for it.
    fn vouch(&mut self, given: &[Field]) {
        let provenance = self.provenance();
        provenance.overridden = true;
        if !VOUCHING.iter().any(|name| has(given, name)) {
            return;
        }
        // What the user says in the same breath stays: they may doubt their own address.
        if !has(given, "checked") {
            provenance.checked = None;
        }
        if !has(given, "doubt") {
            provenance.doubt = None;
        }
        if !has(given, "doubt_in") {
            provenance.doubt_in.clear();
        }
        if !has(given, "confidence") {
            provenance.confidence = Confidence::default();
        }
    }
}

impl Correctable for Authority {
    const TABLE: &'static str = "authority";

    fn id(&self) -> &str {
        &self.id
    }

    fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        Self::read(table)
    }

    fn example() -> Vec<Field> {
        example(&["id", "name", "street", "city"])
    }

    fn missing(given: &[Field]) -> Vec<&'static str> {
        let mut missing = lacking(given, &["name", "city", "country"]);
        if !has(given, "postbox") {
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

    fn forget(base: &mut Vec<Field>, given: &[Field]) {
        // A new street is where post is to go, and is not what the record has in other languages.
        if has(given, "street") {
            remove(base, "post_to");
        }
        // What ours says of the law in other languages is not what the user says of it.
        if has(given, "law_note") {
            remove(base, "law_note_in");
        }
        // A fact of ours is replaced with its evidence, which is not that of the user's own word.
        if let (Some(facts), Some(filing)) = (section(given, "filing"), section_mut(base, "filing")) {
            filing.retain(|field| !has(facts, &field.key));
        }
        if has(given, "languages")
            && let Some(filing) = section_mut(base, "filing")
        {
            remove(filing, "languages");
        }
        for language in section_mut(base, "in_language").into_iter().flatten() {
            if let Value::Table(form) = &mut language.node.value {
                form.retain(|field| !has(given, &field.key));
            }
        }
    }

    fn checked(&self) -> Option<NaiveDate> {
        self.provenance.checked
    }

    fn looked_for(&self) -> Vec<&str> {
        std::iter::once(self.country.code()).chain(self.region.as_deref()).collect()
    }

    fn provenance(&mut self) -> &mut Provenance {
        &mut self.provenance
    }
}

impl Correctable for Controller {
    const TABLE: &'static str = "controller";

    fn id(&self) -> &str {
        &self.id
    }

    fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        Self::read(table)
    }

    fn example() -> Vec<Field> {
        example(&["id", "legal_name", "street", "city"])
    }

    fn missing(given: &[Field]) -> Vec<&'static str> {
        lacking(given, &["legal_name", "street", "city", "country"])
    }

    fn forget(base: &mut Vec<Field>, given: &[Field]) {
        // What is known about the old address is not known about the new one.
        if has(given, "email") {
            remove(base, "email_status");
        }
        // Nor is where another day was read.
        if has(given, "training_began")
            && let Some(training) = section_mut(base, "training")
        {
            remove(training, "began_source");
        }
    }

    fn checked(&self) -> Option<NaiveDate> {
        self.provenance.checked
    }

    fn provenance(&mut self) -> &mut Provenance {
        &mut self.provenance
    }
}

fn has(fields: &[Field], name: &str) -> bool {
    fields.iter().any(|field| field.key == name)
}

fn remove(fields: &mut Vec<Field>, name: &str) {
    fields.retain(|field| field.key != name);
}

fn section<'f>(fields: &'f [Field], name: &str) -> Option<&'f [Field]> {
    match &fields.iter().find(|field| field.key == name)?.node.value {
        Value::Table(fields) => Some(fields),
        _ => None,
    }
}

fn section_mut<'f>(fields: &'f mut [Field], name: &str) -> Option<&'f mut Vec<Field>> {
    match &mut fields.iter_mut().find(|field| field.key == name)?.node.value {
        Value::Table(fields) => Some(fields),
        _ => None,
    }
}

fn lacking(given: &[Field], names: &[&'static str]) -> Vec<&'static str> {
    let filled = |field: &Field| field.node.as_text().is_none_or(|text| !text.trim().is_empty());
    names.iter().copied().filter(|name| !given.iter().any(|field| field.key == *name && filled(field))).collect()
}

fn example(texts: &[&str]) -> Vec<Field> {
    let field = |name: &str, text: &str| {
        let node = Node { origin: Origin::File(0..0), value: Value::Text(text.to_owned()) };
        Field { key: name.to_owned(), key_origin: Origin::File(0..0), node }
    };
    texts.iter().map(|name| field(name, "x")).chain([field("country", "DE")]).collect()
}
