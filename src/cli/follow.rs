//! `follow`: the register of matters.

use std::path::Path;

use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::follow_args::FollowCommand;
use super::follow_desk::Desk;
use super::follow_feed::read;
use super::{
    follow_add, follow_calendar, follow_event, follow_forget, follow_list, follow_next, follow_quiet, follow_show,
    follow_transfer,
};
use widerspruch::register::Register;
use widerspruch::words::Say;

/// Runs the command.
///
/// # Errors
/// What is wrong with the command, a case or the register.
pub fn run(command: FollowCommand, context: &mut Context) -> Result<(), Failure> {
    match command {
        FollowCommand::Add { cases, centre: None, to } => follow_add::cases(&cases, to, context),
        FollowCommand::Add { cases, centre: Some(centre), .. } => follow_add::tables(&cases, &centre, context),
        FollowCommand::List(args) => follow_list::run(&args, context),
        FollowCommand::Show { id } => follow_show::run(id, context),
        FollowCommand::Event(args) => follow_event::run(&args, context),
        FollowCommand::Next(args) => follow_next::run(*args, context),
        FollowCommand::Quiet { id, until, off: _ } => follow_quiet::run(id, until, context),
        FollowCommand::Calendar(args) => follow_calendar::run(&args, context),
        FollowCommand::Forget(args) => follow_forget::run(&args, context),
        FollowCommand::Export { id, all: _, output, force } => follow_transfer::export(id, &output, force, context),
        FollowCommand::Import { file } => follow_transfer::import(&file, context),
        FollowCommand::Relink { id, case } => relink(id, &case, context),
    }
}

fn relink(id: i64, path: &Path, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let (case, name) = read(path, &desk.directory)?;
    let folder = context.state_folder()?;
    desk.matter(Register::look(&folder)?.as_ref(), id)?;
    Register::open(&folder)?.relink(id, &case, &name)?;
    let words = context.terminal.words.clone();
    context.terminal.result(&json!({ "id": id, "case": name }), |out| {
        writeln!(out, "{}", words.say(&Say::FollowRelinked { id: id.into(), name: (&name).into() }))
    })?;
    Ok(())
}
