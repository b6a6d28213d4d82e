//! All letters in one file for the printer.

use super::shared::{CENTRE, batch, desk, lines, pages, row, table};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

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
