//! Labels and texts, side by side.
//!
//! In: a label and a text. Out: lines of at most 80 characters, the text beside the label and, where it is longer, below
//! itself. A word that is longer than a line, such as an address on the web, stays whole; so does what a no-break space ties, such as
//! the signs of French.

use std::fmt::Write;
use std::io;

use unicode_width::UnicodeWidthStr;

use widerspruch::words::{Say, Words};

/// Characters of a line; a terminal has at least so many.
const WIDTH: usize = 80;

/// The label of a field, by its key in `cli-label`.
pub fn label_of(key: &str, words: &Words) -> String {
    words.say(&Say::CliLabel { name: key.into() })
}

/// Columns a text takes up.
pub fn wide(text: &str) -> usize {
    text.width()
}

/// Whether a line may end at a sign: at a blank, but not at one that keeps together what stands beside it.
fn divides(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// A text in lines of at most `width` columns; lines stay lines, with the blanks they begin with.
pub fn wrapped(text: &str, width: usize) -> String {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let indent = &paragraph[..paragraph.len() - paragraph.trim_start_matches(divides).len()];
        let mut line = indent.to_owned();
        for word in paragraph.split(divides).filter(|word| !word.is_empty()) {
            let bare = line.len() == indent.len();
            if !bare && wide(&line) + 1 + wide(word) > width {
                lines.push(std::mem::replace(&mut line, indent.to_owned()));
            } else if !bare {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines.join("\n")
}

/// A label in a column of `column` characters, and its text; a label that is longer has a blank behind it.
pub fn labelled(label: &str, column: usize, text: &str) -> String {
    let mut out = String::new();
    for (index, paragraph) in text.lines().chain(text.is_empty().then_some("")).enumerate() {
        let label = if index == 0 { label } else { "" };
        let mut line = format!("{label:column$}");
        if wide(label) >= column {
            line.push(' ');
        }
        let mut bare = true;
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let length = wide(&line) + usize::from(!bare) + wide(word);
            if !bare && length > WIDTH {
                let _ = writeln!(out, "{}", line.trim_end());
                line = " ".repeat(column);
                bare = true;
            }
            if !bare {
                line.push(' ');
            }
            line.push_str(word);
            bare = false;
        }
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}

/// Columns of the labels of a record.
const LABELS: usize = 13;

/// A line of a record for each text; none for what is not there.
///
/// # Errors
/// It cannot be written.
pub fn line(
    out: &mut dyn io::Write,
    words: &Words,
    label: &str,
    text: impl IntoIterator<Item = impl AsRef<str>>,
) -> io::Result<()> {
    for text in text {
        let key = label.trim_start();
        let said = if key.is_empty() { String::new() } else { label_of(key, words) };
        let label = format!("{}{said}", &label[..label.len() - key.len()]);
        out.write_all(labelled(&label, LABELS, text.as_ref()).as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_in_its_column_and_in_eighty_characters() {
        let text = labelled("notes", 13, &"wort ".repeat(40));
        assert!(text.starts_with("notes        wort wort"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        assert!(text.lines().skip(1).all(|line| line.starts_with("             wort")), "{text}");
        assert_eq!(text.matches("wort").count(), 40);
    }

    #[test]
    fn lines_are_wrapped_at_the_width_of_the_terminal() {
        assert_eq!(wrapped("eins zwei drei\n\n  vier fünf\n山山 山", 9), "eins zwei\ndrei\n\n  vier\n  fünf\n山山 山");
        assert_eq!(wrapped("unteilbar lang", 4), "unteilbar\nlang");
        // French has a blank before some signs, at which no line ends.
        assert_eq!(wrapped("dire check\u{202f}? oui\u{a0}: non", 10), "dire\ncheck\u{202f}?\noui\u{a0}: non");
    }

    /// French has a sign behind a no-break space, or a quotation mark before one.
    #[test]
    fn no_line_begins_or_ends_at_a_no_break_space() {
        let text = "il dit\u{a0}: «\u{a0}bon\u{a0}» et puis\u{202f}!";
        for width in 4..30 {
            for broken in [wrapped(text, width), labelled("a", 80 - width, text)] {
                assert_eq!(broken.matches("dit\u{a0}:").count(), 1, "{broken}");
                assert!(broken.contains("«\u{a0}bon\u{a0}»") && broken.contains("puis\u{202f}!"), "{broken}");
            }
        }
    }

    #[test]
    fn a_label_longer_than_its_column_stands_apart_from_its_text() {
        assert_eq!(labelled("  FEHLT", 7, "x y"), "  FEHLT x y\n");
        assert_eq!(labelled("  fehlt es", 7, "x"), "  fehlt es x\n");
    }

    #[test]
    fn a_long_word_stays_whole_and_lines_stay_lines() {
        let long = format!("https://example.org/{}", "x".repeat(100));
        assert_eq!(labelled("form", 6, &format!("a {long} b")), format!("form  a\n      {long}\n      b\n"));
        assert_eq!(labelled("a", 3, "1\n2"), "a  1\n   2\n");
        assert_eq!(labelled("a", 3, ""), "a\n");
    }
}
