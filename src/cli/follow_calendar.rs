//! `follow calendar`: a calendar file of what is due.
//!
//! In: the register, and the file of an earlier call. Out: the file brought up to date (`register::calendar_file`), so that importing it
//! again moves what moved and removes what is over; standard output knows no earlier one.

use std::collections::HashSet;
use std::path::Path;

use chrono::{Days, NaiveDate};
use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::follow_args::FollowCalendarArgs;
use super::follow_desk::Desk;
use super::follow_list::{Found, found};
use super::follow_words::{controller, said};
use super::output::{self, Existing};
use widerspruch::case::{Event, What};
use widerspruch::file;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::register::calendar::{self, CalendarEvent, Component, Form};
use widerspruch::register::calendar_file::{read, updated};
use widerspruch::register::chronology::events;
use widerspruch::register::stage::Stage;
use widerspruch::words::{Arg, Say, Words};

/// A letter that is made is to be sent within so many days.
const TO_SEND: Days = Days::new(3);
/// After a refusal no period of the law runs; so many days later its person is reminded that the next step is theirs.
const TO_GO_ON: Days = Days::new(7);
/// So many days before an end that is certain, what comes then can be prepared.
const DAYS_BEFORE: u32 = 3;
/// So many days before one that is not, proof of receipt can still be found.
const DAYS_FOR_PROOF: u32 = 7;

/// Runs the command.
///
/// # Errors
/// There is no such matter, the register cannot be read, the file is none of ours or cannot be written.
pub fn run(args: &FollowCalendarArgs, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let words = context.terminal.words.clone();
    let mut all = found(&desk, context)?;
    let unknown = args.ids.iter().filter(|id| all.iter().all(|one| one.matter.id != **id));
    let unknown: Vec<Problem> = unknown.map(|id| Code::FollowNoSuchMatter { id: (*id).into() }.error()).collect();
    if !unknown.is_empty() {
        return Err(Problems::from(unknown).into());
    }
    let followed: HashSet<String> = all.iter().map(|one| one.matter.uid.clone()).collect();
    all.retain(|one| args.ids.is_empty() || args.ids.contains(&one.matter.id));
    let asked_for: HashSet<&str> = all.iter().map(|one| one.matter.uid.as_str()).collect();
    let writer = Writer { names: args.names, desk: &desk, words: &words, today: context.today };
    let (form, now) = (if args.todo { Form::Task } else { Form::Event }, context.clock().time());
    let entries: Vec<CalendarEvent> = all.iter().flat_map(|one| writer.entries(one)).collect();
    context.terminal.problems(&desk.doubts());
    let new: Vec<Component> = entries.iter().map(|entry| Component::of(entry, form, now)).collect();
    let Some(path) = &args.output else {
        context.terminal.raw(calendar::file(&new).as_bytes())?;
        return Ok(());
    };
    let earlier = if args.force { Vec::new() } else { earlier(path)? };
    let (due, of_matters) = (new.iter().filter(|one| !one.is_over()).count(), new.len());
    let over = words.say(&Say::FollowCalendarOver {});
    let is_asked_for = |matter: &str| asked_for.contains(matter);
    let (components, changes) = updated(earlier, new, |matter| followed.contains(matter), is_asked_for, &over, now);
    output::write(path, calendar::file(&components).as_bytes(), Existing::Replace)?;
    let name = path.display().to_string();
    if changes.gone > 0 {
        let problem = Code::FollowCalendarGone { name: (&name).into(), count: changes.gone.into() }.warning();
        context.terminal.problems(&problem.file(&name).into());
    }
    let value = json!({
        "file": name, "events": of_matters, "due": due, "new": changes.new, "changed": changes.changed, "gone": changes.gone,
    });
    context.terminal.result(&value, |out| {
        let (count, new, changed) = (due.into(), changes.new.into(), changes.changed.into());
        writeln!(out, "{}", words.say(&Say::FollowCalendarWritten { name: (&name).into(), count, new, changed }))?;
        writeln!(out, "{}", words.say(&Say::FollowCalendarImport {}))
    })?;
    Ok(())
}

/// What an earlier call wrote into a file; nothing where there is none.
///
/// # Errors
/// It is a folder, or somebody else wrote it.
fn earlier(path: &Path) -> Result<Vec<Component>, Problem> {
    if let Some(problem) = output::obstacle(path, Existing::Replace) {
        return Err(problem);
    }
    if path.symlink_metadata().is_err() {
        return Ok(Vec::new());
    }
    let name = path.display().to_string();
    let text = file::text(path, file::FileKind::Calendar).map_err(|fault| fault.problem(&name))?;
    read(&text).ok_or_else(|| Code::FollowOtherCalendar { name: (&name).into() }.error().file(name))
}

/// Writes entries.
struct Writer<'w> {
    names: bool,
    desk: &'w Desk,
    words: &'w Words,
    today: NaiveDate,
}

impl Writer<'_> {
    /// The periods of a matter: the one that runs or is over, and those that are done, which vanish.
    fn entries(&self, one: &Found) -> Vec<CalendarEvent> {
        let (matter, standing) = (&one.matter, &one.standing);
        let of_authority = matches!(standing.stage, Stage::Complained | Stage::AuthoritySilent);
        let told = events(&matter.lines);
        let mut entries = Vec::new();
        // Nobody is to be reminded before.
        let later = |day: NaiveDate| one.quiet_until(self.today).map_or(day, |quiet| quiet.max(day));
        let runs = standing.actionable().map(later);
        if let Some(day) = runs {
            entries.push(self.entry(one, if of_authority { "news" } else { "answer" }, day, false));
        }
        let first = |wanted: fn(What) -> bool| told.iter().find(|event| wanted(event.what)).map(Event::day);
        // A complaint ends no period of the controller: while it runs, its answer stays an entry beside the authority's news.
        let beside = standing.answer.as_ref().and_then(|due| due.period.latest.succ_opt());
        match beside {
            Some(day) => entries.push(self.entry(one, "answer", later(day), false)),
            None if of_authority || runs.is_none() => {
                entries.extend(first(What::asks).map(|day| self.entry(one, "answer", day, true)));
            }
            None => {}
        }
        let refused = standing.since.filter(|_| standing.stage == Stage::Refused);
        if let Some(day) = refused.and_then(|day| day.checked_add_days(TO_GO_ON)) {
            entries.push(self.entry(one, "next", later(day), false));
        } else if let Some(day) = first(|what| what == What::Refused) {
            entries.push(self.entry(one, "next", day, true));
        }
        if let Some(day) = first(|what| what == What::Complained).filter(|_| runs.is_none()) {
            entries.push(self.entry(one, "news", day, true));
        }
        let made = standing.since.filter(|_| standing.stage == Stage::Made);
        if let Some(day) = made.and_then(|day| day.checked_add_days(TO_SEND)) {
            entries.push(self.entry(one, "post", later(day), false));
        } else if let Some(letter) = matter.letters.first() {
            entries.push(self.entry(one, "post", letter.made_on, true));
        }
        entries
    }

    fn entry(&self, one: &Found, period: &'static str, day: NaiveDate, cancelled: bool) -> CalendarEvent {
        let (matter, standing) = (&one.matter, &one.standing);
        let name = || Arg::from(controller(matter, &self.desk.directory));
        let who = || match self.names {
            true => Arg::from(&matter.label),
            false => Say::FollowNumber { id: matter.id.into() }.into(),
        };
        let summary = match period {
            "post" => Say::FollowCalendarPost { controller: name(), who: who() },
            "next" => Say::FollowCalendarRefused { controller: name(), who: who() },
            _ => {
                let authority = Arg::flag(period == "news");
                Say::FollowCalendarDue { controller: name(), who: who(), authority }
            }
        };
        // What no law ends is a day of ours, and certain.
        let ours = matches!(period, "post" | "next");
        let of_answer = standing.answer.as_ref().filter(|_| period == "answer");
        let certain = ours || of_answer.map_or(standing.certain(), |due| due.certain);
        let before = match (period, certain) {
            ("post" | "next", _) => None,
            (_, false) => Some((DAYS_FOR_PROOF, Say::FollowCalendarProof { controller: name(), who: who() })),
            (_, true) => {
                let authority = Arg::flag(period == "news");
                Some((DAYS_BEFORE, Say::FollowCalendarSoon { controller: name(), who: who(), authority }))
            }
        };
        CalendarEvent {
            uid: matter.uid.clone(),
            period,
            day,
            // A line that is taken back is a change as well.
            sequence: matter.lines.len() + matter.lines.iter().filter(|line| line.taken_back).count(),
            certain,
            cancelled,
            urgent: day <= self.today,
            summary: self.words.say(&summary),
            description: (!cancelled).then(|| {
                let state = said(standing, matter).into();
                self.words.say(&Say::FollowCalendarAbout { state, id: matter.id.into() })
            }),
            before: before.map(|(days, what)| (days, self.words.say(&what))),
        }
    }
}
