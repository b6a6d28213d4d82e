//! From a case to answers.
//!
//! In: a case. Out: the answers it would have come from, as far as questions ask for what it says. What happened stays in the
//! case (`happened`): the interview asks only what is new.

use super::{Answers, World};
use crate::case::{Account, Address, Case, Event, Recipient, Relation, Residence, SignatureKind, Status, What};
use crate::read::choice::Choice;

/// The answers of a case.
pub fn answers(case: &Case, world: &World<'_>) -> Answers {
    let mut answers = Answers::default();
    person(case, &mut answers);
    accounts(case, &mut answers);
    history(case, &mut answers);
    answers.put_text("reference", case.reference.as_deref());
    answers.put_text("language", case.language.as_deref());
    if case.signature.written && case.signature.kind != SignatureKind::None {
        answers.put("signature", vec![case.signature.kind.word().to_owned()]);
        answers.put_text("signature-file", case.signature.image.as_ref().map(|path| path.display().to_string()));
    }
    let about = match &case.recipient {
        Recipient::Controller(id) => Some(id),
        _ => case.matter.controller.as_ref(),
    };
    answers.put_text("controller", about.map(String::as_str));
    if let Recipient::Authority(id) = &case.recipient {
        answers.put("authority", vec![id.clone()]);
    }
    if let Recipient::Other { address, .. } = &case.recipient {
        answers.put_text("centre-name", Some(address.name.as_str()));
        answers.put("centre-address", whole(&Residence::from(&**address)));
    }
    let kind_prints = |name: &str| {
        let languages = world.office.templates.languages_of(&case.kind);
        languages.first().and_then(|tag| world.office.templates.get(&case.kind, tag).ok()).is_some_and(|t| t.uses(name))
    };
    let words = |all: Vec<&'static str>| all.into_iter().map(str::to_owned).collect::<Vec<_>>();
    if kind_prints("grounds") {
        answers.put("grounds", case.matter.grounds.clone());
    }
    if kind_prints("own_grounds") {
        answers.put("own-grounds", case.matter.own_grounds.iter().cloned().collect());
    }
    if kind_prints("scope") {
        answers.put("scope", words(case.matter.scope.iter().map(|scope| scope.word()).collect()));
    }
    if kind_prints("refusal") && !case.matter.refusal_reasons.is_empty() {
        answers.put("refusal-reasons", words(case.matter.refusal_reasons.iter().map(|r| r.word()).collect()));
    }
    if kind_prints("gaps") && !case.matter.answer_gaps.is_empty() {
        answers.put("answer-gaps", words(case.matter.answer_gaps.iter().map(|g| g.word()).collect()));
    }
    answers
}

fn person(case: &Case, answers: &mut Answers) {
    let sender = &case.sender;
    answers.put("name", vec![sender.address.name.clone()]);
    answers.put_text("organisation", sender.organisation.as_deref());
    answers.put_text("position", sender.position.as_deref());
    answers.put_text("register", sender.register.as_deref());
    answers.put("street", vec![sender.address.lines.join(", ")]);
    answers.put("place", place(&sender.address));
    answers.put("email", sender.email.iter().cloned().collect());
    answers.put_text("phone", sender.phone.as_deref());
    let Some(represented) = &case.represented else {
        answers.put("who", vec!["self".into()]);
        return;
    };
    let who = represented.relation.word();
    answers.put("who", vec![who.to_owned()]);
    answers.put(format!("{who}-name"), vec![represented.name.clone()]);
    if represented.relation == Relation::Child {
        answers.put_text("child-born", represented.birth_year.map(|year| year.to_string()));
        answers.put("custody", vec![if represented.joint_custody { "joint" } else { "sole" }.into()]);
    }
    answers.put_text("ward-basis", represented.basis.map(Choice::word));
    if let Some(home) = represented.residence.as_ref().filter(|home| home.city.is_some() && !home.lines.is_empty()) {
        answers.put(format!("{who}-address"), whole(home));
    }
}

fn place(address: &Address) -> Vec<String> {
    let code = address.postal_code.clone().unwrap_or_default();
    vec![code, address.city.clone(), address.country.code().to_owned()]
}

fn whole(home: &Residence) -> Vec<String> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    vec![home.lines.join(", "), text(&home.postal_code), text(&home.city), home.country.code().to_owned()]
}

fn accounts(case: &Case, answers: &mut Answers) {
    let mut services: Vec<String> = Vec::new();
    for account in &case.accounts {
        let service = service(account);
        if !services.contains(&service) {
            services.push(service);
        }
    }
    for service_id in &services {
        let of = case.accounts.iter().filter(|account| service(account) == *service_id);
        let known = of.flat_map(|a| [&a.url, &a.handle, &a.email, &a.phone].into_iter().flatten().cloned());
        answers.put(format!("account.{service_id}"), known.collect());
    }
    if !case.matter.account_holder {
        services = vec!["none".into()];
    }
    answers.put("services", services);
}

fn service(account: &Account) -> String {
    account.service.id.clone()
}

/// Whether the person objected, as status and events say.
fn history(case: &Case, answers: &mut Answers) {
    let status = case.matter.status;
    let before = status == Status::ObjectedBeforeStart;
    let objected = case.first(What::Objected).is_some() || before || status == Status::ObjectedAfterStart;
    let asked = case.events.iter().any(|event| event.what.asks());
    if objected {
        answers.put("objected", vec!["yes".into()]);
        answers
            .put("objected-on", case.first(What::Objected).map(|event| event.date.to_string()).into_iter().collect());
        sent(case.first(What::Objected), "objected", answers);
        if case.first(What::Objected).is_none() {
            answers.put("objected-before", vec![if before { "before" } else { "after" }.into()]);
        }
    } else if asked || status == Status::NeverObjected {
        answers.put("objected", vec!["no".into()]);
    }
    if let Some(event) = case.last(What::Complained) {
        answers.put("complained-on", vec![event.date.to_string()]);
        sent(Some(event), "complained", answers);
    }
    answers.put_text("authority-sign", case.recipient_reference.as_deref());
}

/// What the company answered to what was asked last, where the case tells all that happened.
pub fn reply(case: &Case, answers: &mut Answers) {
    let Some(asked) = case.events.iter().rposition(|event| event.what.asks()) else { return };
    let since = &case.events[asked..];
    let last = |whats: &[What]| since.iter().rfind(|event| whats.contains(&event.what));
    let said = last(&[What::Refused, What::IdDemanded, What::Extended, What::Answered]);
    let Some(event) = said.or_else(|| last(&[What::Acknowledged])) else {
        answers.put("answer", vec!["nothing".into()]);
        return;
    };
    let word = if event.what == What::Answered { "other" } else { event.what.word() };
    answers.put("answer", vec![word.into()]);
    answers.put("answer-on", vec![event.date.to_string()]);
    answers.put_text("answer-how", event.channel.map(|channel| channel.word()));
}

/// How something was sent, and when it arrived.
fn sent(event: Option<&Event>, id: &str, answers: &mut Answers) {
    answers.put_text(format!("{id}-how"), event.and_then(|event| event.channel).map(|channel| channel.word()));
    answers.put_text(format!("{id}-received"), event.and_then(|event| event.received).map(|day| day.to_string()));
}
