//! Mails: as `outbox show` shows them, and as enclosures.
//!
//! In: any bytes as a message. Out: its heads and its text, safe for a terminal; a letter with its text on pages of ours, or problems.

use widerspruch::mail::readable;

use crate::enclosure::enclose;
use crate::seeds::{self, Seed};

/// Reads a mail and encloses it.
pub fn read(bytes: &[u8]) {
    let mail = readable::read(bytes);
    assert!(mail.headers.iter().all(|(_, value)| !value.contains(char::is_control)), "a terminal would obey a head");
    assert!(mail.attached.iter().all(|(name, _)| !name.contains(char::is_control)), "a terminal would obey a name");
    assert!(!mail.text.contains(|c: char| c.is_control() && !"\r\n\t".contains(c)), "a terminal would obey the text");
    enclose(bytes);
}

/// Mails.
pub fn seeds() -> Vec<Seed> {
    let mut all = seeds::texts(&[
        "From: =?utf-8?q?=C3=84nne?= <a@example.org>\r\nTo: b@example.org\r\nSubject: =?utf-8?b?w5Y=?=\r\n\r\nText\r\n",
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\n=C3=84=\r\n\r\n--x\r\nContent-Type: application/pdf\r\n\
         Content-Disposition: attachment; filename=\"a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--x--\r\n",
    ]);
    all.extend(seeds::all("mail", &["tests", "examples"], &[".eml"], 16 << 10));
    all
}
