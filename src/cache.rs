//! A cache of two generations.
//!
//! In: keys and values. Out: a value again, as long as it is used. When the newer half is full, the older half is dropped; whatever was
//! asked for in the meantime has moved to the newer one. So what all letters of a run share stays, names come and go, and memory is flat.
//! Where most values are never asked for again, [`Cache::of_what_comes_again`] keeps those alone that came twice: a value that is dropped long
//! after it was made has left the processor's own memory, and fetching it from there only to free it costs more than making it.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

use foldhash::fast::RandomState;

/// Values by key; those least recently used are dropped.
pub struct Cache<K, V> {
    newer: HashMap<K, V, RandomState>,
    older: HashMap<K, V, RandomState>,
    half: usize,
    /// By the last figures of their hashes: the first of those of keys that came last, if only what comes again is kept.
    came: Option<Box<[u32; CAME]>>,
}

/// Keys of which it is known that they came.
const CAME: usize = 1 << 10;

impl<K: Eq + Hash, V: Clone> Cache<K, V> {
    /// A cache of at most `room` values.
    pub fn new(room: usize) -> Self {
        Cache { newer: HashMap::default(), older: HashMap::default(), half: room / 2, came: None }
    }

    /// A cache of at most `room` values, of keys that came at least twice. A key whose hash is that of another may be kept sooner or later.
    pub fn of_what_comes_again(room: usize) -> Self {
        Cache { came: Some(Box::new([0; CAME])), ..Cache::new(room) }
    }

    /// Whether a value under this key would be kept now; from now on it is known that the key came.
    pub fn keeps<Q: Hash + ?Sized>(&mut self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        let Some(came) = &mut self.came else { return true };
        let hash = self.newer.hasher().hash_one(key);
        // Zero is the mark of nothing.
        let (place, mark) = (hash as usize % CAME, (hash >> 32) as u32 | 1);
        std::mem::replace(&mut came[place], mark) == mark
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

    /// Keeps a value under its key, whether or not it came before.
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

    #[test]
    fn what_comes_once_is_not_kept() {
        let mut cache: Cache<String, i32> = Cache::of_what_comes_again(20);
        assert!(!cache.keeps("once"));
        assert!(!cache.keeps("twice"));
        assert!(cache.keeps("twice"));
        assert!(Cache::<String, i32>::new(20).keeps("once"));
    }
}
