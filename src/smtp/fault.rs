//! What can go wrong while a message is handed over, and what follows from it.
//!
//! In: the stage of the conversation and what happened there. Out: a [`Verdict`]. The rule behind it: before the text of
//! the message is sent nothing can have arrived, so trying again is harmless. From then on only a reply of the server
//! is certain; without one the outcome is unknown and stays so until a person has looked.

use std::fmt;

use super::reply::Reply;

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
pub enum Kind {
    /// The server said no, or something unexpected.
    Reply(Reply),
    /// It closed the connection.
    Closed,
    /// It said nothing for too long.
    TimedOut,
    /// The network failed.
    Network(String),
    /// What it said is no reply.
    Garbage(String),
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
    Tls(String),
    /// It offers no TLS on this port.
    NoStartTls,
    /// It spoke in the clear after it agreed to TLS: somebody may have put words into its mouth.
    PlaintextAfterStartTls,
    /// There is no password to log in with.
    NoPassword(String),
    /// It offers no way to log in that we may use.
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
    NoProgram(String),
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
    pub kind: Kind,
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
    pub fn new(stage: Stage, kind: Kind) -> Self {
        Fault { stage, kind }
    }

    /// What follows.
    pub fn verdict(&self) -> Verdict {
        let server = self.stage.before_any_message();
        match &self.kind {
            Kind::Reply(reply) => match reply.code {
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
            Kind::Ended if self.stage < Stage::Body => Verdict::Halt,
            Kind::TwoAnswers { .. } | Kind::Ended => Verdict::Unknown,
            Kind::Closed | Kind::TimedOut | Kind::Network(_) | Kind::Garbage(_) | Kind::OutOfTurn(_) => {
                match self.stage {
                    stage if stage >= Stage::Body => Verdict::Unknown,
                    _ if server => Verdict::Pause,
                    _ => Verdict::Retry,
                }
            }
            Kind::Tls(_) if self.stage >= Stage::Body => Verdict::Unknown,
            Kind::Tls(_)
            | Kind::NoStartTls
            | Kind::PlaintextAfterStartTls
            | Kind::NoPassword(_)
            | Kind::NoLogin(_)
            | Kind::NotLoopback
            | Kind::NoProgram(_) => Verdict::Halt,
            Kind::TooLarge { .. } | Kind::NoSmtpUtf8 => Verdict::Refused,
            Kind::ExitStatus { status, .. } => match status {
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
            Kind::Reply(reply) => Some(reply.code),
            _ => None,
        }
    }

    /// What to do about it, where there is something.
    pub fn help(&self) -> &'static str {
        match (&self.kind, self.stage) {
            (Kind::Reply(reply), _) if matches!(reply.enhanced(), Some("5.3.4")) || reply.code == 552 => {
                "the message is too large for the server: leave out or shrink enclosures"
            }
            (Kind::Reply(reply), Stage::Login) if reply.code >= 500 => {
                "check `user` and the password; many providers want an app password or auth = \"xoauth2\""
            }
            (Kind::Reply(reply), _) if matches!(reply.code, 530 | 534 | 535) => {
                "the server wants a login: set `user` and a password in [smtp.NAME]"
            }
            (Kind::Reply(reply), Stage::Recipient) if reply.code >= 500 => "check the address of the recipient",
            (Kind::Reply(reply), Stage::Sender) if reply.code >= 500 => {
                "check `from`: many servers take only the address of the account"
            }
            (Kind::Reply(reply), Stage::Greeting) if reply.code >= 500 => "ask the provider why it refuses connections",
            (Kind::Tls(text), _) if text.contains("InvalidContentType") => {
                "the port speaks no TLS at once: port 465 goes with tls = \"implicit\", port 587 with tls = \"starttls\""
            }
            (Kind::Tls(_), _) => {
                "check `host`; a server with a certificate of its own authority needs `ca_file`. Never turn the check off"
            }
            (Kind::NoStartTls, _) => "use tls = \"implicit\" with port 465, or another server",
            (Kind::PlaintextAfterStartTls, _) => {
                "somebody on the way may be putting words into the server's mouth: use tls = \"implicit\" with port 465"
            }
            (Kind::NoPassword(_), _) => "set password_command or password_file in the configuration",
            (Kind::NoLogin(_), _) => "check `auth`, or ask the provider how one logs in",
            (Kind::TooLarge { .. }, _) => "leave out or shrink enclosures",
            (Kind::NoSmtpUtf8, _) => "use an address without umlauts before the @",
            (Kind::NotLoopback, _) => "write tls = \"implicit\" or tls = \"starttls\"",
            (Kind::NoProgram(_), _) => "check `command` in the configuration",
            (Kind::TimedOut, Stage::Greeting) => {
                "port 465 goes with tls = \"implicit\", port 587 with tls = \"starttls\"; otherwise try again later"
            }
            (Kind::TwoAnswers { .. }, _) => {
                "it may have arrived, or not: look into your sent mail, or ask the recipient, before you send it again, and tell \
                 the provider"
            }
            (_, Stage::Body) => {
                "the connection broke before the end of the message was sent, so it most likely did not arrive; \
                 look for it before you send it again"
            }
            (_, Stage::Final) => {
                "the whole message was sent but no answer came: it may have arrived. Look into your sent mail, or ask the \
                 recipient, before you send it again"
            }
            (_, Stage::Connect) => "check the network, `host` and `port`",
            _ => "try again later",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stage = self.stage.word();
        match &self.kind {
            Kind::Reply(reply) => write!(f, "the server answered at stage {stage}: {reply}"),
            Kind::Closed => write!(f, "the server closed the connection at stage {stage}"),
            Kind::TimedOut => write!(f, "the server said nothing for too long at stage {stage}"),
            Kind::Network(why) => write!(f, "the network failed at stage {stage}: {why}"),
            Kind::Garbage(what) => write!(f, "the server said something that is no reply at stage {stage}: {what}"),
            Kind::OutOfTurn(what) => {
                write!(
                    f,
                    "the server spoke before it was asked, so its answers are those to something else, at stage {stage}: {what}"
                )
            }
            Kind::TwoAnswers { first, second } => {
                write!(f, "the server gave two answers at stage {stage}, {first} and {second}, which contradict")
            }
            Kind::Ended => write!(f, "it was ended at stage {stage}"),
            Kind::Tls(why) => write!(f, "the encrypted connection failed at stage {stage}: {why}"),
            Kind::NoStartTls => f.write_str("the server offers no STARTTLS, and nothing is sent in the clear"),
            Kind::PlaintextAfterStartTls => {
                f.write_str("the server spoke in the clear after it agreed to STARTTLS; nothing was sent")
            }
            Kind::NoPassword(why) => write!(f, "there is no password: {why}"),
            Kind::NoLogin(offered) => write!(f, "the server offers no way to log in that fits; it offers: {offered}"),
            Kind::TooLarge { size, limit } => write!(f, "the message has {size} bytes, the server takes {limit}"),
            Kind::NoSmtpUtf8 => {
                f.write_str("an address has characters beyond ASCII before the @, which the server does not take")
            }
            Kind::NotLoopback => f.write_str("without TLS the server must be this machine (127.0.0.1 or ::1)"),
            Kind::NoProgram(why) => write!(f, "the program for sending mail cannot be run: {why}"),
            Kind::ExitStatus { status, said } => {
                write!(f, "the program for sending mail ended with status {status}")?;
                if said.is_empty() { Ok(()) } else { write!(f, ": {said}") }
            }
        }
    }
}

impl std::error::Error for Fault {}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(stage: Stage, code: u16) -> Verdict {
        Fault::new(stage, Kind::Reply(Reply { code, lines: vec!["x".into()] })).verdict()
    }

    #[test]
    fn a_reply_is_certain_at_every_stage() {
        use Stage::{Data, Final, Greeting, Handshake, Login, Recipient, Sender};
        for (stage, code, verdict) in [
            (Greeting, 554, Verdict::Halt),
            (Greeting, 421, Verdict::Pause),
            (Login, 535, Verdict::Halt),
            (Login, 454, Verdict::Pause),
            (Sender, 530, Verdict::Halt),
            (Sender, 552, Verdict::Refused),
            (Recipient, 550, Verdict::Refused),
            (Recipient, 451, Verdict::Retry),
            (Recipient, 450, Verdict::Pause),
            (Data, 452, Verdict::Pause),
            (Final, 451, Verdict::Retry),
            (Final, 452, Verdict::Retry),
            (Final, 552, Verdict::Refused),
            (Final, 421, Verdict::Pause),
            (Final, 354, Verdict::Unknown),
            (Final, 251, Verdict::Unknown),
            (Final, 530, Verdict::Refused),
        ] {
            assert_eq!(reply(stage, code), verdict, "{code} at {stage:?}");
        }
        assert_eq!(Fault::new(Handshake, Kind::Tls("x".into())).verdict(), Verdict::Halt);
    }

    #[test]
    fn without_a_reply_it_is_unknown_from_the_body_on_and_harmless_before() {
        for kind in [
            Kind::Closed,
            Kind::TimedOut,
            Kind::Network("x".into()),
            Kind::Garbage("x".into()),
            Kind::OutOfTurn("250 ok".into()),
        ] {
            for (stage, verdict) in [
                (Stage::Connect, Verdict::Pause),
                (Stage::Greeting, Verdict::Pause),
                (Stage::Recipient, Verdict::Retry),
                (Stage::Data, Verdict::Retry),
                (Stage::Body, Verdict::Unknown),
                (Stage::Final, Verdict::Unknown),
            ] {
                assert_eq!(Fault::new(stage, kind.clone()).verdict(), verdict, "{kind:?} at {stage:?}");
            }
        }
    }

    #[test]
    fn statuses_of_sendmail() {
        let status = |status| Fault::new(Stage::Final, Kind::ExitStatus { status, said: String::new() }).verdict();
        assert_eq!(status(75), Verdict::Pause);
        assert_eq!(status(67), Verdict::Refused);
        assert_eq!(status(77), Verdict::Halt);
        assert_eq!(status(1), Verdict::Unknown);
    }
}
