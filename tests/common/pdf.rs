//! The text of a PDF of ours, as a search in it finds: what its glyphs stand for by the fonts' ToUnicode (ISO 32000-1, 9.10), and what a stretch
//! of them says that it is (ActualText, 14.9.4).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object};

/// What the codes of a font's glyphs stand for.
pub type Alphabet = BTreeMap<u16, String>;

/// What is drawn on all pages, in the order of drawing, a line break behind each line. The hyphen of a divided word is a soft one.
pub fn drawn_text(document: &Document) -> String {
    let alphabets = alphabets(document);
    let mut text = String::new();
    for page in document.get_pages().values() {
        let content =
            lopdf::content::Content::decode(&document.get_page_content(*page)).expect("the content of a page");
        let mut alphabet = None;
        // Whether each stretch that is open has said what it is.
        let mut said = Vec::new();
        for operation in &content.operations {
            match (operation.operator.as_str(), operation.operands.as_slice()) {
                ("Tf", [Object::Name(name), ..]) => alphabet = alphabets.get(name),
                ("BDC", [_, Object::Dictionary(about)]) => {
                    let actual = about.get(b"ActualText").and_then(lopdf::decode_text_string);
                    said.push(actual.is_ok());
                    text.push_str(&actual.unwrap_or_default());
                }
                ("BMC" | "BDC", _) => said.push(false),
                ("EMC", _) => drop(said.pop()),
                ("TJ" | "Tj", _) if said.contains(&true) => {}
                ("TJ" | "Tj", [shown]) => add(&mut text, shown, alphabet.expect("a font before its text")),
                // A step down, or to another column of a table.
                ("Td" | "TD" | "Tm" | "T*" | "ET", _) => text.push('\n'),
                _ => {}
            }
        }
    }
    text
}

fn add(text: &mut String, shown: &Object, alphabet: &Alphabet) {
    match shown {
        Object::Array(items) => items.iter().for_each(|item| add(text, item, alphabet)),
        Object::String(bytes, _) => {
            for code in codes(bytes) {
                text.push_str(alphabet.get(&code).expect("a glyph that stands for something"));
            }
        }
        _ => {}
    }
}

/// The numbers of glyphs in a string: one byte each, or two when the first has its highest bit.
pub fn codes(bytes: &[u8]) -> Vec<u16> {
    let (mut codes, mut rest) = (Vec::new(), bytes.iter());
    while let Some(first) = rest.next() {
        let high = first & 0x7f;
        codes.push(match first < &0x80 {
            true => u16::from(high),
            false => u16::from_be_bytes([high, *rest.next().expect("a second byte")]),
        });
    }
    codes
}

/// By the name of a font on the pages: from the code of a glyph to its letters, by the font's ToUnicode.
pub fn alphabets(document: &Document) -> BTreeMap<Vec<u8>, Alphabet> {
    let mut alphabets = BTreeMap::new();
    for page in document.get_pages().values() {
        for (name, font) in document.get_page_fonts(*page).expect("the fonts of a page") {
            alphabets.insert(name, to_unicode(document, font));
        }
    }
    alphabets
}

fn to_unicode(document: &Document, font: &Dictionary) -> Alphabet {
    let stream = font
        .get(b"ToUnicode")
        .and_then(|object| document.dereference(object))
        .and_then(|(_, object)| object.as_stream())
        .expect("a font has ToUnicode");
    let text =
        String::from_utf8(stream.get_plain_content().expect("ToUnicode can be read")).expect("ToUnicode is text");
    let mut map = BTreeMap::new();
    let mut section = "";
    for line in text.lines() {
        if let Some(opened) = line.split_whitespace().find_map(|word| word.strip_prefix("begin")) {
            section = if opened.starts_with("bf") { opened } else { "" };
            continue;
        }
        if line.starts_with("end") {
            section = "";
        }
        let words: Vec<&str> = line.split(['<', '>', '[', ']', ' ']).filter(|word| !word.is_empty()).collect();
        let code = |hex: &str| u16::from_str_radix(hex, 16).expect("a code") & 0x7fff;
        match (section, words.as_slice()) {
            ("bfchar", [from, to]) => {
                map.insert(code(from), utf16(to));
            }
            ("bfrange", [from, to, first]) if !line.contains('[') => {
                for (step, glyph) in (code(from)..=code(to)).enumerate() {
                    let mut units = units(first);
                    if let Some(last) = units.last_mut() {
                        *last += step as u16;
                    }
                    map.insert(glyph, String::from_utf16_lossy(&units));
                }
            }
            ("bfrange", [from, _, texts @ ..]) => {
                for (step, text) in texts.iter().enumerate() {
                    map.insert(code(from) + step as u16, utf16(text));
                }
            }
            _ => {}
        }
    }
    assert!(!map.is_empty(), "ToUnicode has no letters:\n{text}");
    map
}

fn units(hex: &str) -> Vec<u16> {
    hex.as_bytes()
        .chunks(4)
        .map(|digits| u16::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).expect("UTF-16"))
        .collect()
}

fn utf16(hex: &str) -> String {
    String::from_utf16_lossy(&units(hex))
}
