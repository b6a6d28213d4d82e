//! One program at a time that changes signed file, pin or marks.
//!
//! In: the folder of these. Out: a lock on a side file that the system takes away when the process ends, however it ends. It is held from reading
//! what lies there until the new is in its place, and waited for: each has a few small files to write. Whoever holds it clears what others left
//! when they were killed.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind};
use std::path::Path;

use widerspruch::file::leftover;
use widerspruch::problem::{Code, Problem};
use widerspruch::words::Arg;

/// The file that is locked; there is nothing in it.
const LOCK: &str = ".lock";

/// Held while something is changed.
pub struct Held {
    _locked: File,
}

/// Waits for the lock of a folder that is there.
///
/// # Errors
/// The file that is locked cannot be made.
pub fn take(folder: &Path) -> Result<Held, Problem> {
    let path = folder.join(LOCK);
    let file = opened(&path).map_err(|error| {
        let name = path.display().to_string();
        Code::OutputFile { name: (&name).into(), why: Arg::from(error) }.error().file(name)
    })?;
    // Where the file system knows no locks, nobody waits.
    while file.lock().is_err_and(|error| error.kind() == ErrorKind::Interrupted) {}
    leftover::clear_parts(folder);
    Ok(Held { _locked: file })
}

fn opened(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
