//! Enclosures as files: what of them comes into a letter, and what never does.
//!
//! Pictures, PDFs and mails are made here, so that each test shows what it is about. Whether the letters conform is asked in
//! `conformance/run`; the broken files that a person may meet stand in `examples/errors`.

#![allow(clippy::disallowed_methods, reason = "a test reads what it made itself")]

mod bombs;
#[path = "../common/mod.rs"]
mod common;
mod drawn;
mod forgiven;
mod letter;
mod mail;
mod make;
mod pages;
mod pictures;
mod refused;
mod whole;
