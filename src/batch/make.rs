//! A row to a letter in its place.
//!
//! In: a row that was checked, and the file it is to have. Out: the letter in the folder and its line in the journal; or why not. A
//! [`Workplace`] is what one thread needs for it.

use super::drafted::{Drafted, Ready};
use super::folder::{Folder, Writer};
use super::journal::{Journal, Made};
use super::names::Names;
use super::post_address::PostAddress;
use super::row::RowReader;
use super::setup::Setup;
use crate::digest::ShortHash;
use crate::office::{self, Press};
use crate::problem::Problem;
use crate::table::Row;

/// What came of it.
pub enum Attempt {
    /// Nothing was to be made.
    Passed,
    /// The letter lies in its place; with a warning about its size.
    Made(Box<Made>, Option<Problem>),
    /// The row cannot become a letter after all.
    Wrong(Vec<Problem>),
    /// Nothing can be written any more.
    Failed(Problem),
}

/// A thread's own tools.
pub struct Workplace<'w> {
    setup: &'w Setup<'w>,
    folder: &'w Folder,
    journal: &'w Journal,
    names: &'w Names,
    reader: RowReader<'w>,
    press: Press,
    writer: Result<Writer, Problem>,
}

impl<'w> Workplace<'w> {
    /// A workplace; `name` keeps apart those who write at the same time.
    pub fn new(setup: &'w Setup<'w>, folder: &'w Folder, journal: &'w Journal, names: &'w Names, name: &str) -> Self {
        let (reader, press) = (setup.reader(), Press::new(setup.office));
        Workplace { setup, folder, journal, names, reader, press, writer: folder.writer(name) }
    }

    /// Makes the letter of a row.
    pub fn make(&mut self, row: &Row, ready: &Ready) -> Attempt {
        let (made, bytes, large) = match self.print(row, ready) {
            Ok(printed) => printed,
            Err(problems) => return Attempt::Wrong(problems),
        };
        let written = match &self.writer {
            Ok(writer) => writer.write(&made.file, &bytes),
            Err(problem) => Err(problem.clone()),
        };
        if let Err(problem) = written {
            return Attempt::Failed(problem);
        }
        if let Err(problem) = self.journal.made(&made) {
            // A letter that nothing tells of is none.
            let _ = std::fs::remove_file(self.folder.place(&made.file));
            return Attempt::Failed(problem);
        }
        // The letter of the row as it was before has another name; nobody shall post it.
        let before = self.journal.before(made.key).map(|before| &before.file);
        if let Some(before) = before.filter(|b| self.journal.owns(b) && !self.names.has(b)) {
            let _ = std::fs::remove_file(self.folder.place(before));
        }
        Attempt::Made(Box::new(made), large)
    }

    fn print(&mut self, row: &Row, ready: &Ready) -> Result<(Made, Vec<u8>, Option<Problem>), Vec<Problem>> {
        let (setup, reader) = (self.setup, &mut self.reader);
        let Drafted { tree, case, draft } = setup.drafted(reader, row, ready)?;
        let sealer = setup.sealer(&case).map_err(|problem| reader.located([problem], row))?;
        let pdf =
            self.press.print(&case, &draft, sealer.as_deref()).map_err(|problem| reader.located([problem], row))?;
        let large = reader.located(office::size_warning(&case, &pdf), row).pop();
        let made = Made {
            key: ShortHash::of(setup.key(&tree, row).as_bytes()),
            of: ready.of,
            file: ready.file.to_string(),
            bytes: pdf.bytes.len() as u64,
            sha256: ShortHash::of(&pdf.bytes),
            pages: pdf.pages as u32,
            date: draft.date,
            deadline: draft.deadline,
            destination: format!("{} {}", draft.destination.0, draft.destination.1).trim_end().to_owned(),
            address: Some(PostAddress::of(&draft.letter.recipient, &draft.postal_codes, &draft.destination.0)),
            recipient: draft.recipient,
        };
        Ok((made, pdf.bytes, large))
    }
}
