//! The questions in a terminal.
//!
//! In: an interview and what is typed. Out: the interview with its answers. `?` helps, `<` goes back along the path, nothing
//! typed takes what is offered. What is wrong is said, and the same question comes again. At the end stands a summary in which
//! each answer can be changed.

use std::collections::BTreeSet;
use std::path::Path;

use super::editor;
use super::screen::Screen;
use crate::cli::failure::Failure;
use crate::cli::signals::Interruption;
use widerspruch::interview::{Asked, Interview, Shape};
use widerspruch::problem::{Problem, Severity};
use widerspruch::words::{Arg, Join, Words};

/// A dialogue.
pub struct Dialogue<'s> {
    pub(super) screen: Screen,
    pub(super) interruption: &'s Interruption,
    /// Questions that were answered here, in their order.
    pub(super) answered: Vec<String>,
    /// All that were asked here, whether somebody went back to them or not.
    asked: BTreeSet<String>,
}

/// Typed to leave a question empty that has an answer.
const EMPTY: &str = "-";
/// Typed to write in a text editor.
const EDITOR: &str = "e";

/// A problem as a dialogue tells it: what, and below what to write; not the lines of a file that nobody has seen.
pub fn told(problem: &Problem, words: &Words) -> String {
    let id = if problem.severity == Severity::Error { "interview-wrong" } else { "interview-note" };
    let what = words.text_of(id, None, &[("what", problem.message_in(words).into())]).unwrap_or_default();
    let screen = Screen::new();
    let mut text = format!("{}\n", screen.broken(&what, 0));
    if let Some(advice) = problem.advice_asked_in(words) {
        text.push_str(&format!("{}\n", screen.broken(&format!("  {advice}"), 2)));
    }
    text
}

/// What became of a question.
pub(super) enum Step {
    Answered,
    Back,
}

impl<'s> Dialogue<'s> {
    /// A dialogue that signals may end.
    pub fn new(interruption: &'s Interruption) -> Self {
        Dialogue { screen: Screen::new(), interruption, answered: Vec::new(), asked: BTreeSet::new() }
    }

    /// Says how it goes.
    pub fn greet(&self, words: &Words) {
        for id in ["interview-intro", "interview-keys"] {
            self.screen.say(&words.by_id(id).unwrap_or_default(), 0);
        }
    }

    /// A line; without any more of them the program ends.
    pub(super) fn line(&self, before: &str) -> String {
        match self.screen.line(before) {
            Some(line) => line,
            None => self.interruption.end(),
        }
    }

    /// Asks until all is answered and the summary is agreed to.
    ///
    /// # Errors
    /// The letter cannot be set.
    pub fn hold(&mut self, interview: &mut Interview<'_>, from: Option<&std::path::PathBuf>) -> Result<(), Failure> {
        if let Some(path) = from {
            self.tell_earlier(interview, path);
        }
        loop {
            match interview.next() {
                Some(asked) => match self.ask(interview, &asked) {
                    Step::Answered => self.remember(&asked),
                    Step::Back => self.back(interview, &asked),
                },
                None => {
                    if self.summary(interview)? {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn tell_earlier(&self, interview: &Interview<'_>, path: &Path) {
        let shown = |id: &&str| interview.find(id).and_then(|asked| interview.shown(&asked));
        let known = ["organisation", "name", "street", "place"].iter().filter_map(shown);
        let parts = [("file", path.display().to_string().into()), ("known", Arg::list(known, Join::Comma))];
        self.screen.gap();
        self.screen.say(&interview.words("earlier", &parts), 0);
    }

    /// Keeps that a question was answered; one that is asked again keeps its number.
    pub(super) fn remember(&mut self, asked: &Asked) {
        let id = asked.id();
        if !self.answered.contains(&id) {
            self.answered.push(id);
        }
    }

    /// The number of a question: its place among those that were asked here and still are; none for one that completes another.
    fn number(&self, interview: &Interview<'_>, asked: &Asked) -> Option<usize> {
        let path = interview.path();
        let before = path.iter().take_while(|one| *one != asked);
        let counted = before.filter(|one| !one.question().completes && self.asked.contains(&one.id()));
        (!asked.question().completes).then(|| counted.count() + 1)
    }

    /// Goes to the question before, as the path stands now.
    fn back(&mut self, interview: &mut Interview<'_>, from: &Asked) {
        let path = interview.path();
        let before = path.iter().take_while(|asked| *asked != from);
        let last = before.map(Asked::id).filter(|id| self.answered.contains(id)).last();
        match last {
            Some(id) => {
                self.answered.retain(|known| *known != id);
                interview.reopen(&id);
            }
            None => self.screen.say(&interview.words("first", &[]), 0),
        }
    }

    /// Asks one question until it has an answer.
    pub(super) fn ask(&mut self, interview: &mut Interview<'_>, asked: &Asked) -> Step {
        self.show(interview, asked);
        loop {
            let offer = interview.offer(asked);
            let typed = match self.typed(interview, asked) {
                Ok(typed) => typed,
                Err(problem) => {
                    self.tell(interview, &problem);
                    continue;
                }
            };
            match typed.as_slice() {
                [only] if only.trim() == "<" => return Step::Back,
                [only] if only.trim() == "?" => {
                    self.help(interview, asked);
                    continue;
                }
                _ => {}
            }
            let nothing = typed.iter().all(|line| line.trim().is_empty());
            let set = match (nothing, offer.filter(|value| !value.is_empty())) {
                (true, Some(value)) => interview.keep(asked, value),
                (false, Some(_)) if asked.question().free && is_only(&typed, EMPTY) => interview.set(asked, &[]),
                _ => interview.set(asked, &typed),
            };
            match set {
                Ok(notes) => {
                    self.repeat(interview, asked, &typed);
                    notes.iter().for_each(|note| self.tell(interview, note));
                    return Step::Answered;
                }
                Err(problems) => problems.iter().for_each(|problem| self.tell(interview, problem)),
            }
        }
    }

    /// Says why a question is asked.
    fn help(&self, interview: &Interview<'_>, asked: &Asked) {
        let help = interview.of_question(asked, Some("help"));
        self.screen.say(&help.unwrap_or_else(|| interview.words("no-help", &[])), 0);
    }

    fn show(&mut self, interview: &Interview<'_>, asked: &Asked) {
        let number = self.number(interview, asked);
        self.asked.insert(asked.id());
        let screen = &self.screen;
        screen.gap();
        let question = interview.of_question(asked, None).unwrap_or_default();
        if asked.question().id == "letter"
            && let Some(wanted) = interview.unfit()
        {
            screen.say(&interview.words("does-not-fit", &[("letter", interview.letter_named(&wanted).into())]), 0);
            screen.gap();
        }
        let numbered = number.map(|number| [("number", number.into()), ("question", question.as_str().into())]);
        screen.say(&numbered.map_or(question.clone(), |parts| interview.words("number", &parts)), 0);
        let editor = (asked.question().shape == Shape::Lines && editor::wished().is_some())
            .then(|| interview.words("editor", &[]));
        let hints: Vec<String> = interview.of_question(asked, Some("hint")).into_iter().chain(editor).collect();
        if !hints.is_empty() {
            screen.say(&hints.join(" "), 0);
        }
        for (index, offered) in interview.choices(asked).iter().enumerate() {
            screen.numbered(index + 1, &offered.text);
        }
        if asked.question().id == "letter" {
            let later = interview.later();
            if !later.is_empty() {
                screen.say(&interview.words("later", &[]), 0);
                later.iter().for_each(|line| screen.say(&format!("     {line}"), 5));
            }
        }
        if let Some(value) = interview.offer(asked).filter(|value| !value.is_empty()) {
            let key = if asked.question().free { "keep-or-empty" } else { "keep" };
            screen.say(&interview.words(key, &[("value", interview.shown_value(asked, &value).into())]), 0);
        }
    }

    /// What is typed: a line, or lines up to an empty one, or what was written in an editor.
    fn typed(&self, interview: &Interview<'_>, asked: &Asked) -> Result<Vec<String>, Problem> {
        let first = self.line("> ");
        if asked.question().shape != Shape::Lines || matches!(first.trim(), "" | "<" | "?" | EMPTY) {
            return Ok(vec![first]);
        }
        if first.trim() == EDITOR {
            let before = interview.offer(asked).unwrap_or_default().join("\n");
            // One answer goes wrong, and is asked for again; all others stay.
            return editor::write(&before, self.interruption).map(|text| vec![text]);
        }
        let mut lines = vec![first];
        loop {
            let line = self.line("> ");
            match line.trim() {
                "" => return Ok(lines),
                // The two signs are none of the letter's words in any line.
                "<" => return Ok(vec![line]),
                "?" => self.help(interview, asked),
                _ => lines.push(line),
            }
        }
    }

    /// Says what was understood, where it is not what was typed.
    fn repeat(&self, interview: &Interview<'_>, asked: &Asked, typed: &[String]) {
        if let Some(shown) =
            interview.understood(asked, typed).filter(|shown| typed.iter().all(|line| line.trim() != shown))
        {
            self.screen.say(&format!("→ {shown}"), 2);
        }
    }

    /// Tells what is wrong, or doubtful.
    pub(super) fn tell(&self, interview: &Interview<'_>, problem: &Problem) {
        self.screen.put(&told(&interview.spoken(problem), &interview.world().words));
    }
}

fn is_only(typed: &[String], key: &str) -> bool {
    matches!(typed, [only] if only.trim() == key)
}
