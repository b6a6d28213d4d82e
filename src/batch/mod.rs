//! Letters for all rows of a table.
//!
//! In: a table, a centre, an office and a folder. Out: a letter in the folder for each row, a result table, and what is left to
//! say. Stages: `row` makes a case of a row (`columns`, `words`, `tree`), or of each of its `parts`; `check` reads all rows before the first letter is written, and `quality` looks
//! at them together, `doubts` keeps what was found; `names` gives each letter its file; `run` has them made by `make`, through `work`, and writes down in `journal`
//! what lies in its place, so that the same command goes on where it was stopped. `folder` writes, `result` is the table
//! of what came of each row, `print_file` one PDF of all, `post` puts them into the outbox.
//!
//! Memory holds a few hundred bytes of each row, never a letter of more than the rows in work.

pub mod check;
pub mod columns;
pub mod doubts;
pub mod folder;
pub mod gather;
pub mod job;
pub mod journal;
pub mod make;
pub mod matters;
pub mod names;
pub mod padding;
pub mod parts;
pub mod post;
pub mod post_address;
pub mod print_file;
pub mod quality;
pub mod result;
pub mod row;
pub mod run;
pub mod shard;
pub mod steps;
pub mod suggest;
pub mod tree;
pub mod words;
pub mod work;

use crate::problem::Problem;
use job::Job;

/// Who looks on: the command line, or a test.
pub trait Watch {
    /// Problems of a row, or of the table as a whole, as they are found.
    fn problems(&mut self, problems: &[Problem]);
    /// What came of a row, once it is sure, in the order of the rows.
    fn outcome(&mut self, job: &Job);
    /// What came of a row of a table that is refused: no letter, and nothing to add later.
    fn refused(&mut self, job: &Job);
    /// So many rows of a stage are done.
    fn progress(&mut self, stage: Stage, done: usize, of: Option<usize>);
    /// What it is time for.
    fn due(&mut self) -> Due;
}

/// What is done from time to time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// To bring to disk what was made since the last time.
    Disk,
    /// To write the result table as well, which takes the longer the more rows there are.
    Table,
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Rows are read and checked.
    Checking,
    /// Letters are made.
    Making,
    /// Sheets of next steps are written.
    Sheets,
    /// Letters are put into one file.
    Joining,
    /// Mails are put into the outbox.
    Mailing,
    /// Mails are sent.
    Sending,
}
