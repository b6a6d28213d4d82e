//! Opens a file and tells what it is.
//!
//! In: a path. Out: its bytes and its [`Format`] by the first of them, or what is wrong and what to do about it. Formats
//! that people try and that cannot be appended are named, each with its own way out.

use std::path::Path;

use super::finding::{Finding, PRINT_ANEW, Sort};
use crate::file::{self, Cause};
use crate::words::Say;

/// What can be appended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// ISO/IEC 15948.
    Png,
    /// ISO/IEC 10918.
    Jpeg,
    /// ISO 32000.
    Pdf,
    /// RFC 5322.
    Mail,
}

/// Reads a whole file.
///
/// # Errors
/// Not there, no file, empty, too large.
pub fn read(path: &Path) -> Result<Vec<u8>, Finding> {
    let bytes = file::read(path, file::FileKind::Enclosure).map_err(|fault| match fault.cause {
        Cause::Folder => Finding::error(Sort::NoFile, Say::EnclosureIsFolder {}, Say::EnclosureNameOneFile {}),
        Cause::TooLarge(_) => Finding::error(Sort::TooLarge, Say::EnclosureHasMore {}, fault.hint()),
        cause => {
            let sort = if matches!(cause, Cause::Special(_)) { Sort::Special } else { Sort::Unreadable };
            let fault = file::FileError { cause, ..fault };
            Finding::error(sort, Say::EnclosureCannotRead { why: fault.why() }, fault.hint())
        }
    })?;
    if bytes.is_empty() {
        return Err(Finding::error(Sort::Empty, Say::EnclosureIsEmpty {}, Say::EnclosureScanAgain {}));
    }
    Ok(bytes)
}

impl Format {
    /// The format of a file, by its first bytes.
    ///
    /// # Errors
    /// It is none that can be appended; named where it can be told.
    pub fn of(bytes: &[u8]) -> Result<Format, Finding> {
        let picture =
            |format: &str| (Say::EnclosureFormatPicture { format: format.into() }, Say::EnclosureSavePicture {});
        let head = &bytes[..bytes.len().min(1024)];
        let has = |signature: &[u8]| head.windows(signature.len()).any(|w| w == signature);
        let (format, hint) = match head {
            _ if is_mail(bytes) => return Ok(Format::Mail),
            [0x89, b'P', b'N', b'G', ..] => return Ok(Format::Png),
            [0xff, 0xd8, 0xff, ..] => return Ok(Format::Jpeg),
            // Readers look for the mark in the first kilobyte (ISO 32000-1, annex H.3).
            _ if has(b"%PDF-") => return Ok(Format::Pdf),
            [b'P', b'K', 3, 4, ..] => (Say::EnclosureOfficeOrArchive {}, Say::EnclosureSaveOrPrint {}),
            [0xd0, 0xcf, 0x11, 0xe0, ..] if is_outlook(bytes) => (Say::EnclosureOutlook {}, Say::EnclosureSaveEml {}),
            [0xd0, 0xcf, 0x11, 0xe0, ..] => (Say::EnclosureOffice {}, Say::EnclosureSaveOrPrint {}),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => of_brands(head, picture),
            [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] | [0xff, 0x4f, 0xff, 0x51, ..] => picture("JPEG 2000"),
            [0xff, 0x0a, ..] | [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => picture("JPEG XL"),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => picture("WebP"),
            [b'G', b'I', b'F', b'8', ..] => picture("GIF"),
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
                (Say::EnclosureFormatPicture { format: "TIFF".into() }, Say::EnclosureSavePages {})
            }
            [b'M', b'M', 0, b'+', ..] | [b'I', b'I', b'+', 0, ..] => {
                (Say::EnclosureFormatPicture { format: "TIFF".into() }, Say::EnclosureSavePng {})
            }
            [b'B', b'M', ..] => picture("BMP"),
            [b'{', b'\\', b'r', b't', b'f', ..] => (Say::EnclosureRtf {}, Say::EnclosurePrint {}),
            _ if has(b"<html") || has(b"<HTML") || has(b"<!DOCTYPE html") || has(b"<!doctype html") => {
                (Say::EnclosureWebPage {}, Say::EnclosurePrintInBrowser {})
            }
            _ if std::str::from_utf8(head).is_ok() => (Say::EnclosurePlainText {}, Say::EnclosurePrint {}),
            _ => (Say::EnclosureUnknown {}, PRINT_ANEW),
        };
        Err(Finding::error(Sort::Format, Say::EnclosureOtherFormat { format: format.into() }, hint))
    }
}

/// Whether bytes begin like a mail: with a head, and among the first ones those that every mail has.
fn is_mail(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(16 << 10)];
    // Some programs put a line before it that only mailboxes need.
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let start = match start {
        [b'F', b'r', b'o', b'm', b' ', rest @ ..] => {
            &rest[rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |n| n + 1)..]
        }
        start => start,
    };
    let name = start.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
    if name == 0 || start.get(name) != Some(&b':') {
        return false;
    }
    let heads: Vec<String> = start
        .split(|b| *b == b'\n')
        .take_while(|line| !line.trim_ascii().is_empty())
        .filter_map(|line| line.split(|b| *b == b':').next())
        .map(|name| String::from_utf8_lossy(name).to_ascii_lowercase())
        .collect();
    let has = |name: &str| heads.iter().any(|head| head == name);
    has("from")
        && ["date", "received", "message-id", "mime-version", "to", "subject"].into_iter().filter(|n| has(n)).count()
            >= 2
}

/// Whether a compound file (MS-CFB) is a mail: a name of the streams of its properties (MS-OXMSG, 2.1.3) stands in it.
fn is_outlook(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "__substg1.0_".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|w| w == name)
}

/// What a file is whose first box names its brands (ISO/IEC 14496-12, 4.3): the main one, and those it can be read as.
fn of_brands(head: &[u8], picture: impl Fn(&str) -> (Say, Say)) -> (Say, Say) {
    let length = head.get(..4).and_then(|l| l.try_into().ok()).map_or(16, u32::from_be_bytes) as usize;
    let brands = head.get(8..length.clamp(12, 256).min(head.len())).unwrap_or_default();
    let has = |names: &[&[u8]]| brands.chunks_exact(4).any(|brand| names.contains(&brand));
    if has(&[b"avif", b"avis"]) {
        return picture("AVIF");
    }
    if has(&[
        b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"mif2", b"mif3", b"msf1",
    ]) {
        return (Say::EnclosureFormatPicture { format: "HEIC".into() }, Say::EnclosureConvertHeic {});
    }
    if has(&[b"jp2 ", b"jpx ", b"jpm "]) {
        return picture("JPEG 2000");
    }
    (Say::EnclosureFilm {}, Say::EnclosureTakePictures {})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> String {
        crate::words::Words::english().say(&Format::of(bytes).unwrap_err().what)
    }

    #[test]
    fn formats_are_known_by_their_first_bytes() {
        assert_eq!(Format::of(b"\x89PNG\r\n\x1a\n"), Ok(Format::Png));
        assert_eq!(Format::of(b"\xff\xd8\xff\xe0"), Ok(Format::Jpeg));
        assert_eq!(Format::of(b"%PDF-1.4\n"), Ok(Format::Pdf));
        assert_eq!(Format::of(b"\xef\xbb\xbf\n%PDF-1.4\n"), Ok(Format::Pdf));
    }

    #[test]
    fn what_people_try_is_named() {
        assert!(refused(b"PK\x03\x04....").contains("office"));
        assert!(refused(b"\0\0\0\x24ftypheic....").contains("HEIC"));
        assert!(refused(b"\0\0\0\x18ftypmif3\0\0\0\0mif3heix").contains("HEIC"));
        assert!(refused(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif").contains("AVIF"));
        assert!(refused(b"\0\0\0\x0cjP  \r\n\x87\n").contains("JPEG 2000"));
        assert!(refused(b"\xff\x4f\xff\x51\0").contains("JPEG 2000"));
        assert!(refused(b"BM....").contains("BMP"));
        assert!(refused(b"\0\0\0\x24ftypisom....").contains("film"));
        assert!(refused(b"RIFF1234WEBPVP8 ").contains("WebP"));
        assert!(refused(b"GIF89a").contains("GIF"));
        assert!(refused(b"II*\0").contains("TIFF"));
        assert!(refused(b"<!doctype html><p>").contains("web page"));
        assert!(refused("Grüße".as_bytes()).contains("plain text"));
        assert!(refused(b"\x00\xff\xfe\x01").contains("nothing that is known"));
        assert!(refused(b"\x00").contains("PNG, JPEG, PDF and mails"));
    }

    #[test]
    fn a_mail_is_known_by_its_heads() {
        for mail in [
            &b"Return-Path: <a@b>\r\nDate: x\r\nFrom: a\r\nSubject: b\r\n\r\n"[..],
            b"From a@b Mon Nov 1\nReceived: by x\n\tid 1\nFrom: a\nDate: y\n\nText",
            b"\xef\xbb\xbfFrom: a\nTo: b\nSubject: c\n\n",
        ] {
            assert!(is_mail(mail), "{}", String::from_utf8_lossy(mail));
        }
        for other in [
            &b"Liebe Anna,\nFrom: here\nTo: there\nDate: never"[..],
            b"HTTP/1.1 200 OK\r\nDate: x\r\n",
            b"note: a\n",
            b"",
        ] {
            assert!(!is_mail(other), "{}", String::from_utf8_lossy(other));
        }
    }
}
