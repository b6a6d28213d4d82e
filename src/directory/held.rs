//! Records as they are kept: the program's own as text until somebody asks for them.
//!
//! In: the text of one `[[authority]]` or `[[controller]]` with all that belongs to it, as `data/` has it, or a record of the
//! user's that was read and checked. Out: the record. A letter needs two of sixty, and reading all of them took as long as
//! writing it; whatever looks for a record therefore asks the text first.

use std::sync::{Arc, OnceLock};

use super::controller::Controller;
use super::correctable::Correctable;
use crate::problem::{Problems, Source};
use crate::read::node::{Field, Node, Value, from_toml};
use crate::read::whole;
use crate::read::whose::Whose;

/// A record.
#[derive(Debug, Clone)]
pub(super) struct Held<T> {
    id: String,
    /// Its text; none for a record of the user's.
    text: Option<&'static str>,
    read: OnceLock<T>,
    /// The ids of its services, once they were asked for: each letter asks for them several times.
    services: OnceLock<Vec<String>>,
}

impl<T: Correctable> Held<T> {
    /// The records of a file of the program, each beginning with its heading and its id.
    pub(super) fn all_of(file: &'static str) -> Vec<Self> {
        let heading = format!("[[{}]]", T::TABLE);
        let begins = |(at, _): &(usize, &str)| *at == 0 || file.as_bytes()[at - 1] == b'\n';
        let mut starts: Vec<usize> = file.match_indices(&heading).filter(begins).map(|(at, _)| at).collect();
        starts.push(file.len());
        starts.windows(2).map(|pair| Held::built_in(&file[pair[0]..pair[1]])).collect()
    }

    fn built_in(text: &'static str) -> Self {
        let id = text.lines().nth(1).and_then(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
        let id = id.unwrap_or_default().to_owned();
        Held { id, text: Some(text), read: OnceLock::new(), services: OnceLock::new() }
    }

    /// A record of the user's.
    pub(super) fn own(record: T) -> Self {
        Held { id: record.id().to_owned(), text: None, read: record.into(), services: OnceLock::new() }
    }

    /// Its id.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The record.
    pub(super) fn get(&self) -> &T {
        self.read.get_or_init(|| {
            let (source, node) = self.node();
            match whole::table(Whose::Directory, &source, &node, T::read) {
                (Some(record), problems) if problems.is_empty() => record,
                (_, problems) => refused(&self.id, &problems),
            }
        })
    }

    /// The fields that corrections are laid over; none for a record of the user's.
    pub(super) fn fields(&self) -> Option<Vec<Field>> {
        self.text?;
        match self.node().1.value {
            Value::Table(fields) => Some(fields),
            _ => None,
        }
    }

    /// The record as it is written.
    fn node(&self) -> (Arc<Source>, Node) {
        let source = Source::new(T::TABLE, self.text.unwrap_or_default());
        let file = from_toml(&source).unwrap_or_else(|problems| refused(&self.id, &problems));
        let record = file.get(T::TABLE).and_then(|records| records.items().first()).cloned();
        (source, record.unwrap_or_else(|| refused(&self.id, &Problems::new())))
    }

    /// Whether the record may have this word as a value: all of ours that have it do, and all of the user's.
    pub(super) fn may_say(&self, word: &str) -> bool {
        self.text.is_none_or(|text| text.contains(&format!("\"{word}\"")))
    }
}

// The text is part of the program and tests read every record: a failure is a bug of ours, and there is nothing a user could
// do about it.
#[allow(clippy::panic, reason = "embedded data, checked by tests")]
fn refused(id: &str, problems: &Problems) -> ! {
    panic!("the built-in record {id} cannot be read: {problems:?}")
}

/// How the text of a service begins.
const SERVICE: &str = "{ id = \"";

impl Held<Controller> {
    /// The ids of its services.
    pub(super) fn service_ids(&self) -> impl Iterator<Item = &str> {
        let found = || match self.text {
            Some(text) => {
                text.split(SERVICE).skip(1).filter_map(|rest| Some(rest.split('"').next()?.to_owned())).collect()
            }
            None => self.get().services.iter().map(|service| service.id.clone()).collect(),
        };
        self.services.get_or_init(found).iter().map(String::as_str)
    }
}
