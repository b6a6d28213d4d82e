//! Runs that are killed, interrupted, or stopped by a wrong row.

use super::shared::{batch, desk, files, lines, pdfs, row, staged, table};
use crate::common::{Outcome, names, program};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

/// Looks at the folder of a run that was killed: what the journal says lies in its place, and the table says no more than is true. `seen` are the
/// letters that were in the journal before.
#[cfg(unix)]
fn is_true(out: &Path, seen: &mut BTreeMap<String, u128>) {
    let there = files(out);
    for (name, file) in &*seen {
        assert_eq!(there.get(name), Some(file), "{name} was made twice");
    }
    // What is not in the journal yet may be made again.
    let journal = fs::read_to_string(out.join(".widerspruch-batch/journal.jsonl")).unwrap_or_default();
    for line in journal.lines().filter_map(|l| serde_json::from_str::<Value>(l).ok()) {
        if let Some(name) = line["made"]["file"].as_str() {
            seen.insert(name.to_owned(), there[name]);
        }
    }
    assert!(there.len() <= seen.len() + 1, "one letter at most is in its place and not yet in the journal");
    let result = fs::read_to_string(out.join("result.jsonl")).unwrap_or_default();
    for line in result.lines().map(|l| serde_json::from_str::<Value>(l).expect("whole lines")) {
        if let Some(name) = line["file"].as_str() {
            assert!(there.contains_key(name), "{name} is in the table and not in the folder");
        }
    }
}

/// A run of the table without a word.
#[cfg(unix)]
fn silent(folder: &Path) -> std::process::Child {
    let mut command = program();
    command.current_dir(folder).args(["batch", "t.csv", "--centre", "centre.toml", "--out", "out"]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Killed again and again, the same command comes to its end with every letter made once, and the table of results
/// never says more than is true. What waited for its place when a run was killed is gone after the next.
#[cfg(unix)]
#[test]
fn killing_it_does_no_harm() {
    // So many that the first kills meet letters that wait, however quick the machine is.
    const ROWS: usize = 400;
    let text = table((1..=ROWS).map(row));
    let whole = desk(text.as_bytes());
    batch(whole.path(), &[]).exits(0);
    let folder = desk(text.as_bytes());
    let out = folder.path().join("out");
    let mut seen: BTreeMap<String, u128> = BTreeMap::new();
    let (mut kills, mut waiting) = (0, 0);
    loop {
        let mut child = silent(folder.path());
        std::thread::sleep(Duration::from_millis(20 + 29 * (kills % 7) + 30 * kills));
        let ended = child.try_wait().unwrap();
        if ended.is_none() {
            child.kill().unwrap();
            kills += 1;
        }
        let status = child.wait().unwrap();
        waiting = waiting.max(staged(&out));
        if out.is_dir() {
            is_true(&out, &mut seen);
        }
        if ended.is_some() {
            assert!(status.success());
            break;
        }
        assert!(kills < 400, "it never comes to its end");
    }
    assert!(kills > 0 && waiting > 0, "it was never killed while letters waited: {kills}");
    assert_eq!(staged(&out), 0);
    assert_eq!(pdfs(&out), pdfs(&whole.path().join("out")));
    let results = fs::read_to_string(out.join("result.jsonl")).unwrap();
    assert_eq!(results.lines().count(), ROWS);
}

/// Killed as soon as one more letter is in its place, so that each run brings some there: none of them is made again.
#[cfg(unix)]
#[test]
fn killed_while_letters_go_to_their_places_it_goes_on_with_the_others() {
    const ROWS: usize = 400;
    let folder = desk(table((1..=ROWS).map(row)).as_bytes());
    let out = folder.path().join("out");
    let mut seen: BTreeMap<String, u128> = BTreeMap::new();
    let mut midway = 0;
    for _ in 0..8 {
        let before = seen.len();
        let mut child = silent(folder.path());
        let next = out.join(format!("K-{:05}.pdf", before + 1));
        while !next.exists() && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        is_true(&out, &mut seen);
        // In the order of the rows: a letter is there only when all before it are.
        let there = files(&out).len();
        assert!(files(&out).into_keys().eq((1..=there).map(|n| format!("K-{n:05}.pdf"))));
        midway += usize::from(there < ROWS);
        if there == ROWS {
            break;
        }
    }
    let (rows, summary) = lines(&batch(folder.path(), &[]).exits(0));
    assert_eq!((rows.len(), summary["errors"].as_u64(), summary["waiting"].as_u64()), (ROWS, Some(0), Some(0)));
    is_true(&out, &mut seen);
    assert_eq!((files(&out).len(), staged(&out)), (ROWS, 0));
    println!("killed {midway} times midway");
}

/// While rows are checked no letter is in its place; who stops it then finds nothing but the table they had.
#[cfg(unix)]
#[test]
fn an_interrupt_while_letters_wait_leaves_nothing() {
    let folder = desk(table((1..=3000).map(row)).as_bytes());
    let out = folder.path().join("out");
    let mut child = program()
        .current_dir(folder.path())
        .args(["--format", "json", "batch", "t.csv", "--centre", "centre.toml", "--out", "out"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while staged(&out) < 10 {
        assert!(child.try_wait().unwrap().is_none());
        std::thread::sleep(Duration::from_millis(5));
    }
    crate::common::signal(child.id(), rustix::process::Signal::INT);
    let output = child.wait_with_output().unwrap();
    let outcome = Outcome { status: output.status.code(), stdout: output.stdout, stderr: String::new() }.exits(1);
    let (rows, summary) = lines(&outcome);
    assert!(rows.iter().all(|row| row["status"] == "waiting"));
    assert_eq!((summary["interrupted"].as_bool(), summary["made"].as_u64()), (Some(true), Some(0)));
    assert_eq!(names(folder.path()), ["centre.toml", "t.csv"]);
}

/// The last row of all is wrong: what was made of the others is gone, and the folder that was there holds what it held.
#[test]
fn a_wrong_last_row_leaves_no_letter_that_waited() {
    let rows = |last: String| table((1..=40).map(row).chain([last]));
    let folder = desk(rows(row(41).replace("39104", "3910")).as_bytes());
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("mine.txt"), "mine").unwrap();
    batch(folder.path(), &[]).exits(3);
    let all = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(all.collect::<Vec<_>>(), ["mine.txt"]);
    // In a folder of ours the letters of before stay as they are.
    fs::write(folder.path().join("t.csv"), table((1..=3).map(row))).unwrap();
    batch(folder.path(), &[]).exits(0);
    let before = fs::read_to_string(out.join("result.jsonl")).unwrap();
    fs::write(folder.path().join("t.csv"), rows(row(3).replace("K-00003", "K-00002"))).unwrap();
    for more in [&[][..], &["--steps"], &["--shard", "1/2"], &["--sample", "2"]] {
        batch(folder.path(), more).exits(3);
        assert_eq!((pdfs(&out).len(), staged(&out)), (3, 0), "{more:?}");
        assert_eq!(fs::read_to_string(out.join("result.jsonl")).unwrap(), before);
    }
}
