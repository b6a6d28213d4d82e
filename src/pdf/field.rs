//! The field of a cryptographic signature.
//!
//! In: the place the layout gave it, and the number of the signature dictionary. Out: the field, which is at the same
//! time the annotation on the page (ISO 32000-1, 12.7.4.5 and 12.5.6.19), and what is to be seen of it. What the dictionary holds is not
//! known here, see `seal`.

use super::file::File;
use crate::layout::page::{Pages, SealPlace};
use crate::object::FIELD_FLAGS;
use crate::object::deflate::Effort;
use crate::object::write::{Area, Ref, Text, write_to};
use crate::paper::geometry::PAGE;

/// The document has signatures and may only be added to (ISO 32000-1, 12.7.2).
const SIGNATURE_FLAGS: u32 = 3;

/// What the field refers to.
pub struct Widget {
    /// The signature dictionary.
    pub value: u32,
    /// The page.
    pub page: u32,
    /// Its key in the parent tree.
    pub key: usize,
    /// What is to be seen, if anything is.
    pub appearance: Option<u32>,
}

impl Widget {
    /// Writes the field and annotation in one.
    pub fn put(&self, out: &mut Vec<u8>, place: &SealPlace, pages: &Pages) {
        write_to!(out, "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature1)/V ", Ref(self.value), "/F ", FIELD_FLAGS);
        write_to!(out, "/P ", Ref(self.page), "/StructParent ", self.key, "/Rect");
        match self.appearance {
            Some(seen) => write_to!(out, Area::of(place.area, PAGE.height), "/AP<</N ", Ref(seen), ">>"),
            // Without anything to see it has no extent (ISO 19005-2, 6.3.3, asks for an appearance else).
            None => write_to!(out, "[0 0 0 0]"),
        }
        if let Some(description) = pages.nodes.get(place.node.0 as usize).and_then(|node| node.alternative.as_deref()) {
            write_to!(out, "/TU", Text(description));
        }
        write_to!(out, ">>");
    }
}

/// The form, with one field, as an entry of the catalog.
pub fn put_form(out: &mut Vec<u8>, field: u32) {
    write_to!(out, "/AcroForm<</Fields[", Ref(field), "]/SigFlags ", SIGNATURE_FLAGS, ">>");
}

/// Writes what is drawn as a form XObject (ISO 32000-1, 8.10) over the area of the signature; its number. Its coordinates are those of the
/// page, so nothing in it is moved.
pub fn put_appearance(file: &mut File, drawn: &[u8], place: &SealPlace, resources: u32) -> u32 {
    let number = file.take(1);
    let mut entries = Vec::new();
    let area = Area::of(place.area, PAGE.height);
    write_to!(&mut entries, "/Type/XObject/Subtype/Form/BBox", area, "/Resources ", Ref(resources));
    file.stream(number, &entries, drawn, Effort::Quick);
    number
}
