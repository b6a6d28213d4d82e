//! Reads files, with bounds: the one way in which a path that somebody named is opened.
//!
//! In: a path and what the file is read as ([`FileKind`]). Out: its bytes, or a [`FileError`]. Only files are read: a named pipe would
//! wait for ever, a device never ends, opening either can do something. So a path is looked at before it is opened, opened without
//! waiting, and looked at again once it is open, so that nothing can take its place in between. Two exceptions that people
//! use: a pipe that the shell hands over as `/dev/fd/63` (`<(…)`) or `/dev/stdin` is read like standard input, and
//! `/dev/null` is an empty file. No file is read beyond the limit of its kind, whatever it says of its size.

mod kind;
pub mod leftover;
pub mod names;
pub mod privacy;

use std::fs::{File, Metadata};
use std::io::Read;
use std::path::Path;

pub use kind::{FileKind, Rule};

/// The byte order mark of UTF-8, which some editors put before a text.
pub const MARK: &[u8] = b"\xef\xbb\xbf";

use crate::problem::{Code, Problem};
use crate::words::{Arg, Say};

/// Why a file is not read.
#[derive(Debug)]
pub enum Cause {
    /// The system does not let us.
    Io(std::io::Error),
    /// It is a folder.
    Folder,
    /// It is no file: what it is instead.
    Special(Special),
    /// It has more bytes than its kind may have.
    TooLarge(u64),
    /// It is to be text and is not, from this byte on.
    NotUtf8(usize),
}

/// What can have a path and is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Special {
    /// A named pipe.
    Pipe,
    /// A socket.
    Socket,
    /// A device.
    Device,
}

impl Cause {
    /// Goes on after a colon: "it is a folder".
    pub fn why(&self) -> Arg {
        let say = match self {
            Cause::Io(error) => return error.into(),
            Cause::Folder => Say::FileIsFolder {},
            Cause::Special(Special::Pipe) => Say::FileIsPipe {},
            Cause::Special(Special::Socket) => Say::FileIsSocket {},
            Cause::Special(Special::Device) => Say::FileIsDevice {},
            Cause::TooLarge(limit) => Say::FileTooLarge { size: size(*limit).into() },
            Cause::NotUtf8(at) => Say::FileNotUtf8 { at: (at + 1).into() },
        };
        say.into()
    }
}

/// `1 MiB`; limits are whole numbers of their unit.
fn size(bytes: u64) -> String {
    match bytes {
        b if b >= 1 << 30 => format!("{} GiB", b >> 30),
        b if b >= 1 << 20 => format!("{} MiB", b >> 20),
        b => format!("{} KiB", b >> 10),
    }
}

/// Why a file is not read, and what to do.
#[derive(Debug)]
pub struct FileError {
    /// What it was to be read as.
    pub kind: FileKind,
    /// Why.
    pub cause: Cause,
}

impl FileError {
    /// What is said of the file, under the name of the problems of its kind.
    pub fn code(&self, said: Say) -> Code {
        let rule = self.kind.rule();
        let named = match self.cause {
            Cause::Special(_) => rule.no_file,
            Cause::TooLarge(_) => rule.too_large,
            Cause::Io(_) | Cause::Folder | Cause::NotUtf8(_) => rule.unreadable,
        };
        named(said.into())
    }

    /// As [`Cause::why`].
    pub fn why(&self) -> Arg {
        self.cause.why()
    }

    /// What to do about it.
    pub fn hint(&self) -> Say {
        let rule = self.kind.rule();
        match &self.cause {
            Cause::Io(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Say::FileMayRead {},
            Cause::Io(_) | Cause::Folder => rule.path,
            Cause::Special(_) => Say::FileWriteContent {},
            Cause::TooLarge(_) => rule.size,
            Cause::NotUtf8(_) => Say::FileSaveUtf8 {},
        }
    }

    /// The problem of the file of this name.
    pub fn problem(&self, name: &str) -> Problem {
        let said = Say::FileCannotRead { name: name.into(), why: self.why() };
        self.code(said).error().hint(self.hint()).file(name)
    }
}

/// What it is, if it is no file and no folder.
#[cfg(unix)]
fn special(about: &Metadata) -> Special {
    use std::os::unix::fs::FileTypeExt;
    match about.file_type() {
        kind if kind.is_fifo() => Special::Pipe,
        kind if kind.is_socket() => Special::Socket,
        _ => Special::Device,
    }
}

#[cfg(not(unix))]
fn special(_: &Metadata) -> Special {
    Special::Device
}

fn judge(about: &Metadata, limit: u64) -> Result<(), Cause> {
    match about {
        folder if folder.is_dir() => Err(Cause::Folder),
        file if !file.is_file() => Err(Cause::Special(special(file))),
        file if file.len() > limit => Err(Cause::TooLarge(limit)),
        _ => Ok(()),
    }
}

/// Opens for reading; a pipe without anybody at its other end is not waited for.
#[allow(clippy::disallowed_methods, reason = "the one place that opens a file somebody named")]
fn without_waiting(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.bits().cast_signed());
    }
    options.open(path)
}

/// Opens a file.
///
/// # Errors
/// It is not there, no file, larger than its kind may be, or nobody lets us read it.
pub fn open(path: &Path, kind: FileKind) -> Result<File, FileError> {
    let Rule { limit, pipe, .. } = kind.rule();
    let open = || {
        if pipe && handed_over(path) {
            #[allow(clippy::disallowed_methods, reason = "what is opened here was looked at")]
            return File::open(path).map_err(Cause::Io);
        }
        judge(&std::fs::metadata(path).map_err(Cause::Io)?, limit)?;
        let file = without_waiting(path).map_err(Cause::Io)?;
        judge(&file.metadata().map_err(Cause::Io)?, limit)?;
        Ok(file)
    };
    open().map_err(|cause| FileError { kind, cause })
}

/// Reads a whole file.
///
/// # Errors
/// As [`open()`]; and one that grew beyond its limit meanwhile.
pub fn read(path: &Path, kind: FileKind) -> Result<Vec<u8>, FileError> {
    let file = open(path, kind)?;
    let room = file.metadata().map_or(0, |about| about.len().min(kind.rule().limit));
    stream_with_room(file, kind, room as usize + 1)
}

/// Reads a stream, such as standard input, to its end.
///
/// # Errors
/// It cannot be read, or has more than a file of its kind may have.
pub fn stream(reader: impl Read, kind: FileKind) -> Result<Vec<u8>, FileError> {
    stream_with_room(reader, kind, 0)
}

fn stream_with_room(reader: impl Read, kind: FileKind, room: usize) -> Result<Vec<u8>, FileError> {
    let limit = kind.rule().limit;
    // A password is not moved about while it is read: each move would leave a copy in memory.
    let room = if kind == FileKind::Password { limit as usize + 1 } else { room };
    let mut bytes = Vec::with_capacity(room);
    match reader.take(limit + 1).read_to_end(&mut bytes) {
        Err(error) => Err(FileError { kind, cause: Cause::Io(error) }),
        Ok(_) if bytes.len() as u64 > limit => Err(FileError { kind, cause: Cause::TooLarge(limit) }),
        Ok(_) => Ok(bytes),
    }
}

/// Reads a whole file of text.
///
/// # Errors
/// As [`read`], or it is not UTF-8. A byte order mark is passed over.
pub fn text(path: &Path, kind: FileKind) -> Result<String, FileError> {
    let wrong = |error: std::string::FromUtf8Error| Cause::NotUtf8(error.utf8_error().valid_up_to());
    let mut bytes = read(path, kind)?;
    if bytes.starts_with(MARK) {
        bytes.drain(..MARK.len());
    }
    String::from_utf8(bytes).map_err(|error| FileError { kind, cause: wrong(error) })
}

/// Whether it is a pipe that the shell made for us, or the null device: nobody waits there for a writer that never comes.
#[cfg(unix)]
fn handed_over(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt;
    let folder = path.parent().and_then(Path::to_str);
    let ours = path == Path::new("/dev/stdin") || matches!(folder, Some("/dev/fd" | "/proc/self/fd"));
    let pipe = || path.metadata().is_ok_and(|about| about.file_type().is_fifo());
    // Such a pipe has no name in any folder, under which somebody could put another thing.
    let unnamed = || path.canonicalize().map_or(true, |name| name.parent() == Some(Path::new("/dev/fd")));
    path == Path::new("/dev/null") || (ours && pipe() && unnamed())
}

#[cfg(not(unix))]
fn handed_over(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests;
