//! What the pages draw with: fonts, pictures and other objects, by their names on the pages.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::{entry, followed, line, number, visible};
use crate::common::pdf::Alphabet;

pub fn resources(document: &Document, pages: &[ObjectId], alphabets: &BTreeMap<Vec<u8>, Alphabet>) -> Vec<String> {
    let mut named: BTreeMap<String, String> = BTreeMap::new();
    for page in pages {
        let page = document.get_dictionary(*page).unwrap();
        let resources = entry(document, page, "Resources").and_then(|o| o.as_dict().ok()).expect("resources");
        for (kind, list) in resources {
            for (name, object) in followed(document, list).as_dict().expect("a dictionary of resources") {
                let told = match kind.as_slice() {
                    b"Font" => font(document, followed(document, object).as_dict().unwrap(), &alphabets[name]),
                    _ => line(document, object, 0),
                };
                let name = format!("{} {}", String::from_utf8_lossy(kind), String::from_utf8_lossy(name));
                let known = named.entry(name).or_insert_with(|| told.clone());
                assert_eq!(*known, told, "the same name on each page");
            }
        }
    }
    named.into_iter().map(|(name, told)| format!("{name}: {told}")).collect()
}

/// Name, description and letters of a font; its program by its tables.
fn font(document: &Document, font: &Dictionary, alphabet: &Alphabet) -> String {
    let name = font.get(b"BaseFont").and_then(Object::as_name).expect("a name");
    let (tag, name) = std::str::from_utf8(name).unwrap().split_once('+').expect("a subset");
    assert!(tag.len() == 6 && tag.bytes().all(|b| b.is_ascii_uppercase()), "{tag}");
    let descendant = descendant(document, font);
    let descriptor = entry(document, descendant, "FontDescriptor").and_then(|o| o.as_dict().ok()).expect("described");
    let mut described = descriptor.clone();
    for other in [&b"FontFile2"[..], b"FontName"] {
        described.remove(other);
    }
    let program = entry(document, descriptor, "FontFile2").and_then(|o| o.as_stream().ok()).expect("a program");
    sums_are_right(&program.get_plain_content().expect("a program that unpacks"));
    let widths = widths(document, font);
    let letters: String = alphabet
        .values()
        .map(|text| if text.chars().count() == 1 { visible(text) } else { format!("[{}]", visible(text)) })
        .collect();
    assert!(*alphabet.keys().last().unwrap() < widths.len() as u16);
    format!(
        "{name}, {} glyphs, {} in all, {}, {}, {}\n  letters {letters}",
        widths.len(),
        widths.iter().sum::<f32>(),
        line(document, &Object::Dictionary(described), 0),
        line(document, font.get(b"Encoding").unwrap(), 0),
        line(document, descendant.get(b"CIDToGIDMap").unwrap_or(&Object::Null), 0),
    )
}

fn descendant<'d>(document: &'d Document, font: &'d Dictionary) -> &'d Dictionary {
    let list = entry(document, font, "DescendantFonts").and_then(|o| o.as_array().ok()).expect("a descendant");
    followed(document, &list[0]).as_dict().unwrap()
}

/// Widths by code, in thousandths of the em.
pub fn widths(document: &Document, font: &Dictionary) -> Vec<f32> {
    let list = entry(document, descendant(document, font), "W").and_then(|o| o.as_array().ok()).expect("widths");
    let [Object::Integer(0), Object::Array(widths)] = list.as_slice() else { panic!("widths from 0: {list:?}") };
    widths.iter().map(number).collect()
}

/// A program has the tables that a PDF needs (ISO 32000-1, 9.9), and their sums are right (ISO/IEC 14496-22, 4.3 and 5.2.2).
fn sums_are_right(program: &[u8]) {
    let word = |at: usize| u32::from_be_bytes(program[at..at + 4].try_into().unwrap());
    let sum = |data: &[u8]| {
        let words = data.chunks(4).map(|c| {
            let mut word = [0; 4];
            word[..c.len()].copy_from_slice(c);
            u32::from_be_bytes(word)
        });
        words.fold(0u32, u32::wrapping_add)
    };
    let mut names = Vec::new();
    for entry in (0..usize::from(u16::from_be_bytes([program[4], program[5]]))).map(|n| 12 + 16 * n) {
        let name = String::from_utf8_lossy(&program[entry..entry + 4]).into_owned();
        let (start, length) = (word(entry + 8) as usize, word(entry + 12) as usize);
        let mut table = program[start..start + length].to_vec();
        if name == "head" {
            assert_eq!(sum(program), 0xb1b0_afba, "the sum of the whole program");
            table[8..12].fill(0);
        }
        assert_eq!(sum(&table), word(entry + 4), "the sum of the table {name}");
        names.push(name);
    }
    assert!(names.is_sorted(), "{names:?}");
    for needed in ["glyf", "head", "hhea", "hmtx", "loca", "maxp"] {
        assert!(names.iter().any(|name| name == needed), "{needed} is not among {names:?}");
    }
}
