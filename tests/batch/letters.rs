//! Letters of the centre and of its clients.

use super::shared::{HEADINGS, batch, desk, lines, pdfs, row, staged, table, told};
use crate::common::{names, run, run_in};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The sections that are commented out are right as well.
#[test]
fn the_example_of_a_centre_can_be_uncommented() {
    let text = fs::read_to_string(crate::common::root().join("examples/centre.toml")).unwrap();
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

/// What lies in its place when all rows are good is what a run of each row alone makes.
#[test]
fn a_sample_makes_its_letters_and_leaves_the_others() {
    let folder = desk(table((1..=30).map(row)).as_bytes());
    let out = folder.path().join("out");
    let summary = lines(&batch(folder.path(), &["--sample", "3", "--steps"]).exits(0)).1;
    assert_eq!((summary["made"].as_u64(), summary["waiting"].as_u64()), (Some(3), Some(27)));
    let taken = |row: u64| serde_json::json!({"row": row, "key": format!("K-{row:05}")});
    assert_eq!(summary["sample"], serde_json::json!([taken(1), taken(11), taken(21)]));
    assert_eq!(pdfs(&out).into_keys().collect::<Vec<_>>(), ["K-00001.pdf", "K-00011.pdf", "K-00021.pdf"]);
    assert_eq!(names(&out.join("next-steps")), ["K-00001.pdf", "K-00011.pdf", "K-00021.pdf"]);
    assert_eq!(staged(&out), 0);
    let sample = pdfs(&out);
    let summary = lines(&batch(folder.path(), &[]).exits(0)).1;
    assert_eq!((summary["made"].as_u64(), summary["unchanged"].as_u64()), (Some(27), Some(3)));
    assert_eq!(summary.get("sample"), None);
    let all = pdfs(&out);
    assert!(sample.iter().all(|(name, bytes)| all[name] == *bytes));
}

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

/// Joined parts list no letter that somebody took away meanwhile, and tell which.
#[test]
fn joined_parts_list_no_letter_that_is_gone() {
    let folder = desk(table((1..=6).map(row)).as_bytes());
    let out = folder.path().join("out");
    let run = || ["1/2", "2/2"].map(|shard| batch(folder.path(), &["--shard", shard]).exits(0));
    let merge = || run_in(folder.path(), ["--format", "json", "batch", "merge", "out", "--print-file", "print.pdf"]);
    run();
    merge().exits(0);
    fs::remove_file(out.join("K-00005.pdf")).unwrap();
    fs::write(out.join("K-00002.pdf"), "").unwrap();
    let merged = merge().exits(1);
    assert_eq!(merged.errors(), ["batch::letter-gone"]);
    assert!(merged.stderr.contains("2 letters") && merged.stderr.contains("K-00005.pdf"), "{}", merged.stderr);
    let (rows, summary) = lines(&merged);
    assert_eq!(told(&rows, "status"), ["made", "error", "made", "made", "error", "made"]);
    assert_eq!((told(&rows, "file")[4], &rows[4]["problems"][0]["code"]), ("-", &"batch::letter-gone".into()));
    assert_eq!((&summary["made"], &summary["errors"], &summary["printed"]), (&4.into(), &2.into(), &4.into()));
    let csv = fs::read_to_string(out.join("result.csv")).unwrap();
    assert!(!csv.contains("K-00005.pdf") && !csv.contains("K-00002.pdf"), "{csv}");
    run();
    assert_eq!(lines(&merge().exits(0)).1["errors"], 0);
}

#[test]
fn enclosures_of_rows_are_in_letters_and_print_file() {
    let headings = HEADINGS.replace(";Eigene Gründe", ";enclosure.1.title;enclosure.1.file");
    let line = |n: usize, file: &str| format!("{}Beleg;{file}\n", row(n));
    let folder = desk(format!("{headings}\n{}{}", line(1, "scan.png"), line(2, "scan.png")).as_bytes());
    fs::copy(crate::common::root().join("examples/signature.png"), folder.path().join("scan.png")).unwrap();
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
    fs::copy(crate::common::root().join("examples/signature.png"), folder.path().join("scan.png")).unwrap();
    assert_eq!(lines(&batch(folder.path(), &[]).exits(0)).1["made"], 1);
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
