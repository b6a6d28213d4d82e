//! What a record says of itself, for people.
//!
//! In: the [`Provenance`] of an authority or a controller. Out: the last lines of the record, how sure it is in a word, and a warning where it is in
//! doubt.

use std::io::Write;

use chrono::NaiveDate;

use widerspruch::directory::{CameWith, Level, Provenance};
use widerspruch::mark::Found;
use widerspruch::problem::Code;
use widerspruch::read::choice::Choice;
use widerspruch::words::{Arg, Say, Words};

use super::columns::{label_of, line};
use super::context::Context;

/// Notes, how sure the record is, when and where it was read, and what contradicts it.
pub fn show(own: &Provenance, out: &mut dyn Write, words: &Words) -> std::io::Result<()> {
    let noted = |text: &String| of_source(text, own, words);
    line(out, words, "notes", own.notes.iter().map(noted))?;
    line(out, words, "sure", [sure_by(own, words)])?;
    line(out, words, "doubt", own.found.iter().map(|found| words.say(&found.say())))?;
    line(out, words, "checked", own.checked.map(|day| day.to_string()))?;
    line(out, words, "source", &own.sources)?;
    line(out, words, "conflict", own.conflicts.iter().map(noted))
}

/// How sure a record is, in a word.
pub fn sure(own: &Provenance, words: &Words) -> String {
    label_of(own.confidence.level.word(), words)
}

/// The same with who says so, where it is not the program.
pub fn sure_by(own: &Provenance, words: &Words) -> String {
    let sure = sure(own, words);
    let by_file = own.update.filter(|_| own.confidence.level != Level::User);
    by_file.map_or(sure.clone(), |file| words.say(&Say::CliSureBy { is: sure.into(), whom: file.say().into() }))
}

/// What a list says behind a record or a letter: the signed file it came with, and what of it was found changed or gone; nothing of most.
pub fn remarks(update: Option<CameWith>, found: &[Found], words: &Words) -> String {
    let file = update.map(|file| words.say(&file.say()));
    let found = found.iter().map(|found| words.say(&found.say()));
    let remarks: Vec<String> = file.into_iter().chain(found).collect();
    if remarks.is_empty() { String::new() } else { format!(" ({})", remarks.join("; ")) }
}

/// A text that a record has in English alone, marked for readers of other languages; what users wrote is in a language of theirs.
pub fn of_source(text: &str, own: &Provenance, words: &Words) -> String {
    let own = own.confidence.level == Level::User || words.tag() == Words::english().tag();
    if own { text.to_owned() } else { words.say(&Say::CliInEnglish { text: text.into() }) }
}

/// Whether a record belongs to a list of those at which nobody has looked for so many days, or to one of all.
pub fn is_older(checked: Option<NaiveDate>, days: Option<u32>, today: NaiveDate) -> bool {
    let old = |days: u32| checked.is_none_or(|day| (today - day).num_days() > i64::from(days));
    days.is_none_or(old)
}

/// Tells what is doubtful about a record.
pub fn warn(id: &str, doubt: Option<Arg>, context: &mut Context) {
    if let Some(doubt) = doubt {
        let problem = Code::DirectoryWeakRecord { id: id.into(), doubt }.warning();
        context.terminal.problems(&problem.into());
    }
}
