//! Fills a template.
//!
//! In: a [`Template`] and the values of a case. Out: marked-up text, or what was missing, with the template's
//! name and line. Values of the user come out between the marks of `letter::markup`.

use serde_json::Value;

use super::bounds::Limited;
use super::helpers;
use super::parts;
use super::wording::Template;
use crate::problem::{Code, Place, Problem};
use crate::text::markup::{self, MarkupError};
use crate::text::steps::{self, Group, Step, StepsError};
use crate::text::{Block, Run};
use crate::words::{Arg, Join};

/// Subject and text of a letter, and what to do with it.
#[derive(Debug, Clone)]
pub struct Filled {
    /// The subject.
    pub subject: Vec<Run>,
    /// The text.
    pub body: Vec<Block>,
    /// Title and text of the paper that goes with it.
    pub annex: Option<(Vec<Run>, Vec<Block>)>,
    /// What the sender does with it.
    pub next_steps: Vec<Step>,
}

/// Fills all texts of a letter.
///
/// # Errors
/// A value is missing, a helper refused one, or the result is not well marked up.
pub fn fill(template: &Template, view: Value) -> Result<Filled, Problem> {
    let context = handlebars::Context::from(view);
    let text = |part: &str| text_of_part(template, part, &context);
    let subject = markup::line(&text(parts::SUBJECT)?).map_err(|e| not_marked_up(template, parts::SUBJECT, &e))?;
    let body = markup::blocks(&text(parts::LETTER)?).map_err(|e| not_marked_up(template, parts::LETTER, &e))?;
    if subject.is_empty() || body.is_empty() {
        return Err(Code::TemplateEmpty {}.error().file(file_of(template, parts::LETTER)));
    }
    let annex = if template.manifest.annex.is_some() {
        let title = markup::line(&text(parts::ANNEX_TITLE)?);
        let body = markup::blocks(&text(parts::ANNEX)?);
        Some((
            title.map_err(|e| not_marked_up(template, parts::ANNEX_TITLE, &e))?,
            body.map_err(|e| not_marked_up(template, parts::ANNEX, &e))?,
        ))
    } else {
        None
    };
    let next_steps = steps::read(&text(parts::NEXT_STEPS)?).map_err(|error| match &error {
        StepsError::Markup(error) => not_marked_up(template, parts::NEXT_STEPS, error),
        StepsError::Group(_) => no_group(template, &error),
    })?;
    Ok(Filled { subject, body, annex, next_steps })
}

/// One text, filled, still marked up.
///
/// # Errors
/// A value is missing or a helper refused one.
pub fn text_of_part(template: &Template, part: &str, context: &handlebars::Context) -> Result<String, Problem> {
    let mut text = Limited::default();
    let filled = template.registry.render_with_context_to_write(part, context, &mut text);
    let full = |error: &handlebars::RenderError| matches!(error.reason(), handlebars::RenderErrorReason::IOError(_));
    if text.full() || filled.as_ref().is_err_and(full) {
        return Err(Code::TemplateFilledTooLarge {}.error().file(file_of(template, part)));
    }
    filled.map(|()| text.into_text()).map_err(|error| {
        let name = error.template_name.as_deref().unwrap_or(part);
        let source = template.source(name).or_else(|| template.source(part));
        let place = source.zip(error.line_no).map(|(source, line)| {
            let at = super::texts::offset(&source.text, line, error.column_no.unwrap_or(1));
            Place { source: source.clone(), span: at..(at + 1).min(source.text.len().max(at + 1)) }
        });
        let field = match error.reason() {
            handlebars::RenderErrorReason::MissingVariable(path) => path.clone(),
            _ => None,
        };
        let problem = helpers::code(&error)
            .unwrap_or_else(|| Code::TemplateNotFilled { why: helpers::why(&error) })
            .error()
            .at(place)
            .file(source.map_or_else(|| template.kind.clone(), |s| s.name.clone()));
        Problem { field, ..problem }
    })
}

/// What is said of a heading among the next steps that is no group.
fn no_group(template: &Template, error: &StepsError) -> Problem {
    let groups = Arg::list(Group::ALL.iter().map(|group| format!("## {}", group.word())), Join::Comma);
    Code::TemplateStepGroup { why: error.say().into(), groups }.error().file(file_of(template, parts::NEXT_STEPS))
}

/// The file of a part, or the letter it is missing in.
fn file_of(template: &Template, part: &str) -> String {
    template.source(part).map_or_else(|| template.kind.clone(), |source| source.name.clone())
}

/// What is said of a text that is not well marked up, with its place in the template.
pub fn not_marked_up(template: &Template, part: &str, error: &MarkupError) -> Problem {
    let source = template.source(part);
    let start = match error {
        MarkupError::Unclosed { start, .. } | MarkupError::Cells { start, .. } => start.lines().next().unwrap_or(""),
        _ => "",
    };
    // Values stand between the words of the template: the first words of its own lead to the line.
    let place = source.filter(|_| !start.is_empty()).and_then(|source| {
        let at = source.text.find(start)?;
        Some(Place { source: source.clone(), span: at..at + start.len() })
    });
    Code::TemplateMarkup { why: error.say().into() }.error().at(place).file(file_of(template, part))
}
