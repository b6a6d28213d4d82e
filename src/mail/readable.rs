//! A message as a person reads it.
//!
//! In: the bytes of a message as we make them. Out: its headers in words (RFC 2047), its text (RFC 2045 section 6.7) and what is
//! attached. What cannot be read so is shown as it stands. Nothing here goes back into a message.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::visible::harmless;

/// The headers that are shown.
const SHOWN: [&str; 6] = ["From", "Reply-To", "To", "Date", "Subject", "Message-ID"];

/// What a message says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readable {
    /// Name and content of each header that is shown.
    pub headers: Vec<(&'static str, String)>,
    /// The text.
    pub text: String,
    /// Name and size in bytes of each attached file.
    pub attached: Vec<(String, usize)>,
}

/// Reads a message.
pub fn read(bytes: &[u8]) -> Readable {
    let whole = String::from_utf8_lossy(bytes);
    let (head, body) = split(&whole);
    let headers = SHOWN.iter().filter_map(|name| Some((*name, harmless(&decoded(&header(head, name)?))))).collect();
    let mut readable = Readable { headers, ..Readable::default() };
    let Some(boundary) = header(head, "Content-Type").and_then(|kind| parameter(&kind, "boundary")) else {
        readable.text = text(head, body);
        return readable;
    };
    for part in body.split(&format!("--{boundary}")).skip(1).filter(|part| !part.starts_with("--")) {
        let (head, body) = split(part.trim_start_matches("\r\n"));
        let name = header(head, "Content-Disposition").and_then(|how| parameter(&how, "filename"));
        match name {
            Some(name) => readable.attached.push((harmless(&name), content(head, body).len())),
            None if readable.text.is_empty() => readable.text = text(head, body),
            None => {}
        }
    }
    readable
}

fn split(text: &str) -> (&str, &str) {
    text.split_once("\r\n\r\n").unwrap_or((text, ""))
}

/// A header with its folded lines joined.
fn header(head: &str, name: &str) -> Option<String> {
    let mut lines = head
        .split("\r\n")
        .skip_while(|line| !line.split_once(':').is_some_and(|(found, _)| found.eq_ignore_ascii_case(name)));
    let first = lines.next()?.split_once(':')?.1.trim_start();
    let more = lines.take_while(|line| line.starts_with([' ', '\t']));
    Some(more.fold(first.to_owned(), |all, line| format!("{all} {}", line.trim_start())))
}

fn parameter(value: &str, name: &str) -> Option<String> {
    let found = value.split(';').map(str::trim).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.eq_ignore_ascii_case(name).then_some(value)
    })?;
    Some(found.trim_matches('"').to_owned())
}

fn content(head: &str, body: &str) -> Vec<u8> {
    match header(head, "Content-Transfer-Encoding").unwrap_or_default().to_ascii_lowercase().as_str() {
        "base64" => {
            let packed: String = body.split_ascii_whitespace().collect();
            STANDARD.decode(packed).unwrap_or_else(|_| body.as_bytes().to_vec())
        }
        "quoted-printable" => quoted_printable::decode(body, quoted_printable::ParseMode::Robust)
            .unwrap_or_else(|_| body.as_bytes().to_vec()),
        _ => body.as_bytes().to_vec(),
    }
}

fn text(head: &str, body: &str) -> String {
    let text = String::from_utf8_lossy(&content(head, body)).replace("\r\n", "\n");
    text.lines().map(harmless).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// The encoded words of a header as text; blanks between two of them do not count (RFC 2047 section 6.2).
fn decoded(value: &str) -> String {
    let mut out = String::new();
    let mut rest = value;
    let mut after_word = false;
    while let Some(start) = rest.find("=?") {
        let (before, from) = rest.split_at(start);
        let Some((word, length)) = encoded_word(from) else {
            out.push_str(before);
            out.push_str("=?");
            (rest, after_word) = (&from[2..], false);
            continue;
        };
        if !(after_word && before.trim().is_empty()) {
            out.push_str(before);
        }
        out.push_str(&word);
        (rest, after_word) = (&from[length..], true);
    }
    out.push_str(rest);
    out
}

/// `=?utf-8?b?…?=` at the beginning of a text, and its length.
fn encoded_word(text: &str) -> Option<(String, usize)> {
    let mut parts = text.strip_prefix("=?")?.splitn(3, '?');
    let (charset, how, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let content = &rest[..rest.find("?=")?];
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    let bytes = match how.to_ascii_lowercase().as_str() {
        "b" => STANDARD.decode(content).ok()?,
        "q" => quoted_printable::decode(content.replace('_', " "), quoted_printable::ParseMode::Robust).ok()?,
        _ => return None,
    };
    let length = 2 + charset.len() + 1 + how.len() + 1 + content.len() + 2;
    Some((String::from_utf8_lossy(&bytes).into_owned(), length))
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::email::mailbox;
    use crate::mail::message::{Parts, build};

    #[test]
    fn what_we_write_is_read_as_it_was_meant() {
        let from = mailbox::mailbox("Änne Müller, „Größe“ <a@b.example>").unwrap();
        let to = mailbox::mailbox("Amt <amt@example.net>").unwrap();
        let subject = "Beschwerde – Größe =?utf-8?q?z?= ".repeat(5) + "Ende";
        let text = format!("Guten Tag,\n\n.\n{}\n=20 Grüße", "sehr lang ".repeat(30));
        let pdf = vec![7; 1234];
        let parts = Parts {
            from: &from,
            reply_to: None,
            to: &to,
            subject: &subject,
            text: &text,
            file_name: "x.pdf",
            pdf: &pdf,
        };
        let read = read(&build(&parts, DateTime::UNIX_EPOCH).unwrap().bytes);
        let of = |name| read.headers.iter().find(|(found, _)| *found == name).map(|(_, value)| value.as_str());
        assert_eq!(of("Subject"), Some(subject.as_str()));
        assert!(of("From").unwrap().contains("Änne Müller, „Größe“"), "{:?}", of("From"));
        assert_eq!(of("Reply-To"), None);
        assert_eq!(read.text, text);
        assert_eq!(read.attached, [("x.pdf".to_owned(), 1234)]);
    }

    #[test]
    fn nothing_in_it_reaches_a_terminal_as_a_command() {
        let read = read(b"Subject: =?utf-8?b?G1szMW1yZWQ=?= \xe2\x80\xae\r\n\r\n\x1b[31mred\r\n=?utf-8?q?x?=");
        assert_eq!(read.headers, [("Subject", "\u{fffd}[31mred \u{fffd}".to_owned())]);
        assert_eq!(read.text, "\u{fffd}[31mred\n=?utf-8?q?x?=");
    }
}
