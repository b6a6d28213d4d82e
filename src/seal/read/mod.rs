//! A PDF file of anybody, read to sign it or to check its signatures.
//!
//! In: bytes that may be made to do harm. Out: [`PdfFile`], whose objects are read one by one as they are asked for. It knows where
//! every value stands in the file, which a library that loads whole documents does not tell, and it repairs nothing:
//! a file that needs repair shows different things in different programs. The work and the memory spent on a
//! file are bounded by its length; past that it is [`ReadError::TooMuch`].

mod lexer;
mod secret;
mod stream;
mod work;
mod xref;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use lopdf::{Dictionary, Object};

use lexer::Lexer;
use secret::Secret;
use work::{DEEPEST, Work};
pub use work::{LARGEST, ReadError, Result};
pub use xref::{Kind, Location, Section};

/// The objects of an unpacked object stream: where each begins in it.
struct Unpacked {
    data: Vec<u8>,
    places: Vec<(u32, usize)>,
}

/// Where an object stands in the bytes: its offset, or that of the stream it is packed in and its place there.
type Site = (usize, Option<usize>);

/// What all states of a file have in common: what was read once is not read again.
struct Common {
    work: Work,
    unpacked: RefCell<BTreeMap<usize, Rc<Unpacked>>>,
    links: RefCell<BTreeMap<Site, Rc<[Link]>>>,
    /// The key of an encrypted file.
    secret: OnceCell<Secret>,
}

/// A reference inside an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The object that is referred to.
    pub number: u32,
    /// Whether the key is one by which other objects point at a form field or its widget.
    pub to_field: bool,
    /// Whether the key is `Data`, by which a signature tells that it is about the catalog or the form (ISO 32000-2, table 256).
    pub data: bool,
}

/// A file, or the part of it that was there at some time.
pub struct PdfFile<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Where the file begins for its own offsets: behind a byte order mark, in some.
    pub base: usize,
    /// The trailer that was written last.
    pub trailer: Dictionary,
    /// How its last section of cross references is written.
    pub kind: Kind,
    /// Where that section is.
    pub start: usize,
    /// Where each object is.
    pub entries: BTreeMap<u32, Location>,
    /// All its sections of cross references, the newest first.
    pub sections: Vec<Section>,
    /// Whether they say nothing twice with different values.
    pub clear: bool,
    common: Rc<Common>,
}

impl<'a> PdfFile<'a> {
    /// Opens a file.
    ///
    /// # Errors
    /// See [`ReadError`].
    pub fn open(bytes: &'a [u8]) -> Result<Self> {
        if bytes.len() > LARGEST {
            return Err(ReadError::TooLarge);
        }
        if !from_mark(bytes).starts_with(b"%PDF-") {
            return Err(ReadError::Damaged);
        }
        let common = Rc::new(Common {
            work: Work::new(bytes.len()),
            unpacked: RefCell::default(),
            links: RefCell::default(),
            secret: OnceCell::new(),
        });
        let mark = bytes.len() - from_mark(bytes).len();
        match Self::state_of(bytes, 0, None, common.clone()) {
            Err(ReadError::Damaged) if mark > 0 => Self::state_of(bytes, mark, None, common),
            opened => opened,
        }
    }

    /// The file as it was when it ended at `end`.
    ///
    /// # Errors
    /// It was none then.
    pub fn until(&self, end: usize) -> Result<PdfFile<'a>> {
        let bytes = self.bytes.get(..end).ok_or(ReadError::Damaged)?;
        Self::state_of(bytes, self.base, None, self.common.clone())
    }

    /// The file as one of its sections of cross references tells it.
    ///
    /// # Errors
    /// As [`PdfFile::open`].
    pub fn at_section(&self, start: usize) -> Result<PdfFile<'a>> {
        Self::state_of(self.bytes, self.base, Some(start), self.common.clone())
    }

    fn state_of(bytes: &'a [u8], base: usize, start: Option<usize>, common: Rc<Common>) -> Result<Self> {
        let before = common.work.ambiguous();
        let table = xref::read(bytes, base, start, &common.work)?;
        let file = PdfFile {
            bytes,
            base,
            trailer: table.trailer,
            kind: table.kind,
            start: table.start,
            entries: table.entries,
            sections: table.sections,
            clear: common.work.ambiguous() == before,
            common,
        };
        if file.is_encrypted() && file.common.secret.get().is_none() {
            let Ok(Object::Dictionary(dictionary)) = file.value(&file.trailer, b"Encrypt") else {
                return Err(ReadError::Encrypted);
            };
            let own = Self::reference(&file.trailer, b"Encrypt");
            let secret = Secret::open(&file.trailer, dictionary, own)?;
            // What was read before it was known is the encryption dictionary alone, whose strings stay as they are.
            let _ = file.common.secret.set(secret);
        }
        Ok(file)
    }

    /// Whether its strings and streams are encrypted, with the key of an empty password.
    pub fn is_encrypted(&self) -> bool {
        self.trailer.has(b"Encrypt")
    }

    /// An object by its number; null when there is none (ISO 32000-1, 7.3.10).
    ///
    /// # Errors
    /// It cannot be read.
    pub fn object(&self, number: u32) -> Result<Object> {
        match self.entries.get(&number) {
            Some(Location::At { offset, generation }) => self.common.work.deeper(|| {
                let mut object = self.at(number, *offset)?;
                if let Some(secret) = self.common.secret.get() {
                    secret.strings((number, *generation), &mut object);
                }
                Ok(object)
            }),
            Some(Location::In { stream, index }) => self.common.work.deeper(|| self.packed(number, *stream, *index)),
            None => Ok(Object::Null),
        }
    }

    /// What an object is, once references are followed.
    ///
    /// # Errors
    /// It cannot be read, or leads in a circle.
    pub fn resolve(&self, object: &Object) -> Result<Object> {
        let mut object = object.clone();
        for _ in 0..DEEPEST {
            match object {
                Object::Reference((number, _)) => object = self.object(number)?,
                object => return Ok(object),
            }
        }
        Err(ReadError::Damaged)
    }

    /// A value of a dictionary, references followed; null when there is none.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn value(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Object> {
        dictionary.get(key).map_or(Ok(Object::Null), |value| self.resolve(value))
    }

    /// A dictionary under a key, if there is one.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn dictionary(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Option<Dictionary>> {
        match self.value(dictionary, key)? {
            Object::Dictionary(found) => Ok(Some(found)),
            Object::Null => Ok(None),
            _ => Err(ReadError::Damaged),
        }
    }

    /// The number of an object that a dictionary refers to.
    pub fn reference(dictionary: &Dictionary, key: &[u8]) -> Option<u32> {
        dictionary.get(key).and_then(Object::as_reference).ok().map(|id| id.0)
    }

    /// The catalog and its number.
    ///
    /// # Errors
    /// There is none.
    pub fn catalog(&self) -> Result<(u32, Dictionary)> {
        let number = Self::reference(&self.trailer, b"Root").ok_or(ReadError::Damaged)?;
        match self.object(number)? {
            Object::Dictionary(catalog) => Ok((number, catalog)),
            _ => Err(ReadError::Damaged),
        }
    }

    /// Where the values of a dictionary stand, when it is an object of its own that is not packed. A key that stands there
    /// twice is given twice.
    ///
    /// # Errors
    /// It is packed, no dictionary, or damaged.
    pub fn spans(&self, number: u32) -> Result<Vec<(Vec<u8>, Range<usize>)>> {
        let Some(Location::At { offset, .. }) = self.entries.get(&number) else { return Err(ReadError::Damaged) };
        let mut lexer = Lexer::new(self.bytes, *offset, &self.common.work);
        lexer.object_head(number)?;
        lexer.spans()
    }

    /// What a stream, the object `number`, holds, where it is compressed by Flate or not at all.
    ///
    /// # Errors
    /// It is packed in another way, damaged, or too large.
    pub fn content(&self, number: u32, stream: &lopdf::Stream) -> Result<Vec<u8>> {
        match (self.common.secret.get(), self.entries.get(&number)) {
            (Some(secret), Some(Location::At { generation, .. })) => {
                let content = secret.stream((number, *generation), stream)?;
                self.common.work.look(content.len())?;
                stream::decode(&stream.dict, &content, &self.common.work)
            }
            _ => stream::decode(&stream.dict, &stream.content, &self.common.work),
        }
    }

    /// Where an object stands, so that two states can tell whether it is the same bytes; none when there is no such object.
    pub fn site(&self, number: u32) -> Option<(usize, Option<usize>)> {
        match *self.entries.get(&number)? {
            Location::At { offset, .. } => Some((offset, None)),
            Location::In { stream, index } => match self.entries.get(&stream)? {
                Location::At { offset, .. } => Some((*offset, Some(index))),
                Location::In { .. } => None,
            },
        }
    }

    /// Where the next thing begins, behind white space and comments.
    ///
    /// # Errors
    /// It is too much.
    pub fn begin(&self, at: usize) -> Result<usize> {
        let mut lexer = Lexer::new(self.bytes, at, &self.common.work);
        lexer.skip_space()?;
        Ok(lexer.at)
    }

    /// Where the object that begins at a place ends.
    ///
    /// # Errors
    /// It is another, or cannot be read.
    pub fn end_of_object(&self, at: usize, number: u32) -> Result<usize> {
        let mut lexer = Lexer::new(self.bytes, at, &self.common.work);
        lexer.object_head(number)?;
        lexer.object_body(|length| self.length(length))?;
        lexer.word(b"endobj")?;
        Ok(lexer.at)
    }

    /// Where the table of cross references with its trailer, or the `startxref` with its number, that begins at a place ends.
    ///
    /// # Errors
    /// It is neither.
    pub fn end_of_section(&self, at: usize) -> Result<usize> {
        let mut lexer = Lexer::new(self.bytes, at, &self.common.work);
        if lexer.word(b"startxref")? {
            lexer.integer()?;
        } else if lexer.word(b"xref")? && self.sections.iter().any(|section| self.begin(section.start) == Ok(at)) {
            xref::pass_table(&mut lexer)?;
        } else {
            return Err(ReadError::Damaged);
        }
        Ok(lexer.at)
    }

    fn length(&self, length: &Object) -> Result<usize> {
        match self.resolve(length)? {
            Object::Integer(length) => usize::try_from(length).map_err(|_| ReadError::Damaged),
            _ => Err(ReadError::Damaged),
        }
    }

    /// Counts work that is done with the file outside of reading, as if so many bytes were looked at.
    ///
    /// # Errors
    /// It was too much.
    pub fn spend(&self, bytes: usize) -> Result<()> {
        self.common.work.look(bytes)
    }

    /// Everything an object refers to.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn links(&self, number: u32) -> Result<Rc<[Link]>> {
        let Some(site) = self.site(number) else { return Ok(Rc::new([])) };
        if let Some(known) = self.common.links.borrow().get(&site) {
            return Ok(known.clone());
        }
        let found: Rc<[Link]> = links(&self.object(number)?).into();
        self.common.links.borrow_mut().insert(site, found.clone());
        Ok(found)
    }

    /// An object in which no key may stand twice with different values: programs differ in which one they take.
    ///
    /// # Errors
    /// It cannot be read, or one does.
    pub fn unambiguous(&self, number: u32) -> Result<Object> {
        let before = self.common.work.ambiguous();
        let object = self.object(number)?;
        if self.common.work.ambiguous() == before { Ok(object) } else { Err(ReadError::Damaged) }
    }

    fn at(&self, number: u32, offset: usize) -> Result<Object> {
        let mut lexer = Lexer::new(self.bytes, offset, &self.common.work);
        lexer.object_head(number)?;
        lexer.object_body(|length| self.length(length))
    }

    fn packed(&self, number: u32, stream: u32, index: usize) -> Result<Object> {
        // Object streams are never packed themselves (ISO 32000-1, 7.5.7).
        let Some(Location::At { offset, .. }) = self.entries.get(&stream) else { return Err(ReadError::Damaged) };
        let known = self.common.unpacked.borrow().get(offset).cloned();
        let unpacked = match known {
            Some(unpacked) => unpacked,
            None => {
                let unpacked = Rc::new(self.unpack(stream, &self.at(stream, *offset)?)?);
                self.common.unpacked.borrow_mut().insert(*offset, unpacked.clone());
                unpacked
            }
        };
        match unpacked.places.get(index) {
            Some((found, place)) if *found == number => Lexer::new(&unpacked.data, *place, &self.common.work).value(),
            _ => Err(ReadError::Damaged),
        }
    }

    fn unpack(&self, own: u32, object: &Object) -> Result<Unpacked> {
        let Object::Stream(stream) = object else { return Err(ReadError::Damaged) };
        let number = |key: &[u8]| match self.value(&stream.dict, key)? {
            Object::Integer(n) => usize::try_from(n).map_err(|_| ReadError::Damaged),
            _ => Err(ReadError::Damaged),
        };
        let (count, first) = (number(b"N")?, number(b"First")?);
        let data = self.content(own, stream)?;
        let mut lexer = Lexer::new(&data, 0, &self.common.work);
        let mut places = Vec::new();
        for _ in 0..count {
            let (number, place) = (lexer.integer()?, lexer.integer()?);
            let place =
                first.checked_add(usize::try_from(place).map_err(|_| ReadError::Damaged)?).ok_or(ReadError::Damaged)?;
            places.push((u32::try_from(number).map_err(|_| ReadError::Damaged)?, place));
        }
        Ok(Unpacked { data, places })
    }
}

/// What comes behind a byte order mark.
fn from_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// Keys by which objects point at a form field or its widget: kids at their field, the structure at its objects, actions,
/// the order of calculation (ISO 32000-2, 12.7.4.1, 14.7.5.3, 12.6.4, 12.7.3).
const TO_FIELDS: [&[u8]; 9] = [b"Parent", b"Kids", b"Obj", b"Fields", b"Annots", b"CO", b"T", b"AN", b"Data"];

/// Everything a value refers to.
pub fn links(object: &Object) -> Vec<Link> {
    let mut found = Vec::new();
    let mut open: Vec<(&[u8], &Object)> = vec![(b"", object)];
    while let Some((key, object)) = open.pop() {
        match object {
            Object::Reference((number, _)) => {
                found.push(Link { number: *number, to_field: TO_FIELDS.contains(&key), data: key == b"Data" });
            }
            Object::Array(items) => open.extend(items.iter().rev().map(|item| (key, item))),
            Object::Dictionary(dictionary) => {
                open.extend(dictionary.iter().map(|(key, value)| (key.as_slice(), value)))
            }
            Object::Stream(stream) => open.extend(stream.dict.iter().map(|(key, value)| (key.as_slice(), value))),
            _ => {}
        }
    }
    found
}

/// Whether two objects say the same. Streams compare by dictionary and content.
pub fn same(a: &Object, b: &Object) -> bool {
    match (a, b) {
        (Object::Stream(a), Object::Stream(b)) => a.dict == b.dict && a.content == b.content,
        (a, b) => a == b,
    }
}
