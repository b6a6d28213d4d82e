//! Whether a letter is the right one for a case.
//!
//! In: a case, the template it asks for, whom it goes to and when. Out: every reason why it does not fit, and what
//! the sender should know: status, recipient, controller, what must be there, grounds, and the step that the law will
//! ask for before a complaint (Regulation (EU) 2025/2518, Art. 4).

use chrono::NaiveDate;

use super::addressee::Addressee;
use crate::case::load::unknown_id;
use crate::case::{Case, Choice, Status};
use crate::directory::Controller;
use crate::law::training::REG_2025_2518_APPLIES;
use crate::problem::{Problem, Problems};
use crate::template::manifest::Need;
use crate::template::{self, Template};

/// Whether the letter is the right one for the case.
pub fn check(
    case: &Case,
    template: &Template,
    addressee: Option<&Addressee<'_>>,
    controller: Option<&Controller>,
    date: NaiveDate,
    problems: &mut Problems,
) {
    let manifest = &template.manifest;
    let kind = &case.kind;
    let status = case.matter.status;
    if !manifest.statuses.iter().any(|s| s == status.word()) {
        let help = match kind.as_str() {
            "objection" => {
                "an objection was made already: write a complaint (kind = \"complaint\"), or correct the status"
                    .to_owned()
            }
            _ => format!("it fits {}", manifest.statuses.join(", ")),
        };
        problems.push(
            case.about(
                "matter.status",
                Problem::error(
                    "case::status-does-not-fit",
                    format!("a letter \"{kind}\" does not fit the status \"{}\"", status.word()),
                )
                .help(help),
            ),
        );
    }
    let wrong_recipient = match (manifest.recipient, addressee) {
        (template::Addressee::Controller, Some(Addressee::Authority(_))) => Some("a controller, not to an authority"),
        (template::Addressee::Authority, Some(Addressee::Controller(_))) => Some("an authority, not to a controller"),
        _ => None,
    };
    if let Some(wanted) = wrong_recipient {
        let (field, help) = match manifest.recipient {
            template::Addressee::Controller => ("recipient.authority", "write controller = \"meta\" in [recipient]"),
            template::Addressee::Authority => (
                "recipient.controller",
                "write authority = \"auto\" in [recipient], and controller = \"meta\" in [matter]",
            ),
        };
        problems.push(case.about(
            field,
            Problem::error("case::wrong-recipient", format!("a letter \"{kind}\" goes to {wanted}")).help(help),
        ));
    }
    if let Some(controller) = controller
        && !manifest.controllers.is_empty()
        && !manifest.controllers.contains(&controller.id)
    {
        let field = if case.matter.controller.is_some() { "matter.controller" } else { "recipient.controller" };
        problems.push(
            case.about(
                field,
                Problem::error(
                    "case::letter-not-for-controller",
                    format!(
                        "the letter \"{kind}\" states facts of {} and cannot be used for \"{}\"",
                        manifest.controllers.join(", "),
                        controller.id
                    ),
                )
                .help("write a template of your own for this controller and pass it with --templates DIR"),
            ),
        );
    }
    for need in &manifest.needs {
        let (field, missing, help) = match need {
            Need::Account => (
                "account",
                case.matter.account_holder && case.accounts.is_empty(),
                "add an [[account]] with service and url",
            ),
            Need::Event => {
                ("event", case.events.is_empty(), "add an [[event]] for each thing that happened: date, what, channel")
            }
            Need::Enclosure => ("enclosure", case.enclosures.is_empty(), "add an [[enclosure]] with its title"),
        };
        if missing {
            problems.push(
                case.about(
                    field,
                    Problem::error(
                        "case::missing-section",
                        format!("a letter \"{kind}\" needs at least one [[{field}]]"),
                    )
                    .help(help),
                ),
            );
        }
    }
    grounds(case, template, problems);
    objection_and_events(case, template, date, problems);
    if case.matter.account_holder && case.accounts.is_empty() && manifest.recipient == template::Addressee::Controller {
        problems.push(
            case.about(
                "account",
                Problem::warning("case::no-account", "no account is named; the recipient may ask which one is meant")
                    .help("add an [[account]] with service and url, or write account_holder = false in [matter]"),
            ),
        );
    }
    if !case.matter.account_holder && !case.accounts.is_empty() {
        problems.push(
            case.about(
                "matter.account_holder",
                Problem::error("case::account-without-account", "accounts are named for a person without an account")
                    .help("take the [[account]] sections out, or write account_holder = true"),
            ),
        );
    }
}

fn grounds(case: &Case, template: &Template, problems: &mut Problems) {
    let language = &template.language;
    for id in &case.matter.grounds {
        match language.ground(id) {
            None => problems.push(case.about(
                "matter.grounds",
                unknown_id(
                    "case::unknown-ground",
                    "ready-made ground",
                    id,
                    &language.ground_ids(),
                    &format!("templates show {}", case.kind),
                ),
            )),
            Some(ground) if ground.needs_account && !case.matter.account_holder => problems.push(
                case.about(
                    "matter.grounds",
                    Problem::error(
                        "case::ground-needs-account",
                        format!("the ground \"{id}\" speaks of the person's own posts, but the person has no account"),
                    )
                    .help("choose another ground, or write `own_grounds`"),
                ),
            ),
            Some(_) => {}
        }
    }
    let none = case.matter.grounds.is_empty() && case.matter.own_grounds.is_none();
    if none && template.manifest.recipient == template::Addressee::Controller {
        problems.push(case.about(
            "matter.grounds",
            Problem::warning("case::no-ground", "no ground is given; Art. 21(1) GDPR asks for grounds from the person's particular situation, so a general one is printed")
                .help(format!("choose some that are true: `widerspruch templates show {}` lists them; or write `own_grounds`", case.kind)),
        ));
    }
}

fn objection_and_events(case: &Case, template: &Template, date: NaiveDate, problems: &mut Problems) {
    let objected = case.first(crate::case::What::Objected).is_some();
    let to_authority = template.manifest.recipient == template::Addressee::Authority;
    match case.matter.status {
        Status::ObjectedBeforeStart | Status::ObjectedAfterStart if !objected => problems.push(
            case.about(
                "event",
                Problem::warning("case::objection-without-date", "the letter cannot say when the objection was made")
                    .help("add an [[event]] with what = \"objected\", its date and its channel"),
            ),
        ),
        Status::NeverObjected if to_authority => {
            let message = format!(
                "no objection was made to the controller yet; from {REG_2025_2518_APPLIES} on a complaint of this kind needs one first (Regulation (EU) 2025/2518, Art. 4(3))"
            );
            let problem = if date >= REG_2025_2518_APPLIES {
                Problem::error("case::no-request-yet", message)
            } else {
                Problem::warning("case::no-request-yet", message)
            };
            problems.push(case.about(
                "matter.status",
                problem.help(
                    "send an objection first (kind = \"objection\") and complain when it is refused or not answered",
                ),
            ));
        }
        _ => {}
    }
}
