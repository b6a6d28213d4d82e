//! Lines in a terminal.
//!
//! In: texts and what is typed. Out: lines no longer than the terminal is wide, on standard error, because the results of a
//! command go to standard output. Nothing is drawn over and no line is repainted: a screen reader, a log and a terminal of
//! twenty columns all get the same. The kernel edits the line that is typed, so nothing has to be set back at the end.

use std::io::{BufRead, Write};

use unicode_width::UnicodeWidthStr;

/// The widest line for people to read.
const WIDEST: usize = 72;
/// The narrowest that texts are broken to.
pub(in crate::cli) const NARROWEST: usize = 20;

/// The terminal.
pub struct Screen {
    width: usize,
}

impl Screen {
    /// The one the program was started in.
    pub fn new() -> Self {
        let wide = terminal_size::terminal_size_of(std::io::stderr()).map(|(terminal_size::Width(width), _)| width);
        Screen { width: wide.map_or(WIDEST, usize::from).clamp(NARROWEST, WIDEST) }
    }

    /// Writes a paragraph; `hang` is how far its other lines are indented.
    pub fn say(&self, text: &str, hang: usize) {
        write(&format!("{}\n", self.broken(text, hang)));
    }

    /// Writes lines that fit already.
    pub fn put(&self, lines: &str) {
        write(lines);
    }

    /// A text in lines that fit.
    pub fn broken(&self, text: &str, hang: usize) -> String {
        let lines = text.lines().flat_map(|line| wrapped(line, self.width, hang));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// An empty line.
    pub fn gap(&self) {
        write("\n");
    }

    /// A numbered line.
    pub fn numbered(&self, number: usize, text: &str) {
        self.say(&format!("{number:>3}  {text}"), 5);
    }

    /// Reads a line behind a sign; none when there are no more.
    pub fn line(&self, before: &str) -> Option<String> {
        write(before);
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_until(b'\n', &mut bytes).ok()?;
        if read == 0 {
            return None;
        }
        Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())
    }
}

fn write(text: &str) {
    // If the terminal is gone there is nobody left to tell; the next line that is read ends it.
    let mut out = std::io::stderr().lock();
    let _ = out.write_all(harmless(text).as_bytes());
    let _ = out.flush();
}

/// Without what a terminal would obey.
fn harmless(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

/// Breaks a line at blanks; a word that is longer than the line is cut, but for an address of the web, which nobody could copy then.
pub(in crate::cli) fn wrapped(line: &str, width: usize, hang: usize) -> Vec<String> {
    let lead: String = line.chars().take_while(|c| *c == ' ').collect();
    let hang = hang.min(width / 2);
    let mut lines = Vec::new();
    let mut now = lead;
    let mut empty = true;
    for word in line.trim_start_matches(' ').split_inclusive(' ') {
        let bare = word.trim_end_matches(' ');
        if now.width() + bare.width() > width && !empty {
            lines.push(now.trim_end().to_owned());
            now = " ".repeat(hang);
        }
        let mut rest = bare;
        let whole = rest.contains("://");
        while now.width() + rest.width() > width && !whole {
            let room = width.saturating_sub(now.width()).max(1);
            let cut = rest.char_indices().nth(room).map_or(rest.len(), |(at, _)| at);
            lines.push(format!("{now}{}", &rest[..cut]));
            now = " ".repeat(hang);
            rest = &rest[cut..];
        }
        now.push_str(rest);
        now.push_str(&word[bare.len()..]);
        empty = false;
    }
    lines.push(now.trim_end().to_owned());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        let text = "  3  eine erwachsene Person, mit rechtlicher Betreuung oder Vorsorgevollmacht unterschrift-auf-einem-blatt-ohne-eine-luecke.png";
        for width in [20, 40, 72] {
            let lines = wrapped(text, width, 5);
            assert!(lines.iter().all(|line| line.width() <= width), "{lines:#?}");
            let joined = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(joined(&lines.join(" ")), joined(text), "nothing is lost");
            assert!(lines[1..].iter().all(|line| line.starts_with("     ")), "{lines:#?}");
        }
    }

    #[test]
    fn a_no_break_space_keeps_a_line_together() {
        let text = "Quand l’opposition a-t-elle été envoyée\u{202f}? Par exemple\u{a0}: «\u{a0}hier\u{a0}»";
        for width in 20..60 {
            let lines = wrapped(text, width, 2);
            for tied in ["envoyée\u{202f}?", "exemple\u{a0}:", "«\u{a0}hier\u{a0}»"] {
                assert!(lines.iter().any(|line| line.contains(tied)), "{width}: {lines:#?}");
            }
        }
    }

    #[test]
    fn an_address_can_be_copied() {
        let lines = wrapped("• Senden Sie ihn an: https://example.org/a-very-long-address-without-a-blank", 40, 2);
        assert_eq!(lines, ["• Senden Sie ihn an:", "  https://example.org/a-very-long-address-without-a-blank"]);
    }
}
