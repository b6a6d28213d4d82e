//! `follow add`: matters of cases and of rows that are followed from now on.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::batch_follow;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::follow_desk::Desk;
use super::follow_feed::{said as said_of, take_in};
use widerspruch::problem::Problems;
use widerspruch::register::kept::Followed;
use widerspruch::words::Say;

/// Follows the matters of cases; `to` is the matter of which the case is a further letter.
///
/// # Errors
/// A case cannot be read, or the register cannot be written.
pub(super) fn cases(paths: &[PathBuf], to: Option<i64>, context: &mut Context) -> Result<(), Failure> {
    let added = take_in(paths, to, context)?;
    let values = as_json(&added);
    let words = context.terminal.words.clone();
    context.terminal.result(&values, |out| {
        for one in &added {
            writeln!(out, "{}", words.say(&said_of(one)))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Follows the matters of the rows of a centre's tables.
///
/// # Errors
/// A table or the centre's file is wrong, or the register cannot be written; rows that are wrong are told, and the others are followed.
pub(super) fn tables(tables: &[PathBuf], centre: &Path, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let (mut added, mut wrong) = (Vec::new(), Problems::new());
    for table in tables {
        let (followed, problems) = batch_follow::add(table, centre, &desk.directory, context)?;
        added.extend(followed);
        wrong.extend(problems);
    }
    let values = as_json(&added);
    let (words, count) = (context.terminal.words.clone(), batch_follow::count(&added));
    context.terminal.result(&values, |out| {
        let say = Say::FollowAddedMany { new: count.new.into(), known: count.known.into() };
        writeln!(out, "{}", words.say(&say))
    })?;
    if wrong.has_errors() { Err(Failure::Ended(Exit::PartFailed, wrong)) } else { Ok(()) }
}

fn as_json(added: &[Followed]) -> Vec<serde_json::Value> {
    added.iter().map(|one| json!({ "id": one.id, "label": one.label, "new": one.is_new })).collect()
}
