//! Choices that are no questions of the interview: what becomes of an earlier case, what happens with a new one.
//!
//! In: texts to choose from and what is typed. Out: which were chosen. Their words stand in `interview.ftl` like those of
//! questions: text, `.hint`, `.help`, and each choice below it.

use super::args::{Deliver, Whom};
use super::dialogue::Dialogue;
use crate::cli::menu::{Back, Menu, Most, Question, Typed};
use widerspruch::interview::Interview;
use widerspruch::words::{Arg, Words};

/// How something is chosen.
pub(super) struct Choice<'c> {
    /// Under which its words stand, behind `interview-`.
    pub id: &'c str,
    /// How many can be chosen.
    pub most: Most,
    /// Where one gets who goes back; to the question before, as if nothing had been chosen.
    pub back: Back,
    /// What its text names.
    pub arguments: &'c [(&'static str, Arg)],
}

fn text(words: &Words, id: &str, attribute: Option<&str>, arguments: &[(&'static str, Arg)]) -> Option<String> {
    words.text_of(&format!("interview-{id}"), attribute, arguments)
}

/// What can happen with a letter, by its number: the same for every letter, so that fingers need not learn it anew. What does not always
/// go stands at the end.
const NUMBERED: [Deliver; 7] =
    [Deliver::Pdf, Deliver::Form, Deliver::Steps, Deliver::Follow, Deliver::Eml, Deliver::Send, Deliver::Read];

impl Dialogue<'_> {
    /// Lets somebody choose by number; nothing typed is none. None at all where there is nothing more to read.
    pub(super) fn choose(&self, words: &Words, choice: &Choice<'_>, offered: &[String]) -> Option<Vec<usize>> {
        let offered: Vec<(usize, String)> = (1..).zip(offered.iter().cloned()).collect();
        self.choose_numbered(words, choice, &offered)
    }

    /// The same, each with a number of its own; gives places.
    fn choose_numbered(&self, words: &Words, choice: &Choice<'_>, offered: &[(usize, String)]) -> Option<Vec<usize>> {
        let said = |attribute| text(words, choice.id, attribute, choice.arguments);
        let question = Question {
            text: said(None).unwrap_or_default(),
            hint: said(Some("hint")),
            help: said(Some("help")),
            back: choice.back,
        };
        match (Menu { screen: &self.screen, words }).numbered(&question, choice.most, offered) {
            Typed::Answer(places) => Some(places),
            Typed::Back => Some(Vec::new()),
            Typed::Over => None,
        }
    }

    /// What becomes of an earlier case, where the command does not say it.
    pub(super) fn purpose(&self, words: &Words, file: &str) -> Whom {
        let ways = [Whom::Change, Whom::Next, Whom::Person, Whom::Company];
        let arguments = [("file", Arg::from(file))];
        let named = |way: &Whom| text(words, &format!("purpose-{}", way.word()), None, &arguments).unwrap_or_default();
        let offered: Vec<String> = ways.iter().map(named).collect();
        let choice = Choice { id: "purpose", most: Most::One, back: Back::First, arguments: &arguments };
        let chosen = self.choose(words, &choice, &offered).and_then(|chosen| ways.get(*chosen.first()?).copied());
        chosen.unwrap_or_else(|| self.interruption.end())
    }

    /// What shall happen with the case; nothing where nothing more is typed.
    pub(super) fn deliver(&self, words: &Words, ways: &[Deliver]) -> Vec<Deliver> {
        let named = |way: Deliver| text(words, &format!("deliver-{}", way.word()), None, &[]).unwrap_or_default();
        let there = (1..).zip(NUMBERED).filter(|(_, way)| ways.contains(way));
        let offered: Vec<(usize, String)> = there.clone().map(|(number, way)| (number, named(way))).collect();
        let choice = Choice { id: "deliver", most: Most::Several, back: Back::Done, arguments: &[] };
        let chosen = self.choose_numbered(words, &choice, &offered).unwrap_or_default();
        let there: Vec<Deliver> = there.map(|(_, way)| way).collect();
        chosen.into_iter().filter_map(|at| there.get(at).copied()).collect()
    }

    /// Whether somebody says yes; nothing more to read is no.
    pub(super) fn agrees(&self, words: &Words, id: &str, arguments: &[(&'static str, Arg)]) -> bool {
        let offered: Vec<String> =
            ["yes", "no"].iter().map(|id| text(words, id, None, &[]).unwrap_or_default()).collect();
        let choice = Choice { id, most: Most::YesOrNo, back: Back::Done, arguments };
        self.choose(words, &choice, &offered).is_some_and(|chosen| chosen == [0])
    }

    /// Whether another letter with the same details follows, and for whom.
    pub(super) fn another(&self, interview: &Interview<'_>) -> Option<Whom> {
        let words = &interview.world().words;
        let mut ways = vec![("another-no", None), ("another-person", Some(Whom::Person))];
        if interview.has_other_companies() {
            ways.push(("another-company", Some(Whom::Company)));
        }
        let offered: Vec<String> = ways.iter().map(|(id, _)| interview.words(id, &[])).collect();
        let choice = Choice { id: "another", most: Most::OneOrNone, back: Back::Done, arguments: &[] };
        let chosen = self.choose(words, &choice, &offered)?;
        ways.get(*chosen.first()?)?.1
    }
}
