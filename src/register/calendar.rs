//! A calendar of what is due.
//!
//! In: [`Entry`]s. Out: a file as RFC 5545 has it, that calendar programs import: whole-day events, or tasks where somebody wants
//! them, one for each period, with an identity that stays, so that importing again moves what is there. What an entry says is the caller's; calendars are
//! kept on servers of others, so no name should be in it.
//!
//! An event of a day has no end (RFC 5545, 3.6.1: then it lasts that day). A task is due on the day, and has an identity of its own,
//! because one cannot stand for two kinds of entries; what vanishes as an event is done as a task. Lines are folded at 75 bytes (3.1), texts escaped
//! (3.3.11).

use std::fmt::Write;

use chrono::{DateTime, NaiveDate, Utc};

/// A day to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The matter's own sign, the same on every machine.
    pub uid: String,
    /// Which of its periods: `answer` or `news`, or `post` for a letter that is not sent yet.
    pub period: &'static str,
    /// The day on which something can be done.
    pub day: NaiveDate,
    /// How often the matter changed.
    pub sequence: usize,
    /// Whether the day is certain.
    pub certain: bool,
    /// Whether nothing is due any more, so that it vanishes.
    pub cancelled: bool,
    /// Whether the day has come.
    pub urgent: bool,
    /// One line.
    pub summary: String,
    /// More.
    pub description: String,
    /// What to think of a week before, if anything.
    pub week_before: Option<String>,
}

/// What entries are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Whole-day events, which every calendar program shows.
    Event,
    /// Tasks.
    Task,
}

/// The calendar as a file.
pub fn file(entries: &[Entry], form: Form, now: DateTime<Utc>) -> String {
    let mut text = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//widerspruch//follow//EN", "CALSCALE:GREGORIAN"] {
        put(&mut text, line);
    }
    for entry in entries {
        match form {
            Form::Event => event(&mut text, entry, now),
            Form::Task => task(&mut text, entry, now),
        }
    }
    put(&mut text, "END:VCALENDAR");
    text
}

fn event(text: &mut String, entry: &Entry, now: DateTime<Utc>) {
    let status = match (entry.cancelled, entry.certain) {
        (true, _) => "CANCELLED",
        (false, true) => "CONFIRMED",
        (false, false) => "TENTATIVE",
    };
    put(text, "BEGIN:VEVENT");
    put(text, &format!("UID:{}-{}@widerspruch.invalid", entry.uid, entry.period));
    put(text, &format!("DTSTAMP:{}", now.format("%Y%m%dT%H%M%SZ")));
    put(text, &format!("SEQUENCE:{}", entry.sequence));
    put(text, &format!("DTSTART;VALUE=DATE:{}", entry.day.format("%Y%m%d")));
    put(text, &format!("SUMMARY:{}", escaped(&entry.summary)));
    put(text, &format!("DESCRIPTION:{}", escaped(&entry.description)));
    put(text, &format!("STATUS:{status}"));
    put(text, "TRANSP:TRANSPARENT");
    put(text, "CLASS:PRIVATE");
    put(text, "CATEGORIES:widerspruch");
    if !entry.cancelled {
        alarm(text, "TRIGGER;RELATED=START:PT9H", &entry.summary);
        if let Some(reason) = &entry.week_before {
            alarm(text, "TRIGGER;RELATED=START:-P7D", reason);
        }
    }
    put(text, "END:VEVENT");
}

fn task(text: &mut String, entry: &Entry, now: DateTime<Utc>) {
    put(text, "BEGIN:VTODO");
    put(text, &format!("UID:{}-{}-todo@widerspruch.invalid", entry.uid, entry.period));
    put(text, &format!("DTSTAMP:{}", now.format("%Y%m%dT%H%M%SZ")));
    put(text, &format!("SEQUENCE:{}", entry.sequence));
    put(text, &format!("DUE;VALUE=DATE:{}", entry.day.format("%Y%m%d")));
    put(text, &format!("SUMMARY:{}", escaped(&entry.summary)));
    put(text, &format!("DESCRIPTION:{}", escaped(&entry.description)));
    put(text, if entry.cancelled { "STATUS:COMPLETED" } else { "STATUS:NEEDS-ACTION" });
    if entry.cancelled {
        put(text, "PERCENT-COMPLETE:100");
    } else if entry.urgent {
        put(text, "PRIORITY:1");
    }
    put(text, "CLASS:PRIVATE");
    put(text, "CATEGORIES:widerspruch");
    put(text, "END:VTODO");
}

fn alarm(text: &mut String, trigger: &str, description: &str) {
    for line in ["BEGIN:VALARM", "ACTION:DISPLAY", trigger] {
        put(text, line);
    }
    put(text, &format!("DESCRIPTION:{}", escaped(description)));
    put(text, "END:VALARM");
}

/// RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A line of content, folded before a letter where it would have more than 75 bytes.
fn put(text: &mut String, line: &str) {
    let mut room = 75;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = 74;
        }
        room -= letter.len_utf8();
        let _ = text.write_char(letter);
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            uid: "ab".repeat(16),
            period: "answer",
            day: NaiveDate::from_ymd_opt(2026, 10, 6).unwrap(),
            sequence: 3,
            certain: true,
            cancelled: false,
            urgent: true,
            summary: "Meta: Antwort überfällig; Nr. 3".into(),
            description: format!("eins, zwei\n{}", "ä".repeat(100)),
            week_before: Some("Nachweis besorgen".into()),
        }
    }

    fn whole(entry: Entry) -> String {
        let now = DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap();
        file(&[entry], Form::Event, now)
    }

    #[test]
    fn an_event_is_a_day_with_an_identity_that_stays() {
        let text = whole(entry());
        assert!(text.contains("DTSTART;VALUE=DATE:20261006\r\n") && !text.contains("DTEND"), "{text}");
        assert!(text.contains(&format!("UID:{}-answer@widerspruch.invalid\r\n", "ab".repeat(16))), "{text}");
        assert!(text.contains("SUMMARY:Meta: Antwort überfällig\\; Nr. 3\r\n"), "{text}");
        assert!(text.contains("STATUS:CONFIRMED\r\n") && text.contains("SEQUENCE:3\r\n"), "{text}");
        assert_eq!(text.matches("BEGIN:VALARM").count(), 2);
        assert!(whole(Entry { certain: false, ..entry() }).contains("STATUS:TENTATIVE"));
        let gone = whole(Entry { cancelled: true, ..entry() });
        assert!(gone.contains("STATUS:CANCELLED") && !gone.contains("VALARM"));
    }

    #[test]
    fn a_task_is_due_on_the_day_and_done_when_nothing_is_left_to_do() {
        let now = DateTime::<Utc>::from_timestamp(1_800_000_000, 0).unwrap();
        let text = file(&[entry()], Form::Task, now);
        assert!(text.contains("DUE;VALUE=DATE:20261006\r\n") && !text.contains("VEVENT"), "{text}");
        assert!(text.contains(&format!("UID:{}-answer-todo@widerspruch.invalid\r\n", "ab".repeat(16))), "{text}");
        assert!(text.contains("STATUS:NEEDS-ACTION\r\nPRIORITY:1\r\n") && !text.contains("TRANSP"), "{text}");
        let done = file(&[Entry { cancelled: true, ..entry() }], Form::Task, now);
        assert!(done.contains("STATUS:COMPLETED\r\nPERCENT-COMPLETE:100\r\n") && !done.contains("PRIORITY"), "{done}");
    }

    #[test]
    fn lines_are_folded_between_letters() {
        let text = whole(entry());
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("DESCRIPTION:eins\\, zwei\\n{}\r\n", "ä".repeat(100))), "{unfolded}");
    }
}
