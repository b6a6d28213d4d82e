//! Sending what is due.
//!
//! In: the outbox, the routes, a clock. Out: what became of each mail, and why it stopped if it did. `send` and `outbox run`
//! are this one function. A mail is begun only after the commit that says so; it is called sent only after the commit that
//! says so; when a commit fails nothing more is sent.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use rusqlite::params;

use super::carrier::{Carrier, Passwords};
use super::clock::{self, Clock};
use super::rate::{self, Wait};
use super::record::{kept, note, sent};
use super::row::Mail;
use super::stopped::Stopped;
use super::{Outbox, is_busy, lock};
use crate::problem::{Code, Problem};
use crate::smtp::client::Parcel;
use crate::smtp::fault::{Fault, FaultKind, Verdict};
use crate::smtp::settings::Route;
use crate::words::{Arg, Say};

/// The same fault this often in a row is not about single letters.
const BREAKER: usize = 5;
/// Each unknown outcome costs somebody time, so the limit for those is lower.
const BREAKER_UNKNOWN: usize = 2;

/// What to send and how.
pub struct Errand<'o> {
    /// The configured ways to send.
    pub routes: &'o [Route],
    /// Passwords.
    pub passwords: Passwords<'o>,
    /// Only these mails; all when none.
    pub only: Option<BTreeSet<i64>>,
    /// The most mails to send in this run.
    pub most: Option<usize>,
    /// Ignores the time of the next try.
    pub at_once: bool,
    /// Waits for later tries until nothing is left.
    pub wait: bool,
    /// Whether a mail may still go to its address, asked right before it is begun.
    pub may_go: &'o dyn Fn(&Mail) -> Result<(), Problem>,
}

/// What a run did.
#[derive(Debug, Default)]
pub struct Report {
    /// The numbers of the mails that were tried, in order.
    pub tried: Vec<i64>,
    /// The routes that were given up, and why.
    pub stopped: Vec<(String, Stopped)>,
    /// How many mails an earlier run that was killed left with an unknown outcome.
    pub found_unknown: usize,
    /// How many were sent.
    pub sent: usize,
    /// Mails that stay as they are until a person decides, and why.
    pub held: BTreeMap<i64, Problem>,
    /// Mails that were sent without their copy, and what the server said.
    pub copies_refused: Vec<(i64, String)>,
}

/// How one mail ended.
enum Step {
    Sent,
    Kept(Verdict, Fault),
}

impl Outbox {
    /// Sends what is due. `told` is called after each mail.
    ///
    /// # Errors
    /// Another process is sending, or the outbox cannot be written; then nothing more is sent.
    pub fn run(&self, order: &Errand<'_>, clock: &dyn Clock, told: &mut dyn FnMut(&Mail)) -> Result<Report, Problem> {
        let held = lock::take(&self.folder)?;
        self.check()?;
        match self.finish_erasure(&held) {
            // Somebody reads: the next run finishes it, and no mail waits for that.
            Err(problem) if is_busy(&problem) => {}
            finished => finished?,
        }
        let mut report = Report { found_unknown: self.recover(&held, clock.now())?, ..Report::default() };
        loop {
            report.stopped.clear();
            for route in self.routes_waiting(order, &report)? {
                self.run_route(&route, order, clock, told, &mut report)
                    .map_err(|problem| after(problem, report.sent))?;
                if clock.stopped() {
                    report.stopped.push((route, Stopped::Interrupted));
                    return Ok(report);
                }
            }
            let for_good =
                report.stopped.iter().any(|(_, why)| !matches!(why, Stopped::Paused(..) | Stopped::DayLimit(_)));
            let next = self.next_time(order, &report, clock.now())?;
            // A limit of a day is over later than the mails themselves would be due.
            let free = report.stopped.iter().filter_map(|(_, why)| match why {
                Stopped::DayLimit(free) => Some(*free),
                _ => None,
            });
            let next = next.map(|next| free.fold(next, i64::max));
            match next {
                Some(next) if order.wait && !for_good && !full(order, &report) => {
                    let seconds = (next - clock.now()).clamp(1, 60);
                    clock.wait(Duration::from_secs(seconds.unsigned_abs()));
                    if clock.stopped() {
                        return Ok(report);
                    }
                }
                _ => return Ok(report),
            }
        }
    }

    /// Mails that wait, as numbers, in the order in which they are tried.
    fn waiting(&self, order: &Errand<'_>, report: &Report, route: &str, until: i64) -> Result<Vec<i64>, Problem> {
        let ids: Vec<i64> = self.read(|db| {
            let mut query = db.prepare(
                "SELECT id FROM mail WHERE state IN ('queued', 'deferred') AND route = ?1 AND next_at <= ?2 ORDER BY next_at, id",
            )?;
            query.query_map(params![route, until], |row| row.get(0))?.collect()
        })?;
        let wanted = |id: &i64| order.only.as_ref().is_none_or(|only| only.contains(id));
        Ok(ids.into_iter().filter(|id| wanted(id) && !report.held.contains_key(id)).collect())
    }

    fn routes_waiting(&self, order: &Errand<'_>, report: &Report) -> Result<Vec<String>, Problem> {
        let names: Vec<String> = self.read(|db| {
            let mut query =
                db.prepare("SELECT DISTINCT route FROM mail WHERE state IN ('queued', 'deferred') ORDER BY route")?;
            query.query_map([], |row| row.get(0))?.collect()
        })?;
        let mut waiting = Vec::new();
        for name in names {
            if !self.waiting(order, report, &name, i64::MAX)?.is_empty() {
                waiting.push(name);
            }
        }
        Ok(waiting)
    }

    /// When the next mail is due, if one waits.
    fn next_time(&self, order: &Errand<'_>, report: &Report, now: i64) -> Result<Option<i64>, Problem> {
        let mut next: Option<i64> = None;
        for route in self.routes_waiting(order, report)? {
            let paused = self.read(|db| rate::paused(db, &route, now))?.map(|(until, _)| until);
            for id in self.waiting(order, report, &route, i64::MAX)? {
                let at: i64 = self
                    .read(|db| db.query_row("SELECT next_at FROM mail WHERE id = ?1", params![id], |row| row.get(0)))?;
                let at = at.max(paused.unwrap_or(at));
                next = Some(next.map_or(at, |known| known.min(at)));
            }
        }
        Ok(next)
    }

    fn run_route(
        &self,
        name: &str,
        order: &Errand<'_>,
        clock: &dyn Clock,
        told: &mut dyn FnMut(&Mail),
        report: &mut Report,
    ) -> Result<(), Problem> {
        let Some(route) = order.routes.iter().find(|route| route.name == name) else {
            report.stopped.push((name.to_owned(), Stopped::NoRoute));
            return Ok(());
        };
        let now = clock.now();
        self.commit(|db| rate::corrected(db, route, now))?;
        if let Some((until, why)) = self.read(|db| rate::paused(db, name, now))?.filter(|_| !order.at_once) {
            let why = Some(why).filter(|why| !why.is_empty()).map_or_else(|| Say::OutboxAsked {}.into(), Arg::Foreign);
            report.stopped.push((name.to_owned(), Stopped::Paused(until, why)));
            return Ok(());
        }
        let wish = || clock.stopped();
        let mut carrier = Carrier::new(route, order.passwords, &wish);
        let mut streak: Option<(Verdict, Fault, usize)> = None;
        let until = if order.at_once { i64::MAX } else { now };
        let stop = 'mails: {
            for id in self.waiting(order, report, name, until)? {
                if clock.stopped() || full(order, report) {
                    break 'mails None;
                }
                if let Some(stop) = self.wait_for_turn(route, clock)? {
                    break 'mails Some(stop);
                }
                // Whether its bytes are whole is seen before it is begun.
                let mail = self.mail(id)?;
                self.bytes(&mail)?;
                if let Err(why) = (order.may_go)(&mail) {
                    report.held.insert(id, why.file(mail.case));
                    continue;
                }
                let Some(mail) = self.begin(id, route, clock)? else { continue };
                let step = self.deliver(&mail, route, &mut carrier, clock, report)?;
                report.tried.push(id);
                told(&self.mail(id)?);
                let Step::Kept(verdict, fault) = step else {
                    streak = None;
                    continue;
                };
                match verdict {
                    // What the user wanted is no fault of anybody; who called tells it.
                    Verdict::Halt if fault.kind == FaultKind::Ended => break 'mails None,
                    Verdict::Halt => break 'mails Some(Stopped::Halted(fault)),
                    Verdict::Pause => {
                        let until = self.read(|db| rate::paused(db, name, 0))?.map_or(0, |(until, _)| until);
                        break 'mails Some(Stopped::Paused(until, fault.say().into()));
                    }
                    _ => {}
                }
                let count = match &streak {
                    Some((v, f, count)) if *v == verdict && same(f, &fault) => count + 1,
                    _ => 1,
                };
                let most = if verdict == Verdict::Unknown { BREAKER_UNKNOWN } else { BREAKER };
                if count >= most {
                    break 'mails Some(Stopped::Breaker(fault));
                }
                streak = Some((verdict, fault, count));
            }
            None
        };
        carrier.finish();
        report.stopped.extend(stop.map(|stop| (name.to_owned(), stop)));
        Ok(())
    }

    /// Waits until the limits let another mail leave.
    fn wait_for_turn(&self, route: &Route, clock: &dyn Clock) -> Result<Option<Stopped>, Problem> {
        loop {
            let now = clock.now();
            self.commit(|db| rate::clock_was_set_back(db, now))?;
            match self.read(|db| rate::wait(db, route, now))? {
                Wait::None => return Ok(None),
                Wait::Day(free) => return Ok(Some(Stopped::DayLimit(free))),
                Wait::Minute(_) if clock.stopped() => return Ok(Some(Stopped::Interrupted)),
                Wait::Minute(seconds) => clock.wait(Duration::from_secs(seconds.unsigned_abs())),
            }
        }
    }

    /// Puts on record that a mail is begun, and by which clock; none when somebody took it back meanwhile.
    fn begin(&self, id: i64, route: &Route, clock: &dyn Clock) -> Result<Option<Mail>, Problem> {
        let (now, own) = (clock.now(), clock.own());
        let by = match own {
            Some(own) => format!("{} (--today; computer {})", route.name, clock::shown(own)),
            None => route.name.clone(),
        };
        let begun = self.commit(|db| {
            let changed = db.execute(
                "UPDATE mail SET state = 'sending', stage = 'start', attempts = attempts + 1
                 WHERE id = ?1 AND state IN ('queued', 'deferred')",
                params![id],
            )?;
            if changed == 1 {
                note(db, id, now, "started", None, Some(&by))?;
                rate::depart(db, &route.name, now)?;
            }
            Ok(changed == 1)
        })?;
        if begun { self.mail(id).map(Some) } else { Ok(None) }
    }

    fn deliver(
        &self,
        mail: &Mail,
        route: &Route,
        carrier: &mut Carrier<'_>,
        clock: &dyn Clock,
        report: &mut Report,
    ) -> Result<Step, Problem> {
        let bytes = self.bytes(mail)?;
        let address = |text: &str| {
            text.parse().map_err(|_| super::damaged(&self.path(), Say::OutboxNoAddress { id: mail.id.into() }))
        };
        let (from, to) = (address(&mail.from)?, address(&mail.to)?);
        let bcc = mail.bcc.as_deref().map(address).transpose()?;
        let parcel = Parcel { from: &from, to: &to, bcc: bcc.as_ref(), bytes: &bytes };
        let outcome = carrier.carry(parcel, || {
            self.commit(|db| {
                db.execute("UPDATE mail SET stage = 'body' WHERE id = ?1", params![mail.id])?;
                note(db, mail.id, clock.now(), "body", None, None)
            })
        })?;
        match outcome {
            Ok(accepted) => {
                self.commit(|db| sent(db, mail.id, &accepted, clock.now())).map_err(|problem| {
                    let code = Code::OutboxNotRecorded { id: mail.id.into(), why: Arg::message(&problem) };
                    Problem { code, ..problem }
                })?;
                report.sent += 1;
                report.copies_refused.extend(accepted.copy_refused.map(|why| (mail.id, why)));
                Ok(Step::Sent)
            }
            Err(fault) => {
                let verdict = fault.verdict();
                self.commit(|db| kept(db, mail, route, &fault, verdict, clock.now()))?;
                Ok(Step::Kept(verdict, fault))
            }
        }
    }
}

/// What ended a run, with what it had done until then.
fn after(problem: Problem, sent: usize) -> Problem {
    let advice = Arg::advice(&problem);
    let (none, sent) = (sent == 0, sent.into());
    match problem.code {
        _ if none || advice == Arg::Absent => problem,
        Code::OutboxDamaged { .. } => problem.hint(Say::OutboxDamagedAfter { sent }),
        _ => problem.hint(Say::OutboxAfter { sent, advice }),
    }
}

fn full(order: &Errand<'_>, report: &Report) -> bool {
    order.most.is_some_and(|most| report.tried.len() >= most)
}

/// The same thing at the same stage; texts may differ, because servers put numbers into them.
fn same(a: &Fault, b: &Fault) -> bool {
    a.stage == b.stage && a.code() == b.code() && std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind)
}
