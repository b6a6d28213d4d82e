//! All letters in one PDF, for the printer.
//!
//! In: the letters of a folder, in the order of the rows or by the postal code they go to. Out: one file, whole or not at all, each
//! letter beginning on a front side. It is made of the files that lie in the folder, so that it holds what was made, in
//! this run or a run before.

use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::NaiveDate;

use super::folder::Folder;
use super::job::Job;
use super::watch::{Stage, Watch};
use crate::file::{self, leftover, privacy};
use crate::pdf::collection::{Collection, CollectionError};
use crate::problem::{Code, Problem};
use crate::words::{Arg, Say, Words};

/// The order of letters in a print file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As the rows of the table.
    Input,
    /// By country and postal code of the recipient, as the post sorts; then as the rows.
    PostalCode,
}

/// A letter to be printed.
pub struct Sheet<'s> {
    /// Its file in the folder.
    pub file: &'s str,
    /// Country and postal code of the recipient.
    pub destination: &'s str,
}

impl<'s> Sheet<'s> {
    /// The letter of a row, if it has one.
    pub fn of(job: &'s Job) -> Option<Sheet<'s>> {
        job.letter.as_ref().map(|letter| Sheet { file: &job.file, destination: &letter.destination })
    }
}

/// Why letters cannot be joined.
fn reason(error: CollectionError) -> Arg {
    match error {
        CollectionError::Write(error) => error.into(),
        CollectionError::Letter(why) => Say::BatchLetterUnreadable { why: Arg::foreign(why) }.into(),
        CollectionError::TooMany => Say::BatchTooManyLetters {}.into(),
    }
}

/// What a print file tells of itself.
#[derive(Debug, Clone, Copy)]
pub struct Title<'w> {
    /// When it is made.
    pub date: NaiveDate,
    /// In which words.
    pub words: &'w Words,
}

/// Writes the print file; the number of its pages, or nothing when it was stopped.
///
/// # Errors
/// A letter cannot be read, or the file not be written.
pub fn write(
    folder: &Folder,
    place: &Path,
    mut sheets: Vec<Sheet<'_>>,
    order: Order,
    Title { date, words }: Title<'_>,
    stop: &AtomicBool,
    watch: &mut dyn Watch,
) -> Result<Option<usize>, Problem> {
    if order == Order::PostalCode {
        sheets.sort_by(|a, b| a.destination.cmp(b.destination));
    }
    let name = place.display().to_string();
    let failed = |why: Arg| Code::BatchPrintFile { name: (&name).into(), why }.error().file(name.clone());
    let same = |s: &Sheet<'_>| std::path::absolute(folder.place(s.file)).ok() == std::path::absolute(place).ok();
    if sheets.iter().any(same) {
        return Err(failed(Say::BatchNameOfLetter {}.into()));
    }
    let io = |error: std::io::Error| failed(error.into());
    let of = |error: CollectionError| failed(reason(error));
    let of_letter = |sheet: &Sheet<'_>, why: Arg| failed(Say::BatchOneLetter { letter: sheet.file.into(), why }.into());
    // Beside its place, private until it is whole; the tables of objects among our own files.
    let parent = place.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let file = leftover::part_in(parent, privacy::file_mode(parent)).map_err(io)?;
    let scratch = || tempfile::tempfile_in(folder.private("")).map_err(io);
    let writer = std::io::BufWriter::with_capacity(1 << 20, file);
    let mut collection = Collection::new(writer, scratch()?).map_err(of)?;
    let count = sheets.len();
    for (index, sheet) in sheets.iter().enumerate() {
        if stop.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let path = folder.place(sheet.file);
        let bytes = file::read(&path, file::FileKind::Letter).map_err(|e| of_letter(sheet, e.why()))?;
        collection.add(&bytes).map_err(|e| of_letter(sheet, reason(e)))?;
        watch.progress(Stage::Joining, index + 1, Some(count));
    }
    let pages = collection.pages();
    let title = words.say(&Say::BatchPrintTitle { count: count.into(), day: date.into() });
    let writer = collection.finish(&title, date, scratch()?).map_err(of)?;
    let mut file = writer.into_inner().map_err(|e| io(e.into_error()))?;
    file.flush().and_then(|()| file.as_file().sync_all()).map_err(io)?;
    file.persist(place).map_err(|e| io(e.error))?;
    Ok(Some(pages))
}
