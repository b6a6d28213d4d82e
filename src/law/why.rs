//! How a period came to its end, in one English sentence.
//!
//! In: a counted [`Period`] and its calendar. Out: text such as "one month after 2026-11-25 is Friday
//! 2026-12-25, Christmas Day; 2026-12-26 is St Stephen's Day and a Saturday; 2026-12-27 is a Sunday; so
//! it ends on Monday 2026-12-28". It follows the days that were passed over, so it cannot differ from
//! the dates.

use std::fmt;

use chrono::{Datelike, NaiveDate, Weekday};

use super::calendar::{Calendar, Custom, DayOff, days_from, is_weekend};
use super::period::{Length, Period};

/// The sentence, lower case, without a full stop.
pub(super) fn of(period: &Period, calendar: &Calendar) -> String {
    let mut clauses = vec![nominal(period, calendar)];
    // A working day that was passed over is one that a second one must follow.
    let passed = days(period.nominal, period.ends).skip(1);
    let free = passed.filter(|day| !calendar.is_working_day(*day));
    clauses.extend(free.map(|day| format!("{day} is {}", reasons(day, calendar))));
    if days(period.nominal, period.ends).any(|day| calendar.is_working_day(day)) {
        clauses.push("two working days must lie in it (Article 3(5))".to_owned());
    }
    if period.ends == period.nominal {
        clauses.push("so it ends then".to_owned());
    } else {
        clauses.push(format!("so it ends on {}", named(period.ends)));
    }
    if period.latest != period.ends {
        let customs = |from: NaiveDate| -> Vec<String> {
            let custom = |day| Some(format!("{} is {}", named(day), customary(calendar.custom_on(day)?)));
            days(from, period.latest).filter_map(custom).collect()
        };
        // Where a second working day is missing, the custom lies inside the period.
        let after = customs(period.ends);
        let customs = if after.is_empty() { customs(period.received) } else { after };
        clauses.push(format!("as {}, count on {}", customs.join(" and "), named(period.latest)));
    }
    if !calendar.knows_holidays() {
        clauses.push("public holidays are not known for this place and can make it later".to_owned());
    }
    clauses.join("; ")
}

fn nominal(period: &Period, calendar: &Calendar) -> String {
    let mut text = format!("{} after {} is {}", period.length, period.received, named(period.nominal));
    let by_date = matches!(period.length, Length::Months(_) | Length::Years(_));
    if by_date && period.nominal.day() != period.received.day() {
        text.push_str(", the last day of its month");
    }
    let holidays: Vec<String> = calendar.holidays_on(period.nominal).iter().map(day_off).collect();
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
fn reasons(day: NaiveDate, calendar: &Calendar) -> String {
    let mut reasons: Vec<String> = calendar.holidays_on(day).iter().map(day_off).collect();
    if is_weekend(day) {
        reasons.push(format!("a {}", weekday(day)));
    }
    reasons.join(" and ")
}

/// `Boxing Day`, or `the day for Boxing Day` that makes up for it.
fn day_off(day: &DayOff<'_>) -> String {
    if day.made_up { format!("the day off for {}", day.name) } else { day.name.to_owned() }
}

fn customary(custom: Custom<'_>) -> String {
    match custom {
        Custom::SubstituteFor(holiday) => format!("taken off for {holiday} by custom"),
        Custom::InPartOf(place, holiday) => format!("{holiday} in part of {place}"),
        Custom::InSome(parts, holiday) => format!("{holiday} in some of {parts}"),
        Custom::Usual(holiday) => format!("{holiday}, when offices are usually closed"),
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

/// `one month`, `three weeks`, `18 months`.
impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = ["one", "two", "three", "four", "five", "six"];
        let number = self.number();
        match usize::try_from(number).ok().and_then(|number| words.get(number.wrapping_sub(1))) {
            Some(word) => f.write_str(word)?,
            None => write!(f, "{number}")?,
        }
        write!(f, " {}{}", self.unit(), if number == 1 { "" } else { "s" })
    }
}
