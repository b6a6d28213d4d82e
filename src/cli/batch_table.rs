//! How a table was understood, before its letters are made.
//!
//! In: a table that was opened. Out: a line for people: encoding, dividers, sheet, where the headings are, a few words; and which columns nobody reads.

use widerspruch::batch::columns;
use widerspruch::centre::Centre;
use widerspruch::table::Table;
use widerspruch::words::{Arg, Join, Say, Words};

/// How a table was understood, with a few of its words, so that a wrong guess is seen.
pub(super) fn understood(table: &Table, words: &Words) -> String {
    let shown = |text: &String| widerspruch::visible::shown(text);
    let found = &table.found;
    let mut parts: Vec<String> = found.encoding.iter().cloned().collect();
    let mut say = |said: Say| parts.push(words.say(&said));
    match found.delimiter {
        Some(b'\t') => say(Say::CliTabs {}),
        Some(by) => say(Say::CliDivided { by: char::from(by).to_string().into() }),
        None => {}
    }
    if let Some((name, others)) = &found.sheet {
        let hidden = quoted(found.hidden_sheets.iter().map(shown));
        let hidden = if *others == 0 || found.hidden_sheets.is_empty() { Arg::Absent } else { hidden };
        say(Say::CliSheet { name: shown(name).into(), others: (*others).into(), hidden });
    }
    if found.above > 0 {
        say(Say::CliHeadingsIn { line: found.heading_line.into() });
    }
    if !found.sample.is_empty() {
        say(Say::CliReadAs { words: Arg::list(found.sample.iter().map(shown), Join::Comma) });
    }
    if parts.is_empty() { String::new() } else { format!("{}: {}", table.name, parts.join("; ")) }
}

/// Names in the quotes of the language.
fn quoted(names: impl Iterator<Item = String>) -> Arg {
    Arg::list(names.map(|name| Say::CliQuoted { text: name.into() }), Join::Comma)
}

/// The columns that nobody reads because the centre wants unknown ones passed over.
pub(super) fn passed_over(centre: &Centre, table: &Table, words: &Words) -> String {
    let names = columns::passed_over(centre, &table.headings);
    if names.is_empty() {
        return String::new();
    }
    let names = quoted(names.iter().map(|name| widerspruch::visible::shown(name)));
    words.say(&Say::CliNotRead { table: (&table.name).into(), names })
}
