//! `data update`: a signed file is taken.
//!
//! In: the file, the key that somebody names, what lies in the state folder. Out: the file in force, once it was shown what becomes another thing, and somebody at a
//! terminal agreed. The file is read once, and what is shown is compared anew when nobody else can change what is in force any more: exactly what was
//! shown comes about, or it is shown and asked again.

use std::path::Path;

use super::confirm::asked;
use super::context::Context;
use super::data::{keep, shown, told};
use super::data_lock::{self, Held};
use super::failure::Failure;
use super::output::{self, Existing};
use super::records::public_key;
use widerspruch::directory::{Change, Directory};
use widerspruch::facts;
use widerspruch::problem::{Problem, Problems};
use widerspruch::update::installed::{self, Offered, Taken, Wish};
use widerspruch::words::Say;

/// Runs the command.
///
/// # Errors
/// The file is not signed by a trusted key, older, or wrong; a key cannot be read; a file cannot be written.
pub(super) fn run(path: &Path, key: Option<&Path>, older: bool, context: &mut Context) -> Result<(), Failure> {
    let folder = context.data_folder()?;
    let state = context.state_folder()?;
    let wish = Wish {
        key: key.map(public_key).transpose()?,
        configured: context.configured_key()?,
        older,
        today: context.today,
    };
    let offered = Offered::read(path)?;
    let mut agreed_to: Option<Vec<Change>> = None;
    loop {
        // A file that is refused leaves no folder, and nobody waits for somebody who reads what becomes another thing.
        let held = agreed_to.as_ref().map(|_| locked(&folder)).transpose()?;
        let Some((taken, changes, void)) = looked_through(&state, &offered, wish, context)? else {
            return same(&agreed_to.unwrap_or_default(), context);
        };
        if held.is_some() && agreed_to.as_ref() == Some(&changes) {
            put(&state, &taken, &offered)?;
            return in_force(&taken, &changes, context);
        }
        drop(held);
        context.terminal.problems(&void);
        if !agreed(&taken, &changes, context) {
            let said = Say::DataNotTaken { number: taken.now.update.number.into() };
            return Ok(context.terminal.text(&context.terminal.words.say(&said))?);
        }
        agreed_to = Some(changes);
    }
}

fn locked(folder: &Path) -> Result<Held, Problem> {
    if !folder.is_dir() {
        output::make_folder(folder)?;
    }
    data_lock::take(folder)
}

fn put(state: &Path, taken: &Taken, offered: &Offered) -> Result<(), Problem> {
    keep(state, &taken.before)?;
    output::write(&installed::file_in(state), offered.bytes(), Existing::Replace)?;
    keep(state, &taken.after)
}

fn in_force(taken: &Taken, changes: &[Change], context: &Context) -> Result<(), Failure> {
    let (now, words) = (&taken.now, &context.terminal.words);
    let said = Say::DataTaken {
        number: now.update.number.into(),
        day: now.update.issued.into(),
        count: now.update.ids().count().into(),
        holidays: now.update.holidays().into(),
        key: now.key.fingerprint().into(),
    };
    Ok(context.terminal.result(&told(now, changes), |out| writeln!(out, "{}", words.say(&said)))?)
}

fn same(changes: &[Change], context: &Context) -> Result<(), Failure> {
    let Some(now) = context.in_force()? else { return Ok(()) };
    let said = Say::DataSame { number: now.update.number.into() };
    let words = &context.terminal.words;
    Ok(context.terminal.result(&told(&now, changes), |out| writeln!(out, "{}", words.say(&said)))?)
}

/// A file that may be taken, with what becomes another thing then, and what was found of facts and counts no more then. What the user's own corrections say of its records is looked at before anything is written.
fn looked_through(
    state: &Path,
    offered: &Offered,
    wish: Wish,
    context: &Context,
) -> Result<Option<(Taken, Vec<Change>, Problems)>, Failure> {
    let Some(taken) = installed::take(state, offered, wish)? else { return Ok(None) };
    let (before, marks) = (now_known(context)?, context.marks()?);
    let after = context.config.corrected(Directory::builtin().updated(&taken.now.update, &marks))?;
    let facts_before = before.facts();
    let said_before = facts::void(&marks, &facts_before, &[]);
    let void = facts::void(&marks, &after.facts(), &facts_before).into_iter();
    let void: Vec<Problem> = void.filter(|told| !said_before.iter().any(|before| before.code == told.code)).collect();
    Ok(Some((taken, after.changes_since(&before), void.into())))
}

/// The records as they are now; those of the program where the file in force is damaged or missing, as another one is to take its place.
fn now_known(context: &Context) -> Result<Directory, Problems> {
    context.unmarked().or_else(|_| context.config.corrected(Directory::builtin()))
}

/// Tells what becomes another thing, before it does; somebody at a terminal is asked.
fn agreed(taken: &Taken, changes: &[Change], context: &Context) -> bool {
    let words = &context.terminal.words;
    let mut shown = shown(changes, words);
    if shown.is_empty() {
        shown = words.say(&Say::DataNoChange {});
    }
    let asks = context.terminal.asks() && !changes.is_empty();
    let whose = words.say(&taken.now.update.came_with().say());
    match asks {
        true => asked(&format!("{whose}\n{shown}\n"), &Say::DataAsk {}, words),
        false => {
            context.terminal.note(&format!("{whose}\n{shown}"));
            true
        }
    }
}
