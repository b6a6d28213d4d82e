//! Which glyphs a document needs.
//!
//! In: pages. Out: a [`GlyphSet`] for each face. The faces of the text hold, besides the glyphs in use, a
//! fixed alphabet, the letters that European letters are made of: so nearly all documents of a run need the same set, the set is
//! made and compressed once, and the bytes of a document do not depend on which others were written
//! before it.

use std::collections::BTreeMap;

use crate::case::FontFamily;
use crate::layout::fonts::{FaceId, Faces, Style};
use crate::layout::page::{Pages, Piece};

/// Letters, figures and signs that nearly every letter uses.
const ALPHABET: &str = " !\"%&'()*+,-./0123456789:;?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz§·ÄÖÜßäöü–‘’“”„•€\u{ad}";
/// In bold stand headings and names; figures and signs of the subject among them.
const BOLD_ALPHABET: &str = " (),-./0123456789:ABDEFGIKLMNPRSTUVWZabcdefghijklmnoprstuvwxyzßäöü–";

/// The glyphs of one face that a document needs.
pub struct GlyphSet {
    /// The face.
    pub face: FaceId,
    /// Bit n is set when glyph n is needed.
    pub bits: Box<[u64]>,
    /// The text of glyphs that no single character stands for, such as ligatures.
    pub texts: BTreeMap<u16, String>,
}

impl GlyphSet {
    fn insert(&mut self, glyph: u16) {
        let word = usize::from(glyph) / 64;
        if let Some(bits) = self.bits.get_mut(word) {
            *bits |= 1 << (glyph % 64);
        }
    }

    /// The glyphs in rising order.
    pub fn glyphs(&self) -> impl Iterator<Item = u16> + '_ {
        self.bits.iter().enumerate().flat_map(|(word, bits)| {
            (0..64).filter(move |bit| bits & (1 << bit) != 0).map(move |bit| (word * 64 + bit) as u16)
        })
    }
}

/// The sets of a document, in the order of the faces.
pub fn used(pages: &Pages) -> Vec<GlyphSet> {
    let mut sets: BTreeMap<FaceId, GlyphSet> = BTreeMap::new();
    let mut last: Option<FaceId> = None;
    for piece in pages.pages.iter().flat_map(|p| &p.pieces) {
        let Piece::Text(text) = piece else { continue };
        for glyph in text.words.iter().flat_map(|w| &w.glyphs) {
            if last != Some(glyph.face) {
                sets.entry(glyph.face).or_insert_with(|| start(pages, glyph.face));
                last = Some(glyph.face);
            }
            let Some(set) = sets.get_mut(&glyph.face) else { continue };
            set.insert(glyph.id);
            // Ligatures and marks; single characters are known from the face itself.
            if glyph.text.chars().nth(1).is_some() {
                set.texts.entry(glyph.id).or_insert_with(|| glyph.text.clone());
            }
        }
    }
    sets.into_values().collect()
}

fn start(pages: &Pages, face: FaceId) -> GlyphSet {
    let font = &pages.faces.get(face).font;
    let words = (font.num_glyphs() as usize).div_ceil(64);
    let mut set = GlyphSet { face, bits: vec![0; words].into(), texts: BTreeMap::new() };
    let family = if Faces::of(FontFamily::Serif, Style::Regular) == pages.text_face { FontFamily::Serif } else { FontFamily::Sans };
    let alphabet = if face == pages.text_face {
        ALPHABET
    } else if face == Faces::of(family, Style::Bold) {
        BOLD_ALPHABET
    } else {
        ""
    };
    let charmap = font.charmap();
    for glyph in alphabet.chars().filter_map(|c| charmap.map_unicode(c)) {
        set.insert(glyph.to_u32() as u16);
    }
    set
}
