//! Mails of the outbox in the chronology of a matter.

use std::fs;

use super::shared::mailer;
use crate::common::desk::{CASE, Desk};
use crate::common::outcome;

#[cfg(unix)]
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

#[cfg(unix)]
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

#[cfg(unix)]
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
