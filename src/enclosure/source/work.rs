//! What reading a stranger's file may cost, and why it ends.
//!
//! In: the length of a file. Out: [`Work`], which every step pays from, and [`Stop`].

use std::cell::Cell;

/// Why a file is not read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// It is damaged here.
    Damaged,
    /// Its end is missing.
    CutOff,
    /// It would take more than any honest file.
    TooMuch,
    /// Nobody opens it without a password, or by a way that is unknown here.
    Encrypted,
}

/// What may still be spent on a file: bytes of memory for its objects, bytes that come out of its filters, and bytes that are
/// looked at without being kept.
#[derive(Debug)]
pub struct Work {
    held: Cell<usize>,
    unpacked: Cell<usize>,
    looked: Cell<usize>,
}

const MIB: usize = 1 << 20;

impl Work {
    /// What a file of so many bytes may cost: one of 10 MB some 200 MB of memory and seconds, one of 50 MB four times as much.
    pub fn for_file(length: usize) -> Self {
        let more = length.saturating_sub(10 * MIB);
        Work {
            held: Cell::new(100 * MIB + more * 5),
            unpacked: Cell::new(96 * MIB + more * 5),
            looked: Cell::new(512 * MIB + length * 16),
        }
    }

    fn take(from: &Cell<usize>, bytes: usize) -> Result<(), Stop> {
        from.set(from.get().checked_sub(bytes).ok_or(Stop::TooMuch)?);
        Ok(())
    }

    /// Pays for memory that is kept.
    ///
    /// # Errors
    /// There is nothing left.
    pub fn hold(&self, bytes: usize) -> Result<(), Stop> {
        Self::take(&self.held, bytes)
    }

    /// Pays for what comes out of a filter.
    ///
    /// # Errors
    /// There is nothing left.
    pub fn unpack(&self, bytes: usize) -> Result<(), Stop> {
        Self::take(&self.unpacked, bytes)
    }

    /// Pays for bytes that are looked at.
    ///
    /// # Errors
    /// There is nothing left.
    pub fn look(&self, bytes: usize) -> Result<(), Stop> {
        Self::take(&self.looked, bytes)
    }
}
