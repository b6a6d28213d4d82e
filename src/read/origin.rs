//! Where a value comes from.
//!
//! In: nothing. Out: [`Origin`], which a [`Node`](super::node::Node) has; [`Locate`], which makes of it the place that a problem tells: a line of a
//! file, a cell of a table; [`Places`], the origins of all fields that were read. A case is read from a file, or from the row of a table with the
//! defaults of a centre: an origin says which of these it is, so that no number can be taken for another.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::problem::{Place, Problem, Source};

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Bytes of the file that is read.
    File(Range<usize>),
    /// Bytes of the centre's file, from which a row takes what it does not say itself.
    Default(Range<usize>),
    /// A cell of a row: its column, from 1.
    Cell(usize),
    /// Several cells of a row in one value: which of the centre's joins, from 0.
    Joined(usize),
    /// A row, and no cell of it.
    Row,
}

impl Origin {
    /// Where the section of this origin begins: what is missing in it is told there.
    pub fn beginning(&self) -> Origin {
        let first = |span: &Range<usize>| span.start..span.end.min(span.start + 1).max(span.start);
        match self {
            Origin::File(span) => Origin::File(first(span)),
            Origin::Default(span) => Origin::Default(first(span)),
            other => other.clone(),
        }
    }

    /// The same of a file that a row takes its defaults from.
    pub fn as_default(&self) -> Origin {
        match self {
            Origin::File(span) => Origin::Default(span.clone()),
            other => other.clone(),
        }
    }

    /// Whether it stands in a row itself.
    pub fn is_of_row(&self) -> bool {
        matches!(self, Origin::Cell(_) | Origin::Joined(_) | Origin::Row)
    }

    /// The place in the file that is read.
    pub fn in_file(&self, source: &Arc<Source>) -> Option<Place> {
        match self {
            Origin::File(span) => Some(Place { source: source.clone(), span: span.clone() }),
            _ => None,
        }
    }
}

/// Knows what is read, a file or a row.
pub trait Locate: Send + Sync {
    /// The problem with its place.
    fn locate(&self, origin: &Origin, problem: Problem) -> Problem;
}

/// A file that is read.
pub struct InFile(pub Arc<Source>);

impl Locate for InFile {
    fn locate(&self, origin: &Origin, problem: Problem) -> Problem {
        problem.at(origin.in_file(&self.0))
    }
}

/// Where the fields come from that were read, by their dotted names (`account.1.url`).
#[derive(Clone, Default)]
pub struct Places {
    origins: BTreeMap<String, Origin>,
    within: Option<Arc<dyn Locate>>,
}

impl Places {
    /// None yet, of what this one knows.
    pub fn within(locate: Arc<dyn Locate>) -> Self {
        Places { origins: BTreeMap::new(), within: Some(locate) }
    }

    /// Remembers where a field comes from.
    pub fn note(&mut self, field: String, origin: Origin) {
        self.origins.insert(field, origin);
    }

    /// Whether a field was written.
    pub fn has(&self, field: &str) -> bool {
        self.origins.contains_key(field)
    }

    /// A problem with the place of a field, or of the nearest outer section when the field itself was not written.
    pub fn locate(&self, field: &str, problem: Problem) -> Problem {
        let outer = std::iter::successors(Some(field), |name| name.rfind('.').map(|end| &name[..end]));
        let origin = outer.into_iter().find_map(|name| self.origins.get(name));
        match (&self.within, origin) {
            (Some(within), Some(origin)) => within.locate(origin, problem),
            _ => problem,
        }
    }

    /// The problem with the place of this origin.
    pub fn at(&self, origin: &Origin, problem: Problem) -> Problem {
        match &self.within {
            Some(within) => within.locate(origin, problem),
            None => problem,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Code;

    #[test]
    fn what_is_not_written_is_told_at_the_section_around_it() {
        let source = Source::new("case.toml", "[account.1]\nurl = \"x\"\n");
        let mut places = Places::within(Arc::new(InFile(source)));
        places.note("account".into(), Origin::File(0..11));
        places.note("account.1.url".into(), Origin::File(18..21));
        let line =
            |field: &str| places.locate(field, Code::CaseNoAccount {}.error()).place.map(|place| place.line_column().0);
        assert_eq!((line("account.1.url"), line("account.1.handle"), line("sender.name")), (Some(2), Some(1), None));
    }

    #[test]
    fn a_default_is_no_place_in_the_file_that_is_read() {
        let source = Source::new("case.toml", "kind = 1\n");
        let default = Origin::File(3..7).as_default();
        assert_eq!((default.in_file(&source), default.is_of_row()), (None, false));
        assert_eq!(default.beginning(), Origin::Default(3..4));
        assert_eq!(Origin::File(7..7).beginning(), Origin::File(7..7));
        assert_eq!(Origin::Cell(2).beginning(), Origin::Cell(2));
    }
}
