//! Where the password for a mail server comes from.
//!
//! In: a route. Out: its password: from the command or file of the configuration, else from `WIDERSPRUCH_SMTP_PASSWORD`, else
//! asked for on the terminal. Asked for once a run; a token is fetched anew for each connection, because it expires.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::IsTerminal;

use zeroize::Zeroizing;

use widerspruch::hide::SMTP_VARIABLE;
use widerspruch::problem::{Code, Problem};
use widerspruch::secret::{Password, Unavailable};
use widerspruch::smtp::settings::{Login, Mechanism, Route, Way, section};
use widerspruch::smtp::tls;
use widerspruch::words::{Say, Words};

/// Passwords of one run.
pub struct Passwords {
    /// In which a password is asked for.
    words: Words,
    known: RefCell<BTreeMap<String, Password>>,
}

impl Passwords {
    /// None yet; who must type a password is asked in these words.
    pub fn new(words: &Words) -> Self {
        Passwords { words: words.clone(), known: RefCell::default() }
    }

    /// The password of a route; none when it logs in nowhere.
    ///
    /// # Errors
    /// It cannot be had.
    pub fn of(&self, route: &Route) -> Result<Option<Password>, Unavailable> {
        let Way::Server(server) = &route.way else { return Ok(None) };
        let Some(login) = &server.login else { return Ok(None) };
        if let Some(known) = self.known.borrow().get(&route.name) {
            return Ok(Some(known.clone()));
        }
        let password = fetch(login, &server.host, &self.words)?;
        if login.mechanism != Some(Mechanism::Xoauth2) || login.keeping.is_none() {
            self.known.borrow_mut().insert(route.name.clone(), password.clone());
        }
        Ok(Some(password))
    }

    /// Whether there is everything to reach the server with: the password and the certificates of `ca_file`.
    ///
    /// # Errors
    /// One of them cannot be had.
    pub fn check(&self, route: &Route) -> Result<(), Problem> {
        if let Way::Server(server) = &route.way
            && server.ca_file.is_some()
        {
            tls::config(server.ca_file.as_deref())
                .map_err(|why| Code::SmtpCaFile { section: section(&route.name).into(), why }.error())?;
        }
        self.of(route).map(drop).map_err(|fault| {
            let (section, advice) = (section(&route.name).into(), fault.hint.into());
            Code::SmtpPassword { section, why: fault.why.into(), advice }.error()
        })
    }
}

fn fetch(login: &Login, host: &str, words: &Words) -> Result<Password, Unavailable> {
    if let Some(keeping) = &login.keeping {
        return keeping.fetch();
    }
    #[allow(clippy::disallowed_methods, reason = "one of the places a password may be in")]
    let set = std::env::var(SMTP_VARIABLE).ok().map(Zeroizing::new);
    if let Some(text) = set {
        return Password::from_text(text);
    }
    let nowhere = |why: Say| Unavailable { why, hint: Say::SecretSetSomewhere { variable: SMTP_VARIABLE.into() } };
    if !std::io::stderr().is_terminal() {
        return Err(nowhere(Say::SecretNowhere {}));
    }
    let question = words.say(&Say::CliPasswordAt { user: (&login.user).into(), host: host.into() });
    let typed = rpassword::prompt_password(format!("{question} "));
    typed
        .map_err(|error| nowhere(Say::SecretNotTyped { why: error.into() }))
        .map(Zeroizing::new)
        .and_then(Password::from_text)
}
