//! The register: a whole life of a matter, listings, the next letter, calendar, forgetting, moving, and kills.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

#[path = "../common/mod.rs"]
mod common;
mod shared;

// Dialogues at a terminal are tried on Linux.
#[cfg(target_os = "linux")]
mod asked;
mod calendar;
mod forgotten;
mod kept;
mod killed;
mod life;
mod mailed;
mod moved;
mod next_case;
mod of_batches;
