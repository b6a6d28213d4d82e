//! The summary: all answers on one page, before anything is written.
//!
//! In: an interview that has no open question. Out: whether the case is to be saved; else the interview with an answer
//! changed, and perhaps new questions. What nobody was asked for stands in one line at the end.

use super::dialogue::{Dialogue, Step};
use super::menu::Choice;
use crate::cli::failure::Failure;
use crate::cli::menu::{Back, Most};
use widerspruch::interview::{Asked, Interview};
use widerspruch::letter::plain_text::plain_text;
use widerspruch::office::Press;
use widerspruch::problem::{Code, Problems};
use widerspruch::words::{Arg, Join};

impl Dialogue<'_> {
    /// Shows all answers; true when they are to be saved.
    ///
    /// # Errors
    /// The letter cannot be set.
    pub(super) fn summary(&mut self, interview: &mut Interview<'_>) -> Result<bool, Failure> {
        let text = interview.case_text().unwrap_or_default();
        let found = interview.draft_of(&text);
        let wording = found.as_ref().ok().map(|(_, draft, _)| draft.wording.clone());
        let (lines, besides) = (interview.summary(), interview.besides());
        self.list(interview, &lines, &besides, wording.as_deref());
        let letter = match found {
            Ok((case, draft, warnings)) => {
                let pdf = Press::new(interview.world().office).print(&case, &draft, None)?;
                let pages = interview.words("pages", &[("n", pdf.pages.into())]);
                let parts = [
                    ("title", draft.title.as_str().into()),
                    ("recipient", draft.recipient.as_str().into()),
                    ("pages", pages.into()),
                ];
                self.screen.say(&interview.words("summary-letter", &parts), 0);
                self.tell_all(interview, &warnings);
                Some(plain_text(&draft.letter))
            }
            Err(problems) => {
                self.tell_all(interview, &problems);
                None
            }
        };
        loop {
            let keys = if letter.is_some() { "summary-keys" } else { "summary-broken" };
            self.screen.say(&interview.words(keys, &[]), 0);
            let typed = self.line("> ");
            match (typed.trim(), &letter) {
                ("", Some(_)) => return Ok(true),
                ("t" | "T", Some(letter)) => self.screen.say(letter, 0),
                ("?", _) => self.screen.say(&interview.text("summary", Some("help"), &[]).unwrap_or_default(), 0),
                ("<", _) => match self.answered.pop().and_then(|id| interview.find(&id)) {
                    Some(asked) => return Ok(self.change(interview, &asked)),
                    None => self.screen.say(&interview.words("first", &[]), 0),
                },
                (number, _) => {
                    let number = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                    match number {
                        Some(at) if at < lines.len() => return Ok(self.change(interview, &lines[at])),
                        Some(at) if at == lines.len() && !besides.is_empty() => {
                            return Ok(self.change_besides(interview, &besides));
                        }
                        _ => {
                            let last = lines.len() + usize::from(!besides.is_empty());
                            self.tell(interview, &Code::NewChoice { last: last.into() }.error());
                        }
                    }
                }
            }
        }
    }

    fn list(&self, interview: &Interview<'_>, lines: &[Asked], besides: &[Asked], wording: Option<&str>) {
        let screen = &self.screen;
        screen.gap();
        screen.say(&interview.words("summary", &[]), 0);
        for (index, asked) in lines.iter().enumerate() {
            let value = interview.told(asked, wording).unwrap_or_else(|| interview.words("not-given", &[]));
            let parts = [("label", label(interview, asked).into()), ("value", value.into())];
            screen.numbered(index + 1, &interview.words("answered", &parts));
        }
        if !besides.is_empty() {
            let labels = Arg::list(besides.iter().map(|asked| label(interview, asked)), Join::Comma);
            screen.numbered(lines.len() + 1, &interview.words("besides", &[("labels", labels)]));
        }
        if let Some(period) = interview.period() {
            screen.say(&period, 0);
        }
        if interview.objects_again() {
            screen.say(&interview.words("objects-again", &[]), 0);
        }
    }

    fn tell_all(&self, interview: &Interview<'_>, problems: &Problems) {
        problems.iter().for_each(|problem| self.tell(interview, problem));
    }

    /// Asks one question of the summary again; what it newly opens comes after it.
    fn change(&mut self, interview: &mut Interview<'_>, asked: &Asked) -> bool {
        if let Step::Answered = self.ask(interview, asked) {
            self.remember(asked);
        }
        false
    }

    /// Asks one of the questions that were not asked.
    fn change_besides(&mut self, interview: &mut Interview<'_>, besides: &[Asked]) -> bool {
        let labels: Vec<String> = besides.iter().map(|asked| label(interview, asked)).collect();
        let choice = Choice { id: "besides-which", most: Most::OneOrNone, back: Back::Before, arguments: &[] };
        let chosen = self.choose(&interview.world().words, &choice, &labels);
        match chosen.and_then(|at| besides.get(*at.first()?)) {
            Some(asked) => self.change(interview, asked),
            None => false,
        }
    }
}

fn label(interview: &Interview<'_>, asked: &Asked) -> String {
    interview.of_question(asked, Some("label")).unwrap_or_default()
}
