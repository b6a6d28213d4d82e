//! Letters that object to the use of personal data for training AI, and the letters that follow, as PDFs for window envelopes.
//!
//! ```toml
//! [dependencies]
//! widerspruch = { path = "../widerspruch", default-features = false } # or { git = "…" }: it is on no registry
//! ```
//!
//! Two features, neither of which is needed to make a letter:
//!
//! | feature | on by default | what it adds |
//! |---|---|---|
//! | `web` | yes | the program's page in a browser of the same machine, and with it hyper and tokio |
//! | `openpgp` | no | e-mail encrypted for recipients whose OpenPGP key is known (RFC 3156) |
//!
//! # A letter
//!
//! Reading a case file gives a [`Case`], or the complete list of what is wrong with it. An [`Office`] holds the wording of all letters, the
//! authorities, the companies and the fonts, and drafts the letter of a case. A [`Press`] prints drafts, as PDF/A-2a and PDF/UA-1.
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
//! - The folder that [`case::load::toml`] takes is where relative paths in the case start: those of a signature, a logo, enclosures. The
//!   third argument says which companies and authorities a case may name; give it the office. [`case::load::file`] reads a file, and
//!   starts at its folder.
//! - Dates are [`chrono::NaiveDate`], version 0.4 of chrono. The one given to [`Office::draft`] is the date of the letter unless the case
//!   has its own.
//! - The last argument of [`Press::print`] is a [`seal::Sealer`], which signs the PDF cryptographically; `None` leaves it unsigned.
//! - A press keeps the fonts and pictures it has prepared: print many letters with one, a press a thread. An office can be shared by threads.
//!
//! # What is wrong
//!
//! Problems are not returned one by one: [`Problems`] has all that a stage found, and warnings come with the result. Each
//! [`Problem`] has a code that stays the same from version to version, a severity, a place and a hint. Both types print in English, a line for
//! each problem:
//!
//! ```
//! use std::path::Path;
//! use widerspruch::{Office, Source, case};
//!
//! let source = Source::new("case.toml", "kind = \"objection\"\nlanguage = 3\n");
//! let problems = case::load::toml(&source, Path::new(""), &Office::builtin()).unwrap_err();
//! for problem in problems.iter() {
//!     eprintln!("{:?} {}: {problem}", problem.severity, problem.code.as_str());
//! }
//! assert!(problems.to_string().contains("case.toml:2: "));
//! ```
//!
//! # Further on
//!
//! | to | module |
//! |---|---|
//! | use letters of your own | [`template`] |
//! | look up authorities and companies, or correct them | [`directory`] |
//! | count periods and cite the law | [`law`] |
//! | sign PDFs and check signatures | [`seal`] |
//! | send letters by e-mail, each once | [`mail`], [`smtp`], [`outbox`] |
//! | make letters for every row of a table | [`batch`] |
//! | keep track of answers and periods | [`register`] |
//!
//! `examples/letter.rs` is the example above as a program.
//!
//! The library never prints, never ends the process and never reads the clock or the environment; whoever calls it passes on what it needs of
//! them. Only [`smtp`] and the time stamps of [`seal`] use the network. Some modules are public for the program alone; they are hidden here and may
//! change in any version.
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
