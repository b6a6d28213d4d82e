//! A PDF as pages to append.
//!
//! In: the bytes of a file. Out: an [`Appendix`] with a form object for each page (ISO 32000-1, 8.10): what is seen
//! inside the crop box, turned as the page says, with the looks of its annotations drawn in. Links, form fields,
//! bookmarks, tags, metadata and everything else of the file stay behind. Refused is what is encrypted, broken or
//! holds more than pages (`active`), each with its reason.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream, dictionary};

use super::boxes::Frame;
use super::copy::Copier;
use super::{Appendix, Fault, Kind, Leaf, PRINT_ANEW, active, annotations};
use crate::layout::geometry::Length;

/// Most pages of one enclosure.
const MAX_PAGES: usize = 500;
/// What one compressed stream may become: 64 MiB.
pub const MAX_STREAM: usize = 64 << 20;

/// Makes the appendix of a PDF.
///
/// # Errors
/// Every reason why it cannot be appended.
pub fn appendix(bytes: &[u8]) -> Result<(Appendix, Vec<Fault>), Vec<Fault>> {
    let document = load(bytes).map_err(|fault| vec![fault])?;
    let mut faults = active::find(&document);
    let pages = match pages(&document) {
        Ok(pages) => pages,
        Err(fault) => {
            faults.push(fault);
            return Err(faults);
        }
    };
    let mut copier = Copier::new(&document);
    let mut leaves = Vec::with_capacity(pages.len());
    for (number, page) in pages.iter().enumerate() {
        match leaf(&document, page, &mut copier) {
            Ok(leaf) => leaves.push(leaf),
            Err(mut fault) => {
                fault.message = format!("{}, on page {}", fault.message, number + 1);
                // What is wrong with every page is said once.
                if !faults.iter().any(|known: &Fault| known.code == fault.code) {
                    faults.push(fault);
                }
            }
        }
    }
    let objects = copier.finish().map_err(|fault| {
        faults.push(fault);
        std::mem::take(&mut faults)
    })?;
    let (errors, mut warnings): (Vec<Fault>, Vec<Fault>) =
        faults.into_iter().partition(|f| f.severity == crate::problem::Severity::Error);
    if !errors.is_empty() {
        return Err(errors);
    }
    warnings.push(Fault::warning(
        "enclosure::no-conformance",
        "is a PDF of others: with its pages the whole file is no PDF/A-2a and no PDF/UA-1, and does not say so",
        "for post and e-mail that is fine; where an archive file is asked for, append pictures (PNG, JPEG) of the pages",
    ));
    Ok((Appendix { kind: Kind::Document, leaves, objects, digest: [0; 32] }, warnings))
}

/// A fault of the file itself.
pub fn broken(what: &str) -> Fault {
    Fault::error("enclosure::broken", format!("is broken: {what}"), PRINT_ANEW)
}

fn load(bytes: &[u8]) -> Result<Document, Fault> {
    let encrypted = || {
        Fault::error(
            "enclosure::encrypted",
            "is encrypted or protected by a password",
            "open it with its password and print it to a new PDF (\"Print to PDF\"), or append pictures of its pages",
        )
    };
    let options = LoadOptions { max_decompressed_size: Some(MAX_STREAM), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decryption(_)
        | lopdf::Error::InvalidPassword
        | lopdf::Error::UnsupportedSecurityHandler(_)
        | lopdf::Error::AlreadyEncrypted => encrypted(),
        _ => broken("its table of contents cannot be read"),
    })?;
    if document.encryption_state.is_some() || document.trailer.has(b"Encrypt") {
        return Err(encrypted());
    }
    Ok(document)
}

/// A page with what it inherits.
struct Page<'d> {
    dict: &'d Dictionary,
    inherited: Inherited<'d>,
}

/// Attributes that a page may have from the nodes above it (ISO 32000-1, 7.7.3.4).
#[derive(Clone, Copy, Default)]
struct Inherited<'d> {
    resources: Option<&'d Object>,
    media_box: Option<&'d Object>,
    crop_box: Option<&'d Object>,
    rotate: Option<&'d Object>,
}

impl<'d> Inherited<'d> {
    fn with(self, dict: &'d Dictionary) -> Self {
        let own = |key: &[u8]| dict.get(key).ok().filter(|o| !matches!(o, Object::Null));
        Inherited {
            resources: own(b"Resources").or(self.resources),
            media_box: own(b"MediaBox").or(self.media_box),
            crop_box: own(b"CropBox").or(self.crop_box),
            rotate: own(b"Rotate").or(self.rotate),
        }
    }
}

fn pages(document: &Document) -> Result<Vec<Page<'_>>, Fault> {
    let catalog = document.catalog().map_err(|_| broken("it has no catalog"))?;
    let root = catalog.get(b"Pages").map_err(|_| broken("it has no pages"))?;
    let mut pages = Vec::new();
    let mut seen: BTreeSet<ObjectId> = BTreeSet::new();
    let mut open: Vec<(&Object, Inherited<'_>)> = vec![(root, Inherited::default())];
    while let Some((node, inherited)) = open.pop() {
        let (id, node) = document.dereference(node).map_err(|_| broken("a page is missing"))?;
        if id.is_some_and(|id| !seen.insert(id)) {
            return Err(broken("a page stands in it twice"));
        }
        let dict = node.as_dict().map_err(|_| broken("a page is missing"))?;
        let inherited = inherited.with(dict);
        match dict.get(b"Kids") {
            Ok(kids) => {
                let (_, kids) = document.dereference(kids).map_err(|_| broken("a page is missing"))?;
                let kids = kids.as_array().map_err(|_| broken("a page is missing"))?;
                open.extend(kids.iter().rev().map(|kid| (kid, inherited)));
            }
            Err(_) => pages.push(Page { dict, inherited }),
        }
        if pages.len() > MAX_PAGES {
            return Err(Fault::error(
                "enclosure::too-many-pages",
                format!("has more than {MAX_PAGES} pages"),
                "append the pages that matter and offer the rest in the letter",
            ));
        }
    }
    if pages.is_empty() {
        return Err(broken("it has no pages"));
    }
    Ok(pages)
}

fn leaf<'d>(document: &'d Document, page: &Page<'d>, copier: &mut Copier<'d>) -> Result<Leaf, Fault> {
    let inherited = page.inherited;
    copier.page(inherited.resources);
    let frame =
        Frame::of(document, inherited.media_box, inherited.crop_box, inherited.rotate, page.dict.get(b"UserUnit").ok())
            .ok_or_else(|| broken("a page has no size"))?;
    let content = content(document, page.dict)?;
    let resources = inherited.resources.map_or(Ok(Object::Dictionary(Dictionary::new())), |r| {
        let there = document.dereference(r).is_ok_and(|(_, resources)| resources.as_dict().is_ok());
        if there { Ok(copier.copy(r)) } else { Err(broken("the resources of a page are missing")) }
    })?;
    let looks = annotations::looks(document, page.dict)?;
    let bounds: Vec<Object> = frame.visible.iter().map(|v| Object::Real(*v)).collect();
    let form = |resources: Object| {
        dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => bounds.clone(), "Resources" => resources
        }
    };
    let mut inner = form(resources);
    if let Ok(group) = page.dict.get(b"Group") {
        inner.set("Group", copier.copy(group));
    }
    let mut root = (inner, content);
    if !looks.is_empty() {
        // The page may leave the state of graphics in disorder; a form of its own keeps that to itself.
        let mut objects = dictionary! { "Page" => Object::Reference((copier.add(compressed(root.0, &root.1)), 0)) };
        let mut drawn = String::from("/Page Do");
        for (index, look) in looks.iter().enumerate() {
            let [a, b, c, d, e, f] = look.matrix;
            drawn.push_str(&format!("\nq {a} {b} {c} {d} {e} {f} cm /Look{index} Do Q"));
            let form = copier.copy(&Object::Stream(look.form.clone()));
            objects.set(format!("Look{index}"), Object::Reference((copier.add(form), 0)));
        }
        root = (form(Object::Dictionary(dictionary! { "XObject" => objects })), drawn.into_bytes());
    }
    root.0.set("Matrix", frame.matrix().iter().map(|v| Object::Real(*v)).collect::<Vec<_>>());
    let number = copier.add(compressed(root.0, &root.1));
    let (width, height) = frame.shown();
    let size = (Length::pt(width * frame.unit), Length::pt(height * frame.unit));
    Ok(Leaf { size, root: number, drawn: (width, height) })
}

fn compressed(dict: Dictionary, data: &[u8]) -> Object {
    Object::Stream(crate::pdf::compressed(dict, data))
}

/// The content of a page in one piece; streams are divided between tokens (ISO 32000-1, 7.8.2).
fn content(document: &Document, page: &Dictionary) -> Result<Vec<u8>, Fault> {
    let missing = || broken("the content of a page is missing");
    let Ok(contents) = page.get(b"Contents") else {
        return Ok(Vec::new());
    };
    let (_, contents) = document.dereference(contents).map_err(|_| missing())?;
    let parts: Vec<&Object> = match contents {
        Object::Array(parts) => parts.iter().collect(),
        Object::Null => Vec::new(),
        one => vec![one],
    };
    let mut whole = Vec::new();
    for part in parts {
        let (_, part) = document.dereference(part).map_err(|_| missing())?;
        let stream = part.as_stream().map_err(|_| missing())?;
        if !whole.is_empty() {
            whole.push(b'\n');
        }
        whole.extend(plain(document, stream)?);
        if whole.len() > MAX_STREAM {
            return Err(broken("the content of a page is endless"));
        }
    }
    Ok(whole)
}

/// The data of a stream without its filters.
pub fn plain(document: &Document, stream: &Stream) -> Result<Vec<u8>, Fault> {
    let unreadable = || broken("the content of a page cannot be decompressed");
    let direct = |key: &[u8]| {
        let value = stream.dict.get(key).ok()?;
        let (_, value) = document.dereference(value).ok()?;
        match value {
            Object::Array(items) => {
                let items: Vec<Object> =
                    items.iter().filter_map(|i| document.dereference(i).ok().map(|(_, i)| i.clone())).collect();
                Some(Object::Array(items))
            }
            Object::Null => None,
            value => Some(value.clone()),
        }
    };
    let Some(filter) = direct(b"Filter") else {
        return Ok(stream.content.clone());
    };
    let mut dict = dictionary! { "Filter" => filter };
    match direct(b"DecodeParms") {
        // lopdf reads the parameters of the first filter alone.
        Some(Object::Array(all)) => match all.iter().filter(|p| !matches!(p, Object::Null)).collect::<Vec<_>>()[..] {
            [] => {}
            [one] if all.len() == 1 => dict.set("DecodeParms", one.clone()),
            _ => return Err(unreadable()),
        },
        Some(one) => dict.set("DecodeParms", one),
        None => {}
    }
    let data = Stream::new(dict, stream.content.clone()).decompressed_content_with_limit(MAX_STREAM);
    // lopdf gives what it could read of a damaged stream; nothing at all out of something is damage for certain.
    match data {
        Ok(data) if data.is_empty() && stream.content.len() > 16 => Err(unreadable()),
        Ok(data) => Ok(data),
        Err(_) => Err(unreadable()),
    }
}
