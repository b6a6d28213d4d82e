//! Looking into an outbox without changing it.
//!
//! In: a state folder, of whoever, on whatever medium, damaged or of an older version. Out: an [`Outbox`] that is only read, or what
//! keeps it from being read; and of a damaged one whatever can still be read.

use std::io::ErrorKind;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::row::Mail;
use super::{FILE, Outbox, damaged, problem, schema};
use crate::file::leftover::{self, Held};
use crate::problem::{Code, Problem};
use crate::words::{Arg, Say};

impl Outbox {
    /// Opens the outbox in a folder to look; none when there is none. What cannot be read in its place, because it lies on a medium
    /// that cannot be written or is of an older version, is read from a copy.
    ///
    /// # Errors
    /// Folder or file cannot be read, or the file is foreign or of a newer program.
    pub fn look(folder: &Path) -> Result<Option<Self>, Problem> {
        let path = folder.join(FILE);
        match std::fs::metadata(&path) {
            Ok(data) if data.is_file() => {}
            Ok(_) => return Err(unreadable(&path, Say::OutboxNoFile {})),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
            Err(error) => return Err(unreadable(&path, error)),
        }
        let in_place = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)
            .map_err(|error| problem(&path, &error))
            .and_then(|db| schema::version(&db, &path).map(|version| (db, version)));
        match in_place {
            Ok((db, version)) if schema::is_current(version) => {
                Ok(Some(Outbox { db, folder: folder.to_path_buf(), copy: None }))
            }
            // A copy would be no other.
            Err(fault)
                if matches!(
                    fault.code,
                    Code::OutboxForeign { .. } | Code::OutboxNewer { .. } | Code::OutboxDamaged { .. }
                ) =>
            {
                Err(fault)
            }
            Ok(_) | Err(_) => Outbox::copied(folder).map(Some),
        }
    }

    fn copied(folder: &Path) -> Result<Self, Problem> {
        let path = folder.join(FILE);
        let copy = folder_for_a_copy().map_err(|error| unreadable(&path, Say::OutboxNoCopy { why: error.into() }))?;
        // What the log holds is newer than the file.
        for name in [FILE.to_owned(), format!("{FILE}-wal")] {
            match std::fs::copy(folder.join(&name), copy.path().join(&name)) {
                Err(error) if name == FILE || error.kind() != ErrorKind::NotFound => {
                    return Err(unreadable(&folder.join(&name), error));
                }
                _ => {}
            }
        }
        #[cfg(unix)]
        for name in [FILE.to_owned(), format!("{FILE}-wal")] {
            use std::os::unix::fs::PermissionsExt;
            let _ = std::fs::set_permissions(copy.path().join(name), std::fs::Permissions::from_mode(0o600));
        }
        let outbox = Outbox::open(copy.path())?;
        Ok(Outbox { folder: folder.to_path_buf(), copy: Some(copy), ..outbox })
    }

    /// All mails that can be read, and what is to be said when that is not all.
    ///
    /// # Errors
    /// Nothing can be read.
    pub fn readable(&self) -> Result<(Vec<Mail>, Option<Problem>), Problem> {
        let whole = match self.mails() {
            Ok(mails) => return Ok((mails, None)),
            Err(problem) => problem,
        };
        if !matches!(whole.code, Code::OutboxDamaged { .. }) {
            return Err(whole);
        }
        let last: i64 = self
            .read(|db| db.query_row("SELECT seq FROM sqlite_sequence WHERE name = 'mail'", [], |row| row.get(0)))
            .or_else(|_| self.read(|db| db.query_row("SELECT max(id) FROM mail", [], |row| row.get(0))))?;
        let (mut mails, mut lost) = (Vec::new(), 0_usize);
        for id in 1..=last {
            match self.mail(id) {
                Ok(mail) => mails.push(mail),
                Err(problem) if matches!(problem.code, Code::OutboxDamaged { .. }) => lost += 1,
                Err(_) => {}
            }
        }
        if mails.is_empty() {
            return Err(whole);
        }
        let why = Say::OutboxPartlyRead { count: mails.len().into(), lost: lost.into() };
        Ok((mails, Some(damaged(&self.path(), why))))
    }
}

/// A folder for the copy: it holds whole mails, so nobody else may look into it, and what a killed program left of one goes.
fn folder_for_a_copy() -> std::io::Result<Held> {
    let under = std::env::temp_dir();
    leftover::clear_folders(&under, leftover::overwrite);
    leftover::folder_in(&under)
}

fn unreadable(path: &Path, why: impl Into<Arg>) -> Problem {
    let name = path.display().to_string();
    Code::OutboxUnreadable { name: (&name).into(), why: why.into() }.error().file(name)
}
