//! Whether a letter is the right one for a case.
//!
//! In: a case, the template it asks for, whom it goes to and when. Out: every reason why it does not fit, and what
//! the sender should know: status, role, recipient, controller, what must be there, periods that still run, grounds,
//! what the letter does not print, and the step that the law will ask for before a complaint (Regulation (EU)
//! 2025/2518, Art. 4).

use chrono::NaiveDate;

use super::addressee::Addressee;
use crate::case::due::{self, Due};
use crate::case::load::unknown_id;
use crate::case::{Case, Status, What};
use crate::directory::{Controller, Country, DataKind};
use crate::law::applies::REG_2025_2518_APPLIES;
use crate::law::calendar::Calendar;
use crate::mark;
use crate::problem::{Code, Problem, Problems};
use crate::read::choice::Choice;
use crate::template::manifest::{CaseNeed, Fact, Manifest, Wait, joined};
use crate::template::{self, Template};
use crate::words::{Arg, Join, Say};

/// Whom and when a letter is for.
pub struct Occasion<'a> {
    /// To whom it goes, if that was found.
    pub addressee: Option<&'a Addressee<'a>>,
    /// About whom, if that was found.
    pub controller: Option<&'a Controller>,
    /// The working days of the authority it goes to.
    pub calendar: Calendar,
    /// Its date.
    pub date: NaiveDate,
}

/// Whether the letter is the right one for the case.
pub fn check(case: &Case, template: &Template, occasion: &Occasion<'_>, problems: &mut Problems) {
    problems.extend(status(case, template));
    problems.extend(role(case, template));
    problems.extend(recipient(case, template, occasion));
    problems.extend(controller(case, template, occasion));
    problems.extend(country(case, template));
    problems.extend(needs(case, template));
    problems.extend(period_still_runs(case, template, occasion));
    grounds(case, template, problems);
    problems.extend(step_before(case, template, occasion.date));
    problems.extend(accounts(case, template));
    problems.extend(evidence(case, template));
    problems.extend(not_printed(case, template));
    if let Some(caution) = &template.manifest.caution {
        let caution = Arg::InLanguages(caution.clone());
        problems.push(case.about("kind", Code::CaseCaution { caution }.warning()));
    }
    if let Some(doubt) = mark::doubt(None, &template.manifest.found) {
        let kind = case.kind.as_str().into();
        problems.push(case.about("kind", Code::DirectoryWeakLaw { kind, doubt }.warning()));
    }
}

fn status(case: &Case, template: &Template) -> Option<Problem> {
    let (kind, status) = (&case.kind, case.matter.status);
    let fitting = &template.manifest.statuses;
    if fitting.contains(&status) {
        return None;
    }
    let other = match status {
        Status::NeverObjected => Say::CaseLettersObjection {},
        Status::ObjectedBeforeStart | Status::ObjectedAfterStart | Status::Objected => Say::CaseLettersObjected {},
        Status::Ignored => Say::CaseLettersIgnored {},
        Status::Refused => Say::CaseLettersRefused {},
        Status::Extended => Say::CaseLettersExtended {},
        Status::IdDemanded => Say::CaseLettersIdDemanded {},
        Status::Answered => Say::CaseLettersAnswered {},
    };
    let (kind, status) = (kind.into(), status.word().into());
    let code = Code::CaseStatusDoesNotFit { kind, status, fitting: joined(fitting).into(), other: other.into() };
    Some(case.about("matter.status", code.error()))
}

fn role(case: &Case, template: &Template) -> Option<Problem> {
    let roles = &template.manifest.roles;
    let role = case.role();
    if roles.contains(&role) {
        return None;
    }
    let (kind, role) = ((&case.kind).into(), role.word().into());
    let code = match template.manifest.recipient {
        template::RecipientKind::Representative => Code::CaseRoleOfClient { kind, role },
        _ => Code::CaseRoleDoesNotFit { kind, role, fitting: joined(roles).into() },
    };
    Some(case.about("represented.relation", code.error()))
}

fn recipient(case: &Case, template: &Template, occasion: &Occasion<'_>) -> Option<Problem> {
    use template::RecipientKind as To;
    let id = occasion.controller.map_or("…", |controller| &controller.id).into();
    let kind = (&case.kind).into();
    let (field, code) = match (template.manifest.recipient, occasion.addressee?) {
        (To::Controller, Addressee::Authority(_)) => ("recipient.authority", Code::CaseGoesToController { kind, id }),
        (To::Authority, Addressee::Controller(_)) => ("recipient.controller", Code::CaseGoesToAuthority { kind, id }),
        (To::Representative, Addressee::Authority(_) | Addressee::Controller(_)) => {
            ("recipient", Code::CaseGoesToRepresentative { kind, id })
        }
        _ => return None,
    };
    Some(case.about(field, code.error()))
}

fn controller(case: &Case, template: &Template, occasion: &Occasion<'_>) -> Option<Problem> {
    let controller = occasion.controller?;
    if is_for(&template.manifest, controller) {
        return None;
    }
    let fitting = &template.manifest.controllers;
    let field = if case.matter.controller.is_some() { "matter.controller" } else { "recipient.controller" };
    let (kind, id) = ((&case.kind).into(), (&controller.id).into());
    let code = match is_named(&template.manifest, controller) {
        true => Code::CaseFactsNotKnown { kind, id },
        false => Code::CaseFactsOfOthers { kind, fitting: Arg::list(fitting, Join::Comma), id },
    };
    Some(case.about(field, code.error()))
}

/// Whether a letter is one for a controller: it is written for it, or for any, and the directory has the facts it needs.
pub fn is_for(manifest: &Manifest, controller: &Controller) -> bool {
    is_named(manifest, controller) && manifest.facts.iter().all(|fact| has(controller, *fact))
}

fn is_named(manifest: &Manifest, controller: &Controller) -> bool {
    manifest.controllers.is_empty() || manifest.controllers.contains(&controller.id)
}

/// Whether the directory has a fact of a controller.
fn has(controller: &Controller, fact: Fact) -> bool {
    match fact {
        Fact::TrainingData => DataKind::ALL.iter().any(|kind| controller.trains_with(*kind)),
    }
}

/// A letter that relies on the law of a country is no use to somebody who lives elsewhere.
fn country(case: &Case, template: &Template) -> Option<Problem> {
    let fitting = &template.manifest.countries;
    let country = case.residence().map_or(case.sender.address.country, |home| home.country);
    if fitting.is_empty() || fitting.iter().any(|c| c == country.code()) {
        return None;
    }
    let names = fitting.iter().map(|code| Country::parse(code).map_or_else(|| code.into(), Arg::from));
    let countries = names.reduce(|items, last| Say::WordsOr { items, last }.into()).unwrap_or(Arg::Absent);
    let code = Code::CaseLawOfCountry { kind: (&case.kind).into(), countries, country: country.into() };
    let field = if case.represented.is_some() { "represented.country" } else { "sender.country" };
    Some(case.about(field, code.error()))
}

fn needs(case: &Case, template: &Template) -> Vec<Problem> {
    let kind = || Arg::from(&case.kind);
    let missing = |field: &str, code: Code| case.about(field, code.error());
    let mut problems = Vec::new();
    for need in &template.manifest.needs {
        problems.extend(match need {
            CaseNeed::Account => (case.matter.account_holder && case.accounts.is_empty())
                .then(|| missing("account", Code::CaseNeedsAccount { kind: kind() })),
            CaseNeed::Event => case.events.is_empty().then(|| missing("event", Code::CaseNeedsEvent { kind: kind() })),
            CaseNeed::Enclosure => {
                case.enclosures.is_empty().then(|| missing("enclosure", Code::CaseNeedsEnclosure { kind: kind() }))
            }
            CaseNeed::Request => {
                due::asked(case).is_none().then(|| missing("event", Code::CaseNeedsRequest { kind: kind() }))
            }
            CaseNeed::Complaint => case
                .last(What::Complained)
                .is_none()
                .then(|| missing("event", Code::CaseNeedsComplaint { kind: kind() })),
            CaseNeed::NewsOfTheMatter => (case.matter.own_grounds.is_none()
                && due::since_complaint(case).next().is_none())
            .then(|| missing("event", Code::CaseNeedsNews { kind: kind() })),
            CaseNeed::Output => {
                case.outputs.is_empty().then(|| missing("output", Code::CaseNeedsOutput { kind: kind() }))
            }
            CaseNeed::OwnGrounds => case
                .matter
                .own_grounds
                .is_none()
                .then(|| missing("matter.own_grounds", Code::CaseNeedsOwnGrounds { kind: kind() })),
            CaseNeed::QualifiedEntity => (case.sender.qualified_entity.is_none() || case.sender.organisation.is_none())
                .then(|| missing("sender.qualified_entity", Code::CaseNeedsQualifiedEntity { kind: kind() })),
        });
    }
    problems
}

/// An answer is called overdue only after the period has ended, by the later of the two ways of counting.
fn period_still_runs(case: &Case, template: &Template, occasion: &Occasion<'_>) -> Option<Problem> {
    let waits_for = template.manifest.waits_for;
    let (due, calendar, news) = match (waits_for, case.matter.status) {
        (Some(Wait::News), _) => (due::news_due(case, &occasion.calendar)?, occasion.calendar.clone(), true),
        // Silence is a claim in any letter; an extension only in those that call the answer overdue.
        (_, Status::Ignored) | (Some(Wait::Answer), Status::Extended) => {
            (due::answer_due(case)?, case.calendar(), false)
        }
        _ => return None,
    };
    let Due { period, since, .. } = &due;
    if occasion.date > period.latest {
        return None;
    }
    let (until, from) = (period.latest.into(), period.latest.succ_opt().unwrap_or(period.latest).into());
    let (why, months, since) = (period.why(&calendar).into(), due.months().into(), (*since).into());
    Some(match news {
        true => case.about("event", Code::CaseNewsNotDue { until, why, from, months, since }.error()),
        false => case.about("matter.status", Code::CaseAnswerNotDue { until, why, from, months, since }.error()),
    })
}

fn accounts(case: &Case, template: &Template) -> Option<Problem> {
    let holder = case.matter.account_holder;
    if holder && case.accounts.is_empty() {
        let asks = template.manifest.recipient == template::RecipientKind::Controller || complains(template);
        let wanted = asks && template.uses("accounts");
        return wanted.then(|| case.about("account", Code::CaseNoAccount {}.warning()));
    }
    (!holder && !case.accounts.is_empty())
        .then(|| case.about("matter.account_holder", Code::CaseAccountOfNobody {}.error()))
}

/// A complaint that shows nothing: neither what happened nor anything else is enclosed, beside the proof that somebody may write.
fn evidence(case: &Case, template: &Template) -> Option<Problem> {
    let mandate = case.represented.as_ref().and_then(|represented| represented.enclosure);
    let shown = case.enclosures.len() > usize::from(mandate.is_some());
    (complains(template) && !case.events.is_empty() && !shown)
        .then(|| case.about("enclosure", Code::CaseNoEvidence {}.warning()))
}

/// Whether a letter lodges a complaint.
fn complains(template: &Template) -> bool {
    template.manifest.event == Some(What::Complained)
}

/// What the person wrote and the letter has no place for: they should not find out when it is posted.
/// What an earlier letter in the matter said need not stand in this one.
fn not_printed(case: &Case, template: &Template) -> Vec<Problem> {
    let matter = &case.matter;
    let said_before = case.events.iter().any(|event| event.what.asks());
    let of_earlier = ["grounds", "own_grounds", "special_categories", "requests"];
    [
        ("matter.grounds", "grounds", !matter.grounds.is_empty()),
        ("matter.own_grounds", "own_grounds", matter.own_grounds.is_some()),
        ("matter.special_categories", "special_categories", matter.special_categories.is_some()),
        ("matter.requests", "requests", case.places.has("matter.requests")),
        ("matter.refusal_reasons", "refusal", !matter.refusal_reasons.is_empty()),
        ("matter.answer_gaps", "gaps", !matter.answer_gaps.is_empty()),
        ("output", "outputs", !case.outputs.is_empty()),
        ("matter.scope", "scope", !matter.scope.is_empty()),
        ("matter.answer_by", "answer_by", matter.answer_by.is_some()),
        ("matter.expenses", "expenses", matter.expenses.is_some()),
    ]
    .into_iter()
    .filter(|(_, name, written)| *written && !template.uses(name) && !(said_before && of_earlier.contains(name)))
    .map(|(field, ..)| {
        let code = Code::CaseNotPrinted { kind: (&case.kind).into(), field: Arg::field(field) };
        case.about(field, code.warning())
    })
    .collect()
}

pub(super) fn grounds(case: &Case, template: &Template, problems: &mut Problems) {
    let language = &template.language;
    for id in &case.matter.grounds {
        match language.ground(id) {
            None => problems.push(case.about(
                "matter.grounds",
                unknown_id(id, &language.ground_ids(), |id, near| {
                    let kind = (&case.kind).into();
                    Code::CaseUnknownGround { id, near, kind }
                }),
            )),
            Some(ground) if ground.needs_posts && case.matter.account_holder && !case.posts() => {
                let code = match case.accounts.is_empty() {
                    true => Code::CaseNoServiceWithPosts { id: id.into() },
                    false => Code::CaseNoAccountWithPosts { id: id.into() },
                };
                problems.push(case.about("matter.grounds", code.error()));
            }
            Some(ground) if (ground.needs_account || ground.needs_posts) && !case.matter.account_holder => {
                let code = Code::CaseGroundNeedsAccount { id: id.into() };
                problems.push(case.about("matter.grounds", code.error()));
            }
            Some(ground) if !ground.roles.contains(&case.role()) => {
                let code = Code::CaseGroundOfOthers { id: id.into(), role: case.role().word().into() };
                problems.push(case.about("matter.grounds", code.error()));
            }
            Some(_) => {}
        }
    }
    let none = case.matter.grounds.is_empty() && case.matter.own_grounds.is_none();
    if none && template.manifest.general_ground {
        problems.push(case.about("matter.grounds", Code::CaseNoGround { kind: (&case.kind).into() }.warning()));
    }
}

/// What should have been done before: from the day on which Regulation (EU) 2025/2518 applies a complaint of this kind
/// needs a request to the controller first (Art. 4(3)); and an objection should be shown with its date.
fn step_before(case: &Case, template: &Template, date: NaiveDate) -> Option<Problem> {
    if template.manifest.is_complaint() && (case.matter.status == Status::NeverObjected || due::asked(case).is_none()) {
        let from = REG_2025_2518_APPLIES.into();
        let code = match case.matter.status {
            Status::NeverObjected => Code::CaseNoObjectionYet { from },
            _ => Code::CaseNoRequestYet { from },
        };
        let problem = if date >= REG_2025_2518_APPLIES { code.error() } else { code.warning() };
        return Some(case.about("matter.status", problem));
    }
    (case.matter.status.is_objected() && template.uses("objection") && case.first(What::Objected).is_none())
        .then(|| case.about("event", Code::CaseObjectionWithoutDate {}.warning()))
}
