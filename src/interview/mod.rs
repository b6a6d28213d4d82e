//! The interview: from what a person knows to a case file.
//!
//! In: a [`World`] (letters, directory, the day, words), a kind of letter or an earlier case, and answers. Out: the
//! question that comes next, whether an answer will do, and the case file with comments. Kind and status follow from facts
//! (`outcome`); nothing is chosen for anybody, and nobody is told what they should do. There is no second set of rules:
//! after each answer the case is built (`to_case`) and read as any other (`judge`). No file, clock or network is touched
//! but the enclosures that the case names.

mod answers;
mod base;
mod choices;
pub mod comments;
mod facts;
mod from_case;
mod happened;
mod judge;
mod listing;
mod outcome;
mod parse;
mod question;
mod questions;
mod say;
mod shown;
mod to_case;
mod to_case_lists;
mod to_case_people;
mod tongue;

#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

pub use answers::{Answers, Value};
pub use base::{Base, Next, Printed};
pub use choices::Offered;
pub use judge::{tree, without_place};
pub use listing::{Listed, can_be_asked, listing};
pub use outcome::Fit;
pub use parse::{day_typed, no_day, unquoted};
pub use question::{Asked, Choices, Each, Question, Shape, Turn, When};
pub use questions::{ELSE, QUESTIONS};
pub use shown::Ways;

use crate::directory::Country;
use crate::office::Office;
use crate::problem::{Problem, Problems, Severity};
use crate::words::Words;

/// Answers that show another one, given before, to be wrong: whether a postal code is one hangs on the country.
const UPSET: &[(&str, &str)] = &[("country", "place")];

/// What an interview is held with.
pub struct World<'w> {
    /// Letters and directory.
    pub office: &'w Office,
    /// The day of the letter.
    pub today: NaiveDate,
    /// The words of whoever answers.
    pub words: Words,
    /// The country their terminal is set up for; offered, never taken.
    pub country: Option<Country>,
    /// The folder the case file will lie in, where the paths in it start.
    pub folder: std::path::PathBuf,
}

/// An interview.
pub struct Interview<'w> {
    world: World<'w>,
    /// The kind of letter that was named.
    named: Option<String>,
    base: Option<Base>,
    /// What a new case begins with.
    fields: toml_edit::DocumentMut,
    answers: Answers,
    /// What the earlier case says, to see what an answer changes.
    initial: Answers,
    /// Offered as an answer, to be kept by the person.
    offers: Answers,
    /// Questions that are left empty because the earlier case goes on without them.
    skipped: BTreeSet<String>,
    /// Questions that somebody went back to.
    reopened: BTreeSet<String>,
    /// The language of whoever answers, where anything says it.
    reader: Option<String>,
    /// Letters that were looked at, by the text of the case.
    fits: RefCell<HashMap<String, Fit>>,
}

impl<'w> Interview<'w> {
    /// An interview from the beginning, for a kind of letter if one is named.
    pub fn new(world: World<'w>, kind: Option<String>) -> Self {
        Interview {
            reader: Some(world.words.tag().to_owned()),
            world,
            named: kind,
            base: None,
            fields: toml_edit::DocumentMut::new(),
            answers: Answers::default(),
            initial: Answers::default(),
            offers: Answers::default(),
            skipped: BTreeSet::new(),
            reopened: BTreeSet::new(),
            fits: RefCell::default(),
        }
    }

    /// An interview in which some answers are known, and whose case begins with some fields.
    pub fn begun(world: World<'w>, kind: Option<String>, answers: Answers, fields: toml_edit::DocumentMut) -> Self {
        Interview { answers, fields, ..Interview::new(world, kind) }
    }

    /// Says which language whoever answers reads (`sv`), where it need not be the one that the program speaks to them; none where
    /// nothing says so.
    pub fn read_in(&mut self, language: Option<String>) {
        self.reader = language;
    }

    /// What it is held with.
    pub fn world(&self) -> &World<'w> {
        &self.world
    }

    /// From now on it is held in these words.
    pub fn speak(&mut self, words: Words) {
        self.world.words = words;
    }

    /// What was answered.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// All questions that are to be asked by what is known, in their order.
    pub fn path(&self) -> Vec<Asked> {
        let kind = self.kind();
        let mut path = Vec::new();
        for (index, question) in QUESTIONS.iter().enumerate() {
            match question.each {
                Each::Once if self.holds(&question.when, kind.as_deref()) => path.push(Asked { index, of: None }),
                Each::Of("services") if self.holds(&question.when, kind.as_deref()) => {
                    path.extend(self.services_of_letter().map(|of| Asked { index, of: Some(of.clone()) }));
                }
                Each::Of(other) if self.holds(&question.when, kind.as_deref()) => {
                    let of = self.answers.all(other).iter();
                    path.extend(of.map(|of| Asked { index, of: Some(of.clone()) }));
                }
                _ => {}
            }
        }
        path
    }

    /// The question that is asked next; none when all are answered.
    pub fn next(&self) -> Option<Asked> {
        self.path().into_iter().find(|asked| self.is_open(asked))
    }

    /// Whether a question of the path waits for its answer.
    fn is_open(&self, asked: &Asked) -> bool {
        let id = asked.id();
        let turn = match asked.question().turn {
            Turn::Asked => true,
            Turn::First => self.base.as_ref().is_none_or(|base| base.next == Next::Same),
            Turn::Aside => false,
        };
        let left = self.skipped.contains(&id) || (self.stays_empty(asked.question()) && !self.reopened.contains(&id));
        let spared = asked.question().spared && self.objects() && !self.reopened.contains(&id);
        turn && !spared && self.answers.get(&id).is_none() && !left
    }

    /// The question with an id, if it is to be asked.
    pub fn find(&self, id: &str) -> Option<Asked> {
        self.path().into_iter().find(|asked| asked.id() == id)
    }

    /// Reads what was typed, without keeping it.
    ///
    /// # Errors
    /// It is no answer to this question.
    pub fn read(&self, asked: &Asked, typed: &[String]) -> Result<Value, Problem> {
        parse::read(self, asked, typed)
    }

    /// Answers a question. What other questions were answered with is kept, also where they are not asked any more. What it gives is
    /// doubtful; an error among it is one of an earlier answer, which this one shows to be wrong: that is asked again.
    ///
    /// # Errors
    /// It is no answer to this question, or the case cannot be made with it; then nothing has changed.
    pub fn set(&mut self, asked: &Asked, typed: &[String]) -> Result<Vec<Problem>, Problems> {
        let value = self.read(asked, typed)?;
        let doubts = parse::doubts(self, asked, typed);
        let mut told = self.put(asked, value)?;
        // The way in which something went may stand behind its day: "1.9.2026, E-Mail".
        if let Some((how, way)) = parse::way(self, asked, typed) {
            told.extend(self.put(&how, way)?);
        }
        told.extend(doubts);
        Ok(told)
    }

    fn put(&mut self, asked: &Asked, value: Value) -> Result<Vec<Problem>, Problems> {
        let id = asked.id();
        let before = self.answers.get(&id).cloned();
        self.answers.put(id.clone(), value);
        let problems = self.problems_of(asked);
        if problems.has_errors() {
            match before {
                Some(before) => self.answers.put(id, before),
                None => self.answers.forget(&id),
            }
            return Err(problems);
        }
        self.forget_replaced(&id);
        let mut told: Vec<Problem> = problems.into_iter().collect();
        told.extend(self.upset_by(&id));
        Ok(told)
    }

    /// What is wrong with an earlier answer, now that another one is known; both are asked again.
    fn upset_by(&mut self, id: &str) -> Vec<Problem> {
        let first = UPSET.iter().find(|(by, _)| *by == id).and_then(|(_, first)| self.find(first));
        let Some(first) = first.filter(|first| self.answers.get(&first.id()).is_some()) else { return Vec::new() };
        let found = self.problems_of(&first).into_iter();
        let wrong: Vec<Problem> = found.filter(|problem| problem.severity == Severity::Error).collect();
        if !wrong.is_empty() {
            self.reopen(id);
            self.reopen(&first.id());
        }
        wrong
    }

    /// Answers a question with a value that was offered.
    ///
    /// # Errors
    /// The case cannot be made with it.
    pub fn keep(&mut self, asked: &Asked, value: Value) -> Result<Vec<Problem>, Problems> {
        self.put(asked, value)
    }

    /// What a question is answered with when nothing is typed: what was answered before, else what is offered.
    pub fn offer(&self, asked: &Asked) -> Option<Value> {
        let id = asked.id();
        let answered = self.answers.get(&id).cloned();
        answered.or_else(|| self.offers.get(&id).cloned()).or_else(|| match asked.question().id {
            "who" => Some(vec!["self".into()]),
            "answer-how" => Some(vec!["email".into()]),
            id @ ("evidence" | "file") => self.copy_offered(id),
            "country" => self.country_offered().map(|country| vec![country.code().to_owned()]),
            _ => None,
        })
    }

    /// The country that the terminal is set up for, where the code that was typed can be one of its codes.
    fn country_offered(&self) -> Option<Country> {
        let code = self.answers.all("place").first().filter(|code| !code.is_empty());
        self.world.country.filter(|country| code.is_none_or(|code| country.normal_postal_code(code).is_some()))
    }

    /// Forgets an answer, so that its question is asked again.
    pub fn reopen(&mut self, id: &str) {
        if let Some(value) = self.answers.get(id).cloned() {
            self.offers.put(id, value);
        }
        self.answers.forget(id);
        self.skipped.remove(id);
        self.reopened.insert(id.to_owned());
    }

    /// The questions a script must answer and did not.
    pub fn missing(&self) -> Vec<Asked> {
        let unanswered = |asked: &Asked| {
            asked.question().required() && self.is_open(asked) && !matches!(asked.question().id, "who" | "objected")
        };
        let mut missing: Vec<Asked> = self.path().into_iter().filter(|asked| unanswered(asked)).collect();
        // Which of the choices of a day is meant is asked where the day is not known; a script that says neither is asked for the day.
        missing.dedup();
        missing
    }

    /// Answers what a script may leave unanswered: nothing chosen, nothing written, no to what is asked with yes or no; and
    /// what the terminal offers for whom it is written.
    pub fn settle(&mut self) {
        while let Some(asked) = self.next() {
            let question = asked.question();
            let value = match (question.id, question.shape) {
                ("who", _) => vec!["self".to_owned()],
                (_, Shape::YesNo) | ("objected", _) => vec!["no".to_owned()],
                ("answer-how", _) => vec!["email".to_owned()],
                _ if !question.required() => Vec::new(),
                _ => return,
            };
            self.answers.put(asked.id(), value);
        }
    }
}
