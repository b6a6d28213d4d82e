//! What all targets share: an office, the day, a place for files, and what holds of all problems.
//!
//! In: nothing. Out: things that are made once.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use widerspruch::words::Words;
use widerspruch::{Office, Problem, Problems};

/// The built-in letters, directory and fonts.
pub static OFFICE: LazyLock<Office> = LazyLock::new(Office::builtin);

static ROOM: LazyLock<tempfile::TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

/// The day of all letters.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 26).expect("a day")
}

/// Noon of that day.
pub fn now() -> DateTime<Utc> {
    today().and_hms_opt(12, 0, 0).expect("a time").and_utc()
}

/// A folder of this process.
pub fn room() -> &'static Path {
    ROOM.path()
}

/// A file with these bytes, in place of the one before.
pub fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = room().join(name);
    std::fs::write(&path, bytes).expect("a file is written");
    path
}

/// Problems that refuse: at least one is an error, each can be said in two languages, and points into its text.
pub fn refused(problems: &Problems) {
    assert!(problems.has_errors(), "refused without an error");
    told(problems.iter());
}

/// Problems: each can be said in two languages, and points into its text.
pub fn told<'p>(problems: impl IntoIterator<Item = &'p Problem>) {
    static GERMAN: LazyLock<Words> = LazyLock::new(|| Words::of("de").expect("German"));
    for problem in problems {
        let said = [problem.message(), problem.message_in(&GERMAN)];
        let gap = |text: &str| text.contains("{$") || text.contains("{ $");
        // Unless it is a name that was typed so.
        let typed = problem.place.as_ref().is_some_and(|place| gap(&place.source.text));
        for text in &said {
            assert!(!text.trim().is_empty(), "{}: nothing said", problem.code.as_str());
            // What a template of words lacks would stand in it by its name.
            assert!(typed || !gap(text), "{}: {text}", problem.code.as_str());
            assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{}: {text:?}", problem.code.as_str());
        }
        if let Some(place) = &problem.place {
            let (line, column) = place.line_column();
            assert!(place.span.start <= place.source.text.len() && line >= 1 && column >= 1, "a place outside");
            assert!(place.span.start <= place.span.end, "a place that ends before it begins");
        }
        let _ = (problem.advice(), problem.advice_in(&GERMAN), problem.line_column(), problem.file_name());
    }
}
