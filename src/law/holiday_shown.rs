//! A holiday in one line, so that somebody sees on which day it is.
//!
//! In: a [`Holiday`]. Out: its name with what it says of its day, in the words of its table (`holiday_file`): `Fake Day (on 06-01)`.

use std::fmt;

use chrono::{NaiveDate, Weekday};

use super::holiday::{Holiday, Limits, MonthDay, Rule};
use crate::read::choice::Choice;

impl fmt::Display for Holiday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}", self.name, self.rule)?;
        limits(&self.limits, f)?;
        if !self.parts.is_empty() {
            write!(f, ", in {}", self.parts.join(" "))?;
        }
        if !self.in_part_of.is_empty() {
            write!(f, ", in_part_of {}", self.in_part_of.join(" "))?;
        }
        if let Some(habit) = self.habit {
            write!(f, ", custom {}", habit.word())?;
        }
        if let Some(made_up) = &self.made_up {
            let by = if made_up.by_law { "law" } else { "custom" };
            write!(f, ", made_up {by}, made_up_on {}", listed(&made_up.on))?;
        }
        write!(f, ")")
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rule::On(day) => write!(f, "on {day}"),
            Rule::Easter(days) => write!(f, "easter {days}"),
            Rule::OrthodoxEaster(days) => write!(f, "orthodox_easter {days}"),
            Rule::Weekday { weekday, from } => write!(f, "weekday {weekday} from {from}"),
            Rule::Dates(days) => {
                write!(f, "dates {}", days.iter().map(NaiveDate::to_string).collect::<Vec<_>>().join(" "))
            }
        }
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

fn limits(limits: &Limits, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Some(year) = limits.since {
        write!(f, ", since {year}")?;
    }
    if let Some(year) = limits.until {
        write!(f, ", until {year}")?;
    }
    if !limits.not_in.is_empty() {
        write!(f, ", not_in {}", limits.not_in.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))?;
    }
    if !limits.weekdays.is_empty() {
        write!(f, ", weekdays {}", listed(&limits.weekdays))?;
    }
    if let Some((first, last)) = limits.between {
        write!(f, ", between {first} {last}")?;
    }
    limits.except.as_ref().map_or(Ok(()), |rule| write!(f, ", except {rule}"))
}

fn listed(days: &[Weekday]) -> String {
    days.iter().map(Weekday::to_string).collect::<Vec<_>>().join(" ")
}
