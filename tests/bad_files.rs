//! Files that cannot be read or written: each a clear problem with exit status 3, and nothing lost.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{Outcome, folder_with, names, outcome, program, run_in};

/// A letter that was there before.
const OLD: &str = "the old letter\n";

#[track_caller]
fn refused(outcome: Outcome, code: &str) -> Outcome {
    let outcome = outcome.exits(3);
    assert_eq!(outcome.codes(), [code], "{}", outcome.stderr);
    assert!(outcome.stdout.is_empty(), "{}", outcome.out());
    outcome
}

#[test]
fn a_missing_case_is_named() {
    let folder = folder_with(&[]);
    let outcome = refused(run_in(folder.path(), ["--format", "json", "check", "none.toml"]), "case::unreadable");
    assert_eq!(outcome.problems()[0]["file"], "none.toml");
}

#[test]
fn a_folder_is_no_case() {
    let folder = folder_with(&[]);
    fs::create_dir(folder.path().join("case.toml")).unwrap();
    for command in ["check", "render"] {
        let outcome = refused(run_in(folder.path(), ["--format", "json", command, "case.toml"]), "case::unreadable");
        assert!(outcome.stderr.contains("it is a folder"), "{}", outcome.stderr);
    }
}

/// 100 MB are refused before they are read as anything.
#[test]
fn a_huge_file_is_refused() {
    let folder = folder_with(&[]);
    fs::File::create(folder.path().join("huge.toml")).unwrap().set_len(100_000_000).unwrap();
    refused(run_in(folder.path(), ["--format", "json", "check", "huge.toml"]), "case::too-large");
    fs::write(folder.path().join("large.json"), " ".repeat((1 << 20) + 1)).unwrap();
    refused(run_in(folder.path(), ["--format", "json", "check", "large.json"]), "case::too-large");
}

#[test]
fn an_endless_standard_input_is_refused() {
    let folder = folder_with(&[]);
    let input = vec![b'#'; 3 << 20];
    refused(common::run_with_input(folder.path(), &input, ["--format", "json", "check", "-"]), "case::too-large");
}

/// A hundred thousand brackets are a syntax problem, not the end of the stack.
#[test]
fn deep_nesting_does_not_break_the_reader() {
    let folder = folder_with(&[]);
    let deep = 100_000;
    for (name, text) in [
        ("list.json", format!("{{\"kind\":{}{}}}", "[".repeat(deep), "]".repeat(deep))),
        ("table.json", format!("{}1{}", "{\"a\":".repeat(deep), "}".repeat(deep))),
        ("list.toml", format!("kind = {}{}", "[".repeat(deep), "]".repeat(deep))),
        ("table.toml", format!("a = {}1{}", "{a=".repeat(deep), "}".repeat(deep))),
        ("key.toml", format!("{}b = 1", "a.".repeat(deep))),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
        let outcome = run_in(folder.path(), ["--format", "json", "check", name]).exits(3);
        assert!(outcome.codes().iter().all(|code| code == "case::syntax"), "{name}: {}", outcome.stderr);
    }
}

#[test]
fn a_folder_in_the_place_of_the_letter_is_left_alone() {
    let folder = folder_with(&["objection.toml"]);
    fs::create_dir(folder.path().join("letter.pdf")).unwrap();
    refused(
        run_in(folder.path(), ["--format", "json", "render", "--force", "objection.toml", "-o", "letter.pdf"]),
        "output::file",
    );
    assert_eq!(names(folder.path()), ["letter.pdf", "objection.toml"]);
}

#[test]
fn the_folder_of_the_letter_must_be_there() {
    let folder = folder_with(&["objection.toml"]);
    for args in [["-o", "none/letter.pdf"], ["--out", "objection.toml"]] {
        refused(
            run_in(folder.path(), ["--format", "json", "render", "objection.toml"].iter().chain(&args)),
            "output::file",
        );
    }
    assert_eq!(names(folder.path()), ["objection.toml"]);
}

/// The program for somebody whom permissions bind: as root every folder can be written to, so it is run as another
/// user then.
#[cfg(unix)]
fn as_somebody(folder: &Path) -> Command {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65_534;
    let open = |path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    let mut binary = PathBuf::from(env!("CARGO_BIN_EXE_widerspruch"));
    if is_root() {
        open(folder);
        // The folder of the build may be closed to others; a copy beside the case is not.
        if Command::new(&binary).uid(NOBODY).gid(NOBODY).arg("--version").output().is_err() {
            binary = folder.join("widerspruch");
            fs::copy(env!("CARGO_BIN_EXE_widerspruch"), &binary).unwrap();
            open(&binary);
        }
    }
    let mut command = Command::new(binary);
    common::clean(&mut command);
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    command.current_dir(folder).args(["--today", common::TODAY, "--format", "json"]);
    command
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|metadata| metadata.uid() == 0)
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_keeps_its_old_letter() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder_with(&["objection.toml"]);
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::write(closed.join("objection.pdf"), OLD).unwrap();
    let mut command = as_somebody(folder.path());
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
    let replaced = outcome(command.args(["render", "--force", "objection.toml", "--out", "closed"]));
    let added = outcome(as_somebody(folder.path()).args(["render", "objection.toml", "-o", "closed/new.pdf"]));
    let left = names(&closed);
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
    refused(replaced, "output::file");
    refused(added, "output::file");
    assert_eq!(left, ["objection.pdf"]);
    assert_eq!(fs::read_to_string(closed.join("objection.pdf")).unwrap(), OLD);
}

#[cfg(unix)]
#[test]
fn a_case_that_nobody_may_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder_with(&["objection.toml"]);
    fs::set_permissions(folder.path().join("objection.toml"), fs::Permissions::from_mode(0o000)).unwrap();
    let outcome = refused(outcome(as_somebody(folder.path()).args(["check", "objection.toml"])), "case::unreadable");
    assert!(outcome.stderr.contains("who may read"), "{}", outcome.stderr);
}

/// A disk that is full after a few kilobytes, played by a limit on the size of files. With the signal ignored the
/// write fails as it does on a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_keeps_the_old_letter() {
    let folder = folder_with(&["objection.toml"]);
    fs::write(folder.path().join("letter.pdf"), OLD).unwrap();
    let outcome = limited(folder.path(), "trap '' XFSZ; ");
    refused(outcome, "output::file");
    assert_eq!(fs::read_to_string(folder.path().join("letter.pdf")).unwrap(), OLD);
    assert_eq!(names(folder.path()), ["letter.pdf", "objection.toml"], "nothing half written is left behind");
}

#[cfg(unix)]
#[test]
fn a_limit_on_the_size_of_files_is_like_a_full_disk() {
    let folder = folder_with(&["objection.toml"]);
    fs::write(folder.path().join("letter.pdf"), OLD).unwrap();
    let outcome = limited(folder.path(), "");
    assert_eq!(fs::read_to_string(folder.path().join("letter.pdf")).unwrap(), OLD);
    assert_eq!(names(folder.path()), ["letter.pdf", "objection.toml"], "nothing half written is left behind");
    refused(outcome, "output::file");
}

/// `render --force` where no file may grow over eight blocks.
#[cfg(unix)]
fn limited(folder: &Path, first: &str) -> Outcome {
    let mut command = Command::new("sh");
    common::clean(&mut command);
    let script = format!(
        "{first}ulimit -f 8; exec \"$0\" --today {} --format json render --force objection.toml -o letter.pdf",
        common::TODAY
    );
    outcome(command.current_dir(folder).args(["-c", &script, env!("CARGO_BIN_EXE_widerspruch")]))
}

/// The message is the same on every run: a temporary name in it would be noise, and it is not the user's file.
#[cfg(unix)]
#[test]
fn a_failed_write_names_the_letter_only() {
    let folder = folder_with(&["objection.toml"]);
    let outcome = limited(folder.path(), "trap '' XFSZ; ");
    assert!(outcome.stderr.contains("letter.pdf") && !outcome.stderr.contains(".widerspruch-"), "{}", outcome.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn a_standard_output_that_takes_nothing_is_a_problem() {
    let folder = folder_with(&["objection.toml"]);
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    for args in [&["check", "objection.toml"][..], &["render", "--text", "objection.toml"], &["authorities", "list"]] {
        let outcome = outcome(
            program()
                .current_dir(folder.path())
                .args(["--format", "json"])
                .args(args)
                .stdout(full())
                .stderr(std::process::Stdio::piped()),
        );
        refused(outcome, "output::stdout");
    }
    let outcome = outcome(
        program()
            .current_dir(folder.path())
            .args(["render", "objection.toml", "-o", "-"])
            .stdout(full())
            .stderr(std::process::Stdio::piped()),
    )
    .exits(3);
    assert!(outcome.stderr.contains("output::stdout"), "{}", outcome.stderr);
}

/// A reader that has seen enough is no failure.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_the_end_and_no_problem() {
    let mut command = Command::new("sh");
    common::clean(&mut command);
    let outcome = outcome(command.args([
        "-c",
        "{ \"$0\" --format json authorities list; echo status $? >&2; } | head -n 1",
        env!("CARGO_BIN_EXE_widerspruch"),
    ]));
    assert_eq!(outcome.out().lines().count(), 1);
    assert_eq!(outcome.stderr, "status 0\n");
}

/// The case is the only copy of what a person wrote: no letter takes its place, whatever is forced.
#[test]
fn a_letter_never_replaces_its_own_case() {
    let folder = folder_with(&["objection.toml", "complaint.toml"]);
    let case = fs::read_to_string(folder.path().join("objection.toml")).unwrap();
    let args: [&[&str]; 4] = [
        &["objection.toml", "-o", "objection.toml"],
        &["objection.toml", "-o", "./objection.toml"],
        &["--text", "objection.toml", "-o", "objection.toml"],
        &["complaint.pdf"],
    ];
    fs::copy(folder.path().join("complaint.toml"), folder.path().join("complaint.pdf")).unwrap();
    for args in args {
        let outcome = run_in(folder.path(), ["render", "--force"].iter().chain(args));
        assert_ne!(outcome.status, Some(0), "{args:?}: {}", outcome.out());
        assert_eq!(fs::read_to_string(folder.path().join("objection.toml")).unwrap(), case, "{args:?}");
        assert!(!fs::read(folder.path().join("complaint.pdf")).unwrap().starts_with(b"%PDF"), "{args:?}");
    }
}

/// What is no file is not replaced by one: as root that would take away a device.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_replaced_by_one() {
    use std::os::unix::fs::FileTypeExt;
    let folder = folder_with(&["objection.toml"]);
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let outcome = run_in(folder.path(), ["--format", "json", "render", "--force", "objection.toml", "-o", "pipe"]);
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    refused(outcome, "output::file");
    fs::write(folder.path().join("real.pdf"), OLD).unwrap();
    std::os::unix::fs::symlink("real.pdf", folder.path().join("link.pdf")).unwrap();
    run_in(folder.path(), ["render", "--force", "objection.toml", "-o", "link.pdf"]);
    assert!(
        fs::symlink_metadata(folder.path().join("link.pdf")).unwrap().file_type().is_symlink(),
        "the link is still one"
    );
}

/// A letter that is replaced keeps its permissions: somebody gave them to it.
#[cfg(unix)]
#[test]
fn a_letter_that_is_replaced_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder_with(&["objection.toml"]);
    let mode = || fs::metadata(folder.path().join("objection.pdf")).unwrap().permissions().mode() & 0o777;
    let mut command = Command::new("sh");
    common::clean(&mut command);
    command.current_dir(folder.path()).args([
        "-c",
        "umask 022; exec \"$0\" render objection.toml",
        env!("CARGO_BIN_EXE_widerspruch"),
    ]);
    outcome(&mut command).exits(0);
    assert_eq!(mode(), 0o600);
    fs::set_permissions(folder.path().join("objection.pdf"), fs::Permissions::from_mode(0o640)).unwrap();
    run_in(folder.path(), ["render", "--force", "objection.toml"]).exits(0);
    assert_eq!(mode(), 0o640, "a file that is replaced keeps its permissions");
}

/// A repeated section is as long as a letter can be, no longer.
#[test]
fn more_entries_than_a_letter_can_have_are_refused() {
    let folder = folder_with(&["objection.toml"]);
    let case = fs::read_to_string(folder.path().join("objection.toml")).unwrap();
    let account = "\n[[account]]\nservice = \"threads\"\nhandle = \"a\"\n";
    fs::write(folder.path().join("many.toml"), format!("{case}{}", account.repeat(20_000))).unwrap();
    let outcome = refused(run_in(folder.path(), ["--format", "json", "check", "many.toml"]), "case::too-many");
    assert_eq!(outcome.problems()[0]["field"], "account");
}
