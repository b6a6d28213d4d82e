//! The holidays of every place from 2024 to 2035 as a file, for people and for `conformance/holidays`, which compares
//! it with others.
//!
//! A line is a place and a year: the holidays of the law from Monday to Friday, then, each with a `~`, the days nobody
//! should count on. `REPLACE=1 cargo test --test holidays` writes the file anew.

mod common;

use std::fmt::Write;

use chrono::{Datelike, NaiveDate, Weekday};
use common::{compare, report, root};
use widerspruch::law::calendar::Calendar;
use widerspruch::law::place::Place;

const FIRST: i32 = 2024;
const LAST: i32 = 2035;

fn days_of(year: i32) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let days = first.iter_days().take_while(move |day| day.year() == year);
    days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
}

fn line(code: &str, calendar: &Calendar, year: i32) -> String {
    let mut line = format!("{code} {year}:");
    for day in days_of(year).filter(|day| !calendar.is_working_day(*day)) {
        let _ = write!(line, " {}", day.format("%m-%d"));
    }
    for day in days_of(year).filter(|day| calendar.custom_on(*day).is_some()) {
        let _ = write!(line, " ~{}", day.format("%m-%d"));
    }
    line + "\n"
}

#[test]
fn the_holidays_of_every_place_are_as_recorded() {
    let mut text = String::new();
    for country in Place::codes() {
        let place = Place::find(country).unwrap().0;
        for code in std::iter::once(country).chain(place.parts()) {
            let calendar = Calendar::of_place(code).unwrap();
            for year in FIRST..=LAST {
                text.push_str(&line(code, &calendar, year));
            }
        }
    }
    report(compare(&root().join("conformance/holidays/days.txt"), &text).into_iter().collect());
}
