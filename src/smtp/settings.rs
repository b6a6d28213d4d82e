//! One way to send mail: the section `[smtp.NAME]`.
//!
//! In: a table of the user's configuration, or of a centre file. Out: a [`Route`] in which nothing contradicts: no
//! login without TLS except to this machine, one place for the password, addresses that are addresses. The same reader
//! serves both files; unknown fields are refused with a suggestion.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use lettre::Address;
use lettre::message::Mailbox;

use crate::email::mailbox;
use crate::problem::Code;
use crate::read::choice::{Choice, choice};
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::secret::Keeping;
use crate::visible::shown;
use crate::words::Say;

/// A way to send mail.
#[derive(Debug, Clone)]
pub struct Route {
    /// NAME of `[smtp.NAME]`; before it the path of the centre's file and `#`, if it stands in one: the outbox finds it there again.
    pub name: String,
    /// How.
    pub way: Way,
    /// From whom.
    pub from: Mailbox,
    /// Where answers go; without it to the sender of the letter, if that is somebody else.
    pub reply_to: Option<Mailbox>,
    /// Who gets a copy of each mail, unseen by the recipient.
    pub bcc: Option<Address>,
    /// Most mails in a minute.
    pub max_per_minute: Option<u32>,
    /// Most mails in 24 hours.
    pub max_per_day: Option<u32>,
    /// Keys of recipients to encrypt to, by the recipient's address.
    pub keys: Vec<RecipientKey>,
}

/// How mail is handed over.
#[derive(Debug, Clone)]
pub enum Way {
    /// To a server.
    Server(Server),
    /// To a program that behaves like sendmail.
    Sendmail(Program),
}

/// A program that takes mails.
#[derive(Debug, Clone)]
pub struct Program {
    /// Program and first arguments.
    pub command: Vec<String>,
    /// The longest it may take for a mail.
    pub timeout: Duration,
}

impl Program {
    /// What most systems have.
    pub fn usual() -> Self {
        // As long as a server may take for its final reply: some programs ask one.
        Program { command: vec!["/usr/sbin/sendmail".into()], timeout: Duration::from_secs(600) }
    }
}

/// A mail server.
#[derive(Debug, Clone)]
pub struct Server {
    /// Its name, in ASCII.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub tls: Tls,
    /// How to log in.
    pub login: Option<Login>,
    /// Certificates of an authority that is trusted besides those of the system.
    pub ca_file: Option<PathBuf>,
    /// The longest a stage may take; the times of RFC 5321 without it.
    pub timeout: Option<Duration>,
    /// The name we give ourselves in EHLO, a domain or an address in brackets; `[127.0.0.1]` without it.
    pub ehlo_name: Option<String>,
}

choice! {
    /// How a connection is encrypted (`tls`).
    Tls {
        /// From the first byte, port 465.
        Implicit = "implicit",
        /// After STARTTLS, port 587.
        StartTls = "starttls",
        /// Not at all; only to this machine.
        None = "none",
    }
}

choice! {
    /// How to log in (`auth`).
    Mechanism {
        /// RFC 4616.
        Plain = "plain",
        /// The older way, for servers that know no other.
        Login = "login",
        /// With a token instead of a password.
        Xoauth2 = "xoauth2",
    }
}

choice! {
    /// Sorts of routes (`kind`).
    Sort {
        /// A server.
        Smtp = "smtp",
        /// A program.
        Sendmail = "sendmail",
    }
}

/// How to log in.
#[derive(Debug, Clone)]
pub struct Login {
    /// The name of the account.
    pub user: String,
    /// The way; by what the server offers when none is said.
    pub mechanism: Option<Mechanism>,
    /// Where password or token are kept; otherwise the environment, otherwise it is asked for.
    pub keeping: Option<Keeping>,
}

/// An OpenPGP key that the user has put in place for a recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientKey {
    /// The recipient's address.
    pub address: String,
    /// The file with the key.
    pub file: PathBuf,
    /// Its fingerprint, in capitals, without blanks.
    pub fingerprint: String,
}

impl Route {
    /// A hash that tells one configuration from another; passwords are no part of it.
    pub fn hash(&self) -> String {
        crate::digest::sha256(format!("{:?} {}", self.way, self.from.email).as_bytes())
    }
}

/// Whether a host can only be this machine.
pub fn is_loopback(host: &str) -> bool {
    let literal = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || literal.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// The section that a route's name stands for, in words.
pub fn section(name: &str) -> Say {
    let (file, name) = name.rsplit_once('#').map_or((None, name), |(file, name)| (Some(file), name));
    Say::SmtpSection { name: name.into(), file: file.into() }
}

/// NAME of the section that a route's name stands for.
pub fn short(name: &str) -> &str {
    name.rsplit_once('#').map_or(name, |(_, short)| short)
}

/// The centre's file a route stands in, by its name; none for one of the user's configuration.
pub fn centre_of(name: &str) -> Option<&Path> {
    name.rsplit_once('#').map(|(file, _)| Path::new(file))
}

/// Reads all sections `[smtp.NAME]` of the table `smtp`, of the centre's file `centre` or of the configuration; paths are
/// resolved against `folder`.
pub fn read_all(smtp: &mut TableReader<'_, '_>, folder: &Path, centre: Option<&Path>) -> Vec<Route> {
    let routes = smtp.each_table(|name, t| read(name, t, folder));
    let named = |name: String| centre.map_or_else(|| name.clone(), |file| format!("{}#{name}", file.display()));
    routes.into_iter().map(|(name, route)| Route { name: named(name), ..route }).collect()
}

fn read(name: &str, t: &mut TableReader<'_, '_>, folder: &Path) -> Option<Route> {
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        t.problem("", Code::SmtpSectionName {}.error());
    }
    let from = mailbox(t, "from", Need::Required);
    let reply_to = mailbox(t, "reply_to", Need::Optional);
    let bcc = mailbox(t, "bcc", Need::Optional).map(|mailbox| mailbox.email);
    let limit = |t: &mut TableReader<'_, '_>, field| {
        t.integer(field, Need::Optional, 1..=1_000_000).and_then(|n| u32::try_from(n).ok())
    };
    let max_per_minute = limit(t, "max_per_minute");
    let max_per_day = limit(t, "max_per_day");
    let keys = t.tables("openpgp", |t, _| recipient_key(t, folder));
    let timeout = t.integer("timeout", Need::Optional, 1..=600).and_then(|n| u64::try_from(n).ok());
    let timeout = timeout.map(Duration::from_secs);
    let way = t.by_word("kind", Some(Sort::Smtp), |t, sort| match sort? {
        Sort::Smtp => server(t, folder, timeout).map(Way::Server),
        Sort::Sendmail => {
            let usual = Program::usual();
            let command = t.texts("command", TextKind::Word).filter(|words| !words.is_empty());
            let command = command.unwrap_or(usual.command);
            Some(Way::Sendmail(Program { command, timeout: timeout.unwrap_or(usual.timeout) }))
        }
    });
    Some(Route { name: name.to_owned(), way: way?, from: from?, reply_to, bcc, max_per_minute, max_per_day, keys })
}

fn mailbox(t: &mut TableReader<'_, '_>, field: &'static str, need: Need) -> Option<Mailbox> {
    let text = t.text(field, need, TextKind::Word)?;
    match mailbox::mailbox(&text) {
        Ok(mailbox) => Some(mailbox),
        Err(why) => {
            t.problem(
                field,
                Code::SmtpMailbox { field: field.into(), text: shown(&text).into(), why: why.into() }.error(),
            );
            None
        }
    }
}

fn server(t: &mut TableReader<'_, '_>, folder: &Path, timeout: Option<Duration>) -> Option<Server> {
    let host = t.text("host", Need::Required, TextKind::Word).and_then(|host| match crate::email::domain(&host) {
        Ok(host) => Some(host),
        Err(why) => {
            t.problem("host", Code::SmtpHost { text: shown(&host).into(), why: why.into() }.error());
            None
        }
    });
    let tls = t.choice::<Tls>("tls", Need::Optional).unwrap_or(Tls::Implicit);
    let port = t.integer("port", Need::Optional, 1..=65_535).and_then(|n| u16::try_from(n).ok());
    let port = port.unwrap_or(match tls {
        Tls::Implicit => 465,
        Tls::StartTls => 587,
        Tls::None => 25,
    });
    let ca_file = t.text("ca_file", Need::Optional, TextKind::Word).map(|file| folder.join(file));
    let ehlo_name = ehlo_name(t);
    let login = login(t, folder);
    let host = host?;
    if tls == Tls::None && !is_loopback(&host) {
        t.problem("tls", Code::SmtpInTheClear { host: host.into() }.error());
        return None;
    }
    Some(Server { host, port, tls, login, ca_file, timeout, ehlo_name })
}

/// A domain, or an address literal of RFC 5321 section 4.1.3.
fn ehlo_name(t: &mut TableReader<'_, '_>) -> Option<String> {
    let text = t.text("ehlo_name", Need::Optional, TextKind::Word)?;
    let inside = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let literal = inside.is_some_and(|inside| inside.trim_start_matches("IPv6:").parse::<IpAddr>().is_ok());
    match crate::email::domain(&text) {
        _ if literal => Some(text),
        // Brackets are for addresses; a bare address is none of the two.
        Ok(domain) if text.parse::<IpAddr>().is_err() && !domain.starts_with('[') => Some(domain),
        _ => {
            t.problem("ehlo_name", Code::SmtpEhloName { text: shown(&text).into() }.error());
            None
        }
    }
}

fn login(t: &mut TableReader<'_, '_>, folder: &Path) -> Option<Login> {
    let user = t.text("user", Need::Optional, TextKind::Word);
    let mechanism = t.choice::<Mechanism>("auth", Need::Optional);
    let kept = [
        ("password_command", t.texts("password_command", TextKind::Word).map(Keeping::Command)),
        (
            "password_file",
            t.text("password_file", Need::Optional, TextKind::Word).map(|f| Keeping::File(folder.join(f))),
        ),
        ("token_command", t.texts("token_command", TextKind::Word).map(Keeping::Command)),
    ];
    let given: Vec<(&str, Keeping)> = kept.into_iter().filter_map(|(field, kept)| kept.map(|k| (field, k))).collect();
    for (field, keeping) in &given {
        let Keeping::Command(words) = keeping else { continue };
        if words.is_empty() {
            t.problem(field, Code::SmtpNoCommandGiven { field: (*field).into() }.error());
        }
    }
    if let [_, (second, _), ..] = given.as_slice() {
        t.problem(second, Code::SmtpTwoPlaces {}.error());
    }
    if let (None, Some((field, _))) = (&user, given.first()) {
        t.problem(field, Code::SmtpNoUser { field: (*field).into() }.error());
    }
    if mechanism == Some(Mechanism::Xoauth2) && given.iter().any(|(field, _)| *field != "token_command") {
        t.problem("auth", Code::SmtpTokenWanted {}.error());
    }
    let by_token = given.iter().any(|(field, _)| *field == "token_command");
    if by_token && !matches!(mechanism, None | Some(Mechanism::Xoauth2)) {
        t.problem("auth", Code::SmtpTokenUnfit {}.error());
    }
    let mechanism = if by_token { Some(Mechanism::Xoauth2) } else { mechanism };
    Some(Login { user: user?, mechanism, keeping: given.into_iter().next().map(|(_, keeping)| keeping) })
}

fn recipient_key(t: &mut TableReader<'_, '_>, folder: &Path) -> Option<RecipientKey> {
    let address = t.text("address", Need::Required, TextKind::Word);
    let file = t.text("file", Need::Required, TextKind::Word);
    let fingerprint = t.text("fingerprint", Need::Required, TextKind::Word);
    let address = address.and_then(|text| match crate::email::address(&text) {
        Ok(address) => Some(address.to_string()),
        Err(why) => {
            t.problem("address", Code::SmtpKeyAddress { text: shown(&text).into(), why: why.into() }.error());
            None
        }
    });
    let fingerprint = fingerprint.and_then(|text| {
        let hex: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
        let good = [40, 64].contains(&hex.len()) && hex.bytes().all(|b| b.is_ascii_hexdigit());
        if !good {
            t.problem("fingerprint", Code::SmtpFingerprint {}.error());
        }
        good.then_some(hex)
    });
    Some(RecipientKey { address: address?, file: folder.join(file?), fingerprint: fingerprint? })
}

#[cfg(test)]
#[path = "settings_tests.rs"]
mod tests;
