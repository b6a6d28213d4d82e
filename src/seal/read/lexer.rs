//! Objects from bytes (ISO 32000-1, 7.2 and 7.3).
//!
//! In: bytes and a place. Out: the object that stands there. Strict where programs differ in what they make of a mistake.

use std::ops::Range;

use lopdf::{Dictionary, Object, Stream, StringFormat};

use super::work::{ReadError, Result, Work};
use crate::object::syntax::{is_regular, is_space};

/// Arrays and dictionaries inside each other.
const DEEPEST: usize = 64;
/// Digits of the longest number: a coordinate has ten.
const LONGEST_NUMBER: usize = 64;

/// Values inside one object: each takes hundreds of bytes of memory, and several states are held at once. The widths of the largest fonts are a third of it.
const MOST_VALUES: usize = 200_000;

/// A key of a dictionary, its value, and where that stands.
type DictionaryEntry = (Vec<u8>, Object, Range<usize>);

/// Reads from a place onwards.
pub struct Lexer<'b, 'w> {
    bytes: &'b [u8],
    /// Where it stands.
    pub at: usize,
    work: &'w Work,
    depth: usize,
    values: usize,
}

impl<'b, 'w> Lexer<'b, 'w> {
    /// A reader of `bytes` from `at` on.
    pub fn new(bytes: &'b [u8], at: usize, work: &'w Work) -> Self {
        Lexer { bytes, at, work, depth: 0, values: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Passes over white space and comments.
    pub fn skip_space(&mut self) -> Result<()> {
        let start = self.at;
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|b| b != b'\n' && b != b'\r') {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
        self.work.look(self.at - start + 1)
    }

    /// Whether a word comes next; passes over it if so.
    pub fn word(&mut self, word: &[u8]) -> Result<bool> {
        self.skip_space()?;
        let found = self.rest().starts_with(word) && self.rest().get(word.len()).is_none_or(|b| !is_regular(*b));
        if found {
            self.at += word.len();
        }
        Ok(found)
    }

    /// A whole number.
    pub fn integer(&mut self) -> Result<i64> {
        self.skip_space()?;
        match self.number()? {
            Object::Integer(number) => Ok(number),
            _ => Err(ReadError::Damaged),
        }
    }

    /// `12 0 obj` for object 12.
    pub fn object_head(&mut self, number: u32) -> Result<()> {
        let found = self.integer()?;
        self.integer()?;
        if found == i64::from(number) && self.word(b"obj")? { Ok(()) } else { Err(ReadError::Damaged) }
    }

    /// The object behind such a head, with its stream if it has one; `length` finds out what a length is.
    pub fn object_body(&mut self, length: impl FnOnce(&Object) -> Result<usize>) -> Result<Object> {
        let object = self.value()?;
        let Object::Dictionary(dict) = object else { return Ok(object) };
        self.skip_space()?;
        if !self.rest().starts_with(b"stream") {
            return Ok(Object::Dictionary(dict));
        }
        self.at += 6;
        // Behind the word comes a line feed, with or without a carriage return (7.3.8.1).
        if self.peek() == Some(b'\r') {
            self.at += 1;
        }
        if self.peek() != Some(b'\n') {
            return Err(ReadError::Damaged);
        }
        self.at += 1;
        let length = length(dict.get(b"Length").map_err(|_| ReadError::Damaged)?)?;
        let end = self.at.checked_add(length).ok_or(ReadError::Damaged)?;
        let content = self.bytes.get(self.at..end).ok_or(ReadError::Damaged)?;
        self.work.look(length)?;
        self.at = end;
        if !self.word(b"endstream")? {
            return Err(ReadError::Damaged);
        }
        let mut stream = Stream::new(Dictionary::new(), Vec::new());
        stream.dict = dict;
        stream.content = content.to_vec();
        Ok(Object::Stream(stream))
    }

    /// Any object.
    pub fn value(&mut self) -> Result<Object> {
        self.values += 1;
        if self.values > MOST_VALUES {
            return Err(ReadError::TooMuch);
        }
        self.skip_space()?;
        let start = self.at;
        let value = match self.peek().ok_or(ReadError::Damaged)? {
            b'/' => Object::Name(self.name()?),
            b'(' => Object::String(self.literal()?, StringFormat::Literal),
            b'<' if self.rest().starts_with(b"<<") => return self.nested(Self::dictionary),
            b'<' => Object::String(self.hexadecimal()?, StringFormat::Hexadecimal),
            b'[' => return self.nested(Self::array),
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number_or_reference()?,
            _ => self.keyword()?,
        };
        self.work.look(self.at - start)?;
        Ok(value)
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Object>) -> Result<Object> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(ReadError::Damaged);
        }
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn keyword(&mut self) -> Result<Object> {
        for (word, object) in
            [(b"true".as_slice(), Object::Boolean(true)), (b"false", Object::Boolean(false)), (b"null", Object::Null)]
        {
            if self.word(word)? {
                return Ok(object);
            }
        }
        Err(ReadError::Damaged)
    }

    fn number(&mut self) -> Result<Object> {
        let length = self.rest().iter().take_while(|b| b"+-.0123456789".contains(b)).take(LONGEST_NUMBER + 1).count();
        let digits = &self.rest()[..length];
        if length == 0 || length > LONGEST_NUMBER || self.rest().get(length).is_some_and(|b| is_regular(*b)) {
            return Err(ReadError::Damaged);
        }
        let text = std::str::from_utf8(digits).map_err(|_| ReadError::Damaged)?;
        self.at += length;
        if digits.contains(&b'.') {
            return text.parse().map(Object::Real).map_err(|_| ReadError::Damaged);
        }
        text.parse().map(Object::Integer).map_err(|_| ReadError::Damaged)
    }

    fn number_or_reference(&mut self) -> Result<Object> {
        let number = self.number()?;
        let after = self.at;
        if let Object::Integer(number) = number
            && let Ok(number) = u32::try_from(number)
            && self.rest().first().is_some_and(|b| is_space(*b))
        {
            self.skip_space()?;
            if self.peek().is_some_and(|b| b.is_ascii_digit())
                && let Ok(Object::Integer(generation)) = self.number()
                && let Ok(generation) = u16::try_from(generation)
                && self.word(b"R")?
            {
                return Ok(Object::Reference((number, generation)));
            }
            self.at = after;
        }
        Ok(number)
    }

    fn name(&mut self) -> Result<Vec<u8>> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|b| is_regular(*b)) {
            self.at += 1;
            if byte == b'#' {
                let digits = self.rest().get(..2).ok_or(ReadError::Damaged)?;
                name.push(hex(digits[0])? << 4 | hex(digits[1])?);
                self.at += 2;
            } else {
                name.push(byte);
            }
        }
        Ok(name)
    }

    fn literal(&mut self) -> Result<Vec<u8>> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1;
        loop {
            let byte = self.peek().ok_or(ReadError::Damaged)?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(text);
                    }
                }
                b'\\' => {
                    self.escape(&mut text)?;
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) -> Result<()> {
        let byte = self.peek().ok_or(ReadError::Damaged)?;
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            b'\n' => {}
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit) = self.peek().filter(|b| (b'0'..=b'7').contains(b)) else { break };
                    code = code << 3 | u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push(code as u8);
            }
            other => text.push(other),
        }
        Ok(())
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>> {
        self.at += 1;
        let mut text = Vec::new();
        let mut half = None;
        loop {
            let byte = self.peek().ok_or(ReadError::Damaged)?;
            self.at += 1;
            match byte {
                b'>' => break,
                byte if is_space(byte) => {}
                byte => match half.take() {
                    None => half = Some(hex(byte)?),
                    Some(first) => text.push(first << 4 | hex(byte)?),
                },
            }
        }
        text.extend(half.map(|first| first << 4));
        Ok(text)
    }

    fn array(&mut self) -> Result<Object> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space()?;
            if self.peek() == Some(b']') {
                self.at += 1;
                return Ok(Object::Array(items));
            }
            items.push(self.value()?);
        }
    }

    fn dictionary(&mut self) -> Result<Object> {
        self.at += 2;
        let mut dictionary = Dictionary::new();
        while let Some((key, value, _)) = self.entry()? {
            // The first counts: what stands behind it would be shown by some programs only.
            match dictionary.get(&key) {
                Err(_) => dictionary.set(key, value),
                Ok(first) if *first == value => {}
                Ok(_) => self.work.note_ambiguous(),
            }
        }
        Ok(Object::Dictionary(dictionary))
    }

    fn entry(&mut self) -> Result<Option<DictionaryEntry>> {
        self.skip_space()?;
        if self.rest().starts_with(b">>") {
            self.at += 2;
            return Ok(None);
        }
        if self.peek() != Some(b'/') {
            return Err(ReadError::Damaged);
        }
        let key = self.name()?;
        self.skip_space()?;
        let start = self.at;
        let value = self.value()?;
        Ok(Some((key, value, start..self.at)))
    }

    /// Where the values of the dictionary that comes next stand.
    pub fn spans(&mut self) -> Result<Vec<(Vec<u8>, Range<usize>)>> {
        self.skip_space()?;
        if !self.rest().starts_with(b"<<") {
            return Err(ReadError::Damaged);
        }
        self.at += 2;
        let mut spans = Vec::new();
        while let Some((key, _, span)) = self.entry()? {
            spans.push((key, span));
        }
        Ok(spans)
    }
}

fn hex(digit: u8) -> Result<u8> {
    char::from(digit).to_digit(16).map(|d| d as u8).ok_or(ReadError::Damaged)
}

#[cfg(test)]
#[path = "lexer_tests.rs"]
mod tests;
