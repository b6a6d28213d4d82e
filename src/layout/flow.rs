//! Blocks to rows.
//!
//! In: the subject, the text and the closing of a letter. Out: [`Row`]s, lines one below the other, each
//! with its height, the space above it and whether a page may end before it. Widows, orphans, headings
//! and tables are decided here, by forbidding page breaks; `paginate` only looks for an allowed one.

use std::sync::Arc;

use super::linebreak::{Line, LineBreaker, TextStyle};
use super::page::{NodeId, Pages, Role};
use crate::paper::geometry::{Length, Point};
use crate::text::{Block, Labels, Run, text_of};

/// A strip over the whole width of the text.
pub struct Row {
    /// Space above it, left out at the top of a page, and made smaller to save a page.
    pub space: Length,
    /// Its own height.
    pub height: Length,
    /// Whether a page may end before it.
    pub may_break: bool,
    /// Whether it begins a page.
    pub new_page: bool,
    /// What is drawn in it.
    pub items: Vec<Item>,
    /// For a row of a table: the header to repeat when a page begins with it, an index of [`Flow::headers`].
    pub header: Option<usize>,
    /// The title, if it is a heading for the bookmarks.
    pub heading: Option<String>,
}

/// Something in a row; `at` counts from the left end of the text and the top of the row.
#[derive(Clone)]
pub enum Item {
    /// A line of text.
    Line {
        /// Left end of the baseline.
        at: Point,
        /// The line.
        line: Line,
        /// The number of its paragraph in the flow: a link that goes over two lines of one is one link.
        paragraph: usize,
        /// Size of the type.
        size: Length,
        /// What it is.
        node: Option<NodeId>,
    },
    /// A horizontal rule.
    Rule {
        /// Its left end.
        at: Point,
        /// Its length.
        width: Length,
    },
    /// A picture: top left corner and size.
    Picture {
        /// Its top left corner.
        at: Point,
        /// Width and height.
        size: (Length, Length),
        /// Index in [`Pages::pictures`].
        index: usize,
        /// What it is.
        node: NodeId,
    },
    /// The place of the cryptographic signature.
    Seal {
        /// Its top left corner.
        at: Point,
        /// Width and height; zero when it is not to be seen.
        size: (Length, Length),
        /// Lines to be seen in it, each with the left end of its baseline.
        lines: Vec<(Point, Line)>,
        /// Size of the type.
        type_size: Length,
        /// What it is.
        node: NodeId,
    },
}

/// Measures of the text.
#[derive(Debug, Clone, Copy)]
pub struct Measures {
    /// The type of running text.
    pub style: TextStyle,
    /// From baseline to baseline.
    pub leading: Length,
    /// Width of the text.
    pub width: Length,
    /// Between paragraphs.
    pub paragraph: Length,
    /// Height of the room to sign in.
    pub room_to_sign: Length,
}

/// Rows in the making.
pub struct Flow<'a> {
    /// The rows so far.
    pub rows: Vec<Row>,
    /// Header rows of tables, to be repeated.
    pub headers: Vec<Row>,
    /// Where the structure grows.
    pub pages: &'a mut Pages,
    breaker: &'a mut LineBreaker,
    measures: Measures,
    document: NodeId,
    /// The next row stays with the one before it.
    keep: bool,
    /// The block before was a heading.
    below_heading: bool,
    /// Paragraphs so far.
    paragraphs: usize,
}

/// The top of a line to its baseline, as a share of the leading: puts the letters in the middle.
const BASELINE: f32 = 0.76;
/// Room inside a table's cell, above and below.
const CELL: Length = Length::pt(2.2);
/// Between two columns.
const GUTTER: Length = Length::pt(10.0);
/// Indent of a list; more when its numbers need it.
const INDENT: Length = Length::pt(20.0);
/// A first item of so few lines does not stand alone at the foot of a page.
const SHORT_ITEM: usize = 3;
/// Where numbers and bullets of a list begin.
const LABEL_LEFT: Length = Length::pt(4.0);

impl<'a> Flow<'a> {
    /// An empty flow.
    pub fn new(pages: &'a mut Pages, breaker: &'a mut LineBreaker, measures: Measures, document: NodeId) -> Self {
        Flow {
            rows: Vec::new(),
            headers: Vec::new(),
            pages,
            breaker,
            measures,
            document,
            keep: false,
            below_heading: false,
            paragraphs: 0,
        }
    }

    /// The number of a paragraph that begins.
    pub fn number(&mut self) -> usize {
        self.paragraphs += 1;
        self.paragraphs
    }

    /// The measures it was made with.
    pub fn measures(&self) -> Measures {
        self.measures
    }

    /// The line breaker, for parts that are placed by hand.
    pub fn breaker(&mut self) -> &mut LineBreaker {
        self.breaker
    }

    /// Adds a part of the document.
    pub fn part(&mut self, role: Role) -> NodeId {
        self.pages.node(role, Some(self.document))
    }

    /// Adds a row as it is; `keep` forbids a page break after it.
    pub fn push(&mut self, row: Row, keep: bool) {
        let may_break = row.may_break && !self.keep;
        self.keep = keep;
        self.rows.push(Row { may_break, ..row });
    }

    /// Begins a new page with the row `first`, if it is there.
    pub fn new_page_at(&mut self, first: usize) {
        if let Some(row) = self.rows.get_mut(first) {
            row.new_page = true;
        }
    }

    /// Forbids a page break before the next row.
    pub fn keep_with_next(&mut self) {
        self.keep = true;
    }

    /// A paragraph with `space` above it, of role `role`.
    pub fn paragraph(&mut self, runs: &[Run], space: Length, role: Role) {
        let node = self.part(role);
        let bold = matches!(role, Role::H1 | Role::H2);
        self.lines(runs, space, Length::ZERO, Some(node), bold);
    }

    fn lines(&mut self, runs: &[Run], space: Length, indent: Length, node: Option<NodeId>, bold: bool) {
        let Measures { style, leading, width, .. } = self.measures;
        let style = TextStyle { bold, hyphenate: style.hyphenate && !bold, ..style };
        let lines = self.set(runs, style, width - indent);
        let paragraph = self.number();
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            // No line alone at the foot of a page (orphan) or at its head (widow), and no word on two pages.
            let whole = index == 0 || !lines[index - 1].divided;
            let may_break = index == 0 || (index >= 2 && index + 2 <= count && whole);
            let item = Item::Line {
                at: Point { x: indent, y: leading * BASELINE },
                line: line.clone(),
                paragraph,
                size: style.size,
                node,
            };
            let space = if index == 0 { space } else { Length::ZERO };
            self.push(
                Row {
                    space,
                    height: leading,
                    may_break,
                    new_page: false,
                    items: vec![item],
                    header: None,
                    heading: None,
                },
                false,
            );
        }
    }

    /// Lines of a paragraph. One that a page can only divide in one or two places, and each time inside a word, is set
    /// without divided words if that takes no more lines: moved to the next page whole, it would leave a hole.
    fn set(&mut self, runs: &[Run], style: TextStyle, width: Length) -> Arc<Vec<Line>> {
        let lines = self.breaker.lines(runs, style, width);
        let count = lines.len();
        let stuck = (4..=5).contains(&count) && lines[1..count - 2].iter().all(|line| line.divided);
        if stuck {
            let whole = self.breaker.lines(runs, TextStyle { hyphenate: false, ..style }, width);
            if whole.len() == count {
                return whole;
            }
        }
        lines
    }

    /// A block of the text.
    pub fn block(&mut self, block: &Block) {
        let Measures { paragraph, .. } = self.measures;
        let below_heading = std::mem::replace(&mut self.below_heading, matches!(block, Block::Heading(_)));
        match block {
            Block::Paragraph(runs) => {
                let first = self.rows.len();
                self.paragraph(runs, paragraph, Role::P);
                // A sentence that leads to a list must not end a page alone, nor a heading with a line or two below it.
                let is_short = self.rows.len() - first <= 2;
                if text_of(runs).trim_end().ends_with(':') || (below_heading && is_short) {
                    self.keep_with_next();
                }
            }
            Block::Heading(runs) => {
                let first = self.rows.len();
                self.paragraph(runs, paragraph * 1.6, Role::H2);
                if let Some(row) = self.rows.get_mut(first) {
                    row.heading = Some(text_of(runs));
                }
                self.keep_all(first);
                self.keep_with_next();
            }
            Block::Quotation(paragraphs) => {
                let quotation = self.part(Role::Quotation);
                for runs in paragraphs {
                    let node = self.pages.node(Role::P, Some(quotation));
                    self.lines(runs, paragraph, INDENT, Some(node), false);
                }
            }
            Block::List { labels, items } => self.list(labels, items),
            Block::Table { header, rows } => self.table(header, rows),
        }
    }

    /// Forbids page breaks inside the rows from `first` on.
    pub fn keep_all(&mut self, first: usize) {
        for row in self.rows.iter_mut().skip(first + 1) {
            row.may_break = false;
        }
    }

    /// Forbids a page break before the last `count` rows and inside them.
    pub fn keep_last(&mut self, count: usize) {
        let start = self.rows.len().saturating_sub(count);
        for row in &mut self.rows[start..] {
            row.may_break = false;
        }
    }

    /// A list with its labels.
    pub fn list(&mut self, labels: &Labels, items: &[Vec<Run>]) {
        let Measures { style, leading, paragraph, .. } = self.measures;
        let list = self.part(if *labels == Labels::Numbers { Role::NumberedList } else { Role::List });
        let widest = format!("{} ", labels.label(items.len().saturating_sub(1)));
        let indent = INDENT.max(self.breaker.single(&widest, style).width + LABEL_LEFT + Length::pt(3.0));
        let begin = self.rows.len();
        for (index, item) in items.iter().enumerate() {
            let list_item = self.pages.node(Role::ListItem, Some(list));
            let label = self.pages.node(Role::Label, Some(list_item));
            let body = self.pages.node(Role::ListBody, Some(list_item));
            let sign = labels.label(index);
            let mut line = self.breaker.single(&sign, style);
            let space = if index == 0 { paragraph } else { paragraph * 0.55 };
            let first = self.rows.len();
            if index == 1 && first - begin <= SHORT_ITEM {
                self.keep_with_next();
            }
            self.lines(item, space, indent, Some(body), false);
            // A space after the sign keeps it apart from the text when it is copied.
            let blank = self.breaker.single(" ", style);
            line.segments = line.segments.iter().chain(blank.segments.iter()).cloned().collect();
            let label_item = Item::Line {
                at: Point { x: LABEL_LEFT, y: leading * BASELINE },
                line,
                paragraph: self.number(),
                size: style.size,
                node: Some(label),
            };
            if let Some(row) = self.rows.get_mut(first) {
                row.items.insert(0, label_item);
            }
        }
    }

    fn table(&mut self, header: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) {
        let table = self.part(Role::Table);
        let widths = self.column_widths(header, rows);
        let tagged = self.table_row(header, &widths, Some((table, Role::TableHeader)));
        let repeated = self.table_row(header, &widths, None);
        self.headers.push(repeated);
        let number = self.headers.len() - 1;
        let space = self.measures.paragraph;
        self.push(Row { space, ..tagged }, true);
        let count = rows.len();
        for (index, cells) in rows.iter().enumerate() {
            let mut row = self.table_row(cells, &widths, Some((table, Role::TableData)));
            row.header = Some(number);
            if index + 1 == count {
                row.items.push(Item::Rule { at: Point { x: Length::ZERO, y: row.height }, width: self.measures.width });
            }
            self.push(row, false);
        }
    }

    /// One row; as a tagged part of a table, or without meaning when it repeats the header.
    fn table_row(&mut self, cells: &[Vec<Run>], widths: &[Length], tag: Option<(NodeId, Role)>) -> Row {
        let Measures { style, leading, width, .. } = self.measures;
        let is_header = !matches!(tag, Some((_, Role::TableData)));
        let row_node = tag.map(|(table, _)| self.pages.node(Role::TableRow, Some(table)));
        let style = TextStyle { bold: is_header, ..style };
        let mut items = Vec::new();
        let mut most = 1;
        let mut x = Length::ZERO;
        for (cell, column) in cells.iter().zip(widths) {
            let node = tag.zip(row_node).map(|((_, role), row)| self.pages.node(role, Some(row)));
            let lines = self.breaker.lines(cell, style, *column);
            let paragraph = self.number();
            most = most.max(lines.len());
            for (index, line) in lines.iter().enumerate() {
                let y = CELL + leading * (index as f32 + BASELINE);
                items.push(Item::Line { at: Point { x, y }, line: line.clone(), paragraph, size: style.size, node });
            }
            x += *column + GUTTER;
        }
        let height = leading * most as f32 + CELL * 2.0;
        if is_header {
            for y in [Length::ZERO, height] {
                items.push(Item::Rule { at: Point { x: Length::ZERO, y }, width });
            }
        }
        Row { space: Length::ZERO, height, may_break: true, new_page: false, items, header: None, heading: None }
    }

    /// Columns as wide as their longest cell where that is a fair share; the others divide what is left in
    /// proportion to what they hold. Dates and numbers, being short, never wrap.
    fn column_widths(&mut self, header: &[Vec<Run>], rows: &[Vec<Vec<Run>>]) -> Vec<Length> {
        let style = self.measures.style;
        let natural: Vec<Length> = (0..header.len())
            .map(|column| {
                let head = self.widest(&header[column], TextStyle { bold: true, ..style });
                rows.iter().fold(head, |most, row| most.max(self.widest(&row[column], style)))
            })
            .collect();
        let gutters = GUTTER * (header.len().saturating_sub(1)) as f32;
        let room = self.measures.width - gutters;
        let mut widths = vec![None; natural.len()];
        loop {
            let taken: Length = widths.iter().flatten().copied().sum();
            let open = widths.iter().filter(|w| w.is_none()).count();
            if open == 0 {
                break;
            }
            let fair = (room - taken) * (1.0 / open as f32);
            let mut settled = false;
            for (width, wanted) in widths.iter_mut().zip(&natural) {
                if width.is_none() && *wanted <= fair {
                    *width = Some(*wanted);
                    settled = true;
                }
            }
            if !settled {
                let wanted: Length = natural.iter().zip(&widths).filter(|(_, w)| w.is_none()).map(|(n, _)| *n).sum();
                let share = (room - taken).to_pt() / wanted.to_pt();
                for (width, natural) in widths.iter_mut().zip(&natural) {
                    width.get_or_insert(*natural * share);
                }
            }
        }
        widths.into_iter().map(|w| w.unwrap_or(Length::ZERO) + Length::pt(0.1)).collect()
    }

    fn widest(&mut self, runs: &[Run], style: TextStyle) -> Length {
        let lines = self.breaker.lines(runs, TextStyle { hyphenate: false, ..style }, Length::pt(100_000.0));
        lines.iter().fold(Length::ZERO, |most, line| most.max(line.width))
    }
}
