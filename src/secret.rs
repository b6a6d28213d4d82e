//! Passwords, and where the user keeps them.
//!
//! In: a command, or a file that only its owner can read. Out: a [`Password`], wiped from memory when it is no longer
//! needed, whose `Debug` shows nothing. An error tells the command's status or the file's mode, never what was read.
//! A password is never an argument of the program, and never part of an address. The environment and the prompt
//! are read by `cli`, which hands over what it read.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use zeroize::Zeroizing;

use crate::child::{self, Ended, Failed, Output};
use crate::file::{self, Cause, FileError, FileKind};
use crate::words::{Arg, Say};

/// How long a command may take: long enough to unlock a key ring by hand.
const PATIENCE: Duration = Duration::from_secs(60);
/// Longest answer that is read; a token can have some kilobytes.
const LIMIT: u64 = 64 * 1024;

/// A password or token.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// The first line of a text.
    ///
    /// # Errors
    /// It is empty, or holds a character no password can hold (NUL, CR).
    pub fn from_text(text: Zeroizing<String>) -> Result<Self, Unavailable> {
        // Some editors of Windows begin a file with a mark that is no part of the password.
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let first = text.split('\n').next().unwrap_or("");
        let first = first.strip_suffix('\r').unwrap_or(first);
        if first.is_empty() {
            return Err(Unavailable::new(Say::SecretFirstLineEmpty {}, Say::SecretPutFirst {}));
        }
        if first.contains(['\0', '\r']) {
            return Err(Unavailable::new(Say::SecretControlCharacter {}, Say::SecretPutAlone {}));
        }
        Ok(Password(Zeroizing::new(first.to_owned())))
    }

    /// A password as somebody typed it; nothing typed is no password, which a PKCS#12 file may have.
    pub fn typed(text: String) -> Self {
        Password(Zeroizing::new(text))
    }

    /// Whether there are no characters in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The password itself, for the one place that needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Where a password is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeping {
    /// The first line of what a command prints; program and arguments, no shell.
    Command(Vec<String>),
    /// The first line of a file that only its owner can read.
    File(PathBuf),
}

/// Why there is no password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unavailable {
    /// What is wrong.
    pub why: Say,
    /// What to do.
    pub hint: Say,
}

impl Unavailable {
    fn new(why: Say, hint: Say) -> Self {
        Unavailable { why, hint }
    }
}

impl Keeping {
    /// Gets the password.
    ///
    /// # Errors
    /// The command fails or does not end, the file cannot be read or can be read by others.
    pub fn fetch(&self) -> Result<Password, Unavailable> {
        match self {
            Keeping::Command(words) => from_command(words),
            Keeping::File(path) => from_file(path),
        }
    }
}

fn from_file(path: &Path) -> Result<Password, Unavailable> {
    let name = || Arg::text(path.display());
    let about = |Unavailable { why, hint }| Unavailable::new(Say::SecretFile { name: name(), why: why.into() }, hint);
    let unreadable =
        |fault: FileError| Unavailable::new(Say::SecretFileUnreadable { name: name(), why: fault.why() }, fault.hint());
    let file = file::open(path, FileKind::Password).map_err(unreadable)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let lost = |error| unreadable(FileError { kind: FileKind::Password, cause: Cause::Io(error) });
        let mode = file.metadata().map_err(lost)?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            let mode = Arg::text(format_args!("{mode:04o}"));
            let open = Say::SecretFileOpen { name: name(), mode };
            return Err(Unavailable::new(open, Say::SecretChmod { name: name() }));
        }
    }
    let bytes = Zeroizing::new(file::stream(file, FileKind::Password).map_err(unreadable)?);
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| unreadable(FileError { kind: FileKind::Password, cause: Cause::NotUtf8(0) }))?;
    Password::from_text(Zeroizing::new(text.to_owned())).map_err(about)
}

fn from_command(words: &[String]) -> Result<Password, Unavailable> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(Unavailable::new(Say::SecretCommandEmpty {}, Say::SecretWriteCommand {}));
    };
    let name = || Arg::from(program);
    // What the command says on stderr stays unread: it could repeat the secret. It stays in our process group, so that it can ask on
    // the terminal.
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null());
    let Ended { status, printed } =
        child::run(&mut command, Output::Stdout, LIMIT, &mut |_| PATIENCE).map_err(|failed| match failed {
            Failed::NotRun(error) => {
                let why = error.into();
                Unavailable::new(Say::SecretNotRun { program: name(), why }, Say::SecretCheckCommand {})
            }
            Failed::StillRuns(mut child) => {
                let _ = child.kill();
                let _ = child.wait();
                Unavailable::new(Say::SecretNoEnd { program: name() }, Say::SecretRunAndWait {})
            }
            Failed::Lost(error) => {
                let why = error.into();
                Unavailable::new(Say::SecretLost { program: name(), why }, Say::SecretTryAgain {})
            }
        })?;
    if !status.success() {
        let how = match status.code() {
            Some(status) => Say::SecretStatus { program: name(), status: status.into() },
            None => Say::SecretSignal { program: name() },
        };
        return Err(Unavailable::new(how, Say::SecretRunAndSee {}));
    }
    let first = printed.split(|b| *b == b'\n').next().unwrap_or_default();
    if first.len() as u64 >= LIMIT {
        return Err(Unavailable::new(Say::SecretNoLineEnd { program: name() }, Say::SecretPrintAlone {}));
    }
    let text = std::str::from_utf8(first)
        .map(|text| Zeroizing::new(text.to_owned()))
        .map_err(|_| Unavailable::new(Say::SecretNoText { program: name() }, Say::SecretPrintUtf8 {}))?;
    Password::from_text(text).map_err(|Unavailable { why, hint }| {
        Unavailable::new(Say::SecretPrinted { program: name(), why: why.into() }, hint)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sh(script: &str) -> Keeping {
        Keeping::Command(["/bin/sh", "-c", script].map(str::to_owned).to_vec())
    }

    #[test]
    fn debug_shows_nothing() {
        let password = Password::from_text(Zeroizing::new("geheim\n".into())).unwrap();
        assert_eq!(format!("{password:?}"), "Password(…)");
        assert_eq!(password.reveal(), "geheim");
    }

    #[test]
    fn the_first_line_of_a_command_is_the_password() {
        assert_eq!(sh("printf 'pä ss\\nuser: x\\n'").fetch().unwrap().reveal(), "pä ss");
        assert_eq!(sh("printf ' p \\r\\n'").fetch().unwrap().reveal(), " p ", "blanks belong to it");
    }

    #[test]
    fn a_mark_and_a_line_end_of_windows_are_no_part_of_it() {
        let read = |text: &str| Password::from_text(Zeroizing::new(text.into())).map(|p| p.reveal().to_owned());
        assert_eq!(read("\u{feff}geheim\r\n").as_deref(), Ok("geheim"));
        assert_eq!(read("ge\u{feff}heim").as_deref(), Ok("ge\u{feff}heim"), "only at the beginning");
        assert!(read("\u{feff}\r\n").is_err());
    }

    #[test]
    fn a_child_that_keeps_the_pipe_is_not_waited_for() {
        assert_eq!(sh("sleep 300 & echo geheim").fetch().unwrap().reveal(), "geheim");
    }

    #[test]
    fn one_that_prints_without_end_is_no_danger() {
        assert!(matches!(
            sh("head -c 200000 /dev/zero | tr '\\0' x").fetch().unwrap_err().why,
            Say::SecretNoLineEnd { .. }
        ));
        assert_eq!(sh("echo geheim; head -c 50000000 /dev/zero | tr '\\0' x").fetch().unwrap().reveal(), "geheim");
    }

    #[test]
    fn a_command_that_fails_shows_nothing_it_printed() {
        for script in ["echo geheim; echo geheim >&2; exit 3", "echo; echo geheim", "printf '\\377geheim'"] {
            let fault = sh(script).fetch().unwrap_err();
            assert!(!format!("{fault:?}").contains("geheim"), "{fault:?}");
        }
        let status = sh("exit 3").fetch().unwrap_err().why;
        assert_eq!(status, Say::SecretStatus { program: "/bin/sh".into(), status: 3.into() });
    }

    #[test]
    #[cfg(unix)]
    fn a_file_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        std::fs::write(&path, "geheim\n").unwrap();
        for (mode, good) in [(0o600, true), (0o400, true), (0o640, false), (0o604, false), (0o644, false)] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            let password = Keeping::File(path.clone()).fetch();
            assert_eq!(password.is_ok(), good, "{mode:o}");
            if let Err(fault) = password {
                assert!(matches!(fault.hint, Say::SecretChmod { .. }) && !format!("{fault:?}").contains("geheim"));
            }
        }
        assert!(Keeping::File(folder.path().to_path_buf()).fetch().is_err());
        assert!(Keeping::File(folder.path().join("none")).fetch().is_err());
    }
}
