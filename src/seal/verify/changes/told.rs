//! What was found changed, in the words of people who know documents and not files.
//!
//! In: one change after the other. Out: [`Since`]: each told once, what changes the reader's mind first.

use std::collections::BTreeMap;

use super::{Changes, Since};
use crate::words::{Say, Words};

/// Changes that are named; more are only said to be there.
const NAMED: usize = 8;

/// How grave a change is, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// Another document.
    Whole,
    /// Pages added or taken away.
    Pages,
    /// Something else is to be seen on a page.
    Shown,
    /// Notes and form fields.
    Fields,
    /// What happens, what is attached, how it is read aloud.
    Document,
    /// What only people who know files can make something of.
    Technical,
}

/// What was found.
#[derive(Default)]
pub struct Found {
    /// In the order of their English words, whatever language they are read in.
    objections: BTreeMap<(Gravity, String), Say>,
    allowed: Vec<Say>,
    changes: Option<Changes>,
}

impl Found {
    /// Something that is not allowed.
    pub fn object(&mut self, gravity: Gravity, what: Say) {
        self.objections.insert((gravity, Words::english().say(&what)), what);
    }

    /// Something that is.
    pub fn allow(&mut self, changes: Changes, what: Say) {
        if !self.allowed.contains(&what) {
            self.allowed.push(what);
        }
        self.changes = self.changes.max(Some(changes));
    }

    /// Whether nothing was found at all, not even something allowed.
    pub fn is_empty(&self) -> bool {
        self.objections.is_empty() && self.changes.is_none()
    }

    /// All of it.
    pub fn into_since(self) -> Since {
        // Where people are told what they can see, what only programs see adds nothing but length.
        let plain = self.objections.keys().any(|(gravity, _)| *gravity != Gravity::Technical);
        let all = self.objections.iter().filter(|((gravity, _), _)| !plain || *gravity != Gravity::Technical);
        let mut objections: Vec<Say> = all.map(|(_, what)| what.clone()).collect();
        if objections.len() > NAMED {
            let more = objections.len() - NAMED;
            objections.truncate(NAMED);
            objections.push(Say::SealMoreChanges { count: more.into() });
        }
        let changes =
            if self.objections.is_empty() { self.changes.unwrap_or(Changes::None) } else { Changes::Document };
        Since { changes, allowed: self.allowed, objections }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_comes_first_and_each_once() {
        let mut found = Found::default();
        found.allow(Changes::Signatures, Say::SealStoreAdded {});
        found.object(Gravity::Fields, Say::SealFormFieldChanged {});
        found.object(Gravity::Pages, Say::SealPagesGone {});
        found.object(Gravity::Technical, Say::SealDeleted { number: 9.into() });
        found.object(Gravity::Fields, Say::SealFormFieldChanged {});
        let since = found.into_since();
        assert_eq!(
            (since.changes, since.objections),
            (Changes::Document, vec![Say::SealPagesGone {}, Say::SealFormFieldChanged {}])
        );
        assert_eq!(since.allowed, [Say::SealStoreAdded {}]);
    }
}
