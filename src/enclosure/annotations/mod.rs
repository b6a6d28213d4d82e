//! The looks of a page's annotations.
//!
//! In: a page. Out: what is seen of them: appearance streams (ISO 32000-1, 12.5.5), each with the matrix that puts it into its
//! place; form fields and marks without one, drawn from what they say (`field`, `mark`, with the letters of `lettering`).
//! Nothing of an annotation stays that can be clicked. What cannot be drawn would be lost without a word, so it is an error
//! that names it.

mod field;
mod lettering;
mod mark;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::boxes::{number, numbers, rectangle};
use super::finding::{Finding, PRINT_ANEW, Sort, broken, stopped};
use super::layers::Layers;
use super::source::{Source, Stop};
use crate::visible::shown;
use crate::words::Say;
use field::{Field, Shown};

/// Flags of an annotation that is not shown: hidden, no view (ISO 32000-1, table 165).
const NOT_SHOWN: i64 = 1 << 1 | 1 << 5;
/// Annotations that show nothing of their own, places to click, windows of notes, signs of comments; and those of which
/// `active` speaks.
const WITHOUT_LOOK: [&[u8]; 11] = [
    b"Link",
    b"Popup",
    b"Text",
    b"FileAttachment",
    b"Movie",
    b"Sound",
    b"Screen",
    b"RichMedia",
    b"3D",
    b"PrinterMark",
    b"TrapNet",
];
/// Most looks of one page.
const MOST: usize = 20_000;

/// One look.
pub struct Look {
    /// What is drawn.
    pub form: Form,
    /// From the form's box to the place on the page.
    pub matrix: [f32; 6],
}

/// What is drawn for an annotation.
pub enum Form {
    /// A form object of the file.
    OfFile(ObjectId),
    /// One that is made here.
    Drawn(Drawing),
}

/// A look that is made here.
pub struct Drawing {
    /// Its operators.
    pub content: Vec<u8>,
    /// Its box: left, bottom, right, top.
    pub bounds: [f32; 4],
    /// What the operators need.
    pub resources: Dictionary,
    matrix: [f32; 6],
}

/// The looks of a page, in drawing order.
///
/// # Errors
/// An annotation that means to be seen cannot be drawn, or cannot be read.
pub fn looks(source: &Source, layers: &Layers, page: &Dictionary) -> Result<Vec<Look>, Finding> {
    let document = &source.document;
    let missing = || broken(Say::EnclosureNotesUnread {});
    let Ok(list) = page.get(b"Annots") else { return Ok(Vec::new()) };
    if source.is_missing(list) {
        return Err(missing());
    }
    let Some(list) = document.dereference(list).ok().and_then(|(_, list)| list.as_array().ok()) else {
        return Ok(Vec::new());
    };
    let mut looks = Vec::new();
    for item in list {
        if source.is_missing(item) {
            return Err(missing());
        }
        let Some(annotation) = document.dereference(item).ok().and_then(|(_, a)| a.as_dict().ok()) else { continue };
        looks.extend(look(source, layers, annotation)?);
        if looks.len() > MOST {
            return Err(stopped(Stop::TooMuch));
        }
    }
    Ok(looks)
}

fn look(source: &Source, layers: &Layers, annotation: &Dictionary) -> Result<Option<Look>, Finding> {
    let document = &source.document;
    let kind = annotation.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    let flags = annotation.get(b"F").and_then(Object::as_i64).unwrap_or(0);
    let is_off = annotation.get(b"OC").is_ok_and(|layer| layers.hide(document, layer));
    if flags & NOT_SHOWN != 0 || is_off || WITHOUT_LOOK.contains(&kind) {
        return Ok(None);
    }
    let drawn = |drawing: Drawing| Look { matrix: drawing.matrix, form: Form::Drawn(drawing) };
    let of_file = own_look(document, annotation);
    if kind == b"Widget" {
        let field = Field::of(source, annotation);
        let is_old = field.looks_are_old() && field.is_text();
        if let Some(id) = of_file.filter(|_| !is_old) {
            return Ok(placed(document, annotation, id));
        }
        return match field.shown() {
            Shown::Drawing(drawing) => Ok(Some(drawn(drawing))),
            Shown::Nothing => Ok(of_file.and_then(|id| placed(document, annotation, id))),
            Shown::Not(what) => {
                let (what, field) = (what.into(), shown(&field.name()).into());
                Err(unshown(Say::EnclosureInField { what, field }))
            }
        };
    }
    match of_file {
        Some(id) => Ok(placed(document, annotation, id)),
        None => match mark::drawn(document, annotation) {
            Some(drawing) => Ok(Some(drawn(drawing))),
            None => Err(unshown(Say::EnclosureHasNote { what: called(kind).into() })),
        },
    }
}

fn unshown(what: Say) -> Finding {
    Finding::error(Sort::Fields, what, PRINT_ANEW)
}

/// What people call a kind of annotation.
fn called(kind: &[u8]) -> Say {
    match kind {
        b"Stamp" => Say::EnclosureStamp {},
        b"FreeText" => Say::EnclosureFreeText {},
        b"Redact" => Say::EnclosureRedact {},
        b"Caret" => Say::EnclosureCaret {},
        b"" => Say::EnclosureNote {},
        other => Say::EnclosureNoteOfKind { kind: shown(&String::from_utf8_lossy(other)).into() },
    }
}

/// The normal look, in the state the annotation is in.
fn own_look(document: &Document, annotation: &Dictionary) -> Option<ObjectId> {
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

/// A colour of one, three or four components as an operator; none for no colour.
fn numbers_of(document: &Document, object: &Object, operators: [&str; 3]) -> Option<String> {
    let items = document.dereference(object).ok()?.1.as_array().ok()?;
    let operator = match items.len() {
        1 => operators[0],
        3 => operators[1],
        4 => operators[2],
        _ => return None,
    };
    let values: Option<Vec<String>> =
        items.iter().map(|i| number(document, i).map(|n| n.clamp(0.0, 1.0).to_string())).collect();
    Some(format!("{} {operator}", values?.join(" ")))
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
    let is_seen = scale.0 > 0.0 && scale.1 > 0.0 && matrix.iter().all(|v| v.is_finite());
    is_seen.then_some(Look { form: Form::OfFile(object), matrix })
}
