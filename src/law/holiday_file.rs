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

use chrono::Weekday;

use super::holiday::{Habit, Holiday, Limits, MadeUp, MonthDay, Rule};
use crate::problem::{Code, Problem};
use crate::read::choice::{Choice, choice};
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::words::Say;

/// Years that a holiday can begin or end in.
const YEARS: std::ops::RangeInclusive<i64> = 1000..=9999;
/// Days from an Easter Sunday.
const FROM_EASTER: std::ops::RangeInclusive<i64> = -366..=366;

/// So many days one holiday may name: years of a feast that moves, and not so many that each day that is asked about takes long.
const MOST_DATES: usize = 100;

choice! {
    /// Why the next working day makes up for a holiday.
    By {
        /// By law.
        Law = "law",
        /// By custom.
        Custom = "custom",
    }
}

choice! {
    /// A day of the week, by its English name.
    DayName {
        /// Monday.
        Monday = "Monday",
        /// Tuesday.
        Tuesday = "Tuesday",
        /// Wednesday.
        Wednesday = "Wednesday",
        /// Thursday.
        Thursday = "Thursday",
        /// Friday.
        Friday = "Friday",
        /// Saturday.
        Saturday = "Saturday",
        /// Sunday.
        Sunday = "Sunday",
    }
}

/// Reads one `[[holiday]]`.
pub(crate) fn read(table: &mut TableReader<'_, '_>) -> Option<Holiday> {
    let name = table.text("name", Need::Required, TextKind::Line);
    let limits = limits(table);
    let parts = table.texts("in", TextKind::Word).unwrap_or_default();
    let in_part_of = table.texts("in_part_of", TextKind::Word).unwrap_or_default();
    let habit = table.choice::<Habit>("custom", Need::Optional);
    let made_up = made_up(table);
    // Last: it looks whether what nobody asked for is meant.
    let rule = rule(table);
    Some(Holiday {
        name: name?,
        rule: rule?,
        limits: limits?,
        parts,
        in_part_of,
        habit,
        made_up: made_up?,
        added: None,
    })
}

/// The one way in which the day is named.
fn rule(table: &mut TableReader<'_, '_>) -> Option<Rule> {
    let on = table.parsed("on", Need::Optional, month_day);
    let easter = table.integer("easter", Need::Optional, FROM_EASTER);
    let orthodox_easter = table.integer("orthodox_easter", Need::Optional, FROM_EASTER);
    let weekday = table.choice::<DayName>("weekday", Need::Optional);
    let from = table.parsed("from", Need::Optional, month_day);
    let dates = table.dates("dates");
    if table.has("weekday") != table.has("from") {
        return unread(table, Say::LawHolidayWeekday {});
    }
    let ways = ["on", "easter", "orthodox_easter", "weekday", "dates"];
    if table.misspells(&ways) {
        return None;
    }
    if ways.into_iter().filter(|way| table.has(way)).count() != 1 || dates.as_ref().is_some_and(Vec::is_empty) {
        return unread(table, Say::LawHolidayDay {});
    }
    if dates.as_ref().is_some_and(|dates| dates.len() > MOST_DATES) {
        return unread(table, Say::LawHolidayDates { most: MOST_DATES.into() });
    }
    let rules = [
        on.map(Rule::On),
        easter.map(Rule::Easter),
        orthodox_easter.map(Rule::OrthodoxEaster),
        weekday.zip(from).map(|(day, from)| Rule::Weekday { weekday: day.weekday(), from }),
        dates.map(Rule::Dates),
    ];
    rules.into_iter().flatten().next()
}

fn limits(table: &mut TableReader<'_, '_>) -> Option<Limits> {
    let [since, until] = ["since", "until"].map(|field| table.integer(field, Need::Optional, YEARS));
    let not_in = table.integers("not_in", YEARS).unwrap_or_default();
    let weekdays = table.choices::<DayName>("weekdays").unwrap_or_default();
    let between = between(table);
    let except = table.table("except", Need::Optional, rule);
    Some(Limits {
        since: since.and_then(year),
        until: until.and_then(year),
        not_in: not_in.into_iter().filter_map(year).collect(),
        weekdays: weekdays.into_iter().map(DayName::weekday).collect(),
        between: between?,
        // One that is there and cannot be read leaves no holiday.
        except: match except {
            Some(rule) => Some(rule?),
            None => None,
        },
    })
}

/// The two days of `between`, if it is there.
fn between(table: &mut TableReader<'_, '_>) -> Option<Option<(MonthDay, MonthDay)>> {
    if !table.has("between") {
        return Some(None);
    }
    match table.all_parsed("between", month_day)?[..] {
        [first, last] => Some(Some((first, last))),
        _ => unread(table, Say::LawHolidayBetween {}),
    }
}

/// How the day is made up for, if it is.
fn made_up(table: &mut TableReader<'_, '_>) -> Option<Option<MadeUp>> {
    let by = table.choice::<By>("made_up", Need::Optional);
    let on = match table.choice::<DayName>("made_up_on", Need::Optional).map(DayName::weekday) {
        None => vec![Weekday::Sat, Weekday::Sun],
        Some(day @ (Weekday::Sat | Weekday::Sun)) => vec![day],
        Some(_) => return unread(table, Say::LawMadeUpOn {}),
    };
    if table.has("made_up_on") && !table.has("made_up") {
        return unread(table, Say::LawMadeUpAlone {});
    }
    Some(by.map(|by| MadeUp { by_law: by == By::Law, on }))
}

fn unread<T>(table: &mut TableReader<'_, '_>, why: Say) -> Option<T> {
    table.section_problem(Code::DirectoryHolidayUnread { why: why.into() }.error());
    None
}

fn month_day(written: &str) -> Result<MonthDay, Problem> {
    // 2000 has a 29 February.
    chrono::NaiveDate::parse_from_str(&format!("2000-{written}"), "%Y-%m-%d")
        .ok()
        .filter(|_| written.len() == 5)
        .map(MonthDay::of)
        .ok_or_else(|| Code::DirectoryNotADayOfYear { value: written.into() }.error())
}

fn year(number: i64) -> Option<i32> {
    i32::try_from(number).ok()
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

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::problem::{Problems, Source};
    use crate::read::whole;
    use crate::read::whose::Whose;

    fn read(text: &str) -> Result<Holiday, Problems> {
        match whole::toml(Whose::Directory, &Source::new("holiday.toml", text), super::read) {
            (Some(Some(holiday)), problems) if problems.is_empty() => Ok(holiday),
            (_, problems) => Err(problems),
        }
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
            ("name = \" \"\non = \"01-01\"", "`name` is empty"),
            ("name = \"x\"\nweekday = \"Monday\"", "go together"),
            ("name = \"x\"\non = \"1-1\"", "written 12-25"),
            ("name = \"x\"\non = \"02-30\"", "written 12-25"),
            ("name = \"x\"\non = \"01-01\"\ncustom = \"yes\"", "is not known"),
            ("name = \"x\"\non = \"01-01\"\nmade_up_on = \"Sunday\"", "goes with"),
            ("name = \"x\"\non = \"01-01\"\nmade_up = \"law\"\nmade_up_on = \"Monday\"", "Saturday or Sunday"),
            (
                "name = \"x\"\non = \"01-01\"\nexcept = { on = \"01-02\", since = 2020 }",
                "`except.since` is not a field",
            ),
            ("name = \"x\"\non = \"01-01\"\nexcept = {}", "exactly one of"),
            ("name = \"x\"\non = \"01-01\"\nbetween = [\"01-02\"]", "names two days"),
            ("name = \"x\"\ndates = []", "exactly one of"),
            ("name = \"x\"\ndates = [\"1 May\"]", "\"1 May\", which is not a day"),
            ("name = \"x\"\non = \"01-01\"\nonn = \"01-01\"", "`onn` is not a field of a record"),
        ] {
            let problems = read(text).unwrap_err();
            let messages: Vec<String> = problems.iter().map(|problem| problem.message()).collect();
            assert!(messages.len() == 1 && messages[0].contains(told), "{text}: {messages:?}");
        }
    }

    #[test]
    fn one_holiday_names_no_more_than_a_hundred_days() {
        let dates = |count: usize| {
            let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
            let days: Vec<String> = first.iter_days().take(count).map(|day| day.to_string()).collect();
            read(&format!("name = \"x\"\ndates = [{}]", days.join(", ")))
        };
        assert!(dates(100).is_ok());
        let problems = dates(101).unwrap_err();
        let messages: Vec<String> = problems.iter().map(|problem| problem.message()).collect();
        assert!(messages.len() == 1 && messages[0].contains("at most 100 days"), "{messages:?}");
    }
}
