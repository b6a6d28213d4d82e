//! An address of e-mail, read in one way for case files, the directory, the configuration and the mails.
//!
//! In: an address as typed. Out: lettre's type, its domain in ASCII (RFC 5891), or what is wrong with it. What is read here can be
//! sent to, so `check` refuses what `send` would.

pub mod mailbox;

use lettre::Address;

use crate::read::text::{TextKind, check};
use crate::words::Say;

/// A domain or host name in ASCII; addresses of the Internet stay as they are.
///
/// # Errors
/// Why it is none; goes on from "it is …," ("which is …"; German begins a new clause).
pub fn domain(text: &str) -> Result<String, Say> {
    let text = text.trim();
    let literal = text.trim_start_matches('[').trim_end_matches(']');
    if literal.parse::<std::net::IpAddr>().is_ok() {
        return Ok(text.to_owned());
    }
    let refused = || Say::EmailNoHost {};
    let ascii = idna::domain_to_ascii_strict(text).map_err(|_| refused())?;
    if ascii.is_empty() || ascii.ends_with('.') { Err(refused()) } else { Ok(ascii) }
}

/// An address: `name@example.org`.
///
/// # Errors
/// Why it is none, as in [`domain`].
pub fn address(text: &str) -> Result<Address, Say> {
    let text = check(text, TextKind::Word).map_err(|fault| Say::EmailText { fault: fault.say().into() })?;
    let (user, host) = text.rsplit_once('@').ok_or(Say::EmailNoAt {})?;
    let host = domain(host)?;
    // Quoted and commented forms are legal and used by nobody but attackers.
    if user.is_empty() || user.chars().any(|c| c.is_whitespace() || "\"(),:;<>[\\]@".contains(c)) {
        return Err(Say::EmailNone {});
    }
    let complete = host.contains('.') || host.starts_with('[') || host == "localhost";
    let address = Address::new(user, host).ok().filter(|_| complete);
    address.ok_or(Say::EmailNone {})
}

/// What to do about an address that was refused.
pub fn help(text: &str) -> Say {
    let text = text.trim();
    let inner = text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')).map(|(_, inner)| inner);
    let bare = inner.or_else(|| text.get(..7).filter(|p| p.eq_ignore_ascii_case("mailto:")).map(|_| &text[7..]));
    let dotless = text.trim_end_matches('.');
    match bare.or(Some(dotless).filter(|d| *d != text)).filter(|meant| address(meant).is_ok()) {
        Some(meant) => Say::EmailWriteAlone { meant: meant.into() },
        None => Say::EmailWriteSo {},
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_written_in_ascii() {
        assert_eq!(address("post@bücher.example").unwrap().to_string(), "post@xn--bcher-kva.example");
        assert_eq!(address("änne@bücher.example").unwrap().to_string(), "änne@xn--bcher-kva.example");
        assert_eq!(address("a@[127.0.0.1]").unwrap().domain(), "[127.0.0.1]");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "a",
            "@b.example",
            "a@",
            "a@b@c.example",
            "a b@c.example",
            "a@b..example",
            "a@b.example\r\nBcc: x@y.example",
            "a@b.example\n",
            "\"a b\"@c.example",
            "<a@b.example>",
            "a@b.example>",
            "a\0@b.example",
            "a,b@c.example",
            "a@-b.example",
            "a\u{202e}@b.example",
            "a@b_c.example",
            "mailto:a@b.example",
            "a.@b.example",
            ".a@b.example",
            "a..b@c.example",
            "a@b.example.",
            "a@b",
            "A B <a@b.example>",
        ] {
            let read = address(text);
            // White space at the ends is taken away like everywhere.
            assert!(read.is_err() || text.trim() == read.as_ref().unwrap().to_string(), "{text:?}: {read:?}");
        }
        assert!(address("a\r\n@b.example").is_err());
    }

    #[test]
    fn the_help_shows_the_address_alone() {
        for text in ["mailto:a@b.example", "Änne Müller <a@b.example>", "<a@b.example>", "a@b.example."] {
            assert_eq!(help(text), Say::EmailWriteAlone { meant: "a@b.example".into() }, "{text}");
        }
        assert_eq!(help("erna.@b.example"), Say::EmailWriteSo {});
    }
}
