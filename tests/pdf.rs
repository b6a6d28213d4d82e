//! The file says what the pages say: every letter of the matrix and every example, with and without a place for a signature, and pages that no
//! letter has.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use common::meaning::expected::hold;
use common::{cases, meta, root};
use proptest::prelude::*;
use widerspruch::case::load;
use widerspruch::digest::ShortHash;
use widerspruch::directory::Directory;
use widerspruch::layout::Typesetter;
use widerspruch::layout::page::{Furniture, Node, NodeId, Page, Pages, Piece, Role, Text};
use widerspruch::layout::shape::Shaper;
use widerspruch::letter::{Picture, SealBlock};
use widerspruch::office::Office;
use widerspruch::paper::fonts::{FaceId, Faces};
use widerspruch::paper::geometry::{Length, Point, Rect};
use widerspruch::pdf::PdfWriter;
use widerspruch::read::choice::Choice;
use widerspruch::review::samples;
use widerspruch::text::Target;

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
/// Prints a letter without and with a place for a signature.
struct Printer {
    office: Office,
    typesetter: Typesetter,
    writer: PdfWriter,
}

impl Printer {
    fn new() -> Self {
        let office = Office::builtin();
        let typesetter = Typesetter::new(office.faces.clone());
        Printer { office, typesetter, writer: PdfWriter::new() }
    }

    fn hold(&mut self, case: &widerspruch::case::Case, name: &str, signed: bool) {
        let draft = self.office.draft(case, DATE).unwrap_or_else(|p| panic!("{name}: {p:?}"));
        let lines = vec!["Unterschrieben von Änne Łuczak".to_owned(), "2026-11-22 09:00 UTC".to_owned()];
        let seen = SealBlock { lines, alternative: "Siegel".into() };
        let unseen = SealBlock { lines: Vec::new(), alternative: "Siegel".into() };
        for block in [None, Some(&seen), Some(&unseen)].into_iter().take(if signed { 3 } else { 1 }) {
            let pages = self.typesetter.set(&draft.letter, block).unwrap();
            let pdf = self.writer.write(&pages, DATE, block.map(|_| &b"<</Type/Sig>>"[..])).unwrap();
            assert_eq!(pdf.signature_at.is_some(), block.is_some());
            if let Some(at) = pdf.signature_at {
                assert!(pdf.bytes[at..].starts_with(b"<</Type/Sig>>\nendobj"), "{name}");
            }
            hold(&pages, &pdf.bytes, name);
        }
    }
}

#[test]
fn every_example_says_what_its_pages_say() {
    let mut printer = Printer::new();
    for path in cases(&root().join("examples")) {
        let (case, _) = load::file(&path, &Directory::builtin()).unwrap();
        printer.hold(&case, &path.display().to_string(), true);
    }
}

/// Each letter for each status in each language: everything a case can hold for the sender alone, and the least for another role by turns.
#[test]
fn every_letter_of_the_matrix_says_what_its_pages_say() {
    let mut printer = Printer::new();
    let mut turn = 0;
    for (language, kind) in printer.office.templates.all() {
        let template = printer.office.templates.get(&kind, &language).unwrap();
        let statuses: Vec<_> = samples::statuses(&template, meta(&printer.office)).collect();
        let roles: Vec<_> = samples::roles().filter(|(_, is)| template.manifest.roles.contains(is)).collect();
        for (index, status) in statuses.into_iter().enumerate() {
            turn += 1;
            for role in BTreeSet::from([roles[0].0, roles[turn % roles.len()].0]) {
                let (directory, controller) = (&printer.office.directory, meta(&printer.office));
                let full = role == "self";
                let case = samples::one(&template, directory, controller, status, role, full).unwrap();
                printer.hold(&case, &format!("{language} {kind} {} {role}", status.word()), index == 0);
            }
        }
    }
}

// ── pages that no letter has ───────────────────────────────────────────────────────────────────────────────────────

/// The built-in faces, and two of other units: an em of 2048 and one of 1536, so that no width is a whole thousandth.
fn faces() -> Arc<Faces> {
    let mut faces = Faces::built_in();
    for units in [2048u16, 1536] {
        let mut font = std::fs::read(root().join("fonts/NotoSans-Regular.ttf")).unwrap();
        let tables = usize::from(u16::from_be_bytes([font[4], font[5]]));
        let entry = (0..tables).map(|n| 12 + 16 * n).find(|at| &font[*at..*at + 4] == b"head").unwrap();
        let head = u32::from_be_bytes(font[entry + 8..entry + 12].try_into().unwrap()) as usize;
        font[head + 18..head + 20].copy_from_slice(&units.to_be_bytes());
        faces.add("odd.ttf", font).unwrap();
    }
    Arc::new(faces)
}

const WORDS: [&str; 14] = [
    "Auftrag",
    " ",
    "AVATAR",
    "Pflicht",
    "Łódź",
    "Ελένη",
    "q\u{323}x\u{302}",
    "(\\)",
    "Straße",
    "1.234,50",
    "m\u{323}n",
    "Їжак",
    "„Wort“",
    "fjord",
];
const ROLES: [Role; 17] = [
    Role::Document,
    Role::Section,
    Role::H1,
    Role::H2,
    Role::P,
    Role::Quotation,
    Role::List,
    Role::NumberedList,
    Role::ListItem,
    Role::Label,
    Role::ListBody,
    Role::Table,
    Role::TableRow,
    Role::TableHeader,
    Role::TableData,
    Role::Link,
    Role::Figure,
];

/// A piece as chance makes it.
#[derive(Debug, Clone)]
enum Made {
    Text {
        words: Vec<usize>,
        face: u8,
        size: f32,
        at: (f32, f32),
        node: Option<usize>,
        furniture: u8,
        link: Option<String>,
    },
    Rule {
        from: (f32, f32),
        to: (f32, f32),
        thickness: f32,
    },
    Picture {
        at: (f32, f32),
        size: (f32, f32),
        node: usize,
    },
}

fn piece() -> impl Strategy<Value = Made> {
    let place = || (-10.0f32..700.0, -10.0f32..900.0);
    let words = prop::collection::vec(0..WORDS.len(), 0..5);
    let text = (
        words,
        0u8..8,
        4.0f32..30.0,
        place(),
        prop::option::of(0usize..40),
        0u8..3,
        prop::option::of("[a-z()\\\\é/]{0,9}"),
    );
    prop_oneof![
        6 => text.prop_map(|(words, face, size, at, node, furniture, link)| {
            Made::Text { words, face, size, at, node, furniture, link }
        }),
        1 => (place(), place(), 0.1f32..3.0).prop_map(|(from, to, thickness)| Made::Rule { from, to, thickness }),
        1 => (place(), (1.0f32..300.0, 1.0f32..300.0), 0usize..40).prop_map(|(at, size, node)| Made::Picture { at, size, node }),
    ]
}

fn point((x, y): (f32, f32)) -> Point {
    Point { x: Length::pt(x), y: Length::pt(y) }
}

/// Pages with these pieces; `nodes` are roles, and how far before them their parents stand.
fn pages(faces: &Arc<Faces>, nodes: &[(usize, usize)], made: &[(bool, Vec<Made>)], title: &str) -> Pages {
    let mut shaper = Shaper::new(faces.clone());
    let node = |index: usize, role: Role, parent: Option<usize>| Node {
        role,
        parent: parent.map(|parent| NodeId(parent as u32)),
        alternative: (role == Role::Figure).then(|| format!("Bild {index}")),
        language: (index % 7 == 3).then(|| "el".to_owned()),
    };
    let mut list = vec![node(0, Role::Document, None)];
    list.extend(nodes.iter().enumerate().map(|(before, (role, back))| {
        node(before + 1, ROLES[*role % ROLES.len()], Some(before.saturating_sub(*back)))
    }));
    let of = |node: usize| NodeId((node % list.len()) as u32);
    let piece = |made: &Made, shaper: &mut Shaper| match made {
        Made::Text { words, face, size, at, node, furniture, link } => {
            let words: Vec<_> = words.iter().map(|word| shaper.word(FaceId(*face), WORDS[*word])).collect();
            let size = Length::pt(*size);
            Piece::Text(Text {
                at: point(*at),
                size,
                width: words.iter().map(|word| word.width_at(size)).sum(),
                words: Arc::new(words.into()),
                node: node.map(of),
                furniture: [Furniture::Layout, Furniture::Header, Furniture::Footer][usize::from(*furniture)],
                link: link.clone().map(Target::Url),
            })
        }
        Made::Rule { from, to, thickness } => {
            Piece::Rule { from: point(*from), to: point(*to), thickness: Length::pt(*thickness) }
        }
        Made::Picture { at, size, node } => {
            let Point { x, y } = point(*at);
            let place = Rect { left: x, top: y, width: Length::pt(size.0), height: Length::pt(size.1) };
            Piece::Picture { place, index: node % 2, node: of(*node) }
        }
    };
    let page = |(landscape, pieces): &(bool, Vec<Made>), shaper: &mut Shaper| Page {
        pieces: pieces.iter().map(|made| piece(made, shaper)).collect(),
        landscape: *landscape,
    };
    let picture = |alpha: u8| {
        let rgba = [9, 8, 7, alpha, 1, 2, 3, 255];
        Picture { file: ShortHash::of(&rgba), size: (1, 2), rgba: Arc::new(rgba), alternative: "x".into() }
    };
    Pages {
        language: "de".into(),
        title: title.into(),
        author: String::new(),
        pages: made.iter().map(|made| page(made, &mut shaper)).collect(),
        pictures: vec![picture(255), picture(100)],
        faces: faces.clone(),
        text_face: FaceId(0),
        headings: Vec::new(),
        seal: None,
        copy: None,
        enclosures: Vec::new(),
        nodes: list,
    }
}

fn written(pages: &Pages, writer: &mut PdfWriter) -> Vec<u8> {
    writer.write(pages, DATE, None).unwrap().bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any pages, in any faces: the file says them, and says them in the same bytes whatever was written before.
    #[test]
    fn any_pages_are_said(
        nodes in prop::collection::vec((0usize..17, 0usize..6), 0..40),
        made in prop::collection::vec((any::<bool>(), prop::collection::vec(piece(), 0..14)), 1..5),
        title in ".{0,20}",
    ) {
        thread_local! {
            static USED: (Arc<Faces>, std::cell::RefCell<PdfWriter>) = (faces(), PdfWriter::new().into());
        }
        USED.with(|(faces, used)| {
            let title = title.replace(char::is_control, "");
            let pages = pages(faces, &nodes, &made, &title);
            let bytes = written(&pages, &mut used.borrow_mut());
            hold(&pages, &bytes, &title);
            assert!(bytes == written(&pages, &mut PdfWriter::new()), "a writer that wrote others writes other bytes");
        });
    }
}

/// More parts than an object stream holds, than a byte counts, than two bytes count.
#[test]
fn any_number_of_parts_is_said() {
    let faces = faces();
    for count in [0, 150, 180, 199, 200, 201, 255, 256, 400, 65_535, 65_600] {
        let nodes = vec![(4, usize::MAX); count];
        let text = |node: usize| Made::Text {
            words: vec![node % WORDS.len()],
            face: 0,
            size: 10.0,
            at: (70.0, (node % 800) as f32),
            node: Some(node + 1),
            furniture: 0,
            link: (node % 1000 == 7).then(|| "https://example.org".to_owned()),
        };
        let pages = pages(&faces, &nodes, &[(false, (0..count).map(text).collect())], "viele");
        hold(&pages, &written(&pages, &mut PdfWriter::new()), &format!("{count} parts"));
    }
}
