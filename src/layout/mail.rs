//! The text of an e-mail that is enclosed, on pages of ours.
//!
//! In: a mail and the room of a page. Out: its heads, its text and the list of what is attached, each a paragraph of the structure,
//! on as many pages as they take. Lines stay where the mail breaks them; longer ones are broken at the margin.

use std::sync::Arc;

use super::flow::Measures;
use super::linebreak::{Line, LineBreaker, TextStyle};
use super::page::{Furniture, NodeId, Page, Pages, Role};
use super::put;
use crate::enclosure::{Head, Mail};
use crate::paper::geometry::{Length, Point, Rect};
use crate::template::language::MailWords;
use crate::text::Run;

/// Lines that belong together.
struct Block {
    role: Role,
    lines: Vec<Arc<Vec<Line>>>,
    /// Lines that stay white below it.
    below: f32,
}

/// A mail, broken into lines.
pub struct Paper {
    blocks: Vec<Block>,
    room: Rect,
    size: Length,
    leading: Length,
}

impl Paper {
    /// Breaks a mail into lines for a room.
    pub fn of(mail: &Mail, words: &MailWords, breaker: &mut LineBreaker, measures: Measures, room: Rect) -> Paper {
        let style = TextStyle { hyphenate: false, ..measures.style };
        let mut set = |runs: &[Run]| breaker.lines(runs, style, room.width);
        let mut blocks = Vec::new();
        for (head, value) in &mail.heads {
            let word = match head {
                Head::From => &words.from,
                Head::To => &words.to,
                Head::Cc => &words.cc,
                Head::Date => &words.date,
                Head::Subject => &words.subject,
            };
            let label = Run { text: format!("{word} "), strong: true, ..Run::default() };
            blocks.push(Block { role: Role::P, lines: vec![set(&[label, Run::plain(value.clone())])], below: 0.0 });
        }
        if let Some(last) = blocks.last_mut() {
            last.below = 1.0;
        }
        let no_text = [words.no_text.clone()];
        let lines = if mail.lines.iter().all(String::is_empty) { &no_text[..] } else { &mail.lines };
        for paragraph in lines.split(|line| line.is_empty()).filter(|paragraph| !paragraph.is_empty()) {
            let lines = vec![set(&[Run::plain(paragraph.join("\n"))])];
            blocks.push(Block { role: Role::P, lines, below: 0.5 });
        }
        if !mail.attachments.is_empty() {
            let heading = Run { text: words.attachments.clone(), strong: true, ..Run::default() };
            blocks.push(Block { role: Role::H2, lines: vec![set(&[heading])], below: 0.0 });
        }
        for attachment in &mail.attachments {
            let fate = if attachment.appended { &words.appended } else { &words.not_appended };
            let text = format!("{} ({}): {fate}", attachment.name, size(attachment.bytes));
            blocks.push(Block { role: Role::P, lines: vec![set(&[Run::plain(text)])], below: 0.0 });
        }
        Paper { blocks, room, size: style.size, leading: measures.leading }
    }

    /// Puts it on pages behind those there are; how many.
    pub fn put(self, pages: &mut Pages, section: NodeId, mut head: impl FnMut(&mut Page, Option<NodeId>)) -> usize {
        let first = pages.pages.len();
        let heading = pages.node(Role::H1, Some(section));
        let mut page = Page::default();
        head(&mut page, Some(heading));
        let mut y = self.room.top + self.size;
        let lowest = self.room.top + self.room.height;
        for block in self.blocks {
            let node = pages.node(block.role, Some(section));
            for line in block.lines.iter().flat_map(|lines| lines.iter()) {
                if y > lowest {
                    pages.pages.push(std::mem::take(&mut page));
                    head(&mut page, None);
                    y = self.room.top + self.size;
                }
                put(&mut page, line, self.size, Point { x: self.room.left, y }, Some(node), Furniture::default());
                y += self.leading;
            }
            y += self.leading * block.below;
        }
        pages.pages.push(page);
        pages.pages.len() - first
    }
}

/// A size as people write it.
fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
