//! A letter with its enclosures as a whole.

use std::fs;
use std::path::Path;

use lopdf::Document;
use widerspruch::case::load;
use widerspruch::directory::Directory;
use widerspruch::office::{Office, Press};

use crate::common::{self, run_in};
use crate::make::*;

#[test]
fn all_enclosures_are_looked_at_before_anything_is_written() {
    let folder = folder(&[("a.docx", b"PK\x03\x04"), ("b.png", &png(picture(9, 9))), ("c.pdf", b"")]);
    let outcome = render(folder.path()).exits(3);
    assert_eq!(outcome.codes(), ["enclosure::format", "enclosure::empty"]);
    let outcome = run_in(folder.path(), ["--format", "json", "check", "case.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["enclosure::format", "enclosure::empty"]);
}

#[test]
fn large_letters_warn_and_very_large_ones_have_to_be_asked_for() {
    let folder = folder(&[("a.png", &png(noise(900, 800)))]);
    let outcome = render(folder.path()).exits(0);
    assert_eq!(outcome.codes(), ["enclosure::large"]);
    assert!(outcome.problems()[0]["message"].as_str().unwrap().contains("2.2 MB"), "{}", outcome.stderr);

    fs::write(folder.path().join("a.png"), png(noise(2000, 1800))).unwrap();
    for command in [&["render", "case.toml", "--force"][..], &["check", "case.toml"]] {
        let args = ["--format", "json"].iter().chain(command);
        assert_eq!(run_in(folder.path(), args).exits(3).codes(), ["enclosure::letter-too-large"]);
    }
    let outcome =
        run_in(folder.path(), ["--format", "json", "render", "case.toml", "--force", "--allow-large"]).exits(0);
    assert_eq!(outcome.codes(), ["enclosure::large"]);
    assert!(outcome.json()[0]["bytes"].as_u64().unwrap() > 10_000_000);
}

/// Pages of a letter are counted without those of its enclosures, whose text is not part of the plain letter.
#[test]
fn the_letter_itself_stays_as_it_is() {
    let without = folder(&[]);
    let with = folder(&[("a.png", &png(picture(90, 90))), ("b.pdf", &four_pages())]);
    let text = |folder: &Path| run_in(folder, ["render", "--text", "case.toml"]).exits(0).out().to_owned();
    assert_eq!(text(without.path()), text(with.path()));
    assert!(text(with.path()).contains("2. Beleg 2"));

    let office = Office::builtin();
    let mut typesetter = widerspruch::layout::Typesetter::new(office.faces.clone());
    let mut pieces = |folder: &Path| {
        let (case, _) = load::file(&folder.join("case.toml"), &Directory::builtin()).unwrap();
        let draft = office.draft(&case, common::TODAY.parse().unwrap()).unwrap();
        let pages = typesetter.set(&draft.letter, None).unwrap();
        pages.pages[..2]
            .iter()
            .map(|page| {
                let words = page.pieces.iter().filter_map(|piece| match piece {
                    widerspruch::layout::page::Piece::Text(text) => Some(text),
                    _ => None,
                });
                words.flat_map(|t| t.words.iter()).flat_map(|w| w.spelled()).map(|(_, text)| text).collect::<String>()
            })
            .collect::<Vec<_>>()
    };
    let (plain, bundle) = (pieces(without.path()), pieces(with.path()));
    assert_eq!(plain, bundle);
    assert!(bundle[1].contains("Seite 2 von 2"));
}

#[test]
fn the_same_files_give_the_same_bytes_and_no_letter_takes_from_another() {
    let first = folder(&[("a.jpg", &photo(&picture(800, 600), 6)), ("b.pdf", &four_pages())]);
    let second = folder(&[("c.png", &png(picture(60, 40)))]);
    let office = Office::builtin();
    let print = |press: &mut Press, folder: &Path| {
        let (case, _) = load::file(&folder.join("case.toml"), &Directory::builtin()).unwrap();
        let draft = office.draft(&case, common::TODAY.parse().unwrap()).unwrap();
        press.print(&case, &draft, None).unwrap()
    };
    let alone = [first.path(), second.path()].map(|f| print(&mut Press::new(&office), f));
    let mut press = Press::new(&office);
    for (folder, alone) in [(first.path(), &alone[0]), (second.path(), &alone[1]), (first.path(), &alone[0])] {
        let again = print(&mut press, folder);
        assert!(again.bytes == alone.bytes && again.conformance == alone.conformance);
    }
    assert_eq!((alone[0].conformance.len(), alone[1].conformance.len()), (0, 2));
    // Another file is another document, by its identifier as well.
    fs::write(second.path().join("c.png"), png(picture(60, 41))).unwrap();
    let id = |bytes: &[u8]| Document::load_mem(bytes).unwrap().trailer.get(b"ID").unwrap().clone();
    assert_ne!(id(&print(&mut press, second.path()).bytes), id(&alone[1].bytes));
}
