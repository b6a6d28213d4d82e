//! The codes of words.
//!
//! In: pages. Out: the fonts they need, and with each word that is of letters of its face's alphabet alone the codes it is shown with,
//! kerning between them, as the operand of a TJ has them (ISO 32000-1, 9.4.3). An alphabet has the same codes in all documents, so
//! the codes stay with the word and are worked out once, as are those of a whole line.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::encoding::put_code;
use super::error::PdfError;
use super::font::{EmbeddedFont, FontCache, Others};
use crate::layout::page::Pages;
use crate::layout::shape::{Shaped, Words, Written};
use crate::object::write::write_to;
use crate::paper::fonts::FaceId;

/// The fonts of a document, in the order of their faces.
///
/// # Errors
/// A character that no font has, or a font that cannot be cut.
pub fn fonts(pages: &Pages, cache: &mut FontCache) -> Result<Vec<Arc<EmbeddedFont>>, PdfError> {
    let mut used: BTreeMap<FaceId, Others> = BTreeMap::new();
    for text in pages.texts() {
        if let Some(written) = line(pages, cache, &text.words)? {
            used.entry(written.face).or_default();
            continue;
        }
        for shaped in text.words.iter() {
            if let Some(written) = word(pages, cache, shaped)? {
                used.entry(written.face).or_default();
                continue;
            }
            for glyph in &shaped.glyphs {
                if glyph.id == 0 {
                    return Err(PdfError::NoGlyph(shaped.text_of(glyph).to_owned()));
                }
                let others = used.entry(glyph.face).or_default();
                if cache.alphabet(pages, glyph.face)?.code(glyph.id).is_none() {
                    let known = others.entry(glyph.id).or_default();
                    if known.is_empty() {
                        known.push_str(shaped.text_of(glyph));
                    }
                }
            }
        }
    }
    used.into_iter().map(|(face, others)| cache.with(pages, face, others)).collect()
}

/// The codes of a line, if all of it is of one alphabet.
fn line<'w>(pages: &Pages, cache: &mut FontCache, words: &'w Words) -> Result<Option<&'w Written>, PdfError> {
    if let Some(known) = words.written.get() {
        return Ok(known.as_ref());
    }
    let mut whole: Option<Written> = None;
    for shaped in words.iter() {
        match (word(pages, cache, shaped)?, &mut whole) {
            (Some(written), None) => whole = Some(written.clone()),
            (Some(written), Some(whole)) if whole.face == written.face => {
                kern(whole);
                whole.codes.extend_from_slice(&written.codes);
                whole.ahead = written.ahead;
            }
            _ => {
                whole = None;
                break;
            }
        }
    }
    Ok(words.written.get_or_init(|| whole).as_ref())
}

fn word<'w>(pages: &Pages, cache: &mut FontCache, shaped: &'w Shaped) -> Result<Option<&'w Written>, PdfError> {
    if let Some(known) = shaped.written.get() {
        return Ok(known.as_ref());
    }
    let written = match shaped.glyphs.first() {
        Some(first) => encoded(shaped, cache.alphabet(pages, first.face)?),
        None => None,
    };
    Ok(shaped.written.get_or_init(|| written).as_ref())
}

/// A word in the codes of a font that has all of it, with nothing but kerning between them.
fn encoded(shaped: &Shaped, font: &EmbeddedFont) -> Option<Written> {
    let mut written = Written { face: font.face, codes: Vec::with_capacity(shaped.glyphs.len() + 8), ahead: 0 };
    for glyph in &shaped.glyphs {
        let plain = glyph.x_offset == 0.0 && glyph.y_offset == 0.0 && glyph.advance.fract() == 0.0;
        let code = font.code(glyph.id).filter(|_| plain && glyph.face == font.face)?;
        kern(&mut written);
        put_code(&mut written.codes, code);
        written.ahead = glyph.advance as i64 - font.width(code);
    }
    Some(written)
}

/// Puts the pen where it should be before the next code.
fn kern(written: &mut Written) {
    if written.ahead != 0 {
        write_to!(&mut written.codes, ")", -written.ahead, "(");
        written.ahead = 0;
    }
}
