//! What can be chosen.
//!
//! In: a question and the interview. Out: its choices with their texts, in the order in which they are numbered.

use super::happened::Happened;
use super::question::{Asked, Choices, Question, Shape};
use super::{Fit, Interview};
use crate::case::Role;
use crate::read::choice::Choice;
use crate::words::Arg;

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its word, for scripts.
    pub id: String,
    /// What people read.
    pub text: String,
}

impl Interview<'_> {
    /// The choices of a question; none for one that is answered in words.
    pub fn choices(&self, asked: &Asked) -> Vec<Offered> {
        let question = asked.question();
        let own = |ids: Vec<String>, text: &dyn Fn(&str) -> String| -> Vec<Offered> {
            ids.into_iter().map(|id| Offered { text: text(&id), id }).collect()
        };
        if question.shape == Shape::YesNo {
            return own(vec!["yes".into(), "no".into()], &|id| self.words(id, &[]));
        }
        let words = |id: &str| self.words(&format!("{}-{id}", family(question)), &[]);
        let strings = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        match question.choices {
            Choices::None => Vec::new(),
            Choices::Words(ids) => own(strings(ids), &words),
            Choices::Roles => own(self.roles(), &words),
            Choices::Controllers => {
                let named = |c: &&crate::directory::Controller| Offered {
                    id: c.id.clone(),
                    text: self.words(
                        "controller-named",
                        &[("everyday", c.short_name().into()), ("legal", (&c.legal_name).into())],
                    ),
                };
                self.candidates().iter().map(named).collect()
            }
            Choices::Services => {
                let name = |id: &str| self.service_name(id).unwrap_or_else(|| self.words("services-none", &[]));
                own(self.services(), &name)
            }
            Choices::Grounds => self.grounds(),
            Choices::Letters => {
                let now = self.letters().into_iter().filter(|(_, fit)| *fit == Fit::Now);
                own(now.map(|(kind, _)| kind).collect(), &|kind| self.letter_named(kind))
            }
            Choices::Events => {
                let open = self.happened().into_iter().filter(|one| !one.shown);
                open.map(|one| Offered { id: one.id(), text: self.event_named(&one) }).collect()
            }
            Choices::Authorities => {
                let name =
                    |id: &str| self.world.office.directory.authority(id).map_or(String::new(), |a| a.name.clone());
                own(self.authorities(), &name)
            }
            Choices::Languages => {
                let kind = self.kind().unwrap_or_else(|| "objection".into());
                own(self.world.office.templates.languages_of(&kind), &|tag| self.language_named(tag))
            }
        }
    }

    /// For whom the letter can be written.
    fn roles(&self) -> Vec<String> {
        let template = self.wanted().and_then(|kind| self.template(kind));
        match template {
            Some(template) => template.manifest.roles.iter().map(|role| role.word().to_owned()).collect(),
            None => crate::case::Role::words().map(str::to_owned).collect(),
        }
    }

    /// The services of the companies that have the letter and of their groups, and none.
    fn services(&self) -> Vec<String> {
        let answered = self.answers.text("controller").and_then(|id| self.world.office.directory.controller(id));
        let companies = answered.map_or_else(|| self.controllers(), |company| vec![company]);
        // Those of the companies themselves first, then what belongs to their groups.
        let of_all = || self.world.office.directory.services();
        let own = of_all().filter(|(owner, _)| companies.iter().any(|company| company.id == owner.id));
        let related = of_all().filter(|(owner, _)| companies.iter().any(|company| company.is_related_to(owner)));
        let mut ids: Vec<String> = Vec::new();
        for (_, service) in own.chain(related) {
            if !ids.contains(&service.id) {
                ids.push(service.id.clone());
            }
        }
        ids.push("none".into());
        ids
    }

    /// The grounds that can be true of somebody with these accounts.
    fn grounds(&self) -> Vec<Offered> {
        let Some(template) = self.kind().and_then(|kind| self.template(&kind)) else { return Vec::new() };
        let holder = !self.answers.is("services", &["none"]);
        let posts = holder && self.posts();
        let role = self.answers.text("who").and_then(Role::from_word).unwrap_or(Role::Oneself);
        let true_of = |ground: &crate::template::language::Ground| {
            (!ground.needs_account || holder) && (!ground.needs_posts || posts) && ground.roles.contains(&role)
        };
        let grounds = template.language.grounds.iter().filter(|(_, ground)| true_of(ground));
        grounds.map(|(id, ground)| Offered { id: id.clone(), text: ground.title.clone() }).collect()
    }

    /// A letter in a line; by the title of its own where the program has no line for it.
    pub fn letter_named(&self, kind: &str) -> String {
        let title = || self.template(kind).map_or_else(|| kind.to_owned(), |t| t.manifest.title.clone());
        self.text(&format!("letter-{kind}"), None, &[]).unwrap_or_else(title)
    }

    /// Letters that can be written later, each with its day, in lines.
    pub fn later(&self) -> Vec<String> {
        let line = |(kind, fit): (String, Fit)| match fit {
            Fit::From(day) => {
                Some(self.words("letter-later", &[("letter", self.letter_named(&kind).into()), ("day", Arg::Day(day))]))
            }
            _ => None,
        };
        self.letters().into_iter().filter_map(line).collect()
    }

    /// Something that happened, in a line.
    fn event_named(&self, one: &Happened) -> String {
        self.words(&format!("event-{}", one.what.word()), &[("day", Arg::Day(one.day()))])
    }
}

/// Under which name the words of its choices stand: ways of sending are the same everywhere.
pub fn family(question: &Question) -> &'static str {
    if question.id.ends_with("-how") { "how" } else { question.id }
}
