//! What can go wrong while a message is handed over, and what follows from it.
//!
//! In: the stage of the conversation and what happened there. Out: a [`Verdict`], and the sentences for it. The rule behind it: before the text of
//! the message is sent nothing can have arrived, so trying again is harmless. From then on only a reply of the server
//! is certain; without one the outcome is unknown and stays so until a person has looked.

use std::fmt;

use super::reply::Reply;
use crate::words::{Arg, Say, Words};

/// How far a conversation came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Finding and reaching the server.
    Connect,
    /// Waiting for its greeting.
    Greeting,
    /// EHLO.
    Hello,
    /// STARTTLS.
    StartTls,
    /// The TLS handshake.
    Handshake,
    /// AUTH.
    Login,
    /// MAIL FROM.
    Sender,
    /// RCPT TO.
    Recipient,
    /// DATA.
    Data,
    /// The message itself.
    Body,
    /// Waiting for the final reply.
    Final,
}

impl Stage {
    /// The word for it, in reports and in the outbox.
    pub fn word(self) -> &'static str {
        match self {
            Stage::Connect => "connect",
            Stage::Greeting => "greeting",
            Stage::Hello => "hello",
            Stage::StartTls => "starttls",
            Stage::Handshake => "tls-handshake",
            Stage::Login => "login",
            Stage::Sender => "sender",
            Stage::Recipient => "recipient",
            Stage::Data => "data",
            Stage::Body => "body",
            Stage::Final => "final-reply",
        }
    }

    /// Whether it concerns the server or the account, not this message.
    fn before_any_message(self) -> bool {
        self <= Stage::Login
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The server said no, or something unexpected.
    Reply(Reply),
    /// It closed the connection.
    Closed,
    /// It said nothing for too long.
    TimedOut,
    /// The network failed.
    Network(Arg),
    /// What it said is no reply.
    Garbage(Arg),
    /// It spoke before it was asked: whatever it says next may be the answer to something else.
    OutOfTurn(String),
    /// It gave two answers to one message, and they contradict.
    TwoAnswers {
        /// The code it answered with.
        first: u16,
        /// The code that followed.
        second: u16,
    },
    /// The user wanted to end.
    Ended,
    /// The certificate or the handshake is bad.
    Tls(Arg),
    /// What it answered to the handshake is no TLS.
    NoTls(Arg),
    /// It offers no TLS on this port.
    NoStartTls,
    /// It spoke in the clear after it agreed to TLS: somebody may have put words into its mouth.
    PlaintextAfterStartTls,
    /// There is no password to log in with.
    NoPassword(Arg),
    /// It offers no way to log in that we may use; what it offers, nothing when empty.
    NoLogin(String),
    /// The message is larger than it takes.
    TooLarge {
        /// Bytes of the message.
        size: usize,
        /// Bytes it takes.
        limit: usize,
    },
    /// An address needs SMTPUTF8, which it does not have.
    NoSmtpUtf8,
    /// The server is not this machine, and without TLS it must be.
    NotLoopback,
    /// The program that hands over mails cannot be run.
    NoProgram(Arg),
    /// The program that hands over mails ended with this status (sysexits.h).
    ExitStatus {
        /// The status.
        status: i32,
        /// What it said.
        said: String,
    },
}

/// A failed hand-over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// How far it came.
    pub stage: Stage,
    /// What happened.
    pub kind: FaultKind,
}

/// What follows from a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The server refused this message; it was not accepted and will not be.
    Refused,
    /// It was certainly not accepted; try this message again later.
    Retry,
    /// It was certainly not accepted; try it again later, and leave the server alone until then.
    Pause,
    /// Nothing can be sent until a person has changed something; no message is at fault.
    Halt,
    /// It may have arrived.
    Unknown,
}

impl Fault {
    /// A fault at a stage.
    pub fn new(stage: Stage, kind: FaultKind) -> Self {
        Fault { stage, kind }
    }

    /// What follows.
    pub fn verdict(&self) -> Verdict {
        let server = self.stage.before_any_message();
        match &self.kind {
            FaultKind::Reply(reply) => match reply.code {
                421 => Verdict::Pause,
                // Not accepted, said by the server itself: true at every stage.
                400..=499 if server => Verdict::Pause,
                450 | 452 if self.stage < Stage::Body => Verdict::Pause,
                400..=499 => Verdict::Retry,
                // The account, not the message.
                530 | 534 | 535 if self.stage < Stage::Body => Verdict::Halt,
                500..=599 if server => Verdict::Halt,
                500..=599 => Verdict::Refused,
                // A "yes" that is not the one that was asked for.
                _ if self.stage >= Stage::Body => Verdict::Unknown,
                _ if server => Verdict::Pause,
                _ => Verdict::Retry,
            },
            // Nothing is wrong with anything.
            FaultKind::Ended if self.stage < Stage::Body => Verdict::Halt,
            FaultKind::TwoAnswers { .. } | FaultKind::Ended => Verdict::Unknown,
            FaultKind::Closed
            | FaultKind::TimedOut
            | FaultKind::Network(_)
            | FaultKind::Garbage(_)
            | FaultKind::OutOfTurn(_) => match self.stage {
                stage if stage >= Stage::Body => Verdict::Unknown,
                _ if server => Verdict::Pause,
                _ => Verdict::Retry,
            },
            FaultKind::Tls(_) | FaultKind::NoTls(_) if self.stage >= Stage::Body => Verdict::Unknown,
            FaultKind::Tls(_)
            | FaultKind::NoTls(_)
            | FaultKind::NoStartTls
            | FaultKind::PlaintextAfterStartTls
            | FaultKind::NoPassword(_)
            | FaultKind::NoLogin(_)
            | FaultKind::NotLoopback
            | FaultKind::NoProgram(_) => Verdict::Halt,
            FaultKind::TooLarge { .. } | FaultKind::NoSmtpUtf8 => Verdict::Refused,
            FaultKind::ExitStatus { status, .. } => match status {
                // EX_TEMPFAIL: it was not taken.
                75 => Verdict::Pause,
                // EX_USAGE, EX_DATAERR, EX_NOUSER, EX_NOHOST.
                64..=65 | 67..=68 => Verdict::Refused,
                // EX_UNAVAILABLE … EX_CONFIG: the program or its configuration.
                66 | 69..=74 | 76..=78 | 126 | 127 => Verdict::Halt,
                _ => Verdict::Unknown,
            },
        }
    }

    /// The code of the server's reply, if it gave one.
    pub fn code(&self) -> Option<u16> {
        match &self.kind {
            FaultKind::Reply(reply) => Some(reply.code),
            _ => None,
        }
    }

    /// What happened, as a sentence.
    pub fn say(&self) -> Say {
        let stage = Arg::from(Say::SmtpStage { stage: self.stage.word().into() });
        match self.kind.clone() {
            FaultKind::Reply(reply) => Say::SmtpFaultReply { stage, reply: Arg::foreign(reply) },
            FaultKind::Closed => Say::SmtpFaultClosed { stage },
            FaultKind::TimedOut => Say::SmtpFaultTimedOut { stage },
            FaultKind::Network(why) => Say::SmtpFaultNetwork { stage, why },
            FaultKind::Garbage(what) => Say::SmtpFaultGarbage { stage, what },
            FaultKind::OutOfTurn(what) => Say::SmtpFaultOutOfTurn { stage, what: Arg::foreign(what) },
            FaultKind::TwoAnswers { first, second } => {
                Say::SmtpFaultTwoAnswers { stage, first: first.into(), second: second.into() }
            }
            FaultKind::Ended => Say::SmtpFaultEnded { stage },
            FaultKind::Tls(why) | FaultKind::NoTls(why) => Say::SmtpFaultTls { stage, why },
            FaultKind::NoStartTls => Say::SmtpFaultNoStartTls {},
            FaultKind::PlaintextAfterStartTls => Say::SmtpFaultPlaintext {},
            FaultKind::NoPassword(why) => Say::SmtpFaultNoPassword { why },
            FaultKind::NoLogin(offered) => {
                Say::SmtpFaultNoLogin { offered: Some(offered).filter(|offered| !offered.is_empty()).into() }
            }
            FaultKind::TooLarge { size, limit } => Say::SmtpFaultTooLarge { size: size.into(), limit: limit.into() },
            FaultKind::NoSmtpUtf8 => Say::SmtpFaultNoSmtpUtf8 {},
            FaultKind::NotLoopback => Say::SmtpFaultNotLoopback {},
            FaultKind::NoProgram(why) => Say::SmtpFaultNoProgram { why },
            FaultKind::ExitStatus { status, said } => {
                let said = Some(said).filter(|said| !said.is_empty()).map(Arg::foreign).into();
                Say::SmtpFaultExitStatus { status: status.into(), said }
            }
        }
    }

    /// What to do about it.
    pub fn help(&self) -> Say {
        match (&self.kind, self.stage) {
            (FaultKind::Reply(reply), _) if matches!(reply.enhanced(), Some("5.3.4")) || reply.code == 552 => {
                Say::SmtpHelpTooLargeForServer {}
            }
            (FaultKind::Reply(reply), Stage::Login) if reply.code >= 500 => Say::SmtpHelpPassword {},
            (FaultKind::Reply(reply), _) if matches!(reply.code, 530 | 534 | 535) => Say::SmtpHelpLogin {},
            (FaultKind::Reply(reply), Stage::Recipient) if reply.code >= 500 => Say::SmtpHelpRecipient {},
            (FaultKind::Reply(reply), Stage::Sender) if reply.code >= 500 => Say::SmtpHelpSender {},
            (FaultKind::Reply(reply), Stage::Greeting) if reply.code >= 500 => Say::SmtpHelpProvider {},
            (FaultKind::NoTls(_), _) => Say::SmtpHelpNoTls {},
            (FaultKind::Tls(_), _) => Say::SmtpHelpCertificate {},
            (FaultKind::NoStartTls, _) => Say::SmtpHelpNoStartTls {},
            (FaultKind::PlaintextAfterStartTls, _) => Say::SmtpHelpPlaintext {},
            (FaultKind::NoPassword(_), _) => Say::SmtpHelpNoPassword {},
            (FaultKind::NoLogin(_), _) => Say::SmtpHelpNoLogin {},
            (FaultKind::TooLarge { .. }, _) => Say::SmtpHelpTooLarge {},
            (FaultKind::NoSmtpUtf8, _) => Say::SmtpHelpNoSmtpUtf8 {},
            (FaultKind::NotLoopback, _) => Say::SmtpHelpNotLoopback {},
            (FaultKind::NoProgram(_), _) => Say::SmtpHelpNoProgram {},
            (FaultKind::TimedOut, Stage::Greeting) => Say::SmtpHelpSilent {},
            (FaultKind::TwoAnswers { .. }, _) => Say::SmtpHelpTwoAnswers {},
            (_, Stage::Body) => Say::SmtpHelpBody {},
            (_, Stage::Final) => Say::SmtpHelpFinal {},
            (_, Stage::Connect) => Say::SmtpHelpConnect {},
            _ => Say::SmtpHelpLater {},
        }
    }
}

/// In English, as the outbox keeps it: a record is in one language, whoever reads it.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::english().say(&self.say()))
    }
}

impl std::error::Error for Fault {}

#[cfg(test)]
#[path = "fault_tests.rs"]
mod tests;
