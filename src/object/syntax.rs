//! The characters of a PDF file (ISO 32000-1, 7.2.2).
//!
//! In: a byte. Out: whether it is white space, a delimiter or regular.

/// Whether a byte is white space.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

/// Whether a byte is part of a number, a name or a word: neither white space nor a delimiter.
pub fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}
