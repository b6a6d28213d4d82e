//! Paper and type: what a page is made of before anything stands on it.
//!
//! In: nothing. Out: lengths and places (`geometry`), the sheets of the standards (`sheet`), the faces that draw characters (`fonts`). Whoever
//! composes, appends or lays out a letter measures with these.

pub mod fonts;
pub mod geometry;
pub mod sheet;
