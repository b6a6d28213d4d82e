//! What is not finished yet: files beside their place and folders for a while, cleared by the next program if this one is killed.
//!
//! In: a folder. Out: a file or a folder of our own in it, gone when it is dropped, and locked (flock(2)) as long as this process lives, however
//! it ends. [`clear_parts`] and [`clear_folders`] remove what nobody holds any more; they take only what bears a name, an owner and a lock of ours,
//! so that nothing of anybody else goes that is called alike.

use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;

use tempfile::{NamedTempFile, TempDir};

/// How a file begins and ends that waits beside its place; six signs by chance stand between.
const PART: (&str, &str) = (".widerspruch-", ".part");
/// How a folder for a while begins.
const FOLDER: &str = "widerspruch-";
/// The file in it that is locked.
const HELD: &str = ".held";
/// How many signs a name has that are there by chance.
const CHANCE: usize = 6;

/// A folder of our own for a while.
pub struct Held {
    folder: TempDir,
    _lock: File,
}

impl Held {
    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        empty(self.folder.path());
    }
}

/// A file in a folder, of this mode less the umask, that waits there to be put in its place.
///
/// # Errors
/// It cannot be made.
pub fn part_in(folder: &Path, mode: u32) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PART.0).suffix(PART.1).rand_bytes(CHANCE);
    with_mode(&mut builder, mode);
    let file = builder.tempfile_in(folder)?;
    // Where the file system knows no locks nothing is cleared either.
    let _ = file.as_file().try_lock();
    Ok(file)
}

/// A folder in this one that only the user can look into.
///
/// # Errors
/// It cannot be made.
pub fn folder_in(under: &Path) -> io::Result<Held> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(FOLDER).rand_bytes(CHANCE);
    with_mode(&mut builder, 0o700);
    let folder = builder.tempdir_in(under)?;
    // It gets its name once it is locked: no other program finds it in between.
    let (unnamed, named) = (folder.path().join(".new"), folder.path().join(HELD));
    let lock = File::options().write(true).create_new(true).open(&unnamed)?;
    let _ = lock.try_lock();
    std::fs::rename(unnamed, named)?;
    Ok(Held { folder, _lock: lock })
}

#[cfg(unix)]
fn with_mode(builder: &mut tempfile::Builder<'_, '_>, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(mode));
}

#[cfg(not(unix))]
fn with_mode(_: &mut tempfile::Builder<'_, '_>, _: u32) {}

/// Removes the files in a folder that waited for their place when a program was killed; gives how many they were.
pub fn clear_parts(folder: &Path) -> usize {
    let removed = |path: &Path| is_ours(path, Metadata::is_file) && is_free(path) && std::fs::remove_file(path).is_ok();
    entries(folder).filter(|(name, path)| is_named(name, PART.0, PART.1) && removed(path)).count()
}

/// Removes the folders in this one that a program left when it was killed; each is given to `before` first.
pub fn clear_folders(under: &Path, before: impl Fn(&Path)) {
    for (_, path) in entries(under).filter(|(name, _)| is_named(name, FOLDER, "")) {
        let held = path.join(HELD);
        if is_ours(&path, Metadata::is_dir) && is_ours(&held, Metadata::is_file) && is_free(&held) {
            before(&path);
            empty(&path);
            let _ = std::fs::remove_dir_all(&path);
        }
    }
}

/// Removes what is in a folder for a while, but for the file that says that it is one: whoever is killed in the midst of it leaves a folder that
/// the next program clears.
fn empty(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| entry.file_name() != HELD) {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let path = entry.path();
        let _ = if is_folder { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
    }
}

/// Writes zeros over every file of a folder, before it is removed: the memory of a tmpfs is not cleared when it is given back. What
/// cannot be overwritten is removed all the same.
pub fn overwrite(folder: &Path) {
    let Ok(files) = std::fs::read_dir(folder) else { return };
    for path in files.filter_map(|file| Some(file.ok()?.path())).filter(|path| path.is_file() && !path.is_symlink()) {
        let zeros = File::options().write(true).open(&path).and_then(|mut file| {
            let length = file.metadata()?.len();
            io::copy(&mut io::repeat(0).take(length), &mut file)
        });
        drop(zeros);
    }
}

fn entries(folder: &Path) -> impl Iterator<Item = (String, std::path::PathBuf)> {
    let all = std::fs::read_dir(folder).into_iter().flatten().flatten();
    all.filter_map(|entry| Some((entry.file_name().into_string().ok()?, entry.path())))
}

fn is_named(name: &str, prefix: &str, suffix: &str) -> bool {
    let chance = name.strip_prefix(prefix).and_then(|rest| rest.strip_suffix(suffix));
    chance.is_some_and(|chance| chance.len() == CHANCE && chance.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// Whether it is such a thing, no link to one, and belongs to the user of this process.
fn is_ours(path: &Path, such: fn(&Metadata) -> bool) -> bool {
    path.symlink_metadata().is_ok_and(|about| such(&about) && is_own(&about))
}

#[cfg(unix)]
fn is_own(about: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(about) == rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
fn is_own(_: &Metadata) -> bool {
    true
}

/// Whether no process that lives holds the lock of a file.
fn is_free(path: &Path) -> bool {
    super::without_waiting(path).is_ok_and(|file| file.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = entries(folder).map(|(name, _)| name).collect();
        names.sort();
        names
    }

    #[test]
    fn what_nobody_holds_is_cleared_and_what_somebody_holds_stays() {
        let under = tempfile::tempdir().unwrap();
        let (part, folder) = (part_in(under.path(), 0o600).unwrap(), folder_in(under.path()).unwrap());
        fs::write(folder.path().join("a.png"), "somebody").unwrap();
        let there = names(under.path());
        assert_eq!(there.len(), 2, "{there:?}");
        assert_eq!(clear_parts(under.path()), 0);
        clear_folders(under.path(), |_| panic!("it is held"));
        assert_eq!(names(under.path()), there);
        // As after a kill: the locks are gone, and nothing was removed.
        let (_, part) = part.keep().unwrap();
        let folder = killed(folder);
        fs::write(folder.join("a.png"), "somebody").unwrap();
        assert_eq!(clear_parts(under.path()), 1);
        clear_folders(under.path(), |path| assert!(path.join("a.png").is_file()));
        assert!(!part.exists() && !folder.exists());
    }

    /// What a folder is like when its program was killed.
    fn killed(mut held: Held) -> std::path::PathBuf {
        held.folder.disable_cleanup(true);
        held.folder.path().to_owned()
    }

    /// Killed while it clears what another left, a program leaves what a third one clears.
    #[test]
    fn the_mark_of_a_folder_goes_last() {
        let under = tempfile::tempdir().unwrap();
        let folder = killed(folder_in(under.path()).unwrap());
        fs::create_dir(folder.join("0")).unwrap();
        [folder.join("0/1.pdf"), folder.join("a.png")].iter().for_each(|file| fs::write(file, "somebody").unwrap());
        empty(&folder);
        let left: Vec<String> = entries(&folder).map(|(name, _)| name).collect();
        assert_eq!(left, [HELD]);
        clear_folders(under.path(), |_| {});
        assert!(!folder.exists());
    }

    #[test]
    fn what_is_called_alike_is_not_ours() {
        let under = tempfile::tempdir().unwrap();
        let own = ["widerspruch-source", "widerspruch-abcdef", ".widerspruch-notes.part", ".widerspruch-abcdef"];
        for name in &own[..2] {
            fs::create_dir(under.path().join(name)).unwrap();
            fs::write(under.path().join(name).join("thesis.txt"), "years").unwrap();
        }
        own[2..].iter().for_each(|name| fs::write(under.path().join(name), "mine").unwrap());
        #[cfg(unix)]
        std::os::unix::fs::symlink(under.path().join(own[2]), under.path().join(".widerspruch-abcdef.part")).unwrap();
        let there = names(under.path());
        assert_eq!(clear_parts(under.path()), 0);
        clear_folders(under.path(), |path| panic!("{}", path.display()));
        assert_eq!(names(under.path()), there);
        assert_eq!(fs::read_to_string(under.path().join("widerspruch-abcdef/thesis.txt")).unwrap(), "years");
    }
}
