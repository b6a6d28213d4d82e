//! What of acts and holidays can be looked up.
//!
//! In: the tables of `law`. Out: a fact for each act and each place, and which of them a fact is about.

use crate::law::act::Act;
use crate::law::place::Place;
use crate::mark::Fact;

/// The facts of all acts and of all holidays.
pub(super) fn all() -> impl Iterator<Item = Fact> {
    Act::all().map(Act::fact).chain(Place::codes().filter_map(Place::find).map(|(place, _)| place.fact()))
}

/// The code of the act that a fact is about.
pub(super) fn act(fact: &Fact) -> Option<&'static str> {
    Act::all().find(|act| act.fact().id == fact.id).map(Act::code)
}

/// The code of the place whose holidays a fact is about.
pub(super) fn place(fact: &Fact) -> Option<&str> {
    fact.id.strip_prefix("holidays/")
}
