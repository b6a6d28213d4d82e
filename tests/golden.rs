//! What every example comes to, stage by stage, in files that a person can read.
//!
//! | file in `tests/golden` | stage |
//! |---|---|
//! | `NAME.txt` | the letter as plain text |
//! | `NAME.steps.txt` | what the sender does with it, as `render --steps` prints it |
//! | `NAME.layout.txt` | every piece of every page: place in millimetres, size, what it means |
//! | `NAME.pdf.txt` | the PDF, decoded |
//!
//! Folders in it belong to other tests.
//!
//! `REPLACE=1 cargo test --test golden` writes them anew; read the diff before you commit it.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use common::pdf::alphabets;
use common::{TODAY, cases, compare, names, replacing, report, root, run};
use lopdf::{Document, Object};
use widerspruch::case::Case;
use widerspruch::case::load;
use widerspruch::directory::Directory;
use widerspruch::layout::Typesetter;
use widerspruch::layout::page::{NodeId, Pages, Piece, Text};
use widerspruch::letter::compose::Draft;
use widerspruch::office::{Office, Press};
use widerspruch::text::Target;

/// Examples whose pages are recorded.
const LAYOUTS: [&str; 4] = ["objection", "complaint", "complaint-enclosures", "objection-child"];
/// The example whose PDF is recorded.
const PDF: &str = "objection";

fn golden(name: &str, stage: &str) -> PathBuf {
    root().join("tests/golden").join(format!("{name}{stage}.txt"))
}

fn stem(case: &std::path::Path) -> String {
    case.file_stem().unwrap().to_string_lossy().into_owned()
}

#[test]
fn every_example_reads_as_recorded() {
    let mut differences = Vec::new();
    let mut expected: BTreeSet<String> =
        ["help.txt".to_owned(), "help.de.txt".to_owned(), format!("{PDF}.pdf.txt")].into();
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

#[test]
fn the_pdf_is_as_recorded() {
    let office = Office::builtin();
    let (case, draft) = draft(&office, PDF);
    let pdf = Press::new(&office).print(&case, &draft, None).unwrap();
    report(compare(&golden(PDF, ".pdf"), &pdf_dump(&pdf.bytes)).into_iter().collect());
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
    let glyphs = || text.words.iter().flat_map(|word| &word.glyphs);
    let mut faces: Vec<&str> = glyphs().map(|glyph| pages.faces.get(glyph.face).name.as_str()).collect();
    faces.dedup();
    let words: String = glyphs().map(|glyph| glyph.text.as_str()).collect();
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

// ── the PDF ────────────────────────────────────────────────────────────────────────────────────────────────────────

/// The objects in order, dictionaries sorted by name, streams decoded: text as text, the rest by its length. Text that
/// is shown on a page is written in letters, not in the numbers of glyphs.
fn pdf_dump(bytes: &[u8]) -> String {
    let document = Document::load_mem(bytes).expect("the PDF can be read");
    let contents: BTreeSet<_> =
        document.get_pages().values().flat_map(|page| document.get_page_contents(*page)).collect();
    let mut out = format!("%PDF-{}\n", document.version);
    for (id, object) in &document.objects {
        // How the file packs and finds its objects; the objects themselves are shown.
        if object.as_stream().is_ok_and(|s| s.dict.has_type(b"ObjStm") || s.dict.has_type(b"XRef")) {
            continue;
        }
        writeln!(out, "\n{} {} obj", id.0, id.1).unwrap();
        match object {
            Object::Stream(stream) => {
                let mut dict = stream.dict.clone();
                // How well deflate did is no part of the document.
                dict.remove(b"Length");
                write_object(&mut out, &Object::Dictionary(dict), 0);
                out.push('\n');
                let data = stream.get_plain_content().unwrap_or_else(|_| stream.content.clone());
                if contents.contains(id) {
                    out.push_str(&content_dump(&document, &data));
                } else {
                    out.push_str(&stream_dump(&data));
                }
            }
            other => {
                write_object(&mut out, other, 0);
                out.push('\n');
            }
        }
    }
    out.push_str("\ntrailer\n");
    let mut trailer = document.trailer.clone();
    for of_the_file in [&b"Length"[..], b"Prev", b"W", b"Index", b"Filter", b"Type", b"DecodeParms", b"Size"] {
        trailer.remove(of_the_file);
    }
    write_object(&mut out, &Object::Dictionary(trailer), 0);
    out.push('\n');
    out
}

fn stream_dump(data: &[u8]) -> String {
    match std::str::from_utf8(data) {
        Ok(text) if !text.chars().any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t') => {
            format!("stream\n{}\nendstream\n", text.trim_end())
        }
        _ => format!("stream of {} bytes\n", data.len()),
    }
}

fn write_object(out: &mut String, object: &Object, depth: usize) {
    let pad = "  ".repeat(depth);
    match object {
        Object::Dictionary(dict) if dict.is_empty() => out.push_str("<< >>"),
        Object::Dictionary(dict) => {
            let sorted: BTreeMap<&[u8], &Object> = dict.iter().map(|(name, value)| (name.as_slice(), value)).collect();
            out.push_str("<<\n");
            for (name, value) in sorted {
                write!(out, "{pad}  /{} ", String::from_utf8_lossy(name)).unwrap();
                if name == b"ID" {
                    out.push_str("(made from the content)");
                } else {
                    write_object(out, value, depth + 1);
                }
                out.push('\n');
            }
            write!(out, "{pad}>>").unwrap();
        }
        Object::Array(items) if items.iter().any(|item| matches!(item, Object::Dictionary(_) | Object::Array(_))) => {
            out.push_str("[\n");
            for item in items {
                write!(out, "{pad}  ").unwrap();
                write_object(out, item, depth + 1);
                out.push('\n');
            }
            write!(out, "{pad}]").unwrap();
        }
        Object::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(' ');
                }
                write_object(out, item, depth + 1);
            }
            out.push(']');
        }
        Object::String(bytes, _) => out.push_str(&string_dump(bytes)),
        Object::Name(name) => write!(out, "/{}", String::from_utf8_lossy(name)).unwrap(),
        Object::Reference((number, generation)) => write!(out, "{number} {generation} R").unwrap(),
        Object::Boolean(value) => write!(out, "{value}").unwrap(),
        Object::Integer(value) => write!(out, "{value}").unwrap(),
        Object::Real(value) => write!(out, "{value}").unwrap(),
        Object::Null => out.push_str("null"),
        Object::Stream(_) => out.push_str("(a stream inside an object)"),
    }
}

fn string_dump(bytes: &[u8]) -> String {
    if let Some(utf16) = bytes.strip_prefix(&[0xfe, 0xff]) {
        let units: Vec<u16> =
            utf16.chunks(2).map(|pair| u16::from_be_bytes([pair[0], *pair.get(1).unwrap_or(&0)])).collect();
        return format!("(UTF-16: {})", String::from_utf16_lossy(&units));
    }
    if bytes.iter().all(|b| (0x20..0x7f).contains(b)) {
        return format!("({})", String::from_utf8_lossy(bytes));
    }
    format!("<{}>", bytes.iter().map(|b| format!("{b:02x}")).collect::<String>())
}

/// A content stream with its operands before each operator, one operator a line.
fn content_dump(document: &Document, data: &[u8]) -> String {
    let alphabets = alphabets(document);
    let content = lopdf::content::Content::decode(data).expect("the content of a page can be read");
    let mut out = String::from("stream\n");
    let mut alphabet = None;
    for operation in &content.operations {
        if operation.operator == "Tf" {
            alphabet =
                operation.operands.first().and_then(|name| name.as_name().ok()).and_then(|name| alphabets.get(name));
        }
        let shown: Vec<String> = operation
            .operands
            .iter()
            .map(|operand| match (operation.operator.as_str(), operand) {
                ("TJ" | "Tj", operand) => shown_text(operand, alphabet),
                (_, operand) => {
                    let mut text = String::new();
                    write_object(&mut text, operand, 0);
                    text.split_whitespace().collect::<Vec<_>>().join(" ")
                }
            })
            .collect();
        writeln!(out, "{}", [shown.join(" "), operation.operator.clone()].join(" ").trim_start()).unwrap();
    }
    out.push_str("endstream\n");
    out
}

/// Text as letters; kerning as numbers between them.
fn shown_text(operand: &Object, alphabet: Option<&BTreeMap<u16, String>>) -> String {
    match operand {
        Object::Array(items) => {
            format!("[{}]", items.iter().map(|item| shown_text(item, alphabet)).collect::<String>())
        }
        Object::String(bytes, _) => {
            let letters = bytes
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], *pair.get(1).unwrap_or(&0)]))
                .map(|code| alphabet.and_then(|a| a.get(&code)).cloned().unwrap_or_else(|| format!("<{code:04x}>")));
            format!("({})", letters.map(|l| l.replace('\u{a0}', "␣").replace('\u{ad}', "¬")).collect::<String>())
        }
        other => {
            let mut text = String::new();
            write_object(&mut text, other, 0);
            format!(" {text} ")
        }
    }
}
