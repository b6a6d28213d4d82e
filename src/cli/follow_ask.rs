//! Asking at a terminal what `follow event` and `follow next` leave open.
//!
//! In: a question. Out: what was typed: one of a list, a day, a line, a file; or the wish to go back. Where there is nobody to ask
//! nothing is guessed: the command tells what to give.

use std::path::PathBuf;

use chrono::NaiveDate;

use super::context::Context;
use super::follow_desk::Desk;
use super::follow_list::Found;
use super::follow_words::{controller, said};
use super::menu::{Back, Menu, Most, Question, Typed};
use super::new::dialogue::told;
use super::new::screen::Screen;
use super::signals::{self, Interruption};
use widerspruch::case::Channel;
use widerspruch::interview::{day_typed, no_day, unquoted};
use widerspruch::problem::{Code, Problem};
use widerspruch::words::{Say, Words};

/// The wish to be asked the question before again.
pub(super) struct GoBack;

/// Asks.
pub(super) struct Asker {
    screen: Screen,
    interruption: Interruption,
    pub words: Words,
    pub today: NaiveDate,
}

impl Asker {
    /// Somebody to ask; none without a terminal. Says which keys help.
    pub fn open(context: &Context) -> Option<Asker> {
        let words = context.terminal.words.clone();
        context.terminal.asks().then(|| {
            let screen = Screen::new();
            let nothing = screen.broken(&words.by_id("interview-nothing-saved").unwrap_or_default(), 0);
            let interruption = signals::interruption(nothing);
            screen.say(&words.by_id("interview-keys").unwrap_or_default(), 0);
            Asker { screen, interruption, words, today: context.today }
        })
    }

    /// From here on something is written, which no signal cuts short.
    pub fn done(self) {
        self.interruption.saved();
        self.interruption.lend(true);
    }

    fn menu(&self) -> Menu<'_> {
        Menu { screen: &self.screen, words: &self.words }
    }

    fn question(&self, say: &Say, back: Back) -> Question {
        Question { text: self.words.say(say), hint: None, help: self.words.advice(say), back }
    }

    /// What was typed; without any more of it the program ends.
    fn read<T>(&self, typed: Typed<T>) -> Result<T, GoBack> {
        match typed {
            Typed::Answer(answer) => Ok(answer),
            Typed::Back => Err(GoBack),
            Typed::Over => self.interruption.end(),
        }
    }

    fn tell(&self, problem: &Problem) {
        self.screen.put(&told(problem, &self.words));
    }

    /// One of a list, each with its own number; the place of it.
    fn one_of(&self, say: &Say, offered: &[(usize, String)], back: Back) -> Result<usize, GoBack> {
        let places = self.read(self.menu().numbered(&self.question(say, back), Most::One, offered))?;
        Ok(places.first().copied().unwrap_or_default())
    }

    /// One of a list, or none where nothing is typed.
    pub fn one_or_none(&self, say: &Say, offered: &[String], back: Back) -> Result<Option<usize>, GoBack> {
        let places = self.read(self.menu().choose(&self.question(say, back), Most::OneOrNone, offered))?;
        Ok(places.first().copied())
    }

    /// One of a list.
    pub fn one(&self, say: &Say, offered: &[String], back: Back) -> Result<usize, GoBack> {
        let offered: Vec<(usize, String)> = (1..).zip(offered.iter().cloned()).collect();
        self.one_of(say, &offered, back)
    }

    /// Whether something is so.
    pub fn agrees(&self, say: &Say, back: Back) -> Result<bool, GoBack> {
        let offered = ["interview-yes", "interview-no"].map(|id| self.words.by_id(id).unwrap_or_default());
        let places = self.read(self.menu().choose(&self.question(say, back), Most::YesOrNo, &offered))?;
        Ok(places == [0])
    }

    /// A day until today, as people write it; nothing typed is what is offered.
    pub fn day(
        &self,
        say: &Say,
        least: Option<NaiveDate>,
        offer: Option<NaiveDate>,
        back: Back,
    ) -> Result<Option<NaiveDate>, GoBack> {
        let question = self.question(say, back);
        self.menu().ask(&question);
        loop {
            let typed = self.read(self.menu().line(&question))?;
            let languages = self.words.understood();
            if typed.is_empty() || offer.is_none() && languages.boolean(&typed) == Some(false) {
                return Ok(offer);
            }
            let wrong = match day_typed(&typed, self.today, &languages) {
                None => no_day(&typed, self.today, &languages),
                Some(day) if day > self.today => Code::NewDayFuture { day: day.into() },
                Some(day) => match least.filter(|least| day < *least) {
                    None => return Ok(Some(day)),
                    Some(sent) => Code::NewDayOrder { day: day.into(), sent: sent.into() },
                },
            };
            self.tell(&wrong.error());
        }
    }

    /// A day from which a period runs: it is typed, never offered.
    pub fn day_that_counts(&self, say: &Say, least: Option<NaiveDate>, back: Back) -> Result<NaiveDate, GoBack> {
        loop {
            match self.day(say, least, None, back)? {
                Some(day) => return Ok(day),
                None => self.tell(&Code::NewEmpty {}.error()),
            }
        }
    }

    /// A line; nothing typed is none.
    pub fn text(&self, say: &Say, back: Back) -> Result<Option<String>, GoBack> {
        let question = self.question(say, back);
        self.menu().ask(&question);
        self.read(self.menu().line(&question)).map(|line| Some(line).filter(|line| !line.is_empty()))
    }

    /// A file that is there; nothing typed is none.
    pub fn file(&self, say: &Say, back: Back) -> Result<Option<PathBuf>, GoBack> {
        let question = self.question(say, back);
        self.menu().ask(&question);
        loop {
            let typed = self.read(self.menu().line(&question))?;
            if typed.is_empty() {
                return Ok(None);
            }
            // Dragged into a terminal a path comes in quotes.
            let path = PathBuf::from(unquoted(&typed));
            if path.is_file() {
                return Ok(Some(path));
            }
            self.tell(&Code::FollowNoProof { name: typed.into() }.error());
        }
    }

    /// A matter of several, by the numbers that `follow list` shows.
    pub fn matter(&self, all: &[Found], desk: &Desk) -> Result<Option<i64>, GoBack> {
        let text = |one: &Found| {
            let state = self.words.say(&said(&one.standing, &one.matter));
            format!("{}, {}: {state}", one.matter.label, controller(&one.matter, &desk.directory))
        };
        let number = |one: &Found| usize::try_from(one.matter.id).unwrap_or_default();
        let mut offered: Vec<(usize, String)> = all.iter().map(|one| (number(one), text(one))).collect();
        offered.sort_unstable();
        let at = self.one_of(&Say::FollowAskMatter {}, &offered, Back::First)?;
        Ok(offered.get(at).and_then(|(id, _)| i64::try_from(*id).ok()))
    }

    /// The letter that comes next.
    pub fn kind(&self, fits: &[&'static str], desk: &Desk, back: Back) -> Result<Option<&'static str>, GoBack> {
        let offered: Vec<String> = fits.iter().map(|kind| self.titled(kind, desk)).collect();
        self.one(&Say::FollowAskKind {}, &offered, back).map(|at| fits.get(at).copied())
    }

    /// What a letter is called.
    pub fn titled(&self, kind: &str, desk: &Desk) -> String {
        desk.title(kind, self.words.tag())
    }
}

/// How something was sent, in words.
pub(super) fn by(channel: Channel) -> Say {
    match channel {
        Channel::Form => Say::FollowByForm {},
        Channel::Post => Say::FollowByPost {},
        Channel::Email => Say::FollowByEmail {},
        Channel::Fax => Say::FollowByFax {},
    }
}
