//! A PNG or JPEG as pixels.
//!
//! In: a file and how many pixels it may have. Out: its pixels as the sensor lay, which side is up, and its colour profile; or why
//! not. The size is read from the file's head before anything is decoded, so that a small file cannot claim the memory of a large
//! picture.

use std::io::{BufRead, Seek};

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

/// A picture that was read.
pub struct Raster {
    /// Its pixels.
    pub picture: DynamicImage,
    /// How they are turned to be upright: telephones write pictures as the sensor lies.
    pub orientation: Orientation,
    /// Its colour profile (ICC.1).
    pub profile: Option<Vec<u8>>,
}

/// Why a picture cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// The decoder's words.
    Broken(String),
    /// Width and height.
    TooManyPixels(u32, u32),
    /// It has no pixels.
    Empty,
}

fn broken(error: ImageError) -> Unreadable {
    // The words end where the decoder goes on about itself.
    Unreadable::Broken(error.to_string().split('\n').next().unwrap_or_default().to_owned())
}

/// Reads a picture of at most so many pixels.
///
/// # Errors
/// Broken, empty, or too large.
pub fn read(file: impl BufRead + Seek, format: ImageFormat, most_pixels: u64) -> Result<Raster, Unreadable> {
    let mut reader = ImageReader::with_format(file, format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(most_pixels * 16);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > most_pixels {
        return Err(Unreadable::TooManyPixels(width, height));
    }
    if width == 0 || height == 0 {
        return Err(Unreadable::Empty);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    Ok(Raster { picture, orientation, profile })
}
