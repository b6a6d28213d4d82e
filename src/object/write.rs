//! Values as bytes of a PDF (ISO 32000-1, 7.3), with white space only where it is needed.
//!
//! In: numbers, references, texts, whole objects of lopdf. Out: their bytes at the end of a buffer. `write_to!` puts several in a row:
//! what is the same in every letter stands in the code as it stands in the file.

use std::io::Write;

use lopdf::{Object, StringFormat};

use crate::paper::geometry::{Length, Rect};

/// Something that has a form in a PDF.
pub trait Put {
    /// Puts it at the end of a buffer.
    fn put(&self, out: &mut Vec<u8>);
}

/// Puts values one behind the other; strings and bytes as they are.
macro_rules! write_to {
    ($out:expr, $($value:expr),+ $(,)?) => {{
        let out: &mut Vec<u8> = $out;
        $($crate::object::write::Put::put(&$value, out);)+
    }};
}
pub(crate) use write_to;

/// A reference to an object.
#[derive(Clone, Copy)]
pub struct Ref(pub u32);
/// A number in hundredths: finer than any printer, in points.
#[derive(Clone, Copy, PartialEq)]
pub struct Hundredths(pub i32);
/// A text string (7.9.2.2).
pub struct Text<'t>(pub &'t str);
/// A string of bytes, between brackets.
pub struct Literal<'b>(pub &'b [u8]);
/// Bytes in hexadecimal figures, between angle brackets.
pub struct Hex<'b>(pub &'b [u8]);
/// Left, bottom, right and top of an area, in points from the bottom left corner (7.9.5).
#[derive(Clone, Copy)]
pub struct Area(pub [Hundredths; 4]);

impl Hundredths {
    /// Of a length, in points.
    pub fn of(length: Length) -> Self {
        Hundredths((length.to_pt() * 100.0).round() as i32)
    }
}

impl Area {
    /// Of a rectangle on a page of that height.
    pub fn of(area: Rect, height: Length) -> Self {
        Area([area.left, height - area.bottom(), area.right(), height - area.top].map(Hundredths::of))
    }
}

impl<T: Put + ?Sized> Put for &T {
    fn put(&self, out: &mut Vec<u8>) {
        (**self).put(out);
    }
}
impl Put for str {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_bytes());
    }
}
impl Put for String {
    fn put(&self, out: &mut Vec<u8>) {
        self.as_str().put(out);
    }
}
impl Put for [u8] {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }
}
impl Put for i64 {
    fn put(&self, out: &mut Vec<u8>) {
        itoa::Buffer::new().format(*self).put(out);
    }
}
impl Put for u32 {
    fn put(&self, out: &mut Vec<u8>) {
        i64::from(*self).put(out);
    }
}
impl Put for usize {
    fn put(&self, out: &mut Vec<u8>) {
        itoa::Buffer::new().format(*self).put(out);
    }
}
impl Put for f32 {
    fn put(&self, out: &mut Vec<u8>) {
        // A file of somebody's may have a number of a hundred figures: there is no infinity in a PDF (7.3.3, annex C).
        let value = if self.is_nan() { 0.0 } else { self.clamp(f32::MIN, f32::MAX) };
        // What has no point is read as a whole number, of which the largest has 31 bits (annex C). Writing to a vector cannot fail.
        let _ = if value.abs() < 2_147_483_648.0 { write!(out, "{value}") } else { write!(out, "{value:.1}") };
    }
}
impl Put for Ref {
    fn put(&self, out: &mut Vec<u8>) {
        write_to!(out, self.0, " 0 R");
    }
}
impl Put for Hundredths {
    fn put(&self, out: &mut Vec<u8>) {
        if self.0 < 0 {
            out.push(b'-');
        }
        let (whole, rest) = (self.0.unsigned_abs() / 100, (self.0.unsigned_abs() % 100) as u8);
        whole.put(out);
        match (rest / 10, rest % 10) {
            (0, 0) => {}
            (tenths, 0) => out.extend([b'.', b'0' + tenths]),
            (tenths, rest) => out.extend([b'.', b'0' + tenths, b'0' + rest]),
        }
    }
}
impl Put for Area {
    fn put(&self, out: &mut Vec<u8>) {
        let [left, bottom, right, top] = self.0;
        write_to!(out, "[", left, " ", bottom, " ", right, " ", top, "]");
    }
}
impl Put for Text<'_> {
    fn put(&self, out: &mut Vec<u8>) {
        put(out, &text_string(self.0));
    }
}
impl Put for Literal<'_> {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(b'(');
        self.0.iter().for_each(|byte| put_escaped(out, *byte));
        out.push(b')');
    }
}
impl Put for Hex<'_> {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(b'<');
        self.0.iter().for_each(|byte| out.extend([byte >> 4, byte & 15].map(|n| b"0123456789abcdef"[usize::from(n)])));
        out.push(b'>');
    }
}

/// A byte inside a string (7.3.4.2).
pub fn put_escaped(out: &mut Vec<u8>, byte: u8) {
    match byte {
        b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
        // A bare carriage return would be read as a line feed.
        b'\r' => out.extend(b"\\r"),
        _ => out.push(byte),
    }
}

/// A text string (7.9.2.2): ASCII as it is, anything else as UTF-16 with a mark.
pub fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let bytes = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Literal)
}

/// Writes one object.
pub fn put(out: &mut Vec<u8>, object: &Object) {
    put_moved(out, object, 0);
}

/// Writes one object that has numbers of its own: `base` is added to each that it refers to.
pub fn put_moved(out: &mut Vec<u8>, object: &Object, base: u32) {
    match object {
        Object::Null => "null".put(out),
        Object::Boolean(value) => ["false", "true"][usize::from(*value)].put(out),
        Object::Integer(value) => value.put(out),
        Object::Real(value) => value.put(out),
        Object::Name(name) => put_name(out, name),
        Object::String(text, StringFormat::Literal) => Literal(text).put(out),
        Object::String(text, StringFormat::Hexadecimal) => Hex(text).put(out),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                put_moved(out, item, base);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) => {
            out.extend(b"<<");
            put_entries(out, dict.iter(), base);
            out.extend(b">>");
        }
        Object::Stream(stream) => {
            out.extend(b"<<");
            put_entries(out, stream.dict.iter().filter(|(key, _)| key.as_slice() != b"Length"), base);
            write_to!(out, "/Length ", stream.content.len(), ">>\nstream\n", stream.content[..], "\nendstream");
        }
        Object::Reference((number, generation)) => write_to!(out, number + base, " ", u32::from(*generation), " R"),
    }
}

fn put_entries<'o>(out: &mut Vec<u8>, entries: impl Iterator<Item = (&'o Vec<u8>, &'o Object)>, base: u32) {
    for (key, value) in entries {
        put_name(out, key);
        let delimited =
            matches!(value, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_));
        if !delimited {
            out.push(b' ');
        }
        put_moved(out, value, base);
    }
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

#[cfg(test)]
#[path = "write_property_tests.rs"]
mod properties;

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &dyn Put) -> String {
        let mut out = Vec::new();
        value.put(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_and_names_are_escaped() {
        assert_eq!(written(&Literal(b"a(b)\\\r")), "(a\\(b\\)\\\\\\r)");
        let mut out = Vec::new();
        put(&mut out, &Object::Name(b"A B#".to_vec()));
        assert_eq!(out, b"/A#20B#23");
    }

    #[test]
    fn hundredths_have_no_more_figures_than_they_need() {
        let numbers = [0, 5, -5, 30, -30, 100, -1234, 59_528].map(|n| written(&Hundredths(n)));
        assert_eq!(numbers, ["0", "0.05", "-0.05", "0.3", "-0.3", "1", "-12.34", "595.28"]);
    }
}
