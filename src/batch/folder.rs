//! The folder letters are written into.
//!
//! In: bytes and names. Out: files, private to the user unless the folder is shared (`file::privacy`), each whole or not at all:
//! written in a folder of our own inside, `.widerspruch-batch`, and moved to their place. What was made for a run that wrote nothing is
//! [taken back](Folder::withdraw). Bringing thousands of files to disk one by
//! one takes longer than making them; [`Folder::settle`] does it for all of them at once, where the system can.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::file::privacy;
use crate::problem::{Code, Problem};

/// Our own folder inside.
pub const PRIVATE: &str = ".widerspruch-batch";

/// A folder of letters.
pub struct Folder {
    path: PathBuf,
    private: PathBuf,
    /// Mode of files and of folders in it: it may be shared with colleagues.
    modes: (u32, u32),
    /// The folder and those above it, as far as they were made just now; the innermost first.
    new: Vec<PathBuf>,
}

/// The problem of a file that cannot be written.
pub fn failed(path: &Path, error: &std::io::Error) -> Problem {
    let name = path.display().to_string();
    Code::BatchFile { name: (&name).into(), why: error.into() }.error().file(name)
}

impl Folder {
    /// Makes the folder, and our own in it.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn make(path: &Path) -> Result<Folder, Problem> {
        let private = path.join(PRIVATE);
        no_link(&private)?;
        // A folder that is there may be shared; a new one is not.
        let modes = (privacy::file_mode(path), privacy::folder_mode(path));
        let new = path.ancestors().take_while(|above| !above.as_os_str().is_empty() && !above.exists());
        let new = new.map(Path::to_path_buf).collect();
        make_folder(&private, modes.1)?;
        Ok(Folder { path: path.to_path_buf(), private, modes, new })
    }

    /// Takes back what was made for a run that wrote nothing: our own folder when nothing is in it, and folders that were not there before.
    pub fn withdraw(&self) {
        // A file of problems that is told lies beside; by our own folder the next run knows it.
        let told = std::fs::read_dir(&self.path).is_ok_and(|mut entries| {
            entries
                .any(|entry| entry.is_ok_and(|entry| entry.path().extension().is_some_and(|ending| ending == "jsonl")))
        });
        if told || std::fs::remove_dir(&self.private).is_err() {
            return;
        }
        // One that somebody has put something into stays.
        let _ = self.new.iter().try_for_each(std::fs::remove_dir);
    }

    /// The mode of files in it; the umask is taken from it.
    pub fn file_mode(&self) -> u32 {
        self.modes.0
    }

    /// The folder's path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The path of a letter or table.
    pub fn place(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// The path of a file of our own.
    pub fn private(&self, name: &str) -> PathBuf {
        self.private.join(name)
    }

    /// A folder inside, with the same folder of our own.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn inside(&self, name: &str) -> Result<Folder, Problem> {
        let path = self.place(name);
        no_link(&path)?;
        make_folder(&path, self.modes.1)?;
        Ok(Folder { path, private: self.private.clone(), modes: self.modes, new: Vec::new() })
    }

    /// Opens a new file that is filled while the run goes on.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn create(&self, name: &str) -> Result<File, Problem> {
        let place = self.place(name);
        create(&place, self.modes.0).map_err(|e| failed(&place, &e))
    }

    /// Writes a file through a function and brings it to disk.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write_settled(
        &self,
        place: &Path,
        worker: &str,
        fill: impl FnOnce(&mut std::io::BufWriter<File>) -> std::io::Result<()>,
    ) -> Result<(), Problem> {
        let passing = self.private(&format!("{worker}.part"));
        let mut file = std::io::BufWriter::new(create(&passing, self.modes.0).map_err(|e| failed(place, &e))?);
        fill(&mut file).and_then(|()| file.flush()).map_err(|e| failed(place, &e))?;
        file.get_ref().sync_all().map_err(|e| failed(place, &e))?;
        drop(file);
        std::fs::rename(&passing, place).map_err(|e| failed(place, &e))
    }

    /// Brings everything written so far to disk.
    ///
    /// # Errors
    /// The disk reports a failure: letters may be lost.
    #[allow(clippy::disallowed_methods, reason = "a folder of ours, and letters that were just written")]
    pub fn settle(&self, written: &[&str]) -> Result<(), Problem> {
        #[cfg(target_os = "linux")]
        {
            let _ = written;
            let folder = File::open(&self.path).map_err(|e| failed(&self.path, &e))?;
            rustix::fs::syncfs(&folder).map_err(|e| failed(&self.path, &e.into()))
        }
        #[cfg(not(target_os = "linux"))]
        {
            for name in written {
                let place = self.place(name);
                File::open(&place).and_then(|f| f.sync_all()).map_err(|e| failed(&place, &e))?;
            }
            Ok(())
        }
    }
}

/// A folder of ours that leads elsewhere is none: nothing is written outside of what was named.
fn no_link(path: &Path) -> Result<(), Problem> {
    let name = path.display().to_string();
    let linked = || Code::BatchFolderIsLink { name: (&name).into() }.error().file(name.clone());
    if path.is_symlink() { Err(linked()) } else { Ok(()) }
}

fn make_folder(path: &Path, mode: u32) -> Result<(), Problem> {
    privacy::make_folder(path, mode).map_err(|e| failed(path, &e))
}

/// Opens a new file, or one of that name to be filled anew.
pub(super) fn create(path: &Path, mode: u32) -> std::io::Result<File> {
    with_mode(OpenOptions::new().write(true).create(true).truncate(true), mode).open(path)
}

/// A file that is made gets this mode; a link is not followed.
pub(super) fn with_mode(options: &mut OpenOptions, mode: u32) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(mode).custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
    }
    #[cfg(not(unix))]
    let _ = mode;
    options
}
