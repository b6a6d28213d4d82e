//! A letter of this program, known by its bytes.
//!
//! In: the bytes of a PDF. Out: the day the letter bears (its XMP packet, ISO 16684-1, is never packed), and how many pages are the letter
//! itself (page labels, ISO 32000-1, 12.4.2): what is enclosed has labels of its own.

use chrono::NaiveDate;
use lopdf::{Document, Object};

/// The day that a letter of this program bears; none where the bytes are no such letter, or only resemble one.
pub fn day(bytes: &[u8]) -> Option<NaiveDate> {
    let (before, behind) = ("<xmp:CreateDate>", "T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>");
    let at = bytes.windows(before.len()).position(|part| part == before.as_bytes())? + before.len();
    let day = bytes.get(at..at + "2026-11-26".len())?;
    bytes.get(at + day.len()..)?.starts_with(behind.as_bytes()).then_some(())?;
    std::str::from_utf8(day).ok()?.parse().ok()
}

/// The pages before the first that is enclosed; none where nothing is. A copy in another language, whose label is that language, belongs
/// to the letter.
pub fn pages_of_letter(document: &Document) -> Option<usize> {
    let labels = document.catalog().ok()?.get(b"PageLabels").ok()?;
    let labels = document.dereference(labels).ok()?.1.as_dict().ok()?.get(b"Nums").ok()?;
    let labels = document.dereference(labels).ok()?.1.as_array().ok()?;
    let enclosed = |pair: &&[Object]| {
        let prefix = pair[1].as_dict().ok().and_then(|label| label.get(b"P").ok()).and_then(|text| text.as_str().ok());
        prefix.is_some_and(|prefix| !is_language(prefix.strip_suffix(b", ").unwrap_or(prefix)))
    };
    let first = labels.chunks_exact(2).find(enclosed)?;
    usize::try_from(first[0].as_i64().ok()?).ok().filter(|pages| *pages > 0)
}

/// `en`, not `Anlage 1`.
fn is_language(prefix: &[u8]) -> bool {
    !prefix.is_empty() && prefix.iter().all(|byte| byte.is_ascii_lowercase() || *byte == b'-')
}
