//! The signature fields of a file.
//!
//! In: a file. Out: every signature that its form knows. One that the form does not know is none: no program would show it.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::rights::Rights;
use crate::seal::read::{PdfFile, ReadError, Result};

/// Fields that are gone through.
const MOST: usize = 100_000;

/// A field that is signed.
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its own object; none when it is none.
    pub number: Option<u32>,
    /// The number of its signature dictionary; none when that is no object of its own.
    pub value: Option<u32>,
    /// The signature dictionary.
    pub dictionary: Dictionary,
    /// Whether another field has the same signature: it is no signature of either then.
    pub shared: bool,
}

/// Whether there is no signature in a file.
///
/// # Errors
/// The file cannot be read.
pub fn is_unsigned(file: &PdfFile<'_>) -> Result<bool> {
    Ok(signatures(file)?.is_empty())
}

/// All signed fields.
pub fn signatures(file: &PdfFile<'_>) -> Result<Vec<Field>> {
    let (_, catalog) = file.catalog()?;
    let Some(form) = file.dictionary(&catalog, b"AcroForm")? else { return Ok(Vec::new()) };
    let Object::Array(fields) = file.value(&form, b"Fields")? else { return Ok(Vec::new()) };
    let mut open: Vec<(Object, bool, String)> =
        fields.into_iter().rev().map(|field| (field, false, String::new())).collect();
    let mut seen = BTreeSet::new();
    let mut values: BTreeMap<u32, usize> = BTreeMap::new();
    let mut signed: Vec<Field> = Vec::new();
    let mut count = 0;
    while let Some((field, inherited, prefix)) = open.pop() {
        count += 1;
        if count > MOST {
            return Err(ReadError::TooMuch);
        }
        let number = field.as_reference().ok().map(|id| id.0);
        if number.is_some_and(|number| !seen.insert(number)) {
            continue;
        }
        let Object::Dictionary(field) = file.resolve(&field)? else { continue };
        let signature = match file.value(&field, b"FT")? {
            Object::Name(kind) => kind == b"Sig",
            _ => inherited,
        };
        let name = match file.value(&field, b"T")? {
            Object::String(name, _) if prefix.is_empty() => text(&name),
            Object::String(name, _) => format!("{prefix}.{}", text(&name)),
            _ => prefix,
        };
        if let Object::Array(kids) = file.value(&field, b"Kids")? {
            open.extend(kids.into_iter().rev().map(|kid| (kid, signature, name.clone())));
        }
        if signature && let Object::Dictionary(dictionary) = file.value(&field, b"V")? {
            let value = PdfFile::reference(&field, b"V");
            if let Some(value) = value {
                *values.entry(value).or_default() += 1;
            }
            let name = crate::visible::shown(&name);
            signed.push(Field { name, number, value, dictionary, shared: false });
        }
    }
    for field in &mut signed {
        field.shared = field.value.is_some_and(|value| values.get(&value).is_some_and(|count| *count > 1));
    }
    Ok(signed)
}

/// A text string (ISO 32000-1, 7.9.2.2), near enough for a name.
pub fn text(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units: Vec<u16> = wide.chunks_exact(2).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Whether the document is certified in a way that permits no change at all, not even a signature (ISO 32000-2, 12.8.2.2).
///
/// # Errors
/// The file cannot be read.
pub fn permits_nothing(file: &PdfFile<'_>) -> Result<bool> {
    Ok(Rights::of_document(file)?.certified == Some(1))
}
