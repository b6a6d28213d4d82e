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

fn batch(folder: &Path, table: &str) -> Outcome {
    let mut command = Command::new("bash");
    clean(&mut command);
    let line = format!(
        "ulimit -v {ROOM}; exec \"$0\" --today {TODAY} --format json batch {table} --centre centre.toml --out out --threads 2"
    );
    command.current_dir(folder).args(["-c", &line, env!("CARGO_BIN_EXE_widerspruch")]);
    outcome(&mut command)
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
