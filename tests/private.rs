//! Who may read what is written: its owner alone, or the colleagues of a folder that is shared.

#![cfg(unix)]
#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use common::{Outcome, TODAY, clean, folder_with, identities, outcome};

/// Runs the program in a folder with a umask.
fn run(folder: &Path, umask: &str, line: &str) -> Outcome {
    let mut command = Command::new("sh");
    clean(&mut command);
    let line = format!("umask {umask}; exec \"$0\" --today {TODAY} {line}");
    command.current_dir(folder).env("WIDERSPRUCH_SEAL_PASSWORD", "geheim").args([
        "-c",
        &line,
        env!("CARGO_BIN_EXE_widerspruch"),
    ]);
    outcome(&mut command)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap_or_else(|e| panic!("{}: {e}", path.display())).permissions().mode() & 0o7777
}

fn set(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// Everything in a folder and its folders, with its mode.
fn modes(folder: &Path) -> Vec<(String, u32)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.push((path.display().to_string(), mode(&path)));
        if path.is_dir() {
            found.extend(modes(&path));
        }
    }
    found
}

fn desk() -> tempfile::TempDir {
    let folder = folder_with(&[
        "objection.toml",
        "complaint.toml",
        "centre.toml",
        "centre-logo.svg",
        "signature.png",
        "clients.csv",
    ]);
    fs::copy(identities().join("p256.p12"), folder.path().join("me.p12")).unwrap();
    set(folder.path(), 0o755);
    folder
}

/// With any umask: letters, texts, signed files, drafts, batches, their print file, the outbox and its evidence.
#[test]
fn what_is_written_is_for_its_owner_alone() {
    for umask in ["022", "002", "000"] {
        let desk = desk();
        let path = desk.path();
        run(path, umask, "render objection.toml").exits(0);
        run(path, umask, "render objection.toml --text -o objection.txt").exits(0);
        run(path, umask, "render objection.toml --out new/letters").exits(0);
        run(path, umask, "sign objection.pdf --identity me.p12").exits(0);
        run(path, umask, "send --eml drafts --incomplete complaint.toml").exits(0);
        run(path, umask, "batch clients.csv --centre centre.toml --out batch --print-file all.pdf").exits(0);
        for name in ["objection.pdf", "objection.txt", "objection-signed.pdf", "all.pdf"] {
            assert_eq!(mode(&path.join(name)), 0o600, "{name} with umask {umask}");
        }
        for name in ["new", "drafts", "batch"] {
            assert_eq!(mode(&path.join(name)), 0o700, "{name} with umask {umask}");
            let inside = modes(&path.join(name));
            assert!(!inside.is_empty());
            for (name, mode) in inside {
                assert!([0o600, 0o700].contains(&mode), "{name} has {mode:04o} with umask {umask}");
            }
        }
    }
}

/// Lists of facts and signed files, too; a public key is there to be handed out, and nobody else may write to it.
#[test]
fn of_what_is_made_for_others_only_the_public_key_is_for_everybody() {
    for umask in ["022", "002", "000"] {
        let desk = desk();
        let path = desk.path();
        fs::write(path.join("days.toml"), "[[holiday]]\nplace = \"IE\"\nname = \"Our day\"\non = \"05-02\"\n").unwrap();
        run(path, umask, "facts list --older-than 0 -o facts.csv").exits(0);
        run(path, umask, "data keys facts.key").exits(0);
        run(path, umask, "data sign days.toml --key facts.key --number 1 -o facts.signed").exits(0);
        for (name, wanted) in
            [("facts.csv", 0o600), ("facts.key", 0o600), ("facts.signed", 0o600), ("facts.key.pub", 0o644)]
        {
            assert_eq!(mode(&path.join(name)), wanted, "{name} with umask {umask}");
        }
    }
}

/// A centre's colleagues share a folder that passes its group on, or that the group may write to.
#[test]
fn a_folder_that_is_shared_keeps_the_umask() {
    for (shared, umask, wanted) in
        [(0o2775, "002", 0o664), (0o775, "002", 0o664), (0o2755, "022", 0o644), (0o770, "027", 0o640)]
    {
        let desk = desk();
        let path = desk.path();
        fs::create_dir(path.join("out")).unwrap();
        set(&path.join("out"), shared);
        run(path, umask, "render objection.toml --out out").exits(0);
        run(path, umask, "batch clients.csv --centre centre.toml --out out").exits(0);
        let letters: Vec<(String, u32)> =
            modes(&path.join("out")).into_iter().filter(|(name, _)| !name.contains(".widerspruch-batch")).collect();
        assert!(letters.len() > 5, "{letters:?}");
        assert!(letters.iter().all(|(_, mode)| *mode == wanted), "{shared:04o} with umask {umask}: {letters:?}");
        assert_eq!(mode(&path.join("out")), shared);
    }
}

/// `/tmp` and its like are shared with strangers, which is no reason to show them letters.
#[test]
fn a_folder_for_everybody_is_no_shared_folder() {
    let desk = desk();
    let path = desk.path();
    fs::create_dir(path.join("out")).unwrap();
    for everybody in [0o1777, 0o777, 0o2777] {
        set(&path.join("out"), everybody);
        run(path, "022", "render --force objection.toml --out out").exits(0);
        assert_eq!(mode(&path.join("out/objection.pdf")), 0o600);
        fs::remove_file(path.join("out/objection.pdf")).unwrap();
    }
}

/// Whoever can write into the state folder can put another outbox in the place of ours.
#[test]
fn a_state_folder_that_others_can_write_to_is_refused() {
    let desk = desk();
    let path = desk.path();
    fs::create_dir(path.join("state")).unwrap();
    for (open, refused) in [(0o777, true), (0o1777, true), (0o775, true), (0o755, false), (0o700, false)] {
        set(&path.join("state"), open);
        let outcome = run(path, "022", "--format json --state state outbox list");
        if refused {
            let outcome = outcome.exits(3);
            assert_eq!(outcome.codes(), ["state::not-private"]);
            assert_eq!(outcome.problems()[0]["help"], "run: chmod go-w \"state\"");
        } else {
            outcome.exits(0);
        }
    }
}
