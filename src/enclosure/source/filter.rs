//! Data of streams without their filters (ISO 32000-1, 7.4).
//!
//! In: a chain of filters with its parameters, and the bytes of a stream. Out: [`Plain`], and whether it is all there.
//! What comes out of each step is paid for as it comes, whatever numbers the file gives: no buffer is as large as a
//! file says, only as large as its data.

use flate2::{Decompress, FlushDecompress, Status};
use lopdf::{Dictionary, Object};
use weezl::{BitOrder, LzwStatus, decode::Decoder};

use super::token::hex;
use super::work::{Stop, Work};
use crate::object::predictor::paeth;
use crate::object::syntax::is_space;

/// Filters that are applied one after the other; more than two or three have no use.
const MOST_FILTERS: usize = 8;
/// What is made room for at a time.
const STEP: usize = 64 << 10;
/// What one stream may become: 40 MiB. The content of a page of a map has some ten.
const MOST_OF_STREAM: usize = 40 << 20;

/// How much of a stream's data is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whole {
    /// All of it.
    Yes,
    /// All of it, by its own account; the checksum is another one.
    Doubtful,
    /// The end is missing, or damaged.
    No,
}

/// What a stream holds.
#[derive(Debug)]
pub struct Plain {
    /// The data.
    pub data: Vec<u8>,
    /// Whether it is all there.
    pub whole: Whole,
}

/// A filter and its parameters.
pub type Filter = (Vec<u8>, Option<Dictionary>);

/// The name of a filter in full; inline images and some programs write it short (table 94).
pub fn full_name(name: &[u8]) -> &[u8] {
    match name {
        b"AHx" => b"ASCIIHexDecode",
        b"A85" => b"ASCII85Decode",
        b"LZW" => b"LZWDecode",
        b"Fl" => b"FlateDecode",
        b"RL" => b"RunLengthDecode",
        b"CCF" => b"CCITTFaxDecode",
        b"DCT" => b"DCTDecode",
        name => name,
    }
}

/// Takes all filters off.
///
/// # Errors
/// One of them is unknown or for pictures alone, or too much came out.
pub fn decode(filters: &[Filter], content: &[u8], work: &Work) -> Result<Plain, Stop> {
    if filters.len() > MOST_FILTERS {
        return Err(Stop::TooMuch);
    }
    let mut plain = Plain { data: Vec::new(), whole: Whole::Yes };
    let mut first = true;
    for (name, parameters) in filters {
        let input = if first { content } else { &plain.data };
        let (data, whole) = match full_name(name) {
            b"FlateDecode" => {
                let (data, whole) = inflate(input, work)?;
                (unpredict(data, parameters.as_ref())?, whole)
            }
            b"LZWDecode" => {
                let early = parameters.as_ref().and_then(|p| p.get(b"EarlyChange").ok()?.as_i64().ok()) != Some(0);
                let (data, whole) = lzw(input, early, work)?;
                (unpredict(data, parameters.as_ref())?, whole)
            }
            b"ASCIIHexDecode" => (ascii_hex(input), Whole::Yes),
            b"ASCII85Decode" => ascii_85(input),
            b"RunLengthDecode" => run_length(input, work)?,
            // The filter of encryption, which is off already.
            b"Crypt" => (input.to_vec(), Whole::Yes),
            _ => return Err(Stop::Damaged),
        };
        plain = Plain { data, whole: plain.whole.max(whole) };
        first = false;
    }
    if first {
        plain.data = content.to_vec();
        work.unpack(content.len())?;
    }
    Ok(plain)
}

/// Adds a piece to the data of a stream. They grow by quarters: twice the room at once would be as dear as the data.
fn add(out: &mut Vec<u8>, piece: &[u8]) -> Result<(), Stop> {
    if out.len() + piece.len() > MOST_OF_STREAM {
        return Err(Stop::TooMuch);
    }
    if out.capacity() - out.len() < piece.len() {
        out.reserve_exact(piece.len().max(out.len() / 4).max(STEP));
    }
    out.extend_from_slice(piece);
    Ok(())
}

/// Inflates what is there (RFC 1950 and 1951).
fn inflate(packed: &[u8], work: &Work) -> Result<(Vec<u8>, Whole), Stop> {
    let mut out = Vec::new();
    let whole = inflate_to(packed, |piece| {
        work.unpack(piece.len())?;
        add(&mut out, piece)
    })?;
    Ok((out, whole))
}

/// Inflates without keeping anything: how many bytes come out, and whether that is all.
///
/// # Errors
/// More than may be looked at came out.
pub fn inflated_length(packed: &[u8], work: &Work) -> Result<(usize, Whole), Stop> {
    let mut length = 0;
    let whole = inflate_to(packed, |piece| {
        length += piece.len();
        work.look(piece.len())
    })?;
    Ok((length, whole))
}

fn inflate_to(packed: &[u8], mut take: impl FnMut(&[u8]) -> Result<(), Stop>) -> Result<Whole, Stop> {
    // A line end too many behind the word `stream`.
    let blank = packed.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count();
    let is_head = |at: usize| {
        matches!(packed.get(at..at + 2), Some([cmf, flg])
        if cmf & 0x0f == 8 && (u16::from(*cmf) << 8 | u16::from(*flg)) % 31 == 0)
    };
    let start = if is_head(0) {
        2
    } else if is_head(blank) {
        blank + 2
    } else {
        0
    };
    let body = packed.get(start..).unwrap_or_default();
    let mut inflater = Decompress::new(false);
    let mut buffer = vec![0; STEP];
    let mut sum = Adler::default();
    loop {
        let (before_in, before_out) = (inflater.total_in(), inflater.total_out());
        let rest = body.get(before_in as usize..).unwrap_or_default();
        let status = inflater.decompress(rest, &mut buffer, FlushDecompress::None);
        let grown = (inflater.total_out() - before_out) as usize;
        sum.add(&buffer[..grown]);
        take(&buffer[..grown])?;
        match status {
            Ok(Status::StreamEnd) => break,
            Ok(_) if grown > 0 || inflater.total_in() > before_in => {}
            _ => return Ok(Whole::No),
        }
    }
    // A checksum that is not there was cut off with what comes behind the data; nothing of these is missing.
    let told =
        body.get(inflater.total_in() as usize..).and_then(|b| b.get(..4)?.try_into().ok()).map(u32::from_be_bytes);
    Ok(if start > 0 && told.is_some_and(|told| told != sum.value()) { Whole::Doubtful } else { Whole::Yes })
}

/// The checksum of RFC 1950, 8.2.
struct Adler(u32, u32);

impl Default for Adler {
    fn default() -> Self {
        Adler(1, 0)
    }
}

impl Adler {
    fn add(&mut self, bytes: &[u8]) {
        // So many bytes can be added before the sums leave 32 bits.
        for piece in bytes.chunks(5552) {
            for byte in piece {
                self.0 += u32::from(*byte);
                self.1 += self.0;
            }
            self.0 %= 65521;
            self.1 %= 65521;
        }
    }

    fn value(&self) -> u32 {
        self.1 << 16 | self.0
    }
}

fn lzw(packed: &[u8], early: bool, work: &Work) -> Result<(Vec<u8>, Whole), Stop> {
    let mut decoder = match early {
        true => Decoder::with_tiff_size_switch(BitOrder::Msb, 8),
        false => Decoder::new(BitOrder::Msb, 8),
    };
    let (mut out, mut buffer, mut at) = (Vec::new(), vec![0; STEP], 0);
    loop {
        let step = decoder.decode_bytes(packed.get(at..).unwrap_or_default(), &mut buffer);
        at += step.consumed_in;
        work.unpack(step.consumed_out)?;
        add(&mut out, &buffer[..step.consumed_out])?;
        match step.status {
            Ok(LzwStatus::Done) => return Ok((out, Whole::Yes)),
            Ok(LzwStatus::Ok) if step.consumed_in + step.consumed_out > 0 => {}
            // Many programs leave out the code of the end.
            Ok(_) => return Ok((out, Whole::Yes)),
            Err(_) => return Ok((out, Whole::No)),
        }
    }
}

/// Undoes the predictors of TIFF and PNG (7.4.4.4) in place.
fn unpredict(mut data: Vec<u8>, parameters: Option<&Dictionary>) -> Result<Vec<u8>, Stop> {
    let number = |key: &[u8], usual: usize| match parameters.and_then(|p| p.get(key).ok()) {
        Some(Object::Integer(n)) => usize::try_from(*n).map_err(|_| Stop::Damaged),
        _ => Ok(usual),
    };
    let predictor = number(b"Predictor", 1)?;
    if predictor < 2 {
        return Ok(data);
    }
    let bits = number(b"Colors", 1)?.checked_mul(number(b"BitsPerComponent", 8)?).ok_or(Stop::Damaged)?;
    let pixel = bits.div_ceil(8).max(1);
    let row = bits.checked_mul(number(b"Columns", 1)?).ok_or(Stop::Damaged)?.div_ceil(8);
    if row == 0 || row > data.len() {
        return if data.is_empty() { Ok(data) } else { Err(Stop::Damaged) };
    }
    if predictor == 2 {
        if number(b"BitsPerComponent", 8)? != 8 {
            return Err(Stop::Damaged);
        }
        for line in data.chunks_mut(row) {
            for index in pixel..line.len() {
                line[index] = line[index].wrapping_add(line[index - pixel]);
            }
        }
        return Ok(data);
    }
    // Each line has a byte in front that names its predictor; the data move together as these go.
    let (mut to, mut from) = (0, 0);
    while from + 1 < data.len() {
        let kind = data[from];
        let length = row.min(data.len() - from - 1);
        for index in 0..length {
            let above = |index: usize| if to >= row { data[to - row + index] } else { 0 };
            let left = if index >= pixel { data[to + index - pixel] } else { 0 };
            let corner = if index >= pixel { above(index - pixel) } else { 0 };
            let guess = match kind {
                1 => left,
                2 => above(index),
                3 => ((u16::from(left) + u16::from(above(index))) / 2) as u8,
                4 => paeth(left, above(index), corner),
                _ => 0,
            };
            data[to + index] = data[from + 1 + index].wrapping_add(guess);
        }
        to += length;
        from += length + 1;
    }
    data.truncate(to);
    Ok(data)
}

/// Bytes from hexadecimal figures (7.4.2), as far as they go; one without a second one stands for its sixteen.
pub fn ascii_hex(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut half = None;
    for digit in text.iter().take_while(|b| **b != b'>').filter_map(|b| hex(*b)) {
        match half.take() {
            None => half = Some(digit),
            Some(first) => out.push(first << 4 | digit),
        }
    }
    out.extend(half.map(|first| first << 4));
    out
}

fn ascii_85(text: &[u8]) -> (Vec<u8>, Whole) {
    let text = text.trim_ascii_start();
    let text = text.strip_prefix(b"<~").unwrap_or(text);
    let mut out = Vec::with_capacity(text.len() / 5 * 4);
    let mut group = Vec::with_capacity(5);
    let bytes_of = |group: &[u8]| {
        let filled = group.iter().copied().chain(std::iter::repeat(84)).take(5);
        filled.fold(0_u32, |n, digit| n.wrapping_mul(85).wrapping_add(u32::from(digit))).to_be_bytes()
    };
    for byte in text.iter().copied().filter(|b| !is_space(*b)) {
        match byte {
            b'~' => break,
            b'z' if group.is_empty() => out.extend([0; 4]),
            b'!'..=b'u' => {
                group.push(byte - b'!');
                if group.len() == 5 {
                    out.extend(bytes_of(&group));
                    group.clear();
                }
            }
            _ => return (out, Whole::No),
        }
    }
    if group.len() > 1 {
        out.extend(&bytes_of(&group)[..group.len() - 1]);
    }
    (out, Whole::Yes)
}

fn run_length(packed: &[u8], work: &Work) -> Result<(Vec<u8>, Whole), Stop> {
    let mut out = Vec::new();
    let mut rest = packed;
    while let [length, after @ ..] = rest {
        let length = usize::from(*length);
        let before = out.len();
        match length {
            0..=127 => {
                let piece = after.get(..=length).unwrap_or(after);
                add(&mut out, piece)?;
                if piece.len() <= length {
                    return Ok((out, Whole::No));
                }
                rest = &after[length + 1..];
            }
            128 => return Ok((out, Whole::Yes)),
            _ => {
                let [byte, after @ ..] = after else { return Ok((out, Whole::No)) };
                add(&mut out, &[*byte; 128][..257 - length])?;
                rest = after;
            }
        }
        work.unpack(out.len() - before)?;
    }
    Ok((out, Whole::Yes))
}

#[cfg(test)]
#[path = "filter_tests.rs"]
mod tests;
