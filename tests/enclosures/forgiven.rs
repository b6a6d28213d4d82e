//! PDFs that are not as they should be and that every viewer opens: so does the letter.

use lopdf::Document;

use crate::make::*;

/// The words of the pages behind the letter.
fn words(bytes: &[u8]) -> Vec<u8> {
    let (_, document, bytes) = rendered(&[("a.pdf", bytes)]);
    everything(&document, &bytes)
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = bytes.windows(from.len()).position(|w| w == from).expect("the place is there");
    [&bytes[..at], to, &bytes[at + from.len()..]].concat()
}

#[test]
fn files_that_every_viewer_opens_are_appended() {
    let good = one_page("", "", &[]);
    let length = text("Blatt eins").split_once("/Length ").unwrap().1.split('>').next().unwrap().to_owned();
    let told = |n: i64| format!("/Length {}", length.parse::<i64>().unwrap() + n).into_bytes();
    let length = told(0);
    let end = |bytes: &[u8], more: &[u8]| [bytes, more].concat();
    for (what, bytes) in [
        ("as it should be", good.clone()),
        ("white space before the table", replaced(&good, b"xref\n0", b"\n \r\nxref\n0")),
        ("a length that is too short", replaced(&good, &length, &told(-2))),
        ("a length that is too long", replaced(&good, &length, &told(7))),
        ("a length far beyond the file", replaced(&good, &length, b"/Length 99999999")),
        ("no length", replaced(&good, &length, b"")),
        ("a length that is not there", replaced(&good, &length, b"/Length 77 0 R")),
        ("two line ends before the end", replaced(&good, b"\nendstream", b"\r\n\r\nendstream")),
        ("no line end before the end", replaced(&good, b"\nendstream", b"endstream")),
        ("a blank behind the beginning", replaced(&good, b"stream\nBT", b"stream \r\nBT")),
        ("only a carriage return", replaced(&good, b"stream\nBT", b"stream\rBT")),
        ("zeros behind the end", end(&good, &[0; 3000])),
        ("a page of a server behind the end", end(&good, b"<html><body>ok</body></html>\n")),
        ("lines before the beginning", [b"HTTP/1.1 200 OK\r\n\r\n", &good[..]].concat()),
        ("a byte order mark", [b"\xef\xbb\xbf", &good[..]].concat()),
        ("no table, only its end", replaced(&good, b"xref\n0 5", b"nothing")),
        ("a table that leads nowhere", replaced(&good, b"startxref\n", b"startxref\n9")),
        ("no word at the end of an object", replaced(&good, b"endstream\nendobj", b"endstream")),
        ("a generation that cannot be", replaced(&good, b"0000000000 65535 f", b"0000000000 65536 n")),
        ("objects counted from one", replaced(&good, b"xref\n0 5", b"xref\n1 5")),
        ("no blank before a dictionary", replaced(&good, b"4 0 obj\n<<", b"4 0 obj<<")),
        ("a dictionary without an end", replaced(&good, b"/Count 1>>", b"/Count 1")),
    ] {
        let folder = folder(&[("a.pdf", &bytes)]);
        let outcome = render(folder.path());
        assert_eq!(outcome.status, Some(0), "{what}: {}", outcome.stderr);
        let letter = std::fs::read(folder.path().join("case.pdf")).unwrap();
        let all = everything(&Document::load_mem(&letter).unwrap(), &letter);
        assert!(contains(&all, b"(Blatt eins) Tj ET"), "{what}");
    }
}

/// Where a file was saved anew, the newest state counts, with its table and without.
#[test]
fn the_newest_state_of_a_file_is_shown() {
    let mut bytes = one_page("", "", &[]);
    let (first, object) = (bytes.windows(9).rposition(|w| w == b"startxref").unwrap(), bytes.len());
    let old: usize = std::str::from_utf8(&bytes[first + 10..]).unwrap().lines().next().unwrap().parse().unwrap();
    bytes.extend(format!("4 0 obj\n{}\nendobj\n", text("Blatt neu")).bytes());
    let table = bytes.len();
    bytes.extend(
        format!("xref\n4 1\n{object:010} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev {old}>>\nstartxref\n").bytes(),
    );
    for start in [table, 99] {
        let bytes = [bytes.as_slice(), format!("{start}\n%%EOF\n").as_bytes()].concat();
        let all = words(&bytes);
        assert!(contains(&all, b"(Blatt neu)") && !contains(&all, b"(Blatt eins)"), "{start}");
    }
}

/// Short and old names of filters.
#[test]
fn every_filter_of_text_is_taken_off() {
    let content = "BT /F1 20 Tf 40 100 Td (Blatt eins) Tj ET";
    let hex: String = content.bytes().map(|b| format!("{b:02x}")).collect();
    let runs =
        format!("{}{content}\u{80}", char::from(content.len() as u8 - 1)).chars().map(|c| c as u8).collect::<Vec<_>>();
    let lzw =
        weezl::encode::Encoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8).encode(content.as_bytes()).unwrap();
    let two: String = hex.bytes().map(|b| format!("{b:02X} ")).collect();
    for (entries, data) in [
        ("/Filter/ASCIIHexDecode", format!("{hex}>").into_bytes()),
        ("/Filter[/AHx]", hex.clone().into_bytes()),
        ("/Filter[/AHx/AHx]/DecodeParms[null null]", two.into_bytes()),
        ("/Filter/RunLengthDecode", runs),
        ("/Filter/LZWDecode", lzw),
        ("/Filter[]", content.as_bytes().to_vec()),
    ] {
        let stream =
            [format!("<<{entries}/Length {}>>\nstream\n", data.len()).as_bytes(), &data, b"\nendstream"].concat();
        let bytes = pdf_of(&[
            b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
            format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R{FONT}>>").into_bytes(),
            stream,
        ]);
        assert!(contains(&words(&bytes), b"(Blatt eins) Tj ET"), "{entries}");
    }
}

/// What opens without a password is opened; what needs one is refused. By qpdf, see `qpdf/README.md`.
#[test]
fn a_file_that_anybody_can_open_is_opened() {
    let by_qpdf = |name: &str| {
        let path = crate::common::root().join("tests/enclosures/qpdf").join(format!("{name}.pdf"));
        std::fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    for name in
        ["rc4-40", "rc4-128", "aes-128", "aes-128-clear-metadata", "aes-256", "aes-256-r5", "aes-256-restricted"]
    {
        let encrypted = by_qpdf(name);
        assert!(!contains(&encrypted, b"(Blatt eins)"));
        assert!(contains(&words(&encrypted), b"(Blatt eins) Tj ET"), "{name}");
        let folder = crate::make::folder(&[("a.pdf", &by_qpdf(&format!("{name}-locked")))]);
        assert_eq!(render(folder.path()).exits(3).codes(), ["enclosure::encrypted"], "{name}");
    }
    // With object streams, which are encrypted as a whole.
    assert!(contains(&words(&by_qpdf("aes-256-packed")), b"(Blatt eins) Tj ET"));
}
