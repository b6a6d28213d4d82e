//! Tests of the bounded reader.

use std::path::Path;

use super::*;
use crate::words::Words;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn said(fault: &FileError) -> String {
    Words::english().text(&fault.why())
}

fn name(fault: &FileError) -> &'static str {
    fault.code(Say::FileIsFolder {}).as_str()
}

fn cause(path: &Path, kind: FileKind) -> String {
    said(&read(path, kind).unwrap_err())
}

#[test]
fn a_file_is_read_up_to_the_limit_of_its_kind_and_no_further() {
    let folder = folder();
    let path = folder.path().join("case.toml");
    std::fs::write(&path, vec![b'#'; 1 << 20]).unwrap();
    assert_eq!(read(&path, FileKind::Case).unwrap().len(), 1 << 20);
    std::fs::write(&path, vec![b'#'; (1 << 20) + 1]).unwrap();
    let fault = read(&path, FileKind::Case).unwrap_err();
    assert_eq!((name(&fault), said(&fault).as_str()), ("case::too-large", "it is larger than 1 MiB"));
    assert!(open(&path, FileKind::Font).is_ok());
}

#[test]
fn a_stream_is_read_no_further_than_a_file() {
    let fault = stream(std::io::repeat(b'x'), FileKind::Password).unwrap_err();
    assert_eq!(said(&fault), "it is larger than 64 KiB");
    assert_eq!(stream(&b"short"[..], FileKind::Password).unwrap(), b"short");
}

#[test]
fn what_is_missing_or_a_folder_is_told_with_the_help_of_its_kind() {
    let folder = folder();
    let fault = read(&folder.path().join("none"), FileKind::Centre).unwrap_err();
    assert_eq!(name(&fault), "centre::unreadable");
    assert_eq!(fault.hint(), Say::FilePathCentre {});
    assert_eq!(cause(folder.path(), FileKind::Table), "it is a folder");
}

#[cfg(unix)]
#[test]
fn pipes_devices_and_sockets_are_refused_without_waiting() {
    let folder = folder();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let socket = folder.path().join("socket");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let link = folder.path().join("link.toml");
    std::os::unix::fs::symlink("pipe", &link).unwrap();
    for (path, what) in [
        (pipe, "it is a named pipe, not a file"),
        (link, "it is a named pipe, not a file"),
        (socket, "it is a socket, not a file"),
        (Path::new("/dev/zero").to_owned(), "it is a device, not a file"),
    ] {
        for kind in [FileKind::Case, FileKind::Identity, FileKind::Table] {
            assert_eq!(cause(&path, kind), what);
            assert_eq!(said(&open(&path, kind).unwrap_err()), what);
        }
    }
    let fault = read(Path::new("/dev/zero"), FileKind::Font).unwrap_err();
    assert_eq!(name(&fault), "file::no-file");
    assert_eq!(name(&read(Path::new("/dev/zero"), FileKind::Document).unwrap_err()), "seal::unreadable");
}

/// Between looking and opening somebody may put a pipe in the place of a file; opening one does not wait.
#[cfg(unix)]
#[test]
fn a_pipe_that_is_opened_all_the_same_is_not_waited_for() {
    let folder = folder();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let opened = without_waiting(&pipe).unwrap();
    assert!(judge(&opened.metadata().unwrap(), 1).is_err());
}

#[cfg(unix)]
#[test]
fn the_null_device_is_an_empty_file() {
    assert_eq!(read(Path::new("/dev/null"), FileKind::Configuration).unwrap(), b"");
}

#[test]
fn text_is_utf_8() {
    let folder = folder();
    let path = folder.path().join("config.toml");
    std::fs::write(&path, b"a = \"\xe4\"").unwrap();
    assert_eq!(said(&text(&path, FileKind::Configuration).unwrap_err()), "it is not UTF-8 (byte 6)");
}
