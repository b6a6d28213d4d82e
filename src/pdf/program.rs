//! Font programs without what no PDF needs.
//!
//! In: a TrueType font file (ISO/IEC 14496-22). Out: the same without the tables that name the font and its glyphs: a CIDFontType2 finds glyphs
//! by their number (ISO 32000-1, 9.9), and the tables take eight hundred bytes of a letter.

/// Tables that stay behind.
const LEFT: [[u8; 4]; 2] = [*b"name", *b"post"];
/// Bytes of an entry in the directory of tables.
const ENTRY: usize = 16;
/// What the sum of a whole program and the adjustment in its head come to (5.2.2).
const WHOLE: u32 = 0xb1b0_afba;
/// Where the adjustment stands in the table `head`.
const ADJUSTMENT: usize = 8;

/// Takes the tables out; none if the file is no font in one piece.
pub fn without_names(program: &[u8]) -> Option<Vec<u8>> {
    let word = |at: usize| Some(u32::from_be_bytes(program.get(at..at + 4)?.try_into().ok()?));
    let count = usize::from(u16::from_be_bytes(program.get(4..6)?.try_into().ok()?));
    let mut tables: Vec<([u8; 4], Vec<u8>)> = Vec::with_capacity(count);
    for entry in (0..count).map(|number| 12 + ENTRY * number) {
        let name = word(entry)?.to_be_bytes();
        let (start, length) = (word(entry + 8)? as usize, word(entry + 12)? as usize);
        let mut table = program.get(start..start.checked_add(length)?)?.to_vec();
        if name == *b"head" {
            table.get_mut(ADJUSTMENT..ADJUSTMENT + 4)?.fill(0);
        }
        if !LEFT.contains(&name) {
            tables.push((name, table));
        }
    }
    // What a search by halves begins with (4.3).
    let selector = u16::try_from(tables.len()).ok().filter(|count| *count < 1 << 12)?.checked_ilog2()? as u16;
    let range = 16u16 << selector;
    let mut out = program.get(..4)?.to_vec();
    for value in [tables.len() as u16, range, selector, tables.len() as u16 * 16 - range] {
        out.extend(value.to_be_bytes());
    }
    let mut at = out.len() + ENTRY * tables.len();
    let mut head = None;
    for (name, table) in &tables {
        if name == b"head" {
            head = Some(at + ADJUSTMENT);
        }
        out.extend(name);
        for value in [sum(table), at as u32, table.len() as u32] {
            out.extend(value.to_be_bytes());
        }
        at += table.len().next_multiple_of(4);
    }
    for (_, table) in &tables {
        out.extend(table);
        out.resize(out.len().next_multiple_of(4), 0);
    }
    let adjustment = WHOLE.wrapping_sub(sum(&out)).to_be_bytes();
    let head = head?;
    out.get_mut(head..head + 4)?.copy_from_slice(&adjustment);
    Some(out)
}

/// The sum of a table, as words of four bytes (4.3).
fn sum(table: &[u8]) -> u32 {
    let word = |bytes: &[u8]| {
        let mut word = [0; 4];
        word[..bytes.len()].copy_from_slice(bytes);
        u32::from_be_bytes(word)
    };
    table.chunks(4).map(word).fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables that are left are as they were, in their places, and the sums are those of the font.
    #[test]
    fn names_go_and_everything_else_stays() {
        let font = include_bytes!("../../fonts/NotoSans-Regular.ttf");
        let small = without_names(font).unwrap();
        let read = |data: &'static [u8]| harfrust::Font::new(data, 0).unwrap();
        let (before, after) = (read(font), read(Box::leak(small.clone().into_boxed_slice())));
        assert_eq!(before.num_glyphs(), after.num_glyphs());
        assert_eq!(before.charmap().map_unicode('Ł'), after.charmap().map_unicode('Ł'));
        assert_eq!(sum(&small), WHOLE);
        let lost = LEFT.iter().all(|name| !small[..300].windows(4).any(|bytes| bytes == name));
        assert!(lost && small.len() < font.len());
    }

    #[test]
    fn what_is_no_font_is_left_alone() {
        let font = include_bytes!("../../fonts/NotoSans-Regular.ttf");
        for broken in [&font[..0], &font[..11], &font[..400], &[0; 400], &[255; 400]] {
            assert_eq!(without_names(broken), None);
        }
    }
}
