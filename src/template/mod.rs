//! The letters' wording.
//!
//! In: the files of `letter_templates/`, or of a folder of the user's that goes before them (`library`). Out:
//! a [`Template`], one letter in one language, checked when it is read: its manifest is whole
//! (`manifest`), every value it names exists (`fields`). Filled with the values of a case (`view`) it gives
//! marked-up text (`render`). `lint` reads the results as a careful lawyer would.

pub mod bounds;
mod citation_reader;
mod company_words;
mod compile;
mod controller_view;
mod data_file;
mod demands;
pub mod fields;
pub mod helpers;
pub mod language;
mod language_reader;
pub mod library;
pub mod lint;
pub mod mail;
pub mod manifest;
mod manifest_reader;
mod manifests;
mod prints;
pub mod render;
pub mod samples;
pub mod starts;
pub mod view;

use std::collections::BTreeSet;
use std::sync::Arc;

use handlebars::Handlebars;

use crate::problem::Source;
pub use language::Language;
pub use library::Templates;
pub use manifest::{Addressee, Manifest};

/// One letter in one language, ready to be filled.
pub struct Template {
    /// Its name, `objection`.
    pub kind: String,
    /// What all letters of the language share.
    pub language: Arc<Language>,
    /// What it is for.
    pub manifest: Manifest,
    /// The parsed texts, by the names in [`parts`].
    pub registry: Handlebars<'static>,
    /// The first names of the values its letter and annex print or ask for.
    pub names: BTreeSet<String>,
    /// The texts behind them, for the places of problems.
    pub sources: Vec<(String, Arc<Source>)>,
}

/// Names of the texts of a template.
pub mod parts {
    /// The text of the letter.
    pub const LETTER: &str = "letter";
    /// The subject.
    pub const SUBJECT: &str = "subject";
    /// What the sender does with the letter.
    pub const NEXT_STEPS: &str = "next-steps";
    /// The title of the paper that goes with the letter.
    pub const ANNEX_TITLE: &str = "annex-title";
    /// Its text.
    pub const ANNEX: &str = "annex";
    /// What is typed into a web form instead of the letter.
    pub const FORM: &str = "form";
    /// Comes before the id of a ready-made ground.
    pub const GROUND: &str = "ground:";
    /// Comes before the id of a phrase that letters share.
    pub const PHRASE: &str = "phrase:";
}

impl Template {
    /// Whether the letter makes use of a value of the case, such as `own_grounds`.
    pub fn uses(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// The source of a text.
    pub fn source(&self, part: &str) -> Option<&Arc<Source>> {
        self.sources.iter().find(|(name, _)| name == part).map(|(_, source)| source)
    }
}
