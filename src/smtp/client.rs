//! One conversation with a mail server, stage by stage.
//!
//! In: a server's settings, a password, and messages that are ready to the byte. Out: for each message the final reply,
//! or the fault with its stage. Between the server's "go ahead" and the first byte of a message the caller is asked; so it
//! can put on record that from here on the message may arrive. Every stage has the time of RFC 5321 section 4.5.3.2.
//! The name in EHLO is an address literal unless the user names one: that of the machine would stand in the mail.
//!
//! We never say two things at once (no PIPELINING, RFC 2920), so a server that speaks while it is our turn answers something that was not
//! said: from there on no answer can be trusted, least of all a 250. It is looked for before every command, before the message
//! and before its last dot; and after the final reply one more command (NOOP, EHLO) is answered, which shows an answer that came too
//! early and was taken for the final one.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::commands::{Data, Ehlo, Mail, Noop, Quit, Rcpt, Rset, Starttls};
use lettre::transport::smtp::extension::{ClientId, MailBodyParameter, MailParameter};
use rustls::ClientConfig;

use super::Accepted;
use super::abilities::Abilities;
use super::auth::{Exchange, hidden_reason};
use super::fault::{Fault, FaultKind, Stage};
use super::reply::Reply;
use super::settings::{Server, Tls};
use super::socket::Wish;
use super::stream::Connection;
use crate::secret::Password;

/// A message and where it goes; one recipient, so that a refusal is about one letter, and perhaps a copy, which decides nothing.
#[derive(Debug, Clone, Copy)]
pub struct Parcel<'m> {
    /// Envelope sender.
    pub from: &'m Address,
    /// Envelope recipient.
    pub to: &'m Address,
    /// Who gets a copy in the same transaction.
    pub bcc: Option<&'m Address>,
    /// The message, lines ended by CR LF.
    pub bytes: &'m [u8],
}

/// The times of RFC 5321 section 4.5.3.2, none longer than the user wants.
#[derive(Debug, Clone, Copy)]
struct Patience(Option<Duration>);

impl Patience {
    fn of(self, stage: Stage) -> Duration {
        let seconds = match stage {
            Stage::Connect | Stage::Handshake => 30,
            Stage::Data => 120,
            Stage::Body => 180,
            Stage::Final => 600,
            _ => 300,
        };
        let full = Duration::from_secs(seconds);
        self.0.map_or(full, |most| most.min(full))
    }
}

/// How long the answer to the question after the final reply is waited for; the message was accepted without it.
const AFTERWARDS: Duration = Duration::from_secs(5);

/// A server that is ready for messages.
pub struct Client<'w> {
    connection: Connection<'w>,
    patience: Patience,
    abilities: Abilities,
    name: String,
    hello: ClientId,
    /// What it answered to that.
    greeted: Vec<String>,
    /// The conversation is still in step.
    good: bool,
}

impl<'w> Client<'w> {
    /// Connects, encrypts and logs in.
    ///
    /// # Errors
    /// What went wrong, and at which stage.
    pub fn open(
        server: &Server,
        tls: &Arc<ClientConfig>,
        password: Option<&Password>,
        wish: Wish<'w>,
    ) -> Result<Self, Fault> {
        let patience = Patience(server.timeout);
        let only_here = server.tls == Tls::None;
        let mut connection = Connection::open(&server.host, server.port, patience.of(Stage::Connect), only_here, wish)?;
        if server.tls == Tls::Implicit {
            connection.encrypt(tls, &server.host, patience.of(Stage::Handshake))?;
        }
        connection.allow(patience.of(Stage::Greeting));
        let hello = server.ehlo_name.clone().map_or(ClientId::Ipv4(Ipv4Addr::LOCALHOST), ClientId::Domain);
        let mut client = Client {
            connection,
            patience,
            abilities: Abilities::default(),
            name: String::new(),
            hello,
            greeted: Vec::new(),
            good: true,
        };
        let greeting = client.expect(Stage::Greeting, 220)?;
        client.name = greeting.lines.first().and_then(|l| l.split(' ').next()).unwrap_or_default().to_owned();
        client.hello()?;
        if server.tls == Tls::StartTls {
            if !client.abilities.start_tls {
                return Err(Fault::new(Stage::StartTls, FaultKind::NoStartTls));
            }
            client.say(Stage::StartTls, &Starttls)?;
            client.expect(Stage::StartTls, 220)?;
            client.connection.encrypt(tls, &server.host, patience.of(Stage::Handshake))?;
            // What was said in the clear does not count (RFC 3207 section 4.2).
            client.hello()?;
        }
        if let (Some(login), Some(password)) = (&server.login, password) {
            client.log_in(login.mechanism, &login.user, password)?;
        }
        Ok(client)
    }

    /// The name the server gave itself.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The version of TLS.
    pub fn tls_version(&self) -> Option<String> {
        self.connection.tls_version()
    }

    /// The largest message the server takes, if it says.
    pub fn size_limit(&self) -> Option<usize> {
        self.abilities.size
    }

    fn say(&mut self, stage: Stage, command: &impl std::fmt::Display) -> Result<(), Fault> {
        self.speak(command.to_string().as_bytes(), stage)
    }

    /// Says something whose answer is waited for, all within the time of the stage.
    fn speak(&mut self, bytes: &[u8], stage: Stage) -> Result<(), Fault> {
        self.connection.quiet(stage)?;
        self.connection.allow(self.patience.of(stage));
        self.connection.write(bytes, stage)
    }

    fn reply(&mut self, stage: Stage) -> Result<Reply, Fault> {
        self.connection.reply(stage)
    }

    fn expect(&mut self, stage: Stage, code: u16) -> Result<Reply, Fault> {
        let reply = self.reply(stage)?;
        if reply.code == code { Ok(reply) } else { Err(Fault::new(stage, FaultKind::Reply(reply))) }
    }

    fn hello(&mut self) -> Result<(), Fault> {
        self.say(Stage::Hello, &Ehlo::new(self.hello.clone()))?;
        let reply = self.expect(Stage::Hello, 250)?;
        self.abilities = Abilities::of(&reply);
        self.greeted = reply.lines;
        Ok(())
    }

    fn log_in(
        &mut self,
        wanted: Option<super::settings::Mechanism>,
        user: &str,
        password: &Password,
    ) -> Result<(), Fault> {
        let stage = Stage::Login;
        let offered = self.abilities.login.clone();
        let mut exchange = Exchange::choose(wanted, &offered, user, password)
            .map_err(|offered| Fault::new(stage, FaultKind::NoLogin(offered)))?;
        let mut line = exchange.opening();
        let mut reason = None;
        loop {
            self.speak(line.as_bytes(), stage)?;
            let mut reply = self.reply(stage)?;
            match reply.code {
                235 => return Ok(()),
                334 => {
                    reason =
                        reply.lines.first().and_then(|text| hidden_reason(text)).filter(|text| text.starts_with('{'));
                    match exchange.answer() {
                        Some(answer) => line = answer,
                        None => return Err(Fault::new(stage, FaultKind::Reply(reply))),
                    }
                }
                _ => {
                    reply.lines.extend(reason);
                    return Err(Fault::new(stage, FaultKind::Reply(reply)));
                }
            }
        }
    }

    /// Whether the server can take a message at all.
    ///
    /// # Errors
    /// It is too large, or an address needs what the server does not have.
    pub fn fits(&self, parcel: Parcel<'_>) -> Result<(), Fault> {
        let utf8 = needs_smtp_utf8(parcel);
        if utf8 && !(self.abilities.smtp_utf8 && self.abilities.eight_bit) {
            return Err(Fault::new(Stage::Sender, FaultKind::NoSmtpUtf8));
        }
        match self.abilities.size {
            Some(limit) if parcel.bytes.len() > limit => {
                Err(Fault::new(Stage::Sender, FaultKind::TooLarge { size: parcel.bytes.len(), limit }))
            }
            _ => Ok(()),
        }
    }

    /// Hands over one message. `begin` is called when the server is ready for it and before its first byte is sent; when
    /// it fails nothing is sent and the connection must be dropped.
    ///
    /// # Errors
    /// The fault, or the error of `begin`.
    pub fn send<E>(
        &mut self,
        parcel: Parcel<'_>,
        begin: impl FnOnce() -> Result<(), E>,
    ) -> Result<Result<Accepted, Fault>, E> {
        let copy_refused = match self.announce(parcel) {
            Ok(refused) => refused,
            Err(fault) => return Ok(Err(fault)),
        };
        if let Err(fault) = self.connection.quiet(Stage::Data) {
            return Ok(Err(fault));
        }
        begin()?;
        self.connection.set_busy(true);
        let outcome = self.hand_over(parcel);
        self.connection.set_busy(false);
        Ok(outcome.map(|accepted| Accepted { copy_refused, ..accepted }))
    }

    /// Whether another message can be sent on this connection.
    pub fn is_good(&self) -> bool {
        self.good
    }

    /// Says who writes to whom; what was said against the copy comes back.
    fn announce(&mut self, parcel: Parcel<'_>) -> Result<Option<String>, Fault> {
        self.fits(parcel)?;
        let mut parameters = Vec::new();
        if self.abilities.size.is_some() {
            parameters.push(MailParameter::Size(parcel.bytes.len()));
        }
        if needs_smtp_utf8(parcel) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
            parameters.push(MailParameter::SmtpUtfEight);
        }
        self.say(Stage::Sender, &Mail::new(Some(parcel.from.clone()), parameters))?;
        self.expect(Stage::Sender, 250)?;
        self.say(Stage::Recipient, &Rcpt::new(parcel.to.clone(), Vec::new()))?;
        let reply = self.reply(Stage::Recipient)?;
        // 251: it will be forwarded (RFC 5321 section 3.4).
        if !matches!(reply.code, 250 | 251) {
            return Err(Fault::new(Stage::Recipient, FaultKind::Reply(reply)));
        }
        let refused = parcel.bcc.map(|to| self.copy(to)).transpose()?.flatten();
        self.say(Stage::Data, &Data)?;
        self.expect(Stage::Data, 354)?;
        Ok(refused)
    }

    /// A refusal of the copy does not hold up the letter.
    fn copy(&mut self, to: &Address) -> Result<Option<String>, Fault> {
        self.say(Stage::Recipient, &Rcpt::new(to.clone(), Vec::new()))?;
        let reply = self.reply(Stage::Recipient)?;
        match reply.code {
            250 | 251 => Ok(None),
            400..=420 | 422..=599 => Ok(Some(reply.to_string())),
            _ => Err(Fault::new(Stage::Recipient, FaultKind::Reply(reply))),
        }
    }

    fn hand_over(&mut self, parcel: Parcel<'_>) -> Result<Accepted, Fault> {
        self.connection.allow(self.patience.of(Stage::Body));
        self.connection.write(&dot_stuffed(parcel.bytes), Stage::Body)?;
        // The end is sent by itself: so a break before it is told from one after it.
        self.connection.quiet(Stage::Body)?;
        self.connection.allow(self.patience.of(Stage::Final));
        self.connection.write(b".\r\n", Stage::Final)?;
        let reply = self.reply(Stage::Final)?;
        self.in_step(&reply)?;
        // Only this one code means that the server has taken responsibility.
        if reply.code != 250 {
            return Err(Fault::new(Stage::Final, FaultKind::Reply(reply)));
        }
        Ok(Accepted {
            reply: reply.to_string(),
            server: self.name.clone(),
            tls: self.tls_version(),
            copy_refused: None,
        })
    }

    /// Sees that the final reply was the answer to the message, and not something said too early: then the answer itself is still to
    /// come, and comes as the answer to the next command. That command is one whose own answer is told from the one that would
    /// contradict: NOOP after a yes, EHLO after a no. A server that says nothing more has said enough.
    fn in_step(&mut self, reply: &Reply) -> Result<(), Fault> {
        let mut spoken = self.connection.spoken(Stage::Final);
        self.good = spoken.is_empty();
        let next = match reply.code {
            250 => Noop.to_string(),
            400..=420 | 422..=599 => Ehlo::new(self.hello.clone()).to_string(),
            _ => String::new(),
        };
        if self.good && !next.is_empty() {
            self.connection.allow(self.patience.of(Stage::Final).min(AFTERWARDS));
            let said = self.connection.write(next.as_bytes(), Stage::Final);
            match said.and_then(|()| self.reply(Stage::Final)) {
                Ok(answer) if self.answers(reply.code, &answer) => {}
                Ok(answer) => {
                    self.good = false;
                    spoken.push(answer.code);
                }
                Err(_) => self.good = false,
            }
        }
        match spoken.into_iter().find(|second| contradicts(reply.code, *second)) {
            Some(second) => Err(Fault::new(Stage::Final, FaultKind::TwoAnswers { first: reply.code, second })),
            None => Ok(()),
        }
    }

    /// Whether this is the answer to the command that follows a final reply.
    fn answers(&self, after: u16, answer: &Reply) -> bool {
        // A message is answered in one line, EHLO in several, or in the one it was answered in before.
        let hello = answer.lines.len() > 1 || answer.lines == self.greeted;
        answer.code == 250 && (after == 250 || hello)
    }

    /// Forgets a transaction that failed, so that the next message can be sent on this connection.
    ///
    /// # Errors
    /// The connection is of no more use.
    pub fn reset(&mut self) -> Result<(), Fault> {
        self.say(Stage::Hello, &Rset)?;
        self.expect(Stage::Hello, 250).map(drop)
    }

    /// Says good-bye. Nothing depends on the answer, so it is not waited for.
    pub fn quit(mut self) {
        self.connection.allow(Duration::from_secs(1));
        let _ = self.connection.write(Quit.to_string().as_bytes(), Stage::Hello);
    }
}

/// Whether two answers that followed each other cannot both be about one message. Servers say good-bye (221, 421) whenever they like,
/// and some do not know NOOP (500 to 504).
fn contradicts(first: u16, second: u16) -> bool {
    match first {
        250 => matches!(second, 400..=420 | 422..=499 | 505..=599),
        400..=599 => second == 250,
        _ => false,
    }
}

/// Whether an address or a header has characters beyond ASCII (RFC 6531); everything else is encoded.
fn needs_smtp_utf8(parcel: Parcel<'_>) -> bool {
    let ascii = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
    !(ascii(parcel.from) && ascii(parcel.to) && parcel.bcc.is_none_or(ascii) && parcel.bytes.is_ascii())
}

/// RFC 5321 section 4.5.2: a line that begins with a dot gets another one. The end is a line of its own.
fn dot_stuffed(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 64);
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        if line.first() == Some(&b'.') {
            out.push(b'.');
        }
        out.extend_from_slice(line);
    }
    if !out.ends_with(b"\r\n") {
        out.extend_from_slice(b"\r\n");
    }
    out
}

#[cfg(test)]
#[path = "client_tests.rs"]
mod tests;
