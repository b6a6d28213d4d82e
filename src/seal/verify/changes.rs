//! What was changed after a signature.
//!
//! In: a file and where one of its earlier states ended. Out: [`Changes`]: nothing, further signatures with what belongs
//! to them, or something else. The objects of both states are compared; an object that was replaced must be explained by a
//! signature field that was added, else the document was changed. New objects do no harm unless an old one refers to
//! them already: a reference to nothing can be a place kept for something that is to appear after signing.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};
use serde::Serialize;

use super::coverage::ends_as_a_file;
use super::find::permits_nothing;
use crate::seal::read::{PdfFile, Result, same};

/// Objects that are named as changed.
const NAMED: usize = 8;

/// What was changed after a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Changes {
    /// Nothing.
    None,
    /// Signatures were added, or data for checking them.
    Signatures,
    /// The same, and what the file says of its title, dates and maker.
    SignaturesAndMetadata,
    /// Something else.
    Document,
}

/// What was changed since the file ended at `end`, with everything that nobody but an author changes.
pub fn since(new: &PdfFile<'_>, end: usize) -> Result<(Changes, Vec<String>)> {
    let old = PdfFile::open(&new.bytes[..end])?;
    let mut found = Comparison { old: &old, new, additions: false, metadata: false, objections: Vec::new() };
    found.compare()?;
    if !ends_as_a_file(new.bytes) {
        found.object("bytes stand behind the end of the file".into());
    }
    if found.additions && permits_nothing(&old)? {
        found.object("the document is certified and permits no changes".into());
    }
    if !found.additions && found.objections.is_empty() {
        found.object(format!("{} bytes were added that are no signature", new.bytes.len() - end));
    }
    let changes = match (found.objections.is_empty(), found.metadata) {
        (false, _) => Changes::Document,
        (true, true) => Changes::SignaturesAndMetadata,
        (true, false) => Changes::Signatures,
    };
    Ok((changes, found.objections))
}

struct Comparison<'a, 'b> {
    old: &'a PdfFile<'b>,
    new: &'a PdfFile<'b>,
    /// Whether a signature or data for checking was added.
    additions: bool,
    /// Whether the file says something else of itself.
    metadata: bool,
    objections: Vec<String>,
}

impl Comparison<'_, '_> {
    fn object(&mut self, what: String) {
        match self.objections.len() {
            NAMED => self.objections.push("and more".into()),
            ..NAMED => self.objections.push(what),
            _ => {}
        }
    }

    fn compare(&mut self) -> Result<()> {
        for key in [b"Root".as_slice(), b"Info", b"Encrypt"] {
            if self.old.trailer.get(key).ok() != self.new.trailer.get(key).ok() {
                self.object(format!("the file's {}", String::from_utf8_lossy(key)));
            }
        }
        let replaced: Vec<u32> = self
            .old
            .entries
            .iter()
            .filter(|(number, entry)| self.new.entries.get(number) != Some(entry))
            .map(|(number, _)| *number)
            .collect();
        for number in self.kept_free()? {
            self.object(format!("object {number} was referred to before it was there"));
        }
        let (root, catalog) = self.old.catalog()?;
        let metadata = [PdfFile::reference(&self.old.trailer, b"Info"), PdfFile::reference(&catalog, b"Metadata")];
        for number in replaced {
            if !self.new.entries.contains_key(&number) {
                self.object(format!("object {number} was deleted"));
                continue;
            }
            let (before, after) = (self.old.object(number)?, self.new.object(number)?);
            if same(&before, &after) || both_are_structure(&before, &after) {
                continue;
            }
            let explained = match (&before, &after) {
                (Object::Dictionary(a), Object::Dictionary(b)) if number == root => self.catalog(a, b)?,
                (Object::Dictionary(_), Object::Dictionary(_)) | (Object::Stream(_), Object::Stream(_))
                    if metadata.contains(&Some(number)) =>
                {
                    self.metadata = true;
                    true
                }
                (Object::Dictionary(a), Object::Dictionary(b)) => self.dictionary(a, b)?,
                (Object::Array(a), Object::Array(b)) => self.appended(a, b)?,
                _ => false,
            };
            if !explained {
                self.object(format!("object {number} ({})", kind(&before)));
            }
        }
        Ok(())
    }

    /// Numbers that the old state refers to and only the new one has.
    fn kept_free(&self) -> Result<BTreeSet<u32>> {
        let mut free = BTreeSet::new();
        let added = |number: &u32| self.new.entries.contains_key(number) && !self.old.entries.contains_key(number);
        for number in self.old.entries.keys() {
            let mut open = vec![self.old.object(*number)?];
            while let Some(object) = open.pop() {
                match object {
                    Object::Reference((number, _)) if added(&number) => {
                        free.insert(number);
                    }
                    Object::Array(items) => open.extend(items),
                    Object::Dictionary(dictionary) => open.extend(dictionary.into_iter().map(|(_, value)| value)),
                    Object::Stream(stream) => open.extend(stream.dict.into_iter().map(|(_, value)| value)),
                    _ => {}
                }
            }
        }
        Ok(free)
    }

    fn catalog(&mut self, a: &Dictionary, b: &Dictionary) -> Result<bool> {
        for key in differ(a, b) {
            let explained = match key.as_slice() {
                b"AcroForm" => match (a.get(b"AcroForm"), b.get(b"AcroForm")) {
                    (Ok(Object::Dictionary(a)), Ok(Object::Dictionary(b))) => self.dictionary(a, b)?,
                    (Err(_), Ok(_)) => match self.new.value(b, b"AcroForm")? {
                        Object::Dictionary(form) => self.dictionary(&Dictionary::new(), &form)?,
                        _ => false,
                    },
                    _ => false,
                },
                // Data for checking signatures later on (ETSI EN 319 142-1, 5.4.2).
                b"DSS" => {
                    self.additions = true;
                    true
                }
                // The standards that a later signature follows.
                b"Extensions" | b"Version" => true,
                _ => false,
            };
            if !explained {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// A form, a page, a part of the structure or an empty signature field, changed as a further signature changes it.
    fn dictionary(&mut self, a: &Dictionary, b: &Dictionary) -> Result<bool> {
        if self.filled_in(a, b)? {
            return Ok(true);
        }
        for key in differ(a, b) {
            let explained = match key.as_slice() {
                b"Fields" | b"Annots" | b"Nums" | b"Kids" => {
                    let (a, b) = (self.old.value(a, &key)?, self.new.value(b, &key)?);
                    match (a, b) {
                        (Object::Array(a), Object::Array(b)) => self.appended(&a, &b)?,
                        (Object::Null, Object::Array(b)) => self.appended(&[], &b)?,
                        _ => false,
                    }
                }
                b"K" => {
                    let list = |value: Object, of: &Dictionary| match value {
                        Object::Array(items) => items,
                        Object::Null => Vec::new(),
                        _ => of.get(b"K").ok().cloned().into_iter().collect(),
                    };
                    let (a, b) = (list(self.old.value(a, &key)?, a), list(self.new.value(b, &key)?, b));
                    self.appended(&a, &b)?
                }
                b"SigFlags" | b"ParentTreeNextKey" => true,
                _ => false,
            };
            if !explained {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether an empty signature field was signed.
    fn filled_in(&mut self, a: &Dictionary, b: &Dictionary) -> Result<bool> {
        let kind = |d: &Dictionary| matches!(d.get(b"FT"), Ok(Object::Name(name)) if name == b"Sig");
        if !kind(a) || !kind(b) || a.has(b"V") || !b.has(b"V") {
            return Ok(false);
        }
        let allowed = [b"V".as_slice(), b"AP", b"M", b"F"];
        let fits = differ(a, b).iter().all(|key| allowed.contains(&key.as_slice()));
        self.additions |= fits;
        Ok(fits)
    }

    /// Whether an array is as before with only what belongs to new signatures behind it.
    fn appended(&mut self, a: &[Object], b: &[Object]) -> Result<bool> {
        let Some(rest) = b.strip_prefix(a) else { return Ok(false) };
        let mut rest = rest.iter();
        while let Some(item) = rest.next() {
            let item = match item {
                // A key of a number tree; its value follows.
                Object::Integer(_) if a.len().is_multiple_of(2) => match rest.next() {
                    Some(value) => match self.new_dictionary(value)? {
                        Some(element) if is_form_element(&element) => continue,
                        _ => return Ok(false),
                    },
                    None => return Ok(false),
                },
                item => self.new_dictionary(item)?,
            };
            let Some(item) = item else { return Ok(false) };
            let fits = is_form_element(&item) || self.is_signature(&item)? || self.is_leaf(&item)?;
            if !fits {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The dictionary that is referred to, if it was not there before.
    fn new_dictionary(&self, item: &Object) -> Result<Option<Dictionary>> {
        match item {
            Object::Reference((number, _)) if !self.old.entries.contains_key(number) => {
                match self.new.object(*number)? {
                    Object::Dictionary(found) => Ok(Some(found)),
                    _ => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    /// Whether it is a signature field, signed, without anything that runs.
    fn is_signature(&mut self, field: &Dictionary) -> Result<bool> {
        let kind = self.new.value(field, b"FT")? == Object::Name(b"Sig".to_vec());
        let value = matches!(self.new.value(field, b"V")?, Object::Dictionary(_));
        let fits = kind && value && !field.has(b"A") && !field.has(b"AA") && !field.has(b"Kids");
        self.additions |= fits;
        Ok(fits)
    }

    /// Whether it is a leaf of the parent tree that holds elements of signatures only.
    fn is_leaf(&mut self, leaf: &Dictionary) -> Result<bool> {
        let Object::Array(pairs) = self.new.value(leaf, b"Nums")? else { return Ok(false) };
        let known = leaf.iter().all(|(key, _)| key == b"Nums" || key == b"Limits");
        Ok(known && !pairs.is_empty() && matches!(pairs[0], Object::Integer(_)) && self.appended(&[], &pairs)?)
    }
}

/// The element of a form field, with nothing to be read in it.
fn is_form_element(element: &Dictionary) -> bool {
    let form = matches!(element.get(b"S"), Ok(Object::Name(name)) if name == b"Form");
    let known = [b"Type".as_slice(), b"S", b"P", b"Pg", b"K", b"Alt", b"Lang", b"T", b"ID"];
    form && element.iter().all(|(key, _)| known.contains(&key.as_slice()))
        && matches!(element.get(b"K"), Ok(Object::Dictionary(kid)) if matches!(kid.get(b"Type"), Ok(Object::Name(n)) if n == b"OBJR"))
}

/// The keys whose values differ.
fn differ(a: &Dictionary, b: &Dictionary) -> Vec<Vec<u8>> {
    let mut keys: Vec<Vec<u8>> =
        a.iter().filter(|(key, value)| b.get(key).ok() != Some(*value)).map(|(key, _)| key.clone()).collect();
    keys.extend(b.iter().filter(|(key, _)| !a.has(key)).map(|(key, _)| key.clone()));
    keys
}

/// Cross-reference and object streams are how a file is written, not what it says.
fn both_are_structure(a: &Object, b: &Object) -> bool {
    let structure = |object: &Object| match object {
        Object::Stream(stream) => {
            matches!(stream.dict.get(b"Type"), Ok(Object::Name(n)) if n == b"XRef" || n == b"ObjStm")
        }
        _ => false,
    };
    structure(a) && structure(b)
}

/// What an object is, for people.
fn kind(object: &Object) -> String {
    let dictionary = match object {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        _ => return "a value".into(),
    };
    let name = |key: &[u8]| match dictionary.get(key) {
        Ok(Object::Name(name)) => Some(crate::case::text::shown(&String::from_utf8_lossy(name))),
        _ => None,
    };
    name(b"Type").or_else(|| name(b"Subtype")).unwrap_or_else(|| "without a type".into())
}
