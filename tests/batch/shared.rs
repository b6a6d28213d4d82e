//! What the tests of this folder begin with.

use crate::common::{Outcome, names, run_in};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub const CENTRE: &str = "[defaults]\nkind = \"objection\"\nlanguage = \"de\"\nrecipient.controller = \"meta\"\nsender.country = \"DE\"\nmatter.grounds = [\"old-posts\"]\n\
    [columns]\n\"PLZ\" = \"sender.postal_code\"\n\"Eigene Gründe\" = \"matter.own_grounds\"\n";
pub const HEADINGS: &str = "reference;sender.name;sender.street;PLZ;sender.city;account.facebook.url;Eigene Gründe";

pub fn row(number: usize) -> String {
    format!(
        "K-{number:05};Änne Müller {number};Prüfstraße {number};39104;Magdeburg;https://www.facebook.com/example.{number};"
    )
}

pub fn table(rows: impl IntoIterator<Item = String>) -> String {
    let mut text = format!("{HEADINGS}\n");
    for row in rows {
        text.push_str(&row);
        text.push('\n');
    }
    text
}

/// A folder with a centre and a table.
pub fn desk(table: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("centre.toml"), CENTRE).unwrap();
    fs::write(folder.path().join("t.csv"), table).unwrap();
    folder
}

pub fn batch(folder: &Path, more: &[&str]) -> Outcome {
    let args = ["--format", "json", "batch", "t.csv", "--centre", "centre.toml", "--out", "out"];
    run_in(folder, args.iter().chain(more))
}

/// The lines of a run: the rows, and the summary.
pub fn lines(outcome: &Outcome) -> (Vec<Value>, Value) {
    let mut lines: Vec<Value> = outcome.out().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let summary = lines.pop().unwrap()["summary"].clone();
    (lines, summary)
}

pub fn pdfs(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    names(folder)
        .into_iter()
        .filter(|n| n.ends_with(".pdf"))
        .map(|n| (n.clone(), fs::read(folder.join(&n)).unwrap()))
        .collect()
}

/// Which file lies under each name: a letter that is made anew is another file.
pub fn files(folder: &Path) -> BTreeMap<String, u128> {
    names(folder)
        .into_iter()
        .filter(|n| n.ends_with(".pdf"))
        .map(|n| (n.clone(), identity(&fs::metadata(folder.join(&n)).unwrap())))
        .collect()
}

#[cfg(unix)]
fn identity(file: &fs::Metadata) -> u128 {
    std::os::unix::fs::MetadataExt::ino(file).into()
}

/// Where files have no number that Rust tells: the moment at which they were made, which they keep when they are moved.
#[cfg(not(unix))]
fn identity(file: &fs::Metadata) -> u128 {
    file.created().unwrap().duration_since(std::time::UNIX_EPOCH).unwrap().as_nanos()
}

/// Files of letters that wait for their places, in folders that killed runs may have left.
pub fn staged(out: &Path) -> usize {
    let inside = |folder: &Path| -> Vec<std::path::PathBuf> {
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let own = inside(&out.join(".widerspruch-batch")).into_iter();
    let folders = own.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("widerspruch-"));
    folders.flat_map(|folder| inside(&folder)).map(|shelf| inside(&shelf).len()).sum()
}

/// The pages of a file: the sign of the letter each belongs to, or a dash for a blank one.
pub fn pages(path: &Path) -> Vec<String> {
    let pdf = lopdf::Document::load(path).unwrap();
    pdf.get_pages()
        .into_values()
        .map(|id| {
            let page = pdf.get_dictionary(id).unwrap();
            if page.has(b"Contents") { "x".to_owned() } else { "-".to_owned() }
        })
        .collect()
}

pub fn told<'v>(rows: &'v [Value], field: &str) -> Vec<&'v str> {
    rows.iter().map(|row| row[field].as_str().unwrap_or("-")).collect()
}
