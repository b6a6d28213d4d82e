//! The words of the interview.
//!
//! In: the id of a text and what the interview is about. Out: the text in the language of whoever answers. What all texts
//! may name: `$who` (self, child, ward, client), `$name` of the person concerned, `$company`, `$service`, `$began`.

use super::Interview;
use super::question::Asked;
use super::questions::QUESTIONS;
use crate::problem::Problem;
use crate::words::{Arg, Join};

impl Interview<'_> {
    /// A text of the interview by its id, without `interview-`; none where there is none.
    pub fn text(&self, id: &str, attribute: Option<&str>, more: &[(&'static str, Arg)]) -> Option<String> {
        let mut arguments = vec![
            ("who", Arg::from(self.answers.text("who").unwrap_or("self"))),
            ("name", self.person().into()),
            ("company", self.company().into()),
            ("service", Arg::from("")),
            ("event", Arg::from("")),
            ("authority", self.authority_name().into()),
            ("languages", self.languages()),
            ("began", self.controller().and_then(|c| c.training_began).map_or(Arg::from("–"), Arg::Day)),
        ];
        for (name, arg) in more {
            arguments.retain(|(known, _)| known != name);
            arguments.push((name, arg.clone()));
        }
        self.world.words.text_of(&format!("interview-{id}"), attribute, &arguments)
    }

    /// A text that every language has.
    pub fn words(&self, id: &str, more: &[(&'static str, Arg)]) -> String {
        self.text(id, None, more).unwrap_or_else(|| id.to_owned())
    }

    /// A text of a question: the question itself, its `help`, its `hint`, its `label`.
    pub fn of_question(&self, asked: &Asked, attribute: Option<&str>) -> Option<String> {
        let named = asked.of.as_ref().map(|of| {
            let service = self.service_name(of);
            service.unwrap_or_else(|| self.words(&format!("asked-else-{of}"), &[]))
        });
        let more: Vec<_> = named.into_iter().map(|name| ("service", Arg::from(name))).collect();
        self.text(asked.question().id, attribute, &more)
    }

    /// A problem as somebody is told of it who answers questions: fields are called as their questions are.
    pub fn spoken(&self, problem: &Problem) -> Problem {
        let mut problem = problem.clone();
        let label = |field: &str| {
            let index = QUESTIONS.iter().position(|question| question.owns(field))?;
            self.of_question(&Asked { index, of: None }, Some("label"))
        };
        for argument in problem.code.arguments_mut() {
            if let Arg::Field(field) = argument
                && let Some(label) = label(field)
            {
                *argument = Arg::Text(label);
            }
        }
        problem
    }

    /// The name of the person concerned; a word for them where it is not known yet.
    fn person(&self) -> String {
        let own = ["child-name", "ward-name", "client-name"].into_iter().find(|id| self.answers.text(id).is_some());
        let answered = own.filter(|_| !self.answers.is("who", &["self"])).and_then(|id| self.answers.text(id));
        answered.or_else(|| self.answers.text("name")).unwrap_or("…").to_owned()
    }

    /// What people call the company; a word for it where it is not known.
    fn company(&self) -> String {
        let named = self.controller().map(|controller| controller.short_name().to_owned());
        named.unwrap_or_else(|| self.world.words.by_id("interview-the-company").unwrap_or_default())
    }

    fn authority_name(&self) -> String {
        let id = self.answers.text("authority").map(str::to_owned).or_else(|| self.authorities().into_iter().next());
        let authority = id.and_then(|id| self.world.office.directory.authority(&id));
        let unknown = || self.world.words.by_id("interview-by-residence").unwrap_or_default();
        authority.map_or_else(unknown, |authority| authority.name.clone())
    }

    fn languages(&self) -> Arg {
        Arg::list(self.languages_named(self.wanted().unwrap_or("objection")), Join::Comma)
    }

    /// The name of a service of the directory.
    pub(super) fn service_name(&self, id: &str) -> Option<String> {
        self.world.office.directory.service(id).map(|(_, service)| service.name.clone())
    }
}
