//! What is drawn on each page, as printpdf's operations.
//!
//! In: pages and their fonts. Out: the operations of each page, and in reading order what was marked with
//! which structure element (marked content, ISO 32000-1, 14.6) and where links lie.

use std::sync::Arc;

use printpdf::{CurTransMat, DictItem, FontId, Line, LinePoint, Op, PdfFontHandle, Pt, XObjectId, XObjectTransform};

use super::font::EmbeddedFont;
use crate::layout::page::{Furniture, NodeId, Page, Pages, Piece, Text};
use crate::paper::fonts::FaceId;
use crate::paper::geometry::{Length, PAGE, Point, Rect};
use crate::text::Target;

/// Content of all pages.
pub struct Content {
    /// Operations by page.
    pub pages: Vec<Vec<Op>>,
    /// What is to be seen of a cryptographic signature; empty when nothing is.
    pub seal: Vec<Op>,
    /// What belongs to the structure, in reading order.
    pub marks: Vec<Mark>,
}

/// Something that belongs to a structure element.
pub enum Mark {
    /// A stretch of marked content.
    Content {
        /// The element.
        node: NodeId,
        /// Index of the page.
        page: usize,
        /// Marked-content identifier on it.
        id: i64,
    },
    /// A link's active area.
    Link {
        /// The element.
        node: NodeId,
        /// Index of the page.
        page: usize,
        /// The area.
        area: Rect,
        /// Where it leads.
        target: Target,
    },
    /// The field of the cryptographic signature.
    Seal {
        /// The element.
        node: NodeId,
        /// Index of the page.
        page: usize,
    },
}

/// Name of a picture among a page's resources.
pub fn picture_name(index: usize) -> String {
    format!("Im{index}")
}

/// Name of a leaf of an enclosure among a page's resources.
pub fn leaf_name(enclosure: usize, index: usize) -> String {
    format!("En{enclosure}p{index}")
}

/// Draws all pages.
pub fn draw(pages: &Pages, fonts: &[Arc<EmbeddedFont>]) -> Content {
    let mut marks = Vec::new();
    let drawn = pages
        .pages
        .iter()
        .enumerate()
        .map(|(index, page)| {
            let mut artist = Artist::new(pages, fonts, index, &mut marks);
            artist.page(page);
            artist.ops
        })
        .collect();
    // It is an object of its own with nothing marked in it; its coordinates are those of the page.
    let mut nothing = Vec::new();
    let mut artist = Artist::new(pages, fonts, 0, &mut nothing);
    pages.seal.iter().flat_map(|s| &s.texts).for_each(|text| artist.show(text));
    artist.end_text();
    Content { pages: drawn, seal: artist.ops, marks }
}

#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Artifact(Furniture),
    Node(NodeId),
}

/// The state inside BT … ET.
struct TextState {
    font: Option<(usize, Length)>,
    /// Start of the last line, from the bottom left corner.
    line: (f32, f32),
}

struct Artist<'a> {
    pages: &'a Pages,
    fonts: &'a [Arc<EmbeddedFont>],
    page: usize,
    height: Length,
    ops: Vec<Op>,
    marks: &'a mut Vec<Mark>,
    next_id: i64,
    open: Open,
    text: Option<TextState>,
}

/// Hundredths of a point are finer than any printer.
fn rounded(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

impl<'a> Artist<'a> {
    fn new(pages: &'a Pages, fonts: &'a [Arc<EmbeddedFont>], page: usize, marks: &'a mut Vec<Mark>) -> Self {
        let sheet = pages.pages.get(page);
        let height = sheet.map_or(PAGE.height, |p| p.sheet().height);
        let ops = Vec::with_capacity(sheet.map_or(0, |p| p.pieces.len() * 3));
        Artist { pages, fonts, page, height, ops, marks, next_id: 0, open: Open::Nothing, text: None }
    }

    /// From the top left corner down to the bottom left corner up.
    fn flipped(&self, at: Point) -> (f32, f32) {
        (rounded(at.x.to_pt()), rounded((self.height - at.y).to_pt()))
    }

    fn page(&mut self, page: &Page) {
        for piece in &page.pieces {
            match piece {
                Piece::Text(text) => self.text_piece(text),
                Piece::Seal => {
                    if let Some(seal) = &self.pages.seal {
                        self.marks.push(Mark::Seal { node: seal.node, page: self.page });
                    }
                }
                Piece::Rule { from, to, thickness } => {
                    self.mark(Open::Artifact(Furniture::Layout));
                    self.end_text();
                    let point = |at: Point| {
                        let (x, y) = self.flipped(at);
                        LinePoint { p: printpdf::Point { x: Pt(x), y: Pt(y) }, bezier: false }
                    };
                    let points = vec![point(*from), point(*to)];
                    self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness.to_pt()) });
                    self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
                }
                Piece::Picture { place, index, node } => {
                    self.mark(Open::Node(*node));
                    self.end_text();
                    let (x, bottom) = self.flipped(Point { x: place.left, y: place.bottom() });
                    let (width, height) = (rounded(place.width.to_pt()), rounded(place.height.to_pt()));
                    self.ops.push(Op::SaveGraphicsState);
                    self.ops.push(Op::SetTransformationMatrix {
                        matrix: CurTransMat::Raw([width, 0.0, 0.0, height, x, bottom]),
                    });
                    let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
                    self.ops.push(Op::UseXobject { id: XObjectId(picture_name(*index)), transform });
                    self.ops.push(Op::RestoreGraphicsState);
                }
                Piece::Leaf { place, enclosure, index, node } => {
                    self.mark(Open::Node(*node));
                    self.end_text();
                    let drawn = &self.pages.enclosures[*enclosure].appendix.leaves[*index].drawn;
                    let (x, bottom) = self.flipped(Point { x: place.left, y: place.bottom() });
                    let (width, height) = (place.width.to_pt() / drawn.0, place.height.to_pt() / drawn.1);
                    self.ops.push(Op::SaveGraphicsState);
                    self.ops.push(Op::SetTransformationMatrix {
                        matrix: CurTransMat::Raw([width, 0.0, 0.0, height, x, bottom]),
                    });
                    // printpdf does not know the object, so the operator is one it does not know either.
                    let name = DictItem::Name(leaf_name(*enclosure, *index).into_bytes());
                    self.ops.push(Op::Unknown { key: "Do".into(), value: vec![name] });
                    self.ops.push(Op::RestoreGraphicsState);
                }
            }
        }
        self.close();
    }

    fn close(&mut self) {
        self.end_text();
        if self.open != Open::Nothing {
            self.ops.push(Op::EndMarkedContent);
            self.open = Open::Nothing;
        }
    }

    fn end_text(&mut self) {
        if self.text.take().is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }

    /// Opens marked content for what follows, unless it is open already.
    fn mark(&mut self, wanted: Open) {
        if self.open == wanted {
            return;
        }
        self.close();
        match wanted {
            Open::Nothing => {}
            Open::Artifact(furniture) => {
                let (kind, subtype) = match furniture {
                    Furniture::Layout => ("Layout", None),
                    Furniture::Header => ("Pagination", Some("Header")),
                    Furniture::Footer => ("Pagination", Some("Footer")),
                };
                let name = |n: &str| DictItem::Name(n.as_bytes().to_vec());
                let map = std::iter::once(("Type".to_owned(), name(kind)))
                    .chain(subtype.map(|s| ("Subtype".to_owned(), name(s))))
                    .collect();
                let properties = DictItem::Dict { map };
                self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Artifact".into(), properties });
            }
            Open::Node(node) => {
                let id = self.next_id;
                self.next_id += 1;
                let tag = super::structure::name(self.pages.nodes[node.0 as usize].role).to_owned();
                let map = std::iter::once(("MCID".to_owned(), DictItem::Int(id))).collect();
                self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } });
                self.marks.push(Mark::Content { node, page: self.page, id });
            }
        }
        self.open = wanted;
    }

    /// The font that holds a glyph, and its code there.
    fn code(&self, face: FaceId, glyph: u16) -> Option<(usize, u16)> {
        let of_face = self.fonts.iter().enumerate().filter(|(_, f)| f.face == face);
        of_face.filter_map(|(index, font)| Some((index, font.code(glyph)?))).next()
    }

    fn text_piece(&mut self, text: &Text) {
        self.mark(text.node.map_or(Open::Artifact(text.furniture), Open::Node));
        self.show(text);
        if let (Some(target), Some(node)) = (&text.link, text.node) {
            let area =
                Rect { left: text.at.x, top: text.at.y - text.size * 0.9, width: text.width, height: text.size * 1.2 };
            self.marks.push(Mark::Link { node, page: self.page, area, target: target.clone() });
        }
    }

    fn show(&mut self, text: &Text) {
        let mut state = self.text.take().unwrap_or_else(|| {
            self.ops.push(Op::StartTextSection);
            TextState { font: None, line: (0.0, 0.0) }
        });
        let (x, y) = self.flipped(text.at);
        let pos = printpdf::Point { x: Pt(rounded(x - state.line.0)), y: Pt(rounded(y - state.line.1)) };
        self.ops.push(Op::SetTextCursor { pos });
        state.line = (x, y);
        let mut show = Show::default();
        for glyph in text.words.iter().flat_map(|w| &w.glyphs) {
            let Some((index, code)) = self.code(glyph.face, glyph.id) else {
                continue;
            };
            let font = &self.fonts[index];
            if state.font != Some((index, text.size)) {
                show.flush(&mut self.ops);
                let handle = PdfFontHandle::External(FontId(font.name.clone()));
                self.ops.push(Op::SetFont { font: handle, size: Pt(rounded(text.size.to_pt())) });
                state.font = Some((index, text.size));
            }
            let rise = glyph.y_offset * text.size.to_pt() / 1000.0;
            if rise != 0.0 {
                show.flush(&mut self.ops);
                self.ops.push(Op::SetLineOffset { multiplier: rounded(rise) });
            }
            show.glyph(code, glyph.x_offset, glyph.advance, font.width(code) as f32);
            if rise != 0.0 {
                show.flush(&mut self.ops);
                self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
            }
        }
        show.flush(&mut self.ops);
        self.text = Some(state);
    }
}

/// Collects the operand of a TJ operator.
///
/// The operator goes to printpdf as one it does not know, because its own text items write each two-byte
/// code as four hexadecimal figures, one formatting call a byte: half of the time of a whole letter. A
/// literal string says the same in half the room.
#[derive(Default)]
struct Show {
    items: Vec<DictItem>,
    codes: Vec<u8>,
    /// How far the pen should be ahead of where the viewer has it, in thousandths of the em.
    ahead: f32,
}

impl Show {
    fn glyph(&mut self, code: u16, x_offset: f32, advance: f32, width: f32) {
        self.ahead += x_offset;
        let whole = self.ahead.round();
        if whole != 0.0 {
            self.end_string();
            self.items.push(DictItem::Int(-(whole as i64)));
            self.ahead -= whole;
        }
        self.codes.extend(code.to_be_bytes());
        self.ahead += advance - width - x_offset;
    }

    fn end_string(&mut self) {
        if !self.codes.is_empty() {
            self.items.push(DictItem::String { data: std::mem::take(&mut self.codes), literal: true });
        }
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        self.end_string();
        let whole = self.ahead.round();
        if whole != 0.0 && !self.items.is_empty() {
            self.items.push(DictItem::Int(-(whole as i64)));
            self.ahead -= whole;
        }
        if !self.items.is_empty() {
            let items = std::mem::take(&mut self.items);
            ops.push(Op::Unknown { key: "TJ".into(), value: vec![DictItem::Array(items)] });
        }
    }
}
