//! How commands that make letters tell the register of them.
//!
//! In: cases whose letters were made, sent or saved. Out: their matters in the register. Where nobody asked for it only those
//! are told of whose matter is followed already: a register of people must be wished for. A register that cannot be written
//! stops no letter, and is told.

use std::path::{Path, PathBuf};

use super::context::Context;
use super::failure::Failure;
use super::follow_desk::whole_path;
use widerspruch::case::{Case, load};
use widerspruch::directory::Directory;
use widerspruch::file;
use widerspruch::outbox::clock::Clock;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::register::Register;
use widerspruch::register::kept::{Followed, Keep, Kept};
use widerspruch::register::other::Stranger;
use widerspruch::register::own;
use widerspruch::words::{Arg, Say};

/// What the register is to keep of a case file.
pub(super) fn kept(case: &Case, path: &Path, directory: &Directory, context: &Context) -> Kept {
    let kept = Kept::of(case, &whole_path(path).display().to_string(), directory, context.today);
    // A file that was read a moment ago.
    let text = (context.config.keep() == Keep::Case).then(|| file::text(path, file::FileKind::Case).ok()).flatten();
    // The PDF beside it bears the day of the letter, where the case has none.
    let day = case.date.or_else(|| own::beside(path).and_then(|pdf| own::day(&pdf)));
    kept.dated(day).with_text(text)
}

/// Tells the register of cases whose letters were made: of all when that was `asked` for. Gives the number of each matter.
pub(super) fn tell(
    cases: &[(&Case, &Path)],
    asked: bool,
    directory: &Directory,
    context: &mut Context,
) -> Vec<Option<i64>> {
    let cases: Vec<(usize, Kept)> = (cases.iter().enumerate())
        .filter(|(_, (_, path))| *path != Path::new("-"))
        .map(|(at, (case, path))| (at, kept(case, path, directory, context)))
        .collect();
    let mut numbers = vec![None; cases.last().map_or(0, |(at, _)| at + 1)];
    let cases = match without_strangers(cases, asked, context) {
        Ok((cases, told)) => {
            context.terminal.problems(&told);
            cases
        }
        Err(problem) => {
            context.terminal.problems(&not_kept(problem).into());
            return numbers;
        }
    };
    match enter(cases, asked, context) {
        Ok(followed) => {
            for (at, one) in followed {
                numbers[at] = Some(one.id);
                context.terminal.note(&context.terminal.words.say(&said(&one)));
            }
        }
        Err(problem) => context.terminal.problems(&not_kept(problem).into()),
    }
    numbers
}

/// The number of the matter that a case is followed as; none where there is none, or the register cannot be read.
pub(super) fn number_of(case: &Case, path: &Path, directory: &Directory, context: &Context) -> Option<i64> {
    let register = Register::look(&context.state_folder().ok()?).ok()??;
    let kept = kept(case, path, directory, context);
    register.stranger(&kept).ok()?.is_none().then(|| register.matter_of(&kept).ok())??
}

/// What is said where the register could not be told.
pub(super) fn not_kept(problem: Problem) -> Problem {
    let file = problem.file.clone();
    let told = Code::FollowNotKept { why: Arg::Message(Box::new(problem.code)) }.warning();
    match file {
        Some(name) => told.file(name),
        None => told,
    }
}

/// Leaves out what seems to belong to a matter and is another file of it, or tells of other things; whoever knows that it does belong there names the matter.
fn without_strangers(
    cases: Vec<(usize, Kept)>,
    asked: bool,
    context: &Context,
) -> Result<(Vec<(usize, Kept)>, Problems), Problem> {
    let mut told = Problems::new();
    let Some(register) = context.state_folder().ok().map(|folder| Register::look(&folder)).transpose()?.flatten()
    else {
        return Ok((cases, told));
    };
    let mut own = Vec::new();
    for (at, case) in cases {
        // Who asks for it says that a second file of a letter belongs there.
        match register.stranger(&case)?.filter(|stranger| !asked || stranger.is_of_facts()) {
            Some(stranger) => told.push(stranger.code().warning().file(&case.name)),
            None => own.push((at, case)),
        }
    }
    Ok((own, told))
}

fn enter(mut cases: Vec<(usize, Kept)>, asked: bool, context: &Context) -> Result<Vec<(usize, Followed)>, Problem> {
    let folder = match context.state_folder() {
        Ok(folder) => folder,
        // Where nothing can be remembered nothing is followed.
        Err(_) if !asked => return Ok(Vec::new()),
        Err(problem) => return Err(problem),
    };
    if !asked {
        let Some(register) = Register::look(&folder)? else { return Ok(Vec::new()) };
        let mut known = Vec::new();
        for (at, case) in cases {
            if register.matter_of(&case)?.is_some() {
                known.push((at, case));
            }
        }
        cases = known;
    }
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let (places, cases): (Vec<usize>, Vec<Kept>) = cases.into_iter().unzip();
    let followed = Register::open(&folder)?.follow(&cases, None, context.clock().now())?;
    Ok(places.into_iter().zip(followed).collect())
}

/// What is said of a case that is followed now.
pub(super) fn said(one: &Followed) -> Say {
    let (id, label) = (one.id.into(), (&one.label).into());
    if one.is_new { Say::FollowAdded { id, label } } else { Say::FollowKnown { id, label } }
}

/// Reads a case that is to be followed; what it warns of is told where the letter is made.
///
/// # Errors
/// What is wrong with it; it is no file.
pub(super) fn read(path: &Path, directory: &Directory) -> Result<(Case, String), Problems> {
    if path == Path::new("-") {
        return Err(Code::FollowStandardInput {}.error().into());
    }
    let (case, _) = load::file(path, directory)?;
    Ok((case, whole_path(path).display().to_string()))
}

/// Takes cases into the register, to a matter of theirs or to the one that is named.
///
/// # Errors
/// What is wrong with a case or the register.
pub(super) fn take_in(paths: &[PathBuf], to: Option<i64>, context: &Context) -> Result<Vec<Followed>, Failure> {
    let directory = context.directory()?;
    let mut problems = Problems::new();
    let mut cases = Vec::new();
    for path in paths {
        match read(path, &directory) {
            Ok((case, _)) => cases.push((case, path)),
            Err(more) => problems.extend(more),
        }
    }
    if problems.has_errors() {
        return Err(problems.into());
    }
    let (register, now) = (Register::open(&context.state_folder()?)?, context.clock().now());
    let kept: Vec<Kept> = cases.iter().map(|(case, path)| kept(case, path, &directory, context)).collect();
    if to.is_none() {
        let mut strangers = Problems::new();
        for case in &kept {
            // Who adds a second file of a letter says that it belongs there.
            let stranger = register.stranger(case)?.filter(Stranger::is_of_facts);
            strangers.extend(stranger.map(|stranger| stranger.code().error().file(&case.name)));
        }
        if strangers.has_errors() {
            return Err(strangers.into());
        }
    }
    Ok(register.follow(&kept, to, now)?)
}
