//! Pages to the bytes of a file.
//!
//! In: pages, their fonts and pictures ready to be written. Out: a file that meets PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), or
//! claims neither. What letters have in common is copied (`shared`), then come the letter's own objects, each written once, in the order in
//! which they are known. No tree of objects is built for a letter.

use std::sync::Arc;

use chrono::NaiveDate;

use super::content::{self, Fonts};
use super::error::PdfError;
use super::file::File;
use super::font::EmbeddedFont;
use super::picture::EmbeddedPicture;
use super::shared::{Shared, SharedCache};
use super::structure::Tree;
use super::{field, metadata, outline, structure};
use crate::enclosure::LeafKind;
use crate::layout::page::{Page, Pages, Piece};
use crate::object::deflate::Effort;
use crate::object::write::{Ref, Text, write_to};

/// Whether pages meet the standards: the pages of others cannot be vouched for.
pub fn conforms(pages: &Pages) -> bool {
    pages.enclosures.iter().all(|enclosed| enclosed.appendix.kind() == LeafKind::Picture)
}

/// A document while it is written.
struct Document<'p> {
    pages: &'p Pages,
    file: File,
    catalog: u32,
    page_tree: u32,
    first_page: u32,
    first_content: u32,
    /// What the pages of the letter draw with.
    resources: u32,
    /// What the file began with.
    shared: &'p Shared,
    /// What is added to the numbers of an enclosure's objects, by enclosure.
    enclosures: Vec<u32>,
}

/// Writes a file; with it comes the place of the signature dictionary, if there is one.
///
/// # Errors
/// A signature without a place for it, or a place without a signature.
pub fn write(
    pages: &Pages,
    fonts: &[Arc<EmbeddedFont>],
    pictures: &[Arc<EmbeddedPicture>],
    cache: &mut SharedCache,
    date: NaiveDate,
    signature: Option<&[u8]>,
) -> Result<(Vec<u8>, Option<usize>), PdfError> {
    let conforms = conforms(pages);
    let shared = cache.get(fonts, pictures, conforms);
    let mut file = File::behind(shared.start.clone());
    let enclosures = pages.enclosures.iter().map(|enclosed| file.add(&enclosed.appendix.objects)).collect();
    let mut document = Document {
        pages,
        catalog: file.take(1),
        page_tree: file.take(1),
        first_page: file.take(pages.pages.len()),
        first_content: file.take(pages.pages.len()),
        resources: file.take(1),
        shared: &shared,
        enclosures,
        file,
    };
    document.put_resources();
    let (packet, information) = (document.file.take(1), document.file.take(1));
    let mut xmp = Vec::with_capacity(3 << 10);
    metadata::put_packet(&mut xmp, &metadata::xmp(&pages.title, &pages.language, date, conforms));
    document.file.plain(packet, &xmp);
    metadata::put_information(document.file.object(information), &pages.title, date);

    let fonts = Fonts::new(fonts);
    let mut marks = Vec::with_capacity(64);
    for (index, page) in pages.pages.iter().enumerate() {
        let drawn = content::page(pages, &fonts, index, page, &mut marks);
        document.file.stream(document.first_content + index as u32, b"", &drawn, Effort::Quick);
    }
    let tree = structure::write(&mut document.file, pages, &marks, document.first_page);
    document.put_pages(&tree);
    let outline = outline::write(&mut document.file, pages, document.first_page);
    let signed = document.put_signature(&tree, &fonts, signature)?;

    let catalog = document.file.object(document.catalog);
    write_to!(catalog, "<</Type/Catalog/Pages ", Ref(document.page_tree), "/Lang", Text(&pages.language));
    write_to!(catalog, metadata::OF_ALL, "/StructTreeRoot ", Ref(tree.root), "/Metadata ", Ref(packet));
    // A file that does not meet the standards says nothing of them, in the intent for colours neither.
    if let Some(profile) = shared.profile {
        write_to!(catalog, INTENT, Ref(profile), ">>]");
    }
    if let Some(outline) = outline {
        write_to!(catalog, "/Outlines ", Ref(outline));
    }
    outline::put_page_labels(catalog, pages);
    if let Some((field, _)) = signed {
        field::put_form(catalog, field);
    }
    write_to!(catalog, ">>");
    Ok((document.file.finish(document.catalog, information), signed.map(|(_, place)| place)))
}

/// The colours are sRGB (ISO 19005-2, 6.2.3).
const INTENT: &str = "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)\
                      /DestOutputProfile ";

impl Document<'_> {
    fn put_resources(&mut self) {
        let out = self.file.object(self.resources);
        write_to!(out, "<</Font", self.shared.fonts[..]);
        if !self.shared.pictures.is_empty() {
            write_to!(out, "/XObject<<");
            for (index, number) in self.shared.pictures.iter().enumerate() {
                write_to!(out, "/", content::PICTURE, index, " ", Ref(*number));
            }
            write_to!(out, ">>");
        }
        write_to!(out, ">>");
    }

    fn put_pages(&mut self, tree: &Tree) {
        let count = self.pages.pages.len();
        let kids: Vec<u8> = (0..count as u32).fold(Vec::new(), |mut kids, page| {
            write_to!(&mut kids, Ref(self.first_page + page), " ");
            kids
        });
        let out = self.file.object(self.page_tree);
        write_to!(out, "<</Type/Pages/Count ", count, "/Kids[", kids[..], "]>>");
        for (index, (page, annotations)) in self.pages.pages.iter().zip(&tree.annotations).enumerate() {
            let (width, height) = (page.sheet().width.to_pt(), page.sheet().height.to_pt());
            let out = self.file.object(self.first_page + index as u32);
            write_to!(out, "<</Type/Page/Parent ", Ref(self.page_tree), "/MediaBox[0 0 ", width, " ", height, "]");
            write_to!(out, "/Tabs/S/Contents ", Ref(self.first_content + index as u32));
            write_to!(out, "/StructParents ", index, "/Resources");
            match leaf(page) {
                // A page of an enclosure is given what it draws and no other page's content.
                Some((enclosure, index)) => {
                    let root = self.pages.enclosures[enclosure].appendix.leaves[index].root;
                    write_to!(out, "<</Font", self.shared.fonts[..], "/XObject<</");
                    content::put_leaf_name(out, enclosure, index);
                    write_to!(out, " ", Ref(self.enclosures[enclosure] + root), ">>>>");
                }
                None => write_to!(out, " ", Ref(self.resources)),
            }
            if !annotations.is_empty() {
                write_to!(out, "/Annots[");
                annotations.iter().for_each(|number| write_to!(out, Ref(*number), " "));
                write_to!(out, "]");
            }
            write_to!(out, ">>");
        }
    }

    /// Writes the field of a signature; its number, and where the signature dictionary begins.
    fn put_signature(
        &mut self,
        tree: &Tree,
        fonts: &Fonts<'_>,
        signature: Option<&[u8]>,
    ) -> Result<Option<(u32, usize)>, PdfError> {
        let (signature, place, (number, key, page)) = match (signature, &self.pages.seal, tree.field) {
            (None, _, None) => return Ok(None),
            (Some(signature), Some(place), Some(field)) => (signature, place, field),
            _ => return Err(PdfError::Signature),
        };
        let appearance = (!place.texts.is_empty()).then(|| {
            let drawn = content::seal(self.pages, fonts);
            field::put_appearance(&mut self.file, &drawn, place, self.resources)
        });
        let value = self.file.take(1);
        let begins = self.file.plain(value, signature);
        let widget = field::Widget { value, page: self.first_page + page as u32, key, appearance };
        widget.put(self.file.object(number), place, self.pages);
        Ok(Some((number, begins)))
    }
}

/// The leaf of an enclosure that a page shows.
fn leaf(page: &Page) -> Option<(usize, usize)> {
    page.pieces.iter().find_map(|piece| match piece {
        Piece::Leaf { enclosure, index, .. } => Some((*enclosure, *index)),
        _ => None,
    })
}
