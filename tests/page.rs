//! What holds for every page, whatever stands in the case.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::path::Path;

use common::{TODAY, cases, root};
use widerspruch::case::load;
use widerspruch::directory::Directory;
use widerspruch::layout::page::{NodeId, Pages, Piece, Role, Text};
use widerspruch::layout::{LayoutError, Typesetter};
use widerspruch::letter::Letter;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::office::Office;
use widerspruch::problem::Source;

/// Millimetres that do not matter: rounding, and the side bearings of letters.
const SLACK: f32 = 0.3;

struct Shop {
    office: Office,
    typesetter: Typesetter,
}

impl Shop {
    fn open() -> Self {
        let office = Office::builtin();
        let typesetter = Typesetter::new(office.faces.clone());
        Shop { office, typesetter }
    }

    fn letter_of(&self, json: &str) -> Letter {
        let source = Source::new("case.json", json);
        let (case, _) = load::json(&source, Path::new(""), &Directory::builtin()).unwrap_or_else(|p| panic!("{p:?}"));
        self.office.draft(&case, TODAY.parse().unwrap()).unwrap_or_else(|p| panic!("{p:?}")).letter
    }

    fn examples(&self) -> Vec<(String, Letter)> {
        let read = |path: std::path::PathBuf| {
            let (case, _) =
                load::file(&path, &Directory::builtin()).unwrap_or_else(|p| panic!("{}: {p:?}", path.display()));
            let draft = self
                .office
                .draft(&case, TODAY.parse().unwrap())
                .unwrap_or_else(|p| panic!("{}: {p:?}", path.display()));
            (path.file_name().unwrap().to_string_lossy().into_owned(), draft.letter)
        };
        cases(&root().join("examples")).into_iter().map(read).collect()
    }
}

/// A box in millimetres: left, top, right, bottom.
#[derive(Debug, Clone, Copy)]
struct Area {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

impl Area {
    /// What a line of text covers: small letters and most of the capitals.
    fn of(text: &Text) -> Self {
        let (x, y, size) = (text.at.x.to_mm(), text.at.y.to_mm(), text.size.to_mm());
        let trailing = text
            .words
            .iter()
            .rev()
            .flat_map(|w| w.spelled().rev())
            .take_while(|(_, text)| *text == " ")
            .map(|(g, _)| g.advance / 1000.0 * size);
        Area {
            left: x,
            top: y - 0.6 * size,
            right: x + text.width.to_mm() - trailing.sum::<f32>(),
            bottom: y + 0.1 * size,
        }
    }

    fn meets(&self, other: &Area) -> bool {
        self.left + SLACK < other.right
            && other.left + SLACK < self.right
            && self.top + 0.1 < other.bottom
            && other.top + 0.1 < self.bottom
    }
}

fn words(text: &Text) -> String {
    text.words.iter().flat_map(|w| w.spelled()).map(|(_, text)| text).collect()
}

fn texts(pages: &Pages) -> impl Iterator<Item = (usize, &Text)> {
    pages.pages.iter().enumerate().flat_map(|(number, page)| {
        page.pieces.iter().filter_map(move |piece| match piece {
            Piece::Text(text) => Some((number, text)),
            _ => None,
        })
    })
}

/// All that is wrong with the places of pieces: off the paper, over each other, or strange in the window.
fn faults(letter: &Letter, pages: &Pages) -> Vec<String> {
    let mut faults = Vec::new();
    let all: Vec<(usize, &Text, Area)> = texts(pages).map(|(page, text)| (page, text, Area::of(text))).collect();
    for (index, (page, text, area)) in all.iter().enumerate() {
        // 10 mm from the edge is the information block and the window; DIN 5008 leaves at least as much.
        let sheet = pages.pages[*page].sheet();
        let (right, bottom) = (sheet.width.to_mm() - 10.0, sheet.height.to_mm() - 10.0);
        if area.left < 20.0 - SLACK || area.right > right + SLACK || area.top < 8.0 || area.bottom > bottom {
            faults.push(format!("page {}: off the page at {area:?}: {}", page + 1, words(text)));
        }
        for (other_page, other, other_area) in &all[index + 1..] {
            if page == other_page && area.meets(other_area) {
                faults.push(format!(
                    "page {}: \"{}\" and \"{}\" lie over each other: {area:?}",
                    page + 1,
                    words(text),
                    words(other)
                ));
            }
        }
    }
    let window = letter.sheet.window;
    let window = Area {
        left: window.left.to_mm(),
        top: window.top.to_mm(),
        right: window.right().to_mm(),
        bottom: window.bottom().to_mm(),
    };
    for (page, text, area) in all.iter().filter(|(page, ..)| *page == 0) {
        let said = words(text).trim().to_owned();
        let address = letter.recipient.iter().any(|line| line.contains(&said)) || letter.return_line.contains(&said);
        if area.meets(&window) && !address {
            faults.push(format!("page {}: in the window for the address: {said}", page + 1));
        }
    }
    faults
}

/// The text of the letter in its reading order, without decoration and without the headings of enclosures.
fn said(pages: &Pages) -> String {
    let of_letter = |text: &Text| {
        let parent = text.node.and_then(|node| pages.nodes[node.0 as usize].parent);
        text.node.is_some() && parent.is_none_or(|p| pages.nodes[p.0 as usize].role != Role::Section)
    };
    texts(pages).filter(|(_, text)| of_letter(text)).map(|(_, text)| words(text)).collect()
}

/// What is left of a text when only its letters and signs count, not how it is broken and marked.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"-|•_\u{ad}".contains(*c)).collect()
}

#[test]
fn examples_keep_to_their_places() {
    let mut shop = Shop::open();
    for (name, letter) in shop.examples() {
        let pages = shop.typesetter.set(&letter, None).unwrap();
        assert_eq!(faults(&letter, &pages), [""; 0], "{name}");
    }
}

#[test]
fn the_page_says_what_the_plain_text_says() {
    let mut shop = Shop::open();
    for (name, letter) in shop.examples() {
        let pages = shop.typesetter.set(&letter, None).unwrap();
        // The sign before a line of a quotation is an indent on the page.
        let text = plain_text(&letter).replace("\n> ", "\n");
        let (page, text) = (bare(&said(&pages)), bare(&text));
        let same = page.chars().zip(text.chars()).take_while(|(a, b)| a == b).count();
        let near = |s: &str| s.chars().skip(same.saturating_sub(20)).take(60).collect::<String>();
        assert!(page == text, "{name}: the page says \"{}\", the text \"{}\"", near(&page), near(&text));
    }
}

/// The structure is a tree with one root, and everything drawn for a reader hangs on it.
#[test]
fn the_structure_is_one_tree() {
    let mut shop = Shop::open();
    for (name, letter) in shop.examples() {
        let pages = shop.typesetter.set(&letter, None).unwrap();
        let roots: Vec<usize> = (0..pages.nodes.len()).filter(|i| pages.nodes[*i].parent.is_none()).collect();
        assert_eq!(roots, [0], "{name}");
        assert_eq!(pages.nodes[0].role, Role::Document);
        for (number, node) in pages.nodes.iter().enumerate() {
            let parent = node.parent.map(|NodeId(p)| p as usize);
            assert!(parent.is_none_or(|p| p < number), "{name}: node {number} comes before its parent");
            let above = parent.map(|p| pages.nodes[p].role);
            match node.role {
                Role::TableRow => assert_eq!(above, Some(Role::Table), "{name}"),
                Role::TableHeader | Role::TableData => assert_eq!(above, Some(Role::TableRow), "{name}"),
                Role::ListItem => assert!(matches!(above, Some(Role::List | Role::NumberedList)), "{name}"),
                Role::Label | Role::ListBody => assert_eq!(above, Some(Role::ListItem), "{name}"),
                Role::Figure => assert!(node.alternative.as_ref().is_some_and(|a| !a.is_empty()), "{name}"),
                _ => {}
            }
        }
        let headings = pages.nodes.iter().filter(|n| n.role == Role::H1).count();
        let titles = 1 + usize::from(letter.annex.is_some()) + pages.enclosures.len();
        assert_eq!(headings, titles, "{name}: one subject, and the titles of the papers that go with it");
    }
}

/// The signature block is never alone on its page.
#[test]
fn the_signature_has_company() {
    let mut shop = Shop::open();
    let base = |grounds: &str| {
        format!(
            r#"{{"kind":"objection","language":"de","sender":{{"name":"Änne Müller","street":"Prüfstraße 1","postal_code":"39104","city":"Magdeburg","country":"DE"}},
            "recipient":{{"controller":"meta"}},"account":[{{"service":"facebook","handle":"a"}}],"matter":{{"own_grounds":"{grounds}"}}}}"#
        )
    };
    let mut counts = std::collections::BTreeSet::new();
    for lines in 0..60 {
        let letter = shop.letter_of(&base(&"Ein Satz für eine Zeile des Briefs.\\n".repeat(lines + 1)));
        let pages = shop.typesetter.set(&letter, None).unwrap();
        counts.insert(pages.pages.len());
        let last = pages.pages.len() - 1;
        let on_last: String = texts(&pages)
            .filter(|(page, text)| *page == last && text.node.is_some())
            .map(|(_, text)| words(text))
            .collect();
        let before = on_last.split("Mit freundlichen Grüßen").next().unwrap();
        assert!(
            on_last.contains("Mit freundlichen Grüßen") && before.chars().count() > 40,
            "{lines} lines: the last page begins with \"{before}\""
        );
        assert_eq!(faults(&letter, &pages), [""; 0], "{lines} lines");
    }
    assert!(counts.len() > 1, "the letters run over different numbers of pages");
}

/// A case with one field replaced by a hostile value.
fn hostile(spoil: impl Fn(&mut serde_json::Value)) -> String {
    let mut case = serde_json::json!({
        "kind": "complaint", "language": "de", "reference": "KI-1",
        "sender": { "name": "Änne Müller", "street": "Prüfstraße 1", "postal_code": "39104", "city": "Magdeburg", "country": "DE", "email": "a@example.org", "phone": "0391 0" },
        "represented": { "name": "Lina Müller", "relation": "child", "birth_year": 2013, "joint_custody": true },
        "recipient": { "authority": "de-st" },
        "matter": { "controller": "meta", "status": "ignored", "own_grounds": "Grund" },
        "account": [{ "service": "facebook", "handle": "a" }],
        "event": [{ "date": "2026-09-01", "what": "objected", "channel": "form", "note": "n", "enclosure": 1 }],
        "enclosure": [{ "title": "Anlage" }],
        "signature": { "kind": "blank" },
    });
    spoil(&mut case);
    case.to_string()
}

/// An address as long as RFC 5321 lets it be: 64 octets before the sign, labels of 63 behind it.
fn longest_email() -> String {
    format!("{}@{}.example.org", "W".repeat(64), vec!["w".repeat(60); 2].join("."))
}

/// A word without a place to break it stays on the paper, or is a problem; it never runs over the edge.
#[test]
fn long_words_stay_on_the_page() {
    let long = |length: usize| "W".repeat(length);
    let spoils: [(&str, &str, usize); 11] = [
        ("own_grounds", "/matter/own_grounds", 5_000),
        ("account", "/account/0/handle", 300),
        ("account", "/account/0/email", 280),
        ("note", "/event/0/note", 200),
        ("enclosure", "/enclosure/0/title", 200),
        ("represented", "/represented/name", 200),
        ("reference", "/reference", 300),
        ("phone", "/sender/phone", 300),
        ("email", "/sender/email", 280),
        ("position", "/sender/position", 200),
        ("register", "/sender/register", 200),
    ];
    let mut found = Vec::new();
    for (name, path, length) in spoils {
        let value = if path.ends_with("email") { longest_email() } else { long(length) };
        found.extend(spoiled(path, &value).into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A long name and what the pages of a copy are stand in one line: it gets as small as it must.
#[test]
fn the_head_of_a_copy_stays_on_the_page() {
    let found = faults_of(|case| {
        case["language"] = "en".into();
        case["copy_language"] = "de".into();
        case["sender"]["name"] = "Förderverein für digitale Selbstbestimmung und Verbraucherschutz Łódź–Ελλάδα".into();
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Many words make more lines, and the lines that follow make room for them.
#[test]
fn long_texts_lie_over_nothing() {
    let mut found = Vec::new();
    for path in [
        "/sender/name",
        "/sender/organisation",
        "/sender/position",
        "/sender/register",
        "/sender/city",
        "/sender/street",
        "/reference",
        "/sender/phone",
        "/represented/name",
        "/enclosure/0/title",
        "/event/0/note",
    ] {
        let value = "Wort ".repeat(39);
        found.extend(spoiled(path, value.trim()).into_iter().map(|fault| format!("{path}: {fault}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Many lines likewise.
#[test]
fn many_lines_lie_over_nothing() {
    let mut found = Vec::new();
    for path in ["/sender/organisation", "/sender/register", "/sender/bank", "/matter/own_grounds"] {
        let value = vec!["Zeile"; 30].join("\n");
        found.extend(spoiled(path, &value).into_iter().map(|fault| format!("{path}: {fault}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The letterhead ends above the window, on every sheet, or that is a problem.
#[test]
fn a_long_letterhead_does_not_reach_the_window() {
    let mut found = Vec::new();
    for sheet in ["din-5008-a", "din-5008-b", "window-right"] {
        for lines in [1, 2, 3, 6, 20] {
            let faults = faults_of(|case| {
                case["layout"] = sheet.into();
                case["sender"]["register"] = vec!["VR 0000"; lines].join("\n").into();
            });
            found.extend(faults.into_iter().map(|fault| format!("{sheet}, {lines} lines: {fault}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The faults of the page when a field has this value.
fn spoiled(path: &str, value: &str) -> Vec<String> {
    faults_of(|case| {
        let (parent, field) = path.rsplit_once('/').unwrap();
        let parent = if parent.is_empty() { case } else { case.pointer_mut(parent).unwrap() };
        parent[field] = value.into();
    })
}

/// The faults of the page of a spoiled case. That the sender or the address does not fit is an answer too.
fn faults_of(spoil: impl Fn(&mut serde_json::Value)) -> Vec<String> {
    let mut shop = Shop::open();
    let letter = shop.letter_of(&hostile(spoil));
    match shop.typesetter.set(&letter, None) {
        Ok(pages) => {
            let mut faults = faults(&letter, &pages);
            let (page, text) = (bare(&said(&pages)), bare(&plain_text(&letter)));
            if page != text {
                faults.push("the page does not say what the plain text says".into());
            }
            faults.truncate(3);
            faults
        }
        Err(LayoutError::Address { .. } | LayoutError::ReturnLine | LayoutError::Letterhead | LayoutError::Foot) => {
            Vec::new()
        }
        Err(other) => vec![format!("{other:?}")],
    }
}

/// A complaint with ever more lines of own reasons, so that its parts meet the foot of a page in every way.
fn ever_longer() -> Vec<(usize, Letter, Pages)> {
    let mut shop = Shop::open();
    let longer = |lines: usize| {
        hostile(|case| {
            case["matter"]["own_grounds"] = "Ein Satz für eine Zeile des Briefs.\n".repeat(lines + 1).trim_end().into();
        })
    };
    (0..50)
        .map(|lines| {
            let letter = shop.letter_of(&longer(lines));
            let pages = shop.typesetter.set(&letter, None).unwrap();
            (lines, letter, pages)
        })
        .collect()
}

/// Sizes of the paragraphs, in tenths of a point.
fn sizes(pages: &Pages) -> std::collections::BTreeSet<i32> {
    let is_body = |text: &&Text| {
        text.node.is_some_and(|node| matches!(pages.nodes[node.0 as usize].role, Role::ListBody | Role::TableData))
    };
    texts(pages).map(|(_, text)| text).filter(is_body).map(|text| (text.size.to_pt() * 10.0).round() as i32).collect()
}

/// The type is 10.5 pt, and 10 pt only in a letter that it saves a page.
#[test]
fn the_type_is_smaller_only_where_that_saves_a_page() {
    let letters = ever_longer();
    let mut small = 0;
    for (lines, _, pages) in &letters {
        let sizes: Vec<i32> = sizes(pages).into_iter().collect();
        assert!(sizes == [105] || sizes == [100], "{lines} lines: {sizes:?}");
        small += usize::from(sizes == [100]);
    }
    let counts: Vec<usize> = letters.iter().map(|(_, _, pages)| pages.pages.len()).collect();
    assert!(counts.is_sorted(), "a longer letter has no fewer pages: {counts:?}");
    // Each time the pages become more, some letters before were saved from it, and the first of more pages is set large.
    for pair in letters.windows(2).filter(|pair| pair[0].2.pages.len() < pair[1].2.pages.len()) {
        assert_eq!(sizes(&pair[1].2).into_iter().collect::<Vec<_>>(), [105], "{} lines", pair[1].0);
    }
    assert!(small > 0 && small < letters.len() / 2, "{small} of {} in small type", letters.len());
}

/// No page ends with a heading, nor with a heading and one line below it.
#[test]
fn no_heading_stands_alone_at_the_foot_of_a_page() {
    for (lines, _, pages) in ever_longer() {
        for number in 0..pages.pages.len() - 1 {
            let nodes: Vec<NodeId> =
                texts(&pages).filter(|(page, _)| *page == number).filter_map(|(_, text)| text.node).collect();
            let role = |node: &NodeId| pages.nodes[node.0 as usize].role;
            let last_heading = nodes.iter().rposition(|node| role(node) == Role::H2).unwrap();
            let below: std::collections::BTreeSet<u32> = nodes[last_heading + 1..].iter().map(|n| n.0).collect();
            let foot: Vec<String> =
                texts(&pages).filter(|(page, _)| *page == number).map(|(_, text)| words(text)).collect();
            let foot = &foot[foot.len().saturating_sub(6)..];
            assert!(
                below.len() >= 2 || nodes.len() - last_heading >= 3,
                "{lines} lines, page {}: {foot:?}",
                number + 1
            );
        }
    }
}

/// Each of several pages has its number, and a letter of one page has none. The paper that the recipient signs is counted for
/// itself: it does not belong to the pages of the sender.
#[test]
fn every_page_of_several_has_its_number() {
    let mut shop = Shop::open();
    for (name, letter) in shop.examples() {
        let pages = shop.typesetter.set(&letter, None).unwrap();
        let of_letter = pages.enclosures.iter().map(|e| e.page).min().unwrap_or(pages.pages.len());
        let own = of_letter - usize::from(letter.annex.is_some());
        for page in 0..of_letter {
            let (number, of) = if page < own { (page + 1, own) } else { (page - own + 1, of_letter - own) };
            let label = letter.page_label.replace("{page}", &number.to_string()).replace("{pages}", &of.to_string());
            let numbered = texts(&pages).any(|(at, text)| at == page && words(text) == label);
            assert_eq!(numbered, own > 1 || page >= own, "{name}, page {}", page + 1);
        }
    }
}

/// What shows in the window of a letter abroad tells the country it comes from, by the name that stands in the letterhead.
#[test]
fn the_return_line_of_a_letter_abroad_names_the_country() {
    let shop = Shop::open();
    let ends = |spoil: &dyn Fn(&mut serde_json::Value)| shop.letter_of(&hostile(spoil)).return_line;
    let to_meta = |case: &mut serde_json::Value| {
        case["kind"] = "objection".into();
        case["recipient"] = serde_json::json!({ "controller": "meta" });
        case["matter"]["status"] = "never-objected".into();
        case["event"] = serde_json::json!([]);
    };
    assert!(ends(&to_meta).ends_with("39104 Magdeburg · Deutschland"), "{}", ends(&to_meta));
    let letter = shop.letter_of(&hostile(to_meta));
    assert!(letter.letterhead.lines[0].ends_with("39104 Magdeburg · Deutschland"), "{:?}", letter.letterhead.lines);
    // Letters that the post of another country does not read.
    let from_greece = |case: &mut serde_json::Value| {
        to_meta(case);
        case["language"] = "el".into();
        case["sender"]["country"] = "GR".into();
        case["sender"]["postal_code"] = "10563".into();
        case["sender"]["city"] = "Αθήνα".into();
    };
    assert!(ends(&from_greece).ends_with(" · Greece"), "{}", ends(&from_greece));
    assert!(ends(&|_| {}).ends_with("39104 Magdeburg"), "{}", ends(&|_| {}));
    let to_vienna = |case: &mut serde_json::Value| case["recipient"] = serde_json::json!({ "authority": "at" });
    assert!(ends(&to_vienna).ends_with("39104 Magdeburg · Deutschland"), "{}", ends(&to_vienna));
}

/// An address of e-mail in the information block stays on one line as long as its type can be read.
#[test]
fn an_address_of_e_mail_stays_on_one_line() {
    let mut shop = Shop::open();
    let address = "erika.mustermann-weiss@example.org";
    let letter = shop.letter_of(&hostile(|case| case["sender"]["email"] = address.into()));
    let pages = shop.typesetter.set(&letter, None).unwrap();
    let lines: Vec<String> =
        texts(&pages).map(|(_, text)| words(text)).filter(|w| address.contains(w.trim()) && w.len() > 5).collect();
    assert_eq!(lines, [address]);
}

/// An objection with one or two accounts, up to two short grounds and a line to sign on is one page, on every sheet, in
/// type of 10.5 pt or 10 pt, and asks for everything.
#[test]
fn an_objection_is_one_page() {
    let mut shop = Shop::open();
    let accounts = serde_json::json!([
        { "service": "facebook", "url": "https://www.facebook.com/example" },
        { "service": "instagram", "handle": "@aenne.example" },
    ]);
    for (language, asks) in [("de", 5), ("en", 5)] {
        for sheet in ["din-5008-a", "din-5008-b", "window-right"] {
            for (number, grounds) in [(1, 0), (1, 1), (1, 2), (2, 1), (2, 2)] {
                let (grounds_named, accounts) =
                    (&["old-posts", "third-persons"][..grounds], &accounts.as_array().unwrap()[..number]);
                let case = serde_json::json!({
                    "kind": "objection", "language": language, "layout": sheet,
                    "sender": { "name": "Änne Müller", "street": "Prüfstraße 1", "postal_code": "39104", "city": "Magdeburg", "country": "DE", "email": "aenne@example.org" },
                    "recipient": { "controller": "meta" },
                    "matter": { "status": "never-objected", "grounds": grounds_named },
                    "account": accounts,
                    "signature": { "kind": "blank" },
                });
                let letter = shop.letter_of(&case.to_string());
                let pages = shop.typesetter.set(&letter, None).unwrap();
                let which = format!("{language}, {sheet}, {number} accounts, {grounds} grounds");
                assert_eq!(pages.pages.len(), 1, "{which}");
                assert!(matches!(sizes(&pages).into_iter().collect::<Vec<_>>()[..], [105] | [100]), "{which}");
                let items = pages.nodes.iter().filter(|node| node.role == Role::ListItem).count();
                assert_eq!(items, asks, "{which}");
                assert_eq!(faults(&letter, &pages), [""; 0], "{which}");
            }
        }
    }
}
