//! Where a problem stands: a stretch of a text, or a cell of a table.

use std::ops::Range;
use std::sync::Arc;

use crate::words::{Say, Words};

/// A text that problems can point into: a case file, a template, a data file.
///
/// Its `Debug` leaves out the text, which may be personal data and must not end up in a log.
#[derive(PartialEq, Eq)]
pub struct Source {
    /// What the user calls it: a path, `<stdin>`, or `<builtin>/de/objection/letter.hbs`.
    pub name: String,
    /// The whole text, so that a problem can show the line it is about.
    pub text: String,
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Source {
    /// A text, under the name that problems show.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Source { name: name.into(), text: text.into() })
    }
}

/// A stretch of bytes in a [`Source`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The text the stretch lies in.
    pub source: Arc<Source>,
    /// Byte offsets, start inclusive, end exclusive; clamped to the text when shown.
    pub span: Range<usize>,
}

impl Place {
    /// One-based line and column (in characters) of the start.
    pub fn line_column(&self) -> (usize, usize) {
        let text = &self.source.text;
        let mut at = self.span.start.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &text[..at];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

/// A cell of a table, or a whole row of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Row, from 1; the heading is not counted. 0 is the heading itself.
    pub row: usize,
    /// Line of the file, or row of the sheet, from 1.
    pub line: usize,
    /// Column, from 1; none for the whole row.
    pub column: Option<usize>,
    /// Heading of the column.
    pub heading: Option<Arc<str>>,
}

impl Cell {
    /// Where it stands, in words: row 3 (line 4), column 2.
    pub fn said(&self) -> Say {
        Say::ProblemCell {
            row: Some(self.row).filter(|row| *row > 0).into(),
            line: self.line.into(),
            column: self.column.into(),
            heading: self.heading.as_deref().map(crate::visible::shown).into(),
        }
    }
}

/// In English.
impl std::fmt::Display for Cell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&Words::english().say(&self.said()))
    }
}
