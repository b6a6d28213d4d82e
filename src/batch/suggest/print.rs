//! A proposal as text.
//!
//! In: a [`Proposal`]. Out: a section `[columns]` that can be pasted into a centre's file, with a comment on each doubt (`# ?`), or the same as a
//! value of JSON.

use std::collections::HashSet;
use std::fmt::{Display, Formatter, Result, Write};

use serde_json::{Value, json as value};

use super::{Proposal, Use, Writer};
use crate::case::text::shown;
use crate::centre::braces;

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
    fn why(self) -> &'static str {
        match self {
            Writer::Person => {
                "no heading names a client: the person of the row writes, and the address is the sender's (sender.…)"
            }
            Writer::Centre => {
                "a heading names a client and no other column has a name: the centre writes, and the address is the client's (represented.…)"
            }
            Writer::Both => {
                "clients and other names have columns of their own: the centre writes for clients, all others write themselves"
            }
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

fn comment(doubts: &[&str], note: Option<&str>) -> String {
    let mut text = String::new();
    for doubt in doubts {
        let _ = write!(text, "   # ? {}", shown_whole(doubt));
    }
    if let Some(note) = note.filter(|_| doubts.is_empty()) {
        let _ = write!(text, "   # {}", shown_whole(note));
    }
    text
}

/// On one line.
fn shown_whole(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Display for Proposal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let rows = if self.rows == 1 { "1 row".to_owned() } else { format!("{} rows", self.rows) };
        writeln!(
            f,
            "# Proposed by the headings and {rows} of \"{}\"; a line with \"# ?\" is a guess, look at it.",
            shown(&self.table)
        )?;
        writeln!(f, "# Whose address it is: {}.", self.writer.why())?;
        for note in &self.notes {
            writeln!(f, "# ? {note}")?;
        }
        writeln!(f, "[columns]")?;
        let mut written: HashSet<&str> = HashSet::new();
        for column in &self.uses {
            let Some(field) = &column.field else {
                let mark = if braces::any(&column.heading) { "# " } else { "" };
                let doubts: Vec<&str> = column.doubt.as_deref().into_iter().collect();
                writeln!(f, "{mark}{} = \"\"{}", key(&column.heading), comment(&doubts, column.note.as_deref()))?;
                continue;
            };
            let joined = self.joined(field);
            if joined.len() == 1 {
                let mark = if **field == *column.heading { "# " } else { "" };
                let doubts: Vec<&str> = column.doubt.as_deref().into_iter().collect();
                writeln!(
                    f,
                    "{mark}{} = {}{}",
                    key(&column.heading),
                    quoted(field),
                    comment(&doubts, column.note.as_deref())
                )?;
            } else if written.insert(field) {
                let pattern: Vec<String> = joined.iter().map(|u| format!("{{{{{}}}}}", u.heading)).collect();
                let mut doubts: Vec<&str> = joined.iter().filter_map(|u| u.doubt.as_deref()).collect();
                doubts.dedup();
                writeln!(f, "{} = {}{}", key(field), key(&pattern.join(" ")), comment(&doubts, None))?;
            }
        }
        Ok(())
    }
}

/// The proposal as scripts read it.
pub fn json(proposal: &Proposal) -> Value {
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
                "doubt": column.doubt,
                "note": column.note,
            })
        })
        .collect();
    value!({
        "table": proposal.table,
        "rows": proposal.rows,
        "person": proposal.writer.section(),
        "why": proposal.writer.why(),
        "columns": columns,
        "notes": proposal.notes,
        "toml": proposal.to_string(),
    })
}
