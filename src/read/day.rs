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

/// A year in four figures; two mean this century, as long as nobody can mean the last one.
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_are_read_as_people_and_programs_write_them() {
        for text in [
            "1.9.2026",
            "01.09.2026",
            "01.09.26",
            "1. 9. 2026",
            "2026-09-01",
            "2026/09/01",
            "2026.9.1",
            "20260901",
            " 01.09.2026 ",
            "1. September 2026",
            "1.September 2026",
            "1 Sept. 2026",
            "01. Sep 26",
            "den 1. September 2026",
            "1st of September 2026",
            "September 1, 2026",
            "Sep 1st, 2026",
            "1-Sep-2026",
            "01-Sep-26",
            "Dienstag, 1. September 2026",
            "Di., 01.09.2026",
            "Di 1.9.26",
            "Tue, 1 Sep 2026",
            "2026-09-01T00:00:00",
            "2026-09-01 00:00",
            "2026-09-01T12:30:00.123",
            "2026-09-01T00:00:00+02:00",
            "2026-09-01T23:30:00+02:00",
            "2026-09-01T10:00:00Z",
            "01.09.2026 00:00:00",
            "01.09.2026 14:30 Uhr",
            "01.09.2026, 14:30 Uhr",
            "1. September 2026 um 14:30 Uhr",
        ] {
            assert_eq!(read(text).map(|d| d.to_string()).as_deref(), Ok("2026-09-01"), "{text}");
        }
        for (text, day) in [
            ("20/11/2026", "2026-11-20"),
            ("11/20/2026", "2026-11-20"),
            ("20-11-2026", "2026-11-20"),
            ("9/14/2026", "2026-09-14"),
            ("5/5/2026", "2026-05-05"),
            ("20. Nov. 2026", "2026-11-20"),
            ("20.Nov 2026", "2026-11-20"),
            ("3. März 2026", "2026-03-03"),
            ("3. Mrz. 2026", "2026-03-03"),
            ("1. Mai 2026", "2026-05-01"),
            ("May 1 2026", "2026-05-01"),
            ("6. Jänner 2026", "2026-01-06"),
            ("31. Dez. 2026", "2026-12-31"),
            ("11/20/2026 5:04 PM", "2026-11-20"),
            ("Montag, 2. März 2026", "2026-03-02"),
        ] {
            assert_eq!(read(text).map(|d| d.to_string()).as_deref(), Ok(day), "{text}");
        }
    }

    #[test]
    fn what_can_be_two_days_is_refused_with_both() {
        for (text, one, two) in [
            ("03/04/2026", "2026-04-03", "2026-03-04"),
            ("05-06-26", "2026-06-05", "2026-05-06"),
            ("2026-10-31T23:00:00.000Z", "2026-10-31", "2026-11-01"),
        ] {
            let problem = read(text).unwrap_err().of("date".into()).error();
            for said in [problem.message(), problem.advice().unwrap()] {
                assert!(said.contains(one) && said.contains(two), "{said}");
            }
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "31.2.2026",
            "1.13.2026",
            "13/13/2026",
            "1.9",
            "September 2026",
            "1.9.99",
            "1.9.926",
            "KW 47",
            "gestern",
            "",
            "2026",
            "12:30",
            "1. Foo 2026",
            "Mai",
            "Montag, 1. September 2026",
            "2026-09-01T25:00",
            "1.9.2026x",
            "20112026",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        let advice = |text: &str| read(text).unwrap_err().of("date".into()).error().advice().unwrap();
        let serial = advice("46266");
        assert!(serial.contains("2026-09-01") && serial.contains("2030-09-02"), "{serial}");
        assert_eq!(advice("46266.5"), serial);
        assert!(advice("gestern").contains("22.11.2026"));
    }

    #[test]
    fn a_day_is_read_in_the_language_of_the_reader() {
        for (tag, text) in [
            ("fr", "3 mars 2026"),
            ("fr", "mar. 3 mars 2026"),
            ("fr", "mardi 3 mars 2026"),
            ("fr", "le 3 MARS 2026"),
            ("nl", "3 maart 2026"),
            ("nl", "di 3 mrt 2026"),
            ("it", "3 marzo 2026"),
            ("it", "mar 3 mar 2026"),
            ("es", "3 de marzo de 2026"),
            ("es", "martes, 3 de marzo de 2026"),
            ("es", "3 mar. 2026"),
            ("pl", "3 marca 2026"),
            ("pl", "dnia 3 marca 2026 r."),
            ("pl", "wtorek, 3 marca 2026 roku"),
            ("el", "3 Μαρτίου 2026"),
            ("el", "3 ΜΑΡΤΙΟΥ 2026"),
            ("el", "Τρίτη 3 Μαρτίου 2026"),
            ("nb", "3. mars 2026"),
            ("nb", "tirsdag 3. mars 2026"),
            ("nb", "3. März 2026"),
            ("fr", "03.03.2026"),
            ("fr", "March 3, 2026"),
        ] {
            let read = read_in(text, &Understood::by(tag)).map(|day| day.to_string());
            assert_eq!(read.as_deref(), Ok("2026-03-03"), "{tag}: {text}");
        }
        for (tag, text, day) in [
            ("fr", "1er août 2026", "2026-08-01"),
            ("fr", "15 fevrier 2026", "2026-02-15"),
            ("it", "l'8 maggio 2026", "2026-05-08"),
            ("it", "1º settembre 2026", "2026-09-01"),
            ("it", "1° settembre 2026", "2026-09-01"),
            ("fr", "1er septembre 2026", "2026-09-01"),
            ("fr", "7 septembre 2026", "2026-09-07"),
            ("es", "1.º de enero de 2026", "2026-01-01"),
            ("pl", "30 września 2026", "2026-09-30"),
            ("pl", "5 maja 2026", "2026-05-05"),
            ("el", "1η Μαΐου 2026", "2026-05-01"),
            ("nb", "24. desember 2025", "2025-12-24"),
            ("nl", "1 augustus 2026", "2026-08-01"),
        ] {
            let read = read_in(text, &Understood::by(tag)).map(|day| day.to_string());
            assert_eq!(read.as_deref(), Ok(day), "{tag}: {text}");
        }
        let french = Understood::by("fr");
        assert!(matches!(read_in("lundi 3 mars 2026", &french), Err(DayError::Weekday { .. })));
        assert!(read_in("3 marca 2026", &french).is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_it_fail(text in "\\PC{0,30}|[0-9./:TZ+ -]{0,24}") {
            let _ = read(&text);
        }

        #[test]
        fn every_day_is_read_back(days in 0_i64..36_500) {
            let day = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + chrono::Duration::days(days);
            for form in ["%Y-%m-%d", "%d.%m.%Y", "%-d.%-m.%Y", "%-d %B %Y", "%B %-d, %Y", "%a, %d %b %Y", "%Y-%m-%dT08:00:00Z"] {
                prop_assert_eq!(read(&day.format(form).to_string()), Ok(day), "{}", form);
            }
        }
    }
}
