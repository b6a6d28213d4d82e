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
