//! A part of a batch, for one of several machines.
//!
//! In: `2/5`. Out: whether a row belongs to the second of five parts. Rows are dealt by a hash of their key, not by their
//! number: when a row is added, the others stay where they were.

use std::fmt;
use std::str::FromStr;

use crate::digest::ShortHash;

/// One of several parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    number: u32,
    of: u32,
}

impl Shard {
    /// Whether the row with this key is of this part.
    pub fn holds(self, key: ShortHash) -> bool {
        key.0 % u128::from(self.of) == u128::from(self.number - 1)
    }

    /// What its files have in their names: `.2-of-5`.
    pub fn suffix(self) -> String {
        format!(".{}-of-{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    /// It is not `I/N`, the part from 1 on and how many there are.
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (number, of) = text.split_once('/').ok_or(())?;
        let (number, of) = (number.parse().map_err(drop)?, of.parse().map_err(drop)?);
        if number == 0 || number > of || of > 10_000 { Err(()) } else { Ok(Shard { number, of }) }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_in_one_part_and_the_parts_are_alike() {
        let shards: Vec<Shard> = (1..=4).map(|n| format!("{n}/4").parse().unwrap()).collect();
        let mut counts = [0; 4];
        for row in 0..4000 {
            let key = ShortHash::of(format!("KI-{row}").as_bytes());
            let holding: Vec<usize> = (0..4).filter(|n| shards[*n].holds(key)).collect();
            assert_eq!(holding.len(), 1);
            counts[holding[0]] += 1;
        }
        assert!(counts.iter().all(|c| (850..1150).contains(c)), "{counts:?}");
        for wrong in ["0/4", "5/4", "1", "a/b", "1/0"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
