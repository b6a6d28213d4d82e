//! A copy of the letter in another language.
//!
//! In: the copy, the letter and its pages. Out: pages behind those of the letter, in the type of the letter. At the head stands that they are a copy
//! and which letter counts, in both languages; no address, no room to sign: nobody takes them for the letter. They are numbered for
//! themselves, and each part says its language (ISO 14289-1, 7.2).

use std::collections::HashMap;

use super::flow::{Flow, Measures};
use super::page::{Copied, NodeId, Page, Pages, Role};
use super::{Pen, Typesetter, paginate, text};
use crate::letter::{ConvenienceCopy, Letter};
use crate::paper::geometry::Length;
use crate::paper::sheet;
use crate::text::Run;

/// Appends the pages of a copy.
pub fn append(
    copy: &ConvenienceCopy,
    letter: &Letter,
    pages: &mut Pages,
    typesetter: &mut Typesetter,
    measures: Measures,
    document: NodeId,
) {
    let first = pages.pages.len();
    let section = pages.node(Role::Section, Some(document));
    pages.speak(section, &copy.letter.language);
    let breaker = &mut typesetter.breaker;
    breaker.set_language(&copy.letter.language, &copy.letter.typesetting);
    let mut flow = Flow::new(pages, breaker, measures, section);
    head(copy, letter, &mut flow);
    text(&copy.letter, None, &mut flow);
    let Flow { mut rows, headers, .. } = flow;
    for row in &mut rows {
        // Bookmarks lead into the letter; the copy is one of them.
        row.heading = None;
    }
    let room = sheet::TEXT_BOTTOM - sheet::FOLLOWING_TOP;
    let plan = paginate::paginate(&rows, &headers, &paginate::Room { alone: room, first: room, other: room });
    let count = plan.pages.len();
    let mut links = HashMap::new();
    for (index, range) in plan.pages.into_iter().enumerate() {
        let mut page = Page::default();
        let y = sheet::FOLLOWING_TOP;
        let mut pen = Pen { page: &mut page, number: first + index, pages, links: &mut links, y };
        pen.rows(&rows, &headers, range, plan.tightness);
        typesetter.running_head(&format!("{} · {}", copy.letter.running_head, copy.title), measures, &mut page);
        typesetter.page_number(&copy.letter.page_label, measures, &mut page, (index + 1, count), false);
        pages.pages.push(page);
    }
    pages.copy = Some(Copied { language: copy.letter.language.clone(), title: copy.title.clone(), page: first });
    typesetter.breaker.set_language(&letter.language, &letter.typesetting);
}

/// What the pages are, in both languages, and the subject.
fn head(copy: &ConvenienceCopy, letter: &Letter, flow: &mut Flow<'_>) {
    let Measures { leading, paragraph, .. } = flow.measures();
    flow.paragraph(&[Run::plain(copy.title.clone())], Length::ZERO, Role::H1);
    flow.paragraph(&[Run { emphasis: true, ..Run::plain(copy.note.clone()) }], paragraph, Role::P);
    flow.paragraph(&[Run { emphasis: true, ..Run::plain(copy.told_in_letter.clone()) }], paragraph, Role::P);
    let told = NodeId(flow.pages.nodes.len() as u32 - 1);
    flow.pages.speak(told, &letter.language);
    flow.paragraph(&copy.letter.subject, leading * 2.0, Role::H2);
}
