//! `batch`, run as an advice centre runs it: tables as offices write them, rows that are wrong, runs that are killed.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;

use common::{Outcome, names, program, run, run_in};

const CENTRE: &str = "[defaults]\nkind = \"objection\"\nlanguage = \"de\"\nrecipient.controller = \"meta\"\nsender.country = \"DE\"\nmatter.grounds = [\"old-posts\"]\n\
    [columns]\n\"PLZ\" = \"sender.postal_code\"\n\"Eigene Gründe\" = \"matter.own_grounds\"\n";
const HEADINGS: &str = "reference;sender.name;sender.street;PLZ;sender.city;account.facebook.url;Eigene Gründe";

fn row(number: usize) -> String {
    format!(
        "K-{number:05};Änne Müller {number};Prüfstraße {number};39104;Magdeburg;https://www.facebook.com/example.{number};"
    )
}

fn table(rows: impl IntoIterator<Item = String>) -> String {
    let mut text = format!("{HEADINGS}\n");
    for row in rows {
        text.push_str(&row);
        text.push('\n');
    }
    text
}

/// A folder with a centre and a table.
fn desk(table: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("centre.toml"), CENTRE).unwrap();
    fs::write(folder.path().join("t.csv"), table).unwrap();
    folder
}

fn batch(folder: &Path, more: &[&str]) -> Outcome {
    let args = ["--format", "json", "batch", "t.csv", "--centre", "centre.toml", "--out", "out"];
    run_in(folder, args.iter().chain(more))
}

/// The lines of a run: the rows, and the summary.
fn lines(outcome: &Outcome) -> (Vec<Value>, Value) {
    let mut lines: Vec<Value> = outcome.out().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let summary = lines.pop().unwrap()["summary"].clone();
    (lines, summary)
}

fn pdfs(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    names(folder)
        .into_iter()
        .filter(|n| n.ends_with(".pdf"))
        .map(|n| (n.clone(), fs::read(folder.join(&n)).unwrap()))
        .collect()
}

/// Which file lies under each name: a letter that is made anew is another file.
#[cfg(unix)]
fn files(folder: &Path) -> BTreeMap<String, u64> {
    use std::os::unix::fs::MetadataExt;
    names(folder)
        .into_iter()
        .filter(|n| n.ends_with(".pdf"))
        .map(|n| (n.clone(), fs::metadata(folder.join(&n)).unwrap().ino()))
        .collect()
}

// ── the example ────────────────────────────────────────────────────────────────────────────────────────────────────

/// The sections that are commented out are right as well.
#[test]
fn the_example_of_a_centre_can_be_uncommented() {
    let text = fs::read_to_string(common::root().join("examples/centre.toml")).unwrap();
    let mut inside = false;
    let mut whole = String::new();
    for line in text.lines() {
        inside = line.starts_with("# [") || (inside && !line.is_empty());
        whole.push_str(line.strip_prefix("# ").filter(|_| inside).unwrap_or(line));
        whole.push('\n');
    }
    let source = widerspruch::problem::Source::new("centre.toml", whole);
    let centre = widerspruch::centre::read(&source, Path::new("/c")).map_err(|p| format!("{p:?}")).unwrap();
    assert_eq!(centre.smtp[0].name, "/c/centre.toml#office");
    assert!(centre.defaults.iter().any(|entry| entry.key == "seal"));
}

/// The authority is that of the client's residence, whatever that of the centre.
#[test]
fn a_complaint_for_a_client_goes_to_the_authority_of_the_client() {
    let folder = tempfile::tempdir().unwrap();
    let centre = "[centre]\nname = \"Rat e. V.\"\nsigner = \"Eva Rat\"\nstreet = \"Hilfeweg 5\"\npostal_code = \"04109\"\ncity = \"Leipzig\"\n\
        country = \"DE\"\nmandate = \"Vollmacht\"\n[defaults]\nkind = \"complaint\"\nlanguage = \"de\"\nrecipient.authority = \"auto\"\n\
        matter.controller = \"meta\"\nmatter.status = \"ignored\"\nrepresented.country = \"DE\"\n\
        [columns]\n\"Nr\" = \"reference\"\n\"Klient\" = \"represented.name\"\n\"Straße\" = \"represented.street\"\n\
        \"PLZ\" = \"represented.postal_code\"\n\"Ort\" = \"represented.city\"\n\"Widerspruch\" = \"event.objected.date\"\n";
    let rows = "Nr;Klient;Straße;PLZ;Ort;Widerspruch\n1;Änne Müller;Weg 1;20095;Hamburg;1.9.2026\n\
        2;Jörg Weiß;Weg 2;80331;München;1.9.2026\n";
    fs::write(folder.path().join("centre.toml"), centre).unwrap();
    fs::write(folder.path().join("t.csv"), rows).unwrap();
    let (made, _) = lines(&batch(folder.path(), &[]).exits(0));
    let recipients: Vec<&str> = made.iter().map(|row| row["recipient"].as_str().unwrap()).collect();
    assert!(recipients[0].contains("Hamburg") && recipients[1].contains("Bayerisches"), "{recipients:?}");
    // Without an address nothing is guessed from the centre's.
    fs::write(folder.path().join("t.csv"), rows.replace("Weg 1;20095;Hamburg", ";;")).unwrap();
    let outcome = batch(folder.path(), &[]).exits(3);
    assert_eq!(outcome.errors(), ["case::authority-not-certain"]);
    assert_eq!(outcome.first_error()["line"], 2);
}

#[test]
fn the_example_of_a_centre_works_as_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("letters");
    let print = folder.path().join("print.pdf");
    let args = ["--format", "json", "batch", "examples/clients.csv", "--centre", "examples/centre.toml", "--out"];
    let outcome =
        run(args.iter().map(|a| a.as_ref()).chain([out.as_os_str(), "--print-file".as_ref(), print.as_os_str()]))
            .exits(0);
    let (rows, summary) = lines(&outcome);
    assert_eq!(rows.len(), 4);
    for row in &rows {
        assert_eq!((row["status"].as_str(), row["problems"].as_array().unwrap().len()), (Some("made"), 0), "{row}");
        assert_eq!(row["deadline"], "2026-12-22");
    }
    assert_eq!((summary["made"].as_u64(), summary["printed"].as_u64()), (Some(4), Some(4)));
    assert_eq!(rows[2]["line"], 5, "a cell of two lines stands before it");
    assert_eq!(
        names(&out),
        [
            ".widerspruch-batch",
            "B-2026-001.pdf",
            "B-2026-002.pdf",
            "B-2026-003.pdf",
            "B-2026-004.pdf",
            "result.csv",
            "result.jsonl"
        ]
    );
    let result = fs::read_to_string(out.join("result.csv")).unwrap();
    assert!(result.starts_with("\u{feff}\"row\";\"line\";\"key\""), "{result}");
    let text = |name: &str| {
        let pdf = lopdf::Document::load(out.join(name)).unwrap();
        let pictures = pdf.objects.values().filter_map(|o| o.as_stream().ok());
        pictures
            .filter(|s| s.dict.get(b"Subtype").and_then(lopdf::Object::as_name).is_ok_and(|n| n == b"Image"))
            .count()
    };
    assert_eq!(
        (text("B-2026-003.pdf"), text("B-2026-001.pdf")),
        (2, 0),
        "the logo with its mask stands in the centre's own letter"
    );
}

// ── tables ─────────────────────────────────────────────────────────────────────────────────────────────────────────

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
fn a_long_name_of_a_centre_has_a_short_one_for_the_window() {
    let centre = "[centre]\nname = \"Verbraucherzentrale Nordrhein-Westfalen e. V., Beratungsstelle Mülheim an der Ruhr\"\nSHORT\nstreet = \"Leineweberstraße 54\"\npostal_code = \"45468\"\ncity = \"Mülheim an der Ruhr\"\ncountry = \"DE\"\nsigner = \"Karin Klug\"\nmandate = \"Vollmacht\"\n[defaults]\nkind = \"objection\"\nlanguage = \"de\"\nrecipient.controller = \"meta\"\nmatter.grounds = [\"old-posts\"]\n";
    let folder = desk(b"reference;represented.name;account.facebook.url\nA-1;Lina Weiss;https://www.facebook.com/x\n");
    fs::write(folder.path().join("centre.toml"), centre.replace("SHORT\n", "")).unwrap();
    let outcome = batch(folder.path(), &[]).exits(3);
    assert_eq!(outcome.errors(), ["layout::return-line"]);
    assert!(outcome.problems()[0]["help"].as_str().unwrap().contains("short_name"));
    fs::write(folder.path().join("centre.toml"), centre.replace("SHORT", "short_name = \"Verbraucherzentrale NRW\""))
        .unwrap();
    batch(folder.path(), &[]).exits(0);
}

// ── hostile rows ───────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── resume ─────────────────────────────────────────────────────────────────────────────────────────────────────────

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

/// Files of letters that wait for their places, in folders that killed runs may have left.
fn staged(out: &Path) -> usize {
    let inside = |folder: &Path| -> Vec<std::path::PathBuf> {
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let own = inside(&out.join(".widerspruch-batch")).into_iter();
    let folders = own.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("widerspruch-"));
    folders.flat_map(|folder| inside(&folder)).map(|shelf| inside(&shelf).len()).sum()
}

/// Looks at the folder of a run that was killed: what the journal says lies in its place, and the table says no more than is true. `seen` are the
/// letters that were in the journal before.
#[cfg(unix)]
fn is_true(out: &Path, seen: &mut BTreeMap<String, u64>) {
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
    let text = table((1..=60).map(row));
    let whole = desk(text.as_bytes());
    batch(whole.path(), &[]).exits(0);
    let folder = desk(text.as_bytes());
    let out = folder.path().join("out");
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    let (mut kills, mut waiting) = (0, 0);
    loop {
        let mut child = silent(folder.path());
        std::thread::sleep(Duration::from_millis(20 + 29 * (kills % 7) + 10 * kills));
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
    assert_eq!(results.lines().count(), 60);
}

/// Killed as soon as one more letter is in its place, so that each run brings some there: none of them is made again.
#[cfg(unix)]
#[test]
fn killed_while_letters_go_to_their_places_it_goes_on_with_the_others() {
    const ROWS: usize = 400;
    let folder = desk(table((1..=ROWS).map(row)).as_bytes());
    let out = folder.path().join("out");
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
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
    common::signal(child.id(), rustix::process::Signal::INT);
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

/// What lies in its place when all rows are good is what a run of each row alone makes.
#[test]
fn a_sample_makes_its_letters_and_leaves_the_others() {
    let folder = desk(table((1..=30).map(row)).as_bytes());
    let out = folder.path().join("out");
    let summary = lines(&batch(folder.path(), &["--sample", "3", "--steps"]).exits(0)).1;
    assert_eq!((summary["made"].as_u64(), summary["waiting"].as_u64()), (Some(3), Some(27)));
    assert_eq!(pdfs(&out).into_keys().collect::<Vec<_>>(), ["K-00001.pdf", "K-00011.pdf", "K-00021.pdf"]);
    assert_eq!(names(&out.join("next-steps")), ["K-00001.pdf", "K-00011.pdf", "K-00021.pdf"]);
    assert_eq!(staged(&out), 0);
    let sample = pdfs(&out);
    let summary = lines(&batch(folder.path(), &[]).exits(0)).1;
    assert_eq!((summary["made"].as_u64(), summary["unchanged"].as_u64()), (Some(27), Some(3)));
    let all = pdfs(&out);
    assert!(sample.iter().all(|(name, bytes)| all[name] == *bytes));
}

// ── shards, print file, purge ──────────────────────────────────────────────────────────────────────────────────────

#[test]
fn shards_make_what_one_run_makes() {
    let text = table((1..=40).map(row));
    let whole = desk(text.as_bytes());
    batch(whole.path(), &["--print-file", "print.pdf"]).exits(0);
    let parts = desk(text.as_bytes());
    let mut made = 0;
    for shard in ["1/3", "3/3"] {
        made += lines(&batch(parts.path(), &["--shard", shard]).exits(0)).1["made"].as_u64().unwrap();
    }
    let merge = ["--format", "json", "batch", "merge", "out"];
    assert_eq!(run_in(parts.path(), merge).exits(1).codes(), ["batch::missing-shard"]);
    made += lines(&batch(parts.path(), &["--shard", "2/3"]).exits(0)).1["made"].as_u64().unwrap();
    assert_eq!(made, 40);
    let merged = run_in(parts.path(), merge.iter().chain(&["--print-file", "print.pdf"])).exits(0);
    assert_eq!(lines(&merged).0.len(), 40);
    let (parts, whole) = (parts.path(), whole.path());
    assert_eq!(pdfs(&parts.join("out")), pdfs(&whole.join("out")));
    for name in ["out/result.jsonl", "out/result.csv", "print.pdf"] {
        assert!(fs::read(parts.join(name)).unwrap() == fs::read(whole.join(name)).unwrap(), "{name}");
    }
}

#[test]
fn enclosures_of_rows_are_in_letters_and_print_file() {
    let headings = HEADINGS.replace(";Eigene Gründe", ";enclosure.1.title;enclosure.1.file");
    let line = |n: usize, file: &str| format!("{}Beleg;{file}\n", row(n));
    let folder = desk(format!("{headings}\n{}{}", line(1, "scan.png"), line(2, "scan.png")).as_bytes());
    fs::copy(common::root().join("examples/signature.png"), folder.path().join("scan.png")).unwrap();
    let letters = lines(&batch(folder.path(), &["--print-file", "print.pdf"]).exits(0)).0;
    let count = |row: &Value| row["pages"].as_u64().unwrap();
    let print = lopdf::Document::load(folder.path().join("print.pdf")).unwrap();
    let blank = letters.iter().map(|r| count(r) % 2).sum::<u64>();
    assert_eq!(print.get_pages().len() as u64, count(&letters[0]) + count(&letters[1]) + blank);
    assert!(print.catalog().unwrap().has(b"OutputIntents"), "all letters meet the standards, and so does the file");
    // An appended PDF makes no such claim, and a file that holds it makes none.
    fs::copy(folder.path().join("out/K-00001.pdf"), folder.path().join("scan.pdf")).unwrap();
    fs::write(folder.path().join("t.csv"), format!("{headings}\n{}{}", line(1, "scan.png"), line(2, "scan.pdf")))
        .unwrap();
    let (rows, summary) = lines(&batch(folder.path(), &["--print-file", "print.pdf"]).exits(0));
    assert_eq!((summary["made"].as_u64(), summary["unchanged"].as_u64()), (Some(1), Some(1)), "{rows:?}");
    let print = lopdf::Document::load(folder.path().join("print.pdf")).unwrap();
    assert!(!print.catalog().unwrap().has(b"OutputIntents"));
    // A picture that was changed is a reason to make the letter again.
    fs::copy(common::root().join("examples/signature.png"), folder.path().join("scan.png")).unwrap();
    assert_eq!(lines(&batch(folder.path(), &[]).exits(0)).1["made"], 1);
}

/// The pages of a file: the sign of the letter each belongs to, or a dash for a blank one.
fn pages(path: &Path) -> Vec<String> {
    let pdf = lopdf::Document::load(path).unwrap();
    pdf.get_pages()
        .into_values()
        .map(|id| {
            let page = pdf.get_dictionary(id).unwrap();
            if page.has(b"Contents") { "x".to_owned() } else { "-".to_owned() }
        })
        .collect()
}

#[test]
fn every_letter_of_a_print_file_begins_on_a_front_side() {
    let bare = "K-2;Bo Li;Weg 2;39104;Magdeburg;https://www.facebook.com/example.2;";
    let long = format!(
        "K-3;Bo Li;Weg 2;39104;Magdeburg;https://www.facebook.com/example.2;{}",
        // A page and a half more than the others, which fill two.
        "Meine Bilder gehören mir. ".repeat(320)
    );
    let folder = desk(table([row(1), long, bare.to_owned()]).as_bytes());
    let outcome = batch(folder.path(), &["--print-file", "print.pdf"]).exits(0);
    let (rows, _) = lines(&outcome);
    let mut wanted = Vec::new();
    for row in &rows {
        let count = row["pages"].as_u64().unwrap() as usize;
        wanted.extend(vec!["x".to_owned(); count]);
        wanted.extend((count % 2 == 1).then(|| "-".to_owned()));
    }
    assert!(wanted.contains(&"-".to_owned()), "one of them has an odd number of pages: {rows:?}");
    assert_eq!(pages(&folder.path().join("print.pdf")), wanted);
    // Fonts that letters share are in the file once.
    let pdf = lopdf::Document::load(folder.path().join("print.pdf")).unwrap();
    let programs: Vec<&Vec<u8>> = pdf
        .objects
        .values()
        .filter_map(|o| o.as_stream().ok())
        .filter(|s| s.dict.has(b"Length1"))
        .map(|s| &s.content)
        .collect();
    assert_eq!(programs.iter().collect::<BTreeSet<_>>().len(), programs.len());
    // Made again by the same command, it replaces itself.
    batch(folder.path(), &["--print-file", "print.pdf"]).exits(0);
}

#[test]
fn a_print_file_is_sorted_by_where_letters_go() {
    let centre = CENTRE
        .replace("recipient.controller = \"meta\"", "matter.controller = \"meta\"\nmatter.status = \"ignored\"\n")
        .replace("\"objection\"", "\"complaint\"");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("centre.toml"), centre).unwrap();
    let headings = "reference;sender.name;sender.street;PLZ;sender.city;recipient.authority;event.objected.date;event.objected.channel;account.facebook.url";
    let line = |key: &str, authority: &str| {
        format!("{key};A B;Weg 1;39104;Magdeburg;{authority};1.6.2026;form;https://www.facebook.com/x\n")
    };
    let text = format!("{headings}\n{}{}{}", line("K-1", "de-st"), line("K-2", "de-by"), line("K-3", "de-be"));
    fs::write(folder.path().join("t.csv"), text).unwrap();
    let outcome = batch(folder.path(), &["--print-file", "print.pdf", "--sort", "postal-code"]).exits(0);
    let (rows, _) = lines(&outcome);
    let mut sorted: Vec<(&str, &str)> =
        rows.iter().map(|r| (r["destination"].as_str().unwrap(), r["file"].as_str().unwrap())).collect();
    assert!(sorted.iter().all(|(d, _)| d.starts_with("DE ") && d.len() == 8), "{sorted:?}");
    sorted.sort();
    let firsts: Vec<Vec<u8>> =
        sorted.iter().map(|(_, file)| first_content(&folder.path().join("out").join(file))).collect();
    let print = lopdf::Document::load(folder.path().join("print.pdf")).unwrap();
    let contents: Vec<Vec<u8>> = print.get_pages().into_values().map(|id| print.get_page_content(id)).collect();
    let places: Vec<usize> =
        firsts.iter().map(|f| contents.iter().position(|c| c == f).expect("the page is there")).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(rows[0]["deadline"], "2027-02-22", "three months for an authority");
}

fn first_content(path: &Path) -> Vec<u8> {
    let pdf = lopdf::Document::load(path).unwrap();
    pdf.get_page_content(pdf.get_pages()[&1])
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

/// A sheet for each client, under the letter's name and away from what is posted; also for letters of an earlier run.
#[test]
fn every_client_has_a_sheet_of_next_steps() {
    let folder = desk(table((1..=3).map(row)).as_bytes());
    batch(folder.path(), &[]).exits(0);
    let out = folder.path().join("out");
    let letter = fs::read(out.join("K-00001.pdf")).unwrap();
    batch(folder.path(), &["--steps"]).exits(0);
    assert_eq!(names(&out.join("next-steps")), ["K-00001.pdf", "K-00002.pdf", "K-00003.pdf"]);
    assert_eq!(fs::read(out.join("K-00001.pdf")).unwrap(), letter, "the letter is the one there was");
    let sheet = lopdf::Document::load(out.join("next-steps/K-00002.pdf")).unwrap();
    assert_eq!(sheet.get_pages().len(), 1);
    run_in(folder.path(), ["batch", "purge", "out", "--letters", "--yes"]).exits(0);
    assert_eq!(names(&out), Vec::<String>::new(), "the sheets are about the clients, too");

    fs::create_dir(out.join("next-steps")).unwrap();
    fs::write(out.join("next-steps/mine.pdf"), "mine").unwrap();
    assert_eq!(batch(folder.path(), &["--steps"]).exits(3).codes(), ["output::exists"]);
    assert_eq!(names(&out.join("next-steps")), ["mine.pdf"]);
}

// ── quality ────────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── many problems ──────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── several controllers for one client ─────────────────────────────────────────────────────────────────────────────

/// A desk whose letter is for any controller: that of the program states facts of one.
fn desk_for_any(rows: &[&str]) -> tempfile::TempDir {
    let folder = desk(b"");
    for file in ["KIND/letter.toml", "de/KIND/words.toml", "de/KIND/letter.hbs", "de/KIND/next-steps.hbs"] {
        let place = folder.path().join("own").join(file.replace("KIND", "any"));
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        let ours = common::root().join("letter_templates").join(file.replace("KIND", "objection"));
        let text = fs::read_to_string(ours).unwrap();
        fs::write(place, text.replace("facts = [\"training-data\"]\n", "")).unwrap();
    }
    let centre = CENTRE.replace("\"objection\"", "\"any\"").replace("matter.grounds = [\"old-posts\"]\n", "");
    fs::write(folder.path().join("centre.toml"), centre).unwrap();
    several(folder.path(), rows);
    folder
}

/// Rows of key, controllers and own words.
fn several(folder: &Path, rows: &[&str]) {
    let mut text = "reference;recipient.controller;Eigene Gründe;sender.name;sender.street;PLZ;sender.city;\
                    account.facebook.url;account.whatsapp.phone\n"
        .to_owned();
    for row in rows {
        writeln!(text, "{row};Änne Müller;Weg 1;39104;Magdeburg;https://www.facebook.com/example;+49 151 23456789")
            .unwrap();
    }
    fs::write(folder.join("t.csv"), text).unwrap();
}

fn batch_any(folder: &Path, more: &[&str]) -> Outcome {
    batch(folder, &[&["--templates", "own"], more].concat())
}

fn told<'v>(rows: &'v [Value], field: &str) -> Vec<&'v str> {
    rows.iter().map(|row| row[field].as_str().unwrap_or("-")).collect()
}

/// A letter each, in the order of the cell; what was made is not made again, whichever way the list changes.
#[test]
fn a_row_of_several_controllers_makes_a_letter_for_each() {
    let folder = desk_for_any(&["A-1;meta;", "A-2;meta;", "A-3;\"whatsapp; meta; whatsapp\";"]);
    let (rows, summary) = lines(&batch_any(folder.path(), &[]).exits(0));
    assert_eq!(told(&rows, "key"), ["A-1", "A-2", "A-3/whatsapp", "A-3/meta"]);
    assert_eq!(told(&rows, "file"), ["A-1.pdf", "A-2.pdf", "A-3-whatsapp.pdf", "A-3-meta.pdf"]);
    assert_eq!(rows.iter().map(|row| row["row"].as_u64().unwrap()).collect::<Vec<_>>(), [1, 2, 3, 3]);
    assert!(rows[2]["recipient"].as_str().unwrap().contains("WhatsApp"), "{rows:?}");
    assert_eq!((summary["rows"].as_u64(), summary["made"].as_u64()), (Some(4), Some(4)));
    let (_, summary) = lines(&batch_any(folder.path(), &[]).exits(0));
    assert_eq!(summary["unchanged"], 4);
    let table = fs::read_to_string(folder.path().join("out/result.csv")).unwrap();
    assert_eq!(table.lines().count(), 5);
    // One taken out of the list, one added, the accounts as in the letters of before: what is the same is there.
    let shorter = |row: &str, account: &str| {
        let text = fs::read_to_string(folder.path().join("t.csv")).unwrap();
        let change = |line: &str| if line.starts_with(row) { line.replace(account, "") } else { line.to_owned() };
        fs::write(folder.path().join("t.csv"), text.lines().map(|line| change(line) + "\n").collect::<String>())
            .unwrap();
    };
    several(folder.path(), &["A-1;meta;", "A-2;meta;", "A-3;whatsapp;"]);
    shorter("A-3", "https://www.facebook.com/example");
    let (rows, summary) = lines(&batch_any(folder.path(), &[]).exits(0));
    assert_eq!(told(&rows, "file"), ["A-1.pdf", "A-2.pdf", "A-3-whatsapp.pdf"]);
    assert_eq!((summary["unchanged"].as_u64(), summary["left_over"].as_u64()), (Some(3), Some(1)), "{rows:?}");
    several(folder.path(), &["A-1;meta;", "A-2;meta;", "A-3;\"whatsapp; meta\";"]);
    assert_eq!(lines(&batch_any(folder.path(), &[]).exits(0)).1["unchanged"], 4);
    shorter("A-3", "+49 151 23456789");
    let outcome = batch_any(folder.path(), &[]).exits(3);
    assert_eq!(outcome.errors(), ["table::no-account"], "{}", outcome.stderr);
}

/// A cell of several is one of the same data for each, and what is wrong with one is told of its letter.
#[test]
fn keys_and_problems_of_several_letters_of_a_row_are_right() {
    let folder = desk_for_any(&["A-1;\"meta; whatsap\";", "A-1/meta;meta;", "A-2;meta;", "A-2;\"meta, whatsapp\";"]);
    let outcome = batch_any(folder.path(), &[]).exits(3);
    let mut codes = outcome.errors();
    codes.sort();
    let wanted = ["case::unknown-controller", "table::repeated-key", "table::repeated-key", "table::repeated-key"];
    assert_eq!(codes, wanted, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("did you mean"), "{}", outcome.stderr);
    // A person's reason in the letters of one row is that of one person.
    several(folder.path(), &["A-1;\"meta; whatsapp\";Ich bin Lehrerin.", "A-2;\"meta; whatsapp\";Ich bin Lehrerin."]);
    let outcome = batch_any(folder.path(), &[]).exits(0);
    assert!(!outcome.codes().iter().any(|code| code == "batch::same-grounds"), "{}", outcome.stderr);
}

/// Shards have whole rows; joined they are what one run makes. The list may be a default, and a print file has all of it.
#[test]
fn shards_and_defaults_know_several_controllers() {
    let rows: Vec<String> = (1..=9).map(|n| format!("A-{n};;")).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let made: Vec<_> = [&["1/1"][..], &["1/3", "3/3", "2/3"]]
        .iter()
        .map(|shards| {
            let folder = desk_for_any(&rows);
            let centre = fs::read_to_string(folder.path().join("centre.toml")).unwrap();
            fs::write(folder.path().join("centre.toml"), centre.replace("\"meta\"", "\"meta; whatsapp\"")).unwrap();
            for shard in *shards {
                let (rows, _) = lines(&batch_any(folder.path(), &["--shard", shard]).exits(0));
                assert!(rows.chunks(2).all(|pair| pair[0]["row"] == pair[1]["row"]), "{rows:?}");
            }
            let merged = run_in(folder.path(), ["--format", "json", "batch", "merge", "out"]).exits(0);
            let (rows, _) = lines(&merged);
            assert_eq!(rows.len(), 18);
            (pdfs(&folder.path().join("out")), fs::read(folder.path().join("out/result.jsonl")).unwrap())
        })
        .collect();
    assert!(made[0] == made[1]);
    assert_eq!(made[0].0.len(), 18);
}
