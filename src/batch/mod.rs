//! Letters for all rows of a table.
//!
//! In: a table, a centre, an office and a folder. Out: a letter in the folder for each row, a result table, and what is left to
//! say. Stages: `row` makes a case of a row (`entry`, `columns`, `words`, `tree`), or of each of its `parts`; `check` has all rows looked at, and `make` makes
//! of each what waits in the `staging` folder until all are good; `quality` looks at them together, `doubts` keeps what was found; `names` gives each letter
//! its file; `place` brings it there and writes down in `journal` what lies in its place, so that the same command goes on where it was stopped.
//! `run` is the whole way, `setup` what all stages need, `folder` where they write, `result` the table of what came of each row, `steps` brings sheets to their
//! places, `print_file` is one PDF of all, `queue` puts them into the outbox as `post` says.
//!
//! Memory holds a few hundred bytes of each row, never a letter of more than the rows in work.

pub mod check;
pub mod checked;
pub mod columns;
pub mod doubts;
mod entry;
pub mod folder;
pub mod gather;
mod headings;
pub mod job;
pub mod journal;
mod look;
mod make;
pub mod matters;
pub mod names;
pub mod padding;
pub mod parts;
pub mod place;
pub mod post;
pub mod post_address;
pub mod print_file;
pub mod quality;
pub mod queue;
pub mod result;
pub mod row;
mod row_told;
mod row_tree;
pub mod run;
mod sample;
pub mod setup;
pub mod shard;
pub mod staging;
pub mod steps;
pub mod suggest;
pub mod tree;
pub mod watch;
pub mod words;
pub mod work;

pub use watch::{Due, Stage, Watch};
