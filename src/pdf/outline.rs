//! Bookmarks and the numbers of pages.
//!
//! In: pages with their headings and enclosures. Out: the outline (ISO 32000-1, 12.3.3) and the page labels (12.4.2) of a
//! document where they help: a letter with two headings on three pages or more, and every letter with enclosures or a copy.

use super::file::File;
use crate::layout::page::Pages;
use crate::object::write::{Ref, Text, write_to};
use crate::paper::geometry::{Length, PAGE};

/// A bookmark and those below it.
struct Mark {
    title: String,
    page: usize,
    up: Length,
    below: Vec<Mark>,
}

/// Writes the outline of a document whose pages have the numbers from `first_page` on; its number. With enclosures or a copy the letter is
/// its first entry, its headings below that, and each enclosure one more.
pub fn write(file: &mut File, pages: &Pages, first_page: u32) -> Option<u32> {
    let heading = |(title, page, top): &(String, usize, Length)| Mark {
        title: title.clone(),
        page: *page,
        up: PAGE.height - *top,
        below: Vec::new(),
    };
    let headings: Vec<Mark> = pages.headings.iter().map(heading).collect();
    let marks = if pages.enclosures.is_empty() && pages.copy.is_none() {
        if pages.pages.len() < 3 || headings.len() < 2 {
            return None;
        }
        headings
    } else {
        let whole = |title: String, page: usize, below: Vec<Mark>| {
            let up = pages.pages.get(page).map_or(PAGE, |page| page.sheet()).height;
            Mark { title, page, up, below }
        };
        let letter = whole(pages.title.clone(), 0, headings);
        let copy = pages.copy.iter().map(|copy| whole(copy.title.clone(), copy.page, Vec::new()));
        let enclosures = pages
            .enclosures
            .iter()
            .map(|enclosed| whole(format!("{}: {}", enclosed.label, enclosed.title), enclosed.page, Vec::new()));
        std::iter::once(letter).chain(copy).chain(enclosures).collect()
    };
    let root = file.take(1);
    let first = put_marks(file, &marks, root, first_page);
    let last = first + marks.len() as u32 - 1;
    let out = file.object(root);
    write_to!(out, "<</Type/Outlines/First ", Ref(first), "/Last ", Ref(last), "/Count ", shown(&marks), ">>");
    Some(root)
}

/// Entries that are seen with all of them open.
fn shown(marks: &[Mark]) -> usize {
    marks.iter().map(|mark| 1 + shown(&mark.below)).sum()
}

/// Writes bookmarks that stand below one; the number of the first.
fn put_marks(file: &mut File, marks: &[Mark], parent: u32, first_page: u32) -> u32 {
    let first = file.take(marks.len());
    for (index, mark) in marks.iter().enumerate() {
        let number = first + index as u32;
        let below = put_marks(file, &mark.below, number, first_page);
        let out = file.object(number);
        write_to!(out, "<</Title", Text(&mark.title), "/Parent ", Ref(parent), "/Dest");
        put_place(out, first_page, mark.page, mark.up);
        if index > 0 {
            write_to!(out, "/Prev ", Ref(number - 1));
        }
        if index + 1 < marks.len() {
            write_to!(out, "/Next ", Ref(number + 1));
        }
        if !mark.below.is_empty() {
            let last = below + mark.below.len() as u32 - 1;
            write_to!(out, "/First ", Ref(below), "/Last ", Ref(last), "/Count ", shown(&mark.below));
        }
        write_to!(out, ">>");
    }
    first
}

/// A place on a page, as a destination that leaves the zoom as it is (12.3.2.2).
pub fn put_place(out: &mut Vec<u8>, first_page: u32, page: usize, up: Length) {
    write_to!(out, "[", Ref(first_page + page as u32), "/XYZ null ", up.to_pt().round() as i64, " null]");
}

/// What a viewer shows as the number of a page: "2" in the letter, "en, 2" in a copy, "Anlage 1, 2" in an enclosure.
pub fn put_page_labels(out: &mut Vec<u8>, pages: &Pages) {
    let copy = pages.copy.iter().map(|copy| (copy.page, copy.language.as_str()));
    let enclosures = pages.enclosures.iter().map(|enclosed| (enclosed.page, enclosed.label.as_str()));
    let mut behind = copy.chain(enclosures).peekable();
    if behind.peek().is_none() {
        return;
    }
    write_to!(out, "/PageLabels<</Nums[0<</S/D>>");
    for (page, label) in behind {
        write_to!(out, page, "<</S/D/P", Text(&format!("{label}, ")), ">>");
    }
    write_to!(out, "]>>");
}
