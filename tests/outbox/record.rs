//! What is on disk, who decides about it, and who can read or change it.

use super::shared::{Bench, START, entry};
use crate::server::{At, Do, Door, Setup};
use chrono::DateTime;
use std::path::Path;
use widerspruch::outbox::Outbox;
use widerspruch::outbox::queue::{Queued, Resolution};
use widerspruch::outbox::row::State;
use widerspruch::outbox::run::Errand;
use widerspruch::outbox::stopped::Stopped;
use widerspruch::words::Words;

#[test]
fn the_same_letter_to_the_same_recipient_is_one_mail() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let outbox = bench.outbox();
    // Built at another time, so with other bytes.
    let mut again = entry(0, "t");
    again.message.bytes.extend_from_slice(b"x");
    assert_eq!(outbox.queue(&[again.clone(), entry(1, "t")], START).unwrap(), [Queued::Known(1), Queued::New(2)]);
    bench.run();
    assert_eq!(outbox.queue(&[again], START).unwrap(), [Queued::Known(1)]);
    bench.run();
    assert_eq!(bench.server.taken().len(), 2);
    // Another letter of the same matter is seen.
    let mut other = entry(0, "t");
    other.message.letter = "another".into();
    assert_eq!(outbox.earlier_versions(&other).unwrap()[0].id, 1);
    assert!(outbox.earlier_versions(&entry(0, "t")).unwrap().is_empty());
}

#[test]
fn a_person_decides_about_the_unknown() {
    let script = |at, mail| if at == At::End && mail < 2 { Do::TakeAndClose } else { Do::Go };
    let bench = Bench::new(3, "", Setup::new(Door::Plain, script));
    bench.run();
    let outbox = bench.outbox();
    assert_eq!(bench.states(), [State::Unknown, State::Unknown, State::Queued]);
    assert!(outbox.cancel(1, START).is_err(), "it may have arrived");
    assert_eq!(outbox.resolve(1, Resolution::Sent, START).unwrap().state, State::Sent);
    assert_eq!(outbox.resolve(2, Resolution::Resend, START).unwrap().state, State::Queued);
    assert_eq!(outbox.cancel(3, START).unwrap().state, State::Cancelled);
    for (id, resolution) in [(1, Resolution::Resend), (1, Resolution::Sent), (3, Resolution::Resend)] {
        assert!(outbox.resolve(id, resolution, START).is_err(), "{id} {resolution:?}");
    }
    assert!(outbox.cancel(1, START).is_err() && outbox.mail(99).is_err());
    bench.run();
    assert_eq!(bench.states(), [State::Sent, State::Sent, State::Cancelled]);
    let what: Vec<String> = outbox.events(2).unwrap().into_iter().map(|e| e.what).collect();
    assert_eq!(what, ["queued", "started", "body", "unknown", "resolved-resend", "started", "body", "accepted"]);
    // Cancelled, it may be queued anew.
    assert_eq!(outbox.queue(&[entry(2, "t")], START).unwrap(), [Queued::New(4)]);
}

#[test]
fn a_section_that_is_gone_keeps_its_mails() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let order = Errand { routes: &[], ..bench.order() };
    let report = bench.outbox().run(&order, &bench.clock, &mut |_| {}).unwrap();
    assert_eq!(report.stopped, [("t".to_owned(), Stopped::NoRoute)]);
    assert_eq!(bench.states(), [State::Queued]);
}

#[test]
fn a_user_who_ends_it_loses_nothing() {
    let bench = Bench::new(5, "", Setup::new(Door::Plain, |_, _| Do::Go));
    bench.outbox().run(&bench.order(), &bench.clock, &mut |mail| bench.clock.stop.set(mail.id == 2)).unwrap();
    assert_eq!(bench.states().iter().filter(|s| **s == State::Sent).count(), 2);
    bench.clock.stop.set(false);
    bench.run();
    assert_eq!(bench.states(), [State::Sent; 5]);
    bench.holds();
}

#[test]
fn a_second_sender_has_to_wait() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let lock = widerspruch::outbox::lock::take(bench.folder.path()).unwrap();
    let problem = bench.outbox().run(&bench.order(), &bench.clock, &mut |_| {}).unwrap_err();
    assert_eq!(problem.code.as_str(), "outbox::busy");
    assert!(bench.server.taken().is_empty());
    drop(lock);
    bench.run();
    assert_eq!(bench.states(), [State::Sent]);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("state/widerspruch");
    let outbox = Outbox::open(&folder).unwrap();
    outbox.queue(&[entry(1, "t")], START).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    // One that was copied about gets its mode back.
    let file = folder.join("outbox.sqlite");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    Outbox::open(&folder).unwrap();
    assert_eq!(mode(&file), 0o600);
}

#[test]
fn a_damaged_or_foreign_file_is_told_and_nothing_is_sent() {
    let bench = Bench::new(3, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let path = bench.outbox().path();
    // Everything into the file itself.
    rusqlite::Connection::open(&path).unwrap().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let good = std::fs::read(&path).unwrap();
    let mut found = 0;
    for page in 1..good.len() / 4096 {
        let mut bad = good.clone();
        bad[page * 4096..page * 4096 + 64].fill(0xA5);
        std::fs::write(&path, &bad).unwrap();
        let outcome =
            Outbox::open(bench.folder.path()).and_then(|o| o.run(&bench.order(), &bench.clock, &mut |_| {}).map(drop));
        if let Err(problem) = outcome {
            assert_eq!(problem.code.as_str(), "outbox::damaged", "{problem:?}");
            found += 1;
        }
        std::fs::write(&path, &good).unwrap();
        let _ = std::fs::remove_file(path.with_extension("sqlite-wal"));
        let _ = std::fs::remove_file(path.with_extension("sqlite-shm"));
        if !bench.server.taken().is_empty() {
            // A page that holds nothing: the mails went out as they should.
            bench.server.taken.lock().unwrap().clear();
        }
    }
    assert!(found > 5, "only {found} damaged pages were found");
    for (content, code) in [
        (b"this is a letter, not a database, and long enough to see it".to_vec(), "outbox::damaged"),
        (good[..3000].to_vec(), "outbox::damaged"),
    ] {
        std::fs::write(&path, content).unwrap();
        assert_eq!(Outbox::open(bench.folder.path()).err().map(|p| p.code.as_str()), Some(code));
    }
    std::fs::remove_file(&path).unwrap();
    rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE x (y)").unwrap();
    assert_eq!(Outbox::open(bench.folder.path()).err().map(|p| p.code.as_str()), Some("outbox::foreign"));
    assert!(bench.server.taken().is_empty());
}

#[test]
fn a_newer_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = Outbox::open(folder.path()).unwrap().path();
    rusqlite::Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(Outbox::open(folder.path()).err().map(|p| p.code.as_str()), Some("outbox::newer"));
}

#[test]
fn the_record_can_only_grow() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    bench.run();
    let db = rusqlite::Connection::open(bench.outbox().path()).unwrap();
    for statement in [
        "UPDATE event SET what = 'x'",
        "DELETE FROM event",
        "DELETE FROM mail",
        "UPDATE mail SET bytes = x'00'",
        "UPDATE mail SET recipient = 'x'",
    ] {
        assert!(db.execute_batch(statement).is_err(), "{statement}");
    }
}

#[test]
fn bytes_that_changed_are_not_sent() {
    let bench = Bench::new(1, "", Setup::new(Door::Plain, |_, _| Do::Go));
    let db = rusqlite::Connection::open(bench.outbox().path()).unwrap();
    db.execute_batch("DROP TRIGGER bytes_stay; UPDATE mail SET bytes = x'00'").unwrap();
    let problem = bench.outbox().run(&bench.order(), &bench.clock, &mut |_| {}).unwrap_err();
    assert_eq!(problem.code.as_str(), "outbox::damaged");
    assert!(!bench.server.heard().iter().any(|l| l.starts_with("MAIL")));
}

#[test]
fn the_evidence_holds_the_exact_bytes() {
    let bench = Bench::new(2, "", Setup::new(Door::Implicit, |_, _| Do::Go));
    bench.run();
    let outbox = bench.outbox();
    let file = String::from_utf8(outbox.evidence(&[1, 2], DateTime::UNIX_EPOCH, &Words::english()).unwrap()).unwrap();
    use base64::Engine;
    for (id, taken) in [1, 2].iter().zip(bench.server.taken()) {
        let encoded = base64::engine::general_purpose::STANDARD.encode(&taken.bytes);
        let lines: String = file.split("\r\n").collect();
        assert!(lines.contains(&encoded), "mail {id}");
        assert_eq!(outbox.record(*id).unwrap().message, encoded);
    }
    assert!(file.contains("mail-2.eml") && file.contains("evidence.json") && file.contains("TLSv1.3"));
}
