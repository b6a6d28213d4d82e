//! The table of contents of a file (ISO 32000-1, 7.5.4 and 7.5.8).
//!
//! In: the bytes of a file. Out: where it says each of its objects stands, the newest place of each, and its trailer. Both
//! kinds of tables and their mixtures are read. Nothing is made as large as a number in the file: what a table says
//! it holds counts only as far as the bytes are there.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::filter;
use super::search;
use super::token::Tokens;
use super::work::{Stop, Work};
use super::{Place, Reader, filters};

/// How far before the end of the file its start is looked for; some servers add lines of their own.
const TAIL: usize = 4096;
/// Sections of one file; each saving of a program adds one.
const MOST_SECTIONS: usize = 4096;
/// What an entry takes of the memory.
const ENTRY: usize = 48;

/// What a table says.
pub struct Table {
    /// Where each object stands; those that are free are not in it.
    pub places: BTreeMap<u32, Place>,
    /// The newest trailer, with what only older ones say.
    pub trailer: Dictionary,
}

#[derive(Default)]
struct Sections {
    /// None for objects that a newer section calls free.
    places: BTreeMap<u32, Option<Place>>,
    trailer: Dictionary,
}

/// Reads it.
pub fn read(bytes: &[u8], work: &Work) -> Result<Table, Stop> {
    let tail = bytes.len().saturating_sub(TAIL);
    let word = bytes[tail..].windows(9).rposition(|w| w == b"startxref").ok_or(Stop::Damaged)?;
    // A file that was saved anew ends behind its newest objects; what is left of one that was cut shows an older state.
    if search::next(bytes, tail + word).is_some_and(|(_, is_trailer)| !is_trailer) {
        return Err(Stop::CutOff);
    }
    let start = Tokens::new(bytes, tail + word + 9, work).unsigned().ok_or(Stop::Damaged)?;
    let mut sections = Sections::default();
    let mut seen = BTreeSet::new();
    let mut next = vec![start];
    while let Some(offset) = next.pop() {
        if !seen.insert(offset) {
            continue;
        }
        if seen.len() > MOST_SECTIONS {
            return Err(Stop::TooMuch);
        }
        let offset = usize::try_from(offset).ok().filter(|o| *o < bytes.len()).ok_or(Stop::Damaged)?;
        let trailer = sections.section(bytes, offset, work)?;
        // Before older sections comes the stream that a classic table has beside it (7.5.8.4).
        for key in [b"Prev".as_slice(), b"XRefStm"] {
            next.extend(trailer.get(key).and_then(Object::as_i64).ok().and_then(|n| u64::try_from(n).ok()));
        }
        for (key, value) in &trailer {
            if !sections.trailer.has(key) {
                sections.trailer.set(key.clone(), value.clone());
            }
        }
    }
    let places = sections.places.into_iter().filter_map(|(number, place)| Some((number, place?))).collect();
    Ok(Table { places, trailer: sections.trailer })
}

impl Sections {
    fn section(&mut self, bytes: &[u8], offset: usize, work: &Work) -> Result<Dictionary, Stop> {
        let mut tokens = Tokens::new(bytes, offset, work);
        if tokens.word(b"xref") {
            return self.classic(&mut tokens, work);
        }
        tokens.head().ok_or(Stop::Damaged)?;
        let reader = Reader { bytes, work, offset_of: &|_| None };
        let Object::Stream(stream) = reader.body(&mut tokens)? else { return Err(Stop::Damaged) };
        let plain = filter::decode(&filters(&stream.dict, |o| Some(o.clone()))?, &stream.content, work)?;
        self.stream(&stream.dict, &plain.data, work)?;
        Ok(stream.dict)
    }

    fn enter(&mut self, number: u32, place: Option<Place>, work: &Work) -> Result<(), Stop> {
        work.hold(ENTRY)?;
        self.places.entry(number).or_insert(place);
        Ok(())
    }

    fn classic(&mut self, tokens: &mut Tokens<'_>, work: &Work) -> Result<Dictionary, Stop> {
        while !tokens.word(b"trailer") {
            let first = tokens.unsigned().ok_or(Stop::Damaged)?;
            let count = tokens.unsigned().ok_or(Stop::Damaged)?;
            for index in 0..count {
                tokens.skip_space();
                // Fewer lines than were announced.
                if tokens.rest().starts_with(b"trailer") {
                    break;
                }
                let offset = tokens.unsigned().ok_or(Stop::Damaged)?;
                tokens.unsigned().ok_or(Stop::Damaged)?;
                let in_use = tokens.word(b"n");
                if !in_use && !tokens.word(b"f") {
                    return Err(Stop::Damaged);
                }
                let number = u32::try_from(first.saturating_add(index)).map_err(|_| Stop::Damaged)?;
                // Nothing can stand at the very beginning; some programs write free entries so.
                let place = (in_use && offset > 0).then_some(Place::At(offset as usize));
                self.enter(number, place, work)?;
            }
        }
        match tokens.value()? {
            Object::Dictionary(trailer) => Ok(trailer),
            _ => Err(Stop::Damaged),
        }
    }

    fn stream(&mut self, dict: &Dictionary, data: &[u8], work: &Work) -> Result<(), Stop> {
        let numbers = |key: &[u8]| -> Option<Vec<u64>> {
            let items = dict.get(key).ok()?.as_array().ok()?;
            items.iter().map(|i| i.as_i64().ok().and_then(|n| u64::try_from(n).ok())).collect()
        };
        let widths = numbers(b"W").filter(|w| w.len() == 3 && w.iter().all(|w| *w <= 8)).ok_or(Stop::Damaged)?;
        let [kind, second, third] = [0, 1, 2].map(|i| widths[i] as usize);
        let row = kind + second + third;
        if row == 0 {
            return Err(Stop::Damaged);
        }
        let size = dict.get(b"Size").and_then(Object::as_i64).ok().and_then(|n| u64::try_from(n).ok());
        let index = numbers(b"Index").unwrap_or_else(|| vec![0, size.unwrap_or(u64::MAX)]);
        let ranges = index.chunks_exact(2).flat_map(|pair| pair[0]..pair[0].saturating_add(pair[1]));
        for (number, row) in ranges.zip(data.chunks_exact(row)) {
            let field =
                |from: usize, width: usize| row[from..from + width].iter().fold(0, |n, b| n << 8 | u64::from(*b));
            let number = u32::try_from(number).map_err(|_| Stop::Damaged)?;
            let value = field(kind, second);
            let place = match if kind == 0 { 1 } else { field(0, kind) } {
                1 => Some(Place::At(value as usize)),
                2 => Some(Place::In(u32::try_from(value).map_err(|_| Stop::Damaged)?)),
                _ => None,
            };
            self.enter(number, place, work)?;
        }
        Ok(())
    }
}
