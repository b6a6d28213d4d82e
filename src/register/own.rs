//! Our own letters as what shows a step.
//!
//! In: a matter and a line of its chronology. Out: the letter that was sent by it, and of a letter its PDF and the day it bears. A letter
//! shows only what was done by it: not an earlier step of the same sort that the case told of, nor one of a day before it was written.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::chronology::{Happened, Line, Source};
use super::matter::{Letter, Matter};
use crate::case::What;
use crate::file;
use crate::pdf;

/// The PDF of a letter, beside its case; none where none is there.
pub fn document(letter: &Letter) -> Option<PathBuf> {
    beside(Path::new(&letter.case_file))
}

/// As [`document`], of a case file.
pub fn beside(case: &Path) -> Option<PathBuf> {
    Some(case.with_extension("pdf")).filter(|pdf| pdf.is_file())
}

/// The day that a letter of ours bears; none where the file is no such letter or cannot be read.
pub fn day(document: &Path) -> Option<NaiveDate> {
    file::read(document, file::FileKind::Enclosure).ok().and_then(|bytes| pdf::day_of(&bytes))
}

/// The letter that was sent by what a line tells; none where it was another one, or nobody knows. Letters are asked which event they
/// are by kind.
pub fn letter_of<'m>(matter: &'m Matter, line: &Line, event_of: &dyn Fn(&str) -> Option<What>) -> Option<&'m Letter> {
    let is_it = |letter: &Letter| match (line.what, &line.letter) {
        (Happened::Event(what), _) => event_of(&letter.kind) == Some(what),
        (_, kind) => kind.as_ref() == Some(&letter.kind),
    };
    if let Some(mail) = line.mail {
        return matter.letters.iter().find(|letter| letter.mails.iter().any(|(id, _)| *id == mail));
    }
    if line.source == Source::Case {
        return None;
    }
    let written = |letter: &Letter| document(letter).and_then(|pdf| day(&pdf)).unwrap_or(letter.made_on);
    let mut newest_first = matter.letters.iter().rev().filter(|letter| is_it(letter));
    newest_first.find(|letter| written(letter) <= line.on)
}
