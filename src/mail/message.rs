//! The message, every byte of it.
//!
//! In: from whom, to whom, subject, text, the letter. Out: a [`Message`] whose bytes are made once: made anew they would differ
//! (MIME boundaries, date), and what is kept would no longer be what was sent. The Message-ID is derived from letter and
//! recipient, so that the same letter has the same one whatever happens, and tells nothing of the machine.

use chrono::{DateTime, Utc};
use lettre::Address;
use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, MultiPart, SinglePart};

use crate::digest::sha256;
use crate::office::TOO_LARGE;
use crate::words::{Arg, Say};

/// What a message is made of.
#[derive(Debug, Clone)]
pub struct Parts<'p> {
    /// Header and envelope sender.
    pub from: &'p Mailbox,
    /// Where replies go, if not to `from`.
    pub reply_to: Option<&'p Mailbox>,
    /// The one recipient.
    pub to: &'p Mailbox,
    /// Subject.
    pub subject: &'p str,
    /// The text.
    pub text: &'p str,
    /// Name of the attached file, in ASCII.
    pub file_name: &'p str,
    /// The letter.
    pub pdf: &'p [u8],
}

/// A message as it is sent, byte by byte, with its envelope. It never changes again.
#[derive(Clone)]
pub struct Message {
    /// Envelope sender.
    pub from: Address,
    /// Envelope recipient.
    pub to: Address,
    /// A second envelope recipient, who is not named in the message.
    pub bcc: Option<Address>,
    /// Its Message-ID, with angle brackets.
    pub message_id: String,
    /// SHA-256 of the PDF, in hexadecimal digits.
    pub letter: String,
    /// SHA-256 of `bytes`, in hexadecimal digits.
    pub sha256: String,
    /// The whole message (RFC 5322), lines ended by CR LF.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Message")
            .field("message_id", &self.message_id)
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// The Message-ID of a letter to a recipient, RFC 5322 section 3.6.4.
pub fn message_id(from: &Address, to: &Address, letter: &str) -> String {
    let digest = sha256(format!("{from}\n{to}\n{letter}").as_bytes());
    let domain = if from.domain().starts_with('[') { "widerspruch.invalid" } else { from.domain() };
    format!("<{}@{domain}>", &digest[..32])
}

/// The text and the letter as MIME; also the content of an encrypted message.
pub fn content(parts: &Parts<'_>, letter: &str) -> Result<MultiPart, Arg> {
    // Quoted-printable, because some servers change line ends of anything else; its lines are short.
    let text = Body::new_with_encoding(parts.text.replace('\n', "\r\n"), ContentTransferEncoding::QuotedPrintable)
        .map_err(|_| Say::MailTextNotEncoded {})?;
    let pdf = Body::new_with_encoding(parts.pdf.to_vec(), ContentTransferEncoding::Base64)
        .map_err(|_| Say::MailLetterNotEncoded {})?;
    if !plain_name(parts.file_name) {
        return Err(Say::MailFileName {}.into());
    }
    // The name stands twice: some old programs read it here only.
    let pdf_type = format!("application/pdf; name=\"{}\"", parts.file_name);
    let pdf_type = ContentType::parse(&pdf_type).map_err(Arg::foreign)?;
    Ok(MultiPart::mixed()
        .boundary(boundary(letter, "content"))
        .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text))
        .singlepart(SinglePart::builder().header(pdf_type).header(AttachedAs(parts.file_name.to_owned())).body(pdf)))
}

/// Whether a name can stand in a header as it is.
fn plain_name(name: &str) -> bool {
    !name.is_empty() && name.len() < 128 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
}

/// `Content-Disposition: attachment; filename="…"`, RFC 2183. lettre writes the name of a longer file as a continued parameter
/// (`filename*0=`), which some mail programs show as no name at all.
#[derive(Debug, Clone)]
struct AttachedAs(String);

impl Header for AttachedAs {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Disposition")
    }

    fn parse(s: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AttachedAs(s.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        let value = format!("attachment; filename=\"{}\"", self.0);
        // Folded before the name, and plain ASCII: nothing is left to encode.
        let written = format!("attachment;\r\n filename=\"{}\"", self.0);
        HeaderValue::dangerous_new_pre_encoded(Self::name(), value, written)
    }
}

/// The subject. lettre leaves plain ASCII alone, so that somebody's `=?utf-8?q?z?=` would be read as a `z`; such a text is
/// encoded like one with umlauts (RFC 2047).
#[derive(Debug, Clone)]
struct Subject(String);

impl Header for Subject {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Subject")
    }

    fn parse(s: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Subject(s.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        if !self.0.contains("=?") {
            return HeaderValue::new(Self::name(), self.0.clone());
        }
        use base64::Engine;
        let characters: Vec<char> = self.0.chars().collect();
        // Ten characters have forty bytes at most, which leaves a word below its limit of 75.
        let words: Vec<String> = characters
            .chunks(10)
            .map(|part| part.iter().collect::<String>())
            .map(|part| format!("=?utf-8?b?{}?=", base64::engine::general_purpose::STANDARD.encode(part)))
            .collect();
        HeaderValue::dangerous_new_pre_encoded(Self::name(), self.0.clone(), words.join("\r\n "))
    }
}

/// A boundary that is the same for the same letter.
pub fn boundary(letter: &str, part: &str) -> String {
    format!("={}", &sha256(format!("{part} {letter}").as_bytes())[..32])
}

/// Makes a message of MIME content.
///
/// # Errors
/// A part cannot be encoded, or all of it is too large.
pub fn assemble(parts: &Parts<'_>, content: MultiPart, letter: String, now: DateTime<Utc>) -> Result<Message, Arg> {
    let message_id = message_id(&parts.from.email, &parts.to.email, &letter);
    let mut builder = lettre::Message::builder()
        .date(now.into())
        .from(parts.from.clone())
        .to(parts.to.clone())
        .header(Subject(parts.subject.to_owned()))
        .message_id(Some(message_id.clone()));
    if let Some(reply_to) = parts.reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    let bytes = builder.multipart(content).map_err(Arg::foreign)?.formatted();
    if bytes.len() > TOO_LARGE {
        return Err(Say::MailTooLarge { bytes: bytes.len().into(), limit: TOO_LARGE.into() }.into());
    }
    Ok(Message {
        from: parts.from.email.clone(),
        to: parts.to.email.clone(),
        bcc: None,
        message_id,
        letter,
        sha256: sha256(&bytes),
        bytes,
    })
}

/// Makes a message.
///
/// # Errors
/// A part cannot be encoded, or all of it is too large.
pub fn build(parts: &Parts<'_>, now: DateTime<Utc>) -> Result<Message, Arg> {
    let letter = sha256(parts.pdf);
    let content = content(parts, &letter)?;
    assemble(parts, content, letter, now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::email::mailbox;

    fn built(name: &str, subject: &str, text: &str, pdf: &[u8]) -> String {
        let from = mailbox::named(name, crate::email::address("a@bücher.example").unwrap()).unwrap();
        let to = mailbox::mailbox("Amt, <post@amt.example>").unwrap();
        let parts = Parts { from: &from, reply_to: Some(&to), to: &to, subject, text, file_name: "x.pdf", pdf };
        String::from_utf8(build(&parts, DateTime::UNIX_EPOCH).unwrap().bytes).unwrap()
    }

    #[test]
    fn the_same_letter_makes_the_same_bytes() {
        let make = || built("Änne Müller", "Widerspruch – Größe", "Grüße", b"%PDF");
        assert_eq!(make(), make());
    }

    #[test]
    fn all_is_seven_bit_and_no_line_is_long() {
        let long = "wort ".repeat(400) + &"ä".repeat(3000);
        let message = built("Änne Müller", &"ü ".repeat(150), &long, &vec![b'x'; 10_000]);
        assert!(message.is_ascii());
        for line in message.split("\r\n") {
            assert!(line.len() <= 78 * 2 && !line.contains(['\r', '\n']), "{line}");
        }
    }

    #[test]
    fn nothing_typed_makes_a_header() {
        let message = built("Änne", "x\r\nBcc: y@z.example", "\r\n.\r\nBcc: y@z.example", b"x");
        let head = message.split("\r\n\r\n").next().unwrap();
        assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
    }

    #[test]
    fn the_letter_is_base64_even_where_it_is_plain_text() {
        let message = built("a", "s", "t", b"%PDF-1.7\r\nascii only\n");
        assert!(message.contains("Content-Transfer-Encoding: base64"), "{message}");
        assert!(!message.contains("ascii only"));
    }

    #[test]
    fn too_large_is_refused() {
        let address = mailbox::mailbox("a@b.example").unwrap();
        let pdf = vec![0; TOO_LARGE];
        let parts = Parts {
            from: &address,
            reply_to: None,
            to: &address,
            subject: "s",
            text: "t",
            file_name: "x.pdf",
            pdf: &pdf,
        };
        let refused = build(&parts, DateTime::UNIX_EPOCH).unwrap_err();
        assert!(matches!(&refused, Arg::Say(say) if matches!(**say, Say::MailTooLarge { .. })), "{refused:?}");
    }

    #[test]
    fn the_message_id_tells_letters_and_recipients_apart_and_nothing_else() {
        let address = |text| crate::email::address(text).unwrap();
        let id = |to, letter| message_id(&address("a@b.example"), &address(to), letter);
        assert_eq!(id("c@d.example", "1"), id("c@d.example", "1"));
        assert_ne!(id("c@d.example", "1"), id("c@d.example", "2"));
        assert_ne!(id("c@d.example", "1"), id("e@d.example", "1"));
        assert!(id("c@d.example", "1").ends_with("@b.example>"));
    }
}
