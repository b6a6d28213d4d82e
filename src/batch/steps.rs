//! A sheet of next steps for each letter of a batch.
//!
//! In: the rows whose letters lie in the folder, and the sheets that were made with them. Out: each sheet, which says what to do now, under the name
//! of its letter, in a folder of its own ([`FOLDER`]) inside: what is printed and posted from the letters' folder holds no sheet. Letters of
//! earlier runs have theirs as well; a sheet bears the date of its letter.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::folder::Folder;
use super::job::Job;
use super::run::Written;
use super::watch::{Stage, Watch};
use crate::problem::{Code, Problem};

/// The folder of the sheets, inside of that of the letters.
pub const FOLDER: &str = "next-steps";
/// A file of our own: the folder is ours.
const MARK: &str = "next-steps";

/// Brings the sheets to their places; how many, or none when it was stopped.
///
/// # Errors
/// Files of somebody else lie in the folder, or it cannot be written.
pub fn place(
    written: &Written,
    jobs: &[Job],
    stop: &AtomicBool,
    watch: &mut dyn Watch,
) -> Result<Option<usize>, Problem> {
    let Written { folder, staging, .. } = written;
    let sheets = claim(folder)?;
    let with_sheet = || jobs.iter().filter(|job| job.letter.is_some() && job.row.waiting.sheet);
    let of = with_sheet().count();
    for (index, job) in with_sheet().enumerate() {
        if stop.load(Ordering::Relaxed) {
            return Ok(None);
        }
        staging.place_sheet(job.row.waiting.shelf, job.row.id, &sheets.place(&job.file))?;
        watch.progress(Stage::Sheets, index + 1, Some(of));
    }
    clear(folder, &sheets);
    sheets.settle(&with_sheet().map(|job| &*job.file).collect::<Vec<_>>())?;
    Ok(Some(of))
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
