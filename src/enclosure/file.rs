//! Opens a file and tells what it is.
//!
//! In: a path. Out: its bytes and its [`Format`] by the first of them, or what is wrong and what to do about it. Formats
//! that people try and that cannot be appended are named, each with its own way out.

use std::path::Path;

use super::{Fault, PRINT_ANEW};
use crate::file::{self, Cause};

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
pub fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    let bytes = file::read(path, file::Kind::Enclosure).map_err(|fault| match fault.cause {
        Cause::Folder => Fault::error(
            "enclosure::no-file",
            "is a folder",
            "name one file; write an [[enclosure]] for each of several files",
        ),
        Cause::TooLarge(_) => Fault::error(fault.code(), "has more than 50 MiB", fault.help()),
        _ => Fault::error(fault.code(), format!("cannot be read: {fault}"), fault.help()),
    })?;
    if bytes.is_empty() {
        return Err(Fault::error("enclosure::empty", "is empty", "save or scan it again"));
    }
    Ok(bytes)
}

impl Format {
    /// The format of a file, by its first bytes.
    ///
    /// # Errors
    /// It is none that can be appended; named where it can be told.
    pub fn of(bytes: &[u8]) -> Result<Format, Fault> {
        const PICTURE: &str = "open it in a picture program and save it as PNG or JPEG";
        let head = &bytes[..bytes.len().min(1024)];
        let has = |signature: &[u8]| head.windows(signature.len()).any(|w| w == signature);
        let (name, help) = match head {
            _ if super::mail::is_mail(bytes) => return Ok(Format::Mail),
            [0x89, b'P', b'N', b'G', ..] => return Ok(Format::Png),
            [0xff, 0xd8, 0xff, ..] => return Ok(Format::Jpeg),
            // Readers look for the mark in the first kilobyte (ISO 32000-1, annex H.3).
            _ if has(b"%PDF-") => return Ok(Format::Pdf),
            [b'P', b'K', 3, 4, ..] => {
                ("a document of an office program or an archive", "open it and save or print it as PDF")
            }
            [0xd0, 0xcf, 0x11, 0xe0, ..] if is_outlook(bytes) => (
                "a mail of Outlook (.msg)",
                "save it as .eml (new Outlook: Save as; web: Download), or print it to PDF (\"Microsoft Print to PDF\")",
            ),
            [0xd0, 0xcf, 0x11, 0xe0, ..] => ("a document of an office program", "open it and save or print it as PDF"),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => of_brands(head, PICTURE),
            [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] | [0xff, 0x4f, 0xff, 0x51, ..] => {
                ("a picture in the format JPEG 2000", PICTURE)
            }
            [0xff, 0x0a, ..] | [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => {
                ("a picture in the format JPEG XL", PICTURE)
            }
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => {
                ("a picture in the format WebP", PICTURE)
            }
            [b'G', b'I', b'F', b'8', ..] => ("a picture in the format GIF", PICTURE),
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
                ("a picture in the format TIFF", "save it as PNG, or as PDF if it has several pages")
            }
            [b'M', b'M', 0, b'+', ..] | [b'I', b'I', b'+', 0, ..] => ("a picture in the format TIFF", "save it as PNG"),
            [b'B', b'M', ..] => ("a picture in the format BMP", PICTURE),
            [b'{', b'\\', b'r', b't', b'f', ..] => ("a document in the format RTF", "open it and print it as PDF"),
            _ if has(b"<html") || has(b"<HTML") || has(b"<!DOCTYPE html") || has(b"<!doctype html") => {
                ("a web page", "open it in a browser and print it as PDF")
            }
            _ if std::str::from_utf8(head).is_ok() => ("plain text", "open it and print it as PDF"),
            _ => ("nothing that is known here", PRINT_ANEW),
        };
        Err(Fault::error(
            "enclosure::format",
            format!("is {name}; PNG, JPEG, PDF and mails (.eml) can be appended"),
            help,
        ))
    }
}

/// Whether a compound file (MS-CFB) is a mail: a name of the streams of its properties (MS-OXMSG, 2.1.3) stands in it.
fn is_outlook(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "__substg1.0_".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|w| w == name)
}

/// What a file is whose first box names its brands (ISO/IEC 14496-12, 4.3): the main one, and those it can be read as.
fn of_brands(head: &[u8], picture: &'static str) -> (&'static str, &'static str) {
    const HEIC: &str = "convert it to JPEG. iPhone: in the app Files hold the picture, Quick Actions, Convert Image, JPEG; Mac: open \
        it in Preview, File, Export; Windows: open it in Photos, Save as, JPEG; Linux: heif-convert IN.heic OUT.jpg. New ones \
        are JPEG with Settings, Camera, Formats, \"Most Compatible\"";
    let length = head.get(..4).and_then(|l| l.try_into().ok()).map_or(16, u32::from_be_bytes) as usize;
    let brands = head.get(8..length.clamp(12, 256).min(head.len())).unwrap_or_default();
    let has = |names: &[&[u8]]| brands.chunks_exact(4).any(|brand| names.contains(&brand));
    if has(&[b"avif", b"avis"]) {
        return ("a picture in the format AVIF", picture);
    }
    if has(&[
        b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"mif2", b"mif3", b"msf1",
    ]) {
        return ("a picture in the format HEIC", HEIC);
    }
    if has(&[b"jp2 ", b"jpx ", b"jpm "]) {
        return ("a picture in the format JPEG 2000", picture);
    }
    ("a film", "take pictures of what matters in it, and offer the film itself in the letter")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> String {
        Format::of(bytes).unwrap_err().message
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
}
