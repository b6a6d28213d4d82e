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
use widerspruch::case::{Case, Recipient, Status};
use widerspruch::directory::Controller;
use widerspruch::letter::compose::{Draft, view_of};
use widerspruch::letter::plain_text::plain_text;
use widerspruch::letter::step_sheet::StepSheet;
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
