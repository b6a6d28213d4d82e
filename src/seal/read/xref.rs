//! Cross references (ISO 32000-1, 7.5.4 to 7.5.8).
//!
//! In: a file. Out: where each of its objects is, from tables and streams, section by section back through its
//! updates; what was written last counts.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::lexer::Lexer;
use super::{Fault, Result, Work, stream};

/// How a section is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As a table with a trailer.
    Table,
    /// As a stream.
    Stream,
}

/// Where an object is; objects that were deleted have no entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// By itself.
    At {
        /// Where.
        offset: usize,
        /// Which of the objects that had this number.
        generation: u16,
    },
    /// Packed with others.
    In {
        /// The stream.
        stream: u32,
        /// Its place among them.
        index: usize,
    },
}

/// All sections of a file together.
pub struct Table {
    pub trailer: Dictionary,
    pub kind: Kind,
    pub start: usize,
    pub entries: BTreeMap<u32, Entry>,
}

/// The end of a file in which `startxref` stands.
const TAIL: usize = 2048;
/// The highest number of an object that readers must cope with (ISO 32000-1, annex C).
const HIGHEST: i64 = 8_388_607;
/// Objects of a file; a book of ten thousand pages has a tenth of it.
const MOST: usize = 1 << 20;

struct Sections<'w> {
    bytes: &'w [u8],
    work: &'w Work,
    entries: BTreeMap<u32, Option<Entry>>,
    /// Objects that the table read last calls free: in a hybrid file its stream may know them (7.5.8.4).
    free: Vec<i64>,
}

/// Reads all sections.
pub fn read(bytes: &[u8], work: &Work) -> Result<Table> {
    let tail = bytes.len().saturating_sub(TAIL);
    let word = b"startxref";
    let at = bytes[tail..].windows(word.len()).rposition(|w| w == word).ok_or(Fault::Damaged)?;
    let start = Lexer::new(bytes, tail + at + word.len(), work).integer()?;
    let start = usize::try_from(start).map_err(|_| Fault::Damaged)?;
    let mut sections = Sections { bytes, work, entries: BTreeMap::new(), free: Vec::new() };
    let mut seen = BTreeSet::new();
    let mut first = None;
    let mut next = Some(start);
    while let Some(at) = next {
        if at >= bytes.len() || !seen.insert(at) {
            return Err(Fault::Damaged);
        }
        let (trailer, kind) = sections.section(at)?;
        // Hidden from programs that know tables only, and looked at before what is older (7.5.8.4).
        if let Some(hidden) = place(&trailer, b"XRefStm")? {
            if hidden >= bytes.len() || !seen.insert(hidden) {
                return Err(Fault::Damaged);
            }
            let free = std::mem::take(&mut sections.free);
            sections.section(hidden)?;
            sections.free = free;
        }
        for number in std::mem::take(&mut sections.free) {
            sections.add(number, None)?;
        }
        next = place(&trailer, b"Prev")?;
        first.get_or_insert((trailer, kind));
    }
    let (trailer, kind) = first.ok_or(Fault::Damaged)?;
    let entries = sections.entries.into_iter().filter_map(|(n, entry)| Some((n, entry?))).collect();
    Ok(Table { trailer, kind, start, entries })
}

fn place(trailer: &Dictionary, key: &[u8]) -> Result<Option<usize>> {
    match trailer.get(key) {
        Ok(Object::Integer(at)) => usize::try_from(*at).map(Some).map_err(|_| Fault::Damaged),
        Ok(_) => Err(Fault::Damaged),
        Err(_) => Ok(None),
    }
}

impl Sections<'_> {
    fn add(&mut self, number: i64, entry: Option<Entry>) -> Result<()> {
        self.work.look(8)?;
        if !(0..=HIGHEST).contains(&number) || self.entries.len() > MOST {
            return Err(Fault::TooMuch);
        }
        self.entries.entry(number as u32).or_insert(entry);
        Ok(())
    }

    fn section(&mut self, at: usize) -> Result<(Dictionary, Kind)> {
        let mut lexer = Lexer::new(self.bytes, at, self.work);
        if lexer.word(b"xref")? {
            return Ok((self.table(&mut lexer)?, Kind::Table));
        }
        let number = u32::try_from(lexer.integer()?).map_err(|_| Fault::Damaged)?;
        lexer.at = at;
        lexer.object_head(number)?;
        // The length of a cross-reference stream is direct: references could not be followed yet (7.5.8.2).
        let object = lexer.object_body(|length| match length {
            Object::Integer(length) => usize::try_from(*length).map_err(|_| Fault::Damaged),
            _ => Err(Fault::Damaged),
        })?;
        let Object::Stream(object) = object else { return Err(Fault::Damaged) };
        let data = stream::decode(&object.dict, &object.content, self.work)?;
        self.stream(&object.dict, &data)?;
        Ok((object.dict, Kind::Stream))
    }

    fn table(&mut self, lexer: &mut Lexer<'_, '_>) -> Result<Dictionary> {
        while !lexer.word(b"trailer")? {
            let (first, count) = (lexer.integer()?, lexer.integer()?);
            for index in 0..count {
                let (offset, generation) = (lexer.integer()?, lexer.integer()?);
                let entry = if lexer.word(b"n")? {
                    // Some programs write entries of objects that are not there with a place of zero.
                    let offset = usize::try_from(offset).map_err(|_| Fault::Damaged)?;
                    let generation = u16::try_from(generation).map_err(|_| Fault::Damaged)?;
                    (offset > 0).then_some(Entry::At { offset, generation })
                } else if lexer.word(b"f")? {
                    None
                } else {
                    return Err(Fault::Damaged);
                };
                let number = first.checked_add(index).ok_or(Fault::Damaged)?;
                match entry {
                    Some(entry) => self.add(number, Some(entry))?,
                    None => self.free.push(number),
                }
            }
        }
        match lexer.value()? {
            Object::Dictionary(trailer) => Ok(trailer),
            _ => Err(Fault::Damaged),
        }
    }

    fn stream(&mut self, dictionary: &Dictionary, data: &[u8]) -> Result<()> {
        let numbers = |key: &[u8]| match dictionary.get(key) {
            Ok(Object::Array(items)) => {
                let items = items.iter().map(|i| i.as_i64().ok().filter(|n| *n >= 0).ok_or(Fault::Damaged));
                items.collect::<Result<Vec<i64>>>().map(Some)
            }
            _ => Ok(None),
        };
        let widths = numbers(b"W")?.filter(|w| w.len() == 3 && w.iter().all(|w| *w <= 8)).ok_or(Fault::Damaged)?;
        let row = widths.iter().sum::<i64>() as usize;
        if row == 0 {
            return Err(Fault::Damaged);
        }
        let index = match numbers(b"Index")? {
            Some(index) => index,
            None => vec![0, dictionary.get(b"Size").and_then(Object::as_i64).map_err(|_| Fault::Damaged)?],
        };
        let mut rows = data.chunks_exact(row);
        for pair in index.chunks_exact(2) {
            for number in 0..pair[1] {
                let Some(row) = rows.next() else { return Err(Fault::Damaged) };
                let (kind, rest) = row.split_at(widths[0] as usize);
                let (middle, last) = rest.split_at(widths[1] as usize);
                let value = |bytes: &[u8]| bytes.iter().fold(0_u64, |n, b| n << 8 | u64::from(*b));
                let small = |n: u64| u32::try_from(n).map_err(|_| Fault::Damaged);
                // Without a first column all are of kind 1 (7.5.8.2).
                let entry = match if kind.is_empty() { 1 } else { value(kind) } {
                    0 => None,
                    1 => Some(Entry::At {
                        offset: usize::try_from(value(middle)).map_err(|_| Fault::Damaged)?,
                        generation: u16::try_from(value(last)).map_err(|_| Fault::Damaged)?,
                    }),
                    2 => Some(Entry::In { stream: small(value(middle))?, index: small(value(last))? as usize }),
                    // Unknown kinds are references to null.
                    _ => None,
                };
                self.add(pair[0].checked_add(number).ok_or(Fault::Damaged)?, entry)?;
            }
        }
        Ok(())
    }
}
