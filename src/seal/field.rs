//! The signature dictionary (ISO 32000-1, 12.8.1) and the hole in it.
//!
//! In: who signs, when and why, and how much room the signature needs. Out: the dictionary with empty places for the
//! signature and for the ranges of bytes it covers, and later those places filled. Everything before and behind the
//! signature is covered, the ranges themselves as well; only the hole is not.

use std::io::Write;
use std::ops::Range;

use chrono::{DateTime, Utc};

use crate::object::write::{put, text_string};

/// Digits of a place in a file: files are smaller than ten gigabytes.
const DIGITS: usize = 10;

/// What the dictionary tells besides the signature.
#[derive(Debug, Clone)]
pub struct Details {
    /// Who signs.
    pub signer: String,
    /// When, by the signer's clock.
    pub moment: DateTime<Utc>,
    /// Why.
    pub reason: Option<String>,
}

/// A dictionary with empty places.
#[derive(Debug, Clone)]
pub struct Blank {
    /// The dictionary.
    pub bytes: Vec<u8>,
    ranges: Range<usize>,
    hole: Range<usize>,
}

impl Blank {
    /// A dictionary with room for a signature of `room` bytes.
    pub fn new(details: &Details, room: usize) -> Self {
        let mut bytes = b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached".to_vec();
        // Writing to a vector cannot fail.
        let _ = write!(bytes, "/M(D:{})/Name", details.moment.format("%Y%m%d%H%M%SZ"));
        put(&mut bytes, &text_string(&details.signer));
        if let Some(reason) = &details.reason {
            bytes.extend(b"/Reason");
            put(&mut bytes, &text_string(reason));
        }
        bytes.extend(b"/ByteRange[");
        let ranges = bytes.len()..bytes.len() + 2 + 3 * (DIGITS + 1);
        bytes.resize(ranges.end, b' ');
        bytes.extend(b"]/Contents");
        let hole = bytes.len()..bytes.len() + 2 + 2 * room;
        bytes.push(b'<');
        bytes.resize(hole.end - 1, b'0');
        bytes.extend(b">>>");
        Blank { bytes, ranges, hole }
    }

    /// The places, when the dictionary lies at `offset` of a file.
    pub fn at(&self, offset: usize) -> Hole {
        let moved = |range: &Range<usize>| range.start + offset..range.end + offset;
        Hole { ranges: moved(&self.ranges), hole: moved(&self.hole) }
    }
}

/// Where a file is to be filled in.
#[derive(Debug, Clone)]
pub struct Hole {
    ranges: Range<usize>,
    /// The signature with its brackets.
    hole: Range<usize>,
}

impl Hole {
    /// Writes the ranges into the file; what is covered then.
    pub fn cover<'f>(&self, file: &'f mut [u8]) -> [&'f [u8]; 2] {
        let (start, end) = (self.hole.start, self.hole.end);
        let mut text = format!("0 {start} {end} {}", file.len() - end).into_bytes();
        text.resize(self.ranges.len(), b' ');
        file[self.ranges.clone()].copy_from_slice(&text);
        [&file[..start], &file[end..]]
    }

    /// Writes the signature into the file; false when it does not fit.
    #[must_use]
    pub fn fill(&self, file: &mut [u8], signature: &[u8]) -> bool {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let room = &mut file[self.hole.start + 1..self.hole.end - 1];
        if signature.len() * 2 > room.len() {
            return false;
        }
        for (pair, byte) in room.chunks_exact_mut(2).zip(signature) {
            pair[0] = HEX[usize::from(byte >> 4)];
            pair[1] = HEX[usize::from(byte & 15)];
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_but_the_hole_is_covered() {
        let moment = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(9, 0, 0).unwrap().and_utc();
        let details = Details { signer: "Änne (x)".into(), moment, reason: Some("a".into()) };
        let blank = Blank::new(&details, 4);
        let mut file = [b"before ".as_slice(), &blank.bytes, b" behind"].concat();
        let hole = blank.at(7);
        let covered = hole.cover(&mut file).concat();
        assert!(covered.ends_with(b"/Contents>> behind"));
        assert!(hole.fill(&mut file, &[0xab, 1, 2]));
        assert!(!hole.fill(&mut file, &[0; 5]));
        let text = String::from_utf8_lossy(&file);
        assert!(text.contains("/Contents<ab010200>>> behind") && text.contains("/M(D:20261122090000Z)"), "{text}");
        let length = file.len();
        assert!(text.contains(&format!("/ByteRange[0 {} {} 9 ", length - 19, length - 9)), "{text}");
    }
}
