//! What reading a file may cost, and why it ends.
//!
//! In: the length of a file. Out: [`Work`], which every step pays from, and [`ReadError`].

use std::cell::Cell;

use crate::words::Say;

/// The largest file that is read.
pub const LARGEST: usize = 256 << 20;
/// References that lead to references, and streams whose length is in streams.
pub(super) const DEEPEST: u32 = 32;

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// It is no PDF, or a damaged one.
    Damaged,
    /// Reading it would take longer than any honest file.
    TooMuch,
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// It is encrypted, and does not open without a password.
    Encrypted,
}

impl ReadError {
    /// The sentence for it; goes on after a colon.
    pub fn say(self) -> Say {
        match self {
            ReadError::Damaged => Say::SealDamaged {},
            ReadError::TooMuch => Say::SealTooMuch {},
            ReadError::TooLarge => Say::SealTooLarge {},
            ReadError::Encrypted => Say::SealEncrypted {},
        }
    }
}

/// What reading gives.
pub type Result<T> = std::result::Result<T, ReadError>;

/// What may still be spent on a file and its earlier states together: bytes looked at, and bytes unpacked.
pub(super) struct Work {
    looks: Cell<u64>,
    unpacked: Cell<u64>,
    /// Values that are read for the sake of others, at the moment.
    depth: Cell<u32>,
    /// Dictionaries so far in which a key stands twice with different values.
    ambiguous: Cell<u64>,
}

impl Work {
    /// What a file of so many bytes may cost.
    pub fn new(length: usize) -> Self {
        let length = length as u64;
        Work {
            looks: Cell::new((96 << 20) + length * 16),
            unpacked: Cell::new((32 << 20) + length.min(32 << 20) * 4),
            depth: Cell::new(0),
            ambiguous: Cell::new(0),
        }
    }

    /// Pays for bytes that are looked at.
    pub fn look(&self, bytes: usize) -> Result<()> {
        take(&self.looks, bytes as u64)
    }

    /// Pays for bytes that come out of a filter.
    pub fn unpack(&self, bytes: u64) -> Result<()> {
        take(&self.unpacked, bytes)
    }

    /// Reads what another value leads to.
    pub fn deeper<T>(&self, read: impl FnOnce() -> Result<T>) -> Result<T> {
        let depth = self.depth.get() + 1;
        if depth > DEEPEST {
            return Err(ReadError::Damaged);
        }
        self.depth.set(depth);
        let read = read();
        self.depth.set(depth - 1);
        read
    }

    /// Notes that a key stands twice with different values.
    pub fn note_ambiguous(&self) {
        self.ambiguous.set(self.ambiguous.get() + 1);
    }

    /// How often that was noted.
    pub fn ambiguous(&self) -> u64 {
        self.ambiguous.get()
    }
}

fn take(from: &Cell<u64>, amount: u64) -> Result<()> {
    from.set(from.get().checked_sub(amount).ok_or(ReadError::TooMuch)?);
    Ok(())
}
