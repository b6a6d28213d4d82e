//! The sending itself: refusals, interrupts, kills.

use super::shared::{Desk, codes, lines, row};
use crate::server::{At, Do, say};
use std::fs;
use std::time::Duration;

#[test]
fn a_refused_mail_is_told_in_its_row_and_the_others_are_sent() {
    let rows: Vec<String> = (1..=4).map(row).collect();
    let desk = Desk::new(&rows, |at, mail| match (at, mail) {
        (At::Recipient, 1) => say("550 5.1.1 no such mailbox"),
        (At::End, 2) => Do::TakeAndClose,
        _ => Do::Go,
    });
    let outcome = desk.batch(&["--yes"]).exits(5);
    let (rows, summary) = lines(&outcome);
    assert_eq!(summary["mails"], serde_json::json!({"sent": 2, "waiting": 0, "refused": 1, "unknown": 1, "none": 0}));
    let last = |row| codes(row).last().copied();
    assert_eq!((last(&rows[1]), last(&rows[2])), (Some("mail::refused"), Some("mail::unknown")));
    assert!(rows[1]["sent"].is_null() && rows[2]["sent"].is_null() && rows[3]["sent"].is_string());
    let before = desk.server.taken().len();
    desk.batch(&["--yes"]).exits(5);
    assert_eq!(desk.server.taken().len(), before, "neither is sent again by itself");
}

#[test]
fn what_waits_is_sent_by_outbox_run_through_the_centres_account() {
    let desk = Desk::new(&[row(1), row(2)], |at, mail| match (at, mail) {
        (At::Recipient, 0) => say("451 4.7.1 greylisted"),
        _ => Do::Go,
    });
    let outcome = desk.batch(&["--yes"]).exits(6);
    assert_eq!(lines(&outcome).1["mails"]["waiting"], 1);
    // The user's configuration knows no server; the outbox knows whose it is.
    let outcome = desk.run(&["outbox", "run", "--yes", "--now"]).exits(0);
    assert_eq!((outcome.json()[0]["state"].as_str(), desk.arrived().len()), (Some("sent"), 2));
    // The table learns of it with the next run.
    let (rows, _) = lines(&desk.batch(&["--yes"]).exits(0));
    assert!(rows.iter().all(|row| row["sent"].is_string()));
    // A mail that waits goes by its own way, whichever is named for the new ones.
    let two = fs::read_to_string(desk.path("centre.toml")).unwrap();
    let section = two[two.find("[smtp.office]").unwrap()..].replace("[smtp.office]", "[smtp.two]");
    desk.write("centre.toml", &format!("{two}\n{section}"));
    desk.batch(&["--yes", "--via", "two"]).exits(0);
    // A centre's file that is gone keeps its mails.
    desk.table(&[row(1), row(2), row(3)]);
    desk.configure("max_per_day = 2\n");
    desk.batch(&["--yes"]).exits(6);
    fs::rename(desk.path("centre.toml"), desk.path("moved.toml")).unwrap();
    let outcome = desk.run(&["outbox", "run", "--yes"]);
    assert!(outcome.codes().contains(&"outbox::no-route".to_owned()), "{:?}", outcome.codes());
    assert_eq!(desk.arrived().len(), 2);
}

/// The mail on its way comes to its end, the others wait, and the table says so.
#[cfg(unix)]
#[test]
fn an_interrupt_lets_the_mail_on_its_way_end() {
    let rows: Vec<String> = (1..=30).map(row).collect();
    let desk = Desk::new(&rows, |at, _| if at == At::End { Do::Slow(Duration::from_millis(100)) } else { Do::Go });
    let mut command = desk.program(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--send", "--yes"]);
    let child = command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().unwrap();
    while desk.arrived().len() < 3 {
        std::thread::sleep(Duration::from_millis(5));
    }
    crate::common::signal(child.id(), rustix::process::Signal::INT);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(6), "{}", String::from_utf8_lossy(&output.stderr));
    let arrived = desk.arrived();
    assert!(arrived.len() < 30);
    let csv = fs::read_to_string(desk.path("out/result.csv")).unwrap();
    for (number, line) in csv.lines().skip(1).enumerate() {
        let sent = arrived.contains(&format!("amt{}@example.org", number + 1));
        assert_eq!(line.contains(";\"2026-11-22T"), sent, "{line}");
    }
    desk.run(&["outbox", "run", "--yes"]).exits(0);
    assert_eq!(desk.arrived().len(), 30);
}

/// Killed again and again at chance moments: in the end each letter arrived, none of them twice, unless the outbox calls it unknown.
#[test]
fn a_killed_batch_mails_nothing_twice() {
    let rows: Vec<String> = (1..=40).map(row).collect();
    let desk = Desk::new(&rows, |at, _| if at == At::End { Do::Slow(Duration::from_millis(8)) } else { Do::Go });
    let (mut kills, mut unknown) = (0, 0);
    for attempt in 0..200_u64 {
        let mut command =
            desk.program(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--send", "--yes"]);
        let mut child =
            command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
        // Longer each time, so that it ends.
        std::thread::sleep(Duration::from_millis(60 + attempt * 23 % 170 + attempt * 6));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(matches!(status.code(), Some(0 | 5)), "{status}");
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        kills += 1;
    }
    assert!(kills > 2, "only {kills} kills: the test shows nothing");
    // Those that nobody knows about are for a person; all others arrived once.
    let outcome = desk.batch(&["--yes"]);
    let (rows, summary) = lines(&outcome);
    assert_eq!(summary["mails"]["waiting"], 0, "{}", outcome.stderr);
    let arrived = desk.arrived();
    for (number, row) in rows.iter().enumerate() {
        let count = arrived.iter().filter(|to| **to == format!("amt{}@example.org", number + 1)).count();
        if row["sent"].is_string() {
            assert_eq!(count, 1, "{row}");
        } else {
            unknown += 1;
            assert!(count <= 1, "{row}");
        }
    }
    assert!(unknown <= kills, "{unknown} unknown after {kills} kills");
}
