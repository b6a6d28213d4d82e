//! The ways through the page, over real HTTP and without scripts: the same case bytes as through the terminal.

#![cfg(all(feature = "web", target_os = "linux"))]
#![allow(clippy::disallowed_methods, reason = "a test looks at the files it asked for")]

#[path = "../common/mod.rs"]
mod common;
mod shared;

mod answers;
mod letter;
mod saved;
mod stopped;
mod uploads;
