//! What was answered.
//!
//! In: the id of a question (`name`, `account.facebook`) and what it comes to. Out: [`Answers`]. A value is a list of words
//! or texts: one for most questions, several for lists, none where it was left empty. A day is `YYYY-MM-DD`. No `Debug`: it
//! is personal data and must not end in a log; what is forgotten is overwritten in memory.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use zeroize::Zeroize;

/// What a question comes to.
pub type Value = Vec<String>;

/// Answers by the id of their question.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, Value>);

impl Answers {
    /// Puts an answer in its place.
    pub fn put(&mut self, id: impl Into<String>, value: Value) {
        if let Some(mut before) = self.0.insert(id.into(), value) {
            before.zeroize();
        }
    }

    /// Puts an answer of one text in its place, if there is one.
    pub fn put_text(&mut self, id: impl Into<String>, text: Option<impl Into<String>>) {
        if let Some(text) = text {
            self.put(id, vec![text.into()]);
        }
    }

    /// Forgets an answer.
    pub fn forget(&mut self, id: &str) {
        if let Some(mut before) = self.0.remove(id) {
            before.zeroize();
        }
    }

    /// Forgets the answers of all questions but those of which `kept` says so.
    pub fn retain(&mut self, kept: impl Fn(&str) -> bool) {
        self.0.retain(|id, value| {
            let keeps = kept(id);
            if !keeps {
                value.zeroize();
            }
            keeps
        });
    }

    /// What was answered; an empty list where it was left empty.
    pub fn get(&self, id: &str) -> Option<&Value> {
        self.0.get(id)
    }

    /// All of an answer.
    pub fn all(&self, id: &str) -> &[String] {
        self.0.get(id).map_or(&[], Vec::as_slice)
    }

    /// The text of an answer; nothing where there is none.
    pub fn text(&self, id: &str) -> Option<&str> {
        self.all(id).first().map(String::as_str)
    }

    /// Whether the answer is, or holds, one of these words.
    pub fn is(&self, id: &str, words: &[&str]) -> bool {
        self.all(id).iter().any(|word| words.contains(&word.as_str()))
    }

    /// The day of an answer.
    pub fn day(&self, id: &str) -> Option<NaiveDate> {
        self.text(id)?.parse().ok()
    }

    /// All ids, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        self.0.values_mut().for_each(Zeroize::zeroize);
    }
}
