//! A list that somebody filled in.
//!
//! In: the table, in any form that tables have, the facts, and the marks there are. Out: the marks, or everything that is wrong with the list; nothing of it is taken then. Lines nobody
//! filled in are passed over. Of each line only the id, what was seen and the four columns that were empty are read.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDate;

use super::sheet::{BY, CHECKED, HEADINGS, NOTE, RESULT, SEEN};
use crate::mark::{Fact, Mark, Marks, Verdict};
use crate::problem::{Code, Problem, Problems, did_you_mean};
use crate::read::choice::Choice;
use crate::read::day;
use crate::read::node::Value;
use crate::read::text::{TextKind, check};
use crate::table::{Filled, Options, Row, Table};
use crate::visible::shown;
use crate::words::{Arg, Join, Say, Understood};

/// So many problems are told of one list.
const TOLD: usize = 1_000;

/// Opens a filled list.
///
/// # Errors
/// It cannot be read, or is no table.
pub fn open(path: &Path) -> Result<Table, Problems> {
    let knows = |heading: &str| HEADINGS.contains(&heading.trim().to_lowercase().as_str());
    Table::open(path, &Options::default(), &knows)
}

/// What somebody may not have seen of a list that they hand in: lines that are hidden and taken all the same, sheets that are not read.
pub fn unseen(table: &Table) -> Problems {
    let told = |problem: Problem| match &problem.code {
        Code::TableHiddenRows { .. } => problem.hint(Say::FactsHiddenRows {}),
        _ => problem,
    };
    let found = &table.found;
    let mut unseen: Problems = found.warnings.iter().cloned().map(told).collect::<Vec<_>>().into();
    if let Some((sheet, others)) = found.sheet.as_ref().filter(|(_, others)| *others > 0) {
        let code = Code::FactsOtherSheets { sheet: shown(sheet).into(), count: (*others).into() };
        unseen.push(code.warning());
    }
    unseen.name_file(&table.name);
    unseen
}

/// The marks of a filled list, in its order.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(table: &Table, facts: &[Fact], marks: &Marks, today: NaiveDate) -> Result<Vec<(String, Mark)>, Problems> {
    if !table.headings.is_empty() && !table.headings.iter().any(|heading| is_heading(heading, SEEN)) {
        let problem = Code::FactsNoColumn { column: SEEN.into() }.error().file(&table.name);
        return Err(problem.into());
    }
    let known = facts.iter().map(|fact| (fact.id.as_str(), (fact, marks.last_look(fact)))).collect();
    let mut list = List { facts: known, today, ..List::default() };
    table.rows(&mut |row| {
        list.row(&row);
        if list.problems.iter().count() < TOLD { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    if list.marks.is_empty() && list.problems.is_empty() {
        list.problems.push(Code::FactsNothing {}.error());
    }
    list.problems.name_file(&table.name);
    if list.problems.is_empty() { Ok(list.marks) } else { Err(list.problems) }
}

#[derive(Default)]
struct List<'f> {
    /// By their ids, with the day on which somebody last looked.
    facts: HashMap<&'f str, (&'f Fact, Option<NaiveDate>)>,
    today: NaiveDate,
    lines: HashMap<String, usize>,
    marks: Vec<(String, Mark)>,
    problems: Problems,
}

impl List<'_> {
    fn row(&mut self, row: &Row) {
        let filled = [CHECKED, BY, RESULT, NOTE].iter().any(|heading| cell(row, heading).is_some());
        // What a spreadsheet makes of other columns is nothing to us.
        let own = row.problems.iter().filter(|problem| filled || !is_of_columns(problem));
        let before = self.problems.iter().count();
        self.problems.extend(own.cloned());
        if !filled || self.problems.iter().count() > before {
            return;
        }
        match self.mark(row) {
            Ok(mark) => self.marks.push(mark),
            Err(problems) => self.problems.extend(problems),
        }
    }

    fn mark(&mut self, row: &Row) -> Result<(String, Mark), Vec<Problem>> {
        let at = |heading: &str, code: Code| code.error().in_cell(row.place(cell(row, heading))).field(heading);
        let id = text(row, "id").ok_or_else(|| vec![at("id", Code::FactsNoId {})])?;
        let id = id.trim().trim_start_matches('\'').to_owned();
        let Some((fact, last)) = self.facts.get(id.as_str()).copied() else {
            let near = did_you_mean(&id, self.facts.keys().copied()).into();
            return Err(vec![at("id", Code::FactsUnknown { id: shown(&id).into(), near })]);
        };
        if let Some(line) = self.lines.insert(id.clone(), row.line) {
            return Err(vec![at("id", Code::FactsTwice { id: id.as_str().into(), line: line.into() })]);
        }
        let mut problems = Vec::new();
        match text(row, SEEN).map(str::trim) {
            None => problems.push(at(SEEN, Code::FactsNoSeen {})),
            Some(seen) if seen != format!("{:032x}", fact.seen().0) => {
                problems.push(at("id", Code::FactsChangedSince { id: id.as_str().into() }));
            }
            Some(_) => {}
        }
        let verdict = verdict(row).map_err(|code| problems.push(at(RESULT, code))).ok();
        let checked = self.day(row).map_err(|code| problems.push(at(CHECKED, code))).ok();
        if let (Some(day), Some(last)) = (checked, last)
            && day < last
        {
            problems.push(at(CHECKED, Code::FactsOlder { id: id.as_str().into(), day: day.into(), last: last.into() }));
        }
        let mut free = |heading: &str, kind| {
            let text = text(row, heading).map(str::trim).filter(|text| !text.is_empty())?;
            check(text, kind).map_err(|fault| problems.push(at(heading, fault.of(Arg::field(heading))))).ok()
        };
        let (by, note) = (free(BY, TextKind::Line), free(NOTE, TextKind::Word));
        match (verdict, checked) {
            (Some(verdict), Some(checked)) if problems.is_empty() => {
                let (by, note) = (by.unwrap_or_default(), note.unwrap_or_default());
                Ok((id, Mark { seen: fact.seen(), verdict, checked, by, note }))
            }
            _ => Err(problems),
        }
    }

    fn day(&self, row: &Row) -> Result<NaiveDate, Code> {
        let Some(written) = text(row, CHECKED) else { return Err(Code::FactsNoDay {}) };
        let day = day::read(written).map_err(|fault| fault.of(Arg::field(CHECKED)))?;
        if day > self.today {
            return Err(Code::FactsInFuture { day: day.into(), today: self.today.into() });
        }
        Ok(day)
    }
}

fn verdict(row: &Row) -> Result<Verdict, Code> {
    let known = || Arg::list(Verdict::words(), Join::Or);
    let Some(word) = text(row, RESULT) else { return Err(Code::FactsNoResult { known: known() }) };
    let read = Understood::all().found(word).and_then(Verdict::from_word);
    read.ok_or_else(|| Code::FactsResult { word: shown(word.trim()).into(), known: known() })
}

/// Whether a problem is one of columns that are not read.
fn is_of_columns(problem: &Problem) -> bool {
    problem.cell.as_ref().is_some_and(|cell| cell.column.is_some())
}

fn cell<'r>(row: &'r Row, heading: &str) -> Option<&'r Filled> {
    row.cells.iter().find(|cell| is_heading(&cell.heading, heading))
}

fn is_heading(written: &str, heading: &str) -> bool {
    written.trim().eq_ignore_ascii_case(heading)
}

/// The text of a cell; none where it is blank.
fn text<'r>(row: &'r Row, heading: &str) -> Option<&'r str> {
    match &cell(row, heading)?.value {
        Value::Cell(text) | Value::Text(text) | Value::Date(text) => {
            Some(text.as_str()).filter(|text| !text.trim().is_empty())
        }
        _ => None,
    }
}
