//! A connection that is read line by line, each within its time.
//!
//! In: a host, a port, and the longest a stage may take. Out: lines, or the fault that came instead. What was read and not
//! yet used is kept here and nowhere else, so that STARTTLS can see whether the server spoke too early.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::ClientConfig;

use super::fault::{Fault, Kind, Stage};
use super::reply::{LONGEST_LINE, MOST_LINES, Reply};
use super::tls;
use crate::case::text::shown;

/// The socket below.
pub type Socket = TcpStream;

enum Layer {
    Plain(Socket),
    Encrypted(Box<tls::Encrypted>),
    /// Only while a connection is being encrypted.
    Gone,
}

/// A connection.
pub struct Connection {
    layer: Layer,
    /// Read and not yet used.
    ahead: Vec<u8>,
}

/// A failed read or write as a kind of fault. A timeout of a socket comes as `WouldBlock` on Unix.
pub fn kind_of(error: &io::Error) -> Kind {
    match error.kind() {
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Kind::TimedOut,
        io::ErrorKind::UnexpectedEof => Kind::Closed,
        _ => Kind::Network(error.to_string()),
    }
}

impl Connection {
    /// Connects; every address of the host is tried in turn. `only_here` refuses an address that is not this machine's.
    ///
    /// # Errors
    /// There is no such host, or nobody answers.
    pub fn open(host: &str, port: u16, timeout: Duration, only_here: bool) -> Result<Self, Fault> {
        let failed = |kind: Kind| Fault::new(Stage::Connect, kind);
        let literal = host.trim_start_matches('[').trim_end_matches(']');
        let addresses: Vec<_> = (literal, port)
            .to_socket_addrs()
            .map_err(|e| failed(Kind::Network(format!("{host}: {e}"))))?
            .filter(|address| !only_here || address.ip().is_loopback())
            .collect();
        let mut last = failed(if only_here { Kind::NotLoopback } else { Kind::Network(format!("{host}: no address")) });
        for address in addresses {
            match TcpStream::connect_timeout(&address, timeout) {
                Ok(socket) => {
                    // Commands are short and each waits for its answer.
                    let _ = socket.set_nodelay(true);
                    return Ok(Connection { layer: Layer::Plain(socket), ahead: Vec::new() });
                }
                Err(error) => {
                    last = failed(match kind_of(&error) {
                        Kind::Network(why) => Kind::Network(format!("{host}:{port}: {why}")),
                        kind => kind,
                    });
                }
            }
        }
        Err(last)
    }

    /// Encrypts the connection.
    ///
    /// # Errors
    /// The server has said something that it could not know to be read after the handshake (CVE-2011-0411), or the
    /// handshake fails.
    pub fn encrypt(&mut self, config: &Arc<ClientConfig>, host: &str, timeout: Duration) -> Result<(), Fault> {
        let Layer::Plain(socket) = std::mem::replace(&mut self.layer, Layer::Gone) else {
            return Err(Fault::new(Stage::Handshake, Kind::Network("the connection is encrypted already".into())));
        };
        // Everything in our hands was sent before the handshake, so nobody vouches for it.
        if !self.ahead.is_empty() {
            return Err(Fault::new(Stage::StartTls, Kind::PlaintextAfterStartTls));
        }
        set_timeout(&socket, timeout, Stage::Handshake)?;
        self.layer = Layer::Encrypted(Box::new(tls::shake_hands(config, host, socket)?));
        Ok(())
    }

    /// The version of TLS.
    pub fn tls_version(&self) -> Option<String> {
        match &self.layer {
            Layer::Encrypted(stream) => tls::version(stream),
            _ => None,
        }
    }

    fn socket(&self) -> Option<&Socket> {
        match &self.layer {
            Layer::Plain(socket) => Some(socket),
            Layer::Encrypted(stream) => Some(&stream.sock),
            Layer::Gone => None,
        }
    }

    /// Writes all of it.
    ///
    /// # Errors
    /// The connection broke, or the other side does not take it in time.
    pub fn write(&mut self, bytes: &[u8], timeout: Duration, stage: Stage) -> Result<(), Fault> {
        if let Some(socket) = self.socket() {
            set_timeout(socket, timeout, stage)?;
        }
        let written = match &mut self.layer {
            Layer::Plain(socket) => socket.write_all(bytes).and_then(|()| socket.flush()),
            Layer::Encrypted(stream) => stream.write_all(bytes).and_then(|()| stream.flush()),
            Layer::Gone => Err(io::ErrorKind::NotConnected.into()),
        };
        written.map_err(|error| Fault::new(stage, kind_of(&error)))
    }

    /// Reads one reply, all its lines.
    ///
    /// # Errors
    /// None came in time, the connection was closed, or what came is no reply.
    pub fn reply(&mut self, timeout: Duration, stage: Stage) -> Result<Reply, Fault> {
        let mut reply: Option<Reply> = None;
        #[allow(clippy::disallowed_methods, reason = "how long a server takes is measured here")]
        let until = Instant::now() + timeout;
        for _ in 0..MOST_LINES {
            let line = self.line(until, stage)?;
            let garbage = || Fault::new(stage, Kind::Garbage(shown(&line)));
            let (code, last, text) = Reply::line(&line).ok_or_else(garbage)?;
            let reply = reply.get_or_insert_with(|| Reply { code, lines: Vec::new() });
            if reply.code != code {
                return Err(garbage());
            }
            reply.lines.push(harmless(text));
            if last {
                return Ok(reply.clone());
            }
        }
        Err(Fault::new(stage, Kind::Garbage("a reply without end".into())))
    }

    fn line(&mut self, until: Instant, stage: Stage) -> Result<String, Fault> {
        loop {
            if let Some(end) = self.ahead.iter().position(|b| *b == b'\n') {
                let mut line: Vec<u8> = self.ahead.drain(..=end).collect();
                line.pop();
                if line.last() == Some(&b'\r') {
                    line.pop();
                }
                return Ok(String::from_utf8_lossy(&line).into_owned());
            }
            if self.ahead.len() > LONGEST_LINE {
                return Err(Fault::new(stage, Kind::Garbage("a line without end".into())));
            }
            // A server that sends a byte now and then does not get more time for it.
            #[allow(clippy::disallowed_methods, reason = "how long a server takes is measured here")]
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Fault::new(stage, Kind::TimedOut));
            }
            if let Some(socket) = self.socket() {
                set_timeout(socket, left, stage)?;
            }
            let mut buffer = [0; 1024];
            let read = match &mut self.layer {
                Layer::Plain(socket) => socket.read(&mut buffer),
                Layer::Encrypted(stream) => stream.read(&mut buffer),
                Layer::Gone => Ok(0),
            };
            match read {
                Ok(0) => return Err(Fault::new(stage, Kind::Closed)),
                Ok(count) => self.ahead.extend_from_slice(&buffer[..count]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Fault::new(stage, kind_of(&error))),
            }
        }
    }
}

fn set_timeout(socket: &Socket, timeout: Duration, stage: Stage) -> Result<(), Fault> {
    let set = socket.set_read_timeout(Some(timeout)).and_then(|()| socket.set_write_timeout(Some(timeout)));
    set.map_err(|error| Fault::new(stage, Kind::Network(error.to_string())))
}

/// A server's words without anything a terminal would obey.
fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
