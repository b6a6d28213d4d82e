//! The text editor of whoever writes more than a line.
//!
//! In: what stands there already. Out: what was written. The text lies in a folder that only its owner can read, and that is
//! removed before anything else happens, also when a signal came meanwhile. Which editor: `VISUAL`, `EDITOR` (POSIX,
//! XBD 8.3); where neither is set none is offered, because what a system then starts may speak another language, and ask.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::cli::signals::Interruption;
use widerspruch::file;
use widerspruch::problem::{Code, Problem};
use widerspruch::words::Arg;

/// The editor that somebody set up.
pub fn wished() -> Option<String> {
    #[allow(clippy::disallowed_methods, reason = "which editor people use is told by their environment")]
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    set("VISUAL").or_else(|| set("EDITOR"))
}

/// Lets somebody write.
///
/// # Errors
/// None is set up, it cannot be started, it failed or was broken off, or what it wrote cannot be read. The dialogue goes on then.
pub fn write(before: &str, interruption: &Interruption) -> Result<String, Problem> {
    let editor = wished().ok_or_else(|| Code::NewNoEditor {}.error())?;
    interruption.lend(true);
    let written = in_folder(before, &editor);
    if written.is_err() {
        // Ctrl-C ends the editor and is heard here; whichever comes first, it was the editor's.
        std::thread::sleep(Duration::from_millis(100));
    }
    interruption.lend(false);
    // Ctrl-C was meant for the editor; whoever is to end was told so by another signal.
    if interruption.is_to_end() {
        interruption.end();
    }
    match interruption.was_heard() {
        true => Err(Code::NewEditor { name: editor.into(), why: Arg::Absent }.error()),
        false => written,
    }
}

fn in_folder(before: &str, editor: &str) -> Result<String, Problem> {
    let failed = |error: std::io::Error| Code::NewEditor { name: "-".into(), why: error.into() }.error();
    let mut builder = tempfile::Builder::new();
    builder.prefix("widerspruch-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    let folder = builder.tempdir().map_err(failed)?;
    let path = folder.path().join("text.txt");
    std::fs::write(&path, before).map_err(failed)?;
    edit(&path, editor)?;
    let text = file::text(&path, file::FileKind::Case).map_err(|fault| fault.problem("text.txt"))?;
    folder.close().map_err(failed)?;
    Ok(text.trim().to_owned())
}

fn edit(path: &Path, editor: &str) -> Result<(), Problem> {
    let mut parts = editor.split_whitespace();
    let Some(program) = parts.next() else { return Ok(()) };
    let why = match Command::new(program).args(parts).arg(path).status() {
        Ok(status) if status.success() => return Ok(()),
        Ok(_) => None,
        Err(error) => Some(error),
    };
    Err(Code::NewEditor { name: editor.into(), why: why.into() }.error())
}
