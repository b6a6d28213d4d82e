//! `batch`, run as an advice centre runs it: tables as offices write them, rows that are wrong, runs that are killed.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

#[path = "../common/mod.rs"]
mod common;
mod shared;

mod folder;
mod letters;
mod print_file;
mod problems;
mod several;
mod stopped;
