//! The days on which something can have happened.
//!
//! In: the day of a line and the day of its receipt, and the last day that can be. Out: every reason why one of them cannot. One check
//! for what somebody writes down and for what a register of another machine brings along: neither takes what the other refuses.

use chrono::{Datelike, NaiveDate};

use super::chronology::{Happened, Other};
use crate::law::applies::GDPR_APPLIES;
use crate::problem::{Code, Problem};

/// A register keeps no day before this year; none of the laws it is about is as old.
const FIRST: i32 = 1900;
/// The last year that a day is written with four digits in.
const LAST: i32 = 9999;

/// Whether a register can keep a day.
pub fn can_be_kept(day: NaiveDate) -> bool {
    (FIRST..=LAST).contains(&day.year())
}

/// What is wrong with the day of a line, and with the day of its receipt.
pub fn wrong(on: NaiveDate, received: Option<NaiveDate>, last: NaiveDate) -> Vec<Problem> {
    let mut problems = Vec::new();
    for day in [Some(on), received].into_iter().flatten() {
        if day > last {
            problems.push(Code::FollowFuture { day: day.into() }.error());
        } else if !can_be_kept(day) {
            problems.push(Code::FollowLongAgo { day: day.into(), year: FIRST.to_string().into() }.error());
        }
    }
    if let Some(received) = received.filter(|received| *received < on) {
        problems.push(Code::FollowReceivedBefore { received: received.into(), day: on.into() }.error());
    }
    problems
}

/// What is wrong with an event of a day on which the GDPR did not apply yet (Article 99(2)); a note may be of any day.
pub fn before_gdpr(what: Happened, on: NaiveDate) -> Option<Problem> {
    let counts = what != Happened::Other(Other::Noted) && on < GDPR_APPLIES && can_be_kept(on);
    counts.then(|| Code::FollowBeforeGdpr { day: on.into(), applies: GDPR_APPLIES.into() }.error())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lies_between_1900_and_today_and_nothing_arrives_before_it_is_sent() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let codes = |on: &str, received: Option<&str>| -> Vec<String> {
            let all = wrong(day(on), received.map(day), day("2026-11-26"));
            all.iter().map(|problem| problem.code.as_str().to_owned()).collect()
        };
        assert!(codes("2026-11-26", Some("2026-11-26")).is_empty() && codes("1900-01-01", None).is_empty());
        assert_eq!(codes("2026-11-27", None), ["follow::future"]);
        assert_eq!(codes("1899-12-31", None), ["follow::long-ago"]);
        assert_eq!(codes("0001-01-01", Some("2099-01-01")), ["follow::long-ago", "follow::future"]);
        assert_eq!(codes("2026-11-20", Some("2026-11-19")), ["follow::received-before"]);
        let gdpr = |what, on| before_gdpr(what, day(on)).is_some();
        let objected = Happened::Event(crate::case::What::Objected);
        assert!(gdpr(objected, "2018-05-24") && !gdpr(objected, "2018-05-25"));
        assert!(
            gdpr(Happened::Other(Other::Closed), "2017-01-01") && !gdpr(Happened::Other(Other::Noted), "2017-01-01")
        );
        assert!(can_be_kept(day("9999-12-31")) && !can_be_kept(day("+10000-01-01")));
    }
}
