//! What was uploaded, to be looked at.
//!
//! In: the bytes of a PNG or JPEG. Out: a PNG of its pixels, upright and no larger than a page is wide; none for anything else. The bytes of
//! an upload itself are never sent back: what a browser makes of a file is its business.

use std::io::Cursor;

use image::ImageFormat;

use crate::raster::{self, Ground, Limit};

/// As for enclosures.
const LIMIT: Limit = Limit { pixels: 60_000_000, bytes: 240_000_000 };
/// Most pixels of a side.
const SIDE: u32 = 1_200;

/// The picture as it is shown.
pub fn shown(bytes: &[u8]) -> Option<Vec<u8>> {
    let format = image::guess_format(bytes).ok()?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
        return None;
    }
    let raster = raster::read(bytes, format, LIMIT).ok()?;
    let (width, height) = raster.size;
    let scale = (f64::from(SIDE) / f64::from(width.max(height))).min(1.0);
    let side = |pixels: u32| (f64::from(pixels) * scale).round() as u32;
    let mut image = raster.reduced(side(width), side(height), Ground::White);
    image.apply_orientation(raster.orientation);
    let mut png = Cursor::new(Vec::new());
    image.write_to(&mut png, ImageFormat::Png).ok()?;
    Some(png.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_photo_comes_back_as_its_pixels_and_nothing_else_does() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
        let photo = std::fs::read(root.join("receipt.jpg")).unwrap();
        let png = shown(&photo).unwrap();
        let image = image::load_from_memory_with_format(&png, ImageFormat::Png).unwrap();
        assert!(image.width().max(image.height()) <= SIDE && image.width() > 100);
        assert!(!png.windows(4).any(|four| four == b"Exif"));
        for other in [&b"%PDF-1.7"[..], b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", b"", &photo[..200]] {
            assert!(shown(other).is_none());
        }
    }
}
