//! The TOML files of a template folder.
//!
//! In: a file, and what reads its fields. Out: what was read, and everything that is wrong with the file, each at its place. The reader
//! is that of case files; what it finds is said of the file at hand.

use std::sync::Arc;

use crate::problem::{Code, Problems, Source};
use crate::read::reader::{Need, TableReader};
use crate::read::text::TextKind;
use crate::read::whole;
use crate::read::whose::Whose;
use crate::words::{Arg, Join};

/// Reads a file as a table.
pub fn read<T>(
    whose: Whose,
    source: &Arc<Source>,
    fields: impl FnOnce(&mut TableReader<'_, '_>) -> T,
    problems: &mut Problems,
) -> Option<T> {
    let (value, found) = whole::toml(whose, source, fields);
    problems.extend(found.into_iter().map(|problem| problem.file(source.name.clone())));
    value
}

/// A text that must be there, unless `base` has it: the built-in file, of which a folder writes only what it changes.
pub fn text(table: &mut TableReader<'_, '_>, field: &'static str, base: Option<&String>) -> Option<String> {
    table.text(field, need(base), TextKind::Prose).or_else(|| base.cloned())
}

/// The same, with the spaces at its ends.
pub fn verbatim(table: &mut TableReader<'_, '_>, field: &'static str, base: Option<&String>) -> Option<String> {
    table.verbatim(field, need(base)).or_else(|| base.cloned())
}

/// Whether what is left out is missing.
pub fn need<T>(base: Option<T>) -> Need {
    if base.is_some() { Need::Optional } else { Need::Required }
}

/// Reports a pattern that lacks one of its places, such as `{page}`, or has another.
pub fn check_places(table: &mut TableReader<'_, '_>, field: &'static str, pattern: &str, places: &[&str]) {
    check_places_and(table, field, pattern, places, &[]);
}

/// The same, of a pattern that may have `further` places as well.
pub fn check_places_and(
    table: &mut TableReader<'_, '_>,
    field: &'static str,
    pattern: &str,
    needed: &[&str],
    further: &[&str],
) {
    let missing = needed.iter().find(|place| !pattern.contains(**place));
    let places = [further, needed].concat();
    let found = pattern.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    let unknown = found.map(|(name, _)| format!("{{{name}}}")).find(|place| !places.contains(&place.as_str()));
    let places = if places.is_empty() { Arg::Absent } else { Arg::list(places.iter().copied(), Join::Comma) };
    let code = match (missing, unknown) {
        (Some(place), _) => Code::TemplatePlaceMissing { field: field.into(), place: (*place).into(), places },
        (None, Some(place)) => Code::TemplatePlaceUnknown { field: field.into(), place: place.into(), places },
        (None, None) => return,
    };
    table.problem(field, code.error());
}
