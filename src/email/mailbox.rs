//! Addresses of e-mail with the name of whom they belong to.
//!
//! In: `Name <name@example.org>` as typed, or a name and an address. Out: lettre's type, or what is wrong with it. Nothing that
//! could end a line or hide a character gets through: it would end up in a header. The address alone is read by
//! [`crate::email`].

use lettre::Address;
use lettre::message::Mailbox;

use crate::email::address;
use crate::read::text::{TextKind, check};
use crate::words::Say;

/// An address with or without a name: `Name <name@example.org>`.
///
/// # Errors
/// Why it is none.
pub fn mailbox(text: &str) -> Result<Mailbox, Say> {
    let text = check(text, TextKind::Word).map_err(|fault| Say::EmailText { fault: fault.say().into() })?;
    match text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
        Some((name, inner)) => named(name.trim().trim_matches('"').trim(), address(inner)?),
        None => Ok(Mailbox::new(None, address(&text)?)),
    }
}

/// An address with a name; the lines of a name are joined.
///
/// # Errors
/// The name holds a character that no header may hold.
pub fn named(name: &str, email: Address) -> Result<Mailbox, Say> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Ok(Mailbox::new(None, email));
    }
    let name = check(&name, TextKind::Word).map_err(|fault| Say::MailNameOfWhom { fault: fault.say().into() })?;
    Ok(Mailbox::new(Some(name), email))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
