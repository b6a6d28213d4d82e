//! Pipes, devices and sockets in the place of a file: named at once, never waited for, never read without end.

#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use common::{Outcome, TODAY, clean, folder_with, identities, outcome};

/// The program in a folder; whoever waits for a pipe is ended after a minute, with status 124.
fn run(folder: &Path, args: &[&str]) -> Outcome {
    let mut command = Command::new("timeout");
    clean(&mut command);
    command.current_dir(folder).args(["60", env!("CARGO_BIN_EXE_widerspruch"), "--today", TODAY, "--format", "json"]);
    outcome(command.args(args))
}

/// A shell with the program as `$0`.
fn shell(folder: &Path, line: &str) -> Outcome {
    let mut command = Command::new("timeout");
    clean(&mut command);
    command.current_dir(folder).args(["60", "bash", "-c", line, env!("CARGO_BIN_EXE_widerspruch")]);
    outcome(&mut command)
}

const OBJECTION: &str = include_str!("../examples/objection.toml");

fn folder() -> tempfile::TempDir {
    let folder = folder_with(&["objection.toml", "centre.toml", "clients.csv", "signature.png", "centre-logo.svg"]);
    let path = folder.path();
    assert!(Command::new("mkfifo").arg(path.join("pipe")).status().unwrap().success());
    fs::copy(identities().join("p256.p12"), path.join("me.p12")).unwrap();
    for (name, to) in
        [("pipe.csv", "pipe"), ("pipe.xlsx", "pipe"), ("zero.toml", "/dev/zero"), ("zero.json", "/dev/zero")]
    {
        std::os::unix::fs::symlink(to, path.join(name)).unwrap();
    }
    let case = |name: &str, added: &str| fs::write(path.join(name), format!("{OBJECTION}\n{added}")).unwrap();
    case("enclosure.toml", "[[enclosure]]\ntitle = \"Receipt\"\nfile = \"pipe\"\n");
    case("sealed.toml", "[seal]\nidentity = \"pipe\"\npassword_file = \"password\"\n");
    case("secret.toml", "[seal]\nidentity = \"me.p12\"\npassword_file = \"pipe\"\n");
    let logo = OBJECTION.replacen("[sender]", "[sender]\nlogo = \"pipe\"", 1);
    fs::write(path.join("logo.toml"), logo).unwrap();
    fs::write(path.join("font.toml"), "[fonts]\nadd = [\"pipe\"]\n").unwrap();
    fs::create_dir_all(path.join("letters/de/objection")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", path.join("letters/de/objection/letter.hbs")).unwrap();
    folder
}

#[test]
fn nothing_but_a_file_is_read_wherever_one_is_named() {
    let folder = folder();
    for (args, status, code) in [
        (&["check", "pipe"][..], 3, "file::no-file"),
        (&["check", "zero.toml"], 3, "file::no-file"),
        (&["check", "zero.json"], 3, "file::no-file"),
        (&["--config", "pipe", "check", "objection.toml"], 3, "file::no-file"),
        (&["--config", "/dev/zero", "check", "objection.toml"], 3, "file::no-file"),
        (&["--config", "font.toml", "check", "objection.toml"], 3, "file::no-file"),
        (&["--templates", "letters", "check", "objection.toml"], 3, "file::no-file"),
        (&["check", "logo.toml"], 3, "case::picture"),
        (&["check", "enclosure.toml"], 3, "file::no-file"),
        (&["render", "sealed.toml"], 4, "seal::identity"),
        (&["render", "secret.toml"], 4, "seal::password"),
        (&["sign", "pipe", "--identity", "me.p12"], 4, "seal::unreadable"),
        (&["verify", "pipe"], 4, "seal::unreadable"),
        (&["verify", "/dev/zero"], 4, "seal::unreadable"),
        (&["verify", "objection.toml", "--trust", "/dev/zero"], 4, "seal::trust"),
        (&["verify", "objection.toml", "--trust", "pipe"], 4, "seal::trust"),
        (&["batch", "clients.csv", "--centre", "pipe", "--out", "out"], 3, "file::no-file"),
        (&["batch", "pipe.csv", "--centre", "centre.toml", "--out", "out"], 3, "file::no-file"),
        (&["batch", "pipe.xlsx", "--centre", "centre.toml", "--out", "out"], 3, "file::no-file"),
    ] {
        let outcome = run(folder.path(), args);
        assert_eq!(outcome.status, Some(status), "{args:?}: {}", outcome.stderr);
        assert_eq!(outcome.codes(), [code], "{args:?}: {}", outcome.stderr);
        let problem = &outcome.problems()[0];
        let message = problem["message"].as_str().unwrap();
        assert!(message.contains("it is a named pipe") || message.contains("it is a device"), "{args:?}: {message}");
        assert!(problem["help"].is_string() && problem["file"].is_string(), "{args:?}: {problem}");
    }
    assert!(!folder.path().join("out").exists() && !folder.path().join("sealed.pdf").exists());
}

/// What the shell hands over has a writer and ends: it is read like standard input.
#[test]
fn a_pipe_that_the_shell_hands_over_is_read() {
    let folder = folder();
    for line in [
        "\"$0\" --today 2026-11-22 check <(cat objection.toml)",
        "cat objection.toml | \"$0\" --today 2026-11-22 check /dev/stdin",
        "\"$0\" --today 2026-11-22 --config <(printf '[fonts]\\nadd = []\\n') check objection.toml",
        "\"$0\" --today 2026-11-22 --config /dev/null check objection.toml",
    ] {
        let outcome = shell(folder.path(), line).exits(0);
        assert!(outcome.out().contains("objection (de) to"), "{line}: {}", outcome.out());
    }
    let endless = shell(folder.path(), "\"$0\" --format json check <(cat /dev/zero)").exits(3);
    assert_eq!(endless.codes(), ["case::too-large"]);
    // A table is read more than once.
    let table = shell(folder.path(), "\"$0\" --format json batch <(cat clients.csv) --centre centre.toml --out out");
    assert_eq!(table.exits(3).codes(), ["file::no-file"]);
}

/// Standard input itself stays what it was.
#[test]
fn standard_input_that_is_a_terminal_device_or_empty_is_told() {
    let folder = folder();
    let mut command = common::program();
    command.current_dir(folder.path()).args(["--format", "json", "check", "-"]).stdin(Stdio::null());
    assert_eq!(outcome(&mut command).exits(3).codes(), ["case::empty"]);
}
