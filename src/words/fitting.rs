//! Which of some texts somebody means who types a part of one.
//!
//! In: what was typed, and the texts that can be chosen. Out: the one that fits, or all that do. A text fits by its beginning (`Beschwerde` for `Beschwerde bei
//! der Behörde`), or by words from its first one on between which a short one was left out (`weiß nicht` for `weiß ich nicht mehr`); never by words that
//! stand elsewhere, and never where the word that was left out says no: `habe geantwortet` is not `habe nicht geantwortet`.

use super::typed::{Understood, folded};

/// Letters of a word that may be left out.
const SHORT: usize = 3;

/// The places of the texts that fit, in their order; exact ones alone where there are any, then those that begin so.
pub fn fitting<'t>(typed: &str, texts: impl Iterator<Item = &'t str> + Clone, words: &Understood) -> Vec<usize> {
    let low = folded(typed);
    if low.is_empty() {
        return Vec::new();
    }
    let that = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        texts.clone().enumerate().filter(|(_, text)| fits(&folded(text))).map(|(place, _)| place).collect()
    };
    let ways: [&dyn Fn(&str) -> bool; 3] =
        [&|text| text == low, &|text| text.starts_with(&low), &|text| has_words(text, &low, words)];
    ways.into_iter().map(that).find(|places| !places.is_empty()).unwrap_or_default()
}

/// Whether the words stand in a text in this order, from its first one on, with at most one short word left out between two.
fn has_words(text: &str, typed: &str, words: &Understood) -> bool {
    let mut of_text = words_of(text).into_iter();
    let mut typed = words_of(typed).into_iter();
    let begins = |whole: Option<&str>, part: &str| whole.is_some_and(|whole| whole.starts_with(part));
    let Some(first) = typed.next() else { return false };
    begins(of_text.next(), first)
        && typed.all(|part| match of_text.next() {
            whole if begins(whole, part) => true,
            Some(left_out) if left_out.chars().count() <= SHORT && !words.says_not(left_out) => {
                begins(of_text.next(), part)
            }
            _ => false,
        })
}

fn words_of(text: &str) -> Vec<&str> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(typed: &str, texts: &[&str]) -> Vec<usize> {
        fitting(typed, texts.iter().copied(), &Understood::by("de"))
    }

    #[test]
    fn a_beginning_or_leading_words_are_enough() {
        let letters = ["Erinnerung: eine Antwort anmahnen", "Beschwerde bei der Behörde: den Fall prüfen lassen"];
        assert_eq!(fits("Beschwerde", &letters), [1]);
        assert_eq!(fits("beschwerde bei behorde", &letters), [1]);
        assert_eq!(fits("weiß nicht", &["ja", "nein", "weiß ich nicht mehr"]), [2]);
        assert_eq!(fits("weiss nicht", &["ja", "nein", "weiß ich nicht mehr"]), [2]);
    }

    #[test]
    fn what_fits_several_is_all_of_them_and_an_exact_one_is_alone() {
        let texts = ["Brief", "Brief mit Nachweis", "E-Mail"];
        assert_eq!(fits("Brie", &texts), [0, 1]);
        assert_eq!(fits("brief", &texts), [0]);
        assert_eq!(fits("Fax", &texts), [] as [usize; 0]);
    }

    #[test]
    fn a_word_that_says_no_is_never_left_out_nor_one_at_the_beginning() {
        assert_eq!(fits("do know", &["I do not know", "do not know"]), [] as [usize; 0]);
        assert_eq!(fits("Antwort", &["keine Antwort", "eine Antwort"]), [] as [usize; 0]);
        assert_eq!(fits("wiem", &["nie wiem"]), [] as [usize; 0]);
        assert_eq!(fits(" ", &["", "x"]), [] as [usize; 0]);
    }
}
