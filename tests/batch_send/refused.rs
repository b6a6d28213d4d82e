//! What keeps mails from being made.

use super::shared::{DEFAULTS, Desk, HEADINGS, codes, lines, row, to};
use crate::common::{names, outcome, program};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn a_letter_that_cannot_be_printed_keeps_the_others_from_being_made() {
    let desk = Desk::good(&[]);
    // A PDF of eleven megabytes: the letter with it is larger than a letter may be.
    let mut pdf = lopdf::Document::with_version("1.5");
    let noise: Vec<u8> = (0..11_000_000_u64).map(|n| (n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8).collect();
    let image = lopdf::dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 1000, "Height" => 11000,
    "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 };
    let image = pdf.add_object(lopdf::Stream::new(image, noise).with_compression(false));
    let content = pdf.add_object(lopdf::Stream::new(lopdf::dictionary! {}, b"q 500 0 0 700 20 20 cm /I Do Q".to_vec()));
    let tree = pdf.new_object_id();
    let page = pdf.add_object(lopdf::dictionary! { "Type" => "Page", "Parent" => tree, "Contents" => content,
    "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    "Resources" => lopdf::dictionary! { "XObject" => lopdf::dictionary! { "I" => image } } });
    pdf.set_object(tree, lopdf::dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let root = pdf.add_object(lopdf::dictionary! { "Type" => "Catalog", "Pages" => tree });
    pdf.trailer.set("Root", root);
    pdf.save(desk.path("scan.pdf")).unwrap();
    let text = format!("{HEADINGS};enclosure.1.title;enclosure.1.file\n{};;\n{};Scan;scan.pdf\n", row(1), row(2));
    desk.write("t.csv", &text);
    let outcome = desk.batch(&["--yes"]).exits(3);
    assert_eq!(outcome.errors(), ["enclosure::letter-too-large"]);
    assert!(desk.arrived().is_empty() && !desk.path("out").exists());
    desk.batch(&["--yes", "--skip-invalid"]).exits(1);
    assert_eq!(desk.arrived(), ["amt1@example.org"]);
}

#[test]
fn rows_that_cannot_be_mailed_are_told_before_the_first_letter() {
    let desk = Desk::good(&[row(1), to(2, ""), to(3, "nobody"), row(4).replace("person4@example.org", "")]);
    let outcome = desk.batch(&["--yes"]).exits(3);
    let told: BTreeSet<(String, i64)> = outcome
        .problems()
        .iter()
        .filter(|p| p["code"] != "case::no-evidence")
        .map(|p| (p["code"].as_str().unwrap().to_owned(), p["line"].as_i64().unwrap_or_default()))
        .collect();
    assert!(told.contains(&("mail::no-address".into(), 3)), "{told:?}");
    assert!(told.iter().any(|(_, line)| *line == 4), "{told:?}");
    assert!(!told.iter().any(|(_, line)| *line == 2 || *line == 5), "{told:?}");
    assert!(!desk.path("out").exists() && desk.arrived().is_empty());
    let (rows, summary) = lines(&outcome);
    assert_eq!((rows.len(), &summary["refused"]), (4, &true.into()));
    // With the good rows going on, a letter without an address is made, and told, and not mailed.
    let outcome = desk.batch(&["--yes", "--skip-invalid"]).exits(1);
    let (rows, summary) = lines(&outcome);
    assert_eq!((&rows[1]["status"], codes(&rows[1])), (&"made".into(), vec!["mail::no-address", "case::no-evidence"]));
    assert_eq!(summary["mails"], serde_json::json!({"sent": 2, "waiting": 0, "refused": 0, "unknown": 0, "none": 1}));
    assert_eq!(desk.arrived(), ["amt1@example.org", "amt4@example.org"]);
    fs::remove_dir_all(desk.path("out")).unwrap();
    // Without --send they are letters like others.
    desk.table(&[row(1), to(2, "")]);
    desk.run(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out"]).exits(0);
    assert_eq!(names(&desk.path("out")).iter().filter(|n| n.ends_with(".pdf")).count(), 2);
}

#[test]
fn many_letters_to_one_address_need_a_word() {
    let rows: Vec<String> = (1..=6).map(|n| to(n, "amt@example.org")).collect();
    let desk = Desk::good(&rows);
    let outcome = desk.batch(&["--yes"]).exits(3);
    assert!(outcome.codes().contains(&"send::bulk".to_owned()), "{:?}", outcome.codes());
    assert!(!desk.path("out").exists());
    desk.batch(&["--yes", "--bulk"]).exits(0);
    assert_eq!(desk.arrived().len(), 6);
    // What was sent before does not count as new.
    desk.batch(&["--yes"]).exits(0);
    desk.table(&[rows.as_slice(), &[to(7, "amt@example.org"), to(8, "amt@example.org")]].concat());
    desk.batch(&["--yes"]).exits(3);
    assert_eq!(desk.arrived().len(), 6);
}

#[test]
fn nobody_to_ask_no_way_and_no_password_are_told_before_the_table_is_read() {
    let desk = Desk::good(&[row(1)]);
    assert_eq!(desk.batch(&[]).exits(2).codes(), ["send::not-confirmed"]);
    assert_eq!(desk.batch(&["--yes", "--via", "ofice"]).exits(3).codes(), ["send::no-route"]);
    fs::remove_file(desk.path("password")).unwrap();
    assert_eq!(desk.batch(&["--yes"]).exits(3).codes(), ["smtp::password"]);
    desk.write("centre.toml", DEFAULTS);
    assert_eq!(desk.batch(&["--yes"]).exits(3).codes(), ["send::no-route"]);
    assert!(!desk.path("out").exists() && desk.arrived().is_empty());
    desk.run(&["batch", "t.csv", "--centre", "centre.toml", "--out", "out", "--yes"]).exits(2);
}

/// Rows that go to authorities of the directory: Saxony-Anhalt, and Poland, which takes no e-mails.
fn incomplete(desk: &Desk) {
    let headings =
        HEADINGS.replace("recipient.name;recipient.email", "recipient.authority;enclosure.1.title;enclosure.1.file");
    let row = |number: usize, authority: &str, title: &str, file: &str| {
        format!(
            "K-{number:03};Änne Müller {number};Prüfstraße {number};39104;Magdeburg;person{number}@example.org;\
             https://www.facebook.com/example.{number};2026-09-01;2026-09-04;{authority};{title};{file}"
        )
    };
    let rows = [
        row(1, "de-st", "Beleg", "beleg.png"),
        row(2, "de-st", "Beleg", ""),
        row(3, "pl", "Beleg", "beleg.png"),
        row(4, "de-st", "", ""),
    ];
    desk.write("t.csv", &format!("{headings}\n{}\n", rows.join("\n")));
    fs::copy(crate::common::root().join("examples/confirmation.png"), desk.path("beleg.png")).unwrap();
    let centre = fs::read_to_string(desk.path("centre.toml")).unwrap();
    let defaults = centre.lines().filter(|line| !line.starts_with("recipient.")).map(|line| format!("{line}\n"));
    desk.write("centre.toml", &defaults.collect::<String>());
}

#[test]
fn where_something_is_missing_in_a_row_nothing_is_mailed() {
    let desk = Desk::good(&[]);
    incomplete(&desk);
    let outcome = desk.batch(&["--yes"]).exits(3);
    let missing: Vec<(String, u64)> = outcome
        .problems()
        .iter()
        .filter(|p| p["severity"] == "error")
        .map(|p| (p["code"].as_str().unwrap().to_owned(), p["line"].as_u64().unwrap()))
        .collect();
    // The language stands in the centre's file.
    let wanted = [("enclosure", 3), ("accepted-signature", 4), ("way", 4), ("language", 3)];
    assert_eq!(missing, wanted.map(|(code, line)| (format!("send::missing-{code}"), line)), "all rows at once");
    assert!(outcome.stderr.contains("--incomplete mails it as it is"), "{}", outcome.stderr);
    assert!(desk.arrived().is_empty() && !desk.path("out").exists());
    // The good ones go on when that is said, and the others are made for the post.
    let (rows, summary) = lines(&desk.batch(&["--yes", "--skip-invalid"]).exits(1));
    assert_eq!(summary["mails"], serde_json::json!({"sent": 2, "waiting": 0, "refused": 0, "unknown": 0, "none": 2}));
    assert!(rows.iter().all(|row| row["status"] == "made"), "{rows:?}");
    assert_eq!(codes(&rows[1]), ["send::missing-enclosure"]);
    assert!(rows[1]["mail"].is_null() && rows[0]["mail"].is_number());
}

#[test]
fn incomplete_rows_are_mailed_when_that_is_said_and_asked_for_nothing_afterwards() {
    let desk = Desk::good(&[]);
    incomplete(&desk);
    let outcome = desk.batch(&["--yes", "--incomplete"]).exits(0);
    let (rows, summary) = lines(&outcome);
    assert_eq!(summary["mails"]["sent"], 4);
    assert_eq!(codes(&rows[1]), ["send::missing-enclosure"]);
    assert_eq!(rows[1]["problems"][0]["severity"], "warning");
    assert_eq!(codes(&rows[0]), Vec::<&str>::new());
    // They have their mails: the same table misses nothing any more.
    desk.batch(&["--yes"]).exits(0);
    assert_eq!(desk.server.taken().len(), 4);
}

/// The screen: totals, and each row in which something is missing.
#[test]
fn the_screen_of_a_batch_tells_each_row_in_which_something_is_missing() {
    let desk = Desk::good(&[]);
    incomplete(&desk);
    let mut command = program();
    command.current_dir(desk.folder.path()).args(["--state", "state", "batch", "t.csv", "--centre", "centre.toml"]);
    let run = outcome(command.args(["--out", "out", "--send", "--yes", "--incomplete"])).exits(0);
    for part in [
        "4 mails from",
        "3 mails to Landesbeauftragte für den Datenschutz des Landes Sachsen-Anhalt",
        "Something is missing in 2 of them, and they go as they are (--incomplete):",
        "  row 2      K-002: the letter names enclosure 1",
        "  row 3      K-003: the authority \"pl\"",
    ] {
        assert!(run.stderr.contains(part), "{part} is missing:\n{}", run.stderr);
    }
}

/// A letter that was made to be read has a line to sign on; mailed it is signed in type. A run without mails leaves it so.
#[test]
fn a_letter_that_is_mailed_is_signed_in_type() {
    let desk = Desk::good(&[row(1)]);
    let print = ["batch", "t.csv", "--centre", "centre.toml", "--out", "out"];
    let letter = || fs::read(desk.path("out/K-001.pdf")).unwrap();
    desk.run(&print).exits(0);
    let printed = letter();
    desk.batch(&["--yes"]).exits(0);
    let mailed = letter();
    assert!(printed != mailed, "the line to sign on is gone");
    let (rows, _) = lines(&desk.run(&print).exits(0));
    assert_eq!((&rows[0]["status"], &rows[0]["mail"]), (&"unchanged".into(), &1.into()));
    assert!(letter() == mailed);
    // A line to sign on that is asked for expressly is missing a signature.
    let centre = fs::read_to_string(desk.path("centre.toml")).unwrap();
    desk.write("centre.toml", &format!("{centre}\n[signature]\nkind = \"blank\"\n"));
    let outcome = desk.batch(&["--yes", "--again"]).exits(3);
    assert_eq!(outcome.errors(), ["send::missing-signature"]);
    desk.write("centre.toml", &format!("{centre}\n[signature]\nkind = \"typed\"\n"));
    desk.batch(&["--yes", "--again"]).exits(0);
}

/// How large a letter is, is known before the first one is in its place.
#[test]
fn a_letter_too_large_for_its_authority_is_not_mailed() {
    let desk = Desk::good(&[]);
    incomplete(&desk);
    let table = fs::read_to_string(desk.path("t.csv")).unwrap();
    desk.write("t.csv", &table.lines().take(2).map(|line| format!("{line}\n")).collect::<String>());
    desk.write("config.toml", "[[authority]]\nid = \"de-st\"\n[authority.filing]\nsize = { is = 20000 }\n");
    let batch = |more: &[&str]| {
        desk.run(
            &[
                &[
                    "--config",
                    "config.toml",
                    "batch",
                    "t.csv",
                    "--centre",
                    "centre.toml",
                    "--out",
                    "out",
                    "--send",
                    "--yes",
                ],
                more,
            ]
            .concat(),
        )
    };
    let outcome = batch(&[]).exits(3);
    assert_eq!(outcome.errors(), ["send::missing-size"]);
    assert!(desk.arrived().is_empty() && !desk.path("out").exists());
    batch(&["--incomplete"]).exits(0);
    assert_eq!(desk.arrived().len(), 1);
}
