//! What was made of late.
//!
//! In: keys and what was made for them. Out: it again, while it is used. When the newer half is full, the older one is forgotten, and what
//! was asked for meanwhile is in the newer: so what all letters of a run share stays, ever new names come and go, and memory stays flat.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

use foldhash::fast::RandomState;

/// Values by key, of which the least used are forgotten.
pub struct Kept<K, V> {
    newer: HashMap<K, V, RandomState>,
    older: HashMap<K, V, RandomState>,
    half: usize,
}

impl<K: Eq + Hash, V: Clone> Kept<K, V> {
    /// Room for so many.
    pub fn new(room: usize) -> Self {
        Kept { newer: HashMap::default(), older: HashMap::default(), half: room / 2 }
    }

    /// What was made for a key.
    pub fn get<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        if let Some(value) = self.newer.get(key) {
            return Some(value.clone());
        }
        let (key, value) = self.older.remove_entry(key)?;
        self.insert(key, value.clone());
        Some(value)
    }

    /// Keeps what was made for a key.
    pub fn insert(&mut self, key: K, value: V) {
        if self.newer.len() >= self.half {
            self.older = std::mem::take(&mut self.newer);
        }
        self.newer.insert(key, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_stays_and_the_rest_goes() {
        let mut kept = Kept::new(20);
        kept.insert("all".to_owned(), 0);
        for number in 1..1000 {
            kept.insert(format!("name {number}"), number);
            assert_eq!(kept.get("all"), Some(0));
            assert_eq!(kept.get(format!("name {number}").as_str()), Some(number));
            assert!(kept.newer.len() + kept.older.len() <= 20);
        }
        assert_eq!(kept.get("name 1"), None);
    }
}
