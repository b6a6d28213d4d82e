//! The list of all facts, for somebody who can look them up, and what they found.
//!
//! In: directory, letters, acts and holidays; a list that was filled in. Out: every [`Fact`] ([`all`]); the list as a table for a spreadsheet or as a
//! page to tick off (`sheet`); the marks of a filled list, or everything that is wrong with it (`take`); the days written into the sources of
//! the program (`sources`). What follows from a mark is the business of directory and letters.

mod of_law;
mod of_letters;
pub mod sheet;
pub mod sources;
pub mod take;

use chrono::{Days, NaiveDate};

use crate::directory::{Country, Directory};
use crate::mark::{Fact, Mark, Marks, Sort, Verdict};
use crate::problem::{Code, Problems};
use crate::read::choice::Choice;
use crate::template::Templates;

/// Everything that can be looked up.
///
/// # Errors
/// A template of the user is wrong.
pub fn all(directory: &Directory, templates: &Templates) -> Result<Vec<Fact>, Problems> {
    let mut facts = directory.facts();
    facts.extend(of_letters::all(templates)?);
    facts.extend(of_law::all());
    Ok(facts)
}

/// Whether a fact is of a country: of an authority or a company there, or of its holidays.
pub fn is_of(fact: &Fact, country: Country, directory: &Directory) -> bool {
    let mut parts = fact.id.split('/');
    let (kind, name) = (parts.next(), parts.next().unwrap_or_default());
    match kind {
        Some("authority") => directory.authority(name).is_some_and(|authority| authority.country == country),
        Some("controller") => directory.controller(name).is_some_and(|controller| controller.country == country),
        Some("holidays") => name.split('-').next() == Some(country.code()),
        _ => false,
    }
}

/// Which facts a list has.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Only those at which nobody looked for more than so many days; 0: all.
    pub older_than: u32,
    /// Only those of a sort.
    pub sort: Option<Sort>,
    /// The day.
    pub today: NaiveDate,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The fact, with the day of its mark where that is later.
    pub fact: Fact,
    /// What was found of it that still holds.
    pub mark: Option<Mark>,
}

/// The day from which on the first of some facts will be old, when none of them is now.
pub fn next_due(facts: &[Fact], marks: &Marks, wanted: Wanted) -> Option<NaiveDate> {
    let of_sort = facts.iter().filter(|fact| wanted.sort.is_none_or(|sort| fact.sort == sort));
    let first = of_sort.filter_map(|fact| marks.day(fact)).min()?;
    first.checked_add_days(Days::new(u64::from(wanted.older_than) + 1))
}

/// What is told of marks that say nothing any more, as their text is another one. A form or a source is called as it was in the facts
/// before, where there are some: by then it may have stood in another place than where it was seen.
pub fn void(marks: &Marks, facts: &[Fact], before: &[Fact]) -> Problems {
    let told = marks.void(facts).into_iter().map(|(id, mark)| {
        let id = mark.stands_at(id, before).unwrap_or(id);
        let (id, result, day) = (id.into(), mark.verdict.word().into(), mark.checked.into());
        Code::FactsVoid { id, result, day }.warning()
    });
    told.collect::<Vec<_>>().into()
}

/// The lines of a list: what is old, and what was found wrong and still stands there.
pub fn lines(facts: Vec<Fact>, marks: &Marks, wanted: Wanted) -> Vec<Line> {
    let line = |fact: Fact| {
        let (mark, checked) = (marks.of(&fact).cloned(), marks.day(&fact));
        Line { fact: Fact { checked, ..fact }, mark }
    };
    let is_wanted = |line: &Line| {
        let wrong = line.mark.as_ref().is_some_and(|mark| mark.verdict != Verdict::Ok);
        let old = wanted.older_than == 0 || line.fact.is_older(wanted.older_than, wanted.today);
        (wrong || old) && wanted.sort.is_none_or(|sort| line.fact.sort == sort)
    };
    facts.into_iter().map(line).filter(is_wanted).collect()
}
