//! The texts of a letter while they are read.
//!
//! In: the files of a letter, one after the other. Out: templates, compiled and checked, the names they use, the phrases they want, and every problem.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use handlebars::Handlebars;

use super::bounds;
use super::compile::{NoTemplate, compile};
use super::fields;
use super::helpers;
use super::language::Language;
use super::parts;
use super::prints::Printing;
use crate::problem::{Code, Place, Problems, Source, did_you_mean};
use crate::text::markup::{LITERAL_END, LITERAL_START, literal};
use crate::words::Arg;

/// The texts of a letter while they are read.
pub(super) struct Texts {
    pub(super) registry: Handlebars<'static>,
    pub(super) problems: Problems,
    /// What letter and annex name.
    pub(super) names: BTreeSet<String>,
    /// What any of them names.
    pub(super) named: BTreeSet<String>,
    pub(super) sources: Vec<(String, Arc<Source>)>,
    /// Phrases that are printed and not read yet, with the file that prints them.
    pub(super) wanted: BTreeMap<String, String>,
    /// Which text prints which.
    pub(super) printing: BTreeMap<String, Printing>,
}

impl Texts {
    pub(super) fn new(language: &Arc<Language>) -> Self {
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        registry.register_escape_fn(literal);
        helpers::register(&mut registry, language);
        let (names, named, sources, wanted, printing) = Default::default();
        Texts { registry, problems: Problems::new(), names, named, sources, wanted, printing }
    }

    /// A ready-made ground. A letter without grounds prints none of its phrases.
    pub(super) fn add_ground(&mut self, name: String, source: Arc<Source>, printed: bool) {
        let wanted = self.wanted.clone();
        self.add(name, source);
        if !printed {
            self.wanted = wanted;
        }
    }

    pub(super) fn add(&mut self, name: String, source: Arc<Source>) {
        if source.text.contains([LITERAL_START, LITERAL_END]) {
            self.problems.push(Code::TemplateControlCharacter {}.error().file(source.name.clone()));
        }
        let steps = match bounds::check(&source) {
            Ok(steps) => steps,
            Err(problem) => {
                self.problems.push(problem);
                self.sources.push((name, source));
                return;
            }
        };
        match compile(&source.text, &name) {
            Ok(parsed) => {
                let checked = fields::check(&parsed, &source);
                self.problems.extend(checked.problems);
                let of_letter = [parts::LETTER, parts::ANNEX].contains(&name.as_str());
                if of_letter || name.starts_with(parts::PHRASE) {
                    self.names.extend(checked.names.iter().cloned());
                }
                self.named.extend(checked.names);
                let phrases = checked.prints.keys().filter_map(|name| name.strip_prefix(parts::PHRASE));
                self.wanted.extend(phrases.map(|id| (id.to_owned(), source.name.clone())));
                let printing = Printing { file: source.name.clone(), steps, others: checked.prints };
                self.printing.insert(name.clone(), printing);
                self.registry.register_template(&name, parsed);
            }
            Err(no_template) => {
                let NoTemplate { error, lines_before } = *no_template;
                let at = error.pos().map(|(line, column)| offset(&source.text, line + lines_before, column));
                let place = at.map(|at| Place { source: source.clone(), span: at..at + 1 });
                let problem = Code::TemplateSyntax { why: Arg::foreign(error.reason()) }.error();
                self.problems.push(problem.at(place).file(source.name.clone()));
            }
        }
        self.sources.push((name, source));
    }

    pub(super) fn no_phrase<'p>(&mut self, id: &str, by: &str, known: impl Iterator<Item = &'p str>) {
        let near = did_you_mean(id, known).into();
        self.problems.push(Code::TemplateUnknownPhrase { id: id.into(), near }.error().file(by));
    }
}

/// The byte offset of a one-based line and column.
pub fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let column: usize = text[start..].chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
    start + column
}
