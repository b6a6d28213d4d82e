//! How a period came to its end.
//!
//! In: a counted [`Period`] and its calendar. Out: a sentence such as "one month after 2026-11-25 is Friday
//! 2026-12-25, Christmas Day; 2026-12-26 is St Stephen's Day and a Saturday; 2026-12-27 is a Sunday; so
//! it ends on Monday 2026-12-28". It follows the days that were passed over, so it cannot differ from
//! the dates. Names of holidays are those of the calendar.

use std::fmt;

use chrono::{Datelike, NaiveDate, Weekday};

use super::added::{self, Added};
use super::calendar::{Calendar, Custom, DayOff, days_from, is_weekend};
use super::period::{Length, Period};
use crate::words::{Arg, Say, Words};

/// The sentence.
pub(super) fn of(period: &Period, calendar: &Calendar) -> Say {
    let mut clauses = Vec::new();
    // A working day that was passed over is one that a second one must follow.
    let passed = days(period.nominal, period.ends).skip(1);
    let free = passed.filter(|day| !calendar.is_working_day(*day));
    clauses.extend(free.map(|day| Say::LawDayIs { day: day.into(), reasons: all(reasons(day, calendar)) }));
    if days(period.nominal, period.ends).any(|day| calendar.is_working_day(day)) {
        clauses.push(Say::LawTwoWorkingDays {});
    }
    clauses.push(if period.ends == period.nominal {
        Say::LawEndsThen {}
    } else {
        Say::LawEndsOn { day: named(period.ends) }
    });
    if period.latest != period.ends {
        let customs = |from: NaiveDate| -> Vec<Say> {
            let custom = |day| {
                let custom = customary(calendar.custom_on(day)?).into();
                Some(Say::LawCustomDay { day: named(day), custom })
            };
            days(from, period.latest).filter_map(custom).collect()
        };
        // Where a second working day is missing, the custom lies inside the period.
        let after = customs(period.ends);
        let customs = if after.is_empty() { customs(period.received) } else { after };
        clauses.push(Say::LawCountOn { customs: all(customs), day: named(period.latest) });
    }
    clauses.extend(added::behind(period, calendar).iter().map(Added::say));
    if !calendar.knows_holidays() {
        clauses.push(Say::LawHolidaysNotKnown {});
    }
    clauses
        .into_iter()
        .fold(nominal(period, calendar), |so_far, clause| Say::LawThen { so_far: so_far.into(), clause: clause.into() })
}

fn nominal(period: &Period, calendar: &Calendar) -> Say {
    let by_date = matches!(period.length, Length::Months(_) | Length::Years(_));
    let last_day = by_date && period.nominal.day() != period.received.day();
    let holidays: Vec<Say> = calendar.holidays_on(period.nominal).iter().map(day_off).collect();
    let working = holidays.is_empty() && calendar.is_working_day(period.nominal);
    Say::LawNominal {
        length: period.length.say().into(),
        received: period.received.into(),
        day: named(period.nominal),
        last_day: last_day.then_some("yes").into(),
        holidays: all(holidays),
        working: working.then_some("yes").into(),
    }
}

/// "One and two and three"; absent where there are none.
fn all(sentences: Vec<Say>) -> Arg {
    let sentences = sentences.into_iter().map(Arg::from);
    sentences.reduce(|items, last| Say::WordsAnd { items, last }.into()).into()
}

/// The days from the first up to, and without, the last.
fn days(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    days_from(first).take_while(move |day| *day < last)
}

/// `St Stephen's Day and a Saturday`.
fn reasons(day: NaiveDate, calendar: &Calendar) -> Vec<Say> {
    let mut reasons: Vec<Say> = calendar.holidays_on(day).iter().map(day_off).collect();
    if is_weekend(day) {
        reasons.push(Say::LawAWeekday { weekday: weekday(day) });
    }
    reasons
}

/// `Boxing Day`, or `the day for Boxing Day` that makes up for it.
fn day_off(day: &DayOff<'_>) -> Say {
    let name = name(day.name);
    if day.made_up { Say::LawDayOffFor { name } } else { Say::LawHoliday { name } }
}

fn customary(custom: Custom<'_>) -> Say {
    match custom {
        Custom::SubstituteFor(holiday) => Say::LawOffByCustom { holiday: name(holiday) },
        Custom::InPartOf(place, holiday) => Say::LawInPartOf { holiday: name(holiday), place: name(place) },
        Custom::InSome(parts, holiday) => Say::LawInSomeOf { holiday: name(holiday), parts: name(parts) },
        Custom::Usual(holiday) => Say::LawOfficesClosed { holiday: name(holiday) },
    }
}

/// The name of a holiday or of a part of a country, in the language of the reader where that has one.
pub fn name(english: &str) -> Arg {
    let letters = english.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' });
    let words: String = letters.collect::<String>().to_lowercase();
    let id = words.split_whitespace().collect::<Vec<_>>().join("-");
    Say::LawName { id: id.into(), name: english.into() }.into()
}

/// `Friday 2026-12-25`.
fn named(day: NaiveDate) -> Arg {
    Say::LawNamedDay { weekday: weekday(day), day: day.into() }.into()
}

fn weekday(day: NaiveDate) -> Arg {
    let weekday = match day.weekday() {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    };
    Say::LawWeekday { weekday: weekday.into() }.into()
}

impl Length {
    /// `one month`, `three weeks`, `18 months`.
    pub fn say(self) -> Say {
        Say::LawLength { number: self.number().into(), unit: self.unit().into() }
    }
}

/// In English.
impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::english().say(&self.say()))
    }
}
