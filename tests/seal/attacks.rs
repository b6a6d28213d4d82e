//! Whatever is done to a signed file, it is not called good.

use lopdf::{Object, dictionary};
use sha2::{Digest, Sha256};
use widerspruch::seal::cms;
use widerspruch::seal::verify::{Changes, Coverage, Integrity};

use crate::{find, foreign, identity, is_good, letter, reports, sealer, signed, trust, updated};

/// Where the signature of a file begins and ends, with its brackets.
fn hole(file: &[u8]) -> std::ops::Range<usize> {
    let start = find(file, b"/Contents<") + 9;
    let length = file[start..].iter().position(|b| *b == b'>').unwrap();
    start..start + length + 1
}

#[test]
fn one_changed_byte_anywhere_is_found() {
    let trust = trust();
    for file in [letter(Some(&sealer("p256"))), signed(&foreign(), &sealer("rsa2048"))] {
        assert!(is_good(&file, &trust));
        let hole = hole(&file);
        let places: Vec<usize> = (0..file.len()).filter(|at| !hole.contains(at)).collect();
        // A step that meets every kind of place; the last bytes and those around the signature in any case.
        let edges = [0, 1, 7, hole.start - 1, hole.end, hole.end + 1, file.len() - 2, file.len() - 1];
        for at in places.into_iter().step_by(29).chain(edges) {
            for flip in [0x01, 0x20, 0x80] {
                let mut changed = file.clone();
                changed[at] ^= flip;
                assert!(!is_good(&changed, &trust), "byte {at} changed by {flip:#x} was not noticed");
            }
        }
    }
}

#[test]
fn a_changed_signature_is_found() {
    let trust = trust();
    let file = signed(&foreign(), &sealer("p256"));
    let hole = hole(&file);
    for at in (hole.start + 1..hole.end - 1).step_by(5) {
        let mut changed = file.clone();
        changed[at] = if file[at] == b'0' { b'7' } else { b'0' };
        assert!(!is_good(&changed, &trust), "digit {} changed was not noticed", at - hole.start - 1);
    }
}

#[test]
fn a_cut_file_is_never_good() {
    let trust = trust();
    let once = signed(&foreign(), &sealer("p256"));
    let file = signed(&once, &sealer("p384"));
    for length in (0..file.len()).step_by(13).chain(file.len() - 8..file.len()) {
        // Cut to where the first signature ended it is the file as it was then, which is good.
        if length != once.len() {
            assert!(!is_good(&file[..length], &trust), "cut to {length}");
        }
    }
}

#[test]
fn anything_behind_the_end_is_reported() {
    let trust = trust();
    let file = signed(&foreign(), &sealer("p256"));
    let again = &file[find(&file, b"startxref")..];
    for tail in [&b"\n"[..], b" ", b"%", b"%%EOF\n", &[0; 3000], b"1 0 obj null endobj\n%%EOF\n", again] {
        let longer = [&file, tail].concat();
        assert!(!is_good(&longer, &trust), "{:?}", String::from_utf8_lossy(tail));
    }
    let report = reports(&[file.as_slice(), b"\n"].concat()).remove(0);
    assert_eq!((report.integrity, report.coverage), (Integrity::Intact, Coverage::EarlierRevision));
    assert_eq!((report.changes, report.good), (Changes::Document, false));
}

#[test]
fn updates_that_change_the_document_are_reported() {
    let file = signed(&foreign(), &sealer("p256"));
    let content = "<< /Length 51 >>\nstream\nBT /F 12 Tf 20 50 Td (I owe you 999999 euros) Tj ET\nendstream";
    let content = content.replace("51", &(content.len() - 36 + 1).to_string());
    let page =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>";
    for (what, objects) in [
        ("content", vec![(4, content.as_str())]),
        ("page", vec![(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 20 10] /Contents 4 0 R >>")]),
        ("font", vec![(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")]),
        ("pages", vec![(2, "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>")]),
        ("nothing", vec![]),
        ("unused object", vec![(20, "<< /A 1 >>")]),
        (
            "another annotation",
            vec![
                (3, &*Box::leak(format!("{page} /Annots [7 0 R 20 0 R] >>").into_boxed_str())),
                (20, "<< /Type /Annot /Subtype /FreeText /Rect [0 0 200 100] /Contents (paid) >>"),
            ],
        ),
        (
            "an action",
            vec![(
                1,
                "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] /SigFlags 3 >> /OpenAction << /S /JavaScript /JS (x) >> >>",
            )],
        ),
    ] {
        let changed = updated(&file, &objects, 30);
        let report = reports(&changed).remove(0);
        assert_eq!((report.changes, report.good), (Changes::Document, false), "{what}: {report:?}");
    }
}

/// Something kept free when it was signed, to be put in later.
#[test]
fn a_reference_to_nothing_cannot_be_filled_later() {
    let prepared = String::from_utf8(foreign()).unwrap().replacen("/Contents 4 0 R", "/Contents 9 0 R", 1).into_bytes();
    let file = signed(&prepared, &sealer("p256"));
    assert!(reports(&file)[0].good);
    let filled = updated(&file, &[(9, "<< /Length 0 >>\nstream\n\nendstream")], 30);
    let report = reports(&filled).remove(0);
    assert_eq!((report.changes, report.good), (Changes::Document, false), "{report:?}");
}

/// A signature that is right for what it covers, which is not all.
#[test]
fn ranges_that_leave_something_out_are_not_good() {
    let base = signed(&foreign(), &sealer("p256"));
    let hole = hole(&base);
    let identity = identity("p256");
    let resigned = |first: usize, second: usize, end: usize| {
        let mut file = base.clone();
        let at = find(&file, b"/ByteRange[") + 11;
        let length = file[at..].iter().position(|b| *b == b']').unwrap();
        let mut text = format!("0 {first} {second} {}", end - second).into_bytes();
        text.resize(length, b' ');
        file[at..at + length].copy_from_slice(&text);
        let digest = Sha256::new().chain_update(&file[..first]).chain_update(&file[second..end]).finalize();
        let signature = cms::sign(&identity, &digest).unwrap().encode(None);
        let hex: String = signature.iter().map(|b| format!("{b:02x}")).collect();
        let room = hole.start + 1..hole.end - 1;
        file[room.clone()].fill(b'0');
        file[room.start..room.start + hex.len()].copy_from_slice(hex.as_bytes());
        file
    };
    let end = base.len();
    assert!(is_good(&resigned(hole.start, hole.end, end), &trust()), "the attack is made as it should be");
    for (first, second, last) in [
        (hole.start, hole.end, end - 6),
        (hole.start, hole.end, end - 1),
        (hole.start - 4, hole.end, end),
        (hole.start, hole.end + 30, end),
        (hole.start + 1, hole.end, end),
        (hole.start, hole.end - 1, end),
        (100, hole.end, end),
    ] {
        let report = reports(&resigned(first, second, last)).remove(0);
        assert!(!report.good, "{first} {second} {last}: {report:?}");
        assert!(report.coverage != Coverage::WholeFile, "{report:?}");
    }
}

/// A signature moved into another document, with the old bytes brought along behind the new ones.
#[test]
fn a_signature_does_not_count_for_another_document() {
    let good = signed(&foreign(), &sealer("p256"));
    let other = String::from_utf8(foreign()).unwrap().replace("100 euros", "900 euros").into_bytes();
    let mut moved = signed(&other, &sealer("p256"));
    let (from, to) = (hole(&good), hole(&moved));
    moved[to].copy_from_slice(&good[from]);
    let report = reports(&moved).remove(0);
    assert_eq!((report.integrity, report.good), (Integrity::Broken, false));
}

/// Objects that a library writes anew are not the bytes that were signed.
#[test]
fn a_file_written_anew_has_lost_its_signature() {
    let mut document = lopdf::Document::load_mem(&letter(Some(&sealer("p256")))).unwrap();
    document.add_object(dictionary! { "A" => Object::Null });
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    assert!(!is_good(&out, &trust()));
}
