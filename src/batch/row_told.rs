//! What the reader of case files found, in the words of a table.
//!
//! In: problems of a row's case. Out: the same with row and column, or with their line in the centre's file; what a row lacks is told with the columns
//! that would fill it.

use std::sync::Arc;

use super::entry::{Entry, address_of};
use super::padding;
use super::row::{REPEATED, RowReader};
use crate::centre::Target;
use crate::centre::join::Join;
use crate::problem::{Cell, Code, Place, Problem, Source};
use crate::read::node::Value;
use crate::read::origin::{Locate, Origin};
use crate::table::Row;
use crate::visible::shown;
use crate::words::{self, Arg, Say};

/// Where the values of a row stand.
pub struct InRow {
    /// The row as a whole.
    row: Cell,
    /// Its columns with their headings.
    cells: Vec<(usize, Arc<str>)>,
    /// The cells of each join.
    joined: Vec<Cell>,
    centre: Arc<Source>,
}

impl InRow {
    /// The cell of an origin; of several that are joined, the first with all their headings.
    pub fn cell(&self, origin: &Origin) -> Cell {
        let column = |number: usize| {
            let heading = self.cells.iter().find(|(column, _)| *column == number).map(|(_, heading)| heading.clone());
            Cell { column: heading.is_some().then_some(number), heading, ..self.row.clone() }
        };
        match origin {
            Origin::Cell(number) => column(*number),
            Origin::Joined(index) => self.joined.get(*index).unwrap_or(&self.row).clone(),
            Origin::Row | Origin::File(_) | Origin::Default(_) => self.row.clone(),
        }
    }
}

impl Locate for InRow {
    fn locate(&self, origin: &Origin, problem: Problem) -> Problem {
        match origin {
            Origin::Default(span) => problem.at(Some(Place { source: self.centre.clone(), span: span.clone() })),
            of_row => problem.in_cell(self.cell(of_row)),
        }
    }
}

impl RowReader<'_> {
    /// Where the values of a row stand.
    pub(super) fn places(&self, row: &Row) -> InRow {
        let joined = |index: usize| {
            let cells = self.joined_cells(row, index);
            let heading = cells.iter().map(|c| c.heading.as_ref()).collect::<Vec<_>>().join(" + ");
            let heading = (!heading.is_empty()).then(|| Arc::from(heading));
            Cell { column: cells.first().map(|c| c.column), heading, ..row.place(None) }
        };
        InRow {
            row: row.place(None),
            cells: row.cells.iter().map(|cell| (cell.column, cell.heading.clone())).collect(),
            joined: (0..self.centre.joins.len()).map(joined).collect(),
            centre: self.centre.source.clone(),
        }
    }

    /// Problems of a case of this row, with their places in the table or in the centre's file.
    pub fn located(&self, problems: impl IntoIterator<Item = Problem>, row: &Row) -> Vec<Problem> {
        problems.into_iter().map(|problem| self.located_one(problem, row)).collect()
    }

    fn located_one(&self, problem: Problem, row: &Row) -> Problem {
        let of_centre = problem.place.as_ref().is_none_or(|place| Arc::ptr_eq(&place.source, &self.centre.source));
        if !of_centre || problem.file.as_ref().is_some_and(|file| *file != self.table.name) {
            return problem;
        }
        // What is missing is missing in the row, whatever section around it came from the centre; and where a person
        // lives is said by the row.
        let missing = is_missing(&problem.code)
            || matches!(
                problem.code,
                Code::DirectoryNoResidence {}
                    | Code::DirectoryResidenceUncertain { .. }
                    | Code::MailNoAddress {}
                    | Code::MailNoAddressOfAuthority { .. }
                    | Code::MailNoAddressOfController { .. }
            );
        if problem.place.is_some() && !missing {
            return problem;
        }
        let cell = problem.cell.clone().filter(|_| !missing).unwrap_or_else(|| row.place(None));
        let problem = match problem.code {
            Code::CaseNoAccount {} => problem.hint(Say::TableMapAccount { line: self.account_column().into() }),
            Code::CaseNoEvidence {} => problem.hint(Say::TableMapEvidence {}),
            _ => problem,
        };
        problem.in_cell(cell).file(self.table.name.clone())
    }

    /// A line of `[columns]` for an account, with the first service there is.
    fn account_column(&self) -> String {
        let service = self.names.directory().services().next();
        service.map_or_else(String::new, |(_, s)| format!("\"{}\" = \"account.{}.url\"", s.name, s.id))
    }

    /// Says in the words of a table what a case file would be told.
    pub(super) fn explain(&self, problems: &mut [Problem], row: &Row, entries: &[Entry]) {
        for problem in problems.iter_mut().filter(|p| p.cell.is_some()) {
            let cell = problem.cell.as_ref().and_then(|c| row.cells.iter().find(|f| Some(f.column) == c.column));
            match (&problem.code, cell.map(|c| &c.value)) {
                (code, _) if is_missing(code) => self.lacking(problem),
                (
                    Code::CasePostalCode { .. } | Code::CasePostalCodeOfOther { .. } | Code::CasePostalCodeSigns { .. },
                    Some(Value::Cell(code)),
                ) if padding::lost(code.trim()) => {
                    let field = problem.field.clone().unwrap_or_default();
                    let padded = padding::padded(address_of(&field, code, entries)).into();
                    problem.code = Code::TablePostalCodeNumber { message: Arg::message(problem), padded };
                    problem.hint = None;
                }
                (Code::CaseWrongType { .. }, Some(Value::Cell(_))) => {
                    problem.hint = problem.hint.take().map(|hint| Box::new(in_a_cell(*hint)));
                }
                _ => {}
            }
        }
    }

    /// The columns of the table that fill a field, by themselves or joined: their numbers, from 0, and headings. A field of a section that
    /// is repeated has a number in a case and a word in a table; they are told apart by its last part alone.
    fn columns_for(&self, field: &str) -> Vec<(usize, &Arc<str>)> {
        let repeated = REPEATED.iter().find(|(section, _)| field.split('.').next() == Some(section));
        let same = |own: &str| match repeated {
            Some((section, _)) => {
                own.split('.').next() == Some(section) && own.rsplit('.').next() == field.rsplit('.').next()
            }
            None => own == field,
        };
        let joined: Vec<&String> =
            self.centre.joins.iter().filter(|join| same(&join.field)).flat_map(Join::compared).collect();
        let fills = |heading: &Arc<str>| {
            let mapped = matches!(self.targets.get(heading), Some(Target::Field(target)) if same(target));
            mapped || self.compared.get(heading).is_some_and(|compared| joined.contains(&compared))
        };
        self.headings.iter().enumerate().filter(|(_, heading)| !heading.is_empty() && fills(heading)).collect()
    }

    /// What to do about a field that a row lacks; the place of the column, where one fills it.
    fn lacking(&self, problem: &mut Problem) {
        let mut field = problem.field.clone().unwrap_or_default();
        let columns = self.columns_for(&field);
        if let ([(index, heading)], Some(cell)) = (columns.as_slice(), problem.cell.as_mut()) {
            (cell.column, cell.heading) = (Some(index + 1), Some(Arc::clone(heading)));
            // `event.1.date` is called `event.objected.date` in a table.
            if let Some(Target::Field(own)) = self.targets.get(*heading) {
                let called = Arg::field(&field);
                for argument in problem.code.arguments_mut().into_iter().filter(|argument| **argument == called) {
                    *argument = Arg::field(own);
                }
                field.clone_from(own);
            }
        }
        let named = || Arg::list(columns.iter().map(|(_, heading)| Arg::quoted(shown(heading))), words::Join::Comma);
        let field = Arg::field(field);
        problem.hint = Some(Box::new(match columns.len() {
            0 => Say::TableFillField { field },
            1 => Say::TableFillColumn { columns: named(), field },
            _ => Say::TableFillOneColumn { columns: named(), field },
        }));
    }
}

/// Whether a field is missing.
pub(super) fn is_missing(code: &Code) -> bool {
    matches!(code, Code::CaseMissingField { .. } | Code::CaseMissingController { .. })
}

/// What belongs into a case file, said of a cell.
fn in_a_cell(hint: Say) -> Say {
    match hint {
        Say::CaseWriteBoolean { field } => Say::TableCellBoolean { field },
        Say::CaseWriteYear { field } => Say::TableCellYear { field },
        Say::CaseWriteNumber { field, number } => Say::TableCellNumber { field, number },
        Say::CaseWriteSection { path } => Say::TableCellSection { path },
        Say::CaseWriteSections { field } => Say::TableCellSections { field },
        other => other,
    }
}
