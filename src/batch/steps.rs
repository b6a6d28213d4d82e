//! A sheet of next steps for each letter of a batch.
//!
//! In: the rows whose letters lie in the folder. Out: for each the sheet that says what to do now, under the name of its letter, in a
//! folder of its own ([`FOLDER`]) inside: what is printed and posted from the letters' folder holds no sheet. The table is read once
//! more for it, so letters of earlier runs have theirs as well; a sheet bears the date of its letter.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::drafted::{self, Drafted, Ready};
use super::folder::{Folder, Writer};
use super::job::Job;
use super::row::RowReader;
use super::setup::Setup;
use super::watch::{Stage, Watch};
use super::work;
use crate::office::Press;
use crate::problem::{Code, Problem, Problems};
use crate::table::Row;

/// The folder of the sheets, inside of that of the letters.
pub const FOLDER: &str = "next-steps";
/// A file of our own: the folder is ours.
const MARK: &str = "next-steps";

/// A thread's own tools.
struct Workplace<'w> {
    reader: RowReader<'w>,
    press: Press,
    writer: Result<Writer, Problem>,
}

/// Writes the sheets; how many, or none when it was stopped.
///
/// # Errors
/// Files of somebody else lie in the folder, or it cannot be written; or a row was changed meanwhile.
pub fn write(
    setup: &Setup<'_>,
    folder: &Folder,
    jobs: &[Job],
    suffix: &str,
    watch: &mut dyn Watch,
) -> Result<Option<usize>, Problems> {
    let sheets = claim(folder)?;
    let ready = |job: &Job| {
        let date = job.letter.as_ref()?.date;
        Some(Ready { id: job.row.id, of: job.row.of, file: job.file.clone(), date })
    };
    let letters: Vec<Ready> = jobs.iter().filter_map(ready).collect();
    let threads = AtomicUsize::new(0);
    let (mut done, mut problems) = (0, Problems::new());
    let task = work::Task {
        split: setup.split(),
        worker: || Workplace {
            reader: setup.reader(),
            press: Press::new(setup.office),
            writer: sheets.writer(&format!("steps{suffix}-{}", threads.fetch_add(1, Ordering::Relaxed))),
        },
        work: |workplace: &mut Workplace<'_>, row: Row| {
            drafted::find(&letters, row.id())
                .map(|ready| sheet(setup, workplace, &row, ready).err().unwrap_or_default())
        },
        lost: |row: &Row, problem: Problem| Some(vec![problem.in_cell(row.place(None)).file(setup.table.name.clone())]),
    };
    work::rows(setup.table, setup.settings.threads, work::MANY, setup.stop, task, &mut |found: Option<
        Vec<Problem>,
    >| {
        let Some(found) = found else { return ControlFlow::Continue(()) };
        done += usize::from(found.is_empty());
        problems.extend(found);
        watch.progress(Stage::Sheets, done, Some(letters.len()));
        ControlFlow::Continue(())
    })?;
    if problems.has_errors() {
        return Err(problems);
    }
    if setup.stop.load(Ordering::Relaxed) {
        return Ok(None);
    }
    clear(folder, &sheets);
    sheets.settle(&letters.iter().map(|l| &*l.file).collect::<Vec<_>>())?;
    Ok(Some(done))
}

/// The folder of the sheets; one of somebody else's files is left alone.
fn claim(folder: &Folder) -> Result<Folder, Problem> {
    let (place, mark) = (folder.place(FOLDER), folder.private(MARK));
    if place.exists() && !mark.exists() {
        let name = place.display().to_string();
        return Err(Code::BatchSheetsThere { name: (&name).into() }.error().file(name));
    }
    folder.write_settled(&mark, "steps", |_| Ok(()))?;
    folder.inside(FOLDER)
}

fn sheet(setup: &Setup<'_>, workplace: &mut Workplace<'_>, row: &Row, ready: &Ready) -> Result<(), Vec<Problem>> {
    let Workplace { reader, press, writer } = workplace;
    let Drafted { case, draft, .. } = setup.drafted(reader, row, ready)?;
    let pdf = press.print_steps(&case, &draft).map_err(|problem| reader.located([problem], row))?;
    let writer = writer.as_ref().map_err(|problem| vec![problem.clone()])?;
    writer.write(&ready.file, &pdf.bytes).map_err(|problem| vec![problem])
}

/// Removes sheets whose letters are gone, or have another name now.
fn clear(folder: &Folder, sheets: &Folder) {
    for entry in std::fs::read_dir(sheets.path()).into_iter().flatten().flatten() {
        if !folder.path().join(entry.file_name()).exists() {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// What of it lies in a folder of letters, to be removed with them; nothing where it is not ours.
pub fn left_behind(folder: &Folder) -> Option<std::path::PathBuf> {
    let place = folder.place(FOLDER);
    (folder.private(MARK).exists() && Path::is_dir(&place) && !place.is_symlink()).then_some(place)
}
