//! The outbox against a server that does everything wrong that a server can do: no mail twice, none lost, none called sent
//! that was not accepted.

#![allow(clippy::disallowed_methods, reason = "a test looks for what the environment holds")]

#[path = "../server/mod.rs"]
mod server;
mod shared;

mod conversation;
mod pace;
mod record;
mod tls;
