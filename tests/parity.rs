//! A letter says in every language what it says in German.
//!
//! For each letter, company, status and role, sparse and full: the headings, lists and tables of the letter, of its steps and of its form
//! are the same in number and size, every value of the case that German prints is printed (names, days, references, addresses on the web), and every
//! provision that German cites is cited. The sentences themselves are read by people.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use chrono::NaiveDate;
use common::root;
use serde_json::Value;
use widerspruch::case::{
    AnswerGap, Basis, Case, Channel, Recipient, RefusalReason, Request, Scope, SignatureKind, Status,
};
use widerspruch::directory::{Controller, Country};
use widerspruch::letter::compose::Draft;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::letter::step_sheet::StepSheet;
use widerspruch::letter::values::view_of;
use widerspruch::office::Office;
use widerspruch::read::choice::Choice;
use widerspruch::review::samples;
use widerspruch::template::{Language, Template, Templates};
use widerspruch::text::{Block, Labels};

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
/// The language that the others are compared with.
const LEADING: &str = "de";
/// Companies that differ: one with a known beginning and words of its own, one that relies on consent as well or asks whether it trains at all.
const COMPANIES: [&str; 4] = ["meta", "linkedin", "x", "openai"];

/// Citations that read the same in every language: "⟨21(1)⟩ GDPR". Those of statutes of one state are not compared: who writes in another language
/// is seldom under it.
const NEUTRAL: &str = r#"
and = " & "
to = "–"
and_of_another_act = " & "
letters = ["a","b","c","d","e","f","g","h","i","j","k","l","m","n","o","p","q","r","s","t","u","v","w","x","y"]
"#;
const PATTERNS: &str = r#"
article = "⟨{a}⟩"
paragraph = "⟨{a}({p})⟩"
paragraph_letter = "⟨{a}({p})({l})⟩"
paragraph_item = "⟨{a}({p})[{i}]⟩"
item = "⟨{a}[{i}]⟩"
item_letter = "⟨{a}[{i}]({l})⟩"
letter = "⟨{a}({l})⟩"
several = "⟨{a}⟩"
further_paragraph = "⟨+({p})⟩"
further_letter = "⟨+({l})⟩"
"#;

/// The built-in letters with such citations.
fn office() -> Office {
    let folder = tempfile::tempdir().unwrap();
    for tag in Office::builtin().templates.tags() {
        let own = fs::read_to_string(root().join("letter_templates").join(&tag).join("citation.toml")).unwrap();
        let own: toml::Table = own.parse().unwrap();
        let acts: Vec<&String> = own["acts"].as_table().unwrap().keys().collect();
        let acts = acts.iter().fold(String::new(), |all, act| all + &format!("\"{act}\" = \"{{c}} {act}\"\n"));
        let style = |prefix: &str| {
            let statutes = PATTERNS.replace(['⟨', '⟩'], "");
            let sections =
                if own.contains_key("sections") { format!("[{prefix}sections]\n{statutes}") } else { String::new() };
            format!("[{prefix}articles]\n{PATTERNS}\n{sections}\n[{prefix}acts]\n{acts}")
        };
        let mut text = format!("{NEUTRAL}\n{}", style(""));
        for form in own.get("forms").and_then(|forms| forms.as_table()).into_iter().flat_map(|forms| forms.keys()) {
            let _ = write!(text, "[forms.{form}]\n{NEUTRAL}\n{}", style(&format!("forms.{form}.")));
        }
        fs::create_dir_all(folder.path().join(&tag)).unwrap();
        fs::write(folder.path().join(&tag).join("citation.toml"), text).unwrap();
    }
    Office {
        templates: Templates::with_folder(folder.path()).unwrap_or_else(|p| panic!("{p:#?}")),
        ..Office::builtin()
    }
}

/// What a letter has, as far as it does not hang on the language.
#[derive(Default)]
struct Said {
    text: String,
    /// Headings, lists and tables in their order.
    shape: Vec<String>,
    /// How many steps each group has.
    steps: BTreeMap<&'static str, usize>,
    /// The text for a web form, where there is one and the case fits it.
    form: Option<String>,
    provisions: BTreeSet<String>,
    values: BTreeMap<String, String>,
}

fn shape(blocks: &[Block], shape: &mut Vec<String>) {
    shape.extend(blocks.iter().filter_map(|block| match block {
        Block::Heading(_) => Some("heading".to_owned()),
        Block::Quotation(_) => Some("quotation".to_owned()),
        Block::List { labels: Labels::Numbers, items } => Some(format!("numbered list of {}", items.len())),
        Block::List { items, .. } => Some(format!("list of {}", items.len())),
        Block::Table { header, rows } => Some(format!("table of {} × {}", header.len(), rows.len())),
        Block::Paragraph(_) => None,
    }));
}

/// The provisions of neutral citations, each by itself: "⟨15(1)⟩ & ⟨+(3)⟩" are 15(1) and 15(3).
fn provisions(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut before = String::new();
    for part in text.split('⟨').skip(1).filter_map(|rest| rest.split_once('⟩')).map(|(part, _)| part) {
        let whole = match part.strip_prefix('+') {
            Some(further) => {
                let end = match before.matches('(').count() {
                    0 => before.len(),
                    1 => before.find('(').unwrap(),
                    _ => before.rfind('(').unwrap(),
                };
                format!("{}{further}", &before[..end])
            }
            None => part.to_owned(),
        };
        // Several whole articles stand in one pattern: "15 & 17".
        found.extend(whole.split([',', '&', '–']).map(|one| one.trim().to_owned()));
        before = whole;
    }
    found
}

/// Every text of the case as the language prints it, by its path.
fn values(value: &Value, path: &str, language: &Language, found: &mut BTreeMap<String, String>) {
    match value {
        // What the language itself says is no value of the case.
        Value::Object(map) => {
            for (key, inner) in
                map.iter().filter(|(key, _)| !["words", "channel", "country", "title", "label"].contains(&key.as_str()))
            {
                values(inner, &format!("{path}.{key}"), language, found);
            }
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(n, inner)| values(inner, &format!("{path}.{n}"), language, found));
        }
        Value::String(text) => {
            let printed = text.parse::<NaiveDate>().map_or_else(|_| text.clone(), |day| language.long_date(day));
            if printed.chars().count() > 2 {
                found.insert(path.to_owned(), plain(&printed));
            }
        }
        _ => {}
    }
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said(office: &Office, template: &Template, case: &Case, draft: &Draft) -> Said {
    let mut said = Said::default();
    shape(&draft.letter.body, &mut said.shape);
    if let Some(annex) = &draft.letter.annex {
        said.shape.push("annex".to_owned());
        shape(&annex.body, &mut said.shape);
    }
    for step in &draft.next_steps {
        *said.steps.entry(step.group.map_or("", |group| group.word())).or_default() += 1;
    }
    said.shape.push(format!("{} enclosures", draft.letter.enclosures.titles.len()));
    said.text = format!("{}\n{}", plain_text(&draft.letter), StepSheet::of(draft).plain_text());
    said.form = office.form_text(case, draft).ok();
    said.text.extend(said.form.iter().map(String::as_str));
    said.provisions = provisions(&said.text);
    said.text = plain(&said.text);
    let view = view_of(case, template, &office.directory, DATE).unwrap_or_default();
    values(&view, "", &template.language, &mut said.values);
    said
}

/// What the one lacks beside the other.
fn lacks(leading: &Said, other: &Said) -> Vec<String> {
    let mut lacks = Vec::new();
    if leading.shape != other.shape {
        lacks.push(format!("is made of {:?}\n      German is made of {:?}", other.shape, leading.shape));
    }
    lacks
        .extend(leading.provisions.difference(&other.provisions).map(|provision| format!("does not cite {provision}")));
    for (group, count) in &leading.steps {
        let there = other.steps.get(group).copied().unwrap_or_default();
        if there < *count {
            lacks.push(format!("has {there} steps {group}, German {count}"));
        }
    }
    for (path, value) in &leading.values {
        let Some(printed) = other.values.get(path) else { continue };
        if leading.text.contains(value.as_str()) && !other.text.contains(printed.as_str()) {
            lacks.push(format!("does not print {path} ({printed})"));
        }
    }
    lacks
}

fn cases(office: &Office, template: &Template, about: &Controller) -> Vec<(String, Case)> {
    let mut cases = Vec::new();
    for status in samples::statuses(template, about) {
        for (name, role) in samples::roles().filter(|(_, role)| template.manifest.roles.contains(role)) {
            let mut sample = |holder: bool, full: bool| {
                let which = format!(
                    "{} {} {name}{}{}",
                    about.id,
                    status.word(),
                    if holder { "" } else { " without an account" },
                    if full { ", full" } else { "" }
                );
                let case = samples::of(template, &office.directory, about, status, name, holder, full);
                cases.push((which, case.unwrap()));
            };
            sample(true, true);
            sample(true, false);
            if role == widerspruch::case::Role::Oneself {
                sample(false, true);
            }
            if template.manifest.is_complaint() && status == Status::Ignored && about.id == COMPANIES[0] {
                // Those of whose demands something is known.
                for id in ["fr", "it", "es", "pl", "nl"] {
                    let mut case = samples::of(template, &office.directory, about, status, name, true, false).unwrap();
                    case.recipient = Recipient::Authority(id.into());
                    cases.push((format!("{} {} {name} to {id}", about.id, status.word()), case));
                }
            }
        }
    }
    cases
}

/// The roles in which fields are changed one by one; those after the first in the first status alone.
const VARIED: [&str; 4] = ["self", "child", "ward", "client-organisation"];

/// The case with each of its fields changed by itself, also those that no sample sets.
fn variations(case: &Case) -> Vec<(String, Case)> {
    let mut all = Vec::new();
    let mut vary = |what: String, change: &dyn Fn(&mut Case)| {
        let mut changed = case.clone();
        change(&mut changed);
        all.push((what, changed));
    };
    if let Some(represented) = &case.represented {
        for basis in [None, Some(Basis::Court), Some(Basis::Power)] {
            vary(format!("represented.basis {basis:?}"), &|c| c.represented.as_mut().unwrap().basis = basis);
        }
        let custody = !represented.joint_custody;
        vary("represented.joint_custody".into(), &|c| c.represented.as_mut().unwrap().joint_custody = custody);
        vary("no represented.enclosure".into(), &|c| c.represented.as_mut().unwrap().enclosure = None);
        vary("no represented.birth_year".into(), &|c| c.represented.as_mut().unwrap().birth_year = None);
        vary("no represented.street".into(), &|c| c.represented.as_mut().unwrap().residence = None);
    }
    for kind in [SignatureKind::Blank, SignatureKind::Typed, SignatureKind::None] {
        vary(format!("signature.kind {}", kind.word()), &|c| c.signature.kind = kind);
    }
    for answer in [None, Some(true), Some(false)] {
        vary(format!("matter.special_categories {answer:?}"), &|c| c.matter.special_categories = answer);
    }
    for request in Request::ALL {
        vary(format!("without matter.requests {}", request.word()), &|c| c.matter.requests.retain(|r| r != request));
    }
    for reason in RefusalReason::ALL {
        vary(format!("matter.refusal_reasons {}", reason.word()), &|c| c.matter.refusal_reasons = vec![*reason]);
    }
    for gap in AnswerGap::ALL {
        vary(format!("matter.answer_gaps {}", gap.word()), &|c| c.matter.answer_gaps = vec![*gap]);
    }
    for scope in Scope::ALL {
        vary(format!("matter.scope {}", scope.word()), &|c| c.matter.scope = vec![*scope]);
    }
    for ground in &case.matter.grounds {
        vary(format!("without matter.grounds {ground}"), &|c| c.matter.grounds.retain(|id| id != ground));
    }
    vary("no matter.grounds".into(), &|c| c.matter.grounds.clear());
    vary("no matter.own_grounds".into(), &|c| c.matter.own_grounds = None);
    vary("no matter.expenses".into(), &|c| c.matter.expenses = None);
    vary("matter.answer_by".into(), &|c| c.matter.answer_by = NaiveDate::from_ymd_opt(2027, 1, 15));
    vary("no reference".into(), &|c| c.reference = None);
    vary("no sender.email".into(), &|c| c.sender.email = None);
    vary("no sender.phone".into(), &|c| c.sender.phone = None);
    vary("no sender.register".into(), &|c| c.sender.register = None);
    vary("no sender.position".into(), &|c| c.sender.position = None);
    for code in ["AT", "FR"] {
        let country = Country::parse(code).unwrap();
        vary(format!("sender.country {code}"), &|c| c.sender.address.country = country);
    }
    vary("no recipient.register".into(), &|c| {
        if let Recipient::Other { register, .. } = &mut c.recipient {
            *register = None;
        }
    });
    if matches!(case.recipient, Recipient::Authority(_)) {
        for id in ["ie", "at", "gb", "ch", "es", "pl", "fr", "be", "nl", "gr"] {
            vary(format!("recipient.authority {id}"), &|c| c.recipient = Recipient::Authority(id.into()));
        }
    }
    if !case.accounts.is_empty() {
        vary("no account.url".into(), &|c| c.accounts[0].url = None);
        vary("no account.handle".into(), &|c| c.accounts[0].handle = None);
        vary("no account.email".into(), &|c| c.accounts[0].email = None);
        vary("account.phone".into(), &|c| c.accounts[0].phone = Some("+49 170 0000000".into()));
        vary("no account".into(), &|c| c.accounts.clear());
        vary("no account_holder".into(), &|c| {
            c.accounts.clear();
            c.matter.account_holder = false;
        });
    }
    for (index, event) in case.events.iter().enumerate() {
        let what = event.what.word();
        for channel in Channel::ALL.iter().copied().map(Some).chain([None]) {
            vary(format!("event.channel of {what}: {channel:?}"), &|c| c.events[index].channel = channel);
        }
        vary(format!("no event.received of {what}"), &|c| c.events[index].received = None);
        vary(format!("no event.enclosure of {what}"), &|c| c.events[index].enclosure = None);
        vary(format!("no event.note of {what}"), &|c| c.events[index].note = None);
        vary(format!("no event {what}"), &|c| drop(c.events.remove(index)));
    }
    if !case.outputs.is_empty() {
        vary("no output.correct".into(), &|c| c.outputs[0].correct = None);
        vary("no output.service".into(), &|c| c.outputs[0].service = None);
        vary("no output.enclosure".into(), &|c| c.outputs[0].enclosure = None);
    }
    all
}

/// Letter, steps and form in one text.
fn whole_text(office: &Office, case: &Case) -> Option<String> {
    let draft = office.draft(case, DATE).ok()?;
    let form = office.form_text(case, &draft).unwrap_or_default();
    Some(format!("{}\n{}\n{form}", plain_text(&draft.letter), StepSheet::of(&draft).plain_text()))
}

/// A field that changes what German says changes what every language says: else that language keeps silent about it, or says it without
/// being asked.
#[test]
fn a_field_that_german_prints_is_printed_in_every_language() {
    let office = Office::builtin();
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let (mut fields, mut compared) = (BTreeSet::new(), 0);
    for kind in office.templates.kinds() {
        let leading = office.templates.get(&kind, LEADING).unwrap_or_else(|p| panic!("{kind}: {p:#?}"));
        let about = samples::controllers(&leading, &office.directory).into_iter().find(|c| c.id == COMPANIES[0]);
        let Some(about) = about else { continue };
        for (nth, status) in samples::statuses(&leading, about).enumerate() {
            for (name, _) in samples::roles().filter(|(_, role)| leading.manifest.roles.contains(role)) {
                if !VARIED.contains(&name) || (nth > 0 && name != VARIED[0]) {
                    continue;
                }
                let base = samples::of(&leading, &office.directory, about, status, name, true, true).unwrap();
                let Some(german) = whole_text(&office, &base) else { continue };
                let prints = |(_, case): &(String, Case)| whole_text(&office, case).is_some_and(|text| text != german);
                let printed: Vec<(String, Case)> = variations(&base).into_iter().filter(prints).collect();
                for tag in office.templates.tags().into_iter().filter(|tag| tag != LEADING) {
                    if office.templates.get(&kind, &tag).is_err() {
                        continue;
                    }
                    let in_language = |case: &Case| {
                        let case = Case { language: Some(tag.clone()), ..case.clone() };
                        whole_text(&office, &case)
                    };
                    let unchanged = in_language(&base);
                    for (what, case) in &printed {
                        fields.insert(what.clone());
                        compared += 1;
                        if in_language(case).is_none_or(|text| Some(text) == unchanged) {
                            let which = format!("{} {name}", status.word());
                            told.entry(format!("{tag} {kind}: {what}")).or_default().push(which);
                        }
                    }
                }
            }
        }
    }
    assert!(compared > 5_000 && fields.len() > 60, "only {compared} letters in {} fields", fields.len());
    let told: Vec<String> = told.iter().map(|(what, cases)| format!("{what} ({})", cases.join(", "))).collect();
    assert!(told.is_empty(), "{compared} letters were compared; these do not change:\n{}", told.join("\n"));
}

#[test]
fn a_letter_says_in_every_language_what_it_says_in_german() {
    let office = office();
    let others: Vec<String> = office.templates.tags().into_iter().filter(|tag| tag != LEADING).collect();
    // The same lack in many cases is told once, with the first of them.
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut compared = 0;
    for kind in office.templates.kinds() {
        let leading = office.templates.get(&kind, LEADING).unwrap_or_else(|p| panic!("{kind}: {p:#?}"));
        for about in
            samples::controllers(&leading, &office.directory).into_iter().filter(|c| COMPANIES.contains(&c.id.as_str()))
        {
            for (which, case) in cases(&office, &leading, about) {
                let draft = |case: &Case, tag: &str| {
                    office.draft(case, DATE).unwrap_or_else(|p| panic!("{tag} {kind} {which}: {p:#?}"))
                };
                let wanted = said(&office, &leading, &case, &draft(&case, LEADING));
                for tag in &others {
                    let Ok(template) = office.templates.get(&kind, tag) else { continue };
                    let mut case = case.clone();
                    case.language = Some(tag.clone());
                    let found = lacks(&wanted, &said(&office, &template, &case, &draft(&case, tag)));
                    compared += 1;
                    for lack in found {
                        told.entry(format!("{tag} {kind} {lack}")).or_default().push(which.clone());
                    }
                }
            }
        }
    }
    assert!(compared > 500, "only {compared} letters were compared");
    let told: Vec<String> =
        told.iter().map(|(lack, cases)| format!("{lack}\n    {} cases: {}", cases.len(), cases[0])).collect();
    assert!(told.is_empty(), "{compared} letters were compared.\n{}", told.join("\n"));
}
