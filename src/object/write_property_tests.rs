//! Any object is read back as it was, by two readers.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use proptest::prelude::*;

use super::*;
use crate::seal::read::PdfFile;

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![prop::collection::vec(any::<u8>(), 0..12), "[()\\\\\r\n#/<> %]{0,8}".prop_map(String::into_bytes)]
}

/// A name: no byte 0, which none may have (7.3.5), and not the empty one, which readers take in different ways.
fn name() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(1u8..=255, 1..10)
}

fn object() -> impl Strategy<Value = Object> {
    let number = prop_oneof![any::<i32>().prop_map(i64::from), any::<i64>()];
    let real = prop_oneof![-1000.0f32..1000.0, any::<f32>()];
    let string = (bytes(), any::<bool>()).prop_map(|(text, hex)| {
        Object::String(text, if hex { StringFormat::Hexadecimal } else { StringFormat::Literal })
    });
    let leaf = prop_oneof![
        Just(Object::Null),
        any::<bool>().prop_map(Object::Boolean),
        number.prop_map(Object::Integer),
        real.prop_map(Object::Real),
        name().prop_map(Object::Name),
        string,
        (1u32..70_000, 0u16..3).prop_map(Object::Reference),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let entries = prop::collection::vec((name(), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Object::Array),
            entries.prop_map(|entries| Object::Dictionary(Dictionary::from_iter(entries))),
        ]
    })
}

/// A file with one object, by a classic table.
fn file(object: &[u8]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let catalog = out.len();
    out.extend(b"1 0 obj\n<</Type/Catalog>>\nendobj\n");
    let own = out.len();
    write_to!(&mut out, "2 0 obj\n", object, "\nendobj\n");
    let table = out.len();
    let entries = format!("xref\n0 3\n0000000000 65535 f \n{catalog:010} 00000 n \n{own:010} 00000 n \n");
    out.extend(format!("{entries}trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").bytes());
    out
}

/// What an object says, however it is written: `5` and `5.0` are one number, strings are bytes, and what is null is not there.
fn meant(object: &Object, base: u32) -> String {
    let number = |value: f32| format!("{:e}", if value == 0.0 { 0.0 } else { value });
    match object {
        Object::Null => "null".into(),
        Object::Boolean(value) => value.to_string(),
        Object::Integer(value) => number(*value as f32),
        Object::Real(value) => number(if value.is_nan() { 0.0 } else { value.clamp(f32::MIN, f32::MAX) }),
        Object::Name(name) => format!("/{name:?}"),
        Object::String(text, _) => format!("({text:?})"),
        Object::Array(items) => {
            format!("[{}]", items.iter().map(|item| meant(item, base)).collect::<Vec<_>>().join(" "))
        }
        Object::Dictionary(dict) => {
            let there = dict.iter().filter(|(_, value)| !matches!(value, Object::Null));
            let mut entries: Vec<_> = there.map(|(key, value)| format!("{key:?} {}", meant(value, base))).collect();
            entries.sort();
            format!("<<{}>>", entries.join(" "))
        }
        Object::Stream(_) => "a stream".into(),
        Object::Reference((id, generation)) => format!("{} {generation} R", id + base),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_object_is_read_back_as_it_was(object in object(), base in 0u32..1000) {
        // In a list: a file whose object is a reference says the same as what it refers to.
        let (object, mut out) = (Object::Array(vec![object]), Vec::new());
        put_moved(&mut out, &object, base);
        let bytes = file(&out);
        let written = String::from_utf8_lossy(&out).into_owned();
        let wanted = meant(&object, base);
        let document = Document::load_mem(&bytes).unwrap();
        let own: ObjectId = (2, 0);
        prop_assert_eq!(meant(document.get_object(own).unwrap_or(&Object::Null), 0), wanted.clone(), "lopdf: {}", written);
        let read = PdfFile::open(&bytes).unwrap().object(2).unwrap();
        prop_assert_eq!(meant(&read, 0), wanted, "ours: {}", written);
    }
}

/// A number that no reader takes is none that is written: there is neither infinity nor "no number" in a PDF (7.3.3), and the largest is that of
/// annex C.
#[test]
fn numbers_beyond_all_measure_are_the_largest_there_are() {
    let numbers = [
        (f32::INFINITY, f32::MAX),
        (f32::NEG_INFINITY, f32::MIN),
        (f32::NAN, 0.0),
        (f32::MAX, f32::MAX),
        (4.4e28, 4.4e28),
        (-2_147_483_648.0, -2_147_483_648.0),
        (2_147_483_520.0, 2_147_483_520.0),
        (1.5, 1.5),
    ];
    for (value, wanted) in numbers {
        let mut out = Vec::new();
        put(&mut out, &Object::Real(value));
        let text = String::from_utf8(out).unwrap();
        assert!(text.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte)), "{text}");
        assert_eq!(text.parse::<f32>().unwrap(), wanted);
        // What has no point is a whole number, of which the largest has 31 bits.
        assert_eq!(text.contains('.'), text.parse::<i32>().is_err(), "{text}");
    }
}
