//! Files, whole or not at all.
//!
//! In: bytes and a path. Out: the file, written beside its place under another name, brought to disk and then put
//! in its place in one step: when the disk is full or the program is killed, the old file stays whole.

use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use widerspruch::file::{leftover, privacy};
use widerspruch::problem::{Code, Problem};
use widerspruch::words::Arg;

/// Whether a file that is there may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It is left alone, and that is a problem.
    Keep,
    /// It is replaced.
    Replace,
}

/// The reason without the name of the file on the way, which nobody asked for.
fn plain(error: &std::io::Error) -> Arg {
    let code = error.raw_os_error().map(std::io::Error::from_raw_os_error);
    code.unwrap_or_else(|| std::io::Error::from(error.kind())).into()
}

fn failed(path: &Path, error: &std::io::Error) -> Problem {
    let name = path.display().to_string();
    Code::OutputFile { name: (&name).into(), why: plain(error) }.error().file(name)
}

/// What would be in the way of writing a file, seen before anything is written.
pub fn obstacle(path: &Path, existing: Existing) -> Option<Problem> {
    let name = path.display().to_string();
    if path.is_dir() {
        return Some(Code::OutputFileIsFolder { name: (&name).into() }.error().file(name));
    }
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        return Some(Code::OutputExists { name: (&name).into() }.error().file(name));
    }
    if path.metadata().is_ok_and(|m| !m.is_file()) {
        return Some(Code::OutputFileIsNone { name: (&name).into() }.error().file(name));
    }
    let folder = folder_of(path);
    if !folder.is_dir() {
        let folder = Arg::text(folder.display());
        return Some(Code::OutputFileNoFolder { name: (&name).into(), folder }.error().file(name));
    }
    None
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Writes a file that is nobody's business but its owner's, see [`privacy`].
///
/// # Errors
/// It exists and is to be kept, the folder is not there or not writable, the disk is full.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Problem> {
    store(path, bytes, existing, privacy::file_mode)
}

/// Writes a file with nothing of anybody in it and that is there to be handed out: whoever may read the folder reads it.
///
/// # Errors
/// As [`write()`].
pub fn write_public(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Problem> {
    store(path, bytes, existing, |folder| privacy::file_mode(folder) | 0o044)
}

/// Writes a new file that its owner alone may read, whatever the folder is for.
///
/// # Errors
/// As [`write()`].
pub fn write_for_owner(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    store(path, bytes, Existing::Keep, |_| 0o600)
}

/// Makes the folder of letters or drafts, when it is not there yet.
///
/// # Errors
/// It cannot be made.
pub fn make_folder(folder: &Path) -> Result<(), Problem> {
    privacy::make_folder(folder, 0o700).map_err(|error| {
        let name = folder.display().to_string();
        Code::OutputFolder { name: (&name).into(), why: error.into() }.error().file(name)
    })
}

/// A file that is on disk already, beside its place.
pub struct Part {
    file: NamedTempFile,
    asked: PathBuf,
    place: PathBuf,
    existing: Existing,
}

impl Part {
    /// Puts it in its place.
    ///
    /// # Errors
    /// The place is taken and to be kept, the folder is gone or not writable.
    pub fn put(self) -> Result<(), Problem> {
        let put = match self.existing {
            Existing::Replace => self.file.persist(&self.place),
            Existing::Keep => self.file.persist_noclobber(&self.place),
        };
        put.map(drop).map_err(|error| failed(&self.asked, &error.error))
    }
}

/// Brings a file that is nobody's business but its owner's to disk, beside its place.
///
/// # Errors
/// As [`write()`].
#[cfg(feature = "web")]
pub fn part(path: &Path, bytes: &[u8], existing: Existing) -> Result<Part, Problem> {
    part_with(path, bytes, existing, privacy::file_mode)
}

fn store(path: &Path, bytes: &[u8], existing: Existing, mode: fn(&Path) -> u32) -> Result<(), Problem> {
    part_with(path, bytes, existing, mode)?.put()
}

fn part_with(path: &Path, bytes: &[u8], existing: Existing, mode: fn(&Path) -> u32) -> Result<Part, Problem> {
    if let Some(problem) = obstacle(path, existing) {
        return Err(problem);
    }
    // A link stays a link: what it leads to is replaced.
    let place = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let folder = folder_of(&place);
    let mut file = leftover::part_in(folder, mode(folder)).map_err(|error| failed(path, &error))?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(|error| failed(path, &error))?;
    if let Ok(old) = place.metadata() {
        // Who may read a file that is replaced stays as it was.
        file.as_file().set_permissions(old.permissions()).map_err(|error| failed(path, &error))?;
    }
    Ok(Part { file, asked: path.to_path_buf(), place, existing })
}
