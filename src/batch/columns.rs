//! What the columns of a table are for.
//!
//! In: headings, and the centre's map of them. Out: the field each fills; a problem for each that fills none. What is a field is asked of
//! the reader of case files, so that no list of fields stands here.

use std::sync::Arc;

use super::row::RowReader;
use crate::case::node::Value;
use crate::centre::{Centre, Target};
use crate::problem::Problem;
use crate::table::{Filled, Row};

/// What a column is for, by its heading: as the centre maps it, else the field it is called after.
pub fn target(centre: &Centre, heading: &str) -> Target {
    if let Some(target) = centre.columns.get(heading) {
        return target.clone();
    }
    let lower = heading.to_lowercase();
    let mapped = centre.columns.iter().find(|(known, _)| known.to_lowercase() == lower);
    mapped.map_or_else(|| Target::Field(heading.to_owned()), |(_, target)| target.clone())
}

/// A problem for every heading that is no field, each once.
pub fn unknown_columns(centre: &Centre, table: &str, headings: &[(Arc<str>, usize)], line: usize) -> Vec<Problem> {
    unknown(&mut RowReader::new(centre, table, false), headings, line)
}

/// A problem for every name that is no field of a case.
pub fn unknown_fields(centre: &Centre, names: &[(Arc<str>, usize)]) -> Vec<Problem> {
    let mut reader = RowReader::new(centre, "", false);
    for (name, _) in names {
        reader.means(name, Target::Field(name.to_string()));
    }
    unknown(&mut reader, names, 0)
}

fn unknown(reader: &mut RowReader<'_>, headings: &[(Arc<str>, usize)], line: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (heading, column) in headings {
        let Target::Field(field) = reader.target(heading) else { continue };
        if heading.is_empty() {
            continue;
        }
        let alone = (heading, *column);
        let Some(problem) = refused(reader, &[alone], line) else { continue };
        // Some fields are there with another one only: the address of a recipient who is named.
        let section = |field: &str| field.split_once('.').map(|(section, _)| section.to_owned());
        let own = section(&field);
        let fits = headings.iter().filter(|(_, other)| own.is_some() && other != column).any(|(other, at)| {
            let same = matches!(reader.target(other), Target::Field(f) if section(&f) == own);
            same && refused(reader, &[alone, (other, *at)], line).is_none()
        });
        if fits {
            continue;
        }
        let near = problem
            .help
            .as_deref()
            .filter(|h| h.starts_with("did you mean"))
            .map_or_else(String::new, |h| format!("{h} "));
        let shown = crate::case::text::shown(heading);
        problems.push(Problem {
            code: "table::unknown-column",
            message: if field == heading.as_ref() {
                "the column is no field of a case".into()
            } else {
                format!(
                    "`{}`, to which the centre's file maps the column, is no field of a case",
                    crate::case::text::shown(&field)
                )
            },
            help: Some(format!(
                "{near}map it in [columns] of the centre's file: \"{shown}\" = \"sender.name\"; \"{shown}\" = \"\" leaves it out"
            )),
            ..problem
        });
    }
    problems
}

/// What the reader says of a row that fills these columns, if it refuses the first one.
fn refused(reader: &mut RowReader<'_>, columns: &[(&Arc<str>, usize)], line: usize) -> Option<Problem> {
    let filled = |(heading, column): &(&Arc<str>, usize)| Filled {
        heading: (*heading).clone(),
        column: *column,
        value: Value::Cell("x".into()),
    };
    let row = Row { number: 0, line, cells: columns.iter().map(filled).collect(), problems: Vec::new() };
    let found = match reader.read(&row).case {
        Ok((_, problems)) | Err(problems) => problems,
    };
    found.into_iter().find(|p| {
        let whole_section = p.code == "case::wrong-type" && p.message.ends_with("it must be a table");
        (p.code == "case::unknown-field" || whole_section)
            && p.cell.as_ref().is_some_and(|c| c.column == columns.first().map(|(_, column)| *column))
    })
}
