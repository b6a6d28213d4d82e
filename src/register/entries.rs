//! The repeated sections of a case.
//!
//! In: the text of a case. Out: the tables of a section such as `[[event]]`, to be changed and put back in the form they had.

use toml_edit::{Array, ArrayOfTables, DocumentMut, Item, Table, Value};

/// A text or a date as it stands in the file.
pub(super) fn text_of(item: Option<&Item>) -> String {
    match item.and_then(Item::as_value) {
        Some(Value::String(text)) => text.value().clone(),
        Some(Value::Datetime(date)) => date.value().to_string(),
        _ => String::new(),
    }
}

/// The tables of a repeated section, however they are written.
pub(super) struct Entries;

impl Entries {
    pub fn take(document: &mut DocumentMut, name: &str) -> Vec<Table> {
        match document.get(name) {
            Some(Item::ArrayOfTables(tables)) => tables.iter().cloned().collect(),
            Some(Item::Value(Value::Array(array))) => {
                array.iter().filter_map(Value::as_inline_table).map(|table| table.clone().into_table()).collect()
            }
            _ => Vec::new(),
        }
    }

    pub fn put(document: &mut DocumentMut, name: &str, entries: Vec<Table>) {
        if entries.is_empty() {
            document.remove(name);
            return;
        }
        if let Some(Item::Value(Value::Array(array))) = document.get_mut(name) {
            *array = entries.into_iter().map(Table::into_inline_table).collect::<Array>();
            return;
        }
        let mut tables = ArrayOfTables::new();
        for mut entry in entries {
            // The place a table has in the text is its own; a new one comes last.
            entry.set_position(None);
            tables.push(entry);
        }
        document[name] = Item::ArrayOfTables(tables);
    }
}
