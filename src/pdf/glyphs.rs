//! Which glyphs a document needs.
//!
//! In: pages. Out: [`GlyphSet`]s, at most two for a face. The glyphs of a fixed alphabet, the letters nearly
//! every letter is made of, are one set: it is always the same, so that its font is made and compressed once
//! a run. What a document needs beyond it (the Ł of a name) is a second, tiny set. The bytes of a document thus
//! do not depend on which others were written before it.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::layout::page::Pages;
use crate::paper::fonts::{FaceId, Style};

/// Letters, figures, signs and ligatures that nearly every letter uses.
pub const ALPHABET: &str = " !%&'()+,-./0123456789:;?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz§·ÄÖÜßäöü–’“„•\u{ad}\u{fb00}\u{fb01}\u{fb02}\u{fb03}";
/// The same for bold, in which names, subject, headings and heads of tables stand.
pub const BOLD_ALPHABET: &str = " (),-.0123456789ABCDEFGHIJKLMNOPRSTUVWZabcdefghijklmnoprstuvwxyzßÄÖÜäöü–";

/// Glyphs of one face that go into one font.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GlyphSet {
    /// The face.
    pub face: FaceId,
    /// The fixed alphabet of the face, or what a document needs besides.
    pub kind: SetKind,
}

/// Which of the two sets of a face.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SetKind {
    /// The alphabet.
    Alphabet,
    /// These glyphs and no others, with the text they stand for in this document.
    Others(BTreeMap<u16, String>),
}

/// The glyphs of the alphabet of a face; empty for faces that have none.
pub fn alphabet(pages: &Pages, face: FaceId) -> BTreeSet<u16> {
    let letters = match pages.faces.get(face).style {
        _ if usize::from(face.0) >= crate::paper::fonts::BUILT_IN_FACES => "",
        Style::Regular => ALPHABET,
        Style::Bold => BOLD_ALPHABET,
        Style::Italic => "",
    };
    let charmap = pages.faces.get(face).font.charmap();
    letters.chars().filter_map(|c| charmap.map_unicode(c)).map(|g| g.to_u32() as u16).collect()
}

/// The sets of a document, in the order of the faces, alphabets first; `alphabets` remembers the alphabet of each face.
///
/// # Errors
/// A character that no font has: its text.
pub fn used(pages: &Pages, alphabets: &mut BTreeMap<FaceId, BTreeSet<u16>>) -> Result<Vec<GlyphSet>, String> {
    // By face: which of its glyphs were seen.
    let mut used: Vec<Vec<bool>> = Vec::new();
    let mut texts: BTreeMap<(FaceId, u16), String> = BTreeMap::new();
    // Most words, and all spaces, are there many times; they share their glyphs.
    let mut words = HashSet::new();
    for text in pages.texts() {
        let new = text.words.iter().filter(|word| words.insert(Arc::as_ptr(word)));
        for glyph in new.flat_map(|word| &word.glyphs) {
            if glyph.id == 0 {
                return Err(glyph.text.clone());
            }
            let face = usize::from(glyph.face.0);
            if used.len() <= face {
                used.resize_with(face + 1, Vec::new);
            }
            if used[face].is_empty() {
                used[face] = vec![false; pages.faces.get(glyph.face).font.num_glyphs() as usize];
            }
            let Some(seen) = used[face].get_mut(usize::from(glyph.id)) else {
                continue;
            };
            if !*seen {
                *seen = true;
                let alphabet = alphabets.entry(glyph.face).or_insert_with(|| alphabet(pages, glyph.face));
                // What the letters of the alphabet stand for is known once for all.
                if !glyph.text.is_empty() && !alphabet.contains(&glyph.id) {
                    texts.insert((glyph.face, glyph.id), glyph.text.clone());
                }
            }
        }
    }
    let mut sets = Vec::new();
    for (face, seen) in used.iter().enumerate().filter(|(_, seen)| !seen.is_empty()) {
        let face = FaceId(face as u8);
        let alphabet = alphabets.entry(face).or_insert_with(|| alphabet(pages, face));
        let seen = seen.iter().enumerate().filter(|(_, seen)| **seen).map(|(glyph, _)| glyph as u16);
        let (known, others): (Vec<u16>, Vec<u16>) = seen.partition(|glyph| alphabet.contains(glyph));
        if !known.is_empty() {
            sets.push(GlyphSet { face, kind: SetKind::Alphabet });
        }
        if !others.is_empty() {
            let text = |glyph: u16| (glyph, texts.get(&(face, glyph)).cloned().unwrap_or_default());
            sets.push(GlyphSet { face, kind: SetKind::Others(others.into_iter().map(text).collect()) });
        }
    }
    Ok(sets)
}
