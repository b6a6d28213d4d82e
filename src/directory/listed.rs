//! Closed lists of words in records.
//!
//! In: the words. Out: a type for each list, which files, the command line and JSON know by the same words.

use crate::read::choice::Choice;
use crate::words::Say;

/// A word of a record that people are told in a sentence of their language.
pub trait InWords: Choice {
    /// The sentence.
    fn say(self) -> Say;
}

macro_rules! listed {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        crate::read::choice::choice! { $(#[$doc])* $name { $($(#[$vdoc])* $variant = $word,)+ } }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }
    };
}

/// Lists each of which has a sentence that tells its words; the words are arguments of it.
macro_rules! told {
    ($($(#[$doc:meta])* $name:ident => $say:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ })+) => { $(
        listed! { $(#[$doc])* $name { $($(#[$vdoc])* $variant = $word,)+ } }
        impl InWords for $name {
            fn say(self) -> Say {
                Say::$say { is: self.word().into() }
            }
        }
    )+ };
}

pub(super) use {listed, told};
