//! From printpdf's document to a conforming file.
//!
//! In: drawn pages and embedded fonts. Out: bytes that meet PDF/A-2a and PDF/UA-1. printpdf writes a plain
//! PDF 1.3; its own setting for PDF/A writes a printing profile under a wrong key, so it is left off
//! and everything the two standards ask for is added here.

use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions};
use sha2::{Digest, Sha256};

use super::colour;
use super::content::{Content, leaf_name, picture_name};
use super::error::PdfError;
use super::field;
use super::file;
use super::font::EmbeddedFont;
use super::metadata;
use super::outline;
use super::picture::EmbeddedPicture;
use super::shared::SharedCache;
use super::structure;
use crate::enclosure::Kind;
use crate::layout::page::{Pages, Piece};
use crate::object::deflate::{compressed, deflate_best};
use crate::object::references::renumbered;
use crate::object::write::text_string;
use crate::paper::geometry::PAGE;

/// The colour profile, compressed once.
static PROFILE: LazyLock<Vec<u8>> = LazyLock::new(|| deflate_best(&colour::SRGB));

/// Assembles the file; with it comes the place of the signature dictionary, if there is one.
///
/// # Errors
/// printpdf's document is not of the expected shape.
pub fn finish(
    pages: &Pages,
    fonts: &[Arc<EmbeddedFont>],
    pictures: &[Arc<EmbeddedPicture>],
    cache: &mut SharedCache,
    content: Content,
    date: NaiveDate,
    signature: Option<&[u8]>,
) -> Result<(Vec<u8>, Option<usize>), PdfError> {
    let Content { pages: mut drawn, seal, marks } = content;
    // What is to be seen of a signature is drawn by printpdf as a page of its own and becomes an object below.
    let seen = !seal.is_empty();
    if seen {
        drawn.push(seal);
    }
    let mut source = PdfDocument::new("");
    let (width, height) = (printpdf::Mm(PAGE.width.to_mm()), printpdf::Mm(PAGE.height.to_mm()));
    let sheet = |landscape: bool| if landscape { (height, width) } else { (width, height) };
    source.pages = drawn
        .into_iter()
        .zip(pages.pages.iter().map(|page| page.landscape).chain([false]))
        .map(|(ops, landscape)| PdfPage::new(sheet(landscape).0, sheet(landscape).1, ops))
        .collect();
    let options = PdfSaveOptions { subset_fonts: false, optimize: false, secure: false, image_optimization: None };
    let mut document = source.to_lopdf_document(&options, &mut Vec::new());
    document.version = "1.7".into();
    // printpdf numbers files as they come; this one is named below, by what is in it.
    document.trailer = Dictionary::new();

    let catalog_id = find(&document, b"Catalog").ok_or(PdfError::Shape("a catalog"))?;
    let page_tree = find(&document, b"Pages").ok_or(PdfError::Shape("a page tree"))?;
    let mut page_ids: Vec<ObjectId> = document
        .get_dictionary(page_tree)
        .and_then(|d| d.get(b"Kids"))
        .and_then(Object::as_array)
        .map(|kids| kids.iter().filter_map(|k| k.as_reference().ok()).collect())
        .unwrap_or_default();
    let appearance = if seen { field::take_last_page(&mut document, page_tree, &mut page_ids) } else { None };
    drop_leftovers(&mut document, catalog_id, page_tree, &page_ids);

    // The fonts of nearly all letters are written once for all of them, that of a rare letter in a name with its document.
    let (common, rare): (Vec<_>, Vec<_>) = fonts.iter().cloned().partition(|font| font.common);
    let shared = cache.get(document.max_id, &common, pictures);
    document.max_id = shared.last;
    let mut font_dictionary = Dictionary::new();
    for (font, id) in common.iter().zip(&shared.fonts) {
        font_dictionary.set(font.name.clone(), Object::Reference(*id));
    }
    for font in &rare {
        let root = put(&mut document, &font.objects, font.root);
        font_dictionary.set(font.name.clone(), Object::Reference(root));
    }
    let mut resources = dictionary! { "Font" => font_dictionary.clone() };
    if !pictures.is_empty() {
        let named = |(index, id): (usize, &ObjectId)| (picture_name(index).into_bytes(), Object::Reference(*id));
        resources.set("XObject", shared.pictures.iter().enumerate().map(named).collect::<Dictionary>());
    }
    let resources = document.add_object(resources);
    let leaves = put_enclosures(&mut document, pages);

    let tree = structure::build(pages, &marks, &page_ids, &mut document);
    let mut hash = Sha256::new();
    hash.update(pages.title.as_bytes());
    hash.update(date.to_string());
    pages.enclosures.iter().for_each(|enclosed| hash.update(enclosed.appendix.digest));
    for (index, id) in page_ids.iter().enumerate() {
        let contents = document.get_dictionary(*id).and_then(|d| d.get(b"Contents")).and_then(Object::as_reference);
        if let Some(Object::Stream(stream)) = contents.ok().and_then(|id| document.objects.get_mut(&id)) {
            hash.update(&stream.content);
            let plain = std::mem::take(&mut stream.content);
            *stream = compressed(Dictionary::new(), &plain);
        }
        if let Some(Object::Dictionary(page)) = document.objects.get_mut(id) {
            match leaf_of(pages, index).and_then(|name| Some((leaves.get(name.as_bytes()).ok()?, name))) {
                // A page of an enclosure is given what it draws and no other page's content.
                Some((leaf, name)) => {
                    let mut objects = Dictionary::new();
                    objects.set(name, leaf.clone());
                    page.set("Resources", dictionary! { "Font" => font_dictionary.clone(), "XObject" => objects });
                }
                None => page.set("Resources", resources),
            }
            page.set("StructParents", index as i64);
            page.set("Tabs", "S");
            page.remove(b"TrimBox");
            page.remove(b"CropBox");
            let links: Vec<Object> = tree.annotations[index].iter().map(|id| Object::Reference(*id)).collect();
            if links.is_empty() {
                page.remove(b"Annots");
            } else {
                page.set("Annots", links);
            }
        }
    }
    let name = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);

    // A file that does not meet the standards says nothing of them, in the intent for colours neither.
    let conforms = conforms(pages);
    let intents = if conforms { vec![output_intent(&mut document).into()] } else { Vec::new() };
    let xmp = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        metadata::xmp(&pages.title, &pages.language, date, conforms).into_bytes(),
    );
    let xmp = document.add_object(xmp.with_compression(false));
    let information = document.add_object(metadata::information(&pages.title, date));
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => page_tree,
        "Lang" => text_string(&pages.language),
        "MarkInfo" => dictionary! { "Marked" => true },
        "StructTreeRoot" => tree.root,
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "Metadata" => xmp,
    };
    if !intents.is_empty() {
        catalog.set("OutputIntents", intents);
    }
    if let Some(outlines) = outline::bookmarks(pages, &page_ids, &mut document) {
        catalog.set("Outlines", outlines);
    }
    if let Some(labels) = outline::page_labels(pages) {
        catalog.set("PageLabels", labels);
    }
    let mut loose = Vec::new();
    if let (Some(signature), Some(place), Some((object, key, page))) = (signature, &pages.seal, tree.field) {
        if let Some(id) = appearance {
            field::appearance(&mut document, id, place, resources);
        }
        let value = document.new_object_id();
        let widget = field::Widget { value, page: page_ids[page], key, appearance };
        loose.push((value, signature));
        let description = pages.nodes.get(place.node.0 as usize).and_then(|n| n.alternative.as_deref());
        document.set_object(object, widget.dictionary(place, description));
        catalog.set("AcroForm", field::form(object));
    } else if tree.field.is_some() || signature.is_some() {
        return Err(PdfError::Signature);
    }
    document.set_object(catalog_id, catalog);
    document.trailer.set("Root", catalog_id);
    document.trailer.set("Info", information);
    document.trailer.set("ID", vec![name.clone(), name]);

    let (file, places) = file::write(&document, Some(&shared), &loose);
    Ok((file, places.first().copied()))
}

fn kind(object: &Object) -> Option<&[u8]> {
    object.as_dict().ok().and_then(|d| d.get(b"Type").ok()).and_then(|n| n.as_name().ok())
}

fn find(document: &lopdf::Document, wanted: &[u8]) -> Option<ObjectId> {
    document.objects.iter().find(|(_, o)| kind(o) == Some(wanted)).map(|(id, _)| *id)
}

/// Keeps catalog, page tree, pages, their content and the pictures; drops printpdf's empty resource dictionaries and
/// its document information, which would stay behind as objects nobody refers to.
fn drop_leftovers(document: &mut lopdf::Document, catalog: ObjectId, page_tree: ObjectId, page_ids: &[ObjectId]) {
    document.objects.retain(|id, object| {
        *id == catalog || *id == page_tree || page_ids.contains(id) || matches!(object, Object::Stream(_))
    });
}

/// Puts in what is appended, and gives the leaves by their names among the resources.
fn put_enclosures(document: &mut lopdf::Document, pages: &Pages) -> Dictionary {
    let mut named = Dictionary::new();
    for (index, enclosed) in pages.enclosures.iter().enumerate() {
        let base = document.max_id;
        let moved = |id: ObjectId| (id.0 + base, 0);
        let mut last = 0;
        for (number, object) in &enclosed.appendix.objects {
            document.objects.insert((number + base, 0), renumbered(object.clone(), &moved));
            last = last.max(*number);
        }
        document.max_id += last;
        for (number, leaf) in enclosed.appendix.leaves.iter().enumerate() {
            named.set(leaf_name(index, number), Object::Reference((leaf.root + base, 0)));
        }
    }
    named
}

/// Name of the leaf that a page shows.
fn leaf_of(pages: &Pages, page: usize) -> Option<String> {
    pages.pages.get(page)?.pieces.iter().find_map(|piece| match piece {
        Piece::Leaf { enclosure, index, .. } => Some(leaf_name(*enclosure, *index)),
        _ => None,
    })
}

/// Puts ready objects with numbers of their own into a document; the new number of `root`.
fn put(document: &mut lopdf::Document, objects: &[(u32, Object)], root: u32) -> ObjectId {
    let base = document.max_id;
    let moved = |id: ObjectId| (id.0 + base, 0);
    for (number, object) in objects {
        document.objects.insert((number + base, 0), renumbered(object.clone(), &moved));
    }
    document.max_id += objects.len() as u32;
    (root + base, 0)
}

/// The colours are sRGB (ISO 19005-2, 6.2.3).
fn output_intent(document: &mut lopdf::Document) -> Dictionary {
    let profile = dictionary! { "N" => 3, "Filter" => "FlateDecode" };
    let profile = document.add_object(Stream::new(profile, PROFILE.clone()).with_compression(false));
    let text = |t: &str| Object::String(t.as_bytes().to_vec(), StringFormat::Literal);
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => text("sRGB"),
        "Info" => text("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
}

/// Whether pages meet the standards: the pages of others cannot be vouched for.
pub fn conforms(pages: &Pages) -> bool {
    pages.enclosures.iter().all(|enclosed| enclosed.appendix.kind() == Kind::Picture)
}
