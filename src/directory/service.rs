//! A service of a company, and what people leave there.
//!
//! In: an entry of `services` in a `[[controller]]` table. Out: [`Service`], by whose id an account of a case is read.

use serde::{Deserialize, Serialize};

use super::record::{filled, id, required};

/// A service of a company, on which people have accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// What it is called in case files: `facebook`.
    #[serde(deserialize_with = "id")]
    pub id: String,
    /// What it is called by people: Facebook.
    #[serde(deserialize_with = "required")]
    pub name: String,
    /// What people leave there that AI is trained with; empty: whatever the company trains with.
    #[serde(default, skip_serializing)]
    pub carries: Vec<DataKind>,
    /// Whether it is meant where somebody with an account names none.
    #[serde(default, skip_serializing)]
    pub meant: bool,
    /// How the address of a profile looks.
    #[serde(default, skip_serializing, deserialize_with = "filled")]
    pub profile: Option<String>,
}

impl DataKind {
    /// All of them.
    pub const ALL: [DataKind; 3] = [DataKind::Posts, DataKind::Chats, DataKind::Web];
}

/// A kind of data that AI is trained with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DataKind {
    /// What people post or write down about themselves: profiles, posts, pictures.
    Posts,
    /// What they enter into an AI, and what it answers.
    Chats,
    /// Data about anybody from the public web.
    Web,
}
