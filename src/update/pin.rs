//! What is remembered of the key that was trusted and the file that was taken.
//!
//! In: the text of `pin.toml` in the folder of updates. Out: [`Pin`]. It stays when a file is removed, so that an older one cannot be brought in
//! unseen afterwards.

use std::sync::Arc;

use chrono::NaiveDate;

use super::key::PublicKey;
use crate::problem::{Code, Problems, Source};
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whole;
use crate::read::whose::Whose;

/// What is remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pin {
    /// The key that the user named.
    pub key: PublicKey,
    /// The number of the newest file that was taken.
    pub number: u32,
    /// SHA-256 of the file that was looked through, and is put in its place.
    pub sha256: String,
    /// SHA-256 of the file that was in force before, as long as that one is not in its place; else empty.
    pub before: String,
    /// Whether there is to be no file: the user took it away, or the first one is not in its place yet.
    pub removed: bool,
    /// The version of the program that looked it through, with the figures of what that asked.
    pub version: String,
    /// The day on which it was taken.
    pub taken: NaiveDate,
}

impl Pin {
    /// Reads the file.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(source: &Arc<Source>) -> Result<Pin, Problems> {
        match whole::toml(Whose::Facts, source, Pin::of) {
            (Some(Some(pin)), problems) if problems.is_empty() => Ok(pin),
            (_, problems) => Err(problems),
        }
    }

    fn of(file: &mut TableReader<'_, '_>) -> Option<Pin> {
        file.integer("format", Need::Required, 1..=1);
        let key = |word: &str| PublicKey::from_word(word).ok_or_else(|| Code::DataNotAKey {}.error());
        let key = file.parsed("key", Need::Required, key);
        let number = file.integer("number", Need::Required, 0..=i64::from(u32::MAX));
        let sha256 = file.text_or_none("sha256", TextKind::Word).unwrap_or_default();
        let before = file.text_or_none("before", TextKind::Word).unwrap_or_default();
        let removed = file.boolean("removed", false);
        let version = file.text_or_none("version", TextKind::Word).unwrap_or_default();
        let taken = file.date("taken", Need::Required);
        Some(Pin { key: key?, number: u32::try_from(number?).ok()?, sha256, before, removed, version, taken: taken? })
    }

    /// Whether a file with a good signature may be in force: no older one than the newest, but for the one that was taken with all its age, and the one
    /// that was there before, where the program was killed in between.
    pub fn allows(&self, number: u32, sha256: &str) -> bool {
        number >= self.number || sha256 == self.sha256 || sha256 == self.before
    }

    /// The file.
    pub fn written(&self) -> String {
        let Pin { key, number, sha256, before, removed, version, taken } = self;
        let before = if before.is_empty() { String::new() } else { format!("before = \"{before}\"\n") };
        let removed = if *removed { "removed = true\n" } else { "" };
        let key = key.word();
        format!(
            "# The key whose files of facts are taken, and the newest of them. `widerspruch data` keeps it.\nformat = 1\nkey = \"{key}\"\n\
             number = {number}\nsha256 = \"{sha256}\"\n{before}{removed}version = \"{version}\"\ntaken = {taken}\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::super::key::SecretKey;
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else_is() {
        let key = SecretKey::generate().unwrap().public();
        let (sha256, version) = ("ab".repeat(32), "0.1.0".to_owned());
        let (before, taken) = (String::new(), "2026-11-26".parse().unwrap());
        let pin = Pin { key, number: 3, sha256, before, removed: false, version, taken };
        let removed = Pin { removed: true, ..pin.clone() };
        let read = |text: String| Pin::read(&Source::new("pin.toml", text));
        assert_eq!(read(pin.written()).unwrap(), pin);
        assert_eq!(read(removed.written()).unwrap(), removed);
        let between = Pin { before: "cd".repeat(32), ..pin.clone() };
        assert_eq!(read(between.written()).unwrap(), between);
        assert!(between.allows(2, &between.before) && between.allows(2, &between.sha256) && between.allows(3, "ef"));
        assert!(!between.allows(2, "ef") && !pin.allows(2, &between.before) && !pin.allows(2, "ef"));
        for (from, to) in [
            ("number = 3", "number = -1"),
            ("format = 1", "format = 2"),
            ("key = \"", "key = \"x"),
            ("taken =", "token ="),
        ] {
            assert!(read(pin.written().replacen(from, to, 1)).is_err(), "{to}");
        }
    }
}
