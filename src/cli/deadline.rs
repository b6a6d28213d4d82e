//! `deadline`: when a period in months ends, by Regulation (EEC, Euratom) No 1182/71.

use chrono::NaiveDate;
use serde::Serialize;

use super::args::{DeadlineArgs, DuePlace};
use super::{Context, Failure};
use crate::directory::Country;
use crate::law::calendar::Calendar;
use crate::law::land::Land;
use crate::law::period::Period;
use crate::problem::Problem;

#[derive(Serialize)]
struct Counted<'a> {
    received: NaiveDate,
    months: u32,
    country: &'a str,
    nominal: NaiveDate,
    ends: NaiveDate,
    latest: NaiveDate,
    why: &'a str,
}

/// Reads the place where an answer is due: a country, or a German Land.
///
/// # Errors
/// There is no such place.
pub fn place(code: &str) -> Result<DuePlace, String> {
    let code = code.to_ascii_uppercase();
    let (code, name) = match (Land::from_code(&code), Country::parse(&code)) {
        (Some(land), _) => (code, land.name().to_owned()),
        (None, Some(country)) => (country.code().to_owned(), country.name("en").to_owned()),
        (None, None) => return Err("it is a country such as IE, or a German Land such as DE-ST (ISO 3166)".to_owned()),
    };
    let calendar = Calendar::of_place(&code).unwrap_or(Calendar::WeekendsOnly);
    Ok(DuePlace { code, name, calendar })
}

/// Runs the command.
///
/// # Errors
/// The end lies beyond the calendar.
pub fn run(args: &DeadlineArgs, context: &mut Context) -> Result<(), Failure> {
    let DeadlineArgs { received, months, country: place } = args;
    let period = Period::months(*received, *months, &place.calendar).map_err(|refused| {
        Problem::error(refused.code, refused.message).help("name an earlier date or fewer months")
    })?;
    if place.calendar == Calendar::WeekendsOnly {
        let problem = Problem::warning(
            "law::holidays-unknown",
            format!("the public holidays of {} are not known to this program; only Saturdays and Sundays are passed over", place.name),
        )
        .help("look at a calendar of that place: if the last day is a holiday there, the period ends on the next working day");
        context.terminal.problems(&problem.into());
    }
    let Period { nominal, ends, latest, why, .. } = &period;
    let counted = Counted {
        received: *received,
        months: *months,
        country: &place.code,
        nominal: *nominal,
        ends: *ends,
        latest: *latest,
        why,
    };
    context.terminal.result(&counted, |out| {
        writeln!(out, "ends    {}", ends.format("%A, %-d %B %Y"))?;
        if latest != ends {
            writeln!(out, "latest  {}; wait until then before you remind", latest.format("%A, %-d %B %Y"))?;
        }
        writeln!(out, "place   {}", place.name)?;
        writeln!(out, "why     {why}")?;
        writeln!(out, "The day is certain only if the day of receipt is proven. No legal advice.")
    })?;
    Ok(())
}
