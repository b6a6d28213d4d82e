//! Bookmarks and the numbers of pages.
//!
//! In: pages with their headings and enclosures. Out: the outline (ISO 32000-1, 12.3.3) and the page labels (12.4.2) of a
//! document where they help: a letter with two headings on three pages or more, and every letter with enclosures or a copy.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::structure::destination;
use crate::layout::page::Pages;
use crate::object::write::text_string;
use crate::paper::geometry::PAGE;

/// A bookmark and those below it.
struct Mark {
    title: String,
    destination: Object,
    below: Vec<Mark>,
}

/// The outline; with enclosures or a copy the letter is its first entry, its headings below that, and each enclosure one more.
pub fn bookmarks(pages: &Pages, page_ids: &[ObjectId], document: &mut Document) -> Option<ObjectId> {
    let headings: Vec<Mark> = pages
        .headings
        .iter()
        .map(|(title, page, top)| Mark {
            title: title.clone(),
            destination: destination(page_ids[*page], PAGE.height - *top),
            below: Vec::new(),
        })
        .collect();
    let marks = if pages.enclosures.is_empty() && pages.copy.is_none() {
        if pages.pages.len() < 3 || headings.len() < 2 {
            return None;
        }
        headings
    } else {
        let page = |index: usize| destination(page_ids[index], pages.pages[index].sheet().height);
        let letter = Mark { title: pages.title.clone(), destination: page(0), below: headings };
        let copy = pages.copy.iter().map(|copy| Mark {
            title: copy.title.clone(),
            destination: page(copy.page),
            below: Vec::new(),
        });
        let enclosures = pages.enclosures.iter().map(|enclosed| Mark {
            title: format!("{}: {}", enclosed.label, enclosed.title),
            destination: page(enclosed.page),
            below: Vec::new(),
        });
        std::iter::once(letter).chain(copy).chain(enclosures).collect()
    };
    let root = document.new_object_id();
    let ids = put(&marks, root, document);
    let (first, last) = (*ids.first()?, *ids.last()?);
    let dict = dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => shown(&marks) };
    document.set_object(root, dict);
    Some(root)
}

/// Entries that are seen with all of them open.
fn shown(marks: &[Mark]) -> i64 {
    marks.iter().map(|mark| 1 + shown(&mark.below)).sum()
}

fn put(marks: &[Mark], parent: ObjectId, document: &mut Document) -> Vec<ObjectId> {
    let ids: Vec<ObjectId> = marks.iter().map(|_| document.new_object_id()).collect();
    for (index, mark) in marks.iter().enumerate() {
        let mut item = dictionary! {
            "Title" => text_string(&mark.title), "Parent" => parent, "Dest" => mark.destination.clone()
        };
        if index > 0 {
            item.set("Prev", ids[index - 1]);
        }
        if let Some(next) = ids.get(index + 1) {
            item.set("Next", *next);
        }
        let below = put(&mark.below, ids[index], document);
        if let (Some(first), Some(last)) = (below.first(), below.last()) {
            item.set("First", *first);
            item.set("Last", *last);
            item.set("Count", shown(&mark.below));
        }
        document.set_object(ids[index], item);
    }
    ids
}

/// What a viewer shows as the number of a page: "2" in the letter, "en, 2" in a copy, "Anlage 1, 2" in an enclosure.
pub fn page_labels(pages: &Pages) -> Option<Dictionary> {
    let copy = pages.copy.iter().map(|copy| (copy.page, copy.language.as_str()));
    let enclosures = pages.enclosures.iter().map(|enclosed| (enclosed.page, enclosed.label.as_str()));
    let behind: Vec<(usize, &str)> = copy.chain(enclosures).collect();
    if behind.is_empty() {
        return None;
    }
    let mut ranges = vec![Object::Integer(0), Object::Dictionary(dictionary! { "S" => "D" })];
    for (page, label) in behind {
        ranges.push(Object::Integer(page as i64));
        let prefix = text_string(&format!("{label}, "));
        ranges.push(Object::Dictionary(dictionary! { "S" => "D", "P" => prefix }));
    }
    Some(dictionary! { "Nums" => ranges })
}
