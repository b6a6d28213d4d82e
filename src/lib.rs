//! Objection letters against AI training, and the letters around them, as PDF letters.
//!
//! A case file becomes a [`Case`] or every problem of it. An [`Office`] has the wording of all letters, the authorities, the companies and the fonts, and
//! drafts the letter of a case; a [`Press`] prints drafts, as PDF/A-2a and PDF/UA-1:
//!
//! ```
//! use std::path::Path;
//! use widerspruch::{Office, Press, Source, case};
//!
//! let office = Office::builtin();
//! let text = r#"
//!     kind = "objection"
//!     [sender]
//!     name = "Änne Müller"
//!     street = "Prüfstraße 1"
//!     postal_code = "39104"
//!     city = "Magdeburg"
//!     country = "DE"
//!     [recipient]
//!     controller = "meta"
//!     [matter]
//!     status = "never-objected"
//!     grounds = ["old-posts"]
//!     [[account]]
//!     service = "facebook"
//!     url = "https://www.facebook.com/aenne.mueller"
//! "#;
//! let (case, _warnings) = case::load::toml(&Source::new("case.toml", text), Path::new(""), &office)?;
//! let day = "2026-11-26".parse()?;
//! let draft = office.draft(&case, day)?;
//! let letter = Press::new(&office).print(&case, &draft, None)?;
//! assert!(letter.bytes.starts_with(b"%PDF") && letter.pages == 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Whatever is wrong comes as [`Problems`]: each has a code, its place, what is wrong and what to do, all at once. `examples/letter.rs` is the same as a
//! program. Further on: [`template`] for letters of one's own, [`directory`] for who is written to, [`law`] for periods, [`seal`] for signatures, [`mail`],
//! [`smtp`] and [`outbox`] for delivery, [`batch`] for tables, [`register`] for what comes after the letter.
//!
//! The library never prints, never exits and never reads the clock or the environment: the program does that, in `src/cli`, and passes on
//! what it read. Only [`smtp`] and the time stamps of [`seal`] use the network. Rooms that only the program needs are not shown here.
// Tests read what they wrote themselves.
#![cfg_attr(test, allow(clippy::disallowed_methods))]
// Bad input is answered with problems, so nothing in the library may end the process.
#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::todo, clippy::print_stdout)
)]

// What a letter is made of, and how it is delivered.
pub mod batch;
pub mod case;
pub mod directory;
pub mod law;
pub mod layout;
pub mod letter;
pub mod mail;
pub mod office;
pub mod outbox;
pub mod pdf;
pub mod problem;
pub mod register;
pub mod seal;
pub mod smtp;
pub mod template;

pub use case::Case;
pub use letter::compose::Draft;
pub use office::{Office, Press};
pub use pdf::Pdf;
pub use problem::{Problem, Problems, Source};

// What the program and its tests need besides; it may change with any version.
#[doc(hidden)]
pub mod bug;
#[doc(hidden)]
pub mod centre;
#[doc(hidden)]
pub mod digest;
#[doc(hidden)]
pub mod email;
#[doc(hidden)]
pub mod facts;
#[doc(hidden)]
pub mod file;
#[doc(hidden)]
pub mod hide;
#[doc(hidden)]
pub mod interview;
#[doc(hidden)]
pub mod mark;
#[doc(hidden)]
pub mod paper;
#[doc(hidden)]
pub mod read;
#[doc(hidden)]
pub mod review;
#[doc(hidden)]
pub mod schema;
#[doc(hidden)]
pub mod secret;
#[doc(hidden)]
pub mod table;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod update;
#[doc(hidden)]
pub mod visible;
#[cfg(feature = "web")]
#[doc(hidden)]
pub mod web;
#[doc(hidden)]
pub mod words;

mod ascii;
mod cache;
mod child;
mod enclosure;
mod object;
mod raster;
