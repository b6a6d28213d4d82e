//! What a PDF has to say, worked out from the pages themselves: the same as `meaning` reads from the file, so that whatever the writer loses,
//! moves or ties to the wrong part shows.

use std::fmt::Write;
use std::sync::Arc;

use widerspruch::layout::page::{Furniture, NodeId, Pages, Piece, Role, Text};
use widerspruch::layout::shape::Shaped;
use widerspruch::paper::geometry::{Length, PAGE, Point, Rect};
use widerspruch::text::Target;

use super::{Item, Page, meaning, visible};

/// A hundredth of a point for each number that is rounded, and kerning in whole thousandths of the em.
const TOLERANCE: f32 = 0.03;

/// What is expected of a file, from its pages.
#[derive(Default)]
struct Expected {
    pages: Vec<Page>,
    seal: Vec<Item>,
    structure: Vec<String>,
}

enum Kid {
    Node(usize),
    Line(String),
}

/// The parts of the structure while they are found on the pages.
struct Tree<'p> {
    pages: &'p Pages,
    kids: Vec<Vec<Kid>>,
    areas: Vec<Option<(Rect, Length)>>,
    attached: Vec<bool>,
    /// The part that is open, and what it is called on the page.
    open: (Option<NodeId>, String),
    next: usize,
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::P => "P",
        Role::Quotation => "BlockQuote",
        Role::List | Role::NumberedList => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::TableHeader => "TH",
        Role::TableData => "TD",
        Role::Link => "Link",
        Role::Figure => "Figure",
        Role::Form => "Form",
    }
}

fn hundredths(length: Length) -> f32 {
    (length.to_pt() * 100.0).round() / 100.0
}

fn area(area: Rect, height: Length) -> String {
    let sides = [area.left, height - area.bottom(), area.right(), height - area.top];
    format!("[{}]", sides.map(|side| hundredths(side).to_string()).join(" "))
}

impl Tree<'_> {
    fn attach(&mut self, node: usize) {
        if !std::mem::replace(&mut self.attached[node], true)
            && let Some(NodeId(parent)) = self.pages.nodes[node].parent
        {
            self.attach(parent as usize);
            self.kids[parent as usize].push(Kid::Node(node));
        }
    }

    /// What the mark is called in which a piece stands.
    fn mark(&mut self, node: Option<NodeId>, furniture: Furniture, page: usize) -> String {
        let kind = match furniture {
            Furniture::Layout => "Artifact Layout",
            Furniture::Header => "Artifact Pagination Header",
            Furniture::Footer => "Artifact Pagination Footer",
        };
        match node {
            None => self.open = (None, kind.into()),
            Some(NodeId(index)) if self.open.0 != node => {
                self.attach(index as usize);
                self.open = (node, format!("{} {}", role(self.pages.nodes[index as usize].role), self.next));
                self.kids[index as usize].push(Kid::Line(format!("\"\" {}/{}", page + 1, self.next)));
                self.next += 1;
            }
            Some(_) => {}
        }
        self.open.1.clone()
    }

    /// A text in stretches: a word with marks is one by itself, where the text is content.
    fn text(&mut self, text: &Text, page: usize, height: Length) -> Vec<Item> {
        let (mut at, mut items) = (text.at, Vec::new());
        let whole = text.node.is_none();
        let parts = text.words.chunk_by(|one, next| whole || !(one.has_marks() || next.has_marks()));
        for words in parts.chain(text.words.is_empty().then_some(&text.words[..])) {
            let mark = match (text.node, words) {
                (Some(node), [word]) if word.has_marks() => self.mark_word(node, &word.text(), page),
                _ => self.mark(text.node, text.furniture, page),
            };
            items.push(self.stretch(text, at, words, height, &mark));
            words.iter().for_each(|word| at.x += word.width_at(text.size));
        }
        if let (Some(NodeId(node)), Some(target)) = (text.node, &text.link) {
            let (left, top) = (text.at.x, text.at.y - text.size * 0.9);
            let place = Rect { left, top, width: text.width, height: text.size * 1.2 };
            if let Some(link) = self.link(target, area(place, height)) {
                self.kids[node as usize].push(Kid::Line(format!("{link} {}", page + 1)));
            }
        }
        items
    }

    /// What the mark is called of a word that says what it is.
    fn mark_word(&mut self, node: NodeId, actual: &str, page: usize) -> String {
        self.open = (None, String::new());
        self.mark(Some(node), Furniture::Layout, page);
        self.open = (None, format!("Span {} says {actual}", self.next - 1));
        self.open.1.clone()
    }

    fn stretch(&mut self, text: &Text, at: Point, words: &[Arc<Shaped>], height: Length, mark: &str) -> Item {
        let (x, size) = (hundredths(at.x), hundredths(text.size));
        let mut numbers = vec![x, hundredths(height - at.y), 0.0, 0.0, if words.is_empty() { 0.0 } else { size }];
        let (mut pen, mut begins, mut said) = (x, Vec::new(), String::new());
        let mut fonts: Vec<&str> = Vec::new();
        for (glyph, text) in words.iter().flat_map(|word| word.spelled()) {
            begins.push(pen + glyph.x_offset / 1000.0 * size);
            pen += glyph.advance / 1000.0 * size;
            said.push_str(text);
            fonts.push(&self.pages.faces.get(glyph.face).name);
            numbers.extend(Some(glyph.y_offset / 1000.0 * size).filter(|rise| *rise != 0.0));
        }
        fonts.dedup();
        (numbers[2], numbers[3]) = (pen, begins.iter().sum::<f32>() / begins.len().max(1) as f32);
        let said = visible(&said);
        if let Some(NodeId(node)) = text.node {
            let kids = &mut self.kids[node as usize];
            if let Some(Kid::Line(line)) =
                kids.iter_mut().rev().find(|k| matches!(k, Kid::Line(l) if l.starts_with('"')))
            {
                let end = line.rfind('"').unwrap();
                line.insert_str(end, &said);
            }
        }
        Item { what: format!("{mark} | {} | {said}", fonts.join("+")), numbers }
    }

    fn link(&self, target: &Target, place: String) -> Option<String> {
        let (action, words, dest) = match target {
            Target::Url(url) => (format!("A << S URI, URI ({url}) >>, "), url.clone(), String::new()),
            Target::Enclosure(number) => {
                let enclosed = self.pages.enclosures.iter().find(|e| e.number == *number)?;
                let top = self.pages.pages[enclosed.page].sheet().height.to_pt().round();
                let dest = format!("Dest page {} XYZ null {top} null, ", enclosed.page + 1);
                (String::new(), format!("{}: {}", enclosed.label, enclosed.title), dest)
            }
        };
        let kind = "Subtype Link, Type Annot";
        Some(format!("<< {action}Border [0 0 0], Contents ({words}), {dest}F 4, Rect {place}, {kind} >>"))
    }

    fn lines(&self, node: usize, depth: usize, out: &mut Vec<String>) {
        let part = &self.pages.nodes[node];
        let mut line = format!("{}{}", "  ".repeat(depth), role(part.role));
        for (key, value) in [("Lang", &part.language), ("Alt", &part.alternative)] {
            if let Some(value) = value {
                write!(line, " {key} ({value})").unwrap();
            }
        }
        match (part.role, self.areas[node]) {
            (Role::List, _) => line.push_str(" A << ListNumbering Disc, O List >>"),
            (Role::NumberedList, _) => line.push_str(" A << ListNumbering Decimal, O List >>"),
            (Role::TableHeader, _) => line.push_str(" A << O Table, Scope Column >>"),
            (Role::Figure, Some((place, height))) => {
                write!(line, " A << BBox {}, O Layout, Placement Block >>", area(place, height)).unwrap();
            }
            _ => {}
        }
        out.push(line);
        for kid in &self.kids[node] {
            match kid {
                Kid::Node(node) => self.lines(*node, depth + 1, out),
                Kid::Line(line) => out.push(format!("{}  {line}", "  ".repeat(depth))),
            }
        }
    }
}

fn expected(pages: &Pages) -> Expected {
    let nodes = pages.nodes.len();
    let kids = std::iter::repeat_with(Vec::new).take(nodes).collect();
    let (areas, attached, open) = (vec![None; nodes], vec![false; nodes], (None, String::new()));
    let mut tree = Tree { pages, kids, areas, attached, open, next: 0 };
    let mut expected = Expected::default();
    for (index, page) in pages.pages.iter().enumerate() {
        let height = page.sheet().height;
        let up = |at: Point| (hundredths(at.x), hundredths(height - at.y));
        (tree.open, tree.next) = ((None, String::new()), 0);
        let mut items = Vec::new();
        for piece in &page.pieces {
            match piece {
                Piece::Text(text) => items.extend(tree.text(text, index, height)),
                Piece::Rule { from, to, thickness } => {
                    let mark = tree.mark(None, Furniture::Layout, index);
                    let ((x, y), (to_x, to_y)) = (up(*from), up(*to));
                    items.push(Item {
                        what: format!("{mark} | rule"),
                        numbers: vec![x, y, to_x, to_y, thickness.to_pt()],
                    });
                }
                Piece::Picture { place, node, .. } | Piece::Leaf { place, node, .. } => {
                    let mark = tree.mark(Some(*node), Furniture::Layout, index);
                    let (name, drawn) = match piece {
                        Piece::Leaf { enclosure, index, .. } => {
                            let leaf = &pages.enclosures[*enclosure].appendix.leaves[*index];
                            (format!("En{enclosure}p{index}"), leaf.drawn)
                        }
                        Piece::Picture { index, .. } => (format!("Im{index}"), (1.0, 1.0)),
                        _ => unreachable!(),
                    };
                    let (left, bottom) = up(Point { x: place.left, y: place.bottom() });
                    let numbers = vec![place.width.to_pt() / drawn.0, place.height.to_pt() / drawn.1, left, bottom];
                    tree.areas[node.0 as usize] = Some((*place, height));
                    items.push(Item { what: format!("{mark} | {name}"), numbers });
                }
                Piece::Seal => {
                    let seal = pages.seal.as_ref().unwrap();
                    let node = seal.node.0 as usize;
                    tree.attach(node);
                    tree.kids[node].push(Kid::Line("(the field)".into()));
                }
            }
        }
        expected.pages.push(Page { size: (page.sheet().width.to_pt(), height.to_pt()), items });
    }
    tree.lines(0, 0, &mut expected.structure);
    let seen = pages.seal.iter().flat_map(|seal| &seal.texts);
    expected.seal = seen.flat_map(|text| tree.text(text, 0, PAGE.height)).collect();
    expected
}

/// Compares a file with its pages.
pub fn hold(pages: &Pages, bytes: &[u8], name: &str) {
    let (expected, said) = (expected(pages), meaning(bytes));
    let field = |line: &String| if line.contains("Subtype Widget") { None } else { Some(line.clone()) };
    let structure: Vec<String> = said.structure.iter().filter_map(field).collect();
    let wanted: Vec<String> = expected.structure.into_iter().filter(|line| line.trim() != "(the field)").collect();
    assert_eq!(structure, wanted, "{name}");
    assert_eq!(said.structure.len() - structure.len(), usize::from(pages.seal.is_some()), "{name}: the field");
    let near = |a: &[f32], b: &[f32]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a - b).abs() < TOLERANCE);
    assert_eq!(said.pages.len(), expected.pages.len(), "{name}");
    for (number, (said, wanted)) in said.pages.iter().zip(&expected.pages).enumerate() {
        assert!(near(&[said.size.0, said.size.1], &[wanted.size.0, wanted.size.1]), "{name}: {:?}", said.size);
        assert_eq!(said.items.len(), wanted.items.len(), "{name}, page {}", number + 1);
        for (said, wanted) in said.items.iter().zip(&wanted.items) {
            let same = said.what == wanted.what && near(&said.numbers, &wanted.numbers);
            assert!(same, "{name}, page {}:\n   {said:?}\nis {wanted:?}", number + 1);
        }
    }
    assert_eq!(said.seal.len(), expected.seal.len(), "{name}: the signature");
    // It is drawn outside of any mark.
    let text = |item: &Item| item.what.split_once(" | ").map(|(_, text)| text.to_owned());
    for (said, wanted) in said.seal.iter().zip(&expected.seal) {
        let same = text(said) == text(wanted) && near(&said.numbers, &wanted.numbers);
        assert!(same, "{name}, the signature:\n   {said:?}\nis {wanted:?}");
    }
}
