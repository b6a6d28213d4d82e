//! The text editor of whoever writes more than a line.
//!
//! In: what stands there already. Out: what was written. The text lies in a folder that only its owner can read, and that is
//! removed before anything else happens, also when a signal came meanwhile. Which editor: `VISUAL`, `EDITOR` (POSIX,
//! XBD 8.3), else one that most systems have.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use crate::cli::signals::Interruption;
use crate::file;
use crate::problem::{Code, Problem};

/// Tried in this order where nobody says which editor is meant.
const USUAL: [&str; 4] = ["sensible-editor", "editor", "nano", "vi"];

/// Lets somebody write.
///
/// # Errors
/// No editor can be started, it failed, or what it wrote cannot be read.
pub fn write(before: &str, interruption: &Interruption) -> Result<String, Problem> {
    interruption.lend(true);
    let written = in_folder(before);
    interruption.lend(false);
    if interruption.was_heard() {
        interruption.end();
    }
    written
}

fn in_folder(before: &str) -> Result<String, Problem> {
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
    edit(&path)?;
    let text = file::text(&path, file::Kind::Case).map_err(|fault| fault.problem("text.txt"))?;
    folder.close().map_err(failed)?;
    Ok(text.trim().to_owned())
}

fn edit(path: &Path) -> Result<(), Problem> {
    #[allow(clippy::disallowed_methods, reason = "which editor people use is told by their environment")]
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let wished = set("VISUAL").or_else(|| set("EDITOR"));
    let editors = wished.map_or_else(|| USUAL.map(str::to_owned).to_vec(), |editor| vec![editor]);
    let mut fault = None;
    for editor in &editors {
        let mut parts = editor.split_whitespace();
        let Some(program) = parts.next() else { continue };
        let why = match Command::new(program).args(parts).arg(path).status() {
            Ok(status) if status.success() => return Ok(()),
            Ok(_) => None,
            Err(error) => Some(error),
        };
        let next = why.as_ref().is_some_and(|error| error.kind() == ErrorKind::NotFound);
        fault = Some(Code::NewEditor { name: editor.into(), why: why.into() }.error());
        if !next {
            break;
        }
    }
    fault.map_or(Ok(()), Err)
}
