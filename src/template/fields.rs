//! Whether every value a template names exists.
//!
//! In: a parsed template. Out: a problem for each path that no letter has, each unknown helper, and each
//! thing of Handlebars that is left out here on purpose (raw output, partials). Handlebars' strict mode finds
//! a missing value only when the branch it stands in is taken, and a mistyped one in `{{#if}}` never.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use handlebars::template::{HelperTemplate, Parameter, TemplateElement};
use serde_json::Value;

use super::bounds;
use super::parts;
use super::view;
use crate::problem::{Code, Place, Problem, Source, did_you_mean};
use crate::words::{Arg, Join};

/// A view with every value there is.
static EVERYTHING: LazyLock<Value> = LazyLock::new(view::everything);

const HELPERS: [&str; 12] =
    ["date", "short-date", "month", "and-before", "cite", "ground", "phrase", "and", "or", "not", "eq", "ne"];
const BLOCKS: [&str; 4] = ["if", "unless", "each", "with"];

/// What a text of a template names.
pub struct Checked {
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// The first names of its paths.
    pub names: BTreeSet<String>,
    /// The texts it prints by name, and how often when all lists are as long as they can be; `parts::GROUND` for any ready-made
    /// ground.
    pub prints: BTreeMap<String, u64>,
}

/// Checks one text of a template.
pub fn check(template: &handlebars::Template, source: &Arc<Source>) -> Checked {
    check_with(template, source, &EVERYTHING)
}

/// Checks one text against the values it may name.
pub fn check_with(template: &handlebars::Template, source: &Arc<Source>, everything: &Value) -> Checked {
    let mut checker = Checker {
        source,
        scopes: vec![everything],
        problems: Vec::new(),
        names: BTreeSet::new(),
        prints: BTreeMap::new(),
        repeats: 0,
        at: (1, 1),
    };
    checker.template(template);
    let Checker { problems, names, prints, .. } = checker;
    Checked { problems, names, prints }
}

struct Checker<'a> {
    source: &'a Arc<Source>,
    /// The value `this` stands for, innermost last.
    scopes: Vec<&'a Value>,
    problems: Vec<Problem>,
    names: BTreeSet<String>,
    prints: BTreeMap<String, u64>,
    /// Lists that the text at hand is repeated for.
    repeats: u32,
    /// Line and column of the element at hand.
    at: (usize, usize),
}

impl<'a> Checker<'a> {
    fn template(&mut self, template: &handlebars::Template) {
        for (index, element) in template.elements.iter().enumerate() {
            if let Some(mapping) = template.mapping.get(index) {
                self.at = (mapping.0, mapping.1);
            }
            match element {
                TemplateElement::RawString(_) | TemplateElement::Comment(_) => {}
                TemplateElement::Expression(expression) => self.expression(expression),
                TemplateElement::HelperBlock(block) => self.block(block),
                TemplateElement::HtmlExpression(_) => self.problem(Code::TemplateRawOutput {}),
                _ => self.problem(Code::TemplatePartial {}),
            }
        }
    }

    fn problem(&mut self, code: Code) {
        let (line, column) = self.at;
        let at = super::texts::offset(&self.source.text, line, column).min(self.source.text.len());
        let length = self.source.text[at..].find("}}").map_or(1, |n| n + 2).min(80);
        let place = Place { source: self.source.clone(), span: at..at + length };
        self.problems.push(code.error().at(Some(place)));
    }

    fn expression(&mut self, expression: &HelperTemplate) {
        if expression.params.is_empty() && expression.hash.is_empty() {
            if expression.name.as_name().is_some_and(|n| HELPERS.contains(&n)) {
                let name = expression.name.as_name().unwrap_or_default().to_owned();
                self.problem(Code::TemplateHelperAlone { name: name.into() });
            } else {
                self.parameter(&expression.name);
                let path = expression.name.as_name().unwrap_or_default().to_owned();
                if self.resolve(&path).is_some_and(|v| v.is_object() || v.is_array()) {
                    self.problem(Code::TemplateNotAText { path: path.into() });
                }
            }
            return;
        }
        self.helper(&expression.name, &HELPERS);
        self.prints(expression);
        self.parameters(expression);
    }

    /// Writes down which text an expression prints. Phrases are named, so that it is known before which one stands in which.
    fn prints(&mut self, expression: &HelperTemplate) {
        let name = match (expression.name.as_name(), expression.params.first()) {
            (Some("ground"), _) => parts::GROUND.to_owned(),
            (Some("phrase"), Some(Parameter::Literal(Value::String(id)))) => format!("{}{id}", parts::PHRASE),
            (Some("phrase"), Some(_)) => {
                self.problem(Code::TemplatePhraseUnnamed {});
                return;
            }
            _ => return,
        };
        let times = bounds::ENTRIES.saturating_pow(self.repeats);
        let count = self.prints.entry(name).or_default();
        *count = count.saturating_add(times);
    }

    fn parameters(&mut self, expression: &HelperTemplate) {
        for parameter in expression.params.iter().chain(expression.hash.values()) {
            self.parameter(parameter);
        }
    }

    fn helper(&mut self, name: &Parameter, known: &[&'static str]) {
        let name = name.as_name().unwrap_or("?").to_owned();
        if !known.contains(&name.as_str()) {
            let near = did_you_mean(&name, known.iter().copied()).into();
            let known = Arg::list(known.iter().copied(), Join::Comma);
            self.problem(Code::TemplateUnknownHelper { name: name.into(), near, known });
        }
    }

    fn block(&mut self, block: &HelperTemplate) {
        self.helper(&block.name, &BLOCKS);
        self.parameters(block);
        let name = block.name.as_name().unwrap_or_default();
        let scope = match (name, block.params.first()) {
            ("each" | "with", Some(Parameter::Path(_))) => {
                let path = block.params[0].as_name().unwrap_or_default();
                self.resolve(path).map(|value| if name == "each" { element(value) } else { value })
            }
            _ => None,
        };
        if let Some(scope) = scope {
            self.scopes.push(scope);
        }
        let repeats = self.repeats;
        self.repeats += u32::from(name == "each");
        if let Some(inner) = &block.template {
            self.template(inner);
        }
        self.repeats = repeats;
        if scope.is_some() {
            self.scopes.pop();
        }
        if let Some(inverse) = &block.inverse {
            self.template(inverse);
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        match parameter {
            Parameter::Subexpression(sub) => {
                if let TemplateElement::Expression(expression) = sub.as_element() {
                    self.helper(&expression.name, &HELPERS);
                    self.prints(expression);
                    self.parameters(expression);
                }
            }
            Parameter::Name(_) | Parameter::Path(_) => {
                let path = parameter.as_name().unwrap_or_default().to_owned();
                self.path(&path);
            }
            // Literals.
            _ => {}
        }
    }

    fn path(&mut self, path: &str) {
        let first = path.trim_start_matches("../").split(['.', '/']).next().unwrap_or_default();
        self.names.insert(first.to_owned());
        if path.starts_with('@') || self.resolve(path).is_some() {
            return;
        }
        let parent = path.rfind('.').map(|dot| &path[..dot]);
        let names: Vec<&str> = parent
            .map_or(self.scopes.last().copied(), |p| self.resolve(p))
            .and_then(Value::as_object)
            .map(|o| o.keys().map(String::as_str).collect())
            .unwrap_or_default();
        let last = path.rsplit('.').next().unwrap_or(path);
        let near = did_you_mean(last, names.iter().copied());
        let near = near.map(|near| parent.map_or_else(|| near.to_owned(), |parent| format!("{parent}.{near}")));
        let known = (!names.is_empty()).then(|| Arg::list(names, Join::Comma));
        self.problem(Code::TemplateUnknownField { path: path.into(), near: near.into(), known: known.into() });
        if let Some(problem) = self.problems.last_mut() {
            problem.field = Some(path.to_owned());
        }
    }

    fn resolve(&self, path: &str) -> Option<&'a Value> {
        let mut depth = self.scopes.len();
        let mut rest = path;
        while let Some(outer) = rest.strip_prefix("../") {
            depth = depth.checked_sub(1)?;
            rest = outer;
        }
        let mut value = *self.scopes.get(depth.checked_sub(1)?)?;
        for name in rest.split(['.', '/']).filter(|n| !n.is_empty() && *n != "this") {
            value = value.get(name)?;
        }
        Some(value)
    }
}

/// What `this` is inside `{{#each list}}`.
fn element(value: &Value) -> &Value {
    value.as_array().and_then(|list| list.first()).unwrap_or(&Value::Null)
}
