//! The register: a whole life of a matter, listings, the next letter, calendar, forgetting, moving, and kills.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use common::desk::{CASE, Desk, talk};
use common::{clean, outcome, root};
use serde_json::Value;

#[test]
fn a_whole_life_from_the_first_letter_to_the_inquiry() {
    let desk = Desk::new();
    desk.run("2026-09-01", &["render", "case.toml"]).exits(0);
    // Rendering registers nobody.
    assert_eq!(desk.done("2026-09-01", &["follow", "list"]), Value::Array(vec![]));
    let added = desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    assert_eq!(added, serde_json::json!([{ "id": 1, "label": "KI-000005", "new": true }]));
    assert_eq!(desk.only("2026-09-01").0, "made");
    assert_eq!(desk.done("2026-09-01", &["follow", "add", "case.toml"])[0]["new"], false);

    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);
    for (language, way) in [("en", "(by letter)"), ("de", "(per Brief)"), ("el", "(ταχυδρομικώς)")] {
        let shown = desk.human("2026-09-20", language, &["follow", "show", "1"]);
        assert!(shown.contains(way), "{language}: {shown}");
    }
    // The slip of the registered letter comes: the line is corrected.
    fs::write(desk.path("slip.png"), fs::read(root().join("examples/confirmation.png")).unwrap()).unwrap();
    let slip = ["--how", "post", "--received", "2026-09-04", "--proof", "slip.png"];
    desk.done("2026-09-10", &["follow", "event", "1", "--undo", "1"]);
    desk.done("2026-09-10", &[&["follow", "event", "1", "objected", "--on", "2026-09-01"][..], &slip].concat());
    desk.stands("2026-10-05", "waiting", "2026-10-05", true);
    desk.stands("2026-10-06", "overdue", "2026-10-05", true);

    // Two letters fit, so one must be named.
    let several = desk.run("2026-10-12", &["follow", "next", "1"]);
    assert_eq!((several.status, several.codes()), (Some(3), vec!["follow::several-fit".to_owned()]));
    desk.done("2026-10-12", &["follow", "next", "1", "--kind", "reminder", "-o", "reminder.toml"]);
    let reminder = fs::read_to_string(desk.path("reminder.toml")).unwrap();
    assert!(reminder.starts_with("# Kept by hand.\nkind = \"reminder\"\n"), "{reminder}");
    assert!(reminder.contains("status = \"ignored\"      # at the beginning"), "{reminder}");
    assert!(reminder.contains("file = \"slip.png\""), "{reminder}");
    desk.run("2026-10-12", &["render", "reminder.toml"]).exits(0);
    desk.done("2026-10-12", &["follow", "event", "1", "sent", "--on", "2026-10-12", "--how", "post"]);
    // A reminder starts no period: the matter stays overdue.
    desk.stands("2026-11-02", "overdue", "2026-10-05", true);

    desk.done("2026-11-02", &["follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"]);
    let complaint = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    assert!(complaint.contains("authority = \"de-st\"") && complaint.contains("controller = \"meta\""), "{complaint}");
    desk.run("2026-11-02", &["render", "complaint.toml"]).exits(0);
    desk.done(
        "2026-11-02",
        &["follow", "event", "1", "sent", "--on", "2026-11-02", "--how", "email", "--received", "2026-11-02"],
    );
    desk.stands("2027-02-02", "complained", "2027-02-02", true);
    desk.stands("2027-02-03", "authority-silent", "2027-02-02", true);

    let next = desk.done("2027-02-03", &["follow", "next", "1"]);
    assert_eq!((&next["kind"], &next["id"]), (&"progress-inquiry".into(), &1.into()));
    let inquiry = next["case"].as_str().unwrap();
    desk.run("2027-02-03", &["render", inquiry]).exits(0);
    let closed = ["--on", "2027-03-01", "--why", "honoured", "--note", "by telephone"];
    desk.done("2027-03-01", &[&["follow", "event", "1", "closed"][..], &closed].concat());
    assert_eq!(desk.only("2027-03-02").0, "closed");
    assert_eq!(desk.done("2027-03-02", &["follow", "list"]), Value::Array(vec![]));

    let shown = desk.done("2027-03-02", &["follow", "show", "1"]);
    assert_eq!(shown["events"].as_array().unwrap().len(), 5, "{shown}");
    assert_eq!(shown["events"][0]["taken_back"], true);
    assert_eq!(shown["events"][4]["note"], "honoured: by telephone");
    assert_eq!(shown["letters"].as_array().unwrap().len(), 4, "{shown}");
}

#[test]
fn listings_have_the_promised_fields_and_the_most_urgent_first() {
    let desk = Desk::new();
    for (name, day) in [("b", "2026-10-01"), ("a", "2026-09-01"), ("c", "2026-11-20")] {
        fs::write(desk.path(&format!("{name}.toml")), CASE.replace("KI-000005", name)).unwrap();
        let added = desk.done("2026-11-22", &["follow", "add", &format!("{name}.toml")]);
        let id = added[0]["id"].to_string();
        desk.done("2026-11-22", &["follow", "event", &id, "objected", "--on", day, "--received", day]);
    }
    fs::write(desk.path("d.toml"), CASE.replace("KI-000005", "d")).unwrap();
    desk.done("2026-11-22", &["follow", "add", "d.toml"]);
    let list = desk.done("2026-11-22", &["follow", "list"]);
    let labels: Vec<&str> = list.as_array().unwrap().iter().map(|one| one["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["a", "b", "d", "c"]);
    let keys: Vec<&str> = list[0].as_object().unwrap().keys().map(String::as_str).collect();
    let promised = ["id", "label", "controller", "authority", "stage", "strict", "latest", "certain", "fits"];
    assert_eq!(keys, [&promised[..], &["quiet_until", "answer_until"]].concat());
    assert_eq!(list[0]["fits"], serde_json::json!(["reminder", "complaint"]));
    assert_eq!((&list[0]["authority"], &list[0]["controller"]), (&"de-st".into(), &"meta".into()));
    assert_eq!(desk.done("2026-11-22", &["follow", "list", "--due"]).as_array().unwrap().len(), 2);
    assert_eq!(desk.done("2026-11-22", &["follow", "list", "--until", "2026-10-02"]).as_array().unwrap().len(), 1);
    assert_eq!(desk.done("2026-11-22", &["follow", "list", "--stage", "waiting"])[0]["label"], "c");
    assert_eq!(desk.run("2026-11-22", &["follow", "list", "--exit-code"]).status, Some(1));
    let german = desk.human("2026-11-22", "de", &["follow", "list"]);
    assert_eq!(
        german,
        "Zu tun\n   2  a, Meta\n      überfällig seit 02.10.2026 (sicher)\n      als Nächstes: Erinnerung wegen KI-Training oder \
         Beschwerde wegen KI-Training: widerspruch follow next 2\n   1  b, Meta\n      überfällig seit 03.11.2026 (sicher)\n      als \
         Nächstes: Erinnerung wegen KI-Training oder Beschwerde wegen KI-Training: widerspruch follow next 1\nWartet\n   3  c, Meta\n      \
         wartet auf Antwort; die Frist endet am 21.12.2026\n      ab dem 22.12.2026 möglich, wenn bis dahin keine Antwort kommt: \
         Erinnerung wegen KI-Training oder Beschwerde wegen KI-Training\nNicht abgeschickt\n   4  d, Meta\n      gemacht am 22.11.2026, nicht \
         abgeschickt\n      sobald es abgeschickt ist (Widerspruch gegen KI-Training): widerspruch follow event 4\nIst etwas \
         geschehen? Schreiben Sie es auf: widerspruch follow event\n"
    );
    let english = desk.human("2026-11-22", "en", &["follow", "show", "2"]);
    assert!(english.contains("overdue since 2026-10-02 (certain)"), "{english}");
    assert!(english.contains("one month after 2026-09-01 is Thursday 2026-10-01"), "{english}");
}

/// While the period runs nobody was ignored: the next letter does not say so, and the day is told from which it could.
#[test]
fn before_the_deadline_the_day_is_told_from_which_silence_counts() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "objected", "--on", "2026-09-01", "--received", "2026-09-01"]);
    let later =
        "ab dem 02.10.2026 möglich, wenn bis dahin keine Antwort kommt: Erinnerung wegen KI-Training oder Beschwerde";
    for command in [&["follow", "list"][..], &["follow", "show", "1"]] {
        let told = desk.human("2026-09-10", "de", command);
        assert!(told.contains(later) && !told.contains("objection  "), "{told}");
        assert!(!desk.human("2026-10-02", "de", command).contains("möglich, wenn"));
    }
    let mut command = desk.command("2026-09-10");
    let next = ["--ui-language", "de", "follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"];
    let next = outcome(command.args(next)).exits(0);
    assert!(next.stderr.contains(later), "{}", next.stderr);
    let text = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    assert!(text.contains("status = \"objected-after-start\""), "{text}");
}

/// A complaint to the authority does not end the controller's own period: it stays in the list.
#[test]
fn the_controllers_deadline_stays_beside_a_complaint() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "objected", "--on", "2026-09-01", "--received", "2026-09-01"]);
    desk.done("2026-09-10", &["follow", "event", "1", "complained", "--on", "2026-09-10", "--received", "2026-09-10"]);
    let told = desk.human("2026-09-11", "de", &["follow", "list"]);
    assert!(told.contains("die Frist des Unternehmens läuft weiter; sie endet am 01.10.2026"), "{told}");
    assert_eq!(desk.done("2026-09-11", &["follow", "list"])[0]["answer_until"], "2026-10-01");
    assert_eq!(desk.done("2026-10-02", &["follow", "list"])[0]["answer_until"], Value::Null);
}

#[test]
fn what_cannot_be_is_refused() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let codes = |args: &[&str]| {
        let outcome = desk.run("2026-11-22", args);
        assert_ne!(outcome.status, Some(0), "{args:?}");
        outcome.codes()
    };
    assert_eq!(codes(&["follow", "show", "9"]), ["follow::no-such-matter"]);
    assert_eq!(codes(&["follow", "event", "9", "refused"]), ["follow::no-such-matter"]);
    let wrong =
        ["follow", "event", "1", "refused", "--on", "2027-01-01", "--received", "2026-01-01", "--proof", "x.pdf"];
    assert_eq!(codes(&wrong), ["follow::future", "follow::received-before", "follow::no-proof"]);
    assert_eq!(codes(&["follow", "event", "1", "--undo", "7"]), ["follow::no-such-line"]);
    assert_eq!(codes(&["follow", "event", "1", "refused", "--why", "court"]), ["follow::why-open"]);
    assert_eq!(codes(&["follow", "event", "1", "noted", "--note", "\u{1b}[2J"]), ["case::control-character"]);
    assert_eq!(codes(&["follow", "next", "1"]), ["follow::nothing-fits"]);
    assert_eq!(codes(&["follow", "next", "1", "--kind", "remindr", "-o", "x.toml"]), ["case::unknown-kind"]);
    assert_eq!(codes(&["follow", "add", "-"]), ["follow::standard-input"]);
    assert_eq!(codes(&["follow", "forget", "1"]), ["follow::not-confirmed"]);
    assert_eq!(desk.run("2026-11-22", &["follow", "event", "1", "exploded"]).status, Some(2));
    // The case is gone, and found again.
    desk.done("2026-11-22", &["follow", "event", "1", "objected", "--on", "2026-09-01"]);
    fs::rename(desk.path("case.toml"), desk.path("moved.toml")).unwrap();
    let gone = ["follow", "next", "1", "--kind", "reminder", "-o", "r.toml"];
    assert_eq!(codes(&gone), ["follow::case-gone"]);
    desk.done("2026-11-22", &["follow", "relink", "1", "moved.toml"]);
    desk.run("2026-11-22", &gone).exits(0);
    assert_eq!(codes(&gone), ["output::exists"]);
}

#[test]
fn a_next_case_in_which_something_is_missing_is_written_and_told() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    desk.done("2026-11-22", &["follow", "event", "1", "objected", "--on", "2026-11-20", "--received", "2026-11-20"]);
    // The period still runs: the reminder is too early, and says so.
    let early = desk.run("2026-11-22", &["follow", "next", "1", "--kind", "reminder", "-o", "r.toml"]);
    assert_eq!(early.status, Some(3), "{}", early.stderr);
    assert!(early.codes().iter().all(|code| code.starts_with("case::")), "{:?}", early.codes());
    assert!(desk.path("r.toml").is_file());
}

fn every_file(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
}

fn holds(folder: &Path, text: &str) -> Vec<PathBuf> {
    let found = |bytes: &Vec<u8>| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    every_file(folder).into_iter().filter(|(_, bytes)| found(bytes)).map(|(path, _)| path).collect()
}

#[test]
fn forgetting_leaves_no_byte_of_the_person_in_the_state_folder() {
    let desk = Desk::new();
    fs::write(desk.path("other.toml"), CASE.replace("KI-000005", "KI-000006")).unwrap();
    fs::write(desk.path("proof-zx17.txt"), "x").unwrap();
    fs::rename(desk.path("case.toml"), desk.path("case-zx17.toml")).unwrap();
    let named = CASE.replace("reference = \"KI-000005\"\n", "").replace("Änne Müller", "Zacharias Xanthippe");
    fs::write(desk.path("case-zx17.toml"), named).unwrap();
    desk.done("2026-11-22", &["follow", "add", "case-zx17.toml", "other.toml"]);
    let note = ["--note", "phone call zx17 with Frau Quitte", "--proof", "proof-zx17.txt"];
    for day in 1..=28 {
        let on = format!("2026-10-{day:02}");
        desk.done("2026-11-22", &[&["follow", "event", "1", "noted", "--on", &on][..], &note].concat());
    }
    let state = desk.path("state");
    for trace in ["zx17", "Xanthippe", "Quitte"] {
        assert!(!holds(&state, trace).is_empty(), "{trace} is there before");
    }
    let gone = desk.done("2026-11-22", &["follow", "forget", "1", "--yes"]);
    // What stays is named.
    let stay = ["case-zx17.toml", "proof-zx17.txt"].map(|name| desk.path(name).canonicalize().unwrap());
    assert_eq!(gone, serde_json::json!({ "forgotten": [1], "mails": [], "files": [], "stay": stay }));
    for trace in ["zx17", "Xanthippe", "Quitte"] {
        assert_eq!(holds(&state, trace), Vec::<PathBuf>::new(), "{trace}");
    }
    assert!(desk.path("case-zx17.toml").is_file(), "files stay without --files");
    // The other one is untouched, and its files go when that is asked for.
    assert_eq!(desk.only("2026-11-22").0, "made");
    let gone = desk.done("2026-11-22", &["follow", "forget", "2", "--yes", "--files"]);
    assert_eq!(gone["files"].as_array().unwrap().len(), 1, "{gone}");
    assert!(!desk.path("other.toml").exists());
    assert_eq!(holds(&state, "KI-000006"), Vec::<PathBuf>::new());
}

#[test]
fn closed_matters_are_kept_for_a_time_and_none_goes_by_itself() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    desk.done("2026-11-22", &["follow", "event", "1", "closed", "--on", "2026-11-22", "--why", "settled"]);
    assert_eq!(desk.done("2029-11-22", &["follow", "forget", "--expired", "--yes"])["forgotten"], Value::Array(vec![]));
    let list = desk.human("2029-11-23", "de", &["follow", "list"]);
    assert!(list.contains("widerspruch follow forget --expired"), "{list}");
    fs::write(desk.path("config.toml"), "[follow]\nkeep_months = 120\n").unwrap();
    let config = desk.path("config.toml").display().to_string();
    let kept = desk.done("2029-11-23", &["--config", &config, "follow", "forget", "--expired", "--yes"]);
    assert_eq!(kept["forgotten"], Value::Array(vec![]));
    assert_eq!(
        desk.done("2029-11-23", &["follow", "forget", "--expired", "--yes"])["forgotten"],
        serde_json::json!([1])
    );
}

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
fn a_register_moves_to_another_machine() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    desk.done("2026-09-01", &["follow", "export", "--all", "-o", "all.json"]);
    let other = Desk::new();
    fs::copy(desk.path("all.json"), other.path("all.json")).unwrap();
    assert_eq!(
        other.done("2026-11-22", &["follow", "import", "all.json"]),
        serde_json::json!({ "new": 1, "known": 0 })
    );
    assert_eq!(
        other.done("2026-11-22", &["follow", "import", "all.json"]),
        serde_json::json!({ "new": 0, "known": 1 })
    );
    assert_eq!(other.only("2026-11-22"), desk.only("2026-11-22"));
    fs::write(other.path("x.json"), "{\"version\": 3, \"matters\": []}").unwrap();
    assert_eq!(other.run("2026-11-22", &["follow", "import", "x.json"]).codes(), ["follow::no-register"]);

    let packed = desk.done("2026-09-01", &["follow", "export", "1", "-o", "one.zip"]);
    assert_eq!(packed["matters"], serde_json::json!([1]));
    let mut zip = zip::ZipArchive::new(fs::File::open(desk.path("one.zip")).unwrap()).unwrap();
    let names: Vec<String> = (0..zip.len()).map(|at| zip.by_index(at).unwrap().name().unwrap().to_string()).collect();
    assert_eq!(names, ["chronology.csv", "matter.json", "files/01-case.toml"]);
    let mut text = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("chronology.csv").unwrap(), &mut text).unwrap();
    assert!(text.contains("2026-09-01,objected,post"), "{text}");
}

#[test]
fn two_processes_write_at_once_and_nothing_is_lost() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let mut children: Vec<_> = (1..=12)
        .map(|day| {
            let on = format!("2026-10-{day:02}");
            desk.command("2026-11-22")
                .args(["follow", "event", "1", "noted", "--on", &on])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    assert_eq!(desk.done("2026-11-22", &["follow", "show", "1"])["events"].as_array().unwrap().len(), 12);
}

#[test]
fn a_kill_at_any_moment_leaves_a_register_that_can_be_read() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let start = |on: &str| {
        desk.command("2026-11-22")
            .args(["follow", "event", "1", "noted", "--on", on])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let mut whole = 0;
    for round in 0..24u32 {
        let mut child = start(&format!("2026-10-{:02}", round + 1));
        std::thread::sleep(std::time::Duration::from_micros(u64::from(round) * 1500));
        let _ = child.kill();
        whole += usize::from(child.wait().unwrap().success());
        let shown = desk.done("2026-11-22", &["follow", "show", "1"]);
        let lines = shown["events"].as_array().unwrap().len();
        // A line is there or not; whoever ended well left one.
        assert!(lines >= whole && lines <= usize::try_from(round).unwrap() + 1, "{lines} lines, {whole} ended well");
    }
}

/// Hands mails to a program that takes them.
fn mailer(desk: &Desk) -> String {
    use std::os::unix::fs::PermissionsExt;
    let take = desk.path("take");
    fs::write(&take, "#!/bin/sh\ncat >/dev/null\n").unwrap();
    fs::set_permissions(&take, fs::Permissions::from_mode(0o700)).unwrap();
    let config = desk.path("mail.toml");
    let text = format!(
        "[smtp.local]\nkind = \"sendmail\"\ncommand = [\"{}\"]\nfrom = \"centre@example.org\"\n",
        take.display()
    );
    fs::write(&config, text).unwrap();
    config.display().to_string()
}

#[test]
fn what_the_outbox_sent_is_in_the_chronology_without_being_written_twice() {
    let desk = Desk::new();
    let config = mailer(&desk);
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let send = ["--config", &config, "send", "case.toml", "--to", "dpo@example.org", "--yes", "--incomplete"];
    desk.run("2026-09-01", &send).exits(0);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);
    let shown = desk.done("2026-09-20", &["follow", "show", "1"]);
    assert_eq!(shown["events"].as_array().unwrap().len(), 1, "{shown}");
    let event = &shown["events"][0];
    assert_eq!((&event["what"], &event["source"], &event["mail"]), (&"objected".into(), &"mail".into(), &1.into()));
    // The person writes the same down with the proof: it is one event.
    let proof = ["--on", "2026-09-01", "--how", "email", "--received", "2026-09-02"];
    desk.done("2026-09-20", &[&["follow", "event", "1", "objected"][..], &proof].concat());
    desk.stands("2026-09-20", "waiting", "2026-10-02", true);
    assert_eq!(desk.done("2026-09-20", &["follow", "show", "1"])["events"].as_array().unwrap().len(), 1);
    // A mail of another case is none of this matter, even from the same file.
    fs::write(desk.path("case.toml"), CASE.replace("Änne Müller", "Otto Groß")).unwrap();
    desk.run("2026-09-21", &send).exits(0);
    assert_eq!(desk.done("2026-09-22", &["follow", "show", "1"])["letters"][0]["mails"].as_array().unwrap().len(), 1);
}

#[test]
fn a_purged_mail_stays_in_the_chronology_and_a_forgotten_one_is_erased() {
    let desk = Desk::new();
    let config = mailer(&desk);
    fs::write(desk.path("case.toml"), CASE.replace("Änne Müller", "Zacharias Xanthippe")).unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let send = ["--config", &config, "send", "case.toml", "--to", "dpo@example.org", "--yes", "--incomplete"];
    desk.run("2026-09-01", &send).exits(0);
    let state = desk.path("state");
    assert!(!holds(&state, "Xanthippe").is_empty());
    desk.run("2026-09-02", &["outbox", "purge", "1", "--yes"]).exits(0);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);

    desk.run("2026-09-03", &[&send[..], &["--again"]].concat()).exits(0);
    let gone = desk.done("2026-09-20", &["follow", "forget", "1", "--yes"]);
    assert_eq!(gone["forgotten"], serde_json::json!([1]));
    for trace in ["Xanthippe", "KI-000005", "dpo@example.org", "case.toml"] {
        assert_eq!(holds(&state, trace), Vec::<PathBuf>::new(), "{trace}");
    }
    // The outbox still knows that mails were sent.
    let mails = desk.done("2026-09-20", &["outbox", "list"]);
    assert!(mails.as_array().unwrap().iter().all(|mail| mail["state"] == "sent" && mail["to"] == ""), "{mails}");
}

#[test]
fn a_mail_that_waits_keeps_its_matter_from_being_forgotten() {
    let desk = Desk::new();
    let config = mailer(&desk);
    fs::write(desk.path("take"), "#!/bin/sh\nexit 75\n").unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let send = ["--config", &config, "send", "case.toml", "--to", "dpo@example.org", "--yes", "--incomplete"];
    desk.run("2026-09-01", &send).exits(6);
    assert_eq!(desk.only("2026-09-02").0, "made", "what waits was not sent");
    let refused = desk.run("2026-09-02", &["follow", "forget", "1", "--yes"]);
    assert_eq!((refused.status, refused.codes()), (Some(3), vec!["outbox::unfinished".to_owned()]));
    assert_eq!(desk.only("2026-09-02").0, "made", "nothing was erased");
}

#[test]
fn an_outbox_of_the_version_before_gets_a_register_and_loses_nothing() {
    let desk = Desk::new();
    let state = desk.path("state");
    fs::create_dir(&state).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&state, fs::Permissions::from_mode(0o700)).unwrap();
    }
    let case = desk.path("case.toml").canonicalize().unwrap().display().to_string();
    let db = rusqlite::Connection::open(state.join("outbox.sqlite")).unwrap();
    db.execute_batch(include_str!("outbox_v2/schema.sql")).unwrap();
    // Sent by the version before, and known to it by the same hash as to this one.
    let parts = ["objection", "Änne Müller", "Änne Müller", "KI-000005", ""];
    let key = &widerspruch::digest::sha256(parts.join("\n").as_bytes())[..32];
    db.execute(
        "INSERT INTO mail (case_file, key, kind, route, sender, recipient, recipient_name, subject, message_id, letter, sha256,
            bytes, state, attempts, queued_at, next_at, finished_at)
         VALUES (?1, ?2, 'objection', 'local', 'a@example.org', 'b@example.org', 'B', 'S', 'm', 'l', ?3, x'61', 'sent', 1,
            1788264000, 1788264000, 1788264000)",
        rusqlite::params![case, key, widerspruch::digest::sha256(b"a")],
    )
    .unwrap();
    drop(db);
    // Looking changes nothing, and finds no matter.
    assert_eq!(desk.done("2026-09-20", &["follow", "list"]), Value::Array(vec![]));
    assert_eq!(desk.done("2026-09-20", &["follow", "add", "case.toml"])[0]["id"], 1);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);
    assert_eq!(desk.done("2026-09-20", &["outbox", "list"]).as_array().unwrap().len(), 1);
    let db = rusqlite::Connection::open(state.join("outbox.sqlite")).unwrap();
    let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 4);
}

#[test]
fn a_register_of_the_version_before_is_read_and_goes_on() {
    let desk = Desk::new();
    fs::create_dir(desk.path("state")).unwrap();
    private(&desk.path("state"));
    let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
    db.execute_batch(include_str!("outbox_v3/schema.sql")).unwrap();
    drop(db);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);
    desk.done("2026-09-20", &["follow", "event", "1", "acknowledged", "--on", "2026-09-07"]);
    desk.stands("2026-09-20", "waiting", "2026-10-07", true);
    // The case it knew lies elsewhere; the same matter is known again by its key.
    assert_eq!(desk.done("2026-09-20", &["follow", "add", "case.toml"])[0]["new"], false);
}

fn private(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
    }
}

#[test]
fn letters_that_are_made_are_followed_where_that_is_asked_for_or_their_matter_is() {
    let desk = Desk::new();
    let config = mailer(&desk);
    let plain = desk.done("2026-09-01", &["render", "case.toml"]);
    assert_eq!(plain[0].get("matter"), None);
    assert!(!desk.path("state").exists(), "rendering registers nobody");
    let asked = desk.done("2026-09-01", &["render", "case.toml", "--force", "--follow"]);
    assert_eq!(asked[0]["matter"], 1);
    assert_eq!(desk.only("2026-09-01").0, "made");
    // The next letter is made by hand; its matter is followed, so it is, too. Another one's is not.
    fs::write(desk.path("access.toml"), CASE.replace("\"objection\"", "\"access\"")).unwrap();
    fs::write(desk.path("other.toml"), CASE.replace("KI-000005", "KI-000006")).unwrap();
    let made = desk.done("2026-09-02", &["render", "other.toml", "access.toml"]);
    assert_eq!((made[0].get("matter"), &made[1]["matter"]), (None, &1.into()));
    let form = desk.done("2026-09-02", &["render", "case.toml", "--text=form", "--follow"]);
    assert_eq!(form[0]["matter"], 1);
    let send = ["--config", &config, "send", "other.toml", "--to", "dpo@example.org", "--yes", "--incomplete"];
    desk.run("2026-09-02", &[&send[..], &["--follow"]].concat()).exits(0);
    let shown = desk.done("2026-09-03", &["follow", "show", "2"]);
    assert_eq!((&shown["stage"], &shown["label"]), (&"waiting".into(), &"KI-000006".into()));
    let stdin = desk.run("2026-09-03", &["render", "-", "--follow", "-o", "x.pdf"]);
    assert_eq!((stdin.status, stdin.codes()), (Some(3), vec!["follow::standard-input".to_owned()]));
}

#[test]
fn a_register_that_cannot_be_written_stops_no_letter_and_is_told() {
    let desk = Desk::new();
    let broken = |desk: &Desk| {
        fs::create_dir_all(desk.path("state")).unwrap();
        private(&desk.path("state"));
        fs::write(desk.path("state/outbox.sqlite"), "no database at all, and long enough to be read as one").unwrap();
    };
    broken(&desk);
    let made = desk.run("2026-09-01", &["render", "case.toml", "--follow"]);
    assert_eq!(made.status, Some(0), "{}", made.stderr);
    assert_eq!(made.codes(), ["case::no-ground", "follow::not-kept"]);
    assert!(desk.path("case.pdf").is_file());
    // A newer program's register is left as it is.
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let made = desk.run("2026-09-01", &["render", "case.toml"]);
    assert_eq!(made.status, Some(0), "{}", made.stderr);
    assert_eq!(made.codes(), ["case::no-ground", "follow::not-kept"]);
    for args in [&["follow", "list"][..], &["follow", "event", "1", "noted"], &["follow", "add", "case.toml"]] {
        let refused = desk.run("2026-09-01", args);
        assert_eq!((refused.status, refused.codes()), (Some(3), vec!["outbox::newer".to_owned()]), "{args:?}");
    }
}

#[test]
fn a_case_that_is_kept_whole_leads_on_when_its_file_is_gone() {
    let desk = Desk::new();
    let config = desk.path("keep.toml").display().to_string();
    fs::write(&config, "[follow]\nkeep = \"case\"\n").unwrap();
    desk.done("2026-09-01", &["--config", &config, "follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "objected", "--on", "2026-09-01", "--received", "2026-09-01"]);
    fs::remove_file(desk.path("case.toml")).unwrap();
    let next = desk.run("2026-10-12", &["follow", "next", "1", "--kind", "reminder", "-o", "reminder.toml"]);
    assert_eq!((next.status, next.codes()), (Some(0), vec!["follow::kept-case".to_owned()]), "{}", next.stderr);
    assert!(
        fs::read_to_string(desk.path("reminder.toml")).unwrap().starts_with("# Kept by hand.\nkind = \"reminder\"")
    );
    desk.done("2026-10-12", &["follow", "forget", "1", "--yes"]);
    assert_eq!(holds(&desk.path("state"), "Prüfstraße"), Vec::<PathBuf>::new());
}

#[test]
fn a_centre_has_the_letters_that_are_due_as_a_table_for_batch() {
    let desk = Desk::new();
    for (name, day) in [("A-1", "2026-09-01"), ("A-2", "2026-09-02"), ("A-3", "2026-11-20")] {
        fs::write(desk.path(&format!("{name}.toml")), CASE.replace("KI-000005", name)).unwrap();
        let id = desk.done("2026-11-22", &["follow", "add", &format!("{name}.toml")])[0]["id"].to_string();
        desk.done("2026-11-22", &["follow", "event", &id, "objected", "--on", day, "--received", day]);
    }
    let table = ["follow", "next", "--due", "--kind", "reminder", "--table", "due.jsonl"];
    let written = desk.done("2026-11-22", &table);
    let labels: Vec<&str> = written["rows"].as_array().unwrap().iter().map(|r| r["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["A-1", "A-2"]);
    fs::write(desk.path("centre.toml"), "[defaults]\nlanguage = \"de\"\n").unwrap();
    desk.run("2026-11-22", &["batch", "due.jsonl", "--centre", "centre.toml", "--out", "letters"]).exits(0);
    assert!(desk.path("letters/A-1.pdf").is_file() && desk.path("letters/A-2.pdf").is_file());
    // Where two letters fit and none is named, or the case is gone, the row is left out and told.
    fs::remove_file(desk.path("A-2.toml")).unwrap();
    let part = desk.run("2026-11-22", &[&table[..], &["--force"]].concat());
    assert_eq!((part.status, part.codes()), (Some(1), vec!["follow::case-gone".to_owned()]));
    let unnamed = desk.run("2026-11-22", &["follow", "next", "--due", "--table", "x.jsonl"]);
    assert_eq!(unnamed.codes(), ["follow::several-fit", "follow::several-fit"]);
    assert_eq!(desk.run("2026-11-22", &["follow", "next"]).status, Some(2));
}

#[test]
fn a_case_that_was_moved_keeps_what_was_mailed() {
    let desk = Desk::new();
    let config = mailer(&desk);
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let send = ["--config", &config, "send", "case.toml", "--to", "dpo@example.org", "--yes", "--incomplete"];
    desk.run("2026-09-01", &send).exits(0);
    fs::rename(desk.path("case.toml"), desk.path("moved.toml")).unwrap();
    desk.done("2026-09-10", &["follow", "relink", "1", "moved.toml"]);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);
    let shown = desk.done("2026-09-20", &["follow", "show", "1"]);
    assert_eq!(shown["letters"][0]["mails"], serde_json::json!([{ "id": 1, "state": "sent" }]));
    // Another sign in the case makes it no other letter.
    let text = fs::read_to_string(desk.path("moved.toml")).unwrap().replace("KI-000005", "KI-000007");
    fs::write(desk.path("moved.toml"), text).unwrap();
    desk.done("2026-09-10", &["follow", "add", "moved.toml", "--to", "1"]);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);
    // A case of a letter the matter does not have is none of its cases.
    fs::write(desk.path("access.toml"), CASE.replace("objection", "access")).unwrap();
    let other = desk.run("2026-09-10", &["follow", "relink", "1", "access.toml"]);
    assert_eq!((other.status, other.codes()), (Some(3), vec!["follow::no-such-letter".to_owned()]));
    let gone = desk.done("2026-09-20", &["follow", "forget", "1", "--yes"]);
    assert_eq!(gone["mails"], serde_json::json!([1]));
}

#[test]
fn a_mail_of_the_night_is_of_the_day_it_was_where_the_letter_was_written() {
    let desk = Desk::new();
    let config = mailer(&desk);
    desk.done("2026-09-02", &["follow", "add", "case.toml"]);
    let send = ["--config", &config, "send", "case.toml", "--to", "dpo@example.org", "--yes", "--incomplete"];
    desk.run("2026-09-02", &send).exits(0);
    let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
    // 2026-09-01T22:30:00Z.
    db.execute("UPDATE mail SET finished_at = 1788301800", []).unwrap();
    drop(db);
    let on = |zone: &str| {
        let mut command = desk.command("2026-09-20");
        command.env("TZ", zone).args(["--format", "json", "follow", "show", "1"]);
        outcome(&mut command).exits(0).json()["events"][0]["on"].as_str().unwrap().to_owned()
    };
    assert_eq!((on("XXX-2").as_str(), on("UTC0").as_str()), ("2026-09-02", "2026-09-01"));
}

#[test]
fn a_receipt_that_the_case_learned_of_keeps_proof_and_note() {
    let desk = Desk::new();
    fs::write(desk.path("slip.txt"), "x").unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let known = ["--on", "2026-09-01", "--how", "post", "--proof", "slip.txt", "--note", "by bike"];
    desk.done("2026-09-02", &[&["follow", "event", "1", "objected"][..], &known].concat());
    let event = "\n[[event]]\ndate = 2026-09-01\nwhat = \"objected\"\nreceived = 2026-09-04\n";
    let text = CASE.replace("never-objected", "objected-after-start");
    fs::write(desk.path("case.toml"), format!("{text}{event}")).unwrap();
    desk.done("2026-09-10", &["follow", "add", "case.toml"]);
    let shown = desk.done("2026-09-10", &["follow", "show", "1"]);
    let line = shown["events"].as_array().unwrap().iter().find(|line| line["taken_back"] == false).unwrap();
    assert_eq!((&line["received"], &line["channel"]), (&"2026-09-04".into(), &"post".into()));
    assert!(line["proof"].as_str().unwrap().ends_with("slip.txt"), "{line}");
    assert_eq!((&line["note"], &line["source"]), (&"by bike".into(), &"case".into()));
}

#[test]
fn a_register_that_this_program_did_not_write_is_taken_in_not_at_all() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let note = ["--on", "2026-09-01", "--how", "post", "--note", "a\nb"];
    desk.done("2026-09-01", &[&["follow", "event", "1", "objected"][..], &note].concat());
    desk.done("2026-09-01", &["follow", "export", "--all", "-o", "all.json"]);
    let whole: Value = serde_json::from_slice(&fs::read(desk.path("all.json")).unwrap()).unwrap();
    let other = Desk::new();
    for (place, text) in [
        ("/matters/0/uid", "x\r\nEND:VEVENT"),
        ("/matters/0/key", "short"),
        ("/matters/0/label", "\u{1b}[2J"),
        ("/matters/0/controller", "me\u{202e}ta"),
        ("/matters/0/letters/0/kind", "objection\n"),
        ("/matters/0/letters/0/case_file", "/tmp/\u{7}"),
        ("/matters/0/letters/0/made_on", "+20000-01-01"),
        ("/matters/0/letters/0/made_on", "2099-01-01"),
        ("/matters/0/events/0/what", "exploded"),
        ("/matters/0/events/0/channel", "pigeon"),
        ("/matters/0/events/0/source", "mail"),
        ("/matters/0/events/0/note", "\u{1b}]0;x"),
        // What cannot be typed with `follow event` and `follow add` does not come in by a file.
        ("/matters/0/label", " "),
        ("/matters/0/letters/0/kind", "threat"),
        ("/matters/0/letters/0/case_file", "case.toml"),
        ("/matters/0/letters/0/case_file", "/home/../etc/passwd"),
        ("/matters/0/events/0/on", "0001-01-01"),
        ("/matters/0/events/0/on", "2026-11-24"),
        ("/matters/0/events/0/received", "2020-01-01"),
        ("/matters/0/events/0/received", "2099-01-01"),
    ] {
        let mut crafted = whole.clone();
        *crafted.pointer_mut(place).unwrap() = text.into();
        fs::write(other.path("x.json"), crafted.to_string()).unwrap();
        let refused = other.run("2026-11-22", &["follow", "import", "x.json"]);
        assert_eq!((refused.status, refused.codes()), (Some(3), vec!["follow::no-register".to_owned()]), "{place}");
        assert_eq!(other.done("2026-11-22", &["follow", "list"]), Value::Array(vec![]), "{place}");
    }
    // A newer program is told from a broken file.
    let mut newer = whole.clone();
    (newer["version"], newer["added"]) = (3.into(), true.into());
    fs::write(other.path("x.json"), newer.to_string()).unwrap();
    let refused = other.run("2026-11-22", &["follow", "import", "x.json"]);
    assert!(refused.stderr.contains("version 3"), "{}", refused.stderr);
    fs::write(other.path("x.json"), whole.to_string()).unwrap();
    other.done("2026-11-22", &["follow", "import", "x.json"]);
}

#[test]
fn files_that_are_gone_are_told() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    desk.done("2026-11-22", &["follow", "event", "1", "objected", "--on", "2026-09-01"]);
    desk.done("2026-11-22", &["follow", "next", "1", "--kind", "reminder", "-o", "reminder.toml"]);
    fs::remove_file(desk.path("reminder.toml")).unwrap();
    // The older case is another one: an address may have changed since.
    let next = desk.run("2026-11-22", &["follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"]);
    assert!(next.codes().contains(&"follow::older-case".to_owned()), "{:?}", next.codes());
    let export = desk.run("2026-11-22", &["follow", "export", "1", "-o", "one.zip"]);
    assert_eq!((export.status, export.codes()), (Some(0), vec!["follow::not-in-export".to_owned()]));
}

#[test]
fn forgetting_one_matter_leaves_the_mails_of_the_persons_other_one() {
    let desk = Desk::new();
    let config = mailer(&desk);
    let google = CASE.split("\n[[account]]").next().unwrap().replace("\"meta\"", "\"google\"");
    fs::write(desk.path("google.toml"), google).unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml", "google.toml"]);
    for (case, to) in [("case.toml", "meta@example.org"), ("google.toml", "google@example.org")] {
        let send = ["--config", &config, "send", case, "--to", to, "--yes", "--incomplete"];
        desk.run("2026-09-01", &send).exits(0);
    }
    let gone = desk.done("2026-09-20", &["follow", "forget", "1", "--yes"]);
    assert_eq!(gone["mails"], serde_json::json!([1]));
    let mails = desk.done("2026-09-20", &["outbox", "list"]);
    let to = |id: i64| mails.as_array().unwrap().iter().find(|mail| mail["id"] == id).unwrap()["to"].clone();
    assert_eq!((to(1), to(2)), ("".into(), "google@example.org".into()));
    let gone = desk.done("2026-09-20", &["follow", "forget", "2", "--yes"]);
    assert_eq!(gone["mails"], serde_json::json!([2]));
}

/// A table of three clients, of whom two have one name, and the centre's file.
fn centre(desk: &Desk) {
    let head =
        "reference;sender.name;sender.street;sender.postal_code;sender.city;sender.country;account.facebook.url;Notiz";
    let row = |reference: &str, name: &str| {
        format!("{reference};{name};Prüfstraße 1;39104;Magdeburg;DE;https://www.facebook.com/{reference};x")
    };
    let rows = [head.to_owned(), row("A-1", "Nora Muster"), row("A-2", "Nora Muster"), row("A-3", "Ole Probe")];
    fs::write(desk.path("clients.csv"), rows.join("\n")).unwrap();
    let centre = "[defaults]\nkind = \"objection\"\nlanguage = \"de\"\nrecipient.controller = \"meta\"\n\
                  matter.status = \"never-objected\"\n[columns]\nNotiz = \"\"\n";
    fs::write(desk.path("centre.toml"), centre).unwrap();
}

fn labels(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["label"].as_str().unwrap()).collect()
}

#[test]
fn a_batch_is_followed_row_by_row_and_goes_on_as_a_table() {
    let desk = Desk::new();
    centre(&desk);
    let batch = |table: &str, out: &str| {
        desk.run("2026-09-01", &["batch", table, "--centre", "centre.toml", "--out", out, "--follow"]).exits(0)
    };
    let first = batch("clients.csv", "letters");
    let summary: Value = serde_json::from_str(first.out().lines().last().unwrap()).unwrap();
    assert_eq!(summary["summary"]["followed"], serde_json::json!({ "new": 3, "known": 0 }));
    // The same batch once more makes nothing and follows nobody twice.
    batch("clients.csv", "letters");
    assert_eq!(labels(&desk.done("2026-09-01", &["follow", "list"])), ["A-1", "A-2", "A-3"]);
    let shown = desk.done("2026-09-01", &["follow", "show", "1"]);
    let name = shown["letters"][0]["case"].as_str().unwrap();
    assert!(name.ends_with("clients.csv#A-1") && shown["letters"][0]["case_exists"] == true, "{shown}");
    // No name enters the register.
    assert_eq!(holds(&desk.path("state"), "Nora Muster"), Vec::<PathBuf>::new());
    for id in ["1", "3"] {
        desk.done("2026-09-02", &["follow", "event", id, "sent", "--on", "2026-09-01", "--received", "2026-09-01"]);
    }
    let one = desk.run("2026-10-12", &["follow", "next", "1", "--kind", "reminder"]);
    assert_eq!((one.status, one.codes()), (Some(3), vec!["follow::row".to_owned()]));
    let next = desk.done("2026-10-12", &["follow", "next", "--due", "--kind", "reminder", "--table", "next.jsonl"]);
    assert_eq!(next["rows"].as_array().unwrap().len(), 2, "{next}");
    let text = fs::read_to_string(desk.path("next.jsonl")).unwrap();
    let row: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!((&row["kind"], &row["reference"]), (&"reminder".into(), &"A-1".into()));
    assert_eq!(row["event"][0]["date"], "2026-09-01");
    assert_eq!(row.get("language"), None, "what the centre says is left to its file: {row}");
    let made =
        desk.run("2026-10-12", &["batch", "next.jsonl", "--centre", "centre.toml", "--out", "reminders", "--follow"]);
    let summary: Value = serde_json::from_str(made.exits(0).out().lines().last().unwrap()).unwrap();
    assert_eq!(summary["summary"]["followed"], serde_json::json!({ "new": 0, "known": 2 }));
    let shown = desk.done("2026-10-12", &["follow", "show", "1"]);
    let kinds: Vec<&str> = shown["letters"].as_array().unwrap().iter().map(|l| l["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["objection", "reminder"]);
    // One matter by its number; the reminder's row is gone by then.
    fs::write(desk.path("next.jsonl"), "").unwrap();
    let gone = desk.run("2026-11-12", &["follow", "next", "1", "--kind", "complaint", "--table", "one.jsonl"]);
    assert_eq!((gone.status, gone.codes()), (Some(1), vec!["follow::row-gone".to_owned()]));
    let packed = desk.run("2026-11-12", &["follow", "export", "3", "-o", "one.zip"]);
    assert_eq!((packed.status, packed.codes()), (Some(0), vec!["follow::not-in-export".to_owned()]));
    let mut zip = zip::ZipArchive::new(fs::File::open(desk.path("one.zip")).unwrap()).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("rows/01-objection.toml").unwrap(), &mut text).unwrap();
    assert!(text.contains("Ole Probe"), "{text}");
}

#[test]
fn a_table_is_followed_without_its_batch() {
    let desk = Desk::new();
    centre(&desk);
    let text = fs::read_to_string(desk.path("clients.csv")).unwrap();
    fs::write(desk.path("clients.csv"), text.replace("Ole Probe;Prüfstraße 1", "Ole Probe;")).unwrap();
    let add = ["follow", "add", "clients.csv", "--centre", "centre.toml"];
    // The row that is wrong is told, the others are followed.
    let added = desk.run("2026-09-01", &add);
    assert_eq!((added.status, labels(&added.json())), (Some(1), vec!["A-1", "A-2"]), "{}", added.stderr);
    assert!(added.codes().contains(&"case::missing-field".to_owned()), "{:?}", added.codes());
    fs::write(desk.path("clients.csv"), text).unwrap();
    assert_eq!(desk.done("2026-09-01", &add)[2]["new"], true);
}

#[test]
fn a_mail_of_a_batch_is_in_the_chronology_of_its_row() {
    let desk = Desk::new();
    centre(&desk);
    let config = mailer(&desk);
    let text = fs::read_to_string(desk.path("centre.toml")).unwrap();
    let other = "recipient.name = \"Meta\"\nrecipient.street = \"S 1\"\nrecipient.postal_code = \"D04 X2K5\"\nrecipient.city = \"Dublin\"\n\
                 recipient.country = \"IE\"\nrecipient.email = \"dpo@example.org\"\nmatter.controller = \"meta\"";
    fs::write(desk.path("centre.toml"), text.replace("recipient.controller = \"meta\"", other)).unwrap();
    let batch =
        ["--config", &config, "batch", "clients.csv", "--centre", "centre.toml", "--out", "letters", "--follow"];
    let sent = desk.run("2026-09-01", &[&batch[..], &["--send", "--yes", "--incomplete"]].concat());
    assert_eq!(sent.status, Some(0), "{}", sent.stderr);
    let list = desk.done("2026-09-20", &["follow", "list"]);
    let stages: Vec<&str> = list.as_array().unwrap().iter().map(|one| one["stage"].as_str().unwrap()).collect();
    assert_eq!(stages, ["waiting"; 3], "{list}");
    let gone = desk.done("2026-09-20", &["follow", "forget", "--key", "A-2", "--yes"]);
    assert_eq!((&gone["forgotten"], &gone["mails"]), (&serde_json::json!([2]), &serde_json::json!([2])));
}

#[test]
fn nobody_is_told_of_a_quiet_matter_until_its_day_or_until_something_happens() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--received", "2026-09-01"]);
    let due = |today: &str| desk.done(today, &["follow", "list", "--due"]).as_array().unwrap().len();
    assert_eq!(due("2026-10-12"), 1);
    let past = desk.run("2026-10-12", &["follow", "quiet", "1", "--until", "2026-10-12"]);
    assert_eq!((past.status, past.codes()), (Some(3), vec!["follow::quiet-past".to_owned()]));
    let quiet = desk.done("2026-10-12", &["follow", "quiet", "1", "--until", "2026-11-02"]);
    assert_eq!(quiet, serde_json::json!({ "id": 1, "quiet_until": "2026-11-02" }));
    assert_eq!((due("2026-11-01"), due("2026-11-02")), (0, 1));
    assert_eq!(desk.run("2026-10-12", &["follow", "list", "--exit-code"]).status, Some(0));
    assert_eq!(desk.done("2026-10-12", &["follow", "list"])[0]["quiet_until"], "2026-11-02");
    let german = desk.human("2026-10-12", "de", &["follow", "list"]);
    assert!(german.starts_with("Wartet\n") && german.contains("ruht bis zum 02.11.2026"), "{german}");
    let calendar = desk.run("2026-10-12", &["follow", "calendar"]).exits(0).out().to_owned();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20261102"), "{calendar}");
    // What happens meanwhile ends the silence.
    desk.done("2026-10-20", &["follow", "event", "1", "refused", "--on", "2026-10-20"]);
    assert_eq!(due("2026-10-20"), 1);
    desk.done("2026-10-20", &["follow", "quiet", "1", "--until", "2026-11-02"]);
    desk.done("2026-10-20", &["follow", "quiet", "1", "--off"]);
    assert_eq!(due("2026-10-20"), 1);
    assert_eq!(desk.run("2026-10-20", &["follow", "quiet", "1"]).status, Some(2));
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

#[test]
fn matters_are_forgotten_by_person_reference_and_case() {
    let desk = Desk::new();
    for (file, reference, name) in [("a", "A-1", "Nora Muster"), ("b", "A-2", "Nora Muster"), ("c", "A-3", "Ole Probe")]
    {
        let text = CASE.replace("KI-000005", reference).replace("Änne Müller", name);
        fs::write(desk.path(&format!("{file}.toml")), text).unwrap();
    }
    let child = "\n[represented]\nname = \"Lina Probe\"\nrelation = \"child\"\nbirth_year = 2015\n";
    let text = fs::read_to_string(desk.path("c.toml")).unwrap();
    fs::write(desk.path("d.toml"), format!("{}{child}", text.replace("A-3", "A-4"))).unwrap();
    desk.done("2026-09-01", &["follow", "add", "a.toml", "b.toml", "c.toml", "d.toml"]);
    let gone = |args: &[&str]| desk.done("2026-09-02", &[&["follow", "forget", "--yes"][..], args].concat());
    assert_eq!(gone(&["--person", " nora  MUSTER"])["forgotten"], serde_json::json!([1, 2]));
    // Who writes is not whom it is about.
    assert_eq!(gone(&["--person", "Ole Probe"])["forgotten"], serde_json::json!([3]));
    let none = desk.run("2026-09-02", &["follow", "forget", "--yes", "--person", "Ole Probe"]);
    assert_eq!((none.status, none.codes()), (Some(3), vec!["follow::no-such-matter".to_owned()]));
    assert_eq!(gone(&["--reference", "A-4"])["forgotten"], serde_json::json!([4]));
    desk.done("2026-09-01", &["follow", "add", "a.toml"]);
    assert_eq!(gone(&["--key", "a.toml"])["forgotten"], serde_json::json!([5]));
    assert_eq!(gone(&["--all"])["forgotten"], serde_json::json!([]));
    desk.done("2026-09-01", &["follow", "add", "a.toml", "b.toml"]);
    assert_eq!(gone(&["--all"])["forgotten"], serde_json::json!([6, 7]));
    // Without a choice nothing can be confirmed.
    for wrong in [&["--yes"][..], &["--files"], &["--all", "--expired"], &["--all", "1"]] {
        assert_eq!(desk.run("2026-09-02", &[&["follow", "forget"][..], wrong].concat()).status, Some(2), "{wrong:?}");
    }
    let unasked = desk.run("2026-09-02", &["follow", "forget", "--all"]);
    assert_eq!(unasked.status, Some(0), "there is nothing left to confirm");
}

#[test]
fn what_can_be_forgotten_is_said_on_one_screen() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "closed", "--on", "2026-09-01"]);
    let count = |today: &str| desk.done(today, &["follow", "forget"]);
    let folder = desk.path("state");
    let counts = |expired: u8| serde_json::json!({ "folder": folder, "matters": 1, "closed": 1, "expired": expired });
    assert_eq!((count("2026-09-02"), count("2029-09-02")), (counts(0), counts(1)));
    for (language, part) in [("en", "all matters about a person:"), ("de", "alle Vorgänge zu einer Person:")] {
        let said = desk.human("2026-09-02", language, &["follow", "forget"]);
        assert!(said.contains(part) && said.contains(&folder.display().to_string()), "{said}");
        assert!(said.lines().count() <= 23, "one screen of 24 lines, with the prompt: {said}");
        for way in [" 1\n", "--person \"NAME\"", "--reference ", "--key ", "--expired", "--all"] {
            assert!(said.contains(&format!("    widerspruch follow forget {}", way.trim_start())), "{way}: {said}");
        }
    }
    // It erased nothing.
    assert_eq!(desk.only("2026-09-02").0, "closed");
}

#[test]
#[cfg(target_os = "linux")]
fn whoever_forgets_all_is_asked_and_told_what_stays() {
    let desk = Desk::new();
    let confirmation = root().join("examples/confirmation.png");
    fs::copy(confirmation, desk.path("photo.png")).unwrap();
    fs::write(desk.path("case.eml"), "a draft").unwrap();
    let enclosure = "\n[[enclosure]]\ntitle = \"Foto\"\nfile = \"photo.png\"\n";
    fs::write(desk.path("case.toml"), format!("{CASE}{enclosure}")).unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let (seen, status) = talk(&desk, "2026-09-02", "forget --all --files", &["n"]);
    assert_eq!(status, Some(2), "{seen}");
    let (go, stay) = seen.split_once("Diese Dateien bleiben").unwrap();
    for name in ["case.toml", "case.eml"] {
        assert!(go.contains(name), "{seen}");
    }
    // What others may use as well is not ours to remove.
    assert!(stay.contains("photo.png") && !stay.contains("case.toml"), "{seen}");
    assert_eq!(desk.only("2026-09-02").0, "made");
    let (seen, status) = talk(&desk, "2026-09-02", "forget --all --files", &["j"]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(!desk.path("case.toml").exists() && !desk.path("case.eml").exists() && desk.path("photo.png").exists());
}

#[test]
fn everything_moves_to_another_machine_and_a_file_of_the_version_before_is_read() {
    let desk = Desk::new();
    fs::write(desk.path("keep.toml"), "[follow]\nkeep = \"case\"\n").unwrap();
    let config = desk.path("keep.toml").display().to_string();
    fs::write(desk.path("slip.png"), fs::read(root().join("examples/confirmation.png")).unwrap()).unwrap();
    let text = format!("{CASE}\n[[enclosure]]\ntitle = \"Slip\"\nfile = \"slip.png\"\n");
    fs::write(desk.path("case.toml"), text).unwrap();
    desk.done("2026-09-01", &["--config", &config, "follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "quiet", "1", "--until", "2026-12-01"]);
    desk.done("2026-09-01", &["follow", "export", "--all", "-o", "all.json"]);
    let other = Desk::new();
    fs::copy(desk.path("all.json"), other.path("all.json")).unwrap();
    other.done("2026-09-01", &["follow", "import", "all.json"]);
    other.done("2026-09-01", &["follow", "export", "--all", "-o", "again.json"]);
    assert_eq!(fs::read(other.path("again.json")).unwrap(), fs::read(desk.path("all.json")).unwrap());
    let whole: Value = serde_json::from_slice(&fs::read(desk.path("all.json")).unwrap()).unwrap();
    assert_eq!(whole["matters"][0]["quiet_until"], "2026-12-01");
    assert!(whole["matters"][0]["letters"][0]["case_text"].as_str().unwrap().contains("Prüfstraße"), "{whole}");
    // The enclosure of the case is among what the person is given.
    desk.done("2026-09-01", &["follow", "export", "1", "-o", "one.zip"]);
    let mut zip = zip::ZipArchive::new(fs::File::open(desk.path("one.zip")).unwrap()).unwrap();
    let names: Vec<String> = (0..zip.len()).map(|at| zip.by_index(at).unwrap().name().unwrap().to_string()).collect();
    assert_eq!(names, ["chronology.csv", "matter.json", "files/01-case.toml", "files/02-slip.png"]);
    let mut first = whole.clone();
    first["version"] = 1.into();
    for field in ["person", "quiet_until"] {
        first["matters"][0].as_object_mut().unwrap().remove(field);
    }
    first["matters"][0]["letters"][0].as_object_mut().unwrap().remove("case_text");
    let old = Desk::new();
    fs::write(old.path("all.json"), first.to_string()).unwrap();
    old.done("2026-09-01", &["follow", "import", "all.json"]);
    // Nobody wrote down then whom it is about: the label or the case tells.
    let none = old.run("2026-09-02", &["follow", "forget", "--yes", "--person", "Änne Müller"]);
    assert_eq!(none.exits(0).json()["forgotten"], serde_json::json!([1]));
}

#[test]
#[cfg(target_os = "linux")]
fn what_is_left_open_is_asked_in_a_terminal() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    fs::copy(root().join("examples/confirmation.png"), desk.path("slip.png")).unwrap();
    // The only matter; the newest letter was sent, on a day that has come, by post, received with proof.
    let typed = ["1", "1.12.2026", "1.9.2026", "2", "31.8.2026", "4.9.2026", "slip.txt", "slip.png"];
    let (seen, status) = talk(&desk, "2026-09-10", "event", &typed);
    assert_eq!(status, Some(0), "{seen}");
    for part in [
        "  1  das neueste Schreiben wurde abgeschickt",
        "01.12.2026 liegt in der Zukunft",
        "mit der Post",
        "„slip.txt“",
    ] {
        assert!(seen.contains(part), "{part}: {seen}");
    }
    let shown = desk.done("2026-09-10", &["follow", "show", "1"]);
    let line = &shown["events"][0];
    assert_eq!(
        (&line["what"], &line["on"], &line["received"]),
        (&"objected".into(), &"2026-09-01".into(), &"2026-09-04".into())
    );
    assert_eq!(line["channel"], "post");
    // What is given is not asked.
    let (seen, status) = talk(&desk, "2026-09-12", "event 1 --on 2026-09-11", &["4", "Anruf", ""]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(!seen.contains("An welchem Tag"), "{seen}");
    // The letter that comes next is offered, and the case is written.
    let (seen, status) = talk(&desk, "2026-10-12", "next -o next.toml", &["1"]);
    assert!(desk.path("next.toml").is_file() && status == Some(0), "{status:?} {seen}");
    assert!(seen.contains("Welches Schreiben kommt als Nächstes?"), "{seen}");
    // What was noted can be taken back, and it is said how.
    let (seen, _) = talk(&desk, "2026-10-12", "event 1 --on 2026-10-11", &["5", "noch ein Anruf", ""]);
    let line = desk.done("2026-10-12", &["follow", "show", "1"])["events"][2]["id"].to_string();
    let back = format!("widerspruch follow event 1 --undo {line}");
    assert!(seen.contains(&back), "{back}: {seen}");
    desk.done("2026-10-12", &["follow", "event", "1", "--undo", &line]);
    // Ctrl-D leaves everything as it was.
    let (seen, status) = talk(&desk, "2026-10-12", "event 1", &["1", "\u{4}"]);
    assert_eq!(status, Some(130), "{seen}");
    assert_eq!(desk.done("2026-10-12", &["follow", "show", "1"])["events"].as_array().unwrap().len(), 3);
}

/// Letters that fit next, as `show` says it.
fn fits(desk: &Desk, today: &str) -> Value {
    desk.done(today, &["follow", "show", "1"])["fits"].clone()
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_is_asked_for_its_sort_and_one_can_go_back_and_ask_why() {
    // What the company writes: number, what it is in the chronology, the letter that fits first.
    let table: [(&str, &str, Option<&str>); 6] = [
        ("1", "acknowledged", Some("access")),
        ("3", "answered", Some("reply-to-answer")),
        ("4", "refused", Some("reply-to-refusal")),
        ("5", "id-demanded", Some("reply-to-id-demand")),
        ("6", "extended", None),
        ("7", "answered", Some("reply-to-answer")),
    ];
    for (number, what, letter) in table {
        let desk = Desk::new();
        desk.done("2026-09-01", &["follow", "add", "case.toml"]);
        desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01"]);
        let (seen, status) = talk(&desk, "2026-09-20", "event", &["1", number, "gestern", ""]);
        assert_eq!(status, Some(0), "{seen}");
        assert!(seen.contains("  1  Meta hat geantwortet") && seen.contains("Was schreibt Meta?"), "{seen}");
        let event = &desk.done("2026-09-20", &["follow", "show", "1"])["events"][1];
        assert_eq!((&event["what"], &event["on"]), (&what.into(), &"2026-09-19".into()), "{seen}");
        assert_eq!(fits(&desk, "2026-09-20")[0].as_str(), letter, "{what}");
    }
    // What was asked for is done: so may be the matter, and both lines are one step.
    for (done, stage) in [("1", "closed"), ("2", "answered")] {
        let desk = Desk::new();
        desk.done("2026-09-01", &["follow", "add", "case.toml"]);
        desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01"]);
        let (seen, status) = talk(&desk, "2026-09-20", "event", &["1", "2", done, "19.9.", ""]);
        assert_eq!((status, desk.only("2026-09-20").0.as_str()), (Some(0), stage), "{seen}");
    }

    // `<` is the question before, with all that hung on it; `?` says why it is asked; what is no answer is told.
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01"]);
    let typed = ["<", "?", "1", "4", "?", "<", "<", "9", "1", "5", "18.9.", "<", "19.9.", ""];
    let (seen, status) = talk(&desk, "2026-09-20", "event", &typed);
    assert_eq!(status, Some(0), "{seen}");
    for part in [
        "? Hilfe",
        "Das ist die erste Frage.",
        "Davon hängt ab, welche Frist läuft",
        "Der Tag, an dem sie bei Ihnen ankam",
        "Nummer von 1 bis 6",
    ] {
        assert!(seen.contains(part), "{part}: {seen}");
    }
    assert_eq!(seen.matches("Was schreibt Meta?").count(), 3, "{seen}");
    let events = desk.done("2026-09-20", &["follow", "show", "1"])["events"].clone();
    assert_eq!((&events[1]["what"], &events[1]["on"]), (&"id-demanded".into(), &"2026-09-19".into()), "{seen}");
    assert_eq!(events.as_array().unwrap().len(), 2);
}

#[test]
#[cfg(target_os = "linux")]
fn proof_of_receipt_comes_later_and_makes_the_end_certain() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    fs::copy(root().join("examples/confirmation.png"), desk.path("slip.png")).unwrap();
    let sent = ["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post", "--note", "counter 4"];
    desk.done("2026-09-01", &sent);
    desk.stands("2026-09-06", "waiting", "2026-10-01", false);
    // The slip of the registered letter, with its photo; then the day is corrected.
    let (seen, status) = talk(&desk, "2026-09-06", "event", &["2", "", "31.8.", "3.9.", "slip.png"]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(seen.contains("31.08.2026 liegt vor dem 01.09.2026"), "{seen}");
    assert!(seen.contains("hier fehlt noch etwas"), "a day that counts is not taken for today: {seen}");
    desk.stands("2026-09-06", "waiting", "2026-10-05", true);
    let (seen, status) = talk(&desk, "2026-09-07", "event", &["2", "7.9."]);
    assert_eq!(status, Some(0), "{seen}");
    desk.stands("2026-09-07", "waiting", "2026-10-07", true);
    // What else was written of it stays, and the earlier lines do not count any more.
    let events = desk.done("2026-09-07", &["follow", "show", "1"])["events"].clone();
    let valid: Vec<&Value> = events.as_array().unwrap().iter().filter(|line| line["taken_back"] == false).collect();
    let [line] = valid.as_slice() else { panic!("{events}") };
    let facts = ["what", "on", "channel", "received", "note"].map(|name| line[name].as_str().unwrap());
    assert_eq!(facts, ["objected", "2026-09-01", "post", "2026-09-07", "counter 4"]);
    assert!(line["proof"].as_str().unwrap().ends_with("slip.png"), "{line}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_list_says_what_to_type_next_and_a_second_reminder_finds_a_name() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    let list = |today: &str| desk.human(today, "de", &["follow", "list"]);
    let once_sent = "sobald es abgeschickt ist (Widerspruch gegen KI-Training): widerspruch follow event 1";
    let made = list("2026-09-01");
    assert!(made.contains(once_sent) && made.contains("Schreiben Sie es auf: widerspruch follow event\n"), "{made}");
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    assert!(!list("2026-09-02").contains("sobald"));
    for name in ["case-erinnerung.toml", "case-erinnerung-2.toml"] {
        let (seen, status) = talk(&desk, "2026-10-12", "next", &["1"]);
        assert_eq!(status, Some(0), "{seen}");
        assert!(desk.path(name).is_file(), "{name}: {seen}");
        let said: String = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        for command in ["new --from", "render"] {
            assert!(
                said.contains(&format!("widerspruch {command} {}", desk.path(name).display())),
                "{command}: {seen}"
            );
        }
        assert!(said.contains("Sobald es abgeschickt ist: widerspruch follow event 1"), "{seen}");
        assert!(!seen.contains("─"), "no line of a file that nobody has seen: {seen}");
    }
    assert!(list("2026-10-12").contains("sobald es abgeschickt ist (Erinnerung"), "{}", list("2026-10-12"));
    // A script is told that the name is taken.
    let taken = desk.run("2026-10-12", &["follow", "next", "1", "--kind", "reminder", "-o", "case-erinnerung.toml"]);
    assert_eq!((taken.status, taken.codes()), (Some(3), vec!["output::exists".to_owned()]));
}

#[test]
#[cfg(target_os = "linux")]
fn matters_are_chosen_by_their_own_numbers_and_one_can_go_back_to_them() {
    let desk = Desk::new();
    for reference in ["KI-000006", "KI-000007"] {
        let file = format!("{reference}.toml");
        fs::write(desk.path(&file), CASE.replace("KI-000005", reference)).unwrap();
    }
    desk.done("2026-09-01", &["follow", "add", "case.toml", "KI-000006.toml", "KI-000007.toml"]);
    for id in ["1", "3"] {
        desk.done("2026-09-01", &["follow", "event", id, "sent", "--on", "2026-09-01", "--how", "post"]);
    }
    desk.done("2026-09-01", &["follow", "forget", "2", "--yes"]);
    // Both are overdue; the first choice is taken back at the second question.
    let (seen, status) = talk(&desk, "2026-10-12", "next -o next.toml", &["2", "1", "<", "3", "1"]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(seen.contains("eine dieser Nummern eingeben: 1 oder 3"), "{seen}");
    let next = fs::read_to_string(desk.path("next.toml")).unwrap();
    assert!(next.contains("KI-000007") && next.contains("kind = \"reminder\""), "{next}");
    // Nothing is followed: that is said, and nothing is asked.
    desk.done("2026-10-12", &["follow", "forget", "--all", "--yes"]);
    let (seen, status) = talk(&desk, "2026-10-12", "event", &[]);
    assert_eq!(status, Some(3), "{seen}");
    assert!(seen.contains("noch wird kein Vorgang verfolgt"), "{seen}");
}

/// A desk whose matter was refused, with proof of neither.
fn refused() -> Desk {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "objected", "--on", "2026-09-01", "--how", "post"]);
    desk.done("2026-09-20", &["follow", "event", "1", "refused", "--on", "2026-09-20", "--how", "email"]);
    desk
}

const REPLY: [&str; 7] = ["follow", "next", "1", "--kind", "reply-to-refusal", "-o", "reply.toml"];

#[test]
fn answers_are_laid_over_the_next_case() {
    let desk = refused();
    fs::write(desk.path("answers.toml"), "email = \"other@example.org\"\nphone = \"+49 391 12345\"\n").unwrap();
    let reasons = ["--refusal-reasons", "not-identifiable,excessive", "--answer-words", "Wir finden Sie nicht."];
    let answers = ["--answers", "answers.toml", "--email", "new@example.org"];
    let next = desk.run("2026-10-12", &[&REPLY[..], &reasons, &answers].concat());
    assert_eq!((next.status, next.codes()), (Some(0), vec![]), "{}", next.stderr);
    let text = fs::read_to_string(desk.path("reply.toml")).unwrap();
    let case: toml::Table = text.parse().unwrap();
    assert!(text.starts_with("# Kept by hand.\nkind = \"reply-to-refusal\"\n"), "{text}");
    assert!(text.contains("status = \"refused\"      # at the beginning"), "{text}");
    let reasons: Vec<&str> =
        case["matter"]["refusal_reasons"].as_array().unwrap().iter().map(|r| r.as_str().unwrap()).collect();
    assert_eq!(reasons, ["not-identifiable", "excessive"]);
    // An option goes before the file.
    assert_eq!(case["sender"]["email"].as_str(), Some("new@example.org"));
    assert_eq!(case["sender"]["phone"].as_str(), Some("+49 391 12345"));
    // The refusal is known: what it says is written to it, and it is there once.
    let events = case["event"].as_array().unwrap();
    let told: Vec<(&str, Option<&str>)> =
        events.iter().map(|e| (e["what"].as_str().unwrap(), e.get("note").and_then(|n| n.as_str()))).collect();
    assert_eq!(told, [("objected", None), ("refused", Some("Wir finden Sie nicht."))]);
    // Without answers the case says what the register knows, and no more.
    let plain = ["follow", "next", "1", "--kind", "reply-to-refusal", "-o", "plain.toml"];
    desk.done("2026-10-12", &plain);
    let plain = fs::read_to_string(desk.path("plain.toml")).unwrap();
    assert_eq!(plain.matches("[[event]]").count(), 2, "{plain}");
}

#[test]
fn wrong_and_missing_answers_of_the_next_case_are_told_and_nothing_is_written() {
    let desk = refused();
    let told = |args: &[&str]| {
        let outcome = desk.run("2026-10-12", args);
        (outcome.status, outcome.codes())
    };
    let wrong = [&REPLY[..], &["--refusal-reasons", "no-such-reason", "--email", "nobody"]].concat();
    assert_eq!(told(&wrong), (Some(2), vec!["new::answer".to_owned(), "new::answer".to_owned()]));
    assert!(!desk.path("reply.toml").exists());
    let authority = ["follow", "next", "1", "--kind", "authorisation", "-o", "authorisation.toml"];
    assert_eq!(told(&authority), (Some(2), vec!["new::answer-missing".to_owned(); 2]));
    assert!(!desk.path("authorisation.toml").exists());
    let centre = ["--centre-name", "Beratung e. V.", "--centre-address", "Weg 2, 39104 Magdeburg, DE"];
    desk.run("2026-10-12", &[&authority[..], &centre].concat()).exits(0);
    let text = fs::read_to_string(desk.path("authorisation.toml")).unwrap();
    assert!(text.contains("name = \"Beratung e. V.\""), "{text}");
    // An answer nobody asked for is no reason to stop; a table is made of many cases, and takes none.
    assert_eq!(told(&[&REPLY[..], &["--child-name", "Lina"]].concat()), (Some(0), vec!["new::not-asked".to_owned()]));
    let table = ["follow", "next", "1", "--kind", "complaint", "--table", "t.jsonl", "--email", "a@example.org"];
    assert_eq!(desk.run("2026-10-12", &table).status, Some(2));
    assert!(!desk.path("t.jsonl").exists());
}

#[test]
#[cfg(target_os = "linux")]
fn a_next_letter_asks_in_a_terminal_only_what_is_not_known() {
    let desk = refused();
    let next = "next 1 --kind reply-to-refusal -o reply.toml";
    // Ctrl-D leaves nothing.
    let (seen, status) = talk(&desk, "2026-10-12", next, &["\u{4}"]);
    assert_eq!((status, desk.path("reply.toml").exists()), (Some(130), false), "{seen}");
    // Reasons of the refusal, then the summary.
    let (seen, status) = talk(&desk, "2026-10-12", next, &["1, 3", ""]);
    assert_eq!(status, Some(0), "{seen}");
    for (part, is_there) in [("Welche Gründe nennt", true), ("Ihre Angaben", true), ("widersprochen?", false)] {
        assert_eq!(seen.contains(part), is_there, "{part}: {seen}");
    }
    let text = fs::read_to_string(desk.path("reply.toml")).unwrap();
    assert!(text.contains("refusal_reasons = [\"not-identifiable\", \"compelling-grounds\"]"), "{text}");
    // What was answered by an option is not asked, and then there is no question at all.
    let next = "next 1 --kind reply-to-refusal --refusal-reasons excessive -o other.toml";
    let (seen, status) = talk(&desk, "2026-10-12", next, &[]);
    assert_eq!(status, Some(0), "{seen}");
    assert!(!seen.contains("Ihre Angaben"), "{seen}");
}

#[test]
fn what_is_left_open_is_told_where_there_is_no_terminal() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    for (args, code) in [
        (&["follow", "event"][..], "follow::which-matter"),
        (&["follow", "event", "1"], "follow::what-happened"),
        (&["follow", "next"], "follow::which-matter"),
    ] {
        let open = desk.run("2026-09-10", args);
        assert_eq!((open.status, open.codes()), (Some(2), vec![code.to_owned()]), "{args:?}");
    }
}

/// Who has only the program: questions, letter, mail, a month, and on to the inquiry.
#[test]
fn a_whole_life_from_the_questions_to_the_inquiry() {
    let desk = Desk::new();
    let config = mailer(&desk);
    let answers =
        ["--services", "facebook", "--account.facebook", "@a", "--name", "Änne Müller", "--street", "Prüfstraße 1"];
    let place =
        ["--place", "39104 Magdeburg", "--country", "Deutschland", "--email", "aenne@example.org", "-o", "first.toml"];
    desk.run("2026-09-01", &[&["new", "objection"][..], &answers, &place].concat()).exits(0);
    assert_eq!(desk.done("2026-09-01", &["render", "first.toml", "--follow"])[0]["matter"], 1);
    let send = |today: &str, case: &str| {
        let args = ["--config", &config, "send", case, "--to", "dpo@example.org", "--yes", "--incomplete"];
        desk.run(today, &args).exits(0);
    };
    send("2026-09-01", "first.toml");
    desk.stands("2026-10-01", "waiting", "2026-10-01", false);
    desk.stands("2026-10-02", "overdue", "2026-10-01", false);
    desk.done("2026-10-12", &["follow", "next", "1", "--kind", "reminder", "-o", "reminder.toml"]);
    send("2026-10-12", "reminder.toml");
    desk.stands("2026-11-01", "overdue", "2026-10-01", false);
    desk.done("2026-11-02", &["follow", "next", "1", "--kind", "complaint", "-o", "complaint.toml"]);
    send("2026-11-02", "complaint.toml");
    desk.done("2026-11-05", &["follow", "event", "1", "authority-replied", "--on", "2026-11-05", "--note", "file 7"]);
    desk.stands("2027-02-05", "complained", "2027-02-05", true);
    desk.stands("2027-02-06", "authority-silent", "2027-02-05", true);
    let next = desk.done("2027-02-08", &["follow", "next", "1", "-o", "inquiry.toml"]);
    assert_eq!(next["kind"], "progress-inquiry");
    desk.run("2027-02-08", &["render", "inquiry.toml"]).exits(0);
    let shown = desk.done("2027-02-08", &["follow", "show", "1"]);
    let told: Vec<(&str, &str)> = (shown["events"].as_array().unwrap().iter())
        .map(|line| (line["on"].as_str().unwrap(), line["what"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-09-01", "objected"),
            ("2026-10-12", "reminded"),
            ("2026-11-02", "complained"),
            ("2026-11-05", "authority-replied")
        ]
    );
    let inquiry = fs::read_to_string(desk.path("inquiry.toml")).unwrap();
    assert_eq!(inquiry.matches("[[event]]").count(), 4, "{inquiry}");
    // Nothing of the person is left in any file of the state folder when all is forgotten: database, log, lock, copies.
    assert!(!holds(&desk.path("state"), "Müller").is_empty());
    let gone = desk.done("2027-02-08", &["follow", "forget", "--person", "Änne Müller", "--yes"]);
    assert_eq!(gone["mails"].as_array().unwrap().len(), 3);
    for trace in
        ["Müller", "Prüfstraße", "aenne@example.org", "first.toml", "complaint.toml", "file 7", "dpo@example.org"]
    {
        assert_eq!(holds(&desk.path("state"), trace), Vec::<PathBuf>::new(), "{trace}");
    }
}

#[test]
fn a_full_disk_loses_nothing_and_is_told() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let mut noted = 0;
    for limit in [0, 16, 64, 128] {
        let mut command = Command::new("sh");
        clean(&mut command);
        let script = format!("ulimit -f {limit}; exec \"$0\" \"$@\"");
        command.current_dir(desk.folder.path()).args(["-c", &script, env!("CARGO_BIN_EXE_widerspruch")]);
        command.args(["--today", "2026-11-22", "--format", "json", "--state"]).arg(desk.path("state"));
        command.args(["follow", "event", "1", "noted", "--on", "2026-11-22", "--note", &"x".repeat(40_000)]);
        let full = outcome(&mut command);
        match full.status {
            Some(0) => noted += 1,
            // Even looking needs a little room.
            status => {
                let codes = full.codes();
                assert_eq!(status, Some(3), "{}", full.stderr);
                assert!(codes == ["outbox::disk-full"] || codes == ["outbox::unreadable"], "{limit}: {}", full.stderr);
            }
        }
        let shown = desk.done("2026-11-22", &["follow", "show", "1"]);
        assert_eq!(shown["events"].as_array().unwrap().len(), noted, "a line is there or not, at {limit}");
    }
    assert!(noted < 4, "some limit was too small");
    desk.done("2026-11-22", &["follow", "event", "1", "noted", "--on", "2026-11-22"]);
}

#[test]
fn a_kill_of_any_command_leaves_all_of_it_or_nothing() {
    let commands: [&[&str]; 5] = [
        &["follow", "add", "case.toml", "other.toml"],
        &["render", "other.toml", "--follow", "--force"],
        &["follow", "next", "1", "--kind", "access", "-o", "access.toml", "--force"],
        &["follow", "quiet", "1", "--until", "2027-01-01"],
        &["follow", "forget", "1", "--yes"],
    ];
    for args in commands {
        let desk = Desk::new();
        fs::write(desk.path("other.toml"), CASE.replace("KI-000005", "KI-000006")).unwrap();
        desk.done("2026-11-22", &["follow", "add", "case.toml"]);
        desk.done("2026-11-22", &["follow", "event", "1", "objected", "--on", "2026-11-20", "--note", "zx17"]);
        for round in 0..8u64 {
            let mut command = desk.command("2026-11-22");
            let mut child = command.args(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            std::thread::sleep(std::time::Duration::from_millis(round * 12));
            let _ = child.kill();
            let _ = child.wait();
            let list = desk.done("2026-11-22", &["follow", "list", "--all"]);
            assert!((0..=2).contains(&list.as_array().unwrap().len()), "{args:?}: {list}");
            let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
            let sound: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(sound, "ok", "{args:?}");
            let orphans = "SELECT count(*) FROM letter WHERE matter NOT IN (SELECT id FROM matter)";
            assert_eq!(db.query_row::<i64, _, _>(orphans, [], |row| row.get(0)).unwrap(), 0, "{args:?}");
        }
        if args[1] == "forget" {
            // The same again ends what was begun, whether the matter is gone already or not.
            let ended = desk.run("2026-11-22", args);
            assert!(ended.status == Some(0) || ended.codes() == ["follow::no-such-matter"], "{}", ended.stderr);
            desk.run("2026-11-22", &["follow", "forget", "--expired", "--yes"]).exits(0);
            assert_eq!(holds(&desk.path("state"), "zx17"), Vec::<PathBuf>::new());
        }
    }
}
