//! What becomes another thing when records do.
//!
//! In: two directories, such as those before and after a signed file. Out: every fact that one has and the other has not, with what it was and is, so that
//! somebody sees which address goes before letters follow it.

use std::collections::HashMap;

use serde::Serialize;

use super::by_id::Directory;
use crate::law::holiday::Holiday;
use crate::mark::{Fact, Sort};

/// A fact that is another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its name: `authority/de-nw/email`.
    pub id: String,
    /// What it is about.
    pub about: Sort,
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
        let holidays = |of: &Directory| of.own_holidays().to_vec();
        let (were, are) = (holidays(before), holidays(self));
        let new = are.iter().filter(|one| !has(&were, one)).map(|one| holiday(one, true));
        changes.extend(new);
        changes.extend(were.iter().filter(|one| !has(&are, one)).map(|one| holiday(one, false)));
        changes
    }
}

/// Whether a holiday is among those, whichever file it came with.
fn has(those: &[(String, Holiday)], (place, holiday): &(String, Holiday)) -> bool {
    those.iter().any(|(of, other)| of == place && other.is_like(holiday))
}

fn holiday((place, holiday): &(String, Holiday), is_new: bool) -> Change {
    let name = || Some(holiday.name.clone());
    let (before, after) = if is_new { (None, name()) } else { (name(), None) };
    Change { id: format!("holidays/{place}"), about: Sort::Holidays, before, after }
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
            changes.push(Change { id, about: fact.sort, before: was, after });
        }
    }
    for fact in before.iter().filter(|fact| !are.contains_key(&key(fact))) {
        let (id, before) = (fact.id.clone(), Some(fact.says.clone()));
        changes.push(Change { id, about: fact.sort, before, after: None });
    }
}
