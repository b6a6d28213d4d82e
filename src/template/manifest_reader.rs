//! Reads manifests, with every mistake at its place.
//!
//! In: the files of a manifest. Out: [`Manifest`], or all that is wrong with it (`template::manifest`): a word that is
//! not known, a field that is missing or unknown, a provision that does not exist.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::case::{Role, Status, What};
use crate::directory::Country;
use crate::law::provision::Provision;
use crate::law::refused::Refused;
use crate::problem::{Code, Place, Problem, Problems, Source};
use crate::read::choice::Choice;
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whose::Whose;
use crate::template::data_file;
use crate::template::manifest::{self, Manifest, RecipientKind};
use crate::template::starts::{Span, Starts};
use crate::visible::shown;
use crate::words::{Arg, Join};

/// Reads what a letter is for and its words in a language.
///
/// # Errors
/// Everything that is wrong with the two files.
pub fn of_parts(facts: &Arc<Source>, words: &Arc<Source>) -> Result<Manifest, Problems> {
    let mut problems = Problems::new();
    let facts = data_file::read(Whose::Manifest, facts, Facts::read, &mut problems);
    let words = data_file::read(Whose::Manifest, words, Words::read, &mut problems);
    join(facts.flatten(), words.flatten(), problems)
}

/// Reads a manifest of the earlier layout, which has all in one file for each language.
///
/// # Errors
/// Everything that is wrong with it.
pub fn of_whole(source: &Arc<Source>) -> Result<Manifest, Problems> {
    let mut problems = Problems::new();
    let both = |top: &mut TableReader<'_, '_>| (Facts::read(top), Words::read_beside(top, None));
    let (facts, words) = data_file::read(Whose::Manifest, source, both, &mut problems).unwrap_or_default();
    join(facts, words, problems)
}

fn join(facts: Option<Facts>, words: Option<Words>, problems: Problems) -> Result<Manifest, Problems> {
    let (Some(facts), Some(words), false) = (facts, words, problems.has_errors()) else {
        return Err(problems);
    };
    Ok(Manifest {
        title: words.title,
        subject: words.subject,
        recipient: facts.recipient,
        to_officer: facts.to_officer,
        controllers: facts.controllers,
        facts: facts.facts,
        controllers_at: facts.controllers_at,
        statuses: facts.statuses,
        roles: facts.roles,
        countries: facts.countries,
        bases: facts.bases,
        instrument: facts.instrument,
        starts: Starts { words: words.starts.or(facts.starts.words), ..facts.starts },
        event: facts.event,
        waits_for: facts.waits_for,
        needs: facts.needs,
        general_ground: facts.general_ground,
        caution: facts.caution,
        annex: words.annex,
        law_as_of: facts.law_as_of,
        reviewed: words.reviewed,
        sources: words.sources,
        doubts: words.doubts,
        found: Vec::new(),
    })
}

/// What a letter is for; see [`Manifest`].
struct Facts {
    recipient: RecipientKind,
    to_officer: bool,
    controllers: Vec<String>,
    facts: Vec<manifest::Fact>,
    controllers_at: Option<Place>,
    statuses: Vec<Status>,
    roles: Vec<Role>,
    countries: Vec<String>,
    bases: Vec<Provision>,
    instrument: bool,
    starts: Starts,
    event: Option<What>,
    waits_for: Option<manifest::Wait>,
    needs: Vec<manifest::CaseNeed>,
    general_ground: bool,
    caution: Option<BTreeMap<String, String>>,
    law_as_of: chrono::NaiveDate,
}

impl Facts {
    /// All fields are read before the first that is missing ends it, so that all problems are told.
    fn read(top: &mut TableReader<'_, '_>) -> Option<Facts> {
        let recipient = top.choice("recipient", Need::Required);
        let to_officer = top.boolean("to_officer", true);
        let controllers = top.texts("controllers", TextKind::Word).unwrap_or_default();
        let facts = top.choices("facts").unwrap_or_default();
        let statuses = required(top, "statuses", |top, field| top.choices(field));
        let roles = top.choices("roles").unwrap_or_else(|| Role::ALL.to_vec());
        let countries = top.all_parsed("countries", country).unwrap_or_default();
        let bases = required(top, "bases", |top, field| top.all_parsed(field, provision));
        let instrument = top.boolean("instrument", false);
        let starts = starts(top);
        let event = top.choice("event", Need::Optional);
        let waits_for = top.choice("waits_for", Need::Optional);
        let needs = top.choices("needs").unwrap_or_default();
        let general_ground = top.boolean("general_ground", false);
        let caution = caution(top);
        let law_as_of = top.date("law_as_of", Need::Required);
        Some(Facts {
            recipient: recipient?,
            to_officer,
            controllers,
            facts,
            controllers_at: top.place_of("controllers"),
            statuses: statuses?,
            roles,
            countries,
            bases: bases?,
            instrument,
            starts: starts?,
            event,
            waits_for,
            needs,
            general_ground,
            caution,
            law_as_of: law_as_of?,
        })
    }
}

/// What is said of a letter in a language; see [`Manifest`].
struct Words {
    title: String,
    subject: String,
    annex: Option<String>,
    starts: Option<String>,
    reviewed: String,
    sources: Vec<String>,
    doubts: Vec<String>,
}

impl Words {
    fn read(top: &mut TableReader<'_, '_>) -> Option<Words> {
        let starts = top.text("starts", Need::Optional, TextKind::Prose);
        Words::read_beside(top, starts)
    }

    /// The words in a file whose `starts` was read as what it is for.
    fn read_beside(top: &mut TableReader<'_, '_>, starts: Option<String>) -> Option<Words> {
        let title = top.text("title", Need::Required, TextKind::Line);
        let subject = top.text("subject", Need::Required, TextKind::Prose);
        let annex = top.text("annex", Need::Optional, TextKind::Prose);
        let reviewed = top.verbatim("reviewed", Need::Required);
        let sources = required(top, "sources", |top, field| top.texts(field, TextKind::Prose));
        let doubts = top.texts("doubts", TextKind::Prose).unwrap_or_default();
        Some(Words { title: title?, subject: subject?, annex, starts, reviewed: reviewed?, sources: sources?, doubts })
    }
}

/// A list that must be there.
fn required<'n, T>(
    top: &mut TableReader<'n, '_>,
    field: &'static str,
    read: impl FnOnce(&mut TableReader<'n, '_>, &'static str) -> Option<Vec<T>>,
) -> Option<Vec<T>> {
    if !top.has(field) {
        top.missing(field);
    }
    read(top, field)
}

fn provision(text: &str) -> Result<Provision, Problem> {
    text.parse().map_err(|refused: Refused| refused.into())
}

/// A warning by the languages of the program; a text is English, as earlier manifests have it.
fn caution(top: &mut TableReader<'_, '_>) -> Option<BTreeMap<String, String>> {
    if top.is_text("caution") {
        return top.text("caution", Need::Optional, TextKind::Prose).map(|text| [("en".to_owned(), text)].into());
    }
    top.table("caution", Need::Optional, |texts| texts.each_text().into_iter().collect())
}

fn country(text: &str) -> Result<String, Problem> {
    match Country::parse(text) {
        Some(country) if country.code() == text => Ok(text.to_owned()),
        meant => {
            let meant = meant.or_else(|| Country::suggest(text));
            let meant = meant.map(|country| country.code());
            Err(Code::TemplateManifestCountry { code: shown(text).into(), meant: meant.into() }.error())
        }
    }
}

/// The period that a letter starts: a table, or the sentence of an earlier manifest.
fn starts(top: &mut TableReader<'_, '_>) -> Option<Starts> {
    if !top.has("starts") {
        top.missing("starts");
        return None;
    }
    if !top.is_text("starts") {
        return top.table("starts", Need::Required, |table| {
            let span = table.choice("period", Need::Required);
            let provision = table.parsed("provision", Need::Optional, provision);
            Some(Starts { span: span?, provision, words: None })
        })?;
    }
    let prose = top.text("starts", Need::Required, TextKind::Prose)?;
    let read = Starts::from_prose(&prose);
    if read.is_none() {
        let words = Arg::list(Span::words().map(|word| format!("\"{word}\"")), Join::Comma);
        top.problem("starts", Code::TemplateManifestStarts { prose: shown(&prose).into(), words }.error());
    }
    read
}
