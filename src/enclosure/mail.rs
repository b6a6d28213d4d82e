//! An e-mail as evidence.
//!
//! In: the bytes of a saved mail (`.eml`, RFC 5322 and 2045). Out: an [`Appendix`] with a [`Mail`], whose heads, text and list
//! of attachments `layout` sets on pages of ours, and the attachments that are pictures or PDFs as leaves behind it. A mail in HTML
//! alone is read as text; nothing is loaded from anywhere, and what only decorates a mail is listed, not appended. A mail comes
//! from a stranger: names of files are shown without the characters that turn the direction of writing, and lines, parts and
//! attachments are counted before they are read.

use lopdf::Object;
use mail_parser::{HeaderName, Message, MessageParser, MimeHeaders, PartType};

use super::appendix::{Appendix, LeafKind};
use super::document;
use super::file::Format;
use super::finding::{Finding, Sort, broken};
use super::photo;
use crate::problem::Severity;
use crate::visible::{is_invisible, shown};
use crate::words::{Arg, Join, Say};

/// Most characters and lines of its text: sixty pages.
const MOST_TEXT: usize = 200_000;
const MOST_LINES: usize = 3_000;
/// Most attachments.
const MOST_ATTACHMENTS: usize = 100;
/// Most pages of attachments.
const MOST_LEAVES: usize = 500;
/// A file of more lines than one for each so many bytes, and some, is no mail.
const BYTES_A_LINE: usize = 40;
const SPARE_LINES: usize = 50_000;
/// Largest head of the mail or of one of its parts: 256 KiB.
const LARGEST_HEAD: usize = 256 << 10;
/// Pixels of a picture in the text that is more than a logo: 300 × 300.
const LOGO: u32 = 90_000;
/// Most of the value of a head that is shown.
const MOST_OF_HEAD: usize = 2_000;

/// What is set on pages of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The heads that the mail has, in this order.
    pub heads: Vec<(Head, String)>,
    /// The lines of its text; an empty one between paragraphs.
    pub lines: Vec<String>,
    /// What is attached.
    pub attachments: Vec<Attachment>,
}

/// A head of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Who sent it.
    From,
    /// To whom.
    To,
    /// Who else got it.
    Cc,
    /// When, in its own words.
    Date,
    /// What it is about.
    Subject,
}

/// Something attached to a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// How large it is in bytes.
    pub bytes: usize,
    /// Whether its pages follow.
    pub appended: bool,
}

/// Whether bytes begin like a mail: with a head, and among the first ones those that every mail has.
pub fn is_mail(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(16 << 10)];
    // Some programs put a line before it that only mailboxes need.
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let start = match start {
        [b'F', b'r', b'o', b'm', b' ', rest @ ..] => {
            &rest[rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |n| n + 1)..]
        }
        start => start,
    };
    let name = start.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
    if name == 0 || start.get(name) != Some(&b':') {
        return false;
    }
    let heads: Vec<String> = start
        .split(|b| *b == b'\n')
        .take_while(|line| !line.trim_ascii().is_empty())
        .filter_map(|line| line.split(|b| *b == b':').next())
        .map(|name| String::from_utf8_lossy(name).to_ascii_lowercase())
        .collect();
    let has = |name: &str| heads.iter().any(|head| head == name);
    has("from")
        && ["date", "received", "message-id", "mime-version", "to", "subject"].into_iter().filter(|n| has(n)).count()
            >= 2
}

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
    let mut writer = Writer { missing, undrawn: Vec::new(), hidden: false };
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

fn too_much(what: Say) -> Finding {
    Finding::error(Sort::TooComplex, what, Say::EnclosurePrintMail {})
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

fn lines(message: &Message<'_>, writer: &mut Writer<'_>) -> Result<Vec<String>, Finding> {
    let mut text = String::new();
    for part in 0..message.text_body_count() {
        if let Some(body) = message.body_text(part) {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(&body);
        }
        if text.len() > MOST_TEXT * 4 {
            break;
        }
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().count() > MOST_TEXT || text.split('\n').count() > MOST_LINES {
        return Err(too_much(Say::EnclosureLongText {}));
    }
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim().split('\n') {
        let line = writer.line(line.trim_end());
        // One empty line is as good as several.
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line);
        }
    }
    Ok(lines)
}

/// Turns texts of a stranger into texts that can be set.
struct Writer<'a> {
    missing: &'a dyn Fn(&str) -> Vec<char>,
    undrawn: Vec<char>,
    hidden: bool,
}

impl Writer<'_> {
    /// A line without what nobody sees; for a character that no font draws stands its number.
    fn line(&mut self, text: &str) -> String {
        let text = text.replace(['\t', '\u{a0}'], " ");
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}');
        self.hidden |= text.chars().any(turns);
        // Selectors of variants and joiners of emoji show nothing of their own.
        let is_selector = |c: char| matches!(c, '\u{fe00}'..='\u{fe0f}');
        let seen: String = text.chars().filter(|c| !c.is_control() && !is_invisible(*c) && !is_selector(*c)).collect();
        let missing = (self.missing)(&seen);
        if missing.is_empty() {
            return seen;
        }
        for c in &missing {
            if !self.undrawn.contains(c) && self.undrawn.len() < 100 {
                self.undrawn.push(*c);
            }
        }
        let number = |c: char| if missing.contains(&c) { format!("[U+{:04X}]", c as u32) } else { c.to_string() };
        seen.chars().map(number).collect()
    }

    fn faults(&self) -> Vec<Finding> {
        let mut faults = Vec::new();
        if !self.undrawn.is_empty() {
            let numbers = self.undrawn.iter().take(5).map(|c| format!("U+{:04X}", *c as u32));
            faults.push(Finding::warning(
                Sort::NoGlyph,
                Say::EnclosureUndrawn { numbers: Arg::list(numbers, Join::Comma) },
                Say::EnclosureAddFont {},
            ));
        }
        if self.hidden {
            faults.push(Finding::warning(Sort::TurnedText, Say::EnclosureTurned {}, Say::EnclosureLookAtNames {}));
        }
        faults
    }
}

/// What is attached, as it is gathered.
#[derive(Default)]
struct Bundle {
    attachments: Vec<Attachment>,
    leaves: Vec<super::appendix::Leaf>,
    objects: Vec<(u32, Object)>,
    warnings: Vec<Finding>,
    left_out: Vec<Say>,
}

impl Bundle {
    fn add(&mut self, name: String, body: &PartType<'_>, is_embedded: bool) -> Result<(), Finding> {
        let content: &[u8] = match body {
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes,
            PartType::Text(text) | PartType::Html(text) => text.as_bytes(),
            PartType::Message(message) => message.raw_message(),
            PartType::Multipart(_) => return Ok(()),
        };
        let made = match body {
            PartType::Binary(_) | PartType::InlineBinary(_) if !is_decoration(content, is_embedded) => pages(content),
            _ => Err(None),
        };
        let appended = made.is_ok();
        match made {
            Ok((appendix, warnings)) => {
                self.append(appendix, &name)?;
                for warning in warnings {
                    if !self.warnings.iter().any(|known| known.sort == warning.sort) {
                        let (attachment, what) = (name.as_str().into(), warning.what.into());
                        let what = Say::EnclosureInAttachment { name: attachment, what };
                        self.warnings.push(Finding { what, ..warning });
                    }
                }
            }
            Err(Some(why)) => {
                self.left_out.push(Say::EnclosureLeftOutWhy { name: name.as_str().into(), why: why.into() });
            }
            Err(None) => self.left_out.push(Say::EnclosureLeftOut { name: name.as_str().into() }),
        }
        self.attachments.push(Attachment { name, bytes: content.len(), appended });
        Ok(())
    }

    fn append(&mut self, appendix: Appendix, name: &str) -> Result<(), Finding> {
        let by = self.objects.iter().map(|(number, _)| *number).max().unwrap_or(0);
        for (number, mut object) in appendix.objects {
            shift(&mut object, by);
            self.objects.push((number + by, object));
        }
        for leaf in appendix.leaves {
            self.leaves.push(super::appendix::Leaf { root: leaf.root + by, caption: Some(name.to_owned()), ..leaf });
        }
        if self.leaves.len() > MOST_LEAVES {
            return Err(too_much(Say::EnclosureLongAttachments { most: MOST_LEAVES.into() }));
        }
        Ok(())
    }

    fn faults(&mut self) -> Vec<Finding> {
        let mut faults = std::mem::take(&mut self.warnings);
        if !self.left_out.is_empty() {
            let names = Arg::list(self.left_out.iter().take(5).cloned(), Join::Comma);
            let what = match self.left_out.len() > 5 {
                true => Say::EnclosureListedAndOthers { names },
                false => Say::EnclosureListed { names },
            };
            faults.push(Finding::warning(Sort::Attachment, what, Say::EnclosureSaveAsPdf {}));
        }
        faults
    }
}

/// Whether a picture stands in the text of a mail and is no larger than a logo.
fn is_decoration(content: &[u8], is_embedded: bool) -> bool {
    let size = image::ImageReader::new(std::io::Cursor::new(content)).with_guessed_format().ok();
    let size = size.filter(|_| is_embedded).and_then(|reader| reader.into_dimensions().ok());
    size.is_some_and(|(width, height)| width.saturating_mul(height) < LOGO)
}

/// The pages of an attachment; what is wrong with it where it is of a format that could be appended.
fn pages(content: &[u8]) -> Result<(Appendix, Vec<Finding>), Option<Say>> {
    let made = match Format::of(content) {
        Ok(Format::Png) => photo::appendix(content, image::ImageFormat::Png),
        Ok(Format::Jpeg) => photo::appendix(content, image::ImageFormat::Jpeg),
        Ok(Format::Pdf) => document::appendix(content),
        // A mail in a mail is listed: its own attachments would need a list of their own.
        Ok(Format::Mail) | Err(_) => return Err(None),
    };
    made.map_err(|faults| faults.into_iter().find(|f| f.severity == Severity::Error).map(|fault| fault.what))
}

/// Moves the numbers of all references.
fn shift(object: &mut Object, by: u32) {
    match object {
        Object::Reference(id) => id.0 += by,
        Object::Array(items) => items.iter_mut().for_each(|item| shift(item, by)),
        Object::Dictionary(dict) => dict.iter_mut().for_each(|(_, value)| shift(value, by)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, value)| shift(value, by)),
        _ => {}
    }
}

impl Appendix {
    /// Whether all of it can be read aloud or described in words.
    pub fn kind(&self) -> LeafKind {
        if self.leaves.iter().any(|leaf| leaf.kind == LeafKind::Document) {
            LeafKind::Document
        } else {
            LeafKind::Picture
        }
    }
}

#[cfg(test)]
#[path = "mail_tests.rs"]
mod tests;
