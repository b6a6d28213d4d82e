//! `new`: asks questions and writes the case file of a letter.
//!
//! With a terminal each question is asked (`dialogue`); without one the answers are options or lines of a file, and all
//! that are missing are told at once. Nothing is on disk before the end, and then the whole file.

pub mod args;

mod answers;
mod deliver;
mod dialogue;
mod earlier;
pub(super) mod screen;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::exit::Exit;
use super::output::{self, Existing};
use super::signals::{self, Interruption};
use super::{Context, Failure};
use crate::interview::{Asked, Base, Interview, Next, World, can_be_asked, listing};
use crate::office::Office;
use crate::problem::{Code, Problem, Problems, did_you_mean};
use crate::words::{Arg, Join, Words};
use args::{Given, NewArgs, Whom};
use dialogue::{Another, Dialogue};

/// What scripts read.
#[derive(Serialize)]
struct Made {
    case: String,
    kind: String,
    recipient: String,
}

/// One interview: what it begins with and where its case goes.
struct Task {
    kind: Option<String>,
    from: Option<(PathBuf, Next)>,
    output: Option<PathBuf>,
    given: Vec<(String, Vec<String>)>,
    force: bool,
    /// Whether it is the first one of this run.
    first: bool,
}

/// Runs the command.
///
/// # Errors
/// The letter or the earlier case is not there, an answer is missing or wrong, the file cannot be written.
pub fn run(args: NewArgs, context: &mut Context) -> Result<(), Failure> {
    let office = context.office()?;
    if args.questions {
        let interview = Interview::new(world(context, &office, None), args.kind.clone());
        let text = serde_json::to_vec_pretty(&listing(&interview)).map_err(std::io::Error::from)?;
        context.terminal.raw(&text)?;
        return Ok(context.terminal.raw(b"\n")?);
    }
    if context.terminal.json() && !args.deliver.is_empty() {
        return Err(Failure::ended(Exit::Usage, Code::NewDeliver {}.error()));
    }
    let asks = std::io::stdin().is_terminal() && std::io::stderr().is_terminal() && !context.terminal.json();
    let mut given = args.answers.as_deref().map(answers::read).transpose()?.unwrap_or_default();
    given.retain(|(id, _)| !args.given.0.iter().any(|(own, _)| own == id));
    let Given(mut own) = args.given;
    own.append(&mut given);
    let from = args.from.map(|path| (path, next_of(args.whom)));
    let mut task = Task { kind: args.kind, from, output: args.output, given: own, force: args.force, first: true };
    let interruption = asks.then(|| signals::interruption(nothing_saved(&context.terminal.words)));
    loop {
        let made = one(&task, context, &office, interruption.as_ref())?;
        let Some((file, interview)) = made else { return Ok(()) };
        let Some(interruption) = &interruption else {
            return deliver::all(&args.deliver, &file, context, None);
        };
        let mut dialogue = Dialogue::new(interruption, false);
        let wished = match args.deliver.as_slice() {
            [] => dialogue.deliver(&interview, &deliver::offered(&interview, context))?,
            wished => wished.to_vec(),
        };
        deliver::all(&wished, &file, context, Some(interruption))?;
        let next = match dialogue.another(&interview)? {
            Another::None => return Ok(()),
            Another::Person => Next::Person,
            Another::Company => Next::Company,
        };
        task =
            Task { kind: None, from: Some((file, next)), output: None, given: Vec::new(), force: false, first: false };
    }
}

fn nothing_saved(words: &Words) -> String {
    screen::Screen::new().broken(&words.by_id("interview-nothing-saved").unwrap_or_default(), 0)
}

fn next_of(whom: Option<Whom>) -> Next {
    match whom {
        None => Next::Same,
        Some(Whom::Person) => Next::Person,
        Some(Whom::Company) => Next::Company,
    }
}

fn world<'w>(context: &Context, office: &'w Office, output: Option<&Path>) -> World<'w> {
    let folder = output.and_then(Path::parent).map(Path::to_path_buf).unwrap_or_default();
    World { office, today: context.today, words: context.terminal.words.clone(), country: answers::country(), folder }
}

/// One case, from the first question to the file; nothing more follows where it went to standard output.
fn one<'w>(
    task: &Task,
    context: &mut Context,
    office: &'w Office,
    interruption: Option<&Interruption>,
) -> Result<Option<(PathBuf, Interview<'w>)>, Failure> {
    let to_stdout = task.output.as_deref() == Some(Path::new("-"));
    let file = task.output.as_deref().filter(|_| !to_stdout);
    let world = world(context, office, file);
    let mut interview = match &task.from {
        None => Interview::new(world, task.kind.clone()),
        Some((path, next)) => {
            let earlier = earlier::read(path, &office.directory, &world.folder)?;
            let other = task.kind.as_ref().is_some_and(|kind| *kind != earlier.case.kind);
            let next = if other && *next == Next::Same { Next::Letter } else { *next };
            Interview::from(world, Base { document: earlier.document, case: earlier.case, next }, task.kind.clone())
        }
    };
    check_kind(task, &interview)?;
    let same = |file: &Path| task.from.as_ref().is_some_and(|(from, _)| same_file(from, file));
    let existing = if task.force || file.is_some_and(same) { Existing::Replace } else { Existing::Keep };
    if let Some(problem) = file.and_then(|file| output::obstacle(file, existing)) {
        return Err(problem.into());
    }
    let mut problems = answers::give(&mut interview, &task.given);
    if interruption.is_none() {
        problems.extend(settle(&mut interview, &task.given));
    }
    if problems.has_errors() {
        return Err(Failure::Ended(Exit::Usage, problems));
    }
    context.terminal.problems(&problems);
    let mut greets = task.first;
    let (path, case, draft, warnings) = loop {
        if let Some(interruption) = interruption {
            Dialogue::new(interruption, greets).hold(&mut interview, task.from.as_ref().map(|(path, _)| path))?;
        }
        greets = false;
        let text = interview.case_text().unwrap_or_default();
        let drafted = interview.draft_of(&text).map_err(|problems| Failure::Problems(bare(problems)));
        let (case, draft, warnings) = drafted?;
        if to_stdout {
            context.terminal.raw(text.as_bytes())?;
            return Ok(None);
        }
        let path = file.map_or_else(|| free_name(&interview, &case.kind), Path::to_path_buf);
        let _held = interruption.map(Interruption::hold);
        match (output::write(&path, text.as_bytes(), existing), interruption) {
            (Ok(()), _) => break (path, case, draft, warnings),
            // The answers are still there: whoever makes room on the disk tries again from the summary.
            (Err(problem), Some(_)) => context.terminal.problems(&problem.into()),
            (Err(problem), None) => return Err(problem.into()),
        }
    };
    if let Some(interruption) = interruption {
        interruption.saved();
    }
    let name = path.display().to_string();
    if interruption.is_none() {
        context.terminal.problems(&bare(warnings));
    }
    let made = Made { case: name.clone(), kind: case.kind.clone(), recipient: draft.recipient.clone() };
    context.terminal.result(&made, |out| writeln!(out, "{}", interview.words("saved", &[("file", name.into())])))?;
    Ok(Some((path, interview)))
}

/// A letter must be there, and be one that questions can make.
fn check_kind(task: &Task, interview: &Interview<'_>) -> Result<(), Failure> {
    let Some(kind) = &task.kind else { return Ok(()) };
    let kinds = interview.world().office.templates.kinds();
    if !kinds.contains(kind) {
        let near = did_you_mean(kind, kinds.iter().map(String::as_str)).map(str::to_owned);
        let known = Arg::list(kinds.clone(), Join::Comma);
        return Err(Failure::ended(Exit::Usage, Code::NewKind { kind: kind.into(), known, near: near.into() }.error()));
    }
    if task.from.is_none() && !can_be_asked(interview, kind) {
        return Err(Failure::ended(Exit::Usage, Code::NewNoInterview { kind: kind.into() }.error()));
    }
    Ok(())
}

/// Without a terminal: what may stay empty stays empty; all other missing answers are told at once. One that was given, and is
/// wrong, has been told.
fn settle(interview: &mut Interview<'_>, given: &[(String, Vec<String>)]) -> Vec<Problem> {
    interview.settle();
    let problem = |asked: &Asked| {
        let question = interview.of_question(asked, None).unwrap_or_default();
        let flag = format!("--{}", asked.id());
        let fields = asked.question().fields.first().copied().unwrap_or_default();
        Code::NewAnswerMissing { flag: flag.into(), question: question.into() }.error().field(fields)
    };
    let told = |asked: &&Asked| given.iter().any(|(id, _)| *id == asked.id());
    interview.missing().iter().filter(|asked| !told(asked)).map(problem).collect()
}

/// Problems of a case that has no file yet: its lines help nobody.
fn bare(problems: Problems) -> Problems {
    problems.into_iter().map(crate::interview::without_place).collect::<Vec<_>>().into()
}

fn same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// A name that is free in this folder, after the letter in the language of whoever answers.
fn free_name(interview: &Interview<'_>, kind: &str) -> PathBuf {
    let stem = interview.text(&format!("named-{kind}"), None, &[]).unwrap_or_else(|| kind.to_owned());
    let name = |number: usize| match number {
        1 => PathBuf::from(format!("{stem}.toml")),
        number => PathBuf::from(format!("{stem}-{number}.toml")),
    };
    let mut number = 1;
    while name(number).symlink_metadata().is_ok() {
        number += 1;
    }
    name(number)
}
