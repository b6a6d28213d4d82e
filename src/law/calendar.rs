//! Working days of a place, strictly and leniently.
//!
//! In: a date and the place where an act is due. Out: what stands against the day. Article 2 of
//! Regulation (EEC, Euratom) No 1182/71: holidays are those of the Member State where the act is to be
//! done, and every other day but Saturday and Sunday is a working day.
//!
//! Strict is the law: statutory holidays only. Lenient adds days on which nobody should count on an
//! answer: in Ireland the weekday that makes up for a holiday on a weekend, in a German Land a holiday
//! that only some of its municipalities have.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::holidays::Holiday;
use super::land::Land;
use super::{germany, ireland};

/// The place whose holidays count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// Ireland, for the controllers and the authority there.
    Ireland,
    /// A German Land, for its authority.
    Germany(Land),
    /// Germany, when the Land is not known: the holidays that all Länder have; what only some have is custom.
    GermanyAnyLand,
    /// A place whose holidays are not known here: only Saturdays and Sundays are free, so that a true end
    /// can be later.
    WeekendsOnly,
}

/// Why a day that is a working day by the law is better not counted as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Custom {
    /// It makes up for a holiday on a weekend.
    SubstituteFor(&'static str),
    /// It is a holiday in some municipalities of the Land.
    InPartOf(Land, &'static str),
    /// It is a holiday in some of the Länder.
    InSomeLaender(&'static str),
}

/// So far back a weekend holiday can wait for its substitute: Saturday to the second Monday after.
const LONGEST_WAIT: Days = Days::new(10);

impl Calendar {
    /// The calendar of a place: `IE`, `DE`, or an ISO 3166-2 code of a German Land such as `DE-ST`.
    pub fn of_place(code: &str) -> Option<Self> {
        match code {
            "IE" => Some(Calendar::Ireland),
            "DE" => Some(Calendar::GermanyAnyLand),
            _ => Land::from_code(code).map(Calendar::Germany),
        }
    }

    /// The names of the statutory holidays on a day.
    pub fn holidays_on(&self, date: NaiveDate) -> Vec<&'static str> {
        let on = |holiday: &Holiday| holiday.is_on(date).then_some(holiday.name());
        match self {
            Calendar::Ireland => ireland::HOLIDAYS.iter().filter_map(on).collect(),
            Calendar::Germany(land) => {
                germany::ROWS.iter().filter(|row| row.whole.contains(land)).filter_map(|row| on(&row.holiday)).collect()
            }
            Calendar::GermanyAnyLand => germany::ROWS
                .iter()
                .filter(|row| row.whole.len() == Land::ALL.len())
                .filter_map(|row| on(&row.holiday))
                .collect(),
            Calendar::WeekendsOnly => Vec::new(),
        }
    }

    /// Whether the day is a working day by the law.
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        !is_weekend(date) && self.holidays_on(date).is_empty()
    }

    /// Why a working day is better not counted as one, if so.
    pub fn custom_on(&self, date: NaiveDate) -> Option<Custom> {
        if !self.is_working_day(date) {
            return None;
        }
        match self {
            Calendar::Ireland => self.substituted_by(date).map(Custom::SubstituteFor),
            Calendar::Germany(land) => germany::ROWS
                .iter()
                .find(|row| row.part.contains(land) && row.holiday.is_on(date))
                .map(|row| Custom::InPartOf(*land, row.holiday.name())),
            Calendar::GermanyAnyLand => germany::ROWS
                .iter()
                .find(|row| row.holiday.is_on(date))
                .map(|row| Custom::InSomeLaender(row.holiday.name())),
            Calendar::WeekendsOnly => None,
        }
    }

    /// Whether the day is a working day by the law and by custom.
    pub fn is_surely_working_day(&self, date: NaiveDate) -> bool {
        self.is_working_day(date) && self.custom_on(date).is_none()
    }

    /// The weekend holiday that this working day makes up for.
    ///
    /// Each holiday on a weekend takes the next working day that no earlier one took: 25 and 26 December
    /// 2027, a Saturday and a Sunday, take Monday and Tuesday.
    fn substituted_by(self, date: NaiveDate) -> Option<&'static str> {
        let start = date.checked_sub_days(LONGEST_WAIT).unwrap_or(NaiveDate::MIN);
        let mut waiting = std::collections::VecDeque::new();
        let mut taken = None;
        for day in days_from(start).take_while(|day| *day <= date) {
            taken = None;
            if is_weekend(day) {
                waiting.extend(self.holidays_on(day));
            } else if self.is_working_day(day) {
                taken = waiting.pop_front();
            }
        }
        taken
    }
}

/// The day and those after it, to the very last one (`NaiveDate::iter_days` leaves that out).
pub(super) fn days_from(first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    std::iter::successors(Some(first), NaiveDate::succ_opt)
}

/// Saturday or Sunday.
pub(super) fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn irish_weekend_holidays_have_substitutes_by_custom_only() {
        let ireland = Calendar::Ireland;
        for (date, holiday) in [
            (day(2026, 12, 28), "St Stephen's Day"),
            (day(2027, 12, 27), "Christmas Day"),
            (day(2027, 12, 28), "St Stephen's Day"),
            (day(2028, 1, 3), "New Year's Day"),
            (day(2022, 12, 27), "Christmas Day"),
            (day(2029, 3, 19), "St Patrick's Day"),
        ] {
            assert!(ireland.is_working_day(date), "{date}");
            assert_eq!(ireland.custom_on(date), Some(Custom::SubstituteFor(holiday)), "{date}");
        }
        for date in [day(2026, 12, 29), day(2026, 12, 26), day(2027, 12, 29), day(2027, 1, 4)] {
            assert_eq!(ireland.custom_on(date), None, "{date}");
        }
    }

    #[test]
    fn good_friday_is_a_working_day_in_ireland_and_none_in_germany() {
        let good_friday = day(2027, 3, 26);
        assert!(Calendar::Ireland.is_working_day(good_friday));
        assert!(Land::ALL.iter().all(|land| !Calendar::Germany(*land).is_working_day(good_friday)));
    }

    #[test]
    fn holidays_of_some_municipalities_count_only_leniently() {
        let assumption = day(2028, 8, 15);
        let bavaria = Calendar::Germany(Land::Bavaria);
        assert!(bavaria.is_working_day(assumption) && !bavaria.is_surely_working_day(assumption));
        assert_eq!(bavaria.custom_on(assumption), Some(Custom::InPartOf(Land::Bavaria, "Assumption Day")));
        assert!(!Calendar::Germany(Land::Saarland).is_working_day(assumption));
        let corpus_christi = day(2027, 5, 27);
        assert!(Calendar::Germany(Land::Saxony).custom_on(corpus_christi).is_some());
        assert!(!Calendar::Germany(Land::Hesse).is_working_day(corpus_christi));
        assert!(Calendar::Germany(Land::Berlin).is_surely_working_day(corpus_christi));
    }

    #[test]
    fn without_a_land_a_holiday_of_some_counts_only_leniently() {
        let germany = Calendar::GermanyAnyLand;
        let epiphany = day(2027, 1, 6);
        assert!(germany.is_working_day(epiphany) && !germany.is_surely_working_day(epiphany));
        assert_eq!(germany.custom_on(epiphany), Some(Custom::InSomeLaender("Epiphany")));
        assert!(!germany.is_working_day(day(2027, 5, 17)), "Whit Monday");
        for date in days_from(day(2026, 1, 1)).take(3653) {
            let some = Land::ALL.iter().any(|land| !Calendar::Germany(*land).is_surely_working_day(date));
            assert_eq!(!germany.is_surely_working_day(date), some, "{date}");
        }
    }

    #[test]
    fn a_place_is_found_by_its_code() {
        assert_eq!(Calendar::of_place("IE"), Some(Calendar::Ireland));
        assert_eq!(Calendar::of_place("DE-ST"), Some(Calendar::Germany(Land::SaxonyAnhalt)));
        assert_eq!(Calendar::of_place("DE"), Some(Calendar::GermanyAnyLand));
        assert_eq!(Calendar::of_place("FR"), None);
    }

    #[test]
    fn the_first_and_last_days_of_the_calendar_can_be_asked() {
        for calendar in [Calendar::Ireland, Calendar::Germany(Land::Saxony), Calendar::WeekendsOnly] {
            for date in [NaiveDate::MIN, NaiveDate::MAX] {
                let _ = (calendar.is_surely_working_day(date), calendar.holidays_on(date));
            }
        }
    }
}
