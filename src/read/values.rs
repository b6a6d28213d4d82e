//! Fields that hold a value: a text, a day, a number, true or false.
//!
//! In: a field of a table. Out: its value, or a problem at its place. In the cell of a table everything is a text, and read as what the field asks for.

use chrono::NaiveDate;

use super::cell;
use super::day;
use super::node::{Node, Value};
use super::outline::Shape;
use super::reader::{Need, Parse, TableReader};
use super::text;
use crate::problem::Code;
use crate::visible::shown;
use crate::words::{Arg, Say};

impl<'n> TableReader<'n, '_> {
    fn checked_text(&mut self, field: &str, node: &Node, text: &str, kind: text::TextKind) -> Option<String> {
        match text::check(text, kind) {
            Ok(text) => Some(text),
            Err(fault) => {
                let problem = fault.of(Arg::field(self.name(field))).error();
                self.wrong(field, node, problem);
                None
            }
        }
    }

    /// A text of one or more lines, see [`text::TextKind`].
    pub fn text(&mut self, field: &'static str, need: Need, kind: text::TextKind) -> Option<String> {
        self.tell(field, need, || Shape::Text);
        let node = self.find(field, need)?;
        self.text_node(field, node, kind)
    }

    fn text_node(&mut self, field: &str, node: &Node, kind: text::TextKind) -> Option<String> {
        match &node.value {
            Value::Text(text) | Value::Cell(text) => self.checked_text(field, node, text, kind),
            Value::Number(number) => {
                let hint = Say::CaseWriteInQuotes { field: field.into(), number: number.into() };
                self.wrong_type(field, node, Say::CaseKindText {}, hint);
                None
            }
            _ => {
                self.wrong_type(field, node, Say::CaseKindText {}, Say::CaseWriteText { field: field.into() });
                None
            }
        }
    }

    /// A text; an empty one is none, so that what lies below it can be taken away.
    pub fn text_or_none(&mut self, field: &'static str, kind: text::TextKind) -> Option<String> {
        self.tell(field, Need::Optional, || Shape::Blank);
        match &self.find(field, Need::Optional)?.value {
            Value::Text(text) if text.trim().is_empty() => None,
            _ => self.text(field, Need::Optional, kind),
        }
    }

    /// A line; in the cell of a table it may be several, as spreadsheets hold the street of an address.
    pub fn lines_of_one(&mut self, field: &'static str) -> Option<Vec<String>> {
        self.tell(field, Need::Optional, || Shape::Text);
        let node = self.find(field, Need::Optional)?;
        match &node.value {
            Value::Cell(cell) if cell.trim().contains(['\n', '\r']) => {
                let lines = cell.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
                let read = lines.map(|line| self.checked_text(field, node, line, text::TextKind::Line));
                read.collect::<Vec<_>>().into_iter().collect()
            }
            _ => self.text(field, Need::Optional, text::TextKind::Line).map(|line| vec![line]),
        }
    }

    /// A list of texts; none of them may be empty.
    pub fn texts(&mut self, field: &'static str, kind: text::TextKind) -> Option<Vec<String>> {
        self.tell(field, Need::Optional, || Shape::Texts);
        let node = self.find(field, Need::Optional)?;
        if let Value::Cell(cell) = &node.value {
            return Some(
                cell::parts(cell, kind).filter_map(|part| self.checked_text(field, node, part, kind)).collect(),
            );
        }
        let Value::List(items) = &node.value else {
            self.no_texts(field, node);
            return None;
        };
        let mut texts = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(text) => texts.extend(self.checked_text(field, item, text, kind)),
                _ => self.no_texts(field, item),
            }
        }
        Some(texts)
    }

    fn no_texts(&mut self, field: &str, node: &Node) {
        self.wrong_type(field, node, Say::CaseWantedTexts {}, Say::CaseWriteTexts { field: field.into() });
    }

    /// A text as it stands, with the spaces at its ends; it may be empty.
    pub fn verbatim(&mut self, field: &'static str, need: Need) -> Option<String> {
        let node = self.find(field, need)?;
        self.verbatim_of(field, node)
    }

    pub(super) fn text_of(&mut self, field: &str, node: &Node) -> Option<String> {
        self.text_node(field, node, text::TextKind::Prose)
    }

    pub(super) fn verbatim_of(&mut self, field: &str, node: &Node) -> Option<String> {
        match &node.value {
            Value::Text(text) if text.trim().is_empty() => Some(text.clone()),
            Value::Text(text) => self.checked_text(field, node, text, text::TextKind::Prose).map(|_| text.clone()),
            _ => {
                self.wrong_type(field, node, Say::CaseKindText {}, Say::CaseWriteText { field: field.into() });
                None
            }
        }
    }

    /// Whether a field is a text, where something else would do as well.
    pub fn is_text(&mut self, field: &'static str) -> bool {
        matches!(self.find(field, Need::Optional), Some(Node { value: Value::Text(_), .. }))
    }

    /// A word that `read` makes something of; what it refuses is told at its place.
    pub fn parsed<T>(&mut self, field: &'static str, need: Need, read: Parse<T>) -> Option<T> {
        self.tell(field, need, || Shape::Text);
        let node = self.find(field, need)?;
        self.parsed_node(field, node, read)
    }

    /// A list of words that `read` makes something of; each that it refuses is told at its place, and then there is no list.
    pub fn all_parsed<T>(&mut self, field: &'static str, read: Parse<T>) -> Option<Vec<T>> {
        self.tell(field, Need::Optional, || Shape::Texts);
        let node = self.find(field, Need::Optional)?;
        let Value::List(items) = &node.value else {
            self.no_texts(field, node);
            return None;
        };
        let read: Vec<Option<T>> = items.iter().map(|item| self.parsed_node(field, item, read)).collect();
        read.into_iter().collect()
    }

    fn parsed_node<T>(&mut self, field: &str, node: &Node, read: Parse<T>) -> Option<T> {
        let (Value::Text(text) | Value::Cell(text)) = &node.value else {
            self.wrong_type(field, node, Say::CaseKindText {}, Say::CaseWriteText { field: field.into() });
            return None;
        };
        read(text).map_err(|problem| self.wrong(field, node, problem)).ok()
    }

    /// A calendar date, as a TOML date or a text `YYYY-MM-DD`.
    pub fn date(&mut self, field: &'static str, need: Need) -> Option<NaiveDate> {
        self.tell(field, need, || Shape::Day);
        let node = self.find(field, need)?;
        self.date_node(field, node)
    }

    /// A list of dates; one that is wrong is told at its place, and then there is no list.
    pub fn dates(&mut self, field: &'static str) -> Option<Vec<NaiveDate>> {
        self.tell(field, Need::Optional, || Shape::List(Box::new(Shape::Day)));
        let node = self.find(field, Need::Optional)?;
        let items = self.items(field, node)?;
        let read: Vec<Option<NaiveDate>> = items.iter().map(|item| self.date_node(field, item)).collect();
        read.into_iter().collect()
    }

    fn items(&mut self, field: &str, node: &'n Node) -> Option<&'n [Node]> {
        let Value::List(items) = &node.value else {
            self.wrong_type(field, node, Say::CaseKindList {}, Say::CaseWriteTexts { field: field.into() });
            return None;
        };
        Some(items)
    }

    fn date_node(&mut self, field: &str, node: &Node) -> Option<NaiveDate> {
        let written = match &node.value {
            Value::Date(written) | Value::Text(written) => written,
            Value::Cell(written) => {
                let read = day::read(written);
                if let Err(fault) = &read {
                    let problem = fault.of(Arg::field(self.name(field))).error();
                    self.wrong(field, node, problem);
                }
                return read.ok();
            }
            _ => {
                self.wrong_type(field, node, Say::CaseKindDate {}, Say::CaseWriteDate { field: field.into() });
                return None;
            }
        };
        let date = (written.len() == 10).then(|| NaiveDate::parse_from_str(written, "%Y-%m-%d").ok()).flatten();
        if date.is_none() {
            let (name, text) = (Arg::field(self.name(field)), shown(written).into());
            // As TOML has it, whatever the language.
            let meant = day::read(written).map_or_else(|_| "2026-11-22".to_owned(), |day| day.to_string()).into();
            self.wrong(field, node, Code::CaseBadDate { name, text, field: field.into(), meant }.error());
        }
        date
    }

    /// true or false; `default` when it is not there.
    pub fn boolean(&mut self, field: &'static str, default: bool) -> bool {
        self.tell(field, Need::Optional, || Shape::Boolean);
        let Some(node) = self.find(field, Need::Optional) else {
            return default;
        };
        match &node.value {
            Value::Boolean(value) => return *value,
            Value::Cell(written) => {
                if let Some(value) = cell::boolean(written) {
                    return value;
                }
            }
            _ => {}
        }
        self.wrong_type(field, node, Say::CaseKindBoolean {}, Say::CaseWriteBoolean { field: field.into() });
        default
    }

    /// A whole number within bounds.
    pub fn integer(&mut self, field: &'static str, need: Need, bounds: std::ops::RangeInclusive<i64>) -> Option<i64> {
        self.tell(field, need, || Shape::Whole(*bounds.start(), *bounds.end()));
        let node = self.find(field, need)?;
        self.integer_node(field, node, &bounds)
    }

    /// A list of whole numbers within bounds.
    pub fn integers(&mut self, field: &'static str, bounds: std::ops::RangeInclusive<i64>) -> Option<Vec<i64>> {
        self.tell(field, Need::Optional, || Shape::List(Box::new(Shape::Whole(*bounds.start(), *bounds.end()))));
        let node = self.find(field, Need::Optional)?;
        let items = self.items(field, node)?;
        let read: Vec<Option<i64>> = items.iter().map(|item| self.integer_node(field, item, &bounds)).collect();
        read.into_iter().collect()
    }

    fn integer_node(&mut self, field: &str, node: &Node, bounds: &std::ops::RangeInclusive<i64>) -> Option<i64> {
        let number = match &node.value {
            Value::Number(written) => written.parse::<i64>().ok(),
            Value::Cell(written) => written.trim().parse::<i64>().ok(),
            _ => None,
        };
        match number {
            Some(number) if bounds.contains(&number) => Some(number),
            _ => {
                let (least, most) = ((*bounds.start()).into(), (*bounds.end()).into());
                let hint = if (1000..=9999).contains(bounds.start()) {
                    Say::CaseWriteYear { field: field.into() }
                } else {
                    Say::CaseWriteNumber { field: field.into(), number: (*bounds.start()).into() }
                };
                self.wrong_type(field, node, Say::CaseWantedNumber { least, most }, hint);
                None
            }
        }
    }
}
