//! `follow event`: what happened is written down, or taken back.
//!
//! In: what the command says, or what is answered in a terminal. Out: a line of the register; the day and the way it was noted with are
//! said. A day on which it cannot have been is refused: a letter leaves no earlier than the day it bears, and nobody answers what
//! was not asked yet.

use chrono::NaiveDate;
use serde_json::json;

use super::context::Context;
use super::failure::Failure;
use super::follow_args::{FollowEventArgs, happened, words_of_events};
use super::follow_ask::{Asker, by};
use super::follow_ask_event::{self, Asked};
use super::follow_desk::{Desk, usage, whole_path};
use super::follow_event_many;
use super::follow_list::found;
use super::follow_words::{happened as in_words, said, what_happened};
use widerspruch::case::choice::Follows;
use widerspruch::case::{Channel, What};
use widerspruch::outbox::clock::Clock;
use widerspruch::problem::{Code, Problem, Problems};
use widerspruch::read::choice::Choice;
use widerspruch::read::text::TextError;
use widerspruch::register::Register;
use widerspruch::register::chronology::{Happened, Other, Why, is_own, valid};
use widerspruch::register::days;
use widerspruch::register::matter::{Letter, Matter};
use widerspruch::register::matters::ReportedEvent;
use widerspruch::words::{Arg, Join, Say};

/// Runs the command.
///
/// # Errors
/// There is no such matter or line, or what is said of it cannot be.
pub fn run(args: &FollowEventArgs, context: &mut Context) -> Result<(), Failure> {
    let desk = Desk::open(context)?;
    let numbers = args.ids.as_ref().map(|ids| &ids.0);
    if let Some(several) = numbers.filter(|numbers| numbers.len() > 1) {
        return follow_event_many::run(args, several, &desk, context);
    }
    let id = args.id.or(numbers.and_then(|numbers| numbers.first().copied()));
    let args = FollowEventArgs { id, ..args.clone() };
    let folder = context.state_folder()?;
    let asked = asked(&args, &desk, context)?;
    let args = &asked.args;
    let id = args.id.ok_or_else(|| usage(Code::FollowWhichMatter {}))?;
    let matter = desk.matter(Register::look(&folder)?.as_ref(), id)?;
    if args.what.is_none() && args.undo.is_none() {
        return Err(usage(Code::FollowWhatHappened {
            id: id.into(),
            words: Arg::list(words_of_events(), Join::Comma),
        }));
    }
    let register = Register::open(&folder)?;
    let (lines, noted) = match args.undo {
        Some(line) => {
            register.take_back(id, line)?;
            (vec![line], None)
        }
        None => {
            let happened = told(&asked, &matter, &desk, context)?;
            let done = asked.done.then(|| done_on(happened.on));
            let noted = happened.clone();
            let all: Vec<ReportedEvent> = std::iter::once(happened).chain(done).collect();
            (register.tell(id, &all, asked.anew, context.clock().now())?, Some(noted))
        }
    };
    let matter = desk.matter(Some(&register), id)?;
    let standing = desk.standing(&matter, context.today);
    let words = context.terminal.words.clone();
    let (on, how) = (noted.as_ref().map(|told| told.on), noted.as_ref().and_then(|told| told.channel));
    let how = how.map(Choice::word);
    let value = json!({ "id": id, "line": lines.first(), "stage": standing.stage.word(), "on": on, "how": how });
    context.terminal.result(&value, |out| {
        let state = said(&standing, &matter);
        writeln!(
            out,
            "{}",
            words.say(&Say::FollowNoted { id: id.into(), label: (&matter.label).into(), state: state.into() })
        )?;
        let line = |told: &ReportedEvent| {
            lines
                .first()
                .and_then(|id| matter.lines.iter().find(|line| line.id == Some(*id)))
                .filter(|line| line.what == told.what)
        };
        let what = |told: &ReportedEvent| line(told).map(|line| what_happened(line, &desk, &words));
        let noted = noted.iter().map(|told| as_noted(told, what(told))).filter(|_| asked.anew.is_none());
        let back = lines.iter().rev().map(|line| Say::FollowTakeBack { id: id.into(), line: (*line).into() });
        // What was told anew can be told once more.
        let back = back.filter(|_| args.undo.is_none() && asked.anew.is_none());
        noted.chain(back).try_for_each(|say| writeln!(out, "      {}", words.say(&say)))
    })?;
    Ok(())
}

/// The word that says it of the newest letter.
pub(super) const SENT: &str = "sent";

/// The command with what somebody at a terminal answers where something is left open.
///
/// # Errors
/// The register cannot be read, or nothing is followed.
pub(super) fn asked(args: &FollowEventArgs, desk: &Desk, context: &Context) -> Result<Asked, Failure> {
    let mut args = args.clone();
    let is_said = args.id.is_some() && args.what.is_some();
    // When it was sent, and how, periods and the next letter hang on: today is no answer to that.
    let leaves_open = args.what.as_deref() == Some(SENT) && (args.on.is_none() || args.how.is_none());
    let is_whole = args.undo.is_some() || (is_said && !leaves_open);
    if is_whole || !context.terminal.asks() {
        return Ok(Asked::unasked(args));
    }
    let all = found(desk, context)?;
    match (args.id, all.as_slice()) {
        (None, []) => return Err(Code::FollowNoneYet {}.error().into()),
        // One alone needs no question.
        (None, [one]) => args.id = Some(one.matter.id),
        (Some(id), _) => drop(desk.matter(Register::look(&context.state_folder()?)?.as_ref(), id)?),
        _ => {}
    }
    let Some(asker) = Asker::open(context) else { return Ok(Asked::unasked(args)) };
    let asked = follow_ask_event::ask(&asker, args, &all, desk);
    asker.done();
    Ok(asked)
}

/// What was noted, with its day and its way.
pub(super) fn as_noted(told: &ReportedEvent, what: Option<String>) -> Say {
    let sent = matches!(told.what, Happened::Event(what) if is_own(what));
    let how: Arg = told.channel.map(by).or(sent.then_some(Say::FollowByUnknown {})).into();
    let what = what.map_or_else(|| in_words(told.what).into(), Arg::from);
    Say::FollowNotedAs { what, day: told.on.into(), how }
}

/// The letter that was sent: the newest, or the newest of a kind.
fn letter_sent<'m>(kind: Option<&str>, matter: &'m Matter) -> Option<&'m Letter> {
    matter.letters.iter().rev().find(|letter| kind.is_none_or(|kind| letter.kind == kind))
}

/// The first day on which something can have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Earliest {
    /// The day that the letter bears.
    Letter(NaiveDate),
    /// The day of the first thing that it can follow.
    After(NaiveDate),
}

impl Earliest {
    /// Of what a word says, and of which letter where that is not the newest; none where any day can be.
    pub fn of(word: &str, kind: Option<&str>, matter: &Matter, desk: &Desk) -> Option<Earliest> {
        let first = |wanted: &dyn Fn(What) -> bool| {
            valid(&matter.lines)
                .find(|line| matches!(line.what, Happened::Event(what) if wanted(what)))
                .map(|line| line.on)
        };
        let written = |wanted: &dyn Fn(What) -> bool| {
            let letter = matter.letters.iter().find(|letter| desk.event_of(&letter.kind).is_some_and(wanted));
            letter.and_then(|letter| desk.day_of(matter, letter)).map(Earliest::Letter)
        };
        match happened(word) {
            None => letter_sent(kind, matter).and_then(|letter| desk.day_of(matter, letter)).map(Earliest::Letter),
            Some(Happened::Event(what)) => match what.follows() {
                Follows::Nothing => None,
                Follows::Request => first(&What::asks).map(Earliest::After).or_else(|| written(&What::asks)),
                Follows::Complaint => first(&|what| what == What::Complained).map(Earliest::After),
            },
            Some(Happened::Other(Other::Hearing)) => first(&|what| what == What::Complained).map(Earliest::After),
            Some(Happened::Other(Other::Returned)) => first(&is_own).map(Earliest::After),
            Some(Happened::Other(Other::Noted | Other::Closed)) => None,
        }
    }

    /// The day.
    pub fn day(self) -> NaiveDate {
        match self {
            Earliest::Letter(day) | Earliest::After(day) => day,
        }
    }

    fn refuses(self, day: NaiveDate) -> Option<Problem> {
        let code = match self {
            Earliest::Letter(letter) => Code::FollowBeforeLetter { day: day.into(), letter: letter.into() },
            Earliest::After(first) => Code::FollowBeforeFirst { day: day.into(), first: first.into() },
        };
        (day < self.day()).then(|| code.error())
    }
}

/// The matter is done, because the company did what it was asked for.
fn done_on(on: NaiveDate) -> ReportedEvent {
    let note = Some(Why::Honoured.word().to_owned());
    ReportedEvent { what: Happened::Other(Other::Closed), on, channel: None, received: None, proof: None, note }
}

/// What the command says happened.
///
/// # Errors
/// It lies in the future, or before what it follows, was received before it was sent, the file that shows it is not there, or the note has signs that no
/// text has.
pub(super) fn told(asked: &Asked, matter: &Matter, desk: &Desk, context: &Context) -> Result<ReportedEvent, Problems> {
    let args = &asked.args;
    let on = args.on.unwrap_or(context.today);
    let mut problems = Problems::new();
    problems.extend(days::wrong(on, args.received, context.today));
    if let Some(proof) = args.proof.as_ref().filter(|proof| !proof.is_file()) {
        let name = proof.display().to_string();
        problems.push(Code::FollowNoProof { name: (&name).into() }.error().file(name));
    }
    let word = args.what.as_deref().unwrap_or_default();
    problems
        .extend(Earliest::of(word, asked.letter.as_deref(), matter, desk).and_then(|earliest| earliest.refuses(on)));
    let odd = |c: &(usize, char)| c.1.is_control() && !"\n\t".contains(c.1);
    if let Some((at, c)) = args.note.as_ref().and_then(|note| note.chars().enumerate().find(odd)) {
        problems.push(TextError::Character(c, at + 1).of("--note".into()).error());
    }
    if args.why.is_some() && word != Other::Closed.word() {
        problems.push(Code::FollowWhyOpen {}.error());
    }
    let letter = letter_sent(asked.letter.as_deref(), matter).filter(|_| word == SENT);
    let event = letter.and_then(|letter| desk.event_of(&letter.kind)).map(Happened::Event);
    let what = happened(word).or(event).unwrap_or(Happened::Other(Other::Noted));
    problems.extend(days::before_gdpr(what, on));
    if problems.has_errors() {
        return Err(problems);
    }
    // Of a letter that no event tells of its kind is noted.
    let kind = letter.filter(|_| event.is_none()).map(|letter| letter.kind.as_str());
    let note = [kind, args.why.as_deref(), args.note.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(": ");
    Ok(ReportedEvent {
        what,
        on,
        channel: args.how.as_deref().and_then(Channel::from_word),
        received: args.received,
        proof: args.proof.as_deref().map(|proof| whole_path(proof).display().to_string()),
        note: Some(note).filter(|note| !note.is_empty()),
    })
}
