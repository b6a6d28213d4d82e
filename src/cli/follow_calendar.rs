//! `follow calendar`: a calendar file of what is due.

use chrono::{Days, NaiveDate};
use serde_json::json;

use super::follow::Desk;
use super::follow_args::FollowCalendarArgs;
use super::follow_list::{Found, found};
use super::follow_words::{controller, said};
use super::output::{self, Existing};
use super::{Context, Failure};
use crate::case::What;
use crate::problem::{Code, Problem, Problems};
use crate::register::calendar::{self, Entry, Form};
use crate::register::chronology::events;
use crate::register::stage::Stage;
use crate::words::{Arg, Say, Words};

/// A letter that is made is to be sent within so many days.
const TO_SEND: Days = Days::new(3);

/// Runs the command.
///
/// # Errors
/// There is no such matter, the register cannot be read, the file cannot be written.
pub fn run(args: &FollowCalendarArgs, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let words = context.terminal.words.clone();
    let mut all = found(&desk, context)?;
    let unknown = args.ids.iter().filter(|id| all.iter().all(|one| one.matter.id != **id));
    let unknown: Vec<Problem> = unknown.map(|id| Code::FollowNoSuchMatter { id: (*id).into() }.error()).collect();
    if !unknown.is_empty() {
        return Err(Problems::from(unknown).into());
    }
    all.retain(|one| args.ids.is_empty() || args.ids.contains(&one.matter.id));
    let writer = Writer { names: args.names, desk: &desk, words: &words, today: context.today };
    let entries: Vec<Entry> = all.iter().flat_map(|one| writer.entries(one)).collect();
    let form = if args.todo { Form::Task } else { Form::Event };
    let text = calendar::file(&entries, form, context.clock().time());
    let Some(path) = &args.output else {
        context.terminal.raw(text.as_bytes())?;
        return Ok(());
    };
    output::write(path, text.as_bytes(), if args.force { Existing::Replace } else { Existing::Keep })?;
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

/// Writes entries.
struct Writer<'w> {
    names: bool,
    desk: &'w Desk,
    words: &'w Words,
    today: NaiveDate,
}

impl Writer<'_> {
    /// The periods of a matter: the one that runs or is over, and those that are done, which vanish.
    fn entries(&self, one: &Found) -> Vec<Entry> {
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
        let first = |wanted: fn(What) -> bool| told.iter().find(|event| wanted(event.what)).map(|event| event.date);
        if let Some(day) = first(What::asks).filter(|_| of_authority || runs.is_none()) {
            entries.push(self.entry(one, "answer", day, true));
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

    fn entry(&self, one: &Found, period: &'static str, day: NaiveDate, cancelled: bool) -> Entry {
        let (matter, standing) = (&one.matter, &one.standing);
        let name = || Arg::from(controller(matter, &self.desk.directory));
        let who = || match self.names {
            true => Arg::from(&matter.label),
            false => Say::FollowNumber { id: matter.id.into() }.into(),
        };
        let summary = match period {
            "post" => Say::FollowCalendarPost { controller: name(), who: who() },
            _ => {
                let authority = Arg::flag(period == "news");
                Say::FollowCalendarDue { controller: name(), who: who(), authority }
            }
        };
        let certain = standing.certain() || period == "post";
        let proof = Say::FollowCalendarProof { controller: name(), who: who() };
        Entry {
            uid: matter.uid.clone(),
            period,
            day,
            sequence: matter.lines.len(),
            certain,
            cancelled,
            urgent: day <= self.today,
            summary: self.words.say(&summary),
            description: self
                .words
                .say(&Say::FollowCalendarAbout { state: said(standing, matter).into(), id: matter.id.into() }),
            week_before: (!certain && !cancelled).then(|| self.words.say(&proof)),
        }
    }
}
