//! The questions of `follow event` and `follow next` in a terminal.
//!
//! In: what the command leaves open. Out: what was typed: numbers of a list, days, lines, as `new` asks. Where there is nobody to
//! ask nothing is guessed: the command tells what to give.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::Context;
use super::follow::Desk;
use super::follow_args::FollowEventArgs;
use super::follow_list::Found;
use super::follow_words::{controller, happened, said};
use super::new::screen::Screen;
use super::signals::{self, Interruption};
use crate::case::{Channel, Choice, What, day};
use crate::problem::Problem;
use crate::register::chronology::{Happened, Other, Why, is_own};
use crate::register::stage::Stage;
use crate::words::{Say, Words};

/// Asks.
pub(super) struct Asker {
    screen: Screen,
    interruption: Interruption,
    words: Words,
    today: NaiveDate,
}

impl Asker {
    /// Somebody to ask; none without a terminal.
    pub fn open(context: &Context) -> Option<Asker> {
        let words = context.terminal.words.clone();
        context.terminal.asks().then(|| {
            let message = Screen::new().broken(&words.by_id("interview-nothing-saved").unwrap_or_default(), 0);
            let interruption = signals::interruption(message);
            Asker { screen: Screen::new(), interruption, words, today: context.today }
        })
    }

    /// From here on something is written, which no signal cuts short.
    pub fn done(self) {
        self.interruption.saved();
        self.interruption.lend(true);
    }

    fn ask(&self, question: &Say) {
        self.screen.gap();
        self.screen.say(&self.words.say(question), 0);
    }

    fn line(&self) -> String {
        match self.screen.line("> ") {
            Some(line) => line.trim().to_owned(),
            None => self.interruption.end(),
        }
    }

    /// One of a list, by its number; nothing typed is none where none is allowed.
    fn choose(&self, question: &Say, offered: &[String], may_be_none: bool) -> Option<usize> {
        self.ask(question);
        offered.iter().enumerate().for_each(|(at, text)| self.screen.numbered(at + 1, text));
        loop {
            let typed = self.line();
            if typed.is_empty() && may_be_none {
                return None;
            }
            let chosen = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            match chosen.filter(|at| *at < offered.len()) {
                Some(at) => return Some(at),
                None => self.screen.say(&self.words.say(&Say::FollowAskNumber { last: offered.len().into() }), 0),
            }
        }
    }

    /// A day until today; nothing typed is what is offered.
    fn day(&self, question: &Say, least: Option<NaiveDate>, offer: Option<NaiveDate>) -> Option<NaiveDate> {
        self.ask(question);
        loop {
            let typed = self.line();
            if typed.is_empty() {
                return offer;
            }
            let wrong = match day::read(&typed) {
                Ok(day) if day > self.today => Say::FollowAskPast {},
                Ok(day) if least.is_some_and(|least| day < least) => Say::FollowAskLater { day: least.into() },
                Ok(day) => return Some(day),
                Err(_) => Say::UsageDay { meant: self.today.to_string().into() },
            };
            self.screen.say(&self.words.say(&wrong), 0);
        }
    }

    /// A matter of several; one alone needs no question.
    pub fn matter(&self, all: &[Found], desk: &Desk) -> Option<i64> {
        if let [one] = all {
            return Some(one.matter.id);
        }
        let text = |one: &Found| {
            let state = self.words.say(&said(&one.standing, &one.matter));
            format!("{}, {}: {state}", one.matter.label, controller(&one.matter, &desk.directory))
        };
        let offered: Vec<String> = all.iter().map(text).collect();
        let at = if all.is_empty() { None } else { self.choose(&Say::FollowAskMatter {}, &offered, false) };
        at.map(|at| all[at].matter.id)
    }

    /// The letter that comes next.
    pub fn kind(&self, fits: &[&'static str], desk: &Desk) -> Option<&'static str> {
        let title = |kind: &&str| {
            let (tag, english) = (self.words.tag(), "en");
            let template = desk.templates.get(kind, tag).or_else(|_| desk.templates.get(kind, english));
            template.map_or_else(|_| (*kind).to_owned(), |template| format!("{kind}: {}", template.manifest.title))
        };
        let offered: Vec<String> = fits.iter().map(title).collect();
        self.choose(&Say::FollowAskKind {}, &offered, false).map(|at| fits[at])
    }

    /// Everything about what happened that the command leaves open.
    pub fn event(&self, args: &mut FollowEventArgs, one: &Found) {
        let word = match &args.what {
            Some(word) => word.clone(),
            None => self.what(one),
        };
        let what = Happened::from_word(&word);
        args.what = Some(word);
        let on = match args.on {
            Some(day) => day,
            None => {
                let question = Say::FollowAskOn { day: self.today.into() };
                self.day(&question, None, Some(self.today)).unwrap_or(self.today)
            }
        };
        args.on = Some(on);
        // `sent` is of the newest letter.
        if what.is_none_or(|what| matches!(what, Happened::Event(what) if is_own(what))) {
            if args.how.is_none() {
                let offered: Vec<String> = Channel::ALL.iter().map(|channel| self.words.say(&by(*channel))).collect();
                let chosen = self.choose(&Say::FollowAskHow {}, &offered, true);
                args.how = chosen.map(|at| Channel::ALL[at].word().to_owned());
            }
            if args.received.is_none() {
                args.received = self.day(&Say::FollowAskReceived {}, Some(on), None);
            }
        }
        if what == Some(Happened::Other(Other::Closed)) && args.why.is_none() {
            let offered: Vec<String> = Why::ALL.iter().map(|why| self.words.say(&because(*why))).collect();
            args.why = self.choose(&Say::FollowAskWhy {}, &offered, true).map(|at| Why::ALL[at].word().to_owned());
        }
        if what == Some(Happened::Other(Other::Noted)) && args.note.is_none() {
            self.ask(&Say::FollowAskNote {});
            args.note = Some(self.line()).filter(|note| !note.is_empty());
        }
        if args.proof.is_none() {
            args.proof = self.file();
        }
    }

    fn what(&self, one: &Found) -> String {
        let complained = matches!(one.standing.stage, Stage::Complained | Stage::AuthoritySilent);
        let mut events = vec![What::Acknowledged, What::Extended, What::IdDemanded, What::Refused, What::Answered];
        if complained {
            events.insert(0, What::AuthorityReplied);
        }
        let others = [Other::Returned, Other::Hearing, Other::Noted, Other::Closed];
        let others = others.into_iter().filter(|other| *other != Other::Hearing || complained);
        let happenings = events.into_iter().map(Happened::Event).chain(others.map(Happened::Other));
        let mut offered: Vec<(&str, Say)> = happenings.map(|what| (what.word(), happened(what))).collect();
        if let Some(letter) = one.matter.letters.last() {
            offered.insert(0, ("sent", Say::FollowAskSent { kind: (&letter.kind).into() }));
        }
        let texts: Vec<String> = offered.iter().map(|(_, say)| self.words.say(say)).collect();
        let question = Say::FollowAskWhat { id: one.matter.id.into(), label: (&one.matter.label).into() };
        let at = self.choose(&question, &texts, false).unwrap_or_default();
        offered[at].0.to_owned()
    }

    /// A file that is there.
    fn file(&self) -> Option<PathBuf> {
        self.ask(&Say::FollowAskProof {});
        loop {
            let typed = self.line();
            if typed.is_empty() {
                return None;
            }
            let path = PathBuf::from(&typed);
            if path.is_file() {
                return Some(path);
            }
            let problem: Problem = crate::problem::Code::FollowNoProof { name: typed.into() }.error();
            self.screen.say(&problem.message_in(&self.words), 0);
        }
    }
}

fn by(channel: Channel) -> Say {
    match channel {
        Channel::Form => Say::FollowByForm {},
        Channel::Post => Say::FollowByPost {},
        Channel::Email => Say::FollowByEmail {},
        Channel::Fax => Say::FollowByFax {},
    }
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
