//! Periods in months, and in days, by Regulation (EEC, Euratom) No 1182/71.
//!
//! In: the day of receipt, a number of months, the place where the answer is due. Out: [`Period`], which
//! keeps how it was counted. The rules, all of Article 3: the day of the event is not counted (1); the
//! period ends with the day of the last month that has the same number, or with its last day if there is
//! none (2)(c); holidays, Saturdays and Sundays inside count (3); if the last day is one, the end is the
//! next working day (4). The minimum of two working days (5) is met by every period of a month.
//!
//! Judgment C-171/03, Toeters: the day of the event fixes the number of the day, so receipt on 5 March
//! ends on 5 April. Extended "by two further months" (Article 12(3) GDPR) is one period of three months.
//! Whether the day of receipt is proven is not known here; without proof the end is an estimate.

use chrono::{Days, Months, NaiveDate};

use super::calendar::{Calendar, days_from};
use super::refused::Refused;
use super::why;

/// A period in months and its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The day of the event, not counted.
    pub received: NaiveDate,
    /// How many months.
    pub months: u32,
    /// Where the last day falls before anything is moved.
    pub nominal: NaiveDate,
    /// The last day by the law: statutory holidays only.
    pub ends: NaiveDate,
    /// The last day if customary days off are left to the other side as well; for reminders.
    pub latest: NaiveDate,
    /// How the end came about, in English.
    pub why: String,
}

impl Period {
    /// Counts so many months from the day of receipt.
    ///
    /// # Errors
    /// `law::no-period` for no months at all, `law::date-out-of-range` where the calendar ends.
    pub fn months(received: NaiveDate, months: u32, calendar: &Calendar) -> Result<Period, Refused> {
        if months == 0 {
            return Err(Refused::new("law::no-period", "a period has at least one month"));
        }
        let out_of_range = || {
            let message = format!("{} after {received} is beyond the calendar", why::count(months));
            Refused::new("law::date-out-of-range", message)
        };
        // Clamps to the last day of the month, as Article 3(2)(c) does.
        let nominal = received.checked_add_months(Months::new(months)).ok_or_else(out_of_range)?;
        let ends = roll(nominal, |day| calendar.is_working_day(day)).ok_or_else(out_of_range)?;
        let latest = roll(nominal, |day| calendar.is_surely_working_day(day)).ok_or_else(out_of_range)?;
        let mut period = Period { received, months, nominal, ends, latest, why: String::new() };
        period.why = why::of(&period, *calendar);
        Ok(period)
    }
}

/// The last of so many days after a day, by the lenient count: a day to answer by that the sender sets themselves.
///
/// Article 3(2)(b) and (4); `None` where the calendar ends.
pub fn days_after(day: NaiveDate, days: u64, calendar: &Calendar) -> Option<NaiveDate> {
    roll(day.checked_add_days(Days::new(days))?, |day| calendar.is_surely_working_day(day))
}

/// The first day from `from` on that is one to work on.
fn roll(from: NaiveDate, is_working_day: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
    days_from(from).find(|day| is_working_day(*day))
}

#[cfg(test)]
#[path = "period_tests.rs"]
mod tests;
