//! One sender at a time.
//!
//! In: the state folder. Out: a lock on a side file that the system takes away when the process ends, however it ends: a
//! killed sender leaves nothing behind that somebody has to remove.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::problem::{Code, Problem};
use crate::words::Arg;

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
    let failed = |error: std::io::Error| {
        Code::OutboxNotLocked { name: (&name).into(), why: Arg::from(error) }.error().file(name.clone())
    };
    let file = File::options().write(true).open(&path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(Code::OutboxSending {}.error().file(name)),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}
