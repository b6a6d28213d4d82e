//! The structure: elements with their attributes, what is marked on pages, links and fields.

use std::collections::BTreeMap;
use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::drawn::Marked;
use super::{destination, entry, followed, line, visible};

pub struct Structure<'d> {
    pub document: &'d Document,
    pub pages: &'d [ObjectId],
    pub marked: Marked,
}

impl Structure<'_> {
    pub fn read(mut self) -> Vec<String> {
        let document = self.document;
        let root_id = document.catalog().unwrap().get(b"StructTreeRoot").and_then(Object::as_reference).unwrap();
        let root = document.get_dictionary(root_id).unwrap();
        let parents = self.parent_tree(entry(document, root, "ParentTree").unwrap());
        let next = root.get(b"ParentTreeNextKey").and_then(Object::as_i64).unwrap();
        assert!(parents.keys().all(|key| *key < next));
        let mut lines = Vec::new();
        match root.get(b"K").unwrap() {
            Object::Array(kids) => kids.iter().for_each(|kid| self.element(kid, root_id, &parents, 0, &mut lines)),
            one => self.element(one, root_id, &parents, 0, &mut lines),
        }
        assert!(self.marked.is_empty(), "marked on a page, but in no element: {:?}", self.marked);
        lines
    }

    /// By key: the element of an annotation, or those of a page in the order of their identifiers.
    fn parent_tree(&self, node: &Object) -> BTreeMap<i64, Object> {
        let node = node.as_dict().unwrap();
        let mut entries = BTreeMap::new();
        for pair in entry(self.document, node, "Nums").map_or(&[][..], |o| o.as_array().unwrap()).chunks(2) {
            entries.insert(pair[0].as_i64().unwrap(), pair[1].clone());
        }
        for kid in entry(self.document, node, "Kids").map_or(&[][..], |o| o.as_array().unwrap()) {
            entries.extend(self.parent_tree(followed(self.document, kid)));
        }
        entries
    }

    fn element(
        &mut self,
        element: &Object,
        parent: ObjectId,
        parents: &BTreeMap<i64, Object>,
        depth: usize,
        lines: &mut Vec<String>,
    ) {
        let document = self.document;
        let id = element.as_reference().expect("an element is an object");
        let dict = document.get_dictionary(id).unwrap();
        assert_eq!(dict.get(b"P").and_then(Object::as_reference).unwrap(), parent);
        let pad = "  ".repeat(depth);
        let mut told = format!("{pad}{}", line(document, dict.get(b"S").unwrap(), 0));
        for key in ["Lang", "Alt", "A"] {
            if let Some(value) = entry(document, dict, key) {
                write!(told, " {key} {}", line(document, value, 0)).unwrap();
            }
        }
        lines.push(told);
        let own = dict.get(b"Pg").and_then(Object::as_reference).ok();
        let kids = match entry(document, dict, "K").expect("content") {
            Object::Array(kids) => kids.clone(),
            // A dictionary is content, an element is referred to.
            _ => vec![dict.get(b"K").unwrap().clone()],
        };
        for kid in &kids {
            match kid {
                Object::Integer(number) => lines.push(self.content(own.unwrap(), *number, id, parents, &pad)),
                Object::Dictionary(kid) => {
                    let page = kid.get(b"Pg").and_then(Object::as_reference).unwrap();
                    match kid.get(b"Type").and_then(Object::as_name).unwrap() {
                        b"MCR" => {
                            let number = kid.get(b"MCID").and_then(Object::as_i64).unwrap();
                            lines.push(self.content(page, number, id, parents, &pad));
                        }
                        b"OBJR" => lines.push(self.annotation(kid, page, id, parents, &pad)),
                        other => panic!("{other:?}"),
                    }
                }
                element => self.element(element, id, parents, depth + 1, lines),
            }
        }
    }

    fn page_number(&self, page: ObjectId) -> usize {
        self.pages.iter().position(|id| *id == page).expect("a page of the document")
    }

    fn content(
        &mut self,
        page: ObjectId,
        identifier: i64,
        element: ObjectId,
        parents: &BTreeMap<i64, Object>,
        pad: &str,
    ) -> String {
        let key = self.document.get_dictionary(page).unwrap().get(b"StructParents").and_then(Object::as_i64).unwrap();
        let back = &parents[&key].as_array().unwrap()[identifier as usize];
        assert_eq!(back.as_reference().unwrap(), element, "the parent tree leads back");
        let number = self.page_number(page);
        let text = self.marked.remove(&(number, identifier)).expect("each mark is in one element");
        format!("{pad}  \"{}\" {}/{identifier}", visible(&text), number + 1)
    }

    fn annotation(
        &self,
        kid: &Dictionary,
        page: ObjectId,
        element: ObjectId,
        parents: &BTreeMap<i64, Object>,
        pad: &str,
    ) -> String {
        let document = self.document;
        let id = kid.get(b"Obj").and_then(Object::as_reference).unwrap();
        let list = entry(document, document.get_dictionary(page).unwrap(), "Annots").and_then(|o| o.as_array().ok());
        assert!(list.unwrap().iter().any(|o| o.as_reference().unwrap() == id), "it is on its page");
        let mut dict = document.get_dictionary(id).unwrap().clone();
        let key = dict.get(b"StructParent").and_then(Object::as_i64).unwrap();
        assert_eq!(parents[&key].as_reference().unwrap(), element, "the parent tree leads back");
        if let Some(Object::Dictionary(action)) = entry(document, &dict.clone(), "A") {
            let mut action = action.clone();
            action.remove(b"Type");
            dict.set("A", action);
        }
        if let Some(place) = entry(document, &dict.clone(), "Dest") {
            dict.set("Dest", Object::Name(destination(place, self.pages).into_bytes()));
        }
        // Its times and its hole are of the signature.
        dict.remove(b"V");
        format!("{pad}  {} {}", line(document, &Object::Dictionary(dict), 0), self.page_number(page) + 1)
    }
}
