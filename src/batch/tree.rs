//! The tree of a case that is made of defaults and cells.
//!
//! In: entries of the centre's file, cells of a row. Out: one tree, as a case file would be read to. Spans tell where each value comes from.

use crate::read::node::{Field, Node, Value};

/// Fields of which a case has one: a cell for one of them takes the place of a default for another.
const EITHER: [(&str, &[&str]); 3] = [
    ("recipient", &["controller", "authority", "name"]),
    ("sender", &["street", "lines"]),
    ("represented", &["street", "lines"]),
];
/// Spans from here on are places in the centre's file, smaller ones columns of the row.
pub const CENTRE: usize = 1 << 24;

/// What stands in a field of the tree, as text.
pub fn text_of(tree: &Node, field: &str) -> Option<String> {
    match &tree.value {
        Value::Table(entries) => text_at(entries, field),
        _ => None,
    }
}

/// What stands in a field of a part of the tree, as text.
pub fn text_at(entries: &[Field], field: &str) -> Option<String> {
    let (first, rest) = field.split_once('.').map_or((field, None), |(first, rest)| (first, Some(rest)));
    let node = &entries.iter().find(|e| e.key == first)?.node;
    match (&node.value, rest) {
        (Value::Text(text) | Value::Cell(text) | Value::Number(text) | Value::Date(text), None) => {
            Some(text.trim().to_owned()).filter(|t| !t.is_empty())
        }
        (Value::Table(inner), Some(rest)) => text_at(inner, rest),
        (Value::List(items), Some(rest)) => {
            let (number, rest) = rest.split_once('.')?;
            let index = number.parse::<usize>().ok()?.checked_sub(1)?;
            match &items.get(index)?.value {
                Value::Table(inner) => text_at(inner, rest),
                _ => None,
            }
        }
        _ => None,
    }
}

/// An entry with its spans moved behind those of the row.
pub fn moved(entry: &Field, by: usize) -> Field {
    fn node(n: &Node, by: usize) -> Node {
        let value = match &n.value {
            Value::Table(entries) => Value::Table(entries.iter().map(|e| moved(e, by)).collect()),
            Value::List(items) => Value::List(items.iter().map(|i| node(i, by)).collect()),
            other => other.clone(),
        };
        Node { span: n.span.start + by..n.span.end + by, value }
    }
    let key_span = entry.key_span.start + by..entry.key_span.end + by;
    Field { key: entry.key.clone(), key_span, node: node(&entry.node, by) }
}

/// A value with every span set to its cell.
pub fn on(value: Value, span: std::ops::Range<usize>) -> Value {
    let node = |n: Node| Node { span: span.clone(), value: on(n.value, span.clone()) };
    match value {
        Value::Table(entries) => Value::Table(
            entries.into_iter().map(|e| Field { key: e.key, key_span: span.clone(), node: node(e.node) }).collect(),
        ),
        Value::List(items) => Value::List(items.into_iter().map(node).collect()),
        other => other,
    }
}

/// Puts a value at a path; a table is merged into one that is there.
pub fn put(entries: &mut Vec<Field>, path: &[&str], node: Node) {
    let Some((first, rest)) = path.split_first() else { return };
    let index = match entries.iter().position(|e| e.key == *first) {
        Some(index) => index,
        None => {
            let empty = Node { span: node.span.clone(), value: Value::Table(Vec::new()) };
            entries.push(Field { key: (*first).to_owned(), key_span: node.span.clone(), node: empty });
            entries.len() - 1
        }
    };
    let slot = &mut entries[index];
    if rest.is_empty() {
        match (&mut slot.node.value, node.value) {
            (Value::Table(there), Value::Table(new)) => {
                for entry in new {
                    put(there, &[&entry.key], entry.node);
                }
            }
            (there, value) => {
                *there = value;
                slot.node.span = node.span.clone();
                slot.key_span = node.span;
            }
        }
        return;
    }
    // The items of a list are numbered like those of a table whose names are numbers.
    if let Value::List(items) = &mut slot.node.value {
        let numbered = std::mem::take(items).into_iter().enumerate();
        let table =
            numbered.map(|(n, node)| Field { key: (n + 1).to_string(), key_span: node.span.clone(), node }).collect();
        slot.node.value = Value::Table(table);
    }
    if !matches!(slot.node.value, Value::Table(_)) {
        slot.node = Node { span: node.span.clone(), value: Value::Table(Vec::new()) };
    }
    if let Value::Table(inner) = &mut slot.node.value {
        put(inner, rest, node);
    }
}

/// Whether a field is another one of the same choice, so that a cell for it displaces a default of the other.
pub fn excludes(field: &str, other: &str) -> bool {
    let parts = |field: &str| field.split_once('.').map(|(section, name)| (section.to_owned(), name.to_owned()));
    let (Some((section, field)), Some((of, other))) = (parts(field), parts(other)) else { return false };
    let both = |fields: &[&str]| fields.contains(&field.as_str()) && fields.contains(&other.as_str());
    section == of && field != other && EITHER.iter().any(|(name, fields)| *name == section && both(fields))
}

/// Takes away a default for which another field of the same choice was given.
pub fn displace(top: &mut [Field], section: &str, field: &str) {
    for (name, fields) in EITHER {
        if name != section || !fields.contains(&field) {
            continue;
        }
        if let Some(Field { node: Node { value: Value::Table(inner), .. }, .. }) =
            top.iter_mut().find(|e| e.key == section)
        {
            inner.retain(|e| e.key == field || !fields.contains(&e.key.as_str()) || e.key_span.start < CENTRE);
        }
    }
}

/// Turns the named parts of a repeated section into its list.
pub fn listed(top: &mut [Field], section: &str, word: &str) {
    let Some(entry) = top.iter_mut().find(|e| e.key == section) else { return };
    let Value::Table(parts) = &mut entry.node.value else { return };
    if parts.iter().any(|part| !matches!(part.node.value, Value::Table(_))) {
        return;
    }
    let mut parts = std::mem::take(parts);
    // By number where there is one, then in the order of the columns.
    parts.sort_by_key(|part| part.key.parse::<usize>().unwrap_or(usize::MAX));
    let items = parts.into_iter().map(|mut part| {
        if let (true, Value::Table(fields)) =
            (part.key.parse::<usize>().is_err() && !word.is_empty(), &mut part.node.value)
            && !fields.iter().any(|f| f.key == word)
        {
            let span = part.node.span.clone();
            fields.push(Field {
                key: word.to_owned(),
                key_span: span.clone(),
                node: Node { span, value: Value::Text(part.key) },
            });
        }
        part.node
    });
    entry.node.value = Value::List(items.collect());
}

/// Puts the mandate behind the other enclosures, and says that it proves the representation.
pub fn enclose(top: &mut Vec<Field>, mandate: &Node) {
    let span = mandate.span.start + CENTRE..mandate.span.end + CENTRE;
    let title = Node { span: span.clone(), value: mandate.value.clone() };
    let title = Field { key: "title".into(), key_span: span.clone(), node: title };
    let item = Node { span: span.clone(), value: Value::Table(vec![title]) };
    let number = match top.iter_mut().find(|e| e.key == "enclosure").map(|e| &mut e.node.value) {
        Some(Value::List(items)) => {
            items.push(item);
            items.len()
        }
        Some(_) => return,
        None => {
            let node = Node { span: span.clone(), value: Value::List(vec![item]) };
            top.push(Field { key: "enclosure".into(), key_span: span.clone(), node });
            1
        }
    };
    put(top, &["represented", "enclosure"], Node { span, value: Value::Number(number.to_string()) });
}
