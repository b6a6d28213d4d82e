//! How likely a word is in a language, by the letters that stand beside each other.
//!
//! In: a word, languages, and `data/pairs.csv` (its heading says where it comes from). Out: a cost in bits, which counts only
//! letters beyond A to Z and their neighbours: so two readings of the same bytes can be compared. A sign that is no letter
//! inside a word costs more than any letter, because no language writes it there.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a pair costs that the table does not have.
const RARE: u32 = 22;
/// What a sign that is no letter costs inside a word.
const SIGN: u32 = 40;
/// What a capital letter costs behind a small one.
const CAPITAL: u32 = 15;

type Pairs = HashMap<(char, char), u32>;

static LANGUAGES: LazyLock<HashMap<&'static str, Pairs>> = LazyLock::new(|| {
    let lines = include_str!("data/pairs.csv").lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.filter_map(|line| line.split_once(';')).map(|(language, pairs)| (language, read(pairs))).collect()
});

fn read(pairs: &str) -> Pairs {
    let pair = |token: &str| {
        let mut chars = token.chars();
        Some(((chars.next()?, chars.next()?), chars.next()?.to_digit(36)?))
    };
    pairs.split(' ').filter_map(pair).collect()
}

/// The cost of a text in the one of these languages that it is likeliest in, word by word; and whether it is one that can be
/// written at all.
pub fn cost(text: &str, languages: &[&str]) -> (u32, bool) {
    let words = text.split(between).map(|word| word.trim_matches(['®', '™', '°', '²'])).filter(|word| !word.is_ascii());
    words.fold((0, true), |(sum, written), word| {
        if !word.chars().any(char::is_alphabetic) {
            return (sum, written);
        }
        // Letters of two alphabets in one word are as wrong as signs.
        let latin = word.chars().any(|c| c.is_ascii_alphabetic());
        let wrong = |c: char| !is_letter(c) || (latin && ('\u{370}'..='\u{52f}').contains(&c));
        let signs = word.chars().filter(|c| wrong(*c)).count() as u32;
        let pairs = languages.iter().filter_map(|language| Some(in_language(word, language, LANGUAGES.get(language)?)));
        (sum + signs * SIGN + pairs.min().unwrap_or(0), written && signs == 0)
    })
}

/// Signs that stand between and around words.
fn between(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_punctuation() || c.is_ascii_digit() || "„“”‚‘’«»‹›–—…·•".contains(c)
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || ('\u{300}'..='\u{323}').contains(&c)
}

fn in_language(word: &str, language: &str, pairs: &Pairs) -> u32 {
    let shouted = !word.chars().any(char::is_lowercase);
    let mut cost = 0;
    let mut before = '^';
    let mut small = false;
    let vietnamese = language == "vi";
    let letters = word.chars().flat_map(|c| if vietnamese { apart(c) } else { [Some(c), None] }).flatten();
    for c in letters.chain(['$']) {
        let lower = c.to_lowercase().next().unwrap_or(c);
        if !(before.is_ascii() && lower.is_ascii()) {
            cost += pairs.get(&(before, lower)).copied().unwrap_or(RARE);
        }
        if small && !shouted && c.is_uppercase() && !c.is_ascii() {
            cost += CAPITAL;
        }
        small = c.is_lowercase();
        before = lower;
    }
    cost
}

/// A Vietnamese vowel and its tone, as code page 1258 writes most of them; some it has in one.
fn apart(c: char) -> [Option<char>; 2] {
    const TONES: [(&str, char); 3] = [("áéíóúÁÉÍÓÚ", '\u{301}'), ("àèùÀÈÙ", '\u{300}'), ("ñÑ", '\u{303}')];
    const PLAIN: [&str; 3] = ["aeiouAEIOU", "aeuAEU", "nN"];
    for ((with, tone), plain) in TONES.into_iter().zip(PLAIN) {
        if let Some(at) = with.chars().position(|known| known == c) {
            return [plain.chars().nth(at), Some(tone)];
        }
    }
    [Some(c), None]
}

#[cfg(test)]
mod tests {
    use super::cost;

    #[test]
    fn a_name_is_likelier_in_its_own_letters() {
        for (right, wrong, of_right, of_wrong) in [
            ("Łukasz", "£ukasz", "pl", "de"),
            ("Wiśniewski", "Wiœniewski", "pl", "fr"),
            ("Yıldız", "Yýldýz", "tr", "is"),
            ("Müller", "Mьller", "de", "ru"),
            ("Thérèse", "Thérčse", "fr", "cs"),
            ("Straße", "Stra§e", "de", "de"),
            ("Jörg", "Jšrg", "de", "cs"),
        ] {
            assert!(cost(right, &[of_right]).0 < cost(wrong, &[of_wrong]).0, "{right} {wrong}");
        }
    }

    #[test]
    fn signs_inside_words_are_not_written_and_signs_around_them_are() {
        for text in ["Stra§e", "£ukasz", "Micha³", "JÃ¶rg"] {
            assert!(!cost(text, &["de"]).1, "{text}");
        }
        for text in ["„Müller“", "10 €", "D’Hondt", "Müller–Groß", "½", "Größe…", "Björn®"] {
            assert!(cost(text, &["de"]).1, "{text}");
        }
    }
}
