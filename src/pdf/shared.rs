//! Objects that many documents have in common: fonts and pictures.
//!
//! In: fonts and pictures with local numbers, and the number after which they come. Out: [`Shared`], the same objects as bytes of
//! the file: streams one by one, all others packed into one object stream (ISO 32000-1, 7.5.7), numbered, written and compressed
//! once for all letters of a run that use the same ones.

use std::collections::HashMap;
use std::sync::Arc;

use lopdf::{Object, ObjectId};

use super::font::EmbeddedFont;
use super::picture::EmbeddedPicture;
use crate::object::deflate::deflate_best;
use crate::object::references::renumbered;
use crate::object::write::{self, indirect, object_stream};

/// Sets kept at most. One has some ten kilobytes, more with a picture; letters of a run use a handful, by their number of pages and
/// type.
const KEPT: usize = 16;

/// Fonts and pictures ready for the file.
pub struct Shared {
    /// The font dictionaries, in the order of the fonts.
    pub fonts: Vec<ObjectId>,
    /// The images, in the order of the pictures.
    pub pictures: Vec<ObjectId>,
    /// Streams: number and the whole indirect object.
    pub streams: Vec<(u32, Vec<u8>)>,
    /// Numbers of the other objects, in their order in the pack.
    pub packed: Vec<u32>,
    /// The object stream with them, from its dictionary on.
    pub pack: Vec<u8>,
    /// The highest number.
    pub last: u32,
    /// What it was made of; kept, so that its address stays its own.
    _made_of: (Vec<Arc<EmbeddedFont>>, Vec<Arc<EmbeddedPicture>>),
}

/// Sets made so far, by the number they begin after and what they are of.
#[derive(Default)]
pub struct SharedCache(HashMap<(u32, Vec<usize>), Arc<Shared>>);

impl SharedCache {
    /// Fonts and pictures that come after the object `base`, made now or before.
    pub fn get(&mut self, base: u32, fonts: &[Arc<EmbeddedFont>], pictures: &[Arc<EmbeddedPicture>]) -> Arc<Shared> {
        let addresses = fonts.iter().map(|f| Arc::as_ptr(f) as usize);
        let key = (base, addresses.chain(pictures.iter().map(|p| Arc::as_ptr(p) as usize)).collect());
        if let Some(known) = self.0.get(&key) {
            return known.clone();
        }
        let made = Arc::new(make(base, fonts, pictures));
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        self.0.insert(key, made.clone());
        made
    }
}

fn make(base: u32, fonts: &[Arc<EmbeddedFont>], pictures: &[Arc<EmbeddedPicture>]) -> Shared {
    let (mut last, mut objects) = (base, Vec::new());
    let mut put = |part: &[(u32, Object)], root: u32| {
        let before = last;
        let moved = |id: ObjectId| (id.0 + before, 0);
        objects.extend(part.iter().map(|(number, object)| (moved((*number, 0)), renumbered(object.clone(), &moved))));
        last += part.len() as u32;
        moved((root, 0))
    };
    let font_ids = fonts.iter().map(|font| put(&font.objects, font.root)).collect();
    let picture_ids = pictures.iter().map(|picture| put(&picture.objects, 1)).collect();
    let is_stream = |object: &Object| matches!(object, Object::Stream(_));
    let (streams, others): (Vec<_>, Vec<_>) = objects.into_iter().partition(|(_, object)| is_stream(object));
    let written = |(id, object): (ObjectId, Object)| {
        let mut bytes = Vec::new();
        indirect(&mut bytes, id.0, &object);
        (id.0, bytes)
    };
    let others: Vec<(ObjectId, &Object)> = others.iter().map(|(id, object)| (*id, object)).collect();
    let mut pack = Vec::new();
    write::put(&mut pack, &Object::Stream(object_stream(&others, deflate_best)));
    Shared {
        fonts: font_ids,
        pictures: picture_ids,
        packed: others.iter().map(|(id, _)| id.0).collect(),
        streams: streams.into_iter().map(written).collect(),
        pack,
        last,
        _made_of: (fonts.to_vec(), pictures.to_vec()),
    }
}
