//! Enclosures as files: what of them comes into a letter, and what never does.
//!
//! Pictures and PDFs are made here, so that each test shows what it is about. Whether the files conform is asked in
//! `conformance/run`; the broken ones that a person may meet stand in `examples/errors`.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::fs;
use std::path::Path;

use common::{Outcome, root, run_in};
use image::{DynamicImage, RgbImage};
use lopdf::{Dictionary, Document, Object, ObjectId};
use widerspruch::case::load;
use widerspruch::office::{Office, Press};

// ── making files ───────────────────────────────────────────────────────────────────────────────────────────────────

/// A case with three events that point to the enclosures, which are these files.
fn case(files: &[&str]) -> String {
    let example = fs::read_to_string(root().join("examples/complaint.toml")).unwrap();
    let mut text = example.split("[[enclosure]]").next().unwrap().to_owned();
    for (index, file) in files.iter().enumerate() {
        text.push_str(&format!("[[enclosure]]\ntitle = \"Beleg {}\"\n", index + 1));
        if !file.is_empty() {
            text.push_str(&format!("file = \"{file}\"\n"));
        }
    }
    for index in files.len()..3 {
        text.push_str(&format!("[[enclosure]]\ntitle = \"Beleg {}\"\n", index + 1));
    }
    text
}

/// A folder with a case and its files, gone after the test.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    fs::write(folder.path().join("case.toml"), case(&names)).unwrap();
    folder
}

fn render(folder: &Path) -> Outcome {
    run_in(folder, ["--format", "json", "render", "case.toml", "--force"])
}

fn rendered(files: &[(&str, &[u8])]) -> (serde_json::Value, Document, Vec<u8>) {
    let folder = folder(files);
    let json = render(folder.path()).exits(0).json();
    let bytes = fs::read(folder.path().join("case.pdf")).unwrap();
    (json[0].clone(), Document::load_mem(&bytes).unwrap(), bytes)
}

fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| image::Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, 90]))
}

/// What does not compress: as large as the file of a camera.
fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 1_u32;
    RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        image::Rgb([(state >> 24) as u8, (state >> 16) as u8, (state >> 8) as u8])
    })
}

fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A JPEG with all that a telephone writes into one: Exif with orientation and place, XMP, a comment, a film behind.
fn photo(picture: &RgbImage, orientation: u8) -> Vec<u8> {
    let mut plain = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut plain, 90).encode_image(picture).unwrap();
    // A TIFF with two entries: the make of the camera, in place, and the orientation (Exif 2.3, 4.6).
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    exif.extend(b"\x01\x0f\0\x02\0\0\0\x04Cam\0");
    exif.extend([1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPSLatitude 52.131");
    let mut bytes = plain[..2].to_vec();
    for (marker, body) in [
        (0xe1, exif.as_slice()),
        (0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Magdeburg</x:xmpmeta>"),
        (0xfe, b"Telefon von Anna"),
    ] {
        bytes.extend([0xff, marker]);
        bytes.extend((body.len() as u16 + 2).to_be_bytes());
        bytes.extend(body);
    }
    bytes.extend(&plain[2..]);
    bytes.extend(b"\0\0\0\x18ftypmp42");
    bytes
}

/// A PDF with a classic table, of objects by number from 1; the first is the catalog.
fn pdf(objects: &[String]) -> Vec<u8> {
    let mut out = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for offset in offsets {
        out.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    out.extend(format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).bytes());
    out
}

fn stream(entries: &str, data: &str) -> String {
    format!("<<{entries}/Length {}>>\nstream\n{data}\nendstream", data.len())
}

fn text(words: &str) -> String {
    stream("", &format!("BT /F1 20 Tf 40 100 Td ({words}) Tj ET"))
}

const FONT: &str = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";

/// One page of A5 with a text; more entries for the catalog and the page, more objects from 5 on.
fn one_page(catalog: &str, page: &str, more: &[String]) -> Vec<u8> {
    let mut objects = vec![
        format!("<</Type/Catalog/Pages 2 0 R{catalog}>>"),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R{FONT}{page}>>"),
        text("Blatt eins"),
    ];
    objects.extend(more.iter().cloned());
    pdf(&objects)
}

/// Four pages in a tree of two levels: A5 by the root, A4 on its side, turned, cut.
fn four_pages() -> Vec<u8> {
    pdf(&[
        "<</Type/Catalog/Pages 2 0 R>>".into(),
        format!("<</Type/Pages/Kids[3 0 R 4 0 R]/Count 4/MediaBox[0 0 420 595]{FONT}>>"),
        "<</Type/Page/Parent 2 0 R/Contents 8 0 R>>".into(),
        "<</Type/Pages/Parent 2 0 R/Count 3/Kids[5 0 R 6 0 R 7 0 R]/MediaBox[0 0 842 595]>>".into(),
        "<</Type/Page/Parent 4 0 R/Contents[9 0 R 10 0 R]>>".into(),
        "<</Type/Page/Parent 4 0 R/Rotate 90/Contents 11 0 R>>".into(),
        "<</Type/Page/Parent 4 0 R/CropBox[20 60 400 300]/Contents 12 0 R>>".into(),
        text("Erstes"),
        stream("", "BT /F1 20 Tf 40 100 Td (Zweites"),
        stream("", "Blatt) Tj ET"),
        text("Drittes"),
        text("Viertes"),
    ])
}

// ── looking into letters ───────────────────────────────────────────────────────────────────────────────────────────

fn contains(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|w| w == what)
}

/// The whole file and all that its streams hold.
fn everything(document: &Document, bytes: &[u8]) -> Vec<u8> {
    let mut all = bytes.to_vec();
    for object in document.objects.values() {
        all.extend(format!("{object:?}").bytes());
        if let Object::Stream(stream) = object {
            all.extend(stream.get_plain_content().unwrap_or_else(|_| stream.content.clone()));
        }
    }
    all
}

fn pages(document: &Document) -> Vec<ObjectId> {
    document.get_pages().into_values().collect()
}

fn dict<'d>(document: &'d Document, object: &'d Object) -> &'d Dictionary {
    let (_, object) = document.dereference(object).unwrap();
    object.as_dict().or_else(|_| object.as_stream().map(|s| &s.dict)).unwrap()
}

/// The XObjects of a page.
fn drawn(document: &Document, page: ObjectId) -> Vec<&Dictionary> {
    let resources = dict(document, document.get_dictionary(page).unwrap().get(b"Resources").unwrap());
    let Ok(objects) = resources.get(b"XObject") else { return Vec::new() };
    dict(document, objects).iter().map(|(_, object)| dict(document, object)).collect()
}

/// The elements of the structure of one type.
fn elements<'d>(document: &'d Document, kind: &str) -> Vec<&'d Dictionary> {
    let of_kind = |d: &&Dictionary| {
        d.has_type(b"StructElem") && d.get(b"S").and_then(Object::as_name).is_ok_and(|n| n == kind.as_bytes())
    };
    document.objects.values().filter_map(|o| o.as_dict().ok()).filter(of_kind).collect()
}

fn string(dict: &Dictionary, key: &[u8]) -> String {
    match dict.get(key).unwrap() {
        Object::String(bytes, _) => match bytes.strip_prefix(&[0xfe, 0xff]) {
            Some(utf16) => {
                let units: Vec<u16> = utf16.chunks_exact(2).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
                String::from_utf16(&units).unwrap()
            }
            None => String::from_utf8(bytes.clone()).unwrap(),
        },
        other => panic!("{other:?}"),
    }
}

fn claims(document: &Document) -> bool {
    let catalog = document.catalog().unwrap();
    let (_, metadata) = document.dereference(catalog.get(b"Metadata").unwrap()).unwrap();
    let xmp = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    assert_eq!(xmp.contains("pdfaid"), xmp.contains("pdfuaid"));
    assert_eq!(xmp.contains("pdfaid"), catalog.has(b"OutputIntents"));
    xmp.contains("pdfaid")
}

// ── pictures ───────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── pages of PDFs ──────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn pages_of_a_pdf_keep_their_words_their_order_and_their_look_and_no_claim_is_made() {
    let (json, document, bytes) = rendered(&[("a.pdf", &four_pages())]);
    assert_eq!(json["conformance"], serde_json::json!([]));
    assert!(!claims(&document));
    assert_eq!(json["pages"], 6);
    let pages = pages(&document);
    let mut words = Vec::new();
    let mut boxes = Vec::new();
    for page in &pages[2..] {
        let objects = drawn(&document, *page);
        let [form] = objects[..] else { panic!("{objects:?}") };
        let stream = document.objects.values().filter_map(|o| o.as_stream().ok()).find(|s| &s.dict == form).unwrap();
        words.push(String::from_utf8(stream.get_plain_content().unwrap()).unwrap());
        let floats = |key: &[u8]| -> Vec<f32> {
            form.get(key).unwrap().as_array().unwrap().iter().map(|v| v.as_float().unwrap()).collect()
        };
        boxes.push((floats(b"BBox"), floats(b"Matrix")));
    }
    for (content, word) in words.iter().zip(["(Erstes)", "(Zweites\nBlatt)", "(Drittes)", "(Viertes)"]) {
        assert!(content.contains(word), "{content}");
    }
    assert_eq!(boxes[0].0, [0.0, 0.0, 420.0, 595.0]);
    assert_eq!(boxes[1].0, [0.0, 0.0, 842.0, 595.0]);
    assert_eq!(boxes[2], (vec![0.0, 0.0, 842.0, 595.0], vec![0.0, -1.0, 1.0, 0.0, 0.0, 842.0]));
    assert_eq!(boxes[3], (vec![20.0, 60.0, 400.0, 300.0], vec![1.0, 0.0, 0.0, 1.0, -20.0, -60.0]));
    // All on A4, the wide one on its side.
    let widths: Vec<f32> = pages
        .iter()
        .map(|p| {
            document.get_dictionary(*p).unwrap().get(b"MediaBox").unwrap().as_array().unwrap()[2]
                .as_float()
                .unwrap()
                .round()
        })
        .collect();
    assert_eq!(widths, [595.0, 595.0, 595.0, 842.0, 595.0, 595.0]);
    assert!(!contains(&everything(&document, &bytes), b"a.pdf"));
}

#[test]
fn object_streams_and_classic_tables_give_the_same_pages() {
    // Our own letters are written with object streams: one letter appended to another.
    let folder = folder(&[("inner.pdf", &one_page("", "", &[]))]);
    fs::copy(root().join("examples/objection.toml"), folder.path().join("inner.toml")).unwrap();
    run_in(folder.path(), ["render", "inner.toml", "--force"]).exits(0);
    assert!(contains(&fs::read(folder.path().join("inner.pdf")).unwrap(), b"/ObjStm"));
    let json = render(folder.path()).exits(0).json();
    assert_eq!(json[0]["conformance"], serde_json::json!([]), "a claim of the appended file is not taken over");
    let document = Document::load_mem(&fs::read(folder.path().join("case.pdf")).unwrap()).unwrap();
    assert!(!claims(&document));
    assert_eq!(pages(&document).len(), 2 + 2);
    // Of the appended letter neither catalog nor tags nor metadata are left.
    let count = |kind: &[u8]| document.objects.values().filter(|o| o.as_dict().is_ok_and(|d| d.has_type(kind))).count();
    assert_eq!((count(b"Catalog"), count(b"StructTreeRoot"), count(b"Pages")), (1, 1, 1));
}

#[test]
fn looks_of_annotations_are_drawn_and_nothing_can_be_clicked() {
    let annotations = "/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/T(Feld)/V(ausgef)/Rect[100 200 200 240]/AP<</N 5 0 R>>>>\
                       <</Type/Annot/Subtype/Link/Rect[0 0 10 10]/A<</S/URI/URI(https://click.example)>>>>\
                       <</Type/Annot/Subtype/FreeText/F 2/Rect[0 0 10 10]/Contents(verborgen)>>]/AA<</O<</S/GoTo/D[3 0 R/Fit]>>>>";
    let look = stream("/Type/XObject/Subtype/Form/BBox[0 0 10 4]/Resources<<>>", "0 1 0 rg 0 0 10 4 re f");
    let (_, document, bytes) = rendered(&[("a.pdf", &one_page("/AcroForm<</Fields[]/DA(x)>>", annotations, &[look]))]);
    let all = everything(&document, &bytes);
    assert!(contains(&all, b"0 1 0 rg 0 0 10 4 re f"));
    assert!(contains(&all, b"q 10 0 0 10 100 200 cm /Look0 Do Q"));
    for gone in ["click.example", "verborgen", "AcroForm", "(Feld)", "Widget"] {
        assert!(!contains(&all, gone.as_bytes()), "{gone}");
    }
}

/// Forms of old files look for their fonts on the page that draws them.
#[test]
fn a_form_without_resources_is_given_those_of_its_page() {
    let form = stream("/Type/XObject/Subtype/Form/BBox[0 0 99 99]", "BT /F1 9 Tf (innen) Tj ET");
    let bytes = pdf(&[
        "<</Type/Catalog/Pages 2 0 R>>".into(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".into(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources 5 0 R>>".into(),
        stream("", "/Innen Do"),
        "<</XObject<</Innen 6 0 R>>/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>".into(),
        form,
    ]);
    let (_, document, _) = rendered(&[("a.pdf", &bytes)]);
    let inner = document
        .objects
        .values()
        .filter_map(|o| o.as_stream().ok())
        .find(|s| contains(&s.get_plain_content().unwrap_or_default(), b"(innen)"))
        .unwrap();
    let resources = dict(&document, inner.dict.get(b"Resources").unwrap());
    assert!(dict(&document, resources.get(b"Font").unwrap()).has(b"F1"));
}

#[test]
fn metadata_inside_a_pdf_stays_behind() {
    let jpeg = photo(&picture(16, 16), 1);
    let mut bytes = one_page(
        "/Metadata 5 0 R",
        "/PieceInfo<</Programm<</Private(geheim)>>>>",
        &[stream("/Type/Metadata/Subtype/XML", "<x:xmpmeta>Verfasserin</x:xmpmeta>")],
    );
    let (_, document, out) = rendered(&[("a.pdf", &bytes)]);
    let all = everything(&document, &out);
    assert!(!contains(&all, b"Verfasserin") && !contains(&all, b"geheim"));

    // A photo inside a PDF has its own metadata.
    let mut inner = Document::load_mem(&bytes).unwrap();
    let image = lopdf::Stream::new(
        lopdf::dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 16, "Height" => 16, "BitsPerComponent" => 8,
        "ColorSpace" => "DeviceRGB", "Filter" => "DCTDecode", "Metadata" => Object::Reference((5, 0)) },
        jpeg,
    );
    let image = inner.add_object(image);
    let page = inner.get_dictionary_mut((3, 0)).unwrap();
    page.set("Resources", lopdf::dictionary! { "XObject" => lopdf::dictionary! { "Im" => image } });
    bytes.clear();
    inner.save_to(&mut bytes).unwrap();
    assert!(contains(&bytes, b"Exif"));
    let (_, document, out) = rendered(&[("a.pdf", &bytes)]);
    let all = everything(&document, &out);
    assert!(contains(&all, b"DCTDecode"));
    for word in ["Exif", "GPS", "Anna", "Verfasserin"] {
        assert!(!contains(&all, word.as_bytes()), "{word}");
    }
}

/// Everything in a PDF that acts, wherever it hides. The harmless ones show that the test can fail.
#[test]
fn a_pdf_that_acts_is_refused() {
    let js = "<</S/JavaScript/JS(app.alert(1))>>";
    let javascript = [
        one_page(&format!("/OpenAction{js}"), "", &[]),
        one_page("/OpenAction 5 0 R", "", &["<</S/JavaScript/JS 6 0 R>>".into(), stream("", "app.alert(1)")]),
        one_page("/OpenAction<</S/J#61vaScript/J#53(app.alert(1))>>", "", &[]),
        one_page(&format!("/AA<</WC{js}>>"), "", &[]),
        one_page("", &format!("/AA<</O{js}>>"), &[]),
        one_page(&format!("/Names<</JavaScript<</Names[(a){js}]>>>>"), "", &[]),
        one_page("", &format!("/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A{js}>>]"), &[]),
        one_page("", &format!("/Annots[<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]/AA<</K{js}>>>>]"), &[]),
        one_page(&format!("/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next{js}>>"), "", &[]),
        one_page(&format!("/Outlines<</First<</Title(x)/A{js}>>>>"), "", &[]),
        one_page("", "", &[js.to_owned()]),
        one_page("/OpenAction<</S/Rendition/JS(x)>>", "", &[]),
    ];
    for (number, bytes) in javascript.iter().enumerate() {
        let folder = folder(&[("a.pdf", bytes)]);
        let outcome = render(folder.path()).exits(3);
        assert_eq!(outcome.codes(), ["enclosure::javascript"], "number {number}");
        let problem = &outcome.problems()[0];
        assert_eq!((problem["field"].as_str(), problem["line"].is_null()), (Some("enclosure.1.file"), false));
        assert!(problem["message"].as_str().unwrap().contains("\"a.pdf\" of enclosure 1"));
        assert!(problem["help"].as_str().unwrap().contains("print it to a new PDF"));
        assert!(!folder.path().join("case.pdf").exists());
    }
    for (bytes, code) in [
        (one_page("", "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(x)>>>>]", &[]), "launch"),
        (one_page("/Names<</EmbeddedFiles<</Names[]>>>>", "", &[]), "embedded-files"),
        (
            one_page("", "/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</F(x)/EF<<>>>>>>]", &[]),
            "embedded-files",
        ),
        (
            one_page("/AF[<</Type/Filespec/EF<</F 5 0 R>>>>]", "", &[stream("/Type/EmbeddedFile", "x")]),
            "embedded-files",
        ),
        (one_page("/AcroForm<</Fields[]/XFA[(a) 5 0 R]>>", "", &[stream("", "<xdp/>")]), "dynamic-form"),
        (one_page("/OCProperties<</OCGs[]/D<</BaseState/OFF>>>>", "", &[]), "hidden-layers"),
        (one_page("", "/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>]", &[]), "media"),
        (one_page("", "", &["<</F(other)/Length 0>>\nstream\n\nendstream".into()]), "outside-data"),
        (one_page("", "/Annots[<</Type/Annot/Subtype/Ink/Rect[0 0 9 9]>>]", &[]), "fields"),
        (one_page("", "/Annots[<</Type/Annot/Subtype/Widget/FT/Btn/V/Ja/Rect[0 0 9 9]>>]", &[]), "fields"),
        (
            one_page(
                "/AcroForm<</Fields[]/NeedAppearances true>>",
                "/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/V(neu)/Rect[0 0 9 9]/AP<</N 5 0 R>>>>]",
                &[stream("/Type/XObject/Subtype/Form/BBox[0 0 1 1]", "")],
            ),
            "fields",
        ),
    ] {
        let folder = folder(&[("a.pdf", &bytes)]);
        assert_eq!(render(folder.path()).exits(3).codes(), [format!("enclosure::{code}")]);
    }
    for harmless in [
        one_page("/OpenAction[3 0 R/Fit]", "", &[]),
        one_page("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>", "", &[]),
        one_page("/OCProperties<</OCGs[]/D<</OFF[]>>>>", "", &[]),
        one_page("", "/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]>>]", &[]),
    ] {
        rendered(&[("a.pdf", &harmless)]);
    }
}

#[test]
fn a_broken_pdf_is_refused() {
    let page = |entries: &str| format!("<</Type/Page/Parent 2 0 R{entries}>>");
    let tree = |kids: &str, page: String| {
        pdf(&["<</Type/Catalog/Pages 2 0 R>>".into(), format!("<</Type/Pages/Kids[{kids}]/Count 1>>"), page, text("x")])
    };
    for (why, bytes) in [
        ("no pages", tree("", page(""))),
        ("a page twice", tree("3 0 R 3 0 R", page("/MediaBox[0 0 9 9]"))),
        ("a tree in a circle", tree("2 0 R", page("/MediaBox[0 0 9 9]"))),
        ("a page that is not there", tree("9 0 R", page(""))),
        ("no size", tree("3 0 R", page(""))),
        ("a size of nothing", tree("3 0 R", page("/MediaBox[0 0 0 0]"))),
        ("content that is not there", tree("3 0 R", page("/MediaBox[0 0 99 99]/Contents 1 0 R"))),
        ("only its first line", b"%PDF-1.7\n".to_vec()),
        ("no table", b"%PDF-1.7\nstartxref\n999999\n%%EOF\n".to_vec()),
        (
            "a table that leads to itself",
            b"%PDF-1.7\n%aaaa\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Prev 15>>\nstartxref\n15\n%%EOF\n"
                .to_vec(),
        ),
    ] {
        let folder = folder(&[("a.pdf", &bytes)]);
        let outcome = render(folder.path());
        assert_eq!(outcome.status, Some(3), "{why}: {}", outcome.stderr);
        assert_eq!(outcome.codes(), ["enclosure::broken"], "{why}");
    }
}

#[test]
fn a_small_file_cannot_become_an_endless_page() {
    let mut document = Document::load_mem(&one_page("", "", &[])).unwrap();
    let mut bomb = lopdf::Stream::new(Dictionary::new(), vec![b' '; 80 << 20]);
    bomb.compress().unwrap();
    assert!(bomb.content.len() < 200_000);
    document.set_object((4, 0), bomb);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    let folder = folder(&[("a.pdf", &bytes)]);
    assert_eq!(render(folder.path()).exits(3).codes(), ["enclosure::broken"]);
}

#[test]
fn too_many_pages_and_too_large_files_are_refused() {
    let mut objects = vec!["<</Type/Catalog/Pages 2 0 R>>".to_owned()];
    let kids: String = (3..504).map(|n| format!("{n} 0 R ")).collect();
    objects.push(format!("<</Type/Pages/Kids[{kids}]/Count 501/MediaBox[0 0 99 99]>>"));
    objects.extend((3..504).map(|_| "<</Type/Page/Parent 2 0 R>>".to_owned()));
    let folder = folder(&[("a.pdf", &pdf(&objects))]);
    assert_eq!(render(folder.path()).exits(3).codes(), ["enclosure::too-many-pages"]);

    let file = fs::File::create(folder.path().join("a.pdf")).unwrap();
    file.set_len((50 << 20) + 1).unwrap();
    assert_eq!(render(folder.path()).exits(3).codes(), ["enclosure::too-large"]);
}

/// Damage in any place is answered with a letter or with a problem, never with a crash.
#[test]
fn no_damage_crashes_the_program() {
    let office = Office::builtin();
    let mut press = Press::new(&office);
    let today = common::TODAY.parse().unwrap();
    let own_letter = {
        let (case, _) = load::file(&root().join("examples/objection.toml")).unwrap();
        let draft = office.draft(&case, today).unwrap();
        press.print(&case, &draft, None).unwrap().bytes
    };
    let samples: [(&str, Vec<u8>); 5] = [
        ("a.pdf", four_pages()),
        ("b.pdf", own_letter),
        ("c.jpg", photo(&picture(40, 30), 6)),
        ("d.png", png(picture(12, 9))),
        (
            "e.pdf",
            one_page(
                "",
                "/Annots[<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N 5 0 R>>>>]",
                &[stream("/Type/XObject/Subtype/Form/BBox[0 0 1 1]", "f")],
            ),
        ),
    ];
    let (mut letters, mut problems) = (0, 0);
    let mut state = 7_u32;
    let mut random = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below.max(1)
    };
    for (name, sample) in &samples {
        let folder = folder(&[(name, sample)]);
        let (case, _) = load::file(&folder.path().join("case.toml")).unwrap();
        for round in 0..90 {
            let mut bytes = sample.clone();
            match round % 3 {
                0 => {
                    for _ in 0..=random(4) {
                        let at = random(bytes.len());
                        bytes[at] = random(256) as u8;
                    }
                }
                1 => bytes.truncate(random(bytes.len())),
                // A number that leads elsewhere: where most damage to a PDF is done.
                _ => {
                    let figures: Vec<usize> = (0..bytes.len()).filter(|i| bytes[*i].is_ascii_digit()).collect();
                    for _ in 0..=random(3) {
                        bytes[figures[random(figures.len())]] = b'0' + random(10) as u8;
                    }
                }
            }
            fs::write(folder.path().join(name), &bytes).unwrap();
            match office.draft(&case, today) {
                Ok(draft) => {
                    let pdf = press.print(&case, &draft, None).unwrap();
                    Document::load_mem(&pdf.bytes).unwrap();
                    letters += 1;
                }
                Err(_) => problems += 1,
            }
        }
    }
    assert!(letters > 50 && problems > 50, "{letters} letters, {problems} with problems");
}

// ── the letter as a whole ──────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn all_enclosures_are_looked_at_before_anything_is_written() {
    let folder = folder(&[("a.docx", b"PK\x03\x04"), ("b.png", &png(picture(9, 9))), ("c.pdf", b"")]);
    let outcome = render(folder.path()).exits(3);
    assert_eq!(outcome.codes(), ["enclosure::format", "enclosure::empty"]);
    let outcome = run_in(folder.path(), ["--format", "json", "check", "case.toml"]).exits(3);
    assert_eq!(outcome.codes(), ["enclosure::format", "enclosure::empty"]);
}

#[test]
fn large_letters_warn_and_very_large_ones_have_to_be_asked_for() {
    let folder = folder(&[("a.png", &png(noise(900, 800)))]);
    let outcome = render(folder.path()).exits(0);
    assert_eq!(outcome.codes(), ["enclosure::large"]);
    assert!(outcome.problems()[0]["message"].as_str().unwrap().contains("2.2 MB"), "{}", outcome.stderr);

    fs::write(folder.path().join("a.png"), png(noise(2000, 1800))).unwrap();
    for command in [&["render", "case.toml", "--force"][..], &["check", "case.toml"]] {
        let args = ["--format", "json"].iter().chain(command);
        assert_eq!(run_in(folder.path(), args).exits(3).codes(), ["enclosure::letter-too-large"]);
    }
    let outcome =
        run_in(folder.path(), ["--format", "json", "render", "case.toml", "--force", "--allow-large"]).exits(0);
    assert_eq!(outcome.codes(), ["enclosure::large"]);
    assert!(outcome.json()[0]["bytes"].as_u64().unwrap() > 10_000_000);
}

/// Pages of a letter are counted without those of its enclosures, whose text is not part of the plain letter.
#[test]
fn the_letter_itself_stays_as_it_is() {
    let without = folder(&[]);
    let with = folder(&[("a.png", &png(picture(90, 90))), ("b.pdf", &four_pages())]);
    let text = |folder: &Path| run_in(folder, ["render", "--text", "case.toml"]).exits(0).out().to_owned();
    assert_eq!(text(without.path()), text(with.path()));
    assert!(text(with.path()).contains("2. Beleg 2"));

    let office = Office::builtin();
    let mut typesetter = widerspruch::layout::Typesetter::new(office.faces.clone());
    let mut pieces = |folder: &Path| {
        let (case, _) = load::file(&folder.join("case.toml")).unwrap();
        let draft = office.draft(&case, common::TODAY.parse().unwrap()).unwrap();
        let pages = typesetter.set(&draft.letter, None).unwrap();
        pages.pages[..2]
            .iter()
            .map(|page| {
                let words = page.pieces.iter().filter_map(|piece| match piece {
                    widerspruch::layout::page::Piece::Text(text) => Some(text),
                    _ => None,
                });
                words.flat_map(|t| &t.words).flat_map(|w| &w.glyphs).map(|g| g.text.as_str()).collect::<String>()
            })
            .collect::<Vec<_>>()
    };
    let (plain, bundle) = (pieces(without.path()), pieces(with.path()));
    assert_eq!(plain, bundle);
    assert!(bundle[1].contains("Seite 2 von 2"));
}

#[test]
fn the_same_files_give_the_same_bytes_and_no_letter_takes_from_another() {
    let first = folder(&[("a.jpg", &photo(&picture(800, 600), 6)), ("b.pdf", &four_pages())]);
    let second = folder(&[("c.png", &png(picture(60, 40)))]);
    let office = Office::builtin();
    let print = |press: &mut Press, folder: &Path| {
        let (case, _) = load::file(&folder.join("case.toml")).unwrap();
        let draft = office.draft(&case, common::TODAY.parse().unwrap()).unwrap();
        press.print(&case, &draft, None).unwrap()
    };
    let alone = [first.path(), second.path()].map(|f| print(&mut Press::new(&office), f));
    let mut press = Press::new(&office);
    for (folder, alone) in [(first.path(), &alone[0]), (second.path(), &alone[1]), (first.path(), &alone[0])] {
        let again = print(&mut press, folder);
        assert!(again.bytes == alone.bytes && again.conformance == alone.conformance);
    }
    assert_eq!((alone[0].conformance.len(), alone[1].conformance.len()), (0, 2));
    // Another file is another document, by its identifier as well.
    fs::write(second.path().join("c.png"), png(picture(60, 41))).unwrap();
    let id = |bytes: &[u8]| Document::load_mem(bytes).unwrap().trailer.get(b"ID").unwrap().clone();
    assert_ne!(id(&print(&mut press, second.path()).bytes), id(&alone[1].bytes));
}
