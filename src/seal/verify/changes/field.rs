//! Form fields and their widgets (ISO 32000-2, 12.7.4 and 12.7.5).
//!
//! A field that was there stays as it is, unless it is signed or filled in; a new one must be a signature that is checked.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};

use super::Changes;
use super::told::Gravity;
use super::walk::{Comparison, Place, Widget, differ};
use super::widget::{area, rectangle};
use crate::seal::read::{PdfFile, ReadError, Result};
use crate::seal::verify::find::text;
use crate::words::Say;

/// Fields and widgets of a form.
const MOST: usize = 100_000;
/// The bit of `Ff` that closes a field to further input (table 227).
const READ_ONLY: i64 = 1;
/// The bits of `F` by which a widget is not seen on the screen: hidden, no view (table 167).
const NOT_SEEN: i64 = 1 << 1 | 1 << 5;
/// Keys of a new signature field, with or without its widget.
const NEW_FIELD: [&[u8]; 21] = [
    b"Type", b"Subtype", b"FT", b"T", b"TU", b"TM", b"V", b"Rect", b"F", b"P", b"AP", b"AS", b"MK", b"DA", b"Ff",
    b"Kids", b"Lock", b"SV", b"BS", b"Border", b"DR",
];
/// Keys of a new signature's widget, when it is an object of its own.
const NEW_WIDGET: [&[u8]; 11] =
    [b"Type", b"Subtype", b"Rect", b"F", b"P", b"AP", b"AS", b"MK", b"DA", b"Parent", b"Border"];

/// A field or widget of the signed state.
pub struct Node {
    pub(super) number: u32,
    pub(super) before: Dictionary,
    /// The kind of field, its own or that of a field above.
    kind: Option<Vec<u8>>,
    /// The whole name.
    name: String,
    /// The place in the list of the field it is a widget of; its own, when it is a field.
    field: usize,
    has_kids: bool,
}

impl Node {
    /// Whether nothing but a signature is drawn by it.
    pub(super) fn is_signature_or_group(&self) -> bool {
        self.kind.as_deref().map_or(self.has_kids, |kind| kind == b"Sig")
    }

    /// Its whole name.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Whether it stands on a page.
    pub(super) fn is_widget(&self) -> bool {
        !self.has_kids
    }
}

/// What was done with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    Nothing,
    /// What is not allowed, and told already.
    Refused,
    Signed,
    FilledIn,
}

impl Comparison<'_, '_> {
    /// All fields and widgets of the signed state's form, each before those below it.
    pub(super) fn list_fields(&self, form: &Dictionary) -> Result<Vec<Node>> {
        let Object::Array(fields) = self.old.value(form, b"Fields")? else { return Ok(Vec::new()) };
        let mut open: Vec<(Object, Option<usize>)> = fields.into_iter().rev().map(|field| (field, None)).collect();
        let (mut nodes, mut seen): (Vec<Node>, BTreeSet<u32>) = (Vec::new(), BTreeSet::new());
        while let Some((item, above)) = open.pop() {
            let Object::Reference((number, _)) = item else { continue };
            if !seen.insert(number) {
                continue;
            }
            if nodes.len() > MOST {
                return Err(ReadError::TooMuch);
            }
            let Object::Dictionary(before) = self.old.object(number)? else { continue };
            let above = above.map(|index| &nodes[index]);
            let own = match self.old.value(&before, b"FT")? {
                Object::Name(kind) => Some(kind),
                _ => None,
            };
            let kind = own.or_else(|| above.and_then(|above| above.kind.clone()));
            let part = match self.old.value(&before, b"T")? {
                Object::String(part, _) => Some(text(&part)),
                _ => None,
            };
            let prefix = above.map(|above| above.name.clone()).unwrap_or_default();
            let field = match (&part, above) {
                (None, Some(above)) => above.field,
                _ => nodes.len(),
            };
            let name = match part {
                Some(part) if prefix.is_empty() => part,
                Some(part) => format!("{prefix}.{part}"),
                None => prefix,
            };
            let kids = match self.old.value(&before, b"Kids")? {
                Object::Array(kids) => kids,
                _ => Vec::new(),
            };
            let here = nodes.len();
            nodes.push(Node { number, before, kind, name, field, has_kids: !kids.is_empty() });
            open.extend(kids.into_iter().rev().map(|kid| (kid, Some(here))));
        }
        Ok(nodes)
    }

    /// Compares each with what it is now.
    pub(super) fn compare_fields(&mut self, nodes: &[Node]) -> Result<()> {
        let mut done = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            let what = if node.field == index { self.what_was_done(node)? } else { done[node.field] };
            done.push(what);
            if what == Done::Signed && node.is_widget() {
                self.filled.insert(node.number, nodes[node.field].number);
            }
            self.compare_field(node, what)?;
        }
        Ok(())
    }

    /// What a field's value tells.
    fn what_was_done(&mut self, node: &Node) -> Result<Done> {
        let Object::Dictionary(after) = self.new_resolved(&Object::Reference((node.number, 0)))? else {
            return Ok(Done::Nothing);
        };
        let (old, new) = (node.before.get(b"V").ok(), after.get(b"V").ok());
        let in_place = matches!(old, Some(Object::Reference((number, _))) if !self.is_untouched(*number));
        let signature = node.kind.as_deref() == Some(b"Sig");
        if old == new && (signature || !in_place) {
            return Ok(Done::Nothing);
        }
        let name = crate::visible::shown(&node.name);
        if signature {
            let fits = old.is_none() && new.is_some_and(|value| self.is_signed(node.number, value));
            if fits {
                return Ok(Done::Signed);
            }
            self.found.object(Gravity::Fields, Say::SealFilledBadly { name: name.into() });
        } else if self.rights.may_fill(node.name.as_bytes())
            && matches!(node.kind.as_deref(), Some(b"Tx" | b"Ch" | b"Btn"))
        {
            self.found.allow(Changes::FormFilled, Say::SealFilledIn { name: name.into() });
            return Ok(Done::FilledIn);
        } else {
            self.found.object(Gravity::Fields, Say::SealFilledIn { name: name.into() });
        }
        Ok(Done::Refused)
    }

    /// Whether a field's value is the signature that was checked for this field; told, if it is.
    fn is_signed(&mut self, field: u32, value: &Object) -> bool {
        let Some(signature) = self.checked.get(&field) else { return false };
        let own = matches!(value, Object::Reference((number, _)) if *number == signature.value);
        if !own || self.old.entries.contains_key(&signature.value) {
            return false;
        }
        let signer = (&signature.signer).into();
        let added = if signature.stamp { Say::SealStampAdded { signer } } else { Say::SealSignatureAdded { signer } };
        self.found.allow(Changes::Signatures, added);
        if self.rights.certified == Some(1) && !signature.stamp {
            self.found.object(Gravity::Fields, Say::SealNoFurther {});
        }
        true
    }

    fn compare_field(&mut self, node: &Node, done: Done) -> Result<()> {
        let name = || crate::visible::shown(&node.name).into();
        let after = match self.new_resolved(&Object::Reference((node.number, 0))) {
            Ok(Object::Dictionary(after)) if self.same_generation(node.number) => after,
            Err(ReadError::TooMuch) => return Err(ReadError::TooMuch),
            _ => {
                self.found.object(Gravity::Fields, Say::SealFieldChanged { name: name() });
                return Ok(());
            }
        };
        for key in differ(&node.before, &after) {
            if done == Done::Refused && matches!(key.as_slice(), b"V" | b"AP" | b"AS" | b"I") {
                continue;
            }
            if !self.may_differ(node, &after, &key, done)? {
                let looks = key == b"AP" || key == b"AS";
                let name = name();
                let what = if looks { Say::SealFieldLooks { name } } else { Say::SealFieldChanged { name } };
                self.found.object(Gravity::Fields, what);
            }
        }
        for (key, value) in node.before.iter() {
            match (key.as_slice(), done) {
                (b"AP", Done::Signed) | (b"V", Done::FilledIn) => self.free(Some(value), after.get(key).ok())?,
                (b"AP", Done::FilledIn) if node.kind.as_deref() != Some(b"Btn") => {
                    self.free(Some(value), after.get(key).ok())?;
                }
                _ => self.follow(key, value, Place::Form),
            }
        }
        Ok(())
    }

    fn may_differ(&self, node: &Node, after: &Dictionary, key: &[u8], done: Done) -> Result<bool> {
        let value = self.new_value(after, key)?;
        let button = node.kind.as_deref() == Some(b"Btn");
        Ok(match (key, done, &value) {
            (b"Ff", _, Object::Integer(now)) => match self.old.value(&node.before, b"Ff")? {
                Object::Integer(before) => before | READ_ONLY == *now,
                Object::Null => READ_ONLY == *now,
                _ => false,
            },
            (b"V", Done::Signed | Done::FilledIn, _) => true,
            (b"AP", Done::Signed, Object::Dictionary(_)) => true,
            (b"AP", Done::FilledIn, Object::Dictionary(_)) => !button,
            (b"AS", Done::FilledIn, Object::Name(state)) if button => match self.old.value(&node.before, b"AP")? {
                Object::Dictionary(appearance) => match self.old.value(&appearance, b"N")? {
                    Object::Dictionary(states) => state == b"Off" || states.has(state),
                    _ => false,
                },
                _ => false,
            },
            (b"AS", Done::Signed, Object::Name(_)) => true,
            (b"I", Done::FilledIn, Object::Array(_) | Object::Null) => true,
            (b"F", Done::Signed, Object::Integer(_)) | (b"DA", Done::Signed, Object::String(..)) => true,
            _ => false,
        })
    }

    /// A field that was not there before.
    pub(super) fn new_field(&mut self, item: &Object) -> Result<()> {
        let Object::Dictionary(field) = self.new_resolved(item)? else {
            self.found.object(Gravity::Fields, Say::SealUnnamedField {});
            return Ok(());
        };
        let name = match self.new_value(&field, b"T")? {
            Object::String(name, _) => text(&name),
            _ => String::new(),
        };
        // A report names signatures by their fields, and no two fields have one name (12.7.4.2).
        let another = self.names.insert(name.clone());
        let name = crate::visible::shown(&name);
        if !another {
            self.found.object(Gravity::Fields, Say::SealNameTwice { name: (&name).into() });
        }
        if !matches!(field.get(b"FT"), Ok(Object::Name(kind)) if kind == b"Sig") {
            self.found.object(Gravity::Fields, Say::SealFieldAdded { name: name.into() });
            return Ok(());
        }
        let number = item.as_reference().ok().map(|id| id.0).filter(|number| !self.old.entries.contains_key(number));
        // In a state before it was signed the field is there without a value.
        let signed = number.is_some_and(|number| match field.get(b"V") {
            Ok(value) => self.is_signed(number, value),
            Err(_) => self.checked.contains_key(&number),
        });
        let (Some(number), true) = (number, signed) else {
            let what = Say::SealFieldUnsigned { name: name.into() };
            self.found.object(Gravity::Fields, what);
            return Ok(());
        };
        let widget = match self.new_value(&field, b"Kids")? {
            Object::Null => Some((number, field.clone())),
            Object::Array(kids) => self.only_widget(number, &kids)?,
            _ => None,
        };
        let known = field.iter().all(|(key, _)| NEW_FIELD.contains(&key.as_slice()));
        let Some((widget, annotation)) = widget.filter(|_| known) else {
            let what = Say::SealFieldWithMore { name: name.into() };
            self.found.object(Gravity::Fields, what);
            return Ok(());
        };
        let flags = self.new_value(&annotation, b"F")?.as_i64().unwrap_or(0);
        if self.rights.certified.is_some()
            && flags & NOT_SEEN == 0
            && rectangle(self.new, &annotation, b"Rect")?.is_none_or(|seen| area(seen) > 0.0)
        {
            self.found.object(Gravity::Shown, Say::SealNoneToSee {});
        }
        self.widgets.insert(widget, Widget { field: number, page: None });
        Ok(())
    }

    /// The one widget of a new field, with nothing but what a widget has.
    fn only_widget(&self, field: u32, kids: &[Object]) -> Result<Option<(u32, Dictionary)>> {
        let [Object::Reference((number, _))] = kids else { return Ok(None) };
        if self.old.entries.contains_key(number) {
            return Ok(None);
        }
        let Object::Dictionary(widget) = self.new.unambiguous(*number)? else { return Ok(None) };
        let known = widget.iter().all(|(key, _)| NEW_WIDGET.contains(&key.as_slice()));
        let parent = PdfFile::reference(&widget, b"Parent") == Some(field);
        Ok((known && parent).then_some((*number, widget)))
    }
}
