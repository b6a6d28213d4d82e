//! The list on paper and in a spreadsheet.
//!
//! In: lines of the list. Out: a table of CSV with empty columns for who looks the facts up, which no spreadsheet takes for formulas; or a page of Markdown
//! to tick off, by record.

use std::fmt::Write;

use super::Line;
use crate::read::choice::Choice;
use crate::table::written;

/// The headings, in their order. The last four are empty, to be filled in.
pub const HEADINGS: [&str; 12] =
    ["id", "about", "says", "source", "last checked", "sure", "found", SEEN, CHECKED, BY, RESULT, NOTE];
/// A hash of the text that is looked up.
pub const SEEN: &str = "seen";
/// On which day it was looked up.
pub const CHECKED: &str = "checked";
/// By whom.
pub const BY: &str = "by";
/// What was found: ok, changed, gone.
pub const RESULT: &str = "result";
/// What else there is to say.
pub const NOTE: &str = "note";

/// The table.
pub fn csv(lines: &[Line]) -> Vec<u8> {
    let mut out = written::MARK.to_vec();
    written::line(&mut out, &HEADINGS.map(str::to_owned));
    lines.iter().for_each(|line| written::line(&mut out, &cells(line)));
    out
}

fn cells(line: &Line) -> [String; 12] {
    let fact = &line.fact;
    let empty = String::new;
    [
        fact.id.clone(),
        fact.sort.word().to_owned(),
        fact.says.clone(),
        fact.source.clone(),
        fact.checked.map(|day| day.to_string()).unwrap_or_default(),
        fact.sure.to_owned(),
        found(line),
        format!("{:032x}", fact.seen().0),
        empty(),
        empty(),
        empty(),
        empty(),
    ]
}

/// What was found of it before, if that still holds.
fn found(line: &Line) -> String {
    line.mark.as_ref().map(|mark| format!("{} {}", mark.verdict.word(), mark.checked)).unwrap_or_default()
}

/// The page.
pub fn markdown(lines: &[Line]) -> String {
    let mut out = String::new();
    let mut last = "";
    for line in lines {
        let fact = &line.fact;
        let end = fact.id.match_indices('/').nth(1).map_or(fact.id.len(), |(at, _)| at);
        let (record, part) = (&fact.id[..end], fact.id[end..].trim_start_matches('/'));
        if record != last {
            let _ = write!(out, "{}## {record}\n\n", if out.is_empty() { "" } else { "\n" });
            last = record;
        }
        let day = fact.checked.map_or_else(|| "never".to_owned(), |day| day.to_string());
        let found = found(line);
        let found = if found.is_empty() { found } else { format!(", {found}") };
        let _ = writeln!(out, "- [ ] **{}** ({day}{found}): {}", plain(part), plain(&fact.says));
        if !fact.source.is_empty() {
            let _ = writeln!(out, "  {}", plain(&fact.source));
        }
    }
    out
}

/// A text in which no sign is one of Markdown's.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~') {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}
