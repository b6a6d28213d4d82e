//! Delivers what waits in the outbox, and tells what became of it.
//!
//! In: the outbox, the ways that are configured, which mails. Out: the mails as they stand afterwards, what is left to do for them, and the
//! status with which a command that sent them ends.

use std::collections::BTreeSet;
use std::io::Write;

use widerspruch::outbox::clock::{Clock, shown};
use widerspruch::outbox::row::{Mail, State};
use widerspruch::outbox::run::Errand;
use widerspruch::outbox::stopped::Stopped;
use widerspruch::outbox::{Outbox, is_busy};
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::smtp::settings::Route;
use widerspruch::words::{Arg, Say};

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::outbox::nothing_now;
use super::outbox_show::{for_reader, line};
use super::smtp_password::Passwords;
use super::state::SystemClock;

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
    /// How many were sent now.
    pub sent: usize,
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
    may_go: &dyn Fn(&Mail) -> Result<(), Problem>,
    told: &mut dyn FnMut(&Mail),
) -> Result<Delivered, Failure> {
    let fetch = |route: &Route| passwords.of(route);
    let order = Errand {
        routes: &delivery.routes,
        passwords: &fetch,
        only: delivery.only.clone(),
        most: delivery.most,
        at_once: delivery.at_once,
        wait: delivery.wait,
        may_go,
    };
    let report = match outbox.run(&order, clock, told) {
        Ok(report) => report,
        Err(problem) if is_busy(&problem) => return Err(Failure::ended(Exit::TryAgain, problem)),
        Err(problem) => return Err(problem.into()),
    };
    let mut mails = Vec::new();
    // The same letter twice in one command is one mail.
    for id in delivery.report.iter().collect::<BTreeSet<_>>() {
        mails.push(outbox.mail(*id)?);
    }
    let mut problems = Problems::new();
    let held = report.held;
    let waits_for_person = !held.is_empty();
    problems.extend(mails.iter().filter(|mail| !held.contains_key(&mail.id)).filter_map(Mail::trouble));
    problems.extend(
        report
            .copies_refused
            .iter()
            .map(|(id, why)| Code::MailCopyRefused { id: (*id).into(), why: Arg::foreign(why) }.warning()),
    );
    let waiting = mails.iter().filter(|mail| mail.waits() && !held.contains_key(&mail.id));
    problems.extend(ahead(waiting, clock).filter(|_| !delivery.at_once));
    problems.extend(held.into_values());
    problems.extend(report.stopped.iter().map(|(route, why)| why.problem(route)));
    // `outbox run` speaks for the whole outbox: a mail of unknown fate is never passed over in silence.
    if delivery.only.is_none() {
        let shown: BTreeSet<i64> = mails.iter().map(|m| m.id).collect();
        let others = outbox.mails()?.into_iter().filter(|m| m.state == State::Unknown && !shown.contains(&m.id));
        mails.extend(others.inspect(|mail| problems.extend(mail.trouble())));
    }
    let stands = |state: State| mails.iter().any(|mail| mail.state == state);
    let for_good = report.stopped.iter().any(|(_, why)| matches!(why, Stopped::Halted(_) | Stopped::Breaker(_)));
    // Trying again is no help for what waits for a person.
    let exit = if stands(State::Unknown) || stands(State::Failed) || for_good || waits_for_person {
        Exit::Refused
    } else if stands(State::Deferred) || stands(State::Queued) || stands(State::Sending) {
        Exit::TryAgain
    } else {
        Exit::Done
    };
    Ok(Delivered { mails, problems, exit, sent: report.sent })
}

/// Why mails wait that were queued at a time that is still to come: by a clock that ran ahead.
fn ahead<'m>(waiting: impl Iterator<Item = &'m Mail>, clock: &SystemClock) -> Option<Problem> {
    let now = shown(clock.now());
    let early: Vec<&str> = waiting.map(|mail| mail.queued_at.as_str()).filter(|at| *at > now.as_str()).collect();
    let last = early.iter().max()?;
    let (count, queued, now) = (early.len().into(), Arg::time(last), Arg::time(&now));
    Some(Code::OutboxQueuedAhead { count, queued, now }.warning())
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
    let mut done = 0_usize;
    let words = context.terminal.words.clone();
    let may_go = |mail: &Mail| context.known().may_go(mail);
    let delivered = carry(outbox, passwords, delivery, clock, &may_go, &mut |mail| {
        done += 1;
        if talks {
            // No address and no name: this line may end in a log.
            let (id, state) = (mail.id.into(), Arg::text(mail.state));
            let said = Say::CliOneOfMany { done: Arg::from(done), total: total.into(), id, state };
            let _ = writeln!(std::io::stderr(), "{}", words.say(&said));
        }
    });
    let Delivered { mails, problems, exit, sent } = delivered?;
    let problems = for_reader(problems, context.terminal.json());
    context.terminal.result(&mails, |out| {
        if mails.is_empty() {
            writeln!(out, "{}", words.say(&Say::CliNothingWaits {}))?;
        }
        for mail in &mails {
            line(out, mail, &words)?;
        }
        // Somebody who sends a letter a second time must not think that it went a second time.
        let before: Vec<&Mail> = mails.iter().filter(|mail| mail.state == State::Sent).collect();
        if sent == 0 && !before.is_empty() {
            let times = before.iter().filter_map(|mail| mail.finished_at.as_deref());
            writeln!(out, "{}", words.say(&nothing_now(before.len(), times)))?;
        }
        Ok(())
    })?;
    if exit == Exit::Done {
        context.terminal.problems(&problems);
        return Ok(());
    }
    Err(Failure::Ended(exit, problems))
}
