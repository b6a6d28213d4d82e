//! The objects of a file whose table of contents leads nowhere.
//!
//! In: the bytes of a file. Out: the objects that are found in it from its beginning to its end, the last one of each number,
//! as all viewers do it. Data of streams are passed over, so that what lies in them is not taken for objects. What
//! is found but cannot be read is remembered, so that a page that needs it is not shown without it.

use std::collections::BTreeMap;

use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, Object, Stream};

use super::cipher::Cipher;
use super::token::Tokens;
use super::work::{Stop, Work};
use super::{Reader, find, keep, unpack};
use crate::object::syntax::is_space;

/// An object as it was found.
struct Found {
    generation: u16,
    /// None when it cannot be read.
    object: Option<Object>,
    /// The later one counts.
    rank: usize,
}

#[derive(Default)]
struct Finds {
    objects: BTreeMap<u32, Found>,
    trailer: Dictionary,
    /// Object streams in the order of the file.
    packed: Vec<(u32, usize)>,
}

/// Searches a file for its objects.
pub fn document(bytes: &[u8], work: &Work) -> Result<Document, Stop> {
    let mut finds = gather(bytes, work)?;
    let objects = &finds.objects;
    let cipher = Cipher::of(&finds.trailer, |number| objects.get(&number)?.object.clone())?;
    for (number, found) in &mut finds.objects {
        if let Some(object) = &mut found.object {
            cipher.open(*number, found.generation, object)?;
        }
    }
    for (number, rank) in std::mem::take(&mut finds.packed) {
        let Some(Found { object: Some(Object::Stream(stream)), rank: of_stream, .. }) = finds.objects.get(&number)
        else {
            continue;
        };
        if *of_stream != rank {
            continue;
        }
        // One that is damaged is missed where something refers to its objects, and only there.
        let inside = match unpack(stream, work) {
            Ok(inside) => inside,
            Err(Stop::Damaged) => continue,
            Err(stop) => return Err(stop),
        };
        for (number, object) in inside {
            if finds.objects.get(&number).is_none_or(|known| known.rank <= rank) {
                finds.objects.insert(number, Found { generation: 0, object: Some(object), rank });
            }
        }
    }
    let mut document = Document::new();
    document.trailer = finds.trailer;
    for (number, found) in finds.objects {
        match found.object {
            Some(object) => keep(&mut document, number, object),
            None => document.reference_table.insert(number, XrefEntry::Normal { offset: 0, generation: 0 }),
        }
    }
    if document.catalog().is_err() {
        let mut catalogs = document.objects.iter().filter(|(_, o)| o.as_dict().is_ok_and(|d| d.has_type(b"Catalog")));
        let id = *catalogs.next_back().ok_or(Stop::Damaged)?.0;
        document.trailer.set("Root", Object::Reference(id));
    }
    Ok(document)
}

/// Reads every object of the file in turn.
fn gather(bytes: &[u8], work: &Work) -> Result<Finds, Stop> {
    let mut finds = Finds::default();
    let lengths = |_: u32| None;
    let reader = Reader { bytes, work, offset_of: &lengths };
    let (mut at, mut last) = (0, 0);
    while let Some((place, is_trailer)) = next(bytes, at) {
        if !is_trailer {
            last = place;
        }
        let mut tokens = Tokens::new(bytes, place, work);
        at = if is_trailer {
            tokens.at += b"trailer".len();
            match tokens.value() {
                Ok(Object::Dictionary(trailer)) => finds.trailer(trailer),
                Err(Stop::TooMuch) => return Err(Stop::TooMuch),
                _ => {}
            }
            tokens.at.max(place + 1)
        } else {
            let Some((number, generation)) = tokens.head() else { return Err(Stop::Damaged) };
            let head = tokens.at;
            let rank = place;
            let object = match reader.body(&mut tokens) {
                Ok(object) => Some(object),
                Err(Stop::Damaged) => None,
                Err(stop) => return Err(stop),
            };
            let read_to = if object.is_some() { tokens.at } else { head };
            finds.take(number, Found { generation, object, rank });
            read_to
        };
    }
    // Behind the last object stands the end of the file, unless it was cut off.
    let behind = &bytes[last..];
    if find(behind, b"%%EOF").is_none() && find(behind, b"startxref").is_none() {
        return Err(Stop::CutOff);
    }
    Ok(finds)
}

/// Where the next object or trailer begins.
pub fn next(bytes: &[u8], from: usize) -> Option<(usize, bool)> {
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|b| matches!(b, b'o' | b't'))?;
        let rest = &bytes[at..];
        if rest.starts_with(b"trailer") {
            return Some((at, true));
        }
        if rest.starts_with(b"obj")
            && let Some(head) = head_before(bytes, from, at)
        {
            return Some((head, false));
        }
        at += 1;
    }
}

/// Where number and generation before the word `obj` begin.
fn head_before(bytes: &[u8], from: usize, word: usize) -> Option<usize> {
    let mut at = word;
    for _ in 0..2 {
        let blank = bytes[from..at].iter().rev().take_while(|b| is_space(**b)).take(16).count();
        at -= blank;
        let figures = bytes[from..at].iter().rev().take_while(|b| b.is_ascii_digit()).take(11).count();
        if figures == 0 || figures > 10 {
            return None;
        }
        at -= figures;
    }
    Some(at)
}

impl Finds {
    fn trailer(&mut self, trailer: Dictionary) {
        for key in [b"Root".as_slice(), b"Encrypt", b"ID", b"Info"] {
            if let Ok(value) = trailer.get(key) {
                self.trailer.set(key, value.clone());
            }
        }
    }

    fn take(&mut self, number: u32, found: Found) {
        if let Some(Object::Stream(Stream { dict, .. })) = &found.object {
            if dict.has_type(b"XRef") {
                self.trailer(dict.clone());
                return;
            }
            if dict.has_type(b"ObjStm") {
                self.packed.push((number, found.rank));
            }
        }
        self.objects.insert(number, found);
    }
}
