//! `follow list`: what is to be done, what waits, what was not sent.

use std::io::Write;

use chrono::{Days, Months, NaiveDate};
use serde::Serialize;

use super::context::Context;
use super::exit::Exit;
use super::failure::Failure;
use super::follow_args::FollowListArgs;
use super::follow_desk::Desk;
use super::follow_words::{answer, controller, later, next, said, unknown_mail};
use widerspruch::read::choice::Choice;
use widerspruch::register::Register;
use widerspruch::register::matter::Matter;
use widerspruch::register::stage::{Stage, Standing};
use widerspruch::words::{Arg, Join, Say, Words};

/// What scripts read of a matter.
#[derive(Serialize)]
struct Listed<'m> {
    id: i64,
    label: &'m str,
    controller: &'m str,
    authority: Option<&'m str>,
    stage: &'static str,
    strict: Option<NaiveDate>,
    latest: Option<NaiveDate>,
    certain: bool,
    fits: Vec<&'static str>,
    quiet_until: Option<NaiveDate>,
    answer_until: Option<NaiveDate>,
}

/// A matter with where it stands.
pub(super) struct Found {
    pub matter: Matter,
    pub standing: Standing,
}

impl Found {
    /// The day from which it is told of again, where that has not come.
    pub fn quiet_until(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.matter.quiet_until.filter(|day| *day > today)
    }

    /// Whether something is to be done in it now, and it is told of.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.standing.stage.is_due() && self.quiet_until(today).is_none()
    }

    /// The later end of its period.
    pub fn latest(&self) -> Option<NaiveDate> {
        self.standing.due.as_ref().map(|due| due.period.latest)
    }
}

/// All matters, by the day on which something can be done, certain ones first.
///
/// # Errors
/// The register cannot be read.
pub(super) fn found(desk: &Desk, context: &Context) -> Result<Vec<Found>, Failure> {
    let Some(register) = Register::look(&context.state_folder()?)? else { return Ok(Vec::new()) };
    let matters = desk.mailed(|mailed| register.matters(mailed))?;
    let with = |matter: Matter| Found { standing: desk.standing(&matter, context.today), matter };
    let mut all: Vec<Found> = matters.into_iter().map(with).collect();
    all.sort_by_key(|one| (one.latest().or(one.standing.since), !one.standing.certain(), one.matter.id));
    Ok(all)
}

/// Whether a matter was closed so long ago that it need not be kept.
pub(super) fn is_expired(one: &Found, context: &Context) -> bool {
    let keep = Months::new(context.config.keep_months());
    one.standing.stage == Stage::Closed
        && one.standing.since.and_then(|day| day.checked_add_months(keep)).is_some_and(|until| until < context.today)
}

/// Runs the command.
///
/// # Errors
/// The register cannot be read; with `--exit-code`, something is to be done.
pub fn run(args: &FollowListArgs, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let all = found(&desk, context)?;
    let expired = all.iter().filter(|one| is_expired(one, context)).count();
    let done = all.iter().filter(|one| one.standing.stage == Stage::Closed).count();
    let today = context.today;
    let wanted = |one: &&Found| {
        let stage = one.standing.stage;
        let named = args.stage.as_deref();
        (!args.due || one.is_due(today))
            && (args.all || stage != Stage::Closed || named == Some(Stage::Closed.word()))
            && named.is_none_or(|word| stage.word() == word)
            && args.controller.as_ref().is_none_or(|id| one.matter.controller == *id)
            && args.until.is_none_or(|until| one.latest().is_some_and(|latest| latest <= until))
    };
    let shown: Vec<&Found> = all.iter().filter(wanted).collect();
    let values: Vec<Listed<'_>> = shown.iter().map(|one| listed(one, today)).collect();
    let words = context.terminal.words.clone();
    context.terminal.result(&values, |out| {
        if shown.is_empty() {
            let say = if all.is_empty() { Say::FollowEmpty {} } else { Say::FollowNothingListed {} };
            writeln!(out, "{}", words.say(&say))?;
        }
        if shown.len() > 1 {
            writeln!(out, "{}", words.say(&counted(&shown, today)))?;
        }
        for head in HEADS {
            let group: Vec<&&Found> = shown.iter().filter(|one| self::head(one, today) == head).collect();
            if !group.is_empty() {
                writeln!(out, "{}", words.say(&head))?;
            }
            group.iter().try_for_each(|one| entry(out, one, today, &desk, &words))?;
        }
        if shown.iter().any(|one| one.standing.stage != Stage::Closed) {
            writeln!(out, "{}", words.say(&Say::FollowHappened {}))?;
        }
        if done > 0 && !args.all && !args.due {
            writeln!(out, "{}", words.say(&Say::FollowDone { count: done.into() }))?;
        }
        if expired > 0 {
            writeln!(out, "{}", words.say(&Say::FollowExpired { count: expired.into() }))?;
        }
        Ok(())
    })?;
    context.terminal.problems(&desk.doubts());
    let due = shown.iter().any(|one| one.is_due(today));
    if args.exit_code && due { Err(Failure::Told(Exit::PartFailed)) } else { Ok(()) }
}

/// So many days ahead an end of a period is soon.
const SOON: Days = Days::new(7);

/// How many matters there are under each heading, and for how many of those that wait the period is over soon.
fn counted(shown: &[&Found], today: NaiveDate) -> Say {
    let soon = |one: &Found| one.latest().is_some_and(|day| today.checked_add_days(SOON).is_some_and(|end| day <= end));
    let part = |wanted: Say| {
        let group = || shown.iter().filter(|one| head(one, today) == wanted);
        let (count, soon) =
            (group().count(), group().filter(|one| one.quiet_until(today).is_none() && soon(one)).count());
        let is_soon = wanted == Say::FollowHeadWaits {} && soon > 0;
        let (head, number) = (wanted.clone().into(), count.into());
        let said = match is_soon {
            true => Say::FollowCountSoon { head, count: number, soon: soon.into() },
            false => Say::FollowCount { head, count: number },
        };
        (count > 0).then_some(said)
    };
    Say::CliParts { parts: Arg::list(HEADS.iter().filter_map(|head| part(head.clone())), Join::Comma) }
}

/// The headings, in order.
const HEADS: [Say; 4] =
    [Say::FollowHeadDue {}, Say::FollowHeadWaits {}, Say::FollowHeadMade {}, Say::FollowHeadClosed {}];

/// Under which heading a matter is listed.
fn head(one: &Found, today: NaiveDate) -> Say {
    match one.standing.stage {
        stage if stage != Stage::Closed && one.quiet_until(today).is_some() => Say::FollowHeadWaits {},
        Stage::Waiting | Stage::Extended | Stage::Complained => Say::FollowHeadWaits {},
        Stage::Made => Say::FollowHeadMade {},
        Stage::Closed => Say::FollowHeadClosed {},
        _ => Say::FollowHeadDue {},
    }
}

fn listed(one: &Found, today: NaiveDate) -> Listed<'_> {
    let Found { matter, standing } = one;
    Listed {
        id: matter.id,
        label: &matter.label,
        controller: &matter.controller,
        authority: matter.authority.as_deref(),
        stage: standing.stage.word(),
        strict: standing.due.as_ref().map(|due| due.period.ends),
        latest: one.latest(),
        certain: standing.certain(),
        fits: standing.fits(),
        quiet_until: one.quiet_until(today),
        answer_until: standing.answer.as_ref().map(|due| due.period.latest),
    }
}

/// Short lines, so that they are whole on any terminal and in any voice.
fn entry(out: &mut dyn Write, one: &Found, today: NaiveDate, desk: &Desk, words: &Words) -> std::io::Result<()> {
    let Found { matter, standing } = one;
    writeln!(out, "{:>4}  {}, {}", matter.id, matter.label, controller(matter, &desk.directory))?;
    let quiet = one.quiet_until(today).map(|day| Say::FollowQuietUntil { day: day.into() });
    let waits = standing.stage == Stage::Made || (standing.stage != Stage::Closed && desk.waits(matter));
    let unsent = matter.letters.last().filter(|_| waits).map(|letter| {
        let letter = desk.title(&letter.kind, words.tag()).into();
        Say::FollowOnceSent { letter, id: matter.id.into() }
    });
    let lines = [
        Some(said(standing, matter)),
        answer(standing),
        quiet,
        unknown_mail(matter),
        unsent,
        later(standing, desk, words),
        next(standing, matter.id, desk, words),
    ];
    lines.iter().flatten().try_for_each(|say| writeln!(out, "      {}", words.say(say)))
}
