//! A file for each letter, none for two.
//!
//! In: for each row the name its data give, its key and, from a run before, the file its unchanged letter has. Out: names that
//! differ on every file system, also where capitals do not count. The first row of several with one name gets it, the
//! others get a part of the hash of their key behind it: so a name does not depend on how many rows came before.

use std::collections::HashSet;

use crate::digest::ShortHash;

/// Names that are taken.
#[derive(Default)]
pub struct Names(HashSet<ShortHash>);

impl Names {
    /// Takes a name as it is, because a letter has it.
    pub fn keep(&mut self, file: &str) {
        self.0.insert(ShortHash::of(file.to_lowercase().as_bytes()));
    }

    /// Whether a letter has this name.
    pub fn has(&self, file: &str) -> bool {
        self.0.contains(&ShortHash::of(file.to_lowercase().as_bytes()))
    }

    /// A name that is not taken.
    pub fn choose(&mut self, stem: &str, key: ShortHash) -> String {
        let mut length = 6;
        let mut file = format!("{stem}.pdf");
        while self.has(&file) {
            let hash = format!("{:032x}", key.0);
            file = format!("{stem}-{}.pdf", &hash[..length.min(32)]);
            // Two rows never have one key, so that all of it is enough.
            length += 6;
            if length > 44 {
                file = format!("{stem}-{hash}-{}.pdf", self.0.len());
            }
        }
        self.keep(&file);
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_two_letters_share_a_file(stems in prop::collection::vec("[aAbB]{1,2}(-[0-9a-f]{6})?", 1..60)) {
            let mut names = Names::default();
            let mut seen = HashSet::new();
            for (index, stem) in stems.iter().enumerate() {
                let file = names.choose(stem, ShortHash::of(&[index as u8]));
                prop_assert!(file.starts_with(stem.as_str()));
                prop_assert!(seen.insert(file.to_lowercase()), "{}", file);
            }
        }
    }
}
