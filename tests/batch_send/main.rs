//! `batch --send`, run as an advice centre runs it, against a mail server on loopback.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

#[path = "../common/mod.rs"]
mod common;
#[path = "../server/mod.rs"]
mod server;
mod shared;

mod changed;
mod refused;
mod rows;
mod sending;
