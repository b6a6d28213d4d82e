//! What a server can do.
//!
//! In: its answer to EHLO (RFC 5321 section 4.1.1.1). Out: the extensions we make use of.

use super::reply::Reply;

/// What the server can do, from its answer to EHLO.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Abilities {
    pub start_tls: bool,
    pub size: Option<usize>,
    pub smtp_utf8: bool,
    pub eight_bit: bool,
    pub login: Vec<String>,
}

impl Abilities {
    /// Keywords count in capital and small letters alike (RFC 5321 section 4.1.1.1).
    pub fn of(reply: &Reply) -> Self {
        let mut abilities = Abilities::default();
        for line in reply.lines.iter().skip(1) {
            // `AUTH=LOGIN` is how some old servers write it.
            let line = line.replacen('=', " ", 1);
            let mut words = line.split_ascii_whitespace();
            match words.next().unwrap_or("").to_ascii_uppercase().as_str() {
                "STARTTLS" => abilities.start_tls = true,
                "SIZE" => abilities.size = words.next().and_then(|n| n.parse().ok()).filter(|n| *n > 0),
                "SMTPUTF8" => abilities.smtp_utf8 = true,
                "8BITMIME" => abilities.eight_bit = true,
                "AUTH" => {
                    for word in words {
                        if !abilities.login.iter().any(|known| known.eq_ignore_ascii_case(word)) {
                            abilities.login.push(word.to_owned());
                        }
                    }
                }
                _ => {}
            }
        }
        abilities
    }
}
