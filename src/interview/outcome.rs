//! From what happened to the status, and to the letters that fit.
//!
//! In: the interview. Out: the word of the status (`matter.status`), reckoned and never asked; and for a kind of letter
//! whether the program itself finds that it fits ([`Fit`]). Periods are those of `case/due.rs`.

use chrono::NaiveDate;

use super::Interview;
use super::happened::Happened;
use crate::case::due::{self, Extension};
use crate::case::{Case, Event, Status, What};
use crate::law::calendar::Calendar;
use crate::problem::{Code, Severity};
use crate::template::manifest::{RecipientKind, Wait};

/// Whether a letter fits what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It does.
    Now,
    /// A period still runs; from this day on it does.
    From(NaiveDate),
    /// It does not.
    No,
}

/// The letters in the order in which they are shown; others follow by name. No order of merit.
const ORDER: &[&str] = &[
    "objection",
    "access",
    "erasure",
    "consent-withdrawal",
    "reminder",
    "reply-to-refusal",
    "reply-to-answer",
    "reply-to-id-demand",
    "complaint",
];

/// What tells that a letter does not fit, whatever else is missing.
const DOES_NOT_FIT: &[&str] = &[
    "case::status-does-not-fit",
    "case::status-contradicts-events",
    "case::status-and-start",
    "case::role-does-not-fit",
    "case::letter-not-for-controller",
    "case::letter-not-for-country",
    "case::wrong-recipient",
    "case::missing-section",
    "case::no-request-yet",
    "case::unknown-kind",
];

impl Interview<'_> {
    /// Where the matter stands, as the case file says it.
    pub(super) fn status(&self) -> &'static str {
        let all = self.happened();
        if let Some(status) = self.base_status()
            && self.named.as_deref() == self.base.as_ref().map(|base| base.case.kind.as_str())
            && self.is_as_before(&all)
            && self.answers.get("answer") == self.initial.get("answer")
        {
            return status;
        }
        let asks = |one: &Happened| one.what.asks();
        let asked = all.iter().rposition(asks);
        let reply =
            |one: &Happened| matches!(one.what, What::Refused | What::IdDemanded | What::Extended | What::Answered);
        let last = all.iter().skip(asked.unwrap_or(0)).rfind(|one| reply(one)).map(|one| one.what);
        let objected = self.objected_word(&all);
        if last.is_none() && self.is_undated() {
            return objected;
        }
        // Nobody said that there was silence where nobody was asked.
        let told = !self.objects() || self.answers.get("answer").is_some();
        let over = || told && self.due(&all).is_some_and(|due| due.period.latest < self.world.today);
        let identified = all.iter().any(|one| one.what == What::Identified);
        match last {
            Some(What::Refused) => "refused",
            Some(What::IdDemanded) if !identified => "id-demanded",
            Some(What::Extended) if self.due(&all).is_none_or(|due| due.extension != Extension::Late) => "extended",
            Some(What::Answered) if self.answers.is("answer", &["honoured"]) => objected,
            Some(What::Answered) => "answered",
            _ if asked.is_some() && over() => "ignored",
            // A demand that was met leaves the month of its own running.
            Some(What::IdDemanded) if objected == "never-objected" => "id-demanded",
            _ => objected,
        }
    }

    /// Whether the company wrote something of which the day is not known: it cannot be told, and nobody may say that there was silence.
    pub(super) fn is_undated(&self) -> bool {
        let told = self.answers.is("answer", &["refused", "id-demanded", "extended", "honoured", "other"]);
        told && self.answers.get("answer-on").is_some_and(Vec::is_empty)
    }

    /// Whether nothing happened that the earlier case does not tell, and all of it as it tells it.
    fn is_as_before(&self, all: &[Happened]) -> bool {
        let Some(base) = &self.base else { return false };
        let told = |event: &Event| {
            all.iter()
                .any(|one| one.number == Some(event.number) && one.date == event.date && one.received == event.received)
        };
        all.len() == base.case.events.len() && base.case.events.iter().all(told)
    }

    /// What the status is when all that counts is whether, and when, the person objected.
    fn objected_word(&self, all: &[Happened]) -> &'static str {
        let first = all.iter().find(|one| one.what == What::Objected).map(|one| one.date);
        let base = self.base_status();
        if first.is_none() && !self.answers.is("objected", &["yes"]) {
            return match base {
                Some(word @ ("objected-before-start" | "objected-after-start" | "objected")) => word,
                _ => "never-objected",
            };
        }
        let Some(began) = self.controller().and_then(|c| c.training_began) else { return "objected" };
        let before = match first {
            Some(day) => day < began,
            None => self.answers.is("objected-before", &["before"]) || base == Some("objected-before-start"),
        };
        if before { "objected-before-start" } else { "objected-after-start" }
    }

    /// When an answer is due to what was asked last.
    pub(super) fn due(&self, all: &[Happened]) -> Option<due::Due> {
        due::answer_due(&self.case_of(all)?)
    }

    /// A case with these events, of somebody who waits for an answer: what periods are reckoned from.
    fn case_of(&self, all: &[Happened]) -> Option<Case> {
        let kind = self.wanted().unwrap_or("objection");
        let mut case = self.trial(kind, Status::NeverObjected, &[])?;
        case.matter.status = Status::Ignored;
        let event = |(index, one): (usize, &Happened)| Event {
            date: one.date,
            what: one.what,
            channel: one.channel,
            received: one.received,
            enclosure: None,
            note: None,
            number: index + 1,
        };
        case.events = all.iter().enumerate().map(event).collect();
        Some(case)
    }

    /// Whether a kind of letter fits what was answered, as the program itself finds.
    pub(super) fn fit(&self, kind: &str) -> Fit {
        let text = self.trial_text(kind);
        if let Some(known) = self.fits.borrow().get(&text) {
            return *known;
        }
        let fit = self.look(kind, &text);
        self.fits.borrow_mut().insert(text, fit);
        fit
    }

    fn look(&self, kind: &str, text: &str) -> Fit {
        let found = match self.draft_of(text) {
            Ok(_) => return Fit::Now,
            Err(problems) => problems,
        };
        let errors = || found.iter().filter(|p| p.severity == Severity::Error);
        if errors().any(|p| DOES_NOT_FIT.contains(&p.code.as_str())) {
            return Fit::No;
        }
        if !errors().any(|p| matches!(p.code, Code::CaseAnswerNotDue { .. } | Code::CaseNewsNotDue { .. })) {
            return Fit::Now;
        }
        self.over(kind).map_or(Fit::No, Fit::From)
    }

    /// The first day after the period that a letter waits for.
    fn over(&self, kind: &str) -> Option<NaiveDate> {
        let all = self.happened();
        let news = self.template(kind)?.manifest.waits_for == Some(Wait::News);
        let due = if news { due::news_due(&self.case_of(&all)?, &Calendar::weekends_only())? } else { self.due(&all)? };
        due.period.latest.succ_opt()
    }

    /// The letters a person can choose from, and those they can write later. A letter with a caution is only written by whoever
    /// names it; one that asks for silence is offered from the day on which the silence will be one.
    pub(super) fn letters(&self) -> Vec<(String, Fit)> {
        let mut kinds = self.world.office.templates.kinds();
        kinds.sort_by_key(|kind| ORDER.iter().position(|known| known == kind).unwrap_or(ORDER.len()));
        let offered = |kind: &String| {
            self.template(kind)
                .is_some_and(|t| t.manifest.caution.is_none() && t.manifest.recipient != RecipientKind::Representative)
        };
        let waiting = || {
            let all = self.happened();
            let asked = all.iter().rposition(|one| one.what.asks())?;
            let answered = |what: What| matches!(what, What::Refused | What::IdDemanded | What::Answered);
            // Nobody waits for silence after an answer.
            let silent = !self.is_undated() && !all[asked..].iter().any(|one| answered(one.what));
            self.due(&all).filter(|due| silent && due.period.latest >= self.world.today)
        };
        let fit = |kind: String| {
            let fit = match self.fit(&kind) {
                // It waits for a silence that is not one yet.
                Fit::No if self.template(&kind).is_some_and(|t| t.manifest.waits_for == Some(Wait::Answer)) => {
                    waiting().and_then(|due| due.period.latest.succ_opt()).map_or(Fit::No, Fit::From)
                }
                fit => fit,
            };
            (kind, fit)
        };
        kinds.into_iter().filter(offered).map(fit).filter(|(_, fit)| *fit != Fit::No).collect()
    }
}
