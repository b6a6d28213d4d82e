//! The key that begins a session, and the cookie that goes on with it.
//!
//! In: random bytes of the system, and how long a key was not used. Out: a [`Session`]. The key stands in the address that the program
//! prints, is spent by its first use, and does not last: an address is seen by other programs and kept in histories. The cookie
//! (RFC 6265bis) is of this session alone, and named after the port, as other servers on this machine see it too.

use std::time::Duration;

use ring::rand::{SecureRandom, SystemRandom};

use crate::problem::{Code, Problem};

/// How long a key can be used.
const LASTS: Duration = Duration::from_secs(120);

/// A session: at most one is alive.
pub struct Session {
    port: u16,
    /// The key that can be spent, and since when it is there, counted from the start of the program.
    key: Option<(String, Duration)>,
    cookie: Option<String>,
}

impl Session {
    /// None yet.
    pub fn new(port: u16) -> Self {
        Session { port, key: None, cookie: None }
    }

    /// A new key; the one before can not be used any more.
    ///
    /// # Errors
    /// The system gives no chance.
    pub fn new_key(&mut self, now: Duration) -> Result<&str, Problem> {
        let key = digits(16)?;
        Ok(&self.key.insert((key, now)).0)
    }

    /// Spends a key: the value of the head `Set-Cookie`. Whatever session there was is over.
    pub fn spend(&mut self, key: &str, now: Duration) -> Option<String> {
        let good = self.key.as_ref().is_some_and(|(known, since)| same(known, key) && now - *since <= LASTS);
        if !good {
            return None;
        }
        self.renew()
    }

    /// Another cookie for whoever comes next: the value of the head `Set-Cookie`. The one before is of no use any more, nor is a key that was
    /// not spent.
    pub fn renew(&mut self) -> Option<String> {
        (self.cookie, self.key) = (None, None);
        let cookie = digits(32).ok()?;
        let head = format!("{}={cookie}; Path=/; HttpOnly; SameSite=Strict", self.name());
        self.cookie = Some(cookie);
        Some(head)
    }

    /// Ends the session.
    pub fn end(&mut self) {
        self.cookie = None;
        self.key = None;
    }

    /// Whether a head `Cookie` is of this session.
    pub fn knows(&self, cookies: &str) -> bool {
        let Some(own) = &self.cookie else { return false };
        let pairs = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
        pairs.filter(|(name, _)| *name == self.name()).any(|(_, value)| same(value, own))
    }

    fn name(&self) -> String {
        format!("w{}", self.port)
    }
}

/// Random bytes in hexadecimal digits.
fn digits(count: usize) -> Result<String, Problem> {
    let mut bytes = vec![0; count];
    SystemRandom::new().fill(&mut bytes).map_err(|_| Code::WebNoChance {}.error())?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Compares without telling by its time how far two are the same.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_secs(5);

    #[test]
    fn a_key_is_spent_once_and_in_time() {
        let mut session = Session::new(80);
        let key = session.new_key(Duration::ZERO).unwrap().to_owned();
        assert_eq!(key.len(), 32);
        assert!(session.spend("", SOON).is_none() && session.spend(&key[..31], SOON).is_none());
        let head = session.spend(&key, SOON).unwrap();
        assert!(head.ends_with("; Path=/; HttpOnly; SameSite=Strict"), "{head}");
        assert!(session.spend(&key, SOON).is_none(), "spent");
        let late = session.new_key(SOON).unwrap().to_owned();
        assert!(session.spend(&late, SOON + LASTS + SOON).is_none(), "too late");
    }

    #[test]
    fn a_cookie_is_that_of_this_port_and_session() {
        let mut session = Session::new(80);
        assert!(!session.knows("w80="));
        let key = session.new_key(Duration::ZERO).unwrap().to_owned();
        let head = session.spend(&key, SOON).unwrap();
        let cookie = head.split(';').next().unwrap().to_owned();
        assert!(session.knows(&cookie) && session.knows(&format!("a=b; {cookie}; c=d")));
        assert!(!session.knows(&cookie.replace("w80", "w81")) && !session.knows("w80=0"));
        // So is that of the next person at a counter, and a key that was printed for the one before opens nothing.
        let unspent = session.new_key(SOON).unwrap().to_owned();
        let head = session.renew().unwrap();
        let (before, cookie) = (cookie, head.split(';').next().unwrap().to_owned());
        assert!(session.knows(&cookie) && !session.knows(&before));
        assert!(session.spend(&unspent, SOON).is_none() && session.knows(&cookie));
        // A new session is another one.
        let key = session.new_key(SOON).unwrap().to_owned();
        session.spend(&key, SOON).unwrap();
        assert!(!session.knows(&cookie));
        session.end();
        assert!(!session.knows(&cookie));
    }
}
