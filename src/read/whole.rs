//! A file of TOML read from its first line to its last.
//!
//! In: the text of a file, whose it is, and what reads its fields. Out: what was read, and every problem, each at its place. Files of the program's own
//! are read in the same way.

use std::sync::Arc;

use super::node::{Node, from_toml};
use super::reader::{Reading, TableReader};
use super::whose::Whose;
use crate::problem::{Code, Problem, Problems, Source};
use crate::words::Arg;

/// Reads a file; nothing where it is not TOML at all.
pub fn toml<T>(
    whose: Whose,
    source: &Arc<Source>,
    fields: impl FnOnce(&mut TableReader<'_, '_>) -> T,
) -> (Option<T>, Problems) {
    match from_toml(source) {
        Ok(node) => {
            let (value, problems) = table(whose, source, &node, fields);
            (Some(value), problems)
        }
        Err(problems) => (None, whose.all_named(problems)),
    }
}

/// Reads a file that is a tree already.
pub fn table<'n, T>(
    whose: Whose,
    source: &Arc<Source>,
    node: &'n Node,
    fields: impl FnOnce(&mut TableReader<'n, '_>) -> T,
) -> (T, Problems) {
    let mut reading = Reading::new(source.clone(), whose);
    let mut top = TableReader::open(node, "", &mut reading);
    let value = fields(&mut top);
    top.finish();
    let Reading { problems, misspelt, .. } = reading;
    // A field that is misspelt is not missing as well.
    let named = |p: &Problem| p.field.as_ref().is_some_and(|field| misspelt.contains(field));
    let problems: Vec<Problem> = problems.into_iter().filter(|p| !(says_missing(&p.code) && named(p))).collect();
    (value, problems.into())
}

fn says_missing(code: &Code) -> bool {
    match code {
        Code::CaseMissingField { .. } | Code::TemplateClaimsNoRule { .. } => true,
        Code::DirectoryMissingField { said, .. }
        | Code::TemplateManifestSays { said, .. }
        | Code::TemplateLanguageSays { said, .. }
        | Code::TemplateClaimsSays { said, .. } => matches!(said, Arg::Message(code) if says_missing(code)),
        _ => false,
    }
}
