//! A connection that is read line by line, everything of a stage within its time.
//!
//! In: a host, a port, and the longest a stage may take. Out: lines, or the fault that came instead. What was read and not
//! yet used is kept here and nowhere else, so that it can be seen whether the server spoke before it was asked: in the clear
//! before STARTTLS (CVE-2011-0411), or an answer to something that was not said yet.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;

use super::fault::{Fault, FaultKind, Stage};
use super::reply::{LONGEST_LINE, MOST_LINES, Reply};
use super::socket::{Ended, Socket, Wish};
use super::tls;
use crate::visible::{harmless, shown};
use crate::words::{Arg, Say};

enum Layer<'w> {
    Plain(Socket<'w>),
    Encrypted(Box<tls::Encrypted<'w>>),
    /// Only while a connection is being encrypted.
    Gone,
}

/// A connection.
pub struct Connection<'w> {
    layer: Layer<'w>,
    /// Read and not yet used.
    ahead: Vec<u8>,
}

/// A failed read or write as a kind of fault. A timeout of a socket comes as `WouldBlock` on Unix.
pub fn kind_of(error: &io::Error) -> FaultKind {
    if error.get_ref().is_some_and(|inner| inner.is::<Ended>()) {
        return FaultKind::Ended;
    }
    match error.kind() {
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => FaultKind::TimedOut,
        io::ErrorKind::UnexpectedEof => FaultKind::Closed,
        _ => FaultKind::Network(error.into()),
    }
}

impl<'w> Connection<'w> {
    /// Connects, see [`Socket::open`].
    ///
    /// # Errors
    /// There is no such host, or nobody answers.
    pub fn open(host: &str, port: u16, time: Duration, only_here: bool, wish: Wish<'w>) -> Result<Self, Fault> {
        let socket = Socket::open(host, port, time, only_here, wish)?;
        Ok(Connection { layer: Layer::Plain(socket), ahead: Vec::new() })
    }

    /// Encrypts the connection.
    ///
    /// # Errors
    /// The server has said something that it could not know to be read after the handshake (CVE-2011-0411), or the
    /// handshake fails.
    pub fn encrypt(&mut self, config: &Arc<ClientConfig>, host: &str, time: Duration) -> Result<(), Fault> {
        let Layer::Plain(mut socket) = std::mem::replace(&mut self.layer, Layer::Gone) else {
            return Err(Fault::new(Stage::Handshake, FaultKind::Network(Say::SmtpEncryptedAlready {}.into())));
        };
        // Everything in our hands was sent before the handshake, so nobody vouches for it.
        if !self.ahead.is_empty() {
            return Err(Fault::new(Stage::StartTls, FaultKind::PlaintextAfterStartTls));
        }
        socket.allow(time);
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

    fn socket(&mut self) -> Option<&mut Socket<'w>> {
        match &mut self.layer {
            Layer::Plain(socket) => Some(socket),
            Layer::Encrypted(stream) => Some(&mut stream.sock),
            Layer::Gone => None,
        }
    }

    /// A new stage: all that is read and written in it shares this time.
    pub fn allow(&mut self, time: Duration) {
        if let Some(socket) = self.socket() {
            socket.allow(time);
        }
    }

    /// Whether a message is on its way from now on, which a wish to end does not tear off at once.
    pub fn set_busy(&mut self, busy: bool) {
        if let Some(socket) = self.socket() {
            socket.set_busy(busy);
        }
    }

    /// Sees that the server has said nothing while it was our turn: whatever it says then is no answer to what comes next.
    ///
    /// # Errors
    /// It has, or it closed the connection.
    pub fn quiet(&mut self, stage: Stage) -> Result<(), Fault> {
        if self.ahead.is_empty() {
            self.glance(stage)?;
        }
        if self.ahead.is_empty() {
            return Ok(());
        }
        let line = self.ahead.split(|b| *b == b'\n').next().unwrap_or_default();
        Err(Fault::new(stage, FaultKind::OutOfTurn(shown(String::from_utf8_lossy(line).trim_end()))))
    }

    /// Takes what has arrived, below TLS too, without waiting.
    fn glance(&mut self, stage: Stage) -> Result<(), Fault> {
        let mut buffer = [0; 1024];
        if let Some(socket) = self.socket() {
            socket.set_glance(true);
        }
        let read = self.read(&mut buffer);
        if let Some(socket) = self.socket() {
            socket.set_glance(false);
        }
        match read {
            Ok(0) => Err(Fault::new(stage, FaultKind::Closed)),
            Ok(count) => {
                self.ahead.extend_from_slice(&buffer[..count]);
                Ok(())
            }
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => Ok(()),
            Err(error) => Err(Fault::new(stage, kind_of(&error))),
        }
    }

    /// The codes of whole lines that have arrived and were not asked for.
    pub fn spoken(&mut self, stage: Stage) -> Vec<u16> {
        // A connection that broke says no more than what is here.
        let _ = self.glance(stage);
        let lines = self.ahead.split(|b| *b == b'\n');
        lines.filter_map(|line| Reply::line(String::from_utf8_lossy(line).trim_end()).map(|(code, ..)| code)).collect()
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match &mut self.layer {
            Layer::Plain(socket) => socket.read(buffer),
            Layer::Encrypted(stream) => stream.read(buffer),
            Layer::Gone => Ok(0),
        }
    }

    /// Writes all of it.
    ///
    /// # Errors
    /// The connection broke, or the other side does not take it in time.
    pub fn write(&mut self, bytes: &[u8], stage: Stage) -> Result<(), Fault> {
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
    pub fn reply(&mut self, stage: Stage) -> Result<Reply, Fault> {
        let mut reply: Option<Reply> = None;
        for _ in 0..MOST_LINES {
            let line = self.line(stage)?;
            let garbage = || Fault::new(stage, FaultKind::Garbage(Arg::Foreign(shown(&line))));
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
        Err(Fault::new(stage, FaultKind::Garbage(Say::SmtpEndlessReply {}.into())))
    }

    fn line(&mut self, stage: Stage) -> Result<String, Fault> {
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
                return Err(Fault::new(stage, FaultKind::Garbage(Say::SmtpEndlessLine {}.into())));
            }
            let mut buffer = [0; 1024];
            match self.read(&mut buffer) {
                Ok(0) => return Err(Fault::new(stage, FaultKind::Closed)),
                Ok(count) => self.ahead.extend_from_slice(&buffer[..count]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Fault::new(stage, kind_of(&error))),
            }
        }
    }
}
