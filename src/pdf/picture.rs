//! Pictures as printpdf's image objects.
//!
//! In: [`Picture`]s. Out: RGB images, with a soft mask where they are transparent (ISO 32000-1, 8.9 and
//! 11.6.5.2; allowed in PDF/A-2, whose output intent gives the blending colour space).

use printpdf::{RawImage, RawImageData, RawImageFormat, XObject};

use crate::letter::Picture;

/// The image object of a picture.
pub fn image(picture: &Picture) -> XObject {
    let (width, height) = (picture.size.0 as usize, picture.size.1 as usize);
    let opaque = picture.rgba.chunks_exact(4).all(|p| p[3] == 255);
    let (pixels, data_format) = if opaque {
        (picture.rgba.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect(), RawImageFormat::RGB8)
    } else {
        (picture.rgba.to_vec(), RawImageFormat::RGBA8)
    };
    XObject::Image(RawImage { pixels: RawImageData::U8(pixels), width, height, data_format, tag: Vec::new() })
}
