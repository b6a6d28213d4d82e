//! The outbox: mails on disk, each sent once.
//!
//! In: messages that are ready to the byte (`queue`). Out: each of them accepted by a server once, or a record of why not, or of
//! the fact that nobody knows (`run`). SQLite keeps it, every step a commit that is on disk before the next one is made. The
//! order is what the promise rests on: *started* before anything is said about a mail, *body* before its first byte, *sent*
//! after the server's 250. Whoever is killed between two of them is understood by the next one who looks (`recover`): before
//! the body nothing can have arrived, after it nobody knows.

pub mod backoff;
pub mod carrier;
pub mod clock;
pub mod evidence;
pub mod lock;
pub mod look;
pub mod purge;
pub mod queue;
pub mod rate;
mod record;
pub mod recover;
pub mod row;
pub mod run;
pub mod schema;
pub mod stopped;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};

use crate::problem::{Code, Problem};
use crate::words::{Arg, Say};

/// The queue on disk.
pub struct Outbox {
    db: Connection,
    folder: PathBuf,
    /// What is looked at in place of a file that cannot be read where it lies; goes with it.
    #[allow(dead_code, reason = "it is held, not read")]
    copy: Option<crate::file::leftover::Held>,
}

/// Name of the file in the state folder.
pub const FILE: &str = "outbox.sqlite";

impl Outbox {
    /// Opens the outbox in a folder; makes both, for their owner alone, when they are not there.
    ///
    /// # Errors
    /// The folder cannot be written to, or the file is damaged, foreign or of a newer program.
    pub fn open(folder: &Path) -> Result<Self, Problem> {
        private_folder(folder)?;
        let path = folder.join(FILE);
        private_file(&path)?;
        let db = Connection::open(&path).map_err(|error| problem(&path, &error))?;
        schema::prepare(&db, &path)?;
        Ok(Outbox { db, folder: folder.to_path_buf(), copy: None })
    }

    /// Where it lies.
    pub fn path(&self) -> PathBuf {
        self.folder.join(FILE)
    }

    fn problem(&self, error: &rusqlite::Error) -> Problem {
        problem(&self.path(), error)
    }

    /// Runs `work` as one commit.
    pub(crate) fn commit<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Problem> {
        let all = || {
            let transaction = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        all().map_err(|error| self.problem(&error))
    }

    /// Reads.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Problem> {
        work(&self.db).map_err(|error| self.problem(&error))
    }

    /// Looks through the whole file for damage.
    ///
    /// # Errors
    /// There is some.
    pub fn check(&self) -> Result<(), Problem> {
        let answer: String = self.read(|db| db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)))?;
        if answer == "ok" { Ok(()) } else { Err(damaged(&self.path(), Arg::Foreign(answer))) }
    }
}

/// Whether somebody else holds the outbox, so that the same command may do later.
pub fn is_busy(problem: &Problem) -> bool {
    matches!(problem.code, Code::OutboxSending {} | Code::OutboxHeld { .. } | Code::OutboxRead { .. })
}

fn damaged(path: &Path, why: impl Into<Arg>) -> Problem {
    let name = path.display().to_string();
    Code::OutboxDamaged { name: (&name).into(), why: why.into() }.error().file(name)
}

/// What SQLite complains about, in the user's words.
fn problem(path: &Path, error: &rusqlite::Error) -> Problem {
    let name = path.display().to_string();
    let code = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            return damaged(path, Say::OutboxNoDatabase {});
        }
        Some(ErrorCode::DiskFull) => return disk_full(path),
        // SQLite does not always see why a write fails: a full disk, a quota, `ulimit -f`.
        Some(ErrorCode::SystemIoFailure) if was_written(error) => return disk_full(path),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            Code::OutboxReadOnly { name: (&name).into() }
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Code::OutboxHeld { name: (&name).into() },
        _ => Code::OutboxFailed { name: (&name).into(), why: Arg::foreign(error) },
    };
    code.error().file(name)
}

fn disk_full(path: &Path) -> Problem {
    let name = path.display().to_string();
    Code::OutboxDiskFull { name: (&name).into() }.error().file(name)
}

/// Whether a failure was one of making a file longer.
fn was_written(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi::{SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_WRITE};
    error.sqlite_error().is_some_and(|e| matches!(e.extended_code, SQLITE_IOERR_WRITE | SQLITE_IOERR_SHMSIZE))
}

fn no_folder(path: &Path, error: &std::io::Error) -> Problem {
    if matches!(error.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded) {
        return disk_full(path);
    }
    let name = path.display().to_string();
    Code::OutboxNotWritable { name: (&name).into(), why: error.into() }.error().file(name)
}

fn private_folder(folder: &Path) -> Result<(), Problem> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder).map_err(|error| no_folder(folder, &error))
}

/// SQLite gives its side files the mode of the file itself.
fn private_file(path: &Path) -> Result<(), Problem> {
    let mut options = std::fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600);
        let file = options.open(path).map_err(|error| no_folder(path, &error))?;
        let mode = file.metadata().map_err(|error| no_folder(path, &error))?.permissions().mode();
        if mode & 0o077 != 0 {
            let private = std::fs::Permissions::from_mode(0o600);
            file.set_permissions(private).map_err(|error| no_folder(path, &error))?;
        }
    }
    #[cfg(not(unix))]
    options.open(path).map(drop).map_err(|error| no_folder(path, &error))?;
    Ok(())
}
