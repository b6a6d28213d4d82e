//! Reads the picture of a signature or a logo.
//!
//! In: a path to a PNG, JPEG or SVG file (`drawing`). Out: its pixels, at most `ROOM_PIXELS` wide and high, or why not.
//! The size is read from the file's head before anything is decoded, so that a small file cannot claim
//! memory for a picture of a hundred megapixels. All metadata of the file (place, camera, time) is left
//! behind: only pixels go on.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use image::ImageFormat;

use super::{Picture, drawing};
use crate::file::{self, Cause};
use crate::raster::{self, Ground, Limit, Unreadable};

/// Most pixels a file may have: a sheet of A4 scanned at 600 dpi has 35 million.
const MAX_PIXELS: u64 = 40_000_000;
/// Memory for decoding one, in bytes.
const MEMORY: u64 = 240_000_000;
/// Largest drawing: 1 MiB.
const MAX_DRAWING: usize = 1 << 20;
/// The room for a signature is 60 × 18 mm; this is 600 dpi on its width. Larger pictures are reduced.
const ROOM_PIXELS: u32 = 1417;

/// Pictures read so far: a centre's logo and signature are read once for all its letters.
#[derive(Default)]
pub struct Album(Mutex<HashMap<PathBuf, Pixels>>);

#[derive(Clone)]
struct Pixels {
    size: (u32, u32),
    rgba: Arc<[u8]>,
}

/// Pictures kept at most; each can have megabytes.
const KEPT: usize = 16;

impl Album {
    /// The picture at `path`, read now or before.
    ///
    /// # Errors
    /// As [`load`].
    pub fn picture(&self, path: &Path, alternative: String) -> Result<Picture, PictureError> {
        // A thread that panicked while it held the lock left at worst one picture less.
        let known = |album: &Self| album.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get(path).cloned();
        if let Some(Pixels { size, rgba }) = known(self) {
            return Ok(Picture { size, rgba, alternative });
        }
        let picture = load(path, alternative)?;
        let mut kept = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(path.to_path_buf(), Pixels { size: picture.size, rgba: picture.rgba.clone() });
        Ok(picture)
    }
}

/// What is wrong with a picture; the message goes on from its file name.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct PictureError {
    /// "is a folder"
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

fn error(message: impl Into<String>, help: &'static str) -> PictureError {
    PictureError { message: message.into(), help }
}

/// Reads the picture at `path`.
///
/// # Errors
/// Missing, a folder, no PNG or JPEG, broken, or too large.
pub fn load(path: &Path, alternative: String) -> Result<Picture, PictureError> {
    const KIND: &str = "use a PNG (best with a transparent ground), a JPEG or an SVG drawing";
    const SIZE: &str = "scan it at 300 dpi and cut it to the signature; 1500 pixels of width are plenty";
    let bytes = file::read(path, file::Kind::Picture).map_err(|fault| match fault.cause {
        Cause::Folder => error("is a folder", KIND),
        _ => error(format!("cannot be read: {fault}"), fault.help()),
    })?;
    let format = match bytes.as_slice() {
        [0x89, b'P', b'N', b'G', ..] => ImageFormat::Png,
        [0xff, 0xd8, 0xff, ..] => ImageFormat::Jpeg,
        bytes if drawing::is_svg(bytes) => return drawn(bytes, alternative),
        _ => return Err(error("is neither PNG nor JPEG nor SVG", KIND)),
    };
    let limit = Limit { pixels: MAX_PIXELS, bytes: MEMORY };
    let raster = raster::read(&bytes, format, limit).map_err(|why| match why {
        Unreadable::Broken(reason) => {
            error(format!("is broken: {reason}"), "open it in a picture program and save it again")
        }
        Unreadable::CutOff => error("is not whole: its end is missing", "save it or have it sent again"),
        Unreadable::Empty => error("has no pixels", KIND),
        Unreadable::TooManyPixels(width, height) => {
            error(format!("has {width} × {height} pixels, more than 40 million"), SIZE)
        }
        Unreadable::TooDeep(width, height) => {
            error(format!("has {width} × {height} pixels of a kind that takes too much memory"), SIZE)
        }
    })?;
    let (width, height) = raster.size;
    let share = (f64::from(ROOM_PIXELS) / f64::from(width.max(height))).min(1.0);
    let reduced = |side: u32| (f64::from(side) * share).round() as u32;
    let mut picture = raster.reduced(reduced(width), reduced(height), Ground::Clear);
    picture.apply_orientation(raster.orientation);
    let rgba = picture.to_rgba8();
    Ok(Picture { size: rgba.dimensions(), rgba: rgba.into_raw().into(), alternative })
}

/// Reads a drawing.
fn drawn(bytes: &[u8], alternative: String) -> Result<Picture, PictureError> {
    const PATHS: &str =
        "turn text and effects into paths in your drawing program, or save it as a PNG with 1400 pixels of width";
    if bytes.len() > MAX_DRAWING {
        return Err(error(
            "has more than 1 MiB",
            "take out what is not seen, or save it as a PNG with 1400 pixels of width",
        ));
    }
    let (size, rgba) = drawing::pixels(bytes, ROOM_PIXELS).map_err(|why| error(why, PATHS))?;
    Ok(Picture { size, rgba: rgba.into(), alternative })
}
