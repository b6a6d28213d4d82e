//! JSON: an array of objects, or one object a line.
//!
//! In: a file. Out: a row for each object. Where one element of an array ends is found by counting brackets outside of
//! strings, so that only one element is in memory at a time; each is then read as strictly as a case file. A name is
//! a field with dots, or a section with fields in it.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::sync::Arc;

use super::csv::{too_many_rows, unreadable};
use super::{Filled, Row, Sink, limits};
use crate::problem::{Cell, Code, Problem, Source};
use crate::read::node::{self, Value};
use crate::words::{Arg, Say};

fn syntax(why: Say, line: usize) -> Problem {
    let cell = Cell { row: 0, line, column: None, heading: None };
    Code::TableSyntax { why: why.into() }.error().in_cell(cell)
}

/// One object a line.
pub fn lines(file: File, name: &str, sink: &mut Sink<'_>) -> Result<(), Problem> {
    let mut input = BufReader::new(file);
    let (mut line, mut number) = (0, 0);
    let mut text = Vec::new();
    loop {
        text.clear();
        line += 1;
        let taken = std::io::Read::take(&mut input, limits::ROW as u64 + 1).read_until(b'\n', &mut text);
        if taken.map_err(|e| unreadable(&e))? == 0 {
            return Ok(());
        }
        if text.len() > limits::ROW {
            return Err(syntax(Say::TableLineTooLong {}, line));
        }
        let text = text.strip_prefix(b"\xef\xbb\xbf".as_slice()).filter(|_| line == 1).unwrap_or(&text);
        if text.trim_ascii().is_empty() {
            continue;
        }
        number += 1;
        if number > limits::ROWS {
            return Err(too_many_rows());
        }
        if sink(row(text, name, number, line)).is_break() {
            return Ok(());
        }
    }
}

/// An array of objects.
pub fn array(file: File, name: &str, sink: &mut Sink<'_>) -> Result<(), Problem> {
    let mut bytes = Bytes { input: BufReader::new(file), line: 1 };
    let mut first = bytes.next_solid()?;
    if first == Some(0xef) {
        // The rest of a byte order mark.
        bytes.next()?;
        bytes.next()?;
        first = bytes.next_solid()?;
    }
    if first != Some(b'[') {
        return Err(syntax(Say::TableNoBracket {}, bytes.line));
    }
    let mut number = 0;
    let mut next = bytes.next_solid()?;
    while next != Some(b']') {
        let line = bytes.line;
        let Some(start) = next else { return Err(syntax(Say::TableNoClosingBracket {}, line)) };
        let (text, end) = bytes.element(start)?;
        number += 1;
        if number > limits::ROWS {
            return Err(too_many_rows());
        }
        if sink(row(&text, name, number, line)).is_break() {
            return Ok(());
        }
        next = match end {
            b',' => {
                let after = bytes.next_solid()?;
                if after == Some(b']') {
                    return Err(syntax(Say::TableLastComma {}, bytes.line));
                }
                after
            }
            end => Some(end),
        };
    }
    match bytes.next_solid()? {
        None => Ok(()),
        Some(_) => Err(syntax(Say::TableBehindBracket {}, bytes.line)),
    }
}

struct Bytes {
    input: BufReader<File>,
    line: usize,
}

impl Bytes {
    fn next(&mut self) -> Result<Option<u8>, Problem> {
        let byte = self.input.fill_buf().map_err(|e| unreadable(&e))?.first().copied();
        self.input.consume(usize::from(byte.is_some()));
        self.line += usize::from(byte == Some(b'\n'));
        Ok(byte)
    }

    fn next_solid(&mut self) -> Result<Option<u8>, Problem> {
        loop {
            match self.next()? {
                Some(byte) if byte.is_ascii_whitespace() => {}
                other => return Ok(other),
            }
        }
    }

    /// The bytes of an element that begins with `start`, and what ended it: a comma or the closing bracket.
    fn element(&mut self, start: u8) -> Result<(Vec<u8>, u8), Problem> {
        let mut text = Vec::new();
        let mut nesting = Nesting::default();
        let mut byte = start;
        loop {
            if matches!(byte, b',' | b']') && nesting.outside() {
                return Ok((text, byte));
            }
            nesting.take(byte);
            text.push(byte);
            if text.len() > limits::ROW {
                return Err(syntax(Say::TableElementTooLong {}, self.line));
            }
            byte = self.next()?.ok_or_else(|| syntax(Say::TableNoClosingBracket {}, self.line))?;
        }
    }
}

/// How deep in brackets a text is, those in strings not counted.
#[derive(Default)]
struct Nesting {
    depth: usize,
    quoted: bool,
    escaped: bool,
}

impl Nesting {
    fn take(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.quoted => self.escaped = true,
            b'"' => self.quoted = !self.quoted,
            _ if self.quoted => {}
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    /// Neither in brackets nor in a string.
    fn outside(&self) -> bool {
        self.depth == 0 && !self.quoted
    }
}

/// Whether an object is nested too deeply, or holds too many values, to be a row of fields.
fn swollen(text: &[u8]) -> Option<Code> {
    let (mut nesting, mut deepest, mut values) = (Nesting::default(), 0, 0);
    for byte in text {
        nesting.take(*byte);
        deepest = deepest.max(nesting.depth);
        values += usize::from(!nesting.quoted && matches!(byte, b',' | b'[' | b'{'));
    }
    match (deepest > limits::DEPTH, values > limits::VALUES) {
        (true, _) => Some(Code::TableNestedTooDeeply {}),
        (_, true) => Some(Code::TableTooManyValues {}),
        _ => None,
    }
}

/// Puts a value into its cells: each field of a section is a cell of its own, as if its name had been written with dots, so that columns, defaults and
/// joins mean the same in both ways of writing.
fn fill(cells: &mut Vec<Filled>, column: usize, heading: String, value: Value) {
    match value {
        Value::Null => {}
        Value::Text(text) if text.trim().is_empty() => {}
        Value::Table(fields) => {
            for field in fields {
                fill(cells, column, format!("{heading}.{}", field.key), field.node.value);
            }
        }
        value => cells.push(Filled { heading: Arc::from(heading), column, value }),
    }
}

fn row(text: &[u8], name: &str, number: usize, line: usize) -> Row {
    let mut row = Row { number, line, bytes: text.len(), ..Row::default() };
    if let Some(why) = swollen(text) {
        let place = row.place(None);
        row.problems.push(why.error().in_cell(place));
        return row;
    }
    let Ok(text) = std::str::from_utf8(text) else {
        let place = row.place(None);
        row.problems.push(Code::TableNotUtf8 {}.error().in_cell(place));
        return row;
    };
    let source = Source::new(name, text);
    match node::from_json(&source).map(|n| n.value) {
        Ok(Value::Table(entries)) => {
            for (index, entry) in entries.into_iter().enumerate() {
                fill(&mut row.cells, index + 1, entry.key, entry.node.value);
            }
        }
        Ok(other) => {
            let place = row.place(None);
            row.problems.push(Code::TableNoObject { kind: other.kind().into() }.error().in_cell(place));
        }
        Err(problems) => {
            for problem in problems {
                let (at, column) = problem.line_column();
                let cell = Cell { row: number, line: line + at.unwrap_or(1) - 1, column, heading: None };
                let message = Arg::message(&problem);
                row.problems.push(problem.becomes(Code::TableObjectSyntax { message }).in_cell(cell).file(name));
            }
        }
    }
    row
}
