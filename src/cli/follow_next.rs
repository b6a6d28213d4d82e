//! `follow next`: writes the case of the next letter.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::follow::{Desk, whole_path};
use super::follow_args::FollowNextArgs;
use super::output::{self, Existing};
use super::{Context, Failure};
use crate::case::load;
use crate::outbox::clock::Clock;
use crate::problem::{Code, Problem, Problems};
use crate::register::Register;
use crate::register::matter::Matter;
use crate::register::next::Next;
use crate::register::stage::Standing;
use crate::words::{Arg, Join, Say};

/// Runs the command. The case is written even where something is missing in it, so that it can be filled in; what is
/// missing is told, and the status says so.
///
/// # Errors
/// No letter fits, or several do; the case file is gone; the new one cannot be written; something is missing in it.
pub fn run(args: &FollowNextArgs, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let folder = context.state_folder()?;
    let matter = desk.matter(Register::look(&folder)?.as_ref(), args.id)?;
    let standing = desk.standing(&matter, context.today);
    let kind = kind(args, &standing)?;
    let newest = matter.letters.last().map(|letter| PathBuf::from(&letter.case_file)).unwrap_or_default();
    if !newest.is_file() {
        let name = newest.display().to_string();
        return Err(Code::FollowCaseGone { name: name.into(), id: args.id.into() }.error().into());
    }
    let (base, _) = load::file(&newest, &desk.directory)?;
    let path = args.output.clone().unwrap_or_else(|| beside(&newest, &kind));
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    if let Some(problem) = output::obstacle(&path, existing) {
        return Err(problem.into());
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let template = template(&kind, base.language.as_deref(), &desk)?;
    let text = crate::file::text(&newest, crate::file::Kind::Case)
        .map_err(|fault| fault.problem(&newest.display().to_string()))?;
    let next = Next {
        matter: &matter,
        standing: &standing,
        template: &template,
        kind: &kind,
        base: &base,
        folder: &whole_path(parent),
        templates: &desk.templates,
        directory: &desk.directory,
    };
    output::write(&path, next.write(&text)?.as_bytes(), existing)?;
    finish(args.id, &kind, &path, &matter, &desk, context)
}

/// Follows the new case, and tells what is missing in it.
fn finish(
    id: i64,
    kind: &str,
    path: &Path,
    matter: &Matter,
    desk: &Desk,
    context: &mut Context,
) -> Result<(), Failure> {
    let office = context.office()?;
    let name = path.display().to_string();
    let words = context.terminal.words.clone();
    context.terminal.result(&json!({ "id": id, "kind": kind, "case": name }), |out| {
        writeln!(out, "{}", words.say(&Say::FollowWritten { name: (&name).into(), label: (&matter.label).into() }))
    })?;
    let (case, mut problems) = load::file(path, &desk.directory)?;
    let (now, whole) = (context.clock().now(), whole_path(path).display().to_string());
    let register = Register::open(&context.state_folder()?)?;
    register.follow(&case, &whole, Some(id), &desk.directory, context.today, now)?;
    match office.draft(&case, context.today) {
        Ok(draft) => problems.extend(draft.warnings),
        Err(more) => problems.extend(more),
    }
    if problems.has_errors() {
        return Err(problems.into());
    }
    context.terminal.problems(&problems);
    Ok(())
}

/// The letter that is meant.
///
/// # Errors
/// None fits, or several do.
fn kind(args: &FollowNextArgs, standing: &Standing) -> Result<String, Problem> {
    let fits = standing.stage.fits();
    let id = args.id.into();
    match (&args.kind, fits) {
        (Some(kind), _) => Ok(kind.clone()),
        (None, [one]) => Ok((*one).to_owned()),
        (None, []) => Err(Code::FollowNothingFits { id }.error()),
        (None, several) => {
            let letters = Arg::list(several.iter().copied(), Join::Or);
            Err(Code::FollowSeveralFit { letters, first: several[0].into(), id }.error())
        }
    }
}

/// The wording of a letter, in the language of the case where there is one.
fn template(
    kind: &str,
    language: Option<&str>,
    desk: &Desk,
) -> Result<std::sync::Arc<crate::template::Template>, Problems> {
    let languages = desk.templates.languages_of(kind);
    let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    let wanted = language.map(primary);
    let chosen = languages.iter().find(|tag| wanted.as_deref() == Some(tag.as_str())).or(languages.first());
    match chosen {
        Some(tag) => desk.templates.get(kind, tag),
        None => {
            let kinds = desk.templates.kinds();
            let known: Vec<&str> = kinds.iter().map(String::as_str).collect();
            Err(load::unknown_id(kind, &known, |id, near| Code::CaseUnknownKind { id, near }).into())
        }
    }
}

/// Beside `müller.toml`, a reminder is `müller-reminder.toml`.
fn beside(newest: &Path, kind: &str) -> PathBuf {
    let stem = newest.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    newest.with_file_name(format!("{stem}-{kind}.toml"))
}
