//! Tables as text: CSV, JSON, JSONL.
//!
//! In: a byte that says which of them, and the file. Out: the same rows each time they are asked for, bounded, each with its place.

use std::ops::ControlFlow;
use std::path::Path;

use widerspruch::Problem;
use widerspruch::table::{Options, Row, Table, limits};

use crate::office::{file, refused, told};
use crate::seeds::{self, Seed};

const ENDINGS: [&str; 3] = ["csv", "json", "jsonl"];

/// Reads a table.
pub fn read(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let ending = ENDINGS[usize::from(*which) % ENDINGS.len()];
    let visible_only = which & 64 != 0;
    rows_of(&file(&format!("table.{ending}"), bytes), visible_only);
}

/// Reads all rows of a file twice.
pub fn rows_of(path: &Path, visible_only: bool) {
    let options = Options { visible_only, ..Options::default() };
    let known = |heading: &str| ["name", "street", "postal_code", "city", "kind"].contains(&heading);
    let table = match Table::open(path, &options, &known) {
        Ok(table) => table,
        Err(problems) => return refused(&problems),
    };
    told(&table.found.warnings);
    let (first, first_end) = rows(&table);
    let (second, second_end) = rows(&table);
    assert_eq!(first.len(), second.len(), "other rows the second time");
    assert_eq!(first_end.is_some(), second_end.is_some());
    told(first_end.iter());
    for (row, again) in first.iter().zip(&second) {
        assert!(row.cells == again.cells && row.line == again.line && row.number == again.number);
        assert!(row.problems.len() <= limits::FAULTS && row.number >= 1 && row.line >= 1);
        assert!(row.cells.iter().all(|cell| !cell.heading.is_empty()));
        told(&row.problems);
    }
    let numbers: Vec<usize> = first.iter().map(|row| row.number).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]), "rows out of order: {numbers:?}");
}

fn rows(table: &Table) -> (Vec<Row>, Option<Problem>) {
    let mut rows = Vec::new();
    let end = table.rows(&mut |row| {
        rows.push(row);
        if rows.len() < 20_000 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    });
    (rows, end.err())
}

/// Tables of the examples, each as what it is.
pub fn seeds() -> Vec<Seed> {
    let mut all = Vec::new();
    for (which, ending) in ENDINGS.iter().enumerate() {
        for seed in seeds::all("table", &["examples"], &[&format!(".{ending}")], 16 << 10) {
            all.push(Seed { bytes: [&[which as u8], seed.bytes.as_slice()].concat(), ..seed });
        }
    }
    all.extend(seeds::texts(&[
        "\0name;city\nÄnne Müller;Magdeburg\n\"a \"\"b\"\"\";\"c\nd\"\n",
        "\0Liste der Mandanten\n\nname,street,postal_code\nAnna,Weg 1,=\"01067\"\nBea,4.9E+12,#REF!\n",
        "\u{1}[{\"name\":\"Änne\",\"sender\":{\"city\":\"Köln\"}},{\"name\":null,\"n\":1.50}]",
        "\u{2}{\"name\":\"Änne\"}\n\n{\"name\":[\"a\",\"b\"]}\n{\n",
    ]));
    all
}
