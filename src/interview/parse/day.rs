//! Days as people type them.
//!
//! In: `1.9.2026`, `1. September`, `7.9.`, `gestern`, `il y a 3 jours`. Out: a day that is not in the future, and not before the one
//! it follows. Without a year the last such day is meant. What a cell of a table can say is understood here as well, in the
//! language of whoever answers and in English and German.

use chrono::{Datelike, Days, NaiveDate};

use super::shown;
use crate::interview::question::Asked;
use crate::interview::{Interview, Value};
use crate::law::applies::GDPR_APPLIES;
use crate::problem::{Code, Problem};
use crate::read::day;
use crate::words::{Arg, Understood};

/// Answers of which one cannot come before the other: the later, and the earlier that is looked for first.
const ORDER: &[(&str, &str)] = &[
    ("answer-on", "objected-on"),
    ("objected-received", "objected-on"),
    ("identified-on", "answer-on"),
    ("reminded-on", "objected-on"),
    ("complained-received", "complained-on"),
    ("authority-wrote", "complained-on"),
];

pub fn read(interview: &Interview<'_>, asked: &Asked, line: &str) -> Result<Value, Problem> {
    let today = interview.world().today;
    let languages = interview.world().words.understood();
    let day = of(line, today, &languages).ok_or_else(|| no_day(line, today, &languages).error())?;
    if day > today {
        return Err(Code::NewDayFuture { day: Arg::Day(day) }.error());
    }
    // All that is asked for here rests on the GDPR.
    if day < GDPR_APPLIES {
        return Err(Code::NewDayBeforeLaw { day: Arg::Day(day), applies: Arg::Day(GDPR_APPLIES) }.error());
    }
    let id = asked.question().id;
    if let Some(known) = interview.answer_known().filter(|known| id == "answer-on" && *known != day) {
        return Err(Code::NewAnswerKnown { day: Arg::Day(known) }.error());
    }
    if let Some(letter) = interview.day_of_letter(asked).filter(|letter| day < *letter) {
        return Err(Code::NewDayBeforeLetter { day: Arg::Day(day), letter: Arg::Day(letter) }.error());
    }
    let sent = match &asked.of {
        Some(of) if id == "asked-received" => interview.answers().day(&format!("asked-on.{of}")),
        _ => ORDER.iter().find(|(later, _)| *later == id).and_then(|(_, first)| first_of(interview, first)),
    };
    if let Some(sent) = sent.filter(|sent| day < *sent) {
        return Err(Code::NewDayOrder { day: Arg::Day(day), sent: Arg::Day(sent) }.error());
    }
    Ok(vec![day.to_string()])
}

/// Whether a letter was told to be sent before the day that its PDF bears, which may have been made anew since.
pub fn doubt(interview: &Interview<'_>, asked: &Asked, typed: &[String]) -> Option<Problem> {
    let letter = interview.day_of_print(asked)?;
    let day = of(typed.first()?, interview.world().today, &interview.world().words.understood())?;
    (day < letter).then(|| Code::NewDayBeforeLetter { day: Arg::Day(day), letter: Arg::Day(letter) }.warning())
}

/// The day of an answer; of what was sent to a company, the first.
fn first_of(interview: &Interview<'_>, id: &str) -> Option<NaiveDate> {
    let others = interview.answers().all("asked-else").iter();
    let others = others.filter_map(|of| interview.answers().day(&format!("asked-on.{of}")));
    let own = interview.answers().day(id);
    if id == "objected-on" && !interview.answers().is("objected", &["yes"]) { others.min() } else { own }
}

/// The day that is meant by what is typed, whenever it is.
pub fn of(line: &str, today: NaiveDate, languages: &Understood) -> Option<NaiveDate> {
    if let Some(days) = languages.days_ago(line) {
        return today.checked_sub_days(Days::new(days));
    }
    day::read_in(line, languages).ok().or_else(|| without_year(line, today, languages))
}

/// Why what was typed is no day: the month has no 29th, 30th or 31st, or it is another thing.
pub fn no_day(line: &str, today: NaiveDate, languages: &Understood) -> Code {
    let figures = line.split_inclusive(|c: char| !c.is_ascii_digit());
    let shorter = |at: usize| -> String {
        let short = |(place, part): (usize, &str)| match part.trim_end_matches(|c: char| !c.is_ascii_digit()) {
            day @ ("29" | "30" | "31") if place == at => part.replacen(day, "28", 1),
            _ => part.to_owned(),
        };
        figures.clone().enumerate().map(short).collect()
    };
    let fits = |at: usize| of(&shorter(at), today, languages).is_some();
    match (0..figures.clone().count()).any(fits) {
        true => Code::NewDayOfMonth { typed: shown(line) },
        false => Code::NewDay { typed: shown(line) },
    }
}

/// The last such day: `7.9.`, `7/9`, `7. September`.
fn without_year(line: &str, today: NaiveDate, languages: &Understood) -> Option<NaiveDate> {
    let line = line.trim_end_matches('.');
    let sign = line.chars().find(|c| ['.', '/', '-'].contains(c)).filter(|_| !line.chars().any(char::is_alphabetic));
    let sign = sign.unwrap_or(' ');
    let of_year = |year: i32| day::read_in(&format!("{line}{sign}{year}"), languages).ok();
    of_year(today.year()).filter(|day| *day <= today).or_else(|| of_year(today.year() - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_that_is_too_short_is_told_as_that() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (typed, short) in [
            ("31.2.2026", true),
            ("2026-02-30", true),
            ("31. April", true),
            ("29.2.", true),
            ("31.13.2026", false),
            ("no", false),
            ("2831-02", false),
        ] {
            let code = no_day(typed, today, &Understood::by("de"));
            assert_eq!(matches!(code, Code::NewDayOfMonth { .. }), short, "{typed}");
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (typed, day) in [
            ("1.9.2026", "2026-09-01"),
            ("7.9.", "2026-09-07"),
            ("7. September", "2026-09-07"),
            ("24.12.", "2025-12-24"),
            ("gestern", "2026-11-21"),
            ("Heute", "2026-11-22"),
            ("2026-09-01", "2026-09-01"),
            ("1. September 2026", "2026-09-01"),
        ] {
            let german = Understood::by("de");
            assert_eq!(of(typed, today, &german).map(|d| d.to_string()).as_deref(), Some(day), "{typed}");
        }
        for (tag, typed, day) in [
            ("fr", "hier", "2026-11-21"),
            ("fr", "avant-hier", "2026-11-20"),
            ("fr", "3 mars", "2026-03-03"),
            ("nl", "gisteren", "2026-11-21"),
            ("it", "ieri", "2026-11-21"),
            ("it", "24 dicembre", "2025-12-24"),
            ("es", "ayer", "2026-11-21"),
            ("es", "3 de marzo", "2026-03-03"),
            ("pl", "wczoraj", "2026-11-21"),
            ("pl", "3 marca", "2026-03-03"),
            ("el", "χθες", "2026-11-21"),
            ("el", "3 Μαρτίου", "2026-03-03"),
            ("nb", "i går", "2026-11-21"),
            ("nb", "for 2 uker siden", "2026-11-08"),
            ("nb", "gestern", "2026-11-21"),
            ("fr", "1/9/2026", "2026-09-01"),
            ("fr", "1/9", "2026-09-01"),
            ("fr", "1er septembre", "2026-09-01"),
            ("it", "1/9/2026", "2026-09-01"),
            ("it", "1° settembre", "2026-09-01"),
            ("es", "01/09/26", "2026-09-01"),
            ("el", "1/9/2026", "2026-09-01"),
            ("nl", "3-9-2026", "2026-09-03"),
            ("nl", "05-11-2026", "2026-11-05"),
            ("nl", "7-9", "2026-09-07"),
            ("nl", "9-14-2026", "2026-09-14"),
            ("pl", "1/9/2026", "2026-09-01"),
            ("nb", "1/9/2026", "2026-09-01"),
            ("en", "14/9", "2026-09-14"),
        ] {
            let read = of(typed, today, &Understood::by(tag)).map(|d| d.to_string());
            assert_eq!(read.as_deref(), Some(day), "{tag}: {typed}");
        }
        for typed in ["", "bald", "31.2.", "3/4/2026", "13", "letzten Montag", "hier"] {
            assert_eq!(of(typed, today, &Understood::by("de")), None, "{typed}");
        }
        for (tag, typed) in [("en", "1/9/2026"), ("en", "3-9"), ("de", "1/9/2026"), ("fr", "31/2/2026")] {
            assert_eq!(of(typed, today, &Understood::by(tag)), None, "{tag}: {typed}");
        }
    }
}
