//! A stranger's PDF, opened.
//!
//! In: the bytes of a file (ISO 32000-1), whole, damaged, or made to do harm. Out: [`Source`], its objects as lopdf holds
//! them, decrypted, and what may still be spent on it; or why not. lopdf's own loader is not used: it makes buffers as
//! large as a file says, unpacks without end on the way to the objects, and refuses files that every viewer opens. Here the
//! table of contents is read (`table`); where it leads nowhere, the objects are searched for in the file, as viewers do
//! (`search`). `token` reads objects, `filter` takes filters off, `cipher` opens what can be opened without a password.
//! Generations are forgotten: all numbers have generation 0.

mod cipher;
pub mod filter;
mod search;
mod table;
pub mod token;
mod work;

use std::collections::{BTreeMap, BTreeSet};

use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, Object, Stream};

use cipher::Cipher;
use filter::{Filter, Plain};
use token::Tokens;
pub use work::{Stop, Work};

use crate::object::syntax::is_space;

/// A PDF that was read.
pub struct Source {
    /// Its objects, decrypted. The table of references knows the numbers that the file has, readable or not.
    pub document: Document,
    /// What may still be spent.
    pub work: Work,
}

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At this byte.
    At(usize),
    /// In this object stream.
    In(u32),
}

impl Source {
    /// Opens a file.
    ///
    /// # Errors
    /// See [`Stop`].
    pub fn open(bytes: &[u8]) -> Result<Source, Stop> {
        // What stands before the head counts as not there (annex H.3).
        let head = bytes.windows(5).take(1024).position(|w| w == b"%PDF-").ok_or(Stop::Damaged)?;
        let bytes = &bytes[head..];
        let work = Work::for_file(bytes.len());
        match by_table(bytes, &work) {
            Ok(document) => Ok(Source { document, work }),
            // A table that leads somewhere else, or nowhere.
            Err(Stop::Damaged) => {
                let work = Work::for_file(bytes.len());
                let document = search::document(bytes, &work)?;
                Ok(Source { document, work })
            }
            Err(stop) => Err(stop),
        }
    }

    /// The filters of a stream.
    ///
    /// # Errors
    /// They are not written as filters.
    pub fn filters(&self, stream: &Stream) -> Result<Vec<Filter>, Stop> {
        filters(&stream.dict, |object| self.document.dereference(object).ok().map(|(_, o)| o.clone()))
    }

    /// Whether the file has an object at the end of these references that cannot be read. One whose number the file does not
    /// know is null (ISO 32000-1, 7.3.10).
    pub fn is_missing(&self, object: &Object) -> bool {
        let mut object = object;
        for _ in 0..32 {
            let Object::Reference(id) = object else { return false };
            match self.document.objects.get(id) {
                Some(next) => object = next,
                None => return self.document.reference_table.get(id.0).is_some(),
            }
        }
        true
    }

    /// The data of a stream.
    ///
    /// # Errors
    /// A filter is unknown or for pictures alone, or too much came out.
    pub fn plain(&self, stream: &Stream) -> Result<Plain, Stop> {
        filter::decode(&self.filters(stream)?, &stream.content, &self.work)
    }
}

/// The filters that a dictionary names, in the order in which they are taken off (table 5).
fn filters(dict: &Dictionary, resolve: impl Fn(&Object) -> Option<Object>) -> Result<Vec<Filter>, Stop> {
    let list = |key: &[u8]| {
        let found = dict.get(key).ok().and_then(&resolve);
        match found {
            None | Some(Object::Null) => Vec::new(),
            Some(Object::Array(items)) => items.iter().map(|i| resolve(i).unwrap_or(Object::Null)).collect(),
            Some(one) => vec![one],
        }
    };
    let parameters = list(b"DecodeParms");
    let names = list(b"Filter").into_iter().enumerate();
    names
        .map(|(index, name)| {
            let Object::Name(name) = name else { return Err(Stop::Damaged) };
            let own = parameters.get(index).and_then(|p| p.as_dict().ok()).cloned();
            Ok((name, own))
        })
        .collect()
}

/// Reads all objects where the table of the file says they are.
fn by_table(bytes: &[u8], work: &Work) -> Result<Document, Stop> {
    let table = table::read(bytes, work)?;
    let at = |number: u32| match table.places.get(&number) {
        Some(Place::At(offset)) => Some(*offset),
        _ => None,
    };
    let reader = Reader { bytes, work, offset_of: &at };
    let cipher = Cipher::of(&table.trailer, |number| reader.object(number, at(number)?).ok())?;
    let mut document = Document::new();
    let mut packed: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (number, place) in &table.places {
        match place {
            Place::At(offset) => {
                let mut object = reader.object(*number, *offset)?;
                let generation = reader.generation(*offset);
                cipher.open(*number, generation, &mut object)?;
                keep(&mut document, *number, object);
            }
            Place::In(stream) => packed.entry(*stream).or_default().push(*number),
        }
    }
    for (stream, numbers) in packed {
        let Some(Object::Stream(stream)) = document.objects.remove(&(stream, 0)) else { return Err(Stop::Damaged) };
        let mut missing: BTreeSet<u32> = numbers.iter().copied().collect();
        for (number, object) in unpack(&stream, work)? {
            if missing.remove(&number) {
                keep(&mut document, number, object);
            }
        }
        for number in missing {
            document.reference_table.insert(number, XrefEntry::Compressed { container: 0, index: 0 });
        }
    }
    document.trailer = table.trailer;
    let catalog = document.catalog().map_err(|_| Stop::Damaged)?;
    let pages = catalog.get(b"Pages").and_then(|pages| document.dereference(pages)).map_err(|_| Stop::Damaged)?;
    pages.1.as_dict().map_err(|_| Stop::Damaged)?;
    Ok(document)
}

/// Puts an object into the document; the tags of a tagged file, by far its most objects, are not kept.
fn keep(document: &mut Document, number: u32, object: Object) {
    let is_tag = |dict: &Dictionary| {
        dict.has_type(b"StructElem") || (dict.has(b"S") && dict.has(b"P") && dict.has(b"K") && !dict.has(b"Type"))
    };
    if matches!(&object, Object::Dictionary(dict) if is_tag(dict)) {
        return;
    }
    document.reference_table.insert(number, XrefEntry::Normal { offset: 0, generation: 0 });
    document.objects.insert((number, 0), object);
}

/// The objects of an object stream (7.5.7), by number.
fn unpack(stream: &Stream, work: &Work) -> Result<Vec<(u32, Object)>, Stop> {
    let number = |key: &[u8]| {
        stream.dict.get(key).and_then(Object::as_i64).ok().and_then(|n| usize::try_from(n).ok()).ok_or(Stop::Damaged)
    };
    let (count, first) = (number(b"N")?, number(b"First")?);
    let plain = filter::decode(&filters(&stream.dict, |o| Some(o.clone()))?, &stream.content, work)?;
    if plain.whole == filter::Whole::No {
        return Err(Stop::Damaged);
    }
    let mut heads = Tokens::new(&plain.data, 0, work);
    let mut objects = Vec::new();
    for _ in 0..count {
        let (Some(number), Some(offset)) = (heads.unsigned(), heads.unsigned()) else { break };
        let place = first.checked_add(offset as usize).filter(|p| *p < plain.data.len()).ok_or(Stop::Damaged)?;
        let object = Tokens::new(&plain.data, place, work).value()?;
        objects.push((u32::try_from(number).map_err(|_| Stop::Damaged)?, object));
    }
    Ok(objects)
}

/// Reads objects that stand in the file itself.
struct Reader<'a> {
    bytes: &'a [u8],
    work: &'a Work,
    /// Where an object is that only tells a length.
    offset_of: &'a dyn Fn(u32) -> Option<usize>,
}

impl<'a> Reader<'a> {
    fn generation(&self, offset: usize) -> u16 {
        Tokens::new(self.bytes, offset, self.work).head().map_or(0, |head| head.1)
    }

    /// The object of this number at this place.
    fn object(&self, number: u32, offset: usize) -> Result<Object, Stop> {
        let mut tokens = Tokens::new(self.bytes, offset, self.work);
        match tokens.head() {
            Some((found, _)) if found == number => self.body(&mut tokens),
            _ => Err(Stop::Damaged),
        }
    }

    /// What stands behind the head of an object.
    fn body(&self, tokens: &mut Tokens<'a>) -> Result<Object, Stop> {
        tokens.skip_space();
        if tokens.rest().starts_with(b"endobj") {
            return Ok(Object::Null);
        }
        let object = tokens.value()?;
        let Object::Dictionary(dict) = object else { return Ok(object) };
        if !tokens.word(b"stream") {
            return Ok(Object::Dictionary(dict));
        }
        while matches!(tokens.peek(), Some(b' ' | b'\t')) {
            tokens.at += 1;
        }
        if tokens.peek() == Some(b'\r') {
            tokens.at += 1;
        }
        if tokens.peek() == Some(b'\n') {
            tokens.at += 1;
        }
        let start = tokens.at;
        let end = self.end_of_data(start, dict.get(b"Length").ok())?;
        tokens.at = end;
        tokens.word(b"endstream");
        let content = self.bytes.get(start..end).ok_or(Stop::Damaged)?;
        let mut stream = Stream::new(Dictionary::new(), Vec::new());
        stream.dict = dict;
        stream.content = content.to_vec();
        Ok(Object::Stream(stream))
    }

    /// Where the data of a stream end: where its length says, if the word for it follows there; else before the next such
    /// word.
    fn end_of_data(&self, start: usize, length: Option<&Object>) -> Result<usize, Stop> {
        let told = match length {
            Some(Object::Integer(length)) => usize::try_from(*length).ok(),
            Some(Object::Reference((number, _))) => (self.offset_of)(*number).and_then(|offset| {
                let mut tokens = Tokens::new(self.bytes, offset, self.work);
                tokens.head().filter(|head| head.0 == *number)?;
                tokens.unsigned().and_then(|n| usize::try_from(n).ok())
            }),
            _ => None,
        };
        if let Some(end) = told.and_then(|length| start.checked_add(length))
            && let Some(after) = self.bytes.get(end..)
        {
            let blank = after.iter().take(16).take_while(|b| is_space(**b)).count();
            if after[blank..].starts_with(b"endstream") || after[blank..].starts_with(b"endobj") {
                return Ok(end);
            }
        }
        let rest = self.bytes.get(start..).ok_or(Stop::Damaged)?;
        let found = find(rest, b"endstream");
        self.work.look(found.unwrap_or(rest.len()))?;
        let end = start + found.ok_or(Stop::Damaged)?;
        // The line end before the word is no part of the data.
        let line_end = match &self.bytes[..end] {
            [.., b'\r', b'\n'] => 2,
            [.., b'\n' | b'\r'] => 1,
            _ => 0,
        };
        Ok((end - line_end).max(start))
    }
}

/// Where a word begins.
fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let first = *word.first()?;
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|b| *b == first)?;
        if bytes[at..].starts_with(word) {
            return Some(at);
        }
        at += 1;
    }
}
