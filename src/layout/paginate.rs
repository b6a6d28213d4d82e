//! Rows to pages.
//!
//! In: rows, and the room on the only, the first and the other pages. Out: which rows stand on which page and
//! how much the space between them was tightened. A page ends at the last allowed place before it is
//! full. If a little less space saves the last page, the space is taken: a letter of one page that spills
//! two lines onto a second looks careless.

use std::ops::Range;

use super::flow::Row;
use crate::paper::geometry::Length;

/// Space between rows is tightened to these shares, one after the other, while that saves a page.
const TIGHTER: [f32; 3] = [0.85, 0.7, 0.55];
/// The tightest only in letters that become two pages or one: over many pages it would look cramped.
const TIGHTEST_PAGES: usize = 2;

/// Where pages begin and end.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Rows of each page.
    pub pages: Vec<Range<usize>>,
    /// The share of the space between rows that is kept.
    pub tightness: f32,
}

/// Heights for text.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// On the only page of a letter: no page number stands below it.
    pub alone: Length,
    /// On the first of several pages.
    pub first: Length,
    /// On every other page.
    pub other: Length,
}

/// Divides rows into pages; `headers` are the header rows that a page repeats when it begins inside a table.
pub fn paginate(rows: &[Row], headers: &[Row], room: &Room) -> Plan {
    let divided = |tightness: f32| {
        let alone = divide(rows, headers, room.alone, room.other, tightness);
        if alone.len() == 1 { alone } else { divide(rows, headers, room.first, room.other, tightness) }
    };
    let plain = divided(1.0);
    if plain.len() > 1 {
        for tightness in TIGHTER {
            let tight = divided(tightness);
            let allowed = tightness >= 0.7 || tight.len() <= TIGHTEST_PAGES;
            if tight.len() < plain.len() && allowed {
                return Plan { pages: tight, tightness };
            }
        }
    }
    Plan { pages: plain, tightness: 1.0 }
}

fn divide(rows: &[Row], headers: &[Row], first: Length, other: Length, tightness: f32) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let mut start = 0;
    while start < rows.len() {
        let room = if pages.is_empty() { first } else { other };
        let end = page_end(rows, headers, start, room, tightness);
        pages.push(start..end);
        start = end;
    }
    if pages.is_empty() {
        pages.push(0..0);
    }
    pages
}

fn page_end(rows: &[Row], headers: &[Row], start: usize, room: Length, tightness: f32) -> usize {
    let repeated =
        rows[start].header.filter(|_| start > 0).and_then(|h| headers.get(h)).map_or(Length::ZERO, |h| h.height);
    let mut used = repeated;
    let mut allowed = None;
    for (index, row) in rows.iter().enumerate().skip(start) {
        if index > start && row.new_page {
            return index;
        }
        if index > start && row.may_break {
            allowed = Some(index);
        }
        let space = if index == start { Length::ZERO } else { row.space * tightness };
        used += space + row.height;
        if used > room && index > start {
            // What may not be divided but is longer than a page is divided all the same.
            return allowed.unwrap_or(index);
        }
    }
    rows.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(height: f32, may_break: bool) -> Row {
        Row {
            space: Length::pt(10.0),
            height: Length::pt(height),
            may_break,
            new_page: false,
            items: Vec::new(),
            header: None,
            heading: None,
        }
    }

    fn pages(rows: &[Row], first: f32, other: f32) -> Plan {
        let (first, other) = (Length::pt(first), Length::pt(other));
        paginate(rows, &[], &Room { alone: first, first, other })
    }

    #[test]
    fn rows_that_fit_stay_on_one_page() {
        let rows: Vec<Row> = (0..3).map(|_| row(10.0, true)).collect();
        let plan = pages(&rows, 50.0, 50.0);
        assert_eq!((plan.pages.len(), plan.pages[0].clone(), plan.tightness), (1, 0..3, 1.0));
    }

    #[test]
    fn a_page_ends_only_where_it_may() {
        let rows = vec![row(10.0, true), row(10.0, true), row(10.0, false), row(10.0, false)];
        assert_eq!(pages(&rows, 55.0, 90.0).pages, [0..1, 1..4]);
    }

    #[test]
    fn space_is_tightened_when_that_saves_a_page() {
        let rows: Vec<Row> = (0..5).map(|_| row(10.0, true)).collect();
        let plan = pages(&rows, 83.0, 83.0);
        assert_eq!((plan.pages.len(), plan.pages[0].clone()), (1, 0..5));
        assert!(plan.tightness < 1.0);
    }

    #[test]
    fn a_letter_of_one_page_uses_the_room_of_the_page_number() {
        let rows: Vec<Row> = (0..3).map(|_| row(10.0, true)).collect();
        let (alone, first, other) = (Length::pt(50.0), Length::pt(30.0), Length::pt(90.0));
        let plan = paginate(&rows, &[], &Room { alone, first, other });
        assert_eq!((plan.pages.len(), plan.pages[0].clone()), (1, 0..3));
        let more: Vec<Row> = (0..4).map(|_| row(10.0, true)).collect();
        assert_eq!(paginate(&more, &[], &Room { alone, first, other: first }).pages.len(), 2);
    }

    #[test]
    fn an_endless_block_is_divided_all_the_same() {
        let rows: Vec<Row> = (0..10).map(|i| row(10.0, i == 0)).collect();
        let plan = pages(&rows, 40.0, 40.0);
        assert_eq!(plan.pages.last().unwrap().end, 10);
        assert!(plan.pages.len() > 2);
    }
}
