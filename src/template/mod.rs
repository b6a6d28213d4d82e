//! The letters' wording.
//!
//! In: the files of `letter_templates/`, or of a folder of the user's that goes before them (`library`). Out:
//! a [`Template`], one letter in one language, checked when it is read: its manifest is whole
//! (`manifest`), every value it names exists (`fields`). Filled with the values of a case (`view`) it gives
//! marked-up text (`render`).

pub mod bounds;
mod citation_reader;
pub(crate) mod company_words;
mod compile;
mod controller_view;
pub(crate) mod data_file;
mod demands;
mod expression;
mod facts;
pub mod fields;
mod files;
pub mod helpers;
pub mod language;
mod language_reader;
pub mod library;
pub mod mail;
pub mod manifest;
mod manifest_reader;
mod manifests;
pub mod parts;
mod prints;
pub mod render;
mod scan;
pub mod starts;
pub mod texts;
pub mod view;
mod wording;

pub use language::Language;
pub use library::Templates;
pub use manifest::{Manifest, RecipientKind};
pub use wording::Template;
