//! A PDF as pages to append.
//!
//! In: the bytes of a file. Out: an [`Appendix`] with a form object for each page (ISO 32000-1, 8.10): what is seen
//! inside the crop box, turned as the page says, with the looks of its annotations drawn in. Links, form fields,
//! bookmarks, tags, metadata and everything else of the file stay behind. Refused is what needs a password, is broken,
//! cut off, or shows something else than its pages (`active`), each with its reason.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::active;
use super::annotations;
use super::appendix::{Appendix, Leaf, LeafKind};
use super::boxes::Frame;
use super::copy::Copier;
use super::finding::{Finding, Sort, broken, cut_off, stopped, unsure};
use super::layers::Layers;
use super::source::filter::Whole;
use super::source::{Source, Stop};
use crate::object::own;
use crate::paper::geometry::Length;
use crate::words::{Arg, Join, Say};

/// Most pages of one enclosure.
const MAX_PAGES: usize = 500;
/// Largest content of one page, unpacked: 40 MiB.
const MAX_CONTENT: usize = 40 << 20;

/// Makes the appendix of a PDF; of a letter of ours that encloses others, where that is asked for, only of the letter itself.
///
/// # Errors
/// Every reason why it cannot be appended.
pub fn appendix(bytes: &[u8], letter_only: bool) -> Result<(Appendix, Vec<Finding>), Vec<Finding>> {
    let source = Source::open(bytes).map_err(|stop| vec![stopped(stop)])?;
    let document = &source.document;
    let mut faults = active::find(document);
    let own = own::day(bytes).is_some();
    let mut pages = match pages(document) {
        Ok(pages) => pages,
        Err(fault) => {
            faults.push(fault);
            return Err(faults);
        }
    };
    let letter = own::pages_of_letter(document).filter(|_| own && letter_only);
    pages.truncate(letter.unwrap_or(usize::MAX));
    let layers = Layers::of(document);
    let mut copier = Copier::new(&source, &layers);
    let mut doubtful = Vec::new();
    let mut leaves = Vec::with_capacity(pages.len());
    for (number, page) in pages.iter().enumerate() {
        match leaf(&source, &layers, page, &mut copier) {
            Ok((leaf, whole)) => {
                leaves.push(leaf);
                if whole == Whole::Doubtful {
                    doubtful.push(number + 1);
                }
            }
            Err(mut fault) => {
                fault.what = Say::EnclosureOnPage { what: fault.what.into(), page: (number + 1).into() };
                // What is wrong with every page is said once.
                if !faults.iter().any(|known: &Finding| known.sort == fault.sort) {
                    faults.push(fault);
                }
            }
        }
    }
    let (errors, mut warnings): (Vec<Finding>, Vec<Finding>) =
        faults.into_iter().partition(|f| f.severity == crate::problem::Severity::Error);
    if !errors.is_empty() {
        return Err(errors);
    }
    if !doubtful.is_empty() {
        warnings.push(Finding::warning(
            Sort::Checksum,
            Say::EnclosureWrongChecksum { pages: Arg::list(doubtful, Join::Comma) },
            Say::EnclosureLookAtPages {},
        ));
    }
    let objects = copier.finish();
    // Nobody can do anything about it where the file is one of our letters.
    if !own {
        let code = Sort::NoConformance;
        warnings.push(Finding::warning(code, Say::EnclosureWholePdf {}, Say::EnclosureAppendPictures {}));
    }
    Ok((Appendix { mail: None, leaves, objects, digest: [0; 32] }, warnings))
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

fn pages(document: &Document) -> Result<Vec<Page<'_>>, Finding> {
    let catalog = document.catalog().map_err(|_| broken(Say::EnclosureNoCatalog {}))?;
    let root = catalog.get(b"Pages").map_err(|_| broken(Say::EnclosureNoPages {}))?;
    let mut pages = Vec::new();
    let mut seen: BTreeSet<ObjectId> = BTreeSet::new();
    let mut open: Vec<(&Object, Inherited<'_>)> = vec![(root, Inherited::default())];
    while let Some((node, inherited)) = open.pop() {
        let (id, node) = document.dereference(node).map_err(|_| broken(Say::EnclosurePageMissing {}))?;
        if id.is_some_and(|id| !seen.insert(id)) {
            return Err(broken(Say::EnclosurePageTwice {}));
        }
        let dict = node.as_dict().map_err(|_| broken(Say::EnclosurePageMissing {}))?;
        let inherited = inherited.with(dict);
        match dict.get(b"Kids") {
            Ok(kids) => {
                let (_, kids) = document.dereference(kids).map_err(|_| broken(Say::EnclosurePageMissing {}))?;
                let kids = kids.as_array().map_err(|_| broken(Say::EnclosurePageMissing {}))?;
                open.extend(kids.iter().rev().map(|kid| (kid, inherited)));
            }
            Err(_) => pages.push(Page { dict, inherited }),
        }
        if pages.len() > MAX_PAGES || seen.len() > MAX_PAGES * 8 {
            return Err(Finding::error(
                Sort::TooManyPages,
                Say::EnclosureTooManyPagesSaid { most: MAX_PAGES.into() },
                Say::EnclosureAppendWhatMatters {},
            ));
        }
    }
    if pages.is_empty() {
        return Err(broken(Say::EnclosureNoPages {}));
    }
    Ok(pages)
}

fn leaf<'d>(
    source: &'d Source,
    layers: &Layers,
    page: &Page<'d>,
    copier: &mut Copier<'d>,
) -> Result<(Leaf, Whole), Finding> {
    let document = &source.document;
    let inherited = page.inherited;
    copier.page(inherited.resources);
    let frame =
        Frame::of(document, inherited.media_box, inherited.crop_box, inherited.rotate, page.dict.get(b"UserUnit").ok())
            .ok_or_else(|| broken(Say::EnclosurePageNoSize {}))?;
    let (mut content, whole) = content(source, page.dict)?;
    let of_page = inherited.resources.and_then(|r| document.dereference(r).ok()).and_then(|(_, r)| r.as_dict().ok());
    if let Some(shown) = layers.shown(document, &content, of_page).map_err(unsure)? {
        content = shown;
    }
    let resources = inherited.resources.map_or(Ok(Object::Dictionary(Dictionary::new())), |r| {
        let there = document.dereference(r).is_ok_and(|(_, resources)| resources.as_dict().is_ok());
        if there { Ok(copier.shared(r)) } else { Err(broken(Say::EnclosureNoResources {})) }
    })?;
    let looks = annotations::looks(source, layers, page.dict)?;
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
            let drawn = match &look.form {
                annotations::Form::OfFile(id) => copier.form(*id),
                annotations::Form::Drawn(drawing) => {
                    let bounds: Vec<Object> = drawing.bounds.iter().map(|v| Object::Real(*v)).collect();
                    let dict = dictionary! {
                        "Type" => "XObject", "Subtype" => "Form", "BBox" => bounds, "Resources" => drawing.resources.clone()
                    };
                    Object::Reference((copier.add(compressed(dict, &drawing.content)), 0))
                }
            };
            objects.set(format!("Look{index}"), drawn);
        }
        root = (form(Object::Dictionary(dictionary! { "XObject" => objects })), drawn.into_bytes());
    }
    root.0.set("Matrix", frame.matrix().iter().map(|v| Object::Real(*v)).collect::<Vec<_>>());
    let number = copier.add(compressed(root.0, &root.1));
    copier.settle()?;
    let (width, height) = frame.shown();
    let size = (Length::pt(width * frame.unit), Length::pt(height * frame.unit));
    Ok((Leaf { kind: LeafKind::Document, caption: None, size, root: number, drawn: (width, height) }, whole))
}

fn compressed(dict: Dictionary, data: &[u8]) -> Object {
    Object::Stream(crate::object::deflate::compressed(dict, data))
}

/// The content of a page in one piece; streams are divided between tokens (ISO 32000-1, 7.8.2).
fn content(source: &Source, page: &Dictionary) -> Result<(Vec<u8>, Whole), Finding> {
    let document = &source.document;
    let missing = || broken(Say::EnclosureContentMissing {});
    let Ok(contents) = page.get(b"Contents") else {
        return Ok((Vec::new(), Whole::Yes));
    };
    let (_, contents) = document.dereference(contents).map_err(|_| missing())?;
    let parts: Vec<&Object> = match contents {
        Object::Array(parts) => parts.iter().collect(),
        Object::Null => Vec::new(),
        one => vec![one],
    };
    let (mut data, mut whole) = (Vec::new(), Whole::Yes);
    for part in parts {
        let (_, part) = document.dereference(part).map_err(|_| missing())?;
        let stream = part.as_stream().map_err(|_| missing())?;
        let plain = source.plain(stream).map_err(|stop| match stop {
            Stop::Damaged => broken(Say::EnclosureContentUnread {}),
            stop => stopped(stop),
        })?;
        if plain.whole == Whole::No {
            return Err(cut_off(Say::EnclosureContentOfPage {}, None));
        }
        whole = whole.max(plain.whole);
        if data.is_empty() {
            data = plain.data;
        } else {
            data.push(b'\n');
            data.extend(plain.data);
        }
        if data.len() > MAX_CONTENT {
            return Err(stopped(Stop::TooMuch));
        }
    }
    Ok((data, whole))
}
