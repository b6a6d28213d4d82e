//! A case file as a tree that remembers where everything stands.
//!
//! In: the text of a TOML or JSON file. Out: a [`Node`] for the whole file, or every syntax problem in
//! it. TOML 1.1 and RFC 8259 JSON are read by the `toml` and `jsonc-parser` crates; this file only brings
//! both to one shape, so that everything after it reports places the same way for both.

use std::collections::HashSet;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::origin::Origin;
use super::toml_help;
use crate::problem::{Code, Place, Problems, Source};
use crate::words::{Arg, Say};

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it comes from.
    pub origin: Origin,
    /// What stands there.
    pub value: Value,
}

/// What a case file can hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Fields in the order of the file.
    Table(Vec<Field>),
    /// A list.
    List(Vec<Node>),
    /// A quoted text.
    Text(String),
    /// The text of a cell of a table: it can be read as whatever the field asks for.
    Cell(String),
    /// A number, as written.
    Number(String),
    /// true or false.
    Boolean(bool),
    /// A TOML date or time, as written.
    Date(String),
    /// JSON's null, which we read as "not there".
    Null,
}

/// One field of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub key: String,
    /// Where the name stands.
    pub key_origin: Origin,
    /// Its value.
    pub node: Node,
}

impl Node {
    /// What stands in a field of it, if it is a table.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Table(fields) => fields.iter().find(|field| field.key == key).map(|field| &field.node),
            _ => None,
        }
    }

    /// What stands in it, if it is a list.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text it is, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Value {
    /// The kind of value in a word, for messages.
    pub fn kind(&self) -> Say {
        match self {
            Value::Table(_) => Say::CaseKindTable {},
            Value::List(_) => Say::CaseKindList {},
            Value::Text(_) | Value::Cell(_) => Say::CaseKindText {},
            Value::Number(_) => Say::CaseKindNumber {},
            Value::Boolean(_) => Say::CaseKindBoolean {},
            Value::Date(_) => Say::CaseKindDate {},
            Value::Null => Say::CaseKindNull {},
        }
    }
}

/// Bytes of a file whose syntax errors are all gathered; of a longer one, which nobody typed, the first is told.
const GATHERED: usize = 128 << 10;

/// Reads TOML.
///
/// # Errors
/// All syntax errors that the parser can find in one pass, or the first one of a long file.
pub fn from_toml(source: &Arc<Source>) -> Result<Node, Problems> {
    let (table, errors) = if source.text.len() <= GATHERED {
        DeTable::parse_recoverable(&source.text)
    } else {
        match DeTable::parse(&source.text) {
            Ok(table) => (table, Vec::new()),
            Err(error) => (toml::Spanned::new(0..0, DeTable::default()), vec![error]),
        }
    };
    if !errors.is_empty() {
        let mut problems = Problems::new();
        let mut below_repeated = false;
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let twice = error.message().starts_with("duplicate key");
            // The fields of a section that stands twice are no mistakes of their own.
            let opens = toml_help::opens_section(&source.text, span.start);
            if twice && below_repeated && !opens {
                continue;
            }
            below_repeated = twice && opens;
            let hint = if twice { toml_help::twice(&source.text, &span) } else { toml_help::help(&source.text, &span) };
            let code = Code::CaseNoToml { why: Arg::foreign(one_line(error.message())) };
            problems.push(code.error().hint(hint).at(Some(Place { source: source.clone(), span })));
        }
        return Err(problems);
    }
    let origin = Origin::File(table.span());
    Ok(Node { origin, value: toml_table(table.into_inner()) })
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn toml_table(table: DeTable<'_>) -> Value {
    let mut table: Vec<_> = table.into_iter().collect();
    table.sort_by_key(|(key, _)| key.span().start);
    let field = |(key, value): (toml::Spanned<std::borrow::Cow<'_, str>>, toml::Spanned<DeValue<'_>>)| Field {
        key_origin: Origin::File(key.span()),
        key: key.into_inner().into_owned(),
        node: toml_node(value),
    };
    Value::Table(table.into_iter().map(field).collect())
}

fn toml_node(value: toml::Spanned<DeValue<'_>>) -> Node {
    let origin = Origin::File(value.span());
    let value = match value.into_inner() {
        DeValue::String(s) => Value::Text(s.into_owned()),
        DeValue::Integer(i) => Value::Number(i.to_string()),
        DeValue::Float(f) => Value::Number(f.to_string()),
        DeValue::Boolean(b) => Value::Boolean(b),
        DeValue::Datetime(d) => Value::Date(d.to_string()),
        DeValue::Array(list) => Value::List(list.into_iter().map(toml_node).collect()),
        DeValue::Table(table) => toml_table(table),
    };
    Node { origin, value }
}

/// Reads JSON, strictly as RFC 8259 has it (no comments, no trailing commas), names unique in a table.
///
/// # Errors
/// The first syntax error, or every repeated name.
pub fn from_json(source: &Arc<Source>) -> Result<Node, Problems> {
    let options = jsonc_parser::ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = jsonc_parser::parse_to_ast(&source.text, &Default::default(), &options).map_err(|error| {
        let range = error.range();
        Code::CaseNoJson { why: Arg::foreign(lower_first(&error.kind().to_string())) }
            .error()
            .at(Some(Place { source: source.clone(), span: range.start..range.end }))
    })?;
    let Some(value) = parsed.value else {
        return Err(Code::CaseEmpty {}.error().file(source.name.clone()).into());
    };
    let mut problems = Problems::new();
    let node = json_node(value, source, &mut problems);
    if problems.is_empty() { Ok(node) } else { Err(problems) }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

fn json_node(value: jsonc_parser::ast::Value<'_>, source: &Arc<Source>, problems: &mut Problems) -> Node {
    use jsonc_parser::ast::Value as Json;
    use jsonc_parser::common::Ranged;
    let range = value.range();
    let origin = Origin::File(range.start..range.end);
    let value = match value {
        Json::StringLit(s) => Value::Text(s.value.into_owned()),
        Json::NumberLit(n) => Value::Number(n.value.to_owned()),
        Json::BooleanLit(b) => Value::Boolean(b.value),
        Json::NullKeyword(_) => Value::Null,
        Json::Array(a) => Value::List(a.elements.into_iter().map(|e| json_node(e, source, problems)).collect()),
        Json::Object(o) => {
            let mut entries: Vec<Field> = Vec::with_capacity(o.properties.len());
            let mut names: HashSet<String> = HashSet::new();
            for property in o.properties {
                let name_range = property.name.range();
                let key = property.name.as_str().to_owned();
                let key_origin = Origin::File(name_range.start..name_range.end);
                if !names.insert(key.clone()) {
                    let place = Place { source: source.clone(), span: name_range.start..name_range.end };
                    problems.push(Code::CaseTwice { name: crate::visible::shown(&key).into() }.error().at(Some(place)));
                }
                let node = json_node(property.value, source, problems);
                entries.push(Field { key, key_origin, node });
            }
            Value::Table(entries)
        }
    };
    Node { origin, value }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(node: &Node) -> Vec<&str> {
        match &node.value {
            Value::Table(entries) => entries.iter().map(|e| e.key.as_str()).collect(),
            other => panic!("not a table: {other:?}"),
        }
    }

    #[test]
    fn toml_and_json_come_to_the_same_shape() {
        let toml = from_toml(&Source::new("a.toml", "kind = \"x\"\n[sender]\nname = \"Ä\"\n")).unwrap();
        let json = from_json(&Source::new("a.json", "{\"kind\":\"x\",\"sender\":{\"name\":\"Ä\"}}")).unwrap();
        assert_eq!(keys(&toml), ["kind", "sender"]);
        assert_eq!(keys(&json), ["kind", "sender"]);
    }

    #[test]
    fn a_day_that_does_not_exist_is_a_problem_with_its_place() {
        let problems = from_toml(&Source::new("a.toml", "kind = \"x\"\ndate = 2026-02-31\n")).unwrap_err();
        let first = problems.iter().next().unwrap();
        assert_eq!(first.place.as_ref().unwrap().line_column().0, 2);
        assert!(first.advice().unwrap().contains("day must exist"), "{first:?}");
    }

    #[test]
    fn json_with_a_repeated_name_is_refused() {
        let problems = from_json(&Source::new("a.json", "{\"kind\":\"x\",\"kind\":\"y\"}")).unwrap_err();
        assert!(problems.iter().next().unwrap().message().contains("twice"));
    }
}
