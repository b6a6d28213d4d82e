//! The pages of enclosures.
//!
//! In: a letter and its pages. Out: a page of A4 for each leaf of each enclosure that is appended, behind the letter.
//! On each stands above, on the right, "Anlage 1", and below, which page of it this is; the title stands above on the
//! left, on the first page as the heading of the enclosure. The sheet lies on its side where that shows the leaf
//! noticeably larger. A leaf is reduced to the room it has, never enlarged. Before the leaves of a mail stand its heads and its
//! text (`mail`).

use std::sync::Arc;

use super::flow::Measures;
use super::linebreak::{Line, LineBreaker, TextStyle};
use super::page::{Enclosed, Furniture, NodeId, Page, Pages, Piece, Role};
use super::{artifact, mail, put};
use crate::enclosure::{Leaf, LeafKind};
use crate::letter::Letter;
use crate::paper::geometry::{Length, Point, Rect};
use crate::paper::sheet::{TEXT_LEFT, TEXT_WIDTH};
use crate::text::Run;

/// Baseline of the first line above: below what printers leave white, above what others have on their pages.
const HEAD: Length = Length::mm(10.5);
/// Baseline of the line below, from the lower edge.
const FOOT: Length = Length::mm(10.3);
/// Between the head, a leaf, and the foot.
const GAP: Length = Length::mm(4.0);
/// Left and right of pages of others, which have margins of their own.
const NARROW: Length = Length::mm(7.0);
/// How much larger a leaf must become for the sheet to be turned.
const WORTH_TURNING: f32 = 1.1;

/// Appends the pages of all enclosures that have a file.
pub fn append(letter: &Letter, pages: &mut Pages, breaker: &mut LineBreaker, measures: Measures, document: NodeId) {
    let enclosures = &letter.enclosures;
    for (index, title) in enclosures.titles.iter().enumerate() {
        let number = index + 1;
        let Some(appendix) = enclosures.appendix(number) else {
            continue;
        };
        let label = format!("{} {number}", enclosures.word);
        let title = title.replace('\n', " ");
        let section = pages.node(Role::Section, Some(document));
        let mut binder = Binder { letter, breaker, measures, label: &label, title: &title };
        let first = pages.pages.len();
        let written = appendix.mail.as_ref().map_or(0, |mail| {
            let room = binder.room(false, LeafKind::Picture);
            let paper = mail::Paper::of(mail, &letter.enclosures.mail, binder.breaker, measures, room);
            paper.put(pages, section, |page, heading| binder.head(page, heading))
        });
        let count = written + appendix.leaves.len();
        for (place, page) in pages.pages[first..].iter_mut().enumerate() {
            binder.foot(page, place + 1, count);
        }
        for (place, leaf) in appendix.leaves.iter().enumerate() {
            let heading = (first == pages.pages.len()).then(|| pages.node(Role::H1, Some(section)));
            let node = match leaf.kind {
                LeafKind::Picture => {
                    let node = pages.node(Role::Figure, Some(section));
                    if let Some(figure) = pages.nodes.get_mut(node.0 as usize) {
                        let what = leaf.caption.as_ref().map(|caption| format!("{title}: {caption}"));
                        figure.alternative = Some(what.unwrap_or_else(|| title.clone()));
                    }
                    node
                }
                LeafKind::Document => pages.node(Role::P, Some(section)),
            };
            let mut page = Page::default();
            let (landscape, rect) = binder.room_for(leaf);
            page.landscape = landscape;
            binder.head(&mut page, heading);
            let piece = Piece::Leaf { place: rect, enclosure: pages.enclosures.len(), index: place, node };
            page.pieces.push(piece);
            if leaf.kind == LeafKind::Document {
                frame(&mut page, rect);
            }
            binder.foot(&mut page, written + place + 1, count);
            pages.pages.push(page);
        }
        pages.enclosures.push(Enclosed { number, label, title, page: first, appendix: Arc::clone(appendix) });
    }
}

/// A thin line around a page of others: what stands outside was added.
fn frame(page: &mut Page, rect: Rect) {
    let corner = |x: Length, y: Length| Point { x, y };
    let corners = [
        corner(rect.left, rect.top),
        corner(rect.right(), rect.top),
        corner(rect.right(), rect.bottom()),
        corner(rect.left, rect.bottom()),
    ];
    for (index, from) in corners.iter().enumerate() {
        let to = corners[(index + 1) % corners.len()];
        page.pieces.push(Piece::Rule { from: *from, to, thickness: Length::pt(0.3) });
    }
}

struct Binder<'a> {
    letter: &'a Letter,
    breaker: &'a mut LineBreaker,
    measures: Measures,
    label: &'a str,
    title: &'a str,
}

impl Binder<'_> {
    fn small(&self) -> TextStyle {
        TextStyle { size: self.measures.style.size * 0.85, hyphenate: false, ..self.measures.style }
    }

    fn stamp(&mut self) -> (Line, TextStyle) {
        let style = TextStyle { size: self.measures.style.size * 1.1, bold: true, ..self.small() };
        // The space at the end keeps it apart from the title when it is copied.
        (self.breaker.single(&format!("{} ", self.label), style), style)
    }

    fn title(&mut self, width: Length) -> Arc<Vec<Line>> {
        let style = self.small();
        self.breaker.lines(&[Run::plain(format!("{} ", self.title))], style, width)
    }

    /// Left end and width of the lines above and below.
    fn strip(landscape: bool) -> (Length, Length) {
        let sheet = Page { landscape, ..Page::default() }.sheet();
        (TEXT_LEFT, TEXT_WIDTH + (sheet.width - crate::paper::geometry::PAGE.width))
    }

    fn title_width(&mut self, landscape: bool) -> Length {
        let (stamp, _) = self.stamp();
        Self::strip(landscape).1 - stamp.width - Length::mm(8.0)
    }

    /// Where leaves of a kind may stand.
    fn room(&mut self, landscape: bool, kind: LeafKind) -> Rect {
        let sheet = Page { landscape, ..Page::default() }.sheet();
        let width = self.title_width(landscape);
        let more_lines = self.title(width).len().saturating_sub(1) as f32;
        let top = HEAD + self.small().size * (1.25 * more_lines) + GAP;
        let (left, width) = match kind {
            LeafKind::Picture => Self::strip(landscape),
            LeafKind::Document => (NARROW, sheet.width - NARROW * 2.0),
        };
        Rect { left, top, width, height: sheet.height - FOOT - self.small().size - GAP - top }
    }

    /// Whether the sheet lies on its side, and where the leaf stands on it.
    fn room_for(&mut self, leaf: &Leaf) -> (bool, Rect) {
        let (kind, (width, height)) = (leaf.kind, leaf.size);
        let scale = |room: Rect| {
            (room.width.to_pt() / width.to_pt()).min(room.height.to_pt() / height.to_pt()).clamp(1e-6, 1.0)
        };
        let (upright, turned) = (self.room(false, kind), self.room(true, kind));
        let landscape = scale(turned) > scale(upright) * WORTH_TURNING;
        let room = if landscape { turned } else { upright };
        let (width, height) = (width * scale(room), height * scale(room));
        // In the middle from left to right, and close to its title.
        let left = room.left + (room.width - width) * 0.5;
        (landscape, Rect { left, top: room.top, width, height })
    }

    fn head(&mut self, page: &mut Page, heading: Option<NodeId>) {
        let (left, width) = Self::strip(page.landscape);
        let (stamp, style) = self.stamp();
        let at = Point { x: left + width - stamp.width, y: HEAD };
        // The head is the heading on the first page, and repeated on the others for those who leaf through.
        let furniture = if heading.is_some() { Furniture::default() } else { Furniture::Header };
        put(page, &stamp, style.size, at, heading, furniture);
        let size = self.small().size;
        let title_width = self.title_width(page.landscape);
        for (index, line) in self.title(title_width).iter().enumerate() {
            put(page, line, size, Point { x: left, y: HEAD + size * (1.25 * index as f32) }, heading, furniture);
        }
    }

    fn foot(&mut self, page: &mut Page, number: usize, count: usize) {
        let (left, width) = Self::strip(page.landscape);
        let style = self.small();
        let y = page.sheet().height - FOOT;
        let line = self.breaker.single(&format!("{} ", self.letter.running_head), style);
        artifact(page, &line, style.size, Point { x: left, y }, Furniture::Footer);
        let counted = self.letter.page_label.replace("{page}", &number.to_string());
        let counted = counted.replace("{pages}", &count.to_string());
        let line = self.breaker.single(&format!("{}, {counted}", self.label), style);
        let x = left + width - line.width;
        artifact(page, &line, style.size, Point { x, y }, Furniture::Footer);
    }
}
