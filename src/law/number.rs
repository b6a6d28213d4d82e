//! What provisions are counted with: numbers such as `21` or `13a`, and letters.
//!
//! In: the text of one step of a citation. Out: [`Number`] and `Mark`. Leading zeros, capitals and
//! anything else that no statute prints are not read.

use std::fmt;

use crate::words::{Arg, Join, Say};

/// The number of an article, a section, a paragraph or a numbered point: `21`, `13a`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    value: u16,
    suffix: Option<char>,
}

impl Number {
    /// A number without a letter behind it.
    pub const fn plain(value: u16) -> Self {
        Number { value, suffix: None }
    }

    /// Reads `21` or `13a`.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let mut letters = text[digits.len()..].chars();
        let suffix = letters.next();
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if !plain || digits.starts_with('0') || letters.next().is_some() {
            return None;
        }
        Some(Number { value: digits.parse().ok()?, suffix })
    }

    /// The number without its letter.
    pub fn value(self) -> u16 {
        self.value
    }

    /// Whether `other` is the plain number that follows this plain number.
    fn is_followed_by(self, other: Number) -> bool {
        self.suffix.is_none() && other.suffix.is_none() && self.value.checked_add(1) == Some(other.value)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)?;
        self.suffix.map_or(Ok(()), |letter| write!(f, "{letter}"))
    }
}

/// One step below an article: a number or a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Number(Number),
    Letter(char),
}

impl Mark {
    /// Reads what stands between the brackets of `6(1)(f)`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(letter @ 'a'..='z'), None) => Some(Mark::Letter(letter)),
            _ => Number::read(text).map(Mark::Number),
        }
    }

    fn is_followed_by(self, other: Mark) -> bool {
        match (self, other) {
            (Mark::Number(one), Mark::Number(two)) => one.is_followed_by(two),
            (Mark::Letter(one), Mark::Letter(two)) => u32::from(one) + 1 == u32::from(two),
            _ => false,
        }
    }

    /// `1 to 6`, `(a) to (f)`, `1, 2, 2a and 3`.
    pub(super) fn list(marks: &[Mark]) -> Arg {
        let shown: Vec<String> = marks.iter().map(ToString::to_string).collect();
        let run = marks.windows(2).all(|pair| pair[0].is_followed_by(pair[1]));
        match shown.as_slice() {
            [first, _, .., last] if run => Say::LawRun { first: first.into(), last: last.into() }.into(),
            all => Arg::list(all, Join::And),
        }
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Mark::Number(number) => number.fmt(f),
            Mark::Letter(letter) => write!(f, "({letter})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn numbers_are_read_as_statutes_print_them() {
        assert_eq!(Number::read("21"), Some(Number::plain(21)));
        assert_eq!(Number::read("13a").map(|n| n.to_string()).as_deref(), Some("13a"));
        for wrong in ["", "0", "01", "a", "13ab", "13A", "-1", "+1", "1.5", "65536", "²", "1 "] {
            assert_eq!(Number::read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn marks_are_listed_in_words() {
        let list = |text: &str| {
            let marks: Vec<Mark> = text.split(' ').filter_map(Mark::read).collect();
            Words::english().text(&Mark::list(&marks))
        };
        assert_eq!(list("1 2 3 4 5 6"), "1 to 6");
        assert_eq!(list("a b c"), "(a) to (c)");
        assert_eq!(list("a b"), "(a) and (b)");
        assert_eq!(list("1 2 2a 3"), "1, 2, 2a and 3");
        assert_eq!(list("1"), "1");
        assert_eq!(list("-"), "");
    }
}
