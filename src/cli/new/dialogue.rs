//! The questions in a terminal.
//!
//! In: an interview and what is typed. Out: the interview with its answers. `?` helps, `<` goes back along the path, nothing
//! typed takes what is offered. What is wrong is said, and the same question comes again. At the end stands a summary in which
//! each answer can be changed.

use std::path::Path;

use super::args::Deliver;
use super::screen::Screen;
use crate::cli::Failure;
use crate::cli::signals::Interruption;
use crate::interview::{Asked, Interview, Offered, Shape};
use crate::letter::plain_text::plain_text;
use crate::office::Press;
use crate::problem::{Problem, Severity};

/// Whether another letter follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Another {
    /// None.
    None,
    /// For another person.
    Person,
    /// To another company.
    Company,
}

/// A dialogue.
pub struct Dialogue<'s> {
    screen: Screen,
    interruption: &'s Interruption,
    greets: bool,
    /// Questions that were answered here, in their order.
    answered: Vec<String>,
}

/// What became of a question.
enum Step {
    Answered,
    Back,
}

impl<'s> Dialogue<'s> {
    /// A dialogue that signals may end; the first one says how it goes.
    pub fn new(interruption: &'s Interruption, greets: bool) -> Self {
        Dialogue { screen: Screen::new(), interruption, greets, answered: Vec::new() }
    }

    /// A line; without any more of them the program ends.
    fn line(&self, before: &str) -> String {
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
        if self.greets {
            self.screen.say(&interview.words("intro", &[]), 0);
            self.screen.say(&interview.words("keys", &[]), 0);
        }
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
        let shown = |id: &str| interview.find(id).and_then(|asked| interview.shown(&asked)).unwrap_or_default();
        let file = path.display().to_string();
        let parts = [("file", file.into()), ("name", shown("name").into()), ("place", shown("place").into())];
        self.screen.gap();
        self.screen.say(&interview.words("earlier", &parts), 0);
    }

    fn remember(&mut self, asked: &Asked) {
        let id = asked.id();
        self.answered.retain(|known| *known != id);
        self.answered.push(id);
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
    fn ask(&mut self, interview: &mut Interview<'_>, asked: &Asked) -> Step {
        self.show(interview, asked);
        loop {
            let offer = interview.offer(asked);
            let typed = self.typed(interview, asked);
            match typed.as_slice() {
                [only] if only.trim() == "<" => return Step::Back,
                [only] if only.trim() == "?" => {
                    let help = interview.of_question(asked, Some("help"));
                    self.screen.say(&help.unwrap_or_else(|| interview.words("no-help", &[])), 0);
                    continue;
                }
                _ => {}
            }
            let nothing = typed.iter().all(|line| line.trim().is_empty());
            let set = match (nothing, offer) {
                (true, Some(value)) if !value.is_empty() => interview.keep(asked, value),
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

    fn show(&self, interview: &Interview<'_>, asked: &Asked) {
        let screen = &self.screen;
        screen.gap();
        let question = interview.of_question(asked, None).unwrap_or_default();
        if asked.question().id == "letter"
            && let Some(wanted) = interview.unfit()
        {
            screen.say(&interview.words("does-not-fit", &[("letter", interview.letter_named(&wanted).into())]), 0);
            screen.gap();
        }
        let number = self.answered.len() + 1;
        screen.say(&interview.words("number", &[("number", number.into()), ("question", question.into())]), 0);
        if let Some(hint) = interview.of_question(asked, Some("hint")) {
            screen.say(&hint, 0);
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
            screen.say(&interview.words("keep", &[("value", interview.shown_value(asked, &value).into())]), 0);
        }
    }

    /// What is typed: a line, or lines up to an empty one.
    fn typed(&self, interview: &Interview<'_>, asked: &Asked) -> Vec<String> {
        let first = self.line("> ");
        let one = asked.question().shape != Shape::Lines || matches!(first.trim(), "" | "<" | "?");
        if one {
            return vec![first];
        }
        let _ = interview;
        let mut lines = vec![first];
        loop {
            let line = self.line("> ");
            if line.trim().is_empty() {
                return lines;
            }
            lines.push(line);
        }
    }

    /// Says what was understood, where it is not what was typed.
    fn repeat(&self, interview: &Interview<'_>, asked: &Asked, typed: &[String]) {
        if let Some(shown) = interview.shown(asked).filter(|shown| typed.iter().all(|line| line.trim() != shown)) {
            self.screen.say(&format!("→ {shown}"), 2);
        }
    }

    fn tell(&self, interview: &Interview<'_>, problem: &Problem) {
        let words = &interview.world().words;
        let key = if problem.severity == Severity::Error { "wrong" } else { "note" };
        self.screen.say(&interview.words(key, &[("what", problem.message_in(words).into())]), 0);
        if let Some(advice) = problem.advice_in(words) {
            self.screen.say(&format!("  {advice}"), 2);
        }
    }

    /// Shows all answers; true when they are to be saved.
    fn summary(&mut self, interview: &mut Interview<'_>) -> Result<bool, Failure> {
        let screen = &self.screen;
        screen.gap();
        screen.say(&interview.words("summary", &[]), 0);
        let lines = interview.summary();
        for (index, asked) in lines.iter().enumerate() {
            let label = interview.of_question(asked, Some("label")).unwrap_or_default();
            let value = interview.shown(asked).unwrap_or_else(|| interview.words("not-given", &[]));
            screen.numbered(index + 1, &format!("{label}: {value}"));
        }
        if let Some(period) = interview.period() {
            screen.say(&period, 0);
        }
        let text = interview.case_text().unwrap_or_default();
        let found = interview.draft_of(&text);
        let letter = match found {
            Ok((case, draft, warnings)) => {
                let pdf = Press::new(interview.world().office).print(&case, &draft, None)?;
                let pages = interview.words("pages", &[("n", pdf.pages.into())]);
                let parts = [
                    ("title", draft.title.as_str().into()),
                    ("recipient", draft.recipient.as_str().into()),
                    ("pages", pages.into()),
                ];
                screen.say(&interview.words("summary-letter", &parts), 0);
                warnings.iter().for_each(|problem| self.tell(interview, problem));
                Some(draft.letter)
            }
            Err(problems) => {
                problems.iter().for_each(|problem| self.tell(interview, problem));
                None
            }
        };
        loop {
            let keys = if letter.is_some() { "summary-keys" } else { "summary-broken" };
            screen.say(&interview.words(keys, &[]), 0);
            let typed = self.line("> ");
            match (typed.trim(), &letter) {
                ("", Some(_)) => return Ok(true),
                ("t" | "T", Some(letter)) => screen.say(&plain_text(letter), 0),
                ("<", _) => {
                    let last = self.answered.pop();
                    match last.and_then(|id| interview.find(&id)) {
                        Some(asked) => return Ok(self.change(interview, &asked)),
                        None => screen.say(&interview.words("first", &[]), 0),
                    }
                }
                (number, _) => {
                    let chosen = number.parse::<usize>().ok().and_then(|n| lines.get(n.checked_sub(1)?));
                    match chosen {
                        Some(asked) => return Ok(self.change(interview, asked)),
                        None => {
                            let problem = crate::problem::Code::NewChoice { last: lines.len().into() }.error();
                            self.tell(interview, &problem);
                        }
                    }
                }
            }
        }
    }

    /// Asks one question of the summary again; what it newly opens comes after it.
    fn change(&mut self, interview: &mut Interview<'_>, asked: &Asked) -> bool {
        if let Step::Answered = self.ask(interview, asked) {
            self.remember(asked);
        }
        false
    }

    /// Lets somebody choose by number; nothing typed is none.
    fn choose(&self, interview: &Interview<'_>, question: &str, offered: &[Offered], several: bool) -> Vec<usize> {
        let screen = &self.screen;
        screen.gap();
        screen.say(&interview.words(question, &[]), 0);
        if let Some(hint) = interview.text(question, Some("hint"), &[]) {
            screen.say(&hint, 0);
        }
        offered.iter().enumerate().for_each(|(index, one)| screen.numbered(index + 1, &one.text));
        loop {
            // All is saved: who types no more wants no more.
            let Some(typed) = screen.line("> ") else { return Vec::new() };
            if typed.trim() == "?" {
                let help = interview.text(question, Some("help"), &[]);
                screen.say(&help.unwrap_or_else(|| interview.words("no-help", &[])), 0);
                continue;
            }
            let parts = typed.split([' ', ',']).filter(|part| !part.is_empty());
            let numbers: Option<Vec<usize>> =
                parts.map(|part| part.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < offered.len())).collect();
            match numbers {
                Some(numbers) if several || numbers.len() <= 1 => return numbers,
                _ => self.tell(interview, &crate::problem::Code::NewChoice { last: offered.len().into() }.error()),
            }
        }
    }

    /// What shall happen with the case.
    ///
    /// # Errors
    /// None; the program ends where there is nothing more to read.
    pub fn deliver(&mut self, interview: &Interview<'_>, ways: &[Deliver]) -> Result<Vec<Deliver>, Failure> {
        let named = |way: &Deliver| {
            let id = way.word();
            Offered { text: interview.words(&format!("deliver-{id}"), &[]), id }
        };
        let offered: Vec<Offered> = ways.iter().map(named).collect();
        Ok(self
            .choose(interview, "deliver", &offered, true)
            .into_iter()
            .filter_map(|at| ways.get(at).copied())
            .collect())
    }

    /// Whether another letter with the same details follows.
    ///
    /// # Errors
    /// None; the program ends where there is nothing more to read.
    pub fn another(&mut self, interview: &Interview<'_>) -> Result<Another, Failure> {
        let mut ways = vec![("another-no", Another::None), ("another-person", Another::Person)];
        if interview.has_other_companies() {
            ways.push(("another-company", Another::Company));
        }
        let named = |(id, _): &(&str, Another)| Offered { id: (*id).to_owned(), text: interview.words(id, &[]) };
        let offered: Vec<Offered> = ways.iter().map(named).collect();
        let chosen = self.choose(interview, "another", &offered, false);
        Ok(chosen.first().and_then(|at| ways.get(*at)).map_or(Another::None, |(_, another)| *another))
    }
}
