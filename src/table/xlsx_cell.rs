//! A cell of XLSX: what stands in it, and where.
//!
//! In: the elements of a cell, and what the workbook has for all of them. Out: its text, nothing, or a problem of the cell. Days count from 1900, with a
//! 29 February that year did not have, or from 1904 (ECMA-376 part 1, 18.17.4.1).

use super::cell::number;
use super::errors;
use super::number_format::Shown;
use super::packed::damaged;
use super::workbook::Area;
use super::xlsx::Workbook;
use super::xlsx_parts::unescaped;
use crate::problem::{Code, Problem};
use crate::words::Say;

/// `BC23` as row and column from 0.
pub(super) fn position(reference: &str) -> Option<(usize, usize)> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, row) = reference.split_at(letters);
    if !(1..=3).contains(&letters) {
        return None;
    }
    let column = column.bytes().fold(0, |sum, b| sum * 26 + usize::from(b.to_ascii_uppercase() - b'A') + 1);
    let row: usize = row.parse().ok()?;
    Some((row.checked_sub(1)?, column - 1))
}

pub(super) fn area(reference: &str) -> Option<Area> {
    let (first, last) = reference.split_once(':')?;
    let ((top, left), (bottom, right)) = (position(first)?, position(last)?);
    Some(Area { top: top.min(bottom), left: left.min(right), bottom: top.max(bottom), right: left.max(right) })
}

/// Where texts go while a cell is read.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Into {
    Nothing,
    Value,
    Text,
}

/// A cell while it is read.
#[derive(Default)]
pub(super) struct Open {
    pub(super) kind: String,
    pub(super) style: usize,
    pub(super) value: Option<String>,
    pub(super) text: String,
    pub(super) formula: bool,
}

impl Workbook {
    pub(super) fn finish(&self, cell: Open) -> Result<Option<Result<String, Problem>>, Problem> {
        let value = cell.value.as_deref();
        let blank = value.is_none_or(|v| v.is_empty()) && cell.text.is_empty();
        if blank {
            // A formula may well come to an empty text.
            let no_value = cell.formula && !(cell.kind == "str" && value.is_some());
            return Ok(no_value.then(|| Err(Code::TableFormulaNoValue {}.error())));
        }
        let value = value.unwrap_or_default();
        let text = match cell.kind.as_str() {
            "s" => {
                let text = value.trim().parse::<usize>().ok().and_then(|index| self.texts.get(index));
                text.ok_or_else(|| damaged(Say::TableBookNoText {}))?.to_string()
            }
            "inlineStr" => unescaped(&cell.text),
            "str" => unescaped(value),
            "b" => (value.trim() == "1" || value.trim() == "true").to_string(),
            "e" => return Ok(Some(Err(errors::failed(value)))),
            "d" => value.strip_suffix("T00:00:00").unwrap_or(value).to_owned(),
            _ => match value.trim().parse::<f64>() {
                Ok(amount) => self.number(amount, cell.style),
                Err(_) => value.to_owned(),
            },
        };
        Ok((!text.trim().is_empty()).then_some(Ok(text)))
    }

    pub(super) fn number(&self, value: f64, style: usize) -> String {
        let shown = self.formats.get(style).unwrap_or(&Shown::Plain);
        match shown {
            Shown::Day => day(value, self.from_1904).unwrap_or_else(|| number(value)),
            shown => shown.padded(value).unwrap_or_else(|| number(value)),
        }
    }
}

/// The day a spreadsheet counts so; one with a time is written with it. 1900 has a 29 February there (18.17.4.1).
pub(super) fn day(value: f64, from_1904: bool) -> Option<String> {
    if !(1.0..2_958_466.0).contains(&value) {
        return None;
    }
    let seconds = (value.fract() * 86_400.0).round() as i64;
    let whole = value.trunc() as i64;
    let (year, month, day, before) = match from_1904 {
        true => (1904, 1, 1, 0),
        false if whole == 60 => return None,
        false if whole < 60 => (1899, 12, 31, 0),
        false => (1899, 12, 30, 0),
    };
    let start = chrono::NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(0, 0, 0)?;
    let at = start.checked_add_signed(chrono::TimeDelta::try_days(whole + before)?)?;
    // The last second of a day is not rounded into the next one.
    let at = at.checked_add_signed(chrono::TimeDelta::try_seconds(seconds.min(86_399))?)?;
    Some(if seconds == 0 { at.format("%Y-%m-%d") } else { at.format("%Y-%m-%dT%H:%M:%S") }.to_string())
}
