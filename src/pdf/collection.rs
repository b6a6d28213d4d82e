//! Many letters in one file, for the printer.
//!
//! In: finished letters, one by one. Out: one PDF, written while they come, that is PDF/A-2a and PDF/UA-1 when all of them
//! are. Every letter begins on a front side: a blank page is put behind one with an odd number of pages. Fonts and pictures that
//! letters share are in the file once. Each letter becomes a part (`Part`) of the document, with its own language.
//!
//! Memory holds some bytes of each letter and the hashes of shared objects; the table of all objects lies in a file of its own until
//! the end (ISO 32000-1, 7.5.8).

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use chrono::NaiveDate;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use sha2::{Digest, Sha256};

use super::file::HEAD;
use super::metadata;
use crate::digest::ShortHash;
use crate::object::deflate::Effort;
use crate::object::pack::{Pack, Place};
use crate::object::references::{references, renumbered};
use crate::object::write::{Hex, Put, Ref, Text, put, text_string, write_to};
use crate::paper::geometry::PAGE;

/// Most objects a PDF/A-2 file may have (ISO 19005-2, 6.1.13).
const MOST_OBJECTS: u32 = 8_388_607;
/// Pages under one node of the page tree.
const PER_NODE: usize = 64;
/// Bytes of a place in the table of objects: enough for a terabyte.
const PLACE: usize = 5;
/// Bytes of an entry in the table of objects: kind, place, index.
const ENTRY: usize = PLACE + 2;

/// Why letters cannot be joined.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CollectionError {
    /// The file cannot be written.
    #[error("{0}")]
    Write(#[from] std::io::Error),
    /// A letter is no PDF of ours.
    #[error("a letter cannot be read: {0}")]
    Letter(String),
    /// More than the standard allows.
    #[error("there are too many letters for one PDF/A file")]
    TooMany,
}

impl From<lopdf::Error> for CollectionError {
    fn from(error: lopdf::Error) -> Self {
        CollectionError::Letter(error.to_string())
    }
}

/// Letters written so far.
pub struct Collection<W: Write> {
    out: W,
    offset: u64,
    /// Entries of the table of objects, in the order of their numbers.
    table: BufWriter<File>,
    /// Numbers given so far.
    last: u32,
    /// Entries that became known after their turn.
    late: BTreeMap<u32, Place>,
    shared: HashMap<ShortHash, u32>,
    page_nodes: Vec<u32>,
    /// The open node of the page tree.
    open: (u32, Vec<u32>),
    pages: usize,
    parts: Vec<u32>,
    parent_leaves: Vec<u32>,
    next_key: i64,
    intents: Option<Object>,
    /// Every letter so far meets the standards, so that the file does.
    conforms: bool,
    /// Of the first letter.
    language: Option<String>,
    tree_root: u32,
    page_root: u32,
    document: u32,
}

/// A letter while it is taken over.
struct Letter {
    source: Document,
    numbers: HashMap<ObjectId, u32>,
    /// Its objects under their new numbers.
    objects: Vec<(ObjectId, Object)>,
}

impl Letter {
    /// An object with the new numbers of what it refers to.
    fn numbered(&self, object: &Object) -> Object {
        renumbered(object.clone(), &|id| (self.numbers.get(&id).copied().unwrap_or(0), 0))
    }
}

impl<W: Write> Collection<W> {
    /// Begins a file; `table` is a temporary file of nobody else.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn new(mut out: W, table: File) -> Result<Self, CollectionError> {
        out.write_all(HEAD)?;
        let mut collection = Collection {
            out,
            offset: HEAD.len() as u64,
            table: BufWriter::new(table),
            last: 0,
            late: BTreeMap::new(),
            shared: HashMap::new(),
            page_nodes: Vec::new(),
            open: (0, Vec::new()),
            pages: 0,
            parts: Vec::new(),
            parent_leaves: Vec::new(),
            next_key: 0,
            intents: None,
            conforms: true,
            language: None,
            tree_root: 0,
            page_root: 0,
            document: 0,
        };
        collection.table.write_all(&[0; ENTRY])?;
        collection.tree_root = collection.later()?;
        collection.page_root = collection.later()?;
        collection.document = collection.later()?;
        Ok(collection)
    }

    /// Pages so far, blank ones counted.
    pub fn pages(&self) -> usize {
        self.pages
    }

    fn number(&mut self) -> Result<u32, CollectionError> {
        if self.last >= MOST_OBJECTS - 16 {
            return Err(CollectionError::TooMany);
        }
        self.last += 1;
        Ok(self.last)
    }

    /// A number whose object is written at the end.
    fn later(&mut self) -> Result<u32, CollectionError> {
        let number = self.number()?;
        self.table.write_all(&[0; ENTRY])?;
        Ok(number)
    }

    /// Adds a letter.
    ///
    /// # Errors
    /// It is no PDF of ours, or the file cannot be written.
    pub fn add(&mut self, pdf: &[u8]) -> Result<(), CollectionError> {
        let source = Document::load_mem(pdf)?;
        let first = self.last + 1;
        let mut letter = Letter { source, numbers: HashMap::new(), objects: Vec::new() };
        let catalog = letter.source.catalog()?.clone();
        let pages: Vec<ObjectId> = letter.source.get_pages().into_values().collect();
        match catalog.get(b"OutputIntents") {
            Ok(intents) if self.intents.is_none() => {
                self.intents = Some(self.shared_value(intents, &mut letter, &mut Vec::new())?);
            }
            Ok(_) => {}
            // A letter with an appended PDF does not say that it meets them.
            Err(_) => self.conforms = false,
        }
        if self.language.is_none() {
            self.language = language_of(&catalog);
        }
        for id in &pages {
            let number = self.number()?;
            letter.numbers.insert(*id, number);
        }
        let key = self.next_key;
        for id in &pages {
            // A page of ours has all it needs: nothing comes from the nodes above it (ISO 32000-1, 7.7.3.4).
            let mut page = letter.source.get_dictionary(*id)?.clone();
            let resources = page.remove(b"Resources").unwrap_or(Object::Dictionary(Dictionary::new()));
            let resources = self.shared_value(&resources, &mut letter, &mut Vec::new())?;
            page.remove(b"Parent");
            let Object::Dictionary(mut page) = self.taken(&Object::Dictionary(page), &mut letter)? else { continue };
            page.set("Resources", resources);
            if let Ok(Object::Integer(own)) = page.get(b"StructParents") {
                let own = *own;
                page.set("StructParents", own + key);
            }
            let number = letter.numbers[id];
            page.set("Parent", (self.place_page(number)?, 0));
            letter.objects.push(((number, 0), Object::Dictionary(page)));
        }
        self.structure(&catalog, &mut letter, key)?;
        if self.pages % 2 == 1 {
            let number = self.number()?;
            let parent = (self.place_page(number)?, 0);
            let size = [0.0, 0.0, PAGE.width.to_pt(), PAGE.height.to_pt()].map(Object::Real).to_vec();
            let blank = dictionary! { "Type" => "Page", "Parent" => parent, "MediaBox" => size, "Resources" => Dictionary::new() };
            letter.objects.push(((number, 0), Object::Dictionary(blank)));
        }
        self.write_objects(letter.objects, first)
    }

    /// Puts a page into the tree; the number of its node.
    fn place_page(&mut self, page: u32) -> Result<u32, CollectionError> {
        if self.open.1.is_empty() {
            // Its number comes between those of a letter: the entry is filled in at the end.
            self.open.0 = self.number()?;
        }
        self.open.1.push(page);
        self.pages += 1;
        let node = self.open.0;
        if self.open.1.len() == PER_NODE {
            self.close_node()?;
        }
        Ok(node)
    }

    fn close_node(&mut self) -> Result<(), CollectionError> {
        let (number, pages) = std::mem::take(&mut self.open);
        if pages.is_empty() {
            return Ok(());
        }
        let root = Ref(self.page_root);
        self.write_late(number, |out| {
            write_to!(out, "<</Type/Pages/Parent ", root, "/Count ", pages.len(), "/Kids", Refs(&pages), ">>");
        })?;
        self.page_nodes.push(number);
        Ok(())
    }

    /// Takes over the structure tree of a letter as a part.
    fn structure(&mut self, catalog: &Dictionary, letter: &mut Letter, key: i64) -> Result<(), CollectionError> {
        let missing = || CollectionError::Letter("it has no structure".into());
        let root_id = catalog.get(b"StructTreeRoot").and_then(Object::as_reference).map_err(|_| missing())?;
        let root = letter.source.get_dictionary(root_id)?.clone();
        // What refers to the root of the letter refers to the whole document now.
        letter.numbers.insert(root_id, self.document);
        let kids = match root.get(b"K")? {
            Object::Array(kids) => kids.clone(),
            one => vec![one.clone()],
        };
        for kid in &kids {
            let Object::Reference(old) = self.taken(kid, letter)? else { continue };
            self.parts.push(old.0);
            let language = language_of(catalog);
            if let Some((_, Object::Dictionary(part))) = letter.objects.iter_mut().find(|(id, _)| *id == old) {
                part.set("S", "Part");
                if let Some(language) = language.filter(|l| Some(l) != self.language.as_ref()) {
                    part.set("Lang", text_string(&language));
                }
            }
        }
        let mut entries = Vec::new();
        number_tree(&letter.source, root.get(b"ParentTree")?, &mut entries, 0);
        entries.sort_by_key(|(number, _)| *number);
        let mut numbers = Vec::new();
        for (number, value) in &entries {
            numbers.push(Object::Integer(number + key));
            numbers.push(self.taken(value, letter)?);
        }
        let (Some((first, _)), Some((last, _))) = (entries.first(), entries.last()) else { return Ok(()) };
        let limits = vec![Object::Integer(first + key), Object::Integer(last + key)];
        self.next_key = key + last + 1;
        let leaf = self.number()?;
        self.parent_leaves.push(leaf);
        letter.objects.push(((leaf, 0), Object::Dictionary(dictionary! { "Limits" => limits, "Nums" => numbers })));
        // Annotations know their element by its number in the tree.
        for (_, object) in &mut letter.objects {
            if let Object::Dictionary(dict) = object
                && let Ok(Object::Integer(own)) = dict.get(b"StructParent")
            {
                let moved = own + key;
                dict.set("StructParent", moved);
            }
        }
        Ok(())
    }

    /// An object with new numbers; what it refers to is taken over as well.
    fn taken(&mut self, object: &Object, letter: &mut Letter) -> Result<Object, CollectionError> {
        let mut found = Vec::new();
        references(object, &mut found);
        for id in found {
            self.taken_reference(id, letter)?;
        }
        Ok(letter.numbered(object))
    }

    fn taken_reference(&mut self, id: ObjectId, letter: &mut Letter) -> Result<u32, CollectionError> {
        if let Some(number) = letter.numbers.get(&id) {
            return Ok(*number);
        }
        let Ok(object) = letter.source.get_object(id).cloned() else {
            return Err(CollectionError::Letter("it refers to an object that is not there".into()));
        };
        let number = self.number()?;
        letter.numbers.insert(id, number);
        let object = self.taken(&object, letter)?;
        letter.objects.push(((number, 0), object));
        Ok(number)
    }

    /// An object with new numbers; every object that it leads to is in the file once, however many letters have it.
    fn shared_value(
        &mut self,
        object: &Object,
        letter: &mut Letter,
        within: &mut Vec<ObjectId>,
    ) -> Result<Object, CollectionError> {
        let mut found = Vec::new();
        references(object, &mut found);
        for id in found {
            self.share(id, letter, within)?;
        }
        Ok(letter.numbered(object))
    }

    fn share(&mut self, id: ObjectId, letter: &mut Letter, within: &mut Vec<ObjectId>) -> Result<(), CollectionError> {
        if letter.numbers.contains_key(&id) {
            return Ok(());
        }
        // What leads back to itself has no hash, and what is part of the structure belongs to one letter.
        let own = |object: &Object| {
            let dict = object.as_stream().map(|stream| &stream.dict).or_else(|_| object.as_dict());
            dict.is_ok_and(|dict| dict.has(b"StructParents") || dict.has(b"StructParent"))
        };
        let object = letter.source.get_object(id)?.clone();
        if within.contains(&id) || within.len() > 32 || own(&object) {
            return self.taken_reference(id, letter).map(drop);
        }
        within.push(id);
        let object = self.shared_value(&object, letter, within)?;
        within.pop();
        if letter.numbers.contains_key(&id) {
            return Ok(());
        }
        let mut bytes = Vec::new();
        put(&mut bytes, &object);
        let hash = ShortHash::of(&bytes);
        let number = match self.shared.get(&hash) {
            Some(number) => *number,
            None => {
                let number = self.number()?;
                self.shared.insert(hash, number);
                letter.objects.push(((number, 0), object));
                number
            }
        };
        letter.numbers.insert(id, number);
        Ok(())
    }

    /// Writes the objects of a letter, whose numbers begin with `first`, and their entries.
    fn write_objects(&mut self, objects: Vec<(ObjectId, Object)>, first: u32) -> Result<(), CollectionError> {
        let mut places: BTreeMap<u32, Place> = BTreeMap::new();
        let (mut pack, mut stream) = (Pack::default(), 0);
        for ((number, _), object) in &objects {
            if places.contains_key(number) {
                continue;
            }
            if let Object::Stream(_) = object {
                places.insert(*number, Place::At(self.offset));
                self.write_object(*number, |out| put(out, object))?;
                continue;
            }
            if pack.is_full() {
                places.insert(stream, Place::At(self.offset));
                self.write(|out| pack.write(out, stream, Effort::Quick))?;
            }
            if pack.is_empty() {
                stream = self.number()?;
            }
            let (out, index) = pack.begin(*number);
            put(out, object);
            places.insert(*number, Place::Packed { stream, index });
        }
        if !pack.is_empty() {
            places.insert(stream, Place::At(self.offset));
            self.write(|out| pack.write(out, stream, Effort::Quick))?;
        }
        for number in first..=self.last {
            let known = places.get(&number).or_else(|| self.late.get(&number));
            self.table.write_all(&entry(known.copied().unwrap_or(Place::Nowhere)))?;
        }
        Ok(())
    }

    fn write(&mut self, put: impl FnOnce(&mut Vec<u8>)) -> Result<(), CollectionError> {
        let mut bytes = Vec::new();
        put(&mut bytes);
        self.out.write_all(&bytes)?;
        self.offset += bytes.len() as u64;
        Ok(())
    }

    fn write_object(&mut self, number: u32, put: impl FnOnce(&mut Vec<u8>)) -> Result<(), CollectionError> {
        self.write(|out| {
            write_to!(out, number, " 0 obj\n");
            put(out);
            write_to!(out, "\nendobj\n");
        })
    }

    /// Writes an object whose number was given before.
    fn write_late(&mut self, number: u32, put: impl FnOnce(&mut Vec<u8>)) -> Result<(), CollectionError> {
        self.late.insert(number, Place::At(self.offset));
        self.write_object(number, put)
    }

    /// Writes what is left, and gives back what was written into.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(mut self, title: &str, date: NaiveDate, scratch: File) -> Result<W, CollectionError> {
        self.close_node()?;
        let [nodes, leaves, parts] =
            [&mut self.page_nodes, &mut self.parent_leaves, &mut self.parts].map(std::mem::take);
        let (pages, tree_root, document, page_root) = (self.pages, self.tree_root, self.document, self.page_root);
        self.write_late(page_root, |out| write_to!(out, "<</Type/Pages/Count ", pages, "/Kids", Refs(&nodes), ">>"))?;
        let parents = self.later()?;
        self.write_late(parents, |out| write_to!(out, "<</Kids", Refs(&leaves), ">>"))?;
        self.write_late(document, |out| {
            write_to!(out, "<</Type/StructElem/S/Document/P ", Ref(tree_root), "/K", Refs(&parts), ">>")
        })?;
        let next = self.next_key;
        self.write_late(tree_root, |out| {
            write_to!(out, "<</Type/StructTreeRoot/K ", Ref(document), "/ParentTree ", Ref(parents));
            write_to!(out, "/ParentTreeNextKey ", next, ">>");
        })?;
        let language = self.language.take().unwrap_or_else(|| "de".into());
        let xmp = metadata::xmp(title, &language, date, self.conforms);
        let (packet, information, catalog) = (self.later()?, self.later()?, self.later()?);
        self.write_late(packet, |out| metadata::put_packet(out, &xmp))?;
        self.write_late(information, |out| metadata::put_information(out, title, date))?;
        let intents = self.intents.take().filter(|_| self.conforms);
        self.write_late(catalog, |out| {
            write_to!(out, "<</Type/Catalog/Pages ", Ref(page_root), "/Lang", Text(&language));
            write_to!(out, metadata::OF_ALL, "/StructTreeRoot ", Ref(tree_root), "/Metadata ", Ref(packet));
            if let Some(intents) = intents {
                write_to!(out, "/OutputIntents");
                put(out, &intents);
            }
            write_to!(out, ">>");
        })?;
        self.write_table(catalog, information, scratch)?;
        self.out.flush()?;
        Ok(self.out)
    }

    /// The cross-reference stream, compressed into a file before its length is known.
    fn write_table(&mut self, catalog: u32, information: u32, scratch: File) -> Result<(), CollectionError> {
        let own = self.last + 1;
        self.late.insert(own, Place::At(self.offset));
        self.table.write_all(&[0; ENTRY])?;
        self.table.flush()?;
        let mut table = self.table.get_ref().try_clone()?;
        table.seek(SeekFrom::Start(0))?;
        let mut table = BufReader::new(table);
        let mut packed = ZlibEncoder::new(BufWriter::new(scratch), Compression::new(4));
        let mut hash = Sha256::new();
        let mut row = [0; ENTRY];
        for number in 0..=own {
            table.read_exact(&mut row)?;
            let row = self.late.get(&number).map_or(row, |place| entry(*place));
            hash.update(row);
            packed.write_all(&row)?;
        }
        let mut scratch = packed.finish()?.into_inner().map_err(std::io::IntoInnerError::into_error)?;
        let length = scratch.seek(SeekFrom::End(0))?;
        scratch.seek(SeekFrom::Start(0))?;
        let name = hash.finalize();
        let name = Hex(&name[..16]);
        let start = self.offset;
        self.write(|out| {
            write_to!(out, own, " 0 obj\n<</Type/XRef/Size ", own + 1, "/W[1 ", PLACE, " 1]/Root ", Ref(catalog));
            write_to!(out, "/Info ", Ref(information), "/ID[", name, name, "]/Filter/FlateDecode/Length ");
            write_to!(out, length as i64, ">>\nstream\n");
        })?;
        std::io::copy(&mut BufReader::new(scratch), &mut self.out)?;
        self.write(|out| write_to!(out, "\nendstream\nendobj\nstartxref\n", start as i64, "\n%%EOF\n"))
    }
}

/// References in a row.
struct Refs<'n>(&'n [u32]);

impl Put for Refs<'_> {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        self.0.iter().for_each(|number| write_to!(out, Ref(*number), " "));
        out.push(b']');
    }
}

fn entry(place: Place) -> [u8; ENTRY] {
    let mut entry = Vec::with_capacity(ENTRY);
    place.put(&mut entry, PLACE);
    entry.try_into().unwrap_or_default()
}

/// The language that a document says it is in.
fn language_of(catalog: &Dictionary) -> Option<String> {
    catalog.get(b"Lang").and_then(lopdf::decode_text_string).ok()
}

/// The entries of a number tree (ISO 32000-1, 7.9.7).
fn number_tree(source: &Document, node: &Object, entries: &mut Vec<(i64, Object)>, depth: usize) {
    let Ok(dict) = source.dereference(node).and_then(|(_, object)| object.as_dict()) else { return };
    if let Ok(numbers) = dict.get(b"Nums").and_then(Object::as_array) {
        for pair in numbers.chunks_exact(2) {
            if let Object::Integer(number) = pair[0] {
                entries.push((number, pair[1].clone()));
            }
        }
    }
    if let (Ok(kids), true) = (dict.get(b"Kids").and_then(Object::as_array), depth < 16) {
        for kid in kids {
            number_tree(source, kid, entries, depth + 1);
        }
    }
}
