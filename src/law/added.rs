//! Holidays that did not come with the program, behind the end of a period.
//!
//! In: a counted [`Period`] and its calendar. Out: the holidays that somebody added, in a configuration or with a signed file, and that moved its end; each with
//! its day and who added it, so that nobody takes such an end for one of the law alone.

use chrono::NaiveDate;

use super::calendar::{Calendar, LONGEST_WAIT, days_from};
use super::holiday::Holiday;
use super::period::Period;
use super::why;
use crate::problem::Code;
use crate::words::{Arg, Say};

/// A holiday that somebody added, on the day it fell on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added<'c> {
    /// The day.
    pub day: NaiveDate,
    /// The holiday.
    pub holiday: &'c Holiday,
}

impl Added<'_> {
    /// The holiday, its day, and who added it.
    pub fn say(&self) -> Say {
        let by = self.holiday.added.clone().unwrap_or(Say::LawOfConfiguration {});
        Say::LawAdded { holiday: why::name(&self.holiday.name), day: self.day.into(), by: by.into() }
    }
}

/// Those that moved the end of a period; none where it would end on the same days without them.
pub fn behind<'c>(period: &Period, calendar: &'c Calendar) -> Vec<Added<'c>> {
    let Some(without) = calendar.without_own() else { return Vec::new() };
    let ends = |period: &Period| (period.ends, period.latest);
    if Period::count(period.received, period.length, &without).is_ok_and(|other| ends(&other) == ends(period)) {
        return Vec::new();
    }
    let to = |from| days_from(from).take_while(|day| *day < period.latest);
    // A working day that was passed over is one that a second one must follow: the holidays may lie anywhere in the period.
    let lacks_second = to(period.nominal).any(|day| calendar.is_surely_working_day(day));
    let first = if lacks_second { period.received } else { period.nominal };
    let first = first.checked_sub_days(LONGEST_WAIT).unwrap_or(first);
    let counts = |added: &Added<'_>| added.day >= period.nominal || lacks_second || added.holiday.made_up.is_some();
    let on = |day| calendar.own_on(day).map(move |holiday| Added { day, holiday });
    to(first).flat_map(on).filter(counts).collect()
}

/// What warns of them; nothing where there are none. `place` is the code of the place.
pub fn warning(place: Arg, all: &[Added<'_>]) -> Option<Code> {
    let said = all.iter().map(|added| Arg::from(added.say()));
    let added = said.reduce(|items, last| Say::WordsAnd { items, last }.into())?;
    Some(Code::DirectoryAddedHolidays { place, added })
}
