//! A register on another machine, and one of an earlier version.

use std::fs;

use serde_json::Value;

use super::shared::private;
use crate::common::desk::{CASE, Desk};
use crate::common::root;

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
    db.execute_batch(include_str!("../outbox_v2/schema.sql")).unwrap();
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
    assert_eq!(version, 6);
}

#[test]
fn a_register_of_the_version_before_is_read_and_goes_on() {
    let desk = Desk::new();
    fs::create_dir(desk.path("state")).unwrap();
    private(&desk.path("state"));
    let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
    db.execute_batch(include_str!("../outbox_v3/schema.sql")).unwrap();
    drop(db);
    desk.stands("2026-09-20", "waiting", "2026-10-01", false);
    desk.done("2026-09-20", &["follow", "event", "1", "acknowledged", "--on", "2026-09-07"]);
    desk.stands("2026-09-20", "waiting", "2026-10-07", true);
    // The case it knew lies elsewhere; the same matter is known again by its key.
    assert_eq!(desk.done("2026-09-20", &["follow", "add", "case.toml"])[0]["new"], false);
}
