//! Which characters a text of the case file may hold.
//!
//! In: a text as typed. Out: the same text with line ends as `\n`, without white space at its ends and composed (Unicode NFC: "Å" is one character,
//! however it was typed, so that a search in the letter finds it), or what is wrong with it. A word is left as it is: names of files are compared by
//! the system. Refused are
//! characters that nobody sees and that change what others see: control characters (Unicode category
//! Cc), the bidirectional controls of UAX 9 and all others that show nothing. The soft hyphen
//! is let through: it comes with pasted text and does no harm. U+FFFD stands for a character that was lost; it is refused as well,
//! and so are more marks on one letter than can be drawn within its line.

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use crate::problem::Code;
use crate::visible::{is_invisible, is_selector};
use crate::words::{Arg, Say};

/// Which characters a text may have, and how long it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// A name or a line of an address: 200 characters on one line.
    Line,
    /// The name of a body, or what stands at the foot of its letters: 200 characters, line breaks allowed.
    Lines,
    /// A word such as a country, an e-mail address or a file name: 300 characters on one line.
    Word,
    /// Running text: 20 000 characters, line breaks and tabs allowed.
    Prose,
}

impl TextKind {
    fn limit(self) -> usize {
        match self {
            TextKind::Line | TextKind::Lines => 200,
            TextKind::Word => 300,
            TextKind::Prose => 20_000,
        }
    }
}

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextError {
    /// Nothing is in it.
    Empty,
    /// It has so many characters, and may have no more than the second number.
    TooLong(usize, usize),
    /// This character must not stand in it; its number, from 1.
    Character(char, usize),
    /// The letter with this number, from 1, has more marks than can be drawn.
    Marks(usize),
}

impl TextError {
    /// Goes on from the name of the text: "is empty".
    pub fn say(self) -> Say {
        match self {
            TextError::Empty => Say::CaseTextEmpty {},
            TextError::TooLong(length, limit) => Say::CaseTextTooLong { length: length.into(), limit: limit.into() },
            TextError::Character(c, at) => Say::CaseTextHolds { what: name_of(c).into(), at: at.into() },
            TextError::Marks(at) => Say::CaseTextMarks { most: MARKS.into(), at: at.into() },
        }
    }

    /// Said of a field.
    pub fn of(self, name: Arg) -> Code {
        let why = self.say().into();
        match self {
            TextError::Empty => Code::CaseEmptyText { name, why },
            TextError::TooLong(..) => Code::CaseTooLong { name, why },
            TextError::Character('\n', _) => Code::CaseLineBreak { name, why },
            TextError::Character('\t', _) => Code::CaseTab { name, why },
            TextError::Character(..) => Code::CaseControlCharacter { name, why },
            TextError::Marks(_) => Code::CaseTooManyMarks { name, why },
        }
    }
}

/// Checks a text.
///
/// # Errors
/// Empty, too long, or with a character that is not allowed; the first such character is named.
pub fn check(text: &str, kind: TextKind) -> Result<String, TextError> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    let length = text.chars().count();
    if length > kind.limit() {
        return Err(TextError::TooLong(length, kind.limit()));
    }
    for (index, c) in text.chars().enumerate() {
        let allowed = match c {
            '\n' => matches!(kind, TextKind::Lines | TextKind::Prose),
            '\t' => kind == TextKind::Prose,
            '\u{ad}' => true,
            // What was no character where it came from, such as half of an ö: nobody is called so.
            '\u{fffd}' => false,
            // A telephone writes them behind signs; in a name nobody types them.
            c if is_selector(c) => matches!(kind, TextKind::Prose | TextKind::Word),
            c => !c.is_control() && !is_invisible(c),
        };
        if !allowed {
            return Err(TextError::Character(c, index + 1));
        }
    }
    if kind == TextKind::Word {
        return Ok(text.to_owned());
    }
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    match laden(&composed) {
        Some(at) => Err(TextError::Marks(at)),
        None => Ok(composed.into_owned()),
    }
}

/// Most marks on one letter: Vietnamese has two (ế), Greek with all accents three (ᾧ), with a length besides four. Each further one is drawn into
/// the lines above or below.
const MARKS: usize = 4;

/// The number of the first letter that has more marks than that; the text is composed.
fn laden(text: &str) -> Option<usize> {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let is_mark = |c: char| c >= '\u{300}' && classes.get_u8(c) != 0;
    if !text.chars().any(is_mark) {
        return None;
    }
    let (mut letter, mut marks) = (0, 0);
    for (index, whole) in text.chars().enumerate() {
        for c in DecomposingNormalizerBorrowed::new_nfd().normalize_iter(std::iter::once(whole)) {
            (letter, marks) = if is_mark(c) { (letter, marks + 1) } else { (index + 1, 0) };
            if marks > MARKS {
                return Some(letter.max(1));
            }
        }
    }
    None
}

fn name_of(c: char) -> Say {
    let number = Arg::text(format_args!("U+{:04X}", c as u32));
    match c {
        '\n' | '\r' => Say::CaseCharLineBreak { number },
        '\t' => Say::CaseCharTab { number },
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {
            Say::CaseCharTurning { number }
        }
        '\u{fffd}' => Say::CaseCharBroken { number },
        c if c.is_control() => Say::CaseCharControl { number },
        _ => Say::CaseCharInvisible { number },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn a_text_is_composed_and_a_name_of_a_file_is_not() {
        assert_eq!(check("A\u{30a}ngstro\u{308}m", TextKind::Line).unwrap(), "Ångström");
        assert_eq!(check("Thi\u{323}\nΈλενα", TextKind::Prose).unwrap(), "Thị\nΈλενα");
        assert_eq!(check("A\u{308}nne.pdf", TextKind::Word).unwrap(), "A\u{308}nne.pdf");
    }

    fn said(fault: TextError) -> String {
        Words::english().say(&fault.say())
    }

    #[test]
    fn names_with_marks_and_signs_pass_as_typed() {
        for name in ["Änne O'Brien-d’Hondt", "{{x}} *y* \\z <b>", "A\u{ad}b"] {
            assert_eq!(check(name, TextKind::Line).as_deref(), Ok(name));
        }
    }

    #[test]
    fn windows_line_ends_become_plain_ones() {
        assert_eq!(check("a\r\nb", TextKind::Prose).as_deref(), Ok("a\nb"));
    }

    #[test]
    fn invisible_characters_are_named_with_their_number() {
        for (text, number) in [
            ("a\u{0}b", "U+0000"),
            ("a\u{202e}b", "U+202E"),
            ("a\u{200b}", "U+200B"),
            ("\u{feff}a", "U+FEFF"),
            ("a\u{1b}[1m", "U+001B"),
            ("a\rb", "U+000D"),
            // Nothing is drawn of these either, and a search does not find the name as it was typed.
            ("a\u{34f}b", "U+034F"),
            ("a\u{115f}b", "U+115F"),
            ("a\u{3164}b", "U+3164"),
            ("a\u{fe0f}b", "U+FE0F"),
            ("a\u{1d173}b", "U+1D173"),
            ("a\u{e01ef}b", "U+E01EF"),
            // What stands for a letter that was lost when a text was read in another encoding.
            ("M\u{fffd}ller", "U+FFFD"),
        ] {
            let fault = check(text, TextKind::Line).unwrap_err();
            assert_eq!(fault.of("x".into()).as_str(), "case::control-character");
            assert!(said(fault).contains(number), "{fault:?}");
        }
    }

    /// As telephones write a sign.
    #[test]
    fn prose_may_choose_the_form_of_a_sign() {
        assert_eq!(check("☎\u{fe0f} 1", TextKind::Prose).as_deref(), Ok("☎\u{fe0f} 1"));
    }

    #[test]
    fn a_letter_has_no_more_marks_than_can_be_drawn() {
        for name in ["Thế", "Ἠὼς ᾧ", "ᾱ\u{313}\u{301}\u{345}", "x\u{301}\u{302}\u{303}\u{304}"] {
            assert!(check(name, TextKind::Line).is_ok(), "{name}");
        }
        for (name, at) in [("Änne x\u{301}\u{302}\u{303}\u{304}\u{300}", 6), ("ᾧ\u{304}\u{306}", 1)] {
            assert_eq!(check(name, TextKind::Prose), Err(TextError::Marks(at)), "{name}");
        }
        let zalgo = format!("Mu\u{308}ller {}", "e\u{301}".to_owned() + &"\u{30a}".repeat(60));
        let fault = check(&zalgo, TextKind::Line).unwrap_err();
        assert_eq!((fault, fault.of("x".into()).as_str()), (TextError::Marks(8), "case::too-many-marks"));
        assert_eq!(said(fault), "has more than 4 marks on the letter at character 8");
    }

    #[test]
    fn words_and_lines_have_one_line_and_prose_may_have_tabs() {
        for kind in [TextKind::Word, TextKind::Line] {
            let fault = check("a\nb", kind).unwrap_err();
            assert_eq!(said(fault), "holds a line break (U+000A) at character 2");
            assert!(matches!(fault.of("x".into()), Code::CaseLineBreak { .. }), "{fault:?}");
        }
        assert!(check("a\tb", TextKind::Line).is_err());
        assert!(check("a\tb", TextKind::Prose).is_ok());
    }

    #[test]
    fn blank_and_endless_texts_are_refused() {
        assert_eq!(check(" \n", TextKind::Prose), Err(TextError::Empty));
        assert_eq!(check(&"x".repeat(201), TextKind::Line), Err(TextError::TooLong(201, 200)));
    }
}
