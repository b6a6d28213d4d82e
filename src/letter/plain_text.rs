//! A letter as plain text.
//!
//! In: a [`Letter`]. Out: the same letter for a web form or the body of an e-mail: UTF-8, one line a
//! paragraph (the form breaks them), no line longer than the text makes it, `\n` line ends.

use super::Letter;
use crate::text::plain::block;
use crate::text::text_of;

/// The whole letter.
pub fn plain_text(letter: &Letter) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut sender = vec![letter.letterhead.name.clone()];
    sender.extend(letter.letterhead.lines.iter().chain(&letter.letterhead.foot).cloned());
    parts.push(sender.join("\n"));
    parts.push(letter.recipient.join("\n"));
    parts.push(letter.information.iter().map(|i| format!("{} {}", i.label, i.value)).collect::<Vec<_>>().join("\n"));
    text(letter, &mut parts);
    if let Some(copy) = &letter.copy {
        parts.extend([copy.title.clone(), copy.note.clone(), copy.told_in_letter.clone()]);
        text(&copy.letter, &mut parts);
    }
    parts.retain(|p| !p.is_empty());
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

/// What is said, from the subject to the last name and paper.
fn text(letter: &Letter, parts: &mut Vec<String>) {
    parts.push(text_of(&letter.subject));
    parts.push(letter.opening.clone());
    parts.extend(letter.body.iter().map(block));
    parts.extend(letter.signature.place_and_date.iter().cloned());
    parts.push(letter.closing.clone());
    parts.push(letter.signature.signers.iter().map(|s| s.lines.join("\n")).collect::<Vec<_>>().join("\n\n"));
    if !letter.enclosures.titles.is_empty() {
        let mut lines = vec![letter.enclosures.heading.clone()];
        lines.extend(letter.enclosures.titles.iter().enumerate().map(|(i, t)| format!("{}. {t}", i + 1)));
        parts.push(lines.join("\n"));
    }
    if let Some(annex) = &letter.annex {
        parts.push(text_of(&annex.title));
        parts.extend(annex.body.iter().map(block));
        parts.extend(annex.lines.iter().map(|line| format!("{}\n{line}", "_".repeat(40))));
    }
}
