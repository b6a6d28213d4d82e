//! Nothing is lost in silence: what is cut off is refused with the share that is missing, what is only doubtful is shown whole.

use std::io::Write;

use lopdf::Document;

use crate::make::*;

fn flate(data: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

/// Fifty lines of text as content.
fn fifty_lines() -> Vec<u8> {
    (1..=50)
        .map(|n| format!("BT /F1 9 Tf 30 {} Td (Zeile {n} von 50) Tj ET\n", 590 - n * 11))
        .collect::<String>()
        .into()
}

fn page(content: &[u8]) -> Vec<u8> {
    let mut bytes = one_page("", "", &[]);
    let mut document = Document::load_mem(&bytes).unwrap();
    let stream = lopdf::Stream::new(lopdf::dictionary! { "Filter" => "FlateDecode" }, content.to_vec());
    document.set_object((4, 0), stream);
    bytes.clear();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[track_caller]
fn refused(name: &str, bytes: &[u8]) -> String {
    let folder = folder(&[(name, bytes)]);
    let outcome = render(folder.path()).exits(3);
    assert_eq!(outcome.errors(), ["enclosure::cut-off"]);
    assert!(!folder.path().join("case.pdf").exists());
    let problem = outcome.first_error();
    assert!(problem["help"].as_str().unwrap().contains("again"), "{problem}");
    problem["message"].as_str().unwrap().to_owned()
}

#[test]
fn a_wrong_checksum_costs_no_line_and_is_told() {
    let mut packed = flate(&fifty_lines());
    let last = packed.len() - 1;
    packed[last] ^= 0x55;
    let folder = folder(&[("a.pdf", &page(&packed))]);
    let outcome = render(folder.path()).exits(0);
    assert_eq!(outcome.codes(), ["enclosure::checksum", "enclosure::no-conformance"]);
    assert!(outcome.problems()[0]["message"].as_str().unwrap().ends_with("compare page 1"));
    let bytes = std::fs::read(folder.path().join("case.pdf")).unwrap();
    let all = everything(&Document::load_mem(&bytes).unwrap(), &bytes);
    for n in [1, 40, 41, 50] {
        assert!(contains(&all, format!("(Zeile {n} von 50)").as_bytes()), "line {n}");
    }
}

#[test]
fn a_content_that_is_cut_is_refused() {
    let packed = flate(&fifty_lines());
    for kept in [packed.len() / 3, packed.len() / 2, packed.len() - 6] {
        let message = refused("a.pdf", &page(&packed[..kept]));
        assert!(
            message.ends_with("is not whole: the content of a page is cut off, its end is missing, on page 1"),
            "{message}"
        );
    }
    // The checksum alone is missing: every line is there.
    let (_, document, bytes) = rendered(&[("a.pdf", &page(&packed[..packed.len() - 4]))]);
    assert!(contains(&everything(&document, &bytes), b"(Zeile 50 von 50)"));
}

#[test]
fn a_photo_that_is_cut_is_refused_with_the_share_that_is_missing() {
    let whole = photo(&noise(600, 800), 1);
    let whole = &whole[..whole.len() - b"\0\0\0\x18ftypmp42".len()];
    for kept in [25, 50, 90] {
        let message = refused("a.jpg", &whole[..whole.len() * kept / 100]);
        let share: usize = message.split_once("cut off, ").unwrap().1.split(' ').next().unwrap().parse().unwrap();
        assert!(share.abs_diff(100 - kept) <= 3, "{kept} % were kept: {message}");
        assert!(message.ends_with("% of its lines are missing"), "{message}");
    }
    let png = png(noise(300, 300));
    for kept in [30, 99] {
        let message = refused("a.png", &png[..png.len() * kept / 100]);
        assert!(message.contains("is not whole: the picture is cut off"), "{message}");
    }
}

#[test]
fn pictures_inside_a_pdf_are_looked_at_too() {
    let with = |filter: &str, data: Vec<u8>| {
        let mut bytes = one_page("", "", &[]);
        let mut document = Document::load_mem(&bytes).unwrap();
        let image = document.add_object(lopdf::Stream::new(
            lopdf::dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 60, "Height" => 100,
            "BitsPerComponent" => 8, "ColorSpace" => "DeviceRGB", "Filter" => filter },
            data,
        ));
        let page = document.get_dictionary_mut((3, 0)).unwrap();
        page.set("Resources", lopdf::dictionary! { "XObject" => lopdf::dictionary! { "Im" => image } });
        bytes.clear();
        document.save_to(&mut bytes).unwrap();
        bytes
    };
    let samples: Vec<u8> = noise(60, 100).into_raw();
    let packed = flate(&samples);
    let message = refused("a.pdf", &with("FlateDecode", packed[..packed.len() / 2].to_vec()));
    assert!(
        message.contains("a picture in it is cut off, 5") && message.ends_with("of its lines are missing, on page 1"),
        "{message}"
    );
    refused("a.pdf", &with("FlateDecode", flate(&samples[..60 * 70 * 3])));
    let jpeg = photo(&noise(60, 100), 1);
    refused("a.pdf", &with("DCTDecode", jpeg[..jpeg.len() / 2].to_vec()));
    for (filter, data) in
        [("FlateDecode", packed.clone()), ("FlateDecode", flate(&samples[..samples.len() - 9])), ("DCTDecode", jpeg)]
    {
        rendered(&[("a.pdf", &with(filter, data))]);
    }
}

/// An object that a page needs and that is damaged beyond use is not left out.
#[test]
fn what_a_page_needs_and_cannot_be_read_is_no_empty_place() {
    let bytes = one_page("", "/Annots 5 0 R", &["[<</A(".into()]);
    let folder = folder(&[("a.pdf", &bytes)]);
    assert_eq!(render(folder.path()).exits(3).errors(), ["enclosure::broken"]);
}

/// A file that was saved anew and cut in the part that came last would show an older state.
#[test]
fn a_file_whose_end_is_missing_is_refused() {
    let good = one_page("", "", &[]);
    let at = |word: &[u8]| good.windows(word.len()).rposition(|w| w == word).unwrap();
    for end in [at(b"xref\n0"), at(b"endstream"), at(b"trailer")] {
        let message = refused("a.pdf", &good[..end]);
        assert!(message.ends_with("is not whole: its end is missing"), "{message}");
    }
    let anew = [good.as_slice(), b"4 0 obj\n<</Length 9>>\nstream\nBT /F1 2"].concat();
    refused("a.pdf", &anew);
    refused("a.pdf", &[good.as_slice(), &vec![b' '; 9000], b"4 0 obj\n<</Length 9>>\nstream\nBT /F1 2"].concat());
}
