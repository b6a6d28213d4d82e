//! Objects to a file.
//!
//! In: a finished lopdf document. Out: the bytes of a PDF 1.7 file (ISO 32000-1, 7.5): streams as they are, all
//! other objects together in a compressed object stream (7.5.7), and a cross-reference stream (7.5.8). That
//! makes a letter a quarter smaller than a file with a classic table. lopdf writes object streams too, but
//! serialises every object three times for them and leaves the cross-reference stream uncompressed.

use std::io::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::conform::deflate;
use super::shared::Shared;

/// Objects in one object stream; readers unpack a stream to find one object.
pub(super) const PER_STREAM: usize = 200;

/// Where an object lies.
#[derive(Clone, Copy)]
enum Entry {
    Free,
    Offset(usize),
    InStream { stream: u32, index: usize },
}

/// Writes a document; `trailer` of the document gives root, information and identifier. Objects of `shared` and `loose` are
/// written as they are, the loose ones outside of streams; where the content of each of these begins comes back with the file.
pub fn write(document: &Document, shared: Option<&Shared>, loose: &[(ObjectId, &[u8])]) -> (Vec<u8>, Vec<usize>) {
    let mut out = Vec::with_capacity(24 << 10);
    // The second line tells programs that the file is not text (7.5.2).
    out.extend(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    let count = document.max_id as usize + 1;
    let mut entries = vec![Entry::Free; count];
    let mut packed: Vec<(ObjectId, &Object)> = Vec::new();
    for (id, object) in &document.objects {
        match object {
            Object::Stream(_) => {
                entries[id.0 as usize] = Entry::Offset(out.len());
                indirect(&mut out, id.0, object);
            }
            object => packed.push((*id, object)),
        }
    }
    let mut places = Vec::new();
    for (id, content) in loose {
        entries[id.0 as usize] = Entry::Offset(out.len());
        let _ = writeln!(out, "{} 0 obj", id.0);
        places.push(out.len());
        out.extend_from_slice(content);
        out.extend(b"\nendobj\n");
    }
    if let Some(shared) = shared {
        for (number, object) in &shared.streams {
            entries[*number as usize] = Entry::Offset(out.len());
            out.extend_from_slice(object);
        }
        let stream = entries.len() as u32;
        for (index, number) in shared.packed.iter().enumerate() {
            entries[*number as usize] = Entry::InStream { stream, index };
        }
        entries.push(Entry::Offset(out.len()));
        let _ = writeln!(out, "{stream} 0 obj");
        out.extend_from_slice(&shared.pack);
        out.extend(b"\nendobj\n");
    }
    for objects in packed.chunks(PER_STREAM) {
        let number = entries.len() as u32;
        for (index, (id, _)) in objects.iter().enumerate() {
            entries[id.0 as usize] = Entry::InStream { stream: number, index };
        }
        entries.push(Entry::Offset(out.len()));
        indirect(&mut out, number, &Object::Stream(object_stream(objects, deflate)));
    }
    let start = out.len();
    entries.push(Entry::Offset(start));
    let table = cross_reference(&entries, &document.trailer);
    indirect(&mut out, entries.len() as u32 - 1, &Object::Stream(table));
    // Writing to a vector cannot fail.
    let _ = write!(out, "startxref\n{start}\n%%EOF\n");
    (out, places)
}

pub(super) fn indirect(out: &mut Vec<u8>, number: u32, object: &Object) {
    let _ = writeln!(out, "{number} 0 obj");
    put(out, object);
    out.extend(b"\nendobj\n");
}

/// Packs objects into one stream.
pub(super) fn object_stream(objects: &[(ObjectId, &Object)], compress: fn(&[u8]) -> Vec<u8>) -> Stream {
    let mut numbers = Vec::new();
    let mut bodies = Vec::new();
    for (id, object) in objects {
        let _ = write!(numbers, "{} {} ", id.0, bodies.len());
        put(&mut bodies, object);
        bodies.push(b'\n');
    }
    let dict = dictionary! { "Type" => "ObjStm", "N" => objects.len() as i64, "First" => numbers.len() as i64, "Filter" => "FlateDecode" };
    numbers.extend(bodies);
    Stream::new(dict, compress(&numbers))
}

fn cross_reference(entries: &[Entry], trailer: &Dictionary) -> Stream {
    let mut rows = Vec::with_capacity(entries.len() * 7);
    for entry in entries {
        let (kind, middle, last) = match *entry {
            Entry::Free => (0, 0, 0),
            Entry::Offset(offset) => (1, offset as u32, 0),
            Entry::InStream { stream, index } => (2, stream, index as u16),
        };
        rows.push(kind);
        rows.extend(middle.to_be_bytes());
        rows.extend(last.to_be_bytes());
    }
    let mut dict = dictionary! {
        "Type" => "XRef",
        "Size" => entries.len() as i64,
        "W" => vec![1.into(), 4.into(), 2.into()],
        "Filter" => "FlateDecode",
    };
    for (key, value) in trailer {
        dict.set(key.clone(), value.clone());
    }
    Stream::new(dict, deflate(&rows))
}

/// Writes one object (7.3), with white space only where it is needed.
pub fn put(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(if *value { b"true".as_slice() } else { b"false" }),
        Object::Integer(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Real(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Name(name) => put_name(out, name),
        Object::String(text, StringFormat::Literal) => put_literal(out, text),
        Object::String(text, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in text {
                let _ = write!(out, "{byte:02x}");
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                put(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) => put_dictionary(out, dict),
        Object::Stream(stream) => {
            let mut dict = stream.dict.clone();
            dict.set("Length", stream.content.len() as i64);
            put_dictionary(out, &dict);
            out.extend(b"\nstream\n");
            out.extend(&stream.content);
            out.extend(b"\nendstream");
        }
        Object::Reference((number, generation)) => {
            let _ = write!(out, "{number} {generation} R");
        }
    }
}

fn put_dictionary(out: &mut Vec<u8>, dict: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dict {
        put_name(out, key);
        let delimited =
            matches!(value, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_));
        if !delimited {
            out.push(b' ');
        }
        put(out, value);
    }
    out.extend(b">>");
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

fn put_literal(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // A bare carriage return would be read as a line feed (7.3.4.2).
            b'\r' => out.extend(b"\\r"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(object: &Object) -> String {
        let mut out = Vec::new();
        put(&mut out, object);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_and_names_are_escaped() {
        assert_eq!(written(&Object::String(b"a(b)\\\r".to_vec(), StringFormat::Literal)), "(a\\(b\\)\\\\\\r)");
        assert_eq!(written(&Object::Name(b"A B#".to_vec())), "/A#20B#23");
    }

    #[test]
    fn what_is_written_is_read_back() {
        let mut document = Document::with_version("1.7");
        let stream = document.add_object(Stream::new(dictionary! {}, b"hello".to_vec()));
        let list = document.add_object(vec![Object::Integer(-1), Object::Real(0.5), Object::Null, true.into()]);
        let root = document.add_object(dictionary! { "Type" => "Catalog", "S" => stream, "L" => list });
        document.trailer.set("Root", root);
        let read = Document::load_mem(&write(&document, None, &[]).0).unwrap();
        assert_eq!(read.get_object(list).unwrap(), document.get_object(list).unwrap());
        assert_eq!(read.get_object(stream).unwrap().as_stream().unwrap().content, b"hello");
        assert_eq!(read.catalog().unwrap().get(b"L").unwrap(), &Object::Reference(list));
    }
}
