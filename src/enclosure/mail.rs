//! An e-mail as evidence.
//!
//! In: the bytes of a saved mail (`.eml`, RFC 5322 and 2045). Out: an [`Appendix`] with a [`Mail`], whose heads, text and list
//! of attachments `layout` sets on pages of ours, and the attachments that are pictures or PDFs as leaves behind it. A mail in HTML
//! alone is read as text; nothing is loaded from anywhere, and what only decorates a mail is listed, not appended. A mail comes
//! from a stranger: names of files are shown without the characters that turn the direction of writing, and lines, parts and
//! attachments are counted before they are read.

use mail_parser::{HeaderName, MessageParser, MimeHeaders, PartType};

use super::appendix::{Appendix, Head, Mail};
use super::finding::{Finding, broken};
use super::mail_attachments::Bundle;
use super::mail_text::{Writer, lines, too_much};
use crate::visible::shown;
use crate::words::Say;

/// Most attachments.
const MOST_ATTACHMENTS: usize = 100;
/// A file of more lines than one for each so many bytes, and some, is no mail.
const BYTES_A_LINE: usize = 40;
const SPARE_LINES: usize = 50_000;
/// Largest head of the mail or of one of its parts: 256 KiB.
const LARGEST_HEAD: usize = 256 << 10;
/// Most of the value of a head that is shown.
const MOST_OF_HEAD: usize = 2_000;

/// Makes the appendix of a mail; `missing` tells which characters of a text no font can draw.
///
/// # Errors
/// It is no mail, or more than one.
pub fn appendix(bytes: &[u8], missing: &dyn Fn(&str) -> Vec<char>) -> Result<(Appendix, Vec<Finding>), Vec<Finding>> {
    within_bounds(bytes).map_err(|fault| vec![fault])?;
    let unreadable = || vec![broken(Say::EnclosureNoMail {})];
    let parser = MessageParser::new()
        .with_mime_headers()
        .header_text(HeaderName::From)
        .header_text(HeaderName::To)
        .header_text(HeaderName::Cc)
        .header_text(HeaderName::Subject)
        .header_raw(HeaderName::Date)
        .default_header_ignore();
    let message = parser.parse(bytes).ok_or_else(unreadable)?;
    let mut writer = Writer::new(missing);
    let heads = [
        (Head::From, HeaderName::From),
        (Head::To, HeaderName::To),
        (Head::Cc, HeaderName::Cc),
        (Head::Date, HeaderName::Date),
        (Head::Subject, HeaderName::Subject),
    ];
    let heads: Vec<(Head, String)> = heads
        .into_iter()
        .filter_map(|(head, name)| {
            let value = message.header(name)?.as_text()?;
            let value: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
            let short: String = value.chars().take(MOST_OF_HEAD).collect();
            let cut = if short.len() < value.len() { " …" } else { "" };
            (!short.is_empty()).then(|| (head, writer.line(&format!("{short}{cut}"))))
        })
        .collect();
    if heads.is_empty() {
        return Err(unreadable());
    }
    let lines = lines(&message, &mut writer).map_err(|fault| vec![fault])?;
    let mut bundle = Bundle::default();
    if message.attachment_count() > MOST_ATTACHMENTS {
        return Err(vec![too_much(Say::EnclosureManyAttachments { most: MOST_ATTACHMENTS.into() })]);
    }
    for part in message.attachments() {
        let name = part.attachment_name().map_or_else(|| name_of_kind(&part.body).to_owned(), shown);
        let name = writer.line(&name);
        let is_embedded = part.content_id().is_some();
        bundle.add(name, &part.body, is_embedded).map_err(|fault| vec![fault])?;
    }
    let mut faults = writer.faults();
    faults.extend(bundle.faults());
    let mail = Mail { heads, lines, attachments: bundle.attachments };
    let appendix = Appendix { mail: Some(mail), leaves: bundle.leaves, objects: bundle.objects, digest: [0; 32] };
    Ok((appendix, faults))
}

/// What it is called that has no name.
fn name_of_kind(body: &PartType<'_>) -> &'static str {
    match body {
        PartType::Message(_) => "E-Mail",
        PartType::Html(_) => "HTML",
        PartType::Text(_) => "Text",
        _ => "…",
    }
}

/// Refuses what would take much more memory to read than a mail of its size.
fn within_bounds(bytes: &[u8]) -> Result<(), Finding> {
    let mut head = 0;
    let mut lines = 0;
    for line in bytes.split(|b| *b == b'\n') {
        lines += 1;
        let is_blank = line.trim_ascii().is_empty();
        // A head ends with an empty line; data of attachments have no colons, texts have empty lines.
        head = if is_blank || !(line.contains(&b':') || line.first().is_some_and(|b| matches!(b, b' ' | b'\t'))) {
            0
        } else {
            head + line.len()
        };
        if head > LARGEST_HEAD {
            return Err(too_much(Say::EnclosureLongHeads {}));
        }
    }
    if lines > bytes.len() / BYTES_A_LINE + SPARE_LINES {
        return Err(too_much(Say::EnclosureManyLines {}));
    }
    Ok(())
}
