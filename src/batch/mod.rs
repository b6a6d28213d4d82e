//! Letters for all rows of a table.

pub mod row;
