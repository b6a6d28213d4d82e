//! `follow export` and `follow import`.

use std::path::Path;

use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::follow_base::Bases;
use super::follow_desk::Desk;
use super::output::{self, Existing};
use widerspruch::batch::matters;
use widerspruch::file;
use widerspruch::outbox::clock::Clock;
use widerspruch::problem::{Code, Problems};
use widerspruch::register::Register;
use widerspruch::register::forget::missing_of;
use widerspruch::register::matter::Matter;
use widerspruch::words::Say;

/// Writes one matter as a ZIP, or all of them as JSON; files of it that are gone are told.
///
/// # Errors
/// There is no such matter; a file of it cannot be read; the output cannot be written.
pub fn export(id: Option<i64>, output: &Path, force: bool, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let register = Register::look(&context.state_folder()?)?;
    let mut missing = Problems::new();
    let (bytes, ids) = match id {
        Some(id) => {
            let matter = desk.matter(register.as_ref(), id)?;
            let Some(register) = register else { return Ok(()) };
            let (rows, doubts) = rows_of(&matter, &register, &desk);
            missing.extend(doubts);
            for file in missing_of(&matter).iter().filter(|file| !is_row(&matter, file)) {
                let name = file.display().to_string();
                // Another file lies where the case should be.
                let code = match file.is_file() {
                    true => Code::FollowNotOurs { name: name.into(), id: id.into() },
                    false => Code::FollowNotInExport { name: name.into() },
                };
                missing.push(code.warning());
            }
            (register.folder_of(&matter, &rows, context.clock().time(), &context.terminal.words)?, vec![id])
        }
        None => {
            let Some(register) = register else {
                return Err(Code::FollowNothingToExport {}.error().into());
            };
            let matters = desk.mailed(|mailed| register.matters(mailed))?;
            let bytes = serde_json::to_vec_pretty(&register.whole(&matters)?).unwrap_or_default();
            (bytes, matters.iter().map(|matter| matter.id).collect())
        }
    };
    output::write(output, &bytes, if force { Existing::Replace } else { Existing::Keep })?;
    let name = output.display().to_string();
    let words = context.terminal.words.clone();
    context.terminal.result(&json!({ "file": name, "matters": ids }), |out| {
        writeln!(out, "{}", words.say(&Say::FollowExported { name: (&name).into(), count: ids.len().into() }))
    })?;
    context.terminal.problems(&missing);
    Ok(())
}

/// Whether a letter is a row of a table that is there.
fn is_row(matter: &Matter, case: &Path) -> bool {
    matter.centre.is_some() && case.to_str().and_then(matters::place).is_some()
}

/// The rows of a matter, as cases with the names of their files; warnings of those that cannot be read.
fn rows_of(matter: &Matter, register: &Register, desk: &Desk) -> (Vec<(String, String)>, Problems) {
    let (mut rows, mut doubts) = (Vec::new(), Problems::new());
    let mut bases = Bases::new(register, desk);
    for (number, letter) in
        matter.letters.iter().enumerate().filter(|(_, one)| is_row(matter, Path::new(&one.case_file)))
    {
        let name = format!("{:02}-{}.toml", number + 1, letter.kind);
        match bases.of_row(matter, letter) {
            Some(Ok(base)) => rows.push((name, base.text)),
            Some(Err(_)) => {
                doubts.push(Code::FollowNotInExport { name: (&letter.case_file).into() }.warning());
            }
            None => {}
        }
    }
    (rows, doubts)
}

/// Takes in the matters of another register.
///
/// # Errors
/// The file is none of `follow export --all`; the register cannot be written.
pub fn import(path: &Path, context: &mut Context) -> Result<(), Failure> {
    let name = path.display().to_string();
    let text = file::text(path, file::FileKind::Register).map_err(|fault| fault.problem(&name))?;
    let desk = Desk::open(context)?;
    let register = Register::open(&context.state_folder()?)?;
    let taken = register.take_in(&text, &name, &desk.templates.kinds(), context.today, context.clock().now())?;
    let words = context.terminal.words.clone();
    context.terminal.result(&taken, |out| {
        writeln!(out, "{}", words.say(&Say::FollowImported { new: taken.new.into(), known: taken.known.into() }))
    })?;
    Ok(())
}
