//! A letter for the field of a web form.
//!
//! In: a case whose letter was drafted, and the `form.hbs` of its letter. Out: plain text of at most [`MOST`] characters
//! without letterhead, or why there is none. Where the whole does not fit, the ready-made grounds are said in short, as their texts provide.
//! What does not fit then is refused with its count: nothing is ever cut, and shortening their own grounds is the sender's.

use chrono::NaiveDate;
use serde_json::Value;

use super::compose::Draft;
use super::values::view_of;
use crate::case::Case;
use crate::directory::Directory;
use crate::problem::{Code, Problem, Problems};
use crate::template::{Template, Templates, parts, render};
use crate::text::markup;
use crate::text::plain::blocks_text;
use crate::words::{Arg, Join};

/// Most characters of a text, counted as browsers do (UTF-16, a line end as one). No limit of a controller's form is
/// known; a thousand characters is a cautious length.
pub const MOST: usize = 1_000;

/// Writes the text.
///
/// # Errors
/// The letter has none, or it is too long.
pub fn form_text(case: &Case, draft: &Draft, templates: &Templates, directory: &Directory) -> Result<String, Problems> {
    let template = templates.get(&case.kind, &draft.wording)?;
    if template.source(parts::FORM).is_none() {
        let letters = Arg::list(templates.kinds_with_form(&draft.wording), Join::Comma);
        return Err(case.about("kind", Code::CaseNoForm { kind: (&case.kind).into(), letters }.error()).into());
    }
    let fits = |text: &String| text.encode_utf16().count() <= MOST;
    let whole = filled(case, &template, directory, draft.date, Length::Whole)?;
    if fits(&whole) {
        return Ok(whole);
    }
    let short = filled(case, &template, directory, draft.date, Length::Short)?;
    if !fits(&short) {
        return Err(too_long(case, short.encode_utf16().count()).into());
    }
    Ok(short)
}

/// How much of it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// All of it.
    Whole,
    /// Without what the ready-made grounds can do without (`short`).
    Short,
}

impl Length {
    /// Both, the longer first.
    pub const ALL: [Length; 2] = [Length::Whole, Length::Short];

    /// Tells it to a template filled with these values.
    pub fn put(self, view: &mut Value) {
        if let Some(values) = view.as_object_mut() {
            values.insert("short".to_owned(), Value::from(self == Length::Short));
        }
    }
}

/// The text as the template has it, however long.
///
/// # Errors
/// A value is missing, or the result is not well marked up.
pub fn filled(
    case: &Case,
    template: &Template,
    directory: &Directory,
    today: NaiveDate,
    length: Length,
) -> Result<String, Problem> {
    let mut view = view_of(case, template, directory, today).unwrap_or_default();
    length.put(&mut view);
    let context = handlebars::Context::from(view);
    let marked_up = render::text_of_part(template, parts::FORM, &context)?;
    let blocks = markup::blocks(&marked_up).map_err(|error| render::not_marked_up(template, parts::FORM, &error))?;
    Ok(format!("{}\n", blocks_text(&blocks).replace('\u{a0}', " ")))
}

fn too_long(case: &Case, count: usize) -> Problem {
    let (over, count, most) = ((count - MOST).into(), count.into(), MOST.into());
    match case.matter.own_grounds {
        Some(_) => case.about("matter.own_grounds", Code::CaseFormTooLongOwn { count, over, most }.error()),
        None => case.about("matter.grounds", Code::CaseFormTooLong { count, over, most }.error()),
    }
}
