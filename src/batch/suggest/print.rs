//! A proposal as text.
//!
//! In: a [`Proposal`]. Out: a section `[columns]` that can be pasted into a centre's file, with a comment on each doubt (`# ?`), or the same as a
//! value of JSON.

use std::collections::HashSet;
use std::fmt::Write;

use serde_json::{Value, json as value};

use super::{Proposal, Use, Writer};
use crate::centre::braces;
use crate::visible::shown;
use crate::words::{Say, Words};

impl Writer {
    /// The part of a case that holds the person of a row.
    fn section(self) -> &'static str {
        match self {
            Writer::Person => "sender",
            Writer::Centre => "represented",
            Writer::Both => "both",
        }
    }

    /// The rule it follows from.
    fn why(self) -> Say {
        match self {
            Writer::Person => Say::BatchWriterPerson {},
            Writer::Centre => Say::BatchWriterCentre {},
            Writer::Both => Say::BatchWriterBoth {},
        }
    }
}

/// A text in the quotes of TOML.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn key(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

impl Proposal {
    /// The columns that fill a field together, in the order in which they are joined.
    fn joined(&self, field: &str) -> Vec<&Use> {
        let mut uses: Vec<&Use> = self.uses.iter().filter(|u| u.field.as_deref() == Some(field)).collect();
        uses.sort_by_key(|u| u.part);
        uses
    }
}

fn comment(doubts: &[&Say], note: Option<&Say>, words: &Words) -> String {
    let mut text = String::new();
    for doubt in doubts {
        let _ = write!(text, "   # ? {}", shown_whole(&words.say(*doubt)));
    }
    if let Some(note) = note.filter(|_| doubts.is_empty()) {
        let _ = write!(text, "   # {}", shown_whole(&words.say(note)));
    }
    text
}

/// On one line.
fn shown_whole(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The proposal as text, with comments in these words.
pub fn text(proposal: &Proposal, words: &Words) -> String {
    let mut lines = Vec::new();
    let head = Say::BatchProposed { count: proposal.rows.into(), table: shown(&proposal.table).into() };
    let whose = Say::BatchWhose { why: proposal.writer.why().into() };
    lines.extend([head, whose].map(|say| format!("# {}", words.say(&say))));
    lines.extend(proposal.notes.iter().map(|note| format!("# ? {}", words.say(note))));
    lines.push("[columns]".to_owned());
    let mut written: HashSet<&str> = HashSet::new();
    for column in &proposal.uses {
        let doubts: Vec<&Say> = column.doubt.iter().collect();
        let Some(field) = &column.field else {
            let mark = if braces::any(&column.heading) { "# " } else { "" };
            let comment = comment(&doubts, column.note.as_ref(), words);
            lines.push(format!("{mark}{} = \"\"{comment}", key(&column.heading)));
            continue;
        };
        let joined = proposal.joined(field);
        if joined.len() == 1 {
            let mark = if **field == *column.heading { "# " } else { "" };
            let comment = comment(&doubts, column.note.as_ref(), words);
            lines.push(format!("{mark}{} = {}{comment}", key(&column.heading), quoted(field)));
        } else if written.insert(field) {
            let pattern: Vec<String> = joined.iter().map(|u| format!("{{{{{}}}}}", u.heading)).collect();
            let mut doubts: Vec<&Say> = joined.iter().filter_map(|u| u.doubt.as_ref()).collect();
            doubts.dedup();
            lines.push(format!("{} = {}{}", key(field), key(&pattern.join(" ")), comment(&doubts, None, words)));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The proposal as scripts read it.
pub fn json(proposal: &Proposal, words: &Words) -> Value {
    let said = |say: &Option<Say>| say.as_ref().map(|say| words.say(say));
    let columns: Vec<Value> = proposal
        .uses
        .iter()
        .map(|column| {
            let joined: Vec<&str> = match &column.field {
                Some(field) => proposal.joined(field).iter().map(|u| u.heading.as_ref()).collect(),
                None => Vec::new(),
            };
            value!({
                "column": column.number,
                "heading": column.heading.as_ref(),
                "field": column.field,
                "joined": if joined.len() > 1 { joined } else { Vec::new() },
                "doubt": said(&column.doubt),
                "note": said(&column.note),
            })
        })
        .collect();
    value!({
        "table": proposal.table,
        "rows": proposal.rows,
        "person": proposal.writer.section(),
        "why": words.say(&proposal.writer.why()),
        "columns": columns,
        "notes": proposal.notes.iter().map(|note| words.say(note)).collect::<Vec<_>>(),
        "toml": text(proposal, words),
    })
}
