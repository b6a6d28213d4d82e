//! What stands in fixed places on the first page.
//!
//! In: a letter and its sheet. Out: letterhead, return line, address, information block and the marks for
//! folding and punching, in the reading order letterhead, address, information. The return line repeats
//! the letterhead for the post, and is decoration for a reader.

use std::sync::Arc;

use super::flow::Measures;
use super::linebreak::{Line, LineBreaker, TextStyle};
use super::page::{Furniture, NodeId, Page, Pages, Piece, Role, Text};
use super::{LayoutError, artifact};
use crate::letter::Letter;
use crate::paper::geometry::{Length, Point, Rect};
use crate::paper::sheet;
use crate::text::Run;

/// Sizes the address is tried in, as shares of the text's.
const ADDRESS_SIZES: [f32; 3] = [1.0, 0.93, 0.86];
/// Sizes of the values in the information block, as shares of the text's.
const INFORMATION_SIZES: [f32; 4] = [0.92, 0.84, 0.77, 0.7];
/// Sizes of the return line: DIN 5008 asks for 6 pt at least.
const RETURN_SIZES: [Length; 3] = [Length::pt(7.0), Length::pt(6.5), Length::pt(6.0)];
/// What stands between the parts of the return line, and where it may be divided.
const RETURN_DOT: &str = " · ";

/// Draws the fixed parts and returns where the information block ends.
///
/// # Errors
/// The address or the return line does not fit the window.
pub fn draw(
    letter: &Letter,
    pages: &mut Pages,
    breaker: &mut LineBreaker,
    measures: Measures,
    document: NodeId,
    page: &mut Page,
) -> Result<Length, LayoutError> {
    let mut painter = Painter { letter, pages, breaker, measures, document, page };
    painter.marks();
    painter.letterhead()?;
    painter.return_line()?;
    painter.address()?;
    Ok(painter.information())
}

struct Painter<'a> {
    letter: &'a Letter,
    pages: &'a mut Pages,
    breaker: &'a mut LineBreaker,
    measures: Measures,
    document: NodeId,
    page: &'a mut Page,
}

impl Painter<'_> {
    fn style(&self, factor: f32) -> TextStyle {
        TextStyle { size: self.measures.style.size * factor, hyphenate: false, ..self.measures.style }
    }

    fn put(&mut self, line: &Line, size: Length, at: Point, node: NodeId) {
        let mut x = at.x;
        for segment in line.segments.iter() {
            let text = Text {
                at: Point { x, y: at.y },
                size,
                words: segment.words.clone(),
                width: segment.width,
                node: Some(node),
                furniture: Furniture::default(),
                link: None,
            };
            self.page.pieces.push(Piece::Text(text));
            x += segment.width;
        }
    }

    fn marks(&mut self) {
        let sheet = self.letter.sheet;
        let marks = sheet.fold_marks.iter().map(|y| (*y, sheet::FOLD_MARK_LENGTH));
        for (y, length) in marks.chain(sheet.hole_mark.map(|y| (y, sheet::HOLE_MARK_LENGTH))) {
            let from = Point { x: sheet::MARK_LEFT, y };
            let to = Point { x: sheet::MARK_LEFT + length, y };
            self.page.pieces.push(Piece::Rule { from, to, thickness: Length::pt(0.3) });
        }
    }

    fn letterhead(&mut self) -> Result<(), LayoutError> {
        let node = self.pages.node(Role::P, Some(self.document));
        let name = TextStyle { bold: true, ..self.style(1.25) };
        let small = self.style(0.88);
        let mut y = self.letter.sheet.letterhead_baseline;
        // Right of the text's edge stands the window of some sheets: stay left of it.
        let width = sheet::TEXT_WIDTH - self.logo();
        for (text, style, leading) in std::iter::once((self.letter.letterhead.name.as_str(), name, 1.35))
            .chain(self.letter.letterhead.lines.iter().map(|l| (l.as_str(), small, 1.3)))
        {
            let lines = self.breaker.lines(&[Run::plain(format!("{text} "))], style, width);
            for line in lines.iter() {
                self.put(line, style.size, Point { x: sheet::TEXT_LEFT, y }, node);
                y += style.size * leading;
            }
        }
        // The line below the last one drawn would be the first in the window.
        if y > self.letter.sheet.window.top + small.size * 0.4 {
            return Err(LayoutError::Letterhead);
        }
        self.foot(node)
    }

    /// The logo at the right edge of the text; the room it takes from the letterhead.
    fn logo(&mut self) -> Length {
        let Some(logo) = &self.letter.letterhead.logo else { return Length::ZERO };
        let (width, height) = (logo.size.0 as f32, logo.size.1 as f32);
        let room = sheet::LOGO_HEIGHT.min(self.letter.sheet.window.top - sheet::LOGO_TOP - Length::mm(3.0));
        // Scaled into the room, never enlarged beyond 150 dpi: a small picture would show its pixels.
        let scale = (sheet::LOGO_WIDTH.to_pt() / width).min(room.to_pt() / height).min(72.0 / 150.0);
        let (width, height) = (Length::pt(width * scale), Length::pt(height * scale));
        let left = sheet::TEXT_LEFT + sheet::TEXT_WIDTH - width;
        let node = self.pages.node(Role::Figure, Some(self.document));
        if let Some(part) = self.pages.nodes.get_mut(node.0 as usize) {
            part.alternative = Some(logo.alternative.clone());
        }
        let index = usize::from(self.letter.signature.picture.is_some());
        let place = Rect { left, top: sheet::LOGO_TOP, width, height };
        self.page.pieces.push(Piece::Picture { place, index, node });
        width + Length::mm(6.0)
    }

    /// Register, bank and helper at the foot of the page; read together with the letterhead they belong to.
    fn foot(&mut self, node: NodeId) -> Result<(), LayoutError> {
        let style = TextStyle { size: Length::pt(7.0), ..self.style(1.0) };
        let mut y = sheet::FOOT_BASELINE;
        for text in &self.letter.letterhead.foot {
            let lines = self.breaker.lines(&[Run::plain(format!("{text} "))], style, sheet::TEXT_WIDTH);
            for line in lines.iter() {
                if y > sheet::FOOT_BOTTOM {
                    return Err(LayoutError::Foot);
                }
                self.put(line, style.size, Point { x: sheet::TEXT_LEFT, y }, node);
                y += style.size * 1.3;
            }
        }
        Ok(())
    }

    /// One line; in the smallest type as many as the window has room for, divided at dots and nowhere else.
    fn return_line(&mut self) -> Result<(), LayoutError> {
        let sheet = self.letter.sheet;
        let width = sheet.window.right() - sheet.address_left;
        let parts: Vec<&str> = self.letter.return_line.split_inclusive(RETURN_DOT).collect();
        for size in RETURN_SIZES {
            let style = TextStyle { size, ..self.style(1.0) };
            let lines = self.filled(&parts, style, width);
            let leading = size * 1.15;
            let first = sheet.return_baseline - leading * (lines.len() - 1) as f32;
            let smallest = size == RETURN_SIZES[RETURN_SIZES.len() - 1];
            let fits = first - size * 0.8 > sheet.window.top && lines.iter().all(|line| line.width <= width);
            if fits && (lines.len() == 1 || smallest) {
                for (index, line) in lines.into_iter().enumerate() {
                    let at = Point { x: sheet.address_left, y: first + leading * index as f32 };
                    artifact(self.page, &line, size, at, Furniture::Layout);
                }
                return Ok(());
            }
        }
        Err(LayoutError::ReturnLine)
    }

    /// Parts on as few lines as hold them; a part wider than `width` has a line alone.
    fn filled(&mut self, parts: &[&str], style: TextStyle, width: Length) -> Vec<Line> {
        // Nearly always all of them are one line.
        let whole = self.breaker.single(&parts.concat(), style);
        if whole.width <= width || parts.len() <= 1 {
            return vec![whole];
        }
        let mut lines: Vec<(String, Line)> = Vec::new();
        for part in parts {
            if let Some((text, line)) = lines.last_mut() {
                let longer = format!("{text}{part}");
                let set = self.breaker.single(&longer, style);
                if set.width <= width {
                    (*text, *line) = (longer, set);
                    continue;
                }
            }
            lines.push(((*part).to_owned(), self.breaker.single(part, style)));
        }
        lines.into_iter().map(|(_, line)| line).collect()
    }

    fn address(&mut self) -> Result<(), LayoutError> {
        let sheet = self.letter.sheet;
        let mut fitting: Option<(TextStyle, Vec<Line>)> = None;
        let mut fewest = usize::MAX;
        for factor in ADDRESS_SIZES {
            let style = self.style(factor);
            let mut lines: Vec<Line> = Vec::new();
            for text in &self.letter.recipient {
                let text = [Run::plain(format!("{text} "))];
                lines.extend(self.breaker.lines(&text, style, sheet.address.width).iter().cloned());
            }
            // Smaller type is taken only when it saves a line: a stub of an address on a line of its own is easily
            // overlooked.
            let better = fitting.as_ref().is_none_or(|(_, best)| lines.len() < best.len());
            fewest = fewest.min(lines.len());
            let fewest_possible = lines.len() == self.letter.recipient.len();
            if lines.len() <= sheet::ADDRESS_LINES && better {
                fitting = Some((style, lines));
                if fewest_possible {
                    break;
                }
            }
        }
        let (style, lines) = fitting.ok_or(LayoutError::Address { lines: fewest })?;
        let node = self.pages.node(Role::P, Some(self.document));
        let leading = sheet.address.height * (1.0 / sheet::ADDRESS_LINES as f32);
        for (index, line) in lines.iter().enumerate() {
            let y = sheet.address.top + leading * (index as f32 + 0.76);
            self.put(line, style.size, Point { x: sheet.address_left, y }, node);
        }
        Ok(())
    }

    /// A value of the information block on as few lines as one of its sizes allows: an address of e-mail in four lines is
    /// no longer one.
    fn value(&mut self, text: &str, width: Length) -> (Length, Arc<Vec<Line>>) {
        let run = [Run::plain(text.to_owned())];
        let mut best: Option<(Length, Arc<Vec<Line>>)> = None;
        for factor in INFORMATION_SIZES {
            let style = self.style(factor);
            let lines = self.breaker.lines(&run, style, width);
            if best.as_ref().is_none_or(|(_, best)| lines.len() < best.len()) {
                best = Some((style.size, lines));
            }
        }
        best.unwrap_or_default()
    }

    fn information(&mut self) -> Length {
        let field = self.letter.sheet.information;
        let style = self.style(INFORMATION_SIZES[0]);
        let leading = style.size * 1.4;
        let labels: Vec<Line> =
            self.letter.information.iter().map(|i| self.breaker.single(&format!("{} ", i.label), style)).collect();
        let column = labels.iter().fold(Length::ZERO, |most, l| most.max(l.width)) + Length::mm(3.0);
        let mut y = field.top + leading * 0.76;
        for (information, label) in self.letter.information.iter().zip(&labels) {
            let node = self.pages.node(Role::P, Some(self.document));
            self.put(label, style.size, Point { x: field.left, y }, node);
            let (size, lines) = self.value(&information.value, field.width - column);
            for line in lines.iter() {
                self.put(line, size, Point { x: field.left + column, y }, node);
                y += leading;
            }
        }
        y - leading * 0.76
    }
}
