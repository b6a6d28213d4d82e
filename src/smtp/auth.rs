//! Logging in, RFC 4954.
//!
//! In: what the server offers, the account and its password or token. Out: the lines to send; each challenge of the server
//! is answered in turn. Lines with a secret are wiped after use and never part of a fault.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::settings::Mechanism;
use crate::read::choice::Choice;
use crate::secret::Password;

/// One log-in on its way.
pub struct Exchange<'a> {
    mechanism: Mechanism,
    user: &'a str,
    password: &'a Password,
    challenges: usize,
}

impl<'a> Exchange<'a> {
    /// Chooses the way: the one that is configured, else PLAIN before LOGIN by what the server offers.
    ///
    /// # Errors
    /// The server offers nothing that fits; what it offers comes back.
    pub fn choose(
        wanted: Option<Mechanism>,
        offered: &[String],
        user: &'a str,
        password: &'a Password,
    ) -> Result<Self, String> {
        let offers = |mechanism: Mechanism| offered.iter().any(|o| o.eq_ignore_ascii_case(mechanism.word()));
        let usual = [Mechanism::Plain, Mechanism::Login];
        let mechanism = match wanted {
            Some(mechanism) => Some(mechanism).filter(|m| offers(*m)),
            None => usual.into_iter().find(|m| offers(*m)),
        };
        let mechanism = mechanism.ok_or_else(|| offered.join(" "))?;
        Ok(Exchange { mechanism, user, password, challenges: 0 })
    }

    /// The first line.
    pub fn opening(&self) -> Zeroizing<String> {
        let password = self.password.reveal();
        let response = match self.mechanism {
            // RFC 4616.
            Mechanism::Plain => Zeroizing::new(format!("\0{}\0{password}", self.user)),
            Mechanism::Xoauth2 => Zeroizing::new(format!("user={}\x01auth=Bearer {password}\x01\x01", self.user)),
            Mechanism::Login => return Zeroizing::new("AUTH LOGIN\r\n".into()),
        };
        let word = self.mechanism.word().to_ascii_uppercase();
        line(&format!("AUTH {word} "), response.as_bytes())
    }

    /// The answer to a challenge (reply 334); none when there is nothing more to say.
    pub fn answer(&mut self) -> Option<Zeroizing<String>> {
        self.challenges += 1;
        match (self.mechanism, self.challenges) {
            // Servers word these two questions differently; their order is always the same.
            (Mechanism::Login, 1) => Some(line("", self.user.as_bytes())),
            (Mechanism::Login, 2) => Some(line("", self.password.reveal().as_bytes())),
            // The challenge holds the reason of a refusal; an empty answer makes the server say it.
            (Mechanism::Xoauth2, 1) => Some(Zeroizing::new("\r\n".into())),
            // A server that asks although everything was said.
            _ => None,
        }
    }
}

fn line(start: &str, secret: &[u8]) -> Zeroizing<String> {
    let encoded = Zeroizing::new(STANDARD.encode(secret));
    Zeroizing::new(format!("{start}{}\r\n", *encoded))
}

/// The reason a server hides in the challenge of a refused token.
pub fn hidden_reason(challenge: &str) -> Option<String> {
    let bytes = STANDARD.decode(challenge.trim()).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    Some(crate::visible::shown(&text)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password() -> Password {
        Password::from_text(Zeroizing::new("pässwörd".into())).unwrap()
    }

    fn decoded(line: &str) -> String {
        String::from_utf8(STANDARD.decode(line.trim().rsplit(' ').next().unwrap()).unwrap()).unwrap()
    }

    fn offered(words: &[&str]) -> Vec<String> {
        words.iter().map(|w| (*w).to_owned()).collect()
    }

    #[test]
    fn plain_goes_before_login_and_case_does_not_matter() {
        let password = password();
        let exchange = Exchange::choose(None, &offered(&["login", "plain"]), "u@x", &password).unwrap();
        assert!(exchange.opening().starts_with("AUTH PLAIN "));
        assert_eq!(decoded(&exchange.opening()), "\0u@x\0pässwörd");
    }

    #[test]
    fn login_answers_two_questions_and_no_third() {
        let password = password();
        let mut exchange = Exchange::choose(None, &offered(&["LOGIN", "CRAM-MD5"]), "u@x", &password).unwrap();
        assert_eq!(*exchange.opening(), "AUTH LOGIN\r\n");
        assert_eq!(decoded(&exchange.answer().unwrap()), "u@x");
        assert_eq!(decoded(&exchange.answer().unwrap()), "pässwörd");
        assert!(exchange.answer().is_none());
    }

    #[test]
    fn a_token_is_never_offered_unasked_and_nothing_else_instead_of_it() {
        let password = password();
        assert!(Exchange::choose(None, &offered(&["XOAUTH2"]), "u", &password).is_err());
        assert_eq!(
            Exchange::choose(Some(Mechanism::Xoauth2), &offered(&["PLAIN"]), "u", &password).err().as_deref(),
            Some("PLAIN")
        );
        let exchange = Exchange::choose(Some(Mechanism::Xoauth2), &offered(&["XOAUTH2"]), "u", &password).unwrap();
        assert_eq!(decoded(&exchange.opening()), "user=u\u{1}auth=Bearer pässwörd\u{1}\u{1}");
    }
}
