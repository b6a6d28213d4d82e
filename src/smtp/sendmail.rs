//! Handing a message to a program that behaves like sendmail.
//!
//! In: a program, a message. Out: that it was taken (exit status 0), or the fault by sysexits.h. The recipient stands behind
//! `--`, so an address is never read as an option.
//!
//! The program gets the whole message or none: it is put on record that the message may arrive, and only then the program is started,
//! with a file as its input that holds all of it and has no name. So nobody who is killed leaves half a mail in a pipe. It
//! runs in a process group of its own, because Ctrl-C is meant for us: the mail on its way comes to its end.

use std::io::{Seek, Write};
use std::process::Command;
use std::time::Duration;

use super::Accepted;
use super::client::Parcel;
use super::fault::{Fault, FaultKind, Stage};
use super::settings::Program;
use super::socket::{GRACE, Wish};
use crate::child::{self, Ended, Failed, Output};
use crate::visible::{harmless, shown};
use crate::words::{Arg, Say};

/// Most bytes of the program's complaint that are read.
const LIMIT: u64 = 4096;

/// Hands over one message; `begin` is called before the program is started.
///
/// # Errors
/// The fault, or the error of `begin`.
pub fn send<E>(
    program: &Program,
    parcel: Parcel<'_>,
    wish: Wish<'_>,
    begin: impl FnOnce() -> Result<(), E>,
) -> Result<Result<Accepted, Fault>, E> {
    let no_program = |why: Say| Ok(Err(Fault::new(Stage::Connect, FaultKind::NoProgram(why.into()))));
    let Some((name, arguments)) = program.command.split_first() else {
        return no_program(Say::SmtpNoCommand {});
    };
    // Programs of this sort read the line ends of the system.
    let text = String::from_utf8_lossy(parcel.bytes).replace("\r\n", "\n");
    let input = tempfile::tempfile().and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.rewind()?;
        Ok((file.try_clone()?, file))
    });
    let (input, mut file) = match input {
        Ok(files) => files,
        Err(error) => return no_program(Say::SmtpNoTemporaryFile { why: error.into() }),
    };
    begin()?;
    let mut command = Command::new(name);
    command.args(arguments).args(["-i", "-f", parcel.from.as_ref(), "--", parcel.to.as_ref()]).stdin(input);
    command.args(parcel.bcc.map(AsRef::<str>::as_ref));
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut hurried = None;
    let mut patience = |waited: Duration| {
        if wish() {
            let end = *hurried.get_or_insert(waited + GRACE);
            return end.min(program.timeout);
        }
        program.timeout
    };
    let Ended { status, printed } = match child::run(&mut command, Output::Stderr, LIMIT, &mut patience) {
        Ok(ended) => ended,
        Err(Failed::NotRun(error)) => return no_program(Say::SmtpCommand { name: name.into(), why: error.into() }),
        // It has the whole message and may be about to hand it on: ending it would make half a mail of it.
        Err(Failed::StillRuns(_)) => return Ok(Err(Fault::new(Stage::Final, FaultKind::TimedOut))),
        Err(Failed::Lost(error)) => return Ok(Err(Fault::new(Stage::Final, FaultKind::Network(Arg::from(error))))),
    };
    let said = String::from_utf8_lossy(&printed).split_whitespace().collect::<Vec<_>>().join(" ");
    // The two files share their place, so this is how far it has read.
    let read = file.stream_position().unwrap_or(0);
    Ok(match status.code() {
        // It is content with less than the whole message: what it made of that, nobody knows.
        Some(0) if read < text.len() as u64 => Err(Fault::new(Stage::Body, FaultKind::Closed)),
        Some(0) => {
            let reply = harmless(&format!("{name}: exit status 0"));
            Ok(Accepted { reply, server: harmless(name), tls: None, copy_refused: None })
        }
        // Ended by a signal: nobody knows how far it came.
        None => Err(Fault::new(Stage::Final, FaultKind::Closed)),
        Some(status) => Err(Fault::new(Stage::Final, FaultKind::ExitStatus { status, said: shown(&said) })),
    })
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::smtp::fault::Verdict;

    const MESSAGE: &[u8] = b"Subject: x\r\n\r\n.\r\ntext\r\n";

    fn program(script: &str, folder: &Path, seconds: u64) -> Program {
        use std::os::unix::fs::PermissionsExt;
        let path = folder.join("sendmail");
        std::fs::write(&path, format!("#!/bin/sh\ncd \"{}\"\n{script}\n", folder.display())).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
        let command = vec![path.display().to_string(), "-x".into()];
        Program { command, timeout: Duration::from_secs(seconds) }
    }

    fn sent(program: &Program, bytes: &[u8], wish: Wish<'_>) -> Result<Accepted, Fault> {
        let (from, to) = ("a@b.example".parse().unwrap(), "-oQ@b.example".parse().unwrap());
        send(program, Parcel { from: &from, to: &to, bcc: None, bytes }, wish, || Ok::<(), ()>(())).unwrap()
    }

    fn run(script: &str, folder: &Path) -> Result<Accepted, Fault> {
        sent(&program(script, folder, 600), MESSAGE, &|| false)
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
        assert_eq!(verdict("read line; exit 0"), Verdict::Unknown, "content with a part");
        let fault = run("printf 'kein \\377 Platz' >&2; exit 75", folder.path()).unwrap_err();
        assert!(fault.to_string().contains("kein"), "{fault}");
    }

    #[test]
    fn a_program_that_is_not_there_stops_everything() {
        let program = Program { command: vec!["/nonexistent/sendmail".into()], ..Program::usual() };
        assert_eq!(sent(&program, b"x", &|| false).unwrap_err().verdict(), Verdict::Halt);
    }

    #[test]
    fn nothing_is_started_that_cannot_be_put_on_record() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = ("a@b.example".parse().unwrap(), "c@d.example".parse().unwrap());
        let parcel = Parcel { from: &from, to: &to, bcc: None, bytes: MESSAGE };
        let program = program("cat > message", folder.path(), 600);
        assert!(send(&program, parcel, &|| false, || Err("full")).is_err());
        assert!(!folder.path().join("message").exists());
    }

    #[test]
    fn a_child_it_leaves_behind_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let script = "cat > message; (sleep 30; echo late > late) & echo taken >&2; exit 0";
        assert!(run(script, folder.path()).is_ok());
        assert!(!folder.path().join("late").exists());
        let fault = run("cat > /dev/null; sleep 30 & echo no room >&2; exit 75", folder.path()).unwrap_err();
        assert!(fault.to_string().ends_with("75: no room"), "{fault}");
    }

    #[test]
    fn one_that_does_not_end_or_complains_without_end_is_unknown() {
        let folder = tempfile::tempdir().unwrap();
        for script in [
            "cat > /dev/null; exec sleep 20",
            "cat > /dev/null; while :; do echo no >&2; sleep 0.01; done & exec sleep 20",
        ] {
            let fault = sent(&program(script, folder.path(), 1), MESSAGE, &|| false).unwrap_err();
            assert_eq!((fault.verdict(), &fault.kind), (Verdict::Unknown, &FaultKind::TimedOut));
        }
        let many = run("cat > /dev/null; yes complaint | head -c 5000000 >&2; exit 67", folder.path()).unwrap_err();
        assert_eq!(many.verdict(), Verdict::Refused);
    }

    #[test]
    fn ctrl_c_is_not_for_it_and_our_passwords_are_neither() {
        let folder = tempfile::tempdir().unwrap();
        let script = "cat > message; cat /proc/$$/stat > group 2> error; env > environment";
        assert!(sent(&program(script, folder.path(), 600), MESSAGE, &|| true).is_ok(), "it is let come to its end");
        let read = |name| std::fs::read_to_string(folder.path().join(name)).unwrap();
        assert!(!read("environment").contains("WIDERSPRUCH_SMTP_PASSWORD"));
        // Behind the name in brackets stand the state, the parent and the group (proc_pid_stat(5)); other systems have no such file.
        let group = |stat: &str| stat.rsplit_once(") ").and_then(|(_, rest)| Some(rest.split(' ').nth(2)?.to_owned()));
        let own = std::fs::read_to_string("/proc/self/stat").ok().and_then(|stat| group(&stat));
        assert!(own.is_none() || own != group(&read("group")));
    }
}
