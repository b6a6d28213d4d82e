//! What is kept of a case, and where that is not possible.

use std::fs;
use std::path::PathBuf;

use super::shared::{holds, mailer, private};
use crate::common::desk::{CASE, Desk};

#[cfg(unix)]
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

/// Two files with one sender, reference and company are not always one matter: copied examples share their reference.
#[test]
fn another_file_of_the_same_reference_is_not_mixed_into_a_matter() {
    let desk = Desk::new();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-01", &["follow", "event", "1", "sent", "--on", "2026-09-01", "--how", "post"]);
    let lines = || desk.done("2026-11-20", &["follow", "show", "1"])["events"].as_array().unwrap().len();
    let before = lines();
    // The same letter in another file is none of it, as long as the first one lies where it did.
    fs::copy(desk.path("case.toml"), desk.path("copy.toml")).unwrap();
    let made = desk.run("2026-09-02", &["render", "copy.toml"]).exits(0);
    assert!(made.codes().contains(&"follow::other-file".to_owned()) && made.json()[0].get("matter").is_none());
    // One that tells of another request is none of it, whoever asks for it, unless the matter is named.
    let story = |day: &str, name: &str| {
        let complaint =
            CASE.replace("\"objection\"", "\"complaint\"").replace("controller = \"meta\"", "authority = \"auto\"");
        let complaint = complaint
            .replace("[matter]", "[matter]\ncontroller = \"meta\"")
            .replace("\"never-objected\"", "\"ignored\"");
        let event = format!("\n[[event]]\ndate = {day}\nwhat = \"objected\"\nchannel = \"form\"\n");
        fs::write(desk.path(name), complaint + &event).unwrap();
    };
    story("2026-05-04", "other.toml");
    for args in [&["render", "other.toml"][..], &["render", "other.toml", "--force", "--follow"]] {
        let made = desk.run("2026-11-20", args).exits(0);
        assert!(made.codes().contains(&"follow::other-facts".to_owned()), "{args:?}: {:?}", made.codes());
    }
    assert_eq!(desk.run("2026-11-20", &["follow", "add", "other.toml"]).exits(3).errors(), ["follow::other-facts"]);
    assert_eq!(lines(), before, "nothing was mixed");
    // The day of the letter is not the day of its sending, and the matter is the same.
    story("2026-08-30", "own.toml");
    assert_eq!(desk.done("2026-11-20", &["render", "own.toml"])[0]["matter"], 1);
    desk.done("2026-11-20", &["follow", "add", "other.toml", "--to", "1"]);
    assert_eq!(lines(), before + 2);
    // A file that was moved is the same.
    fs::rename(desk.path("case.toml"), desk.path("moved.toml")).unwrap();
    assert_eq!(desk.done("2026-11-21", &["render", "moved.toml"])[0]["matter"], 1);
}
