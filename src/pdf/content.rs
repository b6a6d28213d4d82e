//! What is drawn on each page.
//!
//! In: a page and the fonts of its document. Out: the operators of its content stream (ISO 32000-1, 7.8.2), and in reading order what was
//! marked with which structure element (marked content, 14.6) and where links lie. Words come with their codes, worked out once for all
//! letters that have them ([`super::words`]).

use std::sync::Arc;

use super::encoding::put_code;
use super::font::EmbeddedFont;
use super::role;
use crate::layout::page::{Furniture, NodeId, Page, Pages, Piece, Text};
use crate::layout::shape::{Glyph, Shaped, Written};
use crate::object::write::{Area, Hundredths, Text as Said, write_to};
use crate::paper::fonts::FaceId;
use crate::paper::geometry::{Length, PAGE, Point, Rect};
use crate::text::Target;

/// Something that belongs to a structure element.
pub struct Mark {
    /// The element.
    pub node: NodeId,
    /// Index of the page.
    pub page: usize,
    /// What it is.
    pub what: Marked,
}

/// What belongs to an element.
pub enum Marked {
    /// A stretch of marked content, by its identifier on the page.
    Content(u32),
    /// A link's active area, and where it leads.
    Link(Area, Target),
    /// The field of the cryptographic signature.
    Seal,
}

/// The fonts of a document, by face.
pub struct Fonts<'f> {
    list: &'f [Arc<EmbeddedFont>],
    /// By face.
    of_face: Vec<Option<usize>>,
}

impl<'f> Fonts<'f> {
    /// In the order in which they are named.
    pub fn new(list: &'f [Arc<EmbeddedFont>]) -> Self {
        let faces = list.iter().map(|font| usize::from(font.face.0) + 1).max().unwrap_or(0);
        let mut of_face = vec![None; faces];
        for (index, font) in list.iter().enumerate() {
            of_face[usize::from(font.face.0)] = Some(index);
        }
        Fonts { list, of_face }
    }

    fn of(&self, face: FaceId) -> Option<usize> {
        self.of_face.get(usize::from(face.0)).copied().flatten()
    }
}

/// Draws a page.
pub fn page(pages: &Pages, fonts: &Fonts<'_>, index: usize, page: &Page, marks: &mut Vec<Mark>) -> Vec<u8> {
    let mut pen = Pen::new(pages, fonts, index, page.sheet().height, marks);
    page.pieces.iter().for_each(|piece| pen.piece(piece));
    pen.close();
    pen.out
}

/// Draws what is to be seen of a signature: an object of its own with nothing marked in it, in the coordinates of the page.
pub fn seal(pages: &Pages, fonts: &Fonts<'_>) -> Vec<u8> {
    let mut nothing = Vec::new();
    let mut pen = Pen::new(pages, fonts, 0, PAGE.height, &mut nothing);
    pages.seal.iter().flat_map(|seal| &seal.texts).for_each(|text| pen.show(text, text.at, &text.words));
    pen.end_text();
    pen.out
}

#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Artifact(Furniture),
    Node(NodeId),
    /// A word that says what it is.
    Word,
}

/// The state inside BT … ET.
struct Line {
    font: Option<(usize, Hundredths)>,
    /// Where the last line of text began, from the bottom left corner.
    from: (Hundredths, Hundredths),
    /// Inside the operand of a TJ.
    showing: bool,
    /// How far the pen should be ahead of where the viewer has it, in thousandths of the em.
    ahead: f32,
}

struct Pen<'a> {
    pages: &'a Pages,
    fonts: &'a Fonts<'a>,
    page: usize,
    height: Length,
    out: Vec<u8>,
    marks: &'a mut Vec<Mark>,
    next: u32,
    open: Open,
    line: Option<Line>,
}

impl<'a> Pen<'a> {
    fn new(pages: &'a Pages, fonts: &'a Fonts<'a>, page: usize, height: Length, marks: &'a mut Vec<Mark>) -> Self {
        let out = Vec::with_capacity(8 << 10);
        Pen { pages, fonts, page, height, out, marks, next: 0, open: Open::Nothing, line: None }
    }

    /// From the top left corner down to the bottom left corner up.
    fn flipped(&self, at: Point) -> (Hundredths, Hundredths) {
        (Hundredths::of(at.x), Hundredths::of(self.height - at.y))
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Text(text) => self.text(text),
            Piece::Seal => {
                if let Some(seal) = &self.pages.seal {
                    self.marks.push(Mark { node: seal.node, page: self.page, what: Marked::Seal });
                }
            }
            Piece::Rule { from, to, thickness } => {
                self.mark(Open::Artifact(Furniture::Layout));
                self.end_text();
                let ((x, y), (to_x, to_y)) = (self.flipped(*from), self.flipped(*to));
                write_to!(&mut self.out, Hundredths::of(*thickness), " w\n", x, " ", y, " m\n");
                write_to!(&mut self.out, to_x, " ", to_y, " l\nS\n");
            }
            Piece::Picture { place, index, node } => {
                let size = [place.width, place.height].map(|side| (side.to_pt() * 100.0).round() / 100.0);
                self.object(*node, *place, size, |out| write_to!(out, PICTURE, *index));
            }
            Piece::Leaf { place, enclosure, index, node } => {
                let drawn = self.pages.enclosures[*enclosure].appendix.leaves[*index].drawn;
                let size = [place.width.to_pt() / drawn.0, place.height.to_pt() / drawn.1];
                self.object(*node, *place, size, |out| put_leaf_name(out, *enclosure, *index));
            }
        }
    }

    /// Draws an object of the resources; `size` is that of its unit.
    fn object(&mut self, node: NodeId, place: Rect, size: [f32; 2], put_name: impl Fn(&mut Vec<u8>)) {
        self.mark(Open::Node(node));
        self.end_text();
        let (x, bottom) = self.flipped(Point { x: place.left, y: place.bottom() });
        write_to!(&mut self.out, "q\n", size[0], " 0 0 ", size[1], " ", x, " ", bottom, " cm\n/");
        put_name(&mut self.out);
        write_to!(&mut self.out, " Do\nQ\n");
    }

    fn close(&mut self) {
        self.end_text();
        if self.open != Open::Nothing {
            write_to!(&mut self.out, "EMC\n");
            self.open = Open::Nothing;
        }
    }

    fn end_text(&mut self) {
        if self.line.take().is_some() {
            write_to!(&mut self.out, "ET\n");
        }
    }

    /// Opens marked content for what follows, unless it is open already.
    fn mark(&mut self, wanted: Open) {
        if self.open == wanted {
            return;
        }
        self.close();
        match wanted {
            Open::Nothing | Open::Word => {}
            Open::Artifact(furniture) => {
                let kind = match furniture {
                    Furniture::Layout => "/Layout",
                    Furniture::Header => "/Pagination/Subtype/Header",
                    Furniture::Footer => "/Pagination/Subtype/Footer",
                };
                write_to!(&mut self.out, "/Artifact<</Type", kind, ">>BDC\n");
            }
            Open::Node(node) => {
                let tag = role::name(self.pages.nodes[node.0 as usize].role);
                write_to!(&mut self.out, "/", tag, "<</MCID ", self.next, ">>BDC\n");
                self.belongs(node);
            }
        }
        self.open = wanted;
    }

    /// What is marked next is content of an element.
    fn belongs(&mut self, node: NodeId) {
        self.marks.push(Mark { node, page: self.page, what: Marked::Content(self.next) });
        self.next += 1;
    }

    fn text(&mut self, text: &Text) {
        let mut at = text.at;
        for words in stretches(text) {
            match (text.node, words) {
                (Some(node), [word]) if word.has_marks() => self.mark_word(node, word),
                (Some(node), _) => self.mark(Open::Node(node)),
                (None, _) => self.mark(Open::Artifact(text.furniture)),
            }
            self.show(text, at, words);
            words.iter().for_each(|word| at.x += word.width_at(text.size));
        }
        if let (Some(target), Some(node)) = (&text.link, text.node) {
            let area =
                Rect { left: text.at.x, top: text.at.y - text.size * 0.9, width: text.width, height: text.size * 1.2 };
            let what = Marked::Link(Area::of(area, self.height), target.clone());
            self.marks.push(Mark { node, page: self.page, what });
        }
    }

    /// Opens a word with marks, as a stretch of its own that says what it is (ActualText, ISO 32000-1, 14.9.4): readers take a mark, which stands
    /// where its letter does, for the beginning of another word. It has a number as all content of its element, because poppler takes the
    /// end of a stretch without one for the end of what is around it.
    fn mark_word(&mut self, node: NodeId, word: &Shaped) {
        self.close();
        write_to!(&mut self.out, "/Span<</MCID ", self.next, "/ActualText", Said(&word.text()), ">>BDC\n");
        self.belongs(node);
        self.open = Open::Word;
    }

    /// Shows words of a text.
    fn show(&mut self, text: &Text, at: Point, words: &[Arc<Shaped>]) {
        let (x, y) = self.flipped(at);
        let mut line = self.line.take().unwrap_or_else(|| {
            write_to!(&mut self.out, "BT\n");
            Line { font: None, from: (Hundredths(0), Hundredths(0)), showing: false, ahead: 0.0 }
        });
        let step = (Hundredths(x.0 - line.from.0.0), Hundredths(y.0 - line.from.1.0));
        write_to!(&mut self.out, step.0, " ", step.1, " Td\n");
        (line.from, line.ahead) = ((x, y), 0.0);
        match text.words.written.get() {
            Some(Some(written)) => line.codes(&mut self.out, self.fonts, written, text.size),
            _ => {
                for word in words {
                    match word.written.get() {
                        Some(Some(written)) => line.codes(&mut self.out, self.fonts, written, text.size),
                        _ => word.glyphs.iter().for_each(|g| line.glyph(&mut self.out, self.fonts, g, text.size)),
                    }
                }
            }
        }
        line.stop(&mut self.out);
        self.line = Some(line);
    }
}

/// The words of a text, those with marks by themselves where the text is content.
fn stretches(text: &Text) -> impl Iterator<Item = &[Arc<Shaped>]> {
    let plain = text.node.is_none() || matches!(text.words.written.get(), Some(Some(_)));
    let parts = text.words.chunk_by(move |one, next| plain || !(one.has_marks() || next.has_marks()));
    // A text without a word marks its place.
    parts.chain(text.words.is_empty().then_some(&text.words[..]))
}

impl Line {
    /// Shows words whose codes are known.
    fn codes(&mut self, out: &mut Vec<u8>, fonts: &Fonts<'_>, written: &Written, size: Length) {
        if let Some(index) = fonts.of(written.face) {
            self.set(out, fonts, index, size);
            self.kern(out);
            write_to!(out, written.codes[..]);
            self.ahead += written.ahead as f32;
        }
    }

    fn glyph(&mut self, out: &mut Vec<u8>, fonts: &Fonts<'_>, glyph: &Glyph, size: Length) {
        let Some(index) = fonts.of(glyph.face) else { return };
        let Some(code) = fonts.list[index].code(glyph.id) else { return };
        self.set(out, fonts, index, size);
        let rise = Hundredths((glyph.y_offset * size.to_pt() / 10.0).round() as i32);
        if rise.0 != 0 {
            self.stop(out);
            write_to!(out, rise, " Ts\n");
        }
        self.ahead += glyph.x_offset;
        self.kern(out);
        put_code(out, code);
        self.ahead += glyph.advance - fonts.list[index].width(code) as f32 - glyph.x_offset;
        if rise.0 != 0 {
            self.stop(out);
            write_to!(out, "0 Ts\n");
        }
    }

    fn set(&mut self, out: &mut Vec<u8>, fonts: &Fonts<'_>, index: usize, size: Length) {
        let font = (index, Hundredths::of(size));
        if self.font != Some(font) {
            self.stop(out);
            write_to!(out, "/", fonts.list[index].name, " ", font.1, " Tf\n");
            self.font = Some(font);
        }
    }

    /// Whole thousandths by which the pen is ahead; a rest is kept.
    fn due(&mut self) -> i64 {
        let whole = self.ahead.round();
        self.ahead -= whole;
        whole as i64
    }

    /// Opens a string at the place of the pen, or goes on in the one that is open.
    fn kern(&mut self, out: &mut Vec<u8>) {
        let due = self.due();
        match (std::mem::replace(&mut self.showing, true), due) {
            (true, 0) => {}
            (true, due) => write_to!(out, ")", -due, "("),
            (false, 0) => write_to!(out, "[("),
            (false, due) => write_to!(out, "[", -due, "("),
        }
    }

    fn stop(&mut self, out: &mut Vec<u8>) {
        if std::mem::take(&mut self.showing) {
            match self.due() {
                0 => write_to!(out, ")]TJ\n"),
                due => write_to!(out, ")", -due, "]TJ\n"),
            }
        }
    }
}

/// Before the number of a picture in its name among a page's resources.
pub const PICTURE: &str = "Im";

/// Name of a leaf of an enclosure among a page's resources.
pub fn put_leaf_name(out: &mut Vec<u8>, enclosure: usize, index: usize) {
    write_to!(out, "En", enclosure, "p", index);
}
