//! The questions of `follow event` in a terminal.
//!
//! In: what the command says, and how the matters stand. Out: the command with what was answered. The next question is the first one
//! that is open and was not asked yet; who goes back is asked the one before again. An answer that came is asked for in the words of
//! `new`: which letter fits next hangs on it.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::follow::Desk;
use super::follow_args::FollowEventArgs;
use super::follow_ask::{Asker, GoBack, by};
use super::follow_event::{Earliest, SENT};
use super::follow_list::Found;
use super::follow_words::controller;
use super::menu::Back;
use widerspruch::case::{Channel, What};
use widerspruch::read::choice::Choice;
use widerspruch::register::chronology::{Happened, Line, Other, Why, is_own, valid};
use widerspruch::register::matter::{Letter, Matter};
use widerspruch::register::stage::Stage;
use widerspruch::words::{Arg, Say, Words};

/// What can be asked, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Matter,
    What,
    Reply,
    Done,
    On,
    How,
    Received,
    Why,
    Note,
    Proof,
}

const STEPS: [Step; 10] = [
    Step::Matter,
    Step::What,
    Step::Reply,
    Step::Done,
    Step::On,
    Step::How,
    Step::Received,
    Step::Why,
    Step::Note,
    Step::Proof,
];

/// What happened, as people sort it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A letter was sent: what that is in a chronology, none of the newest one.
    Sent(Option<Happened>),
    /// The company answered; what it says is the next question.
    Reply,
    /// There is proof now that what was sent has arrived.
    Arrived,
    /// Anything else.
    Else(Happened),
}

/// What a company answers: the words of `new` (`interview-answer-…`), and what each is in a chronology.
const REPLIES: [(&str, What); 7] = [
    ("interview-answer-acknowledged", What::Acknowledged),
    ("interview-answer-honoured", What::Answered),
    ("follow-reply-partly", What::Answered),
    ("interview-answer-refused", What::Refused),
    ("interview-answer-id-demanded", What::IdDemanded),
    ("interview-answer-extended", What::Extended),
    ("interview-answer-other", What::Answered),
];
/// The place of the reply that does what was asked.
const HONOURED: usize = 1;

/// The command with what was answered.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    /// The command.
    pub args: FollowEventArgs,
    /// Whether the matter is done by it.
    pub done: bool,
    /// The line that is told anew, with proof of receipt.
    pub anew: Option<i64>,
    sort: Option<Sort>,
    reply: Option<usize>,
}

impl Asked {
    /// The command as it was given.
    pub fn unasked(args: FollowEventArgs) -> Self {
        Asked { args, ..Asked::default() }
    }

    fn happened(&self) -> Option<Happened> {
        self.args.what.as_deref().and_then(Happened::from_word)
    }

    /// Whether it is something that the person sent.
    fn is_own(&self) -> bool {
        // `sent` is of the newest letter.
        let Some(what) = self.args.what.as_deref() else { return false };
        Happened::from_word(what).is_none_or(|what| matches!(what, Happened::Event(what) if is_own(what)))
    }

    fn is_open(&self, step: Step) -> bool {
        let args = &self.args;
        let closes = self.happened() == Some(Happened::Other(Other::Closed));
        match step {
            Step::Matter => args.id.is_none(),
            Step::What => args.what.is_none() && self.sort.is_none(),
            Step::Reply => self.sort == Some(Sort::Reply) && self.reply.is_none(),
            Step::Done => self.reply == Some(HONOURED),
            Step::On => args.on.is_none(),
            Step::How => self.is_own() && args.how.is_none() && self.sort != Some(Sort::Arrived),
            Step::Received => self.is_own() && args.received.is_none(),
            Step::Why => closes && args.why.is_none(),
            Step::Note => self.happened() == Some(Happened::Other(Other::Noted)) && args.note.is_none(),
            Step::Proof => !closes && args.proof.is_none(),
        }
    }
}

/// Asks everything about what happened that the command leaves open; where it says that a letter was sent, only when and how.
pub(super) fn ask(asker: &Asker, args: FollowEventArgs, all: &[Found], desk: &Desk) -> Asked {
    let sent = args.what.as_deref() == Some(SENT);
    let sort = sent.then_some(Sort::Sent(None));
    let wanted = |step: Step| !sent || matches!(step, Step::Matter | Step::On | Step::How);
    let mut told = Asked { args, sort, ..Asked::default() };
    let mut before: Vec<(Step, Asked)> = Vec::new();
    loop {
        let asked = |step: &Step| before.iter().any(|(known, _)| known == step);
        let Some(step) = STEPS.into_iter().find(|step| wanted(*step) && !asked(step) && told.is_open(*step)) else {
            return told;
        };
        let back = if before.is_empty() { Back::First } else { Back::Before };
        let mut next = told.clone();
        match answer(asker, step, &mut next, all, desk, back) {
            Ok(()) => before.push((step, std::mem::replace(&mut told, next))),
            Err(GoBack) => {
                if let Some((_, earlier)) = before.pop() {
                    told = earlier;
                }
            }
        }
    }
}

fn answer(asker: &Asker, step: Step, told: &mut Asked, all: &[Found], desk: &Desk, back: Back) -> Result<(), GoBack> {
    let on = told.args.on;
    let args = &mut told.args;
    let one = all.iter().find(|one| Some(one.matter.id) == args.id);
    match step {
        Step::Matter => args.id = asker.matter(all, desk)?,
        Step::What => {
            let Some(one) = one else { return Ok(()) };
            let sort = what(asker, one, desk, back)?;
            told.sort = Some(sort);
            args.what = match sort {
                Sort::Sent(what) => Some(what.map_or(SENT, Happened::word).to_owned()),
                Sort::Reply | Sort::Arrived => None,
                Sort::Else(what) => Some(what.word().to_owned()),
            };
            if let Some(line) = last_sent(&one.matter).filter(|_| sort == Sort::Arrived) {
                args.what = Some(line.what.word().to_owned());
                args.on = args.on.or(Some(line.on));
                args.how = args.how.take().or(line.channel.map(|channel| channel.word().to_owned()));
                args.note = args.note.take().or_else(|| line.note.clone());
                args.proof = args.proof.take().or_else(|| line.proof.as_ref().map(PathBuf::from));
                told.anew = line.id;
            }
        }
        Step::Reply => {
            let company = one.map_or("", |one| controller(&one.matter, &desk.directory));
            let at = asker.one(&Say::FollowAskReply { company: company.into() }, &replies(&asker.words), back)?;
            told.reply = Some(at);
            args.what = REPLIES.get(at).map(|(_, what)| what.word().to_owned());
        }
        Step::Done => told.done = asker.agrees(&Say::FollowAskDone {}, back)?,
        Step::On => {
            let word = args.what.as_deref().unwrap_or_default();
            let least = one.and_then(|one| Earliest::of(word, &one.matter, desk)).map(Earliest::day);
            args.on = asker.day(&question_of_day(told.sort, asker.today), least, Some(asker.today), back)?;
        }
        Step::How => {
            let offered: Vec<String> = Channel::ALL.iter().map(|channel| asker.words.say(&by(*channel))).collect();
            let chosen = asker.one_or_none(&Say::FollowAskHow {}, &offered, back)?;
            args.how = chosen.and_then(|at| Channel::ALL.get(at)).map(|channel| channel.word().to_owned());
        }
        Step::Received if told.sort == Some(Sort::Arrived) => {
            args.received = Some(asker.day_that_counts(&Say::FollowAskArrivedOn {}, on, back)?);
        }
        Step::Received => args.received = asker.day(&Say::FollowAskReceived {}, on, None, back)?,
        Step::Why => {
            let offered: Vec<String> = Why::ALL.iter().map(|why| asker.words.say(&because(*why))).collect();
            let chosen = asker.one_or_none(&Say::FollowAskWhy {}, &offered, back)?;
            args.why = chosen.and_then(|at| Why::ALL.get(at)).map(|why| why.word().to_owned());
        }
        Step::Note => args.note = asker.text(&Say::FollowAskNote {}, back)?,
        Step::Proof => args.proof = asker.file(&Say::FollowAskProof {}, back)?,
    }
    Ok(())
}

fn question_of_day(sort: Option<Sort>, today: NaiveDate) -> Say {
    match sort {
        Some(Sort::Sent(_)) => Say::FollowAskSentOn { day: today.into() },
        Some(Sort::Reply) => Say::FollowAskReplyOn { day: today.into() },
        _ => Say::FollowAskOn { day: today.into() },
    }
}

fn replies(words: &Words) -> Vec<String> {
    REPLIES.iter().map(|(id, _)| words.by_id(id).unwrap_or_default()).collect()
}

/// What happened. A letter that waits to be sent comes first, one that was sent last.
fn what(asker: &Asker, one: &Found, desk: &Desk, back: Back) -> Result<Sort, GoBack> {
    let complained = matches!(one.standing.stage, Stage::Complained | Stage::AuthoritySilent);
    let company = || controller(&one.matter, &desk.directory).into();
    let of = |happened: Happened| (Sort::Else(happened), super::follow_words::happened(happened));
    let mut offered: Vec<(Sort, Say)> = Vec::new();
    if complained {
        offered.push(of(Happened::Event(What::AuthorityReplied)));
        offered.push(of(Happened::Other(Other::Hearing)));
    }
    offered.push((Sort::Reply, Say::FollowReplyCame { company: company() }));
    if let Some(line) = last_sent(&one.matter) {
        offered.push((Sort::Arrived, Say::FollowArrived { day: line.on.into() }));
    }
    offered.extend([Other::Returned, Other::Closed, Other::Noted].map(|other| of(Happened::Other(other))));
    for (letter, what) in letters(&one.matter, desk).into_iter().rev() {
        let newest = what.is_none();
        let sent = (
            Sort::Sent(what),
            Say::FollowAskSent { kind: asker.titled(&letter.kind, desk).into(), newest: Arg::flag(newest) },
        );
        let waits = (newest && one.standing.stage == Stage::Made) || desk.waits_for(&one.matter, letter);
        let place = if waits { 0 } else { offered.len() };
        offered.insert(place, sent);
    }
    let texts: Vec<String> = offered.iter().map(|(_, say)| asker.words.say(say)).collect();
    let (id, label) = (one.matter.id.into(), (&one.matter.label).into());
    let at = asker.one(&Say::FollowAskWhat { id, label, company: company() }, &texts, back)?;
    Ok(offered.get(at).map_or(Sort::Else(Happened::Other(Other::Noted)), |(sort, _)| *sort))
}

/// The letters that can have been sent, the newest first, of each sort the newest: with what that is in a chronology, but for the newest
/// of all.
fn letters<'m>(matter: &'m Matter, desk: &Desk) -> Vec<(&'m Letter, Option<Happened>)> {
    let event = |letter: &Letter| desk.event_of(&letter.kind).map_or(Happened::Other(Other::Noted), Happened::Event);
    let mut found: Vec<(&Letter, Option<Happened>)> = Vec::new();
    for letter in matter.letters.iter().rev() {
        if !found.iter().any(|(known, _)| event(known) == event(letter)) {
            found.push((letter, (!found.is_empty()).then(|| event(letter))));
        }
    }
    found
}

/// What was sent last, and did not come back: it may be shown to have arrived, or on another day than it was noted.
fn last_sent(matter: &Matter) -> Option<&Line> {
    let last = valid(&matter.lines).rev().find(|line| match line.what {
        Happened::Event(what) => is_own(what),
        Happened::Other(other) => other == Other::Returned,
    })?;
    Some(last).filter(|line| line.what != Happened::Other(Other::Returned))
}

fn because(why: Why) -> Say {
    match why {
        Why::Honoured => Say::FollowWhyHonoured {},
        Why::Settled => Say::FollowWhySettled {},
        Why::GivenUp => Say::FollowWhyGivenUp {},
        Why::Court => Say::FollowWhyCourt {},
        Why::Else => Say::FollowWhyElse {},
    }
}
