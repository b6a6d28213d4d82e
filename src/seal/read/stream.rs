//! Streams unpacked (ISO 32000-1, 7.4).
//!
//! In: a stream that holds objects or cross references. Out: its data. Such streams are compressed by Flate or not
//! at all; a predictor for PNG may have been used. What comes out is bounded, whatever went in.

use flate2::{Decompress, FlushDecompress, Status};
use lopdf::{Dictionary, Object};

use super::work::{ReadError, Result, Work};
use crate::object::predictor::paeth;

/// Unpacks a stream.
pub fn decode(dictionary: &Dictionary, content: &[u8], work: &Work) -> Result<Vec<u8>> {
    let one = |key: &[u8]| match dictionary.get(key) {
        Ok(Object::Array(items)) if items.len() == 1 => Ok(items.first().cloned()),
        Ok(Object::Array(items)) if items.is_empty() => Ok(None),
        Ok(Object::Array(_)) => Err(ReadError::Damaged),
        Ok(Object::Null) | Err(_) => Ok(None),
        Ok(value) => Ok(Some(value.clone())),
    };
    let data = match one(b"Filter")? {
        None => content.to_vec(),
        Some(Object::Name(name)) if name == b"FlateDecode" => inflate(content, work)?,
        _ => return Err(ReadError::Damaged),
    };
    match one(b"DecodeParms")? {
        None => Ok(data),
        Some(Object::Dictionary(parameters)) => unpredict(data, &parameters),
        _ => Err(ReadError::Damaged),
    }
}

fn inflate(packed: &[u8], work: &Work) -> Result<Vec<u8>> {
    let mut inflater = Decompress::new(true);
    let mut out = Vec::with_capacity(packed.len().saturating_mul(4).min(1 << 20));
    loop {
        let (before_in, before_out) = (inflater.total_in(), inflater.total_out());
        out.reserve(32 << 10);
        let rest = packed.get(before_in as usize..).unwrap_or_default();
        let status = inflater.decompress_vec(rest, &mut out, FlushDecompress::None).map_err(|_| ReadError::Damaged)?;
        let grown = inflater.total_out() - before_out;
        work.unpack(grown)?;
        if status == Status::StreamEnd {
            return Ok(out);
        }
        if grown == 0 && inflater.total_in() == before_in {
            return Err(ReadError::Damaged);
        }
    }
}

/// Undoes the predictors of PNG (7.4.4.4).
fn unpredict(data: Vec<u8>, parameters: &Dictionary) -> Result<Vec<u8>> {
    let number = |key: &[u8], default: i64| match parameters.get(key) {
        Ok(Object::Integer(n)) => usize::try_from(*n).map_err(|_| ReadError::Damaged),
        Ok(_) => Err(ReadError::Damaged),
        Err(_) => Ok(default as usize),
    };
    match number(b"Predictor", 1)? {
        1 => return Ok(data),
        10..=15 => {}
        _ => return Err(ReadError::Damaged),
    }
    let bits = number(b"Colors", 1)?.checked_mul(number(b"BitsPerComponent", 8)?).ok_or(ReadError::Damaged)?;
    let pixel = bits.div_ceil(8);
    let row = bits.checked_mul(number(b"Columns", 1)?).ok_or(ReadError::Damaged)?.div_ceil(8);
    if row == 0 || row > data.len() {
        return Err(ReadError::Damaged);
    }
    let mut out = Vec::with_capacity(data.len());
    let mut above = vec![0; row];
    for line in data.chunks_exact(row + 1) {
        let (kind, mut line) = (line[0], line[1..].to_vec());
        for index in 0..row {
            let left = if index >= pixel { line[index - pixel] } else { 0 };
            let corner = if index >= pixel { above[index - pixel] } else { 0 };
            let guess = match kind {
                0 => 0,
                1 => left,
                2 => above[index],
                3 => ((u16::from(left) + u16::from(above[index])) / 2) as u8,
                4 => paeth(left, above[index], corner),
                _ => return Err(ReadError::Damaged),
            };
            line[index] = line[index].wrapping_add(guess);
        }
        out.extend(&line);
        above = line;
    }
    Ok(out)
}
