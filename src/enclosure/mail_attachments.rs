//! The attachments of a mail.
//!
//! In: its parts one by one. Out: those that are pictures or PDFs as leaves to be appended; the others by name alone.

use lopdf::Object;
use mail_parser::PartType;

use super::appendix::{Appendix, Attachment, Leaf};
use super::document;
use super::file::Format;
use super::finding::{Finding, Sort};
use super::mail_text::too_much;
use super::photo;
use crate::problem::Severity;
use crate::words::{Arg, Join, Say};

/// Most pages of attachments.
const MOST_LEAVES: usize = 500;

/// Pixels of a picture in the text that is more than a logo: 300 × 300.
const LOGO: u32 = 90_000;

/// What is attached, as it is gathered.
#[derive(Default)]
pub(super) struct Bundle {
    pub attachments: Vec<Attachment>,
    pub leaves: Vec<Leaf>,
    pub objects: Vec<(u32, Object)>,
    warnings: Vec<Finding>,
    left_out: Vec<Say>,
}

impl Bundle {
    pub fn add(&mut self, name: String, body: &PartType<'_>, is_embedded: bool) -> Result<(), Finding> {
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
            self.leaves.push(Leaf { root: leaf.root + by, caption: Some(name.to_owned()), ..leaf });
        }
        if self.leaves.len() > MOST_LEAVES {
            return Err(too_much(Say::EnclosureLongAttachments { most: MOST_LEAVES.into() }));
        }
        Ok(())
    }

    pub fn faults(&mut self) -> Vec<Finding> {
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
        Ok(Format::Pdf) => document::appendix(content, false),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_move_and_nothing_else() {
        let mut object = Object::Array(vec![Object::Reference((3, 0)), 3.into()]);
        shift(&mut object, 10);
        assert_eq!(object, Object::Array(vec![Object::Reference((13, 0)), 3.into()]));
    }
}
