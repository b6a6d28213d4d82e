//! What every example comes to, stage by stage, in files that a person can read.
//!
//! | file in `tests/golden` | stage |
//! |---|---|
//! | `NAME.txt` | the letter as plain text |
//! | `NAME.steps.txt` | what the sender does with it, as `render --steps` prints it |
//! | `NAME.layout.txt` | every piece of every page: place in millimetres, size, what it means |
//! | `pdf/NAME.txt` | what the PDF says: pages, structure, bookmarks, fonts (`common/meaning`) |
//!
//! Other folders in it belong to other tests.
//!
//! `REPLACE=1 cargo test --test golden` writes them anew; read the diff before you commit it.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use common::meaning::meaning;
use common::{TODAY, cases, compare, names, replacing, report, root, run};
use widerspruch::case::Case;
use widerspruch::case::load;
use widerspruch::directory::Directory;
use widerspruch::layout::Typesetter;
use widerspruch::layout::page::{NodeId, Pages, Piece, Text};
use widerspruch::letter::SealBlock;
use widerspruch::letter::compose::Draft;
use widerspruch::office::Office;
use widerspruch::pdf::PdfWriter;
use widerspruch::problem::Source;
use widerspruch::text::Target;

/// Examples whose pages are recorded.
const LAYOUTS: [&str; 4] = ["objection", "complaint", "complaint-enclosures", "objection-child"];

fn golden(name: &str, stage: &str) -> PathBuf {
    root().join("tests/golden").join(format!("{name}{stage}.txt"))
}

fn stem(case: &std::path::Path) -> String {
    case.file_stem().unwrap().to_string_lossy().into_owned()
}

#[test]
fn every_example_reads_as_recorded() {
    let mut differences = Vec::new();
    let mut expected: BTreeSet<String> = ["help.txt".to_owned(), "help.de.txt".to_owned()].into();
    expected.extend(LAYOUTS.iter().map(|name| format!("{name}.layout.txt")));
    for case in cases(&root().join("examples")) {
        let name = stem(&case);
        assert!(expected.insert(format!("{name}.txt")), "two examples are called {name}");
        expected.insert(format!("{name}.steps.txt"));
        let path = format!("examples/{}", case.file_name().unwrap().to_string_lossy());
        let letter = run(["render", "--text", &path]).exits(0);
        differences.extend(compare(&golden(&name, ""), letter.out()));
        let told = run(["--format", "json", "render", "--text", &path]).exits(0);
        // Some letters warn their sender each time; nothing else is to be said about an example.
        // What is not sure about an address is told each time, whatever the case.
        let told_always =
            |line: &&str| line.contains("\"code\":\"case::caution\"") || line.contains("directory::weak-record");
        let warnings: Vec<&str> = told.stderr.lines().filter(|line| !told_always(line)).collect();
        assert_eq!(warnings, Vec::<&str>::new(), "an example gives no warning: {path}");
        let steps = run(["render", "--steps", &path]).exits(0);
        differences.extend(compare(&golden(&name, ".steps"), steps.out()));
    }
    if !replacing() {
        differences.extend(
            names(&root().join("tests/golden"))
                .into_iter()
                .filter(|n| !expected.contains(n) && root().join("tests/golden").join(n).is_file())
                .map(|n| format!("tests/golden/{n} belongs to no example")),
        );
    }
    report(differences);
}

/// Every example is told in `examples/README.md`, and says in its first line what it shows.
#[test]
fn every_example_is_told_in_the_readme() {
    let readme = std::fs::read_to_string(root().join("examples/README.md")).unwrap();
    for case in cases(&root().join("examples")) {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        assert!(readme.contains(&format!("`{name}`")), "{name} is not in examples/README.md");
        let text = std::fs::read_to_string(&case).unwrap();
        assert!(name.ends_with(".json") || text.starts_with("# "), "{name} begins with a comment");
    }
    for command in
        readme.lines().filter_map(|line| line.strip_prefix("    ")).filter_map(|line| line.split("examples/").nth(1))
    {
        let name = command.split_whitespace().next().unwrap_or_default();
        assert!(root().join("examples").join(name).is_file(), "examples/README.md names {name}");
    }
}

#[test]
fn pages_are_as_recorded() {
    let office = Office::builtin();
    let mut typesetter = Typesetter::new(office.faces.clone());
    let mut differences = Vec::new();
    for name in LAYOUTS {
        let (_, draft) = draft(&office, name);
        let pages = typesetter.set(&draft.letter, None).unwrap();
        differences.extend(compare(&golden(name, ".layout"), &layout_dump(&pages)));
    }
    report(differences);
}

/// Every example, one with a signature to be seen and one with a copy in another language.
#[test]
fn every_pdf_says_what_is_recorded() {
    let office = Office::builtin();
    let (mut typesetter, mut writer) = (Typesetter::new(office.faces.clone()), PdfWriter::new());
    let mut write = |case: &Case, block: Option<&SealBlock>| {
        let draft = office.draft(case, TODAY.parse().unwrap()).unwrap_or_else(|p| panic!("{p:?}"));
        let pages = typesetter.set(&draft.letter, block).unwrap();
        let signature = block.map(|_| &b"<</Type/Sig>>"[..]);
        meaning(&writer.write(&pages, draft.date, signature).unwrap().bytes).text()
    };
    let mut said = BTreeMap::new();
    for path in cases(&root().join("examples")) {
        let (case, _) = load::file(&path, &Directory::builtin()).unwrap();
        said.insert(stem(&path), write(&case, None));
        if stem(&path) == "objection" {
            let block =
                SealBlock { lines: vec!["Änne Müller".into(), "2026-11-22".into()], alternative: "Siegel".into() };
            said.insert("objection-sealed".into(), write(&case, Some(&block)));
        }
        if stem(&path) == "complaint-enclosures" {
            let text = std::fs::read_to_string(&path).unwrap();
            let text = text.replacen("language = \"de\"\n", "language = \"de\"\ncopy_language = \"en\"\n", 1);
            let source = Source::new("case.toml", text);
            let (case, _) = load::toml(&source, &root().join("examples"), &Directory::builtin()).unwrap();
            said.insert("complaint-copy".into(), write(&case, None));
        }
    }
    let folder = root().join("tests/golden/pdf");
    let mut differences: Vec<String> =
        said.iter().filter_map(|(name, text)| compare(&folder.join(format!("{name}.txt")), text)).collect();
    let recorded = names(&folder).into_iter().filter(|n| !said.contains_key(n.trim_end_matches(".txt")));
    differences.extend(recorded.map(|name| format!("tests/golden/pdf/{name} belongs to no example")));
    report(differences);
}

fn draft(office: &Office, name: &str) -> (Case, Draft) {
    let (case, _) = load::file(&root().join("examples").join(format!("{name}.toml")), &Directory::builtin())
        .unwrap_or_else(|p| panic!("{name}: {p:?}"));
    let draft = office.draft(&case, TODAY.parse().unwrap()).unwrap_or_else(|p| panic!("{name}: {p:?}"));
    (case, draft)
}

// ── the layout ─────────────────────────────────────────────────────────────────────────────────────────────────────

fn layout_dump(pages: &Pages) -> String {
    let mut out = String::new();
    writeln!(out, "title    {}\nauthor   {}\nlanguage {}", pages.title, pages.author, pages.language).unwrap();
    for (title, page, top) in &pages.headings {
        writeln!(out, "heading  page {}, {:.1}: {title}", page + 1, top.to_mm()).unwrap();
    }
    for (number, page) in pages.pages.iter().enumerate() {
        writeln!(out, "\npage {} of {}: x, baseline and width in mm, size in pt", number + 1, pages.pages.len())
            .unwrap();
        let mut role = String::new();
        for piece in &page.pieces {
            let (now, line) = piece_dump(pages, piece);
            if now != role {
                writeln!(out, "{now}").unwrap();
                role = now;
            }
            writeln!(out, "  {line}").unwrap();
        }
    }
    out
}

/// What a piece means, and where it is.
fn piece_dump(pages: &Pages, piece: &Piece) -> (String, String) {
    match piece {
        Piece::Text(text) => (role_path(pages, text.node), text_dump(pages, text)),
        Piece::Rule { from, to, thickness } => (
            "(decoration)".into(),
            format!(
                "rule {:.1},{:.1} to {:.1},{:.1}, {:.1} pt",
                from.x.to_mm(),
                from.y.to_mm(),
                to.x.to_mm(),
                to.y.to_mm(),
                thickness.to_pt()
            ),
        ),
        Piece::Seal => ("(signature)".into(), "the place of the cryptographic signature".into()),
        Piece::Leaf { place, enclosure, index, node } => (
            role_path(pages, Some(*node)),
            format!(
                "leaf {index} of {} at {:.1},{:.1}, {:.1} × {:.1} mm",
                pages.enclosures[*enclosure].label,
                place.left.to_mm(),
                place.top.to_mm(),
                place.width.to_mm(),
                place.height.to_mm(),
            ),
        ),
        Piece::Picture { place, index, node } => (
            role_path(pages, Some(*node)),
            format!(
                "picture {index} at {:.1},{:.1}, {:.1} × {:.1} mm: {}",
                place.left.to_mm(),
                place.top.to_mm(),
                place.width.to_mm(),
                place.height.to_mm(),
                pages.pictures[*index].alternative
            ),
        ),
    }
}

fn text_dump(pages: &Pages, text: &Text) -> String {
    let glyphs = || text.words.iter().flat_map(|word| word.spelled());
    let mut faces: Vec<&str> = glyphs().map(|(glyph, _)| pages.faces.get(glyph.face).name.as_str()).collect();
    faces.dedup();
    let words: String = glyphs().map(|(_, said)| said).collect();
    let link = match &text.link {
        Some(Target::Url(url)) => format!(" → {url}"),
        Some(Target::Enclosure(number)) => format!(" → enclosure {number}"),
        None => String::new(),
    };
    format!(
        "{:5.1} {:5.1} {:5.1}  {:4.1} {:18} {}{link}",
        text.at.x.to_mm(),
        text.at.y.to_mm(),
        text.width.to_mm(),
        text.size.to_pt(),
        faces.join("+"),
        visible(&words)
    )
}

/// No-break spaces and soft hyphens can be seen, and spaces at the end.
fn visible(text: &str) -> String {
    let text = text.replace('\u{a0}', "␣").replace('\u{ad}', "¬");
    match text.strip_suffix(' ') {
        Some(text) => format!("{text}·"),
        None => text,
    }
}

/// From the document to the piece, with the number of the node: `Document/Table/TableRow/TableData #12`.
fn role_path(pages: &Pages, node: Option<NodeId>) -> String {
    let Some(NodeId(number)) = node else { return "(decoration)".into() };
    let mut roles = Vec::new();
    let mut next = node;
    while let Some(NodeId(index)) = next {
        let node = &pages.nodes[index as usize];
        roles.push(format!("{:?}", node.role));
        next = node.parent;
    }
    roles.reverse();
    format!("{} #{number}", roles.join("/"))
}
