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
use crate::case::{Case, SignatureKind};
use crate::digest::ShortHash;
use crate::file::{self, Cause};
use crate::problem::{Code, Problem, Problems};
use crate::raster::{self, Ground, Limit, Unreadable};
use crate::template::Language;
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
    file: ShortHash,
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
        if let Some(Pixels { file, size, rgba }) = known(self) {
            return Ok(Picture { file, size, rgba, alternative });
        }
        let picture = load(path, alternative)?;
        let mut kept = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        let pixels = Pixels { file: picture.file, size: picture.size, rgba: picture.rgba.clone() };
        kept.insert(path.to_path_buf(), pixels);
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
    Ok(Picture { file: ShortHash::of(&bytes), size: rgba.dimensions(), rgba: rgba.into_raw().into(), alternative })
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

/// Least span of a line of ink, in pixels: less is a dot, or dust.
const LEAST_SPAN: u32 = 12;
/// How much darker ink is than its ground at least, of 255.
const LEAST_CONTRAST: u32 = 40;

/// Whether somebody's hand is to be seen on white paper: something that is darker than its ground and no dot.
pub fn shows_ink(picture: &Picture) -> bool {
    let (width, _) = picture.size;
    let lightness = |pixel: &[u8]| match *pixel {
        [red, green, blue, alpha] => {
            let (sum, alpha) = (u32::from(red) + u32::from(green) + u32::from(blue), u32::from(alpha));
            (sum * alpha + 3 * 255 * (255 - alpha)) / (3 * 255)
        }
        _ => 255,
    };
    let all = || picture.rgba.chunks_exact(4).map(lightness);
    let (Some(darkest), Some(lightest)) = (all().min(), all().max()) else { return false };
    if lightest - darkest < LEAST_CONTRAST {
        return false;
    }
    let middle = u32::midpoint(darkest, lightest);
    let ink = (0_u32..).zip(all()).filter(|(_, lightness)| *lightness < middle);
    let (mut x, mut y) = ((u32::MAX, 0), (u32::MAX, 0));
    for (place, _) in ink {
        let (column, row) = (place % width, place / width);
        x = (x.0.min(column), x.1.max(column));
        y = (y.0.min(row), y.1.max(row));
    }
    (x.1 + 1).saturating_sub(x.0).max((y.1 + 1).saturating_sub(y.0)) >= LEAST_SPAN
}

/// Reads a drawing.
fn drawn(bytes: &[u8], alternative: String, name: Arg) -> Result<Picture, Problem> {
    if bytes.len() > MAX_DRAWING {
        return Err(Code::CasePictureLargeDrawing { name }.error());
    }
    let drawn = drawing::pixels(bytes, ROOM_PIXELS);
    let (size, rgba) = drawn.map_err(|why| Code::CasePictureDrawing { name, why: why.into() }.error())?;
    Ok(Picture { file: ShortHash::of(bytes), size, rgba: rgba.into(), alternative })
}

/// The picture of the signature, where the case is signed with one.
pub(super) fn of_signature(
    case: &Case,
    language: &Language,
    album: &Album,
    problems: &mut Problems,
) -> Option<Picture> {
    let path = case.signature.image.as_ref().filter(|_| case.signature.kind == SignatureKind::Image)?;
    let alternative = language.words.signature_alt.replace("{name}", &case.sender.address.name.replace('\n', " "));
    let picture = told(case, "signature.image", path, alternative, album, problems)?;
    if !shows_ink(&picture) {
        let name = shown(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy());
        problems.push(case.about("signature.image", Code::CasePictureBlank { name: name.into() }.error()));
        return None;
    }
    Some(picture)
}

/// The logo; its name stands beside it, so the words for those who cannot see it are few.
pub(super) fn of_letterhead(case: &Case, album: &Album, problems: &mut Problems) -> Option<Picture> {
    let path = case.sender.logo.as_ref()?;
    told(
        case,
        "sender.logo",
        path,
        format!("Logo: {}", super::frame::name_at_the_head(case).replace('\n', " ")),
        album,
        problems,
    )
}

/// A picture of the album, or what is wrong with it at the field that names it.
fn told(
    case: &Case,
    field: &str,
    path: &Path,
    alternative: String,
    album: &Album,
    problems: &mut Problems,
) -> Option<Picture> {
    match album.picture(path, alternative) {
        Ok(picture) => Some(picture),
        Err(problem) => {
            problems.push(case.about(field, problem));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(width: u32, height: u32, pixel: impl Fn(u32, u32) -> [u8; 4]) -> Picture {
        let all = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let rgba: Vec<u8> = all.flat_map(|(x, y)| pixel(x, y)).collect();
        Picture { file: ShortHash::of(&rgba), size: (width, height), rgba: rgba.into(), alternative: String::new() }
    }

    #[test]
    fn a_picture_without_a_line_is_no_signature() {
        let (white, black, clear) = ([255; 4], [0, 0, 0, 255], [0; 4]);
        let blank = [
            of(300, 90, |_, _| white),
            of(300, 90, |_, _| clear),
            of(300, 90, |_, _| black),
            of(1, 1, |_, _| black),
            of(300, 90, |x, y| if (x, y) == (40, 40) { black } else { white }),
            of(300, 90, |x, _| if x % 7 == 0 { [235, 235, 235, 255] } else { white }),
            of(300, 90, |_, y| if y == 40 { white } else { clear }),
        ];
        for (index, picture) in blank.iter().enumerate() {
            assert!(!shows_ink(picture), "{index}");
        }
        let signed = [
            of(300, 90, |x, y| if x / 3 == y { [0, 0, 120, 255] } else { clear }),
            of(300, 90, |x, y| if x / 3 == y { [60, 60, 90, 255] } else { [190, 185, 180, 255] }),
            of(40, 14, |_, y| if y == 7 { black } else { white }),
        ];
        for (index, picture) in signed.iter().enumerate() {
            assert!(shows_ink(picture), "{index}");
        }
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/signature.png");
        assert!(shows_ink(&load(&own, String::new()).unwrap()));
    }
}
