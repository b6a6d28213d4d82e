//! Sample cases of a letter.
//!
//! In: a template and the directory. Out: cases for every controller and status it fits and every role, with and without an account, from the
//! barest to one with everything, and one for each ground and request: enough that every branch of a letter is
//! taken by some of them. The people in them do not exist.

use std::path::Path;

use chrono::NaiveDate;

use crate::case::{
    Account, Address, AnswerGap, Basis, Case, Channel, Enclosure, Event, Matter, Output, QualifiedEntity, Recipient,
    RefusalReason, Relation, Represented, Request, Residence, Role, Scope, Service, SignatureKind, Status, What, load,
};
use crate::directory::{Controller, Country, Directory};
use crate::letter::fit;
use crate::problem::Source;
use crate::read::choice::Choice;
use crate::read::origin::Places;
use crate::template::manifest::Need;
use crate::template::{Addressee, Template};

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

/// For whom the sender writes, each with the word of the case file.
const ROLES: [(&str, Role); 6] = [
    ("self", Role::Oneself),
    ("child", Role::Child),
    ("child-joint", Role::Child),
    ("ward", Role::Ward),
    ("client", Role::Client),
    ("client-organisation", Role::Client),
];

/// The roles whose cases are varied in one point after the other: the two that read most differently, I and we.
const VARIED: [&str; 2] = ["self", "client-organisation"];

/// The roles in which letters about the second controller and those after it are looked at.
const FURTHER: [&str; 3] = ["self", "child", "client-organisation"];

/// All sample cases of a letter, each with a name that tells what it is: in every point about the first controller that it fits and that
/// has the status, in the points that hang on the controller about all others.
pub fn matrix(template: &Template, directory: &Directory) -> Vec<(String, Case)> {
    let mut samples = Vec::new();
    let mut seen: Vec<Status> = Vec::new();
    for controller in controllers(template, directory) {
        let Some(base) = base(template, directory, controller) else { continue };
        for status in statuses(template, controller) {
            let first = !seen.contains(&status);
            seen.push(status);
            let about = format!("{} {}", controller.id, status.word());
            for (role, word) in ROLES {
                let wanted = first || FURTHER.contains(&role);
                if !wanted || !template.manifest.roles.contains(&word) {
                    continue;
                }
                for account_holder in [true, false] {
                    for full in [false, true] {
                        // The least is read in one role: what is missing does not hang on it.
                        if !first && !full && role != FURTHER[0] {
                            continue;
                        }
                        let case = sample(template, &base, status, role, account_holder, full);
                        let holder = if account_holder { "account" } else { "no account" };
                        let name = format!("{about} {role} {holder} {}", if full { "full" } else { "bare" });
                        samples.extend(variants(template, &base, &name, &case, full, first && VARIED.contains(&role)));
                        // What an authority is asked to find by its own law is said of a child in other words.
                        if first && full && role == "child" && template.manifest.recipient == Addressee::Authority {
                            let recipient = Recipient::Authority("at".into());
                            samples.push((format!("{name}, to at"), Case { recipient, ..case.clone() }));
                        }
                    }
                }
            }
        }
    }
    samples
}

/// The names of the roles that sample cases have.
pub fn roles() -> impl Iterator<Item = (&'static str, Role)> {
    ROLES.into_iter()
}

/// The controllers that a letter fits, in the order of the directory.
pub fn controllers<'d>(template: &Template, directory: &'d Directory) -> Vec<&'d Controller> {
    directory.controllers().filter(|controller| fit::is_for(&template.manifest, controller)).collect()
}

/// The statuses that a letter fits and that there are in a matter about a controller.
pub fn statuses(template: &Template, controller: &Controller) -> impl Iterator<Item = Status> {
    let fits = |s: &Status| template.manifest.statuses.contains(s);
    Status::ALL
        .iter()
        .copied()
        .filter(move |s| s.exists(controller.training_began) && fits(s))
        .collect::<Vec<_>>()
        .into_iter()
}

/// One sample case of a letter about a controller, of a person with an account; whether the letter fits it is not asked.
///
/// `role` is one of [`roles`]; `full` gives everything a case can hold, or else the least.
pub fn one(
    template: &Template,
    directory: &Directory,
    controller: &Controller,
    status: Status,
    role: &str,
    full: bool,
) -> Option<Case> {
    of(template, directory, controller, status, role, true, full)
}

/// The same of a person with or without an account.
pub fn of(
    template: &Template,
    directory: &Directory,
    controller: &Controller,
    status: Status,
    role: &str,
    account_holder: bool,
    full: bool,
) -> Option<Case> {
    let base = base(template, directory, controller)?;
    Some(sample(template, &base, status, role, account_holder, full))
}

/// What every sample about a controller starts from.
struct Base<'d> {
    case: Case,
    controller: &'d Controller,
    directory: &'d Directory,
}

impl Base<'_> {
    /// Its services that are meant first, then all others of it.
    fn services(&self) -> Vec<Service> {
        let meant = self.controller.meant_services();
        let others = self.controller.services.iter().filter(|s| !self.controller.meant_services().any(|m| m == *s));
        meant.chain(others).map(|service| Service::of(self.controller, service)).collect()
    }

    /// Services for chats alone: those of its group first, then its own.
    fn chats(&self) -> Vec<Service> {
        let related = |(c, _): &(&Controller, _)| c.is_related_to(self.controller);
        let (own, others): (Vec<_>, Vec<_>) =
            self.directory.services().filter(related).partition(|(c, _)| c.id == self.controller.id);
        let all = others.into_iter().chain(own).map(|(c, service)| Service::of(c, service));
        all.filter(|service| !service.posts).collect()
    }

    /// The address of a profile.
    fn profile(&self) -> Option<String> {
        let known = self.controller.services.iter().find_map(|service| service.profile.clone());
        Some(known.unwrap_or_else(|| "https://www.example.org/profile".into()))
    }
}

/// A case that every other starts from, or nothing if the template's own language cannot be set.
fn base<'d>(template: &Template, directory: &'d Directory, controller: &'d Controller) -> Option<Base<'d>> {
    let text = format!("{SENDER}controller = \"{}\"\n", controller.id);
    let (mut case, _) = load::toml(&Source::new("<sample>", text), Path::new(""), directory).ok()?;
    case.kind.clone_from(&template.kind);
    case.language = Some(template.language.tag.clone());
    case.places = Places::default();
    case.date = Some(day(DATE));
    if template.manifest.recipient != Addressee::Controller {
        case.matter.controller = Some(controller.id.clone());
    }
    match template.manifest.recipient {
        Addressee::Controller => {}
        Addressee::Authority => case.recipient = Recipient::Authority("de-st".into()),
        Addressee::Representative => {
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
    if needs(template, Need::QualifiedEntity) {
        case.sender.organisation = Some("Verbraucherverband Beispiel e. V.".into());
        case.sender.qualified_entity = Some(QualifiedEntity {
            list: "Liste der qualifizierten Verbraucherverbände beim Bundesamt für Justiz".into(),
            number: "000".into(),
        });
    }
    if needs(template, Need::OwnGrounds) {
        case.matter.own_grounds = Some("Eigene Worte.".into());
    }
    Some(Base { case, controller, directory })
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

fn needs(template: &Template, need: Need) -> bool {
    template.manifest.needs.contains(&need)
}

fn event(what: What, date: &str, full: bool) -> Event {
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

fn output(base: &Base<'_>, full: bool, wrong: bool) -> Output {
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

fn events(status: Status, began: Option<NaiveDate>, full: bool, to_authority: bool) -> Vec<Event> {
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
fn number(events: &mut [Event]) {
    events.sort_by_key(|e| e.date);
    for (index, event) in events.iter_mut().enumerate() {
        event.number = index + 1;
    }
}

fn sample(template: &Template, base: &Base<'_>, status: Status, role: &str, account_holder: bool, full: bool) -> Case {
    let mut case = base.case.clone();
    let to_authority = template.manifest.recipient == Addressee::Authority;
    case.matter = Matter { status, account_holder, ..case.matter };
    let asked = to_authority || needs(template, Need::Event) || needs(template, Need::Request);
    case.events = events(status, base.controller.training_began, full, asked);
    if needs(template, Need::Complaint) {
        case.events.push(event(What::Complained, "2026-08-12", full));
        number(&mut case.events);
    }
    if needs(template, Need::NewsOfTheMatter) {
        case.events.push(event(What::Answered, "2026-08-20", full));
        number(&mut case.events);
    }
    if needs(template, Need::Output) {
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
    if account_holder && (full || needs(template, Need::Account)) {
        case.accounts =
            base.services().into_iter().take(2).zip([true, false]).map(|(s, full)| account(s, full)).collect();
    }
    if full && account_holder && role == "child" {
        case.accounts.extend(base.services().into_iter().nth(2).map(|service| account(service, false)));
    }
    if full || needs(template, Need::Enclosure) {
        case.enclosures = vec![Enclosure { title: "Bestätigung des Formulars".into(), file: None }];
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
fn home(sender: &Address) -> Residence {
    Residence { lines: vec!["Beispielweg 2".into()], ..Residence::from(sender) }
}

/// The case itself, and, if wanted, what differs from it in one point.
fn variants(
    template: &Template,
    base: &Base<'_>,
    name: &str,
    case: &Case,
    full: bool,
    varied: bool,
) -> Vec<(String, Case)> {
    let mut variants = vec![(name.to_owned(), case.clone())];
    if !varied {
        return variants;
    }
    let mut vary = |what: String, change: &dyn Fn(&mut Case)| {
        let mut changed = case.clone();
        change(&mut changed);
        variants.push((format!("{name}, {what}"), changed));
    };
    if full {
        for kind in [SignatureKind::Typed, SignatureKind::None] {
            vary(format!("signature {}", kind.word()), &|c| c.signature.kind = kind);
        }
        vary("channel unknown".into(), &|c| c.events.iter_mut().for_each(|e| e.channel = None));
        // What the controller confirmed proves receipt at the latest; without that nothing does.
        vary("receipt confirmed".into(), &|c| c.events.iter_mut().for_each(|e| e.received = None));
        vary("receipt not proven".into(), &|c| {
            c.events.retain(|e| e.what != What::Acknowledged);
            c.events.iter_mut().for_each(|e| e.received = None);
            number(&mut c.events);
        });
        vary("special categories open".into(), &|c| c.matter.special_categories = None);
        if template.uses("country_code") {
            let austria = Country::parse("AT").unwrap_or(case.sender.address.country);
            vary("living in Austria".into(), &|c| {
                let address = &mut c.sender.address;
                (address.country, address.postal_code) = (austria, Some("1010".into()));
            });
        }
        if case.matter.account_holder {
            vary("chats only".into(), &|c| {
                c.accounts.iter_mut().zip(base.chats()).for_each(|(a, s)| a.service = s);
                let fits = |id: &String| template.language.ground(id).is_none_or(|g| !g.needs_posts);
                c.matter.grounds.retain(fits);
            });
        }
        if matches!(case.matter.status, Status::Ignored | Status::Extended) {
            let notice_late = |c: &mut Case| {
                c.events.retain(|e| !matches!(e.what, What::Extended | What::Reminded));
                c.events.push(event(What::Extended, "2026-08-10", true));
                number(&mut c.events);
            };
            vary("extended too late".into(), &notice_late);
            if case.matter.status == Status::Extended {
                vary("extended too late, receipt not proven".into(), &|c| {
                    notice_late(c);
                    c.events.retain(|e| e.what != What::Acknowledged);
                    c.events.iter_mut().for_each(|e| e.received = None);
                    number(&mut c.events);
                });
            }
        }
        if case.matter.status.is_objected() && template.manifest.recipient == Addressee::Controller {
            vary("no event".into(), &|c| c.events.clear());
        }
        if template.manifest.recipient == Addressee::Authority {
            vary("from elsewhere".into(), &|c| c.sender.address.postal_code = Some("20095".into()));
            for id in ["ie", "gb", "at", "de-th", "es", "pl", "it"] {
                vary(format!("to {id}"), &|c| c.recipient = Recipient::Authority(id.into()));
            }
        }
        // A request that never had an objection beside it.
        let answered_or_not = matches!(
            case.matter.status,
            Status::Ignored | Status::Refused | Status::Extended | Status::IdDemanded | Status::Answered
        );
        if answered_or_not || (case.matter.status == Status::NeverObjected && !case.events.is_empty()) {
            for what in [What::RequestedAccess, What::RequestedErasure, What::WithdrewConsent] {
                let only = |c: &mut Case| {
                    c.events.retain(|e| !e.what.asks());
                    c.events.insert(0, event(what, "2026-07-01", true));
                    number(&mut c.events);
                };
                vary(format!("{} only", what.word()), &only);
                if template.manifest.recipient == Addressee::Authority {
                    vary(format!("{} only, to at", what.word()), &|c| {
                        only(c);
                        c.recipient = Recipient::Authority("at".into());
                    });
                }
            }
            // Access asked for after the objection: both are there, and the letter is about the later one.
            vary("requested-access as well".into(), &|c| {
                c.events.retain(|e| !matches!(e.what, What::RequestedAccess));
                c.events.push(event(What::RequestedAccess, "2026-07-03", true));
                number(&mut c.events);
            });
        }
        // A later request beside the objection: the answer that is missing or bad is the one to that request.
        if case.first(What::Objected).is_some() {
            for what in [What::RequestedErasure, What::WithdrewConsent] {
                vary(format!("then {}", what.word()), &|c| {
                    c.events.push(event(what, "2026-07-15", true));
                    number(&mut c.events);
                });
            }
        }
        // What was asked is not told: nothing may be said of it.
        if matches!(case.matter.status, Status::Refused | Status::Extended | Status::IdDemanded | Status::Answered)
            && !needs(template, Need::Request)
        {
            vary("nothing asked".into(), &|c| c.events.retain(|e| !e.what.asks()));
        }
        if case.matter.status == Status::Ignored {
            vary("identified".into(), &|c| {
                c.events.retain(|e| e.what.asks() || e.what == What::Complained);
                c.events.push(event(What::IdDemanded, "2026-07-10", true));
                c.events.push(event(What::Identified, "2026-07-20", true));
                number(&mut c.events);
            });
        }
        if needs(template, Need::Complaint) {
            vary("a long note".into(), &|c| {
                let long = "Telefonisch nachgefragt, Rückruf zugesagt, bis heute keiner erfolgt.";
                c.events.push(event(What::AuthorityReplied, "2026-08-14", true));
                c.events.iter_mut().for_each(|e| e.note = Some(long.into()));
                number(&mut c.events);
            });
            vary("authority replied".into(), &|c| {
                c.events.push(event(What::AuthorityReplied, "2026-08-14", true));
                number(&mut c.events);
            });
        }
        if template.uses("refusal") {
            for reason in RefusalReason::ALL {
                vary(format!("refused as {}", reason.word()), &|c| c.matter.refusal_reasons = vec![*reason]);
            }
        }
        if template.uses("gaps") {
            vary("no gap named".into(), &|c| c.matter.answer_gaps.clear());
            for gap in AnswerGap::ALL {
                vary(format!("gap {}", gap.word()), &|c| c.matter.answer_gaps = vec![*gap]);
            }
        }
        if template.uses("outputs") {
            vary("personal output only".into(), &|c| c.outputs.retain(|o| o.correct.is_none()));
        }
        if needs(template, Need::NewsOfTheMatter) {
            vary("own words only".into(), &|c| {
                c.events.retain(|e| e.what != What::Answered && e.date < day("2026-08-13"));
            });
            vary("reminded since".into(), &|c| {
                c.events.retain(|e| e.date < day("2026-08-13"));
                c.events.push(event(What::Reminded, "2026-08-20", true));
                number(&mut c.events);
            });
        }
        if template.uses("scope") {
            for scope in Scope::ALL {
                vary(format!("scope {}", scope.word()), &|c| c.matter.scope = vec![*scope]);
            }
        }
        if !template.manifest.general_ground {
            vary("no ground".into(), &|c| {
                c.matter.grounds.clear();
                if !needs(template, Need::OwnGrounds) {
                    c.matter.own_grounds = None;
                }
            });
        }
    } else {
        if template.uses("grounds") {
            let two = template.language.grounds.iter().filter(|(_, g)| case.posts() || !g.needs_posts);
            let two = two.filter(|(_, g)| g.roles.contains(&case.role()));
            let two: Vec<String> = two.take(2).map(|(id, _)| id.clone()).collect();
            vary("two grounds".into(), &|c| c.matter.grounds.clone_from(&two));
            vary("one ground in own words".into(), &|c| c.matter.own_grounds = Some("Eigene Worte.".into()));
        }
        vary("no special categories".into(), &|c| c.matter.special_categories = Some(false));
        if case.matter.account_holder {
            vary("chats only".into(), &|c| {
                let account = |service| Account {
                    service,
                    url: None,
                    handle: None,
                    email: None,
                    phone: Some("+49 170 0000000".into()),
                };
                c.accounts = base.chats().into_iter().take(1).map(account).collect();
            });
        }
        if case.matter.account_holder && template.uses("controller") {
            for service in base.services() {
                vary(format!("on {} alone", service.id), &|c| {
                    let account =
                        |service| Account { service, url: base.profile(), handle: None, email: None, phone: None };
                    c.accounts = vec![account(service.clone())];
                });
            }
        }
        for request in Request::ALL {
            vary(format!("only {}", request.word()), &|c| c.matter.requests = vec![*request]);
        }
    }
    variants
}
