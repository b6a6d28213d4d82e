//! Calendars of deadlines.

use std::fs;

use crate::common::desk::{CASE, Desk};

#[test]
fn a_calendar_names_nobody_and_keeps_its_identities() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--received", "2026-09-01"]);
    let calendar = |today: &str, args: &[&str]| {
        let options = [&["follow", "calendar"][..], args].concat();
        desk.run(today, &options).exits(0).out().replace("\r\n ", "")
    };
    let first = calendar("2026-09-02", &[]);
    assert!(first.contains("DTSTART;VALUE=DATE:20261002\r\n") && first.contains("STATUS:CONFIRMED"), "{first}");
    for name in ["KI-000005", "Müller", "Anne"] {
        assert!(!first.contains(name), "{first}");
    }
    assert!(calendar("2026-09-02", &["--names"]).contains("KI-000005"));
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    desk.done("2026-10-01", &["follow", "event", "1", "refused", "--on", "2026-10-01"]);
    let second = calendar("2026-10-02", &[]);
    assert!(second.contains("STATUS:CANCELLED"), "{second}");
    assert_eq!(uid(&first), uid(&second));
    let written = desk.done("2026-10-02", &["follow", "calendar", "-o", "due.ics"]);
    // The answer that came, and the letter that was sent; a week later the person is reminded that the next step is theirs.
    let count = |due: u8, new: u8, changed: u8, gone: u8| serde_json::json!({ "file": "due.ics", "events": 3, "due": due, "new": new, "changed": changed, "gone": gone });
    assert_eq!(written, count(1, 1, 0, 0));
}

/// The lines of an entry whose identity ends so.
fn entry_of(calendar: &str, ending: &str) -> Vec<String> {
    let unfolded = calendar.replace("\r\n ", "");
    let all: Vec<&str> = unfolded.split("BEGIN:VEVENT\r\n").collect();
    let uid = format!("{ending}@widerspruch.invalid");
    let one = all.iter().find(|entry| entry.lines().any(|line| line.starts_with("UID:") && line.ends_with(&uid)));
    one.unwrap_or_else(|| panic!("{ending}: {calendar}")).lines().map(str::to_owned).collect()
}

#[test]
fn a_calendar_of_ours_is_brought_up_to_date() {
    let desk = Desk::new();
    fs::write(desk.path("other.toml"), CASE.replace("KI-000005", "KI-000006")).unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml", "other.toml"]);
    for id in ["1", "2"] {
        desk.done("2026-09-01", &["follow", "event", id, "sent", "--on", "2026-09-01", "--received", "2026-09-01"]);
    }
    let write = |today: &str, args: &[&str]| {
        let counts = desk.done(today, &[&["follow", "calendar", "-o", "due.ics"][..], args].concat());
        let counts = ["due", "new", "changed", "gone"].map(|name| counts[name].as_u64().unwrap());
        (counts, fs::read_to_string(desk.path("due.ics")).unwrap())
    };
    let (counts, first) = write("2026-09-02", &[]);
    assert_eq!(counts, [2, 2, 0, 0]);
    assert!(first.contains("TRIGGER;RELATED=START:-P2DT15H\r\n"), "three days before, at nine: {first}");
    // On another day nothing is different, to the byte.
    assert_eq!(write("2026-09-03", &[]), ([2, 0, 0, 0], first.clone()));

    // A notice in time moves the day of one matter; the other one is not asked for and stays.
    desk.done("2026-09-20", &["follow", "event", "1", "extended", "--on", "2026-09-20"]);
    desk.done("2026-09-20", &["follow", "event", "2", "answered", "--on", "2026-09-20"]);
    let (counts, moved) = write("2026-09-21", &["1"]);
    assert_eq!(counts, [1, 0, 1, 0]);
    let uids: Vec<String> = (1..=2)
        .map(|id| desk.done("2026-09-21", &["follow", "show", &id.to_string()])["uid"].as_str().unwrap().to_owned())
        .collect();
    let answer = |calendar: &str, of: usize| entry_of(calendar, &format!("{}-answer", uids[of]));
    let (before, after) = (answer(&first, 0), answer(&moved, 0));
    assert!(before.contains(&"DTSTART;VALUE=DATE:20261002".to_owned()), "{before:?}");
    assert!(after.contains(&"DTSTART;VALUE=DATE:20261202".to_owned()), "{after:?}");
    assert!(before.contains(&"SEQUENCE:1".to_owned()) && after.contains(&"SEQUENCE:2".to_owned()), "{after:?}");
    assert_eq!(answer(&first, 1), answer(&moved, 1));

    // A line that is taken back moves it again, and what is answered is over.
    let line = desk.done("2026-09-22", &["follow", "show", "1"])["events"][1]["id"].to_string();
    desk.done("2026-09-22", &["follow", "event", "1", "--undo", &line]);
    let (counts, back) = write("2026-09-22", &[]);
    assert_eq!(counts, [1, 0, 2, 0]);
    let entry = answer(&back, 0);
    assert!(entry.contains(&"DTSTART;VALUE=DATE:20261002".to_owned()), "{entry:?}");
    assert!(entry.contains(&"SEQUENCE:3".to_owned()), "{entry:?}");
    assert!(answer(&back, 1).contains(&"STATUS:CANCELLED".to_owned()), "{back}");

    // What was forgotten vanishes, with a word to whoever mixes registers, and says nothing of it.
    desk.done("2026-09-23", &["follow", "forget", "1", "--yes"]);
    let gone = desk.run("2026-09-23", &["follow", "calendar", "-o", "due.ics"]);
    assert_eq!((gone.status, gone.codes()), (Some(0), vec!["follow::calendar-gone".to_owned()]));
    let left = fs::read_to_string(desk.path("due.ics")).unwrap();
    let entry = answer(&left, 0);
    assert!(entry.contains(&"STATUS:CANCELLED".to_owned()) && entry.contains(&"SEQUENCE:4".to_owned()), "{entry:?}");
    assert!(!entry.iter().any(|line| line.contains("Meta") || line.contains("VALARM")), "{entry:?}");
    assert_eq!(write("2026-09-24", &[]), ([0, 0, 0, 0], left));

    // A file of somebody else stays as it is, unless it is to be replaced.
    let foreign = first.replace("widerspruch//follow", "Mozilla.org//NONSGML");
    for text in [foreign.as_str(), "[a letter]", ""] {
        fs::write(desk.path("due.ics"), text).unwrap();
        let refused = desk.run("2026-09-24", &["follow", "calendar", "-o", "due.ics"]);
        assert_eq!((refused.status, refused.codes()), (Some(3), vec!["follow::other-calendar".to_owned()]), "{text}");
        assert_eq!(fs::read_to_string(desk.path("due.ics")).unwrap(), text);
    }
    assert_eq!(write("2026-09-24", &["--force"]).0, [0, 0, 0, 0]);
}

#[test]
fn a_calendar_of_tasks_and_of_some_matters() {
    let desk = Desk::new();
    fs::write(desk.path("other.toml"), CASE.replace("KI-000005", "KI-000006")).unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml", "other.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--received", "2026-09-01"]);
    let calendar = |args: &[&str]| {
        let options = [&["follow", "calendar"][..], args].concat();
        desk.run("2026-10-12", &options).exits(0).out().replace("\r\n ", "")
    };
    let tasks = calendar(&["--todo", "1"]);
    assert!(tasks.contains("DUE;VALUE=DATE:20261002\r\n") && !tasks.contains("VEVENT"), "{tasks}");
    assert!(tasks.contains("STATUS:NEEDS-ACTION\r\nPRIORITY:1") && tasks.contains("STATUS:COMPLETED"), "{tasks}");
    assert_eq!(tasks.matches("BEGIN:VTODO").count(), 2);
    // The other letter is made and is to be sent within three days.
    let other = calendar(&["2"]);
    assert!(other.contains("DTSTART;VALUE=DATE:20260904\r\nSUMMARY:Meta: send the letter (no. 2)"), "{other}");
    assert_eq!(desk.run("2026-10-12", &["follow", "calendar", "9"]).codes(), ["follow::no-such-matter"]);
}
