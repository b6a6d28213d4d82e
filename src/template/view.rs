//! The values of a case as templates see them.
//!
//! In: a case, its language, the controller and the authority it concerns, and what a template names. Out: a JSON object of it, with the names
//! of `letter_templates/README.md`. A value that is not there is left out, so that strict mode notices
//! a template that prints it.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde_json::{Map, Value, json};

use super::controller_view;
use super::demands;
use super::language::Language;
use crate::case::due::{self, Due, Extension};
use crate::case::{
    Account, Address, AnswerGap, Case, Channel, Event, Output, Recipient, RefusalReason, Request, Residence, Role,
    Scope, What,
};
use crate::directory::filing::{ByEmail, Requirement, Signing};
use crate::directory::{Authority, Controller, Country, Directory};
use crate::law::calendar::Calendar;
use crate::law::period::days_after;
use crate::read::choice::Choice;

/// Whom a letter concerns, found in the directory.
pub struct Parties<'a> {
    /// The controller the matter is about.
    pub controller: &'a Controller,
    /// What else is known: services and forms of other controllers.
    pub directory: &'a Directory,
    /// Services of the accounts that another controller of the directory answers for, with its name.
    pub elsewhere: Vec<(String, String)>,
    /// The recipient's own reference.
    pub their_reference: Option<&'a str>,
    /// The authority written to: its name, whether it is bound by the GDPR, and whether it leads.
    pub authority: Option<AuthorityView>,
}

/// What a letter says of an authority.
pub struct AuthorityView {
    /// Its name in the language of the letter.
    pub name: String,
    /// Whether it lies in the European Economic Area.
    pub in_eea: bool,
    /// Whether it is the lead authority of the controller (Art. 56 GDPR).
    pub lead: bool,
    /// Where it lies.
    pub country: Country,
    /// Whether it is known to be the one where the person concerned lives.
    pub at_residence: bool,
    /// The working days of its place.
    pub calendar: Calendar,
    /// Its home page.
    pub website: Option<String>,
    /// Its form for complaints on the web.
    pub form: Option<String>,
    /// What it demands of a complaint, in the language of the letter; empty where nothing is known.
    pub demands: String,
    /// Whether it wants its own form filled in.
    pub own_form: bool,
    /// Whether it takes no complaint by e-mail.
    pub no_email: bool,
    /// Whether it wants a copy of an identity document with a signature by hand.
    pub id_copy: bool,
}

impl AuthorityView {
    /// From a record of the directory.
    pub fn of(
        authority: &Authority,
        controller: &Controller,
        language: &Language,
        calendar: Calendar,
        case: &Case,
        at_residence: bool,
    ) -> Self {
        AuthorityView {
            name: authority.name_in(&language.tag).to_owned(),
            in_eea: authority.country.in_eea(),
            country: authority.country,
            at_residence,
            calendar,
            website: authority.website.clone(),
            form: authority.complaint_form_url.clone(),
            demands: demands::of(authority, language, case.represented.is_some()),
            own_form: authority.filing.requirement(Requirement::OfficialForm).is_some(),
            id_copy: authority.filing.signature.as_ref().is_some_and(|s| s.is == Signing::ElectronicOrHandWithId),
            no_email: authority.filing.email.as_ref().is_some_and(|known| known.is == ByEmail::NotTaken),
            lead: controller.lead_authority.as_deref() == Some(authority.id.as_str()),
        }
    }
}

/// Values in the making, of which only those are worked out that a template names.
struct View<'n> {
    named: &'n BTreeSet<String>,
    values: Map<String, Value>,
}

impl View<'_> {
    fn put<V: Into<Value>>(&mut self, name: &str, value: impl FnOnce() -> V) {
        if self.named.contains(name) {
            self.values.insert(name.to_owned(), value().into());
        }
    }
}

/// The values of a case, as far as they are `named`.
pub fn of(
    case: &Case,
    language: &Language,
    parties: &Parties<'_>,
    today: NaiveDate,
    named: &BTreeSet<String>,
) -> Value {
    let mut view = View { named, values: Map::new() };
    view.put("status", || case.matter.status.word());
    view.put("today", || today.to_string());
    view.put("objection_said", || case.matter.status.is_objected());
    if let Some(began) = parties.controller.training_began {
        view.put("training_began", || began.to_string());
        view.put("training_year", || began.year().to_string());
        // General knowledge of German law: three years from the end of the year.
        view.put("limitation_year", || (began.year() + 3).to_string());
    }
    if let Some(reference) = &case.reference {
        view.put("reference", || reference.as_str());
    }
    view.put("role", || case.role().word());
    view.put("represented", || case.represented.is_some());
    view.put("signature", || case.signature.kind.word());
    view.put("sealed", || case.seal.is_some());
    view.put("we", || case.sender.organisation.is_some() && case.role() == Role::Client);
    view.put("joint_custody", || case.represented.as_ref().is_some_and(|r| r.joint_custody));
    view.put("sender", || sender(case));
    view.put("person", || person(case, language));
    if let Some(residence) = case.residence() {
        view.put("country", || language.country_name(residence.country));
        view.put("country_code", || residence.country.code());
    }
    if let Some(email) = case.accounts.iter().find_map(|account| account.email.as_deref()) {
        view.put("account_email", || email);
    }
    view.put("account_holder", || case.matter.account_holder);
    view.put("many_accounts", || case.accounts.len() > 2);
    view.put("accounts", || case.accounts.iter().map(|a| account(a, language)).collect::<Value>());
    view.put("posts", || case.posts());
    view.put("only_chats", || case.matter.account_holder && !case.posts());
    let meant = controller_view::meant(case, parties.controller);
    view.put("services", || language.join(&meant.iter().map(|s| language.service(s).to_owned()).collect::<Vec<_>>()));
    let has = |id: &str| case.matter.account_holder && meant.iter().any(|service| service.id == id);
    view.put("on", || on(parties.directory, has));
    view.put("controller", || controller_view::of(case, parties.controller, parties.directory, language));
    let elsewhere = parties.elsewhere.iter().map(|(service, name)| json!({ "service": service, "name": name }));
    view.put("elsewhere", || elsewhere.collect::<Value>());
    if let Some(authority) = &parties.authority {
        view.put("authority", || authority_values(authority));
    }
    let many_grounds = || {
        let own = case.matter.own_grounds.as_ref();
        case.matter.grounds.len() + usize::from(own.is_some()) > 2 || own.is_some_and(|g| g.contains('\n'))
    };
    view.put("many_grounds", many_grounds);
    view.put("short", || false);
    view.put("grounds", || case.matter.grounds.iter().map(|g| Value::from(g.as_str())).collect::<Value>());
    if let Some(own) = &case.matter.own_grounds {
        view.put("own_grounds", || own.as_str());
    }
    view.put("special_categories", || case.matter.special_categories == Some(true));
    view.put("special_categories_if_any", || case.matter.special_categories.is_none());
    view.put("requests", || chosen(&case.matter.requests));
    // The recipient's own reference stands at the head of the letter and is no note besides.
    let event = |e: &Event| event(e, language, parties.their_reference);
    view.put("events", || case.events.iter().map(event).collect::<Value>());
    if let Some(objection) = case.first(What::Objected) {
        view.put("objection", || event(objection));
    }
    let last = |what: &What| Some((what.word().to_owned(), event(case.last(*what)?)));
    view.put("last", || What::ALL.iter().filter_map(last).collect::<Map<_, _>>());
    let asked = due::asked(case);
    view.put("asked_objection", || asked.is_some_and(|e| e.what == What::Objected));
    if let Some(asked) = asked {
        view.put("asked", || event(asked));
    }
    if let Some(due) = due::answer_due(case) {
        view.put("period", || period(&due));
    }
    if let Some(authority) = &parties.authority
        && let Some(due) = due::news_due(case, &authority.calendar)
    {
        view.put("news", || period(&due));
    }
    view.put("refusal", || chosen(&case.matter.refusal_reasons));
    view.put("refusal_known", || !case.matter.refusal_reasons.is_empty());
    view.put("gaps", || chosen(&case.matter.answer_gaps));
    view.put("gaps_known", || !case.matter.answer_gaps.is_empty());
    view.put("since_complaint", || due::since_complaint(case).map(event).collect::<Value>());
    let is_answer = |e: &Event| matches!(e.what, What::Answered | What::Refused | What::Extended | What::IdDemanded);
    view.put("answered_since_complaint", || due::since_complaint(case).any(is_answer));
    view.put("outputs", || case.outputs.iter().map(|o| output(o, language)).collect::<Value>());
    view.put("outputs_wrong", || case.outputs.iter().any(|o| o.correct.is_some()));
    view.put("outputs_personal", || case.outputs.iter().any(|o| o.correct.is_none()));
    view.put("scope", || chosen(&case.matter.scope));
    if named.contains("answer_by")
        && let Some(day) = answer_by(case, today)
    {
        view.put("answer_by", || day.to_string());
    }
    if let Some(expenses) = &case.matter.expenses {
        view.put("expenses", || expenses.as_str());
    }
    if let Some(number) = parties.their_reference {
        view.put("their_reference", || number);
    }
    if let Recipient::Other { address, register, .. } = &case.recipient {
        view.put("recipient", || recipient(address, register.as_deref()));
    }
    let enclosures = case.enclosures.iter().enumerate();
    view.put("enclosures", || enclosures.map(|(i, e)| json!({ "number": i + 1, "title": e.title })).collect::<Value>());
    view.put("enclosures_on_paper", || case.enclosures.iter().any(|e| e.file.is_none()));
    view.values.into()
}

fn authority_values(authority: &AuthorityView) -> Value {
    let mut map = Map::new();
    map.insert("name".into(), authority.name.as_str().into());
    map.insert("eu".into(), authority.in_eea.into());
    map.insert("lead".into(), authority.lead.into());
    map.insert("country".into(), authority.country.code().into());
    map.insert("at_residence".into(), authority.at_residence.into());
    map.insert("own_form".into(), authority.own_form.into());
    map.insert("no_email".into(), authority.no_email.into());
    map.insert("id_copy".into(), authority.id_copy.into());
    put_some(&mut map, "website", authority.website.as_deref());
    put_some(&mut map, "form", authority.form.as_deref());
    put_some(&mut map, "demands", Some(authority.demands.as_str()).filter(|demands| !demands.is_empty()));
    map.into()
}

fn put_some(map: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        map.insert(name.to_owned(), value.into());
    }
}

fn sender(case: &Case) -> Value {
    let sender = &case.sender;
    let mut map = Map::new();
    map.insert("name".into(), sender.address.name.as_str().into());
    map.insert("address".into(), in_sentence(&Residence::from(&sender.address)).into());
    put_some(&mut map, "organisation", sender.organisation.as_deref());
    put_some(&mut map, "position", sender.position.as_deref());
    put_some(&mut map, "register", sender.register.as_deref());
    put_some(&mut map, "entity_list", sender.qualified_entity.as_ref().map(|e| e.list.as_str()));
    put_some(&mut map, "entity_number", sender.qualified_entity.as_ref().map(|e| e.number.as_str()));
    put_some(&mut map, "email", sender.email.as_deref());
    put_some(&mut map, "phone", sender.phone.as_deref());
    map.into()
}

/// Street, postal code and city in one line, divided by `divider`.
pub fn one_line(address: &Address, divider: &str) -> String {
    let home = Residence::from(address);
    joined(&home, home.postal_code.as_deref().unwrap_or(""), divider)
}

/// A postal code with a space in it, such as "D04 X2K5", as it stands in a sentence: on one line.
pub fn undivided(postal_code: &str) -> String {
    postal_code.replace(' ', "\u{a0}")
}

/// As [`one_line()`], for a sentence.
fn in_sentence(home: &Residence) -> String {
    joined(home, &undivided(home.postal_code.as_deref().unwrap_or("")), ", ")
}

fn joined(home: &Residence, code: &str, divider: &str) -> String {
    let mut parts: Vec<String> = home.lines.iter().map(|line| line.replace('\n', divider)).collect();
    parts.extend(home.country.city_lines(code, home.city.as_deref().unwrap_or("")));
    parts.join(divider).replace('\n', " ")
}

/// Where a represented person lives, with the country where the sender lives in another; nothing but a country is not told, nor what the
/// letterhead says of the sender already.
fn home(case: &Case, language: &Language) -> Option<String> {
    let home = case.represented.as_ref()?.residence.as_ref()?;
    let line = in_sentence(home);
    if home.country == case.sender.address.country && line == in_sentence(&Residence::from(&case.sender.address)) {
        return None;
    }
    let abroad = home.country != case.sender.address.country;
    let country = if abroad { format!(", {}", language.country_name(home.country)) } else { String::new() };
    (!line.is_empty()).then(|| line + &country)
}

fn person(case: &Case, language: &Language) -> Value {
    let mut map = Map::new();
    map.insert("name".into(), case.person().into());
    let basis = case.represented.as_ref().and_then(|represented| represented.basis);
    map.insert("basis".into(), basis.map_or("", Choice::word).into());
    if let Some(represented) = &case.represented {
        put_some(&mut map, "birth_year", represented.birth_year);
        put_some(&mut map, "enclosure", represented.enclosure);
        put_some(&mut map, "address", home(case, language));
    }
    map.into()
}

fn account(account: &Account, language: &Language) -> Value {
    let details = [&account.url, &account.handle, &account.email, &account.phone];
    let details: Vec<&str> = details.into_iter().filter_map(|d| d.as_deref()).collect();
    json!({ "service": language.service(&account.service), "details": details.join(", ") })
}

/// Each service of the directory with whether the person has an account there.
fn on(directory: &Directory, has: impl Fn(&str) -> bool) -> Value {
    let services = directory.service_ids().map(|id| (id.to_owned(), Value::from(has(id))));
    services.collect::<Map<_, _>>().into()
}

/// Each word of a list with whether it was chosen.
fn chosen<C: Choice + PartialEq>(those: &[C]) -> Value {
    C::ALL.iter().map(|c| (c.word().to_owned(), Value::from(those.contains(c)))).collect::<Map<_, _>>().into()
}

fn period(due: &Due) -> Value {
    json!({
        "ends": due.period.latest.to_string(),
        "certain": due.certain,
        "proven": due.proven,
        "from_identification": due.from_identification,
        "at_latest": due.at_latest,
        "late_extension": due.extension == Extension::Late,
        "doubtful_extension": due.extension == Extension::Doubtful,
    })
}

/// The day the sender asks for an answer by: the one of the case, else two weeks after the letter and then the next
/// working day of the controller's country. It is the sender's choice and no period of the law.
fn answer_by(case: &Case, today: NaiveDate) -> Option<NaiveDate> {
    case.matter.answer_by.or_else(|| days_after(today, 14, &case.calendar()))
}

fn recipient(address: &Address, register: Option<&str>) -> Value {
    let mut map = Map::new();
    map.insert("name".into(), address.name.replace('\n', ", ").into());
    map.insert("address".into(), in_sentence(&Residence::from(address)).into());
    put_some(&mut map, "register", register);
    map.into()
}

fn event(event: &Event, language: &Language, their_reference: Option<&str>) -> Value {
    let mut map = Map::new();
    map.insert("date".into(), event.day().to_string().into());
    map.insert("what".into(), event.what.word().into());
    let label = language.events.get(event.what.word()).cloned().unwrap_or_else(|| event.what.word().to_owned());
    map.insert("label".into(), label.into());
    let channel =
        event.channel.map(Channel::word).map(|w| language.channels.get(w).cloned().unwrap_or_else(|| w.to_owned()));
    put_some(&mut map, "channel", channel);
    put_some(&mut map, "received", event.received.filter(|_| !event.what.comes_in()).map(|d| d.to_string()));
    put_some(&mut map, "enclosure", event.enclosure);
    put_some(&mut map, "note", event.note.as_deref().filter(|note| Some(*note) != their_reference));
    map.into()
}

/// Values that are yes or no.
const FLAGS: [&str; 20] = [
    "short",
    "sealed",
    "objection_said",
    "asked_objection",
    "represented",
    "we",
    "joint_custody",
    "account_holder",
    "many_accounts",
    "posts",
    "only_chats",
    "many_grounds",
    "special_categories",
    "special_categories_if_any",
    "refusal_known",
    "enclosures_on_paper",
    "gaps_known",
    "answered_since_complaint",
    "outputs_wrong",
    "outputs_personal",
];

/// Values that are one text.
const TEXTS: [&str; 16] = [
    "training_year",
    "limitation_year",
    "signature",
    "country",
    "country_code",
    "account_email",
    "status",
    "today",
    "training_began",
    "reference",
    "role",
    "services",
    "own_grounds",
    "answer_by",
    "their_reference",
    "expenses",
];

fn output(output: &Output, language: &Language) -> Value {
    let mut map = Map::new();
    map.insert("date".into(), output.date.to_string().into());
    put_some(&mut map, "service", output.service.as_ref().map(|s| language.service(s)));
    map.insert("prompt".into(), output.prompt.as_str().into());
    map.insert("text".into(), output.text.as_str().into());
    put_some(&mut map, "correct", output.correct.as_deref());
    put_some(&mut map, "enclosure", output.enclosure);
    map.into()
}

/// A view with every value there is: what templates may name.
pub fn everything() -> Value {
    let period = json!({ "ends": "", "certain": true, "proven": true, "from_identification": true, "at_latest": true, "late_extension": true, "doubtful_extension": true });
    let event =
        json!({ "date": "", "what": "", "label": "", "channel": "", "received": "", "enclosure": 1, "note": "" });
    let last: Map<String, Value> = What::ALL.iter().map(|w| (w.word().to_owned(), event.clone())).collect();
    let mut all = json!({
        "sender": { "name": "", "organisation": "", "position": "", "register": "", "entity_list": "", "entity_number": "", "email": "", "phone": "", "address": "" },
        "person": { "name": "", "basis": "", "birth_year": 2013, "enclosure": 1, "address": "" },
        "accounts": [{ "service": "", "details": "" }], "elsewhere": [{ "service": "", "name": "" }],
        "controller": controller_view::everything(),
        "authority": { "name": "", "eu": true, "lead": true, "country": "", "at_residence": true, "own_form": true, "no_email": true, "id_copy": true, "website": "", "form": "", "demands": "" },
        "grounds": [""], "on": on(&Directory::builtin(), |_| true),
        "requests": chosen(Request::ALL), "refusal": chosen(RefusalReason::ALL), "scope": chosen(Scope::ALL), "gaps": chosen(AnswerGap::ALL),
        "outputs": [{ "date": "", "service": "", "prompt": "", "text": "", "correct": "", "enclosure": 1 }],
        "events": [event], "since_complaint": [event], "objection": event, "asked": event, "last": last,
        "period": period, "news": period,
        "recipient": { "name": "", "address": "", "register": "" },
        "enclosures": [{ "number": 1, "title": "" }],
    });
    if let Some(all) = all.as_object_mut() {
        all.extend(FLAGS.map(|name| (name.to_owned(), Value::from(true))));
        all.extend(TEXTS.map(|name| (name.to_owned(), Value::from(""))));
    }
    all
}
