//! Our own letters as what shows a step.
//!
//! In: a matter and a line of its chronology. Out: the letter that was sent by it, and of a letter its PDF and the day it bears. A letter
//! shows only what was done by it: not an earlier step of the same sort that the case told of, nor one of a day before it was written.
//!
//! A register that came from another machine may name any file of this one. So a file counts as a matter's only where it is what the
//! register says: a case of that kind about that person, a letter of ours, or what was named here as a proof.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::chronology::{Happened, Line, Source};
use super::kept::person;
use super::matter::{Letter, Matter};
use super::printed::Printed;
use crate::case::{What, document};
use crate::file;
use crate::pdf;

/// The PDF of a letter: where a batch put it, or beside its case; none where none is there.
pub fn document(matter: &Matter, letter: &Letter) -> Option<PathBuf> {
    let case = || Some(Path::new(&letter.case_file)).filter(|_| !is_row(matter, letter));
    letter.printed.as_ref().and_then(Printed::there).or_else(|| beside(case()?))
}

/// Whether a letter is a row of a table: that is no file, and a PDF beside its table is not its letter.
pub fn is_row(matter: &Matter, letter: &Letter) -> bool {
    matter.centre.is_some() && !Path::new(&letter.case_file).is_file()
}

/// As [`document()`], of a case file.
pub fn beside(case: &Path) -> Option<PathBuf> {
    Some(case.with_extension("pdf")).filter(|pdf| pdf.is_file())
}

/// Whether a file is the case of a letter: of its kind, and about the person of its matter.
pub fn is_case(matter: &Matter, letter: &Letter) -> bool {
    let text = file::text(Path::new(&letter.case_file), file::FileKind::Case).unwrap_or_default();
    let Some(document) = document::read(&text) else { return false };
    let is_kind = document.get("kind").and_then(|kind| kind.as_str()) == Some(letter.kind.as_str());
    // An earlier version kept no hash of the name.
    let is_about = |wanted: &String| document::person(&document).is_some_and(|name| person(name) == *wanted);
    is_kind && matter.person.as_ref().is_none_or(is_about)
}

/// The file that shows what a line tells. Of a register of another machine its name alone is known: it is looked for beside the cases.
pub fn proof(matter: &Matter, line: &Line) -> Option<PathBuf> {
    let named = Path::new(line.proof.as_deref()?);
    if named.is_absolute() {
        return Some(named.to_path_buf());
    }
    let cases = matter.letters.iter().rev().filter(|letter| is_case(matter, letter));
    cases.map(|letter| Path::new(&letter.case_file).with_file_name(named)).find(|file| file.is_file())
}

/// The day that a letter bears, as its PDF tells it; none where that is not there. Of a row's letter the register has it.
pub fn written(matter: &Matter, letter: &Letter) -> Option<NaiveDate> {
    match &letter.printed {
        Some(_) => Some(letter.made_on),
        None => document(matter, letter).and_then(|pdf| day(&pdf)),
    }
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
    let written = |letter: &Letter| written(matter, letter).unwrap_or(letter.made_on);
    let mut newest_first = matter.letters.iter().rev().filter(|letter| is_it(letter));
    newest_first.find(|letter| written(letter) <= line.on)
}
