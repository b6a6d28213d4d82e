//! The same letter a second time, and one that changed.

use super::shared::{Desk, PASSWORD};
use crate::common::{outcome, program};
use std::fs;

#[test]
fn a_changed_letter_is_not_sent_a_second_time_by_accident() {
    let desk = Desk::good(&["complaint.toml"]);
    let undated = fs::read_to_string(desk.path("complaint.toml")).unwrap().replace("date = 2026-11-22\nref", "ref");
    desk.write("complaint.toml", &undated);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    // The next day its date, and so the letter, is another.
    let outcome = desk.run(&["send", "--yes", "complaint.toml", "--today", "2026-11-23"]).exits(3);
    assert_eq!(outcome.codes(), ["send::sent-before"]);
    assert_eq!(desk.server.taken().len(), 1);
    desk.run(&["send", "--yes", "--again", "complaint.toml", "--today", "2026-11-23"]).exits(0);
    assert_eq!(desk.server.taken().len(), 2);
}

/// A wrong password, then a corrected letter: the earlier version still waits, and must not be sent as well.
#[test]
fn a_corrected_letter_takes_the_place_of_one_that_waits() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    desk.write("password", "wrong");
    desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    desk.write("password", PASSWORD);
    desk.write("complaint.toml", &case.replace("Prüfstraße 1", "Prüfstraße 2"));
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["send::sent-before"]);
    let help = outcome.problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("--replace") && help.contains("outbox cancel 1"), "{help}");
    assert!(desk.server.taken().is_empty());
    desk.run(&["send", "--yes", "--replace", "complaint.toml"]).exits(0);
    let listed = desk.run(&["outbox", "list"]).exits(0).json();
    assert_eq!((&listed[0]["state"], &listed[1]["state"]), (&"cancelled".into(), &"sent".into()));
    desk.run(&["outbox", "run", "--yes"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
    // One that was sent cannot be replaced.
    desk.write("complaint.toml", &case.replace("Prüfstraße 1", "Prüfstraße 3"));
    let outcome = desk.run(&["send", "--yes", "--replace", "complaint.toml"]).exits(3);
    let help = outcome.problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("--again") && !help.contains("--replace"), "{help}");
    assert_eq!(desk.server.taken().len(), 1);
}

/// The screen names what is replaced and who gets a copy; looking changes nothing; what is replaced does not count as a mail that goes.
#[test]
fn what_is_replaced_is_named_and_does_not_count() {
    let desk = Desk::good(&["complaint.toml"]);
    let case = fs::read_to_string(desk.path("complaint.toml")).unwrap();
    let files: Vec<String> = (0..4).map(|n| format!("{n}.toml")).collect();
    let write = |street: &str| {
        for (n, file) in files.iter().enumerate() {
            desk.write(file, &case.replace("KI-000005", &format!("KI-{n}")).replace("Prüfstraße", street));
        }
    };
    let send =
        |more: &[&str]| desk.run(&[&["send"], more, &files.iter().map(String::as_str).collect::<Vec<_>>()].concat());
    write("Prüfstraße");
    desk.write("password", "wrong");
    send(&["--yes"]).exits(5);
    desk.write("password", PASSWORD);
    // The same letters again are no new ones.
    assert_eq!(send(&["--dry-run"]).exits(0).json().as_array().unwrap().len(), 4);
    write("Lindenweg");
    let outbox = || fs::read(desk.path("state/outbox.sqlite")).unwrap();
    let before = outbox();
    assert_eq!(send(&["--yes", "--again"]).exits(3).codes(), ["send::bulk"]);
    let plan = send(&["--dry-run", "--replace", "--bcc", "aenne@example.net"]).exits(0).json();
    assert_eq!((&plan[2]["replaces"], &plan[2]["bcc"]), (&serde_json::json!([3]), &"aenne@example.net".into()));
    assert!(outbox() == before, "looking changed the outbox");
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state", "send", "--yes"]);
    let run = outcome(command.args(["--replace", "--bcc", "aenne@example.net"]).args(&files)).exits(0);
    for part in ["replaces mail 3, queued 2026-11-22T", "copy to  aenne@example.net"] {
        assert!(run.stderr.contains(part), "{part} is missing:\n{}", run.stderr);
    }
    assert_eq!(desk.server.taken().len(), 4);
}

#[test]
fn a_second_run_says_that_it_sent_nothing() {
    let desk = Desk::good(&["complaint.toml"]);
    let said = || {
        let mut command = program();
        command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state"]);
        outcome(command.args(["send", "--yes", "complaint.toml"])).exits(0).out().to_owned()
    };
    assert!(!said().contains("nothing sent now"));
    let again = said();
    assert!(again.contains("nothing sent now; 1 was sent on 2026-11-22"), "{again}");
    assert_eq!(desk.server.taken().len(), 1);
}

/// The first screen says that a letter was sent and when; nothing is asked, as nothing goes. So does the rehearsal.
#[test]
fn a_letter_that_was_sent_is_told_and_nothing_is_asked() {
    let desk = Desk::good(&["complaint.toml"]);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    let plan = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(0).json();
    assert_eq!(plan[0]["sent"]["id"], 1);
    assert!(plan[0]["sent"]["finished_at"].as_str().unwrap().starts_with("2026-11-22T"), "{plan}");
    // Without --yes and without a terminal: whoever asked would be refused.
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state"]);
    let again = outcome(command.args(["send", "complaint.toml"])).exits(0);
    assert!(again.stderr.contains("sent     mail 1, on 2026-11-22T"), "{}", again.stderr);
    assert!(again.out().contains("nothing sent now; 1 was sent on 2026-11-22"), "{}", again.out());
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--config", "config.toml", "--state", "state"]);
    let rehearsed = outcome(command.args(["send", "--dry-run", "complaint.toml"])).exits(0);
    assert!(rehearsed.out().contains("nothing sent now; 1 was sent on 2026-11-22"), "{}", rehearsed.out());
    assert!(!rehearsed.out().contains("is ready to take them"), "{}", rehearsed.out());
    assert_eq!(desk.server.taken().len(), 1);
}
