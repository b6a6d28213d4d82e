//! Days as people and programs write them into tables.
//!
//! In: the text of a cell: `1.9.2026`, `01.09.26`, `1. September 2026`, `September 1, 2026`, `2026-09-01T12:00:00+02:00`, `9/14/2026`. Out: the day,
//! or why it is not read: a text that can be two days is never guessed, and is none to a reader in whose language the day always
//! comes first. A time is passed over, as the day is the one of the
//! place where it was written; a late hour of universal time (`Z`) is refused, because in Europe that is the next day
//! already. The names of months and days of the week are data of each language (`words/typed`); tables, case files and options are
//! read in English and German. Calendar and forms with figures: ISO 8601.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::problem::Code;
use crate::words::{Arg, Understood};

/// Why a text is no day; each with the text as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are what the sentences name")]
#[non_exhaustive]
pub enum DayError {
    /// It is none; the days it would be where spreadsheets count them from 1900 and from 1904.
    NoDay { text: String, counted: Option<(NaiveDate, NaiveDate)> },
    /// It can be two days.
    TwoDays { text: String, day: NaiveDate, other: NaiveDate },
    /// It is a late hour of universal time: the next day in most of Europe.
    LateHour { text: String, day: NaiveDate, next: NaiveDate },
    /// The day of the week is another one.
    Weekday { text: String, day: NaiveDate },
}

impl DayError {
    /// Said of a field.
    pub fn of(&self, name: Arg) -> Code {
        match self {
            DayError::NoDay { text, counted } => {
                let (usual, other) = counted.unzip();
                Code::CaseCellNoDay { name, text: text.into(), usual: usual.into(), other: other.into() }
            }
            DayError::TwoDays { text, day, other } => {
                Code::CaseCellTwoDays { name, text: text.into(), day: (*day).into(), other: (*other).into() }
            }
            DayError::LateHour { text, day, next } => {
                Code::CaseCellLateHour { name, text: text.into(), day: (*day).into(), next: (*next).into() }
            }
            DayError::Weekday { text, day } => Code::CaseCellWeekday { name, text: text.into(), day: (*day).into() },
        }
    }
}

/// Day 0 of the calendars in which spreadsheets count, for days from March 1900 on.
const CALENDARS: [(i32, u32, u32); 2] = [(1899, 12, 30), (1904, 1, 1)];

/// The day a cell names.
///
/// # Errors
/// It names none, or could name two.
pub fn read(cell: &str) -> Result<NaiveDate, DayError> {
    read_in(cell, &Understood::everywhere())
}

/// The day somebody typed, in one of some languages.
///
/// # Errors
/// It is none, or could be two.
pub fn read_in(typed: &str, languages: &Understood) -> Result<NaiveDate, DayError> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let (weekday, rest) = without_weekday(&text, languages);
    let (day, time) = without_time(rest);
    let date = of_words(day, languages)
        .or_else(|| of_figures(day, languages.day_first()))
        .unwrap_or_else(|| Err(none(&text)))?;
    if time.is_some_and(|time| time.next_day_in_europe) {
        let next = date.succ_opt().unwrap_or(date);
        return Err(DayError::LateHour { text: shown(&text), day: date, next });
    }
    if weekday.is_some_and(|weekday| weekday != date.weekday()) {
        return Err(DayError::Weekday { text: shown(&text), day: date });
    }
    Ok(date)
}

fn shown(text: &str) -> String {
    crate::visible::shown(text)
}

fn none(text: &str) -> DayError {
    DayError::NoDay { text: shown(text), counted: serial(text) }
}

/// The days that a number of days would be, for those of this century.
fn serial(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    let days: u64 = text.split(['.', ',']).next()?.parse().ok().filter(|n| (36_526..73_050).contains(n))?;
    let from = |(y, m, d)| NaiveDate::from_ymd_opt(y, m, d)?.checked_add_days(chrono::Days::new(days));
    Some((from(CALENDARS[0])?, from(CALENDARS[1])?))
}

/// The day of the week before a day, and the day. A word that is short for a month as well ("mar" in French) is a day of the week
/// where what follows has a month of its own.
fn without_weekday<'t>(text: &'t str, languages: &Understood) -> (Option<Weekday>, &'t str) {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let rest = text[end..].trim_start_matches(['.', ',', ' ']);
    let is_day = |text: &str| {
        let day = without_time(text).0;
        of_words(day, languages).or_else(|| of_figures(day, languages.day_first())).is_some()
    };
    match languages.weekday(&text[..end]) {
        Some(weekday) if is_day(rest) => (Some(weekday), rest),
        _ => (None, text),
    }
}

struct Time {
    next_day_in_europe: bool,
}

/// The text before a time, and what matters of the time.
fn without_time(text: &str) -> (&str, Option<Time>) {
    let Some(colon) = text.find(':') else { return (text, None) };
    let figures = text[..colon].bytes().rev().take_while(u8::is_ascii_digit).count();
    let start = colon - figures;
    let before = &text[..start];
    let day = before.strip_suffix('T').or_else(|| before.strip_suffix(' '));
    let Some(day) = day.filter(|_| (1..=2).contains(&figures)) else { return (text, None) };
    let hour: u32 = text[start..colon].parse().unwrap_or(99);
    let (clock, zone) = match text[colon..].find(['Z', 'z', '+', '-', '−']) {
        Some(at) => (&text[colon..colon + at], Some(&text[colon + at..])),
        None => (&text[colon..], None),
    };
    let word = clock.trim_start_matches(|c: char| c.is_ascii_digit() || ":., ".contains(c)).to_lowercase();
    if hour > 24 || !["", "uhr", "h", "am", "pm", "a.m.", "p.m.", "utc", "gmt"].contains(&word.as_str()) {
        return (text, None);
    }
    let universal = matches!(word.as_str(), "utc" | "gmt")
        || zone.is_some_and(|zone| {
            zone.eq_ignore_ascii_case("z") || zone.trim_start_matches(['+', '-', '0', ':']).is_empty()
        });
    let day = day.trim_end_matches([',', ' ']).trim_end_matches(" um").trim_end_matches(" at");
    (day, Some(Time { next_day_in_europe: universal && hour >= 21 }))
}

/// `2026-09-01`, `20260901`, `1.9.2026`, `01.09.26`, `9/14/2026`; with the day first, `3/9/2026` and `3-9-2026` too.
fn of_figures(text: &str, day_first: bool) -> Option<Result<NaiveDate, DayError>> {
    let calendar = |y: &str, m: &str, d: &str| {
        let date = NaiveDate::from_ymd_opt(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?);
        Some(date.ok_or_else(|| none(text)))
    };
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return calendar(&text[..4], &text[4..6], &text[6..]);
    }
    let sign = ['.', '-', '/'].into_iter().find(|sign| text.matches(*sign).count() == 2)?;
    let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
    let figures = |text: &str| !text.is_empty() && text.len() <= 4 && text.bytes().all(|b| b.is_ascii_digit());
    let [first, second, third] = parts.as_slice() else { return None };
    if !parts.iter().all(|part| figures(part)) {
        return None;
    }
    if first.len() == 4 && second.len() <= 2 && third.len() <= 2 {
        return calendar(first, second, third);
    }
    if first.len() > 2 || second.len() > 2 {
        return None;
    }
    let year = year(third)?;
    if sign == '.' {
        return calendar(&year, second, first);
    }
    // 9/14/2026 and 14/9/2026 leave no choice; 3/4/2026 does.
    let (one, two) = (calendar(&year, second, first)?, calendar(&year, first, second)?);
    match (one, two) {
        (Ok(day), Ok(other)) if day != other && !day_first => {
            Some(Err(DayError::TwoDays { text: shown(text), day, other }))
        }
        (Ok(day), _) | (_, Ok(day)) => Some(Ok(day)),
        _ => Some(Err(none(text))),
    }
}

/// A year in four digits; two mean this century, as long as nobody can mean the last one.
fn year(text: &str) -> Option<String> {
    match text.len() {
        4 => Some(text.to_owned()),
        2 if text < "70" => Some(format!("20{text}")),
        _ => None,
    }
}

/// `1. September 2026`, `20.Nov 2026`, `September 1st, 2026`, `20-Nov-26`.
fn of_words(text: &str, languages: &Understood) -> Option<Result<NaiveDate, DayError>> {
    let lower = text.to_lowercase();
    if !lower.contains(char::is_alphabetic) {
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    for c in lower.chars() {
        let kind = (c.is_alphabetic(), c.is_ascii_digit());
        if !kind.0 && !kind.1 {
            if !matches!(c, '.' | ',' | '-' | '/' | ' ' | '\'' | '’' | '°') {
                return None;
            }
            last = None;
            continue;
        }
        match words.last_mut().filter(|_| last == Some(kind)) {
            Some(word) => word.push(c),
            None => words.push(c.to_string()),
        }
        last = Some(kind);
    }
    words.retain(|word| !languages.is_around_day(word));
    let [first, second, third] = words.as_slice() else { return None };
    let (day, month) = match (languages.month(first), languages.month(second)) {
        (Some(month), None) => (second, month),
        (None, Some(month)) => (first, month),
        _ => return None,
    };
    let day: u32 = day.parse().ok().filter(|_| day.len() <= 2)?;
    let year: i32 = year(third)?.parse().ok()?;
    Some(NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| none(text)))
}

#[cfg(test)]
#[path = "day_tests.rs"]
mod tests;
