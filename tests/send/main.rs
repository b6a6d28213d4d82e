//! `send` and `outbox`, run as a user or a script runs them, against a mail server on loopback.

#![allow(clippy::disallowed_methods, reason = "a test looks for what the environment holds")]

#[path = "../common/mod.rs"]
mod common;
#[path = "../server/mod.rs"]
mod server;
mod shared;

mod again;
mod missing;
mod passwords;
mod sent;
mod server_says;
mod waiting;
