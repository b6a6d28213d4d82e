//! Pictures, and what is none.

use super::*;

fn raster(picture: impl Into<DynamicImage>) -> Raster {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, ImageFormat::Png).unwrap();
    read(bytes.get_ref(), ImageFormat::Png, Limit { pixels: 1 << 20, bytes: 1 << 24 }).unwrap()
}

#[test]
fn a_smaller_picture_is_the_mean_of_the_larger_one() {
    let stripes = raster(GrayImage::from_fn(7, 4, |x, _| image::Luma([if x % 2 == 0 { 0 } else { 140 }])));
    let DynamicImage::ImageLuma8(small) = stripes.reduced(1, 1, Ground::White) else { panic!("it was grey") };
    assert_eq!(small.into_raw(), [60], "three of seven columns have 140");
    let DynamicImage::ImageLuma8(half) = stripes.reduced(2, 9, Ground::White) else { panic!() };
    assert_eq!(half.dimensions(), (2, 4));
    assert_eq!(half.get_pixel(0, 0).0, [60], "1.0 of 140 and 0.5 of 140 in 3.5");
    let same = raster(RgbImage::from_fn(5, 3, |x, y| image::Rgb([x as u8, y as u8, 77])));
    let DynamicImage::ImageRgb8(kept) = same.reduced(50, 50, Ground::White) else { panic!() };
    assert_eq!(kept.get_pixel(4, 2).0, [4, 2, 77]);
}

#[test]
fn what_is_clear_shows_white_or_stays_clear_and_lends_no_colour() {
    let clear =
        raster(RgbaImage::from_fn(2, 1, |x, _| image::Rgba(if x == 0 { [255, 0, 0, 0] } else { [0, 0, 0, 255] })));
    let DynamicImage::ImageRgba8(kept) = clear.reduced(1, 1, Ground::Clear) else { panic!() };
    assert_eq!(kept.get_pixel(0, 0).0, [0, 0, 0, 128], "the red of what is not seen does not count");
    let DynamicImage::ImageRgb8(white) = clear.reduced(2, 1, Ground::White) else { panic!() };
    assert_eq!(white.into_raw(), [255, 255, 255, 0, 0, 0]);
}

#[test]
fn the_memory_is_worked_out_before_it_is_used() {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::new_rgba16(200, 100).write_to(&mut bytes, ImageFormat::Png).unwrap();
    let limit = |pixels: u64, bytes: u64| Limit { pixels, bytes };
    let result = |limit| read(bytes.get_ref(), ImageFormat::Png, limit).err();
    assert_eq!(result(limit(20_000, 160_000)), None);
    assert_eq!(result(limit(20_000, 159_999)), Some(Unreadable::TooDeep(200, 100)));
    assert_eq!(result(limit(19_999, 160_000)), Some(Unreadable::TooManyPixels(200, 100)));
    let head = [0xff, 0xd8, 0xff, 0xc2, 0, 17, 8, 0, 9, 0, 9, 3, 1, 17, 0, 2, 17, 0, 3, 17, 0];
    assert_eq!(coefficients(&head), 6, "a progressive file of three components");
}
