//! What of a letter can be looked up, and what a mark makes of its manifest.
//!
//! In: a [`Manifest`] and marks. Out: its law and its sources as facts, each with an id below `letter/KIND`; the day of the law and what was found that is
//! not so any more. Sources stand in each language; listed are those of one, and what was found of them is so of all.

use std::collections::BTreeSet;

use super::manifest::Manifest;
use crate::law::act::Act;
use crate::mark::{self, Fact, Found, Marks, Sort, Verdict};

impl Manifest {
    /// Everything in it that can be looked up.
    pub fn facts_of(&self, kind: &str) -> Vec<Fact> {
        let fact = |name: String, sort, says: &str, source: &str| Fact {
            id: format!("letter/{kind}/{name}"),
            sort,
            says: says.split_whitespace().collect::<Vec<_>>().join(" "),
            source: source.to_owned(),
            checked: Some(self.law_as_of),
            sure: if self.reviewed.is_empty() { "not-reviewed" } else { "reviewed" },
            of_record: true,
        };
        let bases: Vec<String> = self.bases.iter().map(ToString::to_string).collect();
        let law = fact("law".to_owned(), Sort::Law, &bases.join(", "), &self.sources.join("; "));
        let sources = self.sources.iter().enumerate();
        let sources = sources.map(|(index, source)| fact(format!("source/{}", index + 1), Sort::Source, source, ""));
        std::iter::once(law).chain(sources).collect()
    }
}

/// What was found of the acts that it rests on, and of those that its sources name.
fn of_acts(manifest: &Manifest, marks: &Marks) -> Vec<Found> {
    let mut acts: BTreeSet<_> = manifest.bases.iter().map(|base| base.act()).collect();
    acts.extend(Act::all().filter(|act| manifest.sources.iter().any(|source| act.is_named_in(source))));
    mark::found_of(&acts.into_iter().map(Act::fact).collect::<Vec<_>>(), marks)
}

/// What marks make of a letter.
#[derive(Debug, Clone)]
pub(super) struct Marked {
    law_as_of: chrono::NaiveDate,
    found: Vec<Found>,
}

impl Marked {
    /// Of the letter whose manifest this is, in the language that is listed.
    pub(super) fn of(kind: &str, listed: &Manifest, marks: &Marks) -> Marked {
        let facts = listed.facts_of(kind);
        let wrong = |fact: &Fact| marks.of(fact).is_some_and(|mark| mark.verdict != Verdict::Ok);
        let days = facts.iter().filter(|fact| !wrong(fact)).filter_map(|fact| marks.day(fact));
        let mut found = mark::found_of(&facts, marks);
        found.extend(of_acts(listed, marks));
        Marked { law_as_of: days.min().unwrap_or(listed.law_as_of), found }
    }

    /// The manifest in any language with what was found.
    pub(super) fn over(&self, manifest: Manifest) -> Manifest {
        Manifest { law_as_of: self.law_as_of.max(manifest.law_as_of), found: self.found.clone(), ..manifest }
    }
}
