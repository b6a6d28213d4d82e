//! Where a batch put the letter of a row.
//!
//! In: the place of a PDF, and its hash. Out: the PDF, as long as it is the very letter: into a folder of letters another batch may
//! have put others of the same names.

use std::path::PathBuf;

use rusqlite::Row;

use crate::digest::ShortHash;
use crate::file;

/// The PDF of a row's letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// Its whole path.
    pub file: PathBuf,
    /// What it is known again by.
    pub hash: ShortHash,
}

impl Printed {
    /// Its path, if the letter is still there.
    pub fn there(&self) -> Option<PathBuf> {
        let bytes = file::read(&self.file, file::FileKind::Enclosure).ok()?;
        (ShortHash::of(&bytes) == self.hash).then(|| self.file.clone())
    }
}

/// Of two columns, path and hash; none where either is missing.
pub(super) fn printed(row: &Row<'_>, columns: (usize, usize)) -> rusqlite::Result<Option<Printed>> {
    let (file, hash): (Option<String>, Option<String>) = (row.get(columns.0)?, row.get(columns.1)?);
    let hash = hash.and_then(|digits| u128::from_str_radix(&digits, 16).ok()).map(ShortHash);
    Ok(file.zip(hash).map(|(file, hash)| Printed { file: file.into(), hash }))
}
