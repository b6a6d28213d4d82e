//! What of letters can be looked up.
//!
//! In: the letters. Out: the law and the sources of each, in the language in which they are listed.

use crate::mark::Fact;
use crate::problem::Problems;
use crate::template::Templates;

/// The facts of all letters.
///
/// # Errors
/// A letter of the user is wrong.
pub(super) fn all(templates: &Templates) -> Result<Vec<Fact>, Problems> {
    let mut facts = Vec::new();
    for kind in templates.kinds() {
        facts.extend(templates.listed_manifest(&kind)?.facts_of(&kind));
    }
    Ok(facts)
}
