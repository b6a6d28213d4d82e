//! Public holidays: rules that say on which day one falls.
//!
//! In: a date. Out: whether a [`Holiday`] falls on it. Rules are asked about a day, they do not make
//! days, so that no year is out of reach. Which holidays a place has stands in `ireland` and `germany`.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A public holiday of some place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Holiday {
    name: &'static str,
    rule: Rule,
    first_year: i32,
    last_year: i32,
}

/// On which day of a year a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rule {
    /// The same month and day each year.
    On { month: u32, day: u32 },
    /// So many days from Easter Sunday.
    Easter(i64),
    /// The first Monday of a month.
    FirstMonday(u32),
    /// The last Monday of a month of 31 days.
    LastMondayOf31(u32),
    /// St Brigid's Day: 1 February if that is a Friday, else the first Monday of February.
    StBrigid,
    /// Buß- und Bettag: the Wednesday before 23 November.
    Repentance,
}

impl Holiday {
    /// A holiday of every year.
    pub(super) const fn new(name: &'static str, rule: Rule) -> Self {
        Holiday { name, rule, first_year: i32::MIN, last_year: i32::MAX }
    }

    /// A holiday from a year on.
    pub(super) const fn since(self, year: i32) -> Self {
        Holiday { first_year: year, ..self }
    }

    /// A holiday of one year.
    pub(super) const fn only_in(self, year: i32) -> Self {
        Holiday { first_year: year, last_year: year, ..self }
    }

    /// Its English name.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it falls on that day.
    pub(super) fn is_on(&self, date: NaiveDate) -> bool {
        (self.first_year..=self.last_year).contains(&date.year()) && self.rule.is_on(date)
    }
}

impl Rule {
    fn is_on(self, date: NaiveDate) -> bool {
        let (month, day, weekday) = (date.month(), date.day(), date.weekday());
        match self {
            Rule::On { month: m, day: d } => (month, day) == (m, d),
            Rule::Easter(days) => days_from_easter(date) == Some(days),
            Rule::FirstMonday(m) => month == m && weekday == Weekday::Mon && day <= 7,
            Rule::LastMondayOf31(m) => month == m && weekday == Weekday::Mon && day > 24,
            Rule::StBrigid => {
                // The first Monday is the fourth exactly when the first is a Friday.
                let first_friday = day == 1 && weekday == Weekday::Fri;
                month == 2 && (first_friday || (weekday == Weekday::Mon && day <= 7 && day != 4))
            }
            Rule::Repentance => month == 11 && weekday == Weekday::Wed && (16..=22).contains(&day),
        }
    }
}

/// How many days the date is after Easter Sunday of its year; negative before it.
fn days_from_easter(date: NaiveDate) -> Option<i64> {
    Some(date.signed_duration_since(easter_sunday(date.year())?).num_days())
}

/// Easter Sunday of the Gregorian calendar.
///
/// The anonymous rule of 1876 (Meeus, *Astronomical Algorithms*, chapter 8), with divisions that round
/// down so that it holds for every year the calendar has.
pub(super) fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let moon_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon_correction + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * century.rem_euclid(4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    // Days after 22 March, the earliest Easter there is.
    let days = u64::try_from(epact + to_sunday - 7 * late).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn easter_falls_as_in_the_almanac() {
        for (year, month, date) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2019, 4, 21),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2285, 3, 22),
        ] {
            assert_eq!(easter_sunday(year), Some(day(year, month, date)));
        }
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april_in_every_year() {
        for year in (-262_142..=262_142).step_by(7).chain(1583..=4099) {
            let easter = easter_sunday(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sun, "{easter}");
            assert!(easter >= day(year, 3, 22) && easter <= day(year, 4, 25), "{easter}");
        }
    }

    #[test]
    fn each_rule_finds_one_day_a_year() {
        let rules = [
            Rule::On { month: 3, day: 17 },
            Rule::Easter(-2),
            Rule::Easter(60),
            Rule::FirstMonday(5),
            Rule::LastMondayOf31(10),
            Rule::StBrigid,
            Rule::Repentance,
        ];
        for rule in rules {
            for year in 1990..2090 {
                let days = day(year, 1, 1).iter_days().take_while(|date| date.year() == year);
                assert_eq!(days.filter(|date| rule.is_on(*date)).count(), 1, "{rule:?} in {year}");
            }
        }
    }

    #[test]
    fn movable_days_are_those_of_the_calendars() {
        assert!(Rule::StBrigid.is_on(day(2027, 2, 1)));
        assert!(Rule::StBrigid.is_on(day(2030, 2, 1)), "a Friday");
        assert!(!Rule::StBrigid.is_on(day(2030, 2, 4)));
        assert!(Rule::Repentance.is_on(day(2023, 11, 22)));
        assert!(Rule::Repentance.is_on(day(2026, 11, 18)));
        assert!(Rule::LastMondayOf31(10).is_on(day(2026, 10, 26)));
        let once = Holiday::new("x", Rule::On { month: 5, day: 8 }).only_in(2025);
        assert!(once.is_on(day(2025, 5, 8)) && !once.is_on(day(2026, 5, 8)));
    }
}
