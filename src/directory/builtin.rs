//! The records that are part of the program.
//!
//! In: `data/authorities.toml` and `data/controllers.toml`. Out: the records as values, and as the
//! TOML tables a user's corrections are merged into.

use std::sync::{Arc, LazyLock};

use serde::Deserialize;
use toml::{Table, Value};

use super::authority::Authority;
use super::controller::Controller;
use super::records::Records;

/// The built-in records.
pub(super) static RECORDS: LazyLock<Arc<Records>> = LazyLock::new(|| {
    let records = Records {
        authorities: AUTHORITIES.iter().map(record::<Authority>).collect(),
        controllers: CONTROLLERS.iter().map(record::<Controller>).collect(),
        holidays: Vec::new(),
    };
    Arc::new(records)
});

/// The same authorities as tables.
pub(super) static AUTHORITIES: LazyLock<Vec<Table>> =
    LazyLock::new(|| tables(include_str!("data/authorities.toml"), "authority"));

/// The same controllers as tables.
pub(super) static CONTROLLERS: LazyLock<Vec<Table>> =
    LazyLock::new(|| tables(include_str!("data/controllers.toml"), "controller"));

// The files are part of the program and tests read every record of them: a failure in one of these
// two is a bug of ours, and there is nothing a user could do about it.

#[allow(clippy::expect_used, reason = "embedded data, checked by tests")]
fn record<T: for<'de> Deserialize<'de>>(table: &Table) -> T {
    T::deserialize(table.clone()).expect("every built-in record can be read")
}

#[allow(clippy::expect_used, reason = "embedded data, checked by tests")]
fn tables(text: &str, name: &str) -> Vec<Table> {
    let mut file: Table = text.parse().expect("the built-in file is TOML");
    match file.remove(name) {
        Some(Value::Array(records)) if file.is_empty() => {
            records.into_iter().filter_map(|record| record.try_into().ok()).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
#[path = "builtin_tests.rs"]
mod tests;
