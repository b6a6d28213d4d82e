//! The file of marks.
//!
//! In: its text, or marks that are taken into it. Out: [`Marks`], by the ids of their facts. The file is TOML that a person can read:
//!
//! ```toml
//! format = 1
//!
//! [fact."authority/de-nw/email"]
//! seen = "0f3c…"             # what the fact said then: of another text the mark says nothing
//! result = "gone"            # ok, changed, gone
//! checked = 2026-11-26
//! by = "N. Sample"
//! note = "the server does not know it"
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Bound;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use super::fact::{self, Fact};
use crate::digest::ShortHash;
use crate::problem::{Code, Problem, Problems, Source};
use crate::read::choice::{Choice, choice};
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whole;
use crate::read::whose::Whose;

/// The newest form of the file that is known.
const FORMAT: i64 = 1;

choice! {
    /// What somebody found.
    Verdict {
        /// It is as it was written down.
        Ok = "ok",
        /// It is another one now.
        Changed = "changed",
        /// It is not there any more.
        Gone = "gone",
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// What somebody found of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// What the fact said then.
    pub seen: ShortHash,
    /// What was found.
    pub verdict: Verdict,
    /// On which day.
    pub checked: NaiveDate,
    /// Who looked; may be empty.
    pub by: String,
    /// What they wrote beside it; may be empty.
    pub note: String,
}

/// All marks, by the ids of their facts.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    all: BTreeMap<String, Mark>,
    /// Which of them were put since the file was read.
    put: BTreeSet<String>,
}

impl PartialEq for Marks {
    fn eq(&self, other: &Marks) -> bool {
        self.all == other.all
    }
}

impl Eq for Marks {}

impl Marks {
    /// Reads the file.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(source: &Arc<Source>) -> Result<Marks, Problems> {
        let (marks, problems) = whole::toml(Whose::Facts, source, |file| {
            file.integer("format", Need::Required, 1..=FORMAT);
            let facts = file.table("fact", Need::Optional, |facts| facts.each_table(|_, mark| Mark::read(mark)));
            facts.unwrap_or_default()
        });
        match marks {
            Some(marks) if problems.is_empty() => Ok(Marks { all: marks.into_iter().collect(), put: BTreeSet::new() }),
            _ => Err(problems),
        }
    }

    /// The file.
    pub fn written(&self) -> String {
        let mut text = format!("format = {FORMAT}\n");
        for (id, mark) in &self.all {
            let Mark { seen, verdict, checked, by, note } = mark;
            let [id, by, note] = [id, by, note].map(|text| toml::Value::from(text.as_str()));
            let verdict = verdict.word();
            let _ = write!(
                text,
                "\n[fact.{id}]\nseen = \"{:032x}\"\nresult = \"{verdict}\"\nchecked = {checked}\n",
                seen.0
            );
            let _ = write!(text, "by = {by}\nnote = {note}\n");
        }
        text
    }

    /// The mark of a fact, as long as that says what was seen. A fact that is named after its place in a list, such as a form, has also those under which its
    /// text was seen in another place; of several the newest counts.
    pub fn of(&self, fact: &Fact) -> Option<&Mark> {
        let here = self.all.get(&fact.id).filter(|mark| mark.seen == fact.seen());
        let moved = fact.list().into_iter().flat_map(|list| self.below(list));
        let moved = moved.filter(|(id, mark)| **id != fact.id && mark.is_of(id, fact)).map(|(_, mark)| mark);
        moved.chain(here).max_by_key(|mark| mark.checked)
    }

    fn below<'m>(&'m self, list: &str) -> impl Iterator<Item = (&'m String, &'m Mark)> {
        let from = self.all.range::<str, _>((Bound::Included(list), Bound::Unbounded));
        from.take_while(move |(id, _)| id.starts_with(list))
    }

    /// What was found changed or gone of a text that none of these facts has any more, by the ids under which it was seen.
    pub fn void<'m>(&'m self, facts: &[Fact]) -> Vec<(&'m str, &'m Mark)> {
        let wrong = self.all.iter().filter(|(_, mark)| mark.verdict != Verdict::Ok);
        wrong.filter(|(id, mark)| mark.stands_at(id, facts).is_none()).map(|(id, mark)| (id.as_str(), mark)).collect()
    }

    /// The day of a fact: that of the mark that found it as it is, where that is later.
    pub fn day(&self, fact: &Fact) -> Option<NaiveDate> {
        let mark = self.of(fact).filter(|mark| mark.verdict == Verdict::Ok);
        mark.map(|mark| mark.checked).max(fact.checked)
    }

    /// The day on which somebody last looked at a fact, whatever was found.
    pub fn last_look(&self, fact: &Fact) -> Option<NaiveDate> {
        self.of(fact).map(|mark| mark.checked).max(fact.checked)
    }

    /// The names of the records that have marks, of one kind: `de-nw` of `authority/de-nw/email`.
    pub fn records<'m>(&'m self, kind: &'m str) -> impl Iterator<Item = &'m str> {
        let mut last = "";
        self.all.keys().filter_map(move |id| id.strip_prefix(kind)?.strip_prefix('/')?.split('/').next()).filter(
            move |id| {
                let is_new = *id != last;
                last = *id;
                is_new
            },
        )
    }

    /// Puts a mark in the place of the one before.
    pub fn put(&mut self, id: String, mark: Mark) {
        self.put.insert(id.clone());
        self.all.insert(id, mark);
    }

    /// These marks as they are now in the file, with those that were put here: somebody else may have put others meanwhile.
    #[must_use]
    pub fn onto(&self, mut now: Marks) -> Marks {
        let put = self.put.iter().filter_map(|id| Some((id, self.all.get(id)?)));
        put.for_each(|(id, mark)| now.put(id.clone(), mark.clone()));
        now
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl Mark {
    /// The id of the fact that says what was seen under an id: in its place, else in another one of its list.
    pub fn stands_at<'f>(&self, id: &str, facts: &'f [Fact]) -> Option<&'f str> {
        let list = fact::list_of(id);
        let here = facts.iter().find(|fact| fact.id == id && self.is_of(id, fact));
        let of_list = |fact: &&Fact| list.is_some() && fact.list() == list && self.is_of(id, fact);
        here.or_else(|| facts.iter().find(of_list)).map(|fact| fact.id.as_str())
    }

    /// Whether a fact says what was seen under this id.
    fn is_of(&self, id: &str, fact: &Fact) -> bool {
        self.seen == fact.seen_as(id)
    }

    fn read(table: &mut TableReader<'_, '_>) -> Option<Mark> {
        let seen = table.parsed("seen", Need::Required, seen);
        let verdict = table.choice("result", Need::Required);
        let checked = table.date("checked", Need::Required);
        let mut text = |field| table.text_or_none(field, TextKind::Prose).unwrap_or_default();
        let [by, note] = ["by", "note"].map(&mut text);
        Some(Mark { seen: seen?, verdict: verdict?, checked: checked?, by, note })
    }
}

/// A hash in its digits.
fn seen(text: &str) -> Result<ShortHash, Problem> {
    let digits = text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
    let hash = digits.then(|| u128::from_str_radix(text, 16).ok()).flatten();
    hash.map(ShortHash).ok_or_else(|| Code::FactsNoHash {}.error())
}

#[cfg(test)]
mod tests {
    use super::super::fact::Sort;
    use super::*;

    fn fact(id: &str, says: &str, checked: &str) -> Fact {
        let (id, says) = (id.to_owned(), says.to_owned());
        let checked = Some(checked.parse().unwrap());
        Fact { id, sort: Sort::Email, says, source: String::new(), checked, sure: "high", of_record: true }
    }

    fn mark(fact: &Fact, verdict: Verdict, checked: &str) -> Mark {
        let (by, note) = ("N. \"Sample\"".to_owned(), "a\\b = [c]".to_owned());
        Mark { seen: fact.seen(), verdict, checked: checked.parse().unwrap(), by, note }
    }

    fn read(text: &str) -> Result<Marks, Problems> {
        Marks::read(&Source::new("facts.toml", text))
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut marks = Marks::default();
        for (id, verdict) in [("authority/ie/email", Verdict::Gone), ("letter/objection/source/2", Verdict::Ok)] {
            marks.put(id.to_owned(), mark(&fact(id, "x", "2026-11-22"), verdict, "2026-11-26"));
        }
        assert_eq!(read(&marks.written()).unwrap(), marks);
        assert_eq!(read(&Marks::default().written()).unwrap(), Marks::default());
    }

    #[test]
    fn a_mark_holds_for_the_text_that_was_seen_and_makes_nothing_younger_that_was_not_found_right() {
        let email = fact("authority/ie/email", "a@example.org", "2026-11-22");
        let mut marks = Marks::default();
        marks.put(email.id.clone(), mark(&email, Verdict::Ok, "2026-11-26"));
        assert_eq!(marks.day(&email).unwrap().to_string(), "2026-11-26");
        assert_eq!(marks.day(&Fact { says: "b@example.org".into(), ..email.clone() }), email.checked);
        marks.put(email.id.clone(), mark(&email, Verdict::Ok, "2026-01-01"));
        assert_eq!(marks.day(&email), email.checked, "the record was looked at later");
        marks.put(email.id.clone(), mark(&email, Verdict::Changed, "2026-11-26"));
        assert_eq!(marks.day(&email), email.checked);
    }

    #[test]
    fn a_mark_goes_with_its_text_where_a_list_is_in_another_order() {
        let form = |place: u32, says: &str| fact(&format!("controller/meta/form/{place}"), says, "2026-11-22");
        let mut marks = Marks::default();
        let put = |marks: &mut Marks, fact: &Fact, verdict, day: &str| {
            marks.put(fact.id.clone(), mark(fact, verdict, day));
        };
        put(&mut marks, &form(1, "a"), Verdict::Gone, "2026-11-26");
        let found = |marks: &Marks, fact: &Fact| marks.of(fact).map(|mark| mark.verdict);
        assert_eq!(found(&marks, &form(2, "a")), Some(Verdict::Gone));
        assert_eq!([form(1, "b"), form(2, "b")].map(|fact| found(&marks, &fact)), [None, None]);
        let others =
            ["controller/meta/former/1", "controller/openai/form/1", "controller/meta/form/x", "controller/meta/form"];
        for id in others {
            assert_eq!(found(&marks, &fact(id, "a", "2026-11-22")), None, "{id}");
        }
        assert!(marks.void(&[form(1, "b"), form(2, "a")]).is_empty());
        // Of two looks the newer one counts, wherever the text stands now.
        put(&mut marks, &form(2, "a"), Verdict::Ok, "2026-11-27");
        assert_eq!([1, 2, 3].map(|place| found(&marks, &form(place, "a"))), [Some(Verdict::Ok); 3]);
    }

    #[test]
    fn what_was_found_of_a_text_that_stands_nowhere_any_more_is_known_to_be_void() {
        let facts = ["authority/ie/email", "authority/ie/phone", "controller/meta/form/1"];
        let facts = facts.map(|id| fact(id, "x", "2026-11-22"));
        let mut marks = Marks::default();
        for (fact, verdict) in facts.iter().zip([Verdict::Gone, Verdict::Ok, Verdict::Changed]) {
            marks.put(fact.id.clone(), mark(fact, verdict, "2026-11-26"));
        }
        let void = |facts: &[Fact]| marks.void(facts).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert!(void(&facts).is_empty());
        let corrected = facts.clone().map(|fact| Fact { says: "y".into(), ..fact });
        assert_eq!(void(&corrected), ["authority/ie/email", "controller/meta/form/1"]);
        assert_eq!(void(&[]).len(), 2);
    }

    #[test]
    fn what_two_put_at_once_is_kept_of_both() {
        let ids = ["authority/ie/email", "authority/ie/phone", "authority/ie/fax"];
        let with = |marks: &mut Marks, id: &str, verdict| {
            marks.put(id.to_owned(), mark(&fact(id, "x", "2026-11-22"), verdict, "2026-11-26"));
        };
        let mut file = Marks::default();
        with(&mut file, ids[0], Verdict::Ok);
        let file = read(&file.written()).unwrap();
        let (mut one, mut other) = (file.clone(), file);
        with(&mut one, ids[0], Verdict::Gone);
        with(&mut one, ids[1], Verdict::Ok);
        with(&mut other, ids[2], Verdict::Changed);
        let both = other.onto(one);
        let of = |id: &str| both.of(&fact(id, "x", "2026-11-22")).map(|mark| mark.verdict);
        assert_eq!(ids.map(of), [Some(Verdict::Gone), Some(Verdict::Ok), Some(Verdict::Changed)]);
    }

    #[test]
    fn records_are_named_once() {
        let mut marks = Marks::default();
        for id in
            ["authority/de/email", "authority/de/phone", "authority/ie/email", "authority-x/a/b", "controller/de/a"]
        {
            marks.put(id.to_owned(), mark(&fact(id, "x", "2026-11-22"), Verdict::Ok, "2026-11-26"));
        }
        assert_eq!(marks.records("authority").collect::<Vec<_>>(), ["de", "ie"]);
    }

    #[test]
    fn whatever_is_wrong_with_the_file_is_told_and_nothing_of_it_is_taken() {
        let good = "seen = \"00000000000000000000000000000000\"\nresult = \"ok\"\nchecked = 2026-11-26\n";
        let with = |more: &str| format!("format = 1\n[fact.\"a/b/c\"]\n{more}");
        assert!(read(&with(good)).is_ok());
        for wrong in [
            with(&good.replace("ok", "fine")),
            with(&good.replace("00000000000000000000000000000000", "+0000000000000000000000000000000")),
            with(&good.replace("2026-11-26", "2026-13-26")),
            with(&format!("{good}colour = \"blue\"\n")),
            with(good).replace("format = 1", "format = 2"),
            with(good).replace("format = 1\n", ""),
            "[".to_owned(),
        ] {
            let problems = read(&wrong).unwrap_err();
            assert!(problems.iter().all(|problem| problem.code.as_str() == "facts::file"), "{wrong}: {problems:?}");
        }
    }
}
