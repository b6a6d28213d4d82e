//! Whether every branch of a template is taken by some sample.
//!
//! In: a template and the values of sample cases. Out: a problem for each branch that no sample takes: it is never
//! read by anybody before a client's letter takes it. Each branch of the parsed template gets a mark at its
//! start; a branch was taken when its mark stands in what came out.

use std::collections::BTreeSet;
use std::sync::Arc;

use handlebars::Handlebars;
use handlebars::template::{HelperTemplate, TemplateElement};
use serde_json::Value;

use crate::problem::{Code, Place, Problem, Source};
use crate::template::render::text_of_part;
use crate::template::{Template, texts};

/// Encloses the number of a branch (SOH, which no template holds).
const MARK: char = '\u{1}';

/// The branches of a template and which of them were taken.
pub struct Branches {
    marked: Template,
    places: Vec<Branch>,
    taken: BTreeSet<usize>,
}

/// A branch of a phrase, which belongs to no letter alone: the file, where in it, whether it is the one behind `else`.
pub type Shared = (String, usize, bool);

impl Branches {
    /// All branches of all texts of a template, none taken yet.
    pub fn of(template: &Template) -> Self {
        let mut places = Vec::new();
        let mut registry: Handlebars<'static> = template.registry.clone();
        for (name, source) in &template.sources {
            // A letter without grounds never takes their branches.
            if name.starts_with(crate::template::parts::GROUND) && !template.uses("grounds") {
                continue;
            }
            if let Some(parsed) = template.registry.get_template(name) {
                let mut parsed = parsed.clone();
                let shared = name.starts_with(crate::template::parts::PHRASE);
                mark(&mut parsed, source, shared, &mut places);
                registry.register_template(name, parsed);
            }
        }
        let marked = Template {
            kind: template.kind.clone(),
            language: template.language.clone(),
            manifest: template.manifest.clone(),
            registry,
            names: template.names.clone(),
            named: template.named.clone(),
            sources: template.sources.clone(),
        };
        Branches { marked, places, taken: BTreeSet::new() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.places.len()
    }

    /// Fills the template with values and notes which branches were taken.
    pub fn take(&mut self, view: &Value) {
        let Ok(context) = handlebars::Context::wraps(view) else {
            return;
        };
        for (name, _) in &self.marked.sources {
            // Grounds and phrases are printed from within the letter; alone they would count as read when nobody printed
            // them.
            if [crate::template::parts::GROUND, crate::template::parts::PHRASE].iter().any(|p| name.starts_with(p)) {
                continue;
            }
            if let Ok(text) = text_of_part(&self.marked, name, &context) {
                self.taken.extend(numbers(&text));
            }
        }
    }

    /// The same of its text for a web form alone, if it has one.
    pub fn take_form(&mut self, view: &Value) {
        let form = crate::template::parts::FORM;
        let Ok(context) = handlebars::Context::wraps(view) else { return };
        if self.marked.source(form).is_some()
            && let Ok(text) = text_of_part(&self.marked, form, &context)
        {
            self.taken.extend(numbers(&text));
        }
    }

    /// A problem for each branch of the letter itself that was not taken.
    pub fn never_taken(&self) -> Vec<Problem> {
        let own = |(number, branch): &(usize, &Branch)| !branch.shared && !self.taken.contains(number);
        self.places.iter().enumerate().filter(own).map(|(_, branch)| branch.never_taken()).collect()
    }

    /// The branches of the phrases it prints, each with whether it was taken: another letter may take what this one does not.
    pub fn of_phrases(&self) -> Vec<(Shared, bool, Problem)> {
        let shared = self.places.iter().enumerate().filter(|(_, branch)| branch.shared);
        shared
            .map(|(number, branch)| {
                let key = (branch.source.name.clone(), branch.at, branch.otherwise);
                (key, self.taken.contains(&number), branch.never_taken())
            })
            .collect()
    }
}

/// One branch of a block.
struct Branch {
    source: Arc<Source>,
    at: usize,
    /// Whether it is the one behind `else`.
    otherwise: bool,
    /// Whether it is one of a phrase.
    shared: bool,
}

impl Branch {
    fn never_taken(&self) -> Problem {
        let length = self.source.text[self.at..].find("}}").map_or(1, |n| n + 2);
        let code = if self.otherwise { Code::TemplateElseNeverTaken {} } else { Code::TemplateBranchNeverTaken {} };
        code.error().at(Some(Place { source: self.source.clone(), span: self.at..self.at + length }))
    }
}

/// The branches whose marks stand in a text.
fn numbers(text: &str) -> impl Iterator<Item = usize> {
    text.split(MARK).skip(1).step_by(2).filter_map(|number| number.parse().ok())
}

fn mark(template: &mut handlebars::Template, source: &Arc<Source>, shared: bool, places: &mut Vec<Branch>) {
    for index in 0..template.elements.len() {
        let at =
            template.mapping.get(index).map_or(0, |m| texts::offset(&source.text, m.0, m.1)).min(source.text.len());
        if let TemplateElement::HelperBlock(block) = &mut template.elements[index] {
            mark_block(block, at, source, shared, places);
        }
    }
}

fn mark_block(block: &mut HelperTemplate, at: usize, source: &Arc<Source>, shared: bool, places: &mut Vec<Branch>) {
    for (branch, otherwise) in [(&mut block.template, false), (&mut block.inverse, true)] {
        let Some(branch) = branch else { continue };
        mark(branch, source, shared, places);
        let number = places.len();
        places.push(Branch { source: source.clone(), at, otherwise, shared });
        branch.elements.insert(0, TemplateElement::RawString(format!("{MARK}{number}{MARK}")));
        let mapping = branch.mapping.first().cloned();
        if let Some(mapping) = mapping {
            branch.mapping.insert(0, mapping);
        }
    }
}
