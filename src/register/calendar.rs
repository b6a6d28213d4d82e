//! A calendar of what is due.
//!
//! In: [`CalendarEvent`]s. Out: a file as RFC 5545 has it, that calendar programs import: whole-day events, or tasks where somebody wants
//! them, one for each period, with an identity that stays, so that importing again moves what is there. What an entry says is the caller's; calendars are
//! kept on servers of others, so no name should be in it. What a file of ours holds already is brought up to date by `calendar_file`.
//!
//! An event of a day has no end (RFC 5545, 3.6.1: then it lasts that day). A task is due on the day, and has an identity of its own,
//! because one cannot stand for two kinds of entries; what vanishes as an event is done as a task. Alarms ring at nine: a day begins at
//! midnight, when people sleep. Lines are folded at 75 bytes (3.1), texts escaped (3.3.11).

use std::fmt::Write;

use chrono::{DateTime, NaiveDate, Utc};

/// Who wrote the file.
pub(super) const WRITER: &str = "PRODID:-//widerspruch//follow//EN";
/// What identities end with; a domain that nobody can have (RFC 2606).
pub(super) const DOMAIN: &str = "@widerspruch.invalid";
/// What identities of tasks end with before it.
const OF_TASK: &str = "-todo";

/// A day to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The matter's own identifier, the same on every machine.
    pub uid: String,
    /// Which of its periods: `answer` or `news`; `post` for a letter that is not sent yet, `next` after a refusal.
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
    /// More; nothing of what is over, so that it stays as it is whatever comes after it.
    pub description: Option<String>,
    /// What to think of some days before: how many, and what.
    pub before: Option<(u32, String)>,
}

/// What entries are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Whole-day events, which every calendar program shows.
    Event,
    /// Tasks.
    Task,
}

impl Form {
    /// Its name in the file.
    pub(super) fn name(self) -> &'static str {
        match self {
            Form::Event => "VEVENT",
            Form::Task => "VTODO",
        }
    }
}

/// An entry of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Event or task.
    pub form: Form,
    /// Its `UID`.
    pub identity: String,
    /// Its `DTSTAMP`.
    pub stamp: String,
    /// Its `SEQUENCE`.
    pub sequence: usize,
    /// All its other lines, not folded.
    pub lines: Vec<String>,
}

impl Component {
    /// An entry as it stands in the file.
    pub fn of(entry: &CalendarEvent, form: Form, now: DateTime<Utc>) -> Self {
        let own = if form == Form::Task { OF_TASK } else { "" };
        Component {
            form,
            identity: format!("{}-{}{own}{DOMAIN}", entry.uid, entry.period),
            stamp: stamp(now),
            sequence: entry.sequence,
            lines: if form == Form::Task { task(entry) } else { event(entry) },
        }
    }

    /// The sign of its matter.
    pub fn matter(&self) -> &str {
        self.identity.split_once('-').map_or(self.identity.as_str(), |(matter, _)| matter)
    }

    /// Whether nothing is due by it.
    pub fn is_over(&self) -> bool {
        self.lines.iter().any(|line| line == OVER_EVENT || line == OVER_TASK)
    }

    /// The same day without anything that is due, and with no word of what it was about.
    pub(super) fn over(&self, summary: &str, now: DateTime<Utc>) -> Component {
        let day = self.lines.iter().find(|line| line.starts_with("DTSTART") || line.starts_with("DUE")).cloned();
        let mut lines: Vec<String> = day.into_iter().chain([text_line("SUMMARY", summary)]).collect();
        lines.extend(over(self.form).map(str::to_owned));
        lines.push("CATEGORIES:widerspruch".to_owned());
        Component { stamp: stamp(now), sequence: self.sequence + 1, lines, ..self.clone() }
    }
}

const OVER_EVENT: &str = "STATUS:CANCELLED";
const OVER_TASK: &str = "STATUS:COMPLETED";

fn over(form: Form) -> impl Iterator<Item = &'static str> {
    match form {
        Form::Event => [OVER_EVENT, "TRANSP:TRANSPARENT"],
        Form::Task => [OVER_TASK, "PERCENT-COMPLETE:100"],
    }
    .into_iter()
}

fn stamp(now: DateTime<Utc>) -> String {
    now.format("%Y%m%dT%H%M%SZ").to_string()
}

/// The calendar as a file.
pub fn file(components: &[Component]) -> String {
    let mut text = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", WRITER, "CALSCALE:GREGORIAN"] {
        put(&mut text, line);
    }
    for Component { form, identity, stamp, sequence, lines } in components {
        put(&mut text, &format!("BEGIN:{}", form.name()));
        put(&mut text, &format!("UID:{identity}"));
        put(&mut text, &format!("DTSTAMP:{stamp}"));
        put(&mut text, &format!("SEQUENCE:{sequence}"));
        lines.iter().for_each(|line| put(&mut text, line));
        put(&mut text, &format!("END:{}", form.name()));
    }
    put(&mut text, "END:VCALENDAR");
    text
}

fn event(entry: &CalendarEvent) -> Vec<String> {
    let mut lines = vec![format!("DTSTART;VALUE=DATE:{}", entry.day.format("%Y%m%d"))];
    lines.extend(texts(entry));
    if entry.cancelled {
        lines.extend(over(Form::Event).map(str::to_owned));
    } else {
        lines.push(if entry.certain { "STATUS:CONFIRMED" } else { "STATUS:TENTATIVE" }.to_owned());
        lines.push("TRANSP:TRANSPARENT".to_owned());
    }
    lines.extend(["CLASS:PRIVATE", "CATEGORIES:widerspruch"].map(str::to_owned));
    lines.extend(alarms(entry, "START"));
    lines
}

fn task(entry: &CalendarEvent) -> Vec<String> {
    let mut lines = vec![format!("DUE;VALUE=DATE:{}", entry.day.format("%Y%m%d"))];
    lines.extend(texts(entry));
    if entry.cancelled {
        lines.extend(over(Form::Task).map(str::to_owned));
    } else {
        lines.push("STATUS:NEEDS-ACTION".to_owned());
        lines.extend(entry.urgent.then(|| "PRIORITY:1".to_owned()));
    }
    lines.extend(["CLASS:PRIVATE", "CATEGORIES:widerspruch"].map(str::to_owned));
    // A task has no beginning.
    lines.extend(alarms(entry, "END"));
    lines
}

/// At nine on the day, and at nine some days before.
fn alarms(entry: &CalendarEvent, related: &str) -> Vec<String> {
    if entry.cancelled {
        return Vec::new();
    }
    let before = entry.before.iter().map(|(days, what)| (format!("-P{}DT15H", days.saturating_sub(1)), what));
    let all = std::iter::once(("PT9H".to_owned(), &entry.summary)).chain(before);
    let alarm = |(trigger, what): (String, &String)| {
        let fixed = |line: &str| line.to_owned();
        [
            fixed("BEGIN:VALARM"),
            fixed("ACTION:DISPLAY"),
            format!("TRIGGER;RELATED={related}:{trigger}"),
            text_line("DESCRIPTION", what),
            fixed("END:VALARM"),
        ]
    };
    all.flat_map(alarm).collect()
}

fn texts(entry: &CalendarEvent) -> impl Iterator<Item = String> + '_ {
    let more = entry.description.iter().map(|text| text_line("DESCRIPTION", text));
    std::iter::once(text_line("SUMMARY", &entry.summary)).chain(more)
}

fn text_line(name: &str, text: &str) -> String {
    format!("{name}:{}", escaped(text))
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
#[path = "calendar_tests.rs"]
mod tests;
