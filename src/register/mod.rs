//! The register: what was sent, what came back, what is due.
//!
//! In: cases somebody wants to follow (`kept`), what they say happened, and what the outbox offers of itself. Out: matters
//! (`matter`), where each stands and until when an answer is due (`stage`), the case of the next letter (`next`), a
//! calendar (`calendar`), all of it for another machine or for the person it is about (`transfer`), and nothing at all
//! (`forget`). Nothing enters it unasked: a register of people must be wished for.
//!
//! Where a matter stands is reckoned each time from its chronology and the day, never stored: a corrected date or a mended
//! rule changes every listing at once. What became of a mail is read from the outbox at that moment, so nothing is
//! written twice and a kill leaves nothing half done. The tables (`tables.sql`) lie in the outbox's file; the outbox knows
//! nothing of them.

pub mod calendar;
pub mod calendar_file;
pub mod chronology;
pub mod days;
mod entries;
pub mod forget;
pub mod kept;
pub mod mailed;
pub mod matter;
pub mod matters;
pub mod next;
pub mod other;
pub mod own;
pub mod printed;
mod row_letters;
pub mod stage;
pub mod transfer;

use std::path::Path;

use crate::outbox::Outbox;
use crate::problem::Problem;

/// The register, a part of the outbox's SQLite file.
pub struct Register {
    pub(crate) outbox: Outbox,
}

impl Register {
    /// Opens the register in a state folder, and makes both if they do not exist.
    ///
    /// # Errors
    /// As [`Outbox::open`].
    pub fn open(folder: &Path) -> Result<Self, Problem> {
        Outbox::open(folder).map(|outbox| Register { outbox })
    }

    /// Opens the register for reading; none if there is none.
    ///
    /// # Errors
    /// As [`Outbox::look`].
    pub fn look(folder: &Path) -> Result<Option<Self>, Problem> {
        Ok(Outbox::look(folder)?.map(|outbox| Register { outbox }))
    }
}
