//! Who may read what is written.
//!
//! In: a folder. Out: the mode of files and folders made in it. Letters, drafts and evidence are about a person's dealings with an
//! authority, so they are for their owner alone (0600, folders 0700), whatever the umask. One exception: a folder that passes
//! its group on (setgid) or that its group may write to was made for several people to work in, and there the umask decides as
//! it does for all their files. A folder that everybody may write to, such as `/tmp`, is none of these.

use std::path::Path;

/// The mode of a new file in a folder; the umask is taken from it.
pub fn file_mode(folder: &Path) -> u32 {
    if shared(folder) { 0o666 } else { 0o600 }
}

/// The mode of a new folder in a folder; the umask is taken from it.
pub fn folder_mode(folder: &Path) -> u32 {
    if shared(folder) { 0o777 } else { 0o700 }
}

/// Makes a folder, with those above it, that only the user may look into; one that is there stays as it is.
///
/// # Errors
/// It cannot be made.
pub fn make_folder(path: &Path, mode: u32) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, mode);
    #[cfg(not(unix))]
    let _ = mode;
    builder.create(path)
}

#[cfg(unix)]
fn mode(folder: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    folder.metadata().ok().map(|about| about.permissions().mode() & 0o7777)
}

#[cfg(not(unix))]
fn mode(_: &Path) -> Option<u32> {
    None
}

/// Whether a folder is for several people.
pub fn shared(folder: &Path) -> bool {
    mode(folder).is_some_and(|mode| mode & 0o002 == 0 && mode & 0o2020 != 0)
}

/// The mode of a file that others than its owner may read.
pub fn read_by_others(file: &Path) -> Option<u32> {
    mode(file).filter(|mode| mode & 0o044 != 0)
}

/// The mode of a folder that others than its owner may write to.
pub fn written_by_others(folder: &Path) -> Option<u32> {
    mode(folder).filter(|mode| mode & 0o022 != 0)
}
