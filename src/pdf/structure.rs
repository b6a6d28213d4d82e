//! The structure tree.
//!
//! In: the nodes of the layout and the marks of the drawn pages. Out: the objects of the logical structure
//! (ISO 32000-1, 14.7): elements in reading order, the parent tree, and the link annotations that belong
//! to elements. An element is attached to its parent when its first content is drawn, so reading order is
//! drawing order.

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

use super::content::Mark;
use crate::layout::page::{NodeId, Pages, Piece, Role};
use crate::object::write::text_string;
use crate::paper::geometry::{Length, Rect};
use crate::text::Target;

/// The standard structure type of a role.
pub fn name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::P => "P",
        Role::Quotation => "BlockQuote",
        Role::List | Role::NumberedList => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::TableHeader => "TH",
        Role::TableData => "TD",
        Role::Link => "Link",
        Role::Figure => "Figure",
        Role::Form => "Form",
    }
}

/// What the rest of the document needs of the tree.
pub struct Tree {
    /// The structure tree root.
    pub root: ObjectId,
    /// Annotations by page: links and the field of a signature.
    pub annotations: Vec<Vec<ObjectId>>,
    /// The field of a signature: the number that is kept for its object, its key in the parent tree, its page.
    pub field: Option<(ObjectId, i64, usize)>,
}

enum Kid {
    Node(NodeId),
    Content { page: usize, id: i64 },
    Annotation { page: usize, object: ObjectId },
}

/// Adds the tree to a document whose pages are `page_ids`.
pub fn build(pages: &Pages, marks: &[Mark], page_ids: &[ObjectId], document: &mut lopdf::Document) -> Tree {
    let ids: Vec<ObjectId> = pages.nodes.iter().map(|_| document.new_object_id()).collect();
    let root = document.new_object_id();
    let mut kids: Vec<Vec<Kid>> = pages.nodes.iter().map(|_| Vec::new()).collect();
    let mut attached = vec![false; pages.nodes.len()];
    let mut areas: Vec<Option<Vec<Object>>> = vec![None; pages.nodes.len()];
    let mut annotations = vec![Vec::new(); page_ids.len()];
    // Entries of the parent tree: an array for each page, an element for each annotation.
    let mut by_page: Vec<Vec<Object>> = vec![Vec::new(); page_ids.len()];
    let mut by_annotation = Vec::new();
    let mut field = None;
    for mark in marks {
        let (Mark::Content { node, .. } | Mark::Link { node, .. } | Mark::Seal { node, .. }) = mark;
        attach(pages, *node, &mut kids, &mut attached);
        let element = ids[node.0 as usize];
        match mark {
            Mark::Content { page, id, .. } => {
                kids[node.0 as usize].push(Kid::Content { page: *page, id: *id });
                by_page[*page].push(Object::Reference(element));
            }
            Mark::Link { page, area, target, .. } => {
                let Some(action) = action(target, pages, page_ids) else {
                    continue;
                };
                let key = (page_ids.len() + by_annotation.len()) as i64;
                let area = bounds(*area, pages.pages[*page].sheet().height);
                let object = document.add_object(link(area, action, key));
                annotations[*page].push(object);
                by_annotation.push((key, element));
                kids[node.0 as usize].push(Kid::Annotation { page: *page, object });
            }
            Mark::Seal { page, .. } => {
                let key = (page_ids.len() + by_annotation.len()) as i64;
                let object = document.new_object_id();
                annotations[*page].push(object);
                by_annotation.push((key, element));
                kids[node.0 as usize].push(Kid::Annotation { page: *page, object });
                field = Some((object, key, *page));
            }
        }
    }
    for page in &pages.pages {
        for piece in &page.pieces {
            if let Piece::Picture { place, node, .. } | Piece::Leaf { place, node, .. } = piece {
                areas[node.0 as usize] = Some(bounds(*place, page.sheet().height));
            }
        }
    }
    for (index, node) in pages.nodes.iter().enumerate() {
        if !attached[index] && index > 0 {
            continue;
        }
        let parent = node.parent.map_or(root, |p| ids[p.0 as usize]);
        let mut element = dictionary! { "Type" => "StructElem", "S" => name(node.role), "P" => parent };
        let page = kids[index].iter().find_map(|kid| match kid {
            Kid::Content { page, .. } | Kid::Annotation { page, .. } => Some(*page),
            Kid::Node(_) => None,
        });
        if let Some(page) = page {
            element.set("Pg", page_ids[page]);
        }
        let mut list: Vec<Object> = kids[index].iter().map(|kid| kid_object(kid, page, page_ids, &ids)).collect();
        element.set("K", if list.len() == 1 { list.remove(0) } else { Object::Array(list) });
        if let Some(alternative) = &node.alternative {
            element.set("Alt", text_string(alternative));
        }
        if let Some(language) = &node.language {
            element.set("Lang", text_string(language));
        }
        if let Some(attributes) = attributes(node.role, areas[index].take()) {
            element.set("A", attributes);
        }
        document.set_object(ids[index], element);
    }
    let mut numbers = Vec::new();
    for (page, elements) in by_page.into_iter().enumerate() {
        numbers.push(Object::Integer(page as i64));
        numbers.push(Object::Array(elements));
    }
    for (key, element) in by_annotation {
        numbers.push(Object::Integer(key));
        numbers.push(Object::Reference(element));
    }
    let next = (numbers.len() / 2) as i64;
    let parents = document.add_object(dictionary! { "Nums" => numbers });
    let top = ids.first().map_or(Object::Null, |id| Object::Reference(*id));
    document.set_object(
        root,
        dictionary! { "Type" => "StructTreeRoot", "K" => top, "ParentTree" => parents, "ParentTreeNextKey" => next },
    );
    Tree { root, annotations, field }
}

fn attach(pages: &Pages, node: NodeId, kids: &mut [Vec<Kid>], attached: &mut [bool]) {
    let index = node.0 as usize;
    if attached[index] {
        return;
    }
    attached[index] = true;
    if let Some(parent) = pages.nodes[index].parent {
        attach(pages, parent, kids, attached);
        kids[parent.0 as usize].push(Kid::Node(node));
    }
}

fn kid_object(kid: &Kid, own_page: Option<usize>, page_ids: &[ObjectId], ids: &[ObjectId]) -> Object {
    match kid {
        Kid::Node(node) => Object::Reference(ids[node.0 as usize]),
        Kid::Content { page, id } if Some(*page) == own_page => Object::Integer(*id),
        Kid::Content { page, id } => {
            Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => page_ids[*page], "MCID" => *id })
        }
        Kid::Annotation { page, object } => {
            Object::Dictionary(dictionary! { "Type" => "OBJR", "Pg" => page_ids[*page], "Obj" => *object })
        }
    }
}

/// Attributes of ISO 32000-1, 14.8.5: how a list is numbered, what a header is of, where a figure lies.
fn attributes(role: Role, area: Option<Vec<Object>>) -> Option<Dictionary> {
    match role {
        Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        Role::NumberedList => Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        Role::TableHeader => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::Figure => area.map(|area| {
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => area }
        }),
        _ => None,
    }
}

/// A rectangle of a page of that height, from the bottom left corner up.
pub fn bounds(area: Rect, height: Length) -> Vec<Object> {
    let up = |y: Length| (height - y).to_pt();
    [area.left.to_pt(), up(area.bottom()), area.right().to_pt(), up(area.top)]
        .map(|v| Object::Real((v * 100.0).round() / 100.0))
        .to_vec()
}

/// Where a page begins, as a destination that leaves the zoom as it is (ISO 32000-1, 12.3.2.2).
pub fn destination(page: ObjectId, up: Length) -> Object {
    Object::Array(vec![page.into(), "XYZ".into(), Object::Null, Object::Real(up.to_pt().round()), Object::Null])
}

/// What a link does, in the entries of its annotation, and in words; none when it leads nowhere.
fn action(target: &Target, pages: &Pages, page_ids: &[ObjectId]) -> Option<Dictionary> {
    match target {
        Target::Url(url) => {
            let url = Object::String(url.as_bytes().to_vec(), StringFormat::Literal);
            let action = dictionary! { "Type" => "Action", "S" => "URI", "URI" => url.clone() };
            Some(dictionary! { "Contents" => url, "A" => action })
        }
        Target::Enclosure(number) => {
            let enclosed = pages.enclosures.iter().find(|e| e.number == *number)?;
            let height = pages.pages.get(enclosed.page)?.sheet().height;
            let words = text_string(&format!("{}: {}", enclosed.label, enclosed.title));
            Some(dictionary! { "Contents" => words, "Dest" => destination(*page_ids.get(enclosed.page)?, height) })
        }
    }
}

fn link(area: Vec<Object>, action: Dictionary, key: i64) -> Dictionary {
    let mut link = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => area,
        "Border" => vec![0.into(), 0.into(), 0.into()],
        // Printed; not hidden (ISO 19005-2, 6.3.2).
        "F" => 4,
        "StructParent" => key,
    };
    link.extend(&action);
    link
}
