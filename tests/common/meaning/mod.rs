//! What a PDF of ours says, and nothing of how its objects are numbered, packed and compressed: metadata, fonts, what is drawn where, the
//! structure with its texts, bookmarks. Two writers that say the same give the same lines.
//!
//! While it reads it holds the file to its own rules (ISO 32000-1): every object is reached from the trailer, elements know their parents, and
//! the parent tree leads from what is marked on a page back to its element.

mod drawn;
pub mod expected;
mod resources;
mod structure;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::pdf::alphabets;

/// Something drawn: what, in words, and where, in points from the bottom left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Marked as what, in which font, which text; or a rule, or a picture by its name.
    pub what: String,
    /// Of text: left end, baseline, right end, the mean of where its glyphs begin, size, and each rise. Of a rule: its ends and thickness.
    /// Of a picture: scale to the right and up, left, bottom.
    pub numbers: Vec<f32>,
}

/// A page.
#[derive(Debug, PartialEq)]
pub struct Page {
    /// Width and height.
    pub size: (f32, f32),
    /// In the order of drawing.
    pub items: Vec<Item>,
}

/// What a file says.
#[derive(Debug)]
pub struct Meaning {
    /// Version, title, dates, claims, what the catalog has.
    pub head: Vec<String>,
    /// Fonts, pictures and other objects by their names on the pages.
    pub resources: Vec<String>,
    /// The pages.
    pub pages: Vec<Page>,
    /// What is seen of a signature.
    pub seal: Vec<Item>,
    /// The structure, indented: elements with their attributes, texts in quotation marks, links, fields.
    pub structure: Vec<String>,
    /// Bookmarks, indented, and how pages are counted.
    pub outline: Vec<String>,
}

impl Meaning {
    /// For a person, and for comparing.
    pub fn text(&self) -> String {
        let mut out = self.head.join("\n");
        let put = |out: &mut String, items: &[Item]| {
            for Item { what, numbers } in items {
                let numbers: Vec<String> = numbers.iter().map(|n| format!("{n:.2}")).collect();
                write!(out, "\n{:40} {what}", numbers.join(" ")).unwrap();
            }
        };
        for (number, page) in self.pages.iter().enumerate() {
            let (width, height) = page.size;
            write!(out, "\n\npage {}: {width:.2} × {height:.2}", number + 1).unwrap();
            put(&mut out, &page.items);
        }
        if !self.seal.is_empty() {
            out.push_str("\n\nseen of the signature");
            put(&mut out, &self.seal);
        }
        for (name, lines) in
            [("structure", &self.structure), ("outline", &self.outline), ("resources", &self.resources)]
        {
            write!(out, "\n\n{name}").unwrap();
            lines.iter().for_each(|line| write!(out, "\n{line}").unwrap());
        }
        out.push('\n');
        out
    }
}

/// Reads a file.
pub fn meaning(bytes: &[u8]) -> Meaning {
    let document = Document::load_mem(bytes).expect("the PDF can be read");
    everything_is_reached(&document);
    let ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let alphabets = alphabets(&document);
    let mut marked = BTreeMap::new();
    let pages = ids
        .iter()
        .enumerate()
        .map(|(number, id)| drawn::page(&document, number, *id, &alphabets, &mut marked))
        .collect();
    let structure = structure::Structure { document: &document, pages: &ids, marked }.read();
    Meaning {
        head: head(&document),
        resources: resources::resources(&document, &ids, &alphabets),
        pages,
        seal: drawn::seal(&document, &ids, &alphabets),
        structure,
        outline: outline(&document, &ids),
    }
}

fn everything_is_reached(document: &Document) {
    let mut reached = BTreeSet::new();
    let mut queue: Vec<&Object> = document.trailer.iter().map(|(_, object)| object).collect();
    while let Some(object) = queue.pop() {
        match object {
            Object::Reference(id) if reached.insert(*id) => {
                queue.push(document.get_object(*id).expect("what is referred to is there"));
            }
            Object::Array(items) => queue.extend(items),
            Object::Dictionary(dict) => queue.extend(dict.iter().map(|(_, object)| object)),
            Object::Stream(stream) => queue.extend(stream.dict.iter().map(|(_, object)| object)),
            _ => {}
        }
    }
    let of_the_file =
        |object: &Object| object.as_stream().is_ok_and(|s| s.dict.has_type(b"ObjStm") || s.dict.has_type(b"XRef"));
    let left: Vec<_> =
        document.objects.iter().filter(|(id, object)| !of_the_file(object) && !reached.contains(id)).collect();
    assert!(left.is_empty(), "nothing leads to {left:?}");
}

fn followed<'d>(document: &'d Document, object: &'d Object) -> &'d Object {
    document.dereference(object).expect("what is referred to is there").1
}

fn entry<'d>(document: &'d Document, dict: &'d Dictionary, key: &str) -> Option<&'d Object> {
    dict.get(key.as_bytes()).ok().map(|object| followed(document, object))
}

fn number(object: &Object) -> f32 {
    object.as_float().expect("a number")
}

/// An object in one line, its references followed; streams by what they unpack to.
fn line(document: &Document, object: &Object, depth: usize) -> String {
    if depth > 12 {
        return "…".into();
    }
    let dictionary = |dict: &Dictionary| {
        let sorted: BTreeMap<&[u8], &Object> = dict.iter().map(|(key, value)| (key.as_slice(), value)).collect();
        let of_the_file = |key: &[u8], value: &Object| match key {
            b"Length" | b"Filter" | b"Parent" | b"StructParent" => true,
            // Fonts and what is seen of a signature are told of for themselves.
            b"Font" | b"AP" => true,
            // A page or an element; of page labels it is what stands before the number.
            b"P" => value.as_reference().is_ok(),
            _ => false,
        };
        let entries = sorted.iter().filter(|(key, value)| !of_the_file(key, value));
        let entries = entries.map(|(k, v)| format!("{} {}", String::from_utf8_lossy(k), line(document, v, depth + 1)));
        format!("<< {} >>", entries.collect::<Vec<_>>().join(", "))
    };
    match followed(document, object) {
        Object::Dictionary(dict) => dictionary(dict),
        Object::Stream(stream) => {
            let data = stream.get_plain_content().unwrap_or_else(|_| stream.content.clone());
            format!("{} of {} bytes", dictionary(&stream.dict), data.len())
        }
        Object::Array(items) => {
            format!("[{}]", items.iter().map(|o| line(document, o, depth + 1)).collect::<Vec<_>>().join(" "))
        }
        Object::String(bytes, _) => format!("({})", text_of(bytes)),
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        Object::Real(value) => format!("{}", (value * 100.0).round() / 100.0),
        Object::Integer(value) => value.to_string(),
        Object::Boolean(value) => value.to_string(),
        other => format!("{other:?}"),
    }
}

/// A text string (7.9.2.2).
fn text_of(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(utf16) => {
            let units: Vec<u16> = utf16.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).expect("UTF-16")
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// No-break spaces and soft hyphens can be seen.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "␣").replace('\u{ad}', "¬")
}

fn head(document: &Document) -> Vec<String> {
    let catalog = document.catalog().expect("a catalog");
    let xmp = entry(document, catalog, "Metadata").and_then(|o| o.as_stream().ok()).expect("an XMP packet");
    assert!(!xmp.dict.has(b"Filter"), "archives look for the packet in the bytes of the file");
    let packet = std::str::from_utf8(&xmp.content).expect("UTF-8");
    let mut head = vec![format!("PDF {}", document.version)];
    for (tag, end) in [
        ("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li>"),
        ("<dc:language><rdf:Bag><rdf:li>", "</rdf:li>"),
        ("<xmp:CreateDate>", "<"),
        ("<xmp:ModifyDate>", "<"),
        ("<pdfaid:part>", "<"),
        ("<pdfaid:conformance>", "<"),
        ("<pdfuaid:part>", "<"),
    ] {
        let value = packet.split(tag).nth(1).and_then(|rest| rest.split(end).next());
        head.push(format!("XMP {}: {}", tag.trim_matches(['<', '>']), value.unwrap_or("(none)")));
    }
    head.push(format!("XMP of {} characters", packet.chars().count()));
    let information = document.trailer.get(b"Info").expect("document information");
    head.push(format!("Info {}", line(document, information, 0)));
    let sorted: BTreeMap<String, &Object> =
        catalog.iter().map(|(key, value)| (String::from_utf8_lossy(key).into_owned(), value)).collect();
    for (key, value) in sorted {
        // The rest is told below.
        if !["Pages", "StructTreeRoot", "Metadata", "Outlines", "PageLabels"].contains(&key.as_str()) {
            head.push(format!("{key} {}", line(document, value, 0)));
        }
    }
    let id = document.trailer.get(b"ID").and_then(Object::as_array).expect("an identifier");
    let [Object::String(first, _), Object::String(second, _)] = id.as_slice() else { panic!("two identifiers") };
    assert!(first.len() == 16 && first == second);
    head
}

fn destination(place: &Object, pages: &[ObjectId]) -> String {
    let [page, kind, rest @ ..] = place.as_array().expect("a place").as_slice() else { panic!("{place:?}") };
    let page = pages.iter().position(|id| *id == page.as_reference().unwrap()).unwrap() + 1;
    let rest: Vec<String> = rest.iter().map(|o| o.as_float().map_or("null".into(), |f| f.to_string())).collect();
    format!("page {page} {} {}", String::from_utf8_lossy(kind.as_name().unwrap()), rest.join(" "))
}

fn outline(document: &Document, pages: &[ObjectId]) -> Vec<String> {
    let mut lines = Vec::new();
    let catalog = document.catalog().unwrap();
    if let Some(labels) = entry(document, catalog, "PageLabels") {
        lines.push(format!("pages are counted {}", line(document, labels, 0)));
    }
    if let Ok(root) = catalog.get(b"Outlines").and_then(Object::as_reference) {
        let shown = below(document, root, pages, 1, &mut lines);
        assert_eq!(document.get_dictionary(root).unwrap().get(b"Count").and_then(Object::as_i64).unwrap(), shown);
    }
    lines
}

/// Tells the entries below one; how many there are.
fn below(document: &Document, parent: ObjectId, pages: &[ObjectId], depth: usize, lines: &mut Vec<String>) -> i64 {
    let reference =
        |id: ObjectId, key: &[u8]| document.get_dictionary(id).unwrap().get(key).and_then(Object::as_reference).ok();
    let (mut next, mut last, mut shown) = (reference(parent, b"First"), None, 0);
    while let Some(id) = next {
        let dict = document.get_dictionary(id).unwrap();
        assert_eq!((reference(id, b"Parent"), reference(id, b"Prev")), (Some(parent), last));
        let place = entry(document, dict, "Dest").expect("it leads somewhere");
        let title = line(document, dict.get(b"Title").unwrap(), 0);
        lines.push(format!("{}{title} → {}", "  ".repeat(depth), destination(place, pages)));
        let inner = below(document, id, pages, depth + 1, lines);
        assert_eq!(dict.get(b"Count").and_then(Object::as_i64).unwrap_or(0), inner);
        shown += 1 + inner;
        last = Some(id);
        next = reference(id, b"Next");
    }
    assert_eq!(reference(parent, b"Last"), last);
    shown
}
