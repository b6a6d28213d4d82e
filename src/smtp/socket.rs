//! A socket with one time for all that is done at a stage.
//!
//! In: a host, a port, the moment a stage must be over, and whether the user wants to end. Out: bytes, or the error that the time is
//! over or that somebody wants to end. Whatever lies above (plain text, a TLS handshake, a TLS record that comes byte by byte)
//! asks here for each piece, so no layer can lengthen the time of RFC 5321 section 4.5.3.2. The system waits in short
//! slices, because it does not wake up for a wish.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::fault::{Fault, FaultKind, Stage};
use crate::words::{Arg, Say};

/// Whether the user wants to end.
pub type Wish<'w> = &'w (dyn Fn() -> bool + 'w);

/// How long the system is left to wait by itself.
const SLICE: Duration = Duration::from_millis(100);
/// How long a message on its way may take after the user wants to end: an end in its midst leaves its fate unknown.
pub const GRACE: Duration = Duration::from_secs(20);

/// The user wants to end.
#[derive(Debug)]
pub struct Ended;

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it was ended")
    }
}

impl std::error::Error for Ended {}

#[allow(clippy::disallowed_methods, reason = "how long a server takes is measured here")]
pub(super) fn moment() -> Instant {
    Instant::now()
}

/// A connected socket.
pub struct Socket<'w> {
    tcp: TcpStream,
    until: Instant,
    wish: Wish<'w>,
    /// A message is on its way: a wish to end leaves it [`GRACE`].
    busy: bool,
    /// The wish was seen, and the time cut short.
    hurried: bool,
    /// Looks what is there and does not wait for more.
    glance: bool,
}

impl<'w> Socket<'w> {
    /// Connects. The addresses of the host share the time; a look-up of the name counts too. `only_here` refuses an address that is not
    /// this machine's.
    ///
    /// # Errors
    /// There is no such host, nobody answers in time, or the user wants to end.
    pub fn open(host: &str, port: u16, time: Duration, only_here: bool, wish: Wish<'w>) -> Result<Self, Fault> {
        let failed = |kind| Fault::new(Stage::Connect, kind);
        let until = moment() + time;
        let (tell, told) = mpsc::channel();
        let name = host.to_owned();
        // The system lets nobody interrupt it here. Whoever ends leaves the thread behind, which holds nothing.
        std::thread::spawn(move || tell.send(reach(&name, port, until, only_here)));
        loop {
            match told.recv_timeout(SLICE) {
                Ok(Ok(tcp)) => return Ok(Socket { tcp, until, wish, busy: false, hurried: false, glance: false }),
                Ok(Err(kind)) => return Err(failed(kind)),
                Err(RecvTimeoutError::Timeout) if wish() => return Err(failed(FaultKind::Ended)),
                Err(RecvTimeoutError::Timeout) if moment() > until => return Err(failed(FaultKind::TimedOut)),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(failed(network(host, Say::SmtpNoAnswer {})));
                }
            }
        }
    }

    /// A new stage, with a time for everything in it.
    pub fn allow(&mut self, time: Duration) {
        self.until = moment() + if self.hurried { time.min(GRACE) } else { time };
    }

    /// Whether a message is on its way from now on.
    pub fn set_busy(&mut self, busy: bool) {
        self.busy = busy;
    }

    /// Whether reading only looks.
    pub fn set_glance(&mut self, glance: bool) {
        self.glance = glance;
    }

    /// How long the system may wait now.
    fn slice(&mut self) -> io::Result<Duration> {
        let now = moment();
        if (self.wish)() {
            if !self.busy {
                return Err(io::Error::other(Ended));
            }
            if !self.hurried {
                self.hurried = true;
                self.until = self.until.min(now + GRACE);
            }
        }
        let left = self.until.saturating_duration_since(now);
        if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left.min(SLICE)) }
    }

    fn look(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.tcp.set_nonblocking(true)?;
        let read = self.tcp.read(buffer);
        self.tcp.set_nonblocking(false)?;
        read
    }
}

/// Whether the system only says that its slice is over.
fn not_yet(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}

impl Read for Socket<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.glance {
            return self.look(buffer);
        }
        loop {
            let slice = self.slice()?;
            self.tcp.set_read_timeout(Some(slice))?;
            match self.tcp.read(buffer) {
                Err(error) if not_yet(&error) => {}
                read => return read,
            }
        }
    }
}

impl Write for Socket<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            let slice = self.slice()?;
            self.tcp.set_write_timeout(Some(slice))?;
            match self.tcp.write(bytes) {
                Err(error) if not_yet(&error) => {}
                written => return written,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.tcp.flush()
    }
}

/// What the network says of a host.
fn network(host: &str, why: impl Into<Arg>) -> FaultKind {
    FaultKind::Network(Say::SmtpAt { place: host.into(), why: why.into() }.into())
}

/// Tries every address of the host in turn.
fn reach(host: &str, port: u16, until: Instant, only_here: bool) -> Result<TcpStream, FaultKind> {
    let literal = host.trim_start_matches('[').trim_end_matches(']');
    let addresses: Vec<SocketAddr> = (literal, port)
        .to_socket_addrs()
        .map_err(|error| network(host, error))?
        .filter(|address| !only_here || address.ip().is_loopback())
        .collect();
    let mut last = if only_here { FaultKind::NotLoopback } else { network(host, Say::SmtpNoAddress {}) };
    for (index, address) in addresses.iter().enumerate() {
        let rest = u32::try_from(addresses.len() - index).unwrap_or(u32::MAX);
        let share = until.saturating_duration_since(moment()) / rest;
        if share.is_zero() {
            return Err(FaultKind::TimedOut);
        }
        match TcpStream::connect_timeout(address, share) {
            Ok(socket) => {
                // Commands are short and each waits for its answer.
                let _ = socket.set_nodelay(true);
                return Ok(socket);
            }
            Err(error) => {
                last = match super::stream::kind_of(&error) {
                    FaultKind::Network(why) => network(&format!("{host}:{port}"), why),
                    kind => kind,
                };
            }
        }
    }
    Err(last)
}
