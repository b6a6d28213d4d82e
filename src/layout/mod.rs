//! Letter to pages.
//!
//! In: a [`Letter`]. Out: [`Pages`], every line in its place. The stages are the files: a paragraph becomes
//! lines (`shape`, `linebreak`), blocks become rows (`flow`), rows become pages (`paginate`), and the parts
//! that stand in fixed places are set by the sheet (`first_page`, `sheet`). Nothing here knows PDF.

mod copy;
mod enclosures;
pub mod first_page;
pub mod flow;
pub mod linebreak;
mod mail;
mod measures;
pub mod page;
pub mod paginate;
pub mod shape;
mod signature;
mod step_sheet;
#[cfg(feature = "web")]
pub mod svg;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::case::SignatureKind;
use crate::letter::{Annex, Letter, SealBlock, SignatureBlock, Signer};
use crate::paper::fonts::{Faces, FontFamily, Style};
use crate::paper::geometry::{Length, Point, Rect};
use crate::paper::sheet;
use crate::text::{Labels, Run, Target, text_of};

use flow::{Flow, Item, Measures, Row};
use linebreak::{Line, LineBreaker, TextStyle};
use page::{Furniture, NodeId, Page, Pages, Piece, Role, SealPlace, Text};

/// Why a letter cannot be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LayoutError {
    /// The address does not fit the window, even in small type.
    Address {
        /// Lines it would take.
        lines: usize,
    },
    /// The lines at the foot of the first page do not fit.
    Foot,
    /// The letterhead reaches into the window.
    Letterhead,
    /// The sender does not fit the return line, even in small type and divided at its dots.
    ReturnLine,
}

/// Lays out letters, one after the other, and keeps what they share.
pub struct Typesetter {
    breaker: LineBreaker,
}

impl Typesetter {
    /// A typesetter with nothing kept.
    pub fn new(faces: Arc<Faces>) -> Self {
        Typesetter { breaker: LineBreaker::new(faces) }
    }

    /// The fonts it sets with.
    pub fn faces(&self) -> &Arc<Faces> {
        self.breaker.faces()
    }

    /// Sees whether a letter can be laid out: sets the parts that stand in fixed places, which alone may not fit.
    ///
    /// # Errors
    /// As [`Typesetter::set`].
    pub fn fits(&mut self, letter: &Letter) -> Result<(), LayoutError> {
        let usual = self.first_page(letter, measures::usual(letter.font));
        usual.or_else(|_| self.first_page(letter, measures::small(letter.font))).map(drop)
    }

    /// Lays out one letter, with a place for a cryptographic signature if it gets one. Its type is smaller than usual where
    /// that saves a page.
    ///
    /// # Errors
    /// An address or a return line that does not fit.
    pub fn set(&mut self, letter: &Letter, seal: Option<&SealBlock>) -> Result<Pages, LayoutError> {
        let divided = match self.divide(letter, seal, measures::usual(letter.font)) {
            Ok(usual) if usual.plan.pages.len() == 1 => usual,
            Ok(usual) => match self.divide(letter, seal, measures::small(letter.font)) {
                Ok(small) if small.plan.pages.len() < usual.plan.pages.len() => small,
                _ => usual,
            },
            Err(_) => self.divide(letter, seal, measures::small(letter.font))?,
        };
        Ok(self.paper(letter, divided))
    }

    /// The text of a letter as rows, and which of them stand on which page.
    fn divide(
        &mut self,
        letter: &Letter,
        seal: Option<&SealBlock>,
        measures: Measures,
    ) -> Result<Divided, LayoutError> {
        let mut first = self.first_page(letter, measures)?;
        let top = letter.sheet.subject_top.max(first.information_bottom + Length::mm(6.0));
        let mut flow = Flow::new(&mut first.pages, &mut self.breaker, measures, first.document);
        flow.paragraph(&letter.subject, Length::ZERO, Role::H1);
        text(letter, seal, &mut flow);
        if let Some(paper) = &letter.annex {
            annex(paper, &mut flow);
        }
        let Flow { rows, headers, .. } = flow;
        let bare_foot = letter.letterhead.foot.is_empty();
        let room = paginate::Room {
            alone: if bare_foot { sheet::TEXT_BOTTOM_ALONE } else { sheet::TEXT_BOTTOM } - top,
            first: sheet::TEXT_BOTTOM - top,
            other: sheet::TEXT_BOTTOM - sheet::FOLLOWING_TOP,
        };
        let plan = paginate::paginate(&rows, &headers, &room);
        Ok(Divided { first, rows, headers, top, plan, measures })
    }

    /// Puts the rows on their pages, and the enclosures behind them.
    fn paper(&mut self, letter: &Letter, divided: Divided) -> Pages {
        let Divided { first: First { mut pages, document, mut page, .. }, rows, headers, top, plan, measures } =
            divided;
        let count = plan.pages.len();
        // The paper of the recipient begins where a page must begin; it is counted for itself.
        let own =
            plan.pages.iter().position(|range| range.start > 0 && rows.get(range.start).is_some_and(|r| r.new_page));
        let own = own.unwrap_or(count);
        let mut links = HashMap::new();
        for (index, range) in plan.pages.into_iter().enumerate() {
            let y = if index == 0 { top } else { sheet::FOLLOWING_TOP };
            let mut pen = Pen { page: &mut page, number: index, pages: &mut pages, links: &mut links, y };
            pen.rows(&rows, &headers, range, plan.tightness);
            if index > 0 {
                match letter.annex.as_ref().filter(|_| index >= own) {
                    None => self.running_head(&letter.running_head, measures, &mut page),
                    Some(annex) if index > own => self.running_head(&text_of(&annex.title), measures, &mut page),
                    Some(_) => {}
                }
            }
            let (number, of) = if index < own { (index + 1, own) } else { (index - own + 1, count - own) };
            if of > 1 || index >= own {
                let above_foot = index == 0 && !letter.letterhead.foot.is_empty();
                self.page_number(&letter.page_label, measures, &mut page, (number, of), above_foot);
            }
            pages.pages.push(std::mem::take(&mut page));
        }
        if let Some(copy) = &letter.copy {
            copy::append(copy, letter, &mut pages, self, measures, document);
        }
        enclosures::append(letter, &mut pages, &mut self.breaker, measures, document);
        pages
    }

    /// An empty document and its first page, with all that stands in fixed places.
    fn first_page(&mut self, letter: &Letter, measures: Measures) -> Result<First, LayoutError> {
        self.breaker.set_language(&letter.language, &letter.typesetting);
        let author = letter.letterhead.name.replace('\n', ", ");
        let mut pages = self.blank(&letter.language, &letter.title, &author, letter.font);
        // The signature first: the block below the closing knows it as number 0.
        pages.pictures = letter.signature.picture.iter().chain(&letter.letterhead.logo).cloned().collect();
        let document = pages.node(Role::Document, None);
        let mut page = Page::default();
        let information_bottom =
            first_page::draw(letter, &mut pages, &mut self.breaker, measures, document, &mut page)?;
        Ok(First { pages, document, page, information_bottom })
    }

    /// A document without pages.
    fn blank(&self, language: &str, title: &str, author: &str, font: FontFamily) -> Pages {
        Pages {
            language: language.to_owned(),
            title: title.to_owned(),
            author: author.to_owned(),
            pages: Vec::new(),
            nodes: Vec::new(),
            pictures: Vec::new(),
            faces: self.breaker.faces().clone(),
            text_face: Faces::of(font, Style::Regular),
            headings: Vec::new(),
            seal: None,
            copy: None,
            enclosures: Vec::new(),
        }
    }

    /// Page number of one of several pages; on the first page above what stands at its foot.
    fn page_number(
        &mut self,
        label: &str,
        measures: Measures,
        page: &mut Page,
        (number, count): (usize, usize),
        above_foot: bool,
    ) {
        let style = furniture(measures);
        let label = label.replace("{page}", &number.to_string()).replace("{pages}", &count.to_string());
        let line = self.breaker.single(&label, style);
        let x = sheet::TEXT_LEFT + sheet::TEXT_WIDTH - line.width;
        let y = if above_foot { sheet::PAGE_NUMBER_ABOVE_FOOT } else { sheet::PAGE_NUMBER_BASELINE };
        artifact(page, &line, style.size, Point { x, y }, Furniture::Footer);
    }

    /// Head of a page after the first.
    fn running_head(&mut self, head: &str, measures: Measures, page: &mut Page) {
        let mut style = furniture(measures);
        let mut line = self.breaker.single(head, style);
        // One line, whatever the name of an organisation is: it gets as small as it must.
        if line.width > sheet::TEXT_WIDTH {
            style.size = style.size * (sheet::TEXT_WIDTH.to_pt() / line.width.to_pt()) * 0.995;
            line = self.breaker.single(head, style);
        }
        let at = Point { x: sheet::TEXT_LEFT, y: sheet::RUNNING_HEAD_BASELINE };
        artifact(page, &line, style.size, at, Furniture::Header);
    }
}

/// The type of page numbers and running heads.
fn furniture(measures: Measures) -> TextStyle {
    TextStyle { size: measures.style.size * 0.85, ..measures.style }
}

/// A letter whose text is divided into pages.
struct Divided {
    first: First,
    rows: Vec<Row>,
    /// Header rows of tables, to be repeated.
    headers: Vec<Row>,
    /// Where the text begins on the first page.
    top: Length,
    plan: paginate::Plan,
    measures: Measures,
}

/// A document that is begun.
struct First {
    pages: Pages,
    /// The root of its structure.
    document: NodeId,
    page: Page,
    /// Where the information block ends.
    information_bottom: Length,
}

/// Opening, text, closing, signature and enclosures as rows, below the subject.
fn text(letter: &Letter, seal: Option<&SealBlock>, flow: &mut Flow<'_>) {
    let Measures { leading, paragraph, .. } = flow.measures();
    flow.keep_all(0);
    flow.keep_with_next();
    if !letter.opening.is_empty() {
        flow.paragraph(&[Run::plain(letter.opening.clone())], leading * 2.0, Role::P);
        flow.keep_with_next();
    }
    for block in &letter.body {
        flow.block(block);
    }
    // The last two lines of the text go with the signature, so that it never stands alone on a page.
    flow.keep_last(1);
    flow.keep_with_next();
    let first = flow.rows.len();
    if let Some(place_and_date) = &letter.signature.place_and_date {
        flow.paragraph(&[Run::plain(place_and_date.clone())], paragraph * 1.3, Role::P);
    }
    if !letter.closing.is_empty() {
        flow.paragraph(&[Run::plain(letter.closing.clone())], paragraph * 1.3, Role::P);
    }
    signature::block(&letter.signature, seal, flow);
    flow.keep_last(flow.rows.len() - first);
    if !letter.enclosures.titles.is_empty() {
        let first = flow.rows.len();
        let heading = Run { text: letter.enclosures.heading.clone(), strong: true, ..Run::default() };
        flow.paragraph(&[heading], leading * 1.4, Role::H2);
        flow.keep_with_next();
        let item = |(index, title): (usize, &String)| {
            let link = letter.enclosures.appendix(index + 1).map(|_| Target::Enclosure(index + 1));
            vec![Run { link, ..Run::plain(title.replace('\n', " ")) }]
        };
        let items: Vec<Vec<Run>> = letter.enclosures.titles.iter().enumerate().map(item).collect();
        flow.list(&Labels::Numbers, &items);
        if items.len() <= 4 {
            flow.keep_all(first);
        }
    }
}

/// A paper of its own, on a new page, with lines to fill in by hand.
fn annex(annex: &Annex, flow: &mut Flow<'_>) {
    let first = flow.rows.len();
    flow.paragraph(&annex.title, Length::ZERO, Role::H1);
    flow.new_page_at(first);
    flow.keep_all(first);
    flow.keep_with_next();
    for block in &annex.body {
        flow.block(block);
    }
    flow.keep_last(1);
    flow.keep_with_next();
    let first = flow.rows.len();
    for pair in annex.lines.chunks(2) {
        let signers = pair.iter().map(|line| Signer { lines: vec![line.clone()] }).collect();
        let block = SignatureBlock { place_and_date: None, kind: SignatureKind::Blank, picture: None, signers };
        signature::block(&block, None, flow);
    }
    flow.keep_last(flow.rows.len() - first);
}

/// Puts a line on a page as decoration.
fn artifact(page: &mut Page, line: &Line, size: Length, at: Point, furniture: Furniture) {
    put(page, line, size, at, None, furniture);
}

/// Puts a line on a page, as a part of the document or as decoration.
fn put(page: &mut Page, line: &Line, size: Length, at: Point, node: Option<NodeId>, furniture: Furniture) {
    let mut x = at.x;
    for segment in line.segments.iter() {
        page.pieces.push(Piece::Text(Text {
            at: Point { x, y: at.y },
            size,
            width: segment.width,
            words: segment.words.clone(),
            node,
            furniture,
            link: None,
        }));
        x += segment.width;
    }
}

/// Draws rows from the top of a page down.
struct Pen<'a> {
    page: &'a mut Page,
    number: usize,
    pages: &'a mut Pages,
    /// Links by their paragraph and run.
    links: &'a mut HashMap<(usize, usize), NodeId>,
    y: Length,
}

impl Pen<'_> {
    /// The rows of one page; where it begins inside a table, with the head of the table again.
    fn rows(&mut self, rows: &[Row], headers: &[Row], range: Range<usize>, tightness: f32) {
        let repeated = rows.get(range.start).filter(|_| range.start > 0).and_then(|row| row.header);
        if let Some(header) = repeated.and_then(|header| headers.get(header)) {
            self.row(header);
        }
        for (place, row) in rows[range].iter().enumerate() {
            if place > 0 {
                self.y += row.space * tightness;
            }
            if let Some(title) = &row.heading {
                self.pages.headings.push((title.clone(), self.number, self.y));
            }
            self.row(row);
        }
    }

    fn row(&mut self, row: &Row) {
        for item in &row.items {
            self.item(item);
        }
        self.y += row.height;
    }

    fn place(&self, at: Point) -> Point {
        Point { x: sheet::TEXT_LEFT + at.x, y: self.y + at.y }
    }

    /// A line as text that is part of nothing on the page.
    fn words(&self, at: Point, line: &Line, size: Length) -> Vec<Text> {
        let mut at = self.place(at);
        let mut texts = Vec::new();
        for segment in line.segments.iter() {
            texts.push(Text {
                at,
                size,
                words: segment.words.clone(),
                width: segment.width,
                node: None,
                furniture: Furniture::default(),
                link: None,
            });
            at.x += segment.width;
        }
        texts
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Rule { at, width } => {
                let from = self.place(*at);
                let to = Point { x: from.x + *width, y: from.y };
                self.page.pieces.push(Piece::Rule { from, to, thickness: Length::pt(0.5) });
            }
            Item::Picture { at, size, index, node } => {
                let Point { x, y } = self.place(*at);
                let place = Rect { left: x, top: y, width: size.0, height: size.1 };
                self.page.pieces.push(Piece::Picture { place, index: *index, node: *node });
            }
            Item::Seal { at, size, lines, type_size, node } => {
                let Point { x, y } = self.place(*at);
                let area = Rect { left: x, top: y, width: size.0, height: size.1 };
                let texts = lines.iter().flat_map(|(at, line)| self.words(*at, line, *type_size)).collect();
                self.pages.seal = Some(SealPlace { page: self.number, area, texts, node: *node });
                self.page.pieces.push(Piece::Seal);
            }
            Item::Line { at, line, paragraph, size, node } => {
                let mut at = self.place(*at);
                for segment in line.segments.iter() {
                    let link = segment.link.clone();
                    // A link that goes over two lines is one link.
                    let node = match (&link, node) {
                        (Some(_), Some(parent)) => Some(
                            *self
                                .links
                                .entry((*paragraph, segment.run))
                                .or_insert_with(|| self.pages.node(Role::Link, Some(*parent))),
                        ),
                        _ => *node,
                    };
                    let words = segment.words.clone();
                    self.page.pieces.push(Piece::Text(Text {
                        at,
                        size: *size,
                        words,
                        width: segment.width,
                        node,
                        furniture: Furniture::default(),
                        link,
                    }));
                    at.x += segment.width;
                }
            }
        }
    }
}
