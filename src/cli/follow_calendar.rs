//! `follow calendar`: a calendar file of what is due.

use std::path::Path;

use serde_json::json;

use super::follow::Desk;
use super::follow_list::{Found, found};
use super::follow_words::{controller, said};
use super::output::{self, Existing};
use super::{Context, Failure};
use crate::case::What;
use crate::register::calendar::{self, Entry};
use crate::register::chronology::events;
use crate::register::stage::Stage;
use crate::words::{Say, Words};

/// Runs the command.
///
/// # Errors
/// The register cannot be read, the file cannot be written.
pub fn run(output: Option<&Path>, names: bool, force: bool, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let words = context.terminal.words.clone();
    let all = found(&desk, context)?;
    let entries: Vec<Entry> = all.iter().flat_map(|one| entries(one, names, &desk, &words)).collect();
    let text = calendar::file(&entries, context.clock().time());
    let Some(path) = output else {
        context.terminal.raw(text.as_bytes())?;
        return Ok(());
    };
    output::write(path, text.as_bytes(), if force { Existing::Replace } else { Existing::Keep })?;
    let name = path.display().to_string();
    context.terminal.result(&json!({ "file": name, "events": entries.len() }), |out| {
        writeln!(
            out,
            "{}",
            words.say(&Say::FollowCalendarWritten { name: (&name).into(), count: entries.len().into() })
        )
    })?;
    Ok(())
}

/// The periods of a matter: the one that runs or is over, and those that are done, which vanish.
fn entries(one: &Found, names: bool, desk: &Desk, words: &Words) -> Vec<Entry> {
    let (matter, standing) = (&one.matter, &one.standing);
    let of_authority = matches!(standing.stage, Stage::Complained | Stage::AuthoritySilent);
    let told = events(&matter.lines);
    let mut entries = Vec::new();
    let who = if names { matter.label.clone() } else { words.say(&Say::FollowNumber { id: matter.id.into() }) };
    let name = controller(matter, &desk.directory);
    let entry = |period, day, cancelled| Entry {
        uid: matter.uid.clone(),
        period,
        day,
        sequence: matter.lines.len(),
        certain: standing.certain(),
        cancelled,
        summary: words.say(&Say::FollowCalendarDue {
            controller: name.into(),
            who: (&who).into(),
            authority: crate::words::Arg::flag(period == "news"),
        }),
        description: words
            .say(&Say::FollowCalendarAbout { state: said(standing, matter).into(), id: matter.id.into() }),
        week_before: (!standing.certain() && !cancelled)
            .then(|| words.say(&Say::FollowCalendarProof { controller: name.into(), who: (&who).into() })),
    };
    let runs = standing.actionable();
    if let Some(day) = runs {
        entries.push(entry(if of_authority { "news" } else { "answer" }, day, false));
    }
    let first = |wanted: fn(What) -> bool| told.iter().find(|event| wanted(event.what)).map(|event| event.date);
    if let Some(day) = first(What::asks).filter(|_| of_authority || runs.is_none()) {
        entries.push(entry("answer", day, true));
    }
    if let Some(day) = first(|what| what == What::Complained).filter(|_| runs.is_none()) {
        entries.push(entry("news", day, true));
    }
    entries
}
