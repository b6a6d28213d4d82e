//! Two states of a file, walked side by side.
//!
//! In: the state that was signed and a later one. Out: what differs, into [`Found`]. Here is the walk through everything in which
//! nothing may differ, and the account of which objects were looked at; the roles with rules of their own lie beside it.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object};

use super::told::{Found, Gravity};
use super::{Checked, Rights};
use crate::seal::read::{Link, PdfFile, ReadError, Result, links, same};
use crate::words::{Arg, Say};

/// Pages and fields of a file.
const MOST_NODES: usize = 200_000;

/// Where in the document something is, for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On a page, counted from one.
    Page(usize),
    /// In the form.
    Form,
    /// Somewhere else.
    Document,
}

/// A state that was signed beside a later one.
pub struct Comparison<'a, 'b> {
    pub(super) old: &'a PdfFile<'b>,
    pub(super) new: &'a PdfFile<'b>,
    pub(super) checked: &'a Checked,
    pub(super) rights: &'a Rights,
    pub(super) found: &'a mut Found,
    /// Objects of the signed state's pages, with their numbers in reading order.
    pub(super) pages: BTreeMap<u32, usize>,
    /// Objects of its form fields and their widgets.
    pub(super) fields: BTreeSet<u32>,
    /// The whole names of its form fields, and of new ones.
    pub(super) names: BTreeSet<String>,
    /// Objects that have a role with rules of its own, or are free to differ in a role.
    pub(super) judged: BTreeSet<u32>,
    /// Objects that were found in a role in which nothing may differ.
    fixed: BTreeSet<u32>,
    open: Vec<(Link, Place)>,
    /// Widgets of new signatures.
    pub(super) widgets: BTreeMap<u32, Widget>,
    /// Widgets that were there when this was signed, by the fields that were signed later.
    pub(super) filled: BTreeMap<u32, u32>,
}

/// A widget of a new signature.
pub(super) struct Widget {
    /// The object of its field.
    pub(super) field: u32,
    /// The page it was found on.
    pub(super) page: Option<usize>,
}

impl<'a, 'b> Comparison<'a, 'b> {
    /// Two states of one file.
    pub fn new(
        old: &'a PdfFile<'b>,
        new: &'a PdfFile<'b>,
        checked: &'a Checked,
        rights: &'a Rights,
        found: &'a mut Found,
    ) -> Self {
        Comparison {
            old,
            new,
            checked,
            rights,
            found,
            pages: BTreeMap::new(),
            fields: BTreeSet::new(),
            names: BTreeSet::new(),
            judged: BTreeSet::new(),
            fixed: BTreeSet::new(),
            open: Vec::new(),
            widgets: BTreeMap::new(),
            filled: BTreeMap::new(),
        }
    }

    /// Compares all of both.
    pub fn run(mut self) -> Result<()> {
        let (root, catalog) = self.old.catalog()?;
        let (new_root, new_catalog) = self.new.catalog()?;
        if root != new_root {
            self.found.object(Gravity::Whole, Say::SealExchanged {});
            return Ok(());
        }
        let new_catalog = self.certain(root, &new_catalog)?;
        self.judged.insert(root);
        self.pages = self.list_pages(&catalog)?;
        // First the form, which tells the widgets that pages may have; but what is seen on pages is named first.
        self.form(&catalog, &new_catalog)?;
        let form = std::mem::take(&mut self.open);
        self.all_pages()?;
        self.open.extend(form);
        self.catalog(&catalog, &new_catalog)?;
        self.trailer()?;
        self.open.reverse();
        self.walk(root, PdfFile::reference(&catalog, b"AcroForm"))?;
        self.rest()
    }

    /// What a dictionary that may differ says, if it says it once.
    pub(super) fn certain(&mut self, number: u32, dictionary: &Dictionary) -> Result<Dictionary> {
        if self.is_untouched(number) {
            return Ok(dictionary.clone());
        }
        match self.new.unambiguous(number) {
            Ok(Object::Dictionary(dictionary)) => Ok(dictionary),
            Ok(_) => Err(ReadError::Damaged),
            Err(fault) => Err(fault),
        }
    }

    /// Whether an object is the same bytes in both states.
    pub(super) fn is_untouched(&self, number: u32) -> bool {
        self.old.entries.get(&number) == self.new.entries.get(&number) && self.old.site(number) == self.new.site(number)
    }

    /// Compares a value in a role in which nothing may differ, and puts what it refers to on the list; whether it is the same.
    pub(super) fn fixed_value(&mut self, key: &[u8], a: Option<&Object>, b: Option<&Object>, place: Place) -> bool {
        let empty = |value: Option<&Object>| value.is_none_or(|value| *value == Object::Null);
        if a != b && !(empty(a) && empty(b)) {
            return false;
        }
        if let Some(value) = a {
            self.follow(key, value, place);
        }
        true
    }

    /// Puts everything a value refers to on the list of what may not differ.
    pub(super) fn follow(&mut self, key: &[u8], value: &Object, place: Place) {
        // The key decides by which way it is reached; so the value is looked at below it.
        let mut holder = Dictionary::new();
        holder.set(key, value.clone());
        for link in links(&Object::Dictionary(holder)) {
            self.open.push((link, place));
        }
    }

    /// A value of the later state, references followed, where every object on the way says it once.
    pub(super) fn new_value(&self, dictionary: &Dictionary, key: &[u8]) -> Result<Object> {
        dictionary.get(key).map_or(Ok(Object::Null), |value| self.new_resolved(value))
    }

    /// The same for a value.
    pub(super) fn new_resolved(&self, value: &Object) -> Result<Object> {
        let mut value = value.clone();
        for _ in 0..64 {
            match value {
                Object::Reference((number, _)) if self.is_untouched(number) => value = self.new.object(number)?,
                Object::Reference((number, _)) => value = self.new.unambiguous(number)?,
                value => return Ok(value),
            }
        }
        Err(ReadError::Damaged)
    }

    /// A list in both states, empty where it is missing; none where either is something else.
    pub(super) fn lists(
        &self,
        before: &Dictionary,
        after: &Dictionary,
        key: &[u8],
    ) -> Result<Option<(Vec<Object>, Vec<Object>)>> {
        let list = |value| match value {
            Object::Array(items) => Some(items),
            Object::Null => Some(Vec::new()),
            _ => None,
        };
        let (old, new) = (list(self.old.value(before, key)?), list(self.new_value(after, key)?));
        Ok(old.zip(new))
    }

    /// Notes the object that a key refers to in both states as one with rules of its own.
    pub(super) fn judge(&mut self, a: &Dictionary, b: &Dictionary, key: &[u8]) {
        let number = PdfFile::reference(a, key).filter(|number| PdfFile::reference(b, key) == Some(*number));
        self.judged.extend(number);
    }

    /// Notes everything that is below a value in both states as free to differ by this way; another way may forbid it. What the
    /// later state has no use for any more is not free.
    pub(super) fn free(&mut self, old: Option<&Object>, new: Option<&Object>) -> Result<()> {
        let (Some(old), Some(new)) = (old, new) else { return Ok(()) };
        let kept = self.below(self.new, new)?;
        let free = self.below(self.old, old)?;
        self.judged.extend(free.intersection(&kept));
        Ok(())
    }

    /// Everything below a value, pages and fields left out.
    fn below(&self, file: &PdfFile<'_>, value: &Object) -> Result<BTreeSet<u32>> {
        let mut found = BTreeSet::new();
        let mut open = links(value);
        while let Some(link) = open.pop() {
            let own_rules = self.pages.contains_key(&link.number) || self.fields.contains(&link.number);
            if !own_rules && found.insert(link.number) {
                open.extend(file.links(link.number)?.iter());
            }
        }
        Ok(found)
    }

    /// Goes through the list; `root` is the catalog's object, `form` that of the form.
    fn walk(&mut self, root: u32, form: Option<u32>) -> Result<()> {
        while let Some((link, place)) = self.open.pop() {
            self.old.spend(8)?;
            let number = link.number;
            // These have rules of their own; what may differ in them means nothing in any other role (see the table).
            // Reached by any other key, catalog and form would be resources by names that their own rules leave free.
            let other_role = (link.data && (number == root || Some(number) == form))
                || self.pages.contains_key(&number)
                || (link.to_field && self.fields.contains(&number));
            if other_role || !self.fixed.insert(number) {
                continue;
            }
            if !self.is_untouched(number) && !self.says_the_same(number)? {
                self.tell(number, place)?;
            }
            let links = self.old.links(number)?;
            self.open.extend(links.iter().map(|link| (*link, place)));
        }
        Ok(())
    }

    /// Whether an object's generation is as before: which of the objects of a number is meant differs from program to program.
    pub(super) fn same_generation(&self, number: u32) -> bool {
        let generation = |file: &PdfFile<'_>| match file.entries.get(&number) {
            Some(crate::seal::read::Location::At { generation, .. }) => Some(*generation),
            Some(crate::seal::read::Location::In { .. }) => Some(0),
            None => None,
        };
        generation(self.old) == generation(self.new)
    }

    fn says_the_same(&self, number: u32) -> Result<bool> {
        if !self.same_generation(number) {
            return Ok(false);
        }
        match self.new.unambiguous(number) {
            Ok(new) => Ok(same(&self.old.object(number)?, &new)),
            Err(ReadError::TooMuch) => Err(ReadError::TooMuch),
            Err(_) => Ok(false),
        }
    }

    fn tell(&mut self, number: u32, place: Place) -> Result<()> {
        let before = self.old.object(number)?;
        if let Object::Dictionary(node) = &before
            && node.has(b"Kids")
            && node.has(b"Count")
        {
            self.page_tree_changed();
            return Ok(());
        }
        match place {
            Place::Page(page) => {
                self.found.object(Gravity::Shown, Say::SealPageDiffers { page: page.into() });
            }
            Place::Form => self.found.object(Gravity::Fields, Say::SealFormFieldChanged {}),
            Place::Document => {
                self.found.object(Gravity::Technical, Say::SealObject { number: number.into(), kind: kind(&before) })
            }
        }
        Ok(())
    }

    /// Objects that were replaced without a role, and those that are gone.
    fn rest(&mut self) -> Result<()> {
        self.old.spend(self.old.entries.len() * 16)?;
        let numbers: Vec<u32> = self.old.entries.keys().copied().collect();
        for number in numbers {
            if !self.new.entries.contains_key(&number) {
                self.found.object(Gravity::Technical, Say::SealDeleted { number: number.into() });
                continue;
            }
            let known = self.fixed.contains(&number)
                || self.judged.contains(&number)
                || self.fields.contains(&number)
                || self.pages.contains_key(&number);
            if !known && !self.is_untouched(number) && !self.says_the_same(number)? {
                let what =
                    self.old.object(number).map_or_else(|_| Say::SealDamagedObject {}.into(), |object| kind(&object));
                self.found.object(Gravity::Technical, Say::SealObject { number: number.into(), kind: what });
            }
        }
        Ok(())
    }

    /// The pages of the signed state, in reading order.
    fn list_pages(&self, catalog: &Dictionary) -> Result<BTreeMap<u32, usize>> {
        list_pages(self.old, catalog)
    }

    pub(super) fn page_tree_changed(&mut self) {
        let count = |file: &PdfFile<'_>| {
            file.catalog().and_then(|(_, catalog)| list_pages(file, &catalog)).map(|pages| pages.len())
        };
        let what = match (count(self.old), count(self.new)) {
            (Ok(before), Ok(after)) if after > before => Say::SealPagesAdded { count: (after - before).into() },
            (Ok(before), Ok(after)) if after < before => Say::SealPagesGone {},
            _ => Say::SealPagesOrder {},
        };
        self.found.object(Gravity::Pages, what);
    }
}

/// The leaves of a file's page tree, by object, counted from one.
fn list_pages(file: &PdfFile<'_>, catalog: &Dictionary) -> Result<BTreeMap<u32, usize>> {
    let mut pages = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open: Vec<Object> = catalog.get(b"Pages").ok().cloned().into_iter().collect();
    while let Some(node) = open.pop() {
        let Object::Reference((number, _)) = node else { continue };
        if !seen.insert(number) {
            continue;
        }
        if seen.len() > MOST_NODES {
            return Err(ReadError::TooMuch);
        }
        let Object::Dictionary(node) = file.object(number)? else { continue };
        match file.value(&node, b"Kids")? {
            Object::Array(kids) => open.extend(kids.into_iter().rev()),
            Object::Null => {
                let page = pages.len() + 1;
                pages.insert(number, page);
            }
            _ => {}
        }
    }
    Ok(pages)
}

/// The keys whose values differ.
pub(super) fn differ(a: &Dictionary, b: &Dictionary) -> Vec<Vec<u8>> {
    let mut keys: Vec<Vec<u8>> =
        a.iter().filter(|(key, value)| b.get(key).ok() != Some(*value)).map(|(key, _)| key.clone()).collect();
    keys.extend(b.iter().filter(|(key, _)| !a.has(key)).map(|(key, _)| key.clone()));
    keys
}

/// A name or key as people may see it.
pub(super) fn shown(name: &[u8]) -> String {
    crate::visible::shown(&String::from_utf8_lossy(name))
}

/// What an object is, for people who know files.
fn kind(object: &Object) -> Arg {
    let dictionary = match object {
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        _ => return Say::SealValue {}.into(),
    };
    let name = |key: &[u8]| match dictionary.get(key) {
        Ok(Object::Name(name)) => Some(shown(name)),
        _ => None,
    };
    name(b"Type").or_else(|| name(b"Subtype")).map_or_else(|| Say::SealUntyped {}.into(), Arg::Text)
}
