//! Comments of a new case file.
//!
//! In: a document without comments and the words of whoever reads it. Out: the same with a head that says how to change
//! it, and a line above each section.

use toml_edit::{DocumentMut, Item};

use crate::words::Words;

/// What stands above a section.
const SECTIONS: &[&str] =
    &["sender", "represented", "recipient", "matter", "account", "event", "enclosure", "output", "signature", "seal"];

/// Puts them in.
pub fn add(document: &mut DocumentMut, words: &Words) {
    let head = lines(words, "head");
    if let Some(mut key) = document.as_table_mut().key_mut("kind") {
        key.leaf_decor_mut().set_prefix(head);
    }
    for name in SECTIONS {
        let comment = lines(words, name);
        match document.get_mut(name) {
            Some(Item::Table(table)) => table.decor_mut().set_prefix(format!("\n{comment}")),
            Some(Item::ArrayOfTables(rows)) => {
                for (index, table) in rows.iter_mut().enumerate() {
                    let comment = if index == 0 { comment.as_str() } else { "" };
                    table.decor_mut().set_prefix(format!("\n{comment}"));
                }
            }
            _ => {}
        }
    }
}

fn lines(words: &Words, name: &str) -> String {
    let text = words.by_id(&format!("interview-comment-{name}")).unwrap_or_default();
    text.lines().map(|line| format!("# {line}\n")).collect()
}
