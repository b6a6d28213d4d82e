//! Fields that hold a word of a list: a closed one, or one of names that are known elsewhere.
//!
//! In: a field of a table, and the list. Out: the word as a value, or a problem that names the nearest one.

use super::cell;
use super::choice::Choice;
use super::node::{Node, Value};
use super::outline::{Ids, Shape};
use super::reader::{Need, TableReader};
use super::text;
use crate::problem::{Code, did_you_mean};
use crate::visible::shown;
use crate::words::{Arg, Join, Say};

impl TableReader<'_, '_> {
    /// One word of a closed list.
    pub fn choice<C: Choice>(&mut self, field: &'static str, need: Need) -> Option<C> {
        self.tell(field, need, || Shape::Word(C::words().map(str::to_owned).collect()));
        let node = self.find(field, need)?;
        match &node.value {
            Value::Text(word) => self.word(field, node, word),
            Value::Cell(word) => self.word(field, node, word.trim()),
            _ => {
                self.wrong_type(field, node, Say::CaseWantedWord {}, one_of::<C>());
                None
            }
        }
    }

    /// A list of words of a closed list.
    pub fn choices<C: Choice>(&mut self, field: &'static str) -> Option<Vec<C>> {
        self.tell(field, Need::Optional, || Shape::Words(C::words().map(str::to_owned).collect()));
        let node = self.find(field, Need::Optional)?;
        if let Value::Cell(cell) = &node.value {
            return Some(
                cell::parts(cell, text::TextKind::Word).filter_map(|word| self.word::<C>(field, node, word)).collect(),
            );
        }
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, Say::CaseWantedWords {}, one_of::<C>());
            return None;
        };
        let mut choices = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(word) => choices.extend(self.word::<C>(field, item, word)),
                _ => self.wrong_type(field, item, Say::CaseWantedWords {}, one_of::<C>()),
            }
        }
        Some(choices)
    }

    pub(super) fn word<C: Choice>(&mut self, field: &str, node: &Node, word: &str) -> Option<C> {
        let found = C::from_word(word);
        if found.is_none() {
            self.unknown_word(field, node, word, &C::words().collect::<Vec<_>>());
        }
        found
    }

    /// One of the words that are known, as a place in their list.
    pub fn one_of(&mut self, field: &'static str, need: Need, words: &[&str]) -> Option<usize> {
        self.tell(field, need, || Shape::Word(words.iter().map(|word| (*word).to_owned()).collect()));
        let node = self.find(field, need)?;
        let (Value::Text(word) | Value::Cell(word)) = &node.value else {
            let hint = Say::CaseWriteOneOf { words: in_quotes(words) };
            self.wrong_type(field, node, Say::CaseWantedWord {}, hint);
            return None;
        };
        let word = if matches!(node.value, Value::Cell(_)) { word.trim() } else { word };
        let found = words.iter().position(|known| *known == word);
        if found.is_none() {
            self.unknown_word(field, node, word, words);
        }
        found
    }

    fn unknown_word(&mut self, field: &str, node: &Node, word: &str, words: &[&str]) {
        let (name, near) = (Arg::field(self.name(field)), did_you_mean(word, words.iter().copied()).into());
        let (word, words) = (shown(word).into(), in_quotes(words));
        self.wrong(field, node, Code::CaseUnknownWord { name, word, near, words }.error());
    }

    /// A name that the directory or the letters know.
    pub fn id(&mut self, field: &'static str, need: Need, ids: Ids) -> Option<String> {
        self.tell(field, need, || Shape::Id(ids));
        self.text(field, need, text::TextKind::Word)
    }

    /// A list of such names.
    pub fn ids(&mut self, field: &'static str, ids: Ids) -> Option<Vec<String>> {
        self.tell(field, Need::Optional, || Shape::IdList(ids));
        self.texts(field, text::TextKind::Word)
    }

    /// A word that begins with one of `starts`; else the problem that `refuse` makes of it.
    pub fn beginning(
        &mut self,
        field: &'static str,
        starts: &'static [&'static str],
        refuse: fn(Arg) -> Code,
    ) -> Option<String> {
        self.tell(field, Need::Optional, || Shape::Beginning(starts));
        let word = self.text(field, Need::Optional, text::TextKind::Word)?;
        if !starts.iter().any(|start| word.starts_with(start)) {
            self.problem(field, refuse(shown(&word).into()).error());
        }
        Some(word)
    }
}

fn one_of<C: Choice>() -> Say {
    Say::CaseWriteOneOf { words: in_quotes(&C::words().collect::<Vec<_>>()) }
}

/// Every word as the file has it.
fn in_quotes(words: &[&str]) -> Arg {
    Arg::list(words.iter().map(|word| format!("\"{word}\"")), Join::Comma)
}
