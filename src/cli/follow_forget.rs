//! `follow forget`: erases matters from the state folder.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::exit::Exit;
use super::follow::{Desk, whole_path};
use super::follow_args::FollowForgetArgs;
use super::follow_list::{found, is_expired};
use super::outbox::asked;
use super::terminal::somebody_is_there;
use super::{Context, Failure};
use crate::case::load;
use crate::outbox::clock::Clock;
use crate::outbox::is_busy;
use crate::problem::{Code, Problem, Problems};
use crate::register::Register;
use crate::register::forget::files_of;
use crate::register::kept::person;
use crate::register::matter::{Letter, Matter};
use crate::words::Say;

/// Runs the command.
///
/// # Errors
/// There is no such matter; a mail of it is not finished; it was not confirmed; a file stays.
pub fn run(args: &FollowForgetArgs, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let folder = context.state_folder()?;
    let matters = matters(args, &desk, context)?;
    let Some(_) = Register::look(&folder)? else {
        return told(&[], &[], &[], context);
    };
    let (register, now) = (Register::open(&folder)?, context.clock().now());
    let mails = register.mails_of(&matters, now)?;
    let files: Vec<PathBuf> = if args.files { matters.iter().flat_map(files_of).collect() } else { Vec::new() };
    if !matters.is_empty() {
        confirm(args, &matters, mails.len(), &files, context)?;
    }
    register.forget(&matters, &mails, now).map_err(|problem| match is_busy(&problem) {
        true => Failure::ended(Exit::TryAgain, problem),
        false => problem.into(),
    })?;
    let mut problems = Problems::new();
    for file in &files {
        if let Err(error) = std::fs::remove_file(file) {
            let name = file.display().to_string();
            problems.push(Code::FollowFileStays { name: (&name).into(), why: (&error).into() }.error().file(name));
        }
    }
    let ids: Vec<i64> = matters.iter().map(|matter| matter.id).collect();
    let mails: Vec<i64> = mails.iter().map(|mail| mail.id).collect();
    told(&ids, &mails, &files, context)?;
    if problems.has_errors() { Err(problems.into()) } else { Ok(()) }
}

fn matters(args: &FollowForgetArgs, desk: &Desk, context: &Context) -> Result<Vec<Matter>, Failure> {
    if args.expired {
        let all = found(desk, context)?;
        return Ok(all.into_iter().filter(|one| is_expired(one, context)).map(|one| one.matter).collect());
    }
    let named = [("--person", &args.person), ("--reference", &args.reference), ("--key", &args.key)];
    if let Some((option, value)) = named.into_iter().find_map(|(option, value)| Some((option, value.as_ref()?))) {
        let of = |matter: &Matter| match option {
            "--person" => is_about(matter, value, desk),
            "--reference" => matter.label == *value,
            _ => is_of_case(matter, value),
        };
        let all: Vec<Matter> = found(desk, context)?.into_iter().map(|one| one.matter).filter(of).collect();
        if all.is_empty() {
            return Err(Code::FollowNoneOf { option: option.into(), value: value.into() }.error().into());
        }
        return Ok(all);
    }
    let register = Register::look(&context.state_folder()?)?;
    let mut problems = Problems::new();
    let mut matters: Vec<Matter> = Vec::new();
    for id in &args.ids {
        match desk.matter(register.as_ref(), *id) {
            Ok(matter) if matters.iter().all(|known| known.id != matter.id) => matters.push(matter),
            Ok(_) => {}
            Err(problem) => problems.push(problem),
        }
    }
    if problems.has_errors() { Err(problems.into()) } else { Ok(matters) }
}

/// Whether a matter is about a person. An earlier version kept no hash of the name: then the label tells, or the case.
fn is_about(matter: &Matter, name: &str, desk: &Desk) -> bool {
    let wanted = person(name);
    let tells = |letter: &Letter| {
        let read = load::file(Path::new(&letter.case_file), &desk.directory);
        read.is_ok_and(|(case, _)| person(case.person()) == wanted)
    };
    match &matter.person {
        Some(known) => *known == wanted,
        None => person(&matter.label) == wanted || matter.letters.iter().any(tells),
    }
}

/// Whether a letter of a matter is made of a case file, or of the row with a key.
fn is_of_case(matter: &Matter, key: &str) -> bool {
    let path = whole_path(Path::new(key)).display().to_string();
    let row = format!("#{key}");
    matter
        .letters
        .iter()
        .map(|letter| &letter.case_file)
        .any(|name| *name == path || name == key || name.ends_with(&row))
}

/// Shows what would go, and asks.
fn confirm(
    args: &FollowForgetArgs,
    matters: &[Matter],
    mails: usize,
    files: &[PathBuf],
    context: &Context,
) -> Result<(), Failure> {
    if args.yes {
        return Ok(());
    }
    let refused = |problem: Problem| Err(Failure::ended(Exit::Usage, problem));
    if !somebody_is_there() {
        return refused(Code::FollowNobodyToAsk {}.error());
    }
    let words = &context.terminal.words;
    let mut screen = String::new();
    for matter in matters {
        screen.push_str(&format!("{:>4}  {}\n", matter.id, matter.label));
    }
    for file in files {
        screen.push_str(&format!("      {}\n", file.display()));
    }
    screen.push_str(&words.say(&Say::FollowForgetAbout { matters: matters.len().into(), mails: mails.into() }));
    screen.push('\n');
    if asked(&screen, &Say::FollowForgetQuestion {}, words) {
        return Ok(());
    }
    refused(Code::FollowNotConfirmed {}.error())
}

fn told(ids: &[i64], mails: &[i64], files: &[PathBuf], context: &mut Context) -> Result<(), Failure> {
    let names: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    let words = context.terminal.words.clone();
    context.terminal.result(&json!({ "forgotten": ids, "mails": mails, "files": names }), |out| {
        let say = match ids.len() {
            0 => Say::FollowNothingForgotten {},
            count => Say::FollowForgotten { count: count.into() },
        };
        writeln!(out, "{}", words.say(&say))
    })?;
    Ok(())
}
