//! Bytes of any encoding to UTF-8 with one kind of line end.
//!
//! In: a reader of bytes and their [`Charset`]. Out: a reader of UTF-8 in which every line ends with `\n`, whether the
//! file had it as Unix, Windows or an old Macintosh writes it. Invalid bytes become U+FFFD, which cells then report.

use std::io::Read;

use encoding_rs::Decoder;

use super::codepage;
use super::encoding::Charset;

enum Kind {
    Web(Box<Decoder>),
    Cp850,
}

/// The decoding reader.
pub struct Decoded<R> {
    inner: R,
    kind: Kind,
    raw: Vec<u8>,
    text: Vec<u8>,
    given: usize,
    after_return: bool,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    /// Decodes what comes from `inner`, whose mark was left out already.
    pub fn new(inner: R, charset: Charset) -> Self {
        let kind = match charset {
            Charset::Web(encoding) => Kind::Web(Box::new(encoding.new_decoder_without_bom_handling())),
            Charset::Cp850 => Kind::Cp850,
        };
        Decoded { inner, kind, raw: vec![0; 32 << 10], text: Vec::new(), given: 0, after_return: false, ended: false }
    }

    fn more(&mut self) -> std::io::Result<()> {
        let read = self.inner.read(&mut self.raw)?;
        self.ended = read == 0;
        let raw = &self.raw[..read];
        let mut decoded = String::with_capacity(raw.len() * 3 + 16);
        match &mut self.kind {
            Kind::Web(decoder) => {
                let room = decoder.max_utf8_buffer_length(raw.len()).unwrap_or(raw.len() * 4 + 16);
                decoded.reserve(room);
                let _ = decoder.decode_to_string(raw, &mut decoded, self.ended);
            }
            Kind::Cp850 => decoded.extend(raw.iter().map(|b| codepage::character(*b))),
        }
        self.text.clear();
        self.given = 0;
        for byte in decoded.into_bytes() {
            match byte {
                b'\r' => self.text.push(b'\n'),
                b'\n' if self.after_return => {}
                byte => self.text.push(byte),
            }
            self.after_return = byte == b'\r';
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        while self.given == self.text.len() {
            if self.ended {
                return Ok(0);
            }
            self.more()?;
        }
        let count = out.len().min(self.text.len() - self.given);
        out[..count].copy_from_slice(&self.text[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A reader that gives one byte at a time, so that every border is met.
    struct Drops<'b>(&'b [u8]);

    impl Read for Drops<'_> {
        fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
            let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
            out[0] = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    proptest! {
        #[test]
        fn borders_of_the_buffer_do_not_matter(text in "[a-zäß€\r\n𝒳]{0,40}") {
            let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let mut read = String::new();
            Decoded::new(Drops(&bytes), Charset::Web(encoding_rs::UTF_16LE)).read_to_string(&mut read).unwrap();
            prop_assert_eq!(read, text.replace("\r\n", "\n").replace('\r', "\n"));
        }
    }
}
