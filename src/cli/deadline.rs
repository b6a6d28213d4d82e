//! `deadline`: when a period ends, by Regulation (EEC, Euratom) No 1182/71.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::args::{DeadlineArgs, LengthArgs};
use super::context::Context;
use super::failure::Failure;
use super::value::DuePlace;
use widerspruch::directory::Country;
use widerspruch::law::added::{self, Added};
use widerspruch::law::applies::GDPR_APPLIES;
use widerspruch::law::period::{Length, Period};
use widerspruch::law::why;
use widerspruch::problem::{Code, Problem};
use widerspruch::words::{Arg, Say};

/// What scripts read; of `days`, `weeks` and `years` only the one that was asked for.
#[derive(Serialize)]
struct Counted<'a> {
    received: NaiveDate,
    months: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weeks: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    years: Option<u32>,
    country: &'a str,
    nominal: NaiveDate,
    ends: NaiveDate,
    latest: NaiveDate,
    why: &'a Say,
    /// Holidays that moved the end and did not come with the program.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    added: Vec<AddedDay>,
}

/// A holiday that somebody added.
#[derive(Serialize)]
struct AddedDay {
    day: NaiveDate,
    name: String,
    by: Option<Say>,
}

impl AddedDay {
    fn of(added: Added<'_>) -> AddedDay {
        let Added { day, holiday } = added;
        AddedDay { day, name: holiday.name.clone(), by: holiday.added.clone() }
    }
}

impl LengthArgs {
    /// The length that was asked for; a month where none was.
    fn length(&self) -> Length {
        let given = [
            self.days.map(Length::Days),
            self.weeks.map(Length::Weeks),
            self.months.map(Length::Months),
            self.years.map(Length::Years),
        ];
        given.into_iter().flatten().next().unwrap_or(Length::Months(1))
    }
}

/// What a place is called, in the language of the reader.
fn called(place: &DuePlace) -> Arg {
    Country::parse(&place.code).map_or_else(|| why::name(&place.name), Arg::from)
}

/// A day with its day of the week.
fn long(day: NaiveDate) -> Say {
    Say::CliLongDay {
        weekday: day.weekday().number_from_monday().into(),
        day: day.day().into(),
        month: day.month().into(),
        year: Arg::text(day.year()),
    }
}

/// Runs the command.
///
/// # Errors
/// The end lies beyond the calendar; the configuration is wrong.
pub fn run(args: &DeadlineArgs, context: &mut Context) -> Result<(), Failure> {
    let DeadlineArgs { received, length, country: place } = args;
    let length = length.length();
    let directory = context.directory()?;
    let calendar = directory.calendar(&place.code);
    let period = Period::count(*received, length, &calendar).map_err(|refused| match refused.code {
        Code::LawDateOutOfRange { .. } => Problem::from(refused).hint(Say::LawEarlierOrShorter {}),
        _ => Problem::from(refused),
    })?;
    if *received < GDPR_APPLIES {
        let problem = Code::LawBeforeGdpr { day: (*received).into(), applies: GDPR_APPLIES.into() }.warning();
        context.terminal.problems(&problem.into());
    }
    if !calendar.knows_holidays() {
        let problem = Code::LawHolidaysUnknown { place: called(place) }.warning();
        context.terminal.problems(&problem.into());
    }
    if let Some(doubt) = directory.doubt_of_holidays(&place.code) {
        let problem = Code::DirectoryWeakHolidays { place: called(place), doubt }.warning();
        context.terminal.problems(&problem.into());
    }
    let Period { nominal, ends, latest, .. } = &period;
    let why = &period.why(&calendar);
    let given = |of: fn(u32) -> Length| (length == of(length.number())).then_some(length.number());
    let counted = Counted {
        received: *received,
        months: given(Length::Months),
        days: given(Length::Days),
        weeks: given(Length::Weeks),
        years: given(Length::Years),
        country: &place.code,
        nominal: *nominal,
        ends: *ends,
        latest: *latest,
        why,
        added: added::behind(&period, &calendar).into_iter().map(AddedDay::of).collect(),
    };
    let words = &context.terminal.words;
    context.terminal.result(&counted, |out| {
        writeln!(out, "{}", words.say(&Say::CliEnds { day: long(*ends).into() }))?;
        if latest != ends {
            writeln!(out, "{}", words.say(&Say::CliLatest { day: long(*latest).into() }))?;
        }
        writeln!(out, "{}", words.say(&Say::CliPlace { name: called(place) }))?;
        writeln!(out, "{}", words.say(&Say::CliWhy { why: why.clone().into() }))?;
        writeln!(out, "{}", words.say(&Say::CliDayIsCertain {}))
    })?;
    Ok(())
}
