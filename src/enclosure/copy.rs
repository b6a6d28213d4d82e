//! What pages need of a file, and nothing else of it.
//!
//! In: objects of a loaded PDF. Out: copies of them and of all they lead to, with numbers of their own. Metadata, the
//! private data of programs, links into tags, and whatever leads back to pages and catalog stay behind; a picture in
//! JPEG loses its metadata like one that stands alone.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::bitmap;
use super::finding::{Finding, broken, cut_off, stopped, unsure};
use super::jpeg;
use super::jpeg_lines;
use super::layers::Layers;
use super::source::{Source, filter};
use crate::words::Say;

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
    source: &'d Source,
    layers: &'d Layers,
    numbers: BTreeMap<ObjectId, u32>,
    /// Copies of what stands inside of other objects and is needed more than once, by where it stands.
    shared: BTreeMap<*const Object, u32>,
    /// Copies of looks of annotations.
    forms: BTreeMap<ObjectId, u32>,
    waiting: Vec<(u32, ObjectId)>,
    objects: Vec<(u32, Object)>,
    next: u32,
    /// The resources of the page that is being copied.
    of_page: Option<&'d Object>,
    fault: Option<Finding>,
}

impl<'d> Copier<'d> {
    /// A copier that has copied nothing.
    pub fn new(source: &'d Source, layers: &'d Layers) -> Self {
        Copier {
            source,
            layers,
            numbers: BTreeMap::new(),
            shared: BTreeMap::new(),
            forms: BTreeMap::new(),
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
        self.of_page = resources;
    }

    /// A copy that is made once, however often it is needed: many pages and forms have the resources of one node.
    pub fn shared(&mut self, object: &'d Object) -> Object {
        if let Object::Reference(_) = object {
            return self.copy(object);
        }
        if let Some(number) = self.shared.get(&std::ptr::from_ref(object)) {
            return Object::Reference((*number, 0));
        }
        let number = self.next;
        self.next += 1;
        self.shared.insert(object, number);
        let copied = self.direct(object, 0);
        self.objects.push((number, copied));
        Object::Reference((number, 0))
    }

    /// The look of an annotation: some programs leave out that it is a form, since it cannot be anything else.
    pub fn form(&mut self, id: ObjectId) -> Object {
        if let Some(number) = self.forms.get(&id) {
            return Object::Reference((*number, 0));
        }
        let mut object = self.source.document.objects.get(&id).cloned().unwrap_or(Object::Null);
        if let Object::Stream(stream) = &mut object {
            stream.dict.set("Subtype", "Form");
        }
        let copied = self.direct(&object, 0);
        let number = self.add(copied);
        self.forms.insert(id, number);
        Object::Reference((number, 0))
    }

    /// The copy of an object; what it refers to follows when the page is done.
    pub fn copy(&mut self, object: &Object) -> Object {
        self.direct(object, 0)
    }

    /// All copies, in the order of their numbers.
    pub fn finish(mut self) -> Vec<(u32, Object)> {
        self.objects.sort_by_key(|(number, _)| *number);
        self.objects
    }

    /// Copies what is referred to and not yet copied: the end of a page.
    ///
    /// # Errors
    /// Something that is referred to cannot be read, or is not all there.
    pub fn settle(&mut self) -> Result<(), Finding> {
        while let Some((number, id)) = self.waiting.pop() {
            let object = match self.source.document.objects.get(&id) {
                Some(object) => self.direct(object, 0),
                // A number that the file does not know is null (ISO 32000-1, 7.3.10); one that it knows is damage.
                None => {
                    if self.source.document.reference_table.get(id.0).is_some() {
                        self.fault = Some(broken(Say::EnclosurePartUnread {}));
                    }
                    Object::Null
                }
            };
            self.objects.push((number, object));
        }
        self.fault.take().map_or(Ok(()), Err)
    }

    fn direct(&mut self, object: &Object, depth: usize) -> Object {
        if depth > DEEPEST {
            self.fault = Some(broken(Say::EnclosureEndless {}));
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
            let resources = self.shared(of_page);
            copied.set("Resources", resources);
        }
        Some(copied)
    }

    fn stream(&mut self, stream: &Stream, depth: usize) -> Object {
        if stream.dict.get(b"OC").is_ok_and(|layer| self.layers.hide(&self.source.document, layer)) {
            return Object::Null;
        }
        let mut kept = stream.dict.clone();
        for key in LEFT_OUT {
            kept.remove(key);
        }
        let Some(mut dict) = self.dictionary(&kept, depth) else {
            return Object::Null;
        };
        if self.layers.any() && (has(stream, b"Subtype", b"Form") || stream.dict.has(b"PatternType")) {
            match self.shown(stream) {
                Ok(None) => {}
                Ok(Some(shown)) => {
                    dict.remove(b"DecodeParms");
                    return Object::Stream(crate::object::deflate::compressed(dict, &shown));
                }
                Err(fault) => self.fault = Some(fault),
            }
        }
        let filters = match self.source.filters(stream) {
            Ok(filters) => filters,
            Err(_) => {
                self.fault = Some(broken(Say::EnclosurePartUnread {}));
                return Object::Null;
            }
        };
        let is_picture = has(stream, b"Subtype", b"Image");
        let last = filters.last().map(|(name, _)| filter::full_name(name));
        let mut content = stream.content.clone();
        match last {
            Some(b"JPXDecode") if filters.len() == 1 => content = without_metadata_boxes(&content),
            Some(b"DCTDecode") => match self.bare_jpeg(&filters, std::mem::take(&mut content)) {
                Ok(clean) => {
                    content = clean;
                    dict.set("Filter", "DCTDecode");
                    match &filters[filters.len() - 1].1 {
                        Some(parameters) => dict.set("DecodeParms", parameters.clone()),
                        None => _ = dict.remove(b"DecodeParms"),
                    }
                }
                Err(fault) => self.fault = Some(fault),
            },
            Some(b"FlateDecode") if is_picture && filters.len() == 1 => {
                if let Some(share) = bitmap::missing(self.source, stream) {
                    self.fault = Some(cut_off(Say::EnclosurePictureInIt {}, Some(share)));
                }
            }
            _ => {}
        }
        Object::Stream(Stream::new(dict, content).with_compression(false))
    }

    /// The content of a form without what lies on layers that are off.
    fn shown(&self, form: &Stream) -> Result<Option<Vec<u8>>, Finding> {
        let document = &self.source.document;
        let own = form.dict.get(b"Resources").ok().or(self.of_page);
        let resources = own.and_then(|r| document.dereference(r).ok()).and_then(|(_, r)| r.as_dict().ok());
        let content = self.source.plain(form).map_err(stopped)?.data;
        self.layers.shown(document, &content, resources).map_err(unsure)
    }

    /// The JPEG file that is the data of a stream, without metadata.
    fn bare_jpeg(&self, filters: &[filter::Filter], content: Vec<u8>) -> Result<Vec<u8>, Finding> {
        let data = match filters.len() {
            1 => content,
            others => filter::decode(&filters[..others - 1], &content, &self.source.work).map_err(stopped)?.data,
        };
        if let Some(gap) = jpeg_lines::gap(&data) {
            return Err(cut_off(Say::EnclosurePictureInIt {}, gap.share()));
        }
        jpeg::without_metadata(&data).ok_or_else(|| broken(Say::EnclosurePictureUnread {}))
    }
}

fn has(stream: &Stream, key: &[u8], name: &[u8]) -> bool {
    stream.dict.get(key).and_then(Object::as_name).is_ok_and(|n| n == name)
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
