//! Two processes, kills, and a full disk.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::shared::holds;
use crate::common::desk::{CASE, Desk};
use crate::common::{clean, outcome};

#[test]
fn two_processes_write_at_once_and_nothing_is_lost() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let mut children: Vec<_> = (1..=12)
        .map(|day| {
            let on = format!("2026-10-{day:02}");
            desk.command("2026-11-22")
                .args(["follow", "event", "1", "noted", "--on", &on])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    assert_eq!(desk.done("2026-11-22", &["follow", "show", "1"])["events"].as_array().unwrap().len(), 12);
}

#[test]
fn a_kill_at_any_moment_leaves_a_register_that_can_be_read() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let start = |on: &str| {
        desk.command("2026-11-22")
            .args(["follow", "event", "1", "noted", "--on", on])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let mut whole = 0;
    for round in 0..24u32 {
        let mut child = start(&format!("2026-10-{:02}", round + 1));
        std::thread::sleep(std::time::Duration::from_micros(u64::from(round) * 1500));
        let _ = child.kill();
        whole += usize::from(child.wait().unwrap().success());
        let shown = desk.done("2026-11-22", &["follow", "show", "1"]);
        let lines = shown["events"].as_array().unwrap().len();
        // A line is there or not; whoever ended well left one.
        assert!(lines >= whole && lines <= usize::try_from(round).unwrap() + 1, "{lines} lines, {whole} ended well");
    }
}

#[cfg(unix)]
#[test]
fn a_full_disk_loses_nothing_and_is_told() {
    let desk = Desk::new();
    desk.done("2026-11-22", &["follow", "add", "case.toml"]);
    let mut noted = 0;
    for limit in [0, 16, 64, 128] {
        let mut command = Command::new("sh");
        clean(&mut command);
        let script = format!("ulimit -f {limit}; exec \"$0\" \"$@\"");
        command.current_dir(desk.folder.path()).args(["-c", &script, env!("CARGO_BIN_EXE_widerspruch")]);
        command.args(["--today", "2026-11-22", "--format", "json", "--state"]).arg(desk.path("state"));
        command.args(["follow", "event", "1", "noted", "--on", "2026-11-22", "--note", &"x".repeat(40_000)]);
        let full = outcome(&mut command);
        match full.status {
            Some(0) => noted += 1,
            // Even looking needs a little room.
            status => {
                let codes = full.codes();
                assert_eq!(status, Some(3), "{}", full.stderr);
                assert!(codes == ["outbox::disk-full"] || codes == ["outbox::unreadable"], "{limit}: {}", full.stderr);
            }
        }
        let shown = desk.done("2026-11-22", &["follow", "show", "1"]);
        assert_eq!(shown["events"].as_array().unwrap().len(), noted, "a line is there or not, at {limit}");
    }
    assert!(noted < 4, "some limit was too small");
    desk.done("2026-11-22", &["follow", "event", "1", "noted", "--on", "2026-11-22"]);
}

#[test]
fn a_kill_of_any_command_leaves_all_of_it_or_nothing() {
    let commands: [&[&str]; 5] = [
        &["follow", "add", "case.toml", "other.toml"],
        &["render", "other.toml", "--follow", "--force"],
        &["follow", "next", "1", "--kind", "access", "-o", "access.toml", "--force"],
        &["follow", "quiet", "1", "--until", "2027-01-01"],
        &["follow", "forget", "1", "--yes"],
    ];
    for args in commands {
        let desk = Desk::new();
        fs::write(desk.path("other.toml"), CASE.replace("KI-000005", "KI-000006")).unwrap();
        desk.done("2026-11-22", &["follow", "add", "case.toml"]);
        desk.done("2026-11-22", &["follow", "event", "1", "objected", "--on", "2026-11-20", "--note", "zx17"]);
        for round in 0..8u64 {
            let mut command = desk.command("2026-11-22");
            let mut child = command.args(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            std::thread::sleep(std::time::Duration::from_millis(round * 12));
            let _ = child.kill();
            let _ = child.wait();
            let list = desk.done("2026-11-22", &["follow", "list", "--all"]);
            assert!((0..=2).contains(&list.as_array().unwrap().len()), "{args:?}: {list}");
            let db = rusqlite::Connection::open(desk.path("state/outbox.sqlite")).unwrap();
            let sound: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(sound, "ok", "{args:?}");
            let orphans = "SELECT count(*) FROM letter WHERE matter NOT IN (SELECT id FROM matter)";
            assert_eq!(db.query_row::<i64, _, _>(orphans, [], |row| row.get(0)).unwrap(), 0, "{args:?}");
        }
        if args[1] == "forget" {
            // The same again ends what was begun, whether the matter is gone already or not.
            let ended = desk.run("2026-11-22", args);
            assert!(ended.status == Some(0) || ended.codes() == ["follow::no-such-matter"], "{}", ended.stderr);
            desk.run("2026-11-22", &["follow", "forget", "--expired", "--yes"]).exits(0);
            assert_eq!(holds(&desk.path("state"), "zx17"), Vec::<PathBuf>::new());
        }
    }
}
