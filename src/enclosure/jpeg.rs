//! A JPEG without its metadata.
//!
//! In: the bytes of a file (ISO/IEC 10918-1, annex B). Out: [`Cleaned`], the same picture to the bit, made of the
//! segments a decoder needs and no others: no Exif, XMP, IPTC, ICC, comments, no preview, and nothing behind the end,
//! where telephones keep films and second pictures. None when it is of a sort that PDF readers do not all draw alike.

/// A picture that can be put into a PDF as it is (`DCTDecode`).
#[derive(Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// The file.
    pub bytes: Vec<u8>,
    /// Components: 1 is grey, 3 are red, green and blue.
    pub components: u8,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

/// What a JFIF file begins with; it says that three components are YCbCr.
const JFIF: [u8; 18] = [0xff, 0xe0, 0, 16, b'J', b'F', b'I', b'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

/// Takes the metadata out of a picture of one or three components of 8 bits; none for any other.
pub fn cleaned(bytes: &[u8]) -> Option<Cleaned> {
    let stripped = stripped(bytes)?;
    let frame = stripped.frame?;
    let plain = matches!(frame.components, 1 | 3) && frame.precision == 8;
    // Three components without a mark are YCbCr to some readers and RGB to others, going by their names.
    let told = frame.components == 1 || stripped.jfif || stripped.adobe || frame.names == [1, 2, 3];
    (plain && told && frame.size.0 > 0 && frame.size.1 > 0).then_some(Cleaned {
        bytes: stripped.bytes,
        components: frame.components,
        size: frame.size,
    })
}

/// Takes the metadata out of any picture, for those inside a PDF; none when it is no JPEG.
pub fn without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    stripped(bytes).map(|s| s.bytes)
}

struct Stripped {
    bytes: Vec<u8>,
    frame: Option<Frame>,
    jfif: bool,
    adobe: bool,
}

struct Frame {
    precision: u8,
    size: (u32, u32),
    components: u8,
    names: Vec<u8>,
}

fn stripped(bytes: &[u8]) -> Option<Stripped> {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    let mut out = Stripped { bytes: Vec::with_capacity(bytes.len()), frame: None, jfif: false, adobe: false };
    out.bytes.extend([0xff, 0xd8]);
    let mut at = 2;
    loop {
        // Any number of fill bytes stands before a marker (B.1.1.2).
        let marker = loop {
            if *bytes.get(at)? != 0xff {
                return None;
            }
            match *bytes.get(at + 1)? {
                0xff => at += 1,
                marker => break marker,
            }
        };
        if marker == 0xd9 {
            out.bytes.extend([0xff, 0xd9]);
            return Some(out);
        }
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        let segment = bytes.get(at..at + 2 + length)?;
        let body = segment.get(4..)?;
        at += 2 + length;
        match marker {
            // Application data and comments. Kept are Adobe's mark of the colour space, and the bare sign of JFIF.
            0xe0 if body.starts_with(b"JFIF\0") => {
                if !out.jfif {
                    out.jfif = true;
                    out.bytes.extend(JFIF);
                }
            }
            0xee if body.starts_with(b"Adobe") && body.len() == 12 => {
                if !out.adobe {
                    out.adobe = true;
                    out.bytes.extend(segment);
                }
            }
            0xe0..=0xef | 0xfe => {}
            // Baseline, extended and progressive, with Huffman codes.
            0xc0..=0xc2 => {
                out.frame = Some(frame(body)?);
                out.bytes.extend(segment);
            }
            // Tables: Huffman, quantisation, restart interval.
            0xc4 | 0xdb | 0xdd => out.bytes.extend(segment),
            0xda => {
                let end = at + scan(bytes.get(at..)?)?;
                out.bytes.extend(segment);
                out.bytes.extend(&bytes[at..end]);
                at = end;
            }
            _ => return None,
        }
    }
}

fn frame(body: &[u8]) -> Option<Frame> {
    let [precision, h1, h2, w1, w2, components, rest @ ..] = body else {
        return None;
    };
    let size = (u32::from(u16::from_be_bytes([*w1, *w2])), u32::from(u16::from_be_bytes([*h1, *h2])));
    let names = rest.chunks_exact(3).map(|c| c[0]).collect();
    Some(Frame { precision: *precision, size, components: *components, names })
}

/// Length of the coded data of a scan: up to the next marker that is no restart.
fn scan(data: &[u8]) -> Option<usize> {
    data.windows(2).position(|w| w[0] == 0xff && !matches!(w[1], 0 | 0xd0..=0xd7 | 0xff))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small picture as the encoder writes it, with a segment put in behind its start.
    fn picture(segment: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let image = image::RgbImage::from_fn(16, 8, |x, y| image::Rgb([x as u8 * 16, y as u8 * 32, 90]));
        image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&image).unwrap();
        let mut with = bytes[..2].to_vec();
        with.extend(segment);
        with.extend(&bytes[2..]);
        with
    }

    fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
        let mut out = vec![0xff, marker];
        out.extend((body.len() as u16 + 2).to_be_bytes());
        out.extend(body);
        out
    }

    fn contains(bytes: &[u8], what: &[u8]) -> bool {
        bytes.windows(what.len()).any(|w| w == what)
    }

    #[test]
    fn every_kind_of_metadata_is_left_behind_and_the_picture_stays() {
        let mut bytes = picture(
            &[
                segment(0xe1, b"Exif\0\0MM\0*GPSLatitude"),
                segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"),
                segment(0xe2, b"ICC_PROFILE\0\x01\x01abc"),
                segment(0xed, b"Photoshop 3.0\08BIM"),
                segment(0xfe, b"Canon of Anna"),
            ]
            .concat(),
        );
        bytes.extend(b"\0\0\0\x18ftypmp42 a film with Exif");
        let cleaned = cleaned(&bytes).unwrap();
        assert_eq!((cleaned.components, cleaned.size), (3, (16, 8)));
        for word in [&b"Exif"[..], b"GPS", b"xmpmeta", b"ICC_PROFILE", b"8BIM", b"Anna", b"ftyp"] {
            assert!(!contains(&cleaned.bytes, word), "{}", String::from_utf8_lossy(word));
        }
        let decoded = |b: &[u8]| image::load_from_memory_with_format(b, image::ImageFormat::Jpeg).unwrap().to_rgb8();
        assert_eq!(decoded(&cleaned.bytes), decoded(&picture(b"")));
    }

    #[test]
    fn what_is_cut_off_is_no_picture() {
        let whole = picture(b"");
        for length in 0..whole.len() {
            assert_eq!(cleaned(&whole[..length]), None, "{length} bytes");
        }
        assert!(cleaned(&whole).is_some());
    }

    #[test]
    fn four_components_are_left_to_a_decoder() {
        let mut bytes = picture(b"");
        let frame = bytes.windows(2).position(|w| w == [0xff, 0xc0]).unwrap();
        bytes[frame + 9] = 4;
        assert_eq!(cleaned(&bytes), None);
    }
}
