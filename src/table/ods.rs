//! ODS (ISO/IEC 26300), read as it comes: readers of whole sheets make room for what a file says it repeats, and a
//! file of two kilobytes can say that a row is repeated a million times.
//!
//! In: a file. Out: its rows, from `content.xml`. A cell's value goes before its text, so that dates and numbers do not depend
//! on how they are shown.

use std::fs::File;
use std::io::BufReader;
use std::sync::Arc;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;

use super::csv::too_many_rows;
use super::packed::{self, Budget, attribute, broken};
use super::xlsx::{choose, too_long};
use super::{Format, Found, RowBuilder, Sink, headings, limits, number};
use crate::problem::{Cell, Problem, Problems};

type Cells = Vec<(usize, Result<String, Problem>)>;

/// Finds the sheet and reads its headings.
pub fn open(file: File, wanted: Option<&str>) -> Result<(Format, Found, Vec<Arc<str>>), Problems> {
    let again = |file: &File| file.try_clone().map_err(broken);
    let names = sheets(again(&file)?)?;
    let name = choose(&names, wanted)?;
    let sheet = names.iter().position(|n| *n == name).unwrap_or(0);
    let (mut headings, mut line, mut sample) = (Vec::new(), 1, Vec::new());
    each_row(file, sheet, &mut |row, _, cells| {
        if headings.is_empty() {
            line = row + 1;
            for (column, cell) in cells {
                headings.resize(column + 1, String::new());
                headings[*column] = cell.clone().unwrap_or_default();
            }
            return Ok(true);
        }
        let telling = |cell: &&String| !cell.is_ascii() && cell.chars().count() <= 40;
        sample.extend(cells.iter().filter_map(|(_, c)| c.as_ref().ok()).filter(telling).cloned());
        Ok(sample.len() < 3 && row < line + limits::SAMPLE)
    })?;
    sample.truncate(3);
    let headings = headings::check(&headings, line)?;
    let found = Found { sheet: Some((name, names.len() - 1)), sample, ..Found::default() };
    Ok((Format::Ods { sheet }, found, headings))
}

/// Hands out the rows.
pub fn rows(file: File, sheet: usize, headings: &[Arc<str>], sink: &mut Sink<'_>) -> Result<(), Problem> {
    let (mut first, mut number, mut repeated, mut repeated_bytes) = (true, 0, 0_usize, 0_usize);
    each_row(file, sheet, &mut |row, times, cells| {
        let length: usize = cells.iter().map(|(_, cell)| cell.as_ref().map_or(0, String::len)).sum();
        repeated = repeated.saturating_add(times - 1);
        repeated_bytes = repeated_bytes.saturating_add(length.saturating_mul(times - 1));
        if repeated > limits::REPEATED || repeated_bytes > limits::REPEATED_BYTES {
            return Err(too_often(row, times));
        }
        // The headings themselves are no row, but a copy of them is one.
        for copy in usize::from(std::mem::take(&mut first))..times {
            number += 1;
            if number > limits::ROWS {
                return Err(too_many_rows());
            }
            let mut builder = RowBuilder::new(headings, number, row + copy + 1);
            for (column, cell) in cells {
                match cell {
                    Ok(text) => builder.cell(*column, text),
                    Err(problem) => builder.fault(*column, problem.clone()),
                }
            }
            if builder.finish().is_some_and(|row| sink(row).is_break()) {
                return Ok(false);
            }
        }
        Ok(true)
    })
}

/// A filled row that is said to stand there a thousand times and more.
fn too_often(row: usize, times: usize) -> Problem {
    let cell = Cell { row: 0, line: row + 1, column: None, heading: None };
    Problem::error("table::repeated-rows", format!("the file says that a filled row stands in it {times} times"))
        .help(format!("delete the copies in the spreadsheet program; at most {} are read", limits::REPEATED))
        .in_cell(cell)
}

/// Calls `visit` with every event of the content, until it says no.
fn events(file: File, visit: &mut dyn FnMut(&Event<'_>) -> Result<bool, Problem>) -> Result<(), Problem> {
    let mut budget = Budget::of(&file)?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    let content = archive.by_name("content.xml").map_err(broken)?;
    packed::events(content, &mut budget, visit)
}

/// How often something stands there.
fn count(element: &BytesStart<'_>, name: &str) -> Result<usize, Problem> {
    let Some(number) = attribute(element, name)? else { return Ok(1) };
    let no_number = || broken(format!("{name} is \"{number}\", which is no number"));
    number.trim().parse::<u64>().map(|n| usize::try_from(n).unwrap_or(usize::MAX).max(1)).map_err(|_| no_number())
}

fn sheets(file: File) -> Result<Vec<String>, Problem> {
    let mut names = Vec::new();
    events(file, &mut |event| {
        if let Event::Start(element) = event
            && element.name().as_ref() == "table:table"
        {
            names.push(attribute(element, "table:name")?.unwrap_or_default());
        }
        Ok(names.len() < 10_000)
    })?;
    Ok(names)
}

/// The character of a reference; what stands for nothing known is not left out, it would be missing in a name.
fn character(reference: &BytesRef<'_>) -> Result<char, Problem> {
    match reference.as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        name => {
            let number = reference.resolve_char_ref().map_err(broken)?;
            number.ok_or_else(|| broken(format!("it uses &{name};, which nothing declares")))
        }
    }
}

/// A cell while it is read.
#[derive(Default)]
struct Open {
    times: usize,
    kind: String,
    value: Option<String>,
    formula: bool,
    text: String,
    paragraphs: usize,
}

impl Open {
    fn start(element: &BytesStart<'_>) -> Result<Self, Problem> {
        let kind = attribute(element, "office:value-type")?.unwrap_or_default();
        let value = match kind.as_str() {
            "float" | "percentage" | "currency" => attribute(element, "office:value")?,
            "date" => attribute(element, "office:date-value")?,
            "boolean" => attribute(element, "office:boolean-value")?,
            "string" => attribute(element, "office:string-value")?,
            _ => None,
        };
        let error = attribute(element, "calcext:value-type")?.is_some_and(|t| t == "error");
        Ok(Open {
            times: count(element, "table:number-columns-repeated")?,
            kind: if error { "error".into() } else { kind },
            value,
            formula: attribute(element, "table:formula")?.is_some(),
            text: String::new(),
            paragraphs: 0,
        })
    }

    fn finish(self) -> Option<Result<String, Problem>> {
        if self.kind == "error" {
            return Some(Err(Problem::error("table::formula", "a formula of the spreadsheet failed here")
                .help("correct the formula, or write its value into the cell")));
        }
        if self.formula && self.kind.is_empty() && self.text.is_empty() {
            return Some(Err(Problem::error("table::formula", "the cell holds a formula without a value")
                .help("open the file in the spreadsheet program and save it again, so that values are in it")));
        }
        let text = match (self.kind.as_str(), self.value) {
            ("float" | "percentage" | "currency", Some(value)) => value.parse().map_or(value, number),
            ("date", Some(value)) => value.strip_suffix("T00:00:00").map(str::to_owned).unwrap_or(value),
            (_, Some(value)) => value,
            (_, None) => self.text,
        };
        (!text.trim().is_empty()).then_some(Ok(text))
    }
}

type EachRow<'e> = dyn FnMut(usize, usize, &Cells) -> Result<bool, Problem> + 'e;

/// Calls `each` with the number from 0, how often the row is repeated, and its filled cells, for every row that has any.
fn each_row(file: File, sheet: usize, each: &mut EachRow<'_>) -> Result<(), Problem> {
    // Tables inside tables and notes inside cells are passed over.
    let (mut table, mut nested, mut note) = (0_usize, 0_usize, 0_usize);
    let (mut row, mut times, mut column, mut bytes) = (0_usize, 1_usize, 0_usize, 0_usize);
    let mut cells: Cells = Vec::new();
    let mut open: Option<Open> = None;
    events(file, &mut |event| {
        match event {
            Event::Start(element) => match element.name().as_ref() {
                "table:table" => nested += 1,
                _ if nested != 1 || table != sheet => {}
                "office:annotation" => note += 1,
                _ if note > 0 => {}
                "table:table-row" => {
                    times = count(element, "table:number-rows-repeated")?;
                    (column, bytes) = (0, 0);
                    cells.clear();
                }
                "table:table-cell" | "table:covered-table-cell" => open = Some(Open::start(element)?),
                "text:p" => {
                    if let Some(cell) = &mut open {
                        if cell.paragraphs > 0 {
                            cell.text.push('\n');
                        }
                        cell.paragraphs += 1;
                    }
                }
                "text:s" => {
                    if let Some(cell) = &mut open {
                        let spaces = count(element, "text:c")?.min(1_000);
                        cell.text.push_str(&" ".repeat(spaces));
                    }
                }
                "text:line-break" => {
                    if let Some(cell) = &mut open {
                        cell.text.push('\n');
                    }
                }
                _ => {}
            },
            Event::End(element) => match element.name().as_ref() {
                "table:table" => {
                    nested = nested.saturating_sub(1);
                    if nested == 0 {
                        table += 1;
                    }
                    return Ok(table <= sheet);
                }
                _ if nested != 1 || table != sheet => {}
                "office:annotation" => note = note.saturating_sub(1),
                _ if note > 0 => {}
                "table:table-cell" | "table:covered-table-cell" => {
                    let Some(cell) = open.take() else { return Ok(true) };
                    let repeated = cell.times;
                    if let Some(cell) = cell.finish() {
                        if column.saturating_add(repeated) > limits::COLUMNS * 2 {
                            return Err(headings::too_many());
                        }
                        bytes += repeated * cell.as_ref().map_or(0, String::len);
                        if bytes > limits::ROW {
                            return Err(too_long());
                        }
                        cells.extend((0..repeated).map(|n| (column + n, cell.clone())));
                    }
                    column = column.saturating_add(repeated);
                }
                "table:table-row" => {
                    if !cells.is_empty() && !each(row, times, &cells)? {
                        return Ok(false);
                    }
                    row = row.saturating_add(times);
                }
                _ => {}
            },
            Event::Text(text) if note == 0 => {
                if let Some(cell) = open.as_mut().filter(|c| c.paragraphs > 0) {
                    cell.text.push_str(&text.xml_content(XmlVersion::Implicit1_0));
                }
            }
            Event::CData(text) if note == 0 => {
                if let Some(cell) = open.as_mut().filter(|c| c.paragraphs > 0) {
                    cell.text.push_str(&text.xml_content(XmlVersion::Implicit1_0));
                }
            }
            Event::GeneralRef(reference) if note == 0 => {
                if let Some(cell) = open.as_mut().filter(|c| c.paragraphs > 0) {
                    cell.text.push(character(reference)?);
                }
            }
            _ => {}
        }
        if open.as_ref().is_some_and(|c| c.text.len() > limits::ROW) {
            return Err(too_long());
        }
        Ok(true)
    })
}
