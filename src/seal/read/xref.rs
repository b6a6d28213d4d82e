//! Cross references (ISO 32000-1, 7.5.4 to 7.5.8).
//!
//! In: a file. Out: where each of its objects is, from tables and streams, section by section back through its
//! updates; what was written last counts.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::lexer::Lexer;
use super::stream;
use super::work::{ReadError, Result, Work};

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
pub enum Location {
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

/// A section of cross references.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Where it is.
    pub start: usize,
    /// The object it is, if it is a stream.
    pub number: Option<u32>,
    /// Whether a second one belongs to it that only some programs see (7.5.8.4).
    pub hybrid: bool,
}

/// All sections of a file together.
pub struct Table {
    pub trailer: Dictionary,
    pub kind: Kind,
    pub start: usize,
    pub entries: BTreeMap<u32, Location>,
    pub sections: Vec<Section>,
}

/// The end of a file in which `startxref` stands.
const TAIL: usize = 2048;
/// The highest number of an object that readers must cope with (ISO 32000-1, annex C).
const HIGHEST: i64 = 8_388_607;
/// Objects of a file; a book of ten thousand pages has a tenth of it.
const MOST: usize = 1 << 20;

struct Sections<'w> {
    bytes: &'w [u8],
    base: usize,
    work: &'w Work,
    /// What each object's newest section says, with the number of the section.
    entries: BTreeMap<u32, (usize, Option<Location>)>,
    /// Which section is read.
    current: usize,
    /// Objects that the table read last calls free: in a hybrid file its stream may know them (7.5.8.4).
    free: Vec<i64>,
}

/// Reads all sections from the one at `start` back, or from the last one; offsets count from `base`.
pub fn read(bytes: &[u8], base: usize, start: Option<usize>, work: &Work) -> Result<Table> {
    let start = match start {
        Some(start) => start,
        None => last(bytes, base, work)?,
    };
    let mut sections = Sections { bytes, base, work, entries: BTreeMap::new(), current: 0, free: Vec::new() };
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    let mut first = None;
    let mut next = Some(start);
    while let Some(at) = next {
        if at >= bytes.len() || !seen.insert(at) {
            return Err(ReadError::Damaged);
        }
        let (trailer, kind, number) = sections.section(at)?;
        let hidden = place(&trailer, b"XRefStm", base)?;
        found.push(Section { start: at, number, hybrid: hidden.is_some() });
        // Hidden from programs that know tables only, and looked at before what is older (7.5.8.4).
        if let Some(hidden) = hidden {
            if hidden >= bytes.len() || !seen.insert(hidden) {
                return Err(ReadError::Damaged);
            }
            let free = std::mem::take(&mut sections.free);
            sections.current += 1;
            sections.section(hidden)?;
            sections.current -= 1;
            sections.free = free;
        }
        for number in std::mem::take(&mut sections.free) {
            sections.add(number, None)?;
        }
        sections.current += 2;
        next = place(&trailer, b"Prev", base)?;
        first.get_or_insert((trailer, kind));
    }
    let (trailer, kind) = first.ok_or(ReadError::Damaged)?;
    let entries = sections.entries.into_iter().filter_map(|(n, (_, entry))| Some((n, entry?))).collect();
    Ok(Table { trailer, kind, start, entries, sections: found })
}

/// Where the last section is.
fn last(bytes: &[u8], base: usize, work: &Work) -> Result<usize> {
    let tail = bytes.len().saturating_sub(TAIL);
    let word = b"startxref";
    let at = bytes[tail..].windows(word.len()).rposition(|w| w == word).ok_or(ReadError::Damaged)?;
    let start = Lexer::new(bytes, tail + at + word.len(), work).integer()?;
    usize::try_from(start).ok().and_then(|start| start.checked_add(base)).ok_or(ReadError::Damaged)
}

fn place(trailer: &Dictionary, key: &[u8], base: usize) -> Result<Option<usize>> {
    match trailer.get(key) {
        Ok(Object::Integer(at)) => {
            usize::try_from(*at).ok().and_then(|at| at.checked_add(base)).map(Some).ok_or(ReadError::Damaged)
        }
        Ok(_) => Err(ReadError::Damaged),
        Err(_) => Ok(None),
    }
}

/// Passes over the rows and the trailer of a table.
pub fn pass_table(lexer: &mut Lexer<'_, '_>) -> Result<()> {
    while !lexer.word(b"trailer")? {
        lexer.integer()?;
        for _ in 0..lexer.integer()? {
            lexer.integer()?;
            lexer.integer()?;
            if !lexer.word(b"n")? && !lexer.word(b"f")? {
                return Err(ReadError::Damaged);
            }
        }
    }
    lexer.value().map(drop)
}

impl Sections<'_> {
    fn add(&mut self, number: i64, entry: Option<Location>) -> Result<()> {
        self.work.look(16)?;
        if !(0..=HIGHEST).contains(&number) || self.entries.len() > MOST {
            return Err(ReadError::TooMuch);
        }
        let (section, first) = *self.entries.entry(number as u32).or_insert((self.current, entry));
        // Told twice in one section, programs differ in which one they take.
        if section == self.current && first != entry {
            self.work.note_ambiguous();
        }
        Ok(())
    }

    fn by_itself(&self, offset: usize, generation: i64) -> Result<Location> {
        let offset = offset.checked_add(self.base).ok_or(ReadError::Damaged)?;
        Ok(Location::At { offset, generation: u16::try_from(generation).map_err(|_| ReadError::Damaged)? })
    }

    fn section(&mut self, at: usize) -> Result<(Dictionary, Kind, Option<u32>)> {
        let mut lexer = Lexer::new(self.bytes, at, self.work);
        if lexer.word(b"xref")? {
            return Ok((self.table(&mut lexer)?, Kind::Table, None));
        }
        let number = u32::try_from(lexer.integer()?).map_err(|_| ReadError::Damaged)?;
        lexer.at = at;
        lexer.object_head(number)?;
        // The length of a cross-reference stream is direct: references could not be followed yet (7.5.8.2).
        let object = lexer.object_body(|length| match length {
            Object::Integer(length) => usize::try_from(*length).map_err(|_| ReadError::Damaged),
            _ => Err(ReadError::Damaged),
        })?;
        let Object::Stream(object) = object else { return Err(ReadError::Damaged) };
        let data = stream::decode(&object.dict, &object.content, self.work)?;
        self.stream(&object.dict, &data)?;
        Ok((object.dict, Kind::Stream, Some(number)))
    }

    fn table(&mut self, lexer: &mut Lexer<'_, '_>) -> Result<Dictionary> {
        while !lexer.word(b"trailer")? {
            let (first, count) = (lexer.integer()?, lexer.integer()?);
            for index in 0..count {
                let (offset, generation) = (lexer.integer()?, lexer.integer()?);
                let entry = if lexer.word(b"n")? {
                    // Some programs write entries of objects that are not there with a place of zero, whatever the generation.
                    let offset = usize::try_from(offset).map_err(|_| ReadError::Damaged)?;
                    if offset == 0 { None } else { Some(self.by_itself(offset, generation)?) }
                } else if lexer.word(b"f")? {
                    None
                } else {
                    return Err(ReadError::Damaged);
                };
                let number = first.checked_add(index).ok_or(ReadError::Damaged)?;
                match entry {
                    Some(entry) => self.add(number, Some(entry))?,
                    None => self.free.push(number),
                }
            }
        }
        match lexer.value()? {
            Object::Dictionary(trailer) => Ok(trailer),
            _ => Err(ReadError::Damaged),
        }
    }

    fn stream(&mut self, dictionary: &Dictionary, data: &[u8]) -> Result<()> {
        let numbers = |key: &[u8]| match dictionary.get(key) {
            Ok(Object::Array(items)) => {
                let items = items.iter().map(|i| i.as_i64().ok().filter(|n| *n >= 0).ok_or(ReadError::Damaged));
                items.collect::<Result<Vec<i64>>>().map(Some)
            }
            _ => Ok(None),
        };
        let widths = numbers(b"W")?.filter(|w| w.len() == 3 && w.iter().all(|w| *w <= 8)).ok_or(ReadError::Damaged)?;
        let row = widths.iter().sum::<i64>() as usize;
        if row == 0 {
            return Err(ReadError::Damaged);
        }
        let index = match numbers(b"Index")? {
            Some(index) => index,
            None => vec![0, dictionary.get(b"Size").and_then(Object::as_i64).map_err(|_| ReadError::Damaged)?],
        };
        let mut rows = data.chunks_exact(row);
        for pair in index.chunks_exact(2) {
            for number in 0..pair[1] {
                let Some(row) = rows.next() else { return Err(ReadError::Damaged) };
                let (kind, rest) = row.split_at(widths[0] as usize);
                let (middle, last) = rest.split_at(widths[1] as usize);
                let value = |bytes: &[u8]| bytes.iter().fold(0_u64, |n, b| n << 8 | u64::from(*b));
                let small = |n: u64| u32::try_from(n).map_err(|_| ReadError::Damaged);
                // Without a first column all are of kind 1 (7.5.8.2).
                let entry = match if kind.is_empty() { 1 } else { value(kind) } {
                    0 => None,
                    1 => {
                        let offset = usize::try_from(value(middle)).map_err(|_| ReadError::Damaged)?;
                        Some(self.by_itself(offset, i64::try_from(value(last)).map_err(|_| ReadError::Damaged)?)?)
                    }
                    2 => Some(Location::In { stream: small(value(middle))?, index: small(value(last))? as usize }),
                    // Unknown kinds are references to null.
                    _ => None,
                };
                self.add(pair[0].checked_add(number).ok_or(ReadError::Damaged)?, entry)?;
            }
        }
        Ok(())
    }
}
