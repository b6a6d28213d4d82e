//! Print files of a batch: where they may lie, and how they are written.
//!
//! In: a place, and the letters of a folder. Out: one PDF of all of them. It replaces nothing but a print file of the same batch, whose names the
//! folder keeps.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use super::args::SortOrder;
use super::context::Context;
use super::looker::Looker;
use widerspruch::batch::folder::{Folder, PRIVATE};
use widerspruch::batch::print_file::{self, Order, Sheet, Title};
use widerspruch::file;
use widerspruch::problem::{Code, Problem};

/// Writes a print file; how many letters are in it, or none when it was stopped.
///
/// # Errors
/// A letter cannot be read, or the file not be written.
pub(super) fn print(
    folder: &Folder,
    place: &Path,
    sheets: Vec<Sheet<'_>>,
    sort: Option<SortOrder>,
    stop: &AtomicBool,
    context: &mut Context,
) -> Result<Option<usize>, Problem> {
    let order = match sort {
        Some(SortOrder::PostalCode) => Order::PostalCode,
        None | Some(SortOrder::Table) => Order::Input,
    };
    let (count, words) = (sheets.len(), context.terminal.words.clone());
    let title = Title { date: context.today, words: &words };
    let mut looker = Looker::new(&mut context.terminal, stop);
    let pages = print_file::write(folder, place, sheets, order, title, stop, &mut looker);
    looker.finish();
    if pages?.is_none() {
        return Ok(None);
    }
    claim(place, folder)?;
    Ok(Some(count))
}

/// Print files of this batch, each on a line, so that they can be replaced.
const PRINT_FILES: &str = "print-files";

fn print_files(list: &Path) -> String {
    file::text(list, file::FileKind::Record).unwrap_or_default()
}

fn absolute(place: &Path) -> PathBuf {
    std::path::absolute(place).unwrap_or_else(|_| place.to_path_buf())
}

/// A print file replaces nothing but a print file of the same batch.
pub(super) fn free(place: &Path, out: &Path) -> Result<(), Problem> {
    let name = place.display().to_string();
    let parent = place.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if place.is_dir() || !(parent.is_dir() || absolute(parent) == absolute(out)) {
        return Err(Code::OutputPrintFile { name: (&name).into() }.error().file(name));
    }
    let ours = print_files(&out.join(PRIVATE).join(PRINT_FILES));
    let wanted = absolute(place).display().to_string();
    if place.exists() && !ours.lines().any(|line| line == wanted) {
        return Err(Code::OutputNoPrintFile { name: (&name).into() }.error().file(name));
    }
    Ok(())
}

fn claim(place: &Path, folder: &Folder) -> Result<(), Problem> {
    let list = folder.private(PRINT_FILES);
    let mut lines = print_files(&list);
    let wanted = absolute(place).display().to_string();
    if !lines.lines().any(|line| line == wanted) {
        lines.push_str(&wanted);
        lines.push('\n');
        folder.write_settled(&list, PRINT_FILES, |out| std::io::Write::write_all(out, lines.as_bytes()))?;
    }
    Ok(())
}
