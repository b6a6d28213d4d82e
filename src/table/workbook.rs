//! What XLSX and ODS have in common: sheets, some of them hidden, of rows, some of them hidden, of cells, some of them merged.
//!
//! In: a [`Book`]. Out: the sheet that is meant, its headings, its rows, and what is to be told: what is hidden would get a letter without anybody
//! having seen it, and a merged cell stands in one row but counts for several in the eyes of who merged it.

use std::sync::Arc;

use super::csv::too_many_rows;
use super::heading_row::{self, Chosen, Knows, Line};
use super::row::RowBuilder;
use super::{Found, Options, Sink, headings, limits};
use crate::problem::{Cell, Code, Problem, Problems, did_you_mean};
use crate::visible::shown;
use crate::words::{Arg, Join, Say};

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether the program shows it.
    pub hidden: bool,
}

/// Cells that are filled, by their column from 0.
pub type Cells = Vec<(usize, Result<String, Problem>)>;

/// A row that holds something.
#[derive(Debug)]
pub struct Filled<'r> {
    /// Its number, from 0.
    pub row: usize,
    /// How often it stands there.
    pub times: usize,
    /// Whether the program shows it.
    pub hidden: bool,
    /// Its cells.
    pub cells: &'r Cells,
}

/// Cells that are shown as one: rows and columns from 0, both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    /// First row.
    pub top: usize,
    /// First column.
    pub left: usize,
    /// Last row.
    pub bottom: usize,
    /// Last column.
    pub right: usize,
}

/// What a sheet tells besides its cells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// First and last column, from 0, of those that are hidden.
    pub hidden_columns: Vec<(usize, usize)>,
    /// Merged cells.
    pub merged: Vec<Area>,
    /// Whether a filter may have hidden rows.
    pub filtered: bool,
}

/// Takes rows until it says no.
pub type EachRow<'e> = dyn FnMut(Filled<'_>) -> Result<bool, Problem> + 'e;

/// A workbook of some format.
pub trait Book {
    /// Its sheets.
    fn sheets(&self) -> &[Sheet];

    /// Goes through the filled rows of a sheet; what it tells of itself is whole when the rows were taken to their end.
    ///
    /// # Errors
    /// It cannot be read, or what `each` says.
    fn rows(&self, sheet: usize, each: &mut EachRow<'_>) -> Result<Layout, Problem>;
}

/// How the rows of a sheet are read.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    sheet: usize,
    /// The row of the headings, from 0.
    heading: usize,
    layout: Layout,
    visible_only: bool,
}

/// Finds the sheet and its headings.
///
/// # Errors
/// There is no such sheet, or its headings are wrong.
pub fn open(book: &dyn Book, options: &Options, knows: &Knows<'_>) -> Result<(Plan, Found, Vec<Arc<str>>), Problems> {
    let sheets = book.sheets();
    let sheet = choose(sheets, options.sheet.as_deref())?;
    let seen = look(book, sheet, options, knows)?;
    if options.sheet.is_none() && seen.chosen.known == 0 {
        better(book, sheet, knows)?;
    }
    let line = seen.lines.get(seen.chosen.index).cloned().unwrap_or_default();
    let mut headings = headings::check(&line.texts, line.number.max(1))?;
    let heading = line.number.saturating_sub(1);
    let mut found = Found {
        sheet: Some((sheets[sheet].name.clone(), sheets.len() - 1)),
        sample: seen.sample,
        ..Found::headings(&seen.lines, seen.chosen)
    };
    found.hidden_sheets = sheets.iter().filter(|s| s.hidden).map(|s| s.name.clone()).collect();
    if sheets[sheet].hidden {
        found.warnings.push(Code::TableHiddenSheet { sheet: shown(&sheets[sheet].name).into() }.warning());
    }
    found.warnings.extend(hidden_rows(&seen.hidden, seen.layout.filtered, options.visible_only));
    found.warnings.extend(merged_in_rows(&seen.layout.merged, heading));
    for (first, last) in &seen.layout.hidden_columns {
        let end = headings.len();
        for (column, heading) in headings.iter_mut().enumerate().take((last + 1).min(end)).skip(*first) {
            found.hidden_columns.push((heading.clone(), column + 1));
            if options.visible_only {
                *heading = Arc::from("");
            }
        }
    }
    found.visible_only = options.visible_only;
    let plan = Plan { sheet, heading, layout: seen.layout, visible_only: options.visible_only };
    Ok((plan, found, headings))
}

/// The sheet of this name, whatever its capitals, or the first that is not hidden.
fn choose(sheets: &[Sheet], wanted: Option<&str>) -> Result<usize, Problem> {
    let names = || Arg::list(sheets.iter().map(|s| Arg::quoted(shown(&s.name))), Join::Comma);
    let Some(wanted) = wanted else {
        return sheets
            .iter()
            .position(|s| !s.hidden)
            .ok_or_else(|| Code::TableNoVisibleSheet { sheets: names() }.error());
    };
    let same = |name: &str| headings::comparable(name) == headings::comparable(wanted);
    let exact = sheets.iter().position(|s| s.name == wanted);
    exact.or_else(|| sheets.iter().position(|s| same(&s.name))).ok_or_else(|| {
        let near = did_you_mean(wanted, sheets.iter().map(|s| s.name.as_str()));
        Code::TableUnknownSheet { sheet: shown(wanted).into(), near: near.map(shown).into(), sheets: names() }.error()
    })
}

/// What was seen of a sheet.
struct Seen {
    lines: Vec<Line>,
    chosen: Chosen,
    sample: Vec<String>,
    /// First and last line, from 1, of rows that are hidden and hold something.
    hidden: Vec<(usize, usize)>,
    layout: Layout,
}

fn look(book: &dyn Book, sheet: usize, options: &Options, knows: &Knows<'_>) -> Result<Seen, Problem> {
    let mut lines: Vec<Line> = Vec::new();
    let mut hidden: Vec<(usize, usize)> = Vec::new();
    let mut sample: Vec<(usize, String)> = Vec::new();
    let layout = book.rows(sheet, &mut |filled| {
        if !heading_row::enough(&lines) {
            lines.push(line(&filled, lines.is_empty())?);
        }
        let (first, last) = (filled.row + 1, filled.row.saturating_add(filled.times));
        if filled.hidden {
            match hidden.last_mut().filter(|(_, end)| *end + 1 == first) {
                Some((_, end)) => *end = last,
                None => hidden.push((first, last)),
            }
        }
        if sample.len() < 10 {
            let telling = |cell: &&String| !cell.is_ascii() && cell.chars().count() <= 40;
            let cells = filled.cells.iter().filter_map(|(_, cell)| cell.as_ref().ok()).filter(telling);
            sample.extend(cells.map(|cell| (filled.row, cell.clone())));
        }
        Ok(true)
    })?;
    let chosen = heading_row::choose(&lines, options.heading_row, knows)?;
    let heading = lines.get(chosen.index).map_or(0, |line| line.number);
    hidden.retain(|(_, last)| *last > heading);
    let sample = sample.into_iter().filter(|(row, _)| *row >= heading).map(|(_, text)| text).take(3).collect();
    Ok(Seen { lines, chosen, sample, hidden, layout })
}

/// A line that may have the headings; the first one certainly is no wider than a table.
fn line(filled: &Filled<'_>, first: bool) -> Result<Line, Problem> {
    let mut texts = Vec::new();
    for (column, cell) in filled.cells {
        if *column > limits::COLUMNS {
            if first {
                return Err(headings::too_many());
            }
            break;
        }
        texts.resize(column + 1, String::new());
        texts[*column] = cell.clone().unwrap_or_default();
    }
    Ok(Line { number: filled.row + 1, texts })
}

/// Refuses the first sheet where another one has headings and it has none.
fn better(book: &dyn Book, chosen: usize, knows: &Knows<'_>) -> Result<(), Problem> {
    for (index, sheet) in book.sheets().iter().enumerate().take(50) {
        if index == chosen || sheet.hidden {
            continue;
        }
        let mut lines: Vec<Line> = Vec::new();
        book.rows(index, &mut |filled| {
            lines.push(line(&filled, lines.is_empty())?);
            Ok(!heading_row::enough(&lines))
        })?;
        if heading_row::choose(&lines, None, knows)?.known >= 2 {
            let (first, other) = (shown(&book.sheets()[chosen].name), shown(&sheet.name));
            return Err(Code::TableSheet { sheet: first.into(), other: other.into() }.error());
        }
    }
    Ok(())
}

/// `5, 7 to 9, 12 …`
fn ranges(lines: &[(usize, usize)]) -> Arg {
    let each = lines.iter().map(|(first, last)| match last - first {
        0 => Arg::from(*first),
        1 => Arg::list([*first, *last], Join::Comma),
        _ => Say::TableLines { first: (*first).into(), last: (*last).into() }.into(),
    });
    Arg::first(each, 20)
}

fn hidden_rows(hidden: &[(usize, usize)], filtered: bool, left_out: bool) -> Option<Problem> {
    let count: usize = hidden.iter().map(|(first, last)| last - first + 1).sum();
    if count == 0 {
        return None;
    }
    let (filtered, left_out) = (Arg::flag(filtered), Arg::flag(left_out));
    Some(Code::TableHiddenRows { count: count.into(), filtered, left_out, lines: ranges(hidden) }.warning())
}

/// Cells that are merged across columns only: their value counts for the first one.
fn merged_in_rows(merged: &[Area], heading: usize) -> Option<Problem> {
    let flat = merged.iter().filter(|a| a.top == a.bottom && a.top > heading && a.right > a.left);
    let mut flat = flat.map(|area| area.name()).peekable();
    flat.peek().is_some().then(|| Code::TableMergedCells { cells: Arg::first(flat, 10) }.warning())
}

/// `A`, `Z`, `AA`: how a spreadsheet calls a column, from 0.
pub fn letters(column: usize) -> String {
    let (mut name, mut left) = (Vec::new(), column + 1);
    while left > 0 {
        name.push(b'A' + ((left - 1) % 26) as u8);
        left = (left - 1) / 26;
    }
    name.iter().rev().map(|b| char::from(*b)).collect()
}

impl Area {
    /// `D2:D3`
    fn name(&self) -> String {
        format!("{}{}:{}{}", letters(self.left), self.top + 1, letters(self.right), self.bottom + 1)
    }
}

/// Hands out the rows below the headings.
///
/// # Errors
/// What makes the rest unreadable.
pub fn rows(book: &dyn Book, plan: &Plan, headings: &[Arc<str>], sink: &mut Sink<'_>) -> Result<(), Problem> {
    let (mut number, mut repeated, mut repeated_bytes) = (0, 0_usize, 0_usize);
    let mut merged = Merged::of(&plan.layout.merged, plan.heading);
    let unseen = |column: usize| {
        plan.visible_only && plan.layout.hidden_columns.iter().any(|(a, b)| (*a..=*b).contains(&column))
    };
    book.rows(plan.sheet, &mut |filled| {
        let length: usize = filled.cells.iter().map(|(_, cell)| cell.as_ref().map_or(0, String::len)).sum();
        repeated = repeated.saturating_add(filled.times - 1);
        repeated_bytes = repeated_bytes.saturating_add(length.saturating_mul(filled.times - 1));
        if repeated > limits::REPEATED || repeated_bytes > limits::REPEATED_BYTES {
            return Err(too_often(filled.row, filled.times));
        }
        // A row of the headings that is repeated is a row as well.
        let before = (plan.heading + 1).saturating_sub(filled.row).min(filled.times);
        if plan.visible_only && filled.hidden {
            return Ok(true);
        }
        for copy in before..filled.times {
            number += 1;
            if number > limits::ROWS {
                return Err(too_many_rows());
            }
            let row = filled.row + copy;
            let mut builder = RowBuilder::new(headings, number, row + 1);
            for (column, cell) in filled.cells.iter().filter(|(column, _)| !unseen(*column)) {
                match cell {
                    Ok(text) => builder.cell(*column, text),
                    Err(problem) => builder.fault(*column, problem.clone()),
                }
            }
            for (column, area) in merged.covered(row, filled.cells) {
                if column < headings.len() && !unseen(column) {
                    builder.fault(column, Code::TableMergedCell { cells: area.name().into() }.error());
                }
            }
            if builder.finish().is_some_and(|row| sink(row).is_break()) {
                return Ok(false);
            }
        }
        Ok(true)
    })?;
    Ok(())
}

/// A filled row that is said to stand there a thousand times and more.
fn too_often(row: usize, times: usize) -> Problem {
    let cell = Cell { row: 0, line: row + 1, column: None, heading: None };
    Code::TableRepeatedRows { times: times.into(), most: limits::REPEATED.into() }.error().in_cell(cell)
}

/// Merged cells of several rows, followed from row to row.
struct Merged<'a> {
    left: std::iter::Peekable<std::vec::IntoIter<&'a Area>>,
    /// Those of the row, with a value in their first cell.
    open: Vec<&'a Area>,
}

impl<'a> Merged<'a> {
    fn of(merged: &'a [Area], heading: usize) -> Self {
        let mut tall: Vec<&Area> = merged.iter().filter(|a| a.bottom > a.top && a.bottom > heading).collect();
        tall.sort();
        Merged { left: tall.into_iter().peekable(), open: Vec::new() }
    }

    /// The columns of a row that lie under a merged cell with a value, and have none; rows come in their order.
    fn covered(&mut self, row: usize, cells: &Cells) -> Vec<(usize, &'a Area)> {
        let filled = |column: usize| cells.iter().any(|(c, _)| *c == column);
        while let Some(area) = self.left.next_if(|area| area.top <= row) {
            if area.top == row && filled(area.left) {
                self.open.push(area);
            }
        }
        self.open.retain(|area| area.bottom >= row);
        let below = self.open.iter().filter(|area| area.top < row);
        let columns = below.flat_map(|area| (area.left..=area.right.min(limits::COLUMNS)).map(move |c| (c, *area)));
        columns.filter(|(column, _)| !filled(*column)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        let names: Vec<String> = [0, 25, 26, 51, 701, 702, 16383].into_iter().map(letters).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"]);
        let lines = |tag: &str| crate::words::Words::of(tag).unwrap().text(&ranges(&[(5, 5), (7, 8), (10, 14)]));
        assert_eq!([lines("en"), lines("de")], ["5, 7, 8, 10 to 14", "5, 7, 8, 10 bis 14"]);
    }
}
