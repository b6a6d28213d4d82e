//! Where letters wait until all rows are good.
//!
//! In: what is made of each row: its letter, its sheet of next steps, the envelope of its mail. Out: files in a folder of our own inside of
//! `.widerspruch-batch` that only the user can look into, on the file system of the letters' folder, so that a letter gets to its place by being
//! renamed. The folder is gone when this is dropped; one that a killed run left is cleared by the next ([`leftover`]), or by `batch purge`.
//!
//! Each thread has a shelf of its own: with a common folder threads wait for each other longer than for the disk.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::folder::{Folder, create, failed};
use crate::file::leftover::{self, Held};
use crate::file::{self, FileKind};
use crate::mail::prepare::Envelope;
use crate::problem::Problem;
use crate::table::RowId;

/// The folder.
pub struct Staging {
    held: Held,
    /// Mode of the files: they get it before they get to their places.
    mode: u32,
}

/// Where the envelope of a mail lies among those of its shelf.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slip {
    at: u64,
    bytes: usize,
}

impl Staging {
    /// Clears what killed runs left in a folder of letters, and makes a new one.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn open(folder: &Folder) -> Result<Staging, Problem> {
        let own = folder.private("");
        leftover::clear_folders(&own, |_| {});
        let held = leftover::folder_in(&own).map_err(|error| failed(&own, &error))?;
        Ok(Staging { held, mode: folder.file_mode() })
    }

    /// Begins to bring to disk what waits, while it goes to its place. Whether the disk took it is asked when it is there.
    #[allow(clippy::disallowed_methods, reason = "a folder of ours")]
    pub fn begin_to_settle(&self) {
        #[cfg(target_os = "linux")]
        if let Ok(folder) = File::open(self.held.path()) {
            std::thread::spawn(move || rustix::fs::syncfs(&folder));
        }
    }

    /// A shelf for one thread; each number is given once.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn shelf(&self, number: u32) -> Result<Shelf, Problem> {
        let path = self.path(number);
        std::fs::create_dir(&path).map_err(|error| failed(&path, &error))?;
        Ok(Shelf { number, path, mode: self.mode, envelopes: None })
    }

    fn path(&self, shelf: u32) -> PathBuf {
        self.held.path().join(shelf.to_string())
    }

    /// Moves the letter of a row to its place.
    ///
    /// # Errors
    /// It cannot be moved.
    pub fn place_letter(&self, shelf: u32, row: RowId, place: &Path) -> Result<(), Problem> {
        std::fs::rename(self.path(shelf).join(letter(row)), place).map_err(|error| failed(place, &error))
    }

    /// Moves the sheet of a row to its place.
    ///
    /// # Errors
    /// It cannot be moved.
    pub fn place_sheet(&self, shelf: u32, row: RowId, place: &Path) -> Result<(), Problem> {
        std::fs::rename(self.path(shelf).join(sheet(row)), place).map_err(|error| failed(place, &error))
    }

    /// Reads envelopes.
    pub fn envelopes(&self) -> Envelopes<'_> {
        Envelopes { staging: self, open: HashMap::new() }
    }
}

fn letter(row: RowId) -> String {
    format!("{}-{}.pdf", row.row, row.part)
}

fn sheet(row: RowId) -> String {
    format!("{}-{}.steps.pdf", row.row, row.part)
}

const ENVELOPES: &str = "envelopes";

/// The files of one thread.
pub struct Shelf {
    /// Its number.
    pub number: u32,
    path: PathBuf,
    mode: u32,
    /// Where envelopes are written, and how many bytes are.
    envelopes: Option<(File, u64)>,
}

impl Shelf {
    /// Writes the letter of a row.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn letter(&self, row: RowId, bytes: &[u8]) -> Result<(), Problem> {
        self.write(&letter(row), bytes)
    }

    /// Writes the sheet of a row.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn sheet(&self, row: RowId, bytes: &[u8]) -> Result<(), Problem> {
        self.write(&sheet(row), bytes)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Problem> {
        let path = self.path.join(name);
        create(&path, self.mode).and_then(|mut file| file.write_all(bytes)).map_err(|error| failed(&path, &error))
    }

    /// Writes the envelope of a row's mail.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn envelope(&mut self, envelope: &Envelope) -> Result<Slip, Problem> {
        let path = self.path.join(ENVELOPES);
        let wrong = |error: std::io::Error| failed(&path, &error);
        let text = serde_json::to_vec(envelope).map_err(|error| wrong(error.into()))?;
        let (file, end) = match &mut self.envelopes {
            Some(open) => open,
            none => none.insert((create(&path, self.mode).map_err(wrong)?, 0)),
        };
        file.write_all(&text).map_err(wrong)?;
        let slip = Slip { at: *end, bytes: text.len() };
        *end += text.len() as u64;
        Ok(slip)
    }
}

/// Reads envelopes of all shelves.
pub struct Envelopes<'s> {
    staging: &'s Staging,
    open: HashMap<u32, File>,
}

impl Envelopes<'_> {
    /// The envelope of a row's mail.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn get(&mut self, shelf: u32, slip: Slip) -> Result<Envelope, Problem> {
        let path = self.staging.path(shelf).join(ENVELOPES);
        let file = match self.open.entry(shelf) {
            Entry::Occupied(open) => open.into_mut(),
            Entry::Vacant(new) => {
                let file = file::open(&path, FileKind::Record);
                new.insert(file.map_err(|fault| fault.problem(&path.display().to_string()))?)
            }
        };
        let mut text = vec![0; slip.bytes];
        let mut read = || -> std::io::Result<Envelope> {
            file.seek(SeekFrom::Start(slip.at))?;
            file.read_exact(&mut text)?;
            Ok(serde_json::from_slice(&text)?)
        };
        read().map_err(|error| failed(&path, &error))
    }
}
