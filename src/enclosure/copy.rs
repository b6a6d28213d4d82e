//! What pages need of a file, and nothing else of it.
//!
//! In: objects of a loaded PDF. Out: copies of them and of all they lead to, with numbers of their own. Metadata, the
//! private data of programs, links into tags, and whatever leads back to pages and catalog stay behind; a picture in
//! JPEG loses its metadata like one that stands alone.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::Fault;
use super::document::broken;
use super::jpeg;

/// Entries of a stream's dictionary that are no part of what is seen (ISO 32000-1, 14.3, 14.5, 14.7.4, 14.11.7).
const LEFT_OUT: [&[u8]; 10] = [
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"StructParent",
    b"StructParents",
    b"OPI",
    b"AF",
    b"OC",
    b"Ref",
    b"Length",
];
/// Parts of a document that no page needs.
const NOT_FOLLOWED: [&[u8]; 7] =
    [b"Page", b"Pages", b"Catalog", b"StructElem", b"StructTreeRoot", b"Annot", b"Filespec"];
/// How deep arrays and dictionaries may stand in each other.
const DEEPEST: usize = 64;

/// Boxes of a JPEG 2000 file that hold metadata (ISO/IEC 15444-1, annex I.7).
const METADATA_BOXES: [&[u8]; 3] = [b"xml ", b"uuid", b"uinf"];

/// Copies objects and remembers which it has copied.
pub struct Copier<'d> {
    document: &'d Document,
    numbers: BTreeMap<ObjectId, u32>,
    waiting: Vec<(u32, ObjectId)>,
    objects: Vec<(u32, Object)>,
    next: u32,
    /// The resources of the page that is being copied.
    of_page: Option<&'d Object>,
    fault: Option<Fault>,
}

impl<'d> Copier<'d> {
    /// A copier that has copied nothing.
    pub fn new(document: &'d Document) -> Self {
        Copier {
            document,
            numbers: BTreeMap::new(),
            waiting: Vec::new(),
            objects: Vec::new(),
            next: 1,
            of_page: None,
            fault: None,
        }
    }

    /// Adds an object of our own and gives its number.
    pub fn add(&mut self, object: Object) -> u32 {
        let number = self.next;
        self.next += 1;
        self.objects.push((number, object));
        number
    }

    /// Begins a page: forms and fonts that name no resources of their own use those of the page that draws them
    /// (ISO 32000-1, 7.8.3), and would look for them in vain on a page of ours.
    pub fn page(&mut self, resources: Option<&'d Object>) {
        self.settle();
        self.of_page = resources;
    }

    /// The copy of an object; what it refers to follows when the page is done.
    pub fn copy(&mut self, object: &Object) -> Object {
        self.direct(object, 0)
    }

    /// All copies, in the order of their numbers.
    ///
    /// # Errors
    /// Something that is referred to cannot be read.
    pub fn finish(mut self) -> Result<Vec<(u32, Object)>, Fault> {
        self.settle();
        match self.fault {
            Some(fault) => Err(fault),
            None => {
                self.objects.sort_by_key(|(number, _)| *number);
                Ok(self.objects)
            }
        }
    }

    /// Copies what is referred to and not yet copied.
    fn settle(&mut self) {
        while let Some((number, id)) = self.waiting.pop() {
            let object = match self.document.objects.get(&id) {
                Some(object) => self.direct(object, 0),
                // A number that the file does not know is null (ISO 32000-1, 7.3.10); one that it knows is damage.
                None => {
                    let entry = self.document.reference_table.get(id.0);
                    if matches!(
                        entry,
                        Some(lopdf::xref::XrefEntry::Normal { .. } | lopdf::xref::XrefEntry::Compressed { .. })
                    ) {
                        self.fault = Some(broken("something that a page needs cannot be read"));
                    }
                    Object::Null
                }
            };
            self.objects.push((number, object));
        }
    }

    fn direct(&mut self, object: &Object, depth: usize) -> Object {
        if depth > DEEPEST {
            self.fault = Some(broken("its parts stand in each other without end"));
            return Object::Null;
        }
        match object {
            Object::Reference(id) => {
                let number = *self.numbers.entry(*id).or_insert_with(|| {
                    let number = self.next;
                    self.next += 1;
                    self.waiting.push((number, *id));
                    number
                });
                Object::Reference((number, 0))
            }
            Object::Array(items) => Object::Array(items.iter().map(|item| self.direct(item, depth + 1)).collect()),
            Object::Dictionary(dict) => match self.dictionary(dict, depth) {
                Some(dict) => Object::Dictionary(dict),
                None => Object::Null,
            },
            Object::Stream(stream) => self.stream(stream, depth),
            other => other.clone(),
        }
    }

    fn dictionary(&mut self, dict: &Dictionary, depth: usize) -> Option<Dictionary> {
        let kind = dict.get(b"Type").and_then(Object::as_name).unwrap_or_default();
        if NOT_FOLLOWED.contains(&kind) {
            return None;
        }
        let mut copied: Dictionary =
            dict.iter().map(|(key, value)| (key.clone(), self.direct(value, depth + 1))).collect();
        let draws = dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Form" || n == b"Type3");
        if let Some(of_page) = self.of_page.filter(|_| draws && !dict.has(b"Resources")) {
            copied.set("Resources", self.direct(of_page, depth + 1));
        }
        Some(copied)
    }

    fn stream(&mut self, stream: &Stream, depth: usize) -> Object {
        let mut kept = stream.dict.clone();
        for key in LEFT_OUT {
            kept.remove(key);
        }
        let Some(mut dict) = self.dictionary(&kept, depth) else {
            return Object::Null;
        };
        let mut content = stream.content.clone();
        if stream.dict.get(b"Filter").and_then(Object::as_name).is_ok_and(|n| n == b"JPXDecode") {
            content = without_metadata_boxes(&content);
        }
        if let Some(data) = self.bare_jpeg(stream) {
            match jpeg::without_metadata(&data) {
                Some(clean) => content = clean,
                None => self.fault = Some(broken("a picture in it cannot be read")),
            }
            dict.set("Filter", "DCTDecode");
            if !matches!(stream.dict.get(b"DecodeParms"), Ok(Object::Dictionary(_))) {
                dict.remove(b"DecodeParms");
            }
        }
        Object::Stream(Stream::new(dict, content).with_compression(false))
    }

    /// The JPEG file in a stream, if there is one behind its filters.
    fn bare_jpeg(&self, stream: &Stream) -> Option<Vec<u8>> {
        let (_, filter) = self.document.dereference(stream.dict.get(b"Filter").ok()?).ok()?;
        let filters: Vec<&[u8]> = match filter {
            Object::Name(name) => vec![name],
            Object::Array(names) => names
                .iter()
                .map(|n| self.document.dereference(n).ok().and_then(|(_, n)| n.as_name().ok()))
                .collect::<Option<_>>()?,
            _ => return None,
        };
        let (last, before) = filters.split_last()?;
        if *last != b"DCTDecode" {
            return None;
        }
        if before.is_empty() {
            return Some(stream.content.clone());
        }
        let names: Vec<Object> = before.iter().map(|n| Object::Name(n.to_vec())).collect();
        let outer = Stream::new(lopdf::dictionary! { "Filter" => names }, stream.content.clone());
        outer.decompressed_content_with_limit(super::document::MAX_STREAM).ok()
    }
}

/// A JPEG 2000 file without the boxes that hold metadata. What is no row of boxes, such as a bare code stream, stays.
fn without_metadata_boxes(file: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(file.len());
    let mut rest = file;
    while let [a, b, c, d, kind @ ..] = rest {
        let length = match u32::from_be_bytes([*a, *b, *c, *d]) as usize {
            // A box without a length goes to the end; one of more than four gigabytes cannot be here.
            0 | 1 => rest.len(),
            length => length,
        };
        let (Some(one), Some(kind)) = (rest.get(..length), kind.get(..4)) else {
            return file.to_vec();
        };
        if !METADATA_BOXES.contains(&kind) {
            kept.extend(one);
        }
        rest = &rest[length..];
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_with_metadata_are_left_out_and_a_bare_code_stream_stays() {
        let one = |kind: &[u8], body: &[u8]| {
            let mut out = (body.len() as u32 + 8).to_be_bytes().to_vec();
            out.extend(kind);
            out.extend(body);
            out
        };
        let signature = one(b"jP  ", &[0x0d, 0x0a, 0x87, 0x0a]);
        let picture = one(b"jp2c", b"\xff\x4f\xff\x51 data");
        let whole = [signature.clone(), one(b"uuid", b"Exif GPS"), one(b"xml ", b"<x/>"), picture.clone()].concat();
        assert_eq!(without_metadata_boxes(&whole), [signature, picture].concat());
        let bare = b"\xff\x4f\xff\x51\x00\x2f data of a picture".to_vec();
        assert_eq!(without_metadata_boxes(&bare), bare);
    }
}
