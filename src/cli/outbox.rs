//! `outbox`: the mails on disk, and what is to be decided about them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, IsTerminal, Write};

use super::args::OutboxCommand;
use super::exit::Exit;
use super::output::{self, Existing};
use super::smtp_password::Passwords;
use super::state::SystemClock;
use super::{Context, Failure};
use crate::outbox::clock::Clock;
use crate::outbox::evidence::in_words;
use crate::outbox::queue::Resolution;
use crate::outbox::row::{Mail, State};
use crate::outbox::run::{Order, Stopped};
use crate::outbox::{FILE, Outbox};
use crate::problem::{Problem, Problems};
use crate::smtp::settings::{Route, centre_of};

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
        OutboxCommand::Export { id, case, output, force } => export(id, case.as_deref(), &output, force, context),
    }
}

/// The outbox, if there is one: looking makes none.
fn existing(context: &Context) -> Result<Option<Outbox>, Problem> {
    let folder = context.state_folder()?;
    folder.join(FILE).is_file().then(|| Outbox::open(&folder)).transpose()
}

fn needed(context: &Context) -> Result<Outbox, Problem> {
    existing(context)?.ok_or_else(|| {
        Problem::error("outbox::empty", "there is no outbox yet")
            .help("`widerspruch send CASE` queues the first mail; --state DIR names another folder")
    })
}

fn list(only: &[State], context: &mut Context) -> Result<(), Failure> {
    let mut mails = match existing(context)? {
        Some(outbox) => outbox.mails()?,
        None => Vec::new(),
    };
    mails.retain(|mail| only.is_empty() || only.contains(&mail.state));
    context.terminal.result(&mails, |out| {
        for mail in &mails {
            line(out, mail)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn line(out: &mut dyn Write, mail: &Mail) -> std::io::Result<()> {
    let when = mail.finished_at.as_ref().or(mail.next_at.as_ref()).unwrap_or(&mail.queued_at);
    write!(out, "{:>5}  {:<9}  {when}  {}  {}", mail.id, mail.state, mail.to, mail.case)?;
    match &mail.reply {
        Some(reply) => writeln!(out, "  ({reply})"),
        None => writeln!(out),
    }
}

fn show(id: i64, context: &mut Context) -> Result<(), Failure> {
    let outbox = needed(context)?;
    let record = outbox.record(id)?;
    let bytes = outbox.bytes(&record.mail)?;
    context.terminal.result(&record, |out| {
        write!(out, "{}", in_words(&record.mail, &record.events))?;
        // Headers and text; the attachment is the letter, which `export` writes.
        let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
        let attachment = text.find("Content-Transfer-Encoding: base64").map_or(text.len(), |at| at);
        writeln!(out, "\n{}", text.get(..attachment).unwrap_or(&text).trim_end())?;
        writeln!(out, "…\nall bytes: `widerspruch outbox export {id} -o FILE`")
    })?;
    Ok(())
}

fn decide(context: &mut Context, decision: impl FnOnce(&Outbox, i64) -> Result<Mail, Problem>) -> Result<(), Failure> {
    let outbox = needed(context)?;
    let mail = decision(&outbox, context.clock().now())?;
    context.terminal.result(&mail, |out| {
        writeln!(out, "mail {} to {} is {}", mail.id, mail.to, mail.state)?;
        if mail.state == State::Queued {
            writeln!(out, "`widerspruch outbox run` sends it")?;
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
    let outbox = needed(context)?;
    let ids: Vec<i64> = match (id, case) {
        (Some(id), _) => vec![id],
        (None, case) => {
            let named = case.unwrap_or_default();
            let path = std::path::Path::new(named).canonicalize().map(|p| p.display().to_string()).unwrap_or_default();
            // The mail of a row is called after its table and its key.
            let row = |mail: &Mail| !named.is_empty() && mail.case.ends_with(&format!("#{named}"));
            let fits = |mail: &Mail| mail.case == named || mail.case == path || mail.key == named || row(mail);
            let found: Vec<Mail> = outbox.mails()?.into_iter().filter(fits).collect();
            let tables: BTreeSet<&str> = found.iter().filter(|m| row(m)).map(|m| m.case.as_str()).collect();
            if tables.len() > 1 {
                let names = tables.into_iter().collect::<Vec<_>>().join(", ");
                return Err(Problem::error("outbox::several-cases", format!("several tables have a row \"{named}\""))
                    .help(format!("name one of them: {names}"))
                    .into());
            }
            found.iter().map(|mail| mail.id).collect()
        }
    };
    if ids.is_empty() {
        return Err(Problem::error(
            "outbox::no-such-mail",
            format!("there is no mail for the case \"{}\"", case.unwrap_or_default()),
        )
        .help("`widerspruch outbox list` lists the cases")
        .into());
    }
    let file = outbox.evidence(&ids, context.clock().time())?;
    output::write(output, &file, if force { Existing::Replace } else { Existing::Keep })?;
    let name = output.display().to_string();
    context.terminal.result(&serde_json::json!({ "file": name, "mails": ids }), |out| writeln!(out, "{name}"))?;
    Ok(())
}

fn send_waiting(
    yes: bool,
    at_once: bool,
    wait: bool,
    most: Option<usize>,
    context: &mut Context,
) -> Result<(), Failure> {
    let Some(outbox) = existing(context)? else {
        context.terminal.result(&serde_json::json!([]), |out| writeln!(out, "the outbox is empty"))?;
        return Ok(());
    };
    let clock = context.clock();
    let waiting: Vec<Mail> = outbox
        .mails()?
        .into_iter()
        .filter(|m| matches!(m.state, State::Queued | State::Deferred | State::Sending))
        .collect();
    if !yes && !waiting.is_empty() && !confirmed(&summary(&waiting), "`widerspruch outbox list` shows the mails")? {
        return Err(Failure::ended(
            Exit::Usage,
            Problem::error("send::not-confirmed", "nothing was sent, because it was not confirmed"),
        ));
    }
    let delivery = Delivery {
        routes: routes(&waiting, context),
        only: None,
        most,
        at_once,
        wait,
        report: waiting.iter().map(|m| m.id).collect(),
    };
    deliver(&outbox, &Passwords::default(), &delivery, &clock, context)
}

/// The ways of the configuration, and of the centres' files that waiting mails name; a file that cannot be read keeps only its own
/// mails waiting.
fn routes(waiting: &[Mail], context: &mut Context) -> Vec<Route> {
    let mut routes = context.config.smtp.clone();
    let centres: BTreeSet<_> = waiting.iter().filter_map(|mail| centre_of(&mail.via)).collect();
    for centre in centres {
        match crate::centre::load(centre) {
            Ok(centre) => routes.extend(centre.smtp),
            Err(problems) => context.terminal.problems(&problems),
        }
    }
    routes
}

fn summary(waiting: &[Mail]) -> String {
    let mut to: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for mail in waiting {
        *to.entry((&mail.to, &mail.from)).or_default() += 1;
    }
    let rows: Vec<String> = to.iter().map(|((to, from), count)| format!("  {count} from {from} to {to}\n")).collect();
    format!("{} waiting\n{}", waiting.len(), rows.concat())
}

/// Whether there is somebody to ask.
///
/// # Errors
/// There is no terminal.
pub(super) fn can_ask(otherwise: &str) -> Result<(), Failure> {
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        return Ok(());
    }
    let problem = Problem::error("send::not-confirmed", "nothing was sent: there is no terminal to ask on")
        .help(format!("write --yes if you are sure; {otherwise}"));
    Err(Failure::ended(Exit::Usage, problem))
}

/// Shows what is about to happen and asks.
///
/// # Errors
/// There is no terminal.
pub(super) fn confirmed(summary: &str, otherwise: &str) -> Result<bool, Failure> {
    can_ask(otherwise)?;
    let mut screen = std::io::stderr().lock();
    let _ = write!(screen, "{summary}Send? [y/N] ");
    let _ = screen.flush();
    let mut answer = String::new();
    let _ = std::io::stdin().lock().read_line(&mut answer);
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "j" | "ja"))
}

/// What to deliver, and what to report on.
pub(super) struct Delivery {
    /// The ways that are configured.
    pub routes: Vec<Route>,
    /// Only these.
    pub only: Option<BTreeSet<i64>>,
    /// Most mails.
    pub most: Option<usize>,
    /// Without waiting for the time of the next try.
    pub at_once: bool,
    /// Until nothing is left.
    pub wait: bool,
    /// The mails to report on.
    pub report: Vec<i64>,
}

/// What became of mails.
pub(super) struct Delivered {
    /// The mails reported on, as they stand now.
    pub mails: Vec<Mail>,
    /// What is left to do for them.
    pub problems: Problems,
    /// How a command that sent them ends.
    pub exit: Exit,
}

/// Delivers; `told` is called after each mail.
///
/// # Errors
/// Another process is sending, or the outbox cannot be written.
pub(super) fn carry(
    outbox: &Outbox,
    passwords: &Passwords,
    delivery: &Delivery,
    clock: &SystemClock,
    told: &mut dyn FnMut(&Mail),
) -> Result<Delivered, Failure> {
    let fetch = |route: &Route| passwords.of(route);
    let order = Order {
        routes: &delivery.routes,
        passwords: &fetch,
        only: delivery.only.clone(),
        most: delivery.most,
        at_once: delivery.at_once,
        wait: delivery.wait,
    };
    let report = match outbox.run(&order, clock, told) {
        Ok(report) => report,
        Err(problem) if problem.code == "outbox::busy" => return Err(Failure::ended(Exit::TryAgain, problem)),
        Err(problem) => return Err(problem.into()),
    };
    let mut mails = Vec::new();
    // The same letter twice in one command is one mail.
    for id in delivery.report.iter().collect::<BTreeSet<_>>() {
        mails.push(outbox.mail(*id)?);
    }
    let mut problems = Problems::new();
    problems.extend(mails.iter().filter_map(Mail::trouble));
    problems.extend(report.stopped.iter().map(|(route, why)| why.problem(route)));
    // `outbox run` speaks for the whole outbox: a mail of unknown fate is never passed over in silence.
    if delivery.only.is_none() {
        let shown: BTreeSet<i64> = mails.iter().map(|m| m.id).collect();
        let others = outbox.mails()?.into_iter().filter(|m| m.state == State::Unknown && !shown.contains(&m.id));
        mails.extend(others.inspect(|mail| problems.extend(mail.trouble())));
    }
    let stands = |state: State| mails.iter().any(|mail| mail.state == state);
    let for_good = report.stopped.iter().any(|(_, why)| matches!(why, Stopped::Halted(_) | Stopped::Breaker(_)));
    let exit = if stands(State::Unknown) || stands(State::Failed) || for_good {
        Exit::Refused
    } else if stands(State::Deferred) || stands(State::Queued) || stands(State::Sending) {
        Exit::TryAgain
    } else {
        Exit::Done
    };
    Ok(Delivered { mails, problems, exit })
}

/// Delivers, tells what became of each mail, and ends with the status that fits.
pub(super) fn deliver(
    outbox: &Outbox,
    passwords: &Passwords,
    delivery: &Delivery,
    clock: &SystemClock,
    context: &mut Context,
) -> Result<(), Failure> {
    context.heed_signals();
    let (total, talks) = (delivery.report.len(), !context.terminal.json() && delivery.report.len() > 1);
    let mut done = 0;
    let delivered = carry(outbox, passwords, delivery, clock, &mut |mail| {
        done += 1;
        if talks {
            // No address and no name: this line may end in a log.
            let _ = writeln!(std::io::stderr(), "{done} of {total}: mail {} is {}", mail.id, mail.state);
        }
    });
    let Delivered { mails, problems, exit } = delivered?;
    context.terminal.result(&mails, |out| {
        if mails.is_empty() {
            writeln!(out, "nothing is waiting")?;
        }
        for mail in &mails {
            line(out, mail)?;
        }
        Ok(())
    })?;
    if exit == Exit::Done {
        context.terminal.problems(&problems);
        return Ok(());
    }
    Err(Failure::Ended(exit, problems))
}
