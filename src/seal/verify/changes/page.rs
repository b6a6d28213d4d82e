//! Pages and what lies on them (ISO 32000-2, 7.7.3.3 and 12.5.2).
//!
//! A page stays as it is. Behind the annotations that were there, widgets of new signatures may stand, each on one page. Whoever made them: together
//! they leave three quarters of it to be seen, as a page that is covered says what its signer never signed.

use lopdf::{Dictionary, Object};

use super::Changes;
use super::told::Gravity;
use super::walk::{Comparison, Place, differ};
use super::widget::{area, rectangle};
use crate::seal::read::Result;
use crate::words::Say;

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
        let mut shares = Vec::new();
        for item in &old {
            self.follow(b"Annots", item, Place::Page(page));
            // A field that was empty when this was signed: what it draws now was not there.
            let filled = item.as_reference().ok().and_then(|id| self.filled.get(&id.0)).copied();
            if let Some(field) = filled
                && let Object::Dictionary(widget) = self.new_resolved(item)?
            {
                shares.push(self.signature_drawn(field, &widget, before, page)?);
            }
        }
        if !new.starts_with(&old) {
            self.found.object(Gravity::Shown, Say::SealPageTaken { page: page.into() });
        }
        let added = new.strip_prefix(old.as_slice()).unwrap_or(&new);
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
        let number = item.as_reference().ok().map(|id| id.0);
        if let Some(widget) = number.and_then(|number| self.widgets.get_mut(&number)) {
            if widget.page.replace(page).is_some() {
                self.found.object(Gravity::Shown, Say::SealSignatureTwice { page: page.into() });
            }
            let field = widget.field;
            return self.signature_drawn(field, &annotation, on, page);
        }
        let share = rectangle(self.new, &annotation, b"Rect")?.map_or(0.0, area) / self.seen_area(on)?;
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

    /// What a later signature draws on a page; its share of it.
    fn signature_drawn(&mut self, field: u32, widget: &Dictionary, on: &Dictionary, page: usize) -> Result<f32> {
        let Some(by) = self.checked.get(&field) else { return Ok(0.0) };
        let share = self.drawn_share(widget, on)?;
        let (page, signer) = (page.into(), (&by.signer).into());
        match share {
            None => self.found.object(Gravity::Shown, Say::SealDrawnUnsurely { page, signer }),
            Some(COVERING..) if by.trusted => {
                self.found.object(Gravity::Shown, Say::SealCoveredSigned { page, signer })
            }
            Some(COVERING..) => self.found.object(Gravity::Shown, Say::SealCoveredBy { page, signer }),
            Some(share) if share > 0.0 => {
                self.found.allow(Changes::Signatures, Say::SealSignatureShown { page, signer })
            }
            Some(_) => {}
        }
        Ok(share.unwrap_or_default())
    }
}
