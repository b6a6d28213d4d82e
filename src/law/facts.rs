//! What of acts and holidays can be looked up.
//!
//! In: the tables of acts and of holidays. Out: a [`Fact`] for each; its day is that of the table, and what was seen is the whole table.

use chrono::NaiveDate;

use super::act::Act;
use super::place::Place;
use crate::digest::ShortHash;
use crate::mark::{Fact, Sort};

impl Act {
    /// Which articles, paragraphs and points it has.
    pub fn fact(self) -> Fact {
        let says = format!("{}: articles, paragraphs and points", self.code());
        let id = format!("act/{}", self.code().to_lowercase().replace([' ', '/'], "-"));
        fact(id, Sort::Law, &says, self.text(), self.source().to_owned(), self.checked())
    }
}

impl Place {
    /// Which holidays it has.
    pub fn fact(&self) -> Fact {
        let mut names: Vec<&str> = self.holidays.iter().map(|holiday| holiday.name.as_str()).collect();
        names.dedup();
        let says = format!("{}: {}", self.name, names.join(", "));
        let id = format!("holidays/{}", self.code);
        fact(id, Sort::Holidays, &says, Place::text(self.code), self.sources.join("; "), self.checked)
    }
}

/// A fact of a table; the end of what it says is another one when a line of the table is.
fn fact(id: String, sort: Sort, says: &str, table: &str, source: String, checked: NaiveDate) -> Fact {
    let lines: Vec<&str> = table.lines().filter(|line| !line.starts_with("checked = ")).collect();
    let digits = format!("{:032x}", ShortHash::of(lines.join("\n").as_bytes()).0);
    Fact {
        id,
        sort,
        says: format!("{says} (table {})", &digits[..8]),
        source,
        checked: Some(checked),
        sure: "",
        of_record: true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_a_fact_with_source_and_day() {
        let places = Place::codes().filter_map(Place::find).map(|(place, _)| place.fact());
        for fact in Act::all().map(Act::fact).chain(places) {
            assert!(!fact.source.is_empty() && fact.checked.is_some(), "{}", fact.id);
            assert!(!fact.id.contains(' ') && fact.id.matches('/').count() == 1, "{}", fact.id);
        }
    }

    #[test]
    fn a_mark_of_a_table_outlives_a_new_day_and_no_other_change() {
        let says = |table: &str| fact("a/b".into(), Sort::Law, "x", table, String::new(), NaiveDate::MIN).says;
        assert_eq!(says("a = 1\nchecked = 2026-11-26\n"), says("a = 1\nchecked = 2027-11-26\n"));
        assert_ne!(says("a = 1\n"), says("a = 2\n"));
    }
}
