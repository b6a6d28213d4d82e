//! Bytes of an update that belong to nothing (ISO 32000-2, 7.5.6).
//!
//! In: a file, where the signed state ended, and what its later sections list. Out: whether there is anything besides. An object
//! that no section lists is nothing to a program that reads the sections, and is shown by one that puts a damaged file together
//! from all the objects it finds.

use std::collections::BTreeMap;

use crate::seal::read::{Location, PdfFile, ReadError, Result};

/// The objects that lie behind the signed state, in any of the later states.
#[derive(Default)]
pub struct Listed(BTreeMap<usize, u32>);

impl Listed {
    /// Adds those of one state.
    pub fn add(&mut self, state: &PdfFile<'_>, end: usize) -> Result<()> {
        state.spend(state.entries.len())?;
        for (number, entry) in &state.entries {
            if let Location::At { offset, .. } = entry
                && *offset >= end
                && !self.0.contains_key(offset)
            {
                self.0.insert(state.begin(*offset)?, *number);
            }
        }
        for section in &state.sections {
            if let Some(number) = section.number {
                self.0.insert(state.begin(section.start)?, number);
            }
        }
        Ok(())
    }

    /// Whether there is something else behind the signed state.
    pub fn leaves_a_gap(&self, file: &PdfFile<'_>, end: usize) -> Result<bool> {
        let mut at = file.begin(end)?;
        while at < file.bytes.len() {
            let next = match self.0.get(&at) {
                Some(number) => file.end_of_object(at, *number),
                None => file.end_of_section(at),
            };
            match next {
                Ok(next) => at = file.begin(next)?,
                Err(ReadError::TooMuch) => return Err(ReadError::TooMuch),
                Err(_) => return Ok(true),
            }
        }
        Ok(false)
    }
}
