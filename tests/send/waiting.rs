//! A mail that waits while its address is found to be none any more.

use super::shared::{Desk, PASSWORD};
use std::fs;

/// A complaint that waits, as the server does not take the password yet.
fn waiting() -> Desk {
    let desk = Desk::good(&["complaint.toml"]);
    desk.write("password", "wrong");
    desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    desk.write("password", PASSWORD);
    desk
}

/// Marks the address of e-mail of Sachsen-Anhalt.
fn marked(desk: &Desk, result: &str) {
    desk.run(&["facts", "list", "--older-than", "0", "-o", "list.csv", "--force"]).exits(0);
    let list = fs::read_to_string(desk.path("list.csv")).unwrap();
    let lines = list.lines().map(|line| match line.starts_with("\"authority/de-st/email\"") {
        true => {
            let line = line.strip_suffix("\"\";\"\";\"\";\"\"").unwrap();
            format!("{line}\"2026-11-22\";\"\";\"{result}\";\"\"\r\n")
        }
        false => format!("{line}\r\n"),
    });
    desk.write("list.csv", &lines.collect::<String>());
    desk.run(&["facts", "take", "list.csv"]).exits(0);
}

#[test]
fn a_mail_is_not_sent_to_an_address_that_was_found_gone_meanwhile() {
    let desk = waiting();
    marked(&desk, "gone");
    for command in [&["outbox", "list"][..], &["outbox", "show", "1"]] {
        assert_eq!(desk.run(command).exits(0).codes(), ["outbox::address"]);
    }
    for more in [&[][..], &["--now"], &["--wait"]] {
        let run = desk.run(&[&["outbox", "run", "--yes"], more].concat()).exits(5);
        assert_eq!(run.codes(), ["outbox::address"], "{}", run.stderr);
        assert_eq!((&run.json()[0]["state"], &run.json()[0]["record"]), (&"queued".into(), &"authority/de-st".into()));
    }
    let help = desk.run(&["outbox", "run", "--yes"]).problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("outbox cancel 1") && help.contains("authorities show de-st"), "{help}");
    assert!(desk.server.taken().is_empty());
    // Whoever knows better says so; the same letter is the same mail.
    let sent = desk.run(&["send", "--yes", "--to", "poststelle@lfd.sachsen-anhalt.de", "complaint.toml"]).exits(0);
    assert_eq!((&sent.json()[0]["id"], &sent.json()[0]["state"]), (&1.into(), &"sent".into()));
}

#[test]
fn what_was_found_as_it_is_after_all_is_sent() {
    let desk = waiting();
    marked(&desk, "gone");
    desk.run(&["outbox", "run", "--yes"]).exits(5);
    marked(&desk, "ok");
    desk.run(&["outbox", "run", "--yes"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
}

/// The address of a correction, as that of a signed file, holds as long as that does.
#[test]
fn a_mail_is_not_sent_to_an_address_that_the_directory_does_not_name_any_more() {
    let desk = Desk::good(&["complaint.toml"]);
    let config = fs::read_to_string(desk.path("config.toml")).unwrap();
    desk.write("config.toml", &format!("{config}\n[[authority]]\nid = \"de-st\"\nemail = \"else@example.org\"\n"));
    desk.write("password", "wrong");
    desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    desk.write("password", PASSWORD);
    desk.write("config.toml", &config);
    let run = desk.run(&["outbox", "run", "--yes"]).exits(5);
    assert_eq!(run.codes(), ["outbox::address"]);
    assert!(run.stderr.contains("poststelle@lfd.sachsen-anhalt.de is"), "{}", run.stderr);
    assert!(desk.server.taken().is_empty());
    desk.run(&["outbox", "cancel", "1"]).exits(0);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
}

/// Runs on another day, for people.
fn on(desk: &Desk, day: &str, args: &[&str]) -> crate::common::Outcome {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    crate::common::clean(&mut command);
    command.current_dir(desk.folder.path()).args(["--today", day, "--config", "config.toml", "--state", "state"]);
    crate::common::outcome(command.args(args))
}

#[test]
fn whoever_sends_by_a_clock_that_was_set_is_told_and_its_record_says_so() {
    let desk = Desk::good(&["complaint.toml"]);
    let told = "The clock stands at 2026-11-22 (--today), but today is ";
    for command in [&["send", "--yes", "--dry-run", "complaint.toml"][..], &["send", "--yes", "complaint.toml"]] {
        let sent = on(&desk, "2026-11-22", command).exits(0);
        let all = format!("{}{}", String::from_utf8_lossy(&sent.stdout), sent.stderr);
        assert!(all.contains(told), "{all}");
    }
    let events = desk.run(&["outbox", "show", "1"]).exits(0).json()["events"].clone();
    let started = events.as_array().unwrap().iter().find(|event| event["what"] == "started").unwrap();
    let text = started["text"].as_str().unwrap();
    assert!(text.starts_with("centre (--today; computer 20") && text.ends_with("Z)"), "{text}");
    // Scripts are told nothing that is no problem.
    assert_eq!(desk.run(&["outbox", "run", "--yes"]).exits(0).stderr, "");
}

#[test]
fn mails_that_a_clock_queued_ahead_say_why_they_wait() {
    let desk = waiting();
    desk.write("password", "wrong");
    let ahead = on(&desk, "2027-02-15", &["send", "--yes", "--again", "complaint.toml", "--to", "a@example.org"]);
    ahead.exits(5);
    desk.write("password", PASSWORD);
    let run = desk.run(&["outbox", "run", "--yes"]).exits(6);
    assert_eq!(run.codes(), ["outbox::queued-ahead"], "{}", run.stderr);
    assert!(run.stderr.contains("1 mail waits: it was queued at 2027-02-15T"), "{}", run.stderr);
    assert_eq!(desk.server.taken().len(), 1);
    let run = on(&desk, "2026-11-22", &["outbox", "run", "--yes", "--now"]).exits(0);
    assert!(run.stderr.contains("The clock stands at 2026-11-22"), "{}", run.stderr);
    assert_eq!(desk.server.taken().len(), 2);
}
