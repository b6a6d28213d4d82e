//! In which encoding a CSV file is.
//!
//! In: the file. Out: a [`Charset`]: what its byte order mark says, else UTF-8 if it is valid from the first byte to the
//! last, else UTF-16 if every other byte is zero, else what `chardetng` makes of it; what the words of the file say of that is
//! asked in `evidence`.

use std::io::{Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::problem::{Code, Problem, did_you_mean};
use crate::words::{Arg, Join};

/// An encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charset {
    /// One of the standard of the web.
    Web(&'static Encoding),
    /// Code page 850.
    Cp850,
}

impl Charset {
    /// Its name, as `--encoding` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Charset::Web(encoding) => encoding.name(),
            Charset::Cp850 => "CP850",
        }
    }

    /// An encoding by one of its names.
    ///
    /// # Errors
    /// There is none of this name.
    pub fn named(name: &str) -> Result<Charset, Problem> {
        let lower = name.trim().to_lowercase();
        if matches!(lower.as_str(), "cp850" | "ibm850" | "850" | "dos") {
            return Ok(Charset::Cp850);
        }
        let label = match lower.as_str() {
            "mac" | "macroman" | "mac-roman" => "macintosh",
            "ansi" => "windows-1252",
            "latin9" | "latin-9" => "iso-8859-15",
            "1250" | "1251" | "1252" | "1253" | "1254" | "1257" | "1258" => &format!("windows-{lower}"),
            "unicode" | "utf16" => "utf-16le",
            other => other,
        };
        Encoding::for_label(label.as_bytes()).map(Charset::Web).ok_or_else(|| {
            const USUAL: [&str; 6] = ["UTF-8", "UTF-16LE", "windows-1252", "ISO-8859-15", "macintosh", "CP850"];
            Code::TableUnknownEncoding {
                name: crate::visible::shown(name).into(),
                near: did_you_mean(name, USUAL).into(),
                usual: Arg::list(USUAL, Join::Comma),
            }
            .error()
        })
    }
}

/// An encoding, how sure it is, and the bytes of a mark to leave out.
#[derive(Debug, Clone, Copy)]
pub struct Detected {
    /// The encoding.
    pub charset: Charset,
    /// It was guessed.
    pub guessed: bool,
    /// It was guessed from the letters, not from zeros between them.
    pub by_letters: bool,
    /// Length of the byte order mark.
    pub mark: u64,
}

/// Finds the encoding of a file and puts the reader back to its start.
///
/// # Errors
/// The file cannot be read.
pub fn detect(file: &mut (impl Read + Seek)) -> std::io::Result<Detected> {
    let mut buffer = vec![0; 64 << 10];
    let mut utf8 = Some(UTF_8.new_decoder_without_bom_handling());
    let mut scratch = vec![0; 256 << 10];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let mut zeros = [0_usize; 2];
    let mut first = true;
    let mut fed = 0;
    loop {
        let read = file.read(&mut buffer)?;
        let bytes = &buffer[..read];
        if first {
            if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
                file.seek(SeekFrom::Start(0))?;
                return Ok(Detected {
                    charset: Charset::Web(encoding),
                    guessed: false,
                    by_letters: false,
                    mark: mark as u64,
                });
            }
            for (index, byte) in bytes.iter().enumerate() {
                zeros[index % 2] += usize::from(*byte == 0);
            }
            // Text in Latin letters has a zero in every other byte of UTF-16.
            let many = read / 5;
            let wide = match zeros {
                [even, odd] if odd > many && even < many => Some(UTF_16LE),
                [even, odd] if even > many && odd < many => Some(UTF_16BE),
                _ => None,
            };
            if let Some(encoding) = wide.filter(|_| read > 1) {
                file.seek(SeekFrom::Start(0))?;
                return Ok(Detected { charset: Charset::Web(encoding), guessed: true, by_letters: false, mark: 0 });
            }
            first = false;
        }
        if let Some(decoder) = &mut utf8 {
            let (result, _, _) = decoder.decode_to_utf8_without_replacement(bytes, &mut scratch, read == 0);
            if !matches!(result, encoding_rs::DecoderResult::InputEmpty) {
                utf8 = None;
            }
        }
        // Megabytes of names tell no more than the first.
        if !bytes.is_ascii() && fed < 4 << 20 {
            detector.feed(bytes, false);
            fed += read;
        }
        if read == 0 {
            break;
        }
    }
    detector.feed(b"", true);
    file.seek(SeekFrom::Start(0))?;
    if utf8.is_some() {
        return Ok(Detected { charset: Charset::Web(UTF_8), guessed: false, by_letters: false, mark: 0 });
    }
    let guess = detector.guess(Some(b"de"), Utf8Detection::Deny);
    Ok(Detected { charset: Charset::Web(guess), guessed: true, by_letters: true, mark: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn found(bytes: &[u8]) -> (&'static str, bool) {
        let detected = detect(&mut Cursor::new(bytes)).unwrap();
        (detected.charset.name(), detected.guessed)
    }

    #[test]
    fn the_encodings_of_offices_are_found() {
        assert_eq!(found("name\nMüller".as_bytes()), ("UTF-8", false));
        assert_eq!(found(b"\xef\xbb\xbfname"), ("UTF-8", false));
        assert_eq!(found(b"\xff\xfen\0a\0"), ("UTF-16LE", false));
        assert_eq!(found(b"n\0a\0m\0e\0;\0"), ("UTF-16LE", true));
        assert_eq!(found(b"\0n\0a\0m\0e"), ("UTF-16BE", true));
        let (ansi, _, _) = encoding_rs::WINDOWS_1252.encode("Name;Straße\nJürgen Groß;Köpenicker Straße 3\n");
        assert_eq!(found(&ansi), ("windows-1252", true));
    }
}
