//! The controller of a case as templates see it.
//!
//! In: its record, the accounts of the case, a language. Out: the value `controller`: names, what is known of the training, forms that fit
//! the accounts, and what the record says in the words of the language. All of it is data of the directory; nothing is left out that a
//! template may name, but what the record does not have.

use serde_json::{Map, Value, json};

use super::language::Language;
use super::view::undivided;
use crate::case::{Case, Service};
use crate::directory::{Basis, Controller, DataKind, Directory, Form, FormUse, Words};

/// The value.
pub fn of(case: &Case, controller: &Controller, directory: &Directory, language: &Language) -> Value {
    let training = &controller.training;
    let address = controller.address_lines().get(1..).unwrap_or_default().join(", ");
    let code = controller.postal_code.as_deref().unwrap_or_default();
    let mut map = Map::new();
    let mut put = |name: &str, value: Value| map.insert(name.to_owned(), value);
    put("name", controller.legal_name.as_str().into());
    put("short", controller.short_name().into());
    put("address", address.replace(code, &undivided(code)).into());
    put("country", language.country_name(controller.country).into());
    put("country_code", controller.country.code().into());
    put("many_services", (controller.services.len() > 1 || controller.group.is_some()).into());
    put("linked_accounts", controller.linked_accounts.into());
    put("ask_whether", training.ask_whether.into());
    put("legitimate_interests", controller.relies_on(Basis::LegitimateInterests).into());
    put("consent", controller.relies_on(Basis::Consent).into());
    put("data", data(controller));
    put("setting_future_only", training.setting_future_only.into());
    put("hosts", controller.hosts.clone().into());
    put("objection_forms", objection_forms(case, controller, directory, language).into());
    put("has_objection_form", controller.forms.iter().any(|form| form.serves(FormUse::Objection)).into());
    put("words", words(controller, language));
    let form = |what| controller.forms.iter().find(|form: &&Form| form.serves(what));
    let address = |form: &Form| json!({ "url": form.url });
    let models = (!training.models.is_empty()).then(|| language.join(&training.models));
    for (name, value) in [
        ("group", controller.group.clone().map(Value::from)),
        ("ai", training.ai.clone().map(Value::from)),
        ("models", models.map(Value::from)),
        ("email", controller.email.clone().map(Value::from)),
        ("setting_url", setting_url(controller).map(Value::from)),
        ("contact", form(FormUse::Contact).map(named)),
        ("no_account_form", form(FormUse::NoAccount).map(address)),
        ("third_party_form", form(FormUse::ThirdParty).map(address)),
        ("form_for_all", form_for_all(controller).map(named)),
    ] {
        if let Some(value) = value {
            map.insert(name.to_owned(), value);
        }
    }
    map.into()
}

/// The page of its setting, where that is not the form that is named anyway.
fn setting_url(controller: &Controller) -> Option<&str> {
    let url = controller.training.setting_url.as_deref()?;
    controller.forms.iter().all(|form| form.url != url).then_some(url)
}

/// The services that are meant in a case: those of its accounts, else those that the record says.
pub fn meant(case: &Case, controller: &Controller) -> Vec<Service> {
    let mut services: Vec<Service> = Vec::new();
    for account in &case.accounts {
        if !services.contains(&account.service) {
            services.push(account.service.clone());
        }
    }
    if services.is_empty() {
        services = controller.meant_services().map(|service| Service::of(controller, service)).collect();
    }
    services
}

fn data(controller: &Controller) -> Value {
    json!({
        "posts": controller.trains_with(DataKind::Posts),
        "chats": controller.trains_with(DataKind::Chats),
        "web": controller.trains_with(DataKind::Web),
    })
}

fn named(form: &Form) -> Value {
    let mut value = json!({ "url": form.url });
    if let (Some(since), Some(map)) = (form.since, value.as_object_mut()) {
        map.insert("since".to_owned(), since.to_string().into());
    }
    value
}

/// The form of a company with several services that takes objections for all of them, besides those for single ones. Where an
/// objection form is for all services already, no other is said to be.
fn form_for_all(controller: &Controller) -> Option<&Form> {
    if controller.forms.iter().any(|form| form.services.is_empty() && form.serves(FormUse::Objection)) {
        return None;
    }
    let objection = |url: &str| controller.forms.iter().any(|f| f.url == url && f.serves(FormUse::Objection));
    let contact = controller.forms.iter().find(|form| form.serves(FormUse::Contact))?;
    (controller.services.len() > 1 && !objection(&contact.url)).then_some(contact)
}

/// Forms to object with, for each service that is meant; a service that has none has no address. Those for all services come last.
fn objection_forms(case: &Case, controller: &Controller, directory: &Directory, language: &Language) -> Vec<Value> {
    let mut forms = Vec::new();
    let for_objection = |form: &&Form| form.serves(FormUse::Objection) || form.serves(FormUse::ThirdParty);
    let for_all = |form: &&Form| form.services.is_empty() && form.serves(FormUse::Objection);
    for service in meant(case, controller) {
        let Some((answers, _)) = directory.service(&service.id) else { continue };
        let own = answers.forms.iter().filter(for_objection).filter(|form| form.services.contains(&service.id));
        let own: Vec<Value> = own
            .map(|form| {
                let label = label(form, &answers.id, language).unwrap_or_else(|| language.service(&service));
                json!({ "label": label, "url": form.url })
            })
            .collect();
        if own.is_empty() && !answers.forms.iter().any(|form| for_all(&form)) {
            forms.push(json!({ "label": language.service(&service) }));
        }
        forms.extend(own);
    }
    forms.extend(controller.forms.iter().filter(for_all).map(|form| {
        label(form, &controller.id, language)
            .map_or_else(|| json!({ "url": form.url }), |label| json!({ "label": label, "url": form.url }))
    }));
    forms
}

/// What stands before the address of a form: by the record, else by the language.
fn label<'l>(form: &'l Form, id: &str, language: &'l Language) -> Option<&'l str> {
    let of_language = || language.companies.get(id)?.forms.get(&form.url);
    form.label_in(&language.tag).or_else(|| of_language().map(String::as_str))
}

/// What the record says in the language, else the language of the company; lists are there in any case.
fn words(controller: &Controller, language: &Language) -> Value {
    let of_language = language.companies.get(&controller.id).map(|company| company.words.clone()).unwrap_or_default();
    let words = match controller.words_in(&language.tag) {
        Some(own) => own.over(&of_language),
        None => of_language,
    };
    let mut value = serde_json::to_value(words).unwrap_or_default();
    if let Some(map) = value.as_object_mut() {
        map.retain(|_, text| !text.is_null());
    }
    value
}

/// Every value there is.
pub fn everything() -> Value {
    let form = json!({ "url": "", "since": "" });
    let mut words = serde_json::to_value(Words::default()).unwrap_or_default();
    if let Some(words) = words.as_object_mut() {
        for (_, text) in words.iter_mut() {
            *text = if text.is_null() { "".into() } else { json!([""]) };
        }
    }
    json!({
        "name": "", "short": "", "address": "", "country": "", "country_code": "", "group": "", "ai": "", "models": "", "email": "",
        "many_services": true, "linked_accounts": true, "ask_whether": true, "legitimate_interests": true, "consent": true,
        "data": { "posts": true, "chats": true, "web": true },
        "setting_future_only": true, "setting_url": "", "hosts": [""], "has_objection_form": true,
        "objection_forms": [{ "label": "", "url": "" }],
        "contact": form, "no_account_form": { "url": "" }, "third_party_form": { "url": "" }, "form_for_all": form, "words": words,
    })
}
