//! The fonts: which faces there are and which of them draws a character.
//!
//! In: the font files of `fonts/`, embedded, and any that the user adds. Out: [`Faces`], from which a
//! [`FaceId`] is chosen by family, style and character. TrueType outlines (ISO/IEC 14496-22) only: the
//! PDF stage subsets `glyf` tables.

use std::borrow::Cow;

use harfrust::Font;

use crate::read::choice::{Choice, choice};
use crate::words::Say;

choice! {
    /// The family of type (`font`).
    FontFamily {
        /// Without serifs.
        Sans = "sans",
        /// With serifs.
        Serif = "serif",
    }
}

/// The cut of a face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Style {
    /// Upright.
    Regular,
    /// Bold; also for bold italic, which the families here do not have.
    Bold,
    /// Italic.
    Italic,
}

/// One face among [`Faces`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaceId(pub u8);

/// A font file, ready for shaping and embedding.
pub struct Face {
    /// PostScript-like name for the PDF, such as `NotoSans-Regular`.
    pub name: String,
    /// The file.
    pub data: Cow<'static, [u8]>,
    /// The same, read.
    pub font: Font,
    /// Units of the em square.
    pub units_per_em: f32,
    /// The cut, for the PDF's description of the face.
    pub style: Style,
    /// Whether it has serifs, likewise.
    pub serif: bool,
    /// Which characters of ASCII it has; nearly all that is ever asked.
    ascii: [bool; 128],
}

/// All faces of a run.
pub struct Faces {
    faces: Vec<Face>,
    /// Faces the user added, asked before the other family.
    added: Vec<FaceId>,
}

/// How many faces are built in; later ones were added by the user.
pub const BUILT_IN_FACES: usize = BUILT_IN.len();

static BUILT_IN: [(&str, &[u8], FontFamily, Style); 6] = [
    ("NotoSans-Regular", include_bytes!("../../fonts/NotoSans-Regular.ttf"), FontFamily::Sans, Style::Regular),
    ("NotoSans-Bold", include_bytes!("../../fonts/NotoSans-Bold.ttf"), FontFamily::Sans, Style::Bold),
    ("NotoSans-Italic", include_bytes!("../../fonts/NotoSans-Italic.ttf"), FontFamily::Sans, Style::Italic),
    ("NotoSerif-Regular", include_bytes!("../../fonts/NotoSerif-Regular.ttf"), FontFamily::Serif, Style::Regular),
    ("NotoSerif-Bold", include_bytes!("../../fonts/NotoSerif-Bold.ttf"), FontFamily::Serif, Style::Bold),
    ("NotoSerif-Italic", include_bytes!("../../fonts/NotoSerif-Italic.ttf"), FontFamily::Serif, Style::Italic),
];

impl Faces {
    /// The six built-in faces.
    pub fn built_in() -> Self {
        let faces = BUILT_IN
            .iter()
            .filter_map(|(name, data, family, style)| {
                face(name, Cow::Borrowed(*data), *style, *family == FontFamily::Serif)
            })
            .collect();
        Faces { faces, added: Vec::new() }
    }

    /// Adds a face for characters that the chosen family does not have.
    ///
    /// # Errors
    /// The file is no TrueType font with glyph outlines.
    pub fn add(&mut self, name: &str, data: Vec<u8>) -> Result<(), Say> {
        let wrong = || Say::LayoutNoFont { name: name.into() };
        // OpenType fonts with CFF outlines begin with OTTO, collections with ttcf.
        if !(data.starts_with(&[0, 1, 0, 0]) || data.starts_with(b"true")) || self.faces.len() >= 250 {
            return Err(wrong());
        }
        let stem: String = name.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
        let index = self.faces.len();
        let face = face(&format!("Added{index}{stem}"), Cow::Owned(data), Style::Regular, false).ok_or_else(wrong)?;
        self.faces.push(face);
        self.added.push(FaceId(index as u8));
        Ok(())
    }

    /// A face.
    pub fn get(&self, id: FaceId) -> &Face {
        &self.faces[usize::from(id.0)]
    }

    /// The face of a family in a style.
    pub fn of(family: FontFamily, style: Style) -> FaceId {
        let base = if family == FontFamily::Serif { 3 } else { 0 };
        FaceId(base + style as u8)
    }

    /// The faces to ask for a character, in order: the wanted one, the regular one of its family, the user's,
    /// the other family.
    fn chain(&self, wanted: FaceId) -> impl Iterator<Item = FaceId> + '_ {
        let family = wanted.0 / 3 * 3;
        let other = 3 - family.min(3);
        [wanted, FaceId(family)]
            .into_iter()
            .chain(self.added.iter().copied())
            .chain([FaceId(other + wanted.0 % 3), FaceId(other)])
    }

    /// The face that draws a character, if any does.
    pub fn for_char(&self, wanted: FaceId, c: char) -> Option<FaceId> {
        self.chain(wanted).find(|id| self.get(*id).has(c))
    }

    /// The characters of a text that no face can draw, each once.
    pub fn missing(&self, text: &str, family: FontFamily) -> Vec<char> {
        let wanted = Faces::of(family, Style::Regular);
        let mut missing = Vec::new();
        for c in text.chars() {
            if !(c == '\n' || c == '\t' || missing.contains(&c) || self.for_char(wanted, c).is_some()) {
                missing.push(c);
            }
        }
        missing
    }
}

impl Face {
    /// Whether the face has a glyph for a character.
    pub fn has(&self, c: char) -> bool {
        let c = drawn_as(c);
        self.ascii.get(c as usize).copied().unwrap_or_else(|| has(&self.font, c))
    }
}

fn has(font: &Font, c: char) -> bool {
    font.charmap().map_unicode(c).is_some_and(|g| g.to_u32() != 0)
}

/// No-break spaces are drawn, and copied out of the PDF, as plain spaces; tabs too.
pub fn drawn_as(c: char) -> char {
    match c {
        '\u{a0}' | '\t' => ' ',
        c => c,
    }
}

fn face(name: &str, data: Cow<'static, [u8]>, style: Style, serif: bool) -> Option<Face> {
    // The built-in faces are used where they lie in the program: copies of all six cost a start of the program more
    // than a millisecond.
    let font = match &data {
        Cow::Borrowed(data) => Font::new(*data, 0),
        Cow::Owned(data) => Font::new(data.clone(), 0),
    }?;
    let units_per_em = f32::from(font.units_per_em());
    let charmap_ok = font.charmap().has_unicode();
    let ascii = std::array::from_fn(|c| has(&font, char::from(c as u8)));
    (units_per_em > 0.0 && charmap_ok).then(|| Face {
        name: name.to_owned(),
        data,
        font,
        units_per_em,
        style,
        serif,
        ascii,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_face_is_there_and_draws_european_names() {
        let faces = Faces::built_in();
        assert_eq!(faces.faces.len(), 6);
        for id in 0..6 {
            for c in "Änne Łukasz Þórður Ωμέγα Іван ş ț ħ ġ ĳ € „“ – \u{202f}\u{2011}\u{ad}".chars()
            {
                assert!(faces.get(FaceId(id)).has(c), "{} lacks {c:?}", faces.get(FaceId(id)).name);
            }
        }
    }

    #[test]
    fn what_no_face_draws_is_named() {
        let faces = Faces::built_in();
        assert_eq!(faces.missing("a漢b😀漢", FontFamily::Serif), ['漢', '😀']);
    }

    #[test]
    fn a_file_that_is_no_font_is_refused() {
        let mut faces = Faces::built_in();
        assert!(faces.add("x.ttf", b"hello".to_vec()).is_err());
        assert!(faces.add("x.ttf", vec![0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]).is_err());
    }
}
