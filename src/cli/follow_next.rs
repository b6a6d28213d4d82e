//! `follow next`: writes the case of the next letter.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::follow_args::FollowNextArgs;
use super::follow_ask::Asker;
use super::follow_base::{Base, Bases};
use super::follow_desk::{Desk, usage, whole_path};
use super::follow_feed::kept;
use super::follow_list::{Found, found};
use super::follow_next_table;
use super::follow_words::{happened, later};
use super::menu::Back;
use super::new::dialogue::told;
use super::new::over;
use super::output::{self, Existing};
use super::shell;
use widerspruch::case::{Case, Event, Recipient, load};
use widerspruch::letter::choose;
use widerspruch::outbox::clock::Clock;
use widerspruch::problem::{Code, Problem, Problems, Source};
use widerspruch::read::choice::Choice;
use widerspruch::register::Register;
use widerspruch::register::chronology::Happened;
use widerspruch::register::matter::Matter;
use widerspruch::register::next::{LeftOut, Next};
use widerspruch::register::stage::Standing;
use widerspruch::template::Template;
use widerspruch::words::{Arg, Join, Say, Words};

/// Runs the command. The case is written even where something is missing in it, so that it can be filled in; what is
/// missing is told, and the status says so. Answers are laid over it as over any earlier case.
///
/// # Errors
/// No letter fits, or several do; the case file is gone; the new one cannot be written; something is missing in it.
pub fn run(args: FollowNextArgs, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    if args.due || args.table.is_some() {
        return follow_next_table::write(&args, &desk, context);
    }
    let (id, named) = asked(&args, &desk, context)?;
    let id = id.ok_or_else(|| usage(Code::FollowWhichMatter {}))?;
    let Chosen { matter, standing, kind, base } = chosen(id, named.as_deref(), &desk, context)?;
    let words = context.terminal.words.clone();
    let asks = context.terminal.asks();
    let path = args.output.clone().unwrap_or_else(|| {
        let path = beside(&base.path, &base.case.kind, &kind, &words);
        // A script that runs twice is told; whoever is at a terminal writes a second reminder.
        if asks && !args.force { free(path) } else { path }
    });
    if asks {
        context.terminal.teller = Some(told);
    }
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    if let Some(problem) = output::obstacle(&path, existing) {
        return Err(problem.into());
    }
    let place = Place { folder: &folder_of(&path), as_row: false };
    let (text, _) = written(&matter, &standing, &kind, &base, &place, &desk)?;
    let text = over::laid(text, args.answered, &path, context)?;
    output::write(&path, text.as_bytes(), existing)?;
    context.terminal.problems(&base.doubt.into_iter().collect::<Vec<_>>().into());
    finish(id, &kind, &path, &matter, &desk, context)?;
    if let Some(later) = later(&standing, &desk, &context.terminal.words) {
        context.terminal.note(&context.terminal.words.say(&later));
    }
    if asks { over::delivered(&path, args.force, context) } else { Ok(()) }
}

/// A matter, and the letter that is to be written next.
struct Chosen {
    matter: Matter,
    standing: Standing,
    kind: String,
    base: Base,
}

/// The matter with its newest case, and the letter that is named or the one that fits.
///
/// # Errors
/// There is no such matter; no letter fits, or several do; its case is gone, or is the row of a table.
fn chosen(id: i64, named: Option<&str>, desk: &Desk, context: &Context) -> Result<Chosen, Failure> {
    let register = Register::look(&context.state_folder()?)?;
    let matter = desk.matter(register.as_ref(), id)?;
    let register = register.ok_or_else(|| Code::FollowNoSuchMatter { id: id.into() }.error())?;
    let standing = desk.standing(&matter, context.today);
    let kind = kind(named, &standing, id)?;
    let base = Bases::new(&register, desk).newest(&matter)?;
    if base.is_row {
        return Err(Code::FollowRow { id: id.into() }.error().into());
    }
    Ok(Chosen { matter, standing, kind, base })
}

/// The text of the next case as it would lie in a folder, and how its matter is called.
///
/// # Errors
/// There is no such matter; no letter fits; the case file is gone.
#[cfg_attr(not(feature = "web"), allow(dead_code, reason = "for the page alone"))]
pub(super) fn text(id: i64, named: &str, folder: &Path, context: &Context) -> Result<String, Failure> {
    let desk = Desk::open(context)?;
    let Chosen { matter, standing, kind, base } = chosen(id, Some(named), &desk, context)?;
    let place = Place { folder: &whole_path(folder), as_row: false };
    Ok(written(&matter, &standing, &kind, &base, &place, &desk)?.0)
}

/// The matter and the letter, with what somebody at a terminal answers where they are left open and there is something to choose.
fn asked(args: &FollowNextArgs, desk: &Desk, context: &Context) -> Result<(Option<i64>, Option<String>), Failure> {
    let (mut id, mut kind) = (args.id, args.kind.clone());
    if id.is_some() && kind.is_some() {
        return Ok((id, kind));
    }
    let mut all = found(desk, context)?;
    all.retain(|one| id.map_or(!one.standing.fits().is_empty(), |id| one.matter.id == id));
    let several = |one: &Found| one.standing.fits().len() > 1;
    let open = id.is_none() || all.iter().any(several);
    let Some(asker) = Some(()).filter(|()| open).and_then(|()| Asker::open(context)) else { return Ok((id, kind)) };
    if id.is_none() && all.is_empty() {
        return Err(Code::FollowNothingFitsAny {}.error().into());
    }
    let named = id.or(match all.as_slice() {
        [one] => Some(one.matter.id),
        _ => None,
    });
    let back = if named.is_none() { Back::Before } else { Back::First };
    loop {
        id = named.or_else(|| asker.matter(&all, desk).ok().flatten());
        let one = all.iter().find(|one| Some(one.matter.id) == id && kind.is_none() && several(one));
        let Some(one) = one else { break };
        if let Ok(chosen) = asker.kind(&one.standing.fits(), desk, back) {
            kind = chosen.map(str::to_owned);
            break;
        }
    }
    asker.done();
    Ok((id, kind))
}

/// Where the next case is to stand.
pub(super) struct Place<'p> {
    /// The folder from which its paths start.
    pub folder: &'p Path,
    /// Whether it is a row of a table.
    pub as_row: bool,
}

/// The text of the next case, with the letters that cannot be enclosed.
///
/// # Errors
/// There is no such letter.
pub(super) fn written(
    matter: &Matter,
    standing: &Standing,
    kind: &str,
    base: &Base,
    place: &Place<'_>,
    desk: &Desk,
) -> Result<(String, LeftOut), Problems> {
    let written = |template: &Template| {
        let (case, from) = (&base.case, base.from.as_path());
        let Place { folder, as_row } = *place;
        let (templates, directory) = (&desk.templates, &desk.directory);
        Next { matter, standing, template, kind, base: case, from, folder, as_row, templates, directory }
            .write(&base.text)
    };
    let first = template(kind, base.case.language.as_deref(), desk)?;
    let (text, left_out) = written(&first)?;
    // Which language the letter has hangs on whom it goes to: its enclosures are called in the same.
    let read = load::toml(&Source::new(String::new(), text.as_str()), place.folder, &desk.directory);
    let own = read.ok().and_then(|(case, _)| choose::wording(&case, &desk.templates, &desk.directory));
    match own.filter(|own| own.language.tag != first.language.tag) {
        Some(own) => Ok(written(&own)?),
        None => Ok((text, left_out)),
    }
}

pub(super) fn folder_of(path: &Path) -> PathBuf {
    whole_path(path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new(".")))
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
        writeln!(out, "{}", words.say(&Say::FollowWritten { name: (&name).into(), label: (&matter.label).into() }))?;
        let (file, event) = (shell::typed(path), id.to_string());
        let onward = [
            (Say::FollowThenChange {}, ["new", "--from", &file]),
            (Say::FollowThenPdf {}, ["render", &file, ""]),
            (Say::FollowThenSent {}, ["follow", "event", &event]),
        ];
        onward.iter().try_for_each(|(what, command)| {
            writeln!(out, "  {}\n    widerspruch {}", words.say(what), command.join(" ").trim_end())
        })
    })?;
    let (case, mut problems) = load::file(path, &office)?;
    let register = Register::open(&context.state_folder()?)?;
    register.follow(&[kept(&case, path, &desk.directory, context)], Some(id), context.clock().now())?;
    problems.extend(unproven(&case, id));
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

/// What an authority is told of and nothing enclosed shows: each request to the company.
fn unproven(case: &Case, id: i64) -> Vec<Problem> {
    let to_authority = matches!(case.recipient, Recipient::Authority(_));
    let events = case.events.iter().filter(|event| to_authority && event.what.asks() && event.enclosure.is_none());
    let told = |event: &Event| {
        let what = happened(Happened::Event(event.what)).into();
        let (word, day, iso) = (event.what.word().into(), event.date.into(), event.date.to_string().into());
        Code::FollowProofMissing { id: id.into(), what, word, day, iso }.warning()
    };
    events.map(told).collect()
}

/// The letter that is meant.
///
/// # Errors
/// None fits, or several do.
pub(super) fn kind(named: Option<&str>, standing: &Standing, id: i64) -> Result<String, Problem> {
    let (fits, id) = (standing.fits(), id.into());
    match (named, fits.as_slice()) {
        (Some(kind), _) => Ok(kind.to_owned()),
        (None, [one]) => Ok((*one).to_owned()),
        (None, []) => Err(Code::FollowNothingFits { id }.error()),
        (None, several) => {
            let letters = Arg::list(several.iter().copied(), Join::Or);
            Err(Code::FollowSeveralFit { letters, first: several[0].into(), id }.error())
        }
    }
}

/// The wording of a letter, in the language of the case where there is one.
fn template(kind: &str, language: Option<&str>, desk: &Desk) -> Result<std::sync::Arc<Template>, Problems> {
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

/// Where the next case lies: beside the newest one, and called like it with the new letter in the place of the old one, in the words of the
/// reader: `beschwerde.toml` beside `widerspruch.toml`, `müller-beschwerde.toml` beside `müller.toml`.
fn beside(newest: &Path, before: &str, kind: &str, words: &Words) -> PathBuf {
    let named = |kind: &str| words.by_id(&format!("interview-named-{kind}")).unwrap_or_else(|| kind.to_owned());
    let stem = newest.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let (old, new) = (named(before), named(kind));
    let stem = match (stem.strip_prefix(&old), stem.strip_suffix(&old)) {
        (Some(rest), _) if rest.is_empty() || rest.starts_with('-') => format!("{new}{rest}"),
        (_, Some(rest)) if rest.ends_with('-') => format!("{rest}{new}"),
        _ => format!("{stem}-{new}"),
    };
    newest.with_file_name(format!("{stem}.toml"))
}

/// The first name that is free: `erinnerung-2.toml` where there is an `erinnerung.toml`.
fn free(path: PathBuf) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let later = (2..).map(|number| path.with_file_name(format!("{stem}-{number}.toml")));
    std::iter::once(path.clone()).chain(later).find(|path| path.symlink_metadata().is_err()).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_case_is_called_after_its_letter() {
        let german = Words::of("de").unwrap();
        let named = |newest: &str, before: &str, kind: &str| beside(Path::new(newest), before, kind, &german);
        for (newest, before, kind, name) in [
            ("a/widerspruch.toml", "objection", "reminder", "a/erinnerung.toml"),
            ("a/widerspruch-2.toml", "objection", "complaint", "a/beschwerde-2.toml"),
            ("müller.toml", "objection", "complaint", "müller-beschwerde.toml"),
            ("müller-beschwerde.toml", "complaint", "reminder", "müller-erinnerung.toml"),
            ("widerspruchsfall.toml", "objection", "reminder", "widerspruchsfall-erinnerung.toml"),
        ] {
            assert_eq!(named(newest, before, kind), Path::new(name), "{newest} {kind}");
        }
    }
}
