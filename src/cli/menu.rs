//! A question with numbered answers in a terminal: the one way in which `new`, `follow event` and `follow next` let somebody choose.
//!
//! In: a question with its help, what can be chosen, what is typed. Out: which were chosen, the wish to go back, or nothing more to read.
//! `?` tells why it is asked, `<` goes back where that is possible, and what is wrong is told and asked again. What is typed as a line
//! (a day, a file) is read with the same two signs.

use super::new::dialogue::told;
use super::new::screen::Screen;
use widerspruch::problem::Code;
use widerspruch::words::{Arg, Join, Words, fitting};

/// A question.
pub(super) struct Question {
    /// What is asked.
    pub text: String,
    /// How it is answered.
    pub hint: Option<String>,
    /// Why it is asked.
    pub help: Option<String>,
    /// Whether there is a question before it. Where there is none `<` says so, and it is asked again.
    pub back: Back,
}

/// Where `<` leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Back {
    /// To the question before.
    Before,
    /// Nowhere: it is the first one.
    First,
    /// Nowhere: what was answered before has been done.
    Done,
}

/// How many can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Most {
    /// One.
    One,
    /// One or none.
    OneOrNone,
    /// Any number of them.
    Several,
    /// One of yes and no, in this order; the words of the language may be typed as well.
    YesOrNo,
}

/// What came of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Typed<T> {
    /// An answer.
    Answer(T),
    /// The question before is to be asked again.
    Back,
    /// There is nothing more to read.
    Over,
}

/// Where questions are asked.
#[derive(Clone, Copy)]
pub(super) struct Menu<'m> {
    /// The terminal.
    pub screen: &'m Screen,
    /// The words of whoever answers.
    pub words: &'m Words,
}

impl Menu<'_> {
    /// Shows a question.
    pub fn ask(&self, question: &Question) {
        self.screen.gap();
        self.screen.say(&question.text, 0);
        if let Some(hint) = &question.hint {
            self.screen.say(hint, 0);
        }
    }

    /// A line that is typed; help is given on the way.
    pub fn line(&self, question: &Question) -> Typed<String> {
        loop {
            let Some(line) = self.screen.line("> ") else { return Typed::Over };
            let say = |id: &str| self.words.by_id(id).unwrap_or_default();
            match (line.trim(), question.back) {
                ("?", _) => {
                    self.screen.say(&question.help.clone().unwrap_or_else(|| say("interview-no-help")), 0);
                }
                ("<", Back::Before) => return Typed::Back,
                ("<", Back::First) => self.screen.say(&say("interview-first"), 0),
                ("<", Back::Done) => self.screen.say(&say("interview-no-way-back"), 0),
                (line, _) => return Typed::Answer(line.to_owned()),
            }
        }
    }

    /// Lets somebody choose by number, each text having its own; gives the places of what was chosen.
    pub fn numbered(&self, question: &Question, most: Most, offered: &[(usize, String)]) -> Typed<Vec<usize>> {
        self.ask(question);
        offered.iter().for_each(|(number, text)| self.screen.numbered(*number, text));
        loop {
            let typed = match self.line(question) {
                Typed::Answer(typed) => typed,
                Typed::Back => return Typed::Back,
                Typed::Over => return Typed::Over,
            };
            let said = self.words.understood().boolean(&typed).filter(|_| most == Most::YesOrNo);
            if let Some(yes) = said {
                return Typed::Answer(vec![usize::from(!yes)]);
            }
            let place = |part: &str| {
                let number: usize = part.parse().ok()?;
                offered.iter().position(|(own, _)| *own == number)
            };
            // A figure is a number of the list, whatever a text begins with.
            let spelt = if typed.contains(char::is_alphabetic) { typed.as_str() } else { "" };
            let first_lines = offered.iter().map(|(_, text)| text.lines().next().unwrap_or_default());
            match fitting(spelt, first_lines.clone(), &self.words.understood()).as_slice() {
                [] => {}
                [one] => return Typed::Answer(vec![*one]),
                several => {
                    let texts = several.iter().filter_map(|place| first_lines.clone().nth(*place));
                    let wrong = Code::NewChoiceSeveral { fitting: Arg::list(texts, Join::Or) };
                    self.screen.put(&told(&wrong.error(), self.words));
                    continue;
                }
            }
            let parts = typed.split([' ', ',']).filter(|part| !part.is_empty());
            let wrong = match parts.map(place).collect::<Option<Vec<usize>>>() {
                Some(places) if places.is_empty() && matches!(most, Most::One | Most::YesOrNo) => Code::NewEmpty {},
                Some(places) if places.len() <= 1 || most == Most::Several => return Typed::Answer(places),
                _ => none_of(offered),
            };
            self.screen.put(&told(&wrong.error(), self.words));
        }
    }

    /// The same, numbered from one.
    pub fn choose(&self, question: &Question, most: Most, offered: &[String]) -> Typed<Vec<usize>> {
        let offered: Vec<(usize, String)> = (1..).zip(offered.iter().cloned()).collect();
        self.numbered(question, most, &offered)
    }
}

/// What is said of a number that is none of those offered.
fn none_of(offered: &[(usize, String)]) -> Code {
    let in_order = offered.iter().zip(1..).all(|((number, _), place)| *number == place);
    match in_order {
        true => Code::NewChoice { last: offered.len().into() },
        false => {
            Code::NewChoiceOf { numbers: Arg::list(offered.iter().map(|(number, _)| number.to_string()), Join::Or) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_that_can_be_typed_are_told_as_people_say_them() {
        let said = |all: &[usize]| {
            let offered: Vec<(usize, String)> = all.iter().map(|number| (*number, String::new())).collect();
            none_of(&offered).error().advice_in(&Words::english()).unwrap()
        };
        assert_eq!(said(&[1, 2, 3]), "type a number from 1 to 3");
        assert_eq!(said(&[3, 7, 12]), "type one of these numbers: 3, 7 or 12");
    }
}
