//! The field of a cryptographic signature.
//!
//! In: the place the layout gave it, and the number of the signature dictionary. Out: the field, which is at the same
//! time the annotation on the page (ISO 32000-1, 12.7.4.5 and 12.5.6.19), the form it is part of, and what is
//! to be seen of it. What the dictionary holds is not known here, see `seal`.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::structure::bounds;
use crate::layout::page::SealPlace;
use crate::object::FIELD_FLAGS;
use crate::object::deflate::compressed;
use crate::object::write::text_string;
use crate::paper::geometry::PAGE;

/// The document has signatures and may only be added to (ISO 32000-1, 12.7.2).
const SIGNATURE_FLAGS: i64 = 3;

/// What the field refers to.
pub struct Widget {
    /// The signature dictionary.
    pub value: ObjectId,
    /// The page.
    pub page: ObjectId,
    /// Its key in the parent tree.
    pub key: i64,
    /// What is to be seen, if anything is.
    pub appearance: Option<ObjectId>,
}

impl Widget {
    /// The field and annotation in one.
    pub fn dictionary(&self, place: &SealPlace, description: Option<&str>) -> Dictionary {
        // Without anything to see it has no extent (ISO 19005-2, 6.3.3, asks for an appearance else).
        let area = match self.appearance {
            Some(_) => bounds(place.area, PAGE.height),
            None => vec![0.into(), 0.into(), 0.into(), 0.into()],
        };
        let mut field = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "FT" => "Sig",
            "T" => text_string("Signature1"),
            "V" => self.value,
            "Rect" => area,
            "F" => FIELD_FLAGS,
            "P" => self.page,
            "StructParent" => self.key,
        };
        if let Some(description) = description {
            field.set("TU", text_string(description));
        }
        if let Some(appearance) = self.appearance {
            field.set("AP", dictionary! { "N" => appearance });
        }
        field
    }
}

/// The form, with one field.
pub fn form(field: ObjectId) -> Dictionary {
    dictionary! { "Fields" => vec![field.into()], "SigFlags" => SIGNATURE_FLAGS }
}

/// Takes the last page out of the page tree; its content stream.
pub fn take_last_page(document: &mut Document, page_tree: ObjectId, page_ids: &mut Vec<ObjectId>) -> Option<ObjectId> {
    let page = page_ids.pop()?;
    let kids: Vec<Object> = page_ids.iter().map(|id| Object::Reference(*id)).collect();
    if let Some(Object::Dictionary(tree)) = document.objects.get_mut(&page_tree) {
        tree.set("Count", kids.len() as i64);
        tree.set("Kids", kids);
    }
    document.get_dictionary(page).and_then(|d| d.get(b"Contents")).and_then(Object::as_reference).ok()
}

/// Makes a content stream a form XObject (ISO 32000-1, 8.10) over the area of the signature. Its coordinates are those of
/// the page, so nothing in it is moved.
pub fn appearance(document: &mut Document, id: ObjectId, place: &SealPlace, resources: ObjectId) {
    if let Some(Object::Stream(stream)) = document.objects.get_mut(&id) {
        let plain = std::mem::take(&mut stream.content);
        let dictionary = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => bounds(place.area, PAGE.height),
            "Resources" => resources,
        };
        *stream = compressed(dictionary, &plain);
    }
}
