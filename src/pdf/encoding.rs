//! The codes of glyphs in strings.
//!
//! In: the number of a glyph among those of its font. Out: its code, one byte for the first 128 glyphs of a font, which nearly every letter
//! gets by with, and two bytes for the others; and the `CMap` that says so (ISO 32000-1, 9.7.5.4), one for all fonts of a document. With
//! two bytes for every glyph the content of a page is half as long again, and takes longer to compress than anything else.

use std::fmt::Write;

use lopdf::{Object, dictionary};

use crate::object::deflate::compressed;
use crate::object::write::put_escaped;

/// Glyphs with a code of one byte.
const SHORT: u16 = 0x80;
/// Glyphs that have a code at all.
pub const MOST: u16 = 0x8000;
/// What stands before each map of codes, and behind it.
pub const BEGIN: &str = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n";
/// Codes of both lengths.
pub const SPACE: &str = "2 begincodespacerange\n<00> <7F>\n<8000> <FFFF>\nendcodespacerange\n";
/// What stands behind each map of codes.
pub const END: &str = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

/// Puts the code of a glyph into a string.
pub fn put_code(out: &mut Vec<u8>, glyph: u16) {
    let [high, low] = glyph.to_be_bytes();
    if glyph >= SHORT {
        put_escaped(out, high | 0x80);
    }
    put_escaped(out, low);
}

/// The code of a glyph as a map of codes has it.
pub fn hexadecimal(glyph: u16) -> String {
    if glyph < SHORT { format!("<{glyph:02X}>") } else { format!("<{:04X}>", glyph | 0x8000) }
}

/// Whether the code of a glyph can stand in a range with that of the glyph before: they differ in the last byte alone.
pub fn goes_on(glyph: u16) -> bool {
    glyph != SHORT && !glyph.is_multiple_of(0x100)
}

/// The map from codes to glyphs, for fonts of so many glyphs at most.
pub fn map(glyphs: usize) -> Object {
    let last = u16::try_from(glyphs).unwrap_or(MOST).clamp(1, MOST) - 1;
    let starts: Vec<u16> = (0..=last).filter(|glyph| *glyph == 0 || !goes_on(*glyph)).collect();
    let end = |start: u16| if start < SHORT { SHORT - 1 } else { start | 0xff };
    let range = |start: &u16| format!("{} {} {start}\n", hexadecimal(*start), hexadecimal(end(*start)));
    let mut text = format!(
        "{BEGIN}/CIDSystemInfo 3 dict dup begin\n/Registry (Adobe) def\n/Ordering (Identity) def\n/Supplement 0 def\nend def\n\
         /CMapName /{NAME} def\n/CMapType 1 def\n{SPACE}"
    );
    for hundred in starts.chunks(100) {
        let ranges: String = hundred.iter().map(range).collect();
        let _ = write!(text, "{} begincidrange\n{ranges}endcidrange\n", hundred.len());
    }
    text.push_str(END);
    let system = dictionary! {
        "Registry" => Object::string_literal("Adobe"), "Ordering" => Object::string_literal("Identity"), "Supplement" => 0,
    };
    let dictionary = dictionary! { "Type" => "CMap", "CMapName" => NAME, "CIDSystemInfo" => system };
    Object::Stream(compressed(dictionary, text.as_bytes()))
}

/// The name of the map.
const NAME: &str = "Short-H";

#[cfg(test)]
mod tests {
    use super::*;

    fn code(glyph: u16) -> Vec<u8> {
        let mut out = Vec::new();
        put_code(&mut out, glyph);
        out
    }

    #[test]
    fn codes_of_both_lengths_are_told_apart_by_their_first_byte() {
        assert_eq!(code(0x7f), [0x7f]);
        assert_eq!(code(u16::from(b'(')), b"\\(");
        assert_eq!(code(0x80), [0x80, 0x80]);
        assert_eq!(code(0x128), [0x81, b'\\', b'(']);
        assert_eq!(code(MOST - 1), [0xff, 0xff]);
        assert_eq!(["<00>", "<7F>", "<8080>", "<8100>"], [0, 0x7f, 0x80, 0x100].map(hexadecimal));
    }

    #[test]
    fn the_map_has_every_glyph_in_a_range_of_one_first_byte() {
        let text = |glyphs| {
            let Object::Stream(stream) = map(glyphs) else { panic!("a stream") };
            String::from_utf8(stream.decompressed_content().unwrap()).unwrap()
        };
        assert!(text(100).contains("\n1 begincidrange\n<00> <7F> 0\nendcidrange\n"));
        assert!(text(128).contains("\n1 begincidrange\n"));
        assert!(text(129).contains("\n2 begincidrange\n<00> <7F> 0\n<8080> <80FF> 128\nendcidrange\n"));
        assert!(text(257).contains("<8100> <81FF> 256\nendcidrange\n"));
        assert!(text(usize::from(MOST)).contains("<FF00> <FFFF> 32512\nendcidrange\n"));
        assert!(text(usize::from(MOST)).contains("\n29 begincidrange\n"), "a hundred ranges at most together");
    }
}
