//! Objects to a file.
//!
//! In: a finished lopdf document. Out: the bytes of a PDF 1.7 file (ISO 32000-1, 7.5): streams as they are, all
//! other objects together in a compressed object stream (7.5.7), and a cross-reference stream (7.5.8). That
//! makes a letter a quarter smaller than a file with a classic table. lopdf writes object streams too, but
//! serialises every object three times for them and leaves the cross-reference stream uncompressed.

use std::io::Write;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::shared::Shared;
use crate::object::deflate::deflate;
use crate::object::write::{PER_STREAM, indirect, object_stream};

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

#[cfg(test)]
mod tests {
    use super::*;

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
