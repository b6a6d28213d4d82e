//! `outbox`: the mails on disk, and what is to be decided about them.

use std::collections::{BTreeMap, BTreeSet};

use super::args::OutboxCommand;
use super::confirm::confirmed;
use super::context::Context;
use super::delivery::{Delivery, deliver};
use super::exit::Exit;
use super::failure::Failure;
use super::outbox_show::{line, whole};
use super::output::{self, Existing};
use super::smtp_password::Passwords;
use super::{outbox_purge, outbox_show};
use widerspruch::outbox::Outbox;
use widerspruch::outbox::clock::Clock;
use widerspruch::outbox::queue::Resolution;
use widerspruch::outbox::row::{Mail, State};
use widerspruch::problem::{Code, Problem};
use widerspruch::smtp::settings::{Route, centre_of};
use widerspruch::words::{Arg, Join, Say, Words};

/// Runs the command.
///
/// # Errors
/// What is wrong with the command or the outbox; what became of the mails.
pub fn run(command: OutboxCommand, context: &mut Context) -> Result<(), Failure> {
    match command {
        OutboxCommand::List { only } => list(&only, context),
        OutboxCommand::Show { id } => show(id, context),
        OutboxCommand::Run { yes, now, wait, max } => send_waiting(yes, now, wait, max, context),
        OutboxCommand::Resolve { id, sent, resend: _ } => {
            let resolution = if sent { Resolution::Sent } else { Resolution::Resend };
            decide(context, |outbox, now| outbox.resolve(id, resolution, now))
        }
        OutboxCommand::Cancel { id } => decide(context, |outbox, now| outbox.cancel(id, now)),
        OutboxCommand::Purge(args) => outbox_purge::run(&args, context),
        OutboxCommand::Export { id, case, output, force } => export(id, case.as_deref(), &output, force, context),
    }
}

/// The outbox, if there is one, to change it.
///
/// # Errors
/// It cannot be read or written.
fn existing(context: &Context) -> Result<Option<Outbox>, Problem> {
    let folder = context.state_folder()?;
    // Looking makes none, and tells one that cannot be read from one that is not there.
    Ok(match Outbox::look(&folder)? {
        Some(_) => Some(Outbox::open(&folder)?),
        None => None,
    })
}

fn no_outbox() -> Problem {
    Code::OutboxEmpty {}.error()
}

/// The outbox, to change it.
///
/// # Errors
/// There is none, or it cannot be written.
pub(super) fn needed(context: &Context) -> Result<Outbox, Problem> {
    existing(context)?.ok_or_else(no_outbox)
}

/// The outbox, to look.
fn looked_at(context: &Context) -> Result<Outbox, Problem> {
    Outbox::look(&context.state_folder()?)?.ok_or_else(no_outbox)
}

fn list(only: &[State], context: &mut Context) -> Result<(), Failure> {
    let folder = context.state_folder()?;
    let outbox = Outbox::look(&folder)?;
    let none = match &outbox {
        Some(_) if only.is_empty() => Say::CliOutboxEmpty {},
        Some(_) => Say::CliNoneInState {},
        None => Say::CliNoOutbox { folder: Arg::text(folder.display()) },
    };
    let none = context.terminal.words.say(&none);
    let (mut mails, damage) = outbox.map(|outbox| outbox.readable()).transpose()?.unwrap_or_default();
    mails.retain(|mail| only.is_empty() || only.contains(&mail.state));
    context.terminal.result(&mails, |out| {
        if mails.is_empty() {
            writeln!(out, "{none}")?;
        }
        mails.iter().try_for_each(|mail| line(out, mail, &context.terminal.words))
    })?;
    let held = context.known().held(mails.iter().filter(|mail| mail.waits()));
    let held: Vec<Problem> = held.into_iter().map(Problem::as_warning).collect();
    context.terminal.problems(&held.into());
    damage.map_or(Ok(()), |problem| Err(problem.into()))
}

fn show(id: i64, context: &mut Context) -> Result<(), Failure> {
    let outbox = looked_at(context)?;
    let record = outbox.record(id)?;
    let bytes = if record.mail.purged_at.is_some() { Vec::new() } else { outbox.bytes(&record.mail)? };
    context.terminal.result(&record, |out| whole(out, &record, &bytes, &context.terminal.words))?;
    if record.mail.waits()
        && let Err(held) = context.known().may_go(&record.mail)
    {
        context.terminal.problems(&held.as_warning().into());
    }
    Ok(())
}

fn decide(context: &mut Context, decision: impl FnOnce(&Outbox, i64) -> Result<Mail, Problem>) -> Result<(), Failure> {
    let outbox = needed(context)?;
    let mail = decision(&outbox, context.clock().now())?;
    let words = &context.terminal.words;
    context.terminal.result(&mail, |out| {
        let said = Say::CliMailIs { id: mail.id.into(), to: (&mail.to).into(), state: mail.state.say().into() };
        writeln!(out, "{}", words.say(&said))?;
        if mail.state == State::Queued {
            writeln!(out, "{}", words.say(&Say::CliRunSends {}))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn export(
    id: Option<i64>,
    case: Option<&str>,
    output: &std::path::Path,
    force: bool,
    context: &mut Context,
) -> Result<(), Failure> {
    let outbox = looked_at(context)?;
    let ids = match (id, case) {
        (Some(id), _) => vec![id],
        (None, case) => of_case(&outbox, case.unwrap_or_default())?,
    };
    let file = outbox.evidence(&ids, context.clock().time(), &context.terminal.words)?;
    output::write(output, &file, if force { Existing::Replace } else { Existing::Keep })?;
    let name = output.display().to_string();
    context.terminal.result(&serde_json::json!({ "file": name, "mails": ids }), |out| writeln!(out, "{name}"))?;
    Ok(())
}

/// The mails of a case, by its file or its row as `outbox list` shows them, or by their key.
///
/// # Errors
/// There are none, or rows of several tables are called so.
pub(super) fn of_case(outbox: &Outbox, named: &str) -> Result<Vec<i64>, Problem> {
    let path = std::path::Path::new(named).canonicalize().map(|p| p.display().to_string()).unwrap_or_default();
    // The mail of a row is called after its table and its key. One that was purged is called nothing.
    let row = |mail: &Mail| mail.case.ends_with(&format!("#{named}"));
    let fits = |mail: &Mail| mail.case == named || mail.case == path || mail.key == named || row(mail);
    let found: Vec<Mail> = outbox.mails()?.into_iter().filter(|mail| mail.purged_at.is_none() && fits(mail)).collect();
    let tables: BTreeSet<&str> = found.iter().filter(|m| row(m)).map(|m| m.case.as_str()).collect();
    if tables.len() > 1 {
        let cases = Arg::list(tables, Join::Comma);
        return Err(Code::OutboxSeveralCases { named: named.into(), cases }.error());
    }
    if found.is_empty() {
        return Err(Code::OutboxNoSuchCase { named: named.into() }.error());
    }
    Ok(found.iter().map(|mail| mail.id).collect())
}

fn send_waiting(
    yes: bool,
    at_once: bool,
    wait: bool,
    most: Option<usize>,
    context: &mut Context,
) -> Result<(), Failure> {
    let Some(outbox) = existing(context)? else {
        let folder = context.state_folder()?;
        context.terminal.result(&serde_json::json!([]), |out| {
            let said = Say::CliNoOutbox { folder: Arg::text(folder.display()) };
            writeln!(out, "{}", context.terminal.words.say(&said))
        })?;
        return Ok(());
    };
    let clock = context.clock();
    let waiting: Vec<Mail> = outbox
        .mails()?
        .into_iter()
        .filter(|m| matches!(m.state, State::Queued | State::Deferred | State::Sending))
        .collect();
    let set = if waiting.is_empty() { String::new() } else { clock.warning(&context.terminal.words) };
    let summary = || format!("{set}{}", summary(&waiting, &context.terminal.words));
    if yes {
        context.terminal.note(set.trim_end());
    } else if !waiting.is_empty() && !confirmed(&summary(), Say::CliListShows {}, context)? {
        return Err(Failure::ended(Exit::Usage, Code::SendNotConfirmed {}.error()));
    }
    let delivery = Delivery {
        routes: routes(&waiting, context),
        only: None,
        most,
        at_once,
        wait,
        report: waiting.iter().map(|m| m.id).collect(),
    };
    deliver(&outbox, &Passwords::new(&context.terminal.words), &delivery, &clock, context)
}

/// The ways of the configuration, and of the centres' files that waiting mails name; a file that cannot be read keeps only its own
/// mails waiting.
fn routes(waiting: &[Mail], context: &mut Context) -> Vec<Route> {
    let mut routes = context.config.smtp.clone();
    let centres: BTreeSet<_> = waiting.iter().filter_map(|mail| centre_of(&mail.via)).collect();
    for centre in centres {
        match widerspruch::centre::load(centre) {
            Ok(centre) => routes.extend(centre.smtp),
            Err(problems) => context.terminal.problems(&problems),
        }
    }
    routes
}

/// That nothing was sent now, and when it was.
pub(super) fn nothing_now<'t>(count: usize, times: impl Iterator<Item = &'t str>) -> Say {
    Say::CliNothingNow { count: count.into(), days: days(times).into() }
}

/// `on 2026-11-22`, `from 2026-11-20 to 2026-11-22`.
pub(super) fn days<'t>(times: impl Iterator<Item = &'t str>) -> Say {
    let days: BTreeSet<&str> = times.map(outbox_show::day).collect();
    match (days.first(), days.last()) {
        (Some(first), Some(last)) if first == last => Say::CliOnDay { day: (*first).into() },
        (Some(first), Some(last)) => Say::CliFromTo { first: (*first).into(), last: (*last).into() },
        _ => Say::CliBefore {},
    }
}

fn summary(waiting: &[Mail], words: &Words) -> String {
    let mut to: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for mail in waiting {
        *to.entry((&mail.to, &mail.from)).or_default() += 1;
    }
    let mut copies: BTreeMap<&str, usize> = BTreeMap::new();
    for copy in waiting.iter().filter_map(|mail| mail.bcc.as_deref()) {
        *copies.entry(copy).or_default() += 1;
    }
    let mails = to.iter().map(|((to, from), count)| Say::CliWaitingTo {
        count: (*count).into(),
        from: (*from).into(),
        to: (*to).into(),
    });
    let copies = copies.iter().map(|(copy, count)| Say::CliCopiedTo { count: (*count).into(), copy: (*copy).into() });
    let lines = mails.chain(copies).map(|said| format!("  {}\n", words.say(&said)));
    let waiting = words.say(&Say::CliWaitingMails { count: waiting.len().into() });
    format!("{waiting}\n{}", lines.collect::<String>())
}
