//! Small files that ask for the memory of a large machine: each is answered, within a limit on the memory of the program.
//!
//! The limit is one on address space, in which program, stacks and allocator lie too; time is not measured, but whoever has not
//! answered after two minutes is ended.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use crate::common::{Outcome, TODAY, clean, outcome, root};
use crate::make::*;

/// Address space of the program with what a file may cost: 300 MB, and what the program takes for itself (in a debug build its own code is a third of that).
const MEMORY: &str = "640000000";

/// Runs the program on the case of a folder with so little memory.
fn bounded(folder: &Path, case: &str) -> Outcome {
    let mut command = Command::new("timeout");
    clean(&mut command);
    command.current_dir(folder).args(["120", "prlimit", &format!("--as={MEMORY}"), env!("CARGO_BIN_EXE_widerspruch")]);
    outcome(command.args(["--today", TODAY, "--format", "json", "render", case, "--force"]))
}

#[track_caller]
fn answered(what: &str, name: &str, bytes: &[u8], expected: &[&str]) {
    let folder = folder(&[(name, bytes)]);
    let outcome = bounded(folder.path(), "case.toml");
    let status = outcome.status;
    assert!(matches!(status, Some(0 | 3)), "{what}: {status:?}\n{}", outcome.stderr);
    assert_eq!(outcome.errors(), expected, "{what}");
}

fn flate(write: impl FnOnce(&mut dyn Write)) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    write(&mut encoder);
    encoder.finish().unwrap()
}

fn zeros(megabytes: usize) -> Vec<u8> {
    flate(|out| (0..megabytes).for_each(|_| out.write_all(&[b' '; 1 << 20]).unwrap()))
}

/// A stream as bytes.
fn packed(entries: &str, data: &[u8]) -> Vec<u8> {
    [format!("<<{entries}/Length {}>>\nstream\n", data.len()).as_bytes(), data, b"\nendstream"].concat()
}

/// One page whose objects from 4 on are these.
fn page_with(page: &str, more: &[Vec<u8>]) -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]{page}>>").into_bytes(),
    ];
    objects.extend(more.iter().cloned());
    pdf_of(&objects)
}

const TOO_COMPLEX: &[&str] = &["enclosure::too-complex"];
const BROKEN: &[&str] = &["enclosure::broken"];

#[test]
fn predictors_and_filters_make_nothing_of_nothing() {
    let content = |entries: &str, data: &[u8]| page_with("/Contents 4 0 R", &[packed(entries, data)]);
    let small = flate(|out| out.write_all(b"0 0 m").unwrap());
    for numbers in ["/Colors 4294967296", "/Columns 4294967296", "/Colors 65536/Columns 65536/BitsPerComponent 16"] {
        let entries = format!("/Filter/FlateDecode/DecodeParms<</Predictor 10{numbers}>>");
        answered(numbers, "a.pdf", &content(&entries, &small), BROKEN);
    }
    let huge = zeros(600);
    let twice = flate(|out| out.write_all(&huge).unwrap());
    answered("one page", "a.pdf", &content("/Filter/FlateDecode", &huge), TOO_COMPLEX);
    answered("packed twice", "a.pdf", &content("/Filter[/FlateDecode/FlateDecode]", &twice), TOO_COMPLEX);
    let runs = [&[129, b' '].repeat(2 << 20)[..], &[128]].concat();
    let runs = flate(|out| out.write_all(&runs).unwrap());
    answered("runs", "a.pdf", &content("/Filter[/Fl/RL]", &runs), TOO_COMPLEX);
    let lzw =
        weezl::encode::Encoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8).encode(&[b' '; 100 << 20]).unwrap();
    answered("LZW", "a.pdf", &content("/Filter/LZWDecode", &lzw), TOO_COMPLEX);
    let chain = "/FlateDecode".repeat(1000);
    answered("a chain", "a.pdf", &content(&format!("/Filter[{chain}]"), &small), TOO_COMPLEX);
    // The same content on every page.
    let mut objects = vec![b"<</Type/Catalog/Pages 2 0 R>>".to_vec()];
    let kids: String = (4..504).map(|n| format!("{n} 0 R ")).collect();
    objects.push(format!("<</Type/Pages/Kids[{kids}]/Count 500/MediaBox[0 0 99 99]>>").into_bytes());
    objects.push(packed("/Filter/FlateDecode", &zeros(30)));
    objects.extend((4..504).map(|_| b"<</Type/Page/Parent 2 0 R/Contents 3 0 R>>".to_vec()));
    answered("five hundred pages", "a.pdf", &pdf_of(&objects), TOO_COMPLEX);
}

#[test]
fn tables_of_contents_hold_no_more_than_their_bytes() {
    let with_table = |entries: &str, data: &[u8]| {
        let mut out = b"%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".to_vec();
        out.extend(b"2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
        out.extend(b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\n");
        let start = out.len();
        out.extend(b"9 0 obj\n");
        out.extend(packed(&format!("/Type/XRef/Root 1 0 R{entries}"), data));
        out.extend(format!("\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
        out
    };
    let small = flate(|out| out.write_all(&[1, 0, 0, 0]).unwrap());
    for (entries, data) in [
        ("/Size 9/W[1 2 1]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4294967296>>", &small),
        ("/Size 4294967295/W[1 2 1]/Filter/FlateDecode", &small),
        ("/Size 9/W[0 0 0]/Filter/FlateDecode", &small),
        ("/Size 9/W[1 4294967295 1]/Filter/FlateDecode", &small),
        ("/Size 9/Index[0 4294967295 0 4294967295]/W[1 2 1]/Filter/FlateDecode", &small),
    ] {
        // The table is no use; the objects are found without it.
        answered(entries, "a.pdf", &with_table(entries, data), &[]);
    }
    answered(
        "a table without end",
        "a.pdf",
        &with_table("/Size 9/W[1 2 1]/Filter/FlateDecode", &zeros(600)),
        TOO_COMPLEX,
    );
    // As many entries as bytes, each a number of its own.
    let many = flate(|out| {
        for _ in 0..20_000_000 {
            out.write_all(&[1]).unwrap();
        }
    });
    answered(
        "a table of millions",
        "a.pdf",
        &with_table("/Size 20000000/W[1 0 0]/Filter/FlateDecode", &many),
        TOO_COMPLEX,
    );
    for entries in ["/N 4294967295/First 0", "/N 3/First 4294967295", "/N 3/First 3"] {
        let entries = format!("/Type/ObjStm{entries}/Filter/FlateDecode");
        answered(&entries, "a.pdf", &page_with("", &[packed(&entries, &small)]), &[]);
    }
}

#[test]
fn objects_are_counted_before_there_is_room_for_them() {
    for (what, object, expected) in [
        ("brackets", "[".repeat(5_000_000), TOO_COMPLEX),
        ("dictionaries", "<</A".repeat(2_000_000), TOO_COMPLEX),
        ("numbers", format!("[{}]", "0 ".repeat(4_000_000)), TOO_COMPLEX),
        ("small dictionaries", format!("[{}]", "<<>>".repeat(2_000_000)), TOO_COMPLEX),
        ("a string without end", "(".repeat(5_000_000), &[]),
        ("a page needs a string without end", "(".repeat(5_000_000), BROKEN),
    ] {
        let page = if what.starts_with("a page") { "/Resources<</X 4 0 R>>" } else { "" };
        answered(what, "a.pdf", &page_with(page, &[object.into_bytes()]), expected);
    }
    // What is looked at again and again is paid for again and again.
    for (what, objects) in [
        ("strings without end", "1 0 obj(".repeat(1_000_000)),
        ("figures without end", "1 0 obj<".repeat(1_000_000)),
        ("streams without end", "1 0 obj<</A 1>>stream\n".repeat(400_000)),
    ] {
        let file = format!("%PDF-1.4\n{objects}");
        answered(what, "a.pdf", file.as_bytes(), TOO_COMPLEX);
    }
}

#[test]
fn trees_of_pages_end() {
    let tree = |kids: &str, more: &[String]| {
        let mut objects =
            vec!["<</Type/Catalog/Pages 2 0 R>>".into(), format!("<</Type/Pages/Kids[{kids}]/MediaBox[0 0 9 9]>>")];
        objects.extend_from_slice(more);
        pdf(&objects)
    };
    answered("a circle", "a.pdf", &tree("3 0 R", &["<</Kids[2 0 R]>>".into()]), BROKEN);
    let deep: Vec<String> = (3..30_000).map(|n| format!("<</Kids[{} 0 R]>>", n + 1)).collect();
    answered("a stair", "a.pdf", &tree("3 0 R", &deep), &["enclosure::too-many-pages"]);
    let wide: String = (3..500_000).map(|n| format!("{n} 0 R ")).collect();
    answered("half a million", "a.pdf", &tree(&wide, &["<</Type/Page>>".into()]), BROKEN);
    let same = "3 0 R ".repeat(500_000);
    answered("one half a million times", "a.pdf", &tree(&same, &["<</Type/Page>>".into()]), BROKEN);
}

#[test]
fn what_pages_share_is_copied_once() {
    // Fifty thousand forms without resources on a page with fifty thousand.
    let forms: Vec<Vec<u8>> = (0..20_000).map(|_| packed("/Subtype/Form/BBox[0 0 9 9]", b"n")).collect();
    let names: String = (4..20_004).map(|n| format!("/F{n} {n} 0 R")).collect();
    answered("resources", "a.pdf", &page_with(&format!("/Resources<</XObject<<{names}>>>>"), &forms), &[]);
    // One look of an annotation, ten thousand times.
    let annotation = "<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 4 0 R>>>>".repeat(10_000);
    let look = packed("/Subtype/Form/BBox[0 0 9 9]", &vec![b' '; 1 << 20]);
    answered("looks", "a.pdf", &page_with(&format!("/Annots[{annotation}]"), &[look]), &[]);
}

#[test]
fn pictures_inside_a_pdf_are_bounded_together() {
    let jpeg = [b"\xff\xd8\xff\xda\x00\x02".as_slice(), &vec![0; 30 << 20], b"\xff\xd9"].concat();
    let jpeg = flate(|out| out.write_all(&jpeg).unwrap());
    let image = "/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray";
    let names: String = (4..104).map(|n| format!("/I{n} {n} 0 R")).collect();
    let page = format!("/Resources<</XObject<<{names}>>>>");
    let jpegs: Vec<Vec<u8>> =
        (0..100).map(|_| packed(&format!("{image}/Filter[/FlateDecode/DCTDecode]"), &jpeg)).collect();
    answered("photos", "a.pdf", &page_with(&page, &jpegs), TOO_COMPLEX);
    let large = zeros(20);
    let flat: Vec<Vec<u8>> = (0..100).map(|_| packed(&format!("{image}/Filter/FlateDecode"), &large)).collect();
    answered("flat ones", "a.pdf", &page_with(&page, &flat), &["enclosure::letter-too-large"]);
}

/// A PNG of zeros; nothing of it is ever in the memory as a whole.
fn flat_png(width: u32, height: u32, depth: u8, colour: u8, interlace: u8, more: &[u8]) -> Vec<u8> {
    let chunk = |kind: &[u8], data: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(data);
        [&(data.len() as u32).to_be_bytes(), kind, data, &crc.sum().to_be_bytes()].concat()
    };
    let samples = match colour {
        6 => 4,
        2 => 3,
        _ => 1,
    };
    let line = vec![0; 1 + (width as usize * samples * usize::from(depth)).div_ceil(8)];
    let data = flate(|out| (0..height).for_each(|_| out.write_all(&line).unwrap()));
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[depth, colour, 0, 0, interlace]].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &head), more.to_vec(), chunk(b"IDAT", &data), chunk(b"IEND", b"")]
        .concat()
}

#[test]
fn pictures_take_no_more_than_their_pixels() {
    const PIXELS: &[&str] = &["enclosure::too-many-pixels"];
    answered("60 million of four samples", "a.png", &flat_png(7700, 7700, 8, 6, 0, b""), &[]);
    answered("the same of 16 bits", "a.png", &flat_png(7700, 7700, 16, 6, 0, b""), PIXELS);
    answered("a strip", "a.png", &flat_png(60_000_000, 1, 8, 2, 0, b""), PIXELS);
    answered("in seven passes", "a.png", &flat_png(7000, 7000, 8, 2, 1, b""), BROKEN);
    answered("more", "a.png", &flat_png(20_000, 20_000, 1, 0, 0, b""), PIXELS);
    let profile = {
        let data =
            [b"x\0\0".as_slice(), &flate(|out| (0..500).for_each(|_| out.write_all(&[0; 1 << 20]).unwrap()))].concat();
        let mut crc = flate2::Crc::new();
        crc.update(b"iCCP");
        crc.update(&data);
        [&(data.len() as u32).to_be_bytes(), &b"iCCP"[..], &data, &crc.sum().to_be_bytes()].concat()
    };
    let folder = folder(&[("a.png", &flat_png(20, 20, 8, 2, 0, &profile))]);
    let outcome = bounded(folder.path(), "case.toml");
    assert!(matches!(outcome.status, Some(0 | 3)), "{}", outcome.stderr);
}

#[test]
fn mails_are_counted_before_they_are_read() {
    let heads = "From: a@b\r\nTo: c@d\r\nDate: e\r\nSubject: f\r\nMIME-Version: 1.0\r\n";
    let parts =
        format!("{heads}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}", "--b\r\n\r\na\r\n".repeat(900_000));
    answered("parts", "a.eml", parts.as_bytes(), TOO_COMPLEX);
    answered("heads", "a.eml", format!("{heads}{}\r\n", "a:b\r\n".repeat(2_000_000)).as_bytes(), TOO_COMPLEX);
    answered("one head", "a.eml", format!("{heads}To: {}\r\n\r\n", "a@b,".repeat(2_000_000)).as_bytes(), TOO_COMPLEX);
    let nested: String =
        (0..20_000).map(|n| format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n")).collect();
    let folder = folder(&[("a.eml", format!("{heads}{nested}").as_bytes())]);
    let outcome = bounded(folder.path(), "case.toml");
    assert!(matches!(outcome.status, Some(0 | 3)), "{:?} {}", outcome.status, outcome.stderr);
    let inside = (0..2_000).fold(String::from("text"), |inner, n| {
        if n % 100 == 0 { format!("{heads}Content-Type: message/rfc822\r\n\r\n{inner}") } else { inner }
    });
    answered("a mail in a mail", "a.eml", inside.as_bytes(), &[]);
}

#[test]
fn drawings_are_added_up_before_they_are_drawn() {
    let svg = |inside: String| {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 160 100'>{inside}</svg>"
        )
    };
    let chain = |element: &str, attribute: &str, inside: &str| {
        let links: String = (0..2000)
            .map(|n| format!("<{element} id='c{n}' {attribute}='url(#c{})'>{inside}</{element}>", n + 1))
            .collect();
        format!("<defs>{links}</defs><rect width='9' height='9' {attribute}='url(#c0)'/>")
    };
    let rect = "<rect width='160' height='100'/>";
    let fills =
        |paint: &str| (0..20).map(|_| format!("<rect width='160' height='100' fill='{paint}'/>")).collect::<String>();
    let pattern = |size: &str, inside: &str, id: &str| {
        format!("<pattern id='{id}' patternUnits='userSpaceOnUse' {size}>{inside}</pattern>")
    };
    let huge = "width='100000' height='100000'";
    let doubling: String = (0..40)
        .map(|n| format!("<g id='u{n}'><use xlink:href='#u{m}'/><use xlink:href='#u{m}'/></g>", m = n + 1))
        .collect();
    for (what, drawing) in [
        ("a circle of all numbers", svg("<circle cx='50' cy='34' r='18446744073709551616'/>".into())),
        ("a far corner", svg("<path d='M0 0L1e30 1e30L5 9z'/>".into())),
        ("a thick line", svg("<path d='M0 0L9 9' stroke='red' stroke-width='1e30'/>".into())),
        ("a huge pattern", svg(format!("{}{}", pattern(huge, rect, "p"), fills("url(#p)")))),
        (
            "patterns in patterns",
            svg(format!(
                "{}{}{}{}",
                pattern("width='.1' height='.1'", &fills("url(#q)"), "p"),
                pattern("width='.1' height='.1'", &fills("url(#r)"), "q"),
                pattern("width='.1' height='.1'", &fills("url(#p)"), "r"),
                fills("url(#p)")
            )),
        ),
        ("layers on layers", svg(format!("{}{rect}{}", "<g opacity='.9'>".repeat(60), "</g>".repeat(60)))),
        ("groups in groups", svg(format!("{}{rect}{}", "<g>".repeat(100_000), "</g>".repeat(100_000)))),
        ("a chain of clips", svg(chain("clipPath", "clip-path", rect))),
        ("a chain of masks", svg(chain("mask", "mask", rect))),
        ("doubling", svg(format!("<defs>{doubling}<g id='u40'>{rect}</g></defs><use xlink:href='#u0'/>"))),
        (
            "dashes of dust",
            svg("<path d='M0 0H160V100H0z' fill='none' stroke='red' stroke-dasharray='.000001'/>".repeat(500)),
        ),
        ("a thousand covers", svg(rect.repeat(20_000))),
        (
            "markers",
            svg(format!(
                "<defs><marker id='m' markerWidth='9' markerHeight='9'>{}</marker></defs><path marker-mid='url(#m)' d='M0 0{}'/>",
                rect.repeat(5_000),
                "L1 1".repeat(100_000)
            )),
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("logo.svg"), drawing).unwrap();
        let case = fs::read_to_string(root().join("examples/objection.toml")).unwrap();
        fs::write(folder.path().join("case.toml"), case.replace("[sender]\n", "[sender]\nlogo = \"logo.svg\"\n"))
            .unwrap();
        let outcome = bounded(folder.path(), "case.toml");
        assert_eq!(
            (outcome.status, outcome.errors()),
            (Some(3), vec!["case::picture".to_owned()]),
            "{what}: {}",
            outcome.stderr
        );
        assert!(!outcome.stderr.contains("panicked"), "{what}: {}", outcome.stderr);
    }
}
