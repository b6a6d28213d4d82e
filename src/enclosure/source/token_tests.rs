//! Tokens of a stranger's PDF.

use super::*;

fn read(text: &[u8]) -> Result<Object, Stop> {
    Tokens::new(text, 0, &Work::for_file(text.len())).value()
}

#[test]
fn all_kinds_of_objects_are_read() {
    let text = b" % a comment\n<</A#20B[1 -2 .5 true null 3 0 R 4 5]/S(a\\(b\\051(c)\\\n\\n)/H<48 6>/N 7 65536 R>>";
    let Ok(Object::Dictionary(read)) = read(text) else { panic!("no dictionary") };
    let items = read.get(b"A B").unwrap().as_array().unwrap();
    assert_eq!(items.len(), 8);
    assert_eq!((&items[1], &items[2], &items[5]), (&(-2).into(), &Object::Real(0.5), &Object::Reference((3, 0))));
    assert_eq!(read.get(b"S").unwrap().as_str().unwrap(), b"a(b)(c)\n");
    assert_eq!(read.get(b"H").unwrap().as_str().unwrap(), b"H`");
    assert_eq!(read.get(b"N").unwrap(), &Object::Reference((7, 0)));
}

#[test]
fn what_all_viewers_forgive_is_forgiven() {
    let Ok(Object::Array(items)) = read(b"[--5 1.2.3 +.5 5-3 99999999999999999999 wort /A#4 ]") else { panic!() };
    let numbers: Vec<f32> = items[..5].iter().map(|i| i.as_float().unwrap()).collect();
    assert_eq!(numbers, [-5.0, 1.2, 0.5, 5.0, 1e20]);
    assert_eq!(&items[5..], [Object::Null, Object::Name(b"A#4".to_vec())]);
    let Ok(Object::Dictionary(dict)) = read(b"<</A 1 2/B>>") else { panic!() };
    assert_eq!((dict.get(b"A").unwrap(), dict.get(b"B").unwrap()), (&1.into(), &Object::Null));
    let Ok(Object::Dictionary(dict)) = read(b"<</A[1 2/B 3 endobj") else { panic!() };
    assert_eq!(dict.len(), 1);
}

#[test]
fn damage_depth_and_sheer_numbers_end_the_reading() {
    for text in [&b"<< /A"[..], b"(abc", b"[1 2", b"<4", b"", b")"] {
        assert_eq!(read(text), Err(Stop::Damaged), "{text:?}");
    }
    assert_eq!(read(&[b'['; 100_000]), Err(Stop::TooMuch));
    let many = [b"[".as_slice(), &b"0 ".repeat(2_000_000), b"]"].concat();
    assert_eq!(read(&many), Err(Stop::TooMuch));
}
