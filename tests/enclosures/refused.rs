//! PDFs that are refused, and damage of every kind.

use std::fs;

use lopdf::{Dictionary, Document};
use widerspruch::case::load;
use widerspruch::directory::Directory;
use widerspruch::office::{Office, Press};

use crate::common::{self, root};
use crate::make::*;

/// Everything in a PDF that acts, wherever it hides: nothing of it comes along. The harmless ones show that the test can fail.
#[test]
fn what_acts_stays_behind_and_what_is_no_document_of_pages_is_refused() {
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
        let outcome = render(folder.path()).exits(0);
        assert_eq!(outcome.codes(), ["enclosure::javascript", "enclosure::no-conformance"], "number {number}");
        let problem = &outcome.problems()[0];
        assert_eq!((problem["field"].as_str(), problem["line"].is_null()), (Some("enclosure.1.file"), false));
        assert!(problem["message"].as_str().unwrap().contains("\"a.pdf\" of enclosure 1"));
        let letter = fs::read(folder.path().join("case.pdf")).unwrap();
        let all = everything(&Document::load_mem(&letter).unwrap(), &letter);
        assert!(!contains(&all, b"app.alert") && !contains(&all, b"JavaScript"), "number {number}");
    }
    for bytes in [
        one_page("/Names<</EmbeddedFiles<</Names[]>>>>", "", &[]),
        one_page("", "/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</F(x)/EF<<>>>>>>]", &[]),
        one_page("/AF[<</Type/Filespec/EF<</F 5 0 R>>>>]", "", &[stream("/Type/EmbeddedFile", "<Invoice/>")]),
    ] {
        let folder = folder(&[("a.pdf", &bytes)]);
        let outcome = render(folder.path()).exits(0);
        assert_eq!(outcome.codes(), ["enclosure::embedded-files", "enclosure::no-conformance"]);
        let letter = fs::read(folder.path().join("case.pdf")).unwrap();
        assert!(!contains(&everything(&Document::load_mem(&letter).unwrap(), &letter), b"<Invoice/>"));
    }
    for (bytes, code) in [
        (one_page("", "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(x)>>>>]", &[]), "launch"),
        (one_page("/Collection<</View/D>>/Names<</EmbeddedFiles<</Names[]>>>>", "", &[]), "portfolio"),
        (one_page("/AcroForm<</Fields[]/XFA[(a) 5 0 R]>>", "", &[stream("", "<xdp/>")]), "dynamic-form"),
        (one_page("", "/Annots[<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>]", &[]), "media"),
        (one_page("", "", &["<</F(other)/Length 0>>\nstream\n\nendstream".into()]), "outside-data"),
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
        let code = if why == "only its first line" { "enclosure::cut-off" } else { "enclosure::broken" };
        assert_eq!(outcome.codes(), [code], "{why}");
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
    assert_eq!(render(folder.path()).exits(3).codes(), ["enclosure::too-complex"]);
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
        let (case, _) = load::file(&root().join("examples/objection.toml"), &Directory::builtin()).unwrap();
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
        let (case, _) = load::file(&folder.path().join("case.toml"), &Directory::builtin()).unwrap();
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
