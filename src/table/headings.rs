//! The first row of a table.
//!
//! In: the texts of the cells of the first row. Out: headings without white space at their ends, or what is wrong with them.

use std::sync::Arc;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::{evidence, limits};
use crate::problem::{Cell, Code, Problem, Problems};

/// Checks headings; blank ones at the end are dropped.
///
/// # Errors
/// There are none, too many, or two of the same name.
pub fn check<S: AsRef<str>>(texts: &[S], line: usize) -> Result<Vec<Arc<str>>, Problems> {
    let mut headings: Vec<Arc<str>> =
        texts.iter().map(|t| Arc::from(t.as_ref().trim().trim_start_matches('\u{feff}'))).collect();
    while headings.last().is_some_and(|h| h.is_empty()) {
        headings.pop();
    }
    if headings.is_empty() {
        return Err(Code::TableEmpty {}.error().into());
    }
    if headings.len() > limits::COLUMNS {
        return Err(too_many().into());
    }
    let mut problems = Problems::new();
    for (index, heading) in headings.iter().enumerate() {
        if evidence::twice(heading) {
            let cell = Cell { row: 0, line, column: Some(index + 1), heading: Some(heading.clone()) };
            problems.push(Code::TableHeadingEncodedTwice {}.error().in_cell(cell));
        }
        if !heading.is_empty() && headings[..index].contains(heading) {
            let cell = Cell { row: 0, line, column: Some(index + 1), heading: Some(heading.clone()) };
            problems.push(Code::TableRepeatedHeading {}.error().in_cell(cell));
        }
    }
    if problems.is_empty() { Ok(headings) } else { Err(problems) }
}

/// A heading as it is compared with another one: without capitals, blanks at its ends, double blanks, line breaks and signs
/// nobody sees, composed (NFC), ß as ss.
pub fn comparable(heading: &str) -> String {
    let hidden = |c: &char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let seen: String = heading.chars().filter(|c| !hidden(c)).collect();
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&seen).to_lowercase().replace('ß', "ss");
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A table wider than any real one.
pub fn too_many() -> Problem {
    Code::TableColumns { most: limits::COLUMNS.into() }.error()
}
