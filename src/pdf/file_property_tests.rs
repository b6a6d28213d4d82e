//! Any objects, in any number and of any size around the limits: 200 objects an object stream, 255 that a byte counts, 65,535 that two count, as
//! numbers of objects and as places. Each is where the table says, for two readers.

use lopdf::{Document, Stream, dictionary};
use proptest::prelude::*;

use super::*;
use crate::seal::read::PdfFile;

/// An object as chance makes it.
#[derive(Debug, Clone, Copy)]
enum Made {
    /// In an object stream.
    Packed,
    /// Outside, with so many bytes.
    Plain(usize),
    /// A compressed stream of so many bytes.
    Stream(usize),
    /// Three objects of somebody else's that refer to each other, one of them a stream.
    Added,
    /// A number that is taken and never used.
    Unused,
}

fn made() -> impl Strategy<Value = Made> {
    prop_oneof![
        30 => Just(Made::Packed),
        1 => (0usize..300).prop_map(Made::Plain),
        1 => (0usize..300).prop_map(Made::Stream),
        1 => Just(Made::Added),
        1 => Just(Made::Unused),
    ]
}

/// Numbers of objects at the limits, and others.
fn count() -> impl Strategy<Value = usize> {
    prop_oneof![0usize..6, 195usize..206, 250usize..262, 395usize..405, 0usize..700]
}

/// Bytes before all others, so that the table lies where two bytes tell its place, or three.
fn ballast() -> impl Strategy<Value = usize> {
    prop_oneof![Just(0usize), 50_000usize..65_600]
}

/// What was put under which number.
type Wanted = Vec<(u32, Object)>;

fn put_one(file: &mut File, made: Made, wanted: &mut Wanted) {
    match made {
        Made::Packed => {
            let number = file.take(1);
            write_to!(file.object(number), "<</N ", number, ">>");
            wanted.push((number, dictionary! { "N" => i64::from(number) }.into()));
        }
        Made::Plain(bytes) => {
            let number = file.take(1);
            let at = file.plain(number, format!("({})", "x".repeat(bytes)).as_bytes());
            assert!(file.out[at..].starts_with(b"("), "the place that was given back");
            wanted.push((number, Object::string_literal("x".repeat(bytes))));
        }
        Made::Stream(bytes) => {
            let number = file.take(1);
            file.stream(number, format!("/N {number}").as_bytes(), &vec![b'y'; bytes], Effort::Quick);
            wanted.push((number, Stream::new(dictionary! { "N" => i64::from(number) }, vec![b'y'; bytes]).into()));
        }
        Made::Added => {
            let stream = |next: u32| Stream::new(dictionary! { "Next" => (next, 0) }, b"z\r\n".to_vec());
            let three = |base: u32| {
                vec![
                    (1 + base, Object::Array(vec![(2 + base, 0).into(), 1.into()])),
                    (2 + base, stream(3 + base).into()),
                    (3 + base, dictionary! { "Next" => (1 + base, 0) }.into()),
                ]
            };
            let base = file.add(&three(0));
            wanted.extend(three(base));
        }
        Made::Unused => {
            file.take(1);
        }
    }
}

/// As it was put, however its stream is compressed.
fn same(found: &Object, wanted: &Object, content: Option<Vec<u8>>) -> bool {
    match (found, wanted) {
        (Object::Stream(found), Object::Stream(wanted)) => {
            let entries =
                wanted.dict.iter().all(|(key, value)| key == b"Length" || found.dict.get(key).ok() == Some(value));
            entries && content.as_ref() == Some(&wanted.content)
        }
        (found, wanted) => found == wanted,
    }
}

fn held(bytes: &[u8], wanted: &Wanted, numbers: u32) -> Result<(), TestCaseError> {
    let document = Document::load_mem(bytes).unwrap();
    let read = PdfFile::open(bytes).unwrap();
    for (number, object) in wanted {
        let Ok(found) = document.get_object((*number, 0)) else {
            return Err(TestCaseError::fail(format!("lopdf finds no object {number}")));
        };
        let content = found.as_stream().ok().and_then(|stream| stream.get_plain_content().ok());
        prop_assert!(same(found, object, content), "lopdf reads {number} as {found:?}");
        let Ok(found) = read.object(*number) else {
            return Err(TestCaseError::fail(format!("we find no object {number}")));
        };
        let content = found.as_stream().ok().and_then(|stream| read.content(*number, stream).ok());
        prop_assert!(same(&found, object, content), "we read {number} as {found:?}");
    }
    // What is in the file is what was put there, the catalog, object streams and the table.
    let containers = document.objects.values().filter(|object| {
        let kind = object
            .as_stream()
            .ok()
            .and_then(|stream| stream.dict.get(b"Type").ok())
            .and_then(|kind| kind.as_name().ok());
        matches!(kind, Some(b"ObjStm" | b"XRef"))
    });
    prop_assert_eq!(document.objects.len() - containers.count(), wanted.len() + 1);
    prop_assert_eq!(document.trailer.get(b"Size").and_then(Object::as_i64).unwrap(), i64::from(numbers));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_object_is_where_the_table_says(
        started in prop::option::of(count()),
        count in count(),
        kinds in prop::collection::vec(made(), 1..40),
        ballast in ballast(),
    ) {
        let (mut file, mut wanted) = (File::new(), Vec::new());
        put_one(&mut file, Made::Plain(ballast), &mut wanted);
        if let Some(before) = started {
            (0..before).for_each(|index| put_one(&mut file, kinds[index % kinds.len()], &mut wanted));
            file = File::behind(Arc::new(file.into_start()));
        }
        (0..count).for_each(|index| put_one(&mut file, kinds[index % kinds.len()], &mut wanted));
        let root = file.take(1);
        write_to!(file.object(root), "<</Type/Catalog>>");
        let bytes = file.finish(root, root);
        let numbers = bytes.windows(6).rposition(|at| at == b"/Size ").map(|at| &bytes[at + 6..]).unwrap();
        let numbers = numbers.iter().take_while(|b| b.is_ascii_digit()).fold(0, |n, b| n * 10 + u32::from(b - b'0'));
        held(&bytes, &wanted, numbers)?;
    }
}
