//! A file while it is written.
//!
//! In: objects, one after the other, under numbers that were taken before. Out: the bytes of a PDF 1.7 file (ISO 32000-1, 7.5): streams
//! where they come, all other objects together in compressed object streams (7.5.7), and a cross-reference stream (7.5.8). That makes a
//! letter a quarter smaller than a file with a classic table. What many letters begin with is copied ([`Start`]).

use std::sync::Arc;

use lopdf::Object;
use sha2::{Digest, Sha256};

use crate::object::deflate::Effort;
use crate::object::pack::{Pack, Place, put_stream};
use crate::object::write::{Hex, Ref, put_moved, write_to};

/// The head of a file; its second line tells programs that it is not text (7.5.2).
pub const HEAD: &[u8] = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

/// A cross-reference table of fewer bytes is not compressed.
const SHORT_TABLE: usize = 512;

/// What a file begins with: some objects, in their places.
pub struct Start {
    bytes: Vec<u8>,
    places: Vec<Place>,
    /// The hash of the bytes, to be gone on with.
    hash: Sha256,
}

/// A file, from its head to the last object so far.
pub struct File {
    out: Vec<u8>,
    /// By number.
    places: Vec<Place>,
    pack: Pack,
    /// The number of the open object stream.
    stream: u32,
    begun: Option<Arc<Start>>,
}

impl File {
    /// A file without objects.
    pub fn new() -> Self {
        File { out: HEAD.to_vec(), places: vec![Place::Nowhere], pack: Pack::default(), stream: 0, begun: None }
    }

    /// A file that begins as another does.
    pub fn behind(start: Arc<Start>) -> Self {
        // Most letters need ten kilobytes more.
        let mut out = Vec::with_capacity(start.bytes.len() + (12 << 10));
        out.extend_from_slice(&start.bytes);
        let mut places = Vec::with_capacity(start.places.len() + 128);
        places.extend_from_slice(&start.places);
        File { out, places, pack: Pack::default(), stream: 0, begun: Some(start) }
    }

    /// Ends here, for others to go on.
    pub fn into_start(mut self) -> Start {
        self.close_pack(Effort::Small);
        let hash = Sha256::new_with_prefix(&self.out);
        Start { bytes: self.out, places: self.places, hash }
    }

    /// Takes some numbers in a row; the first of them.
    pub fn take(&mut self, count: usize) -> u32 {
        let first = self.places.len();
        self.places.resize(first + count, Place::Nowhere);
        first as u32
    }

    fn lies(&mut self, number: u32, place: Place) {
        if let Some(known) = self.places.get_mut(number as usize) {
            *known = place;
        }
    }

    /// Begins an object that is no stream: where to write it.
    pub fn object(&mut self, number: u32) -> &mut Vec<u8> {
        if self.pack.is_full() {
            self.close_pack(Effort::Quick);
        }
        if self.pack.is_empty() {
            self.stream = self.take(1);
        }
        let (stream, (out, index)) = (self.stream, self.pack.begin(number));
        if let Some(place) = self.places.get_mut(number as usize) {
            *place = Place::Packed { stream, index };
        }
        out
    }

    fn close_pack(&mut self, effort: Effort) {
        if !self.pack.is_empty() {
            self.lies(self.stream, Place::At(self.out.len() as u64));
            self.pack.write(&mut self.out, self.stream, effort);
        }
    }

    /// Writes a stream, compressed; `entries` of its dictionary as bytes.
    pub fn stream(&mut self, number: u32, entries: &[u8], data: &[u8], effort: Effort) {
        self.lies(number, Place::At(self.out.len() as u64));
        put_stream(&mut self.out, number, entries, data, effort);
    }

    /// Writes an object outside of object streams, as it is; where its bytes begin.
    pub fn plain(&mut self, number: u32, object: &[u8]) -> usize {
        self.lies(number, Place::At(self.out.len() as u64));
        write_to!(&mut self.out, number, " 0 obj\n");
        let place = self.out.len();
        write_to!(&mut self.out, object, "\nendobj\n");
        place
    }

    /// Writes objects that have numbers of their own, from 1; what is to be added to each of these.
    pub fn add(&mut self, objects: &[(u32, Object)]) -> u32 {
        let highest = objects.iter().map(|(number, _)| *number).max().unwrap_or(0);
        let base = self.take(highest as usize) - 1;
        for (own, object) in objects {
            let number = own + base;
            if let Object::Stream(_) = object {
                self.lies(number, Place::At(self.out.len() as u64));
                write_to!(&mut self.out, number, " 0 obj\n");
                put_moved(&mut self.out, object, base);
                write_to!(&mut self.out, "\nendobj\n");
            } else {
                put_moved(self.object(number), object, base);
            }
        }
        base
    }

    /// The whole file. Its identifier (14.4) is made of all that stands in it.
    pub fn finish(mut self, catalog: u32, information: u32) -> Vec<u8> {
        self.close_pack(Effort::Quick);
        let own = self.take(1);
        let start = self.out.len() as u64;
        self.lies(own, Place::At(start));
        let (mut hash, from) = match &self.begun {
            Some(start) => (start.hash.clone(), start.bytes.len()),
            None => (Sha256::new(), 0),
        };
        hash.update(&self.out[from..]);
        let name = hash.finalize();
        let name = Hex(&name[..16]);
        // Numbers of object streams stand in the same field as places.
        let width = (8 - start.max(u64::from(own)).leading_zeros() as usize / 8).max(1);
        let mut table = Vec::with_capacity(self.places.len() * (width + 2));
        self.places.iter().for_each(|place| place.put(&mut table, width));
        let mut entries = Vec::new();
        write_to!(&mut entries, "/Type/XRef/Size ", own + 1, "/W[1 ", width, " 1]/Root ", Ref(catalog));
        write_to!(&mut entries, "/Info ", Ref(information), "/ID[", name, name, "]");
        // That of a letter is so short that compressing takes longer than anything saved is worth.
        if table.len() < SHORT_TABLE {
            write_to!(&mut self.out, own, " 0 obj\n<<", entries[..], "/Length ", table.len(), ">>\nstream\n");
            write_to!(&mut self.out, table[..], "\nendstream\nendobj\n");
        } else {
            put_stream(&mut self.out, own, &entries, &table, Effort::Quick);
        }
        write_to!(&mut self.out, "startxref\n", start as i64, "\n%%EOF\n");
        self.out
    }
}

#[cfg(test)]
#[path = "file_property_tests.rs"]
mod properties;

#[cfg(test)]
mod tests {
    use lopdf::{Document, Stream, dictionary};

    use super::*;
    use crate::object::write::put;

    #[test]
    fn what_is_written_is_read_back() {
        let list = Object::Array(vec![(-1).into(), 0.5.into(), Object::Null, true.into(), (2, 0).into()]);
        let stream = Stream::new(dictionary! { "List" => (1, 0) }, b"hello".to_vec());
        let mut start = File::new();
        let first = start.take(1);
        put(start.object(first), &Object::Integer(7));
        let mut file = File::behind(Arc::new(start.into_start()));
        let base = file.add(&[(1, list.clone()), (2, Object::Stream(stream))]);
        let root = file.take(1);
        write_to!(file.object(root), "<</Type/Catalog/L ", Ref(base + 1), "/F ", Ref(first), ">>");
        let read = Document::load_mem(&file.finish(root, root)).unwrap();
        let moved = Object::Array(vec![(-1).into(), 0.5.into(), Object::Null, true.into(), (base + 2, 0).into()]);
        assert_eq!(read.get_object((base + 1, 0)).unwrap(), &moved);
        let stream = read.get_object((base + 2, 0)).unwrap().as_stream().unwrap();
        assert_eq!(stream.content, b"hello");
        assert_eq!(stream.dict.get(b"List").unwrap(), &Object::Reference((base + 1, 0)));
        assert_eq!(read.get_object((first, 0)).unwrap(), &Object::Integer(7));
        assert_eq!(read.catalog().unwrap().get(b"F").unwrap(), &Object::Reference((first, 0)));
    }

    /// More objects than one stream takes, more than a byte counts, more than two bytes count, and places beyond three bytes.
    #[test]
    fn every_object_is_found_whatever_their_number_and_the_size_of_the_file() {
        for (count, ballast) in [(0, 0), (198, 0), (199, 0), (200, 0), (254, 0), (257, 0), (65_540, 0), (300, 17 << 20)]
        {
            let mut file = File::new();
            let heavy = file.take(1);
            file.plain(heavy, format!("({})", "x".repeat(ballast)).as_bytes());
            let first = file.take(count);
            for number in 0..count as u32 {
                write_to!(file.object(first + number), "<</Number ", number, "/Next ", Ref(first + number), ">>");
            }
            let root = file.take(1);
            write_to!(file.object(root), "<</Type/Catalog>>");
            let bytes = file.finish(root, root);
            let read = crate::seal::read::PdfFile::open(&bytes).unwrap();
            let document = Document::load_mem(&bytes).unwrap();
            for number in 0..count as u32 {
                let object = document.get_dictionary((first + number, 0)).unwrap();
                assert_eq!(object.get(b"Number").unwrap(), &Object::Integer(number.into()), "of {count}");
                if number % 997 == 0 || count < 1000 {
                    assert_eq!(read.object(first + number).unwrap(), Object::Dictionary(object.clone()));
                }
            }
            assert!(matches!(document.get_object((heavy, 0)).unwrap(), Object::String(s, _) if s.len() == ballast));
        }
    }

    #[test]
    fn the_identifier_is_of_all_that_is_in_the_file() {
        let written = |text: &str, behind: &str| {
            let mut start = File::new();
            let first = start.take(1);
            write_to!(start.object(first), crate::object::write::Literal(text.as_bytes()));
            let mut file = File::behind(Arc::new(start.into_start()));
            let root = file.take(1);
            write_to!(file.object(root), "<</Type/Catalog/F ", Ref(first), behind, ">>");
            let bytes = file.finish(root, root);
            Document::load_mem(&bytes).unwrap().trailer.get(b"ID").unwrap().clone()
        };
        assert_eq!(written("a", ""), written("a", ""));
        assert_ne!(written("a", ""), written("b", ""));
        assert_ne!(written("a", ""), written("a", "/B 1"));
    }
}
