//! What follows from the answers, the letters and the directory together.
//!
//! In: the interview. Out: whether a question's `when` holds, the kind of letter, the company, where somebody lives.

use std::sync::Arc;

use super::base::Next;
use super::listing::can_be_asked;
use super::question::{Fact, When};
use super::questions::GOALS;
use super::{Fit, Interview};
use crate::case::What;
use crate::directory::{Controller, Country, place};
use crate::letter::fit;
use crate::template::Template;
use crate::template::manifest::{CaseNeed, RecipientKind, Wait};

/// Where somebody lives, as it was answered.
pub(super) struct Place<'a> {
    pub code: Option<&'a str>,
    pub city: &'a str,
    pub country: Option<Country>,
}

/// The parts of an answer that is a place: code, city and country, each perhaps empty.
pub(super) fn place_of(value: &[String]) -> Option<Place<'_>> {
    let [code, city, country] = value else { return None };
    let code = Some(code.as_str()).filter(|code| !code.is_empty());
    Some(Place { code, city, country: Country::parse(country) })
}

impl Interview<'_> {
    /// Whether a condition holds for a kind of letter.
    pub(super) fn holds(&self, when: &When, kind: Option<&str>) -> bool {
        match when {
            When::Always => true,
            When::Is(id, words) => self.answers.is(id, words),
            When::Given(id) => !self.answers.all(id).is_empty(),
            When::Empty(id) => self.answers.get(id).map_or(self.skipped.contains(*id), Vec::is_empty),
            When::Fact(fact) => self.is_so(*fact, kind),
            When::All(all) => all.iter().all(|one| self.holds(one, kind)),
            When::Any(all) => all.iter().any(|one| self.holds(one, kind)),
            When::Not(one) => !self.holds(one, kind),
        }
    }

    pub(super) fn is_so(&self, fact: Fact, kind: Option<&str>) -> bool {
        let wanted = || self.wanted().and_then(|kind| self.template(kind));
        let template = || kind.and_then(|kind| self.template(kind));
        let to = |addressee| template().is_some_and(|t| t.manifest.recipient == addressee);
        let needs = |template: &Template, need| template.manifest.needs.contains(&need);
        match fact {
            Fact::KindOpen => self.named.is_none(),
            Fact::SeveralControllers => self.candidates().len() > 1,
            // The letter may not be known yet: all but few print them.
            Fact::Prints("accounts") => wanted().is_none_or(|t| t.uses("accounts")),
            Fact::Prints(name) => template().is_some_and(|t| t.uses(name)),
            Fact::History => wanted().is_none_or(|t| {
                t.manifest.recipient != RecipientKind::Representative
                    && t.manifest.waits_for != Some(Wait::News)
                    && !needs(&t, CaseNeed::Complaint)
            }),
            Fact::GoesOn => wanted().is_none_or(|t| needs(&t, CaseNeed::Request) || needs(&t, CaseNeed::Event)),
            Fact::Pending => wanted().is_some_and(|t| needs(&t, CaseNeed::Complaint)),
            Fact::ToAuthority => to(RecipientKind::Authority),
            Fact::ToRepresentative => to(RecipientKind::Representative),
            Fact::Complains => template().is_some_and(|t| t.manifest.is_complaint()),
            Fact::Chain => self.base.as_ref().is_some_and(|base| base.next == Next::Letter),
            Fact::BeginningOpen => {
                self.controller().is_some_and(|c| c.training_began.is_some()) && !self.objected_after_start()
            }
            Fact::LetterOpen => self.letter_open(),
            Fact::CountryOpen => self.country_open(),
            Fact::AuthorityOpen => to(RecipientKind::Authority) && self.authorities().len() > 1,
            Fact::Happened => !self.happened().is_empty(),
        }
    }

    /// The letter a person came for; none where it follows from what happened.
    pub(super) fn wanted(&self) -> Option<&str> {
        self.named.as_deref().or_else(|| {
            let goal = self.answers.text("goal")?;
            GOALS.iter().find(|(word, _)| *word == goal)?.1
        })
    }

    /// The letter that is written; none while it is open.
    pub fn kind(&self) -> Option<String> {
        let kind = if self.letter_open() { self.answers.text("letter") } else { self.wanted() };
        kind.map(str::to_owned)
    }

    /// Whether the letter the person came for objects: it says so again where they did before, whatever was answered to that.
    pub(super) fn objects(&self) -> bool {
        let template = self.wanted().and_then(|kind| self.template(kind));
        template.is_some_and(|template| template.manifest.event == Some(What::Objected))
    }

    /// Whether the letter objects once more, when other letters would be possible as well.
    pub fn objects_again(&self) -> bool {
        self.named.is_none() && self.objects() && self.answers.is("objected", &["yes"]) && !self.letter_open()
    }

    /// Whether the person must choose the letter: it follows from what happened, or the one they came for does not fit it.
    fn letter_open(&self) -> bool {
        let edited = self.base.as_ref().is_some_and(|base| base.next != Next::Letter);
        if edited {
            return false;
        }
        let Some(wanted) = self.wanted() else { return self.named.is_some() || self.answers.get("goal").is_some() };
        let Some(template) = self.template(wanted) else { return false };
        let waits = template.manifest.waits_for == Some(Wait::News);
        let told = self.answers.get("answer").is_some();
        if !self.is_so(Fact::History, None) || waits || (self.has_asked() && !told) {
            return false;
        }
        self.answers.get("objected").is_some() && self.fit(wanted) != Fit::Now
    }

    /// Whether something was asked of the company, as far as it was answered.
    fn has_asked(&self) -> bool {
        self.answers.is("objected", &["yes"]) || !self.answers.all("asked-else").is_empty()
    }

    /// A letter, in the language of whoever answers if it is there in it; what it is for is the same in all.
    pub(super) fn template(&self, kind: &str) -> Option<Arc<Template>> {
        let templates = &self.world.office.templates;
        let languages = templates.languages_of(kind);
        let in_language = |wanted: &str| languages.iter().find(|tag| *tag == wanted);
        let own = in_language(self.world.words.tag()).or_else(|| in_language("en")).or_else(|| languages.first())?;
        templates.get(kind, own).ok()
    }

    /// The companies that have the letter; all that have one, where it is not known yet.
    pub(super) fn controllers(&self) -> Vec<&Controller> {
        let templates: Vec<_> = match self.wanted() {
            Some(kind) => self.template(kind).into_iter().collect(),
            // One of the letters that can follow from what happened.
            None => {
                let kinds = self.world.office.templates.kinds().into_iter().filter(|kind| can_be_asked(self, kind));
                let follows = |t: &Arc<Template>| {
                    t.manifest.recipient != RecipientKind::Representative
                        && !t.manifest.needs.contains(&CaseNeed::Complaint)
                };
                kinds.filter_map(|kind| self.template(&kind)).filter(follows).collect()
            }
        };
        let has_letter =
            |controller: &&Controller| templates.iter().any(|template| fit::is_for(&template.manifest, controller));
        let all: Vec<&Controller> = self.world.office.directory.controllers().filter(has_letter).collect();
        // The same letter to another company goes to another one.
        let before =
            self.base.as_ref().filter(|base| base.next == Next::Company).and_then(|base| base.case.controller());
        let others: Vec<&Controller> = all.iter().copied().filter(|c| Some(c.id.as_str()) != before).collect();
        if others.is_empty() { all } else { others }
    }

    /// The companies it can be about: those that have the letter, and where services were named, these.
    pub(super) fn candidates(&self) -> Vec<&Controller> {
        let directory = &self.world.office.directory;
        let owners: Vec<&Controller> = self
            .answers
            .all("services")
            .iter()
            .filter_map(|id| directory.service(id))
            .map(|(owner, _)| owner)
            .collect();
        let all = self.controllers();
        let own = |test: &dyn Fn(&Controller, &Controller) -> bool| -> Vec<&Controller> {
            all.iter().copied().filter(|c| owners.iter().any(|owner| test(c, owner))).collect()
        };
        // Who answers for a service goes before who belongs to the same group.
        let direct = own(&|c, owner| c.id == owner.id);
        let found = if direct.is_empty() { own(&|c, owner| c.is_related_to(owner)) } else { direct };
        if found.is_empty() { all } else { found }
    }

    /// The company it is about: as answered, else the only one it can be.
    pub(super) fn controller(&self) -> Option<&Controller> {
        let candidates = self.candidates();
        match (self.answers.text("controller"), candidates.as_slice()) {
            (_, [only]) => Some(only),
            (Some(id), all) => all.iter().find(|c| c.id == id).copied(),
            (None, _) => None,
        }
    }

    /// The services of which accounts are named: not those of another company.
    pub(super) fn services_of_letter(&self) -> impl Iterator<Item = &String> {
        let company = self.controller();
        let directory = &self.world.office.directory;
        self.answers.all("services").iter().filter(move |id| {
            let owner = directory.service(id).map(|(owner, _)| owner);
            owner.is_some_and(|owner| company.is_none_or(|company| company.is_related_to(owner)))
        })
    }

    /// Where the sender lives.
    pub(super) fn home(&self) -> Option<Place<'_>> {
        let home = place_of(self.answers.all("place"))?;
        let country = home.country.or_else(|| self.answers.text("country").and_then(Country::parse));
        let german = || home.code.filter(|code| place::has(code, home.city)).and_then(|_| Country::parse("DE"));
        Some(Place { country: country.or_else(german), ..home })
    }

    fn country_open(&self) -> bool {
        let Some(home) = place_of(self.answers.all("place")) else { return false };
        home.country.is_none() && !home.code.is_some_and(|code| place::has(code, home.city))
    }

    /// Where the person concerned lives.
    pub(super) fn residence(&self) -> Option<Place<'_>> {
        let who = self.answers.text("who").unwrap_or("self");
        match self.answers.all(&format!("{who}-address")) {
            [_, rest @ ..] => place_of(rest),
            [] if who == "client" => None,
            [] => self.home(),
        }
    }

    /// The ids of the authorities that may be the right one for where the person lives.
    pub(super) fn authorities(&self) -> Vec<String> {
        let Some(home) = self.residence() else { return Vec::new() };
        let finding = self.world.office.directory.find(home.country.as_ref(), home.code, Some(home.city));
        let first = finding.authority.map(|authority| authority.id.clone());
        first.into_iter().chain(finding.others).collect()
    }
}
