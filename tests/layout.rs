//! Letters by chance, laid out: no glyph lies outside of its frame or over another one, the lines of a paragraph are the paragraph, and
//! the words on the pages are those of the letter, each once and in the order in which the letter is read. That the file says what the pages say
//! is held by `common/meaning`, for these letters too.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use chrono::NaiveDate;
use common::meaning::expected::hold;
use proptest::prelude::*;
use widerspruch::case::load;
use widerspruch::layout::Typesetter;
use widerspruch::layout::linebreak::{Line, LineBreaker, TextStyle};
use widerspruch::layout::page::{Furniture, NodeId, Page, Pages, Piece, Role, Text};
use widerspruch::letter::Letter;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::office::Office;
use widerspruch::paper::fonts::{FontFamily, drawn_as};
use widerspruch::paper::geometry::{Length, Rect};
use widerspruch::paper::sheet;
use widerspruch::pdf::PdfWriter;
use widerspruch::problem::{Problems, Source};
use widerspruch::text::Run;

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
const SOFT_HYPHEN: char = '\u{ad}';
/// What rounding may add, in points.
const ROUNDING: f32 = 0.05;

static OFFICE: LazyLock<Office> = LazyLock::new(Office::builtin);

// ── texts by chance ────────────────────────────────────────────────────────────────────────────────────────────────

/// Words as people write them, of all scripts that the fonts have.
const WORDS: [&str; 24] = [
    "ich",
    "Straßenverkehrsordnung",
    "Datenverarbeitungszwecke,",
    "Ελληνική",
    "επεξεργασία",
    "Щърбанов",
    "Їжакевич",
    "Nguyễn",
    "Łódź",
    "q\u{323}x\u{302}",
    "naïve",
    "„Wort“",
    "Art.\u{a0}21",
    "Abs. 1",
    "27.\u{a0}Mai 2025",
    "10\u{202f}000 €",
    "z. B.",
    "KI-Modelle",
    "E-Mail-Adresse",
    "17(1)(d)",
    "https://www.example.org/a/long/path?with=query&and=more#part",
    "fjord",
    "Pflicht",
    "…",
];

/// A word: one of those, or letters without a place to end a line, or with no-break spaces and hyphens among them.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => (0..WORDS.len()).prop_map(|n| WORDS[n].to_owned()),
        2 => "[a-zäöüß]{1,14}",
        1 => "[A-ZÄÖÜ]{1,40}",
        1 => "[a-z]{30,120}",
        1 => "[a-z0-9\u{a0}.-]{2,30}[a-z]",
        1 => "[α-ωа-яa-z]{5,25}",
        1 => "([cgjpqx]\u{323}){2,60}",
    ]
}

fn text(most: usize) -> impl Strategy<Value = String> {
    let end = prop_oneof![12 => Just(" "), 1 => Just("\n"), 1 => Just("\n\n")];
    prop::collection::vec((word(), end), 1..most)
        .prop_map(|words| words.into_iter().flat_map(|(word, end)| [word, end.to_owned()]).collect::<String>())
        .prop_map(|text| text.trim().to_owned())
}

// ── the lines of a paragraph ───────────────────────────────────────────────────────────────────────────────────────

fn said<'w>(words: impl IntoIterator<Item = &'w widerspruch::layout::shape::Words>) -> String {
    words.into_iter().flat_map(|words| words.iter()).flat_map(|word| word.spelled()).map(|(_, text)| text).collect()
}

fn line_text(line: &Line) -> String {
    said(line.segments.iter().map(|segment| &*segment.words))
}

/// Blanks in a row as one; the sign of a place to divide a word is nothing.
fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| *c != SOFT_HYPHEN).map(drawn_as).collect();
    text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

thread_local! {
    static BREAKER: RefCell<LineBreaker> = RefCell::new(LineBreaker::new(OFFICE.faces.clone()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_lines_of_a_paragraph_are_the_paragraph(
        parts in prop::collection::vec((text(14), any::<bool>(), any::<bool>(), any::<bool>()), 1..5),
        soft in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        tag in any::<prop::sample::Index>(),
        serif: bool,
        bold: bool,
        hyphenate: bool,
        width in prop_oneof![20.0f32..120.0, 120.0f32..600.0],
        size in 6.0f32..13.0,
    ) {
        let mut runs: Vec<Run> = parts
            .into_iter()
            .map(|(text, strong, emphasis, apart)| {
                Run { text: if apart { format!("{text} ") } else { text }, strong, emphasis, link: None }
            })
            .collect();
        for at in &soft {
            let run = at.index(runs.len());
            let text = &mut runs[run].text;
            // Inside of a word, as people and programs put them.
            let letters: Vec<(usize, char)> = text.char_indices().collect();
            let inside = |pair: &[(usize, char)]| pair.iter().all(|(_, c)| c.is_alphabetic()).then_some(pair[1].0);
            let places: Vec<usize> = letters.windows(2).filter_map(inside).collect();
            if !places.is_empty() {
                text.insert(places[at.index(places.len())], SOFT_HYPHEN);
            }
        }
        let tags = OFFICE.templates.tags();
        let language = OFFICE.templates.language(&tags[tag.index(tags.len())]).unwrap();
        let family = if serif { FontFamily::Serif } else { FontFamily::Sans };
        let style = TextStyle { family, size: Length::pt(size), bold, hyphenate };
        let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
        let lines = BREAKER.with(|breaker| {
            let mut breaker = breaker.borrow_mut();
            breaker.set_language(&language.tag, &language.typesetting);
            breaker.lines(&runs, style, Length::pt(width))
        });
        let mut joined = String::new();
        for line in lines.iter() {
            let text = line_text(line);
            let (front, hyphen) = text.strip_suffix(SOFT_HYPHEN).map_or((text.as_str(), false), |front| (front, true));
            prop_assert!(!front.contains(SOFT_HYPHEN), "a hyphen inside of a line: {text:?}");
            prop_assert!(!hyphen || (line.divided && hyphenate), "a hyphen where no word is divided: {text:?}");
            joined.push_str(front);
            // A forced end may have no glyph that could carry its blank.
            if text.is_empty() {
                joined.push('\n');
            }
            // A letter with its mark may be wider than any line.
            let letters = text.trim_end().chars().filter(|c| !is_mark(*c)).count();
            prop_assert!(line.width.to_pt() <= width + ROUNDING || letters <= 1, "{} wide of {width}: {text:?}", line.width.to_pt());
            let sum: f32 = line.segments.iter().map(|segment| segment.width.to_pt()).sum();
            prop_assert!(line.width.to_pt() <= sum + ROUNDING);
        }
        prop_assert_eq!(plain(&joined), plain(&whole));
        hyphens_stand_inside_of_words(&lines)?;
    }
}

/// A hyphen has a letter on its line and one on the next; a mark stays with its letter.
fn hyphens_stand_inside_of_words(lines: &[Line]) -> Result<(), TestCaseError> {
    for pair in lines.windows(2) {
        let (line, next) = (line_text(&pair[0]), line_text(&pair[1]));
        if line.ends_with(SOFT_HYPHEN) {
            let before = line.trim_end_matches(SOFT_HYPHEN);
            prop_assert!(!before.is_empty() && !before.ends_with(' '), "a hyphen without a word: {line:?}");
            prop_assert!(!next.is_empty() && !next.starts_with(' '), "a hyphen and nothing behind it: {next:?}");
        }
        prop_assert!(!next.starts_with(is_mark), "a mark without its letter: {line:?} {next:?}");
    }
    Ok(())
}

// ── letters ────────────────────────────────────────────────────────────────────────────────────────────────────────

#[derive(Debug, Clone)]
struct Chance {
    name: String,
    street: String,
    city: String,
    reference: String,
    own_grounds: String,
    kind: &'static str,
    language: usize,
    font: &'static str,
    layout: &'static str,
    child: Option<String>,
    grounds: Vec<&'static str>,
}

fn chance() -> impl Strategy<Value = Chance> {
    let name = prop_oneof![
        "[A-ZÄÖÜŁĐ][a-zäöüßłéñ]{1,12}( [A-ZÄÖÜ][a-zäöüß-]{1,14}[a-z]){1,2}",
        "[Α-ΡΣ-Ω][α-ω]{2,12} [Α-ΡΣ-Ω][α-ω]{2,16}",
        "[А-Я][а-я]{2,12} [А-Я][а-я]{2,16}",
        Just("Nguye\u{302}\u{303}n Thi\u{323} A\u{301}nh".to_owned()),
    ];
    let facts =
        (name, "[A-Z][a-zäöüß]{1,30}(straße|weg) [1-9][0-9]{0,2}", "[A-ZÄÖÜ][a-zäöüß]{2,24}", "[A-Z0-9/-]{1,30}");
    let grounds = prop::sample::subsequence(vec!["old-posts", "third-persons", "imitation"], 0..=3);
    let choice = (
        prop_oneof![3 => Just("objection"), 1 => Just("access"), 1 => Just("erasure")],
        any::<usize>(),
        prop_oneof![Just("sans"), Just("serif")],
        prop_oneof![Just("auto"), Just("din-5008-a"), Just("din-5008-b"), Just("window-right")],
    );
    let child = prop::option::weighted(0.3, "[A-Z][a-zäöü]{2,20} [A-Z][a-z]{2,20}");
    (facts, text(160), choice, child, grounds).prop_map(
        |((name, street, city, reference), own_grounds, (kind, language, font, layout), child, grounds)| Chance {
            name,
            street,
            city,
            reference,
            own_grounds,
            kind,
            language,
            font,
            layout,
            child,
            grounds,
        },
    )
}

fn case_text(chance: &Chance) -> String {
    let tags = OFFICE.templates.tags();
    let mut case = serde_json::json!({
        "kind": chance.kind,
        "language": tags[chance.language % tags.len()],
        "font": chance.font,
        "layout": chance.layout,
        "reference": chance.reference,
        "sender": {
            "name": chance.name, "street": chance.street, "postal_code": "39104", "city": chance.city, "country": "DE",
            "email": "aenne@example.org",
        },
        "recipient": { "controller": "meta" },
        "matter": {
            "status": "never-objected", "own_grounds": chance.own_grounds, "grounds": chance.grounds,
        },
        "account": [{ "service": "facebook", "url": "https://www.facebook.com/a.very.long.name.that.goes.on.and.on.and.on.mueller" }],
    });
    if let Some(child) = &chance.child {
        case["represented"] =
            serde_json::json!({ "name": child, "relation": "child", "birth_year": 2013, "joint_custody": true });
    }
    case.to_string()
}

fn draft(text: &str) -> Result<Letter, Problems> {
    let source = Source::new("case.json", text);
    let (case, _) = load::json(&source, Path::new(""), &*OFFICE)?;
    Ok(OFFICE.draft(&case, DATE)?.letter)
}

thread_local! {
    static PRINTER: RefCell<(Typesetter, PdfWriter)> =
        RefCell::new((Typesetter::new(OFFICE.faces.clone()), PdfWriter::new()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_letter_is_on_its_pages_as_it_is_read(chance in chance()) {
        let letter = match draft(&case_text(&chance)) {
            Ok(letter) => letter,
            Err(problems) => {
                let codes: BTreeSet<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
                return Err(TestCaseError::fail(format!("no letter: {codes:?}")));
            }
        };
        let pages = PRINTER.with(|printer| {
            let (typesetter, writer) = &mut *printer.borrow_mut();
            let pages = typesetter.set(&letter, None);
            pages.map(|pages| {
                let bytes = writer.write(&pages, DATE, None).unwrap().bytes;
                (pages, bytes)
            })
        });
        // A sender who does not fit the window is told so, and gets no letter.
        prop_assume!(pages.is_ok());
        let (pages, bytes) = pages.unwrap();
        prop_assert_eq!(words_on(&pages), words_in(&plain_text(&letter)));
        for (number, page) in pages.pages.iter().enumerate() {
            frames(&pages, page, number, &letter)?;
            apart(page, number)?;
        }
        hold(&pages, &bytes, "by chance");
    }
}

/// Words with a letter or a figure in them.
fn words_in(text: &str) -> Vec<String> {
    let text: String = text.chars().map(drawn_as).collect();
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).map(str::to_owned).collect()
}

/// The words of the text on the pages in reading order; a divided one is whole again.
fn words_on(pages: &Pages) -> Vec<String> {
    let (mut all, mut before) = (String::new(), None);
    for text in pages.pages.iter().flat_map(texts) {
        let Some(node) = text.node else { continue };
        let block = block_of(pages, node);
        if before.replace(block).is_some_and(|before| before != block) {
            all.push('\n');
        }
        all.push_str(&said([&*text.words]));
    }
    words_in(&all.replace(SOFT_HYPHEN, ""))
}

/// The part a text is of, the paragraph of a link.
fn block_of(pages: &Pages, node: NodeId) -> NodeId {
    let part = &pages.nodes[node.0 as usize];
    match part.parent {
        Some(parent) if part.role == Role::Link => block_of(pages, parent),
        _ => node,
    }
}

fn texts(page: &Page) -> impl Iterator<Item = &Text> {
    page.pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        _ => None,
    })
}

/// Left and right end of what is seen of a text.
fn ends(text: &Text) -> (f32, f32) {
    let (size, mut pen) = (text.size.to_pt(), text.at.x.to_pt());
    let (mut left, mut right) = (f32::MAX, f32::MIN);
    for (glyph, said) in text.words.iter().flat_map(|word| word.spelled()) {
        let advance = glyph.advance * size / 1000.0;
        if !said.trim().is_empty() {
            let from = pen + glyph.x_offset * size / 1000.0;
            (left, right) = (left.min(from), right.max(pen + advance));
        }
        pen += advance;
    }
    (left, right)
}

/// Where a text may stand, by what it is of.
fn frame(pages: &Pages, text: &Text, number: usize, letter: &Letter) -> Rect {
    let sheet = letter.sheet;
    let area = |left: Length, top: Length, right: Length, bottom: Length| Rect {
        left,
        top,
        width: right - left,
        height: bottom - top,
    };
    let (left, right) = (sheet::TEXT_LEFT, sheet::TEXT_LEFT + sheet::TEXT_WIDTH);
    let Some(node) = text.node else {
        return match text.furniture {
            // The return line, above the address in the window.
            Furniture::Layout if number == 0 && text.at.y <= sheet.return_baseline + Length::pt(0.1) => {
                area(sheet.address_left, sheet.window.top, sheet.window.right(), sheet.address.top)
            }
            Furniture::Layout => area(left, sheet::FOLLOWING_TOP, right, sheet::TEXT_BOTTOM),
            Furniture::Header => area(left, Length::ZERO, right, sheet::FOLLOWING_TOP),
            Furniture::Footer => area(left, sheet::TEXT_BOTTOM, right, Length::mm(297.0)),
        };
    };
    let block = block_of(pages, node).0;
    let subject = pages.nodes.iter().position(|node| node.role == Role::H1).map_or(u32::MAX, |at| at as u32);
    match (number, block) {
        // The letterhead is the first part, the address the second, the information block all others before the subject.
        (0, 1) => area(left, Length::ZERO, right, sheet.window.top),
        (0, 2) => area(sheet.address_left, sheet.address.top, sheet.window.right(), sheet.address.bottom()),
        (0, of) if of < subject => {
            area(sheet.information.left, sheet.information.top, sheet.information.right(), Length::mm(297.0))
        }
        (0, _) => area(left, sheet.subject_top, right, sheet::TEXT_BOTTOM_ALONE),
        _ => area(left, sheet::FOLLOWING_TOP, right, sheet::TEXT_BOTTOM),
    }
}

fn frames(pages: &Pages, page: &Page, number: usize, letter: &Letter) -> Result<(), TestCaseError> {
    for text in texts(page) {
        let said = said([&*text.words]);
        let frame = frame(pages, text, number, letter);
        let (left, right) = ends(text);
        if left > right {
            continue;
        }
        prop_assert!(
            left >= frame.left.to_pt() - ROUNDING && right <= frame.right().to_pt() + ROUNDING,
            "page {number}: {left}..{right} is not in {}..{}: {said:?}",
            frame.left.to_pt(),
            frame.right().to_pt()
        );
        let y = text.at.y.to_pt();
        prop_assert!(
            y - text.size.to_pt() * 0.5 >= frame.top.to_pt() - ROUNDING && y <= frame.bottom().to_pt() + ROUNDING,
            "page {number}: the baseline {y} is not in {}..{}: {said:?}",
            frame.top.to_pt(),
            frame.bottom().to_pt()
        );
        let sum: f32 = text.words.iter().map(|word| word.width_at(text.size).to_pt()).sum();
        prop_assert!((text.width.to_pt() - sum).abs() < ROUNDING, "{} is not {sum}: {said:?}", text.width.to_pt());
    }
    Ok(())
}

/// No text lies over another one.
fn apart(page: &Page, number: usize) -> Result<(), TestCaseError> {
    let placed: Vec<(f32, f32, f32, f32, String)> = texts(page)
        .map(|text| {
            let (left, right) = ends(text);
            (left, right, text.at.y.to_pt(), text.size.to_pt(), said([&*text.words]))
        })
        .filter(|(left, right, ..)| left < right)
        .collect();
    for (index, (left, right, y, size, said)) in placed.iter().enumerate() {
        for (other_left, other_right, other_y, other_size, other) in &placed[index + 1..] {
            let side_by_side = *right <= other_left + ROUNDING || *other_right <= left + ROUNDING;
            let one_above_the_other = (y - other_y).abs() >= 0.6 * size.max(*other_size);
            prop_assert!(side_by_side || one_above_the_other, "page {number}: {said:?} over {other:?}");
        }
    }
    Ok(())
}

/// A character that no font has makes no letter with a gap: it makes none.
#[test]
fn a_character_that_no_font_has_makes_no_letter() {
    let chance = |text: &str| Chance {
        name: "Änne Müller".into(),
        street: "Prüfstraße 1".into(),
        city: "Magdeburg".into(),
        reference: "A-1".into(),
        own_grounds: text.into(),
        kind: "objection",
        language: 0,
        font: "serif",
        layout: "auto",
        child: None,
        grounds: vec!["old-posts"],
    };
    assert!(draft(&case_text(&chance("Ich möchte das nicht."))).is_ok());
    for sign in ["😀", "👩\u{200d}💻", "愛", "שלום", "नमस्ते", "\u{1d400}", "☃"] {
        let problems = draft(&case_text(&chance(&format!("Nein {sign} danke")))).map(drop).unwrap_err();
        let codes: BTreeSet<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
        assert!(problems.has_errors() && !codes.is_empty(), "{sign}: {codes:?}");
    }
}
