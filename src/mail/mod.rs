//! What is sent: the message with the letter.
//!
//! In: a printed letter, its case, and from whom it goes. Out: a [`message::Message`], every byte of it, with the envelope. The
//! same bytes are kept, sent and shown afterwards. Text and subject come from `letter_templates` (`text`), the structure is
//! MIME as lettre's builder makes it (RFC 5322, RFC 2045 to 2047, RFC 2231).

pub mod bulk;
pub mod draft;
pub mod file_name;
pub mod message;
pub mod missing;
#[cfg(feature = "openpgp")]
pub mod openpgp;
pub mod prepare;
pub mod readable;
pub mod recipient;
pub mod text;
pub mod why;
