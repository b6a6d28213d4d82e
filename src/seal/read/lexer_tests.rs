use super::*;

fn read(text: &[u8]) -> Result<Object> {
    Lexer::new(text, 0, &Work::new(text.len())).value()
}

#[test]
fn all_kinds_of_objects_are_read() {
    let text = b" % a comment\n<< /A#20B [1 -2 .5 true null 3 0 R 4 5] /S (a\\(b\\051(c)\\\n\\n) /H <48 6> >>";
    let Ok(Object::Dictionary(read)) = read(text) else { panic!("no dictionary") };
    let items = read.get(b"A B").unwrap().as_array().unwrap();
    assert_eq!(items.len(), 8);
    assert_eq!(items[5], Object::Reference((3, 0)));
    assert_eq!(read.get(b"S").unwrap().as_str().unwrap(), b"a(b)(c)\n");
    assert_eq!(read.get(b"H").unwrap().as_str().unwrap(), b"H`");
}

#[test]
fn what_is_damaged_or_too_deep_is_refused() {
    for text in [&b"<< /A"[..], b"(abc", b"[1 2", b"<4g>", b"<< A 1 >>", b"nul", b"--1", b"", b"1x", b"/A#4"] {
        let read = read(text);
        assert!(matches!(read, Err(ReadError::Damaged)), "{text:?} {read:?}");
    }
    assert!(matches!(read(&[b'['; 100_000]), Err(ReadError::Damaged)));
}
