//! The form as a whole (ISO 32000-2, 12.7.3): its list of fields, and what all fields have in common.

use lopdf::{Dictionary, Object};

use super::field::Node;
use super::told::Gravity;
use super::walk::{Comparison, Place, shown};
use crate::seal::read::Result;
use crate::words::Say;

impl Comparison<'_, '_> {
    /// The form of both catalogs.
    pub(super) fn form(&mut self, a: &Dictionary, b: &Dictionary) -> Result<()> {
        self.judge(a, b, b"AcroForm");
        let (before, after) = (self.old.value(a, b"AcroForm")?, self.new_value(b, b"AcroForm")?);
        let (before, after) = match (before, after) {
            (Object::Null, Object::Null) => return Ok(()),
            (Object::Null, Object::Dictionary(after)) => (Dictionary::new(), after),
            (Object::Dictionary(before), Object::Dictionary(after)) => (before, after),
            _ => {
                self.found.object(Gravity::Fields, Say::SealFormGone {});
                return Ok(());
            }
        };
        let nodes = self.list_fields(&before)?;
        self.fields = nodes.iter().map(|node| node.number).collect();
        self.names = nodes.iter().map(|node| node.name().to_owned()).collect();
        self.compare_fields(&nodes)?;
        let mut keys: Vec<Vec<u8>> = before.iter().map(|(key, _)| key.clone()).collect();
        keys.extend(after.iter().filter(|(key, _)| !before.has(key)).map(|(key, _)| key.clone()));
        for key in keys {
            let (old, new) = (before.get(&key).ok(), after.get(&key).ok());
            match key.as_slice() {
                b"Fields" => self.field_list(&before, &after)?,
                _ if self.fixed_value(&key, old, new, Place::Form) => {}
                b"SigFlags" if before.is_empty() => {}
                b"DA" | b"DR" | b"Q" | b"NeedAppearances" if self.draws_nothing(&key, &before, &after, &nodes)? => {
                    self.free(old, new)?;
                }
                key => self.found.object(Gravity::Fields, common_changed(key)),
            }
        }
        Ok(())
    }

    /// Whether what all fields have in common shows in none of them: there are only signatures, which bring their own
    /// appearance; or all others have one as well, no program is asked to draw it anew, and something is only added.
    fn draws_nothing(&self, key: &[u8], before: &Dictionary, after: &Dictionary, nodes: &[Node]) -> Result<bool> {
        if nodes.iter().all(Node::is_signature_or_group) {
            return Ok(true);
        }
        let redrawn = self.old.value(before, b"NeedAppearances")? == Object::Boolean(true)
            || self.new_value(after, b"NeedAppearances")? == Object::Boolean(true);
        if redrawn || !(key == b"DA" || key == b"DR") {
            return Ok(false);
        }
        for node in nodes.iter().filter(|node| !node.is_signature_or_group() && node.is_widget()) {
            match self.old.value(&node.before, b"AP")? {
                Object::Dictionary(appearance) if appearance.has(b"N") => {}
                _ => return Ok(false),
            }
        }
        match (self.old.value(before, key)?, self.new_value(after, key)?) {
            (Object::Null, _) => Ok(true),
            (Object::Dictionary(before), Object::Dictionary(after)) => self.only_added(&before, &after),
            _ => Ok(false),
        }
    }

    /// Whether resources only gained names.
    fn only_added(&self, before: &Dictionary, after: &Dictionary) -> Result<bool> {
        for (kind, value) in before.iter() {
            let fits = match (self.old.resolve(value)?, self.new_value(after, kind)?) {
                (Object::Dictionary(a), Object::Dictionary(b)) => a.iter().all(|(key, v)| b.get(key).ok() == Some(v)),
                (a, b) => a == b,
            };
            if !fits {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The list of fields: the old ones as they were, behind them new signatures.
    fn field_list(&mut self, before: &Dictionary, after: &Dictionary) -> Result<()> {
        self.judge(before, after, b"Fields");
        let Some((old, new)) = self.lists(before, after, b"Fields")? else {
            self.found.object(Gravity::Fields, Say::SealFieldList {});
            return Ok(());
        };
        for item in &old {
            self.follow(b"Fields", item, Place::Form);
        }
        if !new.starts_with(&old) {
            self.found.object(Gravity::Fields, Say::SealFieldsGone {});
        }
        let added = new.strip_prefix(old.as_slice()).unwrap_or(&new);
        for item in added.iter().filter(|item| !old.contains(item)) {
            self.new_field(item)?;
        }
        Ok(())
    }
}

fn common_changed(key: &[u8]) -> Say {
    match key {
        b"DA" | b"DR" | b"Q" | b"NeedAppearances" => Say::SealFieldsDrawn {},
        b"XFA" => Say::SealXfa {},
        key => Say::SealFormEntry { key: shown(key).into() },
    }
}
