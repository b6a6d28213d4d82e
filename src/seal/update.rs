//! Any PDF signed by adding to it (incremental update, ISO 32000-1, 7.5.6).
//!
//! In: a file, ours or not, and a sealer. Out: the same bytes followed by a signature field that is not to be seen, the few objects that
//! must know of it, and a section of cross references of the kind the file has. Earlier signatures stay as they are. In a tagged
//! document the field of the first signature gets its element in the structure. That of a further one does not: most
//! checkers take a change of the structure for a change of the signed document, and what cannot be seen needs none.

use std::collections::BTreeMap;
use std::io::Write;

use lopdf::{Dictionary, Object, StringFormat, dictionary};

use super::digest::Hash;
use super::field::{Blank, Hole};
use super::read::{Kind, Location, PdfFile, ReadError, Result};
use super::sealer::Sealer;
use crate::object::FIELD_FLAGS;
use crate::object::write::{put, text_string};
use crate::problem::{Code, Problem};

/// Levels of the page tree and of fields that are gone down.
const DEEPEST: usize = 64;

/// Signs a file called `name`; `description` tells what the field is.
///
/// # Errors
/// The file cannot be read, permits no signature, or cannot be signed.
pub fn sign(original: &[u8], name: &str, sealer: &Sealer) -> std::result::Result<Vec<u8>, Problem> {
    let unreadable =
        |fault: ReadError| Code::SealDocument { name: name.into(), why: fault.say().into() }.error().file(name);
    let file = PdfFile::open(original).map_err(unreadable)?;
    if file.is_encrypted() {
        return Err(unreadable(ReadError::Encrypted));
    }
    if super::verify::permits_nothing(&file).map_err(unreadable)? {
        return Err(Code::SealCertified { name: name.into() }.error().file(name));
    }
    sealer.seal(|blank| Update::new(&file, sealer).and_then(|update| update.write(blank)).map_err(unreadable))
}

/// What is added to a file.
struct Update<'f> {
    file: &'f PdfFile<'f>,
    changed: BTreeMap<u32, Object>,
    value: u32,
    next: u32,
    moment: String,
}

impl<'f> Update<'f> {
    fn new(file: &'f PdfFile<'f>, sealer: &Sealer) -> Result<Self> {
        let highest = file.entries.keys().next_back().copied().unwrap_or(0);
        let size = file.trailer.get(b"Size").and_then(Object::as_i64).unwrap_or(0);
        let value = u32::try_from(size).map_err(|_| ReadError::Damaged)?.max(highest + 1);
        let moment = sealer.moment().to_rfc3339();
        let mut update = Update { file, changed: BTreeMap::new(), value, next: value + 1, moment };
        update.add_field(&sealer.signer())?;
        Ok(update)
    }

    fn object(&self, number: u32) -> Result<Object> {
        self.changed.get(&number).map_or_else(|| self.file.object(number), |object| Ok(object.clone()))
    }

    fn dictionary(&self, number: u32) -> Result<Dictionary> {
        match self.object(number)? {
            Object::Dictionary(dictionary) => Ok(dictionary),
            _ => Err(ReadError::Damaged),
        }
    }

    fn add(&mut self, object: Object) -> u32 {
        let number = self.next;
        self.next += 1;
        self.changed.insert(number, object);
        number
    }

    fn add_field(&mut self, signer: &str) -> Result<()> {
        let (root, mut catalog) = self.file.catalog()?;
        let page = self.first_page(&catalog)?;
        let number = self.add(Object::Null);
        let mut field = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "FT" => "Sig",
            "T" => text_string(&self.free_name(&catalog)?),
            "TU" => text_string(&format!("Electronic signature of {signer}")),
            "V" => Object::Reference((self.value, 0)),
            "Rect" => vec![0.into(), 0.into(), 0.into(), 0.into()],
            "F" => FIELD_FLAGS,
            "P" => Object::Reference((page, 0)),
        };
        let field_reference = Object::Reference((number, 0));

        let form = PdfFile::reference(&catalog, b"AcroForm");
        let mut form_dictionary = self.file.dictionary(&catalog, b"AcroForm")?.unwrap_or_default();
        self.append(&mut form_dictionary, b"Fields", std::slice::from_ref(&field_reference))?;
        form_dictionary.set("SigFlags", 3);
        match form {
            Some(form) => {
                self.changed.insert(form, Object::Dictionary(form_dictionary));
            }
            None => {
                catalog.set("AcroForm", form_dictionary);
                self.changed.insert(root, Object::Dictionary(catalog.clone()));
            }
        }

        let mut page_dictionary = self.dictionary(page)?;
        self.append(&mut page_dictionary, b"Annots", &[field_reference])?;
        self.changed.insert(page, Object::Dictionary(page_dictionary));

        if super::verify::is_unsigned(self.file)?
            && let Some(key) = self.tag(&catalog, page, number)?
        {
            field.set("StructParent", key);
        }
        self.changed.insert(number, Object::Dictionary(field));
        Ok(())
    }

    /// Appends to the array under a key; where it is an object of its own, that is changed.
    fn append(&mut self, dictionary: &mut Dictionary, key: &[u8], items: &[Object]) -> Result<()> {
        let own = PdfFile::reference(dictionary, key);
        let array = match own {
            Some(number) => self.object(number)?,
            None => dictionary.get(key).cloned().unwrap_or(Object::Null),
        };
        let mut array = match array {
            Object::Array(array) => array,
            Object::Null => Vec::new(),
            _ => return Err(ReadError::Damaged),
        };
        array.extend_from_slice(items);
        match own {
            Some(number) => {
                self.changed.insert(number, Object::Array(array));
            }
            None => dictionary.set(key, array),
        }
        Ok(())
    }

    fn first_page(&self, catalog: &Dictionary) -> Result<u32> {
        let mut number = PdfFile::reference(catalog, b"Pages").ok_or(ReadError::Damaged)?;
        for _ in 0..DEEPEST {
            let node = self.dictionary(number)?;
            let Object::Array(kids) = self.file.value(&node, b"Kids")? else { return Ok(number) };
            // Branches without pages are passed over.
            let full = |kid: &&Object| match self.file.resolve(kid) {
                Ok(Object::Dictionary(kid)) => !matches!(kid.get(b"Count"), Ok(Object::Integer(0))),
                _ => false,
            };
            number = kids.iter().find(full).and_then(|kid| kid.as_reference().ok()).ok_or(ReadError::Damaged)?.0;
        }
        Err(ReadError::Damaged)
    }

    /// A name that no field has.
    fn free_name(&self, catalog: &Dictionary) -> Result<String> {
        let Some(form) = self.file.dictionary(catalog, b"AcroForm")? else { return Ok("Signature1".into()) };
        let Object::Array(fields) = self.file.value(&form, b"Fields")? else { return Ok("Signature1".into()) };
        let mut taken = Vec::new();
        for field in &fields {
            if let Object::Dictionary(field) = self.file.resolve(field)?
                && let Object::String(name, _) = self.file.value(&field, b"T")?
            {
                taken.push(name);
            }
        }
        let free = (1..).map(|n| format!("Signature{n}")).find(|name| {
            let wide: Vec<u8> =
                [0xfe, 0xff].into_iter().chain(name.encode_utf16().flat_map(u16::to_be_bytes)).collect();
            !taken.contains(&name.as_bytes().to_vec()) && !taken.contains(&wide)
        });
        Ok(free.unwrap_or_default())
    }

    /// Gives the field an element in the structure (ISO 32000-1, 14.7); its key in the parent tree.
    fn tag(&mut self, catalog: &Dictionary, page: u32, field: u32) -> Result<Option<i64>> {
        let Some(root_number) = PdfFile::reference(catalog, b"StructTreeRoot") else { return Ok(None) };
        let mut root = self.dictionary(root_number)?;
        let Some(parents) = PdfFile::reference(&root, b"ParentTree") else { return Ok(None) };
        let mut tree = self.dictionary(parents)?;
        let Some(key) = self.next_key(&root, &tree)? else { return Ok(None) };

        let top = match PdfFile::reference(&root, b"K") {
            Some(number) if matches!(self.object(number)?, Object::Dictionary(_)) => number,
            // Several elements at the top, or none: ours stands beside them.
            _ => root_number,
        };
        let reference = |number: u32| Object::Reference((number, 0));
        let element = self.add(Object::Dictionary(dictionary! {
            "Type" => "StructElem",
            "S" => "Form",
            "P" => reference(top),
            "Pg" => reference(page),
            "K" => dictionary! { "Type" => "OBJR", "Pg" => reference(page), "Obj" => reference(field) },
        }));
        root.set("ParentTreeNextKey", key + 1);
        if top == root_number {
            self.append_kid(&mut root, reference(element))?;
        } else {
            let mut dictionary = self.dictionary(top)?;
            self.append_kid(&mut dictionary, reference(element))?;
            self.changed.insert(top, Object::Dictionary(dictionary));
        }
        self.changed.insert(root_number, Object::Dictionary(root));

        let pair = [Object::Integer(key), reference(element)];
        if tree.has(b"Kids") {
            let limits = vec![Object::Integer(key), Object::Integer(key)];
            let leaf = self.add(Object::Dictionary(dictionary! { "Limits" => limits, "Nums" => pair.to_vec() }));
            self.append(&mut tree, b"Kids", &[reference(leaf)])?;
        } else {
            self.append(&mut tree, b"Nums", &pair)?;
        }
        self.changed.insert(parents, Object::Dictionary(tree));
        Ok(Some(key))
    }

    fn append_kid(&mut self, element: &mut Dictionary, kid: Object) -> Result<()> {
        let single = match self.file.value(element, b"K")? {
            Object::Array(_) | Object::Null => None,
            _ => element.get(b"K").ok().cloned(),
        };
        match single {
            Some(single) => {
                element.set("K", vec![single, kid]);
                Ok(())
            }
            None => self.append(element, b"K", &[kid]),
        }
    }

    /// A key of the parent tree above all that are taken.
    fn next_key(&self, root: &Dictionary, tree: &Dictionary) -> Result<Option<i64>> {
        let stated = root.get(b"ParentTreeNextKey").and_then(Object::as_i64).unwrap_or(0);
        let mut node = tree.clone();
        for _ in 0..DEEPEST {
            if let Object::Array(kids) = self.file.value(&node, b"Kids")? {
                let Some(last) = kids.last() else { return Ok(None) };
                let Object::Dictionary(last) = self.file.resolve(last)? else { return Ok(None) };
                node = last;
                continue;
            }
            let Object::Array(pairs) = self.file.value(&node, b"Nums")? else { return Ok(None) };
            let highest = pairs.iter().step_by(2).filter_map(|n| n.as_i64().ok()).max().unwrap_or(-1);
            return Ok(Some(stated.max(highest.saturating_add(1))));
        }
        Ok(None)
    }

    /// The whole file, and where the signature goes.
    fn write(self, blank: &Blank) -> Result<(Vec<u8>, Hole)> {
        let mut out = self.file.bytes.to_vec();
        if !out.ends_with(b"\n") && !out.ends_with(b"\r") {
            out.push(b'\n');
        }
        let mut places: BTreeMap<u32, (usize, u16)> = BTreeMap::new();
        for (number, object) in &self.changed {
            let generation = match self.file.entries.get(number) {
                Some(Location::At { generation, .. }) => *generation,
                _ => 0,
            };
            places.insert(*number, (out.len() - self.file.base, generation));
            // Writing to a vector cannot fail.
            let _ = writeln!(out, "{number} {generation} obj");
            put(&mut out, object);
            out.extend(b"\nendobj\n");
        }
        places.insert(self.value, (out.len() - self.file.base, 0));
        let _ = writeln!(out, "{} 0 obj", self.value);
        let hole = blank.at(out.len());
        out.extend(&blank.bytes);
        out.extend(b"\nendobj\n");
        match self.file.kind {
            Kind::Table => self.table(&mut out, &places),
            Kind::Stream => self.stream(&mut out, places)?,
        }
        Ok((out, hole))
    }

    fn trailer(&self, size: u32) -> Dictionary {
        let mut trailer =
            dictionary! { "Size" => i64::from(size), "Prev" => (self.file.start - self.file.base) as i64 };
        for key in [b"Root".as_slice(), b"Info"] {
            if let Ok(value) = self.file.trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        if let Ok(Object::Array(id)) = self.file.trailer.get(b"ID")
            && let [first @ Object::String(name, _), _] = id.as_slice()
        {
            // The first names the document, the second this state of it (14.4).
            let length = self.file.bytes.len().to_be_bytes();
            let new = Hash::Sha256.of(&[name, self.moment.as_bytes(), &length]);
            trailer.set("ID", vec![first.clone(), Object::String(new[..16].to_vec(), StringFormat::Hexadecimal)]);
        }
        trailer
    }

    fn table(&self, out: &mut Vec<u8>, places: &BTreeMap<u32, (usize, u16)>) {
        let start = out.len() - self.file.base;
        out.extend(b"xref\n");
        for run in runs(places) {
            let _ = writeln!(out, "{} {}", run[0].0, run.len());
            for (_, (offset, generation)) in run {
                let _ = writeln!(out, "{offset:010} {generation:05} n ");
            }
        }
        out.extend(b"trailer\n");
        put(out, &Object::Dictionary(self.trailer(self.next)));
        let _ = write!(out, "\nstartxref\n{start}\n%%EOF\n");
    }

    fn stream(&self, out: &mut Vec<u8>, mut places: BTreeMap<u32, (usize, u16)>) -> Result<()> {
        let start = out.len() - self.file.base;
        places.insert(self.next, (start, 0));
        let mut rows = Vec::new();
        let mut index = Vec::new();
        for run in runs(&places) {
            index.push(Object::Integer(i64::from(run[0].0)));
            index.push(Object::Integer(run.len() as i64));
            for (_, (offset, generation)) in run {
                rows.push(1);
                rows.extend(u32::try_from(offset).map_err(|_| ReadError::TooLarge)?.to_be_bytes());
                rows.extend(generation.to_be_bytes());
            }
        }
        let mut dictionary = self.trailer(self.next + 1);
        dictionary.set("Type", "XRef");
        dictionary.set("W", vec![1.into(), 4.into(), 2.into()]);
        dictionary.set("Index", index);
        let _ = writeln!(out, "{} 0 obj", self.next);
        put(out, &Object::Stream(lopdf::Stream::new(dictionary, rows)));
        let _ = write!(out, "\nendobj\nstartxref\n{start}\n%%EOF\n");
        Ok(())
    }
}

/// Objects whose numbers follow each other.
fn runs(places: &BTreeMap<u32, (usize, u16)>) -> Vec<Vec<(u32, (usize, u16))>> {
    let mut runs: Vec<Vec<(u32, (usize, u16))>> = Vec::new();
    for (number, place) in places {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|(last, _)| last + 1 == *number) => run.push((*number, *place)),
            _ => runs.push(vec![(*number, *place)]),
        }
    }
    runs
}
