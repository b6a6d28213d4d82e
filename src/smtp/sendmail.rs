//! Handing a message to a program that behaves like sendmail.
//!
//! In: program and arguments, a message. Out: that it was taken (exit status 0), or the fault by sysexits.h. The recipient
//! stands behind `--`, so an address is never read as an option.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use super::Accepted;
use super::client::Parcel;
use super::fault::{Fault, Kind, Stage};
use crate::case::text::shown;

/// Most bytes of the program's complaint that are read.
const LIMIT: u64 = 4096;

/// Hands over one message; `begin` is called before its first byte.
///
/// # Errors
/// The fault, or the error of `begin`.
pub fn send<E>(
    command: &[String],
    parcel: Parcel<'_>,
    begin: impl FnOnce() -> Result<(), E>,
) -> Result<Result<Accepted, Fault>, E> {
    let Some((program, arguments)) = command.split_first() else {
        return Ok(Err(Fault::new(Stage::Connect, Kind::NoProgram("the command is empty".into()))));
    };
    let spawned = Command::new(program)
        .args(arguments)
        .args(["-i", "-f", parcel.from.as_ref(), "--", parcel.to.as_ref()])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = match spawned {
        Ok(child) => child,
        Err(error) => {
            let why = format!("\"{program}\": {error}");
            return Ok(Err(Fault::new(Stage::Connect, Kind::NoProgram(why))));
        }
    };
    if let Err(error) = begin() {
        // An empty message would be sent as one; it must not see the end of its input.
        let _ = child.kill();
        let _ = child.wait();
        return Err(error);
    }
    // Programs of this sort read the line ends of the system.
    let text: Vec<u8> = String::from_utf8_lossy(parcel.bytes).replace("\r\n", "\n").into_bytes();
    let stderr = child.stderr.take();
    let said = std::thread::spawn(move || {
        let mut said = Vec::new();
        if let Some(stderr) = stderr {
            let _ = stderr.take(LIMIT).read_to_end(&mut said);
        }
        said
    });
    // A program that stops reading says why with its exit status.
    let whole = child.stdin.take().is_some_and(|mut stdin| stdin.write_all(&text).is_ok());
    let status = match child.wait() {
        Ok(status) => status.code(),
        Err(error) => return Ok(Err(Fault::new(Stage::Final, Kind::Network(error.to_string())))),
    };
    let said = said.join().unwrap_or_default();
    let said = shown(String::from_utf8_lossy(&said).split_whitespace().collect::<Vec<_>>().join(" ").as_str());
    Ok(match status {
        // It is content with less than the whole message: what it made of that, nobody knows.
        Some(0) if !whole => Err(Fault::new(Stage::Body, Kind::Closed)),
        Some(0) => Ok(Accepted { reply: format!("{program}: exit status 0"), server: program.clone(), tls: None }),
        // Ended by a signal: nobody knows how far it came.
        None => Err(Fault::new(Stage::Final, Kind::Closed)),
        Some(status) => Err(Fault::new(Stage::Final, Kind::ExitStatus { status, said })),
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::smtp::fault::Verdict;

    fn run(script: &str, folder: &std::path::Path) -> Result<Accepted, Fault> {
        use std::os::unix::fs::PermissionsExt;
        let program = folder.join("sendmail");
        std::fs::write(&program, format!("#!/bin/sh\ncd \"{}\"\n{script}\n", folder.display())).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        let (from, to) = ("a@b.example".parse().unwrap(), "-oQ@b.example".parse().unwrap());
        let parcel = Parcel { from: &from, to: &to, bytes: b"Subject: x\r\n\r\n.\r\ntext\r\n" };
        send(&[program.display().to_string(), "-x".into()], parcel, || Ok::<(), ()>(())).unwrap()
    }

    #[test]
    fn the_message_and_the_addresses_arrive() {
        let folder = tempfile::tempdir().unwrap();
        assert!(run("printf '%s ' \"$@\" > arguments; cat > message", folder.path()).is_ok());
        let read = |name| std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(read("arguments"), "-x -i -f a@b.example -- -oQ@b.example ");
        assert_eq!(read("message"), "Subject: x\n\n.\ntext\n");
    }

    #[test]
    fn the_exit_status_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let verdict = |script: &str| run(script, folder.path()).unwrap_err().verdict();
        assert_eq!(verdict("exit 75"), Verdict::Pause);
        assert_eq!(verdict("exit 67"), Verdict::Refused);
        assert_eq!(verdict("cat > /dev/null; kill -9 $$"), Verdict::Unknown);
        let fault = run("printf 'kein \\377 Platz' >&2; exit 75", folder.path()).unwrap_err();
        assert!(fault.to_string().contains("kein"), "{fault}");
    }

    #[test]
    fn a_program_that_is_not_there_stops_everything() {
        let (from, to) = ("a@b.example".parse().unwrap(), "c@d.example".parse().unwrap());
        let parcel = Parcel { from: &from, to: &to, bytes: b"x" };
        let fault = send(&["/nonexistent/sendmail".into()], parcel, || Ok::<(), ()>(())).unwrap().unwrap_err();
        assert_eq!(fault.verdict(), Verdict::Halt);
    }
}
