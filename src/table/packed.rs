//! The ZIP files that XLSX and ODS are.
//!
//! In: a file. Out: nothing, or why it is not opened. Every part is unpacked once, into nothing, and counted: a few
//! kilobytes can claim gigabytes, and what is written in a ZIP file about the size of its parts is only a claim. What the
//! readers hold in memory is bounded here as well: long texts, shared texts, numbers of shared formulas.

use std::fs::File;
use std::io::{BufReader, Read};

use zip::ZipArchive;

use super::limits;
use crate::problem::Problem;

/// A file made to exhaust memory, or one of a size that no list of clients has.
fn too_large(why: &str) -> Problem {
    Problem::error("table::too-large", format!("the workbook is not opened: {why}"))
        .help("was another file meant? save the one sheet that is needed as a new file")
}

/// The workbook is not what its name says.
pub fn broken(why: impl std::fmt::Display) -> Problem {
    let why = why.to_string();
    Problem::error("table::broken", format!("the workbook cannot be read: {}", crate::case::text::shown(&why)))
        .help("open it in the spreadsheet program and save it again; workbooks with a password cannot be read")
}

/// Counts what is in a workbook.
///
/// # Errors
/// More than a table may have, or no ZIP file.
pub fn guard(file: File) -> Result<(), Problem> {
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    if archive.len() > 10_000 {
        return Err(too_large("it has more than 10000 parts"));
    }
    let mut all = 0;
    let mut buffer = vec![0; 64 << 10];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(broken)?;
        let name = part.name().map_err(broken)?.to_lowercase();
        if !(name.ends_with(".xml") || name.ends_with(".rels")) {
            continue;
        }
        let shared = name.ends_with("sharedstrings.xml");
        let mut count = Counter::default();
        loop {
            let read = part.read(&mut buffer).map_err(broken)?;
            if read == 0 {
                break;
            }
            count.take(&buffer[..read]);
            all += read as u64;
            if count.bytes > limits::PART || all > limits::PARTS {
                return Err(too_large("unpacked it is larger than a gigabyte"));
            }
            if count.longest > limits::TEXT {
                return Err(too_large("it holds a text of more than 4 MiB"));
            }
            if shared && (count.bytes > limits::SHARED_TEXTS || count.tags > limits::SHARED_TAGS) {
                return Err(too_large("it holds too many texts"));
            }
            if count.wild_number {
                return Err(too_large("it numbers its formulas beyond all measure"));
            }
        }
    }
    Ok(())
}

/// What stands in a part.
#[derive(Default)]
struct Counter {
    bytes: u64,
    tags: u64,
    since_tag: u64,
    longest: u64,
    /// How much of ` si="` was just seen, and then how many figures.
    seen: usize,
    figures: usize,
    wild_number: bool,
}

impl Counter {
    fn take(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        for byte in bytes {
            if *byte == b'<' {
                self.tags += 1;
                self.since_tag = 0;
            }
            self.since_tag += 1;
            self.longest = self.longest.max(self.since_tag);
            // Readers make room for as many shared formulas as the largest number says.
            self.seen = match (self.seen, byte) {
                (0, b' ' | b'\n' | b'\t' | b'\r') => 1,
                (1, b's') => 2,
                (2, b'i') => 3,
                (3, b'=' | b' ') => 3,
                (3, b'"' | b'\'') => 4,
                (4, b'0'..=b'9') => {
                    self.figures += 1;
                    self.wild_number |= self.figures > 6;
                    4
                }
                (_, b' ' | b'\n' | b'\t' | b'\r') => 1,
                _ => 0,
            };
            if self.seen != 4 {
                self.figures = 0;
            }
        }
    }
}
