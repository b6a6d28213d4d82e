//! The markup of letters, and lists of steps.
//!
//! In: what a template rendered to. Out: blocks whose text can be said, or the first mistake. A value stands in it as it was typed.

use widerspruch::text::{markup, plain, steps, text_of};

use crate::seeds::{self, Seed};

/// Reads a text as blocks, as one line, as steps, and as a value.
pub fn read(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match markup::blocks(&text) {
        Ok(blocks) => drop(plain::blocks_text(&blocks)),
        Err(error) => drop(error.say()),
    }
    if let Err(error) = markup::line(&text) {
        let _ = error.say();
    }
    match steps::read(&text) {
        Ok(read) => assert!(steps::count(&read) <= read.len() && steps::told(&read).len() == read.len()),
        Err(error) => drop(error.say()),
    }
    // What a person typed, as the reader of cases takes it: it is never markup.
    let typed: String = text.chars().filter(|c| !c.is_control() && !private(*c)).collect();
    let typed = typed.trim();
    if !typed.is_empty() {
        let runs = markup::line(&markup::literal(typed)).expect("a value is no markup");
        assert_eq!(text_of(&runs), typed);
        assert!(runs.iter().all(|run| !run.strong && !run.emphasis && run.link.is_none()), "a value in bold");
    }
}

fn private(c: char) -> bool {
    matches!(u32::from(c), 0xe000..=0xf8ff | 0xf0000..)
}

/// A letter and steps as text.
pub fn seeds() -> Vec<Seed> {
    let mut all = seeds::texts(&[
        "## Kopf\n\nText **fett** und *kursiv*.\n\n1. eins\n2. zwei\n   weiter\n\n- a\n- b\n\n[x] ja\n[ ] nein\n",
        "| a | b |\n|---|---|\n| 1 | **2** |\n\n> Zitat\n> weiter\n",
        "before:\n- Eins\nposting:\n- Zwei\nnotes:\n- Drei\n",
        "\u{2}*kein Markup*\u{3} [Text](https://example.org)",
    ]);
    all.extend(seeds::all("markup", &["letter_templates/de"], &[".hbs"], 4096));
    all
}
