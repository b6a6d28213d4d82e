//! The records: all authorities, controllers and holidays.
//!
//! In: records, of the program (`builtin`), of a signed file (`update`), of the user (`overrides`). Out: [`Records`], in which one takes
//! the place of another.

use super::authority::Authority;
use super::controller::Controller;
use super::correctable::Correctable;
use super::held::Held;
use crate::law::holiday::Holiday;
use crate::mark::Found;

/// The records in the order of their files; additions of a user come last.
#[derive(Debug, Clone)]
pub(super) struct Records {
    /// Authorities.
    pub(super) authorities: Vec<Held<Authority>>,
    /// Controllers.
    pub(super) controllers: Vec<Held<Controller>>,
    /// Holidays of the user's own, each with the code of its place.
    pub(super) holidays: Vec<(String, Holiday)>,
    /// What was found of the holidays of places and is not so any more.
    pub(super) wrong_holidays: Vec<Found>,
}

/// Puts what is made of a record in its place.
pub(super) fn replace<T: Correctable + Clone>(records: &mut [Held<T>], id: &str, made: impl FnOnce(T) -> T) {
    if let Some(held) = records.iter_mut().find(|held| held.id() == id) {
        *held = Held::own(made(held.get().clone()));
    }
}
