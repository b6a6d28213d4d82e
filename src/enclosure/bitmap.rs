//! Whether a compressed picture inside a PDF is all there.
//!
//! In: an image object (ISO 32000-1, 8.9.5) compressed by Flate. Out: the share of its lines that is missing. Viewers fill what
//! is missing with black or white and say nothing; a letter must not. Nothing is kept, only counted.

use lopdf::{Object, Stream};

use super::source::Source;
use super::source::filter::{self, Whole};

/// Less than this is no loss: programs that leave out the last bytes of a picture.
const NO_LOSS: f32 = 0.01;

/// The share of the picture that is missing, if any is. Pictures that are too large to be looked at count as whole.
pub fn missing(source: &Source, stream: &Stream) -> Option<f32> {
    let (length, whole) = filter::inflated_length(&stream.content, &source.work).ok()?;
    let share = match expected(source, stream) {
        Some(expected) if length >= expected => return None,
        Some(expected) => 1.0 - length as f32 / expected as f32,
        None if whole == Whole::No => NO_LOSS,
        None => return None,
    };
    (share >= NO_LOSS).then_some(share)
}

/// How many bytes its data have to be.
fn expected(source: &Source, stream: &Stream) -> Option<usize> {
    let document = &source.document;
    let get = |key: &[u8]| stream.dict.get(key).ok().and_then(|o| document.dereference(o).ok()).map(|(_, o)| o);
    let number = |key: &[u8]| get(key).and_then(|o| o.as_i64().ok()).and_then(|n| usize::try_from(n).ok());
    let (width, height) = (number(b"Width")?, number(b"Height")?);
    let is_mask = matches!(get(b"ImageMask"), Some(Object::Boolean(true)));
    let bits =
        if is_mask { 1 } else { number(b"BitsPerComponent")?.checked_mul(components(source, get(b"ColorSpace")?)?)? };
    let row = width.checked_mul(bits)?.div_ceil(8);
    let predicted = match source.filters(stream).ok()?.first()? {
        (_, Some(parameters)) => parameters.get(b"Predictor").and_then(Object::as_i64).is_ok_and(|p| p >= 10),
        _ => false,
    };
    (row + usize::from(predicted)).checked_mul(height).filter(|n| *n > 0)
}

/// Components of a colour space (8.6).
fn components(source: &Source, space: &Object) -> Option<usize> {
    let document = &source.document;
    let follow = |object: &'_ Object| document.dereference(object).ok().map(|(_, o)| o.clone());
    match space {
        Object::Name(name) => match name.as_slice() {
            b"DeviceGray" | b"G" | b"CalGray" => Some(1),
            b"DeviceRGB" | b"RGB" | b"CalRGB" => Some(3),
            b"DeviceCMYK" | b"CMYK" => Some(4),
            _ => None,
        },
        Object::Array(parts) => match follow(parts.first()?)?.as_name().ok()? {
            b"CalGray" | b"Indexed" | b"I" | b"Separation" | b"DeviceGray" => Some(1),
            b"CalRGB" | b"Lab" | b"DeviceRGB" => Some(3),
            b"DeviceCMYK" => Some(4),
            b"ICCBased" => {
                let profile = follow(parts.get(1)?)?;
                profile
                    .as_stream()
                    .ok()?
                    .dict
                    .get(b"N")
                    .and_then(Object::as_i64)
                    .ok()
                    .and_then(|n| usize::try_from(n).ok())
            }
            b"DeviceN" => follow(parts.get(1)?)?.as_array().ok().map(Vec::len),
            _ => None,
        },
        _ => None,
    }
}
