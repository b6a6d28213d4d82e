//! `new`: asks questions and writes the case file of a letter.
//!
//! With a terminal each question is asked (`dialogue`); without one the answers are options or lines of a file, and all
//! that are missing are told at once. Nothing is on disk before the end, and then the whole file.

pub mod args;

mod answers;
pub(super) mod centre;
mod deliver;
pub(super) mod dialogue;
mod earlier;
mod editor;
mod menu;
pub(super) mod over;
pub(super) mod screen;
mod summary;

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::follow_feed;
use super::output::{self, Existing};
use super::shell;
use super::signals::{self, Interruption};
use args::{NewArgs, Whom};
use deliver::InTerminal;
use dialogue::Dialogue;
use widerspruch::interview::{Asked, Base, Interview, Next, Printed, World, can_be_asked, listing};
use widerspruch::office::Office;
use widerspruch::problem::{Code, Problem, Problems, did_you_mean};
use widerspruch::register::own;
use widerspruch::words::{Arg, Join, Words};

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
    centre: Option<centre::Own>,
    force: bool,
    /// Whether it is the first one of this run.
    first: bool,
}

/// A case that was written in this run, for the last words.
struct Written {
    file: PathBuf,
    /// The letter that can come next, by its kind.
    next: Option<&'static str>,
    made: bool,
    /// The number of its matter, where it is followed.
    followed: Option<i64>,
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
    let asks = context.terminal.asks();
    let interruption = asks.then(|| signals::interruption(nothing_saved(&context.terminal.words)));
    let (wished, force) = (args.deliver.clone(), args.force);
    let task = begin(args, interruption.as_ref(), context)?;
    match &interruption {
        None => match one(&task, context, &office, None)? {
            Some((file, _)) => deliver::all(&wished, &file, force, context),
            None => Ok(()),
        },
        Some(interruption) => dialogues(task, &wished, interruption, &office, context),
    }
}

/// What the command says of the first letter; what becomes of an earlier case is asked where it does not.
fn begin(args: NewArgs, interruption: Option<&Interruption>, context: &Context) -> Result<Task, Failure> {
    let given = answers::all(args.answered)?;
    let centre = args.centre.as_deref().map(centre::read).transpose()?;
    let mut output = args.output;
    let from = args.from.map(|path| {
        let in_its_place = output.as_deref().is_some_and(|output| same_file(&path, output));
        let open = args.whom.is_none() && args.kind.is_none() && !in_its_place;
        let asked = interruption.filter(|_| open && path.is_file()).map(|interruption| {
            let (dialogue, words) = (Dialogue::new(interruption), &context.terminal.words);
            dialogue.greet(words);
            dialogue.purpose(words, &path.display().to_string())
        });
        let toml = path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("json"));
        let changes = asked.or(args.whom.filter(|_| interruption.is_some())) == Some(Whom::Change);
        if changes && output.is_none() && toml {
            // Whoever chooses to change the letter means this file; a script names it.
            output = Some(path.clone());
        }
        let next = next_of(asked.or(args.whom));
        (path, next, asked.is_some())
    });
    let first = !from.as_ref().is_some_and(|(.., greeted)| *greeted);
    let from = from.map(|(path, next, _)| (path, next));
    Ok(Task { kind: args.kind, from, output, given, centre, force: args.force, first })
}

/// Letters one after the other, as long as another one with the same details is wished for.
fn dialogues(
    mut task: Task,
    wished: &[args::Deliver],
    interruption: &Interruption,
    office: &Office,
    context: &mut Context,
) -> Result<(), Failure> {
    let dialogue = Dialogue::new(interruption);
    let words = context.terminal.words.clone();
    let mut written: Vec<Written> = Vec::new();
    loop {
        let Some((file, interview)) = one(&task, context, office, Some(interruption))? else { return Ok(()) };
        let mut after = InTerminal::new(&dialogue, &interview, &file, task.force);
        after.run(wished, context)?;
        let made = after.made;
        let followed = matter_of(&file, office, context);
        written.push(Written { file: file.clone(), next: interview.may_follow(), made, followed });
        let Some(whom) = dialogue.another(&interview) else { break };
        let from = Some((file, next_of(Some(whom))));
        task = Task { kind: None, from, output: None, given: Vec::new(), centre: None, force: false, first: false };
    }
    last_words(&written, &dialogue, &words);
    Ok(())
}

/// The number of the matter that a case is followed as, if it is.
fn matter_of(file: &Path, office: &Office, context: &Context) -> Option<i64> {
    let (case, _) = widerspruch::case::load::file(file, &office.directory).ok()?;
    follow_feed::number_of(&case, file, &office.directory, context)
}

/// How it goes on: with each case that was written. What is followed goes on with its matter, of which what happened is known.
fn last_words(written: &[Written], dialogue: &Dialogue<'_>, words: &Words) {
    let say = |id: &str| words.by_id(&format!("interview-{id}")).unwrap_or_default();
    dialogue.screen.gap();
    dialogue.screen.say(&say("onward"), 0);
    for Written { file, next, made, followed } in written {
        let file = shell::typed(file);
        if !made {
            dialogue.command(&say("onward-pdf"), &format!("widerspruch render {file}"));
        }
        let kind = next.map_or_else(String::new, |kind| format!("{kind} "));
        let onward = followed.map(|id| format!("widerspruch follow next {id}"));
        let command = onward.unwrap_or_else(|| format!("widerspruch new {kind}--from {file}"));
        dialogue.command(&say("onward-next"), &command);
    }
}

fn nothing_saved(words: &Words) -> String {
    screen::Screen::new().broken(&words.by_id("interview-nothing-saved").unwrap_or_default(), 0)
}

fn next_of(whom: Option<Whom>) -> Next {
    match whom {
        None | Some(Whom::Change) => Next::Same,
        Some(Whom::Next) => Next::Letter,
        Some(Whom::Person) => Next::Person,
        Some(Whom::Company) => Next::Company,
    }
}

fn world<'w>(context: &Context, office: &'w Office, output: Option<&Path>) -> World<'w> {
    let folder = output.and_then(Path::parent).map(Path::to_path_buf).unwrap_or_default();
    World { office, today: context.today, words: context.terminal.words.clone(), country: context.country, folder }
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
    let mut followed = None;
    let mut interview = match (&task.from, &task.centre) {
        (None, None) => Interview::new(world, task.kind.clone()),
        (None, Some(own)) => own.interview(world, task.kind.clone()),
        (Some((path, next)), _) => {
            let earlier = earlier::read(path, &office.directory, &world.folder)?;
            let other = task.kind.as_ref().is_some_and(|kind| *kind != earlier.case.kind);
            let next = if other && *next == Next::Same { Next::Letter } else { *next };
            followed = follow_feed::number_of(&earlier.case, path, &office.directory, context)
                .filter(|_| next == Next::Letter);
            let pdf = own::beside(path).and_then(|pdf| printed(&pdf, &world.folder));
            let base = Base { document: earlier.document, case: earlier.case, pdf, next };
            Interview::from(world, base, task.kind.clone())
        }
    };
    interview.read_in(context.reader.clone());
    check_kind(task, &interview)?;
    let same = |file: &Path| task.from.as_ref().is_some_and(|(from, _)| same_file(from, file));
    let existing = if task.force || file.is_some_and(same) { Existing::Replace } else { Existing::Keep };
    if let Some(problem) = file.and_then(|file| output::obstacle(file, existing)) {
        return Err(problem.into());
    }
    answer(&mut interview, &task.given, interruption.is_some(), context)?;
    let mut greets = task.first;
    let (path, case, draft, warnings) = loop {
        if let Some(interruption) = interruption {
            let mut dialogue = Dialogue::new(interruption);
            if greets {
                dialogue.greet(&context.terminal.words);
            }
            if let Some(id) = followed.take() {
                dialogue.screen.gap();
                let kind = task.kind.as_ref().map_or_else(String::new, |kind| format!(" --kind {kind}"));
                let command = Arg::text(format!("widerspruch follow next {id}{kind}"));
                dialogue.screen.say(&interview.words("followed-already", &[("command", command)]), 0);
            }
            let begun = task.from.as_ref().map(|(path, _)| path).or(task.centre.as_ref().map(|own| &own.file));
            dialogue.hold(&mut interview, begun)?;
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
            (Err(problem), Some(_)) => {
                screen::Screen::new().put(&dialogue::told(&problem, &context.terminal.words));
            }
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
    let saved = interview.words("saved", &[("file", name.as_str().into())]);
    if interruption.is_some() {
        screen::Screen::new().say(&saved, 0);
        return Ok(Some((path, interview)));
    }
    let made = Made { case: name, kind: case.kind.clone(), recipient: draft.recipient.clone() };
    context.terminal.result(&made, |out| writeln!(out, "{saved}"))?;
    Ok(Some((path, interview)))
}

/// A letter of ours, as a case in a folder names it; none where it is somebody else's.
fn printed(pdf: &Path, folder: &Path) -> Option<Printed> {
    let day = own::day(pdf)?;
    let beside = earlier::is_same(pdf.parent().unwrap_or(Path::new("")), folder);
    let file = match (beside, pdf.file_name()) {
        (true, Some(name)) => name.to_string_lossy().into_owned(),
        _ => pdf.canonicalize().unwrap_or_else(|_| pdf.to_path_buf()).display().to_string(),
    };
    Some(Printed { file, day })
}

/// Gives an interview the answers that came with the command; where nobody is asked the others are settled.
///
/// # Errors
/// An answer is wrong, or missing where nobody is asked.
fn answer(
    interview: &mut Interview<'_>,
    given: &[(String, Vec<String>)],
    asks: bool,
    context: &mut Context,
) -> Result<(), Failure> {
    let mut problems = answers::give(interview, given, asks);
    if !asks {
        problems.extend(missing(interview, given));
    }
    if problems.has_errors() {
        return Err(Failure::Ended(Exit::Usage, problems));
    }
    context.terminal.problems(&problems);
    Ok(())
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

/// Without a terminal all missing answers are told at once. One that was given, and is wrong, has been told.
fn missing(interview: &Interview<'_>, given: &[(String, Vec<String>)]) -> Vec<Problem> {
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
    problems.into_iter().map(widerspruch::interview::without_place).collect::<Vec<_>>().into()
}

fn same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// A name that is free in this folder, after the letter in the language of whoever answers.
fn free_name(interview: &Interview<'_>, kind: &str) -> PathBuf {
    let stem = interview.file_stem(kind);
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
