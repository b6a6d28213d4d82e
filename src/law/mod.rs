//! The law that the letters rest on: provisions, how they are cited, periods.
//!
//! In: what templates and case files write (`"GDPR 21(1)"`, a language, a date of receipt).
//! Out: [`provision::Provision`], which exists only for provisions that exist, its citation in a
//! language, and [`period::Period`] with the reasons for its end. Nothing here judges a case, knows a
//! template or reads the clock.
//!
//! Sources: the Official Journal for the acts of the Union (each table names its text), the statutes
//! named in the tables of holidays, and nothing that was not looked up: an article or section nobody read
//! is refused, not guessed.

pub mod act;
pub mod added;
pub mod applies;
pub mod calendar;
pub mod citation;
mod easter;
mod facts;
pub mod holiday;
pub(crate) mod holiday_file;
mod holiday_shown;
pub mod number;
pub mod period;
pub mod place;
pub mod provision;
pub mod refused;
mod table;
mod table_lookup;
pub mod why;
