//! What is seen of a text.
//!
//! In: a character, or a text that somebody typed. Out: whether the character shows nothing or turns what follows (Unicode category Cf and the
//! bidirectional controls of UAX 9); the text made safe to be repeated in a message.

/// Format characters (Cf) and all others that show nothing (Default_Ignorable_Code_Point of Unicode) or turn the direction of what follows; but
/// for the soft hyphen, and for [selectors](is_selector).
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    ) && !is_selector(c)
}

/// Whether a character only chooses a form of the one before it, as telephones write it behind a sign.
pub fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// A user's text made safe for a message: line breaks as ⏎, no control characters, at most 60 characters.
pub fn shown(text: &str) -> String {
    let safe = |c: char| match c {
        '\n' => '⏎',
        c if c.is_control() || is_invisible(c) => '\u{fffd}',
        c => c,
    };
    let mut out: String = text.chars().take(60).map(safe).collect();
    if text.chars().count() > 60 {
        out.push('…');
    }
    out
}

/// Somebody else's words without anything a terminal would obey: no control characters, nothing that is not seen or turns the
/// direction of what follows.
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || is_invisible(c) { '\u{fffd}' } else { c }).collect()
}

/// A character by its number, behind itself where it is one that is seen.
pub fn character(c: char) -> String {
    let number = format!("U+{:04X}", c as u32);
    if c.is_control() || is_invisible(c) { number } else { format!("{c} ({number})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_that_a_terminal_would_obey_is_told_by_its_number_alone() {
        let told = ['愛', '\u{19}', '\u{1b}', '\u{202e}'].map(character);
        assert_eq!(told, ["愛 (U+611B)", "U+0019", "U+001B", "U+202E"]);
    }

    #[test]
    fn what_a_terminal_would_obey_is_not_shown() {
        let shown = harmless("ok \u{1b}[31mred\u{1b}]0;pwn\u{7} \u{202e}rtl\u{2066} \u{9b}31m \u{200b}Grüße \r");
        assert_eq!(
            shown,
            "ok \u{fffd}[31mred\u{fffd}]0;pwn\u{fffd} \u{fffd}rtl\u{fffd} \u{fffd}31m \u{fffd}Grüße \u{fffd}"
        );
    }
}
