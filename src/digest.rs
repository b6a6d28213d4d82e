//! SHA-256 (FIPS 180-4), as it is written down.
//!
//! In: bytes. Out: 64 hexadecimal digits for people and programs; or a [`ShortHash`], half as long, by which the program itself
//! knows rows, names and letters again.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

/// The first sixteen bytes of a hash, written in hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ShortHash(pub u128);

impl ShortHash {
    /// The hash of some bytes.
    pub fn of(bytes: &[u8]) -> ShortHash {
        ShortHash::from_hash(&Sha256::digest(bytes))
    }

    /// Its digits in groups of four, as people compare them.
    pub fn grouped(self) -> String {
        let digits = self.digits();
        let groups: Vec<&str> = (0..8).map(|group| &digits[group * 4..group * 4 + 4]).collect();
        groups.join(" ")
    }

    /// Its digits.
    pub fn digits(self) -> String {
        format!("{:032x}", self.0)
    }

    /// The beginning of a hash.
    pub fn from_hash(hash: &[u8]) -> ShortHash {
        ShortHash(hash.iter().take(16).fold(0, |hash, byte| hash << 8 | u128::from(*byte)))
    }
}

impl Serialize for ShortHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:032x}", self.0))
    }
}

impl<'de> Deserialize<'de> for ShortHash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        u128::from_str_radix(&text, 16).map(ShortHash).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_hash_is_the_beginning_of_the_digits() {
        let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), digits);
        let written = serde_json::to_string(&ShortHash::of(b"abc")).unwrap();
        assert_eq!(written, format!("\"{}\"", &digits[..32]));
        assert_eq!(serde_json::from_str::<ShortHash>(&written).unwrap(), ShortHash::of(b"abc"));
        assert_eq!(ShortHash::of(b"abc").grouped(), "ba78 16bf 8f01 cfea 4141 40de 5dae 2223");
    }
}
