//! Pictures: shown as they were meant, and nothing of their files beside.

use image::{DynamicImage, RgbImage};
use lopdf::{Dictionary, Object, ObjectId};

use crate::make::*;

#[test]
fn pictures_are_appended_described_linked_and_keep_the_standards() {
    let (json, document, _) = rendered(&[("a.jpg", &photo(&picture(800, 600), 1)), ("b.png", &png(picture(300, 200)))]);
    assert_eq!(json["conformance"], serde_json::json!(["PDF/A-2a", "PDF/UA-1"]));
    assert!(claims(&document));
    assert_eq!(json["pages"], 4, "two of the letter, one for each picture");
    let alternatives: Vec<String> = elements(&document, "Figure").iter().map(|f| string(f, b"Alt")).collect();
    assert_eq!(alternatives, ["Beleg 1", "Beleg 2"]);
    assert_eq!(elements(&document, "Sect").len(), 2);
    assert_eq!(elements(&document, "H1").len(), 3, "the subject, and a heading for each");

    // The cells of the chronology and the list lead there; enclosure 3 has no file and no link.
    let pages = pages(&document);
    let links: Vec<&Dictionary> = document
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .filter(|d| d.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Link") && d.has(b"Dest"))
        .collect();
    let mut leads: Vec<(String, ObjectId)> = links
        .iter()
        .map(|link| {
            let page = link.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
            (string(link, b"Contents"), page)
        })
        .collect();
    leads.sort();
    let expected = [(1, 2), (1, 2), (2, 3), (2, 3)].map(|(n, page)| (format!("Anlage {n}: Beleg {n}"), pages[page]));
    assert_eq!(leads, expected);
    assert!(links.iter().all(|l| l.has(b"StructParent") && l.get(b"F").unwrap().as_i64().unwrap() == 4));

    let catalog = document.catalog().unwrap();
    let outlines = dict(&document, catalog.get(b"Outlines").unwrap());
    let mut titles = Vec::new();
    let mut next = outlines.get(b"First").ok();
    while let Some(item) = next {
        let item = dict(&document, item);
        titles.push(string(item, b"Title"));
        next = item.get(b"Next").ok();
    }
    assert_eq!(titles, ["Beschwerde wegen KI-Training – Änne Müller", "Anlage 1: Beleg 1", "Anlage 2: Beleg 2"]);
    assert!(catalog.has(b"PageLabels"));
}

#[test]
fn nothing_of_a_file_comes_along_but_pixels() {
    let big = photo(&picture(3200, 2400), 6);
    let files: [(&str, &[u8]); 3] =
        [("geheimer-name.jpg", &photo(&picture(800, 600), 6)), ("gross.jpg", &big), ("b.png", &png(picture(30, 20)))];
    let (_, document, bytes) = rendered(&files);
    let all = everything(&document, &bytes);
    let originals = files.map(|(_, bytes)| bytes).concat();
    for word in ["Exif", "GPS", "xmpmeta>Magdeburg", "Telefon von Anna", "ftyp", "Cam\0"] {
        assert!(contains(&originals, word.as_bytes()) && !contains(&all, word.as_bytes()), "{word}");
    }
    for name in ["geheimer", "gross", ".jpg"] {
        assert!(!contains(&all, name.as_bytes()), "{name}");
    }
}

/// What a viewer draws: the JPEG itself under the matrix of its form, looked up in the corners.
#[test]
fn a_photo_stands_upright_however_the_telephone_was_held() {
    // Red above on the left, green above on the right, blue below on the left, as it is meant to be looked at.
    let upright = RgbImage::from_fn(64, 32, |x, y| {
        image::Rgb(match (x < 32, y < 16) {
            (true, true) => [255, 0, 0],
            (false, true) => [0, 255, 0],
            (true, false) => [0, 0, 255],
            (false, false) => [255, 255, 255],
        })
    });
    for orientation in 1..=8_u8 {
        let meant = image::metadata::Orientation::from_exif(orientation).unwrap();
        // As the sensor saw it: turned back by searching for the picture that comes out right.
        let mut taken = None;
        for candidate in 1..=8 {
            let mut turned = DynamicImage::from(upright.clone());
            turned.apply_orientation(image::metadata::Orientation::from_exif(candidate).unwrap());
            let mut back = turned.clone();
            back.apply_orientation(meant);
            if back.to_rgb8() == upright {
                taken = Some(turned.to_rgb8());
            }
        }
        let (_, document, _) = rendered(&[("a.jpg", &photo(&taken.unwrap(), orientation))]);
        let page = *pages(&document).last().unwrap();
        let objects = drawn(&document, page);
        let [object] = objects[..] else { panic!("{objects:?}") };
        let (image, matrix) = if object.get(b"Subtype").unwrap().as_name().unwrap() == b"Form" {
            let inner = dict(&document, dict(&document, object.get(b"Resources").unwrap()).get(b"XObject").unwrap());
            let form =
                document.objects.values().filter_map(|o| o.as_stream().ok()).find(|s| &s.dict == object).unwrap();
            let content = String::from_utf8(form.content.clone()).unwrap();
            let matrix: Vec<f32> = content.split(' ').take(6).map(|n| n.parse().unwrap()).collect();
            (inner.get(b"Im").unwrap().as_reference().unwrap(), matrix)
        } else {
            let id = document.objects.iter().find(|(_, o)| o.as_stream().is_ok_and(|s| &s.dict == object)).unwrap().0;
            (*id, vec![1.0, 0.0, 0.0, 1.0, 0.0, 0.0])
        };
        let jpeg = &document.get_object(image).unwrap().as_stream().unwrap().content;
        let jpeg = image::load_from_memory_with_format(jpeg, image::ImageFormat::Jpeg).unwrap().to_rgb8();
        let colour_at = |x: f32, y: f32| {
            // Back from the place on the page to the sample, y up in both.
            let [a, b, c, d, e, f] = matrix[..] else { panic!() };
            let det = a * d - b * c;
            let (u, v) = ((d * (x - e) - c * (y - f)) / det, (-b * (x - e) + a * (y - f)) / det);
            jpeg.get_pixel((u * jpeg.width() as f32) as u32, ((1.0 - v) * jpeg.height() as f32) as u32).0
        };
        let near = |found: [u8; 3], meant: [u8; 3]| found.iter().zip(meant).all(|(a, b)| a.abs_diff(b) < 40);
        assert!(near(colour_at(0.25, 0.75), [255, 0, 0]), "orientation {orientation}: above left");
        assert!(near(colour_at(0.75, 0.75), [0, 255, 0]), "orientation {orientation}: above right");
        assert!(near(colour_at(0.25, 0.25), [0, 0, 255]), "orientation {orientation}: below left");
    }
}

#[test]
fn a_picture_is_never_enlarged_and_a_wide_one_turns_the_sheet() {
    let (_, document, _) = rendered(&[
        ("small.png", &png(picture(150, 75))),
        ("wide.png", &png(picture(2000, 1000))),
        ("high.png", &png(picture(1000, 2000))),
    ]);
    let bounds: Vec<Vec<f32>> = elements(&document, "Figure")
        .iter()
        .map(|f| {
            let attributes = dict(&document, f.get(b"A").unwrap());
            attributes.get(b"BBox").unwrap().as_array().unwrap().iter().map(|v| v.as_float().unwrap()).collect()
        })
        .collect();
    let size = |b: &[f32]| ((b[2] - b[0]).round(), (b[3] - b[1]).round());
    assert_eq!(size(&bounds[0]), (72.0, 36.0), "an inch for 150 pixels");
    let pages = pages(&document);
    let sheets: Vec<(f32, f32)> = pages[pages.len() - 3..]
        .iter()
        .map(|page| {
            let sheet = document.get_dictionary(*page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap().clone();
            (sheet[2].as_float().unwrap().round(), sheet[3].as_float().unwrap().round())
        })
        .collect();
    assert_eq!(sheets, [(595.0, 842.0), (842.0, 595.0), (595.0, 842.0)]);
    for (bounds, sheet) in bounds.iter().zip(&sheets) {
        assert!(bounds[0] > 50.0 && bounds[1] > 20.0 && bounds[2] < sheet.0 - 50.0 && bounds[3] < sheet.1 - 20.0);
    }
}

#[test]
fn a_photo_of_a_page_and_less_goes_on_as_it_is_and_a_larger_one_is_reduced() {
    let small = photo(&picture(1000, 700), 1);
    let (_, document, _) = rendered(&[("a.jpg", &small), ("b.jpg", &photo(&picture(4000, 3000), 1))]);
    let images: Vec<&lopdf::Stream> = document
        .objects
        .values()
        .filter_map(|o| o.as_stream().ok())
        .filter(|s| s.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|n| n == b"Image"))
        .collect();
    let [first, second] = images[..] else { panic!("{}", images.len()) };
    let decoded = |b: &[u8]| image::load_from_memory_with_format(b, image::ImageFormat::Jpeg).unwrap().to_rgb8();
    assert_eq!(decoded(&first.content), decoded(&small), "to the sample");
    let width = second.dict.get(b"Width").unwrap().as_i64().unwrap();
    let height = second.dict.get(b"Height").unwrap().as_i64().unwrap();
    assert!(width * height <= 3035 * 2067 + 4000 && width > 2500, "{width} × {height}");
    assert_eq!(decoded(&second.content).dimensions(), (width as u32, height as u32));
}

#[test]
fn what_is_transparent_becomes_white() {
    let clear = image::RgbaImage::from_fn(20, 10, |x, _| image::Rgba([0, 0, 0, if x < 10 { 0 } else { 255 }]));
    let (_, document, _) = rendered(&[("a.png", &png(clear))]);
    let page = *pages(&document).last().unwrap();
    let image = drawn(&document, page)[0];
    assert!(!image.has(b"SMask"));
    let stream = document.objects.values().filter_map(|o| o.as_stream().ok()).find(|s| &s.dict == image).unwrap();
    let samples = stream.get_plain_content().unwrap();
    assert_eq!((samples[0], *samples.last().unwrap()), (255, 0));
}
