//! Public holidays: rules that say on which day one falls, and where it is one by law.
//!
//! In: a date, a part of the country. Out: whether a [`Holiday`] falls on it, and what it is there: a day of the
//! law, or one nobody should count on. Rules are asked about a day, they do not make days, so that no year is
//! out of reach. Which holidays a place has stands in `data/holidays/`, read by `holiday_file`.

use chrono::{Datelike, NaiveDate, Weekday};

use super::easter;
use crate::read::choice::{Choice, choice};
use crate::words::Say;

/// A public holiday of some place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Its English name.
    pub name: String,
    pub(super) rule: Rule,
    pub(super) limits: Limits,
    /// Its parts where it is a holiday in the whole, by ISO 3166-2; nothing here and in `in_part_of` means everywhere.
    pub(super) parts: Vec<String>,
    /// Its parts where it is a holiday in some municipalities.
    pub(super) in_part_of: Vec<String>,
    pub(super) habit: Option<Habit>,
    pub(super) made_up: Option<MadeUp>,
    /// Who added it, such as the signed file that it came with; nothing of one of the program's.
    pub added: Option<Say>,
}

/// On which day of a year a holiday falls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Rule {
    /// The same day each year.
    On(MonthDay),
    /// So many days from Easter Sunday.
    Easter(i64),
    /// So many days from the Easter Sunday of the orthodox churches.
    OrthodoxEaster(i64),
    /// The first such weekday on or after a day.
    Weekday { weekday: Weekday, from: MonthDay },
    /// These days alone.
    Dates(Vec<NaiveDate>),
}

/// A day of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct MonthDay {
    pub(super) month: u32,
    pub(super) day: u32,
}

/// When a rule holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) since: Option<i32>,
    pub(super) until: Option<i32>,
    /// Years in which it does not hold.
    pub(super) not_in: Vec<i32>,
    /// The weekdays on which alone it is a holiday; none means all.
    pub(super) weekdays: Vec<Weekday>,
    /// Between these days of the year, both with it.
    pub(super) between: Option<(MonthDay, MonthDay)>,
    /// Not on the day that this rule finds.
    pub(super) except: Option<Rule>,
}

choice! {
    /// Why a day is better not counted as a working day though no law makes it a holiday.
    Habit {
        /// It is one in some parts of the country, which are not told apart here.
        Part = "part",
        /// Offices are usually closed, or a government gives the day away.
        Usual = "usual",
    }
}

/// A holiday on a weekend is made up for by the next working day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MadeUp {
    /// By law, or by custom only.
    pub(super) by_law: bool,
    /// On which days of the weekend it must fall.
    pub(super) on: Vec<Weekday>,
}

/// What a holiday is in a part of a country, or in a country as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// A holiday by law.
    Law,
    /// One in some municipalities of the part.
    InPart,
    /// One in some parts of the country.
    InSome,
    /// Offices are usually closed.
    Usual,
}

impl Holiday {
    /// The same holiday, added by somebody.
    #[must_use]
    pub fn added_by(self, whom: Say) -> Holiday {
        Holiday { added: Some(whom), ..self }
    }

    /// Whether two are the same, whoever added them.
    pub fn is_like(&self, other: &Holiday) -> bool {
        Holiday { added: None, ..self.clone() } == Holiday { added: None, ..other.clone() }
    }

    /// How many days it names: one for a rule that finds a day in each year.
    pub fn days(&self) -> usize {
        match &self.rule {
            Rule::Dates(days) => days.len(),
            _ => 1,
        }
    }

    /// Whether it falls on that day.
    pub(super) fn is_on(&self, date: NaiveDate) -> bool {
        self.limits.hold_on(date) && self.rule.is_on(date)
    }

    /// What it is in a part, or in the country when the part is not known; `None` where it is nothing.
    pub(super) fn standing(&self, part: Option<&str>) -> Option<Standing> {
        let everywhere = self.parts.is_empty() && self.in_part_of.is_empty();
        let of_part = |list: &[String]| part.is_some_and(|part| list.iter().any(|code| code == part));
        let whole = everywhere || of_part(&self.parts);
        match (self.habit, whole) {
            (None, true) => Some(Standing::Law),
            (Some(Habit::Usual), true) => Some(Standing::Usual),
            (Some(Habit::Part), true) => Some(Standing::InSome),
            (_, false) if part.is_none() => Some(Standing::InSome),
            (_, false) => of_part(&self.in_part_of).then_some(Standing::InPart),
        }
    }
}

impl Limits {
    fn hold_on(&self, date: NaiveDate) -> bool {
        let year = date.year();
        self.since.is_none_or(|since| year >= since)
            && self.until.is_none_or(|until| year <= until)
            && !self.not_in.contains(&year)
            && (self.weekdays.is_empty() || self.weekdays.contains(&date.weekday()))
            && self.between.is_none_or(|(first, last)| (first..=last).contains(&MonthDay::of(date)))
            && self.except.as_ref().is_none_or(|rule| !rule.is_on(date))
    }
}

impl Rule {
    pub(super) fn is_on(&self, date: NaiveDate) -> bool {
        match self {
            Rule::On(day) => MonthDay::of(date) == *day,
            Rule::Easter(days) => {
                may_be_easter(date, *days) && days_after(date, easter::western(date.year())) == Some(*days)
            }
            Rule::OrthodoxEaster(days) => {
                may_be_easter(date, *days) && days_after(date, easter::orthodox(date.year())) == Some(*days)
            }
            Rule::Weekday { weekday, from } => {
                let since = days_after(date, NaiveDate::from_ymd_opt(date.year(), from.month, from.day));
                date.weekday() == *weekday && since.is_some_and(|days| (0..7).contains(&days))
            }
            Rule::Dates(dates) => dates.contains(&date),
        }
    }
}

impl MonthDay {
    pub(super) fn of(date: NaiveDate) -> Self {
        MonthDay { month: date.month(), day: date.day() }
    }
}

/// Whether a day so many after Easter can be this one: Easter lies between the 80th and the 160th day of a year, for either
/// church and for thousands of years. It spares most days the reckoning.
fn may_be_easter(date: NaiveDate, days: i64) -> bool {
    let of_year = i64::from(date.ordinal()) - days;
    (80..=160).contains(&of_year) || !(1583..=4099).contains(&date.year())
}

/// How many days the date is after another; negative before it.
fn days_after(date: NaiveDate, other: Option<NaiveDate>) -> Option<i64> {
    Some(date.signed_duration_since(other?).num_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn holiday(rule: Rule) -> Holiday {
        let limits = Limits::default();
        Holiday {
            name: "x".into(),
            rule,
            limits,
            parts: vec![],
            in_part_of: vec![],
            habit: None,
            made_up: None,
            added: None,
        }
    }

    const MAY_DAY: MonthDay = MonthDay { month: 5, day: 1 };

    #[test]
    fn each_rule_finds_one_day_a_year() {
        let rules = [
            Rule::On(MonthDay { month: 3, day: 17 }),
            Rule::Easter(-2),
            Rule::Easter(60),
            Rule::OrthodoxEaster(50),
            Rule::Weekday { weekday: Weekday::Mon, from: MAY_DAY },
            Rule::Weekday { weekday: Weekday::Wed, from: MonthDay { month: 11, day: 16 } },
        ];
        for rule in rules {
            for year in 1990..2090 {
                let days = day(year, 1, 1).iter_days().take_while(|date| date.year() == year);
                assert_eq!(days.filter(|date| rule.is_on(*date)).count(), 1, "{rule:?} in {year}");
            }
        }
    }

    #[test]
    fn limits_take_days_away() {
        let day_off = |limits: Limits| Holiday { limits, ..holiday(Rule::On(MAY_DAY)) };
        let since = day_off(Limits { since: Some(2025), until: Some(2027), not_in: vec![2026], ..Limits::default() });
        let years: Vec<i32> = (2020..2030).filter(|year| since.is_on(day(*year, 5, 1))).collect();
        assert_eq!(years, [2025, 2027]);
        let mondays = day_off(Limits { weekdays: vec![Weekday::Mon], ..Limits::default() });
        let years: Vec<i32> = (2020..2030).filter(|year| mondays.is_on(day(*year, 5, 1))).collect();
        assert_eq!(years, [2023, 2028]);
        let except = day_off(Limits { except: Some(Rule::Easter(39)), ..Limits::default() });
        assert!(!except.is_on(day(2008, 5, 1)) && except.is_on(day(2009, 5, 1)), "Ascension Day 2008");
        let (first, last) = (MonthDay { month: 4, day: 8 }, MonthDay { month: 4, day: 14 });
        let between = Holiday {
            limits: Limits { between: Some((first, last)), ..Limits::default() },
            ..holiday(Rule::Easter(4))
        };
        assert!(between.is_on(day(2026, 4, 9)) && !between.is_on(day(2027, 4, 1)));
        let once = holiday(Rule::Dates(vec![day(2026, 6, 15)]));
        assert!(once.is_on(day(2026, 6, 15)) && !once.is_on(day(2027, 6, 15)));
    }

    #[test]
    fn a_holiday_of_some_parts_is_law_there_and_custom_where_the_part_is_not_known() {
        let some =
            Holiday { parts: vec!["DE-BY".into()], in_part_of: vec!["DE-SN".into()], ..holiday(Rule::Easter(60)) };
        assert_eq!(some.standing(Some("DE-BY")), Some(Standing::Law));
        assert_eq!(some.standing(Some("DE-SN")), Some(Standing::InPart));
        assert_eq!(some.standing(Some("DE-BE")), None);
        assert_eq!(some.standing(None), Some(Standing::InSome));
        let usual = Holiday { habit: Some(Habit::Usual), ..holiday(Rule::On(MAY_DAY)) };
        assert_eq!(usual.standing(None), Some(Standing::Usual));
        let local = Holiday { habit: Some(Habit::Part), ..holiday(Rule::On(MAY_DAY)) };
        assert_eq!(local.standing(Some("ES-MD")), Some(Standing::InSome));
        let only_in_part = Holiday { in_part_of: vec!["DE-BY".into()], ..holiday(Rule::On(MAY_DAY)) };
        assert_eq!((only_in_part.standing(Some("DE-BE")), only_in_part.standing(None)), (None, Some(Standing::InSome)));
    }
}
