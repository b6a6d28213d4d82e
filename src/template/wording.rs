//! The wording of one letter in one language.
//!
//! In: what `library` read and checked. Out: [`Template`], ready to be filled.

use std::collections::BTreeSet;
use std::sync::Arc;

use handlebars::Handlebars;

use super::language::Language;
use super::manifest::Manifest;
use crate::problem::Source;

/// One letter in one language, ready to be filled.
pub struct Template {
    /// Its name, `objection`.
    pub kind: String,
    /// What all letters of the language share.
    pub language: Arc<Language>,
    /// What it is for.
    pub manifest: Manifest,
    /// The parsed texts, by the names in `parts`.
    pub registry: Handlebars<'static>,
    /// The first names of the values its letter and annex print or ask for.
    pub names: BTreeSet<String>,
    /// Those of the values that any of its texts names: what there must be of a case to fill it.
    pub named: BTreeSet<String>,
    /// The texts behind them, for the places of problems.
    pub sources: Vec<(String, Arc<Source>)>,
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
