//! Writes what is saved on a page: a case, its letter, what was uploaded.
//!
//! In: files that go side by side, each with the file it may replace. Out: all of them, or nothing of them, or how many. What takes time and room
//! is done before the first takes its place. Programs that save into the same folder wait for each other, so that what one has just written the
//! other sees.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use crate::cli::output::{self, Existing, Part};
use widerspruch::digest::ShortHash;
use widerspruch::file;
use widerspruch::problem::{Code, Problem};
use widerspruch::web::{ToWrite, Unwritten};

/// How often is asked for a folder that another program holds, and how long is waited in between.
const TRIES: (usize, Duration) = (40, Duration::from_millis(50));

/// Writes them.
///
/// # Errors
/// Another file is there than is to be replaced, the disk is full …
pub(super) fn write(files: &[ToWrite]) -> Result<(), Unwritten> {
    let nothing = |problem| Unwritten { problem, done: 0 };
    files.iter().try_for_each(place_is_free).map_err(nothing)?;
    let parts: Vec<Part> = files.iter().map(part).collect::<Result<_, _>>().map_err(nothing)?;
    let _alone = files.first().map(|file| folder_alone(&file.path)).transpose().map_err(nothing)?;
    files.iter().try_for_each(place_is_free).map_err(nothing)?;
    for (done, part) in parts.into_iter().enumerate() {
        part.put().map_err(|problem| taken_back(problem, &files[..done]))?;
    }
    Ok(())
}

fn part(file: &ToWrite) -> Result<Part, Problem> {
    output::part(&file.path, &file.bytes, if file.over.is_some() { Existing::Replace } else { Existing::Keep })
}

/// What was new is removed again, as long as nothing was replaced: then nothing was saved.
fn taken_back(problem: Problem, put: &[ToWrite]) -> Unwritten {
    if put.iter().any(|file| file.over.is_some()) {
        return Unwritten { problem, done: put.len() };
    }
    put.iter().for_each(|file| drop(std::fs::remove_file(&file.path)));
    Unwritten { problem, done: 0 }
}

/// Whether nothing is there but what is to be replaced.
fn place_is_free(file: &ToWrite) -> Result<(), Problem> {
    let name = || file.path.display().to_string();
    let is_link = |path: &Path| path.symlink_metadata().is_ok_and(|about| about.is_symlink());
    if is_link(&file.path) || file.path.parent().is_some_and(is_link) {
        return Err(Code::WebLink { name: name().into() }.error());
    }
    match (file.path.symlink_metadata(), file.over) {
        // What is gone meanwhile is written anew.
        (Err(_), _) => Ok(()),
        (Ok(_), None) => Err(Code::OutputExists { name: name().into() }.error()),
        (Ok(about), Some(_)) if !about.is_file() => Err(Code::OutputFileIsNone { name: name().into() }.error()),
        (Ok(_), Some(over)) => {
            let now = file::read(&file.path, file::FileKind::Document).map(|bytes| ShortHash::of(&bytes));
            if now.is_ok_and(|now| now == over) {
                Ok(())
            } else {
                Err(Code::WebChanged { name: name().into() }.error())
            }
        }
    }
}

/// Waits until no other program puts files into the folder of this one; it is held until what is handed back is dropped.
///
/// # Errors
/// Another program does not end.
fn folder_alone(path: &Path) -> Result<Option<File>, Problem> {
    let folder = path.parent().unwrap_or(Path::new("."));
    // Where the system opens no folders, or knows no locks, the look at each file must do.
    let Ok(folder) = File::options().read(true).open(folder) else { return Ok(None) };
    for _ in 0..TRIES.0 {
        match folder.try_lock() {
            Ok(()) | Err(std::fs::TryLockError::Error(_)) => return Ok(Some(folder)),
            Err(std::fs::TryLockError::WouldBlock) => std::thread::sleep(TRIES.1),
        }
    }
    Err(Code::WebBusy { name: path.display().to_string().into() }.error())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(path: std::path::PathBuf, bytes: &[u8], over: Option<&[u8]>) -> ToWrite {
        ToWrite { path, bytes: bytes.to_vec(), over: over.map(ShortHash::of) }
    }

    fn code(result: Result<(), Unwritten>) -> (&'static str, usize) {
        result.map_or_else(|unwritten| (unwritten.problem.code.as_str(), unwritten.done), |()| ("", 0))
    }

    #[test]
    fn only_what_was_seen_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        assert_eq!(code(write(&[one(at("a"), b"one", None), one(at("b"), b"two", None)])), ("", 0));
        assert_eq!(code(write(&[one(at("c"), b"new", None), one(at("a"), b"new", None)])), ("output::exists", 0));
        assert_eq!(
            code(write(&[one(at("a"), b"new", Some(b"one")), one(at("b"), b"new", Some(b"2"))])),
            ("web::changed", 0)
        );
        let now = |name: &str| file::read(&at(name), file::FileKind::Case).ok();
        assert_eq!((now("a"), now("b"), now("c")), (Some(b"one".to_vec()), Some(b"two".to_vec()), None));
        assert_eq!(code(write(&[one(at("a"), b"new", Some(b"one")), one(at("gone"), b"x", Some(b"x"))])), ("", 0));
        assert_eq!((now("a"), now("gone")), (Some(b"new".to_vec()), Some(b"x".to_vec())));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3, "nothing on the way is left");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        std::fs::write(&target, "one").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        assert_eq!(code(write(&[one(link.clone(), b"new", Some(b"one"))])), ("web::link", 0));
        std::fs::create_dir(folder.path().join("inner")).unwrap();
        let inner = folder.path().join("to-inner");
        std::os::unix::fs::symlink(folder.path().join("inner"), &inner).unwrap();
        assert_eq!(code(write(&[one(inner.join("a"), b"new", None)])), ("web::link", 0));
        assert!(link.is_symlink() && std::fs::read_dir(folder.path().join("inner")).unwrap().count() == 0);
        assert_eq!(file::text(&target, file::FileKind::Case).unwrap(), "one");
    }

    #[test]
    fn what_could_not_be_put_is_counted_and_what_was_new_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let (new, old) = (folder.path().join("new"), folder.path().join("old"));
        std::fs::write(&new, "new").unwrap();
        let fault = || Code::WebNoChance {}.error();
        assert_eq!(taken_back(fault(), &[one(new.clone(), b"new", None)]).done, 0);
        assert!(!new.exists());
        std::fs::write(&old, "replaced").unwrap();
        assert_eq!(taken_back(fault(), &[one(old.clone(), b"replaced", Some(b"old"))]).done, 1);
        assert!(old.exists());
    }
}
