//! The folder letters are written into.
//!
//! In: bytes and names. Out: files, private to the user unless the folder is shared (`file::privacy`), each whole or not at all:
//! written in a folder of our own inside, `.widerspruch-batch`, and moved to their place. Bringing thousands of files to disk one by
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
        // A folder that is there may be shared; a new one is not.
        let modes = (privacy::file_mode(path), privacy::folder_mode(path));
        make_folder(&private, modes.1)?;
        Ok(Folder { path: path.to_path_buf(), private, modes })
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
        make_folder(&path, self.modes.1)?;
        Ok(Folder { path, private: self.private.clone(), modes: self.modes })
    }

    /// Opens a new file that is filled while the run goes on.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn create(&self, name: &str) -> Result<File, Problem> {
        let place = self.place(name);
        create(&place, self.modes.0).map_err(|e| failed(&place, &e))
    }

    /// What one of several threads writes letters with.
    ///
    /// # Errors
    /// Its own folder cannot be made.
    pub fn writer(&self, worker: &str) -> Result<Writer, Problem> {
        let own = self.private(worker);
        make_folder(&own, self.modes.1)?;
        Ok(Writer { place: self.path.clone(), passing: own.join("letter.part"), own, mode: self.modes.0 })
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

/// Writes letters, each whole or not at all. The files pass through a folder of its own: in a common one threads wait for
/// each other longer than for the disk.
pub struct Writer {
    place: PathBuf,
    own: PathBuf,
    passing: PathBuf,
    mode: u32,
}

impl Writer {
    /// Writes a letter. It is on disk after [`Folder::settle`].
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Problem> {
        let place = self.place.join(name);
        let written = create(&self.passing, self.mode).and_then(|mut file| file.write_all(bytes));
        written.and_then(|()| std::fs::rename(&self.passing, &place)).map_err(|e| failed(&place, &e))
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // What cannot be removed is removed by the next run of this name, or by `purge`.
        let _ = std::fs::remove_file(&self.passing);
        let _ = std::fs::remove_dir(&self.own);
    }
}

fn make_folder(path: &Path, mode: u32) -> Result<(), Problem> {
    privacy::make_folder(path, mode).map_err(|e| failed(path, &e))
}

/// Opens a new file.
fn create(path: &Path, mode: u32) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    options.open(path)
}
