//! A mail server that does what a script says: it takes mails, refuses them, stalls, drips, breaks off, answers too early or lies, at
//! any stage of the conversation and below it, in the bytes of TLS. It listens on loopback, makes its certificate anew, and remembers every message it has taken
//! responsibility for, told or not.

#![allow(dead_code, reason = "each test uses another part of it")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// Where in the conversation something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum At {
    /// Before TLS; only `Stall` and `Drip` mean something here.
    Handshake,
    Greeting,
    Hello,
    StartTls,
    Login,
    Sender,
    Recipient,
    /// A second recipient.
    Copy,
    Data,
    /// The server has said "go ahead" and read some of the message.
    Body,
    /// The whole message was read; the answer is due.
    End,
    /// The answer was written.
    After,
}

/// What happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Do {
    /// What the protocol asks for.
    Go,
    /// Answers with this text instead; a final 250 in it counts as taken.
    Say(String),
    /// Answers with these bytes, as they are.
    Raw(Vec<u8>),
    /// Closes the connection.
    Close,
    /// Takes the message, then closes without a word.
    TakeAndClose,
    /// Says nothing for a while, then closes.
    Stall(Duration),
    /// Takes the message, says nothing for a while, then says 250.
    TakeLate(Duration),
    /// Goes on, a little later.
    Slow(Duration),
    /// Goes on, byte by byte on the wire, with so much time between them.
    Drip(Duration),
}

pub fn say(text: &str) -> Do {
    Do::Say(text.to_owned())
}

/// How connections begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    Plain,
    StartTls,
    Implicit,
}

/// What to do at a stage of the nth mail (counted from 0 over all connections).
pub type Script = Arc<dyn Fn(At, usize) -> Do + Send + Sync>;

/// Settings of a server.
#[derive(Clone)]
pub struct Setup {
    pub door: Door,
    pub script: Script,
    /// Lines of the answer to EHLO, without SIZE and STARTTLS.
    pub abilities: Vec<String>,
    /// `user` and password it takes.
    pub account: (String, String),
}

impl Setup {
    pub fn new(door: Door, script: impl Fn(At, usize) -> Do + Send + Sync + 'static) -> Self {
        Setup {
            door,
            script: Arc::new(script),
            abilities: ["SIZE 20000000", "8BITMIME", "AUTH PLAIN LOGIN"].map(str::to_owned).to_vec(),
            account: ("user@example.org".into(), "pässwörd".into()),
        }
    }
}

/// A message the server has taken responsibility for.
#[derive(Debug, Clone)]
pub struct Taken {
    pub from: String,
    pub to: String,
    /// Further recipients.
    pub copies: Vec<String>,
    pub bytes: Vec<u8>,
}

impl Taken {
    pub fn message_id(&self) -> String {
        let text = String::from_utf8_lossy(&self.bytes);
        let line = text.lines().find(|l| l.starts_with("Message-ID: ")).unwrap_or_default();
        line.trim_start_matches("Message-ID: ").trim().to_owned()
    }
}

/// A running server.
pub struct Server {
    pub port: u16,
    pub taken: Arc<Mutex<Vec<Taken>>>,
    /// Every line a client said, for what must never be said.
    pub heard: Arc<Mutex<Vec<String>>>,
    pub connections: Arc<AtomicUsize>,
    /// The authority of its certificate.
    pub ca: PathBuf,
    folder: tempfile::TempDir,
}

impl Server {
    pub fn start(setup: Setup) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (config, pem) = certificate(&["localhost", "127.0.0.1"]);
        let ca = folder.path().join("ca.pem");
        std::fs::write(&ca, pem).expect("the certificate is written");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let server =
            Server { port, taken: Arc::default(), heard: Arc::default(), connections: Arc::default(), ca, folder };
        let (taken, heard, connections) = (server.taken.clone(), server.heard.clone(), server.connections.clone());
        let mails = Arc::new(AtomicUsize::new(0));
        std::thread::spawn(move || {
            for socket in listener.incoming().flatten() {
                connections.fetch_add(1, Ordering::SeqCst);
                let _ = socket.set_nodelay(true);
                let mut talk = Talk {
                    setup: setup.clone(),
                    tls: config.clone(),
                    taken: taken.clone(),
                    heard: heard.clone(),
                    mails: mails.clone(),
                    mail: 0,
                    ahead: Vec::new(),
                    drip: Arc::default(),
                };
                std::thread::spawn(move || talk.run(socket));
            }
        });
        server
    }

    pub fn taken(&self) -> Vec<Taken> {
        self.taken.lock().expect("the list").clone()
    }

    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().expect("the list").clone()
    }

    /// A section of a configuration for it.
    pub fn section(&self, name: &str, more: &str) -> String {
        format!(
            "[smtp.{name}]\nhost = \"127.0.0.1\"\nport = {}\nfrom = \"Beratung Größe <centre@example.org>\"\n{more}\n",
            self.port
        )
    }
}

/// A certificate of an authority of its own.
fn certificate(names: &[&str]) -> (Arc<ServerConfig>, String) {
    let authority_key = rcgen::KeyPair::generate().expect("a key");
    let mut authority = rcgen::CertificateParams::new(Vec::<String>::new()).expect("parameters");
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority_certificate = authority.self_signed(&authority_key).expect("a certificate");
    let issuer = rcgen::Issuer::new(authority, authority_key);
    let key = rcgen::KeyPair::generate().expect("a key");
    let names: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
    let certificate =
        rcgen::CertificateParams::new(names).expect("parameters").signed_by(&key, &issuer).expect("a certificate");
    let private = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], private)
        .expect("a key that fits");
    (Arc::new(config), authority_certificate.pem())
}

trait Line: Read + Write {}
impl<T: Read + Write> Line for T {}

/// A socket that can be told to send byte by byte.
struct Wire {
    socket: TcpStream,
    /// Milliseconds between two bytes.
    drip: Arc<AtomicU64>,
}

impl Read for Wire {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.socket.read(buffer)
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let pause = self.drip.load(Ordering::SeqCst);
        if pause == 0 || bytes.is_empty() {
            return self.socket.write(bytes);
        }
        std::thread::sleep(Duration::from_millis(pause));
        self.socket.write(&bytes[..1])
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.socket.flush()
    }
}

struct Talk {
    setup: Setup,
    tls: Arc<ServerConfig>,
    taken: Arc<Mutex<Vec<Taken>>>,
    heard: Arc<Mutex<Vec<String>>>,
    mails: Arc<AtomicUsize>,
    /// Number of the mail this conversation is about.
    mail: usize,
    ahead: Vec<u8>,
    drip: Arc<AtomicU64>,
}

/// The conversation is over.
struct Over;

type Step<T> = Result<T, Over>;

impl Talk {
    fn run(&mut self, socket: TcpStream) {
        let _ = socket.set_read_timeout(Some(Duration::from_secs(30)));
        self.mail = self.mails.load(Ordering::SeqCst);
        let wire = Wire { socket, drip: self.drip.clone() };
        let _ = match self.setup.door {
            Door::Implicit => self.encrypted(wire),
            _ => self.conversation(wire),
        };
    }

    fn encrypted(&mut self, wire: Wire) -> Step<()> {
        let mut stream = self.shake_hands(wire)?;
        self.greet(&mut stream)?;
        self.commands(&mut stream, true)
    }

    fn shake_hands(&mut self, wire: Wire) -> Step<StreamOwned<ServerConnection, Wire>> {
        let connection = ServerConnection::new(self.tls.clone()).map_err(|_| Over)?;
        let mut stream = StreamOwned::new(connection, wire);
        match self.at(At::Handshake) {
            Do::Stall(time) => {
                std::thread::sleep(time);
                return Err(Over);
            }
            Do::Drip(pause) => self.drip.store(millis(pause), Ordering::SeqCst),
            _ => {}
        }
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock).map_err(|_| Over)?;
        }
        self.drip.store(0, Ordering::SeqCst);
        Ok(stream)
    }

    fn conversation(&mut self, mut socket: Wire) -> Step<()> {
        self.greet(&mut socket)?;
        if self.setup.door == Door::Plain {
            return self.commands(&mut socket, true);
        }
        loop {
            let line = self.line(&mut socket)?;
            match word(&line).as_str() {
                "EHLO" => self.answer(&mut socket, At::Hello, "250-test\r\n250 STARTTLS")?,
                "STARTTLS" => {
                    self.answer(&mut socket, At::StartTls, "220 go ahead")?;
                    let mut stream = self.shake_hands(socket)?;
                    return self.commands(&mut stream, true);
                }
                "QUIT" => return Err(Over),
                // Nothing else may be said in the clear.
                _ => write(&mut socket, b"530 Must issue a STARTTLS command first\r\n")?,
            }
        }
    }

    fn greet(&mut self, stream: &mut dyn Line) -> Step<()> {
        self.answer(stream, At::Greeting, "220 mail.test ESMTP")
    }

    fn commands(&mut self, stream: &mut dyn Line, _secure: bool) -> Step<()> {
        let (mut from, mut to) = (String::new(), Vec::new());
        loop {
            let line = self.line(stream)?;
            match word(&line).as_str() {
                "EHLO" => {
                    let mut answer = "250-mail.test".to_owned();
                    for ability in &self.setup.abilities {
                        answer.push_str(&format!("\r\n250-{ability}"));
                    }
                    answer.push_str("\r\n250 HELP");
                    self.answer(stream, At::Hello, &answer)?;
                }
                "AUTH" => self.login(stream, &line)?,
                "MAIL" => {
                    self.mail = self.mails.fetch_add(1, Ordering::SeqCst);
                    from = address(&line);
                    to.clear();
                    self.answer(stream, At::Sender, "250 2.1.0 Ok")?;
                }
                "RCPT" => {
                    to.push(address(&line));
                    let at = if to.len() == 1 { At::Recipient } else { At::Copy };
                    self.answer(stream, at, "250 2.1.5 Ok")?;
                }
                "DATA" => {
                    let script = self.at(At::Data);
                    self.act(stream, &script, "354 End data with <CR><LF>.<CR><LF>")?;
                    if matches!(&script, Do::Say(text) if !text.starts_with("354")) {
                        continue;
                    }
                    let bytes = self.body(stream)?;
                    let (first, copies) = to.split_first().ok_or(Over)?;
                    let taken = Taken { from: from.clone(), to: first.clone(), copies: copies.to_vec(), bytes };
                    self.end(stream, taken)?;
                }
                "RSET" | "NOOP" => write(stream, b"250 2.0.0 Ok\r\n")?,
                "QUIT" => {
                    let _ = write(stream, b"221 Bye\r\n");
                    return Err(Over);
                }
                _ => write(stream, b"502 what?\r\n")?,
            }
        }
    }

    fn login(&mut self, stream: &mut dyn Line, line: &str) -> Step<()> {
        use base64::Engine;
        let decode = |text: &str| {
            let bytes = base64::engine::general_purpose::STANDARD.decode(text.trim()).unwrap_or_default();
            String::from_utf8_lossy(&bytes).into_owned()
        };
        let words: Vec<&str> = line.split_whitespace().collect();
        let (user, password) = match words.get(1).map(|w| w.to_ascii_uppercase()).as_deref() {
            Some("PLAIN") => {
                let said = decode(words.get(2).unwrap_or(&""));
                let parts: Vec<&str> = said.split('\0').collect();
                (parts.get(1).unwrap_or(&"").to_string(), parts.get(2).unwrap_or(&"").to_string())
            }
            Some("LOGIN") => {
                write(stream, b"334 VXNlciBOYW1lAA==\r\n")?;
                let user = decode(&self.line(stream)?);
                write(stream, b"334 UGFzc3dvcmQA\r\n")?;
                (user, decode(&self.line(stream)?))
            }
            Some("XOAUTH2") => {
                let said = decode(words.get(2).unwrap_or(&""));
                let wanted =
                    format!("user={}\u{1}auth=Bearer {}\u{1}\u{1}", self.setup.account.0, self.setup.account.1);
                if said != wanted {
                    write(stream, b"334 eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiQmVhcmVyIn0=\r\n")?;
                    self.line(stream)?;
                    return write(stream, b"535 5.7.8 no\r\n");
                }
                self.setup.account.clone()
            }
            _ => (String::new(), String::new()),
        };
        let good = (user, password) == self.setup.account;
        self.answer(stream, At::Login, if good { "235 2.7.0 welcome" } else { "535 5.7.8 no" })
    }

    fn end(&mut self, stream: &mut dyn Line, taken: Taken) -> Step<()> {
        let script = self.at(At::End);
        let take = |talk: &Talk| talk.taken.lock().expect("the list").push(taken.clone());
        match &script {
            Do::Go | Do::Slow(_) | Do::Drip(_) | Do::TakeAndClose | Do::TakeLate(_) => take(self),
            Do::Say(text) if text.starts_with("250") => take(self),
            _ => {}
        }
        self.act(stream, &script, "250 2.0.0 Ok: queued as 4TEST")?;
        self.answer(stream, At::After, "")
    }

    fn at(&self, at: At) -> Do {
        (self.setup.script)(at, self.mail)
    }

    fn answer(&mut self, stream: &mut dyn Line, at: At, usual: &str) -> Step<()> {
        let script = self.at(at);
        self.act(stream, &script, usual)
    }

    fn act(&mut self, stream: &mut dyn Line, script: &Do, usual: &str) -> Step<()> {
        let line = |text: &str| if text.is_empty() { Vec::new() } else { format!("{text}\r\n").into_bytes() };
        match script {
            Do::Go => write(stream, &line(usual)),
            Do::Say(text) => write(stream, &line(text)),
            Do::Raw(bytes) => write(stream, bytes),
            Do::Close | Do::TakeAndClose => Err(Over),
            Do::Stall(time) => {
                std::thread::sleep(*time);
                Err(Over)
            }
            Do::TakeLate(time) | Do::Slow(time) => {
                std::thread::sleep(*time);
                write(stream, &line(usual))
            }
            Do::Drip(pause) => {
                self.drip.store(millis(*pause), Ordering::SeqCst);
                let written = write(stream, &line(usual));
                self.drip.store(0, Ordering::SeqCst);
                written
            }
        }
    }

    fn line(&mut self, stream: &mut dyn Line) -> Step<String> {
        let line = self.read_to(stream, b"\n")?;
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        self.heard.lock().expect("the list").push(line.clone());
        Ok(line)
    }

    fn body(&mut self, stream: &mut dyn Line) -> Step<Vec<u8>> {
        // Some of it, then whatever the script wants.
        let mut bytes = self.read_to(stream, b"\n")?;
        match self.at(At::Body) {
            Do::Go => {}
            Do::Slow(time) => std::thread::sleep(time),
            Do::Stall(time) => {
                std::thread::sleep(time);
                return Err(Over);
            }
            // An answer before the question.
            Do::Say(text) => write(stream, format!("{text}\r\n").as_bytes())?,
            Do::Raw(bytes) => write(stream, &bytes)?,
            _ => return Err(Over),
        }
        while !(bytes.ends_with(b"\r\n.\r\n") || bytes == b".\r\n") {
            bytes.extend(self.read_to(stream, b"\n")?);
        }
        bytes.truncate(bytes.len() - 3);
        let mut plain = Vec::new();
        for line in bytes.split_inclusive(|b| *b == b'\n') {
            plain.extend_from_slice(line.strip_prefix(b".").unwrap_or(line));
        }
        Ok(plain)
    }

    fn read_to(&mut self, stream: &mut dyn Line, end: &[u8]) -> Step<Vec<u8>> {
        loop {
            if let Some(at) = self.ahead.windows(end.len()).position(|w| w == end) {
                return Ok(self.ahead.drain(..at + end.len()).collect());
            }
            let mut buffer = [0; 16384];
            match stream.read(&mut buffer) {
                Ok(0) | Err(_) => return Err(Over),
                Ok(count) => self.ahead.extend_from_slice(&buffer[..count]),
            }
        }
    }
}

fn write(stream: &mut dyn Line, bytes: &[u8]) -> Step<()> {
    stream.write_all(bytes).and_then(|()| stream.flush()).map_err(|_| Over)
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn word(line: &str) -> String {
    line.split(' ').next().unwrap_or_default().to_ascii_uppercase()
}

fn address(line: &str) -> String {
    line.split(['<', '>']).nth(1).unwrap_or_default().to_owned()
}
