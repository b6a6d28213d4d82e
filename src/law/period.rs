//! Periods by Regulation (EEC, Euratom) No 1182/71: days, weeks, months, years.
//!
//! In: the day of receipt, a length, the calendar of the place where the answer is due. Out: [`Period`], which
//! can tell how it was counted. The rules, all of Article 3: the day of the event is not counted (1); days end with
//! the last of them (2)(b); weeks, months and years end with the same day of the week or the same date, or with the
//! last day of a month that has it not (2)(c); holidays, Saturdays and Sundays inside count (3); if the last day is one,
//! the end is the next working day (4); two days or more have at least two working days in them (5).
//!
//! Judgment C-171/03, Toeters: the day of the event fixes the number of the day, so receipt on 5 March
//! ends on 5 April. Extended "by two further months" (Article 12(3) GDPR) is one period of three months.
//! Whether the day of receipt is proven is not known here; without proof the end is an estimate.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::act::Act;
use super::calendar::{Calendar, days_from};
use super::refused::Refused;
use super::why;
use crate::problem::Code;
use crate::words::Say;

/// The act by which all periods are counted.
pub fn act() -> Option<Act> {
    Act::from_code("Reg 1182/71").ok()
}

/// How many days are searched for a working day. No place is closed for a year; a table of holidays that says so must not be followed for ever.
const MOST_PASSED: usize = 366;

/// The last year that is written with four digits, as everything that is written here reads dates (ISO 8601).
const LAST_YEAR: i32 = 9999;

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// So many days.
    Days(u32),
    /// So many weeks.
    Weeks(u32),
    /// So many months.
    Months(u32),
    /// So many years.
    Years(u32),
}

/// A period and its end, by Regulation (EEC, Euratom) No 1182/71.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The day of the event, such as receipt; it is not counted (Article 3(1)).
    pub received: NaiveDate,
    /// How long it is.
    pub length: Length,
    /// The last day before weekends and holidays are taken into account.
    pub nominal: NaiveDate,
    /// The last day in law, which only weekends and statutory holidays move (Article 3(4)).
    pub ends: NaiveDate,
    /// The last day if the other side is also given customary days off; reminders wait for it.
    pub latest: NaiveDate,
}

impl Period {
    /// Counts months from the day of receipt.
    ///
    /// # Errors
    /// `law::no-period` for no months at all, `law::date-out-of-range` where it ends after the year 9999, `law::no-working-day` where the calendar has none
    /// for a year.
    pub fn months(received: NaiveDate, months: u32, calendar: &Calendar) -> Result<Period, Refused> {
        Period::count(received, Length::Months(months), calendar)
    }

    /// Counts a period from the day of receipt.
    ///
    /// # Errors
    /// `law::no-period` for one of no length, `law::date-out-of-range` where it ends after the year 9999, `law::no-working-day` where the calendar has none
    /// for a year.
    pub fn count(received: NaiveDate, length: Length, calendar: &Calendar) -> Result<Period, Refused> {
        if length.number() == 0 {
            return Err(Code::LawNoPeriod { unit: length.unit().into() }.into());
        }
        let out_of_range =
            || Refused::from(Code::LawDateOutOfRange { length: length.say().into(), received: received.into() });
        let written = |day: &NaiveDate| day.year() <= LAST_YEAR;
        let nominal = length.after(received).filter(written).ok_or_else(out_of_range)?;
        let no_working_day = || {
            let days = MOST_PASSED.into();
            Refused::from(Code::LawNoWorkingDay { length: length.say().into(), received: received.into(), days })
        };
        let end = |is_working_day: &dyn Fn(NaiveDate) -> bool| {
            let rolled = roll(nominal, is_working_day)?;
            // A single day may have one working day; a month always has two.
            if matches!(length, Length::Days(1) | Length::Months(_) | Length::Years(_)) {
                Some(rolled)
            } else {
                with_two(received, rolled, is_working_day)
            }
        };
        let ends = end(&|day| calendar.is_working_day(day)).ok_or_else(no_working_day)?;
        let latest = end(&|day| calendar.is_surely_working_day(day)).ok_or_else(no_working_day)?;
        if !written(&latest) {
            return Err(out_of_range());
        }
        Ok(Period { received, length, nominal, ends, latest })
    }

    /// Why it ends on that day, in the calendar it was counted in. This costs more than the count itself.
    pub fn why(&self, calendar: &Calendar) -> Say {
        why::of(self, calendar)
    }
}

impl Length {
    /// How many of its unit.
    pub fn number(self) -> u32 {
        match self {
            Length::Days(n) | Length::Weeks(n) | Length::Months(n) | Length::Years(n) => n,
        }
    }

    /// `day`, `week`, `month`, `year`.
    pub fn unit(self) -> &'static str {
        match self {
            Length::Days(_) => "day",
            Length::Weeks(_) => "week",
            Length::Months(_) => "month",
            Length::Years(_) => "year",
        }
    }

    /// The day so long after another; `None` where the calendar ends. Months and years end with the last day of a
    /// month that does not have the date.
    fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Length::Days(n) => day.checked_add_days(Days::new(u64::from(n))),
            Length::Weeks(n) => day.checked_add_days(Days::new(7 * u64::from(n))),
            Length::Months(n) => day.checked_add_months(Months::new(n)),
            Length::Years(n) => day.checked_add_months(Months::new(n.checked_mul(12)?)),
        }
    }
}

/// The first end from this one on with which two working days lie in the period; Article 3(5).
fn with_two(received: NaiveDate, end: NaiveDate, is_working_day: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
    let second = days_from(received.succ_opt()?).take(MOST_PASSED).filter(|day| is_working_day(*day)).nth(1)?;
    Some(end.max(second))
}

/// The last of so many days after a day, by the lenient count: a day to answer by that the sender sets themselves.
///
/// Article 3(2)(b) and (4); `None` where the calendar ends, or has no working day for a year.
pub fn days_after(day: NaiveDate, days: u64, calendar: &Calendar) -> Option<NaiveDate> {
    roll(day.checked_add_days(Days::new(days))?, |day| calendar.is_surely_working_day(day))
}

/// The first day from `from` on that is one to work on; `None` where a year has none.
fn roll(from: NaiveDate, is_working_day: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
    days_from(from).take(MOST_PASSED).find(|day| is_working_day(*day))
}

#[cfg(test)]
#[path = "period_tests.rs"]
mod tests;
