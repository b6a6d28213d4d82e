//! One sender at a time.
//!
//! In: the state folder. Out: a lock on a side file that the system takes away when the process ends, however it ends: a
//! killed sender leaves nothing behind that somebody has to remove.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::problem::Problem;

/// Held while mails are sent.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code, reason = "it is held, not read")] File);

/// Takes the lock.
///
/// # Errors
/// Another process is sending, or the file cannot be written.
pub fn take(folder: &Path) -> Result<Lock, Problem> {
    let path = folder.join("outbox.lock");
    let name = path.display().to_string();
    super::private_file(&path)?;
    let failed = |why: String| {
        Problem::error("outbox::read-only", format!("cannot lock \"{name}\": {why}"))
            .help("check who may write there, or name another folder with --state DIR")
            .file(name.clone())
    };
    let file = File::options().write(true).open(&path).map_err(|error| failed(error.to_string()))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => {
            Err(Problem::error("outbox::busy", "another process is sending from this outbox")
                .help("what was queued is kept; run `widerspruch outbox run` when the other one is done")
                .file(name))
        }
        Err(TryLockError::Error(error)) => Err(failed(error.to_string())),
    }
}
