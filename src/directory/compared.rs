//! What becomes another thing when records do.
//!
//! In: two directories, such as those before and after a signed file. Out: every fact that one has and the other has not, with what it was and is, so that
//! somebody sees which address goes before letters follow it; besides, every field of a record that is in no such fact, such as a service or a doubt.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::by_id::Directory;
use super::leaves::{self, Leaves};
use crate::law::holiday::Holiday;
use crate::mark::{Fact, Sort};
use crate::read::choice::Choice;

/// A fact that is another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its name: `authority/de-nw/email`.
    pub id: String,
    /// What it is about: a word of [`Sort`], or `record` of a field that is no fact of its own.
    pub about: &'static str,
    /// What it was; none where there was nothing.
    pub before: Option<String>,
    /// What it is; none where there is nothing any more.
    pub after: Option<String>,
}

impl Directory {
    /// What is not as in that other directory.
    pub fn changes_since(&self, before: &Directory) -> Vec<Change> {
        let mut changes = Vec::new();
        compare(&before.facts(), &self.facts(), &mut changes);
        fields(&before.fields(), &self.fields(), &mut changes);
        holidays(before.own_holidays(), self.own_holidays(), &mut changes);
        changes
    }
}

/// Whether a holiday is among those, whichever file it came with.
fn has(those: &[(String, Holiday)], (place, holiday): &(String, Holiday)) -> bool {
    those.iter().any(|(of, other)| of == place && other.is_like(holiday))
}

impl Directory {
    /// The fields of all records, by their records.
    fn fields(&self) -> BTreeMap<String, Leaves> {
        let authorities = self.authorities().map(|one| (format!("authority/{}", one.id), leaves::of_authority(one)));
        let controllers = self.controllers().map(|one| (format!("controller/{}", one.id), leaves::of_controller(one)));
        authorities.chain(controllers).collect()
    }
}

/// Holidays that came, went, or are on another day: those of one name in one place are one.
fn holidays(were: &[(String, Holiday)], are: &[(String, Holiday)], changes: &mut Vec<Change>) {
    let change = |place: &str, before: Option<&Holiday>, after: Option<&Holiday>| Change {
        id: format!("holidays/{place}"),
        about: Sort::Holidays.word(),
        before: before.map(Holiday::to_string),
        after: after.map(Holiday::to_string),
    };
    let mut gone: Vec<_> = were.iter().filter(|one| !has(are, one)).collect();
    for (place, holiday) in are.iter().filter(|one| !has(were, one)) {
        let same = gone.iter().position(|(of, was)| of == place && was.name == holiday.name);
        let was = same.map(|at| &gone.remove(at).1);
        changes.push(change(place, was, Some(holiday)));
    }
    changes.extend(gone.into_iter().map(|(place, holiday)| change(place, Some(holiday), None)));
}

/// Forms are told apart by what they say: one that moved up in its list is none that is new.
fn key(fact: &Fact) -> (&str, &str) {
    if is_listed(fact) { (record_of(&fact.id), &fact.says) } else { (&fact.id, "") }
}

fn is_listed(fact: &Fact) -> bool {
    fact.id.split('/').nth(2) == Some("form")
}

fn record_of(id: &str) -> &str {
    let end = id.match_indices('/').nth(1).map_or(id.len(), |(at, _)| at);
    &id[..end]
}

fn compare(before: &[Fact], after: &[Fact], changes: &mut Vec<Change>) {
    let were: HashMap<_, &Fact> = before.iter().map(|fact| (key(fact), fact)).collect();
    let are: HashMap<_, &Fact> = after.iter().map(|fact| (key(fact), fact)).collect();
    for fact in after {
        let was = were.get(&key(fact)).map(|was| was.says.clone());
        if was.as_ref() != Some(&fact.says) {
            let (id, after) = (fact.id.clone(), Some(fact.says.clone()));
            changes.push(Change { id, about: fact.sort.word(), before: was, after });
        }
    }
    for fact in before.iter().filter(|fact| !are.contains_key(&key(fact))) {
        let (id, before) = (fact.id.clone(), Some(fact.says.clone()));
        changes.push(Change { id, about: fact.sort.word(), before, after: None });
    }
}

/// Fields that are other ones, but for those that a fact shows already.
fn fields(before: &BTreeMap<String, Leaves>, after: &BTreeMap<String, Leaves>, changes: &mut Vec<Change>) {
    let none = Leaves::new();
    let mut found = Vec::new();
    for record in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let (were, are) = (before.get(record).unwrap_or(&none), after.get(record).unwrap_or(&none));
        let of_record: Vec<&Change> = changes.iter().filter(|change| record_of(&change.id) == record).collect();
        for field in were.keys().chain(are.keys()).collect::<BTreeSet<_>>() {
            let (was, is) = (were.get(field), are.get(field));
            let fact = format!("{record}/{}", field.strip_suffix("/is").unwrap_or(field).replace('_', "-"));
            let is_shown = |change: &&Change| change.id == fact || shows(change, was, is);
            if was != is && !of_record.iter().any(is_shown) {
                let (before, after) = (was.cloned(), is.cloned());
                found.push(Change { id: format!("{record}/{field}"), about: "record", before, after });
            }
        }
    }
    changes.extend(found);
}

/// Whether somebody who reads a change reads what became of a field.
fn shows(change: &Change, was: Option<&String>, is: Option<&String>) -> bool {
    let among = |field: Option<&String>, text: &Option<String>| {
        field.is_none_or(|field| text.as_ref().is_some_and(|text| says(text, field)))
    };
    among(was, &change.before) && among(is, &change.after)
}

/// Whether a text says something as words of their own.
fn says(text: &str, what: &str) -> bool {
    let is_free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    text.match_indices(what)
        .any(|(at, _)| is_free(text[..at].chars().next_back()) && is_free(text[at + what.len()..].chars().next()))
}
