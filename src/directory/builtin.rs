//! The records that are part of the program.
//!
//! In: `data/authorities.toml` and `data/controllers.toml`. Out: the records, each read when it is asked for.

use std::sync::{Arc, LazyLock};

use super::held::Held;
use super::records::Records;

const AUTHORITIES: &str = include_str!("data/authorities.toml");
const CONTROLLERS: &str = include_str!("data/controllers.toml");

/// The built-in records.
pub(super) static RECORDS: LazyLock<Arc<Records>> = LazyLock::new(|| {
    let (authorities, controllers) = (Held::all_of(AUTHORITIES), Held::all_of(CONTROLLERS));
    Arc::new(Records { authorities, controllers, holidays: Vec::new(), wrong_holidays: Vec::new() })
});

#[cfg(test)]
#[path = "builtin_tests.rs"]
mod tests;
