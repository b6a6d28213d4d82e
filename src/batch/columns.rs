//! What the columns of a table are for.
//!
//! In: headings, and the centre's map of them. Out: the field each fills; a problem for each that fills none, and for each heading that the
//! centre's file names and the table has not. What is a field is asked of the reader of case files, so that no list of fields
//! stands here.

use std::sync::Arc;

use super::row::RowReader;
use super::tree::text_at;
use super::words::{self, Meant};
use crate::centre::{Centre, Target};
use crate::problem::{Code, Problem, did_you_mean};
use crate::read::node::Value;
use crate::table::{Filled, Row, comparable};
use crate::visible::shown;
use crate::words::{Arg, Join, Say};

/// What the centre's file says of a heading, if it does.
pub fn mapped(centre: &Centre, heading: &str) -> Option<Target> {
    if let Some(target) = centre.columns.get(heading) {
        return Some(target.clone());
    }
    let wanted = comparable(heading);
    centre.columns.iter().find(|(known, _)| comparable(known) == wanted).map(|(_, target)| target.clone())
}

/// Whether a text can be a heading: the centre's file names it, offices use the word, or it is called like a field.
pub fn knows(centre: &Centre, text: &str) -> bool {
    let compared = comparable(text);
    mapped(centre, text).is_some()
        || centre.joins.iter().any(|join| join.compared().contains(&compared))
        || words::meant(text).is_some()
        || (text.contains('.') && !text.contains(' ') && is_field(centre, text))
}

/// Whether a column is no field and need not be one: it is joined with others, or the centre passes over what it does not know. A
/// heading with a dot is meant as a field.
pub fn aside(centre: &Centre, heading: &str) -> bool {
    let wanted = comparable(heading);
    let joined = || centre.joins.iter().any(|join| join.compared().contains(&wanted));
    let passed_over = centre.ignore_unknown && !heading.contains('.');
    (passed_over || joined()) && !is_field(centre, heading)
}

/// Whether a name is a field of a case, or a section of it.
pub fn is_field(centre: &Centre, name: &str) -> bool {
    let mut reader = RowReader::new(centre, "", false);
    let name = Arc::from(name);
    reader.means(&name, Target::Field(name.to_string()));
    refusals(&mut reader, &[(&name, 1)], 0).iter().all(|p| !is_unknown(p))
}

/// Headings that are passed over because the centre wants unknown ones to be.
pub fn passed_over<'h>(centre: &Centre, headings: &'h [Arc<str>]) -> Vec<&'h Arc<str>> {
    let joined = |h: &str| centre.joins.iter().any(|join| join.compared().contains(&comparable(h)));
    let unknown = |h: &&Arc<str>| {
        !h.is_empty() && mapped(centre, h).is_none() && !joined(h) && centre.ignore_unknown && aside(centre, h)
    };
    headings.iter().filter(unknown).collect()
}

/// A problem for every heading that is no field, each once.
pub fn unknown_columns(centre: &Centre, table: &str, headings: &[(Arc<str>, usize)], line: usize) -> Vec<Problem> {
    let mut problems = unknown(&mut RowReader::new(centre, table, false), headings, line);
    for problem in &mut problems {
        let heading = problem.cell.as_ref().and_then(|c| c.heading.clone()).unwrap_or_default();
        let near = match problem.hint.take().map(|hint| *hint) {
            Some(Say::TableDidYouMean { near }) => Some(near),
            _ => None,
        };
        problem.hint = Some(Box::new(match mapped(centre, &heading) {
            None => proposal(centre, &heading, headings, near),
            Some(_) => Say::TableCorrectColumn { near: near.into() },
        }));
    }
    problems
}

/// A problem for every name that is no field of a case.
pub fn unknown_fields(centre: &Centre, names: &[(Arc<str>, usize)]) -> Vec<Problem> {
    let mut reader = RowReader::new(centre, "", false);
    for (name, _) in names {
        reader.means(name, Target::Field(name.to_string()));
    }
    unknown(&mut reader, names, 0)
}

/// Why the day of an objection is not read, by the letter that is made of each row; nothing where it is.
pub(super) fn why_not_objected(centre: &Centre) -> Option<Say> {
    match text_at(&centre.defaults, "kind").as_deref() {
        Some("objection" | "access" | "consent-withdrawal" | "authorisation") => Some(Say::BatchNoteFirstLetter {}),
        Some(_) => None,
        None => Some(Say::BatchDoubtObjected {}),
    }
}

/// What to write into the centre's file for a heading, by the words of offices.
fn proposal(centre: &Centre, heading: &str, headings: &[(Arc<str>, usize)], near: Option<Arg>) -> Say {
    let quoted = Arg::from(shown(heading));
    let leave_out = |why: Say, heading| Say::TableLeaveOut { heading, why: why.into() };
    match (words::meant(heading), near) {
        (_, Some(near)) => Say::TableMapNear { near, heading: quoted },
        (Some(meant), None)
            if meant.meaning.id == "objected"
                && let Some(why) = why_not_objected(centre) =>
        {
            leave_out(why, quoted)
        }
        (Some(meant), None) => match written(&meant, headings) {
            Some(line) => Say::TableMapLine { line: line.into(), heading: quoted },
            None => leave_out(meant.meaning.why_unread(), quoted),
        },
        (None, None) => Say::TableMapAny { heading: quoted },
    }
}

/// The line of `[columns]` for a meaning, joined with the other half of a name or an address if the table has it.
fn written(meant: &Meant, headings: &[(Arc<str>, usize)]) -> Option<String> {
    let of = |id: &str| {
        headings
            .iter()
            .map(|(h, _)| h)
            .find(|h| words::meant(h).is_some_and(|m| m.meaning.id == id && m.who == meant.who))
    };
    let pair = match meant.meaning.id.as_str() {
        "given_name" | "family_name" | "title" => of("given_name").zip(of("family_name")),
        "street" | "house_number" => of("street").zip(of("house_number")),
        _ => None,
    };
    let client = meant.who == words::Who::Client;
    let field = if client { meant.meaning.client.as_ref() } else { meant.meaning.own.as_ref() }?;
    let own =
        headings.iter().map(|(h, _)| h).find(|h| words::meant(h).is_some_and(|m| m.meaning.id == meant.meaning.id))?;
    let field = match meant.meaning.id.as_str() {
        "account" => format!("account.{}.url", words::accounts().next()?.1.service),
        _ if meant.meaning.account.is_some() => format!("{field}.url"),
        _ => field.clone(),
    };
    Some(match pair {
        Some((first, second)) => format!("\"{field}\" = \"{{{{{}}}}} {{{{{}}}}}\"", shown(first), shown(second)),
        None => format!("\"{}\" = \"{field}\"", shown(own)),
    })
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
        let near = near(&problem);
        let code = if field == heading.as_ref() {
            Code::TableUnknownColumn {}
        } else {
            Code::TableUnknownColumnMapped { field: Arg::field(shown(&field)) }
        };
        problems.push(Problem { code, hint: near.map(|near| Box::new(Say::TableDidYouMean { near })), ..problem });
    }
    problems
}

/// The field that may be meant.
fn near(problem: &Problem) -> Option<Arg> {
    match &problem.code {
        Code::CaseUnknownField { near, .. } if *near != Arg::Absent => Some(near.clone()),
        _ => None,
    }
}

/// What the reader says of a row that fills these columns, if it refuses the first one.
fn refused(reader: &mut RowReader<'_>, columns: &[(&Arc<str>, usize)], line: usize) -> Option<Problem> {
    refusals(reader, columns, line).into_iter().next()
}

fn is_unknown(problem: &Problem) -> bool {
    matches!(problem.code, Code::CaseUnknownField { .. })
}

/// A text where a whole section belongs.
fn is_section(problem: &Problem) -> bool {
    matches!(&problem.code, Code::CaseWrongType { wanted, .. } if *wanted == Say::CaseKindTable {}.into())
}

fn refusals(reader: &mut RowReader<'_>, columns: &[(&Arc<str>, usize)], line: usize) -> Vec<Problem> {
    let filled = |(heading, column): &(&Arc<str>, usize)| Filled {
        heading: (*heading).clone(),
        column: *column,
        value: Value::Cell("x".into()),
    };
    let row = Row { line, cells: columns.iter().map(filled).collect(), ..Row::default() };
    let found = match reader.read(&row).case {
        Ok((_, problems)) | Err(problems) => problems,
    };
    let first = columns.first().map(|(_, column)| *column);
    let of_first = |p: &Problem| p.cell.as_ref().is_some_and(|c| c.column == first);
    found.into_iter().filter(|p| (is_unknown(p) || is_section(p)) && of_first(p)).collect()
}

/// What is wrong with the lines of `[columns]` that join columns: fields that are none, headings that the table has not. A table that has the
/// field itself and none of the headings needs no join: so does one that `follow next --table` wrote, under the same centre's file.
pub fn joins(centre: &Centre, headings: &[Arc<str>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for join in &centre.joins {
        let probe = [(Arc::from(join.field.as_str()), 1)];
        if let Some(problem) = unknown_fields(centre, &probe).pop() {
            let code = Code::BatchNoSuchFieldJoined { field: Arg::field(shown(&join.field)) };
            problems.push(Problem { hint: problem.hint, ..code.error() }.field("columns").at(Some(join.place.clone())));
        }
        let has = |wanted: &str| headings.iter().any(|heading| comparable(heading) == wanted);
        if headings.iter().any(|heading| **heading == *join.field) && !join.compared().iter().any(|wanted| has(wanted))
        {
            continue;
        }
        for (index, (name, wanted)) in join.headings().zip(join.compared()).enumerate() {
            if has(wanted) {
                continue;
            }
            let known = headings.iter().map(AsRef::as_ref).filter(|h: &&str| !h.is_empty());
            let near = did_you_mean(name, known.clone()).map(|near| format!("{{{{{}}}}}", shown(near)));
            let code = Code::BatchNoSuchColumnJoined {
                heading: shown(name).into(),
                near: near.into(),
                known: Arg::list(known.map(shown), Join::Comma),
            };
            problems.push(code.error().field("columns").at(Some(join.place_of(index))));
        }
    }
    problems
}
