//! Where lines break, and that nothing is lost between them.

use super::*;

const STYLE: TextStyle = TextStyle { family: FontFamily::Sans, size: Length::pt(10.0), bold: false, hyphenate: true };

fn breaker(language: &str) -> LineBreaker {
    let mut breaker = LineBreaker::new(Arc::new(Faces::built_in()));
    let typesetting = crate::template::Templates::builtin().language(language).unwrap().typesetting.clone();
    breaker.set_language(language, &typesetting);
    breaker
}

fn text_of(line: &Line) -> String {
    let words = line.segments.iter().flat_map(|s| s.words.iter());
    words.flat_map(|word| word.spelled()).map(|(_, text)| text).collect()
}

fn broken(language: &str, text: &str, width: f32) -> Vec<String> {
    breaker(language).lines(&[Run::plain(text)], STYLE, Length::pt(width)).iter().map(text_of).collect()
}

#[test]
fn no_line_is_wider_than_the_measure_and_no_letter_is_lost() {
    let text = "Die Verarbeitung personenbezogener Daten für Zwecke der Weiterentwicklung https://www.example.org/eine/sehr/lange/adresse/die/nicht/passt und Donaudampfschifffahrtsgesellschaftskapitän 漢字";
    for width in [40.0, 77.0, 150.0, 400.0] {
        let mut breaker = breaker("de");
        let lines = breaker.lines(&[Run::plain(text)], STYLE, Length::pt(width));
        for line in lines.iter() {
            assert!(line.width.to_pt() <= width + 0.01, "{} at {width}", text_of(line));
        }
        let joined: String = lines.iter().map(text_of).collect::<String>().replace('\u{ad}', "");
        assert_eq!(joined, text);
    }
}

#[test]
fn citations_and_units_stay_together() {
    for width in 30..200 {
        for line in broken("de", "nach Art. 21 Abs. 1 lit. f und § 5 Nr. 3 über 10 € bei Dr. Müller", width as f32)
        {
            for end in ["Art. ", "Abs. ", "lit. ", "§ ", "Nr. ", "10 ", "Dr. "] {
                assert!(!line.ends_with(end) || width < 60, "{line:?} at {width}");
            }
        }
    }
}

#[test]
fn an_abbreviation_of_letters_and_a_register_with_its_number_stay_together() {
    for width in 60..220 {
        for line in broken("de", "Beratungsstelle Süd e. V., VR 1234, z. B. am Amtsgericht, HRB 77", width as f32) {
            for end in ["e. ", "VR ", "z. ", "HRB "] {
                assert!(!line.ends_with(end), "{line:?} at {width}");
            }
        }
    }
}

#[test]
fn the_last_word_of_a_paragraph_is_not_divided() {
    for width in 120..300 {
        let lines = broken("de", "Bitte teilen Sie mit, ob und seit wann Sie die Daten verwenden.", width as f32);
        let last_word = "verwenden.";
        assert!(lines.last().unwrap().contains(last_word), "{lines:?} at {width}");
    }
}

#[test]
fn german_words_are_divided_with_a_soft_hyphen() {
    let lines = broken("de", "Datenschutzgrundverordnung", 80.0);
    assert!(lines.len() > 1 && lines[0].ends_with('\u{ad}'), "{lines:?}");
}

#[test]
fn a_soft_hyphen_beside_a_space_is_none() {
    for width in 20..200 {
        for line in broken("de", "bei Prüfstr\u{ad}\u{a0}Magde\u{ad}, und\u{ad} \u{ad}weiter", width as f32) {
            assert!(!line.contains('\u{ad}') && !line.starts_with([' ', '\u{a0}']), "{line:?} at {width}");
        }
    }
}

#[test]
fn a_line_ends_at_a_soft_hyphen_only_with_a_hyphen() {
    for width in 60..120 {
        let lines = broken("de", "ein Softwort\u{ad}hyphenwort und noch mehr", width as f32);
        let at = lines.iter().position(|line| line.contains("Softwort")).unwrap();
        let whole = lines[at].contains("Softworthyphenwort");
        assert!(
            whole || lines[at].ends_with('\u{ad}') || lines[at..at + 2].concat().contains('\u{ad}'),
            "{lines:?} at {width}"
        );
    }
}

#[test]
fn an_address_of_email_breaks_behind_a_sign_before_it_breaks_in_a_word() {
    for width in 80..140 {
        let lines = broken("de", "nachname+widerspruch@posteingang.example.org", width as f32);
        for line in &lines[..lines.len() - 1] {
            assert!(line.ends_with(['+', '@', '.']), "{lines:?} at {width}");
        }
    }
}

#[test]
fn a_web_address_breaks_behind_a_slash() {
    let lines = broken("en", "https://www.facebook.com/help/contact/712876720715583", 150.0);
    assert!(lines[0].ends_with('/'), "{lines:?}");
}

#[test]
fn forced_breaks_hold_even_when_nothing_stands_between() {
    assert_eq!(broken("de", "a\n\nb", 100.0), ["a ", "", "b"]);
}

/// UAX 14 has no place for the end of a line inside a text of which that is said, whatever two signs stand side by side.
#[test]
fn plain_words_break_at_spaces_only() {
    let signs: Vec<char> = ('!'..'\u{250}').filter(|c| breaks_at_spaces_only(&c.to_string())).collect();
    assert!(signs.len() > 400, "{}", signs.len());
    let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    for first in &signs {
        let pairs: String = signs.iter().flat_map(|second| ['a', *first, *second, '1']).collect();
        let ends: Vec<usize> = segmenter.segment_str(&pairs).filter(|at| *at > 0).collect();
        assert_eq!(ends, [pairs.len()], "{first}");
    }
}

/// A word that is too long for a line ends it anywhere, but not between a letter and the mark on it.
#[test]
fn a_mark_stays_with_its_letter() {
    let lines = broken("de", &"q\u{323}".repeat(40), 50.0);
    assert!(lines.len() > 2 && lines.iter().all(|line| line.starts_with('q')), "{lines:?}");
}

proptest::proptest! {
    /// The short way to the places where lines may end finds those of the standard.
    #[test]
    fn spaces_alone_are_where_the_standard_has_them(text in "[ \u{a0}.,:@_·a-zA-Z0-9äÖßé]{0,40}") {
        if breaks_behind_all_spaces(&text) {
            let standard: Vec<usize> = by_the_standard(&text).filter(|at| *at > 0).collect();
            let mut short: Vec<usize> = behind_spaces(&text).filter(|at| *at > 0).collect();
            short.dedup();
            proptest::prop_assert_eq!(short, standard);
        }
    }
}
