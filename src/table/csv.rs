//! CSV, as spreadsheets and case systems write it.
//!
//! In: a file. Out: its rows. RFC 4180 with what offices do to it: any delimiter, `sep=;` in the first line, line breaks in
//! quotes, an encoding of last century. The delimiter is the one that gives the first twenty records the same number
//! of cells, and more than one.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::sync::Arc;

use csv_core::ReadRecordResult;

use super::decode::Decoded;
use super::encoding::{self, Charset};
use super::evidence::{self, Words};
use super::heading_row::{self, Knows, Line};
use super::row::RowBuilder;
use super::{Format, Found, Options, Sink, headings, limits};
use crate::problem::{Cell, Code, Problem, Problems};
use crate::visible::shown;

/// How a file is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Dialect {
    charset: Charset,
    mark: u64,
    delimiter: u8,
    /// The first line is `sep=;`.
    separator_line: bool,
    /// Records before the first row: a title, and the headings.
    before_rows: usize,
}

/// Delimiters that are looked for, the likelier first.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];

pub(super) fn unreadable(error: &std::io::Error) -> Problem {
    Code::TableUnreadable { why: error.into() }.error()
}

/// Finds out how to read a file, and reads its headings.
pub fn open(mut file: File, options: &Options, knows: &Knows<'_>) -> Result<(Format, Found, Vec<Arc<str>>), Problems> {
    let detected = encoding::detect(&mut file).map_err(|e| unreadable(&e))?;
    let named = options.encoding.as_deref().map(Charset::named).transpose()?;
    let guessed = detected.guessed && named.is_none() && detected.by_letters;
    let charset = match named {
        Some(named) => named,
        None if guessed => {
            let words = Words::gather(&mut file).map_err(|e| unreadable(&e))?;
            evidence::judge(&words, detected.charset)?
        }
        None => detected.charset,
    };
    let mut dialect = Dialect { charset, mark: detected.mark, delimiter: b';', separator_line: false, before_rows: 1 };
    let start = start(&mut file, &dialect)?;
    let first_line = start.split(|b| *b == b'\n').next().unwrap_or_default().trim_ascii();
    let quoted = first_line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\""));
    let told = match quoted.unwrap_or(first_line) {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter] => Some(*delimiter),
        // The tab of "sep=\t" is white space that the trimming above took.
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'='] => Some(b'\t'),
        _ => None,
    };
    dialect.separator_line = told.is_some();
    dialect.delimiter = options.delimiter.or(told).unwrap_or_else(|| delimiter(&start));
    let (lines, records_before) = first_lines(Records::open(file.try_clone().map_err(|e| unreadable(&e))?, &dialect)?)?;
    let chosen = heading_row::choose(&lines, options.heading_row, knows)?;
    let line = lines.get(chosen.index).cloned().unwrap_or_default();
    dialect.before_rows = records_before.get(chosen.index).map_or(1, |before| before + 1);
    let headings = headings::check(&line.texts, line.number.max(1))?;
    let mut records = Records::open(file, &dialect)?;
    for _ in 0..dialect.before_rows {
        records.next()?;
    }
    let mut sample: Vec<String> = Vec::new();
    for _ in 0..500 {
        // What is wrong further down is reported by row later.
        let Ok(Some(record)) = records.next() else { break };
        for cell in &record.cells {
            let telling = cell.chars().any(|c| c.is_alphabetic() && !c.is_ascii()) && cell.chars().count() <= 40;
            if telling && sample.len() < 3 && !sample.contains(cell) {
                sample.push(cell.clone());
            }
        }
    }
    let found = Found {
        encoding: Some(charset.name().to_owned()),
        delimiter: Some(dialect.delimiter),
        sample,
        ..Found::headings(&lines, chosen)
    };
    Ok((Format::Csv(dialect), found, headings))
}

/// The first lines that hold anything, and how many records stand before each.
fn first_lines(mut records: Records<Decoded<File>>) -> Result<(Vec<Line>, Vec<usize>), Problem> {
    let (mut lines, mut before, mut count) = (Vec::new(), Vec::new(), 0);
    while !heading_row::enough(&lines) {
        let record = match records.next() {
            Ok(Some(record)) => record,
            Ok(None) => break,
            // What is wrong further down is reported by row later.
            Err(problem) if lines.is_empty() => return Err(problem),
            Err(_) => break,
        };
        count += 1;
        if record.cells.iter().any(|cell| !cell.trim().is_empty()) {
            lines.push(Line { number: record.line, texts: record.cells });
            before.push(count - 1);
        }
    }
    Ok((lines, before))
}

/// The first 64 KiB as UTF-8.
fn start(file: &mut File, dialect: &Dialect) -> Result<Vec<u8>, Problem> {
    file.seek(SeekFrom::Start(dialect.mark)).map_err(|e| unreadable(&e))?;
    let mut start = Vec::new();
    Decoded::new(&mut *file, dialect.charset).take(64 << 10).read_to_end(&mut start).map_err(|e| unreadable(&e))?;
    Ok(start)
}

/// The delimiter that gives the first records the same number of cells, the most of them if several do.
fn delimiter(start: &[u8]) -> u8 {
    let score = |delimiter: u8| {
        let mut records = Records::new(start, delimiter);
        let mut counts = Vec::new();
        while counts.len() < 20 {
            match records.next() {
                Ok(Some(record)) => counts.push(record.cells.len()),
                _ => break,
            }
        }
        // The last may be cut off.
        if counts.len() > 2 && start.len() == 64 << 10 {
            counts.pop();
        }
        // The number that most of them have: a title above the headings has fewer.
        let times = |count: usize| counts.iter().filter(|c| **c == count).count();
        let usual = counts.iter().copied().max_by_key(|count| (times(*count), *count)).unwrap_or(0);
        (usual > 1, times(usual) == counts.len(), times(usual) * usual)
    };
    let best = DELIMITERS.into_iter().rev().max_by_key(|d| score(*d));
    best.filter(|d| score(*d).0).unwrap_or(b';')
}

/// Hands out the rows.
pub fn rows(file: File, dialect: &Dialect, headings: &[Arc<str>], sink: &mut Sink<'_>) -> Result<(), Problem> {
    let mut records = Records::open(file, dialect)?;
    for _ in 0..dialect.before_rows {
        records.next()?;
    }
    let mut number = 0;
    while let Some(record) = records.next()? {
        // Programs of CP/M and DOS end a text so.
        if matches!(record.cells.as_slice(), [only] if only == "\u{1a}") {
            continue;
        }
        number += 1;
        if number > limits::ROWS {
            return Err(too_many_rows());
        }
        let mut row = RowBuilder::new(headings, number, record.line);
        for (column, cell) in record.cells.iter().enumerate() {
            row.cell(column, cell);
            if !cell.is_ascii() && evidence::twice(cell) {
                row.fault(column, Code::TableEncodedTwice { cell: shown(cell).into() }.error());
            } else if cell.contains("\\\"") {
                row.fault(column, Code::TableQuotes { cell: shown(cell).into() }.error());
            } else if cell.contains('\u{fffd}') {
                row.fault(column, Code::TableOtherEncoding { encoding: dialect.charset.name().into() }.error());
            }
        }
        // A shorter row is a row of which something was lost, unless it is blank.
        let short = record.cells.len() < headings.len();
        if short && record.cells.iter().any(|c| !c.trim().is_empty()) {
            let place = Cell { row: number, line: record.line, column: None, heading: None };
            let (cells, headings) = (record.cells.len().into(), headings.len().into());
            row.row.problems.push(Code::TableTooFewCells { cells, headings }.error().in_cell(place));
        }
        if let Some(row) = row.finish()
            && sink(row).is_break()
        {
            break;
        }
    }
    Ok(())
}

/// More rows than a sheet has.
pub fn too_many_rows() -> Problem {
    Code::TableRows { most: limits::ROWS.into() }.error()
}

struct Record {
    line: usize,
    cells: Vec<String>,
}

/// Records one by one, none larger than a row may be.
struct Records<R> {
    input: BufReader<R>,
    core: csv_core::Reader,
    output: Vec<u8>,
    ends: Vec<usize>,
    /// Lines before the first that the core sees.
    offset: usize,
}

impl Records<Decoded<File>> {
    fn open(mut file: File, dialect: &Dialect) -> Result<Self, Problem> {
        file.seek(SeekFrom::Start(dialect.mark)).map_err(|e| unreadable(&e))?;
        let mut records = Records::new(Decoded::new(file, dialect.charset), dialect.delimiter);
        if dialect.separator_line {
            let mut line = Vec::new();
            records.input.read_until(b'\n', &mut line).map_err(|e| unreadable(&e))?;
            records.offset = 1;
        }
        Ok(records)
    }
}

impl<R: Read> Records<R> {
    fn new(input: R, delimiter: u8) -> Self {
        let core = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
        Records { input: BufReader::new(input), core, output: vec![0; 4 << 10], ends: vec![0; 64], offset: 0 }
    }

    fn next(&mut self) -> Result<Option<Record>, Problem> {
        let (mut length, mut cells) = (0, 0);
        let ended = loop {
            let input = self.input.fill_buf().map_err(|e| unreadable(&e))?;
            let at_end = input.is_empty();
            let (result, read, written, ends) =
                self.core.read_record(input, &mut self.output[length..], &mut self.ends[cells..]);
            self.input.consume(read);
            length += written;
            cells += ends;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.output.len() >= limits::ROW => return Err(self.too_long()),
                ReadRecordResult::OutputFull => self.output.resize(self.output.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if self.ends.len() > limits::COLUMNS * 2 => {
                    return Err(headings::too_many());
                }
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => break at_end,
                ReadRecordResult::End => return Ok(None),
            }
        };
        let text = &self.output[..length];
        let inside = text.iter().filter(|b| **b == b'\n').count();
        let behind = self.core.line() as usize + self.offset;
        let line = behind.saturating_sub(inside + usize::from(!ended)).max(1);
        let mut from = 0;
        let cells = self.ends[..cells]
            .iter()
            .map(|end| {
                let cell = String::from_utf8_lossy(&text[from..*end]).into_owned();
                from = *end;
                cell
            })
            .collect();
        Ok(Some(Record { line, cells }))
    }

    fn too_long(&self) -> Problem {
        let line = self.core.line() as usize + self.offset;
        Code::TableRowTooLong { most: (limits::ROW >> 20).into(), line: line.into() }.error()
    }
}
