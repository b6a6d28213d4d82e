//! What the tests share: running the program, and comparing with files.
//!
//! `REPLACE=1 cargo test` writes the expected files anew. Read the diff before you commit it: a golden file is a
//! promise, not a recording.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::disallowed_methods, reason = "tests are run by people and may read the environment")]

#[cfg(feature = "web")]
pub mod browser;
pub mod desk;
pub mod identities;
pub mod meaning;
pub mod pdf;
#[cfg(target_os = "linux")]
pub mod pty;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// The clock of all tests.
pub const TODAY: &str = "2026-11-22";

/// The folder of the package; the program runs there unless a test says otherwise.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Outcome {
    /// The exit status; none when a signal ended it.
    pub status: Option<i32>,
    pub stdout: Vec<u8>,
    pub stderr: String,
}

impl Outcome {
    pub fn out(&self) -> &str {
        std::str::from_utf8(&self.stdout).expect("stdout is UTF-8")
    }

    #[track_caller]
    pub fn exits(self, status: i32) -> Self {
        assert_eq!(
            self.status,
            Some(status),
            "stdout:\n{}\nstderr:\n{}",
            String::from_utf8_lossy(&self.stdout),
            self.stderr
        );
        self
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.stdout)
            .unwrap_or_else(|error| panic!("stdout is not one JSON value ({error}):\n{}", self.out()))
    }

    /// The problems of a run with `--format json`.
    #[track_caller]
    pub fn problems(&self) -> Vec<Value> {
        self.stderr
            .lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("not JSON ({e}): {line}")))
            .collect()
    }

    /// The codes of the errors, in their order.
    #[track_caller]
    pub fn errors(&self) -> Vec<String> {
        let problems = self.problems();
        let errors = problems.iter().filter(|p| p["severity"] == "error");
        errors.map(|p| p["code"].as_str().expect("a code").to_owned()).collect()
    }

    /// The first error.
    #[track_caller]
    pub fn first_error(&self) -> Value {
        self.problems().into_iter().find(|p| p["severity"] == "error").expect("an error")
    }

    /// The codes of the problems, in their order.
    #[track_caller]
    pub fn codes(&self) -> Vec<String> {
        self.problems().iter().map(|p| p["code"].as_str().expect("a code").to_owned()).collect()
    }
}

/// The program with a fixed clock and without the configuration of whoever runs the tests.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    clean(&mut command);
    command.args(["--today", TODAY]);
    command
}

/// Takes away what the surroundings could change.
pub fn clean(command: &mut Command) {
    command
        .current_dir(root())
        .env("XDG_CONFIG_HOME", "/nonexistent")
        .env("XDG_STATE_HOME", "/nonexistent")
        .env("COLUMNS", "100")
        .env("NO_COLOR", "1");
    // The language of whoever runs the tests.
    for name in ["WIDERSPRUCH_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
}

/// A shell in which `widerspruch` is the program, with a home of its own and the clock of the tests; `web` is ended, as it would serve pages
/// for an hour.
pub fn shell(folder: &Path, home: &Path) -> Command {
    let bin = home.join("bin");
    fs::create_dir_all(&bin).unwrap();
    let program = env!("CARGO_BIN_EXE_widerspruch");
    // No browser opens over ssh. In the foreground: else the program gets the signal twice, alone and with its group, and the second ends it at once.
    let ends = "env SSH_CONNECTION=none timeout --foreground --preserve-status -s TERM 3";
    let script = format!(
        "#!/bin/sh\ncase $1 in\nweb) exec {ends} {program} \"$@\" ;;\nesac\nexec {program} --today {TODAY} \"$@\"\n"
    );
    let path = bin.join("widerspruch");
    fs::write(&path, script).unwrap();
    set_mode(&path, 0o755);
    let mut command = Command::new("sh");
    clean(&mut command);
    let paths = std::env::var("PATH").unwrap_or_default();
    command
        .current_dir(folder)
        .env("PATH", format!("{}:{paths}", bin.display()))
        .env("HOME", home)
        .env("XDG_STATE_HOME", home.join("state"))
        .env("XDG_CONFIG_HOME", home.join("config"));
    command
}

/// Runs a command to its end.
#[track_caller]
pub fn outcome(command: &mut Command) -> Outcome {
    let output = command.output().unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
    Outcome {
        status: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
    }
}

/// Runs the program in the folder of the package.
#[track_caller]
pub fn run<S: AsRef<std::ffi::OsStr>>(args: impl IntoIterator<Item = S>) -> Outcome {
    outcome(program().args(args))
}

/// Runs the program in another folder.
#[track_caller]
pub fn run_in<S: AsRef<std::ffi::OsStr>>(folder: &Path, args: impl IntoIterator<Item = S>) -> Outcome {
    outcome(program().current_dir(folder).args(args))
}

/// Runs the program with a text on its standard input.
#[track_caller]
pub fn run_with_input<S: AsRef<std::ffi::OsStr>>(
    folder: &Path,
    input: &[u8],
    args: impl IntoIterator<Item = S>,
) -> Outcome {
    let mut command = program();
    command.current_dir(folder).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    // A program that refuses its arguments does not read; that is no failure of the test.
    let _ = child.stdin.take().expect("stdin is piped").write_all(input);
    let output = child.wait_with_output().expect("the program ends");
    Outcome {
        status: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
    }
}

/// A folder that is gone after the test, with copies of some examples in it.
pub fn folder_with(examples: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in examples {
        fs::copy(root().join("examples").join(name), folder.path().join(name))
            .unwrap_or_else(|e| panic!("{name}: {e}"));
    }
    folder
}

/// Gives a file or a folder a mode, where the system knows modes.
pub fn set_mode(path: &Path, mode: u32) {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).expect("it is there");
    #[cfg(not(unix))]
    let _ = (path, mode);
}

/// Sends a signal to a process.
#[cfg(unix)]
#[track_caller]
pub fn signal(pid: u32, signal: rustix::process::Signal) {
    let pid = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw).expect("the number of a process");
    rustix::process::kill_process(pid, signal).expect("the process is there");
}

/// A folder with identities, see there.
pub fn identities() -> &'static Path {
    identities::identities()
}

/// The names in a folder, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Case files of a folder, by name.
pub fn cases(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml" || e == "json"))
        .filter(|path| !path.ends_with("centre.toml"))
        .collect();
    paths.sort();
    paths
}

/// Whether expected files are to be written anew.
pub fn replacing() -> bool {
    std::env::var_os("REPLACE").is_some_and(|value| value == "1")
}

/// What differs between a file and what it should hold; nothing if they are the same. With `REPLACE=1` the file is
/// written instead.
pub fn compare(path: &Path, actual: &str) -> Option<String> {
    let expected = fs::read_to_string(path).ok();
    if expected.as_deref() == Some(actual) {
        return None;
    }
    let name = path.strip_prefix(root()).unwrap_or(path).display().to_string();
    if replacing() {
        fs::write(path, actual).unwrap_or_else(|error| panic!("cannot write {name}: {error}"));
        // Not eprintln!, which a test that passes does not show.
        let _ = writeln!(std::io::stderr(), "{name} was written anew: read its diff before you commit it");
        return None;
    }
    let Some(expected) = expected else {
        return Some(format!("{name} is not there; REPLACE=1 writes it"));
    };
    let (mut old, mut new) = (expected.lines(), actual.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (old.next(), new.next()) {
            (None, None) => return Some(format!("{name}: the line ends differ")),
            (was, is) if was != is => {
                let shown = |line: Option<&str>| line.unwrap_or("(the end)").to_owned();
                return Some(format!("{name}, line {number}:\n  expected {}\n  now      {}", shown(was), shown(is)));
            }
            _ => {}
        }
    }
}

/// Fails with everything that differs.
#[track_caller]
pub fn report(differences: Vec<String>) {
    assert!(
        differences.is_empty(),
        "{}\n\nIf this is meant, REPLACE=1 writes the files anew; read the diff.",
        differences.join("\n")
    );
}

/// The controller that most tests write to.
pub fn meta(office: &widerspruch::office::Office) -> &widerspruch::directory::Controller {
    office.directory.controller("meta").unwrap()
}
