//! A letter for the field of a web form.
//!
//! In: a case whose letter was drafted, and the `form.hbs` of its letter. Out: plain text of at most [`MOST`] characters
//! without letterhead, or why there is none. What does not fit is refused with its count: nothing is ever cut, and
//! shortening their own grounds is the sender's.

use chrono::NaiveDate;

use super::compose::{Draft, view_of};
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
    let text = filled(case, &template, directory, draft.date)?;
    let count = text.encode_utf16().count();
    if count > MOST {
        return Err(too_long(case, count).into());
    }
    Ok(text)
}

/// The text as the template has it, however long.
///
/// # Errors
/// A value is missing, or the result is not well marked up.
pub fn filled(case: &Case, template: &Template, directory: &Directory, today: NaiveDate) -> Result<String, Problem> {
    let view = view_of(case, template, directory, today).unwrap_or_default();
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
