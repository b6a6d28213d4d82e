//! Files made to do harm: an answer comes, in bounded time and memory, and it is not "good".

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use widerspruch::seal::certificate::Certificate;
use widerspruch::seal::der;
use widerspruch::seal::read::ReadError;
use widerspruch::seal::signed_data::SignedData;
use widerspruch::seal::timestamp::Stamp;
use widerspruch::seal::verify::verify;

use crate::{english, find, foreign, is_good, letter, now, sealer, signed, trust};

/// The same cases each time, so that a failure of today is one of tomorrow.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]))
}

#[derive(Debug, Clone)]
enum Damage {
    Set(usize, u8),
    Remove(usize, usize),
    Double(usize, usize),
    Insert(usize, &'static str),
}

fn damage() -> impl Strategy<Value = Vec<Damage>> {
    const WORDS: [&str; 16] = [
        "0",
        "-1",
        "99999999999999999999",
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        "R",
        "obj",
        "stream\n",
        "endobj",
        "/Prev 9",
        "/Kids",
        "0 R",
    ];
    let one = prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Damage::Set(at, byte)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, n)| Damage::Remove(at, n)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, n)| Damage::Double(at, n)),
        (any::<usize>(), prop::sample::select(&WORDS[..])).prop_map(|(at, word)| Damage::Insert(at, word)),
    ];
    prop::collection::vec(one, 1..6)
}

fn apply(bytes: &[u8], damage: &[Damage]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for one in damage {
        let length = out.len().max(1);
        match one {
            Damage::Set(at, byte) if !out.is_empty() => out[at % length] = *byte,
            Damage::Remove(at, n) => {
                let at = at % length;
                out.drain(at.min(out.len())..(at + n).min(out.len()));
            }
            Damage::Double(at, n) => {
                let at = (at % length).min(out.len());
                let piece = out[at..(at + n).min(out.len())].to_vec();
                out.splice(at..at, piece);
            }
            Damage::Insert(at, word) => {
                let at = (at % length).min(out.len());
                out.splice(at..at, word.bytes());
            }
            Damage::Set(..) => {}
        }
    }
    out
}

#[test]
fn damaged_documents_get_an_answer() {
    let trust = trust();
    let classic = signed(&signed(&foreign(), &sealer("p256")), &sealer("p256"));
    let packed = signed(&letter(Some(&sealer("p256"))), &sealer("p256"));
    for (file, cases) in [(classic, 1500), (packed, 300)] {
        let hole = find(&file, b"/Contents<");
        runner(cases)
            .run(&damage(), |damage| {
                let damaged = apply(&file, &damage);
                let differs = damaged.len() != file.len() || damaged[..hole] != file[..hole];
                prop_assert!(!(differs && is_good(&damaged, &trust)));
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn damaged_signatures_and_certificates_get_an_answer() {
    let file = signed(&foreign(), &sealer("rsa2048"));
    let at = find(&file, b"/Contents<") + 10;
    let digits: Vec<u8> = file[at..].iter().copied().take_while(|b| *b != b'>').collect();
    let cms: Vec<u8> = digits
        .chunks_exact(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect();
    let certificate = {
        let data = SignedData::read(&cms).unwrap();
        data.certificates[0].der.clone()
    };
    let trust = trust();
    runner(3000)
        .run(&damage(), |damage| {
            let damaged = apply(&cms, &damage);
            if let Ok(data) = SignedData::read(&damaged) {
                let _ = data.check(|hash| hash.of(&[b"x"]));
            }
            let _ = Stamp::read(&damaged, &[b"x"]);
            let _ = Certificate::parse(&apply(&certificate, &damage)).map(|c| (c.name(), c.unfit_for_documents()));
            let mut document = file.clone();
            for (place, byte) in document[at..at + digits.len()].chunks_exact_mut(2).zip(&damaged) {
                place.copy_from_slice(format!("{byte:02x}").as_bytes());
            }
            let _ = verify(&document, &trust, now());
            Ok(())
        })
        .unwrap();
}

#[test]
fn bytes_of_chance_are_no_der() {
    runner(3000)
        .run(&prop::collection::vec(any::<u8>(), 0..300), |bytes| {
            let mut reader = der::Reader::new(&bytes);
            while let Ok(element) = reader.any() {
                prop_assert!(element.whole.len() <= bytes.len());
            }
            Ok(())
        })
        .unwrap();
}

/// A file whose only section of cross references is this stream object.
fn with_table(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    out.extend(format!("1 0 obj\n<< /Type /XRef /Length {} {dictionary} >>\nstream\n", data.len()).bytes());
    out.extend(data);
    out.extend(b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n");
    out
}

fn packed(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn files_built_to_keep_a_reader_busy_are_refused() {
    let refused = |bytes: &[u8]| verify(bytes, &trust(), now()).unwrap_err();
    // A gigabyte of zeros in a megabyte.
    let bomb = packed(&vec![0; 400 << 20]);
    let table = with_table("/Size 9 /W [1 4 2] /Filter /FlateDecode /Root 1 0 R", &bomb);
    assert_eq!(refused(&table), ReadError::TooMuch);
    // Entries of no width, without end.
    assert_eq!(refused(&with_table("/Size 8000000 /W [0 0 0] /Root 1 0 R", b"")), ReadError::Damaged);
    // More objects than there are bytes for.
    assert_eq!(refused(&with_table("/Size 8000000 /W [1 1 1] /Root 1 0 R", b"abc")), ReadError::Damaged);
    let many = packed(&vec![1; 3 << 21]);
    assert_eq!(
        refused(&with_table("/Size 2000000 /W [1 1 1] /Filter /FlateDecode /Root 1 0 R", &many)),
        ReadError::TooMuch
    );
    // A section that comes before itself.
    let circle = with_table("/Size 1 /W [1 1 1] /Prev 9 /Root 1 0 R", &[0; 3]);
    assert_eq!(refused(&circle), ReadError::Damaged);
    // A thousand sections and no end of strings: every object begins inside one.
    let mut strings = b"%PDF-1.4\n(".to_vec();
    strings.resize(2 << 20, b'(');
    let start = strings.len();
    strings.extend(b"xref\n0 1000\n");
    for _ in 0..1000 {
        strings.extend(b"0000000009 00000 n \n");
    }
    strings.extend(format!("trailer\n<< /Size 1000 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").bytes());
    refused(&strings);
}

#[test]
fn deep_and_circular_things_end() {
    let text = String::from_utf8(foreign()).unwrap();
    let deep = format!("{}1{}", "[".repeat(300), "]".repeat(300));
    for (old, new) in [
        ("/Pages 2 0 R", "/Pages 2 0 R /AcroForm 1 0 R /Fields [1 0 R 1 0 R]".to_owned()),
        ("/Pages 2 0 R", format!("/Pages 2 0 R /AcroForm {deep}")),
        ("/Length 48", "/Length 4 0 R".to_owned()),
        ("/Kids [3 0 R]", "/Kids [2 0 R]".to_owned()),
    ] {
        // The table is wrong by what is added; an update with the whole object is right.
        let changed = text.replacen(old, &new, 1).into_bytes();
        let _ = verify(&changed, &trust(), now());
        let number = if old.starts_with("/Pages") {
            1
        } else if old.starts_with("/Kids") {
            2
        } else {
            4
        };
        let object = text.split(&format!("\n{number} 0 obj\n")).nth(1).unwrap().split("\nendobj").next().unwrap();
        let file = crate::updated(&foreign(), &[(number, &object.replacen(old, &new, 1))], 6);
        assert!(!is_good(&file, &trust()));
        let _ = widerspruch::seal::update::sign(&file, "x.pdf", &sealer("p256"));
    }
}

/// Small files that would take much memory: read as far as honest ones go, and no further.
#[test]
fn swollen_objects_and_tables_are_refused() {
    let list = "1 ".repeat(2 << 20);
    let file = crate::updated(&foreign(), &[(1, &format!("<< /Type /Catalog /Pages 2 0 R /AcroForm [{list}] >>"))], 6);
    assert_eq!(verify(&file, &trust(), now()).unwrap_err(), ReadError::TooMuch);
    // More states than there are reasons for.
    let mut file = signed(&foreign(), &sealer("p256"));
    for _ in 0..110 {
        file = crate::updated(&file, &[], 30);
    }
    let report = crate::reports(&file).remove(0);
    assert!(!report.good && english(&report.objections).join(" ").contains("more than 100 updates"), "{report:?}");
}
