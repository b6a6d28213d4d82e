//! Registers of other machines, and what two windows tell at once.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::process::Stdio;

use common::desk::{CASE, Desk};
use serde_json::Value;

/// The register of somebody else, with these files in it in place of its own.
fn forged(case: &str, proof: &str) -> String {
    let desk = Desk::new();
    fs::write(desk.path("receipt.png"), "a photo").unwrap();
    desk.done("2026-09-01", &["follow", "add", "case.toml"]);
    desk.done("2026-09-04", &["follow", "event", "1", "objected", "--on", "2026-09-01", "--proof", "receipt.png"]);
    desk.done("2026-09-04", &["follow", "export", "--all", "-o", "all.json"]);
    let mut whole: Value = serde_json::from_slice(&fs::read(desk.path("all.json")).unwrap()).unwrap();
    whole["matters"][0]["letters"][0]["case_file"] = case.into();
    whole["matters"][0]["events"][0]["proof"] = proof.into();
    whole.to_string()
}

/// Names of the files in a ZIP.
fn packed(desk: &Desk, name: &str) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(fs::File::open(desk.path(name)).unwrap()).unwrap();
    (0..zip.len()).map(|at| zip.by_index(at).unwrap().name().unwrap().to_string()).collect()
}

#[test]
fn a_forged_register_erases_and_packs_no_file_of_mine() {
    let desk = Desk::new();
    let whole = |name: &str| desk.path(name).display().to_string();
    // A secret, a photo, the PDF beside something, and a case of another person.
    for (name, text) in
        [("secret.key", "secret"), ("photo.png", "photo"), ("secret.pdf", "%PDF-1.7"), ("secret.eml", "mail")]
    {
        fs::write(desk.path(name), text).unwrap();
    }
    fs::write(desk.path("other.toml"), CASE.replace("Änne Müller", "Ole Probe")).unwrap();
    for case in ["secret.key", "other.toml"] {
        fs::write(desk.path("forged.json"), forged(&whole(case), &whole("photo.png"))).unwrap();
        desk.done("2026-09-05", &["follow", "import", "forged.json"]);
        let id = desk.done("2026-09-05", &["follow", "list"])[0]["id"].to_string();
        let export = desk.run("2026-09-05", &["follow", "export", &id, "-o", "one.zip", "--force"]).exits(0);
        assert_eq!(export.codes(), ["follow::not-in-export", "follow::not-in-export"], "{}", export.stderr);
        assert_eq!(packed(&desk, "one.zip"), ["chronology.csv", "matter.json"]);
        let gone = desk.done("2026-09-05", &["follow", "forget", &id, "--files", "--yes"]);
        assert_eq!(gone["files"], serde_json::json!([]), "{gone}");
        let stays = fs::canonicalize(desk.path(case)).unwrap().display().to_string();
        assert_eq!(gone["stay"], serde_json::json!([stays]), "{gone}");
    }
    for name in ["secret.key", "photo.png", "secret.pdf", "secret.eml", "other.toml"] {
        assert!(desk.path(name).is_file(), "{name}");
    }
}

/// Whoever moves their own register, with the files, loses nothing: what shows an event is found beside the case.
#[test]
fn a_register_that_moved_finds_its_own_files() {
    let desk = Desk::new();
    let folder = fs::canonicalize(desk.folder.path()).unwrap();
    let case = folder.join("case.toml").display().to_string();
    fs::write(desk.path("receipt.png"), "a photo").unwrap();
    fs::write(desk.path("all.json"), forged(&case, "/home/before/receipt.png")).unwrap();
    desk.done("2026-09-05", &["follow", "import", "all.json"]);
    assert_eq!(desk.done("2026-09-05", &["follow", "show", "1"])["events"][0]["proof"], "receipt.png");
    desk.run("2026-10-05", &["follow", "next", "1", "--kind", "complaint", "-o", "next.toml"]);
    assert!(fs::read_to_string(desk.path("next.toml")).unwrap().contains("file = \"receipt.png\""));
    desk.done("2026-09-05", &["follow", "export", "1", "-o", "one.zip"]);
    let files = packed(&desk, "one.zip");
    for name in ["case.toml", "receipt.png"] {
        assert!(files.iter().any(|file| file.ends_with(name)), "{name}: {files:?}");
    }
    desk.done("2026-09-05", &["follow", "forget", "1", "--files", "--yes"]);
    assert!(!desk.path("case.toml").exists() && !desk.path("receipt.png").exists());
}

#[test]
fn what_two_windows_tell_at_once_is_one_line() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let tell = |more: &[&str]| {
        let mut command = desk.command("2026-11-22");
        command.args(["follow", "event", "1", "sent", "--on", "2026-11-20"]).args(more);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let mut all: Vec<_> =
        (0..8).map(|at| if at % 2 == 0 { tell(&["--how", "post"]) } else { tell(&["--note", "R 1"]) }).collect();
    assert!(all.iter_mut().all(|child| child.wait().unwrap().success()));
    let events = desk.done("2026-11-22", &["follow", "show", "1"])["events"].clone();
    let valid: Vec<&Value> = events.as_array().unwrap().iter().filter(|line| line["taken_back"] == false).collect();
    let [one] = valid.as_slice() else { panic!("{events}") };
    assert_eq!((&one["channel"], &one["note"]), (&"post".into(), &"R 1".into()), "{events}");
    // Another way of sending is another event.
    tell(&["--how", "fax"]).wait().unwrap();
    let events = desk.done("2026-11-22", &["follow", "show", "1"])["events"].clone();
    assert_eq!(events.as_array().unwrap().iter().filter(|line| line["taken_back"] == false).count(), 2);
}

#[test]
fn a_day_that_a_register_cannot_keep_is_refused() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    for day in ["0001-01-01", "1899-12-31"] {
        let refused = desk.run("2026-11-22", &["follow", "event", "1", "noted", "--on", day]);
        assert_eq!((refused.status, refused.codes()), (Some(3), vec!["follow::long-ago".to_owned()]), "{day}");
    }
}

/// A letter that is dated ahead, with what its case tells of before that day, moves like any other.
#[test]
fn a_letter_of_a_later_day_moves_as_well() {
    let desk = Desk::new();
    let ahead =
        CASE.replace("reference =", "date = 2026-12-24\nreference =").replace("never-objected", "objected-after-start");
    fs::write(desk.path("case.toml"), ahead + "\n[[event]]\ndate = 2026-12-01\nwhat = \"objected\"\n").unwrap();
    desk.done("2026-11-26", &["follow", "add", "case.toml"]);
    desk.done("2026-11-26", &["follow", "export", "--all", "-o", "all.json"]);
    let other = Desk::new();
    fs::copy(desk.path("all.json"), other.path("all.json")).unwrap();
    assert_eq!(other.done("2026-11-26", &["follow", "import", "all.json"])["new"], 1);
}
