//! What is wrong with rows, headings and settings.

use super::shared::{CENTRE, batch, desk, lines, pdfs, row, table};
use crate::common::{names, run_in};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

#[test]
fn every_problem_is_told_before_the_first_letter() {
    let wrong = [
        row(1),
        row(2).replace("39104;Magdeburg", "1067;Dresden"),
        "K-00003;;Weg 1;39104;Magdeburg;https://x.example/1;".into(),
        row(4).replace("https:", "htps:"),
        row(1),
        row(6).replace("Änne Müller 6", &"x".repeat(1 << 20)),
    ];
    let folder = desk(table(wrong).as_bytes());
    let outcome = batch(folder.path(), &[]).exits(3);
    assert_eq!(names(folder.path()), ["centre.toml", "t.csv"], "nothing is written");
    assert_eq!(
        outcome.codes(),
        ["table::postal-code-number", "case::missing-field", "case::url", "table::repeated-key", "case::too-long"]
    );
    let first = &outcome.problems()[0];
    assert_eq!(
        (first["line"].as_u64(), first["column"].as_u64(), first["file"].as_str()),
        (Some(3), Some(4), Some("t.csv"))
    );
    let (rows, summary) = lines(&outcome);
    let statuses: Vec<&str> = rows.iter().map(|r| r["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["waiting", "error", "error", "error", "error", "error"]);
    assert_eq!(rows[1]["problems"][0]["heading"], "PLZ");
    assert_eq!((summary["refused"].as_bool(), summary["errors"].as_u64()), (Some(true), Some(5)));
    // The first row alone is made, and the status tells that others were not.
    let outcome = batch(folder.path(), &["--skip-invalid", "--pad-postal-codes"]).exits(1);
    assert_eq!(lines(&outcome).1["made"], 2);
    assert_eq!(pdfs(&folder.path().join("out")).len(), 2);
}

#[test]
fn unknown_columns_and_settings_are_told_once() {
    let text = table((1..30).map(row)).replacen("sender.city", "sender.citty", 1);
    let folder = desk(text.as_bytes());
    assert_eq!(batch(folder.path(), &[]).exits(3).codes(), ["table::unknown-column"]);
    fs::write(folder.path().join("t.csv"), table((1..30).map(row))).unwrap();
    let centre = CENTRE.replace("\"DE\"", "\"Germny\"") + "[output]\nfile_name = \"{{sendr.name}}\"\n";
    fs::write(folder.path().join("centre.toml"), &centre).unwrap();
    assert_eq!(batch(folder.path(), &[]).exits(3).codes(), ["centre::no-such-field"]);
    fs::write(folder.path().join("centre.toml"), centre.replace("sendr", "sender")).unwrap();
    let outcome = batch(folder.path(), &[]).exits(3);
    assert_eq!(outcome.codes(), ["case::unknown-country"], "what is wrong with the centre is said once");
    assert_eq!(outcome.problems()[0]["file"], "centre.toml");
    let message = outcome.problems()[0]["message"].as_str().unwrap().to_owned();
    assert!(message.ends_with(": in 29 rows, the first is row 1 (line 2)"), "{message}");
}

#[test]
fn ten_thousand_rows_with_faults_are_all_looked_at() {
    let faulty: BTreeSet<usize> = (0..300).map(|n| n * 33 + 7).collect();
    let rows = (0..10_000).map(|n| match (faulty.contains(&n), n % 3) {
        (false, _) => row(n),
        (true, 0) => row(n).replace("39104", "391"),
        (true, 1) => row(n).replace(";Magdeburg;", ";;"),
        (true, _) => row(n).replace("https://", "ftp://"),
    });
    let folder = desk(table(rows).as_bytes());
    let outcome = batch(folder.path(), &["--skip-invalid", "--sample", "5"]).exits(1);
    let (rows, summary) = lines(&outcome);
    let told: BTreeSet<usize> =
        rows.iter().filter(|r| r["status"] == "error").map(|r| r["row"].as_u64().unwrap() as usize - 1).collect();
    assert_eq!(told, faulty);
    assert_eq!((summary["made"].as_u64(), summary["waiting"].as_u64()), (Some(5), Some(9695)));
    let made: Vec<u64> = rows.iter().filter(|r| r["status"] == "made").map(|r| r["row"].as_u64().unwrap()).collect();
    assert!(made[0] < 10 && made[4] > 7_000, "spread over the table: {made:?}");
}

#[test]
fn rows_of_one_person_and_rows_of_totals_are_told() {
    let again = row(1).replace("K-00001", "K-00009").replace("Änne Müller", "änne  müller");
    let total = "Summe;Alle 3;Weg 1;39104;Magdeburg;https://www.facebook.com/x;".to_owned();
    let folder = desk(table([row(1), row(2), again, total]).as_bytes());
    let outcome = batch(folder.path(), &[]).exits(0);
    assert_eq!(outcome.codes(), ["table::totals-row", "batch::duplicates"]);
    assert_eq!(outcome.problems()[0]["line"], 5);
    assert!(outcome.problems()[1]["message"].as_str().unwrap().ends_with("rows 1, 3"), "{:?}", outcome.problems()[1]);
}

#[test]
fn invented_reasons_and_missing_mandates_are_told() {
    let mut text = table((1..=4).map(|n| row(n) + "Ich bin Lehrerin an einer Grundschule."));
    let _ = writeln!(text, "K-9;Eva Rat;Weg 1;39104;Magdeburg;https://www.facebook.com/x;");
    let folder = desk(
        text.replace("Eigene Gründe\n", "Eigene Gründe;represented.name;represented.relation\n")
            .replace(".\n", ".;;\n")
            .replace("/x;\n", "/x;;Bo Li;client\n")
            .as_bytes(),
    );
    let outcome = batch(folder.path(), &[]).exits(0);
    assert_eq!(outcome.codes(), ["batch::no-mandate", "batch::same-grounds"]);
    assert!(outcome.problems()[1]["message"].as_str().unwrap().contains("4 letters (rows 1, 2, 3, 4)"));
    assert_eq!(lines(&outcome).0[4]["problems"][0]["code"], "batch::no-mandate");
}

/// Beyond a thousand problems are counted by their codes, and all of them are in a private file.
#[cfg(unix)]
#[test]
fn more_problems_than_anybody_reads_go_into_a_file() {
    use std::os::unix::fs::PermissionsExt;
    let wrong = |number: usize| match number % 2 {
        0 => row(number).replace("https:", "htps:"),
        _ => row(number).replace(&format!("Änne Müller {number}"), ""),
    };
    let folder = desk(table((1..=1200).map(wrong)).as_bytes());
    let outcome = batch(folder.path(), &[]).exits(3);
    let problems = outcome.problems();
    assert_eq!(problems.len(), 1001);
    let last = &problems[1000];
    assert_eq!(last["code"], "batch::more-problems");
    assert_eq!(last["message"], "200 more problems were found: 100 of case::missing-field, 100 of case::url");
    assert_eq!(last["file"], "out/problems.jsonl");
    let path = folder.path().join("out/problems.jsonl");
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let written = fs::read_to_string(&path).unwrap();
    assert_eq!(written.lines().count(), 1200);
    assert!(written.lines().zip(outcome.stderr.lines()).take(1000).all(|(in_file, told)| in_file == told));
    let (rows, summary) = lines(&outcome);
    assert!(rows.iter().map(|r| r["row"].as_u64().unwrap()).eq(1..=1200));
    assert!(rows.iter().all(|r| r["status"] == "error" && r["problems"][0]["line"].is_u64()));
    assert_eq!((&summary["rows"], &summary["errors"], &summary["refused"]), (&1200.into(), &1200.into(), &true.into()));
    // People are told the same, and the file goes with the next run, or with `purge`.
    let human = run_in(folder.path(), ["batch", "t.csv", "--centre", "centre.toml", "--out", "out"]).exits(3);
    assert!(human.stderr.contains("200 more problems were found"), "{}", human.stderr);
    assert!(run_in(folder.path(), ["batch", "purge", "out"]).exits(0).out().contains("problems.jsonl"));
    fs::write(folder.path().join("t.csv"), table([row(1)])).unwrap();
    batch(folder.path(), &[]).exits(0);
    assert!(!path.exists());
}

/// The rows before the first wrong one wait; none is told twice.
#[test]
fn a_refused_table_tells_each_row_once_in_order() {
    let rows = (1..=40).map(|n| if n == 30 { row(n).replace("https:", "htps:") } else { row(n) });
    let folder = desk(table(rows).as_bytes());
    let (rows, summary) = lines(&batch(folder.path(), &[]).exits(3));
    assert!(rows.iter().map(|r| r["row"].as_u64().unwrap()).eq(1..=40));
    assert!(rows.iter().all(|r| r["status"] == if r["row"] == 30 { "error" } else { "waiting" }));
    assert_eq!((&summary["errors"], &summary["waiting"]), (&1.into(), &39.into()));
}
