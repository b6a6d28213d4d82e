//! How a period came to its end, in one English sentence.
//!
//! In: a counted [`Period`] and its calendar. Out: text such as "one month after 2026-11-25 is Friday
//! 2026-12-25, Christmas Day; 2026-12-26 is St Stephen's Day and a Saturday; 2026-12-27 is a Sunday; so
//! it ends on Monday 2026-12-28". It follows the days that were passed over, so it cannot differ from
//! the dates.

use chrono::{Datelike, NaiveDate, Weekday};

use super::calendar::{Calendar, Custom, days_from, is_weekend};
use super::period::Period;

/// The sentence, lower case, without a full stop.
pub(super) fn of(period: &Period, calendar: Calendar) -> String {
    let mut clauses = vec![nominal(period, calendar)];
    let passed = days(period.nominal, period.ends).skip(1);
    clauses.extend(passed.map(|day| format!("{day} is {}", reasons(day, calendar))));
    if period.ends == period.nominal {
        clauses.push("so it ends then".to_owned());
    } else {
        clauses.push(format!("so it ends on {}", named(period.ends)));
    }
    if period.latest != period.ends {
        let customs = days(period.ends, period.latest)
            .filter_map(|day| calendar.custom_on(day).map(|custom| format!("{} is {}", named(day), customary(custom))));
        let customs: Vec<String> = customs.collect();
        clauses.push(format!("as {}, count on {}", customs.join(" and "), named(period.latest)));
    }
    if calendar == Calendar::WeekendsOnly {
        clauses.push("public holidays are not known for this place and can make it later".to_owned());
    }
    clauses.join("; ")
}

fn nominal(period: &Period, calendar: Calendar) -> String {
    let mut text = format!("{} after {} is {}", count(period.months), period.received, named(period.nominal));
    if period.nominal.day() != period.received.day() {
        text.push_str(", the last day of its month");
    }
    let holidays = calendar.holidays_on(period.nominal);
    if !holidays.is_empty() {
        text.push_str(", ");
        text.push_str(&holidays.join(" and "));
    } else if calendar.is_working_day(period.nominal) {
        text.push_str(", a working day");
    }
    text
}

/// The days from the first up to, and without, the last.
fn days(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    days_from(first).take_while(move |day| *day < last)
}

/// `St Stephen's Day and a Saturday`.
fn reasons(day: NaiveDate, calendar: Calendar) -> String {
    let mut reasons: Vec<String> = calendar.holidays_on(day).into_iter().map(str::to_owned).collect();
    if is_weekend(day) {
        reasons.push(format!("a {}", weekday(day)));
    }
    reasons.join(" and ")
}

fn customary(custom: Custom) -> String {
    match custom {
        Custom::SubstituteFor(holiday) => format!("taken off for {holiday} by custom"),
        Custom::InPartOf(land, holiday) => format!("{holiday} in part of {land}"),
        Custom::InSomeLaender(holiday) => format!("{holiday} in some of the Länder"),
    }
}

/// `Friday 2026-12-25`.
fn named(day: NaiveDate) -> String {
    format!("{} {day}", weekday(day))
}

fn weekday(day: NaiveDate) -> &'static str {
    match day.weekday() {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// `one month`, `three months`, `18 months`.
pub(super) fn count(months: u32) -> String {
    let words = ["one", "two", "three", "four", "five", "six"];
    let word = usize::try_from(months).ok().and_then(|months| words.get(months.wrapping_sub(1)));
    let number = word.map_or_else(|| months.to_string(), |word| (*word).to_owned());
    format!("{number} month{}", if months == 1 { "" } else { "s" })
}
