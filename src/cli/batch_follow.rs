//! `batch --follow` and `follow add TABLE --centre FILE`: the rows of a table as matters.

use std::collections::HashMap;
use std::path::Path;

use super::context::Context;
use super::failure::Failure;
use super::follow_desk::whole_path;
use super::follow_feed::not_kept;
use widerspruch::batch::folder::Folder;
use widerspruch::batch::job::{FollowCount, Job};
use widerspruch::batch::matters::{self, Rows};
use widerspruch::batch::setup::Setup;
use widerspruch::directory::Directory;
use widerspruch::outbox::clock::Clock;
use widerspruch::problem::{Problem, Problems};
use widerspruch::register::Register;
use widerspruch::register::kept::{Followed, Kept, Made};
use widerspruch::register::printed::Printed;
use widerspruch::table::Options;

/// Tells the register of the rows that have a letter. A register that cannot be written stops nothing, and is told.
pub(super) fn tell(
    setup: &Setup<'_>,
    jobs: &[Job],
    table: &Path,
    centre: &Path,
    folder: &Folder,
    context: &mut Context,
) -> Option<FollowCount> {
    let place = whole_path(folder.path());
    let made = |job: &Job| -> Option<Made> {
        let letter = job.letter.as_ref()?;
        let printed = Printed { file: place.join(&*job.file), hash: letter.sha256 };
        Some(Made { on: letter.date, printed: Some(printed) })
    };
    let made: HashMap<&str, Made> = jobs.iter().filter_map(|job| Some((&*job.row.key, made(job)?))).collect();
    let rows = Rows {
        table: setup.table,
        centre: setup.centre,
        directory: &setup.office.directory,
        pad: setup.settings.pad_postal_codes,
    };
    let kept = rows.kept(&whole(table), &whole(centre), &|key| made.get(key).cloned());
    // A row that was good a moment ago and is wrong now was changed meanwhile; it has been told, or will be.
    match kept.and_then(|(kept, _)| enter(&kept, context)) {
        Ok(followed) => Some(count(&followed)),
        Err(problem) => {
            context.terminal.problems(&not_kept(problem).into());
            None
        }
    }
}

/// Follows the good rows of a table; with what is wrong with the others.
///
/// # Errors
/// Table or centre's file cannot be read, the register cannot be written.
pub(super) fn add(
    table: &Path,
    centre: &Path,
    directory: &Directory,
    context: &Context,
) -> Result<(Vec<Followed>, Problems), Failure> {
    let (opened, loaded) = matters::open(table, centre, &Options::default())?;
    let rows = Rows { table: &opened, centre: &loaded, directory, pad: false };
    let (kept, wrong) =
        rows.kept(&whole(table), &whole(centre), &|_| Some(Made { on: context.today, printed: None }))?;
    Ok((enter(&kept, context)?, wrong))
}

/// How many of them are new.
pub(super) fn count(followed: &[Followed]) -> FollowCount {
    let new = followed.iter().filter(|one| one.is_new).count();
    FollowCount { new, known: followed.len() - new }
}

fn whole(path: &Path) -> String {
    whole_path(path).display().to_string()
}

fn enter(kept: &[Kept], context: &Context) -> Result<Vec<Followed>, Problem> {
    Register::open(&context.state_folder()?)?.follow(kept, None, context.clock().now())
}
