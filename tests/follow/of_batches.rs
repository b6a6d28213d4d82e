//! Rows of a batch as matters, and the letters that are due as a table.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::shared::{centre, holds, labels, mailer};
use crate::common::desk::{CASE, Desk};
use crate::common::root;

#[test]
fn a_centre_has_the_letters_that_are_due_as_a_table_for_batch() {
    let desk = Desk::new();
    for (name, day) in [("A-1", "2026-09-01"), ("A-2", "2026-09-02"), ("A-3", "2026-11-20")] {
        fs::write(desk.path(&format!("{name}.toml")), CASE.replace("KI-000005", name)).unwrap();
        let id = desk.done("2026-11-22", &["follow", "add", &format!("{name}.toml")])[0]["id"].to_string();
        desk.done("2026-11-22", &["follow", "event", &id, "objected", "--on", day, "--received", day]);
    }
    let table = ["follow", "next", "--due", "--kind", "reminder", "--table", "due.jsonl"];
    let written = desk.done("2026-11-22", &table);
    let labels: Vec<&str> = written["rows"].as_array().unwrap().iter().map(|r| r["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["A-1", "A-2"]);
    fs::write(desk.path("centre.toml"), "[defaults]\nlanguage = \"de\"\n").unwrap();
    desk.run("2026-11-22", &["batch", "due.jsonl", "--centre", "centre.toml", "--out", "letters"]).exits(0);
    assert!(desk.path("letters/A-1.pdf").is_file() && desk.path("letters/A-2.pdf").is_file());
    // Where two letters fit and none is named, or the case is gone, the row is left out and told.
    fs::remove_file(desk.path("A-2.toml")).unwrap();
    let part = desk.run("2026-11-22", &[&table[..], &["--force"]].concat());
    assert_eq!((part.status, part.codes()), (Some(1), vec!["follow::case-gone".to_owned()]));
    let unnamed = desk.run("2026-11-22", &["follow", "next", "--due", "--table", "x.jsonl"]);
    assert_eq!(unnamed.codes(), ["follow::several-fit", "follow::several-fit"]);
    assert_eq!(desk.run("2026-11-22", &["follow", "next"]).status, Some(2));
}

#[test]
fn a_batch_is_followed_row_by_row_and_goes_on_as_a_table() {
    let desk = Desk::new();
    centre(&desk);
    let batch = |table: &str, out: &str| {
        desk.run("2026-09-01", &["batch", table, "--centre", "centre.toml", "--out", out, "--follow"]).exits(0)
    };
    let first = batch("clients.csv", "letters");
    let summary: Value = serde_json::from_str(first.out().lines().last().unwrap()).unwrap();
    assert_eq!(summary["summary"]["followed"], serde_json::json!({ "new": 3, "known": 0 }));
    // The same batch once more makes nothing and follows nobody twice.
    batch("clients.csv", "letters");
    assert_eq!(labels(&desk.done("2026-09-01", &["follow", "list"])), ["A-1", "A-2", "A-3"]);
    let shown = desk.done("2026-09-01", &["follow", "show", "1"]);
    let name = shown["letters"][0]["case"].as_str().unwrap();
    assert!(name.ends_with("clients.csv#A-1") && shown["letters"][0]["case_exists"] == true, "{shown}");
    // No name enters the register.
    assert_eq!(holds(&desk.path("state"), "Nora Muster"), Vec::<PathBuf>::new());
    for id in ["1", "3"] {
        desk.done("2026-09-02", &["follow", "event", id, "sent", "--on", "2026-09-01", "--received", "2026-09-01"]);
    }
    let one = desk.run("2026-10-12", &["follow", "next", "1", "--kind", "reminder"]);
    assert_eq!((one.status, one.codes()), (Some(3), vec!["follow::row".to_owned()]));
    let next = desk.done("2026-10-12", &["follow", "next", "--due", "--kind", "reminder", "--table", "next.jsonl"]);
    assert_eq!(next["rows"].as_array().unwrap().len(), 2, "{next}");
    let text = fs::read_to_string(desk.path("next.jsonl")).unwrap();
    let row: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!((&row["kind"], &row["reference"]), (&"reminder".into(), &"A-1".into()));
    assert_eq!(row["event"][0]["date"], "2026-09-01");
    assert_eq!(row.get("language"), None, "what the centre says is left to its file: {row}");
    let made =
        desk.run("2026-10-12", &["batch", "next.jsonl", "--centre", "centre.toml", "--out", "reminders", "--follow"]);
    let summary: Value = serde_json::from_str(made.exits(0).out().lines().last().unwrap()).unwrap();
    assert_eq!(summary["summary"]["followed"], serde_json::json!({ "new": 0, "known": 2 }));
    let shown = desk.done("2026-10-12", &["follow", "show", "1"]);
    let kinds: Vec<&str> = shown["letters"].as_array().unwrap().iter().map(|l| l["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["objection", "reminder"]);
    // One matter by its number; the reminder's row is gone by then.
    fs::write(desk.path("next.jsonl"), "").unwrap();
    let gone = desk.run("2026-11-12", &["follow", "next", "1", "--kind", "complaint", "--table", "one.jsonl"]);
    assert_eq!((gone.status, gone.codes()), (Some(1), vec!["follow::row-gone".to_owned()]));
    let packed = desk.run("2026-11-12", &["follow", "export", "3", "-o", "one.zip"]);
    assert_eq!((packed.status, packed.codes()), (Some(0), vec!["follow::not-in-export".to_owned()]));
    let mut zip = zip::ZipArchive::new(fs::File::open(desk.path("one.zip")).unwrap()).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("rows/01-objection.toml").unwrap(), &mut text).unwrap();
    assert!(text.contains("Ole Probe"), "{text}");
}

/// The letters that follow on the examples, the client's of the centre among them, with the centre's file as it is and with one that joins columns
/// which the table of what is due does not have.
#[test]
fn the_example_of_a_centre_goes_on_to_reminder_and_complaint() {
    for joined in [false, true] {
        let desk = Desk::new();
        for name in ["centre.toml", "centre-logo.svg", "clients.csv"] {
            fs::copy(root().join("examples").join(name), desk.path(name)).unwrap();
        }
        if joined {
            let text = fs::read_to_string(desk.path("centre.toml")).unwrap();
            let other = text.replace("\"Ort\" = \"sender.city\"", "\"sender.city\" = \"{{Ort}} {{Ortsteil}}\"");
            assert_ne!(other, text);
            fs::write(desk.path("centre.toml"), other).unwrap();
            let table = fs::read_to_string(desk.path("clients.csv")).unwrap();
            fs::write(
                desk.path("clients.csv"),
                table
                    .replacen(";Ort;", ";Ort;Ortsteil;", 1)
                    .replace(";Magdeburg;", ";Magdeburg;;")
                    .replace(";Halle (Saale);", ";Halle (Saale);;")
                    .replace(";;;;;Zoë", ";;;;;;Zoë")
                    .replace(";Dresden;", ";Dresden;;"),
            )
            .unwrap();
        }
        let batch = |day: &str, table: &str, out: &str| {
            let run = desk.run(day, &["batch", table, "--centre", "centre.toml", "--out", out, "--follow"]).exits(0);
            let summary: Value = serde_json::from_str(run.out().lines().last().unwrap()).unwrap();
            assert_eq!(summary["summary"]["made"], 4, "{out}: {summary}");
        };
        let posted = |day: &str| {
            for id in ["1", "2", "3", "4"] {
                desk.done(day, &["follow", "event", id, "sent", "--on", day, "--received", day]);
            }
        };
        batch("2026-09-01", "clients.csv", "objections");
        posted("2026-09-02");
        for (day, kind) in [("2026-10-12", "reminder"), ("2026-11-30", "complaint")] {
            let table = format!("{kind}.jsonl");
            let next = desk.done(day, &["follow", "next", "--due", "--kind", kind, "--table", &table]);
            assert_eq!(next["rows"].as_array().unwrap().len(), 4, "{next}");
            // No authority is guessed for a client of whom the table does not say where she lives.
            let home = "\"represented\":{\"postal_code\":\"04109\",\"city\":\"Leipzig\",\"country\":\"DE\",";
            let mut people = std::process::Command::new(env!("CARGO_BIN_EXE_widerspruch"));
            crate::common::clean(&mut people);
            people.current_dir(desk.path("")).args(["--today", day, "--state", "state", "follow", "next", "--due"]);
            let told =
                crate::common::outcome(people.args(["--kind", kind, "--table", "again.jsonl", "--force"])).exits(0);
            assert!(!told.out().contains("nothing is enclosed"), "{}", told.out());
            let text = fs::read_to_string(desk.path(&table)).unwrap();
            assert_eq!(text.matches("\"represented\":{").count(), 1, "{text}");
            if kind == "reminder" {
                fs::write(desk.path(&table), text.replace("\"represented\":{", home)).unwrap();
            }
            batch(day, &table, kind);
            posted(day);
        }
    }
}

/// Rows of a table of what is due, as `follow next` wrote them.
fn rows(desk: &Desk, table: &str) -> Vec<Value> {
    let text = fs::read_to_string(desk.path(table)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Three objections of a batch in two parts, sent by post.
fn objections_sent(desk: &Desk) {
    centre(desk);
    for part in ["1/2", "2/2"] {
        let batch =
            ["batch", "clients.csv", "--centre", "centre.toml", "--out", "letters", "--follow", "--shard", part];
        desk.run("2026-09-01", &batch).exits(0);
    }
    let shown = desk.done("2026-09-01", &["follow", "show", "1"]);
    assert!(shown["letters"][0]["pdf"].as_str().unwrap().contains("/letters/A-"), "{shown}");
    desk.run("2026-09-02", &["follow", "event", "1-3", "sent", "--on", "2026-09-02", "--how", "post"]).exits(0);
}

const COMPLAINTS: [&str; 7] = ["follow", "next", "--due", "--kind", "complaint", "--table", "sub/due.jsonl"];

/// A centre made and posted the objections: the complaint shows them to the authority, wherever its table lies.
#[test]
fn complaints_of_a_batch_enclose_the_letters_that_the_centre_made() {
    let desk = Desk::new();
    objections_sent(&desk);
    fs::create_dir(desk.path("sub")).unwrap();
    let remind = ["follow", "next", "--due", "--kind", "reminder", "--table", "sub/reminder.jsonl"];
    desk.run("2026-10-12", &remind).exits(0);
    let batch = |day: &str, table: &str, out: &str| {
        let made = ["batch", table, "--centre", "centre.toml", "--out", out, "--follow", "--print-file", "print.pdf"];
        desk.run(day, &made).exits(0)
    };
    batch("2026-10-12", "sub/reminder.jsonl", "reminders");
    fs::remove_file(desk.path("print.pdf")).unwrap();
    desk.run("2026-10-13", &["follow", "event", "1,2", "sent", "--on", "2026-10-13", "--how", "post"]).exits(0);
    let next = desk.run("2026-11-20", &COMPLAINTS).exits(0);
    assert_eq!(next.codes(), Vec::<String>::new());
    let rows = rows(&desk, "sub/due.jsonl");
    let (with, without) = (&rows[0], &rows[2]);
    assert_eq!(
        (rows.len(), without["enclosure"].as_array().unwrap().len()),
        (3, 1),
        "a reminder never sent: {without}"
    );
    let objection = serde_json::json!({
        "file": format!("letters/{}.pdf", with["reference"].as_str().unwrap()),
        "letter_only": true,
        "title": "Widerspruch gegen KI-Training, 1. September 2026",
    });
    assert_eq!((&with["enclosure"][0], &with["event"][0]["enclosure"]), (&objection, &1.into()));
    assert_eq!(with["enclosure"][1]["title"], "Erinnerung wegen KI-Training, 12. Oktober 2026");
    let made = batch("2026-11-20", "sub/due.jsonl", "complaints");
    assert!(!made.codes().contains(&"case::no-evidence".to_owned()), "{:?}", made.codes());
    let name = format!("complaints/{}.pdf", with["reference"].as_str().unwrap());
    let letter = lopdf::Document::load(desk.path(&name)).unwrap();
    // Two pages of its own, the objection's page, the reminder's without the objection in it.
    assert_eq!(letter.get_pages().len(), 4);
}

/// What lies in the place of a letter by now is not enclosed as that letter; nor is one enclosed that a table cannot name.
#[test]
fn letters_that_are_gone_or_others_by_now_or_elsewhere_are_told() {
    let desk = Desk::new();
    objections_sent(&desk);
    fs::create_dir(desk.path("sub")).unwrap();
    // A later letter of the same name in the same folder; the row of the reminder named the objection there.
    let remind = ["follow", "next", "--due", "--kind", "reminder", "--table", "reminder.jsonl"];
    desk.run("2026-10-12", &remind).exits(0);
    let into_same = ["batch", "reminder.jsonl", "--centre", "centre.toml", "--out", "same", "--follow"];
    fs::create_dir(desk.path("same")).unwrap();
    desk.run("2026-10-12", &into_same).exits(0);
    for name in ["A-1.pdf", "A-2.pdf"] {
        fs::copy(desk.path("same").join(name), desk.path("letters").join(name)).unwrap();
    }
    fs::remove_file(desk.path("letters/A-2.pdf")).unwrap();
    let next = desk.run("2026-11-20", &COMPLAINTS).exits(0);
    assert_eq!(next.codes(), ["follow::letter-gone"]);
    assert!(next.stderr.contains("2 letters of a batch"), "{}", next.stderr);
    let enclosed: Vec<bool> = rows(&desk, "sub/due.jsonl").iter().map(|row| row.get("enclosure").is_some()).collect();
    assert_eq!(enclosed.iter().filter(|one| **one).count(), 1, "{enclosed:?}");
    // The folder was moved out of the centre's, and the register told of it.
    let outside = tempfile::tempdir().unwrap();
    let to = outside.path().join("letters").display().to_string();
    let batch = ["batch", "clients.csv", "--centre", "centre.toml", "--out", &to, "--follow"];
    desk.run("2026-09-01", &batch).exits(0);
    let next = desk.run("2026-11-20", &[&COMPLAINTS[..], &["--force"]].concat()).exits(0);
    assert_eq!(next.codes(), ["follow::letter-outside"]);
    assert!(next.stderr.contains("3 letters lie outside"), "{}", next.stderr);
    assert!(rows(&desk, "sub/due.jsonl").iter().all(|row| row.get("enclosure").is_none()));
}

/// The place of a letter is of its matter: it goes with it, and no other file goes.
#[test]
fn a_row_is_forgotten_with_its_letter_and_the_place_of_it() {
    let desk = Desk::new();
    objections_sent(&desk);
    let of = |id: &str| {
        let shown = desk.done("2026-09-03", &["follow", "show", id]);
        PathBuf::from(shown["letters"][0]["pdf"].as_str().unwrap())
    };
    let (first, second) = (of("1"), of("2"));
    fs::write(&second, "another file").unwrap();
    // It does not move to another machine: what is taken in may be forged.
    desk.done("2026-09-03", &["follow", "export", "--all", "-o", "all.json"]);
    assert!(!fs::read_to_string(desk.path("all.json")).unwrap().contains(".pdf"));
    let gone = desk.done("2026-09-03", &["follow", "forget", "1", "2", "--files", "--yes"]);
    assert_eq!(gone["files"].as_array().unwrap().len(), 1, "{gone}");
    assert!(gone["stay"].to_string().contains(&second.display().to_string()), "{gone}");
    assert!(!first.exists() && second.is_file());
    let name = first.display().to_string();
    assert_eq!(holds(&desk.path("state"), &name), Vec::<PathBuf>::new());
}

#[test]
fn a_table_is_followed_without_its_batch() {
    let desk = Desk::new();
    centre(&desk);
    let text = fs::read_to_string(desk.path("clients.csv")).unwrap();
    fs::write(desk.path("clients.csv"), text.replace("Ole Probe;Prüfstraße 1", "Ole Probe;")).unwrap();
    let add = ["follow", "add", "clients.csv", "--centre", "centre.toml"];
    // The row that is wrong is told, the others are followed.
    let added = desk.run("2026-09-01", &add);
    assert_eq!((added.status, labels(&added.json())), (Some(1), vec!["A-1", "A-2"]), "{}", added.stderr);
    assert!(added.codes().contains(&"case::missing-field".to_owned()), "{:?}", added.codes());
    fs::write(desk.path("clients.csv"), text).unwrap();
    assert_eq!(desk.done("2026-09-01", &add)[2]["new"], true);
}

#[cfg(unix)]
#[test]
fn a_mail_of_a_batch_is_in_the_chronology_of_its_row() {
    let desk = Desk::new();
    centre(&desk);
    let config = mailer(&desk);
    let text = fs::read_to_string(desk.path("centre.toml")).unwrap();
    let other = "recipient.name = \"Meta\"\nrecipient.street = \"S 1\"\nrecipient.postal_code = \"D04 X2K5\"\nrecipient.city = \"Dublin\"\n\
                 recipient.country = \"IE\"\nrecipient.email = \"dpo@example.org\"\nmatter.controller = \"meta\"";
    fs::write(desk.path("centre.toml"), text.replace("recipient.controller = \"meta\"", other)).unwrap();
    let batch =
        ["--config", &config, "batch", "clients.csv", "--centre", "centre.toml", "--out", "letters", "--follow"];
    let sent = desk.run("2026-09-01", &[&batch[..], &["--send", "--yes", "--incomplete"]].concat());
    assert_eq!(sent.status, Some(0), "{}", sent.stderr);
    let list = desk.done("2026-09-20", &["follow", "list"]);
    let stages: Vec<&str> = list.as_array().unwrap().iter().map(|one| one["stage"].as_str().unwrap()).collect();
    assert_eq!(stages, ["waiting"; 3], "{list}");
    let gone = desk.done("2026-09-20", &["follow", "forget", "--key", "A-2", "--yes"]);
    assert_eq!((&gone["forgotten"], &gone["mails"]), (&serde_json::json!([2]), &serde_json::json!([2])));
}

/// A centre posts its letters and writes that down once: in all matters, or in none where one cannot have it.
#[test]
fn many_letters_are_written_down_as_sent_at_once() {
    let desk = Desk::new();
    centre(&desk);
    let batch = ["batch", "clients.csv", "--centre", "centre.toml", "--out", "letters", "--follow"];
    desk.run("2026-11-22", &batch).exits(0);
    // What has not happened yet is refused in each of them, and written down in none.
    let early = desk.run("2026-11-23", &["follow", "event", "1-3", "sent", "--on", "2026-11-25", "--how", "post"]);
    assert_eq!((early.status, early.codes().len()), (Some(3), 3), "{}", early.stderr);
    let gone = desk.run("2026-11-23", &["follow", "event", "1-4", "sent", "--on", "2026-11-23"]);
    assert_eq!(gone.codes(), ["follow::no-such-matter"]);
    let stages = || desk.done("2026-11-23", &["follow", "list", "--all"]).to_string();
    assert_eq!(stages().matches("\"made\"").count(), 3, "{}", stages());
    let told = desk.done("2026-11-23", &["follow", "event", "1,3", "sent", "--on", "2026-11-23", "--how", "post"]);
    let ids: Vec<i64> = told.as_array().unwrap().iter().map(|one| one["id"].as_i64().unwrap()).collect();
    assert_eq!((ids, told[1]["stage"].as_str(), told[1]["how"].as_str()), (vec![1, 3], Some("waiting"), Some("post")));
    assert_eq!(stages().matches("\"made\"").count(), 1, "{}", stages());
    for wrong in ["3-1", "1-", "a", "1,,2", "1-999999999"] {
        assert_eq!(desk.run("2026-11-23", &["follow", "event", wrong, "sent"]).status, Some(2), "{wrong}");
    }
}
