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
use crate::case::{Case, Choice, Status, What};
use crate::directory::{Controller, Country, DataKind};
use crate::law::applies::REG_2025_2518_APPLIES;
use crate::law::calendar::Calendar;
use crate::problem::{Code, Problem, Problems};
use crate::template::manifest::{Fact, Need, Wait, joined};
use crate::template::{self, Template};
use crate::words::{Arg, Words};

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
    problems.extend(not_printed(case, template));
    if let Some(caution) = &template.manifest.caution {
        let caution = Arg::InLanguages(caution.clone());
        problems.push(case.about("kind", Code::CaseCaution { caution }.warning()));
    }
}

fn status(case: &Case, template: &Template) -> Option<Problem> {
    let (kind, status) = (&case.kind, case.matter.status);
    let fitting = &template.manifest.statuses;
    if fitting.contains(&status) {
        return None;
    }
    let other = match status {
        Status::NeverObjected => "objection",
        Status::ObjectedBeforeStart | Status::ObjectedAfterStart | Status::Objected => "objection, access or erasure",
        Status::Ignored => "reminder or complaint",
        Status::Refused => "reply-to-refusal or complaint",
        Status::Extended => "reminder or complaint, once the longer period is over",
        Status::IdDemanded => "reply-to-id-demand or complaint",
        Status::Answered => "reply-to-answer or complaint",
    };
    Some(
        case.about(
            "matter.status",
            Problem::error(
                "case::status-does-not-fit",
                format!("a letter \"{kind}\" does not fit the status \"{}\"", status.word()),
            )
            .help(format!("it fits {}; letters for this status: {other}", joined(fitting))),
        ),
    )
}

fn role(case: &Case, template: &Template) -> Option<Problem> {
    let roles = &template.manifest.roles;
    let role = case.role();
    if roles.contains(&role) {
        return None;
    }
    let message = format!("a letter \"{}\" cannot be written for a {}", case.kind, role.word());
    let help = match template.manifest.recipient {
        template::Addressee::Representative => {
            "the client is the sender of an authorisation and signs it; leave [represented] out, and name the centre in [recipient]".to_owned()
        }
        _ => format!("it can be written for: {}", joined(roles)),
    };
    Some(case.about("represented.relation", Problem::error("case::role-does-not-fit", message).help(help)))
}

fn recipient(case: &Case, template: &Template, occasion: &Occasion<'_>) -> Option<Problem> {
    use template::Addressee as To;
    let id = occasion.controller.map_or("…", |controller| &controller.id);
    let (field, wanted, help) = match (template.manifest.recipient, occasion.addressee?) {
        (To::Controller, Addressee::Authority(_)) => (
            "recipient.authority",
            "a controller, not to an authority",
            format!("write controller = \"{id}\" in [recipient]"),
        ),
        (To::Authority, Addressee::Controller(_)) => (
            "recipient.controller",
            "an authority, not to a controller",
            format!("write authority = \"auto\" in [recipient], and controller = \"{id}\" in [matter]"),
        ),
        (To::Representative, Addressee::Authority(_) | Addressee::Controller(_)) => (
            "recipient",
            "the one who is given authority",
            format!(
                "write name, street, postal_code, city and country of the centre in [recipient], and controller = \"{id}\" in [matter]"
            ),
        ),
        _ => return None,
    };
    let message = format!("a letter \"{}\" goes to {wanted}", case.kind);
    Some(case.about(field, Problem::error("case::wrong-recipient", message).help(help)))
}

fn controller(case: &Case, template: &Template, occasion: &Occasion<'_>) -> Option<Problem> {
    let controller = occasion.controller?;
    let fitting = &template.manifest.controllers;
    let named = fitting.is_empty() || fitting.contains(&controller.id);
    if named && template.manifest.facts.iter().all(|fact| has(controller, *fact)) {
        return None;
    }
    let field = if case.matter.controller.is_some() { "matter.controller" } else { "recipient.controller" };
    let message = if named {
        format!(
            "the letter \"{}\" needs facts that the directory does not have of \"{}\": with which data it trains AI",
            case.kind, controller.id
        )
    } else {
        let fitting = fitting.join(", ");
        format!("the letter \"{}\" states facts of {fitting} and cannot be used for \"{}\"", case.kind, controller.id)
    };
    let help = if named {
        "if you know it, write it into your own configuration: `kinds` in [controller.training] of that controller; or write a template of your own and pass it with --templates DIR"
    } else {
        "write a template of your own for this controller and pass it with --templates DIR"
    };
    Some(case.about(field, Problem::error("case::letter-not-for-controller", message).help(help)))
}

/// Whether the directory has a fact of a controller.
pub fn has(controller: &Controller, fact: Fact) -> bool {
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
    let names: Vec<&str> =
        fitting.iter().map(|code| Country::parse(code).map_or(code.as_str(), |c| c.name("en"))).collect();
    let message = format!(
        "a letter \"{}\" relies on the law of {}, and the person concerned lives in {}",
        case.kind,
        names.join(" or "),
        country.name("en")
    );
    let field = if case.represented.is_some() { "represented.country" } else { "sender.country" };
    Some(case.about(
        field,
        Problem::error("case::letter-not-for-country", message).help(
            "choose an objection or a complaint, which rest on the GDPR; or have a lawyer of your country write a letter of its law",
        ),
    ))
}

fn needs(case: &Case, template: &Template) -> Vec<Problem> {
    let kind = &case.kind;
    let missing = |field: &str, what: &str, help: &str| {
        let message = format!("a letter \"{kind}\" needs {what}");
        case.about(field, Problem::error("case::missing-section", message).help(help))
    };
    let mut problems = Vec::new();
    for need in &template.manifest.needs {
        problems.extend(match need {
            Need::Account => (case.matter.account_holder && case.accounts.is_empty()).then(|| {
                missing("account", "at least one [[account]]", "add an [[account]] with service and url")
            }),
            Need::Event => case.events.is_empty().then(|| {
                missing(
                    "event",
                    "at least one [[event]]",
                    "add an [[event]] for each thing that happened: date, what, channel",
                )
            }),
            Need::Enclosure => case.enclosures.is_empty().then(|| {
                missing("enclosure", "at least one [[enclosure]]", "add an [[enclosure]] with its title")
            }),
            Need::Request => due::asked(case).is_none().then(|| {
                missing(
                    "event",
                    "an event that says what was asked of the controller",
                    "add an [[event]] with what = \"objected\" or \"requested-access\", its date and its channel",
                )
            }),
            Need::Complaint => case.last(What::Complained).is_none().then(|| {
                missing(
                    "event",
                    "an event \"complained\"",
                    "add an [[event]] with what = \"complained\", the date of the complaint and its channel",
                )
            }),
            Need::NewsOfTheMatter => (case.matter.own_grounds.is_none() && due::since_complaint(case).next().is_none())
                .then(|| {
                    missing(
                        "event",
                        "something new since the complaint",
                        "add an [[event]] for what happened after the event \"complained\", or write `own_grounds`",
                    )
                }),
            Need::Output => case.outputs.is_empty().then(|| {
                missing(
                    "output",
                    "at least one [[output]]",
                    "add an [[output]] for each thing the AI said: date, prompt, text, and correct where it is wrong",
                )
            }),
            Need::OwnGrounds => case.matter.own_grounds.is_none().then(|| {
                missing(
                    "matter.own_grounds",
                    "`own_grounds`",
                    "write the facts of this case in your own words into [matter]: own_grounds = \"…\"",
                )
            }),
            Need::QualifiedEntity => {
                (case.sender.qualified_entity.is_none() || case.sender.organisation.is_none()).then(|| {
                    missing(
                        "sender.qualified_entity",
                        "a qualified entity as its sender",
                        "only an organisation in such a list can send it: write organisation = \"…\" and qualified_entity = { list = \"…\", number = \"…\" } into [sender]",
                    )
                })
            }
        });
    }
    problems
}

/// An answer is called overdue only after the period has ended, by the later of the two ways of counting.
fn period_still_runs(case: &Case, template: &Template, occasion: &Occasion<'_>) -> Option<Problem> {
    let waits_for = template.manifest.waits_for;
    let (due, field, whose, basis) = match (waits_for, case.matter.status) {
        (Some(Wait::News), _) => {
            let due = due::news_due(case, &occasion.calendar)?;
            (due, "event", "the authority has until {} to write how the complaint stands", "Art. 78(2) GDPR")
        }
        // Silence is a claim in any letter; an extension only in those that call the answer overdue.
        (_, Status::Ignored) | (Some(Wait::Answer), Status::Extended) => {
            (due::answer_due(case)?, "matter.status", "the controller has until {} to answer", "Art. 12(3) GDPR")
        }
        _ => return None,
    };
    let Due { period, since, .. } = &due;
    if occasion.date > period.latest {
        return None;
    }
    let whose = whose.replace("{}", &period.latest.to_string());
    Some(
        case.about(
            field,
            Problem::error("case::period-not-over", format!("{whose}: {}", Words::english().say(&period.why))).help(format!(
                "a letter that calls the answer overdue can be dated {} or later ({} from {since}, {basis}, Regulation 1182/71)",
                period.latest.succ_opt().unwrap_or(period.latest),
                due.length(),
            )),
        ),
    )
}

fn accounts(case: &Case, template: &Template) -> Option<Problem> {
    let holder = case.matter.account_holder;
    if holder && case.accounts.is_empty() {
        let wanted = template.manifest.recipient == template::Addressee::Controller && template.uses("accounts");
        return wanted.then(|| {
            case.about(
                "account",
                Problem::warning("case::no-account", "no account is named; the recipient may ask which one is meant")
                    .help("add an [[account]] with service and url, or write account_holder = false in [matter]"),
            )
        });
    }
    (!holder && !case.accounts.is_empty()).then(|| {
        case.about(
            "matter.account_holder",
            Problem::error("case::account-without-account", "accounts are named for a person without an account")
                .help("take the [[account]] sections out, or write account_holder = true"),
        )
    })
}

/// What the person wrote and the letter has no place for: they should not find out when it is posted.
fn not_printed(case: &Case, template: &Template) -> Vec<Problem> {
    let matter = &case.matter;
    [
        ("matter.grounds", "grounds", !matter.grounds.is_empty()),
        ("matter.own_grounds", "own_grounds", matter.own_grounds.is_some()),
        ("matter.special_categories", "special_categories", matter.special_categories.is_some()),
        ("matter.requests", "requests", case.places.contains_key("matter.requests")),
        ("matter.refusal_reasons", "refusal", !matter.refusal_reasons.is_empty()),
        ("matter.answer_gaps", "gaps", !matter.answer_gaps.is_empty()),
        ("output", "outputs", !case.outputs.is_empty()),
        ("matter.scope", "scope", !matter.scope.is_empty()),
        ("matter.answer_by", "answer_by", matter.answer_by.is_some()),
        ("matter.expenses", "expenses", matter.expenses.is_some()),
    ]
    .into_iter()
    .filter(|(_, name, written)| *written && !template.uses(name))
    .map(|(field, ..)| {
        case.about(
            field,
            Problem::warning("case::not-printed", format!("a letter \"{}\" does not print `{field}`", case.kind))
                .help("leave it out, or choose the letter that says it: `widerspruch templates list`"),
        )
    })
    .collect()
}

fn grounds(case: &Case, template: &Template, problems: &mut Problems) {
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
            Some(ground) if ground.needs_posts && case.matter.account_holder && !case.posts() => problems.push(
                case.about(
                    "matter.grounds",
                    Problem::error(
                        "case::ground-needs-posts",
                        if case.accounts.is_empty() {
                            format!(
                                "the ground \"{id}\" speaks of posts, but the services of this controller carry none"
                            )
                        } else {
                            format!("the ground \"{id}\" speaks of posts, but the accounts named are for chats only")
                        },
                    )
                    .help("choose another ground, write `own_grounds`, or add the account that the posts are on"),
                ),
            ),
            Some(ground) if (ground.needs_account || ground.needs_posts) && !case.matter.account_holder => problems
                .push(
                    case.about(
                        "matter.grounds",
                        Problem::error(
                            "case::ground-needs-account",
                            format!(
                                "the ground \"{id}\" speaks of the person's own posts, but the person has no account"
                            ),
                        )
                        .help("choose another ground, or write `own_grounds`"),
                    ),
                ),
            Some(_) => {}
        }
    }
    let none = case.matter.grounds.is_empty() && case.matter.own_grounds.is_none();
    if none && template.manifest.general_ground {
        problems.push(case.about(
            "matter.grounds",
            Problem::warning("case::no-ground", "no ground is given; Art. 21(1) GDPR asks for grounds from the person's particular situation, so a general one is printed")
                .help(format!("choose some that are true: `widerspruch templates show {}` lists them; or write `own_grounds`", case.kind)),
        ));
    }
}

/// What should have been done before: from the day on which Regulation (EU) 2025/2518 applies a complaint of this kind
/// needs a request to the controller first (Art. 4(3)); and an objection should be shown with its date.
fn step_before(case: &Case, template: &Template, date: NaiveDate) -> Option<Problem> {
    if template.manifest.is_complaint() && (case.matter.status == Status::NeverObjected || due::asked(case).is_none()) {
        let message = match case.matter.status {
            Status::NeverObjected => "no objection was made to the controller yet",
            _ => "no event says what was asked of the controller and when",
        };
        let message = format!(
            "{message}; from {REG_2025_2518_APPLIES} on a complaint of this kind needs a request to the controller first (Regulation (EU) 2025/2518, Art. 4(3))"
        );
        let problem = if date >= REG_2025_2518_APPLIES {
            Problem::error("case::no-request-yet", message)
        } else {
            Problem::warning("case::no-request-yet", message)
        };
        return Some(case.about("matter.status", problem.help(
            "send an objection first (kind = \"objection\") and complain when it is refused or not answered; if one was made, add it as an [[event]]",
        )));
    }
    (case.matter.status.is_objected() && template.uses("objection") && case.first(What::Objected).is_none()).then(
        || {
            case.about(
                "event",
                Problem::warning("case::objection-without-date", "the letter cannot say when the objection was made")
                    .help("add an [[event]] with what = \"objected\", its date and its channel"),
            )
        },
    )
}
