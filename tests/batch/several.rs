//! Rows with several controllers.

use super::shared::{CENTRE, batch, desk, lines, pdfs, told};
use crate::common::{Outcome, run_in};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A desk whose letter is for any controller: that of the program states facts of one.
fn desk_for_any(rows: &[&str]) -> tempfile::TempDir {
    let folder = desk(b"");
    for file in ["KIND/letter.toml", "de/KIND/words.toml", "de/KIND/letter.hbs", "de/KIND/next-steps.hbs"] {
        let place = folder.path().join("own").join(file.replace("KIND", "any"));
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        let ours = crate::common::root().join("letter_templates").join(file.replace("KIND", "objection"));
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
