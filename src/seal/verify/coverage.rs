//! What part of a file a signature covers.
//!
//! In: a file and one of its signature dictionaries. Out: the bytes that were signed and how much of the file they are. A
//! signature counts only if its ranges leave out its own value and nothing else, and end where the file or one of its
//! earlier states ended: all else is how signatures are moved to where they were not made.

use lopdf::{Dictionary, Object};
use serde::Serialize;

use crate::seal::read::{PdfFile, ReadError, Result};

/// Most bytes of number and white space between `startxref` and the end.
const TAIL: usize = 64;

/// How much of a file a signature covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coverage {
    /// All of it.
    WholeFile,
    /// All that was there when it was signed; something was added later.
    EarlierRevision,
    /// Only a part of what was there.
    Partial,
}

/// What is covered.
pub struct Covered<'a> {
    /// How much it is.
    pub coverage: Coverage,
    /// The signed bytes.
    pub pieces: [&'a [u8]; 2],
    /// The signature with what is left of its place.
    pub signature: Vec<u8>,
    /// Where the signed state of the file ends.
    pub end: usize,
}

/// What a signature covers.
///
/// # Errors
/// Its ranges are not what they must be.
pub fn of<'a>(file: &PdfFile<'a>, number: Option<u32>, dictionary: &Dictionary) -> Result<Covered<'a>> {
    let number = number.ok_or(ReadError::Damaged)?;
    let spans = file.spans(number)?;
    let only = |key: &[u8]| {
        let mut found = spans.iter().filter(|(k, _)| k == key);
        match (found.next(), found.next()) {
            (Some((_, span)), None) => Ok(span.clone()),
            _ => Err(ReadError::Damaged),
        }
    };
    only(b"ByteRange")?;
    let hole = only(b"Contents")?;
    let (Ok(Object::Array(ranges)), Ok(Object::String(signature, _))) =
        (dictionary.get(b"ByteRange"), dictionary.get(b"Contents"))
    else {
        return Err(ReadError::Damaged);
    };
    let numbers: Vec<usize> =
        ranges.iter().filter_map(|n| n.as_i64().ok()).filter_map(|n| usize::try_from(n).ok()).collect();
    let &[start, length, second, rest] = numbers.as_slice() else { return Err(ReadError::Damaged) };
    let end = second.checked_add(rest).ok_or(ReadError::Damaged)?;
    let fits = ranges.len() == 4 && start == 0 && length == hole.start && second == hole.end && end <= file.bytes.len();
    if !fits || file.bytes.get(hole.start) != Some(&b'<') {
        return Err(ReadError::Damaged);
    }
    let pieces = [&file.bytes[..hole.start], &file.bytes[hole.end..end]];
    let coverage = if end == file.bytes.len() {
        Coverage::WholeFile
    } else if is_a_state(file, number, end) {
        Coverage::EarlierRevision
    } else {
        Coverage::Partial
    };
    Ok(Covered { coverage, pieces, signature: signature.clone(), end })
}

/// Whether the file was a whole file up to `end`, with the signature in it.
fn is_a_state(file: &PdfFile<'_>, number: u32, end: usize) -> bool {
    ends_as_a_file(&file.bytes[..end])
        && file.until(end).is_ok_and(|old| old.entries.get(&number) == file.entries.get(&number))
}

/// Whether the last things are `startxref`, a number and the mark of a file's end (7.5.5): what stands between them makes
/// some programs look elsewhere for what the file shows, or put it together anew from all objects they find.
pub fn ends_as_a_file(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
    let Some(bytes) = bytes.strip_suffix(b"%%EOF") else { return false };
    let number = bytes.trim_ascii_end();
    let digits = number.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let word = number[..number.len() - digits].trim_ascii_end();
    // White space of a few bytes, so that the word is found however near to the end a program looks for it.
    digits > 0 && bytes.len() - word.len() <= TAIL && word.ends_with(b"startxref")
}
