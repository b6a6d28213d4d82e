//! Objects from bytes (ISO 32000-1, 7.2 and 7.3).
//!
//! In: bytes of a stranger's PDF, whole or damaged, and a place. Out: the object that stands there. Forgiving where all
//! viewers are: numbers with two signs, words that nobody knows, a dictionary that ends with its object. Every value
//! is paid for before room is made for it, so that a file of brackets cannot fill the memory. Generations are read
//! and forgotten: a file in use has one object of a number.

use lopdf::{Dictionary, Object, StringFormat};

use super::work::{Stop, Work};
use crate::object::syntax::{is_regular, is_space};

/// Arrays and dictionaries inside each other.
const DEEPEST: usize = 64;
/// What an item of an array, an entry of a dictionary and a dictionary itself take of the memory, in bytes.
const ITEM: usize = size_of::<Object>();
const ENTRY: usize = ITEM + 112;
const DICTIONARY: usize = 96;

/// Reads from a place onwards.
pub struct Tokens<'b> {
    bytes: &'b [u8],
    /// Where it stands.
    pub at: usize,
    work: &'b Work,
    depth: usize,
}

impl<'b> Tokens<'b> {
    /// A reader of `bytes` from `at` on.
    pub fn new(bytes: &'b [u8], at: usize, work: &'b Work) -> Self {
        Tokens { bytes, at, work, depth: 0 }
    }

    /// The byte it stands at.
    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// What is still to be read.
    pub fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Passes over white space and comments.
    pub fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                let line = self.rest().iter().take_while(|b| !matches!(b, b'\n' | b'\r')).count();
                self.at += line;
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// Whether a word comes next; passes over it if so. What follows it may stick to it.
    pub fn word(&mut self, word: &[u8]) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    /// A whole number of at most ten figures, if one comes next.
    pub fn unsigned(&mut self) -> Option<u64> {
        self.skip_space();
        let figures = self.rest().iter().take_while(|b| b.is_ascii_digit()).take(20).count();
        let number = std::str::from_utf8(self.rest().get(..figures)?).ok()?.parse().ok()?;
        self.at += figures;
        Some(number)
    }

    /// Number and generation of `12 0 obj`, if that comes next.
    pub fn head(&mut self) -> Option<(u32, u16)> {
        let number = u32::try_from(self.unsigned()?).ok()?;
        let generation = self.unsigned()?;
        // Some programs write 65536, one more than there can be.
        self.word(b"obj").then(|| (number, u16::try_from(generation).unwrap_or(0)))
    }

    /// Any object.
    ///
    /// # Errors
    /// Nothing that can be read comes next, or too much of it.
    pub fn value(&mut self) -> Result<Object, Stop> {
        self.skip_space();
        match self.peek().ok_or(Stop::Damaged)? {
            b'/' => self.name().map(Object::Name),
            b'(' => Ok(Object::String(self.literal()?, StringFormat::Literal)),
            b'<' if self.rest().starts_with(b"<<") => self.nested(Self::dictionary),
            b'<' => Ok(Object::String(self.hexadecimal()?, StringFormat::Hexadecimal)),
            b'[' => self.nested(Self::array),
            b'+' | b'-' | b'.' | b'0'..=b'9' => Ok(self.number_or_reference()),
            byte if is_regular(byte) => Ok(self.keyword()),
            _ => Err(Stop::Damaged),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Object, Stop>) -> Result<Object, Stop> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Stop::TooMuch);
        }
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn regular(&self) -> &'b [u8] {
        let length = self.rest().iter().take_while(|b| is_regular(**b)).count();
        &self.rest()[..length]
    }

    fn keyword(&mut self) -> Object {
        let word = self.regular();
        self.at += word.len();
        match word {
            b"true" => Object::Boolean(true),
            b"false" => Object::Boolean(false),
            _ => Object::Null,
        }
    }

    fn number(&mut self) -> Object {
        let word = self.regular();
        self.at += word.len();
        let signs = word.iter().take_while(|b| matches!(b, b'+' | b'-')).count();
        let negative = word[..signs].contains(&b'-');
        let body: Vec<u8> =
            word[signs..].iter().copied().take_while(|b| b.is_ascii_digit() || *b == b'.').take(64).collect();
        let text = String::from_utf8_lossy(&body);
        let sign = if negative { -1.0 } else { 1.0 };
        match text.parse::<i64>() {
            Ok(number) => Object::Integer(if negative { -number } else { number }),
            // What stands behind a second point is no part of the number.
            Err(_) => {
                let end = text.match_indices('.').nth(1).map_or(text.len(), |(at, _)| at);
                Object::Real(sign * text[..end].parse::<f32>().unwrap_or(0.0))
            }
        }
    }

    fn number_or_reference(&mut self) -> Object {
        let start = self.at;
        if let Some(number) = self.unsigned().and_then(|n| u32::try_from(n).ok())
            && self.peek().is_some_and(is_space)
        {
            let reference = self.unsigned().is_some() && self.peek().is_some_and(is_space) && {
                self.skip_space();
                self.regular() == b"R"
            };
            if reference {
                self.at += 1;
                return Object::Reference((number, 0));
            }
        }
        self.at = start;
        self.number()
    }

    fn name(&mut self) -> Result<Vec<u8>, Stop> {
        self.at += 1;
        let word = self.regular();
        self.at += word.len();
        let mut name = Vec::with_capacity(word.len());
        let mut rest = word;
        while let [byte, after @ ..] = rest {
            rest = after;
            // A sign that no two figures follow stands for itself.
            let code = match after {
                [a, b, ..] if *byte == b'#' => hex(*a).zip(hex(*b)),
                _ => None,
            };
            match code {
                Some((high, low)) => {
                    name.push(high << 4 | low);
                    rest = &after[2..];
                }
                None => name.push(*byte),
            }
        }
        self.work.hold(name.len())?;
        Ok(name)
    }

    fn literal(&mut self) -> Result<Vec<u8>, Stop> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1;
        let start = self.at;
        loop {
            let Some(byte) = self.peek() else { return self.endless(start) };
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        self.work.hold(text.len())?;
                        return Ok(text);
                    }
                }
                b'\\' => {
                    text.extend(self.escape()?);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    fn escape(&mut self) -> Result<Option<u8>, Stop> {
        let byte = self.peek().ok_or(Stop::Damaged)?;
        self.at += 1;
        Ok(Some(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\r' | b'\n' => {
                if byte == b'\r' && self.peek() == Some(b'\n') {
                    self.at += 1;
                }
                return Ok(None);
            }
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit) = self.peek().filter(|b| (b'0'..=b'7').contains(b)) else { break };
                    code = code << 3 | u32::from(digit - b'0');
                    self.at += 1;
                }
                code as u8
            }
            other => other,
        }))
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, Stop> {
        self.at += 1;
        let Some(length) = self.rest().iter().position(|b| *b == b'>') else { return self.endless(self.at) };
        let text = super::filter::ascii_hex(&self.rest()[..length]);
        self.at += length + 1;
        self.work.hold(text.len())?;
        Ok(text)
    }

    /// A string without an end. The way to the end of the file is paid for: the next string may have none either.
    fn endless<T>(&self, start: usize) -> Result<T, Stop> {
        self.work.look(self.bytes.len() - start.min(self.bytes.len()))?;
        Err(Stop::Damaged)
    }

    fn array(&mut self) -> Result<Object, Stop> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space();
            match self.peek() {
                Some(b']') => {
                    self.at += 1;
                    break;
                }
                // The bracket is missing; what comes next belongs to what is around.
                Some(b'>') => break,
                _ if self.rest().starts_with(b"endobj") => break,
                _ => {}
            }
            self.work.hold(ITEM)?;
            items.push(self.value()?);
        }
        items.shrink_to_fit();
        Ok(Object::Array(items))
    }

    fn dictionary(&mut self) -> Result<Object, Stop> {
        self.work.hold(DICTIONARY)?;
        self.at += 2;
        let mut dictionary = Dictionary::new();
        loop {
            self.skip_space();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                break;
            }
            match self.peek() {
                Some(b'/') => {
                    self.work.hold(ENTRY)?;
                    let key = self.name()?;
                    self.skip_space();
                    // A key without a value before the end.
                    let value = if self.rest().starts_with(b">>") { Object::Null } else { self.value()? };
                    dictionary.set(key, value);
                }
                _ if self.rest().starts_with(b"endobj") || self.rest().starts_with(b"stream") => break,
                Some(b'>' | b']' | b')' | b'}' | b'{') => self.at += 1,
                Some(_) => {
                    self.value()?;
                }
                None => return Err(Stop::Damaged),
            }
        }
        Ok(Object::Dictionary(dictionary))
    }
}

/// What a hexadecimal digit stands for.
pub fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|d| d as u8)
}

#[cfg(test)]
#[path = "token_tests.rs"]
mod tests;
