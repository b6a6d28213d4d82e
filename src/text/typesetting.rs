//! How the lines of a language may end.
//!
//! In: `hyphenation` and `[ties]` of a `language.toml`. Out: [`Typesetting`], by which the layout divides words and keeps together
//! what UAX 14 would let fall apart.

/// What the layout must know of a language beside its tag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typesetting {
    /// The patterns that divide its words, by the code of `hypher` (ISO 639-1); none: words are not divided.
    pub hyphenation: Option<[u8; 2]>,
    /// Words that stay with the number or the single letter behind them: Art., §, Nr.
    pub before_number: Vec<String>,
    /// Words that stay with the name behind them: Dr.
    pub titles: Vec<String>,
    /// Words that stay with the number before them: €, km.
    pub units: Vec<String>,
    /// Whether a word of one letter stays with the word behind it, as in Polish and Czech.
    pub short_words: bool,
}

impl Typesetting {
    /// The code of patterns there are, from `pl` or `pl-PL`.
    pub fn patterns(tag: &str) -> Option<[u8; 2]> {
        let primary = tag.split('-').next().unwrap_or_default();
        let code: [u8; 2] = primary.as_bytes().try_into().ok()?;
        hypher::Lang::from_iso(code).map(|_| code)
    }
}
