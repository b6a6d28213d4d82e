//! DER, read and written (ITU-T X.690).
//!
//! In: bytes that may come from anybody. Out: elements that borrow from them, and bytes from parts. A reader goes
//! from element to the next and never calls itself, so its work is bounded by the length of what it reads. Elements
//! keep their bytes as they stood, because signatures are over those and not over the same thing written anew.
//! Indefinite lengths and lengths longer than need be are not DER and are refused.

/// Tags of X.680 and how context-specific ones are made.
pub mod tag {
    #![allow(missing_docs)] // the names are those of the standard
    pub const BOOLEAN: u8 = 0x01;
    pub const INTEGER: u8 = 0x02;
    pub const BIT_STRING: u8 = 0x03;
    pub const OCTET_STRING: u8 = 0x04;
    pub const NULL: u8 = 0x05;
    pub const OID: u8 = 0x06;
    pub const UTF8_STRING: u8 = 0x0c;
    pub const PRINTABLE_STRING: u8 = 0x13;
    pub const T61_STRING: u8 = 0x14;
    pub const IA5_STRING: u8 = 0x16;
    pub const UTC_TIME: u8 = 0x17;
    pub const GENERALIZED_TIME: u8 = 0x18;
    pub const BMP_STRING: u8 = 0x1e;
    pub const SEQUENCE: u8 = 0x30;
    pub const SET: u8 = 0x31;

    /// `[n]`, holding other elements.
    pub const fn constructed(n: u8) -> u8 {
        0xa0 | n
    }

    /// `[n]`, holding a value.
    pub const fn primitive(n: u8) -> u8 {
        0x80 | n
    }
}

/// The bytes are not what they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Malformed;

/// What reading gives.
pub type Result<T> = std::result::Result<T, Malformed>;

/// One element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Element<'a> {
    /// Its tag.
    pub tag: u8,
    /// What it holds.
    pub content: &'a [u8],
    /// Tag, length and content, as they stood.
    pub whole: &'a [u8],
}

impl<'a> Element<'a> {
    /// The elements inside.
    pub fn inside(&self) -> Reader<'a> {
        Reader::new(self.content)
    }

    /// The element as one of tag `tag`.
    ///
    /// # Errors
    /// It has another tag.
    pub fn expect(self, tag: u8) -> Result<Element<'a>> {
        if self.tag == tag { Ok(self) } else { Err(Malformed) }
    }

    /// A small number that is not negative.
    ///
    /// # Errors
    /// No integer, negative, or above 2^63.
    pub fn number(&self) -> Result<u64> {
        let bytes = self.expect(tag::INTEGER)?.content;
        if bytes.is_empty() || bytes[0] & 0x80 != 0 || bytes.len() > 8 {
            return Err(Malformed);
        }
        Ok(bytes.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
    }

    /// The bytes of a bit string whose bits fill whole bytes.
    ///
    /// # Errors
    /// No bit string, or with unused bits.
    pub fn bits(&self) -> Result<&'a [u8]> {
        match self.expect(tag::BIT_STRING)?.content.split_first() {
            Some((0, bytes)) => Ok(bytes),
            _ => Err(Malformed),
        }
    }
}

/// Reads elements one after the other.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// A reader over bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Reader { rest: bytes }
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Whether an element of this tag comes next.
    fn next_is(&self, tag: u8) -> bool {
        self.rest.first() == Some(&tag)
    }

    /// The next element.
    ///
    /// # Errors
    /// Nothing left, or not DER.
    pub fn any(&mut self) -> Result<Element<'a>> {
        let [tag, first, ..] = *self.rest else { return Err(Malformed) };
        if tag & 0x1f == 0x1f {
            return Err(Malformed);
        }
        let (length, head) = match first {
            0..=0x7f => (usize::from(first), 2),
            0x81..=0x84 => {
                let count = usize::from(first & 0x7f);
                let bytes = self.rest.get(2..2 + count).ok_or(Malformed)?;
                let length = bytes.iter().fold(0_usize, |n, b| n << 8 | usize::from(*b));
                if bytes[0] == 0 || length < 0x80 {
                    return Err(Malformed);
                }
                (length, 2 + count)
            }
            _ => return Err(Malformed),
        };
        let end = head.checked_add(length).ok_or(Malformed)?;
        let whole = self.rest.get(..end).ok_or(Malformed)?;
        self.rest = &self.rest[end..];
        Ok(Element { tag, content: &whole[head..], whole })
    }

    /// The next element, of this tag.
    ///
    /// # Errors
    /// Nothing left, not DER, or another tag.
    pub fn one(&mut self, tag: u8) -> Result<Element<'a>> {
        self.any()?.expect(tag)
    }

    /// The next element if it has this tag.
    ///
    /// # Errors
    /// It has, and is not DER.
    pub fn optional(&mut self, tag: u8) -> Result<Option<Element<'a>>> {
        if self.next_is(tag) { self.any().map(Some) } else { Ok(None) }
    }

    /// A sequence, opened.
    ///
    /// # Errors
    /// The next element is none.
    pub fn sequence(&mut self) -> Result<Reader<'a>> {
        Ok(self.one(tag::SEQUENCE)?.inside())
    }

    /// An object identifier, as the bytes of its content.
    ///
    /// # Errors
    /// The next element is none.
    pub fn oid(&mut self) -> Result<&'a [u8]> {
        Ok(self.one(tag::OID)?.content)
    }

    /// All elements that are left.
    ///
    /// # Errors
    /// One of them is not DER.
    pub fn all(mut self) -> Result<Vec<Element<'a>>> {
        let mut elements = Vec::new();
        while !self.is_empty() {
            elements.push(self.any()?);
        }
        Ok(elements)
    }

    /// Nothing may be left.
    ///
    /// # Errors
    /// Something is.
    pub fn end(&self) -> Result<()> {
        if self.is_empty() { Ok(()) } else { Err(Malformed) }
    }
}

/// The only element of `bytes`.
///
/// # Errors
/// Not DER, another tag, or something behind it.
pub fn only(bytes: &[u8], tag: u8) -> Result<Element<'_>> {
    let mut reader = Reader::new(bytes);
    let element = reader.one(tag)?;
    reader.end()?;
    Ok(element)
}

/// Writes an element from parts.
pub fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|p| p.len()).sum();
    let mut out = Vec::with_capacity(length + 6);
    out.push(tag);
    if length < 0x80 {
        out.push(length as u8);
    } else {
        let bytes = length.to_be_bytes();
        let skip = bytes.iter().take_while(|b| **b == 0).count();
        out.push(0x80 | (bytes.len() - skip) as u8);
        out.extend(&bytes[skip..]);
    }
    for part in parts {
        out.extend_from_slice(part);
    }
    out
}

/// A sequence from parts.
pub fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    element(tag::SEQUENCE, parts)
}

/// A set from elements, in the order DER wants: by their bytes (X.690, 11.6).
pub fn set_of(mut elements: Vec<Vec<u8>>) -> Vec<u8> {
    elements.sort();
    element(tag::SET, &elements.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// An object identifier from its content.
pub fn oid(content: &[u8]) -> Vec<u8> {
    element(tag::OID, &[content])
}

/// A number that is not negative, from bytes with the highest first.
pub fn unsigned(bytes: &[u8]) -> Vec<u8> {
    let skip = bytes.iter().take_while(|b| **b == 0).count();
    let bytes = &bytes[skip..];
    // A zero before a high bit keeps the number from being negative; zero itself has one byte.
    let lead: &[u8] = if bytes.first().is_none_or(|b| b & 0x80 != 0) { &[0] } else { &[] };
    element(tag::INTEGER, &[lead, bytes])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for length in [0, 1, 0x7f, 0x80, 0xff, 0x100, 70_000] {
            let content = vec![7; length];
            let written = element(tag::OCTET_STRING, &[&content]);
            let read = only(&written, tag::OCTET_STRING).unwrap();
            assert_eq!((read.content, read.whole), (content.as_slice(), written.as_slice()));
        }
    }

    #[test]
    fn numbers_are_minimal_and_never_negative() {
        assert_eq!(unsigned(&[0, 0]), [2, 1, 0]);
        assert_eq!(unsigned(&[0, 5]), [2, 1, 5]);
        assert_eq!(unsigned(&[0x80]), [2, 2, 0, 0x80]);
        assert_eq!(only(&unsigned(&[1, 0]), tag::INTEGER).unwrap().number(), Ok(256));
        assert_eq!(only(&[2, 1, 0x80], tag::INTEGER).unwrap().number(), Err(Malformed));
    }

    #[test]
    fn what_is_not_der_is_refused() {
        for bytes in [
            &[][..],
            &[0x30],
            &[0x30, 0x80, 0, 0],                // indefinite
            &[0x30, 0x81, 0x05, 1, 2, 3, 4, 5], // longer length than need be
            &[0x30, 0x82, 0x00, 0x80],          // leading zero
            &[0x30, 0x85, 1, 0, 0, 0, 0],       // more than four gigabytes
            &[0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
            &[0x1f, 0x81, 0], // tag of two bytes
            &[0x30, 2, 0],
        ] {
            assert_eq!(Reader::new(bytes).any(), Err(Malformed), "{bytes:x?}");
        }
        assert_eq!(only(&[5, 0, 0], tag::NULL), Err(Malformed));
    }

    #[test]
    fn a_set_is_sorted_by_its_bytes() {
        assert_eq!(set_of(vec![vec![5, 0], vec![2, 1, 1]]), [0x31, 5, 2, 1, 1, 5, 0]);
    }
}
