//! Facts that somebody can look up, and what was found by who did.
//!
//! In: what a record, a letter or a table says, under an id; a file of marks. Out: [`Fact`], [`Mark`] and [`Marks`]. A mark is about the text that
//! was seen ([`Fact::seen`]): it holds no more once that text is another one. What follows from a mark is the business of the room whose fact it is.

mod fact;
mod found;
mod marks;

pub use fact::{Fact, Sort};
pub use found::{Found, doubt, found_of};
pub use marks::{Mark, Marks, Verdict};
