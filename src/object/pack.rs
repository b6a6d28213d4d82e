//! Objects packed into streams, and where they lie.
//!
//! In: objects, one after the other. Out: compressed streams of them (ISO 32000-1, 7.5.7), and the entries of a cross-reference stream
//! (7.5.8).

use super::deflate::{Effort, deflate};
use super::write::write_to;

/// Objects in one object stream: readers unpack a stream to find one object. Fewer than 256, so that a byte tells which it is.
const PER_STREAM: usize = 200;

/// Where an object lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    /// In no place: a number that is not used.
    Nowhere,
    /// At this byte.
    At(u64),
    /// In an object stream.
    Packed {
        /// The number of the stream.
        stream: u32,
        /// Which of its objects.
        index: u8,
    },
}

impl Place {
    /// The entry of the cross-reference stream: fields of one, `width` (at most eight) and one bytes.
    pub fn put(self, out: &mut Vec<u8>, width: usize) {
        let (kind, middle, last) = match self {
            Place::Nowhere => (0, 0, 0),
            Place::At(byte) => (1, byte, 0),
            Place::Packed { stream, index } => (2, u64::from(stream), index),
        };
        out.push(kind);
        out.extend_from_slice(&middle.to_be_bytes()[8 - width..]);
        out.push(last);
    }
}

/// Objects on their way into an object stream.
pub struct Pack {
    numbers: Vec<u8>,
    bodies: Vec<u8>,
    count: u8,
}

impl Default for Pack {
    /// Nothing yet, and room for what most letters need.
    fn default() -> Self {
        Pack { numbers: Vec::with_capacity(1 << 10), bodies: Vec::with_capacity(8 << 10), count: 0 }
    }
}

impl Pack {
    /// Begins an object: where to write it, and which of the stream it is.
    pub fn begin(&mut self, number: u32) -> (&mut Vec<u8>, u8) {
        if self.count > 0 {
            self.bodies.push(b'\n');
        }
        write_to!(&mut self.numbers, number, " ", self.bodies.len(), " ");
        self.count += 1;
        (&mut self.bodies, self.count - 1)
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Whether one more would be too many.
    pub fn is_full(&self) -> bool {
        usize::from(self.count) >= PER_STREAM
    }

    /// Writes the stream as the object `number`, and is empty then.
    pub fn write(&mut self, out: &mut Vec<u8>, number: u32, effort: Effort) {
        let mut entries = Vec::new();
        write_to!(&mut entries, "/Type/ObjStm/N ", u32::from(self.count), "/First ", self.numbers.len());
        self.numbers.append(&mut self.bodies);
        put_stream(out, number, &entries, &self.numbers, effort);
        (self.count, self.numbers) = (0, Vec::with_capacity(1 << 10));
    }
}

/// Writes an object that is a compressed stream; `entries` of its dictionary as bytes.
pub fn put_stream(out: &mut Vec<u8>, number: u32, entries: &[u8], data: &[u8], effort: Effort) {
    let packed = deflate(data, effort);
    write_to!(out, number, " 0 obj\n<<", entries, "/Filter/FlateDecode/Length ", packed.len(), ">>\nstream\n");
    write_to!(out, packed[..], "\nendstream\nendobj\n");
}
