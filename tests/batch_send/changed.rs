//! Rows and tables that change after their letters were made or sent.

use super::shared::{Desk, PASSWORD, lines, row, to};
use crate::common::{outcome, program};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

/// A wrong password, then a corrected table: what waits is replaced, not sent as well.
#[test]
fn a_corrected_row_takes_the_place_of_one_that_waits() {
    let desk = Desk::good(&[row(1), row(2)]);
    desk.write("password", "wrong");
    desk.batch(&["--yes"]).exits(5);
    desk.write("password", PASSWORD);
    desk.table(&[row(1).replace("Prüfstraße 1", "Prüfstraße 99"), row(2)]);
    let outcome = desk.batch(&["--yes"]);
    assert!(outcome.stderr.contains("send::sent-before") && outcome.stderr.contains("--replace"), "{}", outcome.stderr);
    assert!(desk.server.taken().is_empty());
    desk.batch(&["--yes", "--replace"]).exits(0);
    assert_eq!(desk.arrived().into_iter().collect::<BTreeSet<_>>().len(), 2);
    let listed = desk.run(&["outbox", "list"]).exits(0).json();
    let states: Vec<&str> = listed.as_array().unwrap().iter().map(|mail| mail["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["cancelled", "sent", "sent"]);
}

/// The screen names the copy and what is replaced, and what is replaced does not go: it counts for nothing.
#[test]
fn what_is_replaced_is_named_and_does_not_count() {
    let rows =
        |street: &str| (1..=4).map(|n| to(n, "amt@example.org").replace("Prüfstraße", street)).collect::<Vec<_>>();
    let desk = Desk::good(&rows("Prüfstraße"));
    desk.configure("bcc = \"archive@example.org\"");
    desk.write("password", "wrong");
    desk.batch(&["--yes"]).exits(5);
    desk.write("password", PASSWORD);
    desk.table(&rows("Lindenweg"));
    assert!(desk.batch(&["--yes", "--again"]).exits(3).codes().contains(&"send::bulk".to_owned()));
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--state", "state", "batch", "t.csv", "--centre", "centre.toml"]);
    let run = outcome(command.args(["--out", "out", "--send", "--yes", "--replace"])).exits(0);
    for part in ["4 mails from", "a copy of each to archive@example.org", "4 mails that wait are replaced: 1, 2, 3, 4"]
    {
        assert!(run.stderr.contains(part), "{part} is missing:\n{}", run.stderr);
    }
    assert_eq!(desk.arrived(), ["amt@example.org"; 4]);
}

#[test]
fn a_row_that_changed_after_it_was_sent_is_not_sent_again_by_accident() {
    let desk = Desk::good(&[row(1), row(2)]);
    desk.batch(&["--yes"]).exits(0);
    desk.table(&[row(1), row(2).replace("Prüfstraße 2", "Prüfstraße 22"), row(3)]);
    let outcome = desk.batch(&["--yes"]).exits(1);
    let problem = outcome.problems().into_iter().find(|p| p["code"] == "send::sent-before").unwrap();
    assert_eq!((&problem["line"], &problem["file"]), (&3.into(), &"t.csv".into()));
    assert!(outcome.codes().contains(&"batch::not-queued".to_owned()));
    assert_eq!(desk.server.taken().len(), 2, "one row that must not be mailed keeps all from being mailed");
    assert_eq!(lines(&outcome).0.len(), 3);
    // The others can go on, and so can it, when somebody says so.
    let (rows, _) = lines(&desk.batch(&["--yes", "--skip-invalid"]));
    assert_eq!((&rows[1]["mail"], rows[1]["problems"][0]["code"].as_str()), (&Value::Null, Some("send::sent-before")));
    assert_eq!(desk.arrived().last().unwrap(), "amt3@example.org");
    desk.batch(&["--yes", "--again"]).exits(0);
    assert_eq!(desk.arrived().last().unwrap(), "amt2@example.org");
    assert_eq!(desk.server.taken().len(), 4);
}

/// While the question stands, somebody saves the table with its rows in another order.
#[cfg(target_os = "linux")]
#[test]
fn a_table_that_changes_at_the_question_mails_nothing() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let desk = Desk::good(&[row(1), row(2)]);
    let program = env!("CARGO_BIN_EXE_widerspruch");
    let line = format!("{program} --today 2026-11-22 --state state batch t.csv --centre centre.toml --out out --send");
    let mut script = Command::new("script");
    crate::common::clean(&mut script);
    script.current_dir(desk.folder.path()).args(["-qec", &line, "/dev/null"]);
    let mut child = script.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    while fs::read_to_string(desk.path("out/result.csv")).is_ok_and(|t| t.matches("\"made\"").count() < 2)
        || !desk.path("out/result.csv").exists()
    {
        std::thread::sleep(Duration::from_millis(5));
        assert!(child.try_wait().unwrap().is_none(), "it ended without a question");
    }
    desk.table(&[row(2), row(1)]);
    std::thread::sleep(Duration::from_millis(100));
    child.stdin.as_mut().unwrap().write_all(b"?\ny\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("leaves everything as it is"), "a question mark explains, and it is asked again: {said}");
    assert!(said.contains("Send?") && said.contains("batch::not-queued") && said.contains("table::changed"), "{said}");
    assert_eq!((output.status.code(), desk.arrived().len()), (Some(1), 0));
}
