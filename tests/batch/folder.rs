//! What lies in the folder: the result table, letters of earlier runs, files of others.

use super::shared::{CENTRE, batch, desk, files, lines, pdfs, row, table};
use crate::common::{names, run_in};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// Who opens the table reads German; programs read English beside it, and shards are joined in the language they were written in.
#[test]
fn the_result_table_is_in_the_language_of_the_centre() {
    let total = "Summe;Alle 3;Weg 1;39104;Magdeburg;https://www.facebook.com/x;".to_owned();
    let folder = desk(table([row(1), total, row(2)]).as_bytes());
    let german = format!("{CENTRE}[output]\nlanguage = \"de\"\n");
    fs::write(folder.path().join("centre.toml"), german.replace("\"de\"\n", "\"fr\"\n")).unwrap();
    assert_eq!(batch(folder.path(), &[]).exits(3).codes()[0], "centre::unknown-language");
    fs::write(folder.path().join("centre.toml"), german).unwrap();
    let result = || fs::read_to_string(folder.path().join("out/result.csv")).unwrap();
    let check = |csv: &str| {
        let lines: Vec<&str> = csv.lines().collect();
        assert!(lines[0].starts_with("\u{feff}\"Datenzeile\";\"Zeile\";\"Schlüssel\";\"Stand\";"), "{}", lines[0]);
        assert!(lines[1].contains(";\"K-00001\";\"gemacht\";"), "{}", lines[1]);
        let told = "reference: das ist wohl eine Summenzeile und keine Person (table::totals-row)";
        assert!(lines[2].contains(told), "{}", lines[2]);
    };
    batch(folder.path(), &[]).exits(0);
    check(&result());
    let lines = fs::read_to_string(folder.path().join("out/result.jsonl")).unwrap();
    let line: Value = serde_json::from_str(lines.lines().nth(1).unwrap()).unwrap();
    assert_eq!((&line["status"], &line["language"]), (&"made".into(), &"de".into()));
    assert_eq!(line["problems"][0]["message"], "this seems to be a row of totals, not a person");
    assert_eq!(line["problems"][0]["told"], "das ist wohl eine Summenzeile und keine Person");
    fs::remove_dir_all(folder.path().join("out")).unwrap();
    for shard in ["1/2", "2/2"] {
        batch(folder.path(), &["--shard", shard]).exits(0);
    }
    run_in(folder.path(), ["--format", "json", "batch", "merge", "out"]).exits(0);
    check(&result());
}

#[test]
fn the_result_table_has_addresses_in_columns() {
    let folder = desk(table([row(1)]).as_bytes());
    let (rows, _) = lines(&batch(folder.path(), &[]).exits(0));
    let address = &rows[0]["address"];
    assert_eq!(
        (address["postal_code"].as_str(), address["city"].as_str(), address["country"].as_str()),
        (Some("D04 X2K5"), Some("Dublin 4"), Some("IE"))
    );
    let result = fs::read_to_string(folder.path().join("out/result.csv")).unwrap();
    assert!(
        result.lines().next().unwrap().contains("\"recipient\";\"street\";\"postal_code\";\"city\";\"country\";"),
        "{result}"
    );
    assert!(result.contains("\"D04 X2K5\";\"Dublin 4\";\"IE\";"), "{result}");
    // A letter that is there already keeps them.
    let (rows, _) = lines(&batch(folder.path(), &[]).exits(0));
    assert_eq!((rows[0]["status"].as_str(), &rows[0]["address"]), (Some("unchanged"), address));
}

#[test]
fn data_stay_in_the_folder_and_formulas_in_their_cell() {
    let names_of_files = ["../../up", "/etc/x", "CON", "a", "A", "=HYPERLINK(1)", "+1", "a/b", "..", "ä\u{301}", "-rf"];
    let rows = names_of_files
        .iter()
        .enumerate()
        .map(|(n, key)| row(n).replacen(&format!("K-{n:05}"), &format!("\"{key}\""), 1));
    let folder = desk(table(rows).as_bytes());
    let outcome = batch(folder.path(), &[]).exits(0);
    assert_eq!(names(folder.path()), ["centre.toml", "out", "t.csv"]);
    let letters = pdfs(&folder.path().join("out"));
    assert_eq!(letters.len(), names_of_files.len());
    let lower: BTreeSet<String> = letters.keys().map(|n| n.to_lowercase()).collect();
    assert_eq!(lower.len(), letters.len(), "also where capitals do not count");
    for name in letters.keys() {
        assert!(
            name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)) && !name.starts_with(['.', '-']),
            "{name}"
        );
    }
    assert_eq!(lines(&outcome).1["made"], names_of_files.len());
    let result = fs::read_to_string(folder.path().join("out/result.csv")).unwrap();
    assert!(result.contains("\"'=HYPERLINK(1)\"") && result.contains("\"'+1\""), "{result}");
    assert!(!result.contains("\"=") && !result.contains("\"+"), "{result}");
}

/// Whoever mixes parts with whole runs is told how to end what was begun.
#[test]
fn letters_of_other_parts_are_told_with_the_way_out() {
    let folder = desk(table((1..=4).map(row)).as_bytes());
    batch(folder.path(), &["--shard", "1/2"]).exits(0);
    let refused = batch(folder.path(), &[]).exits(3);
    assert_eq!(refused.problems()[0]["code"], "output::exists");
    let help = refused.problems()[0]["help"].as_str().unwrap().to_owned();
    assert!(help.contains("--shard") && help.contains("batch merge"), "{help}");
    batch(folder.path(), &["--shard", "2/2"]).exits(0);
    run_in(folder.path(), ["batch", "merge", "out"]).exits(0);
}

#[test]
fn files_of_others_are_left_alone() {
    let folder = desk(table([row(1), row(2)]).as_bytes());
    fs::create_dir(folder.path().join("out")).unwrap();
    fs::write(folder.path().join("out/k-00002.PDF"), "mine").unwrap();
    assert_eq!(batch(folder.path(), &[]).exits(3).codes(), ["output::exists"]);
    assert!(pdfs(&folder.path().join("out")).is_empty());
    assert_eq!(fs::read(folder.path().join("out/k-00002.PDF")).unwrap(), b"mine");
    fs::write(folder.path().join("print.pdf"), "mine").unwrap();
    assert_eq!(batch(folder.path(), &["--print-file", "print.pdf"]).exits(3).codes(), ["output::exists"]);
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_what_was_written() {
    use std::os::unix::fs::PermissionsExt;
    let folder = desk(table([row(1)]).as_bytes());
    batch(folder.path(), &["--print-file", "print.pdf"]).exits(0);
    let mut open = vec![folder.path().join("out"), folder.path().join("print.pdf")];
    while let Some(path) = open.pop() {
        let about = fs::metadata(&path).unwrap();
        if !path.ends_with("journal.lock") {
            assert_eq!(about.permissions().mode() & 0o077, 0, "{}", path.display());
        }
        if about.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|e| e.unwrap().path()));
        }
    }
}

#[test]
fn no_word_of_the_table_is_in_progress_or_summary() {
    let folder = desk(table([row(1), row(2)]).as_bytes());
    let outcome = run_in(folder.path(), ["batch", "t.csv", "--centre", "centre.toml", "--out", "out"]).exits(0);
    assert!(!outcome.out().contains("Müller") && !outcome.out().contains("K-0000"), "{}", outcome.out());
    // The one line that shows words does so to let the user see a wrong encoding.
    let after: Vec<&str> = outcome.stderr.lines().filter(|l| !l.contains("read as:")).collect();
    assert!(!after.iter().any(|l| l.contains("Müller")), "{after:?}");
    assert!(outcome.stderr.contains("UTF-8; cells divided by \";\"; read as: Änne Müller 1"), "{}", outcome.stderr);
}

#[cfg(unix)]
#[test]
fn the_same_command_makes_only_what_is_new_or_changed() {
    let folder = desk(table((1..=5).map(row)).as_bytes());
    let out = folder.path().join("out");
    batch(folder.path(), &[]).exits(0);
    let before = files(&out);
    // A day later nothing has changed: letters keep the date on which they were made.
    let outcome = batch(folder.path(), &["--today", "2026-11-23"]).exits(0);
    assert_eq!((lines(&outcome).1["made"].as_u64(), lines(&outcome).1["unchanged"].as_u64()), (Some(0), Some(5)));
    assert_eq!(files(&out), before);
    // A row is inserted before the others, one changed, one gone.
    let rows = [row(9), row(1), row(2).replace("Prüfstraße 2", "Neue Straße 2"), row(3), row(4)];
    fs::write(folder.path().join("t.csv"), table(rows)).unwrap();
    let outcome = batch(folder.path(), &[]).exits(0);
    let (rows, summary) = lines(&outcome);
    let statuses: Vec<&str> = rows.iter().map(|r| r["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["made", "unchanged", "made", "unchanged", "unchanged"]);
    assert_eq!(summary["left_over"], 1);
    let after = files(&out);
    for (name, file) in &before {
        assert_eq!(after[name] == *file, name != "K-00002.pdf", "{name}");
    }
}

/// Whoever looks into the table after the print run still learns what was doubtful about a letter; of a letter that is made anew only what
/// is doubtful about that one.
#[test]
fn the_result_table_keeps_its_hints() {
    let bare = |number: usize| row(number).replace(&format!("https://www.facebook.com/example.{number}"), "");
    let folder = desk(table([bare(1), row(2)]).as_bytes());
    let codes = |outcome: &crate::common::Outcome| {
        let csv = fs::read_to_string(folder.path().join("out/result.csv")).unwrap();
        let (rows, _) = lines(outcome);
        let of = |row: &Value| row["problems"].as_array().unwrap().len();
        (csv.matches("case::no-account").count(), rows.iter().map(of).collect::<Vec<_>>())
    };
    assert_eq!(codes(&batch(folder.path(), &[]).exits(0)), (1, vec![1, 0]));
    let again = batch(folder.path(), &["--print-file", "p.pdf"]).exits(0);
    assert_eq!(lines(&again).0[0]["status"], "unchanged");
    assert_eq!(codes(&again), (1, vec![1, 0]));
    assert_eq!(codes(&batch(folder.path(), &[]).exits(0)), (1, vec![1, 0]));
    fs::write(folder.path().join("t.csv"), table([row(1), row(2)])).unwrap();
    assert_eq!(codes(&batch(folder.path(), &[]).exits(0)), (0, vec![0, 0]));
}

#[test]
fn a_changed_name_leaves_no_old_letter_behind() {
    let folder = desk(table([row(1), row(2)]).as_bytes());
    let named = format!("{CENTRE}[output]\nfile_name = \"{{{{sender.name}}}}\"\n");
    fs::write(folder.path().join("centre.toml"), named).unwrap();
    let out = folder.path().join("out");
    batch(folder.path(), &[]).exits(0);
    assert_eq!(pdfs(&out).keys().collect::<Vec<_>>(), ["Aenne-Mueller-1.pdf", "Aenne-Mueller-2.pdf"]);
    // Two rows change names with each other: each file must hold the letter of its own row.
    let swapped = [row(1).replace("Müller 1", "Müller 2"), row(2).replace("Müller 2", "Müller 1")];
    fs::write(folder.path().join("t.csv"), table(swapped)).unwrap();
    let (rows, _) = lines(&batch(folder.path(), &[]).exits(0));
    assert_eq!((&rows[0]["file"], &rows[1]["file"]), (&"Aenne-Mueller-2.pdf".into(), &"Aenne-Mueller-1.pdf".into()));
    assert_eq!(pdfs(&out).len(), 2);
    fs::write(folder.path().join("t.csv"), table([row(1).replace("Müller 1", "Meier"), row(2)])).unwrap();
    batch(folder.path(), &[]).exits(0);
    assert_eq!(pdfs(&out).keys().collect::<Vec<_>>(), ["Aenne-Meier.pdf", "Aenne-Mueller-2.pdf"]);
}

#[test]
fn purge_removes_what_runs_left_and_nothing_else() {
    let folder = desk(table((1..=3).map(row)).as_bytes());
    batch(folder.path(), &[]).exits(0);
    let out = folder.path().join("out");
    fs::write(out.join("mine.pdf"), "mine").unwrap();
    // What a killed run leaves: a letter that waited for its place.
    fs::create_dir(out.join(".widerspruch-batch/widerspruch-abcdef")).unwrap();
    fs::write(out.join(".widerspruch-batch/widerspruch-abcdef/1-0.pdf"), "half").unwrap();
    let listed = run_in(folder.path(), ["--format", "json", "batch", "purge", "out", "--letters"]).exits(0).json();
    assert_eq!(listed["would_remove"].as_array().unwrap().len(), 3 + 2 + 2 + 2);
    run_in(folder.path(), ["batch", "purge", "out", "--yes"]).exits(0);
    assert_eq!(names(&out), ["K-00001.pdf", "K-00002.pdf", "K-00003.pdf", "mine.pdf"]);
    let outcome = run_in(folder.path(), ["--format", "json", "batch", "purge", "out", "--yes"]).exits(3);
    assert_eq!(outcome.codes(), ["batch::no-batch"]);
    assert_eq!(batch(folder.path(), &[]).exits(3).codes(), ["output::exists"; 3], "its letters are nobody's now");
    for name in ["K-00001.pdf", "K-00002.pdf", "K-00003.pdf"] {
        fs::remove_file(out.join(name)).unwrap();
    }
    batch(folder.path(), &[]).exits(0);
    run_in(folder.path(), ["batch", "purge", "out", "--letters", "--yes"]).exits(0);
    assert_eq!(names(&out), ["mine.pdf"]);
}

/// What we keep beside the letters goes nowhere else, wherever somebody lets its folder lead.
#[cfg(unix)]
#[test]
fn a_folder_of_ours_that_leads_elsewhere_is_refused() {
    let folder = desk(table([row(1)]).as_bytes());
    let (out, elsewhere) = (folder.path().join("out"), folder.path().join("elsewhere"));
    for name in [".widerspruch-batch", "next-steps"] {
        fs::create_dir(&elsewhere).unwrap();
        if name == "next-steps" {
            batch(folder.path(), &["--steps"]).exits(0);
            fs::remove_dir_all(out.join(name)).unwrap();
        } else {
            fs::create_dir(&out).unwrap();
        }
        std::os::unix::fs::symlink(&elsewhere, out.join(name)).unwrap();
        let outcome = batch(folder.path(), &["--steps"]);
        assert_eq!(outcome.errors(), ["output::file"], "{name}: {}", outcome.stderr);
        assert!(outcome.stderr.contains("is a link"), "{}", outcome.stderr);
        assert_eq!(names(&elsewhere), [""; 0], "{name}");
        assert_eq!(names(&out).iter().any(|file| file.ends_with(".pdf")), name == "next-steps");
        fs::remove_dir_all(&out).unwrap();
        fs::remove_dir(&elsewhere).unwrap();
    }
}

/// Whoever wants to look at it finds it under the name that is told.
#[test]
fn the_result_table_is_named_as_it_is_called() {
    let folder = desk(table((1..=4).map(row)).as_bytes());
    let told = |out: &str, more: &[&str]| {
        let args = ["batch", "t.csv", "--centre", "centre.toml", "--out", out];
        run_in(folder.path(), args.iter().chain(more)).exits(0).out().to_owned()
    };
    let (part, whole) = (told("part", &["--shard", "1/2"]), told("whole", &[]));
    assert!(part.contains("part/result.1-of-2.csv") && whole.contains("whole/result.csv"), "{part}{whole}");
}
