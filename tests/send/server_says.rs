//! What the server says, and what becomes of the mail.

use super::shared::{Desk, Usage};
use crate::common::{outcome, program};
use crate::server::{At, Do, Door, Server, Setup, say};
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A route that was wrong and is corrected: nobody has to wait for a server that nobody meant.
#[test]
fn a_corrected_route_is_tried_at_once() {
    let desk = Desk::good(&["complaint.toml"]);
    let good = fs::read_to_string(desk.path("config.toml")).unwrap();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    desk.write("config.toml", &good.replace(&desk.server.port.to_string(), &free.to_string()));
    desk.run(&["send", "--yes", "complaint.toml"]).exits(6);
    // Unchanged it is left alone.
    let outcome = desk.run(&["outbox", "run", "--yes"]).exits(6);
    assert!(outcome.codes().contains(&"outbox::paused".to_owned()), "{}", outcome.stderr);
    desk.write("config.toml", &good);
    assert_eq!(desk.run(&["outbox", "run", "--yes"]).exits(0).json()[0]["state"], "sent");
}

#[test]
fn a_rehearsal_logs_in_and_leaves_nothing() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(0);
    assert_eq!(outcome.json()[0]["to"], "poststelle@lfd.sachsen-anhalt.de");
    assert!(desk.server.heard().iter().any(|l| l.starts_with("AUTH")));
    assert!(!desk.server.heard().iter().any(|l| l.starts_with("MAIL")));
    assert!(!desk.path("state").exists());
    desk.write("password", "another");
    let outcome = desk.run(&["send", "--dry-run", "complaint.toml"]).exits(5);
    assert!(outcome.stderr.contains("535"), "{}", outcome.stderr);
    let desk = Desk::new(&["complaint.toml"], |at, _| if at == At::Greeting { say("421 later") } else { Do::Go });
    desk.run(&["send", "--dry-run", "complaint.toml"]).exits(6);
    let desk = Desk::good(&["complaint.toml"]);
    let mut small = Setup::new(Door::Plain, |_, _| Do::Go);
    small.abilities = vec!["SIZE 1000".into()];
    let server = Server::start(small);
    desk.write("config.toml", &server.section("small", "tls = \"none\""));
    assert!(desk.run(&["send", "--dry-run", "complaint.toml"]).exits(5).stderr.contains("the server takes 1000"));
}

#[test]
fn the_way_must_be_known() {
    let desk = Desk::good(&["complaint.toml"]);
    let outcome = desk.run(&["send", "--yes", "--via", "center", "complaint.toml"]).exits(3);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("did you mean \"centre\"?"), "{}", outcome.stderr);
    let two = format!("{}{}", desk.server.section("a", ""), desk.server.section("b", ""));
    desk.write("config.toml", &two);
    assert!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).stderr.contains("--via a or --via b"));
    desk.write("config.toml", "");
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["send::no-route"]);
    // The help is a section that only wants the user's own words.
    let help = outcome.problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("add to \"config.toml\"") && help.contains("--eml DIR"), "{help}");
    let lines = help.lines().skip_while(|line| !line.starts_with('[')).take_while(|line| !line.is_empty());
    desk.write("config.toml", &lines.collect::<Vec<_>>().join("\n"));
    assert_eq!(desk.run(&["send", "--yes", "complaint.toml"]).exits(3).codes(), ["smtp::password"]);
    // Without one it says which file to create.
    let home = tempfile::tempdir().unwrap();
    let mut command = program();
    command.current_dir(desk.folder.path()).args([
        "--format",
        "json",
        "--state",
        "state",
        "send",
        "--yes",
        "complaint.toml",
    ]);
    let outcome = crate::common::outcome(command.env("XDG_CONFIG_HOME", home.path()));
    let wanted = format!("create \"{}\"", home.path().join("widerspruch/config.toml").display());
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains(&wanted), "{}", outcome.stderr);
}

#[test]
fn a_mail_of_unknown_fate_waits_for_a_person() {
    let desk =
        Desk::new(&["complaint.toml"], |at, mail| if at == At::End && mail == 0 { Do::TakeAndClose } else { Do::Go });
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    assert_eq!(outcome.codes(), ["mail::unknown"]);
    assert_eq!(outcome.json()[0]["state"], "unknown");
    for args in [&["send", "--yes", "complaint.toml"][..], &["outbox", "run", "--yes", "--now"]] {
        assert_eq!(desk.run(args).exits(5).codes(), ["mail::unknown"]);
    }
    assert_eq!(desk.server.taken().len(), 1);
    assert_eq!(desk.run(&["outbox", "list", "--only", "unknown"]).exits(0).json()[0]["id"], 1);
    desk.run(&["outbox", "resolve", "1"]).exits_usage();
    desk.run(&["outbox", "resolve", "1", "--sent", "--resend"]).exits_usage();
    assert_eq!(desk.run(&["outbox", "resolve", "1", "--resend"]).exits(0).json()["state"], "queued");
    assert_eq!(desk.run(&["outbox", "run", "--yes"]).exits(0).json()[0]["state"], "sent");
    assert_eq!(desk.server.taken().len(), 2);
    assert_eq!(desk.run(&["outbox", "resolve", "1", "--sent"]).exits(3).codes(), ["outbox::state"]);
}

#[test]
fn a_server_that_is_busy_is_tried_again() {
    let open = Arc::new(AtomicBool::new(false));
    let ask = open.clone();
    let desk = Desk::new(&["complaint.toml"], move |at, _| {
        if at == At::Recipient && !ask.load(Ordering::SeqCst) { say("450 4.2.1 greylisted") } else { Do::Go }
    });
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(6);
    assert!(outcome.codes().contains(&"mail::deferred".to_owned()), "{}", outcome.stderr);
    open.store(true, Ordering::SeqCst);
    desk.run(&["outbox", "run", "--yes"]).exits(6);
    desk.run(&["outbox", "run", "--yes", "--now"]).exits(0);
    assert_eq!(desk.server.taken().len(), 1);
}

#[test]
fn a_refused_mail_is_told_and_not_tried_again() {
    let desk = Desk::new(&["complaint.toml"], |at, _| if at == At::End { say("552 5.3.4 too large") } else { Do::Go });
    let outcome = desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    assert_eq!(outcome.codes(), ["mail::refused"]);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(5);
    assert_eq!(desk.server.heard().iter().filter(|l| l.starts_with("MAIL")).count(), 1);
    assert_eq!(desk.run(&["outbox", "cancel", "1"]).exits(0).json()["state"], "cancelled");
}

#[test]
fn the_evidence_can_be_shown_and_written() {
    let desk = Desk::good(&["complaint.toml"]);
    assert_eq!(desk.run(&["outbox", "show", "1"]).exits(3).codes(), ["outbox::empty"]);
    desk.run(&["send", "--yes", "complaint.toml"]).exits(0);
    let shown = desk.run(&["outbox", "show", "1"]).exits(0).json();
    use base64::Engine;
    let bytes = base64::engine::general_purpose::STANDARD.decode(shown["message"].as_str().unwrap()).unwrap();
    assert_eq!(bytes, desk.server.taken()[0].bytes);
    let what: Vec<&str> = shown["events"].as_array().unwrap().iter().map(|e| e["what"].as_str().unwrap()).collect();
    assert_eq!(what, ["queued", "started", "body", "accepted"]);
    desk.run(&["outbox", "export", "1", "-o", "a.eml"]).exits(0);
    desk.run(&["outbox", "export", "--case", "complaint.toml", "-o", "b.eml"]).exits(0);
    assert_eq!(desk.run(&["outbox", "export", "1", "-o", "a.eml"]).exits(3).codes(), ["output::exists"]);
    assert_eq!(
        desk.run(&["outbox", "export", "--case", "none.toml", "-o", "c.eml"]).exits(3).codes(),
        ["outbox::no-such-mail"]
    );
    assert!(fs::read_to_string(desk.path("b.eml")).unwrap().contains("mail-1.eml"));
    // For people.
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--state", "state", "outbox", "show", "1"]);
    let outcome = outcome(&mut command).exits(0);
    for part in ["TLSv1.3", "4TEST", "accepted", "Subject: ", "anbei erhalten Sie"] {
        assert!(outcome.out().contains(part), "{part} is missing:\n{}", outcome.out());
    }
}
