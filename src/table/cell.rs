//! The text of a cell as a value.
//!
//! In: what a spreadsheet or a CSV has in a cell. Out: its text, none where it is blank, or what a program did to it: a failed formula, a
//! power of ten, a letter that was lost.

use super::errors;
use crate::problem::{Code, Problem};
use crate::read::node::Value;

/// A cell's text as a value, or what is wrong with it; `None` when it is blank.
pub(super) fn plain_cell(text: &str) -> Result<Option<Value>, Problem> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Ok(None);
    }
    // Spreadsheets are made to keep leading zeros by ="01067".
    let inner = trimmed.strip_prefix("=\"").and_then(|t| t.strip_suffix('"')).filter(|t| !t.contains('"'));
    if let Some(inner) = inner {
        return Ok((!inner.trim().is_empty()).then(|| Value::Cell(inner.to_owned())));
    }
    if errors::is_error(trimmed) {
        return Err(errors::failed(trimmed));
    }
    if power_of_ten(trimmed) {
        return Err(Code::TablePowerOfTen {}.error());
    }
    if lost_letter(trimmed) {
        return Err(Code::TableLostLetter {}.error());
    }
    Ok(Some(Value::Cell(text.to_owned())))
}

/// `?ukasz`, `M?ller`; addresses of the web and sentences may have question marks.
fn lost_letter(text: &str) -> bool {
    if !text.contains('?') || text.contains(['/', '=']) || text.len() > 100 {
        return false;
    }
    let chars: Vec<char> = text.chars().collect();
    chars.iter().enumerate().any(|(index, c)| {
        let before = index.checked_sub(1).and_then(|i| chars.get(i));
        let after = chars.get(index + 1).is_some_and(|c| c.is_alphabetic());
        *c == '?' && after && before.is_none_or(|c| c.is_alphabetic() || *c == ' ')
    })
}

/// `4,91511E+12`
fn power_of_ten(text: &str) -> bool {
    let Some((mantissa, power)) = text.split_once("E+") else { return false };
    !mantissa.is_empty()
        && mantissa.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.')
        && power.len() <= 3
        && !power.is_empty()
        && power.bytes().all(|b| b.is_ascii_digit())
}

/// A number as a person would write it: whole ones without a point.
pub(super) fn number(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() < 1e15 { format!("{}", value as i64) } else { format!("{value}") }
}
