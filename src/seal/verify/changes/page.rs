//! Pages and what lies on them (ISO 32000-2, 7.7.3.3 and 12.5.2).
//!
//! A page stays as it is. Behind the annotations that were there, widgets of new signatures may stand, each on one page. Whoever made them: together
//! they leave three quarters of it to be seen, as a page that is covered says what its signer never signed.

use lopdf::{Dictionary, Object};

use super::Changes;
use super::told::Gravity;
use super::walk::{Comparison, Place, differ};
use crate::seal::read::{PdfFile, Result};
use crate::words::Say;

/// Levels of the page tree from which a page takes its size.
const DEEPEST: usize = 64;
/// The share of a page from which on something is said to cover it.
const COVERING: f32 = 0.25;

impl Comparison<'_, '_> {
    /// All pages of the signed state.
    pub(super) fn all_pages(&mut self) -> Result<()> {
        let pages: Vec<(u32, usize)> = {
            let mut pages: Vec<_> = self.pages.iter().map(|(number, page)| (*number, *page)).collect();
            pages.sort_by_key(|(_, page)| *page);
            pages
        };
        for (number, page) in pages {
            self.page(number, page)?;
        }
        Ok(())
    }

    fn page(&mut self, number: u32, page: usize) -> Result<()> {
        let Object::Dictionary(before) = self.old.object(number)? else { return Ok(()) };
        let after = match self.new_resolved(&Object::Reference((number, 0))) {
            Ok(Object::Dictionary(after)) => after,
            _ => {
                self.found.object(Gravity::Shown, Say::SealPageDiffers { page: page.into() });
                return Ok(());
            }
        };
        let replaced = !self.is_untouched(number) && !self.same_generation(number);
        if replaced || differ(&before, &after).iter().any(|key| key != b"Annots") {
            self.found.object(Gravity::Shown, Say::SealPageDiffers { page: page.into() });
        }
        for (key, value) in before.iter().filter(|(key, _)| *key != b"Annots") {
            self.follow(key, value, Place::Page(page));
        }
        self.annotations(&before, &after, page)
    }

    fn annotations(&mut self, before: &Dictionary, after: &Dictionary, page: usize) -> Result<()> {
        self.judge(before, after, b"Annots");
        let Some((old, new)) = self.lists(before, after, b"Annots")? else {
            self.found.object(Gravity::Shown, Say::SealPageUnreadable { page: page.into() });
            return Ok(());
        };
        for item in &old {
            self.follow(b"Annots", item, Place::Page(page));
        }
        if !new.starts_with(&old) {
            self.found.object(Gravity::Shown, Say::SealPageTaken { page: page.into() });
        }
        let added = new.strip_prefix(old.as_slice()).unwrap_or(&new);
        let mut shares = Vec::new();
        for item in added.iter().filter(|item| !old.contains(item)) {
            shares.push(self.added(item, before, page)?);
        }
        if shares.iter().all(|share| *share < COVERING) && shares.iter().sum::<f32>() >= COVERING {
            self.found.object(Gravity::Shown, Say::SealCovered { page: page.into() });
        }
        Ok(())
    }

    /// Something new on a page, and its share of it.
    fn added(&mut self, item: &Object, on: &Dictionary, page: usize) -> Result<f32> {
        let Object::Dictionary(annotation) = self.new_resolved(item)? else {
            self.found.object(Gravity::Shown, Say::SealPageAdded { page: page.into() });
            return Ok(0.0);
        };
        let share = area(self.new, &annotation, b"Rect")? / self.page_area(on)?;
        let number = item.as_reference().ok().map(|id| id.0);
        if let Some(widget) = number.and_then(|number| self.widgets.get_mut(&number)) {
            if widget.page.replace(page).is_some() {
                self.found.object(Gravity::Shown, Say::SealSignatureTwice { page: page.into() });
            }
            if let Some(by) = self.checked.get(&widget.field) {
                let (page, signer) = (page.into(), (&by.signer).into());
                match share {
                    COVERING.. if by.trusted => {
                        self.found.object(Gravity::Shown, Say::SealCoveredSigned { page, signer })
                    }
                    COVERING.. => self.found.object(Gravity::Shown, Say::SealCoveredBy { page, signer }),
                    _ if share > 0.0 => self.found.allow(Changes::Signatures, Say::SealSignatureShown { page, signer }),
                    _ => {}
                }
            }
            return Ok(share);
        }
        let subtype = match self.new_value(&annotation, b"Subtype")? {
            Object::Name(name) => name,
            _ => Vec::new(),
        };
        let what = match subtype.as_slice() {
            _ if share >= COVERING => Say::SealCovered { page: page.into() },
            b"Link" => Say::SealLinkAdded { page: page.into() },
            b"Widget" => Say::SealWidgetAdded { page: page.into() },
            _ => Say::SealMarkAdded { page: page.into() },
        };
        self.found.object(Gravity::Shown, what);
        Ok(share)
    }

    /// What a page measures; a small one if it does not say.
    fn page_area(&self, page: &Dictionary) -> Result<f32> {
        let mut node = page.clone();
        for _ in 0..DEEPEST {
            let area = area(self.old, &node, b"MediaBox")?;
            if area > 0.0 {
                return Ok(area);
            }
            match self.old.value(&node, b"Parent")? {
                Object::Dictionary(parent) => node = parent,
                _ => break,
            }
        }
        Ok(1.0)
    }
}

/// The area of a rectangle under a key; none when it is none.
pub(super) fn area(file: &PdfFile<'_>, dictionary: &Dictionary, key: &[u8]) -> Result<f32> {
    let Object::Array(items) = file.value(dictionary, key)? else { return Ok(0.0) };
    let mut sides = Vec::new();
    for item in &items {
        sides.push(match file.resolve(item)? {
            Object::Integer(n) => n as f32,
            Object::Real(n) => n,
            _ => 0.0,
        });
    }
    let &[x1, y1, x2, y2] = sides.as_slice() else { return Ok(0.0) };
    Ok(((x2 - x1) * (y2 - y1)).abs())
}
