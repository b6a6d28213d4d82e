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

/// Explains the first of each field whose words are not plain, behind its value: for an example that is filled by hand.
pub fn explain(document: &mut DocumentMut, words: &Words) {
    let fields = [
        ("sender", "country"),
        ("represented", "relation"),
        ("recipient", "authority"),
        ("matter", "status"),
        ("matter", "grounds"),
        ("account", "service"),
        ("event", "what"),
        ("event", "channel"),
        ("event", "received"),
        ("event", "enclosure"),
    ];
    for (section, field) in fields {
        let value = match document.get_mut(section) {
            Some(Item::Table(table)) => table.get_mut(field).and_then(Item::as_value_mut),
            Some(Item::ArrayOfTables(rows)) => {
                rows.iter_mut().find_map(|row| row.get_mut(field).and_then(Item::as_value_mut))
            }
            _ => None,
        };
        let text = words.by_id(&format!("interview-comment-{section}-{field}"));
        if let (Some(value), Some(text)) = (value, text) {
            value.decor_mut().set_suffix(format!("  # {text}"));
        }
    }
}

fn lines(words: &Words, name: &str) -> String {
    let text = words.by_id(&format!("interview-comment-{name}")).unwrap_or_default();
    text.lines().map(|line| format!("# {line}\n")).collect()
}
