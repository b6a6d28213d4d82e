//! Files that were chosen on a page, until they lie beside the case.
//!
//! In: names and bytes. Out: files in a folder of our own that only the user can read (0600 in 0700), gone with it. A name is that of the
//! file as it was chosen, without any folder and without signs that a shell or another system reads in another way.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::form::Upload;
use crate::file::leftover::{self, Held};
use crate::file::{names, privacy};
use crate::problem::{Code, Problem};

/// Most bytes of all of them.
pub const ALL: usize = 40 << 20;
/// The longest name without its ending, in characters.
const LONGEST: usize = 60;
/// And in bytes: most file systems have 255 for a whole name, and a number can come to it.
const MOST_BYTES: usize = 180;

/// The files of one case.
pub struct Uploads {
    folder: Held,
    bytes: usize,
}

impl Uploads {
    /// None yet, in a folder of their own in this one.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn new(under: &Path) -> Result<Self, Problem> {
        Ok(Uploads { folder: private_folder(under)?, bytes: 0 })
    }

    /// Where they lie.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Keeps a file; gives its path.
    ///
    /// # Errors
    /// There is too much of it, or the disk is full.
    pub fn keep(&mut self, upload: &Upload) -> Result<PathBuf, Problem> {
        upload.fits()?;
        if self.bytes + upload.bytes.len() > ALL {
            return Err(Code::WebUploads { count: (ALL >> 20).into() }.error());
        }
        let path = free(self.folder(), &safe_name(&upload.name), &[]);
        let name = upload.name.clone();
        let failed = |error: std::io::Error| Code::OutputFile { name: (&name).into(), why: error.into() }.error();
        let mut options = std::fs::File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&path).map_err(failed)?;
        if let Err(error) = file.write_all(&upload.bytes) {
            // Half a file would take up the room that is missing.
            let _ = std::fs::remove_file(&path);
            return Err(failed(error));
        }
        self.bytes += upload.bytes.len();
        Ok(path)
    }
}

impl Drop for Uploads {
    fn drop(&mut self) {
        leftover::overwrite(self.folder.path());
    }
}

/// Clears what programs left in this folder that were killed.
pub fn clear(under: &Path) {
    leftover::clear_folders(under, leftover::overwrite);
}

/// A folder of our own in this one, that only the user can look into and that is gone with what is handed back.
///
/// # Errors
/// It cannot be made.
pub fn private_folder(under: &Path) -> Result<Held, Problem> {
    let name = under.display().to_string();
    let failed = |error: std::io::Error| Code::OutputFolder { name: (&name).into(), why: error.into() }.error();
    leftover::folder_in(under).map_err(|error| failed(error).file(name.clone()))
}

/// The folder in this one for what belongs to a sign of a centre: the same for the same sign. A sign that is no name of a folder as it stands, and a
/// case without one, get a folder of their own, so that nothing of two people ever lies together.
///
/// # Errors
/// It cannot be made.
pub fn folder_of(under: &Path, reference: Option<&str>, stem: &str) -> Result<PathBuf, Problem> {
    let is_name = |sign: &str| {
        let plain = |c: char| c.is_alphanumeric() || "._-".contains(c);
        let usable = !names::is_device(sign) && !names::ends_badly(sign);
        usable && sign.chars().all(plain) && sign.starts_with(char::is_alphanumeric) && sign.chars().count() <= LONGEST
    };
    let path = match reference {
        Some(sign) if is_name(sign) => under.join(sign),
        other => free(under, &safe_name(other.unwrap_or(stem)), &[]),
    };
    let name = path.display().to_string();
    let failed = |error: std::io::Error| Code::OutputFolder { name: (&name).into(), why: error.into() }.error();
    privacy::make_folder(&path, 0o700).map_err(failed)?;
    leftover::clear_parts(&path);
    Ok(path)
}

/// What a file is called where it comes from, without its folders and without signs that are not seen.
pub fn bare_name(chosen: &str) -> String {
    let bare = chosen.rsplit(['/', '\\']).next().unwrap_or_default();
    bare.chars().filter(|c| !c.is_control()).collect()
}

/// A name without folder and without odd signs: what is no letter, digit, dot, dash or underscore becomes a dash, several of them one.
pub fn safe_name(chosen: &str) -> String {
    let mut plain = String::new();
    for c in bare_name(chosen).chars() {
        let c = if c.is_alphanumeric() || "._-".contains(c) { c } else { '-' };
        if c != '-' || !plain.ends_with('-') {
            plain.push(c);
        }
    }
    let plain = plain.trim_matches(['.', '-']);
    let is_ending = |end: &&str| (1..=5).contains(&end.len()) && end.chars().all(|c| c.is_ascii_alphanumeric());
    let (stem, ending) = match plain.rsplit_once('.') {
        Some((stem, end)) if is_ending(&end) => (stem.trim_end_matches(['.', '-']), Some(end)),
        _ => (plain, None),
    };
    let mut short: String = stem.chars().take(LONGEST).collect();
    while short.len() > MOST_BYTES {
        short.pop();
    }
    let device = names::is_device(&short);
    if short.is_empty() || device {
        short.insert_str(0, if device { "file-" } else { "file" });
    }
    match ending {
        Some(ending) => format!("{short}.{ending}"),
        None => short,
    }
}

/// A path for a name that is free in a folder and is none of `others`: `a.png`, `a-2.png` …
pub fn free(folder: &Path, name: &str, others: &[PathBuf]) -> PathBuf {
    let (stem, ending) = name.rsplit_once('.').map_or((name, String::new()), |(stem, end)| (stem, format!(".{end}")));
    let named = |number: usize| match number {
        1 => folder.join(name),
        number => folder.join(format!("{stem}-{number}{ending}")),
    };
    let mut number = 1;
    while named(number).symlink_metadata().is_ok() || others.contains(&named(number)) {
        number += 1;
    }
    named(number)
}

#[cfg(test)]
#[path = "uploads_tests.rs"]
mod tests;
