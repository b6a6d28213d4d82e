//! Pages of PDFs: as they look, and nothing that acts.

use std::fs;

use lopdf::{Document, Object};

use crate::common::{root, run_in};
use crate::make::*;

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
    assert_eq!(pages(&document).len(), 2 + 1);
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
