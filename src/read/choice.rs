//! Closed lists of words.
//!
//! In: a word of a file. Out: a value of a type that cannot hold another word, by [`Choice`]; the macro of the same name makes such a type. The words
//! are those of files, the command line, templates and the README alike.

/// A closed list of words.
pub trait Choice: Copy + Sized + 'static {
    /// All of them, in the order in which they are shown.
    const ALL: &'static [Self];
    /// The word in the case file.
    fn word(self) -> &'static str;

    /// The value behind a word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|c| c.word() == word)
    }

    /// All words, for messages.
    fn words() -> impl Iterator<Item = &'static str> {
        Self::ALL.iter().map(|c| c.word())
    }
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }
        impl Choice for $name {
            const ALL: &'static [Self] = &[$($name::$variant,)+];
            fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }
    };
}

pub(crate) use choice;
