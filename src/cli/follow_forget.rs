//! `follow forget`: erases matters from the state folder.
//!
//! In: which matters, or nothing. Out: nothing of them in the state folder, and the names of what lies elsewhere; without a choice, a screen
//! that says what can be forgotten and how.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::confirm::asked;
use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::follow_args::FollowForgetArgs;
use super::follow_desk::{Desk, whole_path};
use super::follow_list::{found, is_expired};
use super::terminal::somebody_is_there;
use widerspruch::case::load;
use widerspruch::outbox::clock::Clock;
use widerspruch::outbox::is_busy;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::register::Register;
use widerspruch::register::forget::{files_of, places_of};
use widerspruch::register::kept::person;
use widerspruch::register::matter::{Letter, Matter};
use widerspruch::register::stage::Stage;
use widerspruch::words::{Say, Words};

/// So many matters and files are named on a screen; JSON has all.
const NAMED: usize = 20;

/// Runs the command.
///
/// # Errors
/// There is no such matter; a mail of it is not finished; it was not confirmed; a file stays.
pub fn run(args: &FollowForgetArgs, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let folder = context.state_folder()?;
    let Some(matters) = matters(args, &desk, context)? else {
        return overview(&desk, &folder, context);
    };
    let Some(_) = Register::look(&folder)? else {
        return told(&Erased::default(), context);
    };
    let (register, now) = (Register::open(&folder)?, context.clock().now());
    let mails = register.mails_of(&matters, now)?;
    let files = if args.files { all_of(&matters, files_of) } else { Vec::new() };
    let mut stay = all_of(&matters, places_of);
    stay.retain(|place| files.binary_search(place).is_err());
    if !matters.is_empty() {
        confirm(args, &matters, mails.len(), &files, &stay, context)?;
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
    let matters = matters.iter().map(|matter| matter.id).collect();
    let mails = mails.iter().map(|mail| mail.id).collect();
    told(&Erased { matters, mails, files, stay }, context)?;
    if problems.has_errors() { Err(problems.into()) } else { Ok(()) }
}

/// What is gone, and what is known to stay.
#[derive(Default)]
struct Erased {
    matters: Vec<i64>,
    mails: Vec<i64>,
    files: Vec<PathBuf>,
    stay: Vec<PathBuf>,
}

/// The places of all matters, each once, in order.
fn all_of(matters: &[Matter], places: fn(&Matter) -> Vec<PathBuf>) -> Vec<PathBuf> {
    let all: BTreeSet<PathBuf> = matters.iter().flat_map(places).collect();
    all.into_iter().collect()
}

/// Says what can be forgotten, and how.
fn overview(desk: &Desk, folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let all = found(desk, context)?;
    let closed = all.iter().filter(|one| one.standing.stage == Stage::Closed).count();
    let expired = all.iter().filter(|one| is_expired(one, context)).count();
    let words = context.terminal.words.clone();
    let name = folder.display().to_string();
    let value = json!({ "folder": name, "matters": all.len(), "closed": closed, "expired": expired });
    context.terminal.result(&value, |out| {
        let months = context.config.keep_months().into();
        let (matters, closed, expired) = (all.len().into(), closed.into(), expired.into());
        writeln!(out, "{}", words.say(&Say::FollowForgetFolder { name: (&name).into() }))?;
        writeln!(out, "{}", words.say(&Say::FollowForgetCounts { matters, closed, expired, months }))?;
        let value = |name: &str| words.by_id(&format!("help-value-{name}")).unwrap_or_else(|| name.to_uppercase());
        let example = all.first().map_or(1, |one| one.matter.id);
        let ways = [
            (Say::FollowForgetOne {}, example.to_string()),
            (Say::FollowForgetPerson {}, format!("--person \"{}\"", value("name"))),
            (Say::FollowForgetReference {}, format!("--reference {}", value("reference"))),
            (Say::FollowForgetCase {}, format!("--key {}", value("file"))),
            (Say::FollowForgetExpired {}, "--expired".to_owned()),
            (Say::FollowForgetAll {}, "--all".to_owned()),
        ];
        for (what, how) in &ways {
            let command = ["widerspruch", "follow", "forget", how].join(" ");
            writeln!(out, "  {}:\n    {command}", words.say(what))?;
        }
        for say in [Say::FollowForgetAsks {}, Say::FollowForgetOutside {}] {
            writeln!(out, "{}", words.say(&say))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// The matters that are meant; none where the command names none.
fn matters(args: &FollowForgetArgs, desk: &Desk, context: &Context) -> Result<Option<Vec<Matter>>, Failure> {
    if args.expired || args.all {
        let all = found(desk, context)?.into_iter().filter(|one| args.all || is_expired(one, context));
        return Ok(Some(all.map(|one| one.matter).collect()));
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
        return Ok(Some(all));
    }
    if args.ids.is_empty() {
        return Ok(None);
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
    if problems.has_errors() { Err(problems.into()) } else { Ok(Some(matters)) }
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
    stay: &[PathBuf],
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
    let of_matter = |matter: &Matter| format!("{:>4}  {}", matter.id, matter.label);
    listed(&mut screen, matters.iter().map(of_matter), words);
    let of_place = |place: &PathBuf| format!("      {}", place.display());
    for (places, heading) in [(files, Say::FollowForgetFiles {}), (stay, Say::FollowForgetStay {})] {
        if !places.is_empty() {
            screen.push_str(&format!("{}\n", words.say(&heading)));
            listed(&mut screen, places.iter().map(of_place), words);
        }
    }
    screen.push_str(&words.say(&Say::FollowForgetAbout { matters: matters.len().into(), mails: mails.into() }));
    screen.push('\n');
    if asked(&screen, &Say::FollowForgetQuestion {}, words) {
        return Ok(());
    }
    refused(Code::FollowNotConfirmed {}.error())
}

/// Lines, the first ones; of the others it says how many.
fn listed(screen: &mut String, lines: impl ExactSizeIterator<Item = String>, words: &Words) {
    let more = lines.len().saturating_sub(NAMED);
    lines.take(NAMED).for_each(|line| screen.push_str(&format!("{line}\n")));
    if more > 0 {
        screen.push_str(&format!("      {}\n", words.say(&Say::FollowForgetMore { count: more.into() })));
    }
}

fn told(erased: &Erased, context: &mut Context) -> Result<(), Failure> {
    let names = |places: &[PathBuf]| places.iter().map(|place| place.display().to_string()).collect::<Vec<_>>();
    let Erased { matters, mails, files, stay } = erased;
    let words = context.terminal.words.clone();
    let value = json!({ "forgotten": matters, "mails": mails, "files": names(files), "stay": names(stay) });
    context.terminal.result(&value, |out| {
        let say = match matters.len() {
            0 => Say::FollowNothingForgotten {},
            count => Say::FollowForgotten { count: count.into() },
        };
        writeln!(out, "{}", words.say(&say))?;
        let mut text = String::new();
        if !stay.is_empty() {
            text = format!("{}\n", words.say(&Say::FollowForgetStay {}));
            listed(&mut text, names(stay).iter().map(|place| format!("      {place}")), &words);
        }
        write!(out, "{text}")
    })?;
    Ok(())
}
