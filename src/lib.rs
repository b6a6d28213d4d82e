//! Objection letters against AI training, and the letters around them, as PDF letters.
//!
//! A *case file* becomes a [`case::Case`] or every problem of it. [`template`] holds the wording;
//! [`letter::compose`] joins case, wording and the [`directory`] of authorities and controllers to a
//! [`letter::Letter`], with the files that [`enclosure`] made ready to append; [`layout`] gives every line its place on a sheet; [`pdf`] writes PDF/A-2a and PDF/UA-1.
//! [`law`] is what all of them know of provisions and periods, [`problem`] how they report what is wrong.
//! [`office::Office`] and [`office::Press`] do the whole way in two calls.
//!
//! The library never prints, never exits and never reads the clock or the environment: the program does that, in `src/cli`, and passes on
//! what it read. Only [`smtp`] and the time stamps of [`seal`] use the network.
// Tests read what they wrote themselves.
#![cfg_attr(test, allow(clippy::disallowed_methods))]
// Bad input is answered with problems, so nothing in the library may end the process.
#![cfg_attr(
    not(test),
    warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::todo, clippy::print_stdout)
)]

pub mod visible;

pub mod words;

pub mod problem;

pub mod file;

pub mod read;

pub mod paper;

pub mod text;

pub mod object;

pub mod bug;

pub mod case;
pub mod directory;
pub mod law;

pub mod template;

pub mod enclosure;

pub mod letter;

pub mod review;

pub mod layout;

pub mod pdf;

pub mod seal;

pub mod office;

pub mod interview;

pub mod secret;

pub mod child;

pub mod hide;

pub mod digest;

pub mod raster;

pub mod email;

pub mod mail;

pub mod smtp;

pub mod outbox;

pub mod register;

pub mod table;

pub mod centre;
pub mod schema;

pub mod ascii;
pub mod batch;

#[cfg(feature = "web")]
pub mod web;
