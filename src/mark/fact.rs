//! One fact.
//!
//! In: what is so, where it was read and when. Out: [`Fact`], as a list for people has it.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::digest::ShortHash;
use crate::read::choice::{Choice, choice};

choice! {
    /// What a fact is about.
    Sort {
        /// An address of the post.
        Address = "address",
        /// An address of e-mail.
        Email = "email",
        /// A telephone or fax number.
        Phone = "phone",
        /// A page.
        Page = "page",
        /// A form on the web.
        Form = "form",
        /// How a complaint is taken.
        Filing = "filing",
        /// What a company says of its training.
        Training = "training",
        /// Which law applies.
        Law = "law",
        /// A ruling, a notice or another source of a letter.
        Source = "source",
        /// Public holidays.
        Holidays = "holidays",
    }
}

impl Serialize for Sort {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// A fact that can be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name: `authority/de-nw/postal`.
    pub id: String,
    /// What it is about.
    pub sort: Sort,
    /// What is so, on one line.
    pub says: String,
    /// Where it was read.
    pub source: String,
    /// When somebody last looked; none where nobody did.
    pub checked: Option<NaiveDate>,
    /// How sure it is, in a word of its record.
    pub sure: &'static str,
    /// Whether it has no day of its own, but that of its record.
    pub of_record: bool,
}

impl Fact {
    /// What was seen by who looked at it.
    pub fn seen(&self) -> ShortHash {
        self.seen_as(&self.id)
    }

    /// What who looked would have seen under another id.
    pub(super) fn seen_as(&self, id: &str) -> ShortHash {
        ShortHash::of(format!("{id}\0{}", self.says).as_bytes())
    }

    /// The list in which it is named after its place: `controller/meta/form/` of `controller/meta/form/2`.
    pub(super) fn list(&self) -> Option<&str> {
        list_of(&self.id)
    }

    /// Whether nobody looked at it for more than so many days.
    pub fn is_older(&self, days: u32, today: NaiveDate) -> bool {
        self.checked.is_none_or(|day| today.signed_duration_since(day).num_days() > i64::from(days))
    }
}

/// The list that an id names a place of.
pub(super) fn list_of(id: &str) -> Option<&str> {
    let (list, place) = id.split_at(id.rfind('/')? + 1);
    (!place.is_empty() && place.bytes().all(|b| b.is_ascii_digit())).then_some(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_old_when_nobody_looked_or_more_days_have_passed() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let fact = |checked: Option<&str>| Fact {
            id: "a/b/c".into(),
            sort: Sort::Email,
            says: "x@example.org".into(),
            source: String::new(),
            checked: checked.map(day),
            sure: "high",
            of_record: true,
        };
        assert!(fact(None).is_older(90, day("2026-11-26")));
        assert!(!fact(Some("2026-08-28")).is_older(90, day("2026-11-26")), "90 days");
        assert!(fact(Some("2026-08-27")).is_older(90, day("2026-11-26")), "91 days");
        assert!(!fact(Some("2026-11-26")).is_older(0, day("2026-11-26")));
    }

    #[test]
    fn what_was_seen_is_another_thing_once_the_text_or_the_fact_is_another() {
        let seen = |id: &str, says: &str| {
            let (id, says) = (id.to_owned(), says.to_owned());
            Fact { id, sort: Sort::Page, says, source: String::new(), checked: None, sure: "", of_record: false }.seen()
        };
        assert_eq!(seen("a", "b"), seen("a", "b"));
        assert_ne!(seen("a", "b"), seen("a", "c"));
        assert_ne!(seen("a", "b"), seen("b", "b"));
    }
}
