//! A cache of two generations.
//!
//! In: keys and values. Out: a value again, as long as it is used. When the newer half is full, the older half is dropped; whatever was
//! asked for in the meantime has moved to the newer one. So what all letters of a run share stays, names come and go, and memory is flat.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

use foldhash::fast::RandomState;

/// Values by key; those least recently used are dropped.
pub struct Cache<K, V> {
    newer: HashMap<K, V, RandomState>,
    older: HashMap<K, V, RandomState>,
    half: usize,
}

impl<K: Eq + Hash, V: Clone> Cache<K, V> {
    /// A cache of at most `room` values.
    pub fn new(room: usize) -> Self {
        Cache { newer: HashMap::default(), older: HashMap::default(), half: room / 2 }
    }

    /// The value of a key, if it is still there.
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

    /// Keeps a value under its key.
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
        let mut cache = Cache::new(20);
        cache.insert("all".to_owned(), 0);
        for number in 1..1000 {
            cache.insert(format!("name {number}"), number);
            assert_eq!(cache.get("all"), Some(0));
            assert_eq!(cache.get(format!("name {number}").as_str()), Some(number));
            assert!(cache.newer.len() + cache.older.len() <= 20);
        }
        assert_eq!(cache.get("name 1"), None);
    }
}
