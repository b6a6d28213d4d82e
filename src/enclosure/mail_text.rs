//! The text of a mail, to be set on pages.
//!
//! In: the parsed mail, and which characters no font draws. Out: its lines, without what nobody sees and with numbers for what cannot be
//! drawn; and what was left out or replaced.

use mail_parser::Message;

use super::finding::{Finding, Sort};
use crate::visible::{is_invisible, is_selector};
use crate::words::{Arg, Join, Say};

pub(super) fn lines(message: &Message<'_>, writer: &mut Writer<'_>) -> Result<Vec<String>, Finding> {
    let mut text = String::new();
    for part in 0..message.text_body_count() {
        if let Some(body) = message.body_text(part) {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(&body);
        }
        if text.len() > MOST_TEXT * 4 {
            break;
        }
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().count() > MOST_TEXT || text.split('\n').count() > MOST_LINES {
        return Err(too_much(Say::EnclosureLongText {}));
    }
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim().split('\n') {
        let line = writer.line(line.trim_end());
        // One empty line is as good as several.
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line);
        }
    }
    Ok(lines)
}

/// Turns texts of a stranger into texts that can be set.
pub(super) struct Writer<'a> {
    missing: &'a dyn Fn(&str) -> Vec<char>,
    undrawn: Vec<char>,
    hidden: bool,
}

impl<'a> Writer<'a> {
    pub fn new(missing: &'a dyn Fn(&str) -> Vec<char>) -> Self {
        Writer { missing, undrawn: Vec::new(), hidden: false }
    }

    /// A line without what nobody sees; for a character that no font draws stands its number.
    pub fn line(&mut self, text: &str) -> String {
        let text = text.replace(['\t', '\u{a0}'], " ");
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}');
        self.hidden |= text.chars().any(turns);
        // Selectors of variants and joiners of emoji show nothing of their own.
        let seen: String = text.chars().filter(|c| !c.is_control() && !is_invisible(*c) && !is_selector(*c)).collect();
        let missing = (self.missing)(&seen);
        if missing.is_empty() {
            return seen;
        }
        for c in &missing {
            if !self.undrawn.contains(c) && self.undrawn.len() < 100 {
                self.undrawn.push(*c);
            }
        }
        let number = |c: char| if missing.contains(&c) { format!("[U+{:04X}]", c as u32) } else { c.to_string() };
        seen.chars().map(number).collect()
    }

    pub fn faults(&self) -> Vec<Finding> {
        let mut faults = Vec::new();
        if !self.undrawn.is_empty() {
            let numbers = self.undrawn.iter().take(5).map(|c| format!("U+{:04X}", *c as u32));
            faults.push(Finding::warning(
                Sort::NoGlyph,
                Say::EnclosureUndrawn { numbers: Arg::list(numbers, Join::Comma) },
                Say::EnclosureAddFont {},
            ));
        }
        if self.hidden {
            faults.push(Finding::warning(Sort::TurnedText, Say::EnclosureTurned {}, Say::EnclosureLookAtNames {}));
        }
        faults
    }
}

/// Most characters and lines of its text: sixty pages.
const MOST_TEXT: usize = 200_000;

const MOST_LINES: usize = 3_000;

/// Refuses a mail that is larger than what anybody prints.
pub(super) fn too_much(what: Say) -> Finding {
    Finding::error(Sort::TooComplex, what, Say::EnclosurePrintMail {})
}
