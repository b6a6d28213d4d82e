//! XLSX, by `calamine`, cell by cell: its readers of whole sheets make room for every cell between the first and the last,
//! which a file of two kilobytes can place a billion apart.
//!
//! In: a file. Out: its rows. A date is written `2026-11-22`, a whole number without a point. A formula of which the
//! program that wrote the file left no value is a problem, not a blank cell.

use std::fs::File;
use std::io::BufReader;
use std::sync::Arc;

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};

use super::csv::too_many_rows;
use super::packed::{self, Seen, broken};
use super::{Format, Found, RowBuilder, Sink, headings, limits, number};
use crate::case::load::unknown_id;
use crate::problem::{Problem, Problems};

type Workbook = Xlsx<BufReader<File>>;

/// Opens a workbook that was looked through before, or is now.
fn workbook(file: File, before: Option<Seen>) -> Result<(Workbook, Seen), Problem> {
    let seen = packed::guard(&file, before)?;
    Ok((Xlsx::new(BufReader::new(file)).map_err(broken)?, seen))
}

/// Finds the sheet and reads its headings.
pub fn open(file: File, wanted: Option<&str>) -> Result<(Format, Found, Vec<Arc<str>>), Problems> {
    let (mut workbook, seen) = workbook(file, None)?;
    let names = workbook.sheet_names();
    let sheet = choose(&names, wanted)?;
    let mut headings: Vec<String> = Vec::new();
    let mut line = 1;
    let mut sample = Vec::new();
    each_row(&mut workbook, &sheet, &mut |row, cells| {
        if headings.is_empty() {
            line = row + 1;
            for (column, cell) in cells.drain(..) {
                if column > limits::COLUMNS {
                    return Err(headings::too_many());
                }
                headings.resize(column + 1, String::new());
                headings[column] = cell.unwrap_or_default();
            }
            return Ok(true);
        }
        sample.extend(cells.drain(..).filter_map(|(_, c)| c.ok()).filter(|c| !c.is_ascii() && c.chars().count() <= 40));
        Ok(sample.len() < 3 && row < line + limits::SAMPLE)
    })?;
    sample.truncate(3);
    let headings = headings::check(&headings, line)?;
    let found = Found { sheet: Some((sheet.clone(), names.len() - 1)), sample, ..Found::default() };
    Ok((Format::Xlsx { sheet, seen }, found, headings))
}

/// The sheet of this name, or the first.
pub fn choose(names: &[String], wanted: Option<&str>) -> Result<String, Problem> {
    match wanted {
        None => names.first().cloned().ok_or_else(|| broken("it has no sheet")),
        Some(wanted) => names.iter().find(|n| n.as_str() == wanted).cloned().ok_or_else(|| {
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let there = known.join("\", \"");
            unknown_id("table::unknown-sheet", "sheet", wanted, &known, "batch").help(format!("there is \"{there}\""))
        }),
    }
}

/// Hands out the rows.
pub fn rows(file: File, sheet: &str, seen: Seen, headings: &[Arc<str>], sink: &mut Sink<'_>) -> Result<(), Problem> {
    let (mut workbook, _) = workbook(file, Some(seen))?;
    let mut first = true;
    let mut number = 0;
    each_row(&mut workbook, sheet, &mut |row, cells| {
        if std::mem::take(&mut first) {
            return Ok(true);
        }
        number += 1;
        if number > limits::ROWS {
            return Err(too_many_rows());
        }
        let mut builder = RowBuilder::new(headings, number, row + 1);
        for (column, cell) in cells.drain(..) {
            match cell {
                Ok(text) => builder.cell(column, &text),
                Err(problem) => builder.fault(column, problem),
            }
        }
        Ok(!builder.finish().is_some_and(|row| sink(row).is_break()))
    })
}

/// A row of more text than a row of clients has.
pub fn too_long() -> Problem {
    Problem::error("table::row-too-long", format!("a row has more than {} MiB", limits::ROW >> 20))
        .help("was another file meant?")
}

type Cells = Vec<(usize, Result<String, Problem>)>;

/// Calls `each` with the number from 0 and the filled cells of every row that has any, until it says no.
fn each_row(
    workbook: &mut Workbook,
    sheet: &str,
    each: &mut dyn FnMut(usize, &mut Cells) -> Result<bool, Problem>,
) -> Result<(), Problem> {
    let mut reader = workbook.worksheet_cells_reader(sheet).map_err(broken)?;
    let mut cells: Cells = Vec::new();
    let mut current = 0;
    let mut bytes = 0;
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(broken)? {
        let (row, column) = (record.pos.0 as usize, record.pos.1 as usize);
        if row != current {
            if !cells.is_empty() && !each(current, &mut cells)? {
                return Ok(());
            }
            cells.clear();
            bytes = 0;
            current = row;
        }
        let cell = match record.value {
            DataRef::Empty if record.formula.is_some() => {
                Err(Problem::error("table::formula", "the cell holds a formula without a value")
                    .help("open the file in the spreadsheet program and save it again, so that values are in it"))
            }
            DataRef::Empty => continue,
            DataRef::Int(value) => Ok(value.to_string()),
            DataRef::Float(value) => Ok(number(value)),
            DataRef::String(text) => Ok(text),
            DataRef::SharedString(text) => Ok(text.to_owned()),
            DataRef::Bool(value) => Ok(value.to_string()),
            DataRef::DateTime(date) => Ok(day(&date)),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Ok(text),
            DataRef::Error(_) => Err(Problem::error("table::formula", "a formula of the spreadsheet failed here")
                .help("correct the formula, or write its value into the cell")),
        };
        bytes += cell.as_ref().map_or(0, String::len);
        if cells.len() > limits::COLUMNS * 2 {
            return Err(headings::too_many());
        }
        if bytes > limits::ROW {
            return Err(too_long());
        }
        if !matches!(&cell, Ok(text) if text.trim().is_empty()) {
            cells.push((column, cell));
        }
    }
    if !cells.is_empty() {
        each(current, &mut cells)?;
    }
    Ok(())
}

fn day(date: &ExcelDateTime) -> String {
    if !date.is_datetime() {
        return number(date.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}
