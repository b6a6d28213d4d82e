//! Days as people type them, and periods.
//!
//! In: a byte for the unit, two for the length, one for the place and the language, and a text that may be a day. Out: a period by Regulation
//! 1182/71 that begins after its day and ends on a working day.

use widerspruch::law::calendar::Calendar;
use widerspruch::law::period::{Length, Period, days_after};
use widerspruch::law::place::Place;
use widerspruch::read::day;
use widerspruch::words::{Understood, Words};

use crate::seeds::{self, Seed};

/// Counts a period from a day.
pub fn read(bytes: &[u8]) {
    let [unit, high, low, place, text @ ..] = bytes else { return };
    let number = u32::from(*high) << 8 | u32::from(*low);
    let length = [Length::Days, Length::Weeks, Length::Months, Length::Years][usize::from(*unit) % 4](number);
    let codes: Vec<&str> = Place::codes().collect();
    let calendar = codes.get(usize::from(*place)).and_then(|code| Calendar::of_place(code));
    let calendar = calendar.unwrap_or_else(Calendar::weekends_only);
    let languages = Words::languages();
    let understood = Understood::by(languages[usize::from(*place) % languages.len()]);
    let text = String::from_utf8_lossy(text);
    let english = Words::english();
    let day = match day::read_in(&text, &understood) {
        Ok(day) => day,
        Err(error) => return assert!(!english.say(&error.of("day".into())).is_empty()),
    };
    // A day that was read is the same however it is written again.
    assert_eq!(day::read(&day.format("%Y-%m-%d").to_string()), Ok(day), "{text:?}");
    match Period::count(day, length, &calendar) {
        Ok(period) => {
            assert!(number > 0 && period.received == day && period.nominal > day);
            assert!(period.ends >= period.nominal && period.latest >= period.ends);
            assert!(calendar.is_working_day(period.ends) && calendar.is_surely_working_day(period.latest));
            assert!(!english.say(&period.why(&calendar)).is_empty());
        }
        Err(refused) => assert!(!english.say(&refused.code).is_empty()),
    }
    if let Some(after) = days_after(day, u64::from(number), &calendar) {
        assert!(after >= day && calendar.is_surely_working_day(after));
    }
}

/// Days in several languages.
pub fn seeds() -> Vec<Seed> {
    let mut all = seeds::texts(&[
        "\u{2}\0\u{1}\u{1}2026-11-26",
        "\u{2}\0\u{3}\u{5}26.11.2026",
        "\0\0\u{e}\u{9}26. November 2026",
        "\u{1}\0\u{2}\u{b}Thursday, November 26, 2026",
        "\u{3}\0\u{1}\u{2}1er septembre 2026",
        "\0\0\u{1}\u{3}2026-11-26T23:59:59Z",
        "\u{2}\0\u{1}\u{4}46352",
        "\0\u{7f}\u{7f}\u{4}9/14/2026",
        "\u{3}\u{7f}\u{7f}\u{4}31.12.9999",
    ]);
    all.extend(seeds::all("calendar", &[], &[], 512));
    all
}
