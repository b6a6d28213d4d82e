//! Records as they are kept: the program's own as text until somebody asks for them.
//!
//! In: the text of one `[[authority]]` or `[[controller]]` with all that belongs to it, as `data/` or a signed file has it, or a record of the
//! user's that was read and checked. Out: the record. A letter needs two of sixty, and reading all of them took as long as
//! writing it; whatever looks for a record therefore asks the text first.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;

use super::controller::Controller;
use super::correctable::Correctable;
use super::provenance::CameWith;
use crate::problem::{Problems, Source};
use crate::read::node::{Field, Node, Value, from_toml};
use crate::read::whole;
use crate::read::whose::Whose;

/// A record.
#[derive(Debug, Clone)]
pub(super) struct Held<T> {
    id: String,
    /// Its text; none for a record of the user's.
    text: Option<Text>,
    /// The signed file it came with.
    came_with: Option<CameWith>,
    read: OnceLock<T>,
    /// The ids of its services, once they were asked for: each letter asks for them several times.
    services: OnceLock<Vec<String>>,
}

/// The text of a record.
#[derive(Debug, Clone)]
enum Text {
    /// Of the program.
    Ours(&'static str),
    /// A part of a signed file.
    Signed(Arc<Source>, Range<usize>),
}

impl Text {
    fn as_str(&self) -> &str {
        match self {
            Text::Ours(text) => text,
            Text::Signed(file, part) => &file.text[part.clone()],
        }
    }
}

/// Where the records of a file begin, with its end.
fn starts(file: &str, table: &str) -> Vec<usize> {
    let heading = format!("[[{table}]]");
    let begins = |(at, _): &(usize, &str)| *at == 0 || file.as_bytes()[at - 1] == b'\n';
    file.match_indices(&heading).filter(begins).map(|(at, _)| at).collect()
}

impl<T: Correctable> Held<T> {
    /// The records of a file of the program, each beginning with its heading and its id.
    pub(super) fn all_of(file: &'static str) -> Vec<Self> {
        let mut starts = starts(file, T::TABLE);
        starts.push(file.len());
        starts.windows(2).map(|pair| Held::of(Text::Ours(&file[pair[0]..pair[1]]), None)).collect()
    }

    /// The records of a signed file, in which those of other tables may stand between.
    pub(super) fn all_of_signed(file: &Arc<Source>, came_with: CameWith) -> Vec<Self> {
        let others = file.text.match_indices("\n[[").map(|(at, _)| at + 1);
        let top = |at: &usize| !file.text[*at..].split(']').next().unwrap_or_default().contains('.');
        let mut ends: Vec<usize> = others.filter(top).chain([file.text.len()]).collect();
        ends.sort_unstable();
        let end = |start: usize| ends.iter().copied().find(|end| *end > start).unwrap_or(file.text.len());
        let part = |start: usize| Text::Signed(file.clone(), start..end(start));
        starts(&file.text, T::TABLE).into_iter().map(|start| Held::of(part(start), Some(came_with))).collect()
    }

    fn of(text: Text, came_with: Option<CameWith>) -> Self {
        let id = text.as_str().lines().nth(1).and_then(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
        Held {
            id: id.unwrap_or_default().to_owned(),
            text: Some(text),
            came_with,
            read: OnceLock::new(),
            services: OnceLock::new(),
        }
    }

    /// A record of the user's, or one that was looked up since.
    pub(super) fn own(record: T) -> Self {
        Held { id: record.id().to_owned(), text: None, came_with: None, read: record.into(), services: OnceLock::new() }
    }

    /// The same record, come with this file.
    pub(super) fn with(self, came_with: CameWith) -> Self {
        Held { came_with: Some(came_with), read: OnceLock::new(), ..self }
    }

    /// The signed file it came with.
    pub(super) fn came_with(&self) -> Option<CameWith> {
        self.came_with
    }

    /// Its id.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The record.
    pub(super) fn get(&self) -> &T {
        self.read.get_or_init(|| match self.try_read() {
            Ok(mut record) => {
                record.provenance().update = self.came_with;
                record
            }
            Err(problems) => refused(&self.id, &problems),
        })
    }

    /// The record as its text has it, or what is wrong with that.
    pub(super) fn try_read(&self) -> Result<T, Problems> {
        let (source, node) = self.node()?;
        match whole::table(Whose::Directory, &source, &node, T::read) {
            (Some(record), problems) if problems.is_empty() => Ok(record),
            (_, problems) => Err(problems),
        }
    }

    /// The day of its check, as the text has it; none for a record of the user's.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        let text = self.text.as_ref()?.as_str();
        let own = text.lines().skip(1).take_while(|line| !line.starts_with('['));
        own.filter_map(|line| line.strip_prefix("checked = ")).find_map(|day| day.parse().ok())
    }

    /// The fields that corrections are laid over; none for a record of the user's.
    pub(super) fn fields(&self) -> Option<Vec<Field>> {
        self.text.as_ref()?;
        match self.node().unwrap_or_else(|problems| refused(&self.id, &problems)).1.value {
            Value::Table(fields) => Some(fields),
            _ => None,
        }
    }

    /// The record as it is written.
    fn node(&self) -> Result<(Arc<Source>, Node), Problems> {
        let source = Source::new(T::TABLE, self.text.as_ref().map_or("", Text::as_str));
        let file = from_toml(&source)?;
        let record = file.get(T::TABLE).and_then(|records| records.items().first()).cloned();
        record.map(|record| (source, record)).ok_or_else(Problems::new)
    }

    /// All texts in the record as it is written; none of a record of the user's.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        if self.text.is_some()
            && let Ok((_, node)) = self.node()
        {
            collect(&node.value, &mut texts);
        }
        texts
    }

    /// Whether the record may have this word as a value: all of ours that have it do, and all of the user's.
    pub(super) fn may_say(&self, word: &str) -> bool {
        self.text.as_ref().is_none_or(|text| text.as_str().contains(&format!("\"{word}\"")))
    }
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::Table(fields) => fields.iter().for_each(|field| collect(&field.node.value, texts)),
        Value::List(items) => items.iter().for_each(|item| collect(&item.value, texts)),
        Value::Text(text) => texts.push(text.clone()),
        _ => {}
    }
}

// The text is part of the program and tests read every record, or it was looked through by this version of the program: a failure is a
// bug of ours, and there is nothing a user could do about it.
#[allow(clippy::panic, reason = "embedded data, checked by tests; signed data, checked before")]
fn refused(id: &str, problems: &Problems) -> ! {
    panic!("the record {id} cannot be read: {problems:?}")
}

/// How the text of a service begins.
const SERVICE: &str = "{ id = \"";

impl Held<Controller> {
    /// The ids of its services.
    pub(super) fn service_ids(&self) -> impl Iterator<Item = &str> {
        let found = || match &self.text {
            Some(text) => text
                .as_str()
                .split(SERVICE)
                .skip(1)
                .filter_map(|rest| Some(rest.split('"').next()?.to_owned()))
                .collect(),
            None => self.get().services.iter().map(|service| service.id.clone()).collect(),
        };
        self.services.get_or_init(found).iter().map(String::as_str)
    }
}
