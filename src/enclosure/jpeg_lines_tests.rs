//! JPEGs whose height or lines are not what they say.

use super::*;

fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let image =
        image::RgbImage::from_fn(width, height, |x, y| image::Rgb([(x * y) as u8, (x * 7) as u8, (y * 3) as u8]));
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&image).unwrap();
    bytes
}

#[test]
fn a_whole_picture_has_no_gap_and_what_stands_behind_it_does_not_matter() {
    for size in [(1, 1), (16, 16), (301, 203)] {
        let whole = picture(size.0, size.1);
        assert_eq!(gap(&whole), None, "{size:?}");
        assert_eq!(gap(&[whole.as_slice(), b"a film"].concat()), None);
        assert_eq!(gap(&whole[..whole.len() - 2]), None, "only the marker of the end is missing: {size:?}");
    }
}

#[test]
fn the_share_that_is_missing_is_told() {
    let whole = picture(400, 400);
    for cut in [4, 2] {
        let kept = whole.len() * (cut - 1) / cut;
        let Some(Gap::Lines(share)) = gap(&whole[..kept]) else { panic!("{cut}") };
        assert!((share - 1.0 / cut as f32).abs() < 0.1, "{share} of 1/{cut}");
        // Some programs put the end behind what they got.
        let Some(Gap::Lines(ended)) = gap(&[&whole[..kept], &[0xff, 0xd9]].concat()) else { panic!("{cut}") };
        assert_eq!(ended, share);
        // Others make room first and fill it as it comes.
        let hollow = [&whole[..kept], &vec![0; whole.len() - kept]].concat();
        assert!(matches!(gap(&hollow), Some(Gap::Lines(_))), "{:?}", gap(&hollow));
    }
}

#[test]
fn scans_of_a_progressive_picture_are_all_needed() {
    let segment = |marker: u8, body: &[u8]| [&[0xff, marker, 0, body.len() as u8 + 2], body].concat();
    let frame = segment(0xc2, &[8, 0, 16, 0, 16, 1, 1, 0x11, 0]);
    let scan = |first: u8, last: u8, bits: u8| [segment(0xda, &[1, 1, 0, first, last, bits]), vec![1, 2, 3]].concat();
    let file = |scans: &[Vec<u8>], end: &[u8]| [&[0xff, 0xd8], &frame[..], &scans.concat(), end].concat();
    let scans = [scan(0, 0, 1), scan(1, 63, 0), scan(0, 0, 0x10)];
    assert_eq!(gap(&file(&scans, &[0xff, 0xd9])), None);
    assert_eq!(gap(&file(&scans, &[])), Some(Gap::End));
    assert_eq!(gap(&file(&scans[..2], &[0xff, 0xd9])), Some(Gap::End));
}
