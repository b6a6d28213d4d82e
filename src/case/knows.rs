//! What a case file may name.
//!
//! In: whoever reads cases. Out: [`Knows`]: the directory, of which the reader asks services and since when a company trains;
//! and, of a case that is refused already, which other names are not known, so that these come at once as well. A [`Directory`]
//! knows no letters and so adds nothing; an office does.

use super::Case;
use crate::directory::Directory;
use crate::problem::Problems;

/// What a case file may name.
pub trait Knows {
    /// Companies with their services, and authorities.
    fn directory(&self) -> &Directory;

    /// Names that are not known, of a case in which something else is wrong: of it no letter is made that would tell them.
    fn unknown(&self, _case: &Case) -> Problems {
        Problems::new()
    }
}

impl Knows for Directory {
    fn directory(&self) -> &Directory {
        self
    }
}
