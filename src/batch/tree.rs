//! The tree of a case that is made of defaults and cells.
//!
//! In: entries of the centre's file, cells of a row. Out: one tree, as a case file would be read to, in which each value knows which of the two
//! it comes from.

use crate::read::node::{Field, Node, Value};
use crate::read::origin::Origin;

/// Fields of which a case has one: a cell for one of them takes the place of a default for another.
const EITHER: [(&str, &[&str]); 3] = [
    ("recipient", &["controller", "authority", "name"]),
    ("sender", &["street", "lines"]),
    ("represented", &["street", "lines"]),
];

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

/// An entry of the centre's file, as a row takes it.
pub fn default_of(entry: &Field) -> Field {
    let node = default_node(&entry.node);
    Field { key: entry.key.clone(), key_origin: entry.key_origin.as_default(), node }
}

/// A value of the centre's file, as a row takes it.
pub fn default_node(node: &Node) -> Node {
    let value = match &node.value {
        Value::Table(entries) => Value::Table(entries.iter().map(default_of).collect()),
        Value::List(items) => Value::List(items.iter().map(default_node).collect()),
        other => other.clone(),
    };
    Node { origin: node.origin.as_default(), value }
}

/// A value of which all parts come from one cell.
pub fn from_cell(value: Value, origin: &Origin) -> Node {
    let field = |e: Field| Field { key: e.key, key_origin: origin.clone(), node: from_cell(e.node.value, origin) };
    let value = match value {
        Value::Table(entries) => Value::Table(entries.into_iter().map(field).collect()),
        Value::List(items) => Value::List(items.into_iter().map(|item| from_cell(item.value, origin)).collect()),
        other => other,
    };
    Node { origin: origin.clone(), value }
}

/// Puts a value at a path; a table is merged into one that is there.
pub fn put(entries: &mut Vec<Field>, path: &[&str], node: Node) {
    let Some((first, rest)) = path.split_first() else { return };
    let index = match entries.iter().position(|e| e.key == *first) {
        Some(index) => index,
        None => {
            let empty = Node { origin: node.origin.clone(), value: Value::Table(Vec::new()) };
            entries.push(Field { key: (*first).to_owned(), key_origin: node.origin.clone(), node: empty });
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
                slot.node.origin = node.origin.clone();
                slot.key_origin = node.origin;
            }
        }
        return;
    }
    // The items of a list are numbered like those of a table whose names are numbers.
    if let Value::List(items) = &mut slot.node.value {
        let numbered = std::mem::take(items).into_iter().enumerate();
        let table = numbered
            .map(|(n, node)| Field { key: (n + 1).to_string(), key_origin: node.origin.clone(), node })
            .collect();
        slot.node.value = Value::Table(table);
    }
    if !matches!(slot.node.value, Value::Table(_)) {
        slot.node = Node { origin: node.origin.clone(), value: Value::Table(Vec::new()) };
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
            inner.retain(|e| e.key == field || !fields.contains(&e.key.as_str()) || e.key_origin.is_of_row());
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
            let origin = part.node.origin.clone();
            fields.push(Field {
                key: word.to_owned(),
                key_origin: origin.clone(),
                node: Node { origin, value: Value::Text(part.key) },
            });
        }
        part.node
    });
    entry.node.value = Value::List(items.collect());
}

/// Puts the mandate behind the other enclosures, and says that it proves the representation.
pub fn enclose(top: &mut Vec<Field>, mandate: &Node) {
    let origin = mandate.origin.as_default();
    let title = Node { origin: origin.clone(), value: mandate.value.clone() };
    let title = Field { key: "title".into(), key_origin: origin.clone(), node: title };
    let item = Node { origin: origin.clone(), value: Value::Table(vec![title]) };
    let number = match top.iter_mut().find(|e| e.key == "enclosure").map(|e| &mut e.node.value) {
        Some(Value::List(items)) => {
            items.push(item);
            items.len()
        }
        Some(_) => return,
        None => {
            let node = Node { origin: origin.clone(), value: Value::List(vec![item]) };
            top.push(Field { key: "enclosure".into(), key_origin: origin.clone(), node });
            1
        }
    };
    put(top, &["represented", "enclosure"], Node { origin, value: Value::Number(number.to_string()) });
}
