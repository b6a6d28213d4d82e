//! A PNG or JPEG as pixels.
//!
//! In: the bytes of a file and what it may cost. Out: its pixels as the sensor lay, which side is up, and its colour profile; or why
//! not. Size and memory are worked out from the file's head before anything is decoded, so that a small file cannot claim the
//! memory of a large picture, and pictures are reduced line by line, without a second copy of their size.

use std::io::Cursor;

use image::metadata::Orientation;

use crate::words::Say;
use image::{
    ColorType, DynamicImage, GrayImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage, RgbaImage,
};

/// Largest colour profile that is looked at: those of printers have a megabyte.
const MAX_PROFILE: usize = 4 << 20;
/// Longest side, that of JPEG; decoders hold several lines at a time.
const LONGEST_SIDE: u32 = 65_535;
/// What the decoder of PNG may use besides pixels: a profile, chunks, lines.
const ROOM: u64 = 16 << 20;

/// What a picture may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Pixels.
    pub pixels: u64,
    /// Bytes of memory while it is decoded.
    pub bytes: u64,
}

/// A picture that was read.
pub struct Raster {
    /// Width and height in pixels, as the sensor lay.
    pub size: (u32, u32),
    /// How they are turned to be upright: telephones write pictures as the sensor lies.
    pub orientation: Orientation,
    /// Its colour profile (ICC.1).
    pub profile: Option<Vec<u8>>,
    colour: ColorType,
    samples: Vec<u8>,
}

/// What becomes of transparency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// It is kept.
    Clear,
    /// It shows white, as on paper.
    White,
}

/// Why a picture cannot be read.
#[allow(clippy::large_enum_variant, reason = "a sentence that is said once, of a file that is refused")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// What is wrong with it, going on from "it is broken: ".
    Broken(Say),
    /// Its end is missing.
    CutOff,
    /// Width and height.
    TooManyPixels(u32, u32),
    /// Width and height of a picture of few pixels that each take much memory.
    TooDeep(u32, u32),
    /// It has no pixels.
    Empty,
}

/// What a decoder says, in words about the picture.
fn unreadable(error: &ImageError, size: (u32, u32)) -> Unreadable {
    let words = error.to_string().to_lowercase();
    let says = |word: &str| words.contains(word);
    match error {
        ImageError::Limits(_) if size == (0, 0) => Unreadable::Broken(Say::PictureNotes {}),
        ImageError::Limits(_) => Unreadable::TooDeep(size.0, size.1),
        ImageError::Unsupported(_) => Unreadable::Broken(Say::PictureRare {}),
        _ if says("end of file") || says("enough bytes") || says("more image data") || says("unexpected end") => {
            Unreadable::CutOff
        }
        _ if says("crc") || says("checksum") => Unreadable::Broken(Say::PictureChecksum {}),
        _ => Unreadable::Broken(Say::PictureData {}),
    }
}

/// Reads a picture.
///
/// # Errors
/// Broken, empty, cut off, or too large.
pub fn read(bytes: &[u8], format: ImageFormat, limit: Limit) -> Result<Raster, Unreadable> {
    if let Some((width, height)) = sides_of_png(bytes).filter(|sides| sides.0.max(sides.1) > LONGEST_SIDE) {
        return Err(Unreadable::TooDeep(width, height));
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(ROOM);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|e| unreadable(&e, (0, 0)))?;
    let size = decoder.dimensions();
    let pixels = u64::from(size.0) * u64::from(size.1);
    if pixels > limit.pixels {
        return Err(Unreadable::TooManyPixels(size.0, size.1));
    }
    if pixels == 0 {
        return Err(Unreadable::Empty);
    }
    let kept_by_decoder = if format == ImageFormat::Jpeg { coefficients(bytes) } else { 0 };
    if decoder.total_bytes().saturating_add(pixels.saturating_mul(kept_by_decoder)) > limit.bytes {
        return Err(Unreadable::TooDeep(size.0, size.1));
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten().filter(|profile| profile.len() <= MAX_PROFILE);
    let colour = decoder.color_type();
    let mut samples = vec![0; decoder.total_bytes() as usize];
    decoder.read_image(&mut samples).map_err(|e| unreadable(&e, size))?;
    Ok(Raster { size, orientation, profile, colour, samples })
}

/// Width and height in the head of a PNG: its decoder makes room for a line before it tells them.
fn sides_of_png(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let side = |at: usize| head.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    Some((side(0)?, side(4)?))
}

/// Bytes a pixel that a decoder keeps of a JPEG beside its pixels: all coefficients of one that comes in several scans.
fn coefficients(bytes: &[u8]) -> u64 {
    let (mut at, mut components, mut in_scans) = (2, 0, false);
    while let Some([0xff, marker, high, low, body @ ..]) = bytes.get(at..) {
        match marker {
            0xff => {
                at += 1;
                continue;
            }
            0xc0..=0xc2 => {
                components = body.get(5).copied().unwrap_or(0);
                in_scans = *marker == 0xc2;
            }
            0xda => {
                in_scans |= body.first().is_some_and(|count| *count < components);
                break;
            }
            _ => {}
        }
        at += 2 + usize::from(u16::from_be_bytes([*high, *low])).max(2);
    }
    if in_scans { 2 * u64::from(components) } else { 0 }
}

impl Raster {
    /// Whether it shows grey alone.
    fn is_grey(&self) -> bool {
        !self.colour.has_color()
    }

    /// The picture in eight bits a sample, no wider and no higher than this, never enlarged: each of its pixels is the
    /// mean of those it stands for.
    pub fn reduced(&self, width: u32, height: u32, ground: Ground) -> DynamicImage {
        let (width, height) = (width.clamp(1, self.size.0), height.clamp(1, self.size.1));
        let clear = ground == Ground::Clear;
        let channels = if clear {
            4
        } else if self.is_grey() {
            1
        } else {
            3
        };
        let mut out = Vec::with_capacity(width as usize * height as usize * channels);
        // Worked out once, not for every line.
        let columns = Shares::new(self.size.0, width);
        let columns: Vec<Vec<(u32, f32)>> = (0..width).map(|target| columns.of(target).collect()).collect();
        let mut sums = vec![[0.0_f32; 4]; width as usize];
        let rows = Shares::new(self.size.1, height);
        for target in 0..height {
            sums.fill([0.0; 4]);
            for (row, weight) in rows.of(target) {
                self.add_row(row, weight, &columns, clear, &mut sums);
            }
            for [r, g, b, a] in &sums {
                let byte = |value: f32| (value + 0.5) as u8;
                match channels {
                    1 => out.push(byte(*r)),
                    3 => out.extend([byte(*r), byte(*g), byte(*b)]),
                    // The colours were weighed by how much of them is seen.
                    _ if *a > 0.0 => {
                        out.extend([byte(r * 255.0 / a), byte(g * 255.0 / a), byte(b * 255.0 / a), byte(*a)])
                    }
                    _ => out.extend([0; 4]),
                }
            }
        }
        let made = match channels {
            1 => GrayImage::from_raw(width, height, out).map(DynamicImage::from),
            3 => RgbImage::from_raw(width, height, out).map(DynamicImage::from),
            _ => RgbaImage::from_raw(width, height, out).map(DynamicImage::from),
        };
        made.unwrap_or_default()
    }

    fn add_row(&self, row: u32, weight: f32, columns: &[Vec<(u32, f32)>], clear: bool, sums: &mut [[f32; 4]]) {
        for (shares, sum) in columns.iter().zip(sums) {
            for (column, share) in shares {
                let [r, g, b, a] = self.pixel(*column, row).map(f32::from);
                let seen = a / 255.0;
                let white = if clear { 0.0 } else { 255.0 - a };
                let share = share * weight;
                sum[0] += (r * seen + white) * share;
                sum[1] += (g * seen + white) * share;
                sum[2] += (b * seen + white) * share;
                sum[3] += a * share;
            }
        }
    }

    fn pixel(&self, x: u32, y: u32) -> [u8; 4] {
        let bytes = usize::from(self.colour.bytes_per_pixel());
        let at = (y as usize * self.size.0 as usize + x as usize) * bytes;
        let Some(samples) = self.samples.get(at..at + bytes) else { return [255; 4] };
        let wide = |index: usize| (u16::from_ne_bytes([samples[index * 2], samples[index * 2 + 1]]) >> 8) as u8;
        match self.colour {
            ColorType::L8 => [samples[0], samples[0], samples[0], 255],
            ColorType::La8 => [samples[0], samples[0], samples[0], samples[1]],
            ColorType::Rgb8 => [samples[0], samples[1], samples[2], 255],
            ColorType::Rgba8 => [samples[0], samples[1], samples[2], samples[3]],
            ColorType::L16 => [wide(0), wide(0), wide(0), 255],
            ColorType::La16 => [wide(0), wide(0), wide(0), wide(1)],
            ColorType::Rgb16 => [wide(0), wide(1), wide(2), 255],
            ColorType::Rgba16 => [wide(0), wide(1), wide(2), wide(3)],
            // Neither PNG nor JPEG has others.
            _ => [255; 4],
        }
    }
}

/// Which lines a line of a smaller picture stands for.
struct Shares {
    from: u32,
    to: u32,
}

impl Shares {
    fn new(from: u32, to: u32) -> Self {
        Shares { from, to }
    }

    /// Each with its share of the line; the shares make one.
    fn of(&self, target: u32) -> impl Iterator<Item = (u32, f32)> + use<> {
        // In units of which a line of the smaller picture has `from`, and one of the larger picture `to`.
        let (from, to) = (u64::from(self.from), u64::from(self.to));
        let (start, end) = (u64::from(target) * from, (u64::from(target) + 1) * from);
        (start / to..end.div_ceil(to)).map(move |line| {
            let overlap = end.min((line + 1) * to) - start.max(line * to);
            (line as u32, overlap as f32 / from as f32)
        })
    }
}

#[cfg(test)]
#[path = "raster_tests.rs"]
mod tests;
