//! One sample case.
//!
//! In: a template, a controller, a status and a role. Out: a case from the barest to one with everything; the people in it do not exist.

use std::path::Path;

use chrono::NaiveDate;

use crate::case::{
    Account, Address, AnswerGap, Basis, Case, Channel, Enclosure, Event, Matter, Output, QualifiedEntity, Recipient,
    RefusalReason, Relation, Represented, Residence, Scope, Service, Status, What, load,
};
use crate::directory::{Controller, Directory};
use crate::problem::Source;
use crate::read::choice::Choice;
use crate::read::origin::Places;
use crate::template::manifest::CaseNeed;
use crate::template::{RecipientKind, Template};

const SENDER: &str = r#"
kind = "objection"
[sender]
name = "Änne Müller"
street = "Prüfstraße 1"
postal_code = "39104"
city = "Magdeburg"
country = "DE"
[recipient]
"#;

/// The day the sample letters are written on, whenever they are looked at.
const DATE: &str = "2026-11-22";

/// What every sample about a controller starts from.
pub(super) struct Base<'d> {
    pub(super) case: Case,
    pub(super) controller: &'d Controller,
    pub(super) directory: &'d Directory,
}

impl Base<'_> {
    /// Its services that are meant first, then all others of it.
    pub(super) fn services(&self) -> Vec<Service> {
        let meant = self.controller.meant_services();
        let others = self.controller.services.iter().filter(|s| !self.controller.meant_services().any(|m| m == *s));
        meant.chain(others).map(|service| Service::of(self.controller, service)).collect()
    }

    /// Services for chats alone: those of its group first, then its own.
    pub(super) fn chats(&self) -> Vec<Service> {
        let related = |(c, _): &(&Controller, _)| c.is_related_to(self.controller);
        let (own, others): (Vec<_>, Vec<_>) =
            self.directory.services().filter(related).partition(|(c, _)| c.id == self.controller.id);
        let all = others.into_iter().chain(own).map(|(c, service)| Service::of(c, service));
        all.filter(|service| !service.posts).collect()
    }

    /// The address of a profile.
    pub(super) fn profile(&self) -> Option<String> {
        let known = self.controller.services.iter().find_map(|service| service.profile.clone());
        Some(known.unwrap_or_else(|| "https://www.example.org/profile".into()))
    }
}

/// A case that every other starts from, or nothing if the template's own language cannot be set.
pub(super) fn base<'d>(template: &Template, directory: &'d Directory, controller: &'d Controller) -> Option<Base<'d>> {
    let text = format!("{SENDER}controller = \"{}\"\n", controller.id);
    let (mut case, _) = load::toml(&Source::new("<sample>", text), Path::new(""), directory).ok()?;
    case.kind.clone_from(&template.kind);
    case.language = Some(template.language.tag.clone());
    case.places = Places::default();
    case.date = Some(day(DATE));
    if template.manifest.recipient != RecipientKind::Controller {
        case.matter.controller = Some(controller.id.clone());
    }
    match template.manifest.recipient {
        RecipientKind::Controller => {}
        RecipientKind::Authority => case.recipient = Recipient::Authority("de-st".into()),
        RecipientKind::Representative => {
            case.recipient = Recipient::Other {
                address: Box::new(Address {
                    name: "Beratungsstelle Beispiel e. V.".into(),
                    ..case.sender.address.clone()
                }),
                email: None,
                register: None,
            };
        }
    }
    if needs(template, CaseNeed::QualifiedEntity) {
        case.sender.organisation = Some("Verbraucherverband Beispiel e. V.".into());
        case.sender.qualified_entity = Some(QualifiedEntity {
            list: "Liste der qualifizierten Verbraucherverbände beim Bundesamt für Justiz".into(),
            number: "000".into(),
        });
    }
    if needs(template, CaseNeed::OwnGrounds) {
        case.matter.own_grounds = Some("Eigene Worte.".into());
    }
    Some(Base { case, controller, directory })
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

pub(super) fn needs(template: &Template, need: CaseNeed) -> bool {
    template.manifest.needs.contains(&need)
}

pub(super) fn event(what: What, date: &str, full: bool) -> Event {
    Event {
        date: day(date),
        what,
        channel: full.then_some(Channel::Form),
        received: (full && (what.asks() || matches!(what, What::Reminded | What::Complained))).then(|| day(date)),
        enclosure: full.then_some(1),
        note: full.then(|| "Aktenzeichen 1234".into()),
        number: 1,
    }
}

pub(super) fn output(base: &Base<'_>, full: bool, wrong: bool) -> Output {
    let own = |s: &Service| !s.posts && base.controller.services.iter().any(|own| own.id == s.id);
    Output {
        date: day("2026-07-01"),
        service: base.chats().into_iter().find(own).filter(|_| full),
        prompt: "Wer ist Änne Müller?".into(),
        text: "Ein erfundener Satz über einen Menschen, den es nicht gibt.".into(),
        correct: wrong.then(|| "ein anderer erfundener Satz.".into()),
        enclosure: full.then_some(1),
    }
}

pub(super) fn events(status: Status, began: Option<NaiveDate>, full: bool, to_authority: bool) -> Vec<Event> {
    let before = |day: NaiveDate| day - chrono::Days::new(7);
    let objected = event(What::Objected, "2026-07-01", full);
    let mut events = match status {
        Status::NeverObjected if to_authority => {
            vec![event(What::RequestedAccess, "2026-07-01", full)]
        }
        Status::NeverObjected => vec![],
        Status::ObjectedBeforeStart => {
            let date = began.map_or(objected.date, before);
            vec![Event { date, received: objected.received.map(|_| date), ..objected }]
        }
        Status::ObjectedAfterStart | Status::Objected => vec![objected],
        Status::Ignored => vec![objected],
        Status::Refused => vec![objected, event(What::Refused, "2026-07-20", full)],
        Status::Extended => vec![objected, event(What::Extended, "2026-07-20", full)],
        Status::IdDemanded => vec![objected, event(What::IdDemanded, "2026-07-20", full)],
        Status::Answered => vec![objected, event(What::Answered, "2026-07-20", full)],
    };
    if full && !events.is_empty() {
        if status != Status::NeverObjected {
            events.push(event(What::Acknowledged, "2026-07-02", full));
            events.push(event(What::Reminded, "2026-10-15", full));
        }
        if !matches!(status, Status::Ignored) {
            events.push(event(What::RequestedAccess, "2026-06-15", full));
            if status != Status::Extended {
                events.push(event(What::Answered, "2026-08-10", full));
            }
        }
    }
    number(&mut events);
    events
}

/// Sorts by date and counts, as the reader of a case file does.
pub(super) fn number(events: &mut [Event]) {
    events.sort_by_key(|e| e.date);
    for (index, event) in events.iter_mut().enumerate() {
        event.number = index + 1;
    }
}

pub(super) fn sample(
    template: &Template,
    base: &Base<'_>,
    status: Status,
    role: &str,
    account_holder: bool,
    full: bool,
) -> Case {
    let mut case = base.case.clone();
    let to_authority = template.manifest.recipient == RecipientKind::Authority;
    case.matter = Matter { status, account_holder, ..case.matter };
    let asked = to_authority || needs(template, CaseNeed::Event) || needs(template, CaseNeed::Request);
    case.events = events(status, base.controller.training_began, full, asked);
    if needs(template, CaseNeed::Complaint) {
        case.events.push(event(What::Complained, "2026-08-12", full));
        number(&mut case.events);
    }
    if needs(template, CaseNeed::NewsOfTheMatter) {
        case.events.push(event(What::Answered, "2026-08-20", full));
        number(&mut case.events);
    }
    if needs(template, CaseNeed::Output) {
        case.outputs = vec![output(base, full, true)];
        if full {
            case.outputs.push(output(base, full, false));
        }
    }
    let account = |service, full: bool| Account {
        service,
        url: base.profile(),
        handle: full.then(|| "@example".into()),
        email: full.then(|| "aenne@example.org".into()),
        phone: None,
    };
    if account_holder && (full || needs(template, CaseNeed::Account)) {
        case.accounts =
            base.services().into_iter().take(2).zip([true, false]).map(|(s, full)| account(s, full)).collect();
    }
    if full && account_holder && role == "child" {
        case.accounts.extend(base.services().into_iter().nth(2).map(|service| account(service, false)));
    }
    if full || needs(template, CaseNeed::Enclosure) {
        case.enclosures =
            vec![Enclosure { title: "Bestätigung des Formulars".into(), file: None, letter_only: false }];
    }
    if full {
        case.reference = Some("KI-000005".into());
        case.sender.email = Some("aenne@example.org".into());
        case.sender.phone = Some("+49 391 000000-0".into());
        case.matter.own_grounds = Some("Eigene Worte.\n\nZweiter Absatz.".into());
        case.matter.special_categories = Some(true);
        case.matter.refusal_reasons = RefusalReason::ALL.to_vec();
        case.matter.answer_gaps = AnswerGap::ALL.to_vec();
        case.matter.scope = Scope::ALL.to_vec();
        case.matter.expenses = Some("Verlangt wird eine Pauschale; sie deckt die Kosten eines Schreibens.".into());
        case.sender.register = Some("Registergericht Beispiel, VR 1234".into());
        if case.sender.organisation.is_some() {
            case.sender.position = Some("Vorstand".into());
        }
        if let Recipient::Other { register, .. } = &mut case.recipient {
            *register = Some("Registergericht Beispiel, VR 5678".into());
        }
        case.matter.grounds = template
            .language
            .grounds
            .iter()
            .filter(|(_, g)| (account_holder || !g.needs_account) && (case.posts() || !g.needs_posts))
            .map(|(id, _)| id.clone())
            .collect();
    }
    let represented = |relation| Represented {
        name: "Lina Beispiel".into(),
        relation,
        birth_year: (relation == Relation::Child && full).then_some(2013),
        joint_custody: role == "child-joint",
        basis: (relation == Relation::Ward && full).then_some(if account_holder { Basis::Court } else { Basis::Power }),
        enclosure: full.then_some(1),
        residence: (relation != Relation::Child && full).then(|| home(&base.case.sender.address)),
    };
    case.represented = match role {
        "child" | "child-joint" => Some(represented(Relation::Child)),
        "ward" => Some(represented(Relation::Ward)),
        "client" | "client-organisation" => Some(represented(Relation::Client)),
        _ => None,
    };
    if role == "client-organisation" {
        case.sender.organisation = Some("Beratungsstelle Beispiel e. V.".into());
        case.sender.position = full.then(|| "Beraterin".into());
    }
    let role = case.role();
    case.matter.grounds.retain(|id| template.language.ground(id).is_none_or(|g| g.roles.contains(&role)));
    case
}

/// Another address in the city of the sender.
pub(super) fn home(sender: &Address) -> Residence {
    Residence { lines: vec!["Beispielweg 2".into()], ..Residence::from(sender) }
}
