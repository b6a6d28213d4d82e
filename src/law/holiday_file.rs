//! Holidays as they are written: the files of `data/holidays/`, and `[[holiday]]` of a user's configuration.
//!
//! In: TOML. Out: [`Holiday`]s, or what is wrong with one. A holiday says its day in one of five ways:
//!
//! ```toml
//! on = "12-25"                               # month and day
//! easter = -2                                # days from Easter Sunday
//! orthodox_easter = 1                        # days from the orthodox one
//! weekday = "Monday"                         # the first one on or after `from`
//! from = "05-25"
//! dates = [2026-06-15]                       # these days alone
//! ```
//!
//! `since`, `until` and `not_in` are years. `weekdays` keeps it to some days of the week, `between` to a part of the
//! year, `except` takes out the day of another rule. `in` names the parts of the country where it is one by law,
//! `in_part_of` those where some municipalities have it. `custom` makes it a day nobody should count on: "usual"
//! where offices are closed, "part" where parts of the country have it. `made_up` says that the next working day
//! makes up for it when it falls on a weekend, by "law" or by "custom"; `made_up_on` names the day of the weekend.

use chrono::{NaiveDate, Weekday};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::holiday::{Habit, Holiday, Limits, MadeUp, MonthDay, Rule};
use crate::words::{Carried, Say};

/// One `[[holiday]]`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HolidayTable {
    name: String,
    on: Option<MonthDay>,
    easter: Option<i64>,
    orthodox_easter: Option<i64>,
    weekday: Option<DayName>,
    from: Option<MonthDay>,
    #[serde(default, deserialize_with = "dates")]
    dates: Vec<NaiveDate>,
    since: Option<i32>,
    until: Option<i32>,
    #[serde(default)]
    not_in: Vec<i32>,
    #[serde(default)]
    weekdays: Vec<DayName>,
    between: Option<(MonthDay, MonthDay)>,
    except: Option<Written>,
    #[serde(default, rename = "in")]
    parts: Vec<String>,
    #[serde(default)]
    in_part_of: Vec<String>,
    custom: Option<Habit>,
    made_up: Option<By>,
    made_up_on: Option<DayName>,
}

/// The day of a rule, as `except` writes it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    on: Option<MonthDay>,
    easter: Option<i64>,
    orthodox_easter: Option<i64>,
    weekday: Option<DayName>,
    from: Option<MonthDay>,
    #[serde(default, deserialize_with = "dates")]
    dates: Vec<NaiveDate>,
}

/// Why the next working day makes up for a holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum By {
    Law,
    Custom,
}

/// A day of the week, by its English name.
#[derive(Debug, Clone, Copy, Deserialize)]
enum DayName {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl HolidayTable {
    /// The holiday that is meant.
    ///
    /// # Errors
    /// What is wrong: not one way of naming the day, or fields that do not go together.
    pub(crate) fn holiday(self) -> Result<Holiday, Say> {
        if self.name.trim().is_empty() {
            return Err(Say::LawHolidayUnnamed {});
        }
        let day = Written {
            on: self.on,
            easter: self.easter,
            orthodox_easter: self.orthodox_easter,
            weekday: self.weekday,
            from: self.from,
            dates: self.dates,
        };
        let weekend = |day: Option<DayName>| match day.map(DayName::weekday) {
            None => Ok(vec![Weekday::Sat, Weekday::Sun]),
            Some(day @ (Weekday::Sat | Weekday::Sun)) => Ok(vec![day]),
            Some(_) => Err(Say::LawMadeUpOn {}),
        };
        if self.made_up.is_none() && self.made_up_on.is_some() {
            return Err(Say::LawMadeUpAlone {});
        }
        let made_up = match self.made_up {
            Some(by) => Some(MadeUp { by_law: by == By::Law, on: weekend(self.made_up_on)? }),
            None => None,
        };
        let limits = Limits {
            since: self.since,
            until: self.until,
            not_in: self.not_in,
            weekdays: self.weekdays.into_iter().map(DayName::weekday).collect(),
            between: self.between,
            except: self.except.map(Written::rule).transpose()?,
        };
        Ok(Holiday {
            name: self.name,
            rule: day.rule()?,
            limits,
            parts: self.parts,
            in_part_of: self.in_part_of,
            habit: self.custom,
            made_up,
        })
    }
}

impl Written {
    fn rule(self) -> Result<Rule, Say> {
        if self.weekday.is_some() != self.from.is_some() {
            return Err(Say::LawHolidayWeekday {});
        }
        let weekday = self.weekday.zip(self.from);
        let rules = [
            self.on.map(Rule::On),
            self.easter.map(Rule::Easter),
            self.orthodox_easter.map(Rule::OrthodoxEaster),
            weekday.map(|(day, from)| Rule::Weekday { weekday: day.weekday(), from }),
            (!self.dates.is_empty()).then_some(Rule::Dates(self.dates)),
        ];
        let mut given = rules.into_iter().flatten();
        match (given.next(), given.next()) {
            (Some(rule), None) => Ok(rule),
            _ => Err(Say::LawHolidayDay {}),
        }
    }
}

impl DayName {
    fn weekday(self) -> Weekday {
        match self {
            DayName::Monday => Weekday::Mon,
            DayName::Tuesday => Weekday::Tue,
            DayName::Wednesday => Weekday::Wed,
            DayName::Thursday => Weekday::Thu,
            DayName::Friday => Weekday::Fri,
            DayName::Saturday => Weekday::Sat,
            DayName::Sunday => Weekday::Sun,
        }
    }
}

impl<'de> Deserialize<'de> for MonthDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        // 2000 has a 29 February.
        NaiveDate::parse_from_str(&format!("2000-{written}"), "%Y-%m-%d")
            .ok()
            .filter(|_| written.len() == 5)
            .map(MonthDay::of)
            .ok_or_else(|| D::Error::custom(Carried(Say::LawNotADayOfYear { value: written.into() })))
    }
}

impl<'de> Deserialize<'de> for Habit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "part" => Ok(Habit::Part),
            "usual" => Ok(Habit::Usual),
            other => Err(D::Error::custom(Carried(Say::LawNotAHabit { value: other.into() }))),
        }
    }
}

fn dates<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<NaiveDate>, D::Error> {
    let days = Vec::<toml::Value>::deserialize(deserializer)?.into_iter().map(day);
    days.collect::<Result<_, _>>().map_err(|why| D::Error::custom(Carried(why)))
}

/// A day: `2026-11-22`, with or without quotation marks (inside a table that was merged, a date of TOML comes as text).
///
/// # Errors
/// It is none.
pub(crate) fn day(written: toml::Value) -> Result<NaiveDate, Say> {
    let text = match written {
        toml::Value::String(text) => text,
        other => other.to_string(),
    };
    NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(|_| Say::LawNotADay { value: text.into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{self, Arg, Words};

    fn read(text: &str) -> Result<Holiday, String> {
        let entry = toml::from_str::<HolidayTable>(text).map_err(|error| words::said(error.message()));
        let holiday = entry.and_then(|entry| entry.holiday().map_err(Arg::from));
        holiday.map_err(|why| Words::english().text(&why))
    }

    #[test]
    fn each_way_of_naming_a_day_is_read() {
        let rule = |text: &str| read(&format!("name = \"x\"\n{text}")).unwrap().rule;
        assert_eq!(rule("on = \"02-29\""), Rule::On(MonthDay { month: 2, day: 29 }));
        assert_eq!(rule("easter = -2"), Rule::Easter(-2));
        assert_eq!(rule("orthodox_easter = 50"), Rule::OrthodoxEaster(50));
        let may = MonthDay { month: 5, day: 1 };
        assert_eq!(rule("weekday = \"Monday\"\nfrom = \"05-01\""), Rule::Weekday { weekday: Weekday::Mon, from: may });
        let day = NaiveDate::from_ymd_opt(2026, 6, 15).unwrap();
        assert_eq!(rule("dates = [2026-06-15, \"2026-06-15\"]"), Rule::Dates(vec![day, day]));
    }

    #[test]
    fn what_does_not_go_together_is_told() {
        for (text, told) in [
            ("name = \"x\"", "exactly one of"),
            ("name = \"x\"\non = \"01-01\"\neaster = 1", "exactly one of"),
            ("name = \" \"\non = \"01-01\"", "no name"),
            ("name = \"x\"\nweekday = \"Monday\"", "go together"),
            ("name = \"x\"\non = \"1-1\"", "written 12-25"),
            ("name = \"x\"\non = \"02-30\"", "written 12-25"),
            ("name = \"x\"\non = \"01-01\"\ncustom = \"yes\"", "neither"),
            ("name = \"x\"\non = \"01-01\"\nmade_up_on = \"Sunday\"", "goes with"),
            ("name = \"x\"\non = \"01-01\"\nmade_up = \"law\"\nmade_up_on = \"Monday\"", "Saturday or Sunday"),
            ("name = \"x\"\non = \"01-01\"\nexcept = { on = \"01-02\", since = 2020 }", "unknown field `since`"),
            ("name = \"x\"\non = \"01-01\"\nexcept = {}", "exactly one of"),
            ("name = \"x\"\ndates = [\"1 May\"]", "\"1 May\" is no day"),
            ("name = \"x\"\nonn = \"01-01\"", "unknown field `onn`"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(told), "{text}: {error}");
        }
    }
}
