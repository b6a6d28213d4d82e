//! Objects as they are written.
//!
//! In: objects of lopdf. Out: their bytes (ISO 32000-1, 7.3), alone, with a number, or packed into an object stream (7.5.7). lopdf writes objects as well,
//! but serialises each three times for an object stream.

use std::io::Write;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

/// Objects in one object stream; readers unpack a stream to find one object.
pub const PER_STREAM: usize = 200;

/// Writes an object with its number (7.3.10).
pub fn indirect(out: &mut Vec<u8>, number: u32, object: &Object) {
    let _ = writeln!(out, "{number} 0 obj");
    put(out, object);
    out.extend(b"\nendobj\n");
}

/// Packs objects into one stream.
pub fn object_stream(objects: &[(ObjectId, &Object)], compress: fn(&[u8]) -> Vec<u8>) -> Stream {
    let mut numbers = Vec::new();
    let mut bodies = Vec::new();
    for (id, object) in objects {
        let _ = write!(numbers, "{} {} ", id.0, bodies.len());
        put(&mut bodies, object);
        bodies.push(b'\n');
    }
    let dict = dictionary! { "Type" => "ObjStm", "N" => objects.len() as i64, "First" => numbers.len() as i64, "Filter" => "FlateDecode" };
    numbers.extend(bodies);
    Stream::new(dict, compress(&numbers))
}

/// Writes one object (7.3), with white space only where it is needed.
pub fn put(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(if *value { b"true".as_slice() } else { b"false" }),
        Object::Integer(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Real(value) => {
            let _ = write!(out, "{value}");
        }
        Object::Name(name) => put_name(out, name),
        Object::String(text, StringFormat::Literal) => put_literal(out, text),
        Object::String(text, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in text {
                let _ = write!(out, "{byte:02x}");
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                put(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) => put_dictionary(out, dict),
        Object::Stream(stream) => {
            let mut dict = stream.dict.clone();
            dict.set("Length", stream.content.len() as i64);
            put_dictionary(out, &dict);
            out.extend(b"\nstream\n");
            out.extend(&stream.content);
            out.extend(b"\nendstream");
        }
        Object::Reference((number, generation)) => {
            let _ = write!(out, "{number} {generation} R");
        }
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

fn put_literal(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // A bare carriage return would be read as a line feed (7.3.4.2).
            b'\r' => out.extend(b"\\r"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

/// A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else as UTF-16 with a mark.
pub fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let bytes = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Literal)
}

fn put_dictionary(out: &mut Vec<u8>, dict: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dict {
        put_name(out, key);
        let delimited =
            matches!(value, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_));
        if !delimited {
            out.push(b' ');
        }
        put(out, value);
    }
    out.extend(b">>");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(object: &Object) -> String {
        let mut out = Vec::new();
        put(&mut out, object);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_and_names_are_escaped() {
        assert_eq!(written(&Object::String(b"a(b)\\\r".to_vec(), StringFormat::Literal)), "(a\\(b\\)\\\\\\r)");
        assert_eq!(written(&Object::Name(b"A B#".to_vec())), "/A#20B#23");
    }
}
