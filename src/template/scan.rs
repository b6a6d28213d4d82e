//! Reads the plain form of a template, in which all of ours are written.
//!
//! In: a piece of Handlebars text. Out: what the parser of the `handlebars` crate makes of it, to the last line number; or nothing
//! where the piece has more than text, comments, values, helpers and blocks with one `{{else}}`, or a mistake: then the parser
//! itself reads it and words the mistake. The parser looks at each character of the text many times and counts lines anew for
//! each element, which was half of the time of a first letter.

use std::collections::HashMap;
use std::sync::LazyLock;

use handlebars::Template;
use handlebars::template::{ExpressionSpecBuilder, HelperTemplate, Parameter, TemplateElement, TemplateMapping};

use super::expression::{self, Expression};

/// The types of the crate cannot be made outside of it, but copied and changed: one of each.
struct Models {
    /// Where an element stands.
    place: TemplateMapping,
    value: HelperTemplate,
    /// A block that begins among text, and one whose beginning has a line for itself, which the parser marks.
    blocks: [HelperTemplate; 2],
}

static MODELS: LazyLock<Option<Models>> = LazyLock::new(|| {
    let place = Template::compile("-").ok()?.mapping.into_iter().next()?;
    let mut spec = ExpressionSpecBuilder::default();
    spec.name(Parameter::Name(String::new())).params(Vec::new()).hash(HashMap::new());
    let spec = spec.omit_pre_ws(false).omit_pro_ws(false).build().ok()?;
    let blocks = [false, true].map(|own_line| HelperTemplate::new(spec.clone(), true, own_line));
    Some(Models { place, value: HelperTemplate::new(spec, false, false), blocks })
});

impl Models {
    /// `{{name}}` or `{{date day}}`.
    fn value(&self, tag: &str) -> Option<TemplateElement> {
        let Some(expression) = expression::read(&tag[2..tag.len() - 2]) else {
            return only_element(tag).filter(|element| matches!(element, TemplateElement::Expression(_)));
        };
        Some(TemplateElement::Expression(Box::new(filled(&self.value, expression))))
    }

    /// `{{#if name}}`, without what stands in the block.
    fn block(&self, tag: &str, name: &str, own_line: bool) -> Option<HelperTemplate> {
        // A block without parameters is left to the parser.
        let read = expression::read(&tag[3..tag.len() - 2]).filter(|read| matches!(read.name, Parameter::Name(_)));
        if let Some(expression) = read {
            return Some(filled(&self.blocks[usize::from(own_line)], expression));
        }
        let line_end = if own_line { "\n" } else { "" };
        match only_element(&format!("{tag}{line_end}{{{{/{name}}}}}"))? {
            TemplateElement::HelperBlock(mut block) => {
                block.template = None;
                Some(*block)
            }
            _ => None,
        }
    }
}

fn filled(model: &HelperTemplate, expression: Expression) -> HelperTemplate {
    let mut helper = model.clone();
    (helper.name, helper.params, helper.hash) = (expression.name, expression.params, expression.hash);
    helper
}

/// The parser of the crate, on one tag.
fn only_element(text: &str) -> Option<TemplateElement> {
    let mut elements = Template::compile(text).ok()?.elements;
    let element = elements.pop()?;
    elements.is_empty().then_some(element)
}

/// Reads a piece, if it is of the plain form.
pub fn read(text: &str) -> Option<Template> {
    let models = MODELS.as_ref()?;
    let place = models.place.clone();
    let mut scan =
        Scan { text, models, at: 0, place, counted: 0, trim: false, here: Template::new(), open: Vec::new() };
    while let Some(next) = text[scan.at..].find("{{") {
        let start = scan.at + next;
        // A backslash takes the meaning of the braces behind it.
        if text[..start].ends_with('\\') {
            return None;
        }
        let tag = Tag::first(&text[start..])?;
        scan.text_until(start);
        scan.tag(&tag, start)?;
    }
    scan.text_until(text.len());
    scan.open.is_empty().then_some(scan.here)
}

/// What stands between braces; each knows its whole text.
enum Tag<'t> {
    Comment { whole: &'t str, text: &'t str },
    Value { whole: &'t str },
    Block { whole: &'t str, name: &'t str },
    Else { whole: &'t str },
    End { whole: &'t str, name: &'t str },
}

impl<'t> Tag<'t> {
    /// The tag that a text begins with, if it is of the plain form.
    fn first(text: &'t str) -> Option<Tag<'t>> {
        if text.starts_with("{{!") {
            return Tag::comment(text);
        }
        let whole = &text[..text.find("}}")? + 2];
        let inner = &whole[2..whole.len() - 2];
        // Quotes and brackets in which the closing braces may stand, and what changes the text around a tag.
        if inner.contains(['{', '\'', '[', '|', '~', '\\']) || inner.matches('"').count() % 2 == 1 {
            return None;
        }
        if inner == "else" {
            return Some(Tag::Else { whole });
        }
        if let Some(name) = inner.strip_prefix('/') {
            return is_name(name).then_some(Tag::End { whole, name });
        }
        if let Some(inner) = inner.strip_prefix('#') {
            let name = inner.split(' ').next().unwrap_or_default();
            return is_name(name).then_some(Tag::Block { whole, name });
        }
        Some(Tag::Value { whole })
    }

    fn comment(text: &'t str) -> Option<Tag<'t>> {
        let (start, end) = if text.starts_with("{{!--") { ("{{!--", "--}}") } else { ("{{!", "}}") };
        let inner = &text[start.len()..];
        if start == "{{!" && inner.trim_start().starts_with("--") {
            return None;
        }
        let whole = &text[..start.len() + inner.find(end)? + end.len()];
        Some(Tag::Comment { whole, text: whole.trim_start_matches(start).trim_end_matches(end) })
    }

    fn whole(&self) -> &'t str {
        match self {
            Tag::Comment { whole, .. }
            | Tag::Value { whole }
            | Tag::Block { whole, .. }
            | Tag::Else { whole }
            | Tag::End { whole, .. } => whole,
        }
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// A block that is not closed yet.
struct Open<'t> {
    name: &'t str,
    block: HelperTemplate,
    /// What the block stands in.
    around: Template,
}

struct Scan<'t> {
    text: &'t str,
    models: &'static Models,
    /// The end of the last tag.
    at: usize,
    /// Line and column, from 1, of the byte up to which lines are counted.
    place: TemplateMapping,
    counted: usize,
    /// Whether the last tag had a line for itself, whose end is no text.
    trim: bool,
    here: Template,
    open: Vec<Open<'t>>,
}

impl<'t> Scan<'t> {
    /// The text between the last tag and the next, which begins at `end`.
    fn text_until(&mut self, end: usize) {
        let text = &self.text[self.at..end];
        if text.is_empty() {
            return;
        }
        // Behind a tag the parser passes over white space before it takes down where it is.
        let passed = if self.at == 0 { text } else { text.trim_start_matches([' ', '\t', '\n', '\r']) };
        let begins = end - passed.len();
        let mut printed = text;
        if std::mem::take(&mut self.trim) {
            printed = printed.trim_start_matches([' ', '\t']);
            printed = printed.strip_prefix("\r\n").or_else(|| printed.strip_prefix('\n')).unwrap_or(printed);
        }
        self.push(TemplateElement::RawString(printed.to_owned()), begins);
    }

    fn tag(&mut self, tag: &Tag<'t>, start: usize) -> Option<()> {
        let end = start + tag.whole().len();
        if !matches!(tag, Tag::Value { .. }) {
            self.trim = self.own_line(start, end);
        }
        match *tag {
            Tag::Comment { text, .. } => self.push(TemplateElement::Comment(text.to_owned()), start),
            Tag::Value { whole } => {
                let value = self.models.value(whole)?;
                self.push(value, start);
            }
            Tag::Block { whole, name } => {
                let block = self.models.block(whole, name, self.trim)?;
                let mapping = self.mapping(start);
                self.here.mapping.push(mapping);
                self.open.push(Open { name, block, around: std::mem::take(&mut self.here) });
            }
            Tag::Else { .. } => {
                let block = &mut self.open.last_mut()?.block;
                if block.template.is_some() {
                    return None;
                }
                block.template = Some(std::mem::take(&mut self.here));
            }
            Tag::End { name, .. } => {
                let Open { mut block, around, .. } = self.open.pop().filter(|open| open.name == name)?;
                let inner = Some(std::mem::replace(&mut self.here, around));
                *(if block.template.is_none() { &mut block.template } else { &mut block.inverse }) = inner;
                self.here.elements.push(TemplateElement::HelperBlock(Box::new(block)));
            }
        }
        self.at = end;
        Some(())
    }

    /// Whether a tag has a line for itself; the blanks before it are then no text.
    fn own_line(&mut self, start: usize, end: usize) -> bool {
        let blank = [' ', '\t'];
        let behind = self.text[end..].trim_start_matches(blank);
        if !(behind.starts_with(['\n', '\r']) || end == self.text.len()) {
            return false;
        }
        let before = self.text[..start].trim_end_matches(blank);
        let leads = before.is_empty() || before.ends_with(['\n', '\r']);
        if leads && let Some(TemplateElement::RawString(text)) = self.here.elements.last_mut() {
            text.truncate(text.trim_end_matches(blank).len());
        }
        leads
    }

    fn push(&mut self, element: TemplateElement, at: usize) {
        let mapping = self.mapping(at);
        self.here.elements.push(element);
        self.here.mapping.push(mapping);
    }

    fn mapping(&mut self, at: usize) -> TemplateMapping {
        // Where a tag follows blanks, the place of both is that of the tag.
        let passed = self.text.get(self.counted..at).unwrap_or_default();
        match passed.rsplit_once('\n') {
            Some((before, last)) => {
                self.place.0 += before.matches('\n').count() + 1;
                self.place.1 = 1 + last.chars().count();
            }
            None => self.place.1 += passed.chars().count(),
        }
        self.counted = self.counted.max(at);
        self.place.clone()
    }
}

#[cfg(test)]
#[path = "scan_tests.rs"]
mod tests;
