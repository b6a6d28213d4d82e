//! A PDF file of anybody, read to sign it or to check its signatures.
//!
//! In: bytes that may be made to do harm. Out: [`PdfFile`], whose objects are read one by one as they are asked for. It knows where
//! every value stands in the file, which a library that loads whole documents does not tell, and it repairs nothing:
//! a file that needs repair shows different things in different programs. The work and the memory spent on a
//! file are bounded by its length; past that it is [`Fault::TooMuch`].

mod lexer;
mod stream;
mod xref;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use lopdf::{Dictionary, Object};

use lexer::Lexer;
pub use xref::{Entry, Kind};

/// The largest file that is read.
pub const LARGEST: usize = 256 << 20;
/// References that lead to references, and streams whose length is in streams.
const DEEPEST: u32 = 32;

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is no PDF, or a damaged one.
    #[error("it is no PDF file, or damaged")]
    Damaged,
    /// Reading it would take longer than any honest file.
    #[error("it is built to keep a reader busy")]
    TooMuch,
    /// It is larger than [`LARGEST`].
    #[error("it is larger than 256 MiB")]
    TooLarge,
    /// It is encrypted.
    #[error("it is encrypted")]
    Encrypted,
}

/// What reading gives.
pub type Result<T> = std::result::Result<T, Fault>;

/// What may still be spent on a file: bytes looked at, and bytes unpacked.
struct Work {
    looks: Cell<u64>,
    unpacked: Cell<u64>,
    depth: Cell<u32>,
}

impl Work {
    fn new(length: usize) -> Self {
        let length = length as u64;
        Work {
            looks: Cell::new((64 << 20) + length * 8),
            unpacked: Cell::new((32 << 20) + length.min(32 << 20) * 4),
            depth: Cell::new(0),
        }
    }

    fn look(&self, bytes: usize) -> Result<()> {
        let left = self.looks.get().checked_sub(bytes as u64).ok_or(Fault::TooMuch)?;
        self.looks.set(left);
        Ok(())
    }
}

/// The objects of an unpacked object stream: where each begins in it.
struct Unpacked {
    data: Vec<u8>,
    places: Vec<(u32, usize)>,
}

/// A file, or the part of it that was there at some time.
pub struct PdfFile<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// The trailer that was written last.
    pub trailer: Dictionary,
    /// How its last section of cross references is written.
    pub kind: Kind,
    /// Where that section is.
    pub start: usize,
    /// Where each object is.
    pub entries: BTreeMap<u32, Entry>,
    work: Work,
    unpacked: RefCell<BTreeMap<u32, Rc<Unpacked>>>,
}

impl<'a> PdfFile<'a> {
    /// Opens a file.
    ///
    /// # Errors
    /// See [`Fault`].
    pub fn open(bytes: &'a [u8]) -> Result<Self> {
        if bytes.len() > LARGEST {
            return Err(Fault::TooLarge);
        }
        if !bytes.starts_with(b"%PDF-") {
            return Err(Fault::Damaged);
        }
        let work = Work::new(bytes.len());
        let table = xref::read(bytes, &work)?;
        let file = PdfFile {
            bytes,
            trailer: table.trailer,
            kind: table.kind,
            start: table.start,
            entries: table.entries,
            work,
            unpacked: RefCell::default(),
        };
        if file.trailer.has(b"Encrypt") {
            return Err(Fault::Encrypted);
        }
        Ok(file)
    }

    /// An object by its number; null when there is none (ISO 32000-1, 7.3.10).
    ///
    /// # Errors
    /// It cannot be read.
    pub fn object(&self, number: u32) -> Result<Object> {
        match self.entries.get(&number) {
            Some(Entry::At { offset, .. }) => self.deeper(|| self.at(number, *offset)),
            Some(Entry::In { stream, index }) => self.deeper(|| self.packed(number, *stream, *index)),
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
        Err(Fault::Damaged)
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
            _ => Err(Fault::Damaged),
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
        let number = Self::reference(&self.trailer, b"Root").ok_or(Fault::Damaged)?;
        match self.object(number)? {
            Object::Dictionary(catalog) => Ok((number, catalog)),
            _ => Err(Fault::Damaged),
        }
    }

    /// Where the values of a dictionary stand, when it is an object of its own that is not packed. A key that stands there
    /// twice is given twice.
    ///
    /// # Errors
    /// It is packed, no dictionary, or damaged.
    pub fn spans(&self, number: u32) -> Result<Vec<(Vec<u8>, Range<usize>)>> {
        let Some(Entry::At { offset, .. }) = self.entries.get(&number) else { return Err(Fault::Damaged) };
        let mut lexer = Lexer::new(self.bytes, *offset, &self.work);
        lexer.object_head(number)?;
        lexer.spans()
    }

    fn deeper<T>(&self, read: impl FnOnce() -> Result<T>) -> Result<T> {
        let depth = self.work.depth.get() + 1;
        if depth > DEEPEST {
            return Err(Fault::Damaged);
        }
        self.work.depth.set(depth);
        let read = read();
        self.work.depth.set(depth - 1);
        read
    }

    fn at(&self, number: u32, offset: usize) -> Result<Object> {
        let mut lexer = Lexer::new(self.bytes, offset, &self.work);
        lexer.object_head(number)?;
        lexer.object_body(|length| match self.resolve(length)? {
            Object::Integer(length) => usize::try_from(length).map_err(|_| Fault::Damaged),
            _ => Err(Fault::Damaged),
        })
    }

    fn packed(&self, number: u32, stream: u32, index: usize) -> Result<Object> {
        let known = self.unpacked.borrow().get(&stream).cloned();
        let unpacked = match known {
            Some(unpacked) => unpacked,
            None => {
                // Object streams are never packed themselves (ISO 32000-1, 7.5.7).
                let Some(Entry::At { offset, .. }) = self.entries.get(&stream) else { return Err(Fault::Damaged) };
                let unpacked = Rc::new(self.unpack(&self.at(stream, *offset)?)?);
                self.unpacked.borrow_mut().insert(stream, unpacked.clone());
                unpacked
            }
        };
        match unpacked.places.get(index) {
            Some((found, place)) if *found == number => Lexer::new(&unpacked.data, *place, &self.work).value(),
            _ => Err(Fault::Damaged),
        }
    }

    fn unpack(&self, object: &Object) -> Result<Unpacked> {
        let Object::Stream(stream) = object else { return Err(Fault::Damaged) };
        let number = |key: &[u8]| match self.value(&stream.dict, key)? {
            Object::Integer(n) => usize::try_from(n).map_err(|_| Fault::Damaged),
            _ => Err(Fault::Damaged),
        };
        let (count, first) = (number(b"N")?, number(b"First")?);
        let data = stream::decode(&stream.dict, &stream.content, &self.work)?;
        let mut lexer = Lexer::new(&data, 0, &self.work);
        let mut places = Vec::new();
        for _ in 0..count {
            let (number, place) = (lexer.integer()?, lexer.integer()?);
            let place = first.checked_add(usize::try_from(place).map_err(|_| Fault::Damaged)?).ok_or(Fault::Damaged)?;
            places.push((u32::try_from(number).map_err(|_| Fault::Damaged)?, place));
        }
        Ok(Unpacked { data, places })
    }
}

/// Whether two objects say the same. Streams compare by dictionary and content.
pub fn same(a: &Object, b: &Object) -> bool {
    match (a, b) {
        (Object::Stream(a), Object::Stream(b)) => a.dict == b.dict && a.content == b.content,
        (a, b) => a == b,
    }
}
