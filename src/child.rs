//! Programs that we start: the one that prints a password, and sendmail.
//!
//! In: a command, what of its output is wanted, a time. Out: its exit status and the beginning of what it printed. It cannot hang
//! us: neither by not ending, nor by leaving behind a child that keeps the pipe open (most ways to send a mail do), nor by
//! printing without end. Our own passwords are no business of it, so they are not in its environment.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::hide::VARIABLES;

const STEP: Duration = Duration::from_millis(10);
/// What a program has printed when it ends is in the pipe; this is for reading it.
const AFTERWARDS: Duration = Duration::from_millis(500);

/// Which output is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// What it prints.
    Stdout,
    /// What it complains.
    Stderr,
}

/// How a program ended.
pub struct Ended {
    /// Its status.
    pub status: ExitStatus,
    /// The beginning of what it printed.
    pub printed: Zeroizing<Vec<u8>>,
}

/// Why it is not known how a program ended.
#[derive(Debug)]
pub enum Failed {
    /// It cannot be started.
    NotRun(io::Error),
    /// It does not end. It still runs.
    StillRuns(Child),
    /// The system does not tell.
    Lost(io::Error),
}

/// Runs a program. `most` bytes of the output are kept, and the rest is read and thrown away, so that it does not wait for us.
/// `patience` is asked again and again how long it may still take, counted from its start.
///
/// # Errors
/// It cannot be run, or does not end.
pub fn run(
    command: &mut Command,
    output: Output,
    most: u64,
    patience: &mut dyn FnMut(Duration) -> Duration,
) -> Result<Ended, Failed> {
    for name in VARIABLES {
        command.env_remove(name);
    }
    let (stdout, stderr) = match output {
        Output::Stdout => (Stdio::piped(), Stdio::null()),
        Output::Stderr => (Stdio::null(), Stdio::piped()),
    };
    let mut child = command.stdout(stdout).stderr(stderr).spawn().map_err(Failed::NotRun)?;
    let printed = match output {
        Output::Stdout => child.stdout.take().map(|pipe| listen(pipe, most)),
        Output::Stderr => child.stderr.take().map(|pipe| listen(pipe, most)),
    };
    let mut waited = Duration::ZERO;
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if waited < patience(waited) => {
                std::thread::sleep(STEP);
                waited += STEP;
            }
            Ok(None) => return Err(Failed::StillRuns(child)),
            Err(error) => return Err(Failed::Lost(error)),
        }
    };
    Ok(Ended { status, printed: printed.map(collect).unwrap_or_default() })
}

/// Reads in a thread of its own, piece by piece: whoever waits for the end of a pipe waits for everybody who holds it.
fn listen(mut pipe: impl Read + Send + 'static, most: u64) -> mpsc::Receiver<Zeroizing<Vec<u8>>> {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut left = usize::try_from(most).unwrap_or(usize::MAX);
        let mut buffer = Zeroizing::new([0; 4096]);
        while let Ok(count @ 1..) = pipe.read(&mut *buffer) {
            let kept = count.min(left);
            left -= kept;
            if kept > 0 && tell.send(Zeroizing::new(buffer[..kept].to_vec())).is_err() {
                break;
            }
        }
    });
    told
}

/// What was printed until the pipe ends, or until nothing comes for a moment.
fn collect(told: mpsc::Receiver<Zeroizing<Vec<u8>>>) -> Zeroizing<Vec<u8>> {
    let mut all = Zeroizing::new(Vec::new());
    while let Ok(piece) = told.recv_timeout(AFTERWARDS) {
        all.extend_from_slice(&piece);
    }
    all
}
