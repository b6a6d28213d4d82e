//! What records have in common as to facts and marks.
//!
//! In: a record's name, sources and day; marks. Out: its facts with those; the day of the record as the marks have it.

use chrono::NaiveDate;

use crate::mark::{Fact, Marks, Sort, Verdict};

/// What the facts of a record share.
pub(super) struct Part {
    pub(super) record: String,
    pub(super) source: String,
    pub(super) checked: Option<NaiveDate>,
    pub(super) sure: &'static str,
}

impl Part {
    /// A fact of the record, on its day.
    pub(super) fn fact(&self, name: &str, sort: Sort, says: String) -> Fact {
        let says = says.split_whitespace().collect::<Vec<_>>().join(" ");
        let (source, checked, sure) = (self.source.clone(), self.checked, self.sure);
        Fact { id: format!("{}/{name}", self.record), sort, says, source, checked, sure, of_record: true }
    }
}

/// A record is as old as what was looked at longest ago, and no younger as long as any of it is known to be wrong.
pub(super) fn marked_day(checked: Option<NaiveDate>, facts: &[Fact], marks: &Marks) -> Option<NaiveDate> {
    let of_record = || facts.iter().filter(|fact| fact.of_record);
    let wrong = |fact: &Fact| marks.of(fact).is_some_and(|mark| mark.verdict != Verdict::Ok);
    if facts.iter().any(wrong) {
        return checked;
    }
    of_record().map(|fact| marks.day(fact)).min().map_or(checked, |oldest| oldest.max(checked))
}

#[cfg(test)]
mod tests {
    use super::super::{Authority, Directory};
    use super::*;
    use crate::mark::Mark;
    use crate::words::Words;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn ireland() -> Authority {
        Directory::builtin().authority("ie").unwrap().clone()
    }

    /// Ireland with these marks of its facts, each on a day of its own.
    fn marked(verdicts: &[(&str, Verdict, &str)]) -> Authority {
        let (record, mut marks) = (ireland(), Marks::default());
        for fact in record.facts() {
            let Some((_, verdict, checked)) =
                verdicts.iter().find(|(part, ..)| fact.id["authority/ie".len()..] == **part)
            else {
                continue;
            };
            let (by, note) = (String::new(), String::new());
            marks.put(fact.id.clone(), Mark { seen: fact.seen(), verdict: *verdict, checked: day(checked), by, note });
        }
        record.marked(&marks)
    }

    #[test]
    fn a_record_is_renewed_when_all_of_it_was_found_as_it_is() {
        let before = ireland().provenance.checked.unwrap();
        let some = marked(&[("/postal", Verdict::Ok, "2027-01-01")]);
        assert_eq!(some.provenance.checked, Some(before), "nobody looked at the rest");
        let all: Vec<(String, &str)> = ireland()
            .facts()
            .iter()
            .filter(|fact| fact.of_record)
            .map(|fact| {
                (
                    fact.id["authority/ie".len()..].to_owned(),
                    if fact.id.ends_with("postal") { "2027-01-01" } else { "2027-01-05" },
                )
            })
            .collect();
        let verdicts: Vec<(&str, Verdict, &str)> =
            all.iter().map(|(part, day)| (part.as_str(), Verdict::Ok, *day)).collect();
        let whole = marked(&verdicts);
        assert_eq!(whole.provenance.checked, Some(day("2027-01-01")), "the oldest day counts");
        assert_eq!((whole.provenance.found.len(), whole.email), (0, ireland().email));
    }

    #[test]
    fn what_is_wrong_in_one_place_renews_nothing() {
        let facts = ireland().facts();
        let before = ireland().provenance.checked;
        for wrong in &facts {
            let verdicts: Vec<(&str, Verdict, &str)> = facts
                .iter()
                .map(|fact| {
                    let verdict = if fact.id == wrong.id { Verdict::Gone } else { Verdict::Ok };
                    (&fact.id["authority/ie".len()..], verdict, "2027-01-05")
                })
                .collect();
            assert_eq!(marked(&verdicts).provenance.checked, before, "{}", wrong.id);
        }
    }

    #[test]
    fn what_is_gone_is_used_no_more_and_told() {
        let gone = marked(&[("/postal", Verdict::Changed, "2027-01-01"), ("/phone", Verdict::Gone, "2027-01-02")]);
        assert_eq!((gone.phone.as_ref(), gone.provenance.checked), (None, ireland().provenance.checked));
        let doubt = Words::english().text(&gone.doubt(day("2026-12-01")).unwrap());
        assert!(doubt.contains("postal address: changed on 2027-01-01"), "{doubt}");
        assert!(doubt.contains("telephone or fax: gone on 2027-01-02"), "{doubt}");
    }

    #[test]
    fn every_fact_of_every_record_has_a_name_of_its_own_and_says_something_on_one_line() {
        let directory = Directory::builtin();
        let authorities = directory.authorities().flat_map(Authority::facts);
        let facts: Vec<Fact> = authorities.chain(directory.controllers().flat_map(|c| c.facts())).collect();
        let mut ids = std::collections::HashSet::new();
        for fact in &facts {
            assert!(ids.insert(&fact.id), "{} stands twice", fact.id);
            assert!(!fact.says.is_empty() && !fact.says.contains(['\n', '\t']), "{}: {:?}", fact.id, fact.says);
            assert!(!fact.source.is_empty() && fact.checked.is_some(), "{}", fact.id);
        }
        assert!(facts.len() > 500, "{}", facts.len());
    }

    /// Whatever is found wrong of a record leaves one that can be used.
    #[test]
    fn a_record_all_of_which_is_gone_can_still_be_shown() {
        let directory = Directory::builtin();
        for authority in directory.authorities() {
            let mut marks = Marks::default();
            for fact in authority.facts() {
                let (by, note) = (String::new(), String::new());
                let mark = Mark { seen: fact.seen(), verdict: Verdict::Gone, checked: day("2027-01-01"), by, note };
                marks.put(fact.id.clone(), mark);
            }
            let (count, gone) = (authority.facts().len(), authority.clone().marked(&marks));
            assert_eq!(
                (gone.provenance.found.len(), gone.email.as_ref(), gone.filing.is_empty()),
                (count, None, true),
                "{}",
                gone.id
            );
            assert_eq!(
                (gone.provenance.checked, gone.address_lines()),
                (authority.provenance.checked, authority.address_lines())
            );
        }
    }
}
