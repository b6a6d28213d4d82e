//! `facts`: the list of everything that can be looked up, and what was found.

use std::path::Path;

use serde::Serialize;

use super::authorities::country_of;
use super::context::Context;
use super::facts_args::{FactsCommand, FactsListArgs};
use super::failure::Failure;
use super::output::{self, Existing};
use widerspruch::facts::{self, Line, Wanted, sheet, sources, take};
use widerspruch::mark::{Fact, Verdict};
use widerspruch::problem::Code;
use widerspruch::read::choice::Choice;
use widerspruch::words::{Arg, Say, Words};

/// Runs the command.
///
/// # Errors
/// A list is wrong; records, letters or marks cannot be read; a file cannot be written.
pub fn run(command: FactsCommand, context: &mut Context) -> Result<(), Failure> {
    match command {
        FactsCommand::List(args) => list(&args, context),
        FactsCommand::Take { file } => taken(&file, context),
        FactsCommand::Renew { folder } => renew(&folder, context),
    }
}

/// What scripts read of a fact; under the names of the table, so that the list can be taken back.
#[derive(Serialize)]
struct Listed<'l> {
    id: &'l str,
    about: &'static str,
    says: &'l str,
    source: &'l str,
    last_checked: Option<chrono::NaiveDate>,
    sure: &'l str,
    found: Option<&'static str>,
    seen: String,
    checked: &'l str,
    by: &'l str,
    result: &'l str,
    note: &'l str,
}

fn listed(line: &Line) -> Listed<'_> {
    let Fact { id, sort, says, source, checked, sure, .. } = &line.fact;
    Listed {
        id,
        about: sort.word(),
        says,
        source,
        last_checked: *checked,
        sure,
        found: line.mark.as_ref().map(|mark| mark.verdict.word()),
        seen: format!("{:032x}", line.fact.seen().0),
        checked: "",
        by: "",
        result: "",
        note: "",
    }
}

fn list(args: &FactsListArgs, context: &mut Context) -> Result<(), Failure> {
    let mut facts = all(context)?;
    let marks = context.marks()?;
    context.terminal.problems(&facts::void(&marks, &facts, &[]));
    if let Some(code) = &args.country {
        let (country, directory) = (country_of(code)?, context.unmarked()?);
        facts.retain(|fact| facts::is_of(fact, country, &directory));
    }
    let wanted = Wanted { older_than: args.older_than, sort: args.about, today: context.today };
    let due = facts::next_due(&facts, &marks, wanted);
    let lines = facts::lines(facts, &marks, wanted);
    let all: Vec<Listed<'_>> = lines.iter().map(listed).collect();
    let words = context.terminal.words.clone();
    let nothing = || words.say(&Say::FactsNoneListed { day: due.into() });
    let Some(path) = &args.output else {
        context
            .terminal
            .result(&all, |out| all.iter().try_for_each(|fact| writeln!(out, "{}", shown(fact, &words))))?;
        let count = all.len();
        context.terminal.note(&match count {
            0 => nothing(),
            _ => words.say(&Say::FactsListed { count: count.into() }),
        });
        return Ok(());
    };
    let name = path.display().to_string();
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let bytes = match ending.as_str() {
        "csv" => sheet::csv(&lines),
        "md" | "markdown" => sheet::markdown(&lines).into_bytes(),
        "json" => serde_json::to_vec_pretty(&all).unwrap_or_default(),
        _ => return Err(Code::FactsForm { name: (&name).into() }.error().file(name).into()),
    };
    output::write(path, &bytes, if args.force { Existing::Replace } else { Existing::Keep })?;
    if all.is_empty() {
        context.terminal.note(&nothing());
    }
    let told = serde_json::json!({ "file": name, "facts": all.len() });
    let said = Say::FactsWritten { name: (&name).into(), count: all.len().into() };
    Ok(context.terminal.result(&told, |out| writeln!(out, "{}", words.say(&said)))?)
}

fn shown(fact: &Listed<'_>, words: &Words) -> String {
    let never = || words.say(&Say::FactsNever {});
    let day = fact.last_checked.map_or_else(never, |day| day.to_string());
    format!("{:40} {day:10} {:8} {}", fact.id, fact.found.unwrap_or_default(), fact.says)
}

/// Everything that can be looked up, as it is written.
fn all(context: &Context) -> Result<Vec<Fact>, Failure> {
    Ok(facts::all(&context.unmarked()?, &context.unmarked_letters()?)?)
}

fn taken(path: &Path, context: &mut Context) -> Result<(), Failure> {
    let facts = all(context)?;
    let mut marks = context.marks()?;
    let table = take::open(path)?;
    context.terminal.problems(&take::unseen(&table));
    let taken = take::read(&table, &facts, &marks, context.today)?;
    let count = |verdict| taken.iter().filter(|(_, mark)| mark.verdict == verdict).count();
    let [changed, gone] = [Verdict::Changed, Verdict::Gone].map(count);
    let ids: Vec<String> = taken.iter().map(|(id, _)| id.clone()).collect();
    taken.into_iter().for_each(|(id, mark)| marks.put(id, mark));
    context.keep_marks(&marks)?;
    let told = serde_json::json!({ "taken": ids, "changed": changed, "gone": gone });
    let words = context.terminal.words.clone();
    let said = Say::FactsTaken { count: ids.len().into(), changed: changed.into(), gone: gone.into() };
    Ok(context.terminal.result(&told, |out| writeln!(out, "{}", words.say(&said)))?)
}

fn renew(folder: &Path, context: &mut Context) -> Result<(), Failure> {
    let marks = context.marks()?;
    let files = sources::renewed(folder, &marks)?;
    for file in &files {
        output::write_public(&file.path, file.text.as_bytes(), Existing::Replace)?;
    }
    let by_hand =
        facts::lines(all(context)?, &marks, Wanted { older_than: u32::MAX, sort: None, today: context.today });
    let by_hand: Vec<&Line> =
        by_hand.iter().filter(|line| line.mark.as_ref().is_some_and(|mark| mark.verdict != Verdict::Ok)).collect();
    let names: Vec<String> = files.iter().map(|file| file.path.display().to_string()).collect();
    let told =
        serde_json::json!({ "files": names, "by_hand": by_hand.iter().map(|line| &line.fact.id).collect::<Vec<_>>() });
    let words = context.terminal.words.clone();
    context.terminal.result(&told, |out| {
        for file in &files {
            let said = Say::FactsRenewed { name: Arg::text(file.path.display()), count: file.days.into() };
            writeln!(out, "{}", words.say(&said))?;
        }
        if files.is_empty() {
            writeln!(out, "{}", words.say(&Say::FactsUpToDate {}))?;
        }
        by_hand.iter().try_for_each(|line| writeln!(out, "{}", to_correct(line, &words)))
    })?;
    Ok(())
}

fn to_correct(line: &Line, words: &Words) -> String {
    let Some(mark) = &line.mark else { return String::new() };
    let note = Some(mark.note.as_str()).filter(|note| !note.is_empty());
    words.say(&Say::FactsByHand {
        id: (&line.fact.id).into(),
        result: mark.verdict.word().into(),
        day: mark.checked.into(),
        note: note.into(),
    })
}

/// Tells in passing how many of some records nobody looked at for a while.
pub(super) fn note_old(days: impl Iterator<Item = Option<chrono::NaiveDate>>, context: &Context) {
    let old = |day: &Option<chrono::NaiveDate>| {
        day.is_none_or(|day| (context.today - day).num_days() > i64::from(widerspruch::directory::STALE_AFTER_DAYS))
    };
    let count = days.filter(old).count();
    if count > 0 {
        let days = widerspruch::directory::STALE_AFTER_DAYS.into();
        context.terminal.note(&context.terminal.words.say(&Say::CliNotLookedUp { count: count.into(), days }));
    }
}
