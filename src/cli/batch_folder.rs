//! `batch merge` and `batch purge`: what is done later to a folder that batches wrote into.

use std::path::Path;

use serde_json::json;

use super::args::SortOrder;
use super::batch_print;
use super::batch_told::tell;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use widerspruch::batch::folder::{Folder, PRIVATE};
use widerspruch::batch::gather;
use widerspruch::problem::{Code, Problem};
use widerspruch::words::{Arg, Say};

/// Joins the results of all shards.
///
/// # Errors
/// A result is missing or cannot be read, or a part of the letters was not made.
pub(super) fn merge(
    folder: &Path,
    place: Option<&Path>,
    sort: Option<SortOrder>,
    context: &mut Context,
) -> Result<(), Failure> {
    let ours = ours(folder)?;
    if let Some(place) = place {
        batch_print::free(place, folder)?;
    }
    let gather::Gathered { outcomes, gone, missing } = gather::shards(&ours)?;
    let mut summary = gather::summary(&outcomes);
    if let Some(place) = place {
        let stop = context.heed_signals();
        summary.printed = batch_print::print(&ours, place, gather::sheets(&outcomes), sort, &stop, context)?;
        summary.interrupted = summary.printed.is_none();
    }
    if context.terminal.json() {
        for outcome in &outcomes {
            context.terminal.line(outcome)?;
        }
    }
    let missing_parts = missing.iter().map(|part| Code::BatchMissingShard { part: Arg::text(part) }.warning());
    let problems: Vec<Problem> = missing_parts.chain(gone).collect();
    context.terminal.problems(&problems.into());
    tell(&summary, folder, "", place, context)?;
    let part = summary.errors > 0 || summary.waiting > 0 || summary.interrupted || !missing.is_empty();
    if part { Err(Failure::Told(Exit::PartFailed)) } else { Ok(()) }
}

/// A folder that a batch wrote into.
fn ours(folder: &Path) -> Result<Folder, Problem> {
    if !folder.join(PRIVATE).is_dir() {
        let name = folder.display().to_string();
        return Err(Code::BatchNoBatch { name: (&name).into() }.error().file(name));
    }
    Folder::make(folder)
}

/// Removes what runs left in a folder, or lists it.
///
/// # Errors
/// It is no folder of a batch, or something cannot be removed.
pub(super) fn purge(folder: &Path, letters: bool, yes: bool, context: &mut Context) -> Result<(), Failure> {
    let left = gather::left_behind(&ours(folder)?, letters);
    let names: Vec<String> = left.iter().map(|path| path.display().to_string()).collect();
    if !yes {
        let hint = context.terminal.words.say(&Say::CliWouldRemove { count: names.len().into() });
        return Ok(context.terminal.result(&json!({ "would_remove": names }), |out| {
            names.iter().try_for_each(|name| writeln!(out, "{name}"))?;
            writeln!(out, "{hint}")
        })?);
    }
    gather::remove(folder, &left)?;
    let said = context.terminal.words.say(&Say::CliRemoved { count: names.len().into() });
    Ok(context.terminal.result(&json!({ "removed": names }), |out| writeln!(out, "{said}"))?)
}
