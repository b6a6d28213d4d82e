//! The structure tree.
//!
//! In: the nodes of the layout and the marks of the drawn pages. Out: the objects of the logical structure (ISO 32000-1, 14.7): elements in
//! reading order, the parent tree, and the link annotations that belong to elements. An element is attached to its parent when its first
//! content is drawn, so reading order is drawing order.

use std::collections::BTreeMap;

use super::content::{Mark, Marked};
use super::file::File;
use super::outline::put_place;
use super::role;
use crate::layout::page::{NodeId, Page, Pages, Piece, Role};
use crate::object::write::{Area, Literal, Ref, Text, write_to};
use crate::text::Target;

/// What the rest of the document needs of the tree.
pub struct Tree {
    /// The number of the structure tree root.
    pub root: u32,
    /// Annotations by page: links and the field of a signature.
    pub annotations: Vec<Vec<u32>>,
    /// The field of a signature: the number that is kept for its object, its key in the parent tree, its page.
    pub field: Option<(u32, usize, usize)>,
}

enum Kid {
    Node(NodeId),
    Content { page: usize, id: u32 },
    Annotation { page: usize, object: u32 },
}

/// Kids with the index of their parent, in the order in which they are drawn, and who has a parent already.
struct Kids<'p> {
    pages: &'p Pages,
    list: Vec<(usize, Kid)>,
    attached: Vec<bool>,
}

impl Kids<'_> {
    fn attach(&mut self, node: NodeId) {
        if !std::mem::replace(&mut self.attached[node.0 as usize], true)
            && let Some(parent) = self.pages.nodes[node.0 as usize].parent
        {
            self.attach(parent);
            self.list.push((parent.0 as usize, Kid::Node(node)));
        }
    }
}

/// Writes the tree of a document whose pages have the numbers from `first_page` on.
pub fn write(file: &mut File, pages: &Pages, marks: &[Mark], first_page: u32) -> Tree {
    let (nodes, root, parents) = (file.take(pages.nodes.len()), file.take(1), file.take(1));
    let count = pages.pages.len();
    let mut kids = Kids { pages, list: Vec::with_capacity(marks.len() * 2), attached: vec![false; pages.nodes.len()] };
    let mut tree = Tree { root, annotations: vec![Vec::new(); count], field: None };
    // The elements of annotations, by their keys in the parent tree, which come behind those of the pages.
    let mut of_annotations = Vec::new();
    for Mark { node, page, what } in marks {
        kids.attach(*node);
        let key = count + of_annotations.len();
        let kid = match what {
            Marked::Content(id) => Kid::Content { page: *page, id: *id },
            Marked::Link(area, target) => match put_link(file, pages, *area, target, key, first_page) {
                Some(object) => Kid::Annotation { page: *page, object },
                None => continue,
            },
            Marked::Seal => {
                let object = file.take(1);
                tree.field = Some((object, key, *page));
                Kid::Annotation { page: *page, object }
            }
        };
        if let Kid::Annotation { object, .. } = kid {
            tree.annotations[*page].push(object);
            of_annotations.push(nodes + node.0);
        }
        kids.list.push((node.0 as usize, kid));
    }
    // Each parent's together, in their order.
    kids.list.sort_by_key(|(parent, _)| *parent);
    let areas = areas(pages);
    let mut rest = kids.list.as_slice();
    for (index, node) in pages.nodes.iter().enumerate() {
        let (own, behind) = rest.split_at(rest.partition_point(|(parent, _)| *parent <= index));
        rest = behind;
        if !kids.attached[index] && index > 0 {
            continue;
        }
        let out = file.object(nodes + index as u32);
        write_to!(
            out,
            "<</Type/StructElem/S/",
            role::name(node.role),
            "/P ",
            Ref(node.parent.map_or(root, |parent| nodes + parent.0))
        );
        put_kids(out, own, nodes, first_page);
        if let Some(alternative) = &node.alternative {
            write_to!(out, "/Alt", Text(alternative));
        }
        if let Some(language) = &node.language {
            write_to!(out, "/Lang", Text(language));
        }
        put_attributes(out, node.role, areas.get(&index));
        write_to!(out, ">>");
    }
    put_parents(file.object(parents), count, marks, nodes, &of_annotations);
    let next = count + of_annotations.len();
    let out = file.object(root);
    write_to!(out, "<</Type/StructTreeRoot/K ", Ref(nodes), "/ParentTree ", Ref(parents));
    write_to!(out, "/ParentTreeNextKey ", next, ">>");
    tree
}

/// Where figures lie.
fn areas(pages: &Pages) -> BTreeMap<usize, Area> {
    let of_page = |page: &Page| -> Vec<(usize, Area)> {
        let of_piece = |piece: &Piece| match piece {
            Piece::Picture { place, node, .. } | Piece::Leaf { place, node, .. } => {
                Some((node.0 as usize, Area::of(*place, page.sheet().height)))
            }
            _ => None,
        };
        page.pieces.iter().filter_map(of_piece).collect()
    };
    pages.pages.iter().flat_map(of_page).collect()
}

/// What an element holds; numbers of content are of its first page unless they say otherwise.
fn put_kids(out: &mut Vec<u8>, kids: &[(usize, Kid)], nodes: u32, first_page: u32) {
    let page_of = |kid: &Kid| match kid {
        Kid::Content { page, .. } | Kid::Annotation { page, .. } => Some(*page),
        Kid::Node(_) => None,
    };
    let own = kids.iter().find_map(|(_, kid)| page_of(kid));
    let page = |page: usize| Ref(first_page + page as u32);
    if let Some(own) = own {
        write_to!(out, "/Pg ", page(own));
    }
    write_to!(out, if kids.len() == 1 { "/K " } else { "/K[" });
    for (index, (_, kid)) in kids.iter().enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        match kid {
            Kid::Node(node) => write_to!(out, Ref(nodes + node.0)),
            Kid::Content { page, id } if Some(*page) == own => write_to!(out, *id),
            Kid::Content { page: on, id } => write_to!(out, "<</Type/MCR/Pg ", page(*on), "/MCID ", *id, ">>"),
            Kid::Annotation { page: on, object } => {
                write_to!(out, "<</Type/OBJR/Pg ", page(*on), "/Obj ", Ref(*object), ">>");
            }
        }
    }
    if kids.len() != 1 {
        out.push(b']');
    }
}

/// Attributes of ISO 32000-1, 14.8.5: how a list is numbered, what a header is of, where a figure lies.
fn put_attributes(out: &mut Vec<u8>, role: Role, area: Option<&Area>) {
    match (role, area) {
        (Role::List, _) => write_to!(out, "/A<</O/List/ListNumbering/Disc>>"),
        (Role::NumberedList, _) => write_to!(out, "/A<</O/List/ListNumbering/Decimal>>"),
        (Role::TableHeader, _) => write_to!(out, "/A<</O/Table/Scope/Column>>"),
        (Role::Figure, Some(area)) => write_to!(out, "/A<</O/Layout/Placement/Block/BBox", *area, ">>"),
        _ => {}
    }
}

/// The parent tree: for each page the elements of its marks, in the order of their identifiers, and the element of each annotation.
fn put_parents(out: &mut Vec<u8>, pages: usize, marks: &[Mark], nodes: u32, of_annotations: &[u32]) {
    // Pages are drawn one after the other, so the marks of each stand together.
    let mut contents = marks.iter().filter(|mark| matches!(mark.what, Marked::Content(_))).peekable();
    write_to!(out, "<</Nums[");
    for page in 0..pages {
        write_to!(out, page, "[");
        while let Some(mark) = contents.next_if(|mark| mark.page == page) {
            write_to!(out, Ref(nodes + mark.node.0), " ");
        }
        write_to!(out, "]");
    }
    for (number, element) in of_annotations.iter().enumerate() {
        write_to!(out, pages + number, " ", Ref(*element), " ");
    }
    write_to!(out, "]>>");
}

/// Writes the annotation of a link (12.5.6.5); its number, or none when it leads nowhere.
fn put_link(file: &mut File, pages: &Pages, area: Area, target: &Target, key: usize, first_page: u32) -> Option<u32> {
    let enclosed = match target {
        Target::Url(_) => None,
        Target::Enclosure(number) => {
            let enclosed = pages.enclosures.iter().find(|enclosed| enclosed.number == *number)?;
            Some((enclosed, pages.pages.get(enclosed.page)?.sheet().height))
        }
    };
    let number = file.take(1);
    let out = file.object(number);
    // Printed; not hidden (ISO 19005-2, 6.3.2).
    write_to!(out, "<</Type/Annot/Subtype/Link/Rect", area, "/Border[0 0 0]/F 4/StructParent ", key, "/Contents");
    match (target, enclosed) {
        (Target::Url(url), _) => {
            let url = Literal(url.as_bytes());
            write_to!(out, url, "/A<</S/URI/URI", url, ">>");
        }
        (_, Some((enclosed, height))) => {
            write_to!(out, Text(&format!("{}: {}", enclosed.label, enclosed.title)), "/Dest");
            put_place(out, first_page, enclosed.page, height);
        }
        (Target::Enclosure(_), None) => {}
    }
    write_to!(out, ">>");
    Some(number)
}
