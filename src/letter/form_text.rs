//! A letter for the field of a web form.
//!
//! In: a case whose letter was drafted, and the `form.hbs` of its letter. Out: plain text of at most [`MOST`] characters
//! without letterhead, or why there is none. What does not fit is refused with its count: nothing is ever cut, and
//! shortening their own grounds is the sender's.

use chrono::NaiveDate;

use super::compose::{Draft, view_of};
use super::markup;
use super::plain_text::blocks_text;
use crate::case::Case;
use crate::directory::Directory;
use crate::problem::{Problem, Problems};
use crate::template::{Template, Templates, parts, render};

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
        let there: Vec<&str> = templates.kinds_with_form(&draft.wording).collect();
        let message = format!("the letter \"{}\" has no text for a web form", case.kind);
        let help = format!("there is one for {}; --text prints the whole letter", there.join(", "));
        return Err(case.about("kind", Problem::error("case::no-form", message).help(help)).into());
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
    let over = count - MOST;
    let field = if case.matter.own_grounds.is_some() { "matter.own_grounds" } else { "matter.grounds" };
    let help = if case.matter.own_grounds.is_some() {
        format!(
            "shorten `matter.own_grounds` by {over} characters, or choose fewer of `matter.grounds`; nothing is cut for you"
        )
    } else {
        format!(
            "choose fewer of `matter.grounds`, or name fewer accounts and events: {over} characters must go; nothing is cut for you"
        )
    };
    let message =
        format!("the text for the web form has {count} characters, {over} more than the {MOST} that surely fit");
    case.about(field, Problem::error("case::form-too-long", message).help(help))
}
