//! What letters in a language say of one company alone.
//!
//! In: `LANG/controllers.toml` of a template folder, a table for each company by its id in the directory. Out: [`CompanyWords`] by
//! those ids. A language may have none: then the general wording holds for every company, and what only a company's record could
//! say is left out. What a user's record says in a language goes before it, field by field.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::data_file;
use crate::directory::Words;
use crate::problem::{Problems, Source};
use crate::read::reader::{Need, TableReader};
use crate::read::whose::Whose;

/// The file of a language.
pub const COMPANIES_FILE: &str = "controllers.toml";

/// What a language says of a company.
#[derive(Debug, Clone, Default)]
pub struct CompanyWords {
    /// Where the general wording is not true of it.
    pub words: Words,
    /// What stands before the address of a form among next steps, by that address.
    pub forms: BTreeMap<String, String>,
}

/// Reads the file.
pub fn read(source: &Arc<Source>, problems: &mut Problems) -> BTreeMap<String, CompanyWords> {
    let company = |id: &str, table: &mut TableReader<'_, '_>| Some((id.to_owned(), one(table)));
    data_file::read(Whose::Language, source, |top| top.each_table(company), problems)
        .unwrap_or_default()
        .into_iter()
        .map(|(_, company)| company)
        .collect()
}

fn one(table: &mut TableReader<'_, '_>) -> CompanyWords {
    let words = Words::read(table);
    let forms = table.table("forms", Need::Optional, |forms| forms.each_text().into_iter().collect());
    CompanyWords { words, forms: forms.unwrap_or_default() }
}
