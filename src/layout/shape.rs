//! Text to glyphs.
//!
//! In: a word, a face and a language. Out: [`Shaped`], its glyphs with kerning, ligatures and marks in
//! place, by HarfBuzz's rules (the `harfrust` crate). Letters of one office share nearly all their words,
//! so each word is shaped once a run and kept.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use harfrust::{Buffer, Feature, Language, ShapeOptions, ShapePlan, ShapePlanKey, ShaperFont, Tag};
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use crate::cache::Cache;
use crate::paper::fonts::{FaceId, Faces, drawn_as};
use crate::paper::geometry::Length;

/// One glyph in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// The face it is of.
    pub face: FaceId,
    /// Its number in the face.
    pub id: u16,
    /// From its origin to the next one's, in thousandths of the em, kerning included.
    pub advance: f32,
    /// Shift to the right, in thousandths of the em.
    pub x_offset: f32,
    /// Shift upward, in thousandths of the em.
    pub y_offset: f32,
    /// Where the characters it stands for are in the text of its word; nowhere for the later glyphs of a group.
    text: (u32, u32),
}

/// A word as glyphs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shaped {
    /// Left to right.
    pub glyphs: Vec<Glyph>,
    /// What its glyphs stand for, one behind the other.
    text: String,
    /// Sum of the advances, in thousandths of the em.
    pub width: f32,
    /// How it is written, once it was.
    pub written: OnceLock<Option<Written>>,
}

/// How words are written into a file: worked out by who writes it, and kept with them, because letters share nearly all of their words.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// The face all of it is in.
    pub face: FaceId,
    /// Their codes, with kerning between them.
    pub codes: Vec<u8>,
    /// How far the pen should be ahead behind them, in thousandths of the em.
    pub ahead: i64,
}

/// Words and spaces in a row, which are together on every line that is set alike.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Words {
    list: Vec<Arc<Shaped>>,
    /// How they are written, once they were.
    pub written: OnceLock<Option<Written>>,
}

impl From<Vec<Arc<Shaped>>> for Words {
    fn from(list: Vec<Arc<Shaped>>) -> Self {
        Words { list, written: OnceLock::new() }
    }
}

impl Deref for Words {
    type Target = [Arc<Shaped>];

    fn deref(&self) -> &[Arc<Shaped>] {
        &self.list
    }
}

impl Shaped {
    /// Whether a mark stands on one of its letters as a glyph of its own.
    pub fn has_marks(&self) -> bool {
        self.spelled().skip(1).any(|(_, text)| text.chars().all(is_mark))
    }

    /// What it stands for, composed.
    pub fn text(&self) -> String {
        NFC.normalize(&self.text).into_owned()
    }

    /// The characters that one of its glyphs stands for.
    pub fn text_of(&self, glyph: &Glyph) -> &str {
        self.text.get(glyph.text.0 as usize..glyph.text.1 as usize).unwrap_or_default()
    }

    /// Its glyphs, each with the characters it stands for.
    pub fn spelled(&self) -> impl DoubleEndedIterator<Item = (&Glyph, &str)> {
        self.glyphs.iter().map(|glyph| (glyph, self.text_of(glyph)))
    }

    /// Its width at a size.
    pub fn width_at(&self, size: Length) -> Length {
        size * (self.width / 1000.0)
    }
}

/// Switches the taking apart of composed letters off. Noto Sans draws "ị" as "i" and a dot; out of the PDF came "i ̣", since a glyph has one
/// text. Only where there are marks of their own that are to be put in place is it needed.
const WHOLE_LETTERS: [Feature; 1] = [Feature { tag: Tag::new(b"ccmp"), value: 0, start: 0, end: u32::MAX }];

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();
const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfd();

/// Words kept at most for a face, of half a kilobyte each: those of the longest letter, so that a run over a hundred thousand names stays in
/// flat memory that a processor has near at hand.
const KEPT: usize = 2_000;

/// Shapes words and keeps them.
pub struct Shaper {
    faces: Arc<Faces>,
    language: Option<Language>,
    /// By face, then by word.
    words: Vec<Cache<Box<str>, Arc<Shaped>>>,
    /// By face: what HarfBuzz works out of a font for a script, a direction and a language; making it takes longer than a word.
    plans: Vec<Vec<ShapePlan>>,
    buffer: Option<Buffer>,
}

impl Shaper {
    /// A shaper with nothing kept.
    pub fn new(faces: Arc<Faces>) -> Self {
        Shaper { faces, language: None, words: Vec::new(), plans: Vec::new(), buffer: None }
    }

    /// The faces it shapes with.
    pub fn faces(&self) -> &Arc<Faces> {
        &self.faces
    }

    /// Sets the language (BCP 47) of what follows; some scripts draw letters differently by language.
    pub fn set_language(&mut self, tag: &str) {
        let language = tag.parse().ok();
        if language != self.language {
            self.language = language;
            self.words.clear();
            self.plans.clear();
        }
    }

    /// A word (no line break in it) as glyphs of `face`, or of others for characters it lacks.
    pub fn word(&mut self, face: FaceId, word: &str) -> Arc<Shaped> {
        let slot = usize::from(face.0);
        if self.words.len() <= slot {
            self.words.resize_with(slot + 1, || Cache::new(KEPT));
        }
        if let Some(shaped) = self.words[slot].get(word) {
            return shaped;
        }
        let shaped = Arc::new(self.shape(face, word));
        self.words[slot].insert(word.into(), shaped.clone());
        shaped
    }

    /// The hyphen of a divided word. It looks like any hyphen and is copied out of the PDF as a soft one, so
    /// that the word comes out whole; shapers hide U+00AD itself, hence the exchange of the glyph.
    pub fn soft_hyphen(&mut self, face: FaceId) -> Arc<Shaped> {
        let hyphen = self.word(face, "-");
        let own = self.faces.get(face).font.charmap().map_unicode('\u{ad}').map(|g| g.to_u32() as u16);
        let mut shaped = Shaped { written: OnceLock::new(), ..(*hyphen).clone() };
        if let (Some(id), [glyph]) = (own, shaped.glyphs.as_mut_slice()) {
            glyph.id = id;
            shaped.text = "\u{ad}".to_owned();
            glyph.text = (0, shaped.text.len() as u32);
        }
        Arc::new(shaped)
    }

    fn shape(&mut self, wanted: FaceId, word: &str) -> Shaped {
        let mut shaped = Shaped::default();
        let faces = self.faces.clone();
        for (face, text) in itemise(&faces, wanted, word) {
            self.shape_run(&faces, face, &text, &mut shaped);
        }
        shaped.width = shaped.glyphs.iter().map(|g| g.advance).sum();
        shaped
    }

    fn shape_run(&mut self, faces: &Faces, face: FaceId, text: &str, shaped: &mut Shaped) {
        let font = faces.get(face);
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.reset();
        buffer.push_str(text);
        buffer.set_language(self.language.clone());
        buffer.guess_segment_properties();
        let features: &[Feature] = if text.chars().any(is_mark) { &[] } else { &WHOLE_LETTERS };
        let plan = plan(&mut self.plans, face, &font.font, &buffer, features);
        let options = ShapeOptions::new().plan(plan).features(features);
        let done = harfrust::shape(&ShaperFont::new(&font.font), &mut buffer, options);
        if done.is_ok() {
            let scale = 1000.0 / font.units_per_em;
            let (infos, positions) = (buffer.glyph_infos(), buffer.glyph_positions());
            shaped.glyphs.reserve(infos.len());
            let texts = put_texts(text, infos, &mut shaped.text);
            for ((info, position), text) in infos.iter().zip(positions).zip(texts) {
                shaped.glyphs.push(Glyph {
                    face,
                    id: info.glyph_id as u16,
                    advance: position.x_advance as f32 * scale,
                    x_offset: position.x_offset as f32 * scale,
                    y_offset: position.y_offset as f32 * scale,
                    text,
                });
            }
        }
        self.buffer = Some(buffer);
    }
}

/// The plan for a buffer, made now or before.
fn plan<'p>(
    plans: &'p mut Vec<Vec<ShapePlan>>,
    face: FaceId,
    font: &harfrust::Font,
    buffer: &Buffer,
    features: &[Feature],
) -> Option<&'p ShapePlan> {
    let slot = usize::from(face.0);
    if plans.len() <= slot {
        plans.resize_with(slot + 1, Vec::new);
    }
    let (script, direction, language) = (buffer.script(), buffer.direction(), buffer.language());
    let key = ShapePlanKey::new(font, script, direction).language(language).features(features);
    let known = &mut plans[slot];
    let index = known.iter().position(|plan| key.matches(plan)).unwrap_or_else(|| {
        known.push(ShapePlan::new(font, direction, script, language, features));
        known.len() - 1
    });
    known.get(index)
}

/// Cuts a word where the face must change. A character that joins to the one before it stays with it.
fn itemise(faces: &Faces, wanted: FaceId, word: &str) -> Vec<(FaceId, String)> {
    let mut items: Vec<(FaceId, String)> = Vec::new();
    for c in word.chars().map(drawn_as) {
        let face = match items.last() {
            Some((last, _)) if faces.get(*last).has(c) && (*last == wanted || is_mark(c)) => *last,
            _ => faces.for_char(wanted, c).unwrap_or(wanted),
        };
        match items.last_mut() {
            Some((last, text)) if *last == face => text.push(c),
            _ => items.push((face, c.to_string())),
        }
    }
    items
}

/// Combining marks of the scripts we have.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

/// Puts the characters that glyphs stand for behind `said`, from the clusters HarfBuzz reports; where those of each are.
fn put_texts(text: &str, infos: &[harfrust::GlyphInfo], said: &mut String) -> Vec<(u32, u32)> {
    let mut places = Vec::with_capacity(infos.len());
    let mut put = |said: &mut String, part: &str| {
        let start = said.len() as u32;
        said.push_str(part);
        places.push((start, said.len() as u32));
    };
    said.reserve(text.len());
    let mut letter = [0; 4];
    let mut at = 0;
    while at < infos.len() {
        let start = infos[at].cluster as usize;
        let glyphs = infos[at..].iter().take_while(|i| i.cluster as usize == start).count();
        let end = infos.get(at + glyphs).map_or(text.len(), |next| next.cluster as usize);
        let cluster = text.get(start..end).unwrap_or("");
        if cluster.chars().count() == glyphs {
            cluster.chars().for_each(|c| put(said, c.encode_utf8(&mut letter)));
        } else if NFD.normalize_iter(cluster.chars()).count() == glyphs {
            // A composed letter is taken apart where another mark stands on it.
            NFD.normalize_iter(cluster.chars()).for_each(|c| put(said, c.encode_utf8(&mut letter)));
        } else {
            put(said, cluster);
            (1..glyphs).for_each(|_| put(said, ""));
        }
        at += glyphs;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::fonts::FontFamily;
    use crate::paper::fonts::Style;

    fn shaper() -> Shaper {
        Shaper::new(Arc::new(Faces::built_in()))
    }

    #[test]
    fn kerning_narrows_av() {
        let (mut shaper, face) = (shaper(), Faces::of(FontFamily::Sans, Style::Regular));
        let (a, v) = (shaper.word(face, "A").width, shaper.word(face, "V").width);
        assert!(shaper.word(face, "AV").width < a + v - 10.0);
    }

    /// Each glyph has one text in the PDF: a letter that is drawn of two would come out of it in parts.
    #[test]
    fn composed_letters_are_one_glyph() {
        for family in [FontFamily::Sans, FontFamily::Serif] {
            let (mut shaper, face) = (shaper(), Faces::of(family, Style::Regular));
            for letter in ["ị", "ẹ", "ọ", "ụ", "ṣ", "ǹ", "ḿ", "ṃ", "ṅ", "į", "ǆ"] {
                let shaped = shaper.word(face, letter);
                let texts: Vec<&str> = shaped.spelled().map(|(_, text)| text).collect();
                assert_eq!(texts, [letter], "{family:?}");
            }
            let marked = shaper.word(face, "m\u{323}\u{302}");
            assert!(marked.glyphs.iter().any(|g| g.x_offset != 0.0 || g.y_offset != 0.0), "marks stay in their place");
        }
    }

    #[test]
    fn a_ligature_stands_for_its_letters() {
        let (mut shaper, face) = (shaper(), Faces::of(FontFamily::Serif, Style::Regular));
        let shaped = shaper.word(face, "Pflicht");
        let text: String = shaped.spelled().map(|(_, text)| text).collect();
        assert_eq!(text, "Pflicht");
        assert!(shaped.glyphs.len() < 7, "fl did not join");
    }

    #[test]
    fn a_mark_stays_with_its_letter() {
        let (mut shaper, face) = (shaper(), Faces::of(FontFamily::Sans, Style::Regular));
        let shaped = shaper.word(face, "q\u{323}a\u{308}");
        let text: String = shaped.spelled().map(|(_, text)| text).collect();
        assert_eq!(text, "q\u{323}a\u{308}");
    }
}
