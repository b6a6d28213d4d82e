//! The signature fields of a file.
//!
//! In: a file. Out: every signature that its form knows. One that the form does not know is none: no program would show it.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use crate::seal::read::{Fault, PdfFile, Result};

/// Fields that are gone through.
const MOST: usize = 100_000;

/// A field that is signed.
pub struct Field {
    /// Its name.
    pub name: String,
    /// The number of its signature dictionary; none when that is no object of its own.
    pub value: Option<u32>,
    /// The signature dictionary.
    pub dictionary: Dictionary,
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
    let (mut seen, mut values) = (BTreeSet::new(), BTreeSet::new());
    let mut signed = Vec::new();
    let mut count = 0;
    while let Some((field, inherited, prefix)) = open.pop() {
        count += 1;
        if count > MOST {
            return Err(Fault::TooMuch);
        }
        if let Object::Reference((number, _)) = field
            && !seen.insert(number)
        {
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
            if value.is_none_or(|number| values.insert(number)) {
                signed.push(Field { name: crate::case::text::shown(&name), value, dictionary });
            }
        }
    }
    Ok(signed)
}

/// A text string (ISO 32000-1, 7.9.2.2), near enough for a name.
fn text(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units: Vec<u16> = wide.chunks_exact(2).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// Whether the document is certified in a way that permits no change at all, not even a signature (ISO 32000-1, 12.8.2.2).
///
/// # Errors
/// The file cannot be read.
pub fn permits_nothing(file: &PdfFile<'_>) -> Result<bool> {
    let (_, catalog) = file.catalog()?;
    let Some(permissions) = file.dictionary(&catalog, b"Perms")? else { return Ok(false) };
    let Some(signature) = file.dictionary(&permissions, b"DocMDP")? else { return Ok(false) };
    let Object::Array(references) = file.value(&signature, b"Reference")? else { return Ok(false) };
    for reference in &references {
        if let Object::Dictionary(reference) = file.resolve(reference)?
            && let Some(parameters) = file.dictionary(&reference, b"TransformParams")?
            && file.value(&parameters, b"P")? == Object::Integer(1)
        {
            return Ok(true);
        }
    }
    Ok(false)
}
