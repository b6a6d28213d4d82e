//! The looks of a page's annotations.
//!
//! In: a page. Out: the appearance streams (ISO 32000-1, 12.5.5) that are seen on it, each with the matrix that puts it
//! into its place: filled form fields, stamps, marks with a highlighter. Nothing of an annotation stays that can be
//! clicked. One that is seen only in programs that draw it themselves would be lost without a word, so it is an error.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::boxes::{numbers, rectangle};
use super::{Fault, PRINT_ANEW};

/// Flags of an annotation that is not shown: hidden, no view (ISO 32000-1, table 165).
const NOT_SHOWN: i64 = 1 << 1 | 1 << 5;
/// Annotations that show nothing of their own, places to click, windows of notes, signs of comments; and those for
/// which `active` refuses the file.
const WITHOUT_LOOK: [&[u8]; 9] =
    [b"Link", b"Popup", b"Text", b"FileAttachment", b"Movie", b"Sound", b"Screen", b"RichMedia", b"3D"];
/// How far up a field's value is looked for.
const DEEPEST_FIELD: usize = 32;

/// One look.
pub struct Look {
    /// The form object.
    pub form: ObjectId,
    /// From the form's box to the place on the page.
    pub matrix: [f32; 6],
}

/// The looks of a page, in drawing order.
///
/// # Errors
/// An annotation that means to be seen has no look.
pub fn looks(document: &Document, page: &Dictionary) -> Result<Vec<Look>, Fault> {
    let Some(annotations) = page.get(b"Annots").ok().and_then(|a| document.dereference(a).ok()) else {
        return Ok(Vec::new());
    };
    let Ok(annotations) = annotations.1.as_array() else {
        return Ok(Vec::new());
    };
    let old = looks_are_old(document);
    let mut looks = Vec::new();
    for annotation in annotations.iter().filter_map(|a| document.dereference(a).ok()?.1.as_dict().ok()) {
        let name = |key: &[u8]| annotation.get(key).and_then(Object::as_name).unwrap_or_default();
        let flags = annotation.get(b"F").and_then(Object::as_i64).unwrap_or(0);
        if flags & NOT_SHOWN != 0 || WITHOUT_LOOK.contains(&name(b"Subtype")) {
            continue;
        }
        let filled_field = name(b"Subtype") == b"Widget" && is_filled(document, annotation);
        let look = look(document, annotation).filter(|_| !(old && filled_field));
        if let Some(look) = look {
            looks.extend(placed(document, annotation, look));
        } else if name(b"Subtype") != b"Widget" || filled_field {
            return Err(Fault::error(
                "enclosure::fields",
                "has notes or filled form fields that other programs may not show",
                PRINT_ANEW,
            ));
        }
    }
    Ok(looks)
}

/// The normal look, in the state the annotation is in.
fn look(document: &Document, annotation: &Dictionary) -> Option<ObjectId> {
    let (_, looks) = document.dereference(annotation.get(b"AP").ok()?).ok()?;
    let normal = looks.as_dict().ok()?.get(b"N").ok()?;
    let is_stream = |id: ObjectId| document.get_object(id).is_ok_and(|o| o.as_stream().is_ok());
    if let Some(id) = normal.as_reference().ok().filter(|id| is_stream(*id)) {
        return Some(id);
    }
    let (_, states) = document.dereference(normal).ok()?;
    let state = annotation.get(b"AS").and_then(Object::as_name).ok()?;
    states.as_dict().ok()?.get(state).and_then(Object::as_reference).ok().filter(|id| is_stream(*id))
}

/// Whether a form field holds something that somebody typed, chose or ticked.
fn is_filled(document: &Document, annotation: &Dictionary) -> bool {
    let mut field = annotation;
    for _ in 0..DEEPEST_FIELD {
        let value = field.get(b"V").ok().and_then(|v| document.dereference(v).ok());
        match value.map(|(_, v)| v) {
            Some(Object::String(text, _)) => return !text.is_empty(),
            Some(Object::Name(state)) => return state != b"Off",
            Some(Object::Array(_) | Object::Stream(_)) => return true,
            _ => {}
        }
        let parent = field.get(b"Parent").ok().and_then(|p| document.dereference(p).ok());
        match parent.and_then(|(_, p)| p.as_dict().ok()) {
            Some(parent) => field = parent,
            None => return false,
        }
    }
    true
}

/// Whether the file tells viewers to draw its form fields anew, so that the looks in it may be old ones.
fn looks_are_old(document: &Document) -> bool {
    let form = document.catalog().ok().and_then(|c| document.dereference(c.get(b"AcroForm").ok()?).ok());
    form.and_then(|(_, f)| f.as_dict().ok()?.get(b"NeedAppearances").ok()?.as_bool().ok()).unwrap_or(false)
}

/// Algorithm 8.1 of ISO 32000-1, 12.5.5; none when the look has no area.
fn placed(document: &Document, annotation: &Dictionary, object: ObjectId) -> Option<Look> {
    let target = rectangle(document, annotation.get(b"Rect").ok()?)?;
    let form = document.get_object(object).ok()?.as_stream().ok()?;
    let bounds = rectangle(document, form.dict.get(b"BBox").ok()?)?;
    let [a, b, c, d, e, f] =
        form.dict.get(b"Matrix").ok().and_then(|m| numbers::<6>(document, m)).unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let corners = [(bounds[0], bounds[1]), (bounds[2], bounds[1]), (bounds[0], bounds[3]), (bounds[2], bounds[3])]
        .map(|(x, y)| (a * x + c * y + e, b * x + d * y + f));
    let least = |values: [f32; 4]| values.into_iter().fold(f32::INFINITY, f32::min);
    let most = |values: [f32; 4]| values.into_iter().fold(f32::NEG_INFINITY, f32::max);
    let (xs, ys) = (corners.map(|c| c.0), corners.map(|c| c.1));
    let (left, bottom, width, height) = (least(xs), least(ys), most(xs) - least(xs), most(ys) - least(ys));
    let scale = ((target[2] - target[0]) / width, (target[3] - target[1]) / height);
    let matrix = [scale.0, 0.0, 0.0, scale.1, target[0] - left * scale.0, target[1] - bottom * scale.1];
    (scale.0 > 0.0 && scale.1 > 0.0 && matrix.iter().all(|v| v.is_finite())).then_some(Look { form: object, matrix })
}
