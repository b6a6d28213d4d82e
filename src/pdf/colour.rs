//! The sRGB colour profile (IEC 61966-2-1) that PDF/A wants as output intent.
//!
//! In: nothing. Out: a display profile of version 2 (ICC.1:2001-04), about 700 bytes: primaries and white
//! adapted to D50, and the transfer curve as a table. Written out here, because a profile is a page of
//! figures and a binary file in the repository is not readable.

use std::sync::LazyLock;

/// The profile.
pub static SRGB: LazyLock<Vec<u8>> = LazyLock::new(profile);

/// Points of the transfer curve; between them readers interpolate.
const POINTS: usize = 128;

fn profile() -> Vec<u8> {
    let tags: [(&[u8; 4], Vec<u8>); 7] = [
        (b"desc", description("sRGB")),
        (b"cprt", [b"text\0\0\0\0".as_slice(), b"No copyright, use freely\0"].concat()),
        (b"wtpt", xyz([0.9505, 1.0, 1.0891])),
        (b"rXYZ", xyz([0.436_074_7, 0.222_504_5, 0.013_932_2])),
        (b"gXYZ", xyz([0.385_064_9, 0.716_878_6, 0.097_104_5])),
        (b"bXYZ", xyz([0.143_080_4, 0.060_616_9, 0.714_173_3])),
        (b"rTRC", curve()),
    ];
    // Green and blue share the curve of red.
    let entries = tags.len() + 2;
    let mut table = (entries as u32).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    let start = 128 + 4 + entries * 12;
    let mut entry = |name: &[u8], offset: usize, size: usize| {
        table.extend(name);
        table.extend((offset as u32).to_be_bytes());
        table.extend((size as u32).to_be_bytes());
    };
    for (name, value) in &tags {
        let offset = start + data.len();
        entry(*name, offset, value.len());
        if *name == b"rTRC" {
            entry(b"gTRC", offset, value.len());
            entry(b"bTRC", offset, value.len());
        }
        data.extend(value);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header((start + data.len()) as u32);
    profile.extend(table);
    profile.extend(data);
    profile
}

/// The header, ICC.1:2001-04, 6.1.
fn header(size: u32) -> Vec<u8> {
    let mut header = size.to_be_bytes().to_vec();
    header.extend([0; 4]);
    header.extend([2, 0x10, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    header.extend([2026u16, 1, 1, 0, 0, 0].iter().flat_map(|v| v.to_be_bytes()));
    header.extend(b"acsp");
    header.resize(68, 0);
    // The illuminant of the connection space, D50.
    header.extend([0x0000_f6d6_u32, 0x0001_0000, 0x0000_d32d].iter().flat_map(|v| v.to_be_bytes()));
    header.resize(128, 0);
    header
}

fn description(text: &str) -> Vec<u8> {
    let mut value = b"desc\0\0\0\0".to_vec();
    value.extend((text.len() as u32 + 1).to_be_bytes());
    value.extend(text.as_bytes());
    // The end of the text, then no Unicode and no Macintosh form of it.
    value.resize(value.len() + 1 + 8 + 3 + 67, 0);
    value
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let mut value = b"XYZ \0\0\0\0".to_vec();
    value.extend(values.iter().flat_map(|v| ((v * 65536.0).round() as i32).to_be_bytes()));
    value
}

fn curve() -> Vec<u8> {
    let mut value = b"curv\0\0\0\0".to_vec();
    value.extend((POINTS as u32).to_be_bytes());
    for point in 0..POINTS {
        let v = point as f64 / (POINTS - 1) as f64;
        let linear = if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) };
        value.extend(((linear * 65535.0).round() as u16).to_be_bytes());
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_tells_the_size_and_every_tag_lies_inside() {
        let profile = &*SRGB;
        let number = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(number(0), profile.len());
        assert_eq!(number(128), 9);
        for tag in 0..9 {
            let at = 132 + tag * 12;
            assert!(number(at + 4) + number(at + 8) <= profile.len());
        }
    }
}
