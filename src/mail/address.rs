//! Addresses of e-mail.
//!
//! In: an address as typed. Out: lettre's type, its domain in ASCII (RFC 5891), or what is wrong with it. Nothing that
//! could end a line or hide a character gets through: it would end up in a header.

use lettre::Address;
use lettre::message::Mailbox;

use crate::case::text::{Kind, check};

/// A domain or host name in ASCII; addresses of the Internet stay as they are.
///
/// # Errors
/// Why it is none; goes on from "it is …,".
pub fn domain(text: &str) -> Result<String, String> {
    let text = text.trim();
    let literal = text.trim_start_matches('[').trim_end_matches(']');
    if literal.parse::<std::net::IpAddr>().is_ok() {
        return Ok(text.to_owned());
    }
    let refused = || "which is no name of a host".to_owned();
    let ascii = idna::domain_to_ascii_strict(text).map_err(|_| refused())?;
    if ascii.is_empty() || ascii.ends_with('.') { Err(refused()) } else { Ok(ascii) }
}

/// An address: `name@example.org`.
///
/// # Errors
/// Why it is none.
pub fn address(text: &str) -> Result<Address, String> {
    let text = check(text, Kind::Word).map_err(|fault| format!("which {}", fault.message))?;
    let (user, host) = text.rsplit_once('@').ok_or("which has no @")?;
    let host = domain(host)?;
    // Quoted and commented forms are legal and used by nobody but attackers.
    if user.is_empty() || user.chars().any(|c| c.is_whitespace() || "\"(),:;<>[\\]@".contains(c)) {
        return Err("which is no e-mail address".to_owned());
    }
    Address::new(user, host).map_err(|_| "which is no e-mail address".to_owned())
}

/// An address with or without a name: `Name <name@example.org>`.
///
/// # Errors
/// Why it is none.
pub fn mailbox(text: &str) -> Result<Mailbox, String> {
    let text = check(text, Kind::Word).map_err(|fault| format!("which {}", fault.message))?;
    match text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
        Some((name, inner)) => named(name.trim().trim_matches('"').trim(), address(inner)?),
        None => Ok(Mailbox::new(None, address(&text)?)),
    }
}

/// An address with a name; the lines of a name are joined.
///
/// # Errors
/// The name holds a character that no header may hold.
pub fn named(name: &str, email: Address) -> Result<Mailbox, String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Ok(Mailbox::new(None, email));
    }
    let name = check(&name, Kind::Word).map_err(|fault| format!("whose name {}", fault.message))?;
    Ok(Mailbox::new(Some(name), email))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
        ] {
            let read = address(text);
            // White space at the ends is taken away like everywhere.
            assert!(read.is_err() || text.trim() == read.as_ref().unwrap().to_string(), "{text:?}: {read:?}");
        }
        assert!(address("a\r\n@b.example").is_err());
    }

    #[test]
    fn names_are_kept_and_line_ends_in_them_refused() {
        let mailbox = mailbox("\"Müller, Änne\" <a@b.example>").unwrap();
        assert_eq!(
            (mailbox.name.as_deref(), mailbox.email.to_string().as_str()),
            (Some("Müller, Änne"), "a@b.example")
        );
        assert_eq!(super::mailbox("a@b.example").unwrap().name, None);
        assert!(super::mailbox("x\r\nBcc: y <a@b.example>").is_err());
        assert!(super::mailbox("x\0 <a@b.example>").is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_an_address_with_a_line_end_or_a_control_character(text in ".{0,30}@.{0,30}") {
            if let Ok(mailbox) = mailbox(&text) {
                let clean = |t: &str| !t.chars().any(char::is_control);
                prop_assert!(clean(mailbox.email.as_ref()) && mailbox.name.as_deref().is_none_or(clean));
                // And a message can be made with it: lettre panics on names it cannot write.
                let message = lettre::Message::builder().from(mailbox.clone()).to(mailbox).body(String::new());
                prop_assert!(message.is_ok());
            }
        }
    }
}
