//! A real pseudo-terminal: `script` (util-linux) holds it; what is typed goes to it, and what is seen comes back.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use rustix::process::Signal;

use super::clean;

/// How a dialogue ends when there is nothing more to type.
#[derive(Clone, Copy)]
pub enum End<'a> {
    /// These keys are pressed.
    Keys(&'a str),
    /// The program is sent this signal.
    Signal(Signal),
    /// The terminal is closed.
    Close,
}

pub const CTRL_C: End<'static> = End::Keys("\u{3}");
pub const CTRL_D: End<'static> = End::Keys("\u{4}");

/// A terminal: how wide it is, what its reader reads, and what is set up in it before the program begins (a line of sh).
#[derive(Clone, Copy)]
pub struct Terminal<'a> {
    pub columns: usize,
    pub language: &'a str,
    pub setup: &'a str,
}

/// What was seen in a German terminal, see [`Terminal::talk`].
pub fn talk(folder: &Path, columns: usize, args: &str, typed: &[&str], end: End<'_>) -> (String, Option<i32>) {
    Terminal { columns, language: "de", setup: ":" }.talk(folder, args, typed, end)
}

impl Terminal<'_> {
    /// What the program says when nothing but its name is typed, with options of every command, and then this.
    pub fn alone(self, folder: &Path, options: &str, typed: &str) -> (String, Option<i32>) {
        let program = env!("CARGO_BIN_EXE_widerspruch");
        let inside = format!("stty rows 24 cols {}; LANG={} exec '{program}' {options}", self.columns, self.language);
        let mut command = Command::new("script");
        clean(&mut command);
        command.args(["-q", "-e", "-c", &inside, "/dev/null"]).current_dir(folder);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        (String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n"), output.status.code())
    }

    /// What was seen, with what was typed, and the exit status. `!rmdir NAME` is not typed but done.
    pub fn talk(self, folder: &Path, args: &str, typed: &[&str], end: End<'_>) -> (String, Option<i32>) {
        self.talk_on(super::TODAY, folder, args, typed, end)
    }

    /// The same on another day.
    pub fn talk_on(
        self,
        today: &str,
        folder: &Path,
        args: &str,
        typed: &[&str],
        end: End<'_>,
    ) -> (String, Option<i32>) {
        let outside = tempfile::tempdir().unwrap();
        let pid = outside.path().join("pid");
        let program = env!("CARGO_BIN_EXE_widerspruch");
        let Terminal { columns, language, setup } = self;
        let inside = format!(
            "stty rows 24 cols {columns}; echo $$ > '{}'; {setup}; exec '{program}' --today {today} --ui-language {language} {args}",
            pid.display()
        );
        let mut command = Command::new("script");
        clean(&mut command);
        command.args(["-q", "-e", "-c", &inside, "/dev/null"]).current_dir(folder);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("script (util-linux) is there");
        let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(n) = screen.read(&mut bytes) {
                if n == 0 || tell.send(bytes[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        let (mut seen, mut answered) = (Vec::new(), 0);
        let mut typed = typed.iter();
        loop {
            // Only a program that hangs keeps us that long.
            match told.recv_timeout(Duration::from_secs(120)) {
                Ok(bytes) => seen.extend(bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    let _ = child.kill();
                    panic!("it waits: {}", String::from_utf8_lossy(&seen));
                }
            }
            if seen.ends_with(b"\n> ") && seen.len() > answered {
                answered = seen.len();
                let mut next = typed.next();
                if let Some(name) = next.and_then(|line| line.strip_prefix("!rmdir ")) {
                    fs::remove_dir(folder.join(name)).unwrap();
                    next = typed.next();
                }
                match (next, end) {
                    (Some(line), _) => writeln!(keys, "{line}").unwrap(),
                    (None, End::Keys(last)) => keys.write_all(last.as_bytes()).unwrap(),
                    (None, End::Close) => {
                        // The terminal goes away, and the system tells the program so.
                        let running = fs::read_to_string(&pid).unwrap();
                        child.kill().unwrap();
                        let gone = || !Path::new("/proc").join(running.trim()).join("cmdline").exists();
                        while !gone() {
                            std::thread::sleep(Duration::from_millis(10));
                        }
                    }
                    (None, End::Signal(signal)) => {
                        let pid = fs::read_to_string(&pid).unwrap();
                        super::signal(pid.trim().parse().unwrap(), signal);
                    }
                }
                keys.flush().unwrap();
            }
        }
        let status = child.wait().unwrap().code();
        let seen = String::from_utf8(seen).unwrap().replace("\r\n", "\n");
        assert!(!seen.contains('\u{1b}'), "no line is drawn over: {seen:?}");
        (seen, status)
    }
}

/// What is typed for an objection, up to the summary; one answer is wrong first.
pub const OBJECTION: &[&str] = &[
    "1",
    "1",
    "1 2",
    "facebook.com/aenne.mueller, aenne@example.org",
    "@aenne.example",
    "2",
    "1 2",
    "",
    "Änne Müller",
    "Prüfstraße 1",
    "39104 Magdeburg",
    "aenne@example",
    "aenne@example.org",
];

/// No line of ours is wider than the terminal; what is typed is as long as it is, and an address of the web stays whole.
pub fn fits(screen: &str, columns: usize) {
    let of_us = screen.lines().filter(|line| !line.starts_with("> ") && !line.contains("://"));
    let wide: Vec<&str> = of_us.filter(|line| line.chars().count() > columns).collect();
    assert!(wide.is_empty(), "wider than {columns}: {wide:#?}");
}
