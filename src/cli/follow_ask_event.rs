//! The questions of `follow event` in a terminal.
//!
//! In: what the command says, and how the matters stand. Out: the command with what was answered. The next question is the first one
//! that is open and was not asked yet; who goes back is asked the one before again. An answer that came is asked for in the words of
//! `new`: which letter fits next hangs on it.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::follow_args::FollowEventArgs;
use super::follow_ask::{Asker, GoBack, by};
use super::follow_desk::Desk;
use super::follow_event::{Earliest, SENT};
use super::follow_list::Found;
use super::follow_words::{controller, what_happened};
use super::menu::Back;
use widerspruch::case::{Channel, What};
use widerspruch::read::choice::Choice;
use widerspruch::register::chronology::{Happened, Line, Other, Why, is_own, sent, under_way};
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
    /// A letter was sent, by its place among those of the matter.
    Sent(usize),
    /// The company answered; what it says is the next question.
    Reply,
    /// There is proof now that what was sent has arrived, by its place among what was sent.
    Arrived(usize),
    /// What was sent came back, by its place among what can come back.
    Returned(usize),
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
    /// The kind of the letter that was sent, where it is not the newest and no word is its own.
    pub letter: Option<String>,
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

    fn arrived(&self) -> bool {
        matches!(self.sort, Some(Sort::Arrived(_)))
    }

    /// Whether it went by post on the day on which it is told: that it has arrived cannot be shown yet.
    fn is_under_way(&self, today: NaiveDate) -> bool {
        self.args.on == Some(today) && self.args.how.as_deref() == Some(Channel::Post.word())
    }

    fn is_open(&self, step: Step, today: NaiveDate) -> bool {
        let args = &self.args;
        let closes = self.happened() == Some(Happened::Other(Other::Closed));
        match step {
            Step::Matter => args.id.is_none(),
            Step::What => args.what.is_none() && self.sort.is_none(),
            Step::Reply => self.sort == Some(Sort::Reply) && self.reply.is_none(),
            Step::Done => self.reply == Some(HONOURED),
            Step::On => args.on.is_none(),
            Step::How => self.is_own() && args.how.is_none() && !self.arrived(),
            Step::Received if self.arrived() => args.received.is_none(),
            Step::Received => self.is_own() && args.received.is_none() && !self.is_under_way(today),
            Step::Why => closes && args.why.is_none(),
            Step::Note => self.happened() == Some(Happened::Other(Other::Noted)) && args.note.is_none(),
            Step::Proof => !closes && args.proof.is_none(),
        }
    }
}

/// Asks everything about what happened that the command leaves open; where it says that a letter was sent, only when and how.
pub(super) fn ask(asker: &Asker, args: FollowEventArgs, all: &[Found], desk: &Desk) -> Asked {
    let is_sent = args.what.as_deref() == Some(SENT);
    let sort = is_sent.then_some(Sort::Sent(usize::MAX));
    let wanted = |step: Step| !is_sent || matches!(step, Step::Matter | Step::On | Step::How);
    let mut told = Asked { args, sort, ..Asked::default() };
    let mut before: Vec<(Step, Asked)> = Vec::new();
    loop {
        let asked = |step: &Step| before.iter().any(|(known, _)| known == step);
        let Some(step) =
            STEPS.into_iter().find(|step| wanted(*step) && !asked(step) && told.is_open(*step, asker.today))
        else {
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
            match sort {
                Sort::Sent(at) => {
                    let letter = one.matter.letters.get(at);
                    let event = letter.and_then(|letter| desk.event_of(&letter.kind));
                    let newest = at + 1 == one.matter.letters.len();
                    args.what = Some(event.filter(|_| !newest).map_or(SENT, What::word).to_owned());
                    told.letter = letter.filter(|_| event.is_none()).map(|letter| letter.kind.clone());
                }
                Sort::Reply => {}
                Sort::Arrived(at) => {
                    if let Some(line) = sent(&one.matter.lines).get(at) {
                        told.anew = line.id;
                        again(args, line);
                    }
                }
                Sort::Returned(at) => {
                    args.what = Some(Other::Returned.word().to_owned());
                    let sent = under_way(&one.matter.lines);
                    if sent.len() > 1 {
                        args.note = args.note.take().or_else(|| sent.get(at).map(|line| line.step().to_owned()));
                    }
                }
                Sort::Else(what) => args.what = Some(what.word().to_owned()),
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
            let least =
                one.and_then(|one| Earliest::of(word, told.letter.as_deref(), &one.matter, desk)).map(Earliest::day);
            args.on = asker.day(&question_of_day(told.sort, asker.today), least, Some(asker.today), back)?;
        }
        Step::How => {
            let offered: Vec<String> = Channel::ALL.iter().map(|channel| asker.words.say(&by(*channel))).collect();
            let chosen = asker.one_or_none(&Say::FollowAskHow {}, &offered, back)?;
            args.how = chosen.and_then(|at| Channel::ALL.get(at)).map(|channel| channel.word().to_owned());
        }
        Step::Received if matches!(told.sort, Some(Sort::Arrived(_))) => {
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

/// What a line says is told once more.
fn again(args: &mut FollowEventArgs, line: &Line) {
    args.what = Some(line.what.word().to_owned());
    args.on = args.on.or(Some(line.on));
    args.how = args.how.take().or(line.channel.map(|channel| channel.word().to_owned()));
    // A mail of which no event tells has no note yet that says which letter it was.
    args.note = args.note.take().or_else(|| line.note.clone()).or_else(|| line.letter.clone());
    args.proof = args.proof.take().or_else(|| line.proof.as_ref().map(PathBuf::from));
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
    let words = &asker.words;
    let of = |happened: Happened| (Sort::Else(happened), words.say(&super::follow_words::happened(happened)));
    let mut offered: Vec<(Sort, String)> = Vec::new();
    if complained {
        offered.push(of(Happened::Event(What::AuthorityReplied)));
        offered.push(of(Happened::Other(Other::Hearing)));
    }
    offered.push((Sort::Reply, words.say(&Say::FollowReplyCame { company: company() })));
    offered.extend(arrivals(&one.matter, desk, words));
    offered.extend(returns(&one.matter, desk, words));
    offered.extend([Other::Closed, Other::Noted].map(|other| of(Happened::Other(other))));
    for (at, letter) in letters(&one.matter, desk).into_iter().rev() {
        let newest = at + 1 == one.matter.letters.len();
        let waits = (newest && one.standing.stage == Stage::Made) || desk.waits_for(&one.matter, letter);
        // What no event tells of was sent once, and that is known.
        if !waits && desk.event_of(&letter.kind).is_none() {
            continue;
        }
        let say = Say::FollowAskSent { kind: asker.titled(&letter.kind, desk).into(), newest: Arg::flag(newest) };
        offered.insert(if waits { 0 } else { offered.len() }, (Sort::Sent(at), words.say(&say)));
    }
    let texts: Vec<String> = offered.iter().map(|(_, text)| text.clone()).collect();
    let (id, label) = (one.matter.id.into(), (&one.matter.label).into());
    let at = asker.one(&Say::FollowAskWhat { id, label, company: company() }, &texts, back)?;
    Ok(offered.get(at).map_or(Sort::Else(Happened::Other(Other::Noted)), |(sort, _)| *sort))
}

/// The letters that can have been sent with their places, the newest first, of each sort the newest.
pub(super) fn letters<'m>(matter: &'m Matter, desk: &Desk) -> Vec<(usize, &'m Letter)> {
    let mut found: Vec<(usize, &Letter)> = Vec::new();
    for (at, letter) in matter.letters.iter().enumerate().rev() {
        if !found.iter().any(|(_, known)| desk.are_alike(known, letter)) {
            found.push((at, letter));
        }
    }
    found
}

/// What was sent and did not come back, the newest first: each may be shown to have arrived. Of several it is said what they are.
fn arrivals(matter: &Matter, desk: &Desk, words: &Words) -> Vec<(Sort, String)> {
    let sent = sent(&matter.lines);
    let several = sent.len() > 1;
    let text = |line: &Line| {
        let arrived = words.say(&Say::FollowArrived { day: line.on.into() });
        if several { format!("{arrived} ({})", what_happened(line, desk, words)) } else { arrived }
    };
    sent.iter().enumerate().rev().map(|(at, line)| (Sort::Arrived(at), text(line))).collect()
}

/// What was sent and can have come back, the newest first. Of several it is said what they are.
fn returns(matter: &Matter, desk: &Desk, words: &Words) -> Vec<(Sort, String)> {
    let sent = under_way(&matter.lines);
    let returned = words.say(&Say::FollowDidReturned {});
    let several = sent.len() > 1;
    let text = |line: &Line| match several {
        true => format!("{returned} ({})", what_happened(line, desk, words)),
        false => returned.clone(),
    };
    sent.iter().enumerate().rev().map(|(at, line)| (Sort::Returned(at), text(line))).collect()
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
