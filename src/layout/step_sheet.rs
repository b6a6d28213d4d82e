//! The sheet of next steps on pages.
//!
//! In: a [`StepSheet`]. Out: [`Pages`] in the type of the letters, without address, marks or letterhead: it stays with the
//! sender. Its type is smaller than usual where that saves a page.

use std::collections::HashMap;

use super::flow::{Flow, Measures};
use super::page::{Page, Pages, Role};
use super::{Length, Pen, Typesetter, measures, paginate};
use crate::letter::step_sheet::StepSheet;
use crate::paper::sheet;
use crate::text::Run;

impl Typesetter {
    /// Lays out a sheet.
    pub fn set_steps(&mut self, steps: &StepSheet) -> Pages {
        let usual = self.steps_in(steps, measures::usual(steps.font));
        if usual.pages.len() == 1 {
            return usual;
        }
        let small = self.steps_in(steps, measures::small(steps.font));
        if small.pages.len() < usual.pages.len() { small } else { usual }
    }

    fn steps_in(&mut self, steps: &StepSheet, measures: Measures) -> Pages {
        self.breaker.set_language(&steps.language, &steps.typesetting);
        let mut pages = self.blank(&steps.language, &steps.document, &steps.author, steps.font);
        let document = pages.node(Role::Document, None);
        let mut flow = Flow::new(&mut pages, &mut self.breaker, measures, document);
        flow.paragraph(&[Run::plain(steps.title.clone())], Length::ZERO, Role::H1);
        flow.keep_with_next();
        flow.paragraph(&[Run::plain(steps.about.clone())], measures.paragraph, Role::P);
        steps.body.iter().for_each(|block| flow.block(block));
        let Flow { rows, headers, .. } = flow;
        let one_of_several = sheet::TEXT_BOTTOM - sheet::FOLLOWING_TOP;
        let alone = sheet::TEXT_BOTTOM_ALONE - sheet::FOLLOWING_TOP;
        let room = paginate::Room { alone, first: one_of_several, other: one_of_several };
        let plan = paginate::paginate(&rows, &headers, &room);
        let count = plan.pages.len();
        let mut links = HashMap::new();
        for (number, range) in plan.pages.into_iter().enumerate() {
            let mut page = Page::default();
            let y = sheet::FOLLOWING_TOP;
            let mut pen = Pen { page: &mut page, number, pages: &mut pages, links: &mut links, y };
            for (place, row) in rows[range].iter().enumerate() {
                if place > 0 {
                    pen.y += row.space * plan.tightness;
                }
                if let Some(title) = &row.heading {
                    let y = pen.y;
                    pen.pages.headings.push((title.clone(), number, y));
                }
                pen.row(row);
            }
            if count > 1 {
                self.page_number(&steps.page_label, measures, &mut page, (number + 1, count), false);
            }
            pages.pages.push(page);
        }
        pages
    }
}
