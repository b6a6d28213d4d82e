//! Making files of enclosures, and looking into the letters they came into.

use std::fs;
use std::path::Path;

use image::{DynamicImage, RgbImage};
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::common::{Outcome, root, run_in};

/// A case with three events that point to the enclosures, which are these files.
pub fn case(files: &[&str]) -> String {
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
pub fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    fs::write(folder.path().join("case.toml"), case(&names)).unwrap();
    folder
}

pub fn render(folder: &Path) -> Outcome {
    run_in(folder, ["--format", "json", "render", "case.toml", "--force"])
}

pub fn rendered(files: &[(&str, &[u8])]) -> (serde_json::Value, Document, Vec<u8>) {
    let folder = folder(files);
    let json = render(folder.path()).exits(0).json();
    let bytes = fs::read(folder.path().join("case.pdf")).unwrap();
    (json[0].clone(), Document::load_mem(&bytes).unwrap(), bytes)
}

pub fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| image::Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, 90]))
}

/// What does not compress: as large as the file of a camera.
pub fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 1_u32;
    RgbImage::from_fn(width, height, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        image::Rgb([(state >> 24) as u8, (state >> 16) as u8, (state >> 8) as u8])
    })
}

pub fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A JPEG with all that a telephone writes into one: Exif with orientation and place, XMP, a comment, a film behind.
pub fn photo(picture: &RgbImage, orientation: u8) -> Vec<u8> {
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
pub fn pdf(objects: &[String]) -> Vec<u8> {
    pdf_of(&objects.iter().map(|object| object.as_bytes().to_vec()).collect::<Vec<_>>())
}

/// The same of objects that are not all text.
pub fn pdf_of(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut out = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend(format!("{} 0 obj\n", index + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for offset in offsets {
        out.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    out.extend(format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1).bytes());
    out
}

pub fn stream(entries: &str, data: &str) -> String {
    format!("<<{entries}/Length {}>>\nstream\n{data}\nendstream", data.len())
}

pub fn text(words: &str) -> String {
    stream("", &format!("BT /F1 20 Tf 40 100 Td ({words}) Tj ET"))
}

pub const FONT: &str = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";

/// One page of A5 with a text; more entries for the catalog and the page, more objects from 5 on.
pub fn one_page(catalog: &str, page: &str, more: &[String]) -> Vec<u8> {
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
pub fn four_pages() -> Vec<u8> {
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

pub fn contains(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|w| w == what)
}

/// The whole file and all that its streams hold.
pub fn everything(document: &Document, bytes: &[u8]) -> Vec<u8> {
    let mut all = bytes.to_vec();
    for object in document.objects.values() {
        all.extend(format!("{object:?}").bytes());
        if let Object::Stream(stream) = object {
            all.extend(stream.get_plain_content().unwrap_or_else(|_| stream.content.clone()));
        }
    }
    all
}

pub fn pages(document: &Document) -> Vec<ObjectId> {
    document.get_pages().into_values().collect()
}

pub fn dict<'d>(document: &'d Document, object: &'d Object) -> &'d Dictionary {
    let (_, object) = document.dereference(object).unwrap();
    object.as_dict().or_else(|_| object.as_stream().map(|s| &s.dict)).unwrap()
}

/// The XObjects of a page.
pub fn drawn(document: &Document, page: ObjectId) -> Vec<&Dictionary> {
    let resources = dict(document, document.get_dictionary(page).unwrap().get(b"Resources").unwrap());
    let Ok(objects) = resources.get(b"XObject") else { return Vec::new() };
    dict(document, objects).iter().map(|(_, object)| dict(document, object)).collect()
}

/// The elements of the structure of one type.
pub fn elements<'d>(document: &'d Document, kind: &str) -> Vec<&'d Dictionary> {
    let of_kind = |d: &&Dictionary| {
        d.has_type(b"StructElem") && d.get(b"S").and_then(Object::as_name).is_ok_and(|n| n == kind.as_bytes())
    };
    document.objects.values().filter_map(|o| o.as_dict().ok()).filter(of_kind).collect()
}

pub fn string(dict: &Dictionary, key: &[u8]) -> String {
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

pub fn claims(document: &Document) -> bool {
    let catalog = document.catalog().unwrap();
    let (_, metadata) = document.dereference(catalog.get(b"Metadata").unwrap()).unwrap();
    let xmp = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    assert_eq!(xmp.contains("pdfaid"), xmp.contains("pdfuaid"));
    assert_eq!(xmp.contains("pdfaid"), catalog.has(b"OutputIntents"));
    xmp.contains("pdfaid")
}
