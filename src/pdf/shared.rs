//! What many documents begin with: fonts, pictures and the colour profile.
//!
//! In: fonts and pictures with numbers of their own. Out: [`Shared`], the bytes that a file begins with ([`Start`]), made and compressed
//! once for all letters of a run that use the same ones.

use std::collections::HashMap;
use std::sync::Arc;

use super::colour;
use super::file::{File, Start};
use super::font::EmbeddedFont;
use super::picture::EmbeddedPicture;
use crate::object::deflate::Effort;

/// Beginnings kept at most. One has some ten kilobytes, more with a picture; letters of a run use a handful.
const KEPT: usize = 16;

/// A beginning, and where what it holds is found.
pub struct Shared {
    /// The bytes.
    pub start: Arc<Start>,
    /// Numbers of the font dictionaries, in the order of the fonts.
    pub fonts: Vec<u32>,
    /// Numbers of the images, in the order of the pictures.
    pub pictures: Vec<u32>,
    /// The number of the colour profile, in files that say what their colours are.
    pub profile: Option<u32>,
    /// What it was made of; kept, so that its address stays its own.
    _made_of: (Vec<Arc<EmbeddedFont>>, Vec<Arc<EmbeddedPicture>>),
}

/// Beginnings made so far, by what they are of and whether they have the profile.
#[derive(Default)]
pub struct SharedCache(HashMap<(Vec<usize>, bool), Arc<Shared>>);

impl SharedCache {
    /// A beginning with these fonts and pictures, made now or before.
    pub fn get(
        &mut self,
        fonts: &[Arc<EmbeddedFont>],
        pictures: &[Arc<EmbeddedPicture>],
        conforms: bool,
    ) -> Arc<Shared> {
        let fonts_at = fonts.iter().map(|font| Arc::as_ptr(font) as usize);
        let key = (fonts_at.chain(pictures.iter().map(|p| Arc::as_ptr(p) as usize)).collect(), conforms);
        if let Some(known) = self.0.get(&key) {
            return known.clone();
        }
        let made = Arc::new(make(fonts, pictures, conforms));
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        self.0.insert(key, made.clone());
        made
    }
}

fn make(fonts: &[Arc<EmbeddedFont>], pictures: &[Arc<EmbeddedPicture>], conforms: bool) -> Shared {
    let mut file = File::new();
    let font_numbers = fonts.iter().map(|font| file.add(&font.objects) + font.root).collect();
    let picture_numbers = pictures.iter().map(|picture| file.add(&picture.objects) + 1).collect();
    let profile = conforms.then(|| {
        let number = file.take(1);
        file.stream(number, b"/N 3", &colour::SRGB, Effort::Small);
        number
    });
    Shared {
        start: Arc::new(file.into_start()),
        fonts: font_numbers,
        pictures: picture_numbers,
        profile,
        _made_of: (fonts.to_vec(), pictures.to_vec()),
    }
}
