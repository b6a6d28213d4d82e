//! `follow next --table`: the letters that are due as a table for `batch`.
//!
//! In: the matters in which a letter fits now. Out: a row for each, with what the centre sent enclosed; told are the matters left out
//! and the letters that cannot be enclosed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::follow_args::FollowNextArgs;
use super::follow_base::Bases;
use super::follow_desk::Desk;
use super::follow_list::{Found, found};
use super::follow_next::{Place, folder_of, kind, written};
use super::output::{self, Existing};
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::register::Register;
use widerspruch::register::matter::Matter;
use widerspruch::register::next::LeftOut;
use widerspruch::words::{Arg, Join, Say};

/// Most letters that a message names.
const NAMED: usize = 5;

/// A row of the table.
struct Row {
    kind: String,
    line: String,
    doubt: Option<Problem>,
    left_out: LeftOut,
}

/// Writes a row for each matter in which the letter fits now, to be looked through and given to `batch`.
///
/// # Errors
/// The table cannot be written; a part of the matters is left out, each with its reason.
pub(super) fn write(args: &FollowNextArgs, desk: &Desk, context: &mut Context) -> Result<(), Failure> {
    let path = args.table.clone().unwrap_or_default();
    let existing = if args.force { Existing::Replace } else { Existing::Keep };
    if let Some(problem) = output::obstacle(&path, existing) {
        return Err(problem.into());
    }
    let (mut text, mut rows, mut problems) = (String::new(), Vec::new(), Problems::new());
    let mut left_out = LeftOut::default();
    let today = context.today;
    let due = |one: &Found| {
        let fits = one.standing.fits();
        match args.id {
            Some(id) => one.matter.id == id,
            None => one.is_due(today) && args.kind.as_deref().is_none_or(|kind| fits.contains(&kind)),
        }
    };
    let register = Register::look(&context.state_folder()?)?;
    let mut bases = register.as_ref().map(|register| Bases::new(register, desk));
    if let Some(id) = args.id {
        desk.matter(register.as_ref(), id)?;
    }
    for one in found(desk, context)?.iter().filter(|one| due(one)) {
        let Some(bases) = &mut bases else { break };
        match row(one, args.kind.as_deref(), &folder(&one.matter, &path), bases, desk) {
            Ok(row) => {
                problems.extend(row.doubt);
                text.push_str(&row.line);
                text.push('\n');
                left_out.gone.extend(row.left_out.gone);
                left_out.outside.extend(row.left_out.outside);
                rows.push(json!({ "id": one.matter.id, "label": one.matter.label, "kind": row.kind }));
            }
            Err(more) => problems.extend(more),
        }
    }
    output::write(&path, text.as_bytes(), existing)?;
    problems.extend(not_enclosed(&left_out));
    let name = path.display().to_string();
    let words = context.terminal.words.clone();
    let value = json!({ "file": name, "rows": rows });
    let bare = text.lines().filter(|line| is_bare(line)).count();
    context.terminal.result(&value, |out| {
        writeln!(out, "{}", words.say(&Say::FollowTable { name: (&name).into(), count: rows.len().into() }))?;
        if bare > 0 {
            writeln!(out, "{}", words.say(&Say::FollowTableBare { count: bare.into() }))?;
        }
        Ok(())
    })?;
    if problems.has_errors() {
        return Err(Failure::Ended(Exit::PartFailed, problems));
    }
    context.terminal.problems(&problems);
    Ok(())
}

/// The folder from which the files of a row are named: that of the centre's file, from which `batch` reads them.
fn folder(matter: &Matter, table: &Path) -> PathBuf {
    let centre = matter.centre.as_ref().and_then(|centre| Path::new(centre).parent());
    centre.map_or_else(|| folder_of(table), Path::to_path_buf)
}

/// The row of a matter.
///
/// # Errors
/// No letter fits, or several do; its case is gone.
fn row(one: &Found, named: Option<&str>, folder: &Path, bases: &mut Bases<'_>, desk: &Desk) -> Result<Row, Problems> {
    let Found { matter, standing } = one;
    let kind = kind(named, standing, matter.id)?;
    let base = bases.newest(matter)?;
    let place = Place { folder, as_row: true };
    let (text, left_out) = written(matter, standing, &kind, &base, &place, desk)?;
    Ok(Row { kind, line: json_line(&text), doubt: base.doubt, left_out })
}

/// What is told of letters that are not enclosed.
fn not_enclosed(left_out: &LeftOut) -> Vec<Problem> {
    let named = |files: &BTreeSet<PathBuf>| {
        let letters = Arg::list(files.iter().take(NAMED).map(|file| Arg::quoted(file.display())), Join::Comma);
        if files.len() > NAMED { Say::WordsMore { items: letters }.into() } else { letters }
    };
    let LeftOut { gone, outside } = left_out;
    let gone_code = Code::FollowLettersGone { count: gone.len().into(), letters: named(gone) };
    let outside_code = Code::FollowLettersOutside { count: outside.len().into(), letters: named(outside) };
    [(gone, gone_code), (outside, outside_code)]
        .into_iter()
        .filter(|(files, _)| !files.is_empty())
        .map(|(_, code)| code.warning())
        .collect()
}

/// Whether a row writes to an authority and encloses nothing.
fn is_bare(row: &str) -> bool {
    let row: serde_json::Value = serde_json::from_str(row).unwrap_or_default();
    row["recipient"].get("authority").is_some() && row.get("enclosure").is_none()
}

/// A case as one line of JSON.
fn json_line(text: &str) -> String {
    fn plain(value: toml::Value) -> serde_json::Value {
        match value {
            toml::Value::Datetime(date) => date.to_string().into(),
            toml::Value::Array(items) => items.into_iter().map(plain).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, plain(value))).collect(),
            other => serde_json::to_value(other).unwrap_or_default(),
        }
    }
    let table: toml::Table = text.parse().unwrap_or_default();
    plain(toml::Value::Table(table)).to_string()
}
