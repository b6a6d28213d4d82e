//! Pictures as image objects.
//!
//! In: [`Picture`]s. Out: RGB images, with a soft mask where they are transparent (ISO 32000-1, 8.9 and
//! 11.6.5.2; allowed in PDF/A-2, whose output intent gives the blending colour space). printpdf makes the objects, once for
//! each picture: the logo of a centre is the same in all its letters, and compressing it takes longer than a letter.

use std::collections::HashMap;
use std::sync::Arc;

use lopdf::{Object, ObjectId};
use printpdf::{
    Op, PdfDocument, PdfPage, PdfSaveOptions, RawImage, RawImageData, RawImageFormat, XObject, XObjectId,
    XObjectTransform,
};

use super::error::PdfError;
use crate::digest::ShortHash;
use crate::letter::Picture;
use crate::object::references::{references, renumbered};

/// Pictures kept at most.
const KEPT: usize = 16;

/// A picture ready to be put into documents.
pub struct EmbeddedPicture {
    /// Objects with local numbers from 1; the image itself is the first.
    pub objects: Vec<(u32, Object)>,
}

/// Pictures made so far, by the files they are of.
#[derive(Default)]
pub struct PictureCache(HashMap<ShortHash, Arc<EmbeddedPicture>>);

impl PictureCache {
    /// The objects of a picture, made now or before.
    ///
    /// # Errors
    /// printpdf wrote no image.
    pub fn embed(&mut self, picture: &Picture) -> Result<Arc<EmbeddedPicture>, PdfError> {
        if let Some(known) = self.0.get(&picture.file) {
            return Ok(known.clone());
        }
        let made = Arc::new(objects(picture)?);
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        self.0.insert(picture.file, made.clone());
        Ok(made)
    }
}

/// Lets printpdf write the picture once and takes its objects out of the document.
fn objects(picture: &Picture) -> Result<EmbeddedPicture, PdfError> {
    const NAME: &str = "Im";
    let mut document = PdfDocument::new("");
    document.resources.xobjects.map.insert(XObjectId(NAME.into()), image(picture));
    let show = Op::UseXobject { id: XObjectId(NAME.into()), transform: XObjectTransform::default() };
    document.pages.push(PdfPage::new(printpdf::Mm(1.0), printpdf::Mm(1.0), vec![show]));
    let options = PdfSaveOptions { subset_fonts: false, optimize: false, secure: false, image_optimization: None };
    let written = document.to_lopdf_document(&options, &mut Vec::new());
    let images: Vec<ObjectId> = written
        .objects
        .iter()
        .filter(|(_, o)| {
            o.as_stream().is_ok_and(|s| s.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Image"))
        })
        .map(|(id, _)| *id)
        .collect();
    // The soft mask is an image too; it is found by being referred to.
    let mut masks = Vec::new();
    for id in &images {
        if let Ok(object) = written.get_object(*id) {
            references(object, &mut masks);
        }
    }
    let root = images.iter().find(|id| !masks.contains(id)).ok_or(PdfError::Shape("an image"))?;
    let order: Vec<ObjectId> = std::iter::once(*root).chain(masks).collect();
    let number = |id: ObjectId| (order.iter().position(|o| *o == id).map_or(0, |n| n as u32 + 1), 0);
    let list = order
        .iter()
        .filter_map(|id| Some((number(*id).0, renumbered(written.get_object(*id).ok()?.clone(), &number))))
        .collect();
    Ok(EmbeddedPicture { objects: list })
}

/// The image object of a picture.
fn image(picture: &Picture) -> XObject {
    let (width, height) = (picture.size.0 as usize, picture.size.1 as usize);
    let opaque = picture.rgba.chunks_exact(4).all(|p| p[3] == 255);
    let (pixels, data_format) = if opaque {
        (picture.rgba.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect(), RawImageFormat::RGB8)
    } else {
        (picture.rgba.to_vec(), RawImageFormat::RGBA8)
    };
    XObject::Image(RawImage { pixels: RawImageData::U8(pixels), width, height, data_format, tag: Vec::new() })
}
