//! Sections of a table, and what holds between the fields of one.
//!
//! In: a field that holds a section, a repeated one, or names that are free. Out: what was read of each. A rule between fields is told to an outline,
//! where one is made, by the call that asks for them.

use super::choice::Choice;
use super::node::{Node, Value};
use super::outline::{Branch, Rule, Shape};
use super::reader::{ENTRIES, Need, TableReader};
use crate::problem::Code;
use crate::words::{Arg, Say};

impl<'n> TableReader<'n, '_> {
    /// All fields of a table whose names are not known beforehand, each a text, in the order of the file.
    pub fn each_text(&mut self) -> Vec<(String, String)> {
        self.each_text_with(Self::text_of)
    }

    /// The same, each as it stands, with the spaces at its ends; it may be empty.
    pub fn each_verbatim(&mut self) -> Vec<(String, String)> {
        self.each_text_with(Self::verbatim_of)
    }

    fn each_text_with(&mut self, read: fn(&mut Self, &str, &Node) -> Option<String>) -> Vec<(String, String)> {
        self.open = true;
        self.tell("*", Need::Optional, || Shape::NamedTexts);
        let entries = self.entries;
        let texts = entries.iter().map(|entry| Some((entry.key.clone(), read(self, &entry.key, &entry.node)?)));
        texts.collect::<Vec<_>>().into_iter().flatten().collect()
    }

    /// All sections of a table whose names are not known beforehand, each read by `read`, in the order of the file.
    pub fn each_table<T>(
        &mut self,
        mut read: impl FnMut(&str, &mut TableReader<'n, '_>) -> Option<T>,
    ) -> Vec<(String, T)> {
        self.open = true;
        self.tell("*", Need::Optional, || Shape::NamedSections);
        if self.is_describing() {
            let path = self.name("*");
            let value = read("*", &mut TableReader::empty(path, self.reading));
            return value.map(|value| ("*".to_owned(), value)).into_iter().collect();
        }
        let mut values = Vec::new();
        for entry in self.entries {
            let path = self.name(&entry.key);
            let mut inner = TableReader::open(&entry.node, path, self.reading);
            values.extend(read(&entry.key, &mut inner).map(|value| (entry.key.clone(), value)));
            inner.finish();
        }
        values
    }

    /// A section, read by `read`; `None` when it is not there.
    pub fn table<T>(
        &mut self,
        field: &'static str,
        need: Need,
        read: impl FnOnce(&mut TableReader<'n, '_>) -> T,
    ) -> Option<T> {
        self.tell(field, need, || Shape::Section);
        let path = self.name(field);
        if self.is_describing() {
            return Some(read(&mut TableReader::empty(path, self.reading)));
        }
        let node = self.find(field, need)?;
        let mut inner = TableReader::open(node, path, self.reading);
        let value = read(&mut inner);
        inner.finish();
        Some(value)
    }

    /// Repeated sections (`[[account]]`), each read by `read` with its number from 1.
    pub fn tables<T>(
        &mut self,
        field: &'static str,
        mut read: impl FnMut(&mut TableReader<'n, '_>, usize) -> Option<T>,
    ) -> Vec<T> {
        self.tell(field, Need::Optional, || Shape::Sections);
        if self.is_describing() {
            let path = self.name(field);
            return read(&mut TableReader::empty(format!("{path}.*"), self.reading), 1).into_iter().collect();
        }
        let Some(node) = self.find(field, Need::Optional) else {
            return Vec::new();
        };
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, Say::CaseWantedSections {}, Say::CaseWriteSections { field: field.into() });
            return Vec::new();
        };
        let path = self.name(field);
        if items.len() > ENTRIES {
            let (count, path, most) = (items.len().into(), Arg::field(path), ENTRIES.into());
            self.problem(field, Code::CaseTooMany { count, path, most }.error());
            return Vec::new();
        }
        let mut values = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let mut inner = TableReader::open(item, format!("{path}.{}", index + 1), self.reading);
            values.extend(read(&mut inner, index + 1));
            inner.finish();
        }
        values
    }

    /// Takes every field as known that is a text and read elsewhere.
    pub fn all_texts(&mut self) {
        self.open = true;
        self.tell("*", Need::Optional, || Shape::NamedTexts);
    }

    /// A section that has one of several forms, each known by the field that it must have: `read` is given those of these
    /// fields that are there.
    pub fn by_form<T>(
        &mut self,
        forms: &[&'static str],
        mut read: impl FnMut(&mut Self, &[&'static str]) -> Option<T>,
    ) -> Option<T> {
        self.rule(|| Rule::ExactlyOne(forms.to_vec()));
        if !self.is_describing() {
            let written: Vec<&'static str> = forms.iter().copied().filter(|form| self.has(form)).collect();
            return read(self, &written);
        }
        let mut value = None;
        for form in forms {
            self.reading.branch = Some(Branch::With(form));
            value = read(self, &[form]);
        }
        self.reading.branch = None;
        value
    }

    /// A section whose fields go by a word; `usual` is meant where it is left out, and without it the word must be there.
    pub fn by_word<C: Choice + PartialEq, T>(
        &mut self,
        field: &'static str,
        usual: Option<C>,
        mut read: impl FnMut(&mut Self, Option<C>) -> Option<T>,
    ) -> Option<T> {
        let need = if usual.is_some() { Need::Optional } else { Need::Required };
        let word = self.choice::<C>(field, need).or(usual);
        if !self.is_describing() {
            return read(self, word);
        }
        let mut value = None;
        for choice in C::ALL {
            self.reading.branch = Some(Branch::Word { field, word: choice.word(), usual: usual == Some(*choice) });
            value = read(self, Some(*choice));
        }
        self.reading.branch = None;
        value
    }

    /// Whether at least one of these fields is there.
    pub fn at_least_one(&mut self, fields: &[&'static str]) -> bool {
        self.rule(|| Rule::AtLeastOne(fields.to_vec()));
        fields.iter().filter(|field| self.has(field)).count() > 0
    }

    /// Tells that two fields say the same, so that one of them is there, or none where neither is needed; which of them are
    /// there.
    pub fn one_or_other(&mut self, need: Need, one: &'static str, other: &'static str) -> (bool, bool) {
        self.rule(|| match need {
            Need::Required => Rule::ExactlyOne(vec![one, other]),
            Need::Optional => Rule::AtMostOne(vec![one, other]),
        });
        (self.has(one), self.has(other))
    }

    /// Whether one of these fields is there, so that `needed` must be.
    pub fn any_that_needs(&mut self, fields: &[&'static str], needed: &'static str) -> bool {
        self.rule(|| Rule::Needs(fields.to_vec(), needed));
        fields.iter().filter(|field| self.has(field)).count() > 0
    }
}
