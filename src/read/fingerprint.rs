//! A tree as one number.
//!
//! In: a tree, and what else is to count. Out: a hash of all that it says, wherever it stands and in whatever order its fields come: SHA-256 (FIPS 180-4),
//! shortened.

use sha2::{Digest, Sha256};

use super::node::{Field, Node, Value};
use crate::digest::ShortHash;

/// The hash of everything in a tree, so that a change is seen.
pub fn fingerprint(tree: &Node, salt: &[u8]) -> ShortHash {
    fn take(node: &Node, hash: &mut Sha256) {
        let text = |kind: u8, text: &str, hash: &mut Sha256| {
            hash.update([kind]);
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        };
        match &node.value {
            Value::Table(entries) => {
                hash.update([b'{']);
                let mut sorted: Vec<&Field> = entries.iter().collect();
                sorted.sort_by(|a, b| a.key.cmp(&b.key));
                for entry in sorted {
                    text(b'k', &entry.key, hash);
                    take(&entry.node, hash);
                }
                hash.update([b'}']);
            }
            Value::List(items) => {
                hash.update([b'[']);
                items.iter().for_each(|item| take(item, hash));
                hash.update([b']']);
            }
            Value::Text(t) | Value::Cell(t) => text(b't', t, hash),
            Value::Number(t) => text(b'n', t, hash),
            Value::Date(t) => text(b'd', t, hash),
            Value::Boolean(b) => hash.update([b'b', u8::from(*b)]),
            Value::Null => hash.update([b'0']),
        }
    }
    let mut hash = Sha256::new();
    hash.update(salt);
    take(tree, &mut hash);
    ShortHash::from_hash(&hash.finalize())
}
