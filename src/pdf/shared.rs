//! What many documents begin with: fonts, pictures and the colour profile.
//!
//! In: fonts and pictures with numbers of their own. Out: [`Shared`], the bytes that a file begins with ([`Start`]), made and compressed
//! once for all letters of a run that use the same ones.

use std::sync::Arc;

use lopdf::{Object, ObjectId};

use super::colour;
use super::encoding;
use super::file::{File, Start};
use super::font::EmbeddedFont;
use super::picture::EmbeddedPicture;
use crate::cache::Cache;
use crate::object::deflate::Effort;
use crate::object::references::renumbered;
use crate::object::write::{Ref, write_to};

/// Beginnings kept at most. One has some ten kilobytes; letters of a run use some dozens, by the rare letters in names, and making one takes
/// longer than a letter.
const KEPT: usize = 256;
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
    let (objects, roots) = together(fonts);
    let base = file.add(&objects);
    for (font, root) in fonts.iter().zip(roots) {
        write_to!(&mut names, "/", font.name, " ", Ref(base + root));
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

/// The objects of fonts behind the map of codes, which all of them share, and the numbers of the fonts among them.
fn together(fonts: &[Arc<EmbeddedFont>]) -> (Vec<(u32, Object)>, Vec<u32>) {
    let most = fonts.iter().map(|font| font.count()).max().unwrap_or_default();
    // A document without text has no fonts, and nothing would lead to the map.
    let map = (!fonts.is_empty()).then(|| (1, encoding::map(most)));
    let (mut objects, mut roots): (Vec<_>, _) = (map.into_iter().collect(), Vec::new());
    for font in fonts {
        let before = objects.last().map_or(0, |(number, _)| *number);
        roots.push(before + font.root);
        let moved = |(number, _): ObjectId| (if number == 0 { 1 } else { number + before }, 0);
        let own = font.objects.iter().map(|(number, object)| (number + before, renumbered(object.clone(), &moved)));
        objects.extend(own);
    }
    (objects, roots)
}
