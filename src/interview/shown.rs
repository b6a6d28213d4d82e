//! Answers as people read them.
//!
//! In: a question and its value. Out: a line: texts of choices instead of words, days and countries in the reader's language.

use super::facts::place_of;
use super::question::{Asked, Choices, Question, Shape};
use super::{Fit, Interview, Value};
use crate::case::What;
use crate::directory::Country;
use crate::directory::filing::ByEmail;
use crate::template::manifest::RecipientKind;
use crate::words::Arg;

/// In which ways a letter can go, besides post.
#[derive(Debug, Clone, Copy)]
pub struct Ways {
    /// It has a text for a web form.
    pub form: bool,
    /// Whoever gets it has an address of e-mail that the directory knows.
    pub email: bool,
    /// Whoever gets it is to answer it.
    pub answered: bool,
}

impl Interview<'_> {
    /// What was answered; none where it was left empty.
    pub fn shown(&self, asked: &Asked) -> Option<String> {
        let value = self.answers.get(&asked.id())?;
        (!value.is_empty()).then(|| self.shown_value(asked, value))
    }

    /// What was understood of an answer: with a day the way that was typed behind it.
    pub fn understood(&self, asked: &Asked, typed: &[String]) -> Option<String> {
        let shown = self.shown(asked)?;
        let way = super::parse::way(self, asked, typed).and_then(|(how, _)| self.shown(&how));
        Some(way.map_or(shown.clone(), |way| format!("{shown}, {way}")))
    }

    /// What stands for an answer in the summary of a letter whose wording is in this language.
    pub fn told(&self, asked: &Asked, wording: Option<&str>) -> Option<String> {
        let of_letter = || wording.filter(|_| asked.question().id == "language").map(|tag| self.language_named(tag));
        self.shown(asked).or_else(of_letter)
    }

    /// A value of a question.
    pub fn shown_value(&self, asked: &Asked, value: &Value) -> String {
        let question = asked.question();
        match (question.shape, question.id) {
            (Shape::One | Shape::Several | Shape::YesNo, _) => {
                let choices = self.choices(asked);
                let text = |id: &String| {
                    let offered = choices.iter().find(|offered| offered.id == *id).map(|offered| offered.text.clone());
                    offered.or_else(|| self.no_more_offered(question, id)).unwrap_or_else(|| id.clone())
                };
                let listed = |items: String, last: String| {
                    self.words("listed", &[("items", items.into()), ("last", last.into())])
                };
                value.iter().map(text).reduce(listed).unwrap_or_default()
            }
            (Shape::Day, _) => value
                .first()
                .and_then(|day| day.parse().ok())
                .map_or_else(String::new, |day| self.world.words.text(&Arg::Day(day))),
            (_, "place") => self.place_shown(value),
            (_, "ward-address" | "client-address" | "centre-address") => match value.as_slice() {
                [street, rest @ ..] => format!("{street}, {}", self.place_shown(rest)),
                [] => String::new(),
            },
            (_, "country") => value.first().map_or_else(String::new, |code| self.country_named(code)),
            (Shape::Lines, _) => value.join(" ").split_whitespace().collect::<Vec<_>>().join(" "),
            _ => value.join(", "),
        }
    }

    /// What an answer reads like that other answers took from the choices: a ground that asks for an account, after the account is gone.
    fn no_more_offered(&self, question: &Question, id: &str) -> Option<String> {
        match question.choices {
            Choices::Grounds => {
                let template = self.template(&self.kind()?)?;
                let ground = template.language.grounds.iter().find(|(known, _)| known == id);
                ground.map(|(_, ground)| ground.title.clone())
            }
            Choices::Services => self.service_name(id),
            Choices::Letters => Some(self.letter_named(id)),
            Choices::Languages => Some(self.language_named(id)),
            Choices::Controllers => Some(self.world.office.directory.controller(id)?.short_name().to_owned()),
            Choices::Authorities => Some(self.world.office.directory.authority(id)?.name.clone()),
            Choices::Roles => self.text(&format!("who-{id}"), None, &[]),
            _ => None,
        }
    }

    fn country_named(&self, code: &str) -> String {
        Country::parse(code).map_or_else(|| code.to_owned(), |c| c.name(self.world.words.tag()).to_owned())
    }

    fn place_shown(&self, value: &[String]) -> String {
        let Some(place) = place_of(value) else { return value.join(" ") };
        let town = [place.code.unwrap_or_default(), place.city].join(" ");
        let town = town.trim();
        match place.country {
            Some(country) => format!("{town}, {}", country.name(self.world.words.tag())),
            None => town.to_owned(),
        }
    }

    /// What the file of a case is called, without its ending: after the letter, in the language of whoever answers.
    pub fn file_stem(&self, kind: &str) -> String {
        self.text(&format!("named-{kind}"), None, &[]).unwrap_or_else(|| kind.to_owned())
    }

    /// The letter the person came for, where it does not fit today.
    pub fn unfit(&self) -> Option<String> {
        let wanted = self.wanted()?.to_owned();
        (self.fit(&wanted) != Fit::Now).then_some(wanted)
    }

    /// The letter that can come next in the matter; none where the person chooses when they go on.
    pub fn may_follow(&self) -> Option<&'static str> {
        let kind = self.kind()?;
        let manifest = &self.template(&kind)?.manifest;
        let of_goal = |goal: &str| super::questions::GOALS.iter().find(|(word, _)| *word == goal)?.1;
        match manifest.recipient {
            _ if manifest.is_complaint() => of_goal("inquire"),
            RecipientKind::Controller => of_goal("complain"),
            _ => None,
        }
    }

    /// Whether the directory has other companies with this letter.
    pub fn has_other_companies(&self) -> bool {
        self.controllers().len() > 1
    }

    /// Whether what a script said besides the path is known anyway.
    pub fn is_known(&self, id: &str, typed: &[String]) -> bool {
        let typed = typed.first().map_or("", String::as_str);
        match id {
            "controller" => self.controller().is_some_and(|controller| controller.id == typed),
            "country" => self.home().and_then(|home| home.country) == Country::parse(typed),
            _ => false,
        }
    }

    /// When an answer of the company was or is due, in a line; none where nothing was asked of it, or it has answered.
    pub fn period(&self) -> Option<String> {
        let all = self.happened();
        let asked = all.iter().rposition(|one| one.what.asks())?;
        let replied = |what: What| matches!(what, What::Refused | What::Answered);
        if self.is_undated() || all[asked..].iter().any(|one| replied(one.what)) {
            return None;
        }
        let due = self.due(&all)?;
        let id = match (due.period.latest < self.world.today, due.certain) {
            (true, true) => "due-over",
            (true, false) => "due-over-roughly",
            (false, true) => "due-runs",
            (false, false) => "due-runs-roughly",
        };
        Some(self.words(id, &[("day", Arg::Day(due.period.latest))]))
    }

    /// In which ways the letter can go.
    pub fn ways(&self) -> Ways {
        let Some(kind) = self.kind() else { return Ways { form: false, email: false, answered: false } };
        let text = self.case_text().unwrap_or_default();
        let wording = self.draft_of(&text).map(|(_, draft, _)| draft.wording).unwrap_or_default();
        let form = self.world.office.templates.kinds_with_form(&wording).any(|with| with == kind);
        let authority = || {
            let id =
                self.answers.text("authority").map(str::to_owned).or_else(|| self.authorities().into_iter().next())?;
            let authority = self.world.office.directory.authority(&id)?;
            let takes = authority.filing.email.as_ref().is_none_or(|known| known.is != ByEmail::NotTaken);
            authority.email.clone().filter(|_| takes)
        };
        let email = match self.template(&kind).map(|template| template.manifest.recipient) {
            Some(RecipientKind::Controller) => self.controller().is_some_and(|controller| controller.email.is_some()),
            Some(RecipientKind::Authority) => authority().is_some(),
            _ => false,
        };
        let to = self.template(&kind).map(|template| template.manifest.recipient);
        Ways { form, email, answered: to.is_some_and(|to| to != RecipientKind::Representative) }
    }
}
