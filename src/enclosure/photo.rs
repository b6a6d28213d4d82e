//! A PNG or JPEG as an image object.
//!
//! In: the bytes of a file. Out: an [`Appendix`] of one leaf, in DeviceRGB or DeviceGray (ISO 32000-1, 8.9), or why not.
//! The size is read from the file's head before anything is decoded. A JPEG in sRGB goes on as it is but for its
//! metadata; any other picture is decoded, brought to sRGB and coded anew. Nothing of a file goes on but pixels: no
//! place, camera, time, name, comment or preview. What is transparent shows white, as on paper.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageEncoder, ImageFormat};
use lopdf::{Dictionary, Object, Stream, dictionary};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::appendix::{Appendix, Leaf, LeafKind};
use super::finding::{Finding, Sort, cut_off};
use super::jpeg;
use super::jpeg_lines;
use crate::paper::geometry::Length;
use crate::raster::{self, Ground, Limit, Raster, Unreadable};
use crate::words::Say;

/// Most pixels a file may have: telephones take 50 million, A4 at 600 dpi has 35.
const MAX_PIXELS: u64 = 60_000_000;
/// Memory for decoding a picture, in bytes: 60 million pixels of four bytes.
const MEMORY: u64 = 240_000_000;
/// The same for files that are large themselves, and how large that is: cameras that keep 50 million pixels in scans.
const MEMORY_OF_LARGE: u64 = 700_000_000;
const LARGE_FILE: usize = 10 << 20;
/// Pixels that a page shows at 300 dpi, 257 × 175 mm of it; what has more is reduced to so many.
const PAGE_PIXELS: f64 = 3035.0 * 2067.0;
/// Quality of a JPEG that is coded anew.
const QUALITY: u8 = 85;
/// Pictures are never shown larger than at 150 dpi: a small one would show its pixels.
const POINTS_A_PIXEL: f32 = 72.0 / 150.0;
/// How much taller than wide a picture is that cannot be read on paper.
const TALL: u32 = 4;

const SAVE_AGAIN: Say = Say::EnclosureSaveAgainInProgram {};

/// Makes the appendix of a picture.
///
/// # Errors
/// Broken, cut off, without pixels, or with too many of them.
pub fn appendix(bytes: &[u8], format: ImageFormat) -> Result<(Appendix, Vec<Finding>), Vec<Finding>> {
    if format == ImageFormat::Jpeg
        && let Some(gap) = jpeg_lines::gap(bytes)
    {
        return Err(vec![cut_off(Say::EnclosureThePicture {}, gap.share())]);
    }
    let Decoded { raster, profile } = decoded(bytes, format).map_err(|fault| vec![fault])?;
    let orientation = raster.orientation;
    let pixels = f64::from(raster.size.0) * f64::from(raster.size.1);
    let as_it_is = || match format {
        ImageFormat::Jpeg if pixels <= PAGE_PIXELS && profile.is_none() => jpeg::cleaned(bytes),
        _ => None,
    };
    let (mut objects, root, size) = match as_it_is() {
        Some(cleaned) => {
            let colours = if cleaned.components == 1 { "DeviceGray" } else { "DeviceRGB" };
            let image = image_object(cleaned.size, colours, dictionary! { "Filter" => "DCTDecode" }, cleaned.bytes);
            let turned = turns(orientation);
            let size = if turned { (cleaned.size.1, cleaned.size.0) } else { cleaned.size };
            match upright(orientation) {
                None => (vec![(1, image)], 1, size),
                Some(matrix) => (vec![(1, image), (2, turned_form(matrix))], 2, size),
            }
        }
        None => {
            let share = (PAGE_PIXELS / pixels).sqrt().min(1.0);
            let reduced = |side: u32| (f64::from(side) * share).round() as u32;
            let mut picture = raster.reduced(reduced(raster.size.0), reduced(raster.size.1), Ground::White);
            drop(raster);
            if let Some(profile) = &profile {
                to_srgb(&mut picture, profile);
            }
            picture.apply_orientation(orientation);
            let size = (picture.width(), picture.height());
            let image = match format {
                ImageFormat::Jpeg => as_jpeg(&picture),
                _ => as_flate(&picture),
            };
            (vec![(1, image.map_err(|fault| vec![fault])?)], 1, size)
        }
    };
    for (_, object) in &mut objects {
        if let Object::Stream(stream) = object {
            stream.allows_compression = false;
        }
    }
    let points = |pixels: u32| Length::pt(pixels as f32 * POINTS_A_PIXEL);
    let leaf = Leaf {
        kind: LeafKind::Picture,
        caption: None,
        size: (points(size.0), points(size.1)),
        root,
        drawn: (1.0, 1.0),
    };
    let tall = (size.1 / size.0.max(1) >= TALL).then(|| {
        Finding::warning(
            Sort::TallPicture,
            Say::EnclosureIsTall { width: size.0.into(), height: size.1.into() },
            Say::EnclosureCutPicture {},
        )
    });
    let appendix = Appendix { mail: None, leaves: vec![leaf], objects, digest: [0; 32] };
    Ok((appendix, tall.into_iter().collect()))
}

struct Decoded {
    raster: Raster,
    /// The colour profile, if it is one for RGB and not as good as sRGB.
    profile: Option<ColorProfile>,
}

fn decoded(bytes: &[u8], format: ImageFormat) -> Result<Decoded, Finding> {
    let fault = |why: Unreadable| match why {
        Unreadable::Broken(why) => broken(why),
        Unreadable::CutOff => cut_off(Say::EnclosureThePicture {}, None),
        Unreadable::Empty => broken(Say::EnclosureNoPixels {}),
        Unreadable::TooManyPixels(width, height) => {
            let what = Say::EnclosureHasPixels { width: width.into(), height: height.into() };
            Finding::error(Sort::TooManyPixels, what, Say::EnclosureReduce {})
        }
        Unreadable::TooDeep(width, height) => {
            let what = Say::EnclosureTooDeep { width: width.into(), height: height.into() };
            Finding::error(Sort::TooManyPixels, what, Say::EnclosureReduce {})
        }
    };
    let memory = if bytes.len() > LARGE_FILE { MEMORY_OF_LARGE } else { MEMORY };
    let raster = raster::read(bytes, format, Limit { pixels: MAX_PIXELS, bytes: memory }).map_err(fault)?;
    let profile = raster.profile.as_deref().and_then(|icc| ColorProfile::new_from_slice(icc).ok());
    let profile = profile.filter(|p| p.color_space == DataColorSpace::Rgb && !as_good_as_srgb(p));
    Ok(Decoded { raster, profile })
}

/// Whether colours stay what they are when the profile is left out: the profiles of cameras are often sRGB under
/// another name.
fn as_good_as_srgb(profile: &ColorProfile) -> bool {
    const STEPS: [u8; 5] = [0, 64, 128, 192, 255];
    let colours: Vec<u8> = (0..125).flat_map(|i| [STEPS[i / 25], STEPS[i / 5 % 5], STEPS[i % 5]]).collect();
    let mut changed = colours.clone();
    convert(&mut changed, profile) && colours.iter().zip(&changed).all(|(a, b)| a.abs_diff(*b) <= 3)
}

fn to_srgb(picture: &mut DynamicImage, profile: &ColorProfile) {
    if let DynamicImage::ImageRgb8(rgb) = picture {
        // A profile that cannot be used is left out, as most viewers do.
        convert(rgb, profile);
    }
}

/// Brings samples of red, green and blue to sRGB; false when the profile cannot be used.
fn convert(samples: &mut [u8], profile: &ColorProfile) -> bool {
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, TransformOptions::default())
    else {
        return false;
    };
    let source = samples.to_vec();
    transform.transform(&source, samples).is_ok()
}

fn image_object(size: (u32, u32), colours: &str, mut dict: Dictionary, data: Vec<u8>) -> Object {
    dict.set("Type", "XObject");
    dict.set("Subtype", "Image");
    dict.set("Width", i64::from(size.0));
    dict.set("Height", i64::from(size.1));
    dict.set("ColorSpace", Object::Name(colours.as_bytes().to_vec()));
    dict.set("BitsPerComponent", 8);
    Object::Stream(Stream::new(dict, data))
}

fn colours_of(picture: &DynamicImage) -> (&'static str, i64) {
    if picture.color().has_color() { ("DeviceRGB", 3) } else { ("DeviceGray", 1) }
}

fn broken(why: Say) -> Finding {
    Finding::error(Sort::Broken, Say::EnclosureIsBroken { why: why.into() }, SAVE_AGAIN)
}

fn not_coded() -> Finding {
    broken(Say::EnclosureNotCoded {})
}

fn as_jpeg(picture: &DynamicImage) -> Result<Object, Finding> {
    let mut data = Vec::new();
    JpegEncoder::new_with_quality(&mut data, QUALITY).encode_image(picture).map_err(|_| not_coded())?;
    let data = jpeg::without_metadata(&data).unwrap_or(data);
    let size = (picture.width(), picture.height());
    Ok(image_object(size, colours_of(picture).0, dictionary! { "Filter" => "DCTDecode" }, data))
}

/// The compressed data of a PNG is what `FlateDecode` reads with predictor 15 (ISO 32000-1, 7.4.4.4).
fn as_flate(picture: &DynamicImage) -> Result<Object, Finding> {
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive)
        .write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into())
        .map_err(|_| not_coded())?;
    let mut data = Vec::with_capacity(png.len());
    let mut rest = png.get(8..).unwrap_or_default();
    while let [a, b, c, d, kind @ ..] = rest {
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        if let Some(chunk) = kind.strip_prefix(b"IDAT").and_then(|k| k.get(..length)) {
            data.extend(chunk);
        }
        rest = rest.get(length + 12..).unwrap_or_default();
    }
    let (colours, samples) = colours_of(picture);
    let parameters = dictionary! {
        "Predictor" => 15, "Colors" => samples, "BitsPerComponent" => 8, "Columns" => i64::from(picture.width())
    };
    let dict = dictionary! { "Filter" => "FlateDecode", "DecodeParms" => parameters };
    Ok(image_object((picture.width(), picture.height()), colours, dict, data))
}

/// Whether width and height change places.
fn turns(orientation: Orientation) -> bool {
    use Orientation::*;
    matches!(orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
}

/// From the unit square of the picture as it was taken to the one it is looked at in; none when they are the same.
fn upright(orientation: Orientation) -> Option<[i64; 6]> {
    use Orientation::*;
    Some(match orientation {
        NoTransforms => return None,
        FlipHorizontal => [-1, 0, 0, 1, 1, 0],
        Rotate180 => [-1, 0, 0, -1, 1, 1],
        FlipVertical => [1, 0, 0, -1, 0, 1],
        Rotate90FlipH => [0, -1, -1, 0, 1, 1],
        Rotate90 => [0, -1, 1, 0, 0, 1],
        Rotate270FlipH => [0, 1, 1, 0, 0, 0],
        Rotate270 => [0, 1, -1, 0, 1, 0],
    })
}

/// A form that draws object 1 turned.
fn turned_form(matrix: [i64; 6]) -> Object {
    let [a, b, c, d, e, f] = matrix;
    let dict = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), 1.into(), 1.into()],
        "Resources" => dictionary! { "XObject" => dictionary! { "Im" => Object::Reference((1, 0)) } },
    };
    Object::Stream(Stream::new(dict, format!("{a} {b} {c} {d} {e} {f} cm /Im Do").into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_as_good_as_srgb_is_left_out_and_another_one_is_heeded() {
        assert!(as_good_as_srgb(&ColorProfile::new_srgb()));
        let wide = ColorProfile::new_display_p3();
        assert!(!as_good_as_srgb(&wide));
        let mut samples = [200, 100, 50, 90, 90, 90];
        assert!(convert(&mut samples, &wide));
        assert!(
            samples[0] > 205 && samples[2] < 45,
            "the same red is a higher number in the narrower space: {samples:?}"
        );
        assert!(samples[3..].iter().all(|v| v.abs_diff(90) <= 2), "grey stays grey: {samples:?}");
    }

    /// A JPEG of a telephone that names Display P3 is coded anew; the profile's own name does not come along.
    #[test]
    fn a_photo_in_another_colour_space_is_brought_to_srgb() {
        let mut plain = Vec::new();
        let picture = image::RgbImage::from_pixel(32, 32, image::Rgb([200, 100, 50]));
        JpegEncoder::new_with_quality(&mut plain, 95).encode_image(&picture).unwrap();
        let profile = ColorProfile::new_display_p3().encode().unwrap();
        let mut bytes = plain[..2].to_vec();
        bytes.extend([0xff, 0xe2]);
        bytes.extend((profile.len() as u16 + 16).to_be_bytes());
        bytes.extend(b"ICC_PROFILE\0\x01\x01");
        bytes.extend(&profile);
        bytes.extend(&plain[2..]);
        let (appendix, _) = appendix(&bytes, ImageFormat::Jpeg).unwrap();
        let (_, Object::Stream(stream)) = &appendix.objects[0] else { panic!() };
        assert!(!stream.content.windows(3).any(|w| w == b"ICC"));
        let shown = image::load_from_memory(&stream.content).unwrap().to_rgb8().get_pixel(16, 16).0;
        assert!(shown[0] > 205 && shown[2] < 45, "{shown:?}");
    }

    #[test]
    fn grey_stays_grey_and_small() {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image::GrayImage::from_fn(50, 40, |x, y| image::Luma([(x * y) as u8]))
            .write_to(&mut bytes, ImageFormat::Png)
            .unwrap();
        let (appendix, warnings) = appendix(bytes.get_ref(), ImageFormat::Png).unwrap();
        let (_, Object::Stream(stream)) = &appendix.objects[0] else { panic!() };
        assert_eq!(stream.dict.get(b"ColorSpace").unwrap().as_name().unwrap(), b"DeviceGray");
        assert_eq!(stream.get_plain_content().unwrap().len(), 50 * 40);
        assert!(warnings.is_empty());
    }
}
