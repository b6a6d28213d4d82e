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
use crate::problem::{Code, Problem};
use crate::raster::{self, Ground, Limit, Unreadable};
use crate::visible::shown;
use crate::words::{Arg, Say};

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
    pub fn picture(&self, path: &Path, alternative: String) -> Result<Picture, Problem> {
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

/// Reads the picture at `path`.
///
/// # Errors
/// Missing, a folder, no PNG or JPEG, broken, or too large.
pub fn load(path: &Path, alternative: String) -> Result<Picture, Problem> {
    let name = || Arg::from(shown(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy()));
    let bytes = file::read(path, file::FileKind::Picture).map_err(|fault| match fault.cause {
        Cause::Folder => Code::CasePictureFolder { name: name() }.error(),
        _ => {
            let said = Say::PictureCannotRead { name: name(), why: fault.why() }.into();
            Code::CasePictureUnreadable { said }.error().hint(fault.hint())
        }
    })?;
    let format = match bytes.as_slice() {
        [0x89, b'P', b'N', b'G', ..] => ImageFormat::Png,
        [0xff, 0xd8, 0xff, ..] => ImageFormat::Jpeg,
        bytes if drawing::is_svg(bytes) => return drawn(bytes, alternative, name()),
        _ => return Err(Code::CasePictureFormat { name: name() }.error()),
    };
    let limit = Limit { pixels: MAX_PIXELS, bytes: MEMORY };
    let raster = raster::read(&bytes, format, limit).map_err(|why| unreadable(why, name()).error())?;
    let (width, height) = raster.size;
    let share = (f64::from(ROOM_PIXELS) / f64::from(width.max(height))).min(1.0);
    let reduced = |side: u32| (f64::from(side) * share).round() as u32;
    let mut picture = raster.reduced(reduced(width), reduced(height), Ground::Clear);
    picture.apply_orientation(raster.orientation);
    let rgba = picture.to_rgba8();
    Ok(Picture { size: rgba.dimensions(), rgba: rgba.into_raw().into(), alternative })
}

fn unreadable(why: Unreadable, name: Arg) -> Code {
    match why {
        Unreadable::Broken(why) => Code::CasePictureBroken { name, why: why.into() },
        Unreadable::CutOff => Code::CasePictureCutOff { name },
        Unreadable::Empty => Code::CasePictureEmpty { name },
        Unreadable::TooManyPixels(width, height) => {
            Code::CasePictureTooManyPixels { name, width: width.into(), height: height.into() }
        }
        Unreadable::TooDeep(width, height) => {
            Code::CasePictureTooDeep { name, width: width.into(), height: height.into() }
        }
    }
}

/// Reads a drawing.
fn drawn(bytes: &[u8], alternative: String, name: Arg) -> Result<Picture, Problem> {
    if bytes.len() > MAX_DRAWING {
        return Err(Code::CasePictureLargeDrawing { name }.error());
    }
    let drawn = drawing::pixels(bytes, ROOM_PIXELS);
    let (size, rgba) = drawn.map_err(|why| Code::CasePictureDrawing { name, why: why.into() }.error())?;
    Ok(Picture { size, rgba: rgba.into(), alternative })
}
