//! What many documents begin with: fonts, pictures and the colour profile.
//!
//! In: fonts and pictures with numbers of their own. Out: [`Shared`], the bytes that a file begins with ([`Start`]), made and compressed
//! once for all letters of a run that use the same ones.

use std::sync::Arc;

use super::colour;
use super::file::{File, Start};
use super::font::EmbeddedFont;
use super::picture::EmbeddedPicture;
use crate::cache::Cache;
use crate::object::deflate::Effort;
use crate::object::write::{Ref, write_to};

/// Beginnings kept at most. One has some ten kilobytes; letters of a run use some dozens, by the rare letters in names.
const KEPT: usize = 128;
/// The same with pictures in them, which take far more.
const WITH_PICTURES: usize = 16;

/// A beginning, and where what it holds is found.
pub struct Shared {
    /// The bytes.
    pub start: Arc<Start>,
    /// The fonts by their names, as a dictionary.
    pub fonts: Vec<u8>,
    /// Numbers of the images, in the order of the pictures.
    pub pictures: Vec<u32>,
    /// The number of the colour profile, in files that say what their colours are.
    pub profile: Option<u32>,
    /// What it was made of; kept, so that its address stays its own.
    _made_of: (Vec<Arc<EmbeddedFont>>, Vec<Arc<EmbeddedPicture>>),
}

/// Beginnings made so far, by what they are of and whether they have the profile.
pub struct SharedCache {
    plain: Cache<(Vec<usize>, bool), Arc<Shared>>,
    with_pictures: Cache<(Vec<usize>, bool), Arc<Shared>>,
}

impl Default for SharedCache {
    fn default() -> Self {
        SharedCache { plain: Cache::new(KEPT), with_pictures: Cache::new(WITH_PICTURES) }
    }
}

impl SharedCache {
    /// A beginning with these fonts and pictures, made now or before.
    pub fn get(
        &mut self,
        fonts: &[Arc<EmbeddedFont>],
        pictures: &[Arc<EmbeddedPicture>],
        conforms: bool,
    ) -> Arc<Shared> {
        let kept = if pictures.is_empty() { &mut self.plain } else { &mut self.with_pictures };
        let fonts_at = fonts.iter().map(|font| Arc::as_ptr(font) as usize);
        let key = (fonts_at.chain(pictures.iter().map(|p| Arc::as_ptr(p) as usize)).collect(), conforms);
        kept.get(&key).unwrap_or_else(|| {
            let made = Arc::new(make(fonts, pictures, conforms));
            kept.insert(key, made.clone());
            made
        })
    }
}

fn make(fonts: &[Arc<EmbeddedFont>], pictures: &[Arc<EmbeddedPicture>], conforms: bool) -> Shared {
    let mut file = File::new();
    let mut names = b"<<".to_vec();
    for font in fonts {
        let number = file.add(&font.objects) + font.root;
        write_to!(&mut names, "/", font.name, " ", Ref(number));
    }
    write_to!(&mut names, ">>");
    let picture_numbers = pictures.iter().map(|picture| file.add(&picture.objects) + 1).collect();
    let profile = conforms.then(|| {
        let number = file.take(1);
        file.stream(number, b"/N 3", &colour::SRGB, Effort::Small);
        number
    });
    Shared {
        start: Arc::new(file.into_start()),
        fonts: names,
        pictures: picture_numbers,
        profile,
        _made_of: (fonts.to_vec(), pictures.to_vec()),
    }
}
