//! Small files that claim to be large: each is refused, or read in the memory a small file may take. The program runs
//! with a limit on its address space; one that asks for more is ended by the system, with a status of its own.

#![cfg(target_os = "linux")]
#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use common::{Outcome, TODAY, clean, folder_with, outcome};

/// KiB of address space: the program itself, its threads, and 300 MB.
const ROOM: u32 = 480_000;

fn bounded(folder: &Path, args: &[&str]) -> Outcome {
    let mut command = Command::new("bash");
    clean(&mut command);
    let line = format!("ulimit -v {ROOM}; exec \"$0\" --today {TODAY} --format json \"$@\"");
    command.current_dir(folder).args(["-c", &line, env!("CARGO_BIN_EXE_widerspruch")]).args(args);
    outcome(&mut command)
}

fn batch(folder: &Path, table: &str) -> Outcome {
    bounded(folder, &["batch", table, "--centre", "centre.toml", "--out", "out", "--threads", "2"])
}

fn packed(path: &Path, parts: &[(&str, &[&[u8]])]) {
    let mut zip = zip::ZipWriter::new(fs::File::create(path).unwrap());
    for (name, pieces) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        pieces.iter().for_each(|piece| zip.write_all(piece).unwrap());
    }
    zip.finish().unwrap();
}

const OF: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook of one sheet.
fn xlsx(path: &Path, sheet: &[&[u8]], shared: &[&[u8]]) {
    let relation = |kind: &str, target: &str| {
        format!("<Relationships><Relationship Id=\"r\" Type=\"{OF}/{kind}\" Target=\"{target}\"/></Relationships>")
    };
    let (package, book) =
        (relation("officeDocument", "xl/workbook.xml"), relation("worksheet", "worksheets/sheet1.xml"));
    let workbook =
        format!("<workbook xmlns:r=\"{OF}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>");
    packed(
        path,
        &[
            ("_rels/.rels", &[package.as_bytes()]),
            ("xl/workbook.xml", &[workbook.as_bytes()]),
            ("xl/_rels/workbook.xml.rels", &[book.as_bytes()]),
            ("xl/sharedStrings.xml", shared),
            ("xl/worksheets/sheet1.xml", sheet),
        ],
    );
}

const HEAD: &[u8] =
    b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>sender.name</t></is></c></row>";
const TAIL: &[u8] = b"</sheetData></worksheet>";
const NONE: &[&[u8]] = &[b"<sst/>"];

#[test]
fn a_small_workbook_takes_little_memory_whatever_is_in_it() {
    let folder = folder_with(&["centre.toml", "signature.png", "centre-logo.svg"]);
    let place = |name: &str| folder.path().join(name);
    let million = |text: &str| text.as_bytes().repeat(1_000_000);
    let row = |number: usize, text: &str| {
        format!("<row r=\"{number}\"><c r=\"A{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>")
    };
    let one = row(2, "x");
    // Nested a hundred million deep, were it read.
    let deep = million("<a>");
    xlsx(&place("deep.xlsx"), &[HEAD, &deep, &deep, &deep, &deep], NONE);
    let rows = million("<row/>");
    xlsx(&place("rows.xlsx"), &[HEAD, &rows, &rows, &rows, TAIL], NONE);
    let cells = million("<c/>");
    xlsx(&place("cells.xlsx"), &[HEAD, b"<row>", &cells, b"</row>", TAIL], NONE);
    let texts = format!("<si><t>{}</t></si>", "x".repeat(30_000)).repeat(1_000);
    let texts = texts.as_bytes();
    xlsx(&place("texts.xlsx"), &[HEAD, one.as_bytes(), TAIL], &[b"<sst>", texts, texts, texts, b"</sst>"]);
    for (table, code) in [
        ("deep.xlsx", "table::too-large"),
        ("rows.xlsx", "table::too-large"),
        ("cells.xlsx", "table::too-large"),
        ("texts.xlsx", "table::too-large"),
    ] {
        let outcome = batch(folder.path(), table).exits(3);
        assert_eq!(outcome.errors(), [code], "{table}");
    }
    // As many texts as are read, and rows of as much text as a row may have.
    let texts = b"<si><t>x</t></si>".repeat(1_200_000);
    xlsx(&place("many.xlsx"), &[HEAD, one.as_bytes(), TAIL], &[b"<sst>", &texts, b"</sst>"]);
    assert_eq!(batch(folder.path(), "many.xlsx").exits(3).errors()[0], "case::missing-field");
    let long: String = (2..=150).map(|number| row(number, &"x".repeat(1_000_000))).collect();
    xlsx(&place("long.xlsx"), &[HEAD, long.as_bytes(), TAIL], NONE);
    let outcome = batch(folder.path(), "long.xlsx").exits(3);
    assert!(!outcome.errors().iter().any(|code| code.starts_with("table::")), "the rows are read");
    assert!(!place("out").exists());
}

/// A hundred thousand wrong rows, each in its own words: what is told of them does not gather in memory.
#[test]
fn wrong_rows_do_not_fill_the_memory() {
    let folder = folder_with(&["centre.toml", "signature.png", "centre-logo.svg"]);
    let rows: String = (0..100_000).map(|n| format!("x{n};x{n}\n")).collect();
    fs::write(folder.path().join("wrong.csv"), format!("sender.name;sender.postal_code\n{rows}")).unwrap();
    let outcome = batch(folder.path(), "wrong.csv").exits(3);
    assert_eq!(outcome.out().lines().count(), 100_001);
    assert_eq!(outcome.errors().last().map(String::as_str), Some("batch::more-problems"));
}

#[test]
fn a_small_text_takes_little_memory_as_a_table() {
    let folder = folder_with(&["centre.toml", "signature.png", "centre-logo.svg"]);
    let place = |name: &str| folder.path().join(name);
    // Wrong in each of its cells.
    let headings: Vec<String> = (0..1000).map(|n| format!("h{n}")).collect();
    let wrong = format!("{}\n", vec!["#N/A"; 1000].join(";")).repeat(1000);
    fs::write(place("wrong.csv"), format!("{}\n{wrong}", headings.join(";"))).unwrap();
    let values = format!("{{\"sender.name\":[{}1]}}\n", "1,".repeat(9_000)).repeat(300);
    fs::write(place("values.jsonl"), values).unwrap();
    let deep = format!("[{{\"a\":{}}}]", "[".repeat(9_000_000));
    fs::write(place("deep.json"), deep).unwrap();
    for table in ["wrong.csv", "values.jsonl", "deep.json"] {
        let outcome = batch(folder.path(), table);
        assert_eq!(outcome.status, Some(3), "{table}: {}", &outcome.stderr[..outcome.stderr.len().min(2000)]);
    }
}

/// As deep as nobody writes: told with its place wherever a text file is read, and nobody's stack is full.
#[test]
fn what_is_nested_without_end_is_told() {
    let folder = folder_with(&["objection.toml"]);
    let place = |name: &str| folder.path().join(name);
    let nested =
        |begin: &str, inner: &str, end: &str| format!("{}{inner}{}", begin.repeat(100_000), end.repeat(100_000));
    fs::write(place("t.csv"), "sender.name\nx\n").unwrap();
    fs::write(place("lists.toml"), format!("x = {}\n", nested("[", "", "]"))).unwrap();
    fs::write(place("tables.toml"), format!("x = {}\n", nested("{a=", "1", "}"))).unwrap();
    fs::write(place("section.toml"), format!("[{}b]\n", nested("a.", "", ""))).unwrap();
    fs::write(place("dotted.toml"), format!("{}b = 1\n", nested("a.", "", ""))).unwrap();
    for file in ["lists.toml", "tables.toml", "section.toml", "dotted.toml"] {
        let told = |args: &[&str], code: &str| {
            let outcome = bounded(folder.path(), args).exits(3);
            assert_eq!(outcome.errors()[0], code, "{file}");
            assert!(outcome.first_error()["line"].is_u64(), "{file}");
        };
        told(&["check", file], "case::syntax");
        told(&["--config", file, "check", "objection.toml"], "config::syntax");
        told(&["batch", "t.csv", "--centre", file, "--out", "out"], "case::syntax");
    }
    fs::write(place("lists.json"), format!("{{\"a\":{}}}", nested("[", "", "]"))).unwrap();
    fs::write(place("tables.json"), nested("{\"a\":", "1", "}")).unwrap();
    for file in ["lists.json", "tables.json"] {
        assert_eq!(bounded(folder.path(), &["check", file]).exits(3).errors(), ["case::syntax"], "{file}");
    }
}

/// As long as a case may be, and wrong all over: the first thousand problems are shown, the others counted.
#[test]
fn a_case_that_is_wrong_all_over_takes_little_memory() {
    let folder = folder_with(&[]);
    let place = |name: &str| folder.path().join(name);
    let most = 1 << 20;
    let fields = |line: &dyn Fn(usize) -> String, divider: &str| {
        let mut text = String::new();
        for n in 0.. {
            let line = line(n);
            if text.len() + line.len() + 9 > most {
                return text;
            }
            text.push_str(if n > 0 { divider } else { "" });
            text.push_str(&line);
        }
        text
    };
    fs::write(place("fields.toml"), fields(&|n| format!("a{n}=1"), "\n")).unwrap();
    fs::write(place("fields.json"), format!("{{{}}}", fields(&|n| format!("\"a{n}\":1"), ","))).unwrap();
    fs::write(place("twice.json"), format!("{{{}}}", fields(&|_| "\"a\":1".to_owned(), ","))).unwrap();
    for file in ["fields.toml", "fields.json", "twice.json"] {
        let outcome = bounded(folder.path(), &["check", file]).exits(3);
        let told = outcome.problems();
        assert_eq!(told.len(), 1_001, "{file}");
        assert_eq!(told[1_000]["code"], "input::more-problems", "{file}");
    }
    fs::write(place("lines.toml"), "a\n".repeat(most / 2)).unwrap();
    fs::write(place("twice.toml"), "a=1\n".repeat(most / 4)).unwrap();
    fs::write(place("sections.toml"), "[a]\n".repeat(most / 4)).unwrap();
    for file in ["lines.toml", "twice.toml", "sections.toml"] {
        assert_eq!(bounded(folder.path(), &["check", file]).exits(3).errors(), ["case::syntax"], "{file}");
    }
    // A longer one is not read at all.
    fs::write(place("long.toml"), format!("x = [{}]\n", "1,".repeat(5_000_000))).unwrap();
    assert_eq!(bounded(folder.path(), &["check", "long.toml"]).exits(3).errors(), ["case::too-large"]);
}
