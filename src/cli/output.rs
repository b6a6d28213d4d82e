//! Files, whole or not at all.
//!
//! In: bytes and a path. Out: the file, written beside its place under another name, brought to disk and then put
//! in its place in one step: when the disk is full or the program is killed, the old file stays whole.

use std::io::Write;
use std::path::Path;

use crate::file::privacy;
use crate::problem::Problem;

/// Whether a file that is there may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It is left alone, and that is a problem.
    Keep,
    /// It is replaced.
    Replace,
}

/// The reason without the name of the file on the way, which nobody asked for.
fn plain(error: &std::io::Error) -> String {
    let code = error.raw_os_error().map(std::io::Error::from_raw_os_error);
    code.unwrap_or_else(|| std::io::Error::from(error.kind())).to_string()
}

fn failed(path: &Path, why: impl std::fmt::Display, help: &str) -> Problem {
    let name = path.display().to_string();
    Problem::error("output::file", format!("cannot write \"{name}\": {why}")).help(help).file(name)
}

/// What would be in the way of writing a file, seen before anything is written.
pub fn obstacle(path: &Path, existing: Existing) -> Option<Problem> {
    if path.is_dir() {
        return Some(failed(path, "it is a folder", "name a file, or use --out for a folder"));
    }
    if existing == Existing::Keep && path.symlink_metadata().is_ok() {
        let name = path.display().to_string();
        return Some(
            Problem::error("output::exists", format!("\"{name}\" is there already"))
                .help("name another file with -o, or write --force to replace it")
                .file(name),
        );
    }
    if path.metadata().is_ok_and(|m| !m.is_file()) {
        return Some(failed(path, "it is not a file", "name a file; -o - writes to standard output"));
    }
    let folder = folder_of(path);
    if !folder.is_dir() {
        return Some(failed(path, format!("there is no folder \"{}\"", folder.display()), "make the folder first"));
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

/// Writes a file with nothing of anybody in it, as any program does: the umask decides who may read it.
///
/// # Errors
/// As [`write()`].
pub fn write_public(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Problem> {
    store(path, bytes, existing, |_| 0o666)
}

/// Makes the folder of letters or drafts, when it is not there yet.
///
/// # Errors
/// It cannot be made.
pub fn make_folder(folder: &Path) -> Result<(), Problem> {
    privacy::make_folder(folder, 0o700).map_err(|error| {
        let name = folder.display().to_string();
        Problem::error("output::file", format!("cannot make the folder \"{name}\": {error}"))
            .help("check who may write there")
            .file(name)
    })
}

fn store(path: &Path, bytes: &[u8], existing: Existing, mode: fn(&Path) -> u32) -> Result<(), Problem> {
    if let Some(problem) = obstacle(path, existing) {
        return Err(problem);
    }
    // A link stays a link: what it leads to is replaced.
    let place = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let room = "check who may write there and how much room the disk has; nothing was changed";
    let mut builder = tempfile::Builder::new();
    builder.prefix(".widerspruch-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(mode(folder_of(&place))));
    }
    let mut file = builder.tempfile_in(folder_of(&place)).map_err(|error| failed(path, plain(&error), room))?;
    file.write_all(bytes)
        .and_then(|()| file.as_file().sync_all())
        .map_err(|error| failed(path, plain(&error), room))?;
    if let Ok(old) = place.metadata() {
        // Who may read a file that is replaced stays as it was.
        file.as_file().set_permissions(old.permissions()).map_err(|error| failed(path, plain(&error), room))?;
    }
    let stored = match existing {
        Existing::Replace => file.persist(&place).map(drop).map_err(|e| e.error),
        Existing::Keep => file.persist_noclobber(&place).map(drop).map_err(|e| e.error),
    };
    stored.map_err(|error| failed(path, plain(&error), room))
}
