//! Reads letters as a careful lawyer would.
//!
//! In: templates and the directory. Out: a [`Report`]: whether every sample case of every letter renders, whether
//! every branch of its texts was taken at least once, and whether a sentence claims what must not be claimed
//! (`claims`, one small file each). The same check runs over our own letters in the tests and over a user's with
//! `templates check DIR`.

pub mod branches;
pub mod claims;
mod languages;
mod sample;
pub mod samples;
mod variants;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::NaiveDate;
use serde::Serialize;

use crate::case::Case;
use crate::case::load::unknown_id;
use crate::directory::Directory;
use crate::letter::compose::{Draft, compose};
use crate::letter::form_text::{self, Length};
use crate::letter::plain_text::plain_text;
use crate::letter::values::view_of;
use crate::paper::fonts::Faces;
use crate::problem::{Among, Code, Problem, Problems, Severity};
use crate::template::company_words::COMPANIES_FILE;
use crate::template::library::{FORM_FILE, MANIFEST_FILE, WORDS_FILE};
use crate::template::{Template, Templates, parts};
use crate::text::steps;
use branches::{Branches, Shared};
use claims::{CLAIMS_FILE, Claims};

/// What the check found.
pub struct Report {
    /// Everything that is wrong.
    pub problems: Problems,
    /// What was looked at, a line a letter.
    pub summary: Vec<Summary>,
}

/// What was looked at for one letter.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// The letter.
    pub kind: String,
    /// Its language.
    pub language: String,
    /// Sample cases it was filled with.
    pub samples: usize,
    /// Branches of its texts.
    pub branches: usize,
}

/// Files of a language that all its letters rest on.
const SHARED: [&str; 6] =
    ["language.toml", "citation.toml", "grounds.toml", "phrases.toml", COMPANIES_FILE, CLAIMS_FILE];

/// Checks every letter that stands in `folder`, with the built-in language files where the folder has none.
pub fn check(templates: &Templates, folder: &Path, directory: &Directory, today: NaiveDate) -> Report {
    let own = templates.all().into_iter().filter(|(language, kind)| {
        [MANIFEST_FILE, WORDS_FILE, "letter.hbs", "annex.hbs", "next-steps.hbs", FORM_FILE]
            .iter()
            .any(|f| folder.join(language).join(kind).join(f).is_file())
            || folder.join(kind).join(MANIFEST_FILE).is_file()
            || SHARED.iter().any(|f| folder.join(language).join(f).is_file())
    });
    let mut report = check_letters(templates, own, directory, today);
    push_new(&mut report.problems, languages::check(templates, directory));
    // A letter of one's own answers for its own texts, not for branches of built-in phrases that it does not take.
    let of_builtin = |p: &Problem| {
        matches!(p.code, Code::TemplateBranchNeverTaken {} | Code::TemplateElseNeverTaken {})
            && p.place.as_ref().is_some_and(|place| place.source.name.starts_with("<builtin>"))
    };
    report.problems = report.problems.into_iter().filter(|p| !of_builtin(p)).collect::<Vec<_>>().into();
    report
}

/// Checks the given letters, as language and kind.
pub fn check_letters(
    templates: &Templates,
    letters: impl IntoIterator<Item = (String, String)>,
    directory: &Directory,
    today: NaiveDate,
) -> Report {
    let faces = Faces::built_in();
    let letters: Vec<(String, String)> = letters.into_iter().collect();
    let mut report = Report { problems: Problems::new(), summary: Vec::new() };
    let mut claims = BTreeMap::new();
    for (language, _) in &letters {
        claims.entry(language.clone()).or_insert_with(|| {
            Claims::of(templates, language).map_err(|found| push_new(&mut report.problems, found)).ok()
        });
    }
    let one = |(language, kind): &(String, String)| {
        let claims = claims.get(language).and_then(Option::as_ref);
        match templates.get(kind, language) {
            Ok(template) => letter(&template, claims, templates, directory, &faces, today),
            Err(problems) => Read { problems, broken: true, summary: None, phrases: Vec::new() },
        }
    };
    // The branches of phrases that no letter takes, by language.
    let mut shared: BTreeMap<&str, BTreeMap<Shared, (bool, Problem)>> = BTreeMap::new();
    let mut broken = BTreeSet::new();
    let all = on_all_cores(&letters, one);
    for ((language, _), read) in letters.iter().zip(all) {
        push_new(&mut report.problems, read.problems);
        report.summary.extend(read.summary);
        if read.broken {
            broken.insert(language.as_str());
        }
        let of_language = shared.entry(language).or_default();
        for (branch, taken, problem) in read.phrases {
            of_language.entry(branch).or_insert((false, problem)).0 |= taken;
        }
    }
    // A letter that could not be filled takes no branch: that is no further mistake.
    shared.retain(|language, _| !broken.contains(language));
    let never = shared.into_values().flat_map(BTreeMap::into_values).filter(|(taken, _)| !taken);
    report.problems.extend(never.map(|(_, problem)| problem));
    report
}

/// What was found in one letter.
struct Read {
    problems: Problems,
    /// Some sample could not be filled.
    broken: bool,
    summary: Option<Summary>,
    phrases: Vec<(Shared, bool, Problem)>,
}

/// What a function makes of each item, in their order.
fn on_all_cores<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = AtomicUsize::new(0);
    let mut made: Vec<(usize, R)> = std::thread::scope(|scope| {
        let work = || {
            let take = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|index| *index < items.len());
            std::iter::from_fn(take).map(|index| (index, make(&items[index]))).collect::<Vec<_>>()
        };
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|t| t.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    made.sort_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, result)| result).collect()
}

fn letter(
    template: &Template,
    claims: Option<&Claims>,
    templates: &Templates,
    directory: &Directory,
    faces: &Faces,
    today: NaiveDate,
) -> Read {
    let mut problems: Problems = unknown_controllers(template, directory).into();
    if problems.has_errors() {
        // No sample could be made.
        return Read { problems, broken: true, summary: None, phrases: Vec::new() };
    }
    let mut branches = Branches::of(template);
    let samples = samples::matrix(template, directory);
    let mut broken = false;
    // Hundreds of samples share most of their paragraphs; a claim stands within one of them, so each is read once.
    let read = RefCell::new(HashSet::new());
    let claimed = |text: &str| {
        let new: Vec<&str> = text.lines().filter(|line| read.borrow_mut().insert((*line).to_owned())).collect();
        claims.map(|claims| claims.check(&new.join("\n"), template)).unwrap_or_default()
    };
    for (name, case) in &samples {
        match compose(case, templates, directory, faces, &Default::default(), today) {
            Ok(draft) => {
                push_new(&mut problems, claimed(&text_of(&draft)));
                push_new(&mut problems, form(case, template, directory, today, &claimed));
                push_new(&mut problems, too_many_steps(&draft, template, name));
                if let Some(mut view) = view_of(case, template, directory, today) {
                    branches.take(&view);
                    Length::Short.put(&mut view);
                    branches.take_form(&view);
                }
            }
            Err(found) => {
                broken = true;
                let errors = found.into_iter().filter(|p| p.severity == Severity::Error);
                let in_sample = |p| Problem { among: Some(Box::new(Among::Samples(name.clone()))), ..p };
                push_new(&mut problems, errors.map(in_sample));
            }
        }
    }
    if !broken {
        problems.extend(branches.never_taken());
    }
    let summary = Summary {
        kind: template.kind.clone(),
        language: template.language.tag.clone(),
        samples: samples.len(),
        branches: branches.count(),
    };
    Read { problems, broken, summary: Some(summary), phrases: branches.of_phrases() }
}

/// Controllers of a manifest that the directory does not have.
fn unknown_controllers(template: &Template, directory: &Directory) -> Vec<Problem> {
    let known: Vec<&str> = directory.controllers().map(|c| c.id.as_str()).collect();
    let manifest = &template.manifest;
    let unknown = manifest.controllers.iter().filter(|id| !known.contains(&id.as_str()));
    let problem = |id: &String| {
        unknown_id(id, &known, |id, near| Code::TemplateManifestController { id, near })
            .field("controllers")
            .at(manifest.controllers_at.clone())
    };
    unknown.map(problem).collect()
}

/// What is wrong with the text for a web form, if the letter has one.
fn form(
    case: &Case,
    template: &Template,
    directory: &Directory,
    today: NaiveDate,
    claimed: &dyn Fn(&str) -> Vec<Problem>,
) -> Vec<Problem> {
    if template.source(parts::FORM).is_none() {
        return Vec::new();
    }
    let said = Length::ALL.map(|length| match form_text::filled(case, template, directory, today, length) {
        Ok(text) => claimed(&text),
        Err(problem) => vec![problem],
    });
    said.into_iter().flatten().collect()
}

/// Steps that nobody would read to the end.
fn too_many_steps(draft: &Draft, template: &Template, sample: &str) -> Option<Problem> {
    let count = steps::count(&draft.next_steps);
    (count > steps::MOST).then(|| {
        let source = template.source(parts::NEXT_STEPS);
        Code::TemplateTooManySteps { count: count.into(), sample: sample.into(), most: steps::MOST.into() }
            .error()
            .file(source.map_or_else(|| template.kind.clone(), |s| s.name.clone()))
    })
}

fn text_of(draft: &Draft) -> String {
    format!("{}\n\n{}", plain_text(&draft.letter), steps::texts(&draft.next_steps).join("\n"))
}

/// The same mistake shows in hundreds of samples; it is reported once.
fn push_new(problems: &mut Problems, found: impl IntoIterator<Item = Problem>) {
    for problem in found {
        let known = problems.iter().any(|p| {
            p.code.variant() == problem.code.variant() && same_place(p, &problem) && p.advice() == problem.advice()
        });
        if !known {
            problems.push(problem);
        }
    }
}

fn same_place(a: &Problem, b: &Problem) -> bool {
    a.place == b.place && a.file_name() == b.file_name()
}
