//! Columns joined to one field.
//!
//! In: a line of `[columns]` such as `"sender.name" = "{{Titel}} {{Vorname}} {{Nachname}}"`, and the cells of a row. Out: one
//! value. A blank cell takes the text before it along, so that no double blank, no stray comma and no empty bracket
//! stays; a row of which all cells are blank has no value.

use std::sync::Arc;

use super::braces::{self, Part};
use crate::problem::{Code, Place, Problem, Source};
use crate::read::node::{Field, Value};
use crate::table::comparable;
use crate::words::Arg;

/// Signs that divide values, and mean nothing before the first one.
const DIVIDERS: &[char] = &[' ', '\u{a0}', ',', ';', ':', '·', '|', '/', '-', '–', '—', '\n', '\t'];

/// A field that several columns fill together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Join {
    /// The field of the case, by its dotted name.
    pub field: String,
    /// Where it stands in the centre's file.
    pub place: Place,
    parts: Vec<Part>,
    /// Its headings as they are compared, in their order.
    compared: Vec<String>,
}

impl Join {
    /// Reads a line of `[columns]` whose value has braces.
    ///
    /// # Errors
    /// The braces do not fit, or stand on the left.
    pub fn read(entry: &Field, source: &Arc<Source>) -> Result<Join, Problem> {
        let nowhere = || Place { source: source.clone(), span: 0..0 };
        let place = entry.node.origin.in_file(source).unwrap_or_else(nowhere);
        let name = || Arg::from(crate::visible::shown(&entry.key));
        let wrong = |code: Code| code.error().field("columns").at(Some(place.clone()));
        let Value::Text(text) = &entry.node.value else { return Err(wrong(Code::CentreJoinNoText { name: name() })) };
        if braces::any(&entry.key) {
            return Err(wrong(Code::CentreJoinLeft { name: name() }));
        }
        let parts = braces::parts(text).ok_or_else(|| wrong(Code::CentreJoinOpen { name: name() }))?;
        let nameless = parts.iter().any(|part| matches!(part, Part::Name(name, _) if name.is_empty()));
        if nameless || !parts.iter().any(|part| matches!(part, Part::Name(..))) {
            return Err(wrong(Code::CentreJoinEmpty { name: name() }));
        }
        let mut join = Join { field: entry.key.trim().to_owned(), place, parts, compared: Vec::new() };
        join.compared = join.headings().map(comparable).collect();
        Ok(join)
    }

    /// The headings it joins, as [`comparable`] makes them.
    pub fn compared(&self) -> &[String] {
        &self.compared
    }

    /// The headings it joins.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.names().map(|(name, _)| name)
    }

    fn names(&self) -> impl Iterator<Item = (&str, usize)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Name(name, at) => Some((name.as_str(), *at)),
            Part::Text(_) => None,
        })
    }

    /// Where the n-th of its headings stands in the centre's file; the whole value where escapes moved it.
    pub fn place_of(&self, index: usize) -> Place {
        let exact = self.names().nth(index).and_then(|(name, at)| {
            // A quote stands before the text of the value.
            let start = self.place.span.start + 1 + at;
            let span = start..start + name.len();
            (self.place.source.text.get(span.clone()) == Some(name)).then_some(span)
        });
        Place { source: self.place.source.clone(), span: exact.unwrap_or_else(|| self.place.span.clone()) }
    }

    /// The value for a row of which `cell` knows the texts, by the heading as it is [compared](Self::compared); none when all are
    /// blank.
    pub fn fill(&self, mut cell: impl FnMut(&str) -> Option<String>) -> Option<String> {
        let mut headings = self.compared.iter();
        let mut text = String::new();
        let mut open = Vec::new();
        let mut before = "";
        let (mut first, mut last_filled) = (true, false);
        for part in &self.parts {
            if let Part::Text(literal) = part {
                before = literal;
                continue;
            }
            let value = headings
                .next()
                .and_then(|heading| cell(heading))
                .map(|value| value.trim().to_owned())
                .filter(|value| !value.is_empty());
            let literal = std::mem::take(&mut before);
            let literal = if text.is_empty() && !first { literal.trim_start_matches(DIVIDERS) } else { literal };
            write(&mut text, literal, value.is_some(), &mut open);
            last_filled = value.is_some();
            text.extend(value);
            first = false;
        }
        write(&mut text, before, last_filled, &mut open);
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }
}

/// Adds a text between values. One that goes with a blank value leaves its closing brackets alone, and no bracket is closed that
/// is not open.
fn write(out: &mut String, text: &str, whole: bool, open: &mut Vec<char>) {
    for c in text.chars() {
        let closing = match c {
            '(' => Some(')'),
            '[' => Some(']'),
            _ => None,
        };
        match c {
            ')' | ']' if open.last() == Some(&c) => {
                open.pop();
                out.push(c);
            }
            ')' | ']' => {}
            c if whole => {
                open.extend(closing);
                out.push(c);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn join(pattern: &str) -> Join {
        let source = Source::new("centre.toml", format!("[columns]\n\"sender.name\" = \"{pattern}\"\n"));
        let tree = crate::read::node::from_toml(&source).unwrap();
        let Value::Table(top) = tree.value else { panic!("no table") };
        let Value::Table(columns) = &top[0].node.value else { panic!("no table") };
        Join::read(&columns[0], &source).unwrap()
    }

    fn filled(pattern: &str, cells: &[(&str, &str)]) -> Option<String> {
        join(pattern)
            .fill(|name| cells.iter().find(|(n, _)| n.to_lowercase() == name).map(|(_, text)| (*text).to_owned()))
    }

    #[test]
    fn blank_cells_leave_nothing_behind() {
        let name = "{{T}} {{V}} {{N}}";
        for (cells, wanted) in [
            (&[("T", "Dr."), ("V", "Änne"), ("N", "Müller")][..], Some("Dr. Änne Müller")),
            (&[("V", " Änne "), ("N", "Müller")], Some("Änne Müller")),
            (&[("T", "Dr."), ("V", ""), ("N", "Müller")], Some("Dr. Müller")),
            (&[("T", "Dr.")], Some("Dr.")),
            (&[("T", " ")], None),
        ] {
            assert_eq!(filled(name, cells).as_deref(), wanted, "{cells:?}");
        }
        assert_eq!(filled("{{N}}, {{V}}", &[("V", "Änne")]).unwrap(), "Änne");
        assert_eq!(filled("{{N}}, {{V}}", &[("N", "Müller")]).unwrap(), "Müller");
        let street = "{{S}} {{H}}, {{Z}}";
        assert_eq!(filled(street, &[("S", "Weg"), ("Z", "Hof")]).unwrap(), "Weg, Hof");
        assert_eq!(filled(street, &[("S", "Weg"), ("H", "1 1/2")]).unwrap(), "Weg 1 1/2");
    }

    #[test]
    fn brackets_and_words_belong_to_their_value() {
        let born = "{{N}} (geb. {{G}}), {{T}}";
        assert_eq!(filled(born, &[("N", "Müller"), ("T", "MA")]).unwrap(), "Müller, MA");
        assert_eq!(filled(born, &[("N", "Müller"), ("G", "Groß")]).unwrap(), "Müller (geb. Groß)");
        assert_eq!(filled("c/o {{A}}", &[("A", "Weiß")]).unwrap(), "c/o Weiß");
        assert_eq!(filled("c/o {{A}}", &[]), None);
        assert_eq!(filled("{{A}} Hof", &[]), None);
    }

    #[test]
    fn a_heading_is_found_at_its_place() {
        let join = join("{{Vorname}} {{Nachname}}");
        let place = join.place_of(1);
        assert_eq!(&place.source.text[place.span.clone()], "Nachname");
        assert_eq!(place.line_column(), (2, 32));
    }

    proptest! {
        #[test]
        fn no_row_leaves_double_blanks_or_stray_signs(
            values in prop::collection::vec(prop::option::of("[a-z]{1,3}"), 4),
        ) {
            let at = |name: &str| values[name.parse::<usize>().unwrap()].clone();
            let text = join("{{0}} {{1}}, {{2}} ({{3}})").fill(at);
            prop_assert_eq!(text.is_none(), values.iter().all(Option::is_none));
            let text = text.unwrap_or_default();
            for wrong in ["  ", " ,", ",,", "()", "( ", "(,"] {
                prop_assert!(!text.contains(wrong), "{}", text);
            }
            prop_assert!(!text.starts_with([' ', ',', ')']) && !text.ends_with([' ', ',', '(']), "{}", text);
            prop_assert_eq!(text.matches('(').count(), text.matches(')').count());
        }
    }
}
