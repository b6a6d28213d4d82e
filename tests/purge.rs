//! Erasing persons from the outbox, and reading what an older version or another hand left there: looked for in the bytes of all
//! files, not only in what the program says.

#![allow(clippy::disallowed_methods, reason = "a test looks for what the environment holds")]

mod common;
mod server;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use common::{Outcome, outcome, program};
use server::{At, Do, Door, Server, Setup, say};
use widerspruch::digest::{ShortHash, sha256};
use widerspruch::email::mailbox;
use widerspruch::mail::message::{Parts, build};
use widerspruch::mail::prepare::Prepared;
use widerspruch::outbox::Outbox;
use widerspruch::outbox::purge::Choice;
use widerspruch::outbox::queue::Queued;
use widerspruch::outbox::row::State;

const DAY: i64 = 24 * 3600;
/// 2026-11-22, when the day begins: the program runs at any hour of that day.
const THEN: i64 = 1_795_305_600;

/// A mail in which everything is told apart by the number.
fn entry(number: usize) -> Prepared {
    let from = mailbox::mailbox(&format!("Absender{number} <absender{number}@example.org>")).unwrap();
    let to = mailbox::mailbox(&format!("Empfänger{number} <amt{number}@example.net>")).unwrap();
    let pdf: Vec<u8> = format!("%PDF secret{number} ").bytes().cycle().take(20_000).collect();
    let parts = Parts {
        from: &from,
        reply_to: None,
        to: &to,
        subject: &format!("Betreff{number}"),
        text: &format!("Inhalt{number}\n"),
        file_name: "x.pdf",
        pdf: &pdf,
    };
    let mut message = build(&parts, DateTime::UNIX_EPOCH).unwrap();
    message.bcc = Some(format!("kopie{number}@example.org").parse().unwrap());
    Prepared {
        case: format!("/cases/table{number}.csv#key-of-{number}"),
        key: format!("matter{number}"),
        kind: "complaint".into(),
        via: "t".into(),
        recipient: format!("Empfaenger{number}"),
        record: None,
        subject: format!("Betreff{number}"),
        message,
    }
}

/// What must be gone.
fn traces(number: usize) -> Vec<Vec<u8>> {
    let entry = entry(number);
    let words = [
        format!("absender{number}@"),
        format!("amt{number}@"),
        format!("kopie{number}@"),
        format!("Empfaenger{number}"),
        format!("Betreff{number}"),
        format!("Inhalt{number}"),
        format!("key-of-{number}"),
        format!("table{number}"),
        format!("matter{number}"),
        format!("reply for {number}"),
        entry.message.message_id.clone(),
    ];
    // Some of the letter, as it stands in the middle of the message.
    let middle = entry.message.bytes.len() / 2;
    let mut traces: Vec<Vec<u8>> = words.into_iter().map(String::into_bytes).collect();
    traces.push(entry.message.bytes[middle..middle + 60].to_vec());
    traces
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file()).collect()
}

/// Where a trace stands.
fn found(folder: &Path, number: usize) -> Vec<String> {
    let mut found = Vec::new();
    for path in files(folder) {
        let bytes = fs::read(&path).unwrap();
        for trace in traces(number) {
            if bytes.windows(trace.len()).any(|window| window == trace) {
                found.push(format!("{} in {}", String::from_utf8_lossy(&trace), path.display()));
            }
        }
    }
    found
}

struct Desk {
    folder: tempfile::TempDir,
    server: Server,
}

impl Desk {
    /// Mails in all states: 1 and 2 sent, 3 refused, 4 unknown, 5 deferred, 6 cancelled, 7 queued.
    fn new() -> Self {
        let server = Server::start(Setup::new(Door::Plain, |at, mail| match (at, mail) {
            (At::End, 0 | 1) => say(&format!("250 2.0.0 reply for {} queued as Q{mail}", mail + 1)),
            (At::Recipient, 2) => say("550 5.1.1 reply for 3 <amt3@example.net> unknown"),
            (At::End, 3) => Do::TakeAndClose,
            (At::End, 4) => say("451 4.3.0 reply for 5"),
            _ => Do::Go,
        }));
        let desk = Desk { folder: tempfile::tempdir().unwrap(), server };
        fs::write(desk.path("config.toml"), desk.server.section("t", "tls = \"none\"")).unwrap();
        let entries: Vec<Prepared> = (1..=7).map(entry).collect();
        desk.outbox().queue(&entries, THEN).unwrap();
        desk.run(&["outbox", "run", "--yes", "--max", "5"]).exits(5);
        desk.run(&["outbox", "cancel", "6"]).exits(0);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn outbox(&self) -> Outbox {
        Outbox::open(&self.path("state")).unwrap()
    }

    fn run(&self, args: &[&str]) -> Outcome {
        let mut command = program();
        command.current_dir(self.folder.path()).args([
            "--format",
            "json",
            "--config",
            "config.toml",
            "--state",
            "state",
        ]);
        outcome(command.args(args))
    }

    fn said(&self, args: &[&str]) -> Outcome {
        let mut command = program();
        outcome(
            command.current_dir(self.folder.path()).args(["--config", "config.toml", "--state", "state"]).args(args),
        )
    }
}

#[test]
fn nothing_of_a_purged_person_is_left_in_any_file() {
    let desk = Desk::new();
    let state = desk.path("state");
    for number in 1..=7 {
        assert!(found(&state, number).len() >= 8, "the search finds nothing: {:?}", found(&state, number));
    }
    let before = desk.outbox().mail(1).unwrap();
    assert_eq!(
        desk.run(&["outbox", "purge", "1", "3", "6", "--yes"]).exits(0).json(),
        serde_json::json!({"purged": [1, 3, 6]})
    );
    for number in [1, 3, 6] {
        assert_eq!(found(&state, number), Vec::<String>::new());
    }
    for number in [2, 4, 5, 7] {
        assert!(found(&state, number).len() >= 8, "{number} was not to be erased");
    }
    // Number, state, days and hashes stay.
    let after = desk.outbox().mail(1).unwrap();
    assert_eq!(
        (after.id, after.state, &after.sha256, &after.letter_sha256),
        (1, State::Sent, &before.sha256, &before.letter_sha256)
    );
    assert_eq!(after.finished_at.unwrap()[..10], before.finished_at.unwrap()[..10]);
    assert_eq!((after.to.as_str(), after.subject.as_str(), after.bytes, after.reply), ("", "", 0, None));
    let states: Vec<State> = desk.outbox().mails().unwrap().iter().map(|mail| mail.state).collect();
    use State::{Cancelled, Deferred, Failed, Queued, Sent, Unknown};
    assert_eq!(states, [Sent, Sent, Failed, Unknown, Deferred, Cancelled, Queued]);
    assert!(desk.outbox().check().is_ok());
    // What is shown says so, and gives nothing away.
    let shown = desk.said(&["outbox", "show", "1"]).exits(0);
    assert!(shown.out().contains("erased") && shown.out().contains(&before.sha256), "{}", shown.out());
    assert!(desk.said(&["outbox", "list"]).exits(0).out().contains("content and persons erased on 2026-11-22"));
    assert_eq!(desk.run(&["outbox", "show", "1"]).exits(0).json()["message"], "");
    assert_eq!(desk.run(&["outbox", "export", "1", "-o", "e.eml"]).exits(3).codes(), ["outbox::purged"]);
    assert_eq!(desk.run(&["outbox", "resolve", "3", "--resend"]).exits(3).codes(), ["outbox::purged"]);
    // Again is no fault.
    assert_eq!(desk.run(&["outbox", "purge", "1", "--yes"]).exits(0).json(), serde_json::json!({"purged": []}));
}

#[test]
fn only_what_is_finished_is_purged() {
    let desk = Desk::new();
    for (id, help) in [("4", "outbox resolve 4 --sent"), ("5", "outbox cancel 5"), ("7", "outbox run")] {
        let outcome = desk.run(&["outbox", "purge", "1", id, "--yes"]).exits(3);
        assert_eq!(outcome.codes(), ["outbox::unfinished"]);
        assert!(outcome.problems()[0]["help"].as_str().unwrap().contains(help), "{}", outcome.stderr);
    }
    assert_eq!(desk.run(&["outbox", "purge", "1", "99", "--yes"]).exits(3).codes(), ["outbox::no-such-mail"]);
    assert!(desk.outbox().mails().unwrap().iter().all(|mail| mail.purged_at.is_none()), "all or none");
    // A person decided: now it is finished.
    desk.run(&["outbox", "resolve", "4", "--sent"]).exits(0);
    assert_eq!(desk.run(&["outbox", "purge", "4", "--yes"]).exits(0).json()["purged"], serde_json::json!([4]));
    // By key, and by age.
    assert_eq!(desk.run(&["outbox", "purge", "--key", "key-of-7", "--yes"]).exits(3).codes(), ["outbox::unfinished"]);
    assert_eq!(
        desk.run(&["outbox", "purge", "--key", "key-of-2", "--yes"]).exits(0).json()["purged"],
        serde_json::json!([2])
    );
    assert_eq!(desk.run(&["outbox", "purge", "--key", "key-of-2", "--yes"]).exits(3).codes(), ["outbox::no-such-mail"]);
    let older = |days: &str, today: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
        command.current_dir(desk.folder.path()).args(["--format", "json", "--state", "state", "--today", today]);
        outcome(command.args(["outbox", "purge", "--older-than", days, "--yes"])).exits(0).json()["purged"].clone()
    };
    assert_eq!(older("30", "2026-12-01"), serde_json::json!([]));
    assert_eq!(older("30", "2027-01-15"), serde_json::json!([1, 3, 6]));
    let none = desk.run(&["outbox", "purge", "--yes"]);
    assert_eq!(none.status, Some(2));
}

#[test]
fn it_asks_before_it_erases() {
    let desk = Desk::new();
    let outcome = desk.run(&["outbox", "purge", "1"]).exits(2);
    assert_eq!(outcome.codes(), ["outbox::not-confirmed"]);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("--yes"));
    assert!(desk.outbox().mail(1).unwrap().purged_at.is_none());
}

#[test]
fn a_purged_letter_is_not_sent_to_that_recipient_twice() {
    let desk = Desk::new();
    let outbox = desk.outbox();
    outbox.purge(&[1, 3, 6], THEN + 40 * DAY).unwrap();
    // Sent: known again, also by a batch, and as another version of the matter.
    assert_eq!(outbox.queue(&[entry(1)], THEN).unwrap(), [Queued::Known(1)]);
    let letters = outbox.letters().unwrap();
    let figure = ShortHash::of(&b"%PDF secret1 ".iter().copied().cycle().take(20_000).collect::<Vec<u8>>());
    assert_eq!(letters.get(figure, "amt1@example.net").map(|known| known.id), Some(1));
    assert_eq!(letters.get(figure, "amt2@example.net"), None, "another recipient is another mail");
    let mut other = entry(1);
    other.message.letter = sha256(b"another version");
    let earlier = outbox.earlier_versions(&other).unwrap().remove(0);
    assert_eq!(earlier.id, 1);
    assert!(earlier.sent_before().message().contains("the same recipient"));
    // Refused and cancelled: it was never sent, and may be.
    assert_eq!(outbox.queue(&[entry(3), entry(6)], THEN).unwrap(), [Queued::New(8), Queued::New(9)]);
    desk.run(&["outbox", "run", "--yes", "--now"]).exits(5);
    let to: Vec<String> =
        desk.server.taken().into_iter().map(|taken| taken.to).filter(|to| to.contains("amt1@")).collect();
    assert_eq!(to.len(), 1, "the letter went out once");
}

/// The tags are no plain hashes: whoever has a list of addresses cannot look them up, and two outboxes cannot be compared.
#[test]
fn what_is_left_of_a_recipient_is_salted() {
    let tags = |desk: &Desk| -> Vec<String> {
        desk.outbox().purge(&[1], THEN).unwrap();
        let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
        db.query_row("SELECT letter_tag, matter_tag FROM mail WHERE id = 1", [], |row| {
            Ok(vec![row.get(0)?, row.get(1)?])
        })
        .unwrap()
    };
    let (one, two) = (tags(&Desk::new()), tags(&Desk::new()));
    assert!(one.iter().all(|tag| tag.len() == 64) && one[0] != one[1]);
    assert!(one[0] != two[0] && one[1] != two[1], "the same mail has other tags in another outbox");
}

#[test]
fn a_purge_is_finished_by_the_next_run_and_waits_for_readers() {
    let desk = Desk::new();
    // Somebody reads what was there before.
    let reader = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
    reader.execute_batch("BEGIN; SELECT count(*) FROM mail;").unwrap();
    let count: i64 = reader.query_row("SELECT count(*) FROM mail", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 7);
    let outcome = desk.run(&["outbox", "purge", "1", "--yes"]).exits(6);
    assert_eq!(outcome.codes(), ["outbox::busy"]);
    // No mail waits for that.
    desk.run(&["outbox", "cancel", "7"]).exits(0);
    desk.run(&["outbox", "run", "--yes", "--max", "0"]).exits(5);
    assert!(!found(&desk.path("state"), 1).is_empty(), "the log still holds it");
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);
    // The next one who sends finishes it.
    desk.run(&["outbox", "run", "--yes", "--max", "0"]).exits(5);
    assert_eq!(found(&desk.path("state"), 1), Vec::<String>::new());
}

#[test]
fn the_database_lets_nothing_else_be_erased() {
    let desk = Desk::new();
    desk.outbox().purge(&[1], THEN).unwrap();
    let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
    for statement in [
        "UPDATE mail SET bytes = x'', purged_at = 1 WHERE id = 7",
        "UPDATE mail SET bytes = x'' WHERE id = 2",
        "UPDATE mail SET sha256 = 'x', bytes = x'', purged_at = 1 WHERE id = 2",
        "UPDATE mail SET state = 'queued' WHERE id = 1",
        "UPDATE event SET text = NULL WHERE mail = 2",
        "UPDATE event SET what = 'x' WHERE mail = 1",
        "DELETE FROM event WHERE mail = 1",
        "DELETE FROM mail WHERE id = 1",
    ] {
        assert!(db.execute_batch(statement).is_err(), "{statement}");
    }
}

// ── the version before ─────────────────────────────────────────────────────────────────────────────────────────────

/// A file of the first version with mails in every state.
fn first_version(folder: &Path) {
    let db = rusqlite::Connection::open(folder.join("outbox.sqlite")).unwrap();
    db.execute_batch("PRAGMA journal_mode = WAL").unwrap();
    db.execute_batch(include_str!("outbox_v1/schema.sql")).unwrap();
    for (index, state) in ["sent", "failed", "unknown", "deferred", "cancelled", "queued", "sending"].iter().enumerate()
    {
        let number = index + 1;
        let Prepared { case, key, kind, via, recipient, record: _, subject, message } = entry(number);
        db.execute(
            "INSERT INTO mail (case_file, key, kind, route, sender, recipient, recipient_name, subject, message_id, letter,
                sha256, bytes, state, stage, attempts, queued_at, next_at, finished_at, code, reply, queue_id, server, tls)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, 1, ?15, ?15, ?16, 250, ?17, 'Q', 's', 'TLSv1.3')",
            rusqlite::params![
                case, key, kind, via, message.from.to_string(), message.to.to_string(), recipient, subject, message.message_id,
                message.letter, message.sha256, message.bytes, state, (*state == "sending").then_some("body"), THEN,
                matches!(*state, "sent" | "failed" | "cancelled").then_some(THEN + 60), format!("250 reply for {number}")
            ],
        )
        .unwrap();
        db.execute("INSERT INTO event (mail, at, what, text) VALUES (?1, ?2, 'queued', 'x')", [number as i64, THEN])
            .unwrap();
    }
    db.execute_batch(&format!(
        "INSERT INTO departure VALUES ('t', {THEN}); INSERT INTO pause VALUES ('t', {THEN}, 'later')"
    ))
    .unwrap();
}

#[test]
fn a_file_of_the_version_before_loses_nothing() {
    let desk = Desk::new();
    let folder = desk.path("old");
    fs::create_dir(&folder).unwrap();
    first_version(&folder);
    let before = fs::read(folder.join("outbox.sqlite")).unwrap();
    // Looking changes nothing.
    let looked = Outbox::look(&folder).unwrap().unwrap();
    assert_eq!(looked.mails().unwrap().len(), 7);
    drop(looked);
    assert_eq!(fs::read(folder.join("outbox.sqlite")).unwrap(), before);
    let outbox = Outbox::open(&folder).unwrap();
    let mails = outbox.mails().unwrap();
    let states: Vec<String> = mails.iter().map(|mail| mail.state.to_string()).collect();
    assert_eq!(states, ["sent", "failed", "unknown", "deferred", "cancelled", "queued", "sending"]);
    for (mail, number) in mails.iter().zip(1..) {
        let entry = entry(number);
        assert_eq!(outbox.bytes(mail).unwrap(), entry.message.bytes);
        assert_eq!((&mail.case, &mail.key, &mail.to), (&entry.case, &entry.key, &entry.message.to.to_string()));
        assert_eq!(
            (mail.reply.as_deref(), mail.bcc.as_deref()),
            (Some(format!("250 reply for {number}").as_str()), None)
        );
        assert_eq!(outbox.events(mail.id).unwrap().len(), 1);
    }
    // It goes on as if nothing had happened: known mails stay known, and finished ones can be purged.
    assert_eq!(outbox.queue(&[entry(1), entry(6)], THEN).unwrap(), [Queued::Known(1), Queued::Known(6)]);
    assert_eq!(outbox.to_purge(&Choice::OlderThan(30), THEN + 40 * DAY).unwrap().len(), 3);
    outbox.purge(&[1, 2, 5], THEN + 40 * DAY).unwrap();
    for number in [1, 2, 5] {
        assert_eq!(found(&folder, number), Vec::<String>::new());
    }
    assert_eq!(outbox.queue(&[entry(1)], THEN).unwrap(), [Queued::Known(1)]);
    drop(outbox);
    // Opened again it is one of this version, made once.
    assert_eq!(Outbox::open(&folder).unwrap().mails().unwrap().len(), 7);
}

// ── what cannot be written, or not all be read ─────────────────────────────────────────────────────────────────────

#[test]
fn an_outbox_that_cannot_be_read_is_no_empty_one() {
    let desk = Desk::new();
    // A folder in its place; a path that leads nowhere.
    fs::create_dir_all(desk.path("odd/outbox.sqlite")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("loop", desk.path("loop")).unwrap();
    for state in ["odd", "loop"] {
        for command in [&["outbox", "list"][..], &["outbox", "show", "1"], &["outbox", "run", "--yes"]] {
            let mut program = program();
            program.current_dir(desk.folder.path()).args(["--format", "json", "--state", state]).args(command);
            let outcome = outcome(&mut program).exits(3);
            assert_eq!(outcome.codes(), ["outbox::unreadable"], "{state} {command:?}");
            assert!(outcome.stdout.is_empty());
        }
    }
    // None is none, and says so.
    let mut program = program();
    program.current_dir(desk.folder.path()).args(["--state", "none", "outbox", "list"]);
    let outcome = outcome(&mut program).exits(0);
    assert!(outcome.out().contains("there is no outbox in \"none\" yet"), "{}", outcome.out());
    assert!(!desk.path("none").exists());
    Outbox::open(&desk.path("empty")).unwrap();
    let mut program = common::program();
    program.current_dir(desk.folder.path()).args(["--state", "empty", "outbox", "list"]);
    assert!(common::outcome(&mut program).exits(0).out().contains("the outbox is empty"));
}

#[test]
fn of_a_damaged_outbox_the_rest_is_read() {
    let desk = Desk::new();
    let state = desk.path("state");
    let file = state.join("outbox.sqlite");
    rusqlite::Connection::open(&file).unwrap().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let good = fs::read(&file).unwrap();
    // The page on which the row of one mail begins.
    let page = (1..good.len() / 4096)
        .find(|page| {
            let bytes = &good[page * 4096..(page + 1) * 4096];
            bytes[0] == 13 && bytes.windows(8).any(|window| window == b"Betreff4")
        })
        .expect("a page with mail 4");
    let mut bad = good.clone();
    bad[page * 4096..page * 4096 + 16].fill(0xA5);
    fs::write(&file, &bad).unwrap();
    let outcome = desk.run(&["outbox", "list"]).exits(3);
    assert_eq!(outcome.codes(), ["outbox::damaged"]);
    let read = outcome.json().as_array().unwrap().len();
    assert!((1..7).contains(&read), "{read} of 7 mails");
    assert!(outcome.problems()[0]["message"].as_str().unwrap().contains(&format!("{read} of its mails can be read")));
    let first = outcome.json()[0]["id"].to_string();
    desk.run(&["outbox", "show", &first]).exits(0);
    assert_eq!(fs::read(&file).unwrap(), bad, "looking changes nothing");
    assert_eq!(desk.run(&["outbox", "run", "--yes", "--now"]).exits(3).codes(), ["outbox::damaged"]);
}

#[test]
fn one_damaged_mail_is_told_with_what_was_sent_before_it() {
    let server = Server::start(Setup::new(Door::Plain, |_, _| Do::Go));
    let desk = Desk { folder: tempfile::tempdir().unwrap(), server };
    fs::write(desk.path("config.toml"), desk.server.section("t", "tls = \"none\"")).unwrap();
    desk.outbox().queue(&[entry(1), entry(2), entry(3)], THEN).unwrap();
    let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
    db.execute_batch("DROP TRIGGER bytes_stay; UPDATE mail SET bytes = x'00' WHERE id = 3").unwrap();
    drop(db);
    let outcome = desk.run(&["outbox", "run", "--yes", "--now"]).exits(3);
    assert_eq!(outcome.codes(), ["outbox::damaged"]);
    let problem = outcome.problems()[0].clone();
    assert!(problem["message"].as_str().unwrap().contains("mail 3"), "{problem}");
    let help = problem["help"].as_str().unwrap();
    assert!(help.starts_with("2 mails were sent before it was seen, nothing more is sent"), "{help}");
    assert_eq!(desk.server.taken().len(), 2);
    assert_eq!(desk.outbox().mail(3).unwrap().state, State::Queued, "it was not begun");
}

/// On a medium that cannot be written the outbox is looked at in a copy; the log beside it counts.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_can_be_looked_into() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let set = |mode| fs::set_permissions(desk.path("state"), fs::Permissions::from_mode(mode)).unwrap();
    // Somebody else holds it open, so that the log stays; without its index it cannot be read in its place.
    let held = desk.outbox();
    let copy = desk.path("medium");
    fs::create_dir(&copy).unwrap();
    for name in ["outbox.sqlite", "outbox.sqlite-wal"] {
        fs::copy(desk.path("state").join(name), copy.join(name)).unwrap();
    }
    drop(held);
    fs::set_permissions(&copy, fs::Permissions::from_mode(0o500)).unwrap();
    set(0o700);
    let looked = Outbox::look(&copy).unwrap().unwrap();
    assert_eq!(looked.mails().unwrap().len(), 7);
    assert_eq!(looked.mail(6).unwrap().state, State::Cancelled);
    fs::set_permissions(&copy, fs::Permissions::from_mode(0o700)).unwrap();
}
