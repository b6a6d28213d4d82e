//! A service of a company, and what people leave there.
//!
//! In: an entry of `services` in a `[[controller]]` table. Out: [`Service`], by whose id an account of a case is read.

use serde::Serialize;

use super::listed::listed;
use super::record::{filled, id, required};
use crate::read::choice::Choice;
use crate::read::reader::TableReader;

/// A service of a company, on which people have accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Service {
    /// What it is called in case files: `facebook`.
    pub id: String,
    /// What it is called by people: Facebook.
    pub name: String,
    /// What people leave there that AI is trained with; empty: whatever the company trains with.
    #[serde(skip_serializing)]
    pub carries: Vec<DataKind>,
    /// Whether it is meant where somebody with an account names none.
    #[serde(skip_serializing)]
    pub meant: bool,
    /// How the address of a profile looks.
    #[serde(skip_serializing)]
    pub profile: Option<String>,
}

impl Service {
    pub(super) fn read(table: &mut TableReader<'_, '_>) -> Option<Self> {
        let (id, name) = (id(table, "id"), required(table, "name"));
        let carries = table.choices("carries").unwrap_or_default();
        let meant = table.boolean("meant", false);
        let profile = filled(table, "profile");
        Some(Service { id: id?, name: name?, carries, meant, profile })
    }
}

listed! {
    /// A kind of data that AI is trained with.
    DataKind {
        /// What people post or write down about themselves: profiles, posts, pictures.
        Posts = "posts",
        /// What they enter into an AI, and what it answers.
        Chats = "chats",
        /// Data about anybody from the public web.
        Web = "web",
    }
}
