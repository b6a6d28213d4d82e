//! The helpers templates can use.
//!
//! In: parameters of a template. Out: text of the letter. Handlebars hands a helper a "missing" value for a
//! path that leads nowhere, even in strict mode; so each helper that prints refuses it, or a letter could go
//! out with a hole. Helpers that only ask (`and`, `or`, `not`) take a missing value for "no".

use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, JsonTruthy, Output, PathAndJson, RenderContext, RenderError,
    RenderErrorReason, ScopedJson,
};

use super::bounds::Limited;
use super::language::Language;
use super::parts;
use crate::law::citation::{CitationForm, CitationStyle, cite_all, cite_range};
use crate::law::provision::Provision;
use crate::law::refused::Refused;
use crate::problem::Code;
use crate::words::{Arg, Join, Say, Words};

/// Registers all helpers for a language.
pub fn register(registry: &mut Handlebars<'static>, language: &Arc<Language>) {
    for (name, write) in [
        ("date", Language::long_date as fn(&Language, NaiveDate) -> String),
        ("short-date", Language::short_date),
        ("month", Language::month),
    ] {
        registry.register_helper(name, Box::new(DateHelper { language: language.clone(), write }));
    }
    registry.register_helper("and-before", Box::new(AndHelper { language: language.clone() }));
    registry.register_helper("cite", Box::new(CiteHelper { language: language.clone() }));
    registry
        .register_helper("ground", Box::new(Shared { prefix: parts::GROUND, none: |id| Say::TemplateNoGround { id } }));
    registry
        .register_helper("phrase", Box::new(Shared { prefix: parts::PHRASE, none: |id| Say::TemplateNoPhrase { id } }));
    registry.register_helper("and", Box::new(Ask(|params| params.iter().all(truthy))));
    registry.register_helper("or", Box::new(Ask(|params| params.iter().any(truthy))));
    registry.register_helper("not", Box::new(Ask(|params| !params.iter().any(truthy))));
    registry.register_helper("eq", Box::new(Equal { wanted: true }));
    registry.register_helper("ne", Box::new(Equal { wanted: false }));
}

/// What a helper says when it cannot print: a sentence that goes through the error of the template engine.
#[derive(Debug)]
struct Failed(Arg);

/// In English, as the engine knows no languages.
impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Words::english().text(&self.0))
    }
}

impl std::error::Error for Failed {}

fn failed(why: impl Into<Arg>) -> RenderError {
    RenderErrorReason::NestedError(Box::new(Failed(why.into()))).into()
}

/// What is wrong by a code of its own: a provision that does not exist.
pub fn code(error: &RenderError) -> Option<Code> {
    match why(error) {
        Arg::Message(code) => Some(*code),
        _ => None,
    }
}

/// Why a text could not be filled.
pub fn why(error: &RenderError) -> Arg {
    match error.reason() {
        RenderErrorReason::MissingVariable(Some(path)) => Say::TemplateNeeds { path: path.into() }.into(),
        RenderErrorReason::NestedError(inner) => {
            inner.downcast_ref::<Failed>().map_or_else(|| Arg::foreign(inner), |failed| failed.0.clone())
        }
        other => Arg::foreign(other),
    }
}

/// The name of a helper, as an argument.
fn name_of(helper: &Helper<'_>) -> Arg {
    helper.name().into()
}

/// The value of a parameter that must be there.
fn present<'h, 'rc>(helper: &'h Helper<'rc>, index: usize) -> Result<&'h PathAndJson<'rc>, RenderError> {
    let param = helper.param(index).ok_or_else(|| failed(Say::TemplateWantsValue { helper: name_of(helper) }))?;
    if param.is_value_missing() || param.value().is_null() {
        let path = param.relative_path().into();
        return Err(failed(Say::TemplateValueMissing { path, helper: name_of(helper) }));
    }
    Ok(param)
}

fn text<'h>(helper: &'h Helper<'_>, index: usize) -> Result<&'h str, RenderError> {
    let param = present(helper, index)?;
    param.value().as_str().ok_or_else(|| failed(Say::TemplateWantsText { helper: name_of(helper) }))
}

/// "y" or "e", by the word that follows.
struct AndHelper {
    language: Arc<Language>,
}

impl HelperDef for AndHelper {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        out.write(self.language.and_before(text(helper, 0)?))?;
        Ok(())
    }
}

/// `form="on"` prints a date with the words before it, a form of the language.
struct DateHelper {
    language: Arc<Language>,
    write: fn(&Language, NaiveDate) -> String,
}

impl HelperDef for DateHelper {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let written = text(helper, 0)?;
        let date: NaiveDate = written.parse().map_err(|_| failed(Say::TemplateNoDate { text: written.into() }))?;
        let printed =
            match helper.hash_get("form").filter(|_| helper.name() == "date").and_then(|form| form.value().as_str()) {
                Some(form) => self
                    .language
                    .date_in_form(date, form)
                    .ok_or_else(|| failed(Say::TemplateDateForm { form: Arg::text(form) }))?,
                None => (self.write)(&self.language, date),
            };
        out.write(&printed)?;
        Ok(())
    }
}

struct CiteHelper {
    language: Arc<Language>,
}

impl CiteHelper {
    /// `form="bare"` leaves the act out, `form="genitive"` is a form of the language; both may stand together.
    fn form(&self, written: Option<&serde_json::Value>) -> Result<(&CitationStyle, CitationForm), RenderError> {
        let (mut style, mut form) = (&*self.language.citation, CitationForm::WithAct);
        let Some(written) = written else { return Ok((style, form)) };
        for word in written.as_str().unwrap_or_default().split_whitespace() {
            match self.language.citation.forms.get(word) {
                Some(named) => style = named,
                None if word == "bare" => form = CitationForm::Bare,
                None => {
                    let known = std::iter::once("bare").chain(self.language.citation.forms.keys().map(String::as_str));
                    let known = Arg::list(known.map(|form| format!("\"{form}\"")), Join::Comma);
                    return Err(failed(Say::TemplateCiteForm { form: Arg::text(written), known }));
                }
            }
        }
        Ok((style, form))
    }
}

impl HelperDef for CiteHelper {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let refused = |refused: Refused| failed(Arg::Message(Box::new(refused.code)));
        let count = helper.params().len().max(1);
        let provisions = (0..count)
            .map(|index| text(helper, index)?.parse::<Provision>().map_err(refused))
            .collect::<Result<Vec<_>, _>>()?;
        let (style, form) = self.form(helper.hash_get("form").map(|v| v.value()))?;
        let cited = match (helper.hash_get("to").map(|v| v.value()), provisions.as_slice()) {
            (None, all) => cite_all(all, style, form).map_err(refused)?,
            (Some(last), [first]) => {
                let last = last.as_str().unwrap_or_default();
                let last = last.parse::<Provision>().map_err(refused)?;
                cite_range(first, &last, style, form)
                    .map_err(refused)?
                    .ok_or_else(|| failed(Say::TemplateCiteRange {}))?
            }
            (Some(_), _) => return Err(failed(Say::TemplateCiteTo {})),
        };
        out.write(&cited)?;
        Ok(())
    }
}

/// Prints a text of the language, a ready-made ground or a phrase, with the values of the whole letter.
struct Shared {
    prefix: &'static str,
    /// What is said when there is none of an id.
    none: fn(Arg) -> Say,
}

impl HelperDef for Shared {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        registry: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn Output,
    ) -> HelperResult {
        let id = text(helper, 0)?;
        let name = format!("{}{id}", self.prefix);
        if !registry.has_template(&name) {
            return Err(failed((self.none)(id.into())));
        }
        // No text prints itself (`prints`), so this ends.
        let mut filled = Limited::default();
        registry.render_with_context_to_write(&name, context, &mut filled)?;
        out.write(&filled.into_text())?;
        Ok(())
    }
}

fn truthy(param: &PathAndJson<'_>) -> bool {
    !param.is_value_missing() && param.value().is_truthy(false)
}

/// A question about all parameters.
struct Ask(fn(&[PathAndJson<'_>]) -> bool);

impl HelperDef for Ask {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        Ok(ScopedJson::Derived(self.0(helper.params()).into()))
    }
}

struct Equal {
    wanted: bool,
}

impl HelperDef for Equal {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let equal = present(helper, 0)?.value() == present(helper, 1)?.value();
        Ok(ScopedJson::Derived((equal == self.wanted).into()))
    }
}
